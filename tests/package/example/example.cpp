// Checks the offer that it is given, exports it, and judges a text.
#include <iostream>
#include <offerwright/offerwright.h>

int main(int count, char** words)
{
    if (count != 3)
        return 2;
    const auto exported = offerwright::exportBundle(words[1], words[2]);
    for (const std::string& problem : exported.check.problems)
        std::cout << "problem: " << problem << '\n';
    for (const offerwright::Finding& finding : exported.check.findings)
        std::cout << finding.file << ':' << finding.line << ": " << finding.rule << ": "
                  << finding.message << '\n';
    std::cout << exported.check.profile << ' ' << exported.sha256 << exported.problem << '\n';
    const auto text = offerwright::lintText(offerwright::TextKind::Route, "FROM /* INTO $upstrem");
    for (const offerwright::TextFinding& finding : text)
        std::cout << "route " << finding.start << ": " << finding.rule << '\n';
    return exported.check.isReady() ? 0 : 1;
}
