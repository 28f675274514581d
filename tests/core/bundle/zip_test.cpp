#include "core/bundle/zip.h"

#include <gmock/gmock.h>

using namespace core;
using ::testing::HasSubstr;

namespace {

constexpr long long kSomeTime = 1'700'000'000; // 2023-11-14 22:13:20 UTC

const std::vector<ZipEntry> kTwoFiles{{"a.txt", "one"}, {"b/c.txt", "two"}};

// Where things stand in the archive of kTwoFiles.
constexpr std::size_t kSecondLocal = 30 + 5 + 3;
constexpr std::size_t kCentral = kSecondLocal + 30 + 7 + 3;
constexpr std::size_t kSecondCentral = kCentral + 46 + 5;
constexpr std::size_t kEnd = kSecondCentral + 46 + 7;

std::string twoFiles()
{
    return writeZip(kTwoFiles, kSomeTime).value().joined();
}

std::string patched(std::string archive, std::size_t at, std::string_view bytes)
{
    return archive.replace(at, bytes.size(), bytes);
}

std::string faultOf(std::string_view archive)
{
    const auto entries = readZip(archive);
    return entries ? "accepted" : inEnglish(entries.error().message);
}

std::string faultOfNames(const std::vector<std::string_view>& names)
{
    std::vector<ZipEntry> entries;
    for (const auto name : names)
        entries.push_back({name, "x"});
    const auto archive = writeZip(entries, kSomeTime);
    return archive ? "accepted" : inEnglish(archive.error().message);
}

/// The archive that a hostile writer makes: a placeholder name overwritten in both headers.
std::string withName(std::string_view hostile)
{
    const std::string placeholder(hostile.size(), 'x');
    auto archive = writeZip({{placeholder, "data"}}, kSomeTime).value().joined();
    const auto local = archive.find(placeholder);
    archive.replace(local, hostile.size(), hostile);
    return archive.replace(archive.find(placeholder), hostile.size(), hostile);
}

TEST(Zip, Reads_back_what_it_wrote)
{
    EXPECT_EQ(readZip(twoFiles()).value(), kTwoFiles);
}

TEST(Zip, An_archive_may_be_empty)
{
    EXPECT_EQ(readZip(writeZip({}, 0).value().joined()).value(), std::vector<ZipEntry>());
}

TEST(Zip, A_file_may_be_empty)
{
    const std::vector<ZipEntry> entries{{"empty", ""}};
    EXPECT_EQ(readZip(writeZip(entries, 0).value().joined()).value(), entries);
}

TEST(Zip, The_order_of_the_entries_does_not_matter)
{
    EXPECT_EQ(writeZip({kTwoFiles[1], kTwoFiles[0]}, kSomeTime).value().joined(), twoFiles());
}

TEST(Zip, Names_sort_by_their_bytes)
{
    const auto archive = writeZip({{"a/b", ""}, {"a-b", ""}, {"B", ""}}, 0).value().joined();
    const std::vector<ZipEntry> expected{{"B", ""}, {"a-b", ""}, {"a/b", ""}};
    EXPECT_EQ(readZip(archive).value(), expected);
}

TEST(Zip, Tells_its_size)
{
    const auto archive = writeZip(kTwoFiles, kSomeTime).value();
    EXPECT_EQ(archive.size(), archive.joined().size());
}

TEST(Zip, An_entry_that_changed_under_its_archive_is_noticed)
{
    std::string bytes = "one";
    const auto archive = writeZip({{"a.txt", bytes}, {"b.txt", "two"}}, kSomeTime).value();
    EXPECT_TRUE(archive.isIntact());
    bytes[1] = 'N';
    EXPECT_FALSE(archive.isIntact());
}

TEST(Zip, The_first_header_is_the_one_the_format_prescribes)
{
    // 2023-11-14 22:13:20: date 0x576e, time 0xb1aa; CRC-32 of "one" is 0x7a6c86f1.
    const std::string expected("PK\3\4\x14\0\0\0\0\0\xaa\xb1\x6e\x57\xf1\x86\x6c\x7a"
                               "\3\0\0\0\3\0\0\0\5\0\0\0a.txtone",
                               38);
    EXPECT_EQ(twoFiles().substr(0, 38), expected);
}

TEST(Zip, A_time_before_1980_is_the_first_that_the_format_knows)
{
    EXPECT_EQ(writeZip(kTwoFiles, -5).value().joined(),
              writeZip(kTwoFiles, 315'532'800).value().joined());
}

TEST(Zip, A_time_after_2107_is_the_last_that_the_format_knows)
{
    EXPECT_EQ(writeZip(kTwoFiles, 5'000'000'000).value().joined(),
              writeZip(kTwoFiles, 4'354'819'198).value().joined());
}

TEST(Zip, Only_a_name_beyond_ascii_sets_the_utf8_flag)
{
    const auto archive = writeZip({{"é", ""}}, 0).value().joined();
    EXPECT_EQ(archive.substr(6, 2), std::string("\0\x08", 2));
    EXPECT_EQ(twoFiles().substr(6, 2), std::string("\0\0", 2));
}

TEST(Zip, More_than_four_gibibytes_are_refused)
{
    // The size alone decides, so no byte behind the view is read.
    const std::string_view huge(kTwoFiles[0].bytes.data(), std::size_t(5) << 30U);
    const auto archive = writeZip({{"huge", huge}}, 0);
    ASSERT_FALSE(archive);
    EXPECT_THAT(inEnglish(archive.error().message), HasSubstr("the limit is 4 GiB"));
}

TEST(Zip, Too_many_files_are_refused)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i <= kMaxZipEntries; ++i)
        names.push_back(std::to_string(i));
    std::vector<std::string_view> views(names.begin(), names.end());
    EXPECT_THAT(faultOfNames(views), HasSubstr("10001 files"));
    views.pop_back();
    EXPECT_EQ(faultOfNames(views), "accepted");
}

TEST(ZipNames, Unfit_names_are_not_written)
{
    const std::vector<std::string_view> unfit{"",        "/a",
                                              "a/",      "a//b",
                                              ".",       "./a",
                                              "a/./b",   "..",
                                              "../a",    "a/..",
                                              "a\\b",    "C:a",
                                              "a\nb",    "\x7f",
                                              "\xff",    "e\u0301",
                                              "nul.txt", "a/CON",
                                              "a./b",    "a ",
                                              "a?b",     std::string_view("a\0b", 3)};
    for (const auto name : unfit)
        EXPECT_NE(faultOfNames({name}), "accepted") << name;
}

TEST(ZipNames, Unfit_names_are_not_read)
{
    const std::vector<std::string_view> unfit{"/etc/x", "../../x", "a/../../x",
                                              "C:\\x",  "a\\b",    "folder/"};
    for (const auto name : unfit)
        EXPECT_NE(faultOf(withName(name)), "accepted") << name;
}

TEST(ZipNames, A_long_name_is_refused)
{
    const std::string longest = std::string(200, 'n') + '/' + std::string(199, 'n');
    EXPECT_EQ(faultOfNames({longest}), "accepted");
    EXPECT_THAT(faultOfNames({longest + 'n'}), HasSubstr("longer than 400 bytes"));
}

TEST(ZipNames, The_same_name_twice_is_refused)
{
    EXPECT_THAT(faultOfNames({"a", "a"}), HasSubstr("a is there twice"));
}

TEST(ZipNames, Names_that_differ_in_case_only_are_refused)
{
    EXPECT_THAT(faultOfNames({"Logo.png", "logo.PNG"}), HasSubstr("only in letter case"));
    EXPECT_THAT(faultOfNames({"É", "é"}), HasSubstr("only in letter case"));
}

TEST(ZipNames, A_file_that_is_also_a_folder_is_refused)
{
    EXPECT_EQ(faultOfNames({"a/b", "A"}),
              "A is a file and, for a/b, a folder. Rename one of them.");
}

TEST(ZipReader, Every_flipped_bit_is_found)
{
    const auto archive = twoFiles();
    for (std::size_t bit = 0; bit < 8 * archive.size(); ++bit) {
        auto flipped = archive;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_NE(faultOf(flipped), "accepted") << "bit " << bit;
    }
}

TEST(ZipReader, Every_truncation_is_found)
{
    const auto archive = twoFiles();
    for (std::size_t size = 0; size < archive.size(); ++size)
        EXPECT_NE(faultOf(archive.substr(0, size)), "accepted") << size;
}

TEST(ZipReader, Bytes_before_the_archive_are_refused)
{
    EXPECT_NE(faultOf("#!" + twoFiles()), "accepted");
}

TEST(ZipReader, Bytes_after_the_archive_are_refused)
{
    EXPECT_THAT(faultOf(twoFiles() + '\n'), HasSubstr("bytes were added"));
}

TEST(ZipReader, A_compressed_entry_is_named_as_packed_again)
{
    EXPECT_THAT(faultOf(patched(twoFiles(), kCentral + 10, "\x08")),
                HasSubstr("packed again by another program: its entry a.txt is not as an export "
                          "writes it. Use the bundle as it was exported, or export it again"));
}

TEST(ZipReader, An_entry_for_a_folder_is_named_as_packed_again)
{
    const auto folder = patched(twoFiles(), kCentral + 38, std::string("\0\0\xed\x41", 4));
    EXPECT_THAT(faultOf(folder), HasSubstr("packed again by another program: its entry a.txt"));
}

TEST(ZipReader, An_encrypted_entry_is_refused)
{
    EXPECT_THAT(faultOf(patched(twoFiles(), kCentral + 8, "\x01")), HasSubstr("is encrypted"));
}

TEST(ZipReader, A_symbolic_link_is_refused)
{
    const auto link = patched(twoFiles(), kCentral + 38, std::string("\0\0\xff\xa1", 4));
    EXPECT_THAT(faultOf(link), HasSubstr("a.txt is a link"));
}

TEST(ZipReader, Another_mode_is_refused)
{
    const auto executable = patched(twoFiles(), kCentral + 38, std::string("\0\0\xed\x81", 4));
    EXPECT_THAT(faultOf(executable), HasSubstr("packed again by another program"));
}

TEST(ZipReader, An_entry_without_a_type_is_not_taken_for_a_link)
{
    const auto untyped = patched(twoFiles(), kCentral + 38, std::string(4, '\0'));
    EXPECT_THAT(faultOf(untyped), HasSubstr("packed again by another program"));
}

TEST(ZipReader, A_local_name_unlike_the_directorys_is_refused)
{
    EXPECT_THAT(faultOf(patched(twoFiles(), 30, "z")), HasSubstr("is not where or what"));
}

TEST(ZipReader, Entries_out_of_their_order_are_refused)
{
    auto archive = writeZip({{"a.txt", "1"}, {"b.txt", "2"}}, kSomeTime).value().joined();
    archive.replace(archive.find("a.txt"), 1, "c");
    archive.replace(archive.find("a.txt"), 1, "c");
    EXPECT_EQ(faultOf(archive), "b.txt is not at its place in the archive: entries stand in the "
                                "order of their names. Export the bundle again.");
}

TEST(ZipReader, Overlapping_entries_are_refused)
{
    const auto twiceTheFirst = patched(twoFiles(), kSecondCentral + 42, std::string("\0\0", 2));
    EXPECT_THAT(faultOf(twiceTheFirst), HasSubstr("b/c.txt is not where or what"));
}

TEST(ZipReader, A_gap_between_entries_is_refused)
{
    auto archive = twoFiles();
    archive.insert(kSecondLocal, "gap");
    archive[kEnd + 3 + 16] = static_cast<char>(kCentral + 3);
    archive[kSecondCentral + 3 + 42] = static_cast<char>(kSecondLocal + 3);
    EXPECT_THAT(faultOf(archive), HasSubstr("b/c.txt is not where or what"));
}

TEST(ZipReader, A_size_beyond_the_archive_is_refused)
{
    const auto huge = patched(patched(twoFiles(), kCentral + 20, "\xff\xff\xff\x7f"), kCentral + 24,
                              "\xff\xff\xff\x7f");
    EXPECT_THAT(faultOf(huge), HasSubstr("a.txt is not where or what"));
}

TEST(ZipReader, An_extra_field_is_refused)
{
    EXPECT_THAT(faultOf(patched(twoFiles(), kCentral + 30, "\x04")),
                HasSubstr("packed again by another program"));
}

TEST(ZipReader, A_count_beyond_the_directory_is_refused)
{
    const auto more = patched(patched(twoFiles(), kEnd + 8, "\x03"), kEnd + 10, "\x03");
    EXPECT_THAT(faultOf(more), HasSubstr("directory is cut off"));
}

TEST(ZipReader, A_count_below_the_directory_is_refused)
{
    const auto fewer = patched(patched(twoFiles(), kEnd + 8, "\x01"), kEnd + 10, "\x01");
    EXPECT_THAT(faultOf(fewer), HasSubstr("belong to no entry"));
}

TEST(ZipReader, A_count_over_the_limit_is_refused_before_reading)
{
    const auto many = patched(patched(twoFiles(), kEnd + 8, "\xff\xff"), kEnd + 10, "\xff\xff");
    EXPECT_THAT(faultOf(many), HasSubstr("65535 entries; the limit is 10000"));
}

TEST(ZipReader, A_wrong_checksum_is_refused)
{
    EXPECT_THAT(faultOf(patched(twoFiles(), 35, "ONE")), HasSubstr("a.txt is damaged"));
}

TEST(ZipReader, Something_else_is_no_archive)
{
    EXPECT_THAT(faultOf("%PDF-1.7 and some more text"), HasSubstr("no zip archive"));
}

} // namespace
