#include "app/cli/base/commands.h"
#include "app/cli/base/options.h"
#include "app/cli/base/terminal.h"
#include "core/bundle/bundle_file.h"
#include "core/project/schema/offer_schema.h"

#include <array>

namespace app {

namespace {

constexpr Option kStrict{
    "--strict", "", "",
    core::translatable("help",
                       "make the profile's limits constraints; otherwise they are only told")};
constexpr Option kSchemaOutput{"--output", "-o", "FILE",
                               core::translatable("help", "the file to write instead of printing")};
constexpr std::array kSchemaOptions{kProfile, kStrict, kSchemaOutput};

ExitCode runSchema(const Arguments& arguments)
{
    const auto chosen = chosenProfile(arguments);
    if (!chosen)
        return printError(chosen.error());
    const auto schema =
        core::offerSchema(chosen->profile, arguments.has(kStrict) ? core::SchemaKind::Strict
                                                                  : core::SchemaKind::Structure);
    const auto file = arguments.value(kSchemaOutput);
    if (!file)
        return print(schema);
    const auto written = core::writeFile(*file, schema);
    return written ? ExitCode::Clean : printError(written.error());
}

} // namespace

const Command kSchemaCommand{
    "schema",
    "",
    core::translatable("help", "prints the JSON Schema of offer.json, for editors and validators"),
    kSchemaOptions,
    "schema\n"
    "schema --strict -o offer.strict.schema.json\n"
    "schema --profile pc-2022\n",
    runSchema,
    core::translatable("help", "JSON Schema 2020-12: titles, help, values and limits of each "
                               "field. Without --strict it takes "
                               "what offerwright-cli can read, and \"x-limits\" tells the limits; "
                               "a new project names it as "
                               "its \"$schema\".")};

} // namespace app
