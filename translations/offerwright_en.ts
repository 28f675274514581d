<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message numerus="yes">
        <source>and %n more like this: %1</source>
        <translation>
            <numerusform>and %n more like this: %1</numerusform>
            <numerusform>and %n more like this: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoStates</name>
    <message numerus="yes">
        <source>PNG, %n size(s), all required. Each is made from the master unless you put a file of your own on its tile.</source>
        <translation>
            <numerusform>PNG, %n size, required. It is made from the master unless you put a file of your own on its tile.</numerusform>
            <numerusform>PNG, %n sizes, all required. Each is made from the master unless you put a file of your own on its tile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table frame(s)</source>
        <comment>the text of the cells stays</comment>
        <translation>
            <numerusform>%n table frame</numerusform>
            <numerusform>%n table frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) or embedded object(s)</source>
        <translation>
            <numerusform>%n script or embedded object</numerusform>
            <numerusform>%n scripts or embedded objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) that the store does not know</source>
        <translation>
            <numerusform>%n tag that the store does not know</numerusform>
            <numerusform>%n tags that the store does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s)</source>
        <translation>
            <numerusform>%n control character</numerusform>
            <numerusform>%n control characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStatuses</name>
    <message numerus="yes">
        <source>%1 of %n page(s) complete</source>
        <translation>
            <numerusform>%1 of %n page complete</numerusform>
            <numerusform>%1 of %n pages complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CertificationWindow</name>
    <message numerus="yes">
        <source>%n new point(s) from the report.</source>
        <translation>
            <numerusform>%n new point from the report.</numerusform>
            <numerusform>%n new points from the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChangeGroup</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %n more</source>
        <translation>
            <numerusform>Show the next of %n more</numerusform>
            <numerusform>Show the next of %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChangeRow</name>
    <message numerus="yes">
        <source>removed, %n field(s)</source>
        <translation>
            <numerusform>removed, %n field</numerusform>
            <numerusform>removed, %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new, %n field(s)</source>
        <translation>
            <numerusform>new, %n field</numerusform>
            <numerusform>new, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Commands</name>
    <message numerus="yes">
        <source>%n thing(s) in the project&apos;s files could not be used; the rest was read. The first: %1</source>
        <translation>
            <numerusform>%n thing in the project&apos;s files could not be used; the rest was read. It is: %1</numerusform>
            <numerusform>%n things in the project&apos;s files could not be used; the rest was read. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offerwright ended unexpectedly. Unsaved work on %1 was kept on %2: %n field(s).</source>
        <translation>
            <numerusform>Offerwright ended unexpectedly. Unsaved work on %1 was kept on %2: %n field.</numerusform>
            <numerusform>Offerwright ended unexpectedly. Unsaved work on %1 was kept on %2: %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n field(s) of your company for new offers: %1.</source>
        <translation>
            <numerusform>You kept %n field of your company for new offers: %1.</numerusform>
            <numerusform>You kept %n fields of your company for new offers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden warning(s)</source>
        <translation>
            <numerusform>%n hidden warning</numerusform>
            <numerusform>%n hidden warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CopyView</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Counter</name>
    <message numerus="yes">
        <source>%n user-perceived character(s)</source>
        <translation>
            <numerusform>%n user-perceived character</numerusform>
            <numerusform>%n user-perceived characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code point(s)</source>
        <translation>
            <numerusform>%n code point</numerusform>
            <numerusform>%n code points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UTF-16 unit(s)</source>
        <translation>
            <numerusform>%n UTF-16 unit</numerusform>
            <numerusform>%n UTF-16 units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in UTF-8</source>
        <translation>
            <numerusform>%n byte in UTF-8</numerusform>
            <numerusform>%n bytes in UTF-8</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DescriptionEditor</name>
    <message numerus="yes">
        <source>Pasted %n paragraph(s).</source>
        <translation>
            <numerusform>Pasted %n paragraph.</numerusform>
            <numerusform>Pasted %n paragraphs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraph(s) without %1.</source>
        <translation>
            <numerusform>Pasted %n paragraph without %1.</numerusform>
            <numerusform>Pasted %n paragraphs without %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Disagreement</name>
    <message numerus="yes">
        <source>Microsoft&apos;s pages differ on %n points; the safest reading of each counts.</source>
        <translation>
            <numerusform>Microsoft&apos;s pages differ on %n point; the safest reading counts.</numerusform>
            <numerusform>Microsoft&apos;s pages differ on %n points; the safest reading of each counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message numerus="yes">
        <source>Add %n screenshot(s)</source>
        <translation>
            <numerusform>Add %n screenshot</numerusform>
            <numerusform>Add %n screenshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) went to the screenshots.</source>
        <translation>
            <numerusform>%n picture went to the screenshots.</numerusform>
            <numerusform>%n pictures went to the screenshots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ElementFields</name>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>Show %n more field</numerusform>
            <numerusform>Show %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EntryCard</name>
    <message numerus="yes">
        <source>&amp;All %n stay empty, next</source>
        <translation>
            <numerusform>&amp;All %n stay empty, next</numerusform>
            <numerusform>&amp;All %n stay empty, next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n stay as they are, next</source>
        <translation>
            <numerusform>&amp;All %n stay as they are, next</numerusform>
            <numerusform>&amp;All %n stay as they are, next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportPanel</name>
    <message numerus="yes">
        <source>%n error(s) stand between you and the bundle</source>
        <translation>
            <numerusform>%n error stands between you and the bundle</numerusform>
            <numerusform>%n errors stand between you and the bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, %n file(s) inside. Next: hand it over to the portal, box by box, here or by HANDOFF.html from the bundle.</source>
        <translation>
            <numerusform>%1
%2, %n file inside. Next: hand it over to the portal, box by box, here or by HANDOFF.html from the bundle.</numerusform>
            <numerusform>%1
%2, %n files inside. Next: hand it over to the portal, box by box, here or by HANDOFF.html from the bundle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) of the certification pass.</source>
        <translation>
            <numerusform>%n question of the certification passes.</numerusform>
            <numerusform>All %n questions of the certification pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FindingFilters</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published with it</source>
        <translation>
            <numerusform>%n published with it</numerusform>
            <numerusform>%n published with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FindingsList</name>
    <message numerus="yes">
        <source>%1 – %n finding(s)</source>
        <translation>
            <numerusform>%1 – %n finding</numerusform>
            <numerusform>%1 – %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked – %n rule(s)</source>
        <translation>
            <numerusform>Not checked – %n rule</numerusform>
            <numerusform>Not checked – %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>Fix %n finding</numerusform>
            <numerusform>Fix %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FixPanel</name>
    <message numerus="yes">
        <source>%n finding(s) can be fixed without losing or guessing anything.</source>
        <translation>
            <numerusform>%n finding can be fixed without losing or guessing anything.</numerusform>
            <numerusform>%n findings can be fixed without losing or guessing anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>Fix %n finding</numerusform>
            <numerusform>Fix %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %n safely</source>
        <translation>
            <numerusform>&amp;Fix %n safely</numerusform>
            <numerusform>&amp;Fix %n safely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) fixed. Undo takes it back.</source>
        <translation>
            <numerusform>%n finding fixed. Undo takes it back.</numerusform>
            <numerusform>%n findings fixed. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FixPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandoverList</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandoverWindow</name>
    <message numerus="yes">
        <source>An update: %n entry(s) differ from what was published on %1, the rest is ticked.</source>
        <translation>
            <numerusform>An update: %n entry differs from what was published on %1, the rest is ticked.</numerusform>
            <numerusform>An update: %n entries differ from what was published on %1, the rest is ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::LinkCheck</name>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 of %n answered</numerusform>
            <numerusform>%1 of %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n opens</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n addresses can be asked: they lead to names for examples or to private networks.</source>
        <translation>
            <numerusform>The %n address cannot be asked: it leads to a name for examples or to a private network.</numerusform>
            <numerusform>None of the %n addresses can be asked: they lead to names for examples or to private networks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ManifestView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) that the customer fills in: no fault, and no value yet.</source>
        <translation>
            <numerusform>%n placeholder that the customer fills in: no fault, and no value yet.</numerusform>
            <numerusform>%n placeholders that the customer fills in: no fault, and no value yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NotesPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PictureTile</name>
    <message numerus="yes">
        <source>Drag all %n at once</source>
        <translation>
            <numerusform>Drag all %n at once</numerusform>
            <numerusform>Drag all %n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PlanBar</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QuestionRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Rail</name>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n warning</numerusform>
            <numerusform>%1, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was published</source>
        <translation>
            <numerusform>%n change since it was published</numerusform>
            <numerusform>%n changes since it was published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n warning(s)</source>
        <translation>
            <numerusform>, %n warning</numerusform>
            <numerusform>, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RecentTable</name>
    <message numerus="yes">
        <source>Recovered, %n field(s)</source>
        <translation>
            <numerusform>Recovered, %n field</numerusform>
            <numerusform>Recovered, %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updating · %n change(s)</source>
        <translation>
            <numerusform>Updating · %n change</numerusform>
            <numerusform>Updating · %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RegistryPanel</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>tags of the registry</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RulesWindow</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepsLine</name>
    <message numerus="yes">
        <source>%n short page(s), in any order</source>
        <translation>
            <numerusform>%n short page</numerusform>
            <numerusform>%n short pages, in any order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdateBanner</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdateMark</name>
    <message numerus="yes">
        <source>%n change(s) since it was published</source>
        <translation>
            <numerusform>%n change since it was published</numerusform>
            <numerusform>%n changes since it was published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older finding(s), published with it</source>
        <translation>
            <numerusform>%n older finding, published with it</numerusform>
            <numerusform>%n older findings, published with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n answer(s) count from now on for the requirements and the values that stand there only.</source>
        <translation>
            <numerusform>%n answer counts from now on for the requirement and the values that stand there only.</numerusform>
            <numerusform>%n answers count from now on for the requirements and the values that stand there only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UTF-16 unit(s)</source>
        <translation>
            <numerusform>%n UTF-16 unit</numerusform>
            <numerusform>%n UTF-16 units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n problem(s) in its files</source>
        <translation>
            <numerusform>%n problem in its files</numerusform>
            <numerusform>%n problems in its files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) missing</source>
        <translation>
            <numerusform>%n fact missing</numerusform>
            <numerusform>%n facts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
