#include "core/iotedge/settings/default_secrets.h"
#include "core/text/secrets/secret_commands.h"
#include "core/text/secrets/secrets.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace core;

namespace {

const std::string kRandomKey = "x7Gq2mVt9LpR4sWn8YbC3dKf6HjZ1aQe5UoTi0NvXrA=";

std::string kindOfSetting(std::string_view name, std::string_view value)
{
    const auto found = findSecretsOfSetting(name, value);
    return found.empty() ? "" : found.front().kind.text;
}

TEST(HiddenSecrets, A_connection_string_in_base64_is_told_as_what_it_packs)
{
    // HostName=h;DeviceId=d;SharedAccessKey=abcdefghij0123456789
    const std::string packed =
        "SG9zdE5hbWU9aDtEZXZpY2VJZD1kO1NoYXJlZEFjY2Vzc0tleT1hYmNkZWZnaGlqMDEyMzQ1Njc4OQ==";
    EXPECT_EQ(kindOfSetting("CONFIG", packed), "a shared access key");
    EXPECT_EQ(withoutSecrets("data:text/plain;base64," + packed), "data:text/plain;base64,…");
}

TEST(HiddenSecrets, A_password_in_base64_is_told_also_in_UTF_16)
{
    // {"password":"hunter22"}, and Password=hunter22 as Windows writes it.
    EXPECT_EQ(kindOfSetting("CONFIG", "eyJwYXNzd29yZCI6Imh1bnRlcjIyIn0="), "a password");
    EXPECT_EQ(kindOfSetting("CONFIG", "UABhAHMAcwB3AG8AcgBkAD0AaAB1AG4AdABlAHIAMgAyAA=="),
              "a password");
}

TEST(HiddenSecrets, Base64_of_a_configuration_with_a_placeholder_is_none)
{
    // HostName=h;SharedAccessKey=<KEY> and {"rateHz":25600,"unit":"mm/s"}
    EXPECT_EQ(kindOfSetting("CONFIG", "SG9zdE5hbWU9aDtTaGFyZWRBY2Nlc3NLZXk9PEtFWT4="), "");
    EXPECT_EQ(kindOfSetting("CONFIG", "eyJyYXRlSHoiOjI1NjAwLCJ1bml0IjoibW0vcyJ9"), "");
}

TEST(HiddenSecrets, A_sign_in_in_base64_is_one)
{
    EXPECT_EQ(kindOfSetting("auth", "YWRtaW46aHVudGVyMjI="), "a value that is named like a secret");
    EXPECT_EQ(kindOfSetting("auth", "YWRtaW46PFBBU1NXT1JEPg=="), "");
    EXPECT_EQ(kindOfSetting("auth", "certificates"), "");
}

TEST(HiddenSecrets, A_tag_of_a_description_ends_a_word)
{
    for (const std::string before : {"mysql -u root -p", "curl -u admin:", "sshpass -p ",
                                     "redis-cli -a ", "mosquitto_pub -h x -P ", "AccountKey="})
        EXPECT_EQ(withoutSecrets("<ul><li>" + before + "Tr0ub4dor3x9Qs8w7Yk5m2</li></ul>"),
                  "<ul><li>" + before + "…</li></ul>");
    EXPECT_EQ(withoutSecrets("<p><b>Password</b>: Tr0ub4<i>dor3</i>x9Q</p>"),
              "<p><b>Password</b>: …</p>");
    EXPECT_EQ(withoutSecrets("<a href=\"https://u:Tr0ub4dor3x9Q@host/\">x</a>"),
              "<a href=\"https://u:…@host/\">x</a>");
}

TEST(HiddenSecrets, A_placeholder_is_no_tag)
{
    for (const char* text : {"<p>mysql -p&lt;PASSWORD&gt;</p>", "<p>curl -u admin:<Passw0rd> x</p>",
                             "Password=<code>", "<p>Password: <b>none</b></p>"})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_sentence_states_a_password)
{
    EXPECT_EQ(withoutSecrets("The password is Sommer2024!x."), "The password is ….");
    EXPECT_EQ(withoutSecrets("Das Kennwort lautet „winter25“."), "Das Kennwort lautet „…“.");
    for (const char* text : {"The password is SHA256-hashed.", "The password is Base64.",
                             "The password is 12 letters.", "The password is X.509 only.",
                             "The password is optional."})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_name_has_words_between_it_and_its_password)
{
    EXPECT_EQ(withoutSecrets("Password for admin: Sommer2024!"), "Password for admin: …");
    EXPECT_EQ(withoutSecrets("Kennwort (bitte wechseln): Sommer2024!"),
              "Kennwort (bitte wechseln): …");
    for (const char* text : {"Password for admin: see label A7", "Password. Version: Sommer2024!",
                             "Compass of the device: Sommer2024!"})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_password_follows_a_dash_or_its_name_alone)
{
    EXPECT_EQ(withoutSecrets("Password – Sommer2024!"), "Password – …");
    EXPECT_EQ(withoutSecrets("Use the password Sommer2024! to sign in."),
              "Use the password … to sign in.");
    for (const char* text : {"Password - changed on 2024-05-01", "The password KeePass2 keeps.",
                             "The password manager is great! It is KeePassXC2."})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_number_alone_behind_its_name_is_a_password)
{
    EXPECT_EQ(withoutSecrets("<p>Password: 48151623</p>"), "<p>Password: …</p>");
    EXPECT_EQ(withoutSecrets("pwd: 48151623\n"), "pwd: …\n");
    for (const char* text : {"Password: 100000 rounds", "Password: 2024", "Orders: 48151623"})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_short_name_that_means_other_things_needs_a_plain_password)
{
    EXPECT_EQ(withoutSecrets("PW: Sommer2024!"), "PW: …");
    for (const char* text : {"PW: 24V-DC", "Peak PW: 12ns/50MHz", "PW: 5.5kW", "PW: 100000"})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, What_a_password_is_like_is_none)
{
    for (const char* text : {"Passcode: 6-digit", "Password: WPA2-Enterprise is supported",
                             "Password: 12-character minimum"})
        EXPECT_EQ(withoutSecrets(text), text);
    EXPECT_EQ(withoutSecrets("Password: Horse7-battery"), "Password: …");
}

TEST(HiddenSecrets, A_command_prints_the_password_that_the_next_one_reads)
{
    EXPECT_EQ(withoutSecrets("echo hunter2X9 | docker login --password-stdin a.azurecr.io"),
              "echo … | docker login --password-stdin a.azurecr.io");
    EXPECT_EQ(withoutSecrets("printf '%s' 'hunter2X9'|docker login --password-stdin"),
              "printf '%s' '…'|docker login --password-stdin");
    for (const char* text :
         {"echo $PASSWORD1 | docker login --password-stdin", "echo hunter2X9 | tee -a list",
          "cat pass1word | x --password-stdin", "echo hunter2X9\ndocker login --password-stdin"})
        EXPECT_EQ(withoutSecrets(text), text);
}

TEST(HiddenSecrets, A_token_of_a_bot_is_one_with_its_number)
{
    const std::string token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawx";
    EXPECT_EQ(withoutSecrets("https://api.telegram.org/bot" + token + "/getMe"),
              "https://api.telegram.org/bot…/getMe");
    EXPECT_EQ(kindOfSetting("BOT", token), "a token of a service");
    EXPECT_EQ(kindOfSetting("BOT", "110201543:latest"), "");
    EXPECT_EQ(kindOfSetting("TIME", "12:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawx"), "");
}

TEST(HiddenSecrets, A_key_that_Azure_signs_is_one_whatever_its_name)
{
    EXPECT_EQ(kindOfSetting("A", "x7Gq2mVt9LpR4sWn8YbC3dKf6HjZ1aQe5AIoTBx7Gq2="), "a key of Azure");
}

TEST(HiddenSecrets, A_key_of_Azure_is_told_by_its_name_and_shape)
{
    for (const char* name : {"primaryKey", "SECONDARY_KEY", "symmetricKey"}) {
        EXPECT_EQ(kindOfSetting(name, kRandomKey), "a value that is named like a secret") << name;
        EXPECT_EQ(kindOfSetting(name, "d41d8cd98f00b204e9800998ecf8427e"),
                  "a value that is named like a secret")
            << name;
        EXPECT_EQ(kindOfSetting(name, "order1"), "") << name;
        EXPECT_EQ(kindOfSetting(name, "<KEY>"), "") << name;
    }
    EXPECT_EQ(secretIn("primaryKey", kRandomKey)->severity, Severity::Error);
    EXPECT_EQ(secretIn("publicKey", kRandomKey)->severity, Severity::Warning);
}

TEST(HiddenSecrets, Passwords_are_named_in_many_languages)
{
    for (const char* name :
         {"пароль", "ПАРОЛЬ_БД", "парола", "パスワード", "密码", "비밀번호", "كلمة_المرور", "סיסמה",
          "contraseña", "LÖSENORD", "salasana", "HASŁO", "heslo", "SENHA", "ŞIFRE", "mật_khẩu"})
        EXPECT_EQ(kindOfSetting(name, "hunter22x"), "a value that is named like a secret") << name;
}

TEST(HiddenSecrets, Words_that_only_begin_like_a_password_name_none)
{
    for (const char* name : {"desenhar", "パスワードポリシー", "passwordStdin", "длина_пароля"})
        EXPECT_EQ(kindOfSetting(name, "hunter22x"), "") << name;
    EXPECT_EQ(kindOfSetting("parola", "macchina"), "");
    EXPECT_EQ(kindOfSetting("пароль", "<PASSWORD>"), "");
}

TEST(HiddenSecrets, A_password_is_told_of_in_many_languages)
{
    for (const char* text : {"Пароль: hunter22", "Mot de passe : hunter22", "密码：hunter22",
                             "パスワード：「hunter22」", "Contraseña: «hunter22»"})
        EXPECT_EQ(findSecrets(text).size(), 1U) << text;
    EXPECT_EQ(withoutSecrets("パスワード：hunter22。次へ"), "パスワード：…。次へ");
    for (const char* prose :
         {"Пароль: задайте при запуске", "密码：首次启动时设置", "Mot de passe : 8 caractères"})
        EXPECT_EQ(findSecrets(prose).size(), 0U) << prose;
}

TEST(HiddenSecrets, Options_of_known_programs_have_passwords)
{
    EXPECT_EQ(withoutSecrets("curl -u admin:hunter22 https://h/"), "curl -u admin:… https://h/");
    EXPECT_EQ(withoutSecrets("/usr/bin/mysqldump -u root -phunter22 db"),
              "/usr/bin/mysqldump -u root -p… db");
    EXPECT_EQ(withoutSecrets("a | mosquitto_pub -P hunter22; b"), "a | mosquitto_pub -P …; b");
    EXPECT_EQ(withoutSecrets("docker login -u me -p hunter22"), "docker login -u me -p …");
    EXPECT_EQ(withoutSecrets("openssl rsa -passin pass:hunter22"), "openssl rsa -passin pass:…");
}

TEST(HiddenSecrets, Options_of_known_programs_may_have_other_values)
{
    for (const char* text :
         {"curl -u <USER>:<PASSWORD> https://h/", "curl -u user:pass https://h/",
          "curl --user-agent Mozilla:5.0a https://h/", "mkdir -p /data2/x", "ssh -p 2222 a@b",
          "docker run -p 8080:80 mysql -p3306:3306/tcp", "mosquitto_pub -P ${PASSWORD1}"})
        EXPECT_EQ(findSecrets(text).size(), 0U) << text;
}

TEST(HiddenSecrets, A_command_in_a_list_has_its_password_in_a_word_of_its_own)
{
    using Words = std::vector<std::string_view>;
    EXPECT_EQ(secretsOfCommand(Words{"--password", "hunter"}), (std::vector{CommandSecret{1, 0}}));
    EXPECT_EQ(secretsOfCommand(Words{"--password=hunter"}), (std::vector{CommandSecret{0, 11}}));
    EXPECT_EQ(secretsOfCommand(Words{"-u", "me", "-p", "hunter22"}),
              (std::vector{CommandSecret{3, 0}}));
    EXPECT_EQ(secretsOfCommand(Words{"-p", "Hunter22x"}), (std::vector{CommandSecret{1, 0}}));
    EXPECT_EQ(secretsOfCommand(Words{"curl", "-u", "me:hunter22"}),
              (std::vector{CommandSecret{2, 3}}));
}

TEST(HiddenSecrets, Ports_paths_and_placeholders_in_a_list_are_none)
{
    using Words = std::vector<std::string_view>;
    for (const Words& words :
         {Words{"-p", "8080"}, Words{"-p", "8080:80"}, Words{"-p", "/dev/ttyUSB0"},
          Words{"-p", "ttyUSB0"}, Words{"-P", "Profile1"}, Words{"--password", "<PASSWORD>"},
          Words{"--password", "${PASSWORD}"}, Words{"--password", "changeme"},
          Words{"--password", "--verbose"}, Words{"--password-file", "/run/secrets/db1"},
          Words{"--user", "1000:1000"}})
        EXPECT_EQ(secretsOfCommand(words), std::vector<CommandSecret>()) << words[1];
}

} // namespace
