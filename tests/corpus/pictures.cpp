#include "tests/corpus/pictures.h"

#include "tests/support/pictures/labelled_faults.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>

namespace corpus {

namespace {

constexpr std::array<std::string_view, 3> kSlots{"logo", "hero", "screenshot"};
constexpr std::string_view kSound = "sound";
constexpr int kSoundForEach = 5;

std::string_view nameOf(test::Slot slot)
{
    return kSlots[static_cast<std::size_t>(slot)];
}

const test::Fault* faultOf(test::Slot slot, std::string_view name)
{
    const auto& faults = test::allFaults(slot);
    const auto found = std::ranges::find(faults, name, &test::Fault::name);
    return found == faults.end() ? nullptr : &*found;
}

/// The n-th picture with the fault, or without any.
Input pictureInput(test::Slot slot, const test::Fault* fault, int number)
{
    const std::string name(fault ? fault->name : kSound);
    Input input;
    input.id = "picture/" + std::string(nameOf(slot)) + '/' + name + '/' + std::to_string(number);
    input.kind = Kind::Picture;
    // The newest that asks for such a picture.
    input.profile = slot == test::Slot::Hero ? "cpp-2019" : "pc-2022";
    input.shown = name;
    if (fault)
        input.told.emplace_back(fault->rule);
    else
        for (const test::Fault& each : test::allFaults(slot))
            input.silent.emplace_back(each.rule);
    return input;
}

std::vector<Found> foundIn(const test::LabelledLogo& picture)
{
    std::vector<Found> found;
    for (const std::string_view name : test::faultsTold(picture))
        found.push_back(
            {std::string(faultOf(picture.slot, name)->rule), "told", "", std::string(name)});
    return found;
}

void addDrawn(std::vector<Input>& inputs, std::vector<test::LabelledLogo> pictures)
{
    std::map<std::string_view, int> counts;
    for (test::LabelledLogo& picture : pictures) {
        const std::string_view name = picture.fault ? picture.fault->name : kSound;
        inputs.push_back(pictureInput(picture.slot, picture.fault, ++counts[name]));
        inputs.back().judge = [shared = std::make_shared<test::LabelledLogo>(std::move(picture))] {
            return foundIn(*shared);
        };
    }
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::istringstream in(line);
    std::vector<std::string> cells;
    for (std::string cell; std::getline(in, cell, '\t');)
        cells.push_back(cell);
    return cells;
}

} // namespace

std::vector<Input> drawnPictures(int each)
{
    std::vector<Input> inputs;
    addDrawn(inputs, test::labelledLogos(each));
    addDrawn(inputs, test::labelledHeroes(each, each * kSoundForEach));
    addDrawn(inputs, test::labelledScreenshots(each, each * kSoundForEach));
    return inputs;
}

std::string pictureRecord(const std::vector<Input>& drawn,
                          const std::vector<std::vector<Found>>& found)
{
    std::string text =
        "# Written by offerwright_scorecard --pictures: number, slot, fault, rules told.\n";
    for (std::size_t at = 0; at < drawn.size(); ++at) {
        const std::string& id = drawn[at].id;
        std::set<std::string> rules;
        for (const Found& each : found[at])
            rules.insert(each.rule);
        const auto slot = id.find('/') + 1;
        text += id.substr(id.rfind('/') + 1) + '\t' + id.substr(slot, id.find('/', slot) - slot)
                + '\t' + drawn[at].shown;
        for (const std::string& rule : rules)
            text += '\t' + rule;
        text += '\n';
    }
    return text;
}

std::vector<Input> recordedPictures(std::string_view record, LabelFaults& faults)
{
    std::vector<Input> inputs;
    std::istringstream lines{std::string(record)};
    for (std::string line; std::getline(lines, line);) {
        const auto cells = cellsOf(line);
        if (line.starts_with('#'))
            continue;
        const auto slot = cells.size() < 3 ? kSlots.end() : std::ranges::find(kSlots, cells[1]);
        const auto kind = static_cast<test::Slot>(slot - kSlots.begin());
        const auto* fault = slot == kSlots.end() ? nullptr : faultOf(kind, cells[2]);
        if (slot == kSlots.end() || (!fault && cells[2] != kSound)) {
            faults.push_back("pictures.tsv: no picture is “" + line
                             + "”; offerwright_scorecard --pictures writes it anew");
            continue;
        }
        inputs.push_back(pictureInput(kind, fault, std::stoi(cells[0])));
        std::vector<Found> found;
        for (std::size_t at = 3; at < cells.size(); ++at)
            found.push_back({cells[at], "told", "", ""});
        inputs.back().judge = [found] { return found; };
    }
    return inputs;
}

} // namespace corpus
