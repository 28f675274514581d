<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AudiencePage</name>
    <message>
        <source>The address of your Dynamics 365 instance.</source>
        <translation>Die Adresse Ihrer Dynamics 365-Instanz.</translation>
    </message>
    <message>
        <source>How the store signs in there. You type the key or the password into the portal; it is never stored here.</source>
        <translation>Wie sich der Store dort anmeldet. Den Schlüssel oder das Kennwort geben Sie im Portal ein; hier wird es nie gespeichert.</translation>
    </message>
    <message>
        <source>Azure Active Directory</source>
        <translation>Azure Active Directory</translation>
    </message>
    <message>
        <source>Office 365</source>
        <translation>Office 365</translation>
    </message>
    <message>
        <source>The account that may write leads.</source>
        <translation>Das Konto, das Leads schreiben darf.</translation>
    </message>
    <message>
        <source>A GUID, as the Azure portal shows it.</source>
        <translation>Eine GUID, wie das Azure-Portal sie zeigt.</translation>
    </message>
    <message>
        <source>The name only. You type the access key into the portal; it is never stored here.</source>
        <translation>Nur der Name. Den Zugriffsschlüssel geben Sie im Portal ein; hier wird er nie gespeichert.</translation>
    </message>
    <message>
        <source>The cloud that the account lives in.</source>
        <translation>Die Cloud, in der das Konto liegt.</translation>
    </message>
    <message>
        <source>Azure (core.windows.net)</source>
        <translation>Azure (core.windows.net)</translation>
    </message>
    <message>
        <source>Azure Government (core.usgovcloudapi.net)</source>
        <translation>Azure Government (core.usgovcloudapi.net)</translation>
    </message>
    <message>
        <source>Azure Germany (core.cloudapi.de)</source>
        <translation>Azure Deutschland (core.cloudapi.de)</translation>
    </message>
    <message>
        <source>Azure China (core.chinacloudapi.cn)</source>
        <translation>Azure China (core.chinacloudapi.cn)</translation>
    </message>
    <message>
        <source>Receives each lead as JSON.</source>
        <translation>Empfängt jeden Lead als JSON.</translation>
    </message>
    <message>
        <source>As the Marketo admin page shows it.</source>
        <translation>Wie die Marketo-Verwaltung sie zeigt.</translation>
    </message>
    <message>
        <source>Three groups of three letters or digits.</source>
        <translation>Drei Gruppen aus je drei Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The number of the form.</source>
        <translation>Die Nummer des Formulars.</translation>
    </message>
    <message>
        <source>15 letters and digits.</source>
        <translation>15 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Preview audience</source>
        <translation>Zielgruppe der Vorschau</translation>
    </message>
    <message>
        <source>Azure subscriptions that see the offer before it goes live.</source>
        <translation>Azure-Abonnements, die das Angebot vor der Veröffentlichung sehen.</translation>
    </message>
    <message>
        <source>At least one of your own, to test the offer with. Paste several at once, one per line.</source>
        <translation>Mindestens ein eigenes, um das Angebot zu testen. Fügen Sie mehrere auf einmal ein, eines pro Zeile.</translation>
    </message>
    <message>
        <source>Test team</source>
        <translation>Testteam</translation>
    </message>
    <message>
        <source>Customer leads</source>
        <translation>Kundenleads</translation>
    </message>
    <message>
        <source>Where the store sends the contact data of interested customers.</source>
        <translation>Wohin der Store die Kontaktdaten von Interessenten sendet.</translation>
    </message>
    <message>
        <source>Your customer relationship system, or none.</source>
        <translation>Ihr System für Kundenbeziehungen oder keines.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Azure Table storage</source>
        <translation>Azure-Tabellenspeicher</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>HTTPS-Endpunkt</translation>
    </message>
    <message>
        <source>Marketo</source>
        <translation>Marketo</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Who is told when something goes wrong with the leads.</source>
        <translation>Wer erfährt, wenn mit den Leads etwas schiefgeht.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>No software can know these. Answer each with your name; the answers go into the report.</source>
        <translation>Das kann keine Software wissen. Beantworten Sie jede Frage mit Ihrem Namen; die Antworten stehen im Bericht.</translation>
    </message>
</context>
<context>
    <name>ContainerPage</name>
    <message>
        <source>Registry</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>An Azure Container Registry of yours. At publishing, the store copies the image; customers never reach your registry.</source>
        <translation>Eine Ihrer Azure-Containerregistrierungen. Beim Veröffentlichen kopiert der Store das Image; Kunden greifen nie auf Ihre Registrierung zu.</translation>
    </message>
    <message>
        <source>The Azure subscription that the registry belongs to.</source>
        <translation>Das Azure-Abonnement, zu dem die Registrierung gehört.</translation>
    </message>
    <message>
        <source>The resource group in that subscription.</source>
        <translation>Die Ressourcengruppe in diesem Abonnement.</translation>
    </message>
    <message>
        <source>The name only, in letters and digits.</source>
        <translation>Nur der Name, aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The admin user of the registry; the Azure portal shows it under Access keys.</source>
        <translation>Der Administratorbenutzer der Registrierung; das Azure-Portal zeigt ihn unter „Zugriffsschlüssel“.</translation>
    </message>
    <message>
        <source>Registry password</source>
        <translation>Kennwort der Registrierung</translation>
    </message>
    <message>
        <source>Kept in memory only, never saved. One password serves all plans.</source>
        <translation>Bleibt nur im Arbeitsspeicher und wird nie gespeichert. Ein Kennwort gilt für alle Pläne.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The image in the registry. It cannot change once the plan is published.</source>
        <translation>Das Image in der Registrierung. Nach dem Veröffentlichen des Plans bleibt es unverändert.</translation>
    </message>
    <message>
        <source>What the image runs on. Tier 1 is what Microsoft tests IoT Edge with.</source>
        <translation>Worauf das Image läuft. Mit Tier 1 testet Microsoft IoT Edge.</translation>
    </message>
    <message>
        <source>All platforms of tier 1</source>
        <translation>Alle Plattformen von Tier 1</translation>
    </message>
    <message>
        <source>Some of them; the description names them</source>
        <translation>Einige davon; die Beschreibung nennt sie</translation>
    </message>
    <message>
        <source>“latest” and a version such as 1.0.1 are needed. A tag for several platforms is a manifest list; name the tags it refers to, with commas between them, and list these, too.</source>
        <translation>Nötig sind „latest“ und eine Version wie 1.0.1. Ein Tag für mehrere Plattformen ist eine Manifestliste; nennen Sie die Tags, auf die er verweist, durch Kommas getrennt, und führen Sie auch diese auf.</translation>
    </message>
    <message>
        <source>Manifest list</source>
        <translation>Manifestliste</translation>
    </message>
    <message>
        <source>For your developers</source>
        <translation>Für Ihre Entwickler</translation>
    </message>
    <message>
        <source>Image address</source>
        <translation>Adresse des Images</translation>
    </message>
    <message>
        <source>Follows from registry, repository and tags.</source>
        <translation>Ergibt sich aus Registrierung, Repository und Tags.</translation>
    </message>
    <message>
        <source>Product info that the module reports to IoT Hub</source>
        <translation>Produktinfo, die das Modul an IoT Hub meldet</translation>
    </message>
    <message>
        <source>Follows from publisher ID, offer ID and plan ID.</source>
        <translation>Ergibt sich aus Herausgeber-ID, Angebots-ID und Plan-ID.</translation>
    </message>
    <message>
        <source>Each plan has a container image of its own. Add a plan to say where its image lies.</source>
        <translation>Jeder Plan hat ein eigenes Containerimage. Fügen Sie einen Plan hinzu, um anzugeben, wo sein Image liegt.</translation>
    </message>
</context>
<context>
    <name>DefaultEntries</name>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Property %1</source>
        <translation>Eigenschaft %1</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <source>Name of the module on a device; routes use it</source>
        <translation>Name des Moduls auf einem Gerät; Routen verwenden ihn</translation>
    </message>
    <message>
        <source>Follows from the letters and digits of the plan title.</source>
        <translation>Ergibt sich aus den Buchstaben und Ziffern des Plantitels.</translation>
    </message>
    <message>
        <source>How the container is started: ports, folders, devices that it may use. Ask your developers for this JSON text.</source>
        <translation>Wie der Container gestartet wird: Ports, Ordner und Geräte, die er nutzen darf. Fragen Sie Ihre Entwickler nach diesem JSON-Text.</translation>
    </message>
    <message>
        <source>Where the messages of the module go: to the cloud ($upstream) or into another module. Without a route they go nowhere.</source>
        <translation>Wohin die Nachrichten des Moduls gehen: in die Cloud ($upstream) oder in ein anderes Modul. Ohne Route gehen sie nirgendwohin.</translation>
    </message>
    <message>
        <source>Settings that customers change from the cloud while the module runs. The value is JSON.</source>
        <translation>Einstellungen, die Kunden aus der Cloud ändern, während das Modul läuft. Der Wert ist JSON.</translation>
    </message>
    <message>
        <source>Settings that the container reads once, when it starts. Never a password; customers see them.</source>
        <translation>Einstellungen, die der Container einmal beim Start liest. Nie ein Kennwort; Kunden sehen sie.</translation>
    </message>
    <message>
        <source>Each plan has settings that its module starts with. Add a plan to write them.</source>
        <translation>Jeder Plan hat Einstellungen, mit denen sein Modul startet. Fügen Sie einen Plan hinzu, um sie anzugeben.</translation>
    </message>
    <message>
        <source>Minify %1</source>
        <translation>%1 verkürzen</translation>
    </message>
    <message>
        <source>Import from a deployment manifest…</source>
        <translation>Aus einem Bereitstellungsmanifest importieren …</translation>
    </message>
    <message>
        <source>Another page of the marketplace&apos;s documents takes the offer title instead</source>
        <translation>Eine andere Seite der Marketplace-Dokumente nimmt stattdessen den Titel des Angebots</translation>
    </message>
    <message>
        <source>Visual Studio Code takes the letters of the offer title</source>
        <translation>Visual Studio Code nimmt die Buchstaben des Angebotstitels</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Your own terms</source>
        <translation>Eigene Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Give the text here, or one web address, not both.</source>
        <translation>Geben Sie hier den Text oder eine Webadresse an, nicht beides.</translation>
    </message>
    <message>
        <source>Plain text; the store shows HTML tags as they are typed.</source>
        <translation>Reiner Text; der Store zeigt HTML-Tags so, wie sie getippt sind.</translation>
    </message>
    <message>
        <source>A page that anyone can open.</source>
        <translation>Eine Seite, die jeder öffnen kann.</translation>
    </message>
    <message>
        <source>What holds for these customers only.</source>
        <translation>Was nur für diese Kunden gilt.</translation>
    </message>
    <message>
        <source>The directory IDs of the customers, one per line.</source>
        <translation>Die Verzeichnis-IDs der Kunden, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Vertragsänderungen</translation>
    </message>
    <message>
        <source>Changes to the standard contract; both kinds are optional.</source>
        <translation>Änderungen am Standardvertrag; beide Arten sind optional.</translation>
    </message>
    <message>
        <source>Holds for every customer, in addition to the standard contract.</source>
        <translation>Gilt für alle Kunden, zusätzlich zum Standardvertrag.</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>Vertragsänderung %1</translation>
    </message>
    <message>
        <source>Remove amendment %1</source>
        <translation>Vertragsänderung %1 entfernen</translation>
    </message>
    <message>
        <source>Add an amendment for single customers</source>
        <translation>Änderung für einzelne Kunden hinzufügen</translation>
    </message>
    <message>
        <source>In Partner Center the standard contract cannot be left again once the offer was published with it.</source>
        <translation>Im Partner Center gibt es vom Standardvertrag kein Zurück, sobald das Angebot mit ihm veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s standard contract</source>
        <translation>Standardvertrag von Microsoft</translation>
    </message>
    <message>
        <source>Our own terms of use</source>
        <translation>Eigene Nutzungsbedingungen</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>At least one link goes to your documentation, and one to the device catalogue. Use titles that say where they lead.</source>
        <translation>Mindestens ein Link führt zu Ihrer Dokumentation und einer zum Gerätekatalog. Wählen Sie Titel, die das Ziel nennen.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Device catalogue</source>
        <translation>Gerätekatalog</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>At least one link goes to your documentation. Use titles that say where they lead.</source>
        <translation>Mindestens ein Link führt zu Ihrer Dokumentation. Wählen Sie Titel, die sagen, wohin sie führen.</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>English (United States)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>English (United Kingdom)</source>
        <translation>Englisch (Großbritannien)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>The name that customers look for and click on.</source>
        <translation>Der Name, den Kunden suchen und anklicken.</translation>
    </message>
    <message>
        <source>Vibration Monitor</source>
        <translation>Vibration Monitor</translation>
    </message>
    <message>
        <source>One sentence below the title in search results.</source>
        <translation>Ein Satz, der in Suchergebnissen unter dem Titel steht.</translation>
    </message>
    <message>
        <source>Hear your machines before they fail.</source>
        <translation>Hören Sie Ihre Maschinen, bevor sie ausfallen.</translation>
    </message>
    <message>
        <source>What the module does for whom, in plain text.</source>
        <translation>Was das Modul für wen tut, als reiner Text.</translation>
    </message>
    <message>
        <source>Finds worn bearings from vibration, on the device, weeks ahead.</source>
        <translation>Erkennt verschlissene Lager an ihrer Schwingung, direkt auf dem Gerät, Wochen im Voraus.</translation>
    </message>
    <message>
        <source>All texts of the listing are in this one language.</source>
        <translation>Alle Texte des Eintrags sind in dieser einen Sprache.</translation>
    </message>
    <message>
        <source>Where customers read what happens to their data.</source>
        <translation>Wo Kunden lesen, was mit ihren Daten geschieht.</translation>
    </message>
    <message>
        <source>Where the store files the offer.</source>
        <translation>Wo der Store das Angebot einordnet.</translation>
    </message>
    <message>
        <source>The details page: headings, paragraphs, lists, bold and italic text. The last paragraph names the minimum hardware.</source>
        <translation>Die Detailseite: Überschriften, Absätze, Listen, fetter und kursiver Text. Der letzte Absatz nennt die Mindesthardware.</translation>
    </message>
    <message>
        <source>Words of the description that are right although no dictionary has them, one a line.</source>
        <translation>Wörter der Beschreibung, die richtig sind, obwohl kein Wörterbuch sie kennt, eines je Zeile.</translation>
    </message>
    <message>
        <source>Minimum hardware…</source>
        <translation>Mindesthardware…</translation>
    </message>
    <message>
        <source>Fill in the last paragraph of the description</source>
        <translation>Den letzten Absatz der Beschreibung ausfüllen</translation>
    </message>
    <message>
        <source>Bearings talk before they break.</source>
        <translation>Lager melden sich, bevor sie brechen.</translation>
    </message>
</context>
<context>
    <name>LogoRows</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>SVG, sharp at every size</source>
        <translation>SVG, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drop a picture here, or paste it with Ctrl+V</source>
        <translation>Bild hier ablegen oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Own file, being looked at…</source>
        <translation>Eigene Datei, wird angesehen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own file %1</source>
        <translation>Eigene Datei %1</translation>
    </message>
    <message>
        <source>Own file %1 does not fit</source>
        <translation>Eigene Datei %1 passt nicht</translation>
    </message>
    <message>
        <source>Cannot be derived from the master</source>
        <translation>Lässt sich nicht aus dem Masterlogo erzeugen</translation>
    </message>
    <message>
        <source>Being derived from the master…</source>
        <translation>Wird aus dem Masterlogo erzeugt…</translation>
    </message>
    <message>
        <source>Derived from the master</source>
        <translation>Aus dem Masterlogo erzeugt</translation>
    </message>
    <message>
        <source>Not used. Once published it can be replaced, but never deleted.</source>
        <translation>Nicht verwendet. Einmal veröffentlicht, lässt es sich ersetzen, aber nie löschen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>One good picture; every size below is made from it.</source>
        <translation>Ein gutes Bild; alle Größen unten entstehen daraus.</translation>
    </message>
    <message>
        <source>The whole logo, with free space around it</source>
        <translation>Das ganze Logo, mit freiem Rand ringsum</translation>
    </message>
    <message>
        <source>Fill the size; what sticks out is cut off</source>
        <translation>Fläche füllen; was übersteht, wird abgeschnitten</translation>
    </message>
    <message>
        <source>Free space on each side, in percent of the shorter side.</source>
        <translation>Freier Rand auf jeder Seite, in Prozent der kürzeren Seite.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Behind the logo, where the master is transparent.</source>
        <translation>Hinter dem Logo, wo das Masterlogo durchsichtig ist.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or SVG; best a square of 512 pixels or more</source>
        <translation>PNG, JPEG, WebP oder SVG; am besten ein Quadrat von 512 Pixeln oder mehr</translation>
    </message>
    <message>
        <source>Being derived from the master, %1 % done</source>
        <translation>Wird vom Hauptlogo abgeleitet, %1 % fertig</translation>
    </message>
</context>
<context>
    <name>LogoWords</name>
    <message>
        <source>Contrast %1:1 with its own background · the drawing fills %2 %</source>
        <translation>Kontrast %1:1 zum eigenen Hintergrund · die Zeichnung füllt %2 %</translation>
    </message>
    <message>
        <source>Contrast %1:1 on light, %2:1 on dark · the drawing fills %3 %</source>
        <translation>Kontrast %1:1 auf Hell, %2:1 auf Dunkel · die Zeichnung füllt %3 %</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table frame(s)</source>
        <comment>the text of the cells stays</comment>
        <translation>
            <numerusform>%n Tabellenrahmen</numerusform>
            <numerusform>%n Tabellenrahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>styles</source>
        <comment>in a list of what is dropped</comment>
        <translation>Stile</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) or embedded object(s)</source>
        <translation>
            <numerusform>%n Skript oder eingebettetes Objekt</numerusform>
            <numerusform>%n Skripte oder eingebettete Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n Attribut</numerusform>
            <numerusform>%n Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) that the store does not know</source>
        <translation>
            <numerusform>%n Tag, das der Store nicht kennt</numerusform>
            <numerusform>%n Tags, die der Store nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s)</source>
        <translation>
            <numerusform>%n Steuerzeichen</numerusform>
            <numerusform>%n Steuerzeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Caption of screenshot %1</source>
        <translation>Bildunterschrift von Screenshot %1</translation>
    </message>
    <message>
        <source>Choose screenshots</source>
        <translation>Screenshots wählen</translation>
    </message>
    <message>
        <source>Add screenshots…</source>
        <translation>Screenshots hinzufügen…</translation>
    </message>
    <message>
        <source>A tour in two minutes</source>
        <translation>Ein Rundgang in zwei Minuten</translation>
    </message>
    <message>
        <source>Choose thumbnail…</source>
        <translation>Miniaturbild wählen…</translation>
    </message>
    <message>
        <source>Choose the thumbnail of the current video…</source>
        <translation>Miniaturbild des aktuellen Videos wählen…</translation>
    </message>
    <message>
        <source>Choose a thumbnail</source>
        <translation>Miniaturbild wählen</translation>
    </message>
    <message>
        <source>On YouTube or Vimeo, each with a PNG picture to start it with.</source>
        <translation>Auf YouTube oder Vimeo, jedes mit einem PNG-Bild für den Start.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Each at its true size. A file of your own takes the place of the one that is made from the master.</source>
        <translation>Jedes in seiner wahren Größe. Eine eigene Datei ersetzt das aus dem Masterlogo erzeugte.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>They show the module at work. Larger pictures are fitted to the portal&apos;s size in the bundle.</source>
        <translation>Sie zeigen das Modul in Aktion. Größere Bilder passt das Paket an die Größe des Portals an.</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>Thumbnail of video %1</source>
        <translation>Vorschaubild von Video %1</translation>
    </message>
    <message>
        <source>See every place and size…</source>
        <translation>Alle Orte und Größen ansehen…</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>The ID of your publisher account, as the portal shows it. It cannot be changed after the first save.</source>
        <translation>Die ID Ihres Herausgeberkontos, wie das Portal sie zeigt. Nach dem ersten Speichern lässt sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Names the offer in its web address: lowercase letters, digits and hyphens. It stays for ever.</source>
        <translation>Benennt das Angebot in seiner Webadresse: Kleinbuchstaben, Ziffern und Bindestriche. Sie bleibt für immer.</translation>
    </message>
    <message>
        <source>How the offer is called in the portal and in your reports.</source>
        <translation>Wie das Angebot im Portal und in Ihren Berichten heißt.</translation>
    </message>
    <message>
        <source>Vibration Monitor</source>
        <translation>Vibration Monitor</translation>
    </message>
    <message>
        <source>The last part of the marketplace address, usually company and product.</source>
        <translation>Der letzte Teil der Marketplace-Adresse, meist Firma und Produkt.</translation>
    </message>
    <message>
        <source>What the certification team has to know to try the module: test accounts, devices, settings.</source>
        <translation>Was das Zertifizierungsteam wissen muss, um das Modul zu testen: Testkonten, Geräte, Einstellungen.</translation>
    </message>
</context>
<context>
    <name>OverlayWords</name>
    <message>
        <source>The dashed box holds the drawing, the lines cross in the middle. A bar stands where an edge cuts it off. A dotted box has the proportions of the master, where a file of its own is used. The solid box of a hero image is its emptiest place for the store&apos;s text.</source>
        <translation>Der gestrichelte Kasten umschließt die Zeichnung, die Linien kreuzen sich in der Mitte. Ein Balken steht, wo ein Rand sie abschneidet. Ein gepunkteter Kasten hat die Proportionen des Hauptlogos, wo eine eigene Datei verwendet wird. Der durchgezogene Kasten eines Hero-Bilds ist sein leerster Platz für den Text des Stores.</translation>
    </message>
    <message>
        <source>Contrast with what lies behind: red is less than 3:1 and hard to see, amber less than 4.5:1, green is legible even as text.</source>
        <translation>Kontrast zu dem, was dahinter liegt: Rot ist unter 3:1 und schwer zu sehen, Gelb unter 4,5:1, Grün ist selbst als Text lesbar.</translation>
    </message>
    <message>
        <source>Green edges are at most %1 pixels wide, red ones are wider. A picture looks blurred when fewer than one edge in five is green.</source>
        <translation>Grüne Kanten sind höchstens %1 Pixel breit, rote sind breiter. Ein Bild wirkt unscharf, wenn weniger als jede fünfte Kante grün ist.</translation>
    </message>
    <message>
        <source>Blue areas beside edges ought to be even; red ripples there as JPEG leaves them.</source>
        <translation>Blaue Flächen neben Kanten sollten gleichmäßig sein; Rot sind Wellen, wie JPEG sie dort hinterlässt.</translation>
    </message>
    <message>
        <source>Blue is background in one colour, amber a gradient in the background, red a gradient in the drawing.</source>
        <translation>Blau ist einfarbiger Hintergrund, Gelb ein Verlauf im Hintergrund, Rot ein Verlauf in der Zeichnung.</translation>
    </message>
    <message>
        <source>The picture in its main colours alone; these are the ones that were counted.</source>
        <translation>Das Bild nur in seinen Hauptfarben; diese wurden gezählt.</translation>
    </message>
    <message>
        <source>Red boxes hold the longest row of shapes that stand like letters; the program guesses.</source>
        <translation>Rote Kästen umschließen die längste Reihe von Formen, die wie Buchstaben stehen; das Programm rät.</translation>
    </message>
</context>
<context>
    <name>PlanPages</name>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>Add the first plan</source>
        <translation>Ersten Plan hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>What customers pick in the store. Devices name the module after it.</source>
        <translation>Was Kunden im Store auswählen. Geräte benennen das Modul danach.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and hyphens. It stays for ever once the offer is published.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche. Nach dem Veröffentlichen des Angebots bleibt sie für immer.</translation>
    </message>
    <message>
        <source>One sentence on what this plan offers and how it differs.</source>
        <translation>Ein Satz dazu, was dieser Plan bietet und worin er sich unterscheidet.</translation>
    </message>
    <message>
        <source>For one machine with up to 16 sensors.</source>
        <translation>Für eine Maschine mit bis zu 16 Sensoren.</translation>
    </message>
    <message>
        <source>Customers read it below the description of the offer. It may repeat the summary.</source>
        <translation>Kunden lesen sie unter der Beschreibung des Angebots. Sie darf die Zusammenfassung wiederholen.</translation>
    </message>
    <message>
        <source>Where it is sold</source>
        <translation>Wo er angeboten wird</translation>
    </message>
    <message>
        <source>Every plan is sold in Azure Global. What is published cannot be taken back from a region.</source>
        <translation>Jeder Plan wird in Azure Global angeboten. Aus einer Region lässt sich Veröffentlichtes nicht zurückziehen.</translation>
    </message>
    <message>
        <source>Sell this plan in Azure Government, too</source>
        <translation>Diesen Plan auch in Azure Government anbieten</translation>
    </message>
    <message>
        <source>You test the module there yourself before you publish.</source>
        <translation>Vor dem Veröffentlichen testen Sie das Modul dort selbst.</translation>
    </message>
    <message>
        <source>What government customers ask for, each with a page that proves it.</source>
        <translation>Was Behörden verlangen, jeweils mit einer Seite als Nachweis.</translation>
    </message>
    <message>
        <source>FedRAMP High</source>
        <translation>FedRAMP High</translation>
    </message>
    <message>
        <source>The store takes no money for either.</source>
        <translation>Der Store rechnet in beiden Fällen nichts ab.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Bring your own licence: customers buy it from you</source>
        <translation>Eigene Lizenz (BYOL): Kunden kaufen sie bei Ihnen</translation>
    </message>
    <message>
        <source>Hide this plan</source>
        <translation>Diesen Plan ausblenden</translation>
    </message>
    <message>
        <source>Only for customers that you name</source>
        <translation>Nur für Kunden, die Sie benennen</translation>
    </message>
    <message>
        <source>You list the customers in Partner Center. At least one plan is for everybody.</source>
        <translation>Die Kunden führen Sie in Partner Center auf. Mindestens ein Plan ist für alle.</translation>
    </message>
    <message>
        <source>Customers choose a plan, not the offer itself. Most offers have one: a container image, its settings, and a few words about it.</source>
        <translation>Kunden wählen einen Plan, nicht das Angebot selbst. Die meisten Angebote haben einen: ein Containerimage, seine Einstellungen und ein paar Worte dazu.</translation>
    </message>
    <message>
        <source>Nobody finds a hidden plan in the store, so nobody buys it.</source>
        <translation>Einen verborgenen Plan findet im Store niemand, also kauft ihn auch niemand.</translation>
    </message>
    <message>
        <source>Reads up to 16 sensors and reports every ten seconds.</source>
        <translation>Liest bis zu 16 Sensoren und berichtet alle zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>PortalPlaces</name>
    <message>
        <source>Target devices for the IoT Edge module</source>
        <translation>Zielgeräte für das IoT-Edge-Modul</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Choose a subscription</source>
        <translation>Abonnement wählen</translation>
    </message>
    <message>
        <source>IoT Hub</source>
        <translation>IoT Hub</translation>
    </message>
    <message>
        <source>Choose a hub</source>
        <translation>Hub wählen</translation>
    </message>
    <message>
        <source>IoT Edge device</source>
        <translation>IoT-Edge-Gerät</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Geprüft nach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht angegeben</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, as of %2: more than a year ago. The portal may want other things by now; look for a newer profile.</source>
        <translation>%1, Stand %2: mehr als ein Jahr her. Das Portal verlangt inzwischen vielleicht anderes; suchen Sie nach einem neueren Profil.</translation>
    </message>
    <message numerus="yes">
        <source>, %n hidden</source>
        <translation>
            <numerusform>, %n verborgen</numerusform>
            <numerusform>, %n verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 rules passed, %4 not checked</source>
        <translation>%1 Fehler, %2 Warnungen, %3 Regeln erfüllt, %4 nicht geprüft</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Sprache des Pakets</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>StorePlaces</name>
    <message>
        <source>Get it now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Products › Internet of Things › %1</source>
        <translation>Produkte › Internet der Dinge › %1</translation>
    </message>
    <message>
        <source>No hero image; the store then shows none of this.</source>
        <translation>Kein Hero-Bild; der Store zeigt dann nichts hiervon.</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person or a desk that answers.</source>
        <translation>Eine Person oder Stelle, die antwortet.</translation>
    </message>
    <message>
        <source>Customer desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>An address that is read on working days.</source>
        <translation>Eine Adresse, deren Post an Werktagen gelesen wird.</translation>
    </message>
    <message>
        <source>International notation, with the country code.</source>
        <translation>Internationale Schreibweise mit Ländervorwahl.</translation>
    </message>
    <message>
        <source>Customer support</source>
        <translation>Kundensupport</translation>
    </message>
    <message>
        <source>Whom Microsoft names when a customer opens a ticket.</source>
        <translation>Wen Microsoft nennt, wenn ein Kunde ein Ticket öffnet.</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Whom Microsoft calls when the module itself is at fault. Customers do not see it.</source>
        <translation>Wen Microsoft anruft, wenn es am Modul selbst liegt. Kunden sehen das nicht.</translation>
    </message>
    <message>
        <source>Support websites</source>
        <translation>Support-Websites</translation>
    </message>
    <message>
        <source>Where customers find help by themselves.</source>
        <translation>Wo sich Kunden selbst helfen können.</translation>
    </message>
    <message>
        <source>Only for plans that are offered in Azure Government.</source>
        <translation>Nur für Pläne, die in Azure Government angeboten werden.</translation>
    </message>
    <message>
        <source>Cloud Solution Providers</source>
        <translation>Cloud Solution Provider</translation>
    </message>
    <message>
        <source>Only for offers that resellers of the CSP programme sell.</source>
        <translation>Nur für Angebote, die Wiederverkäufer im CSP-Programm verkaufen.</translation>
    </message>
    <message>
        <source>Whom resellers ask.</source>
        <translation>Wen Wiederverkäufer fragen.</translation>
    </message>
    <message>
        <source>Where resellers write to.</source>
        <translation>Wohin Wiederverkäufer schreiben.</translation>
    </message>
    <message>
        <source>Where resellers find texts and pictures.</source>
        <translation>Wo Wiederverkäufer Texte und Bilder finden.</translation>
    </message>
    <message>
        <source>A page of this contact; the portal takes it where it asks for one.</source>
        <translation>Eine Seite dieses Ansprechpartners; das Portal nimmt sie, wo es danach fragt.</translation>
    </message>
</context>
<context>
    <name>app::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::BudgetMeter</name>
    <message>
        <source>Minify</source>
        <translation>Verkürzen</translation>
    </message>
    <message>
        <source>Minify %1</source>
        <comment>%1 names a text</comment>
        <translation>%1 verkürzen</translation>
    </message>
    <message>
        <source>%1, minified %2</source>
        <comment>%1 is 412 / 511, %2 a number</comment>
        <translation>%1, verkürzt %2</translation>
    </message>
</context>
<context>
    <name>app::ColourEdit</name>
    <message>
        <source>Write a colour as # and six digits, such as #0f7c86; until then the logo stays transparent.</source>
        <translation>Schreiben Sie eine Farbe als # und sechs Ziffern, etwa #0f7c86; bis dahin bleibt das Logo durchsichtig.</translation>
    </message>
    <message>
        <source>Pick the background colour</source>
        <translation>Hintergrundfarbe auswählen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No background colour</source>
        <translation>Keine Hintergrundfarbe</translation>
    </message>
    <message>
        <source>The logo stays transparent.</source>
        <translation>Das Logo bleibt durchsichtig.</translation>
    </message>
</context>
<context>
    <name>app::Commands</name>
    <message>
        <source>&amp;New offer</source>
        <translation>&amp;Neues Angebot</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export bundle…</source>
        <translation>Paket &amp;exportieren…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title and folder of a project</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet und kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open project folder</source>
        <translation>Projektordner öffnen</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to this offer?</source>
        <translation>Änderungen an diesem Angebot speichern?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>an offer without a title</source>
        <translation>einem Angebot ohne Titel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>offer</source>
        <comment>name of a folder</comment>
        <translation>angebot</translation>
    </message>
    <message>
        <source>Save the project as a folder</source>
        <translation>Projekt als Ordner speichern</translation>
    </message>
    <message>
        <source>“Discard” throws away what was changed since the last save.</source>
        <translation>„Verwerfen“ wirft weg, was seit dem letzten Speichern geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the project&apos;s files could not be used; the rest was read. The first: %1</source>
        <translation>
            <numerusform>%n Stelle in den Dateien des Projekts war nicht zu gebrauchen; alles Übrige wurde gelesen. Sie ist: %1</numerusform>
            <numerusform>%n Stellen in den Dateien des Projekts waren nicht zu gebrauchen; alles Übrige wurde gelesen. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Von der Festplatte neu &amp;laden</translation>
    </message>
    <message>
        <source>Use a &amp;profile file…</source>
        <translation>Eine &amp;Profildatei verwenden…</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Use a profile file</source>
        <translation>Eine Profildatei verwenden</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The offer in %1 is only read here. What you change can be saved elsewhere.</source>
        <translation>Das Angebot in %1 wird hier nur gelesen. Ihre Änderungen können Sie an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>A key or password was not kept. Where “…” stands in its place, write a placeholder.</source>
        <translation>Ein Schlüssel oder Kennwort wurde nicht beibehalten. Schreiben Sie dort, wo stattdessen „…“ steht, einen Platzhalter.</translation>
    </message>
    <message>
        <source>It is li&amp;ve…</source>
        <translation>Es ist &amp;live…</translation>
    </message>
    <message>
        <source>The offer is made for the profile “%1”, which is not known here, and is checked against %2 instead. Choose a profile, or use the file of that one.</source>
        <translation>Das Angebot ist für das Profil „%1“ gemacht, das hier nicht bekannt ist, und wird stattdessen gegen %2 geprüft. Wählen Sie ein Profil, oder verwenden Sie dessen Datei.</translation>
    </message>
    <message>
        <source>Which bundle went live?</source>
        <translation>Welches Paket ist veröffentlicht?</translation>
    </message>
    <message>
        <source>Noted in published.json: the offer is live as %1 has it. From now on it is checked as an update of that.</source>
        <translation>In published.json vermerkt: Das Angebot ist so veröffentlicht, wie %1 es hat. Von nun an wird es als Aktualisierung davon geprüft.</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Open project or bundle…</source>
        <translation>Projekt oder Paket ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open project &amp;folder…</source>
        <translation>Projektord&amp;ner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Hand over a bundle…</source>
        <translation>Paket ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>&amp;Update a published offer…</source>
        <translation>Veröffentlichtes Angebot &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Ein &amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Finished offer</source>
        <translation>&amp;Fertiges Angebot</translation>
    </message>
    <message>
        <source>Offer with &amp;mistakes</source>
        <translation>Angebot mit Fe&amp;hlern</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was moved, deleted, or its drive is away. Say where it is now, or forget it.</source>
        <translation>%1 ist nicht mehr da: verschoben, gelöscht, oder das Laufwerk ist weg. Geben Sie an, wo es jetzt liegt, oder vergessen Sie es.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo liegt %1 jetzt?</translation>
    </message>
    <message>
        <source>Open a project&apos;s offer.json or a bundle</source>
        <translation>Die offer.json eines Projekts oder ein Paket öffnen</translation>
    </message>
    <message>
        <source>Projects and bundles (offer.json *.zip);;All files (*)</source>
        <translation>Projekte und Pakete (offer.json *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This project was checked against a portal that closed in %1: %2. Today&apos;s portal asks for other things.</source>
        <translation>Dieses Projekt wurde gegen ein Portal geprüft, das %1 geschlossen wurde: %2. Das heutige Portal verlangt anderes.</translation>
    </message>
    <message>
        <source>Check against today&apos;s portal</source>
        <translation>Gegen das heutige Portal prüfen</translation>
    </message>
    <message>
        <source>Keep the old profile</source>
        <translation>Das alte Profil behalten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now “%2”</source>
        <translation>%1 heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>New to give or to change:</source>
        <translation>Neu anzugeben oder zu ändern:</translation>
    </message>
    <message>
        <source>Not used by this portal; kept in the project:</source>
        <translation>Von diesem Portal nicht verwendet; bleibt im Projekt:</translation>
    </message>
    <message>
        <source>Under another name:</source>
        <translation>Unter anderem Namen:</translation>
    </message>
    <message>
        <source>Checked against today&apos;s portal</source>
        <translation>Gegen das heutige Portal geprüft</translation>
    </message>
    <message>
        <source>%1. No value was changed; Undo brings the old profile back.</source>
        <translation>%1. Kein Wert wurde geändert; Rückgängig bringt das alte Profil zurück.</translation>
    </message>
    <message>
        <source>Which bundle is handed over?</source>
        <translation>Welches Paket wird übergeben?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an offer&apos;s title, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>Offerwright ended unexpectedly. Unsaved work on %1 was kept on %2: %n field(s).</source>
        <translation>
            <numerusform>Offerwright wurde unerwartet beendet. Ungespeicherte Arbeit an %1 wurde am %2 aufgehoben: %n Feld.</numerusform>
            <numerusform>Offerwright wurde unerwartet beendet. Ungespeicherte Arbeit an %1 wurde am %2 aufgehoben: %n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what was recovered?</source>
        <translation>Das Gerettete verwerfen?</translation>
    </message>
    <message>
        <source>Throw away the unsaved work that was kept when Offerwright ended unexpectedly? Nothing brings it back.</source>
        <translation>Die ungespeicherte Arbeit wegwerfen, die aufgehoben wurde, als Offerwright unerwartet endete? Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>A new offer from a deployment manifest</source>
        <translation>Ein neues Angebot aus einem Bereitstellungsmanifest</translation>
    </message>
    <message>
        <source>Deployment manifests (*.json);;All files (*)</source>
        <translation>Bereitstellungsmanifeste (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which offer is published?</source>
        <translation>Welches Angebot ist veröffentlicht?</translation>
    </message>
    <message>
        <source>Bundles and projects (*.zip offer.json);;All files (*)</source>
        <translation>Pakete und Projekte (*.zip offer.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The offer is checked as an update of %1. Save it in a folder to keep that.</source>
        <translation>Das Angebot wird als Aktualisierung von %1 geprüft. Speichern Sie es in einem Ordner, damit das so bleibt.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: this project does not say what the store has. Choose the bundle that went live last.</source>
        <translation>Noch nichts zum Vergleichen: Dieses Projekt sagt nicht, was der Marktplatz hat. Wählen Sie das Paket, das zuletzt veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Choose the bundle…</source>
        <translation>Paket wählen…</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>Eigene und fremde Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich.</numerusform>
            <numerusform>%n Felder unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields are the same; only the form of the files or the pictures differ.</source>
        <translation>Die Felder sind gleich; nur die Form der Dateien oder die Bilder unterscheiden sich.</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>app::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>app::ConfirmationEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Note, if there is something to say</source>
        <translation>Anmerkung, falls nötig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Withdraw confirmation</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 said yes on %2 to a requirement that reads differently: of another profile, or an earlier one. That answer stays there; give one to this.</source>
        <translation>%1 hat am %2 eine Anforderung bejaht, die anders lautet: die eines anderen Profils oder eine frühere. Jene Antwort bleibt stehen; geben Sie auf diese eine eigene.</translation>
    </message>
    <message>
        <source>%1 said yes on %2, and since then this changed: %3. Look again.</source>
        <translation>%1 hat am %2 zugestimmt, und seitdem hat sich geändert: %3. Sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>app::ContactSheet</name>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>%1, %2 × on dark</source>
        <translation>%1, %2 × auf Dunkel</translation>
    </message>
    <message>
        <source>%1, %2 × on light</source>
        <translation>%1, %2 × auf Hell</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
</context>
<context>
    <name>app::CopyLines</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a value</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>app::Counter</name>
    <message numerus="yes">
        <source>%n user-perceived character(s)</source>
        <translation>
            <numerusform>%n sichtbares Zeichen</numerusform>
            <numerusform>%n sichtbare Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code point(s)</source>
        <translation>
            <numerusform>%n Codepunkt</numerusform>
            <numerusform>%n Codepunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UTF-16 unit(s)</source>
        <translation>
            <numerusform>%n UTF-16-Einheit</numerusform>
            <numerusform>%n UTF-16-Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in UTF-8</source>
        <translation>
            <numerusform>%n Byte in UTF-8</numerusform>
            <numerusform>%n Bytes in UTF-8</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CropEdit</name>
    <message>
        <source>Part of the master that is shown</source>
        <translation>Gezeigter Ausschnitt des Masters</translation>
    </message>
    <message>
        <source>From the left %1 %, from the top %2 %, %3 % wide, %4 % high</source>
        <translation>Von links %1 %, von oben %2 %, %3 % breit, %4 % hoch</translation>
    </message>
</context>
<context>
    <name>app::DescriptionEditor</name>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Clean up the description</source>
        <translation>Beschreibung aufräumen</translation>
    </message>
    <message>
        <source>Description as text</source>
        <translation>Beschreibung als Text</translation>
    </message>
    <message>
        <source>Description as HTML</source>
        <translation>Beschreibung als HTML</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what the store drops of the description</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>What the store drops of the description</source>
        <translation>Was der Store von der Beschreibung verwirft</translation>
    </message>
    <message>
        <source>This is what customers will read. The store drops: %1.</source>
        <translation>Das lesen Ihre Kunden. Der Store verwirft: %1.</translation>
    </message>
    <message>
        <source>This is what customers will read. The store writes some of the HTML in another way.</source>
        <translation>Das lesen Ihre Kunden. Der Store schreibt einen Teil des HTML anders.</translation>
    </message>
    <message>
        <source>The store keeps all of the description.</source>
        <translation>Der Store behält die ganze Beschreibung.</translation>
    </message>
    <message>
        <source>The store drops what is struck through: %1.</source>
        <translation>Der Store verwirft, was durchgestrichen ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraph(s).</source>
        <translation>
            <numerusform>%n Absatz eingefügt.</numerusform>
            <numerusform>%n Absätze eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraph(s) without %1.</source>
        <translation>
            <numerusform>%n Absatz eingefügt, ohne %1.</numerusform>
            <numerusform>%n Absätze eingefügt, ohne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read as Markdown.</source>
        <translation>Der Text wurde als Markdown gelesen.</translation>
    </message>
    <message>
        <source>Its formats were too long or too deep to be read.</source>
        <translation>Seine Formate waren zu lang oder zu tief verschachtelt, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>app::Disagreement</name>
    <message numerus="yes">
        <source>Documents disagree on %n points; the safest reading of each counts.</source>
        <translation>
            <numerusform>Die Dokumente widersprechen sich in %n Punkt; die sicherste Lesart gilt.</numerusform>
            <numerusform>Die Dokumente widersprechen sich in %n Punkten; jeweils gilt die sicherste Lesart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents disagree; the safest reading counts: %1</source>
        <translation>Die Dokumente widersprechen sich; die sicherste Lesart gilt: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>How the documents disagree</source>
        <translation>Wie sich die Dokumente widersprechen</translation>
    </message>
    <message>
        <source>We follow: %1</source>
        <translation>Wir folgen: %1</translation>
    </message>
</context>
<context>
    <name>app::DiskNews</name>
    <message>
        <source>Somebody changed the files of this offer in %1 since they were read here.</source>
        <translation>Jemand hat die Dateien dieses Angebots in %1 geändert, seit sie hier gelesen wurden.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Show both…</source>
        <translation>Beide anzeigen…</translation>
    </message>
    <message>
        <source>The folder %1 was moved or deleted. The offer is complete here; save it where the folder is now, or make the folder again.</source>
        <translation>Der Ordner %1 wurde verschoben oder gelöscht. Das Angebot ist hier vollständig; speichern Sie es dort, wo der Ordner jetzt ist, oder legen Sie den Ordner neu an.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>An anderem Ort speichern…</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu anlegen</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a list of the offer</comment>
        <translation>%1: Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n screenshot(s)</source>
        <translation>
            <numerusform>%n Screenshot hinzufügen</numerusform>
            <numerusform>%n Screenshots hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken: a screenshot is a PNG or JPEG picture, not a drawing.</source>
        <translation>%1 wurde nicht übernommen: Ein Screenshot ist ein PNG- oder JPEG-Bild, keine Zeichnung.</translation>
    </message>
    <message>
        <source>%1 was not taken: it cannot be read as a picture.</source>
        <translation>%1 wurde nicht übernommen: Die Datei lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>%1 is tall and was added to the screenshots. If it is the logo, use “Choose file…” there.</source>
        <translation>%1 ist hochformatig und wurde zu den Screenshots hinzugefügt. Wenn es das Logo ist, verwenden Sie dort „Datei wählen…“.</translation>
    </message>
    <message>
        <source>%1 was not taken: there is one master logo.</source>
        <translation>%1 wurde nicht übernommen: Es gibt nur ein Hauptlogo.</translation>
    </message>
    <message>
        <source>Choose profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>%1 was not taken: it is no picture. If it is a project, bundle or deployment manifest, drop it by itself.</source>
        <translation>%1 wurde nicht übernommen: Es ist kein Bild. Ist es ein Projekt, Paket oder Bereitstellungsmanifest, ziehen Sie es allein herein.</translation>
    </message>
</context>
<context>
    <name>app::DocumentFile</name>
    <message>
        <source>Reload from disk</source>
        <translation>Neu von der Festplatte laden</translation>
    </message>
</context>
<context>
    <name>app::DropFrame</name>
    <message>
        <source>Opens %1.</source>
        <translation>Öffnet %1.</translation>
    </message>
    <message>
        <source>Starts a new offer from a module of %1.</source>
        <translation>Beginnt ein neues Angebot mit einem Modul aus %1.</translation>
    </message>
    <message>
        <source>Takes a module of %1 over into the plan.</source>
        <translation>Übernimmt ein Modul aus %1 in den Plan.</translation>
    </message>
    <message>
        <source>Starts a new offer with the picture %1.</source>
        <translation>Beginnt ein neues Angebot mit dem Bild %1.</translation>
    </message>
    <message>
        <source>Takes %1 to Logos and media.</source>
        <translation>Nimmt %1 zu „Logos und Medien“.</translation>
    </message>
    <message>
        <source>%1 will be ignored: it is no project, bundle, deployment manifest or picture.</source>
        <translation>%1 wird übergangen: Es ist kein Projekt, Paket, Bereitstellungsmanifest oder Bild.</translation>
    </message>
</context>
<context>
    <name>app::EntryCard</name>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <translation>&amp;Erledigt, weiter</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Leer lassen.</translation>
    </message>
    <message>
        <source>A secret. It is not here: no bundle holds one.</source>
        <translation>Ein Geheimnis. Es steht nicht hier: Kein Paket enthält eines.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, as the portal counts</source>
        <translation>%1 von %2 Bytes, wie das Portal zählt</translation>
    </message>
    <message>
        <source>%1 of %2 characters, as the portal counts</source>
        <translation>%1 von %2 Zeichen, wie das Portal zählt</translation>
    </message>
    <message>
        <source>Drag the picture onto the portal&apos;s upload box.</source>
        <translation>Ziehen Sie das Bild auf das Hochladefeld des Portals.</translation>
    </message>
    <message>
        <source>Set it in the portal, and go on.</source>
        <translation>Stellen Sie es im Portal ein, dann weiter.</translation>
    </message>
    <message>
        <source>Copied all</source>
        <translation>Alles kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy %1 of %2: %3</source>
        <translation>%1 von %2 &amp;kopieren: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Press the keys again to tick this off and copy the next one.</source>
        <translation>Drücken Sie die Tasten noch einmal: Das hakt es ab und kopiert das Nächste.</translation>
    </message>
    <message>
        <source>Formatted text: paste it into the editor as it is.</source>
        <translation>Formatierter Text: Fügen Sie ihn unverändert in den Editor ein.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copies, and again goes on.</source>
        <translation>Strg+Umschalt+C kopiert, noch einmal geht weiter.</translation>
    </message>
    <message>
        <source>The clipboard did not take it: another program holds it. Select the text above and copy it.</source>
        <translation>Die Zwischenablage nahm es nicht an: Ein anderes Programm hält sie. Markieren Sie den Text oben und kopieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>app::EntryList</name>
    <message>
        <source>Insert the example</source>
        <translation>Beispiel einfügen</translation>
    </message>
    <message>
        <source>Insert the example of %1</source>
        <comment>%1 is Routes</comment>
        <translation>Das Beispiel für %1 einfügen</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>In %1 verschieben</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
</context>
<context>
    <name>app::EntryRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Entfernen (Alt+Entf)</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <comment>%1 is Route 2</comment>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>%1 is Route 2</comment>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>%1 is Route 2</comment>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 is Route 2</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Enter goes to the next row, Alt+Up and Alt+Down move this one, Alt+Delete removes it.</source>
        <translation>Die Eingabetaste geht zur nächsten Zeile, Alt+Pfeil hoch und Alt+Pfeil runter verschieben diese, Alt+Entf entfernt sie.</translation>
    </message>
</context>
<context>
    <name>app::ExportPanel</name>
    <message>
        <source>&amp;Export bundle…</source>
        <translation>Paket &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Copy &amp;SHA-256</source>
        <translation>&amp;SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) stand between you and the bundle</source>
        <translation>
            <numerusform>%n Fehler steht dem Paket noch im Weg</numerusform>
            <numerusform>%n Fehler stehen dem Paket noch im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Checking every rule…</source>
        <translation>Alle Regeln werden geprüft…</translation>
    </message>
    <message>
        <source>Deriving logos and packing files…</source>
        <translation>Logos werden erzeugt und Dateien gepackt…</translation>
    </message>
    <message>
        <source>The bundle was not made</source>
        <translation>Das Paket wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Bundle exported and verified</source>
        <translation>Paket exportiert und geprüft</translation>
    </message>
    <message>
        <source>SHA-256 of the bundle</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export a &amp;draft…</source>
        <translation>&amp;Entwurf exportieren…</translation>
    </message>
    <message>
        <source>SHA-256, by which anyone can know it again</source>
        <translation>SHA-256, an der jeder es wiedererkennt</translation>
    </message>
    <message>
        <source>To look at or to show to somebody; the bundle says that it is a draft, and its report names the errors.</source>
        <translation>Zum Ansehen oder Zeigen; das Paket sagt, dass es ein Entwurf ist, und sein Bericht nennt die Fehler.</translation>
    </message>
    <message>
        <source>The portal would send the offer back for each of them. Warnings do not stop the export.</source>
        <translation>Das Portal würde das Angebot für jeden davon zurückweisen. Warnungen halten den Export nicht auf.</translation>
    </message>
    <message>
        <source>&amp;Go to the first error</source>
        <translation>&amp;Zum ersten Fehler</translation>
    </message>
    <message>
        <source>One zip file with the texts, logos, screenshots and the report. It is read back and verified. HANDOFF.html in it leads through the portal, page by page.</source>
        <translation>Eine Zip-Datei mit Texten, Logos, Bildschirmfotos und dem Bericht. Sie wird zurückgelesen und überprüft. Ihre Seite HANDOFF.html führt Schritt für Schritt durch das Portal.</translation>
    </message>
    <message>
        <source>Draft exported and verified</source>
        <translation>Entwurf exportiert und überprüft</translation>
    </message>
    <message>
        <source>&amp;Export again…</source>
        <translation>&amp;Erneut exportieren…</translation>
    </message>
    <message>
        <source>Writing the file and comparing every byte of it…</source>
        <translation>Die Datei wird geschrieben und Byte für Byte verglichen…</translation>
    </message>
    <message>
        <source>Export a draft</source>
        <translation>Einen Entwurf exportieren</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>Das Paket exportieren</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>There is a bundle already</source>
        <translation>Es gibt bereits ein Paket</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>If it was handed in, keep it: the next update is compared with it. “Keep both” writes %1.</source>
        <translation>Wenn es eingereicht wurde, behalten Sie es: Die nächste Aktualisierung wird damit verglichen. „Beide behalten“ schreibt %1.</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Hand &amp;over to the portal…</source>
        <translation>Dem P&amp;ortal übergeben…</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, %n file(s) inside. Next: hand it over to the portal, box by box, here or by HANDOFF.html from the bundle.</source>
        <translation>
            <numerusform>%1
%2, %n Datei darin. Als Nächstes: Übergeben Sie es dem Portal, Feld für Feld, hier oder mit HANDOFF.html aus dem Paket.</numerusform>
            <numerusform>%1
%2, %n Dateien darin. Als Nächstes: Übergeben Sie es dem Portal, Feld für Feld, hier oder mit HANDOFF.html aus dem Paket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FieldRow</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
</context>
<context>
    <name>app::FileDrops</name>
    <message>
        <source>%1 was not taken: one at a time.</source>
        <translation>%1 wurde nicht übernommen: Nur eine Datei auf einmal.</translation>
    </message>
    <message>
        <source>%1 was not taken: it is no project, bundle, deployment manifest or picture.</source>
        <translation>%1 wurde nicht übernommen: Es ist kein Projekt, Paket, Bereitstellungsmanifest oder Bild.</translation>
    </message>
</context>
<context>
    <name>app::FindingsList</name>
    <message>
        <source>Nothing to mend here.</source>
        <translation>Hier ist nichts zu beheben.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Show the findings of</source>
        <translation>Befunde zeigen von</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Show which findings</source>
        <translation>Welche Befunde zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n finding(s)</source>
        <translation>
            <numerusform>%1 – %n Befund</numerusform>
            <numerusform>%1 – %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Enter goes to the field, Alt+Enter explains the rule.</source>
        <translation>Eingabe führt zum Feld, Alt+Eingabe erklärt die Regel.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked – %n rule(s)</source>
        <translation>
            <numerusform>Nicht geprüft – %n Regel</numerusform>
            <numerusform>Nicht geprüft – %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole offer</source>
        <translation>Ganzes Angebot</translation>
    </message>
</context>
<context>
    <name>app::FixPreview</name>
    <message>
        <source>What the mend changes</source>
        <translation>Was die Korrektur ändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;i&gt;empty&lt;/i&gt;</source>
        <translation>&lt;i&gt;leer&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
</context>
<context>
    <name>app::Form</name>
    <message>
        <source>bnf</source>
        <comment>access keys of Back, Next and Profile</comment>
        <translation>zwp</translation>
    </message>
</context>
<context>
    <name>app::HandoverList</name>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>a secret, not here</source>
        <translation>ein Geheimnis, nicht hier</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Was einzugeben ist</translation>
    </message>
    <message>
        <source>Changed since it was entered</source>
        <translation>Geändert, seit es eingegeben wurde</translation>
    </message>
    <message>
        <source>%1   %2 of %3</source>
        <translation>%1   %2 von %3</translation>
    </message>
</context>
<context>
    <name>app::HandoverWindow</name>
    <message>
        <source>&amp;Stay on top</source>
        <translation>Im Vorder&amp;grund bleiben</translation>
    </message>
    <message>
        <source>&amp;Go on by itself after each paste</source>
        <translation>Nach jedem E&amp;infügen von selbst weiter</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>Ticks an entry off when its text was really pasted.</source>
        <translation>Hakt einen Eintrag ab, wenn sein Text wirklich eingefügt wurde.</translation>
    </message>
    <message>
        <source>This desktop does not tell when something is pasted. Use the key or the buttons.</source>
        <translation>Diese Arbeitsumgebung sagt nicht, wann etwas eingefügt wird. Benutzen Sie die Tasten oder die Schaltflächen.</translation>
    </message>
    <message>
        <source>The bundle cannot be handed over</source>
        <translation>Das Paket kann nicht übergeben werden</translation>
    </message>
    <message>
        <source>This is a draft, exported with errors. Do not submit it.</source>
        <translation>Das ist ein Entwurf, mit Fehlern exportiert. Reichen Sie ihn nicht ein.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 changed since</source>
        <translation>%1 von %2 erledigt, %3 seither geändert</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <source>kept, also when you close this</source>
        <translation>bleibt, auch wenn Sie dies schließen</translation>
    </message>
    <message>
        <source>%1 › %2 › %3</source>
        <translation>%1 › %2 › %3</translation>
    </message>
</context>
<context>
    <name>app::HardwareDialog</name>
    <message>
        <source>Minimum hardware</source>
        <translation>Mindesthardware</translation>
    </message>
    <message>
        <source>What a device needs at least to run the module. The store wants it as the last paragraph of the description.</source>
        <translation>Was ein Gerät mindestens braucht, um das Modul auszuführen. Der Store will das im letzten Absatz der Beschreibung lesen.</translation>
    </message>
    <message>
        <source>&amp;Operating system</source>
        <translation>&amp;Betriebssystem</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>&amp;Prozessor</translation>
    </message>
    <message>
        <source>2 cores, 1 GHz</source>
        <translation>2 Kerne, 1 GHz</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Arbeitsspeicher</translation>
    </message>
    <message>
        <source>512 MB</source>
        <translation>512 MB</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Speicherplatz</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>S&amp;onstiges</translation>
    </message>
    <message>
        <source>One free USB port</source>
        <translation>Ein freier USB-Anschluss</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>&amp;Write the paragraph</source>
        <translation>Absatz sch&amp;reiben</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Füllen Sie mindestens ein Feld aus.</translation>
    </message>
    <message>
        <source>Write the minimum hardware</source>
        <translation>Mindesthardware schreiben</translation>
    </message>
</context>
<context>
    <name>app::HiddenList</name>
    <message>
        <source>Hidden on purpose</source>
        <translation>Mit Absicht verborgen</translation>
    </message>
    <message>
        <source>%1: shown again since %2. %3</source>
        <comment>rule, day, reason</comment>
        <translation>%1: wieder sichtbar seit %2. %3</translation>
    </message>
    <message>
        <source>%1: until %2. %3</source>
        <comment>rule, day, reason</comment>
        <translation>%1: bis %2. %3</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>%1 is the title of a rule</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <comment>%1 is the title of a rule</comment>
        <translation>Wieder zeigen: %1</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <comment>%1 is the title of a rule</comment>
        <translation>%1 wieder zeigen</translation>
    </message>
</context>
<context>
    <name>app::HideWarning</name>
    <message>
        <source>Hide this warning…</source>
        <translation>Diese Warnung verbergen …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide this warning</source>
        <translation>Diese Warnung verbergen</translation>
    </message>
    <message>
        <source>It comes back after the day, and every report lists it with the reason.</source>
        <translation>Sie kommt nach dem Tag zurück, und jeder Bericht führt sie mit dem Grund auf.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason to hide this warning</source>
        <translation>Grund, diese Warnung zu verbergen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day on which this warning is hidden</source>
        <translation>Letzter Tag, an dem diese Warnung verborgen ist</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>%1 is the title of a rule</comment>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import from a deployment manifest</source>
        <translation>Aus einem Bereitstellungsmanifest importieren</translation>
    </message>
    <message>
        <source>&amp;Module of %1</source>
        <translation>&amp;Modul aus %1</translation>
    </message>
    <message>
        <source>Module to take</source>
        <translation>Modul, das übernommen wird</translation>
    </message>
    <message>
        <source>It replaces the defaults and the image of the plan “%1”. Undo brings them back.</source>
        <translation>Das ersetzt die Vorgaben und das Image des Plans „%1“. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>%1 aus %2 importieren</translation>
    </message>
    <message>
        <source>Deployment manifests (*.json);;All files (*)</source>
        <translation>Bereitstellungsmanifeste (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It starts a new offer with one plan, which has this image and these defaults.</source>
        <translation>Damit beginnt ein neues Angebot mit einem Plan, der dieses Image und diese Vorgaben hat.</translation>
    </message>
</context>
<context>
    <name>app::LinkCheck</name>
    <message>
        <source>Do the addresses open?</source>
        <translation>Öffnen sich die Adressen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 von %n hat geantwortet</numerusform>
            <numerusform>%1 von %n haben geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n öffnet sich</numerusform>
            <numerusform>%n öffnen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%n nicht gefragt</numerusform>
            <numerusform>%n nicht gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>%1 is a field</comment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Asks the server of every address of the offer, also of the privacy policy, the terms, support and videos. Sent are the address and the name of this program (HEAD or GET with Host, User-Agent, Accept and Connection).</source>
        <translation>Fragt den Server jeder Adresse des Angebots ab, auch die der Datenschutzerklärung, der Bedingungen, des Supports und der Videos. Gesendet werden die Adresse und der Name dieses Programms (HEAD oder GET mit Host, User-Agent, Accept und Connection).</translation>
    </message>
    <message>
        <source>No connection: %1. Nothing is said about the addresses; try again later.</source>
        <translation>Keine Verbindung: %1. Über die Adressen lässt sich nichts sagen; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <comment>a day</comment>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>the answers could not be kept for another day</source>
        <translation>die Antworten konnten nicht für einen anderen Tag aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>app::ListingPreview</name>
    <message>
        <source>Description as customers read it</source>
        <translation>Beschreibung, wie Kunden sie lesen</translation>
    </message>
    <message>
        <source>As customers see it</source>
        <translation>Was Kunden sehen</translation>
    </message>
</context>
<context>
    <name>app::LogoPreview</name>
    <message>
        <source>As customers see it</source>
        <translation>Was Kunden sehen</translation>
    </message>
    <message>
        <source>See every place…</source>
        <translation>Alle Orte ansehen…</translation>
    </message>
</context>
<context>
    <name>app::LogoSlot</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, shown at %2 %</source>
        <translation>%1, gezeigt mit %2 %</translation>
    </message>
    <message>
        <source>Choose file… for “%1”</source>
        <translation>Datei für „%1“ wählen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Choose a picture for “%1”</source>
        <translation>Bild für „%1“ wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>app::MakingSheet</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Make this size in its own &amp;way</source>
        <translation>Diese Größe auf &amp;eigene Weise anfertigen</translation>
    </message>
    <message>
        <source>Show the w&amp;hole master</source>
        <translation>Den &amp;ganzen Master zeigen</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>The whole part, with free space around it</source>
        <translation>Der ganze Ausschnitt mit freiem Raum darum</translation>
    </message>
    <message>
        <source>Fill the size; what sticks out is cut off</source>
        <translation>Größe ausfüllen; was übersteht, wird abgeschnitten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>E&amp;inpassung</translation>
    </message>
    <message>
        <source>F&amp;ree space on each side</source>
        <translation>&amp;Freier Raum auf jeder Seite</translation>
    </message>
    <message>
        <source>Sh&amp;arpening</source>
        <translation>S&amp;chärfung</translation>
    </message>
    <message>
        <source>Back&amp;ground</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>%1 as it is made, on dark</source>
        <translation>%1, wie es angefertigt wird, auf Dunkel</translation>
    </message>
    <message>
        <source>%1 as it is made, on light</source>
        <translation>%1, wie es angefertigt wird, auf Hell</translation>
    </message>
    <message>
        <source>Make “%1” in its own way</source>
        <translation>„%1“ auf eigene Weise anfertigen</translation>
    </message>
    <message>
        <source>Make “%1” as all are</source>
        <translation>„%1“ wie alle anfertigen</translation>
    </message>
    <message>
        <source>This size has a file of its own and is not made from the master.</source>
        <translation>Diese Größe hat eine eigene Datei und wird nicht aus dem Master angefertigt.</translation>
    </message>
    <message>
        <source>Drag the frame and its handles to choose the part that is shown. Arrow keys move it, with Shift they change its size, with Ctrl in fine steps.</source>
        <translation>Ziehen Sie den Rahmen und seine Griffe, um den gezeigten Ausschnitt zu wählen. Pfeiltasten bewegen ihn, mit der Umschalttaste ändern sie seine Größe, mit Strg in feinen Schritten.</translation>
    </message>
    <message>
        <source>There is no master logo yet, so there is nothing to make. Choose one on the page Logos and media.</source>
        <translation>Es gibt noch kein Hauptlogo, also nichts anzufertigen. Wählen Sie eines auf der Seite Logos und Medien.</translation>
    </message>
</context>
<context>
    <name>app::ManifestView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>What a customer&apos;s device gets</source>
        <translation>Was das Gerät eines Kunden bekommt</translation>
    </message>
    <message>
        <source>The deployment manifest of this plan with its defaults, to be tried on a device of your own.</source>
        <translation>Das Bereitstellungsmanifest dieses Plans mit seinen Vorgaben, zum Ausprobieren auf einem eigenen Gerät.</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>Bereitstellungsmanifest</translation>
    </message>
    <message>
        <source>Version of edgeHub&apos;s part of the manifest</source>
        <translation>Version des edgeHub-Teils im Manifest</translation>
    </message>
    <message>
        <source>Copy the deployment manifest</source>
        <translation>Das Bereitstellungsmanifest kopieren</translation>
    </message>
    <message>
        <source>Save the deployment manifest</source>
        <translation>Das Bereitstellungsmanifest speichern</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>%1 is a field, %2 is a sentence that says why</comment>
        <translation>Weggelassen: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 von %3 Byte</translation>
    </message>
    <message>
        <source>%1. IoT Hub refuses that: shorten the defaults.</source>
        <translation>%1. Der IoT Hub lehnt das ab: Kürzen Sie die Vorgaben.</translation>
    </message>
    <message>
        <source>Module twin</source>
        <translation>Modulzwilling</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Längster Text</translation>
    </message>
    <message>
        <source>Deployment manifests (*.json)</source>
        <translation>Bereitstellungsmanifeste (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>edgeHub 1.1</source>
        <translation>edgeHub 1.1</translation>
    </message>
    <message>
        <source>edgeHub 1.2</source>
        <translation>edgeHub 1.2</translation>
    </message>
    <message>
        <source>Add a plan to see its manifest.</source>
        <translation>Fügen Sie einen Plan hinzu, um sein Manifest zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>IoT Edge 1.6</source>
        <translation>IoT Edge 1.6</translation>
    </message>
    <message>
        <source>Version of the runtime</source>
        <translation>Version der Laufzeit</translation>
    </message>
    <message>
        <source>IoT Edge 1.5</source>
        <translation>IoT Edge 1.5</translation>
    </message>
</context>
<context>
    <name>app::MendPanel</name>
    <message>
        <source>&amp;Mend them</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) can be mended without losing or guessing anything.</source>
        <translation>
            <numerusform>%n Befund lässt sich beheben, ohne etwas zu verlieren oder zu raten.</numerusform>
            <numerusform>%n Befunde lassen sich beheben, ohne etwas zu verlieren oder zu raten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n finding(s)</source>
        <translation>
            <numerusform>%n Befund beheben</numerusform>
            <numerusform>%n Befunde beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: %1. Undo takes it back.</source>
        <comment>%1 are names of fields</comment>
        <translation>Behoben: %1. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Explains the rule and names its source.</source>
        <translation>Erklärt die Regel und nennt ihre Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Enter leads to what can be done about it.</source>
        <translation>Alt+Eingabe führt zu dem, was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>app::MockupView</name>
    <message>
        <source>%1 on dark</source>
        <translation>%1 auf Dunkel</translation>
    </message>
    <message>
        <source>%1 on light</source>
        <translation>%1 auf Hell</translation>
    </message>
</context>
<context>
    <name>app::NewOfferCard</name>
    <message>
        <source>logos from %1 to %2 px</source>
        <translation>Logos von %1 bis %2 px</translation>
    </message>
    <message>
        <source>screenshots %1 × %2</source>
        <translation>Bildschirmfotos %1 × %2</translation>
    </message>
    <message>
        <source>description up to %1 characters</source>
        <translation>Beschreibung bis %1 Zeichen</translation>
    </message>
    <message>
        <source>The former portal, closed in %1. Only to prepare an offer by that document&apos;s rules.</source>
        <translation>Das frühere Portal, %1 geschlossen. Nur, um ein Angebot nach den Regeln jenes Dokuments vorzubereiten.</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Where do you publish? You can change it later; nothing typed is lost.</source>
        <translation>Wo veröffentlichen Sie? Das lässt sich später ändern; nichts Getipptes geht verloren.</translation>
    </message>
    <message>
        <source>Where do you publish?</source>
        <translation>Wo veröffentlichen Sie?</translation>
    </message>
    <message>
        <source>today&apos;s portal</source>
        <translation>heutiges Portal</translation>
    </message>
    <message>
        <source>&amp;Start the offer</source>
        <translation>Angebot &amp;beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>No account, no network needed. Saved only when you say where.</source>
        <translation>Ohne Konto, ohne Netz. Gespeichert wird erst, wenn Sie sagen, wo.</translation>
    </message>
</context>
<context>
    <name>app::NumberBox</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>app::PictureReceiver</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
</context>
<context>
    <name>app::PlanBar</name>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Plan hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate plan</source>
        <translation>Plan duplizieren</translation>
    </message>
    <message>
        <source>Move plan up</source>
        <translation>Plan nach oben</translation>
    </message>
    <message>
        <source>Move plan down</source>
        <translation>Plan nach unten</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <source>Remove plan; undo brings it back</source>
        <translation>Plan entfernen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the removed plan back</source>
        <translation>Den entfernten Plan zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>app::Rail</name>
    <message>
        <source>%1, not started</source>
        <translation>%1, nicht begonnen</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1, begonnen</translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n Warnung</numerusform>
            <numerusform>%1, %n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to mend</source>
        <translation>
            <numerusform>%1, %n Fehler</numerusform>
            <numerusform>%1, %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>app::RecentTable</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Folder not found · Locate…</source>
        <comment>a way to find it follows the dot</comment>
        <translation>Ordner nicht gefunden · Suchen…</translation>
    </message>
    <message>
        <source>an offer without a title</source>
        <translation>ein Angebot ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>Recovered, %n field(s)</source>
        <translation>
            <numerusform>Gerettet, %n Feld</numerusform>
            <numerusform>Gerettet, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>It leaves this list; its files stay where they are.</source>
        <translation>Es verlässt diese Liste; seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updating · %n change(s)</source>
        <translation>
            <numerusform>Aktualisierung · %n Änderung</numerusform>
            <numerusform>Aktualisierung · %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a day</comment>
        <translation>Veröffentlicht am %1</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of day</comment>
        <translation>heute, %1</translation>
    </message>
</context>
<context>
    <name>app::RichTools</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>Absatzformat</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste mit Punkten</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a format and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::RuleText</name>
    <message>
        <source>Where it is written</source>
        <translation>Wo es geschrieben steht</translation>
    </message>
    <message>
        <source>The documents disagree</source>
        <translation>Die Dokumente widersprechen sich</translation>
    </message>
    <message>
        <source>We follow: %1</source>
        <translation>Wir folgen: %1</translation>
    </message>
    <message>
        <source>This profile does not ask for it.</source>
        <translation>Dieses Profil verlangt es nicht.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1, compared with its documents on %2. The rule&apos;s name is %3.</source>
        <translation>%1, mit seinen Dokumenten verglichen am %2. Der Name der Regel ist %3.</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Warum es sie gibt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>eine Warnung</translation>
    </message>
    <message>
        <source>a question to you</source>
        <translation>eine Frage an Sie</translation>
    </message>
    <message>
        <source>shown, not judged</source>
        <translation>gezeigt, nicht beurteilt</translation>
    </message>
    <message>
        <source>In the other profiles</source>
        <translation>In den anderen Profilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is the name of a profile, %2 how it weighs the rule</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search by any word</source>
        <translation>Nach einem Wort suchen</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Die Regeln durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Keine Regel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>app::ScreenshotItem</name>
    <message>
        <source>All machines of a hall at a glance</source>
        <translation>Alle Maschinen einer Halle auf einen Blick</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Move screenshot up (Alt+Up)</source>
        <translation>Screenshot nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move screenshot down (Alt+Down)</source>
        <translation>Screenshot nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove screenshot</source>
        <translation>Screenshot entfernen</translation>
    </message>
    <message>
        <source>%1, screenshot %2</source>
        <translation>%1, Screenshot %2</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Noch kein Bild.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels</source>
        <translation>%1 · %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>%1, the exact size</source>
        <translation>%1, genau die richtige Größe</translation>
    </message>
    <message>
        <source>Choose a screenshot</source>
        <translation>Screenshot wählen</translation>
    </message>
    <message>
        <source>will be fitted to %1 × %2</source>
        <translation>wird auf %1 × %2 eingepasst</translation>
    </message>
    <message>
        <source>%1, with white above and below</source>
        <translation>%1, mit Weiß oben und unten</translation>
    </message>
    <message>
        <source>%1, with white left and right</source>
        <translation>%1, mit Weiß links und rechts</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>app::SideSheet</name>
    <message>
        <source>Why this rule</source>
        <translation>Warum diese Regel?</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Or drop a project folder, a bundle, a deployment manifest or a logo anywhere in this window.</source>
        <translation>Oder ziehen Sie einen Projektordner, ein Paket, ein Bereitstellungsmanifest oder ein Logo irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>What would you like to prepare?</source>
        <translation>Was möchten Sie vorbereiten?</translation>
    </message>
    <message>
        <source>Offerwright gathers the texts and pictures of your IoT Edge module for Microsoft&apos;s marketplace, checks them, and hands them over.</source>
        <translation>Offerwright sammelt die Texte und Bilder Ihres IoT-Edge-Moduls für Microsofts Marktplatz, prüft und übergibt sie.</translation>
    </message>
    <message>
        <source>&amp;Open a project or a bundle…</source>
        <translation>Projekt oder Paket ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A project folder, its offer.json, or an exported .zip</source>
        <translation>Ein Projektordner, dessen offer.json oder ein exportiertes .zip</translation>
    </message>
    <message>
        <source>From a deployment &amp;manifest…</source>
        <translation>Aus einem Bereitstellungs&amp;manifest…</translation>
    </message>
    <message>
        <source>Takes the image, routes, twin and environment you run today</source>
        <translation>Übernimmt Image, Routen, Zwilling und Umgebung, die Sie heute betreiben</translation>
    </message>
    <message>
        <source>&amp;Update a published offer…</source>
        <translation>Veröffentlichtes Angebot &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>Starts from its last bundle and shows what you change</source>
        <translation>Beginnt mit dem letzten Paket und zeigt, was Sie ändern</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Das Beispiel aus&amp;probieren</translation>
    </message>
    <message>
        <source>A finished offer to look at and to play with; a copy, yours to spoil</source>
        <translation>Ein fertiges Angebot zum Ansehen und Spielen; eine Kopie, die Sie verderben dürfen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>Forget missing ones</source>
        <translation>Fehlende vergessen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>the open offer</comment>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>app::StepsLine</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n short page(s), in any order</source>
        <translation>
            <numerusform>%n kurze Seite</numerusform>
            <numerusform>%n kurze Seiten, in beliebiger Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>every finding says how to mend it</source>
        <translation>jeder Befund sagt, wie er zu beheben ist</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>field by field, in the portal&apos;s order</source>
        <translation>Feld für Feld, in der Reihenfolge des Portals</translation>
    </message>
</context>
<context>
    <name>app::StudioWindow</name>
    <message>
        <source>Logo studio</source>
        <translation>Logostudio</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Every size, 1 × to 3 ×</source>
        <translation>Alle Größen, 1 × bis 3 ×</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Hell und dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Gesehen mit</translation>
    </message>
    <message>
        <source>Usual eyes</source>
        <translation>üblichen Augen</translation>
    </message>
    <message>
        <source>Protanopia (no red light)</source>
        <translation>Protanopie (ohne rotes Licht)</translation>
    </message>
    <message>
        <source>Deuteranopia (no green light)</source>
        <translation>Deuteranopie (ohne grünes Licht)</translation>
    </message>
    <message>
        <source>Tritanopia (no blue light)</source>
        <translation>Tritanopie (ohne blaues Licht)</translation>
    </message>
    <message>
        <source>Achromatopsia (no colours)</source>
        <translation>Achromatopsie (ohne Farben)</translation>
    </message>
    <message>
        <source>On &amp;top</source>
        <translation>&amp;Darüber</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Where the drawing lies</source>
        <translation>Wo die Zeichnung liegt</translation>
    </message>
    <message>
        <source>How well it stands out</source>
        <translation>Wie gut sie sich abhebt</translation>
    </message>
    <message>
        <source>&amp;Blink before and after</source>
        <translation>&amp;Vorher und nachher im Wechsel</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Wie sie angefertigt werden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No picture was replaced yet</source>
        <translation>Noch wurde kein Bild ersetzt</translation>
    </message>
    <message>
        <source>How sharp its edges are</source>
        <translation>Wie scharf die Kanten sind</translation>
    </message>
    <message>
        <source>What JPEG left behind</source>
        <translation>Was JPEG hinterließ</translation>
    </message>
    <message>
        <source>Background and gradients</source>
        <translation>Hintergrund und Verläufe</translation>
    </message>
    <message>
        <source>Its main colours</source>
        <translation>Die Hauptfarben</translation>
    </message>
    <message>
        <source>What looks like letters</source>
        <translation>Was wie Buchstaben aussieht</translation>
    </message>
</context>
<context>
    <name>app::TableEditor</name>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove row (Delete)</source>
        <translation>Zeile entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>app::TableModel</name>
    <message>
        <source>Remove from %1</source>
        <translation>%1: Eintrag entfernen</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>%1: Eintrag verschieben</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>%1: Einträge einfügen</translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Pro&amp;file</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Whose requirements the offer is checked against. Offers are submitted in Partner Center today; the Cloud Partner Portal came before it.</source>
        <translation>Das Portal, nach dessen Anforderungen das Angebot geprüft wird. Heute werden Angebote im Partner Center eingereicht; das Cloud Partner Portal war dessen Vorgänger.</translation>
    </message>
    <message>
        <source>This one came from a file and counts until the offer is closed.</source>
        <translation>Dieses kam aus einer Datei und gilt, bis das Angebot geschlossen wird.</translation>
    </message>
    <message>
        <source>The project is made for this one.</source>
        <translation>Das Projekt ist für dieses gemacht.</translation>
    </message>
    <message>
        <source>The project names none yet; saving it names this one.</source>
        <translation>Das Projekt nennt noch keines; beim Speichern nennt es dieses.</translation>
    </message>
    <message>
        <source>The project is made for “%1”, which is not known here.</source>
        <translation>Das Projekt ist für „%1“ gemacht, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>app::Window</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>This is the last step; its button makes the bundle.</source>
        <translation>Dies ist der letzte Schritt; seine Schaltfläche erstellt das Paket.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>A&amp;bout Offerwright</source>
        <translation>Ü&amp;ber Offerwright</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>About Offerwright</source>
        <translation>Über Offerwright</translation>
    </message>
    <message>
        <source>Offerwright %1</source>
        <translation>Offerwright %1</translation>
    </message>
    <message>
        <source>Prepares, checks and packs IoT Edge module offers for Azure Marketplace. Licensed under the Apache License 2.0.</source>
        <translation>Bereitet IoT Edge-Modulangebote für den Azure Marketplace vor, prüft und verpackt sie. Lizenziert unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) complete</source>
        <translation>
            <numerusform>%1 von %n Seite vollständig</numerusform>
            <numerusform>%1 von %n Seiten vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend so far</source>
        <translation>
            <numerusform>bisher %n zu beheben</numerusform>
            <numerusform>bisher %n zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Not saved yet, kept in case of a crash</source>
        <translation>Noch nicht gespeichert, für den Fall eines Absturzes gesichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1[*] (read only) – %2</source>
        <comment>folder and page</comment>
        <translation>%1[*] (nur zum Lesen) – %2</translation>
    </message>
    <message>
        <source>Only read; save it elsewhere to keep changes</source>
        <translation>Nur zum Lesen; speichern Sie es an einem anderen Ort, um Änderungen zu behalten</translation>
    </message>
    <message>
        <source>%1 is a deployment manifest, which fills the defaults of a plan, and there is no plan yet. Add one and drop the file again.</source>
        <translation>%1 ist ein Bereitstellungsmanifest, das die Vorgaben eines Plans ausfüllt, und es gibt noch keinen Plan. Fügen Sie einen hinzu und legen Sie die Datei erneut ab.</translation>
    </message>
    <message>
        <source>%1 was not taken: drop it again when the offer is open.</source>
        <translation>%1 wurde nicht übernommen: Ziehen Sie es noch einmal herein, wenn das Angebot offen ist.</translation>
    </message>
    <message>
        <source>Start[*]</source>
        <comment>title of the window; the mark of unsaved changes follows</comment>
        <translation>Start[*]</translation>
    </message>
</context>
<context>
    <name>character</name>
    <message>
        <source>[space]</source>
        <translation>[Leerzeichen]</translation>
    </message>
    <message>
        <source>[tab]</source>
        <translation>[Tabulator]</translation>
    </message>
    <message>
        <source>[line break]</source>
        <translation>[Zeilenumbruch]</translation>
    </message>
    <message>
        <source>[no-break space]</source>
        <translation>[geschütztes Leerzeichen]</translation>
    </message>
    <message>
        <source>[soft hyphen]</source>
        <translation>[weiches Trennzeichen]</translation>
    </message>
    <message>
        <source>[zero-width space]</source>
        <translation>[Leerzeichen ohne Breite]</translation>
    </message>
</context>
<context>
    <name>colour</name>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>a text in quotes</source>
        <translation>einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>an empty object {}</source>
        <translation>ein leeres Objekt {}</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>SOURCE_DATE_EPOCH is &quot;%1&quot;, which is no number of seconds since 1970. Correct or unset it.</source>
        <translation>SOURCE_DATE_EPOCH ist „%1“ und damit keine Zahl von Sekunden seit 1970. Berichtigen oder löschen Sie die Variable.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose a file that you may read.</source>
        <translation>%1 lässt sich nicht lesen: %2. Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a bundle has at most %3. Choose another file.</source>
        <translation>%1 hat %2 Bytes; ein Paket hat höchstens %3. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is open in %2 already (process %3 on %4). Close it there, or open it here to be read only.</source>
        <translation>%1 ist bereits in %2 geöffnet (Prozess %3 auf %4). Schließen Sie es dort oder öffnen Sie es hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>The offer has no folder yet. Choose one with Save as.</source>
        <translation>Das Angebot hat noch keinen Ordner. Wählen Sie einen mit „Speichern unter“.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only. Save the offer in another folder.</source>
        <translation>%1 wurde nur zum Lesen geöffnet. Speichern Sie das Angebot in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds another project. Overwrite it, or choose an empty folder.</source>
        <translation>%1 enthält ein anderes Projekt. Überschreiben Sie es oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The offer has no folder to be read from. Open a project.</source>
        <translation>Das Angebot hat keinen Ordner, aus dem es gelesen werden könnte. Öffnen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read: %2. Choose a file that you may read.</source>
        <translation>Das Profil %1 lässt sich nicht lesen: %2. Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 bytes, too large for a profile. Choose another file.</source>
        <translation>Die Datei %1 ist größer als %2 Bytes und damit zu groß für ein Profil. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in %1: %2. Save the project to be safe.</source>
        <translation>Ungespeicherte Arbeit lässt sich nicht in %1 sichern: %2. Speichern Sie das Projekt, um sicherzugehen.</translation>
    </message>
    <message>
        <source>The file is missing. Export the bundle again.</source>
        <translation>Die Datei fehlt. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 is no checksum and file name, or names a file twice. Export the bundle again.</source>
        <translation>Zeile %1 besteht nicht aus Prüfsumme und Dateiname oder nennt eine Datei doppelt. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The file is in the manifest, but not in the bundle. Export the bundle again.</source>
        <translation>Die Datei steht im Manifest, aber nicht im Paket. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The file was changed: its checksum is not the one in the manifest. Change the project and export the bundle again.</source>
        <translation>Die Datei wurde geändert: Ihre Prüfsumme ist nicht die im Manifest. Ändern Sie das Projekt und exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The file was added: no manifest names it. Change the project and export the bundle again.</source>
        <translation>Die Datei wurde hinzugefügt: Kein Manifest nennt sie. Ändern Sie das Projekt und exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Payload-Oxum says &quot;%1&quot;, but the payload is %2 (bytes and files). Export the bundle again.</source>
        <translation>Payload-Oxum nennt „%1“, der Inhalt ist aber %2 (Bytes und Dateien). Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The bag does not name the profile of this program&apos;s bundles. Use a bundle that Offerwright exported.</source>
        <translation>Das Paket nennt nicht das Profil, nach dem dieses Programm packt. Verwenden Sie ein Paket, das Offerwright exportiert hat.</translation>
    </message>
    <message>
        <source>The file does not declare BagIt 1.0 in UTF-8. Export the bundle again.</source>
        <translation>Die Datei gibt nicht BagIt 1.0 in UTF-8 an. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>%1 would hold %2, and a bundle is shared with others. Put a placeholder in its place; secrets are typed into the portal only.</source>
        <translation>%1 würde %2 enthalten, und ein Paket wird weitergegeben. Setzen Sie einen Platzhalter an die Stelle; Geheimnisse werden nur im Portal eingegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a folder that you may write to and that has room.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der genug Platz hat.</translation>
    </message>
    <message>
        <source>%1 was written, but what was read back is not the same. The disk may be failing; save elsewhere.</source>
        <translation>%1 wurde geschrieben, aber anders zurückgelesen. Vielleicht versagt die Festplatte; speichern Sie woanders.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the path and your right to read it.</source>
        <translation>%1 lässt sich nicht lesen: %2. Prüfen Sie den Pfad und Ihr Leserecht.</translation>
    </message>
    <message>
        <source>Two different files would be called %1 in the bundle. Rename the project&apos;s file of that name.</source>
        <translation>Zwei verschiedene Dateien würden im Paket %1 heißen. Benennen Sie die gleichnamige Datei des Projekts um.</translation>
    </message>
    <message>
        <source>The file name %1 is longer than 400 bytes. Use a shorter name.</source>
        <translation>Der Dateiname %1 ist länger als 400 Bytes. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The file name %1 holds a backslash, a colon or a control character, which other systems refuse. Rename the file.</source>
        <translation>Der Dateiname %1 enthält einen umgekehrten Schrägstrich, einen Doppelpunkt oder ein Steuerzeichen, die andere Systeme ablehnen. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is absolute, leaves its folder or names no file. Use a relative name without &quot;..&quot;.</source>
        <translation>Der Dateiname „%1“ ist absolut, verlässt seinen Ordner oder nennt keine Datei. Verwenden Sie einen relativen Namen ohne „..“.</translation>
    </message>
    <message>
        <source>The file name %1 is not UTF-8 in normalisation form C, so other systems would not find it. Rename the file.</source>
        <translation>Der Dateiname %1 ist kein UTF-8 in der Normalform C; andere Systeme würden ihn nicht finden. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>%1 is a file and, for %2, a folder. Rename one of them.</source>
        <translation>%1 ist eine Datei und für %2 zugleich ein Ordner. Benennen Sie eines von beiden um.</translation>
    </message>
    <message>
        <source>The file %1 is there twice. Keep one.</source>
        <translation>Die Datei %1 ist doppelt vorhanden. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>The file names %1 and %2 differ only in letter case, which other systems ignore. Rename one of them.</source>
        <translation>Die Dateinamen %1 und %2 unterscheiden sich nur in Groß- und Kleinschreibung, die andere Systeme nicht beachten. Benennen Sie eine der Dateien um.</translation>
    </message>
    <message>
        <source>The offer names the picture %1, but the project does not have it. Add the file, or choose another.</source>
        <translation>Das Angebot nennt das Bild %1, aber im Projekt fehlt es. Fügen Sie die Datei hinzu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is neither a master logo nor a file for each required size. Choose a master logo.</source>
        <translation>Es gibt weder ein Masterlogo noch eine Datei für jede verlangte Größe. Wählen Sie ein Masterlogo.</translation>
    </message>
    <message>
        <source>The bundle is not as it was exported; %1: %2</source>
        <translation>Das Paket ist nicht mehr so, wie es exportiert wurde; %1: %2</translation>
    </message>
    <message>
        <source>The files are not in one folder, so this is no bundle of this program. Use a bundle that Offerwright exported.</source>
        <translation>Die Dateien liegen nicht in einem gemeinsamen Ordner; dies ist also kein Paket dieses Programms. Verwenden Sie ein Paket, das Offerwright exportiert hat.</translation>
    </message>
    <message>
        <source>The archive is empty. Export the bundle again.</source>
        <translation>Das Archiv ist leer. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>This is no zip archive, or its end is missing. Copy the file again.</source>
        <translation>Dies ist kein Zip-Archiv, oder sein Ende fehlt. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This is no zip archive, or bytes were added to or removed from it. Copy the file again, or export it again.</source>
        <translation>Dies ist kein Zip-Archiv, oder es wurden Bytes hinzugefügt oder entfernt. Kopieren oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The archive has %1 entries; the limit is %2. It is no bundle of this program.</source>
        <translation>Das Archiv hat %1 Einträge; erlaubt sind %2. Es ist kein Paket dieses Programms.</translation>
    </message>
    <message>
        <source>The entry %1 is encrypted. Export the bundle again and do not encrypt its files.</source>
        <translation>Der Eintrag %1 ist verschlüsselt. Exportieren Sie das Paket noch einmal und verschlüsseln Sie seine Dateien nicht.</translation>
    </message>
    <message>
        <source>The entry %1 is compressed: the archive was packed again by another program. Use the bundle as it was exported.</source>
        <translation>Der Eintrag %1 ist komprimiert: Ein anderes Programm hat das Archiv neu gepackt. Verwenden Sie das Paket so, wie es exportiert wurde.</translation>
    </message>
    <message>
        <source>The entry %1 is a link, a folder or a device. A bundle holds plain files only; export it again.</source>
        <translation>Der Eintrag %1 ist eine Verknüpfung, ein Ordner oder ein Gerät. Ein Paket enthält nur einfache Dateien; exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The header of the entry %1 was changed, or the archive was packed again by another program. Use the bundle as it was exported.</source>
        <translation>Der Kopf des Eintrags %1 wurde geändert, oder ein anderes Programm hat das Archiv neu gepackt. Verwenden Sie das Paket so, wie es exportiert wurde.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is cut off. Copy the file again.</source>
        <translation>Das Verzeichnis des Archivs ist abgeschnitten. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The entry %1 is not where or what the archive&apos;s directory says. Export the bundle again.</source>
        <translation>Der Eintrag %1 ist nicht dort oder nicht das, was das Verzeichnis des Archivs angibt. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The entry %1 is damaged: its checksum does not fit. Copy the file again, or export it again.</source>
        <translation>Der Eintrag %1 ist beschädigt: Seine Prüfsumme stimmt nicht. Kopieren oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The archive holds bytes that belong to no entry. Export the bundle again.</source>
        <translation>Das Archiv enthält Bytes, die zu keinem Eintrag gehören. Exportieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>The bundle would have %1 files; the limit is %2. Remove files that the offer does not name.</source>
        <translation>Das Paket hätte %1 Dateien; erlaubt sind %2. Entfernen Sie Dateien, die das Angebot nicht nennt.</translation>
    </message>
    <message>
        <source>The bundle would have %1 bytes; the limit is 4 GiB. Use smaller pictures.</source>
        <translation>Das Paket hätte %1 Bytes; erlaubt sind 4 GiB. Verwenden Sie kleinere Bilder.</translation>
    </message>
    <message>
        <source>The picture has no pixels: its size is %1 × %2. Save the picture again.</source>
        <translation>Das Bild hat keine Pixel: Seine Größe ist %1 × %2. Speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than the limit of %3 million in all. Scale it down.</source>
        <translation>Das Bild hat %1 × %2 Pixel, mehr als die insgesamt erlaubten %3 Millionen. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The picture&apos;s colour profile cannot be read on this machine: Little CMS is missing (liblcms2.so.2). Install it, or save the picture in sRGB without a profile.</source>
        <translation>Das Farbprofil des Bildes lässt sich auf diesem Rechner nicht lesen: Little CMS fehlt (liblcms2.so.2). Installieren Sie es oder speichern Sie das Bild in sRGB ohne Profil.</translation>
    </message>
    <message>
        <source>The JPEG is in print colours (CMYK). Save it in sRGB.</source>
        <translation>Das JPEG verwendet Druckfarben (CMYK). Speichern Sie es in sRGB.</translation>
    </message>
    <message>
        <source>The progressive JPEG has %1 × %2 pixels, more than the limit of %3 million in all. Save it as a baseline JPEG or scale it down.</source>
        <translation>Das progressive JPEG hat %1 × %2 Pixel, mehr als die insgesamt erlaubten %3 Millionen. Speichern Sie es als Baseline-JPEG oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The JPEG has more than %1 passes. Save it as a baseline JPEG.</source>
        <translation>Das JPEG hat mehr als %1 Durchgänge. Speichern Sie es als Baseline-JPEG.</translation>
    </message>
    <message>
        <source>The JPEG is damaged after %1 of %2 rows: %3. Copy or save the picture again.</source>
        <translation>Das JPEG ist nach %1 von %2 Zeilen beschädigt: %3. Kopieren oder speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The PNG is damaged: a pixel refers to a colour that its palette does not have. Save the picture again.</source>
        <translation>Das PNG ist beschädigt: Ein Pixel verweist auf eine Farbe, die in der Palette fehlt. Speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The file begins like a PNG, but its header is cut off or damaged. Save the picture again.</source>
        <translation>Die Datei beginnt wie ein PNG, aber ihr Kopf ist abgeschnitten oder beschädigt. Speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The PNG is cut off: it ends at byte %1, within a chunk. Copy or save the picture again.</source>
        <translation>Das PNG ist abgeschnitten: Es endet bei Byte %1 mitten in einem Block. Kopieren oder speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The PNG is damaged: the checksum of its chunk %1 at byte %2 is wrong. Copy or save the picture again.</source>
        <translation>Das PNG ist beschädigt: Die Prüfsumme des Blocks %1 bei Byte %2 ist falsch. Kopieren oder speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The PNG has no palette although its pixels refer to one. Save the picture again.</source>
        <translation>Das PNG hat keine Palette, obwohl seine Pixel auf eine verweisen. Speichern Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>The SVG cannot be drawn: %1. Simplify the drawing or export it as PNG.</source>
        <translation>Das SVG lässt sich nicht zeichnen: %1. Vereinfachen Sie die Zeichnung oder exportieren Sie sie als PNG.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the SVG.</source>
        <translation>Der Speicher reicht nicht, um das SVG zu zeichnen.</translation>
    </message>
    <message>
        <source>SVG cannot be drawn on this machine: librsvg 2.52 or newer is missing (librsvg-2.so.2). Install it, or use a PNG.</source>
        <translation>SVG lässt sich auf diesem Rechner nicht zeichnen: librsvg 2.52 oder neuer fehlt (librsvg-2.so.2). Installieren Sie es oder verwenden Sie ein PNG.</translation>
    </message>
    <message>
        <source>The SVG cannot be read: %1. Export it again.</source>
        <translation>Das SVG lässt sich nicht lesen: %1. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The SVG has no size: neither width and height nor a viewBox. Give its root element a viewBox.</source>
        <translation>Das SVG hat keine Größe: weder Breite und Höhe noch eine viewBox. Geben Sie seinem Wurzelelement eine viewBox.</translation>
    </message>
    <message>
        <source>The SVG has %1 bytes; the limit is %2. Simplify the drawing or export it as PNG.</source>
        <translation>Das SVG hat %1 Bytes; erlaubt sind %2. Vereinfachen Sie die Zeichnung oder exportieren Sie sie als PNG.</translation>
    </message>
    <message>
        <source>The SVG has about %1 elements; the limit is %2. Simplify the drawing or export it as PNG.</source>
        <translation>Das SVG hat etwa %1 Elemente; erlaubt sind %2. Vereinfachen Sie die Zeichnung oder exportieren Sie sie als PNG.</translation>
    </message>
    <message>
        <source>The SVG draws %1, which lies outside of it. Embed it in the drawing.</source>
        <translation>Das SVG zeichnet %1, das außerhalb der Datei liegt. Betten Sie es in die Zeichnung ein.</translation>
    </message>
    <message>
        <source>The file %1 is missing. Add it, or remove its name from the offer.</source>
        <translation>Die Datei %1 fehlt. Fügen Sie sie hinzu oder entfernen Sie ihren Namen aus dem Angebot.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed; make room or choose a folder you may write to, then save again.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Nichts wurde geändert; schaffen Sie Platz oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a link out of the project folder and was not read. Put the file itself into the folder.</source>
        <translation>%1 ist eine Verknüpfung, die aus dem Projektordner hinausführt, und wurde nicht gelesen. Legen Sie die Datei selbst in den Ordner.</translation>
    </message>
    <message>
        <source>%1 is no regular file. Put a file in its place.</source>
        <translation>%1 ist keine gewöhnliche Datei. Legen Sie eine Datei an ihre Stelle.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB. Make it smaller.</source>
        <translation>Die Datei %1 ist größer als %2 MiB. Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>%1 lies behind a link out of the project folder and was not written. Remove the link.</source>
        <translation>%1 liegt hinter einer Verknüpfung, die aus dem Projektordner hinausführt, und wurde nicht geschrieben. Entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 holds %2, and a project is shared with others. Nothing was saved. Put a placeholder in its place; secrets are typed into the portal only.</source>
        <translation>%1 enthält %2, und ein Projekt wird weitergegeben. Nichts wurde gespeichert. Setzen Sie einen Platzhalter an die Stelle; Geheimnisse werden nur im Portal eingegeben.</translation>
    </message>
    <message>
        <source>The project in %1 was written by a newer version of Offerwright (format %2; this one writes %3). Nothing was saved. Update Offerwright, or save to another folder.</source>
        <translation>Das Projekt in %1 stammt von einer neueren Version von Offerwright (Format %2; diese schreibt %3). Nichts wurde gespeichert. Aktualisieren Sie Offerwright oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile needs a text at %1. Add it.</source>
        <translation>Das Profil braucht bei %1 einen Text. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The profile needs a whole number at %1. Write it without quotes.</source>
        <translation>Das Profil braucht bei %1 eine ganze Zahl. Schreiben Sie sie ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The profile needs a list at %1.</source>
        <translation>Das Profil braucht bei %1 eine Liste.</translation>
    </message>
    <message>
        <source>The profile needs an object at %1.</source>
        <translation>Das Profil braucht bei %1 ein Objekt.</translation>
    </message>
    <message>
        <source>The severity at %1 is none of help, confirm, warning and error. Write one of them.</source>
        <translation>Der Schweregrad bei %1 ist weder help noch confirm, warning oder error. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The profile names a rule that does not exist, at %1. Correct its id, or remove the entry.</source>
        <translation>Das Profil nennt bei %1 eine Regel, die es nicht gibt. Berichtigen Sie die ID oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The profile sets a limit for a rule that does not exist, at %1. Correct its id, or remove the entry.</source>
        <translation>Das Profil setzt bei %1 eine Grenze für eine Regel, die es nicht gibt. Berichtigen Sie die ID oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The image size at %1 is empty or upside down. Give width and height in pixels, and no smaller maximum.</source>
        <translation>Die Bildgröße bei %1 ist leer oder verkehrt. Geben Sie Breite und Höhe in Pixeln an und kein kleineres Maximum.</translation>
    </message>
    <message>
        <source>The profile is not a JSON object. Mend its syntax.</source>
        <translation>Das Profil ist kein JSON-Objekt. Berichtigen Sie seine Syntax.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a picture file that you may open.</source>
        <translation>%1 lässt sich nicht lesen. Wählen Sie eine Bilddatei, die Sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Export the picture with fewer pixels.</source>
        <translation>%1 ist größer als %2 MiB. Exportieren Sie das Bild mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or choose a file.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie eines oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. %3 of %4 changed files are saved, this and those after it are as they were. Make room, or see that you may write to the folder, then save again.</source>
        <translation>%1 lässt sich nicht schreiben: %2. %3 von %4 geänderten Dateien sind gespeichert; diese und die danach sind, wie sie waren. Schaffen Sie Platz oder sorgen Sie dafür, dass Sie in den Ordner schreiben dürfen, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file deploys no module of its own. Choose a deployment manifest with modulesContent.</source>
        <translation>Die Datei stellt kein eigenes Modul bereit. Wählen Sie ein Bereitstellungsmanifest mit modulesContent.</translation>
    </message>
    <message>
        <source>The text has more than %1 MiB, which no setting of a module needs. Give a smaller one.</source>
        <translation>Der Text hat mehr als %1 MiB, und so viel braucht keine Einstellung eines Moduls. Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB, which no deployment manifest needs. Choose another file.</source>
        <translation>Die Datei hat mehr als %1 MiB, und so viel braucht kein Deployment-Manifest. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A facts file is an object with the member “links”, which holds an object for each address.</source>
        <translation>Eine Faktendatei ist ein Objekt mit dem Eintrag „links“, der für jede Adresse ein Objekt enthält.</translation>
    </message>
    <message>
        <source>“status” is the number of an HTTP answer, from 100 to 599.</source>
        <translation>„status“ ist die Nummer einer HTTP-Antwort, von 100 bis 599.</translation>
    </message>
    <message>
        <source>An address needs “status”, the number of the HTTP answer, or “problem”, a text.</source>
        <translation>Eine Adresse braucht „status“, die Nummer der HTTP-Antwort, oder „problem“, einen Text.</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <translation>%1:%2:%3: %4</translation>
    </message>
    <message>
        <source>The file is no picture: it begins like neither PNG, JPEG, WebP nor SVG. Save the picture as PNG.</source>
        <translation>Die Datei ist kein Bild: Sie beginnt weder wie PNG noch wie JPEG, WebP oder SVG. Speichern Sie das Bild als PNG.</translation>
    </message>
    <message>
        <source>The WebP is damaged or ends too early. Copy or save the picture again.</source>
        <translation>Das WebP ist beschädigt oder endet zu früh. Kopieren oder speichern Sie das Bild erneut.</translation>
    </message>
    <message>
        <source>The WebP is an animation. Save the one picture of it that you want as PNG.</source>
        <translation>Das WebP ist eine Animation. Speichern Sie das eine Bild daraus, das Sie wollen, als PNG.</translation>
    </message>
    <message>
        <source>The WebP has %1 × %2 pixels, more than the limit of %3 million in all. Save it as PNG or scale it down.</source>
        <translation>Das WebP hat %1 × %2 Pixel; insgesamt sind höchstens %3 Millionen erlaubt. Speichern Sie es als PNG, oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>WebP cannot be read on this machine: libwebp is missing (libwebp.so.7). Install it, or use a PNG.</source>
        <translation>WebP lässt sich auf diesem Rechner nicht lesen: libwebp fehlt (libwebp.so.7). Installieren Sie es, oder verwenden Sie ein PNG.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, and stays as it is. Name a file.</source>
        <translation>%1 ist ein Gerät oder eine Pipe und bleibt, was es ist. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The spelling library libhunspell-1.7 is not installed. Install Debian&apos;s package libhunspell-1.7-0.</source>
        <translation>Die Rechtschreibbibliothek libhunspell-1.7 ist nicht installiert. Installieren Sie das Debian-Paket libhunspell-1.7-0.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for the language %1. Install one, such as Debian&apos;s packages hunspell-en-us, hunspell-de-de and hunspell-fr.</source>
        <translation>Für die Sprache %1 gibt es kein Rechtschreibwörterbuch. Installieren Sie eines, etwa die Debian-Pakete hunspell-en-us, hunspell-de-de und hunspell-fr.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is not in UTF-8. Install another one.</source>
        <translation>Das Rechtschreibwörterbuch %1 ist nicht in UTF-8. Installieren Sie ein anderes.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The logos were not made, for others were wanted meanwhile. Make them again.</source>
        <translation>Die Logos wurden nicht erzeugt, denn inzwischen wurden andere gewünscht. Erzeugen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Somebody changed the files in %1 since they were read here. Take them over, keep your own, or save the offer in another folder.</source>
        <translation>Jemand hat die Dateien in %1 geändert, seit sie hier gelesen wurden. Übernehmen Sie sie, behalten Sie Ihre eigenen oder speichern Sie das Angebot in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted since it was opened here. Save the offer where the folder is now, or make it again in its old place.</source>
        <translation>%1 wurde verschoben oder gelöscht, seit es hier geöffnet wurde. Speichern Sie das Angebot dort, wo der Ordner jetzt ist, oder legen Sie ihn am alten Ort neu an.</translation>
    </message>
    <message>
        <source>%1 holds %2, and a bundle is shared with others. Put a placeholder in its place; secrets are typed into the portal only.</source>
        <translation>%1 enthält %2, und ein Paket wird weitergegeben. Setzen Sie einen Platzhalter an die Stelle; Geheimnisse werden nur im Portal eingegeben.</translation>
    </message>
    <message>
        <source>The file is a %1 picture, which cannot be used here. Save the picture as PNG.</source>
        <translation>Die Datei ist ein Bild im Format %1, das hier nicht verwendet werden kann. Speichern Sie das Bild als PNG.</translation>
    </message>
    <message>
        <source>The file is compressed (gzip), as drawings with the ending .svgz are. Save the drawing as plain SVG.</source>
        <translation>Die Datei ist komprimiert (gzip), wie Zeichnungen mit der Endung .svgz. Speichern Sie die Zeichnung als einfaches SVG.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16, which is not read here. Save the drawing as SVG in UTF-8.</source>
        <translation>Die Datei ist in UTF-16 geschrieben, das hier nicht gelesen wird. Speichern Sie die Zeichnung als SVG in UTF-8.</translation>
    </message>
    <message>
        <source>This kind of JPEG cannot be read: %1. Save it as a usual JPEG with 8 bits a colour, or as PNG.</source>
        <translation>Diese Art von JPEG kann nicht gelesen werden: %1. Speichern Sie es als gewöhnliches JPEG mit 8 Bit je Farbe oder als PNG.</translation>
    </message>
    <message>
        <source>The JPEG is damaged before its pixels begin: %1. Copy or save the picture again.</source>
        <translation>Das JPEG ist vor dem Beginn seiner Pixel beschädigt: %1. Kopieren oder speichern Sie das Bild erneut.</translation>
    </message>
    <message>
        <source>The PNG is damaged after %1 of %2 rows: %3. Copy or save the picture again.</source>
        <translation>Das PNG ist nach %1 von %2 Zeilen beschädigt: %3. Kopieren oder speichern Sie das Bild erneut.</translation>
    </message>
    <message>
        <source>The PNG has a side of %1 pixels, more than the limit of %2. Scale or crop it.</source>
        <translation>Das PNG hat eine Seite mit %1 Pixeln, mehr als die Grenze von %2. Verkleinern Sie es oder schneiden Sie es zu.</translation>
    </message>
    <message>
        <source>The interlaced PNG has %1 × %2 pixels, more than the limit of %3 million in all. Save it without interlacing or scale it down.</source>
        <translation>Das PNG mit Interlacing hat %1 × %2 Pixel, mehr als die Grenze von insgesamt %3 Millionen. Speichern Sie es ohne Interlacing oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The PNG is an animation (APNG). Save the one picture of it that you want as a plain PNG.</source>
        <translation>Das PNG ist eine Animation (APNG). Speichern Sie das gewünschte Einzelbild als einfaches PNG.</translation>
    </message>
    <message>
        <source>The SVG declares entities that refer to others or to other files, or hold elements. Export it as plain SVG.</source>
        <translation>Das SVG deklariert Entitäten, die auf andere oder auf andere Dateien verweisen oder Elemente enthalten. Exportieren Sie es als einfaches SVG.</translation>
    </message>
    <message>
        <source>The SVG declares attributes that run scripts. Export it as plain SVG.</source>
        <translation>Das SVG deklariert Attribute, die Skripte ausführen. Exportieren Sie es als einfaches SVG.</translation>
    </message>
    <message>
        <source>The file has no services. Choose a Compose file, a deployment manifest, or what docker inspect prints.</source>
        <translation>Die Datei hat keine Dienste. Wählen Sie eine Compose-Datei, ein Bereitstellungsmanifest oder die Ausgabe von docker inspect.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The profile names a field that no offer has, at %1. Correct its address, or remove the entry.</source>
        <translation>Das Profil nennt bei %1 ein Feld, das kein Angebot hat. Berichtigen Sie die Adresse oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The control at %1 is none of text, html, list, choice, switch, file, secret and button. Write one of them.</source>
        <translation>Das Steuerelement bei %1 ist keines von text, html, list, choice, switch, file, secret und button. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The text is no YAML. Correct it.</source>
        <translation>Der Text ist kein YAML. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is no YAML: %3. Correct it.</source>
        <translation>Zeile %1, Spalte %2 ist kein YAML: %3. Berichtigen Sie die Stelle.</translation>
    </message>
    <message>
        <source>The text stands for more than %1 values. Give a smaller one.</source>
        <translation>Der Text steht für mehr als %1 Werte. Geben Sie einen kleineren an.</translation>
    </message>
    <message>
        <source>The text nests more than %1 deep. Make it flatter.</source>
        <translation>Der Text ist mehr als %1 Ebenen tief verschachtelt. Machen Sie ihn flacher.</translation>
    </message>
    <message>
        <source>An alias (*name) stands for nothing: no part of the text has that anchor (&amp;name). Correct it.</source>
        <translation>Ein Alias (*name) steht für nichts: Kein Teil des Texts hat diesen Anker (&amp;name). Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>A name of the text is a list or a mapping. Write a word in its place.</source>
        <translation>Ein Name im Text ist eine Liste oder eine Zuordnung. Schreiben Sie stattdessen ein Wort.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges something that has no names. Let it stand for a mapping, or a list of them.</source>
        <translation>„&lt;&lt;“ führt etwas zusammen, das keine Namen hat. Lassen Sie es für eine Zuordnung oder eine Liste von Zuordnungen stehen.</translation>
    </message>
    <message>
        <source>The file was added: the profile of this program&apos;s bundles knows none of that name. Change the project and export the bundle again.</source>
        <translation>Die Datei wurde hinzugefügt: Das Profil der Pakete dieses Programms kennt keine dieses Namens. Ändern Sie das Projekt und exportieren Sie das Paket neu.</translation>
    </message>
    <message>
        <source>%1 is missing. Export the bundle again.</source>
        <translation>%1 fehlt. Exportieren Sie das Paket neu.</translation>
    </message>
    <message>
        <source>%1 stands there %2 times, and once is right. Export the bundle again.</source>
        <translation>%1 steht %2-mal dort, richtig ist einmal. Exportieren Sie das Paket neu.</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which the profile of this program&apos;s bundles does not know. Export the bundle again.</source>
        <translation>%1 lautet „%2“, was das Profil der Pakete dieses Programms nicht kennt. Exportieren Sie das Paket neu.</translation>
    </message>
    <message>
        <source>The file name %1 holds a percent sign, which programs that verify bundles read in different ways. Rename the file.</source>
        <translation>Der Dateiname %1 enthält ein Prozentzeichen, das Prüfprogramme für Pakete verschieden lesen. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>%1 is not at its place in the archive: entries stand in the order of their names. Export the bundle again.</source>
        <translation>%1 steht nicht an seinem Platz im Archiv: Die Einträge stehen in der Reihenfolge ihrer Namen. Exportieren Sie das Paket neu.</translation>
    </message>
    <message>
        <source>The member “%1” of the registry&apos;s facts is of another kind than the schema says. Correct it.</source>
        <translation>Der Eintrag „%1“ in den Fakten der Registry ist von anderer Art, als das Schema sagt. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 0. Correct it.</source>
        <translation>„%1“ ist eine ganze Zahl ab 0. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>A tag needs “%1”, the number of the HTTP answer, from 100 to 599.</source>
        <translation>Ein Tag braucht „%1“, die Nummer der HTTP-Antwort, von 100 bis 599.</translation>
    </message>
    <message>
        <source>The unit at %1 is none of codePoints, utf16, graphemes and bytes. Write one of them.</source>
        <translation>Die Einheit bei %1 ist weder codePoints noch utf16, graphemes oder bytes. Schreiben Sie eine davon.</translation>
    </message>
    <message>
        <source>A platform at %1 is none of x64, arm32 and arm64. Correct its name.</source>
        <translation>Eine Plattform bei %1 ist weder x64 noch arm32 noch arm64. Berichtigen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>“finalUrl” is a text, the address at which the redirects ended.</source>
        <translation>„finalUrl“ ist ein Text, die Adresse, an der die Weiterleitungen endeten.</translation>
    </message>
    <message>
        <source>“isHostUnknown” is true or false.</source>
        <translation>„isHostUnknown“ ist true oder false.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.%2%3 Name %4 or a profile file.</source>
        <translation>Es gibt kein Profil &quot;%1&quot;.%2%3 Nennen Sie %4 oder eine Profildatei.</translation>
    </message>
    <message>
        <source>A project names a built-in profile, and %1 is a file. Give the file to the commands that check.</source>
        <translation>Ein Projekt nennt ein eingebautes Profil, und %1 ist eine Datei. Geben Sie die Datei den Befehlen, die prüfen.</translation>
    </message>
    <message>
        <source>What is live is noted in the project&apos;s folder. Save the offer in a folder of yours first.</source>
        <translation>Was veröffentlicht ist, wird im Ordner des Projekts vermerkt. Speichern Sie das Angebot zuerst in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>No bundle can be written in the language “%1”. Change the language of the bundle to one of these: %2.</source>
        <translation>In der Sprache „%1“ kann kein Paket geschrieben werden. Ändern Sie die Sprache des Pakets in eine von diesen: %2.</translation>
    </message>
    <message>
        <source>%1 is a draft, which was exported with errors and cannot be live. Export the offer without --draft, and publish that.</source>
        <translation>%1 ist ein Entwurf, der mit Fehlern exportiert wurde und nicht veröffentlicht sein kann. Exportieren Sie das Angebot ohne --draft, und veröffentlichen Sie das.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is of the offer %2, and the project in %3 is %4. Choose a bundle of this project.</source>
        <translation>%1 gehört zum Angebot %2, und das Projekt in %3 ist %4. Wählen Sie ein Paket dieses Projekts.</translation>
    </message>
    <message>
        <source>A configuration is an object: write {&quot;profile&quot;: &quot;pc-2022&quot;}.</source>
        <translation>Eine Konfiguration ist ein Objekt: Schreiben Sie {&quot;profile&quot;: &quot;pc-2022&quot;}.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; there is “profile”. Correct or remove it.</source>
        <translation>Es gibt keine Einstellung „%1“; es gibt „profile“. Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The setting “%1” is a text. Put its value into quotes.</source>
        <translation>Die Einstellung „%1“ ist ein Text. Setzen Sie ihren Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“asked” is a day, written as 2026-11-28.</source>
        <translation>„asked“ ist ein Tag, geschrieben wie 2026-11-28.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read. Remove it, or put a text file in its place.</source>
        <translation>%1 ist keine Datei, die sich lesen lässt. Entfernen Sie sie, oder legen Sie eine Textdatei an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Let its rights allow it.</source>
        <translation>%1 kann nicht gelesen werden: %2. Ändern Sie ihre Rechte so, dass es geht.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Offerwright. Update Offerwright; the file was left as it is.</source>
        <translation>%1 stammt von einer neueren Version von Offerwright. Aktualisieren Sie Offerwright; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>%1 is not what Offerwright writes of a published offer. Move it away, or note what is published with offerwright-cli published.</source>
        <translation>%1 ist nicht, was Offerwright von einem veröffentlichten Angebot schreibt. Verschieben Sie die Datei, oder vermerken Sie mit offerwright-cli published, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>%1 lacks the text %2. Note what is published anew, with offerwright-cli published.</source>
        <translation>In %1 fehlt der Text %2. Vermerken Sie mit offerwright-cli published neu, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>%1 is a bundle, which does not tell what is published. Name the older project or bundle before it.</source>
        <translation>%1 ist ein Paket, das nicht sagt, was veröffentlicht ist. Nennen Sie davor das ältere Projekt oder Paket.</translation>
    </message>
    <message>
        <source>The project in %1 has no published.json, so there is nothing to compare it with. Name the older project or bundle before it, or note what went live with offerwright-cli published.</source>
        <translation>Das Projekt in %1 hat keine published.json, also gibt es nichts zum Vergleichen. Nennen Sie davor das ältere Projekt oder Paket, oder vermerken Sie mit offerwright-cli published, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked in %1. Free some room there and try again.</source>
        <translation>Das Beispiel kann in %1 nicht entpackt werden. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The bundle was made for the profile “%1”, which is not built in, so the order of its portal is not known. Open HANDOFF.html from the bundle instead.</source>
        <translation>Das Paket wurde für das Profil „%1“ gemacht, das nicht eingebaut ist; daher ist die Reihenfolge seines Portals nicht bekannt. Öffnen Sie stattdessen HANDOFF.html aus dem Paket.</translation>
    </message>
    <message>
        <source>The profile names a rule without a limit, at %1. Set its limit below /limits, or remove the member.</source>
        <translation>Das Profil nennt bei %1 eine Regel ohne Grenzwert. Setzen Sie ihren Grenzwert unter /limits, oder entfernen Sie das Element.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Publisher ID</source>
        <translation>Herausgeber-ID</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>Angebots-ID</translation>
    </message>
    <message>
        <source>Offer name (alias)</source>
        <translation>Angebotsname (Alias)</translation>
    </message>
    <message>
        <source>Marketing identifier</source>
        <translation>Marketingkennung</translation>
    </message>
    <message>
        <source>Link title</source>
        <translation>Linktitel</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Linkadresse</translation>
    </message>
    <message>
        <source>Link role</source>
        <translation>Rolle des Links</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Sub-categories</source>
        <translation>Unterkategorien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Long summary</source>
        <translation>Lange Zusammenfassung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy policy address</source>
        <translation>Adresse der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Useful links</source>
        <translation>Nützliche Links</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Amendment text</source>
        <translation>Text der Änderung</translation>
    </message>
    <message>
        <source>Tenant IDs</source>
        <translation>Mandanten-IDs</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Terms of use address</source>
        <translation>Adresse der Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Universal amendment</source>
        <translation>Universelle Änderung</translation>
    </message>
    <message>
        <source>Custom amendments</source>
        <translation>Individuelle Änderungen</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Engineering contact</source>
        <translation>Entwicklungskontakt</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>Supportkontakt</translation>
    </message>
    <message>
        <source>Cloud Solution Provider contact</source>
        <translation>Kontakt für Cloud Solution Provider</translation>
    </message>
    <message>
        <source>Support website</source>
        <translation>Support-Website</translation>
    </message>
    <message>
        <source>Azure Government support website</source>
        <translation>Support-Website für Azure Government</translation>
    </message>
    <message>
        <source>CSP marketing materials</source>
        <translation>CSP-Marketingmaterial</translation>
    </message>
    <message>
        <source>Master logo</source>
        <translation>Masterlogo</translation>
    </message>
    <message>
        <source>Small logo</source>
        <translation>Kleines Logo</translation>
    </message>
    <message>
        <source>Medium logo</source>
        <translation>Mittleres Logo</translation>
    </message>
    <message>
        <source>Large logo</source>
        <translation>Großes Logo</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Breites Logo</translation>
    </message>
    <message>
        <source>Hero image</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Screenshot file</source>
        <translation>Screenshot-Datei</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Video title</source>
        <translation>Videotitel</translation>
    </message>
    <message>
        <source>Video address</source>
        <translation>Videoadresse</translation>
    </message>
    <message>
        <source>Thumbnail file</source>
        <translation>Miniaturbild-Datei</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Certification address</source>
        <translation>Adresse der Zertifizierung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Manifest tag</source>
        <translation>Manifest-Tag</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Registry name</source>
        <translation>Name der Registrierung</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Benutzername der Registrierung</translation>
    </message>
    <message>
        <source>Image tags</source>
        <translation>Imagetags</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Twin desired properties</source>
        <translation>Gewünschte Eigenschaften</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Create options</source>
        <translation>Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>Plan-ID</translation>
    </message>
    <message>
        <source>Plan title</source>
        <translation>Plantitel</translation>
    </message>
    <message>
        <source>Plan summary</source>
        <translation>Planzusammenfassung</translation>
    </message>
    <message>
        <source>Plan description</source>
        <translation>Planbeschreibung</translation>
    </message>
    <message>
        <source>Licence model</source>
        <translation>Lizenzmodell</translation>
    </message>
    <message>
        <source>Hide this plan</source>
        <translation>Diesen Plan ausblenden</translation>
    </message>
    <message>
        <source>Private plan</source>
        <translation>Privater Plan</translation>
    </message>
    <message>
        <source>Azure Government</source>
        <translation>Azure Government</translation>
    </message>
    <message>
        <source>Government certifications</source>
        <translation>Behördliche Zertifizierungen</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Containerimage</translation>
    </message>
    <message>
        <source>Default configuration</source>
        <translation>Standardkonfiguration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Lead destination</source>
        <translation>Ziel der Leads</translation>
    </message>
    <message>
        <source>Storage account name</source>
        <translation>Name des Speicherkontos</translation>
    </message>
    <message>
        <source>Storage endpoint suffix</source>
        <translation>Endpunktsuffix des Speichers</translation>
    </message>
    <message>
        <source>Dynamics instance address</source>
        <translation>Adresse der Dynamics-Instanz</translation>
    </message>
    <message>
        <source>Dynamics sign-in</source>
        <translation>Dynamics-Anmeldung</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Directory ID</source>
        <translation>Verzeichnis-ID</translation>
    </message>
    <message>
        <source>Dynamics user name</source>
        <translation>Dynamics-Benutzername</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>HTTPS-Endpunkt</translation>
    </message>
    <message>
        <source>Marketo server ID</source>
        <translation>Marketo-Server-ID</translation>
    </message>
    <message>
        <source>Marketo Munchkin ID</source>
        <translation>Marketo-Munchkin-ID</translation>
    </message>
    <message>
        <source>Marketo form ID</source>
        <translation>Marketo-Formular-ID</translation>
    </message>
    <message>
        <source>Salesforce object identifier</source>
        <translation>Salesforce-Objektbezeichner</translation>
    </message>
    <message>
        <source>Notification e-mail addresses</source>
        <translation>E-Mail-Adressen für Benachrichtigungen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Logos and media</source>
        <translation>Logos und Medien</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Preview audience</source>
        <translation>Zielgruppe der Vorschau</translation>
    </message>
    <message>
        <source>Customer leads</source>
        <translation>Kundenleads</translation>
    </message>
    <message>
        <source>Notes for certification</source>
        <translation>Hinweise zur Zertifizierung</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>Verborgen bis</translation>
    </message>
    <message>
        <source>Hidden warnings</source>
        <translation>Verborgene Warnungen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Schärfung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Anfertigung</translation>
    </message>
    <message>
        <source>Sizes made otherwise</source>
        <translation>Abweichend angefertigte Größen</translation>
    </message>
    <message>
        <source>Project dictionary</source>
        <translation>Wörterbuch des Projekts</translation>
    </message>
    <message>
        <source>Requirement answered</source>
        <translation>Beantwortete Anforderung</translation>
    </message>
    <message>
        <source>Values answered for</source>
        <translation>Beantwortete Werte</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Sprache des Pakets</translation>
    </message>
</context>
<context>
    <name>fix</name>
    <message>
        <source>Shorten to “%1”</source>
        <translation>Auf „%1“ kürzen</translation>
    </message>
    <message>
        <source>Write it as one line</source>
        <translation>Als eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Set it back to “%1”</source>
        <translation>Auf „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the fields of all other destinations</source>
        <translation>Felder aller anderen Ziele leeren</translation>
    </message>
    <message>
        <source>Add Internet of Things &gt; IoT Edge Modules</source>
        <translation>Internet of Things &gt; IoT Edge Modules hinzufügen</translation>
    </message>
    <message>
        <source>Mark “%1” as the device catalogue</source>
        <translation>„%1“ als Gerätekatalog kennzeichnen</translation>
    </message>
    <message>
        <source>Remove the links that are listed twice (%1)</source>
        <translation>Doppelte Links entfernen (%1)</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan einblenden</translation>
    </message>
    <message>
        <source>Select Azure Government again</source>
        <translation>Azure Government wieder auswählen</translation>
    </message>
    <message>
        <source>Remove the subscriptions listed twice (%1)</source>
        <translation>Doppelte Abonnements entfernen (%1)</translation>
    </message>
    <message>
        <source>Remove the certifications</source>
        <translation>Zertifizierungen entfernen</translation>
    </message>
    <message>
        <source>Let “%1” be a manifest of %2</source>
        <translation>„%1“ zum Manifest aus %2 machen</translation>
    </message>
    <message>
        <source>Add the tag “latest”</source>
        <translation>Tag „latest“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Tag „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Drop the markup that the store does not keep</source>
        <translation>Auszeichnung weglassen, die der Store nicht behält</translation>
    </message>
    <message>
        <source>Remove the attribute “%1”</source>
        <translation>Attribut „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove &lt;%1&gt;</source>
        <translation>&lt;%1&gt; entfernen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>Deklaration entfernen</translation>
    </message>
    <message>
        <source>Remove &lt;%1&gt;, keep its text</source>
        <translation>&lt;%1&gt; entfernen, Text behalten</translation>
    </message>
    <message>
        <source>Turn &lt;%1&gt; into a paragraph</source>
        <translation>&lt;%1&gt; in einen Absatz umwandeln</translation>
    </message>
    <message>
        <source>Write &lt;b&gt; instead of &lt;u&gt;</source>
        <translation>&lt;b&gt; statt &lt;u&gt; schreiben</translation>
    </message>
    <message>
        <source>Write &lt;%2&gt; instead of &lt;%1&gt;</source>
        <translation>&lt;%2&gt; statt &lt;%1&gt; schreiben</translation>
    </message>
    <message>
        <source>Escape “%1”</source>
        <translation>„%1“ maskieren</translation>
    </message>
    <message>
        <source>Show “%1” as it is written</source>
        <translation>„%1“ so zeigen, wie es dasteht</translation>
    </message>
    <message>
        <source>Add the semicolon to “%1”</source>
        <translation>Semikolon an „%1“ anfügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the control character</source>
        <translation>Steuerzeichen entfernen</translation>
    </message>
    <message>
        <source>Close &lt;%1&gt;</source>
        <translation>&lt;%1&gt; schließen</translation>
    </message>
    <message>
        <source>Remove &lt;/%1&gt;</source>
        <translation>&lt;/%1&gt; entfernen</translation>
    </message>
    <message>
        <source>Close &lt;%1&gt; in the right order</source>
        <translation>&lt;%1&gt; in der richtigen Reihenfolge schließen</translation>
    </message>
    <message>
        <source>Close &lt;%1&gt; before this tag</source>
        <translation>&lt;%1&gt; vor diesem Tag schließen</translation>
    </message>
    <message>
        <source>Remove the unfinished tag</source>
        <translation>Unvollständiges Tag entfernen</translation>
    </message>
    <message>
        <source>Add the paragraph, with gaps to fill in</source>
        <translation>Absatz mit Lücken zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <translation>Ans Ende verschieben</translation>
    </message>
    <message>
        <source>Begin with “%2”</source>
        <translation>Mit „%2“ beginnen</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>„%2“ schreiben</translation>
    </message>
    <message>
        <source>Make it from the master logo</source>
        <translation>Aus dem Masterlogo erzeugen</translation>
    </message>
    <message>
        <source>Balance the brackets</source>
        <translation>Klammern ausgleichen</translation>
    </message>
    <message>
        <source>Write it as JSON</source>
        <translation>Als JSON schreiben</translation>
    </message>
    <message>
        <source>Put it in braces</source>
        <translation>In Klammern setzen</translation>
    </message>
    <message>
        <source>Unescape it</source>
        <translation>Maskierung entfernen</translation>
    </message>
    <message>
        <source>Remove the white space</source>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>Move it into “HostConfig”</source>
        <translation>In „HostConfig“ verschieben</translation>
    </message>
    <message>
        <source>Remove it; the right place has one too</source>
        <translation>Entfernen; an der richtigen Stelle steht auch eins</translation>
    </message>
    <message>
        <source>Move it to the outermost object</source>
        <translation>Ins äußerste Objekt verschieben</translation>
    </message>
    <message>
        <source>Expose “%1”</source>
        <translation>„%1“ freigeben</translation>
    </message>
    <message>
        <source>Write %1 seconds in nanoseconds</source>
        <translation>%1 Sekunden in Nanosekunden schreiben</translation>
    </message>
    <message>
        <source>Write %1 MB in bytes</source>
        <translation>%1 MB in Bytes schreiben</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Am Ende schließen</translation>
    </message>
    <message>
        <source>Write as_number(%1)</source>
        <translation>as_number(%1) schreiben</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>&apos;%1&apos; schreiben</translation>
    </message>
    <message>
        <source>Put the comparison in parentheses</source>
        <translation>Den Vergleich in Klammern setzen</translation>
    </message>
    <message>
        <source>Write %1 = true</source>
        <translation>%1 = true schreiben</translation>
    </message>
    <message>
        <source>Put spaces around the operator</source>
        <translation>Leerzeichen um den Operator setzen</translation>
    </message>
    <message>
        <source>Write %1 = null</source>
        <translation>%1 = null schreiben</translation>
    </message>
    <message>
        <source>Compare as numbers</source>
        <translation>Als Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Write it as edgeHub reads it</source>
        <translation>So schreiben, wie edgeHub es liest</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Write %1 in its place</source>
        <translation>%1 dafür schreiben</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>In doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Keep what stands in it</source>
        <translation>Behalten, was darin steht</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Remove “properties.desired”</source>
        <translation>„properties.desired“ entfernen</translation>
    </message>
    <message>
        <source>Write it in small letters</source>
        <translation>In Kleinbuchstaben schreiben</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Den Tag entfernen</translation>
    </message>
    <message>
        <source>Add “%1” to the project&apos;s dictionary</source>
        <translation>„%1“ ins Wörterbuch des Projekts aufnehmen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Write %1 before it</source>
        <translation>%1 davor schreiben</translation>
    </message>
    <message>
        <source>Write CMD-SHELL</source>
        <translation>CMD-SHELL schreiben</translation>
    </message>
    <message>
        <source>Make it the volume “%1”</source>
        <translation>Zum Volume „%1“ machen</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>Translate “%1” into create options</source>
        <translation>„%1“ in Erstellungsoptionen übersetzen</translation>
    </message>
    <message>
        <source>Translate “%1” into create options; look at %2</source>
        <translation>„%1“ in Erstellungsoptionen übersetzen; %2 ansehen</translation>
    </message>
    <message>
        <source>Translate it into create options</source>
        <translation>In Erstellungsoptionen übersetzen</translation>
    </message>
    <message>
        <source>Translate it into create options; look at %1</source>
        <translation>In Erstellungsoptionen übersetzen; %1 ansehen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Translate it</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Name each port</source>
        <translation>Jeden Port einzeln nennen</translation>
    </message>
    <message>
        <source>Bind “%1”</source>
        <translation>„%1“ binden</translation>
    </message>
    <message>
        <source>Take the route out (its name “%1” and its priority stay behind)</source>
        <translation>Die Route herauslösen (ihr Name „%1“ und ihre Priorität bleiben zurück)</translation>
    </message>
    <message>
        <source>Take the route out (its priority stays behind)</source>
        <translation>Die Route herauslösen (ihre Priorität bleibt zurück)</translation>
    </message>
    <message>
        <source>Take the route out (its name is “%1”)</source>
        <translation>Die Route herauslösen (ihr Name ist „%1“)</translation>
    </message>
    <message>
        <source>Take the route out</source>
        <translation>Die Route herauslösen</translation>
    </message>
    <message>
        <source>Remove the link “%1”</source>
        <translation>Den Link „%1“ entfernen</translation>
    </message>
    <message>
        <source>Put a slash there</source>
        <translation>Dort einen Schrägstrich setzen</translation>
    </message>
    <message>
        <source>Write “%1”, and “%2” among the tags</source>
        <translation>„%1“ schreiben, und „%2“ zu den Tags</translation>
    </message>
    <message>
        <source>Remove the user name and password</source>
        <translation>Benutzernamen und Kennwort entfernen</translation>
    </message>
    <message>
        <source>Make it &lt;%3&gt;, and those below it accordingly</source>
        <translation>In &lt;%3&gt; ändern, und die darunter entsprechend</translation>
    </message>
    <message>
        <source>Remove the empty &lt;%1&gt;</source>
        <translation>Das leere &lt;%1&gt; entfernen</translation>
    </message>
    <message>
        <source>Make it a heading &lt;%2&gt;</source>
        <translation>Zur Überschrift &lt;%2&gt; machen</translation>
    </message>
    <message>
        <source>Make it a list &lt;%2&gt;</source>
        <translation>Zur Liste &lt;%2&gt; machen</translation>
    </message>
    <message>
        <source>Make two paragraphs</source>
        <translation>Zwei Absätze daraus machen</translation>
    </message>
    <message>
        <source>Remove the empty paragraph</source>
        <translation>Den leeren Absatz entfernen</translation>
    </message>
    <message>
        <source>Begin with a sentence on the closed device catalogue</source>
        <translation>Mit einem Satz zum geschlossenen Gerätekatalog beginnen</translation>
    </message>
    <message>
        <source>Remove %2</source>
        <translation>%2 entfernen</translation>
    </message>
    <message>
        <source>Write “%3”</source>
        <translation>„%3“ schreiben</translation>
    </message>
    <message>
        <source>Write a space</source>
        <translation>Ein Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>Write a line break</source>
        <translation>Einen Zeilenumbruch schreiben</translation>
    </message>
    <message>
        <source>Remove the soft hyphen</source>
        <translation>Das weiche Trennzeichen entfernen</translation>
    </message>
    <message>
        <source>Write it in the composed form</source>
        <translation>In der zusammengesetzten Form schreiben</translation>
    </message>
    <message>
        <source>Take the tags for HTML</source>
        <translation>Die Tags als HTML nehmen</translation>
    </message>
    <message>
        <source>Leave the signs out</source>
        <translation>Die Zeichen weglassen</translation>
    </message>
    <message>
        <source>Write it bold</source>
        <translation>Fett schreiben</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>Zur Überschrift machen</translation>
    </message>
    <message>
        <source>Write “%4” in one script</source>
        <translation>„%4“ in einer Schrift schreiben</translation>
    </message>
    <message>
        <source>Write “%4” in Latin letters</source>
        <translation>„%4“ in lateinischen Buchstaben schreiben</translation>
    </message>
    <message>
        <source>Remove the spaces at the ends</source>
        <translation>Die Leerzeichen an den Enden entfernen</translation>
    </message>
    <message>
        <source>Leave one space</source>
        <translation>Ein Leerzeichen lassen</translation>
    </message>
    <message>
        <source>Write a plain space</source>
        <translation>Ein einfaches Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Das Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Turn what the word processor wrote into paragraphs and lists, as pasting does</source>
        <translation>Was das Textprogramm geschrieben hat, in Absätze und Listen verwandeln, wie beim Einfügen</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 “%2” is left out: the marketplace takes %3 of them.</source>
        <translation>%1 „%2“ bleibt weg: Der Marketplace nimmt davon %3.</translation>
    </message>
    <message>
        <source>The image “%1” lies in no Azure Container Registry by its name. Say on the page Container image where it is.</source>
        <translation>Das Image „%1“ liegt seinem Namen nach in keiner Azure Container Registry. Sagen Sie auf der Seite Container-Image, wo es ist.</translation>
    </message>
    <message>
        <source>The image %1.</source>
        <translation>Das Image %1.</translation>
    </message>
    <message>
        <source>The variable</source>
        <translation>Die Variable</translation>
    </message>
    <message>
        <source>The variable “%1” has no value that IoT Edge would read.</source>
        <translation>Die Variable „%1“ hat keinen Wert, den IoT Edge lesen würde.</translation>
    </message>
    <message>
        <source>Environment variables: %1.</source>
        <translation>Umgebungsvariablen: %1.</translation>
    </message>
    <message>
        <source>The create options have no part “%1”, though a later one is there: IoT Edge refuses such a deployment. The parts before it are taken.</source>
        <translation>Den Erstellungsoptionen fehlt der Teil „%1“, obwohl ein späterer da ist: IoT Edge lehnt eine solche Bereitstellung ab. Die Teile davor sind übernommen.</translation>
    </message>
    <message>
        <source>The create options, %1 characters.</source>
        <translation>Die Erstellungsoptionen, %1 Zeichen.</translation>
    </message>
    <message>
        <source>The desired property</source>
        <translation>Die gewünschte Eigenschaft</translation>
    </message>
    <message>
        <source>Desired properties: %1.</source>
        <translation>Gewünschte Eigenschaften: %1.</translation>
    </message>
    <message>
        <source>The route</source>
        <translation>Die Route</translation>
    </message>
    <message>
        <source>The priority and the time to live of the route “%1” are left out: the marketplace has no field for them.</source>
        <translation>Priorität und Lebensdauer der Route „%1“ bleiben weg: Der Marketplace hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>Routes: %1.</source>
        <translation>Routen: %1.</translation>
    </message>
    <message>
        <source>The route “%1” names none of the modules.</source>
        <translation>Die Route „%1“ nennt keines der Module.</translation>
    </message>
    <message>
        <source>“%1” is no part of a module&apos;s defaults.</source>
        <translation>„%1“ gehört nicht zu den Vorgaben eines Moduls.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that no manifest has there.</source>
        <translation>„%1“ ist von einer Art, die kein Manifest dort hat.</translation>
    </message>
    <message>
        <source>%1 more variables stand in the create options, since the marketplace takes %2 of its own.</source>
        <translation>%1 weitere Variablen stehen in den Erstellungsoptionen, denn der Marketplace nimmt nur %2 in eigenen Feldern.</translation>
    </message>
    <message>
        <source>The digest “%1” of the image is left out: the marketplace wants tags.</source>
        <translation>Der Digest „%1“ des Images bleibt weg: Der Marketplace will Tags.</translation>
    </message>
    <message>
        <source>The value of “%1” is a secret, or looks like one, and is left out: the placeholder %2 stands in its place.</source>
        <translation>Der Wert von „%1“ ist ein Geheimnis oder sieht so aus und bleibt weg: An seiner Stelle steht der Platzhalter %2.</translation>
    </message>
    <message>
        <source>The desired property “%1” is left out: names with a dollar sign are the hub&apos;s own.</source>
        <translation>Die gewünschte Eigenschaft „%1“ bleibt weg: Namen mit einem Dollarzeichen gehören dem Hub.</translation>
    </message>
    <message>
        <source>Left out, since the marketplace has no field for it: %1.</source>
        <translation>Es bleibt weg, weil der Marketplace kein Feld dafür hat: %1.</translation>
    </message>
    <message>
        <source>“%1” belongs to the device and stays behind.</source>
        <translation>„%1“ gehört zum Gerät und bleibt zurück.</translation>
    </message>
    <message>
        <source>The variable “%1” has no value of its own and is left out: a device has no shell that would give it.</source>
        <translation>Die Variable „%1“ hat keinen eigenen Wert und bleibt weg: Ein Gerät hat keine Shell, die ihr einen gäbe.</translation>
    </message>
    <message>
        <source>“%1” is left out: IoT Edge restarts modules itself, as the restart policy of the deployment says.</source>
        <translation>„%1“ bleibt weg: IoT Edge startet Module selbst neu, wie es die Neustartrichtlinie der Bereitstellung sagt.</translation>
    </message>
    <message>
        <source>“%1” is left out: create options have nothing like it.</source>
        <translation>„%1“ bleibt weg: In Erstellungsoptionen gibt es nichts dergleichen.</translation>
    </message>
    <message>
        <source>“%1” of the file is left out: it belongs to no service.</source>
        <translation>„%1“ aus der Datei bleibt weg: Es gehört zu keinem Dienst.</translation>
    </message>
    <message>
        <source>docker inspect does not tell what the image itself sets: variables, command and labels of the image may be among what was taken. Remove them.</source>
        <translation>docker inspect sagt nicht, was das Image selbst setzt: Variablen, Befehl und Labels des Images können unter dem Übernommenen sein. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is left out: Offerwright does not know that option.</source>
        <translation>„%1“ bleibt weg: Offerwright kennt diese Option nicht.</translation>
    </message>
    <message>
        <source>The variable ${%1} has no default in the text: the placeholder %2 stands in its place.</source>
        <translation>Die Variable ${%1} hat im Text keinen Standardwert: An ihrer Stelle steht der Platzhalter %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder of the machine where the command ran, and no device has it: the volume “%2” stands in its place, empty at first.</source>
        <translation>„%1“ ist ein Ordner des Rechners, auf dem der Befehl lief, und kein Gerät hat ihn: An seiner Stelle steht das Volume „%2“, das anfangs leer ist.</translation>
    </message>
    <message>
        <source>“%1” is left out: “%2” is not understood.</source>
        <translation>„%1“ bleibt weg: „%2“ ist nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits after it. Write the character itself, or a backslash as \\.</source>
        <translation>Auf „\u“ müssen vier hexadezimale Ziffern folgen. Schreiben Sie das Zeichen selbst oder einen umgekehrten Schrägstrich als \\.</translation>
    </message>
    <message>
        <source>%1 is half of a character (a lone surrogate) and was read as &quot;�&quot;. Write the character itself.</source>
        <translation>%1 ist die Hälfte eines Zeichens (ein einzelnes Surrogat) und wurde als „�“ gelesen. Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>A backslash stands before a character that needs none, and was kept as text. Write a backslash as \\.</source>
        <translation>Ein umgekehrter Schrägstrich steht vor einem Zeichen, das keinen braucht, und blieb als Text stehen. Schreiben Sie einen umgekehrten Schrägstrich als \\.</translation>
    </message>
    <message>
        <source>A control character stands in a text and was kept. Write a line break as \n, a tab as \t.</source>
        <translation>In einem Text steht ein Steuerzeichen; es blieb stehen. Schreiben Sie einen Zeilenumbruch als \n, einen Tabulator als \t.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8 and were read as &quot;�&quot;. Type the character again and save the file as UTF-8.</source>
        <translation>Diese Bytes sind kein UTF-8 und wurden als „�“ gelesen. Tippen Sie das Zeichen neu und speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There are more faults than the %1 listed. Mend these first, then look again.</source>
        <translation>Es gibt mehr Fehler als die %1 aufgeführten. Beheben Sie zuerst diese und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text and cannot be read. Save it again as UTF-8.</source>
        <translation>Die Datei ist UTF-16-Text und lässt sich nicht lesen. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file holds no JSON value. It should start with &quot;{&quot;.</source>
        <translation>Die Datei enthält keinen JSON-Wert. Sie sollte mit „{“ beginnen.</translation>
    </message>
    <message>
        <source>Something follows the end of the JSON value and was not read. Remove it.</source>
        <translation>Nach dem Ende des JSON-Werts folgt noch etwas, das nicht gelesen wurde. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Objects and lists nest more than %1 deep here; this one was not read. Make it flatter.</source>
        <translation>Objekte und Listen sind hier tiefer als %1 Ebenen verschachtelt; dieser Teil wurde nicht gelesen. Machen Sie ihn flacher.</translation>
    </message>
    <message>
        <source>The file has more than %1 values; the rest was not read.</source>
        <translation>Die Datei hat mehr als %1 Werte; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The &quot;{&quot; here is never closed. Add &quot;}&quot; at the end of the object.</source>
        <translation>Die „{“ an dieser Stelle wird nie geschlossen. Ergänzen Sie „}“ am Ende des Objekts.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; here is never closed. Add &quot;]&quot; at the end of the list.</source>
        <translation>Die „[“ an dieser Stelle wird nie geschlossen. Ergänzen Sie „]“ am Ende der Liste.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Remove it.</source>
        <translation>Diese Klammer schließt nichts. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A &quot;}&quot; is missing here. Add it to close the object.</source>
        <translation>Hier fehlt eine „}“. Ergänzen Sie sie, um das Objekt zu schließen.</translation>
    </message>
    <message>
        <source>A &quot;]&quot; is missing here. Add it to close the list.</source>
        <translation>Hier fehlt eine „]“. Ergänzen Sie sie, um die Liste zu schließen.</translation>
    </message>
    <message>
        <source>This &quot;}&quot; ends the file&apos;s object too early. Remove it.</source>
        <translation>Diese „}“ beendet das Objekt der Datei zu früh. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A comma is missing here. Add it.</source>
        <translation>Hier fehlt ein Komma. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>A comma stands after the last entry. Remove it.</source>
        <translation>Nach dem letzten Eintrag steht ein Komma. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A value is missing before this. Add it, or remove what separates it.</source>
        <translation>Davor fehlt ein Wert. Ergänzen Sie ihn oder entfernen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>The name %1 has no quotes. Put it in double quotes.</source>
        <translation>Der Name %1 hat keine Anführungszeichen. Setzen Sie ihn in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value stands here without a name and was not read. Write a name and a colon before it.</source>
        <translation>Hier steht ein Wert ohne Namen; er wurde nicht gelesen. Schreiben Sie einen Namen und einen Doppelpunkt davor.</translation>
    </message>
    <message>
        <source>A name and a value are missing here. Add them, or remove what separates them.</source>
        <translation>Hier fehlen ein Name und ein Wert. Ergänzen Sie beide oder entfernen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>A colon is missing after the name %1. Add it.</source>
        <translation>Nach dem Namen %1 fehlt ein Doppelpunkt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name %1 has no value. Write one after the colon, or remove the name.</source>
        <translation>Der Name %1 hat keinen Wert. Schreiben Sie einen nach dem Doppelpunkt oder entfernen Sie den Namen.</translation>
    </message>
    <message>
        <source>The name %1 stands here again; this later value counts. Remove one of the two.</source>
        <translation>Der Name %1 steht hier ein zweites Mal; dieser spätere Wert gilt. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>JSON has no comments; this one is not kept. Remove it.</source>
        <translation>JSON hat keine Kommentare; dieser bleibt nicht erhalten. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This white space is not allowed in JSON. Replace it by a plain space.</source>
        <translation>Dieser Leerraum ist in JSON nicht erlaubt. Ersetzen Sie ihn durch ein einfaches Leerzeichen.</translation>
    </message>
    <message>
        <source>This character has no place here. Remove it.</source>
        <translation>Dieses Zeichen hat hier nichts zu suchen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A quote stands inside a text and was kept. Write it as \&quot;.</source>
        <translation>In einem Text steht ein Anführungszeichen; es blieb stehen. Schreiben Sie es als \&quot;.</translation>
    </message>
    <message>
        <source>This text stands in single quotes. Put it in double quotes.</source>
        <translation>Dieser Text steht in einfachen Anführungszeichen. Setzen Sie ihn in doppelte.</translation>
    </message>
    <message>
        <source>The text before this place has no closing quote. Add it.</source>
        <translation>Dem Text vor dieser Stelle fehlt das schließende Anführungszeichen. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>JSON does not know the word %1. Write true, false or null.</source>
        <translation>JSON kennt das Wort %1 nicht. Schreiben Sie true, false oder null.</translation>
    </message>
    <message>
        <source>%1 is no JSON value and was read as a text. Put it in double quotes, or write a number.</source>
        <translation>%1 ist kein JSON-Wert und wurde als Text gelesen. Setzen Sie es in doppelte Anführungszeichen oder schreiben Sie eine Zahl.</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Azure table</source>
        <translation>Azure-Tabelle</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamics</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>HTTPS-Endpunkt</translation>
    </message>
    <message>
        <source>Marketo</source>
        <translation>Marketo</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>The server asks for a sign-in (HTTP %1). Give an address that anyone can open.</source>
        <translation>Der Server verlangt eine Anmeldung (HTTP %1). Geben Sie eine Adresse an, die jeder öffnen kann.</translation>
    </message>
    <message>
        <source>There is no such page (HTTP %1). Correct the address, or put the page back.</source>
        <translation>Diese Seite gibt es nicht (HTTP %1). Berichtigen Sie die Adresse oder stellen Sie die Seite wieder bereit.</translation>
    </message>
    <message>
        <source>There is no server with the name %1. Correct the address.</source>
        <translation>Es gibt keinen Server mit dem Namen %1. Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and your network.</source>
        <translation>%1 ist nicht zu erreichen: %2. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>This is not a web address. Start it with https://.</source>
        <translation>Dies ist keine Webadresse. Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <source>The address leads from https to %1, which is not encrypted. Mend the redirect on the server.</source>
        <translation>Die Adresse führt von https zu %1, das nicht verschlüsselt ist. Berichtigen Sie die Weiterleitung auf dem Server.</translation>
    </message>
    <message>
        <source>The address is redirected more than %1 times. Give the address where it ends.</source>
        <translation>Die Adresse wird mehr als %1-mal weitergeleitet. Geben Sie die Adresse an, bei der sie endet.</translation>
    </message>
    <message>
        <source>The address did not open: %1. Correct it, or try again later.</source>
        <translation>Die Adresse ließ sich nicht öffnen: %1. Berichtigen Sie sie, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Mend it on the server.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Berichtigen Sie es auf dem Server.</translation>
    </message>
    <message>
        <source>%1 sends more than 64 KiB before the page. Mend the headers on the server.</source>
        <translation>%1 sendet mehr als 64 KiB vor der Seite. Berichtigen Sie die Header auf dem Server.</translation>
    </message>
    <message>
        <source>%1 does not answer as a web server does. Check the address.</source>
        <translation>%1 antwortet nicht wie ein Webserver. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The address leads to %1, which is no web address. Mend the redirect on the server.</source>
        <translation>Die Adresse führt zu %1, das keine Webadresse ist. Berichtigen Sie die Weiterleitung auf dem Server.</translation>
    </message>
    <message>
        <source>The address leads to %1, which only your own machine or network can reach, so it was not followed. Mend the redirect on the server.</source>
        <translation>Die Adresse führt zu %1, das nur Ihr eigener Rechner oder Ihr eigenes Netz erreichen kann; daher wurde ihr nicht gefolgt. Berichtigen Sie die Weiterleitung auf dem Server.</translation>
    </message>
    <message>
        <source>The address leads to %1, which asks for a sign-in. Give an address that anyone can open.</source>
        <translation>Die Adresse führt zu %1, wo eine Anmeldung verlangt wird. Geben Sie eine Adresse an, die jeder öffnen kann.</translation>
    </message>
    <message>
        <source>The server refuses a program (HTTP %1), which says nothing of the page. Open it yourself.</source>
        <translation>Der Server weist ein Programm ab (HTTP %1), was nichts über die Seite sagt. Öffnen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>This entry has no name. Write one.</source>
        <translation>Dieser Eintrag hat keinen Namen. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>IoT Hub does not take the name “%1”. Use no space, control character, “.”, “$” or “#” in it.</source>
        <translation>IoT Hub nimmt den Namen „%1“ nicht. Verwenden Sie darin kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“.</translation>
    </message>
    <message>
        <source>The name “%1” is there already. Give this entry a name of its own.</source>
        <translation>Den Namen „%1“ gibt es schon. Geben Sie diesem Eintrag einen eigenen.</translation>
    </message>
    <message>
        <source>The value has %1 bytes; IoT Hub takes %2. Shorten it.</source>
        <translation>Der Wert hat %1 Bytes; IoT Hub nimmt %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The module has no name, as the plan title has no letter and no digit. Write one with letters.</source>
        <translation>Das Modul hat keinen Namen, weil der Plantitel weder Buchstaben noch Ziffern hat. Schreiben Sie einen mit Buchstaben.</translation>
    </message>
    <message>
        <source>The module has no image, as the registry or the repository is not named. Name both.</source>
        <translation>Das Modul hat kein Image, weil die Registry oder das Repository nicht genannt ist. Nennen Sie beide.</translation>
    </message>
    <message>
        <source>The create options are no JSON object. Write them as {…} without escapes.</source>
        <translation>Die Erstellungsoptionen sind kein JSON-Objekt. Schreiben Sie sie als {…} ohne Maskierung.</translation>
    </message>
    <message>
        <source>The create options have %1 bytes, more than edgeAgent takes. Shorten them.</source>
        <translation>Die Erstellungsoptionen haben %1 Bytes, mehr als edgeAgent nimmt. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The route “%1” is empty. Write FROM … INTO ….</source>
        <translation>Die Route „%1“ ist leer. Schreiben Sie FROM … INTO ….</translation>
    </message>
    <message>
        <source>The value of the property “%1” is no JSON. Put a text in double quotes.</source>
        <translation>Der Wert der Eigenschaft „%1“ ist kein JSON. Setzen Sie einen Text in doppelte Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>not-run</name>
    <message>
        <source>This version has no check for it; read the requirement and look yourself.</source>
        <translation>Diese Version prüft das nicht; lesen Sie die Anforderung und sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Whether there is a password for the registry is not known. Set the environment variable %1 for the command line, or type it on the Container image page, which keeps it in memory only.</source>
        <translation>Ob es ein Kennwort für die Containerregistrierung gibt, ist nicht bekannt. Setzen Sie für die Befehlszeile die Umgebungsvariable %1, oder geben Sie es auf der Seite „Containerimage“ ein, die es nur im Arbeitsspeicher hält.</translation>
    </message>
    <message>
        <source>The picture “%1” has not been looked at. Check the project in its folder.</source>
        <translation>Das Bild „%1“ wurde nicht angesehen. Prüfen Sie das Projekt in seinem Ordner.</translation>
    </message>
    <message>
        <source>The rule %1 says the same and has findings. Mend those.</source>
        <translation>Die Regel %1 besagt dasselbe und hat Befunde. Beheben Sie diese.</translation>
    </message>
    <message>
        <source>The rule %1 says the same and was not run.</source>
        <translation>Die Regel %1 besagt dasselbe und wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The offer is complete once its errors are mended; %1 are open.</source>
        <translation>Das Angebot ist vollständig, sobald seine Fehler behoben sind; offen: %1.</translation>
    </message>
    <message>
        <source>Only the registry knows whether “latest” is the newest version. Compare the digests of the two tags there.</source>
        <translation>Nur die Registrierung weiß, ob „latest“ die neueste Version ist. Vergleichen Sie dort die Digests der beiden Tags.</translation>
    </message>
    <message>
        <source>The description is too long or too deeply nested to be read. Mend that first.</source>
        <translation>Die Beschreibung ist zu lang oder zu tief verschachtelt, um gelesen zu werden. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>The hero image has not the size that the free space is told for.</source>
        <translation>Das Hero-Bild hat nicht die Größe, für die der freie Platz angegeben ist.</translation>
    </message>
    <message>
        <source>The pixels of the picture “%1” could not be measured. Choose a picture that can be read.</source>
        <translation>Die Pixel des Bilds „%1“ ließen sich nicht messen. Wählen Sie ein Bild, das lesbar ist.</translation>
    </message>
    <message>
        <source>The spelling is being looked up; this takes a moment.</source>
        <translation>Die Rechtschreibung wird nachgeschlagen; das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>The spelling is not checked while the listing names no language.</source>
        <translation>Die Rechtschreibung wird nicht geprüft, solange der Eintrag keine Sprache nennt.</translation>
    </message>
    <message>
        <source>No dictionary was asked for the spelling; check --spelling does it, and so does the wizard.</source>
        <translation>Für die Rechtschreibung wurde kein Wörterbuch befragt; check --spelling tut es, und der Assistent auch.</translation>
    </message>
    <message>
        <source>The project&apos;s dictionary has more than %1 KiB; the words beyond were not looked up. Shorten it.</source>
        <translation>Das Wörterbuch des Projekts hat mehr als %1 KiB; die Wörter dahinter wurden nicht nachgeschlagen. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Only the registry knows for which platforms the digests among the tags are. Compare them with the platforms that the offer promises.</source>
        <translation>Nur die Registry weiß, für welche Plattformen die Digests unter den Tags sind. Vergleichen Sie sie mit den Plattformen, die das Angebot verspricht.</translation>
    </message>
    <message>
        <source>Nobody asked the registry about the tag “%1”. Give what it says with --facts.</source>
        <translation>Niemand hat die Registry nach dem Tag „%1“ gefragt. Geben Sie ihre Antwort mit --facts an.</translation>
    </message>
    <message>
        <source>The registry did not tell about the tag “%1” (HTTP %2). Sign in and ask again.</source>
        <translation>Die Registry gab über das Tag „%1“ keine Auskunft (HTTP %2). Melden Sie sich an und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Nobody asked %1 of the web addresses whether they open. Check the addresses in the wizard, or give the answers with --facts FILE.</source>
        <translation>Bei %1 der Webadressen hat niemand gefragt, ob sie sich öffnen. Prüfen Sie die Adressen im Assistenten, oder geben Sie die Antworten mit --facts FILE an.</translation>
    </message>
    <message>
        <source>There is no list of empty link titles for the language of the listing (%1). Read them yourself.</source>
        <translation>Für die Sprache des Eintrags (%1) gibt es keine Liste leerer Linktitel. Lesen Sie sie selbst.</translation>
    </message>
    <message>
        <source>There is no list of words for the language of the listing (%1). Read the texts yourself.</source>
        <translation>Für die Sprache des Eintrags (%1) gibt es keine Wortliste. Lesen Sie die Texte selbst.</translation>
    </message>
    <message>
        <source>There is no earlier bundle to compare with. Once the offer is live, note its bundle: “It is live…” in the wizard&apos;s menu, or offerwright-cli published.</source>
        <translation>Es gibt kein früheres Paket zum Vergleichen. Ist das Angebot veröffentlicht, vermerken Sie sein Paket: „Es ist live…“ im Menü des Assistenten oder offerwright-cli published.</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Everything else is typed into the portal in the end; opening an account and having it approved can take weeks, so it comes first.</source>
        <translation>Alles andere wird am Ende ins Portal getippt; ein Konto zu eröffnen und freischalten zu lassen kann Wochen dauern, daher kommt es zuerst.</translation>
    </message>
    <message>
        <source>The module is ready, and nobody has applied for an account.</source>
        <translation>Das Modul ist fertig, und niemand hat ein Konto beantragt.</translation>
    </message>
    <message>
        <source>The account is open, and the person who submits can sign in.</source>
        <translation>Das Konto ist offen, und wer einreicht, kann sich anmelden.</translation>
    </message>
    <message>
        <source>Agreeing binds the company. A developer who clicks through may not be entitled to, and the offer can be taken down later.</source>
        <translation>Die Zustimmung bindet die Firma. Wer sich beim Entwickeln einfach durchklickt, ist dazu vielleicht nicht befugt, und das Angebot kann später entfernt werden.</translation>
    </message>
    <message>
        <source>A trainee accepts the agreement to get on with the form.</source>
        <translation>Eine Auszubildende stimmt der Vereinbarung zu, um im Formular weiterzukommen.</translation>
    </message>
    <message>
        <source>The head of sales, who may sign, has read and accepted it.</source>
        <translation>Die Vertriebsleitung, die unterschreiben darf, hat sie gelesen und angenommen.</translation>
    </message>
    <message>
        <source>Microsoft copies the image with the registry&apos;s own user name and password; its tools do this only from Azure Container Registry.</source>
        <translation>Microsoft kopiert das Image mit Benutzername und Kennwort der Registrierung; die Werkzeuge dort können das nur aus einer Azure Container Registry.</translation>
    </message>
    <message>
        <source>docker.io/contoso/vibration-monitor</source>
        <translation>docker.io/contoso/vibration-monitor</translation>
    </message>
    <message>
        <source>contosoedge.azurecr.io/vibration-monitor</source>
        <translation>contosoedge.azurecr.io/vibration-monitor</translation>
    </message>
    <message>
        <source>Pages that are half filled in cannot be submitted, and each missing piece usually belongs to somebody else in the company: lawyers, designers, support.</source>
        <translation>Halb ausgefüllte Seiten lassen sich nicht einreichen, und was fehlt, liegt meist bei anderen in der Firma: Recht, Gestaltung, Support.</translation>
    </message>
    <message>
        <source>No privacy policy yet; the lawyers will look at it next month.</source>
        <translation>Noch keine Datenschutzerklärung; die Rechtsabteilung sieht nächsten Monat danach.</translation>
    </message>
    <message>
        <source>Texts, logos, policies, defaults, documentation and contacts lie in the project.</source>
        <translation>Texte, Logos, Erklärungen, Vorgaben, Dokumentation und Kontakte liegen im Projekt.</translation>
    </message>
    <message>
        <source>Microsoft has two stores. Looking for an IoT Edge module in AppSource, or planning for its rules, is lost time.</source>
        <translation>Microsoft hat zwei Stores. Ein IoT Edge-Modul in AppSource zu suchen oder nach dessen Regeln zu planen, ist verlorene Zeit.</translation>
    </message>
    <message>
        <source>The word suggests that Microsoft bills customers. For this type of offer it does not; the portal simply has no other choice.</source>
        <translation>Das Wort klingt, als rechne Microsoft mit den Kunden ab. Bei dieser Art von Angebot ist das nicht so; das Portal hat nur keine andere Wahl.</translation>
    </message>
    <message>
        <source>Microsoft can bill nothing for a module, so a price on the plan would be a promise that nobody collects.</source>
        <translation>Microsoft kann für ein Modul nichts abrechnen; ein Preis im Plan wäre ein Versprechen, das niemand einzieht.</translation>
    </message>
    <message>
        <source>A plan at 20 dollars for each device and month</source>
        <translation>Ein Plan für 20 Dollar je Gerät und Monat</translation>
    </message>
    <message>
        <source>BYOL: customers buy the licence from you and enter its key</source>
        <translation>BYOL: Kunden kaufen die Lizenz beim Herausgeber und geben ihren Schlüssel ein</translation>
    </message>
    <message>
        <source>The ID is the key of the offer in addresses, reports and interfaces. Nothing can be created without it.</source>
        <translation>Die ID ist der Schlüssel des Angebots in Adressen, Berichten und Schnittstellen. Ohne sie lässt sich nichts anlegen.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>vibration-monitor</source>
        <translation>vibration-monitor</translation>
    </message>
    <message>
        <source>The ID becomes part of web addresses and keys with a fixed size. Three to fifty characters fit the portal and the interface behind it.</source>
        <translation>Die ID wird Teil von Webadressen und Schlüsseln fester Größe. Drei bis fünfzig Zeichen passen in das Portal und in die Schnittstelle dahinter.</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>vm</translation>
    </message>
    <message>
        <source>The ID stands in web addresses, where capitals and spaces are ambiguous. Underscores are new: one portal takes them, the older one did not.</source>
        <translation>Die ID steht in Webadressen, und dort sind Großbuchstaben und Leerzeichen mehrdeutig. Unterstriche sind neu: Das eine Portal nimmt sie, das ältere nahm sie nicht.</translation>
    </message>
    <message>
        <source>Vibration Monitor</source>
        <translation>Vibration Monitor</translation>
    </message>
    <message>
        <source>A dash at the end is easily lost when an address is copied, and the older portal refused it.</source>
        <translation>Ein Bindestrich am Ende geht beim Kopieren einer Adresse leicht verloren, und das ältere Portal lehnte ihn ab.</translation>
    </message>
    <message>
        <source>vibration-monitor-</source>
        <translation>vibration-monitor-</translation>
    </message>
    <message>
        <source>Two offers with one ID would share an address. Only the portal knows all offers of your account.</source>
        <translation>Zwei Angebote mit einer ID hätten dieselbe Adresse. Nur das Portal kennt alle Angebote des Kontos.</translation>
    </message>
    <message>
        <source>vibration-monitor, which last year&apos;s trial already uses</source>
        <translation>vibration-monitor, schon von der Testversion des letzten Jahres belegt</translation>
    </message>
    <message>
        <source>vibration-monitor-2</source>
        <translation>vibration-monitor-2</translation>
    </message>
    <message>
        <source>Customers&apos; deployments and links refer to the ID. Changing it means a new offer that starts without reviews and reports.</source>
        <translation>Bereitstellungen und Links der Kunden nennen die ID. Eine andere ID ist ein neues Angebot, das ohne Bewertungen und Berichte anfängt.</translation>
    </message>
    <message>
        <source>vibration-monitor becomes bearing-guard in an update</source>
        <translation>vibration-monitor wird in einer Aktualisierung zu bearing-guard</translation>
    </message>
    <message>
        <source>The ID stays; the title changes to Bearing Guard</source>
        <translation>Die ID bleibt; der Titel wird zu Bearing Guard</translation>
    </message>
    <message>
        <source>What looks like an internal key is read by customers and competitors, so code names do not belong in it.</source>
        <translation>Was wie ein interner Schlüssel aussieht, lesen Kunden und Mitbewerber. Decknamen gehören nicht hinein.</translation>
    </message>
    <message>
        <source>project-falcon-v2</source>
        <translation>project-falcon-v2</translation>
    </message>
    <message>
        <source>The publisher is the other half of every address of the offer, and names the account that receives leads and reports.</source>
        <translation>Der Herausgeber ist die andere Hälfte jeder Adresse des Angebots und nennt das Konto, das Leads und Berichte bekommt.</translation>
    </message>
    <message>
        <source>contoso</source>
        <translation>contoso</translation>
    </message>
    <message>
        <source>Offers do not move between accounts. Another publisher means another offer.</source>
        <translation>Angebote ziehen nicht von Konto zu Konto um. Ein anderer Herausgeber heißt: ein anderes Angebot.</translation>
    </message>
    <message>
        <source>contoso becomes contoso-industrial in an update</source>
        <translation>contoso wird in einer Aktualisierung zu contoso-industrial</translation>
    </message>
    <message>
        <source>You and your colleagues find the offer in the portal by this name.</source>
        <translation>Unter diesem Namen ist das Angebot im Portal zu finden, auch für Kolleginnen und Kollegen.</translation>
    </message>
    <message>
        <source>The portal, or the interface behind it, refuses what is longer.</source>
        <translation>Was länger ist, lehnt das Portal oder die Schnittstelle dahinter ab.</translation>
    </message>
    <message>
        <source>Vibration Monitor with bearing analysis for pumps, fans and gearboxes</source>
        <translation>Vibration Monitor with bearing analysis for pumps, fans and gearboxes</translation>
    </message>
    <message>
        <source>Customers search for the name that they saw in your brochure. A company name in front pushes the product&apos;s out of sight in narrow lists.</source>
        <translation>Kunden suchen nach dem Namen aus dem Prospekt. Ein Firmenname davor schiebt den des Produkts in schmalen Listen aus dem Blick.</translation>
    </message>
    <message>
        <source>Contoso Industrial GmbH Vibration Monitor</source>
        <translation>Contoso Industrial GmbH Vibration Monitor</translation>
    </message>
    <message>
        <source>Documents disagree on who reads this name. One that is fit for customers does no harm either way.</source>
        <translation>Die Dokumente sind sich uneins, wer diesen Namen liest. Einer, der sich auch für Kunden eignet, schadet in keinem Fall.</translation>
    </message>
    <message>
        <source>VM test DO NOT USE</source>
        <translation>VM test DO NOT USE</translation>
    </message>
    <message>
        <source>A slip made while creating the offer stays in your own lists for ever; only the public title can be mended.</source>
        <translation>Ein Versehen beim Anlegen bleibt für immer in den eigenen Listen; berichtigen lässt sich nur der öffentliche Titel.</translation>
    </message>
    <message>
        <source>Vibration Monitr, to be corrected later</source>
        <translation>Vibration Monitr, wird später berichtigt</translation>
    </message>
    <message>
        <source>Vibration Monitor, right from the start</source>
        <translation>Vibration Monitor, gleich von Anfang an</translation>
    </message>
    <message>
        <source>The older portal builds the address of the product&apos;s page from it.</source>
        <translation>Das ältere Portal bildet daraus die Adresse der Produktseite.</translation>
    </message>
    <message>
        <source>contoso.vibration-monitor</source>
        <translation>contoso.vibration-monitor</translation>
    </message>
    <message>
        <source>It is part of an address with a field of fixed size.</source>
        <translation>Sie ist Teil einer Adresse, deren Feld eine feste Größe hat.</translation>
    </message>
    <message>
        <source>contoso.vibration-monitor-for-pumps-fans-gearboxes-and-compressors</source>
        <translation>contoso.vibration-monitor-for-pumps-fans-gearboxes-and-compressors</translation>
    </message>
    <message>
        <source>It appears in the address of the product&apos;s page, where spaces and capitals would be escaped.</source>
        <translation>Sie steht in der Adresse der Produktseite, und dort würden Leerzeichen und Großbuchstaben umgeschrieben.</translation>
    </message>
    <message>
        <source>Contoso Vibration Monitor!</source>
        <translation>Contoso Vibration Monitor!</translation>
    </message>
    <message>
        <source>Leads tell who looked at the module. A connection can be added in any later update.</source>
        <translation>Leads sagen, wer sich das Modul angesehen hat. Eine Anbindung lässt sich mit jeder späteren Aktualisierung nachholen.</translation>
    </message>
    <message>
        <source>The portal can write leads only to the systems that it knows.</source>
        <translation>Das Portal kann Leads nur in die Systeme schreiben, die es kennt.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>httpsEndpoint, with a flow that sends the e-mail</source>
        <translation>httpsEndpoint, mit einem Flow, der die E-Mail sendet</translation>
    </message>
    <message>
        <source>The portal keeps one connection. Details of another that are left over make it unclear where leads go, and may be refused.</source>
        <translation>Das Portal behält eine einzige Verbindung. Reste einer anderen lassen offen, wohin Leads gehen, und werden womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>HTTPS endpoint chosen, Marketo IDs still filled in</source>
        <translation>HTTPS-Endpunkt gewählt, Marketo-IDs noch ausgefüllt</translation>
    </message>
    <message>
        <source>HTTPS endpoint chosen, and only its address filled in</source>
        <translation>HTTPS-Endpunkt gewählt und nur seine Adresse ausgefüllt</translation>
    </message>
    <message>
        <source>With a wrong account or endpoint every lead is lost without a word.</source>
        <translation>Mit falschem Konto oder Endpunkt geht jeder Lead verloren, und niemand erfährt es.</translation>
    </message>
    <message>
        <source>Contoso_Leads</source>
        <translation>Contoso_Leads</translation>
    </message>
    <message>
        <source>contosoleads, core.windows.net</source>
        <translation>contosoleads, core.windows.net</translation>
    </message>
    <message>
        <source>The portal signs in to Dynamics with these. One that is missing or misspelt stops every lead.</source>
        <translation>Damit meldet sich das Portal bei Dynamics an. Fehlt etwas oder ist es falsch geschrieben, kommt kein Lead an.</translation>
    </message>
    <message>
        <source>contoso.crm4.dynamics.com</source>
        <translation>contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>https://contoso.crm4.dynamics.com with both GUIDs of the application</source>
        <translation>https://contoso.crm4.dynamics.com mit beiden GUIDs der Anwendung</translation>
    </message>
    <message>
        <source>Leads hold names and e-mail addresses of people, so they travel only over an encrypted connection.</source>
        <translation>Leads enthalten Namen und E-Mail-Adressen von Menschen; sie reisen nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>http://leads.contoso.com/azure</source>
        <translation>http://leads.contoso.com/azure</translation>
    </message>
    <message>
        <source>https://leads.contoso.com/azure</source>
        <translation>https://leads.contoso.com/azure</translation>
    </message>
    <message>
        <source>Marketo finds the form to fill by these three IDs together.</source>
        <translation>Marketo findet das Formular nur mit allen drei IDs zusammen.</translation>
    </message>
    <message>
        <source>Munchkin ID 123ABC456</source>
        <translation>Munchkin-ID 123ABC456</translation>
    </message>
    <message>
        <source>Munchkin ID 123-ABC-456, form 1024</source>
        <translation>Munchkin-ID 123-ABC-456, Formular 1024</translation>
    </message>
    <message>
        <source>Salesforce takes leads only for the 15-character form of the identifier; the 18-character one is another notation.</source>
        <translation>Salesforce nimmt Leads nur für die Kennung mit 15 Zeichen an; die mit 18 ist eine andere Schreibweise.</translation>
    </message>
    <message>
        <source>00D5g000004abcdEAA</source>
        <translation>00D5g000004abcdEAA</translation>
    </message>
    <message>
        <source>00D5g000004abcd</source>
        <translation>00D5g000004abcd</translation>
    </message>
    <message>
        <source>A misspelt address means that nobody is told of a lead.</source>
        <translation>Bei einer falsch geschriebenen Adresse erfährt niemand von einem Lead.</translation>
    </message>
    <message>
        <source>sales(at)contoso.com</source>
        <translation>sales(at)contoso.com</translation>
    </message>
    <message>
        <source>sales@contoso.com</source>
        <translation>sales@contoso.com</translation>
    </message>
    <message>
        <source>Only a lead that has arrived proves that the connection works.</source>
        <translation>Nur ein Lead, der ankommt, beweist, dass die Verbindung steht.</translation>
    </message>
    <message>
        <source>Customers browse by category. Without one the offer cannot be submitted.</source>
        <translation>Kunden stöbern nach Kategorien. Ohne eine lässt sich das Angebot nicht einreichen.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Internet of Things</source>
        <translation>Internet of Things</translation>
    </message>
    <message>
        <source>More categories do not bring more customers; the portal refuses them.</source>
        <translation>Mehr Kategorien bringen nicht mehr Kunden; das Portal lehnt sie ab.</translation>
    </message>
    <message>
        <source>Internet of Things, Analytics and Compute in Partner Center</source>
        <translation>Internet of Things, Analytics und Compute in Partner Center</translation>
    </message>
    <message>
        <source>The portal takes two for each category, and only those of its own list.</source>
        <translation>Das Portal nimmt zwei je Kategorie und nur solche aus deren Liste.</translation>
    </message>
    <message>
        <source>iot-edge-modules, iot-connectivity, iot-security</source>
        <translation>iot-edge-modules, iot-connectivity, iot-security</translation>
    </message>
    <message>
        <source>iot-edge-modules</source>
        <translation>iot-edge-modules</translation>
    </message>
    <message>
        <source>Customers filter for modules there, and the store shows the module there whatever you choose.</source>
        <translation>Dort filtern Kunden nach Modulen, und dort zeigt der Store das Modul ohnehin.</translation>
    </message>
    <message>
        <source>Analytics alone</source>
        <translation>Nur Analytics</translation>
    </message>
    <message>
        <source>Internet of Things, IoT Edge Modules</source>
        <translation>Internet of Things, IoT Edge Modules</translation>
    </message>
    <message>
        <source>Reviewers compare the categories with the description, and ask for changes when one is not mentioned.</source>
        <translation>Prüfer vergleichen die Kategorien mit der Beschreibung und verlangen Änderungen, wenn eine darin nicht vorkommt.</translation>
    </message>
    <message>
        <source>Category Security, and no word on security in the text</source>
        <translation>Kategorie Security, und im Text kein Wort zur Sicherheit</translation>
    </message>
    <message>
        <source>&quot;It watches the network for unknown devices (Security).&quot;</source>
        <translation>„It watches the network for unknown devices (Security).“</translation>
    </message>
    <message>
        <source>A category that does not fit is a listed reason for rejection.</source>
        <translation>Eine unpassende Kategorie steht unter den Gründen für eine Ablehnung.</translation>
    </message>
    <message>
        <source>Blockchain, for a vibration sensor</source>
        <translation>Blockchain, für einen Schwingungssensor</translation>
    </message>
    <message>
        <source>Old guides ask for industries. The form for modules has no such field, so there is nothing to prepare.</source>
        <translation>Alte Anleitungen fragen nach Branchen. Das Formular für Module hat kein solches Feld; vorzubereiten ist nichts.</translation>
    </message>
    <message>
        <source>Customers must know which contract they accept. Both at once would contradict each other.</source>
        <translation>Kunden müssen wissen, welchen Vertrag sie annehmen. Beide zugleich würden sich widersprechen.</translation>
    </message>
    <message>
        <source>Standard contract, and own terms as well</source>
        <translation>Standardvertrag und dazu eigene Bedingungen</translation>
    </message>
    <message>
        <source>Standard contract alone</source>
        <translation>Nur der Standardvertrag</translation>
    </message>
    <message>
        <source>Without the standard contract there is otherwise nothing that customers agree to.</source>
        <translation>Ohne den Standardvertrag gäbe es sonst nichts, dem Kunden zustimmen.</translation>
    </message>
    <message>
        <source>Own terms chosen, text empty</source>
        <translation>Eigene Bedingungen gewählt, Text leer</translation>
    </message>
    <message>
        <source>Own terms with the text of your licence</source>
        <translation>Eigene Bedingungen mit dem Text der Lizenz</translation>
    </message>
    <message>
        <source>A text and an address that differ would leave open which of them counts.</source>
        <translation>Weichen ein Text und eine Adresse voneinander ab, bliebe offen, was gilt.</translation>
    </message>
    <message>
        <source>The whole licence, and https://contoso.com/terms besides</source>
        <translation>Die ganze Lizenz und dazu https://contoso.com/terms</translation>
    </message>
    <message>
        <source>https://contoso.com/terms</source>
        <translation>https://contoso.com/terms</translation>
    </message>
    <message>
        <source>The field is cut or refused beyond its size; a web address has no such limit.</source>
        <translation>Was über die Größe des Feldes hinausgeht, wird abgeschnitten oder abgelehnt; für eine Webadresse gilt keine solche Grenze.</translation>
    </message>
    <message>
        <source>12,000 characters pasted from a PDF</source>
        <translation>12.000 Zeichen, aus einem PDF eingefügt</translation>
    </message>
    <message>
        <source>https://contoso.com/vibration-monitor/terms</source>
        <translation>https://contoso.com/vibration-monitor/terms</translation>
    </message>
    <message>
        <source>The field is shown as it stands: customers of another publisher read the tags.</source>
        <translation>Das Feld wird gezeigt, wie es ist: Kunden eines anderen Herausgebers lesen die Tags mit.</translation>
    </message>
    <message>
        <source>&lt;p&gt;You may use this module …&lt;/p&gt;</source>
        <translation>&lt;p&gt;You may use this module …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>You may use this module …</source>
        <translation>You may use this module …</translation>
    </message>
    <message>
        <source>Customers have accepted the standard contract, and the portal offers no way back.</source>
        <translation>Kunden haben den Standardvertrag angenommen, und das Portal bietet keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Own terms in an update of an offer with the standard contract</source>
        <translation>Eigene Bedingungen in der Aktualisierung eines Angebots mit Standardvertrag</translation>
    </message>
    <message>
        <source>The standard contract with an amendment</source>
        <translation>Der Standardvertrag mit einer Änderung</translation>
    </message>
    <message>
        <source>The standard contract is between you and the customer. A reseller stands between and needs a contract of its own.</source>
        <translation>Der Standardvertrag gilt zwischen Herausgeber und Kunde. Ein Wiederverkäufer steht dazwischen und braucht einen eigenen Vertrag.</translation>
    </message>
    <message>
        <source>An amendment adjusts the standard contract for everybody without giving it up.</source>
        <translation>Eine Änderung passt den Standardvertrag für alle an, ohne ihn aufzugeben.</translation>
    </message>
    <message>
        <source>An amendment without tenants applies to nobody; beyond ten the page that limits them contradicts itself, so ten is safe.</source>
        <translation>Eine Änderung ohne Mandanten gilt für niemanden; über zehn widerspricht sich die Seite, die sie begrenzt, daher ist man mit zehn sicher.</translation>
    </message>
    <message>
        <source>An amendment without a tenant ID</source>
        <translation>Eine Änderung ohne Mandanten-ID</translation>
    </message>
    <message>
        <source>An amendment for tenant 0f8fad5b-d9cb-469f-a165-70867728950e</source>
        <translation>Eine Änderung für den Mandanten 0f8fad5b-d9cb-469f-a165-70867728950e</translation>
    </message>
    <message>
        <source>It heads the product&apos;s page and every search result.</source>
        <translation>Er steht über der Produktseite und in jedem Suchergebnis.</translation>
    </message>
    <message>
        <source>Tiles and lists cut longer titles; documents of 2022 name 50 and 200 side by side, so 50 always fits.</source>
        <translation>Kacheln und Listen kürzen längere Titel; Dokumente von 2022 nennen 50 und 200 nebeneinander, also passt 50 immer.</translation>
    </message>
    <message>
        <source>Vibration Monitor: predictive maintenance for pumps, fans and gearboxes</source>
        <translation>Vibration Monitor: predictive maintenance for pumps, fans and gearboxes</translation>
    </message>
    <message>
        <source>Emoji look different or empty on many systems, and the page forbids them.</source>
        <translation>Emojis sehen auf vielen Systemen anders aus oder fehlen dort, und die Seite verbietet sie.</translation>
    </message>
    <message>
        <source>Vibration Monitor 🚀</source>
        <translation>Vibration Monitor 🚀</translation>
    </message>
    <message>
        <source>Vibration Monitor™</source>
        <translation>Vibration Monitor™</translation>
    </message>
    <message>
        <source>A title that promises what the module is not misleads customers; repackaged open source without added value is rejected.</source>
        <translation>Ein Titel, der verspricht, was das Modul nicht ist, führt Kunden irre; neu verpackte quelloffene Programme ohne Mehrwert werden abgelehnt.</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Grafana for IoT Edge by Contoso</source>
        <translation>Grafana for IoT Edge by Contoso</translation>
    </message>
    <message>
        <source>An old page said otherwise, and some publishers still glue words together.</source>
        <translation>Eine alte Seite sagte es anders, und manche Herausgeber kleben Wörter bis heute zusammen.</translation>
    </message>
    <message>
        <source>VibrationMonitor</source>
        <translation>VibrationMonitor</translation>
    </message>
    <message>
        <source>It stands under the title wherever offers are listed, often the only line that is read.</source>
        <translation>Sie steht überall unter dem Titel, wo Angebote aufgelistet sind, und ist oft die einzige Zeile, die gelesen wird.</translation>
    </message>
    <message>
        <source>Finds worn bearings before a machine stops.</source>
        <translation>Finds worn bearings before a machine stops.</translation>
    </message>
    <message>
        <source>Search results have room for 100 characters, and policy 100.1.2 says the same.</source>
        <translation>Suchergebnisse haben Platz für 100 Zeichen, und Richtlinie 100.1.2 sagt dasselbe.</translation>
    </message>
    <message>
        <source>Finds worn bearings before a machine stops, with acceleration sensors, spectra, trends, alarms and more.</source>
        <translation>Finds worn bearings before a machine stops, with acceleration sensors, spectra, trends, alarms and more.</translation>
    </message>
    <message>
        <source>Search results show one line; a break is swallowed or makes the entry ragged.</source>
        <translation>Suchergebnisse zeigen eine Zeile; ein Umbruch verschwindet oder lässt den Eintrag ausfransen.</translation>
    </message>
    <message>
        <source>Finds worn bearings
before a machine stops.</source>
        <translation>Finds worn bearings
before a machine stops.</translation>
    </message>
    <message>
        <source>It is the text between the summary and the description; a product page without it looks unfinished.</source>
        <translation>Es ist der Text zwischen Zusammenfassung und Beschreibung; ohne ihn wirkt die Produktseite unfertig.</translation>
    </message>
    <message>
        <source>Reads vibration sensors at the machine and tells which bearing wears.</source>
        <translation>Reads vibration sensors at the machine and tells which bearing wears.</translation>
    </message>
    <message>
        <source>The portal refuses what is longer than its field.</source>
        <translation>Was nicht in das Feld passt, lehnt das Portal ab.</translation>
    </message>
    <message>
        <source>The description&apos;s first two paragraphs</source>
        <translation>Die ersten zwei Absätze der Beschreibung</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>Ein oder zwei Sätze</translation>
    </message>
    <message>
        <source>The field is shown as it stands, so tags and line breaks would be seen.</source>
        <translation>Das Feld wird gezeigt, wie es ist; Tags und Umbrüche wären zu sehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reads&lt;/b&gt; vibration sensors …</source>
        <translation>&lt;b&gt;Reads&lt;/b&gt; vibration sensors …</translation>
    </message>
    <message>
        <source>Reads vibration sensors …</source>
        <translation>Reads vibration sensors …</translation>
    </message>
    <message>
        <source>Nobody installs a program on a machine without knowing what it does, and reviewers have nothing to review.</source>
        <translation>Niemand installiert ein Programm auf einer Maschine, ohne zu wissen, was es tut, und Prüfer hätten nichts zu prüfen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Vibration Monitor saves plant engineers unplanned stops …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vibration Monitor saves plant engineers unplanned stops …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The portal counts the HTML source, so a text that looks short can be refused.</source>
        <translation>Das Portal zählt den HTML-Quelltext; auch ein Text, der kurz aussieht, kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>5,100 characters with tags</source>
        <translation>5.100 Zeichen mit Tags</translation>
    </message>
    <message>
        <source>4,200 characters with tags</source>
        <translation>4.200 Zeichen mit Tags</translation>
    </message>
    <message>
        <source>Reviewers and customers read a listing as a whole; a mixture looks unfinished.</source>
        <translation>Prüfer und Kunden lesen einen Eintrag als Ganzes; ein Sprachgemisch wirkt unfertig.</translation>
    </message>
    <message>
        <source>English description, German plan text</source>
        <translation>Beschreibung englisch, Text des Plans deutsch</translation>
    </message>
    <message>
        <source>All texts in English</source>
        <translation>Alle Texte englisch</translation>
    </message>
    <message>
        <source>Customers must be able to change routes, properties and variables without asking you, and testers check it.</source>
        <translation>Kunden müssen Routen, Eigenschaften und Variablen ändern können, ohne nachzufragen, und Tester prüfen das.</translation>
    </message>
    <message>
        <source>A variable SAMPLE_MS that no text explains</source>
        <translation>Eine Variable SAMPLE_MS, die kein Text erklärt</translation>
    </message>
    <message>
        <source>The linked page explains SAMPLE_MS, its unit and its range</source>
        <translation>Die verlinkte Seite erklärt SAMPLE_MS, die Einheit und den Bereich</translation>
    </message>
    <message>
        <source>A module can see personal data; policy and law ask you to say what happens to it.</source>
        <translation>Ein Modul kann personenbezogene Daten sehen; Richtlinie und Gesetz verlangen zu sagen, was damit geschieht.</translation>
    </message>
    <message>
        <source>https://www.contoso.com/privacy</source>
        <translation>https://www.contoso.com/privacy</translation>
    </message>
    <message>
        <source>Reviewers open the address. One that is private, dead or misspelt is a reason for rejection.</source>
        <translation>Prüfer öffnen die Adresse. Ist sie nicht öffentlich, tot oder falsch geschrieben, ist das ein Grund für eine Ablehnung.</translation>
    </message>
    <message>
        <source>www.contoso.com/privacy</source>
        <translation>www.contoso.com/privacy</translation>
    </message>
    <message>
        <source>Guides recommend keywords, but the form for modules does not show the field.</source>
        <translation>Anleitungen empfehlen Schlüsselwörter, doch das Formular für Module zeigt kein Feld dafür.</translation>
    </message>
    <message>
        <source>A publisher was refused at about 1,840 visible characters although 3,000 were allowed: the tags had used up the rest.</source>
        <translation>Ein Herausgeber wurde bei etwa 1.840 sichtbaren Zeichen abgelehnt, obwohl 3.000 erlaubt waren: Die Tags hatten den Rest verbraucht.</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin-left:40px&quot;&gt;&lt;span lang=&quot;en&quot;&gt;Text&lt;/span&gt;&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin-left:40px&quot;&gt;&lt;span lang=&quot;en&quot;&gt;Text&lt;/span&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Text&lt;/p&gt;</source>
        <translation>&lt;p&gt;Text&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Customers choose the device before they install. This paragraph is the one part of the text that certification prescribes.</source>
        <translation>Kunden wählen das Gerät, bevor sie installieren. Dieser Absatz ist der einzige Teil des Textes, den die Zertifizierung vorschreibt.</translation>
    </message>
    <message>
        <source>It runs on any gateway.</source>
        <translation>It runs on any gateway.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;u&gt;Minimum hardware requirements:&lt;/u&gt; Linux x64, 1 GB of RAM, 500 MB of storage.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;u&gt;Minimum hardware requirements:&lt;/u&gt; Linux x64, 1 GB of RAM, 500 MB of storage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Testers look for it at the end, and tools find it there.</source>
        <translation>Tester suchen ihn am Ende, und Werkzeuge finden ihn dort.</translation>
    </message>
    <message>
        <source>… hardware requirements … &lt;p&gt;Call us for a demo.&lt;/p&gt;</source>
        <translation>… Hardwareanforderungen … &lt;p&gt;Call us for a demo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Call us for a demo.&lt;/p&gt; … hardware requirements at the end</source>
        <translation>&lt;p&gt;Call us for a demo.&lt;/p&gt; … Hardwareanforderungen am Ende</translation>
    </message>
    <message>
        <source>Written like Microsoft&apos;s own template, nobody has to look for the paragraph.</source>
        <translation>Steht er da wie in Microsofts eigener Vorlage, muss niemand nach dem Absatz suchen.</translation>
    </message>
    <message>
        <source>After the minimum it would displace the paragraph that has to be last.</source>
        <translation>Hinter den Mindestanforderungen würde er den Absatz verdrängen, der der letzte sein muss.</translation>
    </message>
    <message>
        <source>Most readers leave after the first lines. A list of features does not tell them why they should stay.</source>
        <translation>Die meisten gehen nach den ersten Zeilen. Eine Liste von Funktionen sagt ihnen nicht, warum sie bleiben sollten.</translation>
    </message>
    <message>
        <source>Version 2 has a new parser and uses MQTT 5.</source>
        <translation>Version 2 has a new parser and uses MQTT 5.</translation>
    </message>
    <message>
        <source>Plant engineers see a worn bearing weeks before it fails.</source>
        <translation>Plant engineers see a worn bearing weeks before it fails.</translation>
    </message>
    <message>
        <source>Reviewers ask for two or three short paragraphs without mistakes; longer texts are not read, and one block is hard to.</source>
        <translation>Prüfer wünschen zwei oder drei kurze Absätze ohne Fehler; längere Texte liest niemand, und ein einziger Block liest sich schwer.</translation>
    </message>
    <message>
        <source>One paragraph of 400 words</source>
        <translation>Ein Absatz mit 400 Wörtern</translation>
    </message>
    <message>
        <source>Three paragraphs: whom it helps, what it does, what it needs</source>
        <translation>Drei Absätze: wem es hilft, was es tut, was es braucht</translation>
    </message>
    <message>
        <source>A customer who cannot tell whether the module is for them does not try it.</source>
        <translation>Wer nicht erkennt, ob das Modul für ihn gedacht ist, probiert es nicht aus.</translation>
    </message>
    <message>
        <source>A powerful solution for everyone.</source>
        <translation>A powerful solution for everyone.</translation>
    </message>
    <message>
        <source>For maintenance teams with OPC UA servers; works with Azure Stream Analytics.</source>
        <translation>For maintenance teams with OPC UA servers; works with Azure Stream Analytics.</translation>
    </message>
    <message>
        <source>Search and reviewers expect English; the first sentence warns those who do not read the language.</source>
        <translation>Suche und Prüfer erwarten Englisch; der erste Satz warnt alle, die die andere Sprache nicht lesen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Erkennt verschlissene Lager …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erkennt verschlissene Lager …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This application is available only in German.&lt;/p&gt;&lt;p&gt;Erkennt …&lt;/p&gt;</source>
        <translation>&lt;p&gt;This application is available only in German.&lt;/p&gt;&lt;p&gt;Erkennt …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The page names no tags. What the later list allows is what both portals are known to keep.</source>
        <translation>Die Seite nennt keine Tags. Was die spätere Liste erlaubt, behalten bekanntlich beide Portale.</translation>
    </message>
    <message>
        <source>&lt;table&gt;&lt;tr&gt;&lt;td&gt;…&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;table&gt;&lt;tr&gt;&lt;td&gt;…&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;…&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;…&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>The store removes or refuses everything else, and the text falls apart.</source>
        <translation>Alles andere entfernt der Store oder lehnt er ab, und der Text zerfällt.</translation>
    </message>
    <message>
        <source>&lt;section&gt;&lt;p&gt;Text&lt;/p&gt;&lt;/section&gt;</source>
        <translation>&lt;section&gt;&lt;p&gt;Text&lt;/p&gt;&lt;/section&gt;</translation>
    </message>
    <message>
        <source>Underlined text looks like a link. Only Microsoft&apos;s own template uses the tag.</source>
        <translation>Unterstrichener Text sieht aus wie ein Link. Nur Microsofts eigene Vorlage verwendet das Tag.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;u&gt;New!&lt;/u&gt; Version 2&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;u&gt;New!&lt;/u&gt; Version 2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;New:&lt;/b&gt; Version 2&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;New:&lt;/b&gt; Version 2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>These tags pass in some samples and are missing from the list; their twins look the same and are on it.</source>
        <translation>Diese Tags gehen in manchen Beispielen durch und fehlen auf der Liste; ihre Zwillinge sehen gleich aus und stehen darauf.</translation>
    </message>
    <message>
        <source>&lt;strong&gt;Fast&lt;/strong&gt; and &lt;em&gt;small&lt;/em&gt;</source>
        <translation>&lt;strong&gt;Fast&lt;/strong&gt; and &lt;em&gt;small&lt;/em&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fast&lt;/b&gt; and &lt;i&gt;small&lt;/i&gt;</source>
        <translation>&lt;b&gt;Fast&lt;/b&gt; and &lt;i&gt;small&lt;/i&gt;</translation>
    </message>
    <message>
        <source>They could run code in the store or load things from elsewhere; they are removed at best.</source>
        <translation>Sie könnten im Store Code ausführen oder Dinge von anderswo laden; bestenfalls werden sie entfernt.</translation>
    </message>
    <message>
        <source>&lt;img src=&quot;https://contoso.com/logo.png&quot;&gt;</source>
        <translation>&lt;img src=&quot;https://contoso.com/logo.png&quot;&gt;</translation>
    </message>
    <message>
        <source>A screenshot on the page Logos and media</source>
        <translation>Ein Screenshot auf der Seite „Logos und Medien“</translation>
    </message>
    <message>
        <source>No attribute is documented, and those of word processors only use up characters.</source>
        <translation>Kein Attribut ist dokumentiert, und die von Textprogrammen kosten nur Zeichen.</translation>
    </message>
    <message>
        <source>&lt;p class=&quot;MsoNormal&quot; style=&quot;margin:0&quot;&gt;Text&lt;/p&gt;</source>
        <translation>&lt;p class=&quot;MsoNormal&quot; style=&quot;margin:0&quot;&gt;Text&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Each browser mends broken nesting in its own way, so you do not know what customers see.</source>
        <translation>Jeder Browser flickt falsche Verschachtelung auf seine Weise; was Kunden sehen, ist ungewiss.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Fast&lt;/p&gt;&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Fast&lt;/p&gt;&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Fast&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Fast&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Headings divide long texts; all six levels are on the list.</source>
        <translation>Überschriften gliedern lange Texte; alle sechs Ebenen stehen auf der Liste.</translation>
    </message>
    <message>
        <source>Nobody has to write tags by hand; pasting them is only faster.</source>
        <translation>Niemand muss Tags von Hand schreiben; sie einzufügen ist nur schneller.</translation>
    </message>
    <message>
        <source>Nobody reads a long list of links, and the portal refuses more.</source>
        <translation>Niemand liest eine lange Linkliste, und mehr lehnt das Portal ab.</translation>
    </message>
    <message>
        <source>12 links in the Cloud Partner Portal</source>
        <translation>12 Links im Cloud Partner Portal</translation>
    </message>
    <message>
        <source>The five that customers ask for</source>
        <translation>Die fünf, nach denen Kunden fragen</translation>
    </message>
    <message>
        <source>Settings have to be documented, and testers follow this link.</source>
        <translation>Einstellungen müssen dokumentiert sein, und Tester folgen diesem Link.</translation>
    </message>
    <message>
        <source>A link to the company&apos;s home page</source>
        <translation>Ein Link zur Startseite der Firma</translation>
    </message>
    <message>
        <source>https://www.contoso.com/vibration/docs, role Documentation</source>
        <translation>https://www.contoso.com/vibration/docs, Rolle „Dokumentation“</translation>
    </message>
    <message>
        <source>Customers need a device on which the module runs; the catalogue lists those that are certified.</source>
        <translation>Kunden brauchen ein Gerät, auf dem das Modul läuft; der Katalog führt die zertifizierten auf.</translation>
    </message>
    <message>
        <source>No link to devices</source>
        <translation>Kein Link zu Geräten</translation>
    </message>
    <message>
        <source>https://aka.ms/iot-edge-certified</source>
        <translation>https://aka.ms/iot-edge-certified</translation>
    </message>
    <message>
        <source>A module for every Tier 1 platform runs on all certified devices, so the link is to the whole list.</source>
        <translation>Ein Modul für alle Tier-1-Plattformen läuft auf allen zertifizierten Geräten; der Link führt daher zur ganzen Liste.</translation>
    </message>
    <message>
        <source>A link to one device</source>
        <translation>Ein Link zu einem Gerät</translation>
    </message>
    <message>
        <source>Where not all devices will do, customers need at least one that does.</source>
        <translation>Wo nicht jedes Gerät taugt, brauchen Kunden mindestens eines, das taugt.</translation>
    </message>
    <message>
        <source>https://devicecatalog.azure.com/devices/4b0ff7ff-4a5a-4a0a-9a09-9d2e2b5c1b11</source>
        <translation>https://devicecatalog.azure.com/devices/4b0ff7ff-4a5a-4a0a-9a09-9d2e2b5c1b11</translation>
    </message>
    <message>
        <source>The catalogue moved several times. These three hosts are the ones that documents name; others are probably not the catalogue.</source>
        <translation>Der Katalog ist mehrmals umgezogen. Diese drei Hosts nennen die Dokumente; andere sind wahrscheinlich nicht der Katalog.</translation>
    </message>
    <message>
        <source>https://www.contoso.com/devices, role Device catalogue</source>
        <translation>https://www.contoso.com/devices, Rolle „Gerätekatalog“</translation>
    </message>
    <message>
        <source>https://devicecatalog.azure.com/devices</source>
        <translation>https://devicecatalog.azure.com/devices</translation>
    </message>
    <message>
        <source>A link without words cannot be shown, and one without an address leads nowhere.</source>
        <translation>Ein Link ohne Worte lässt sich nicht zeigen, und einer ohne Adresse führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Title &quot;Documentation&quot;, address empty</source>
        <translation>Titel „Documentation“, Adresse leer</translation>
    </message>
    <message>
        <source>Documentation, https://www.contoso.com/vibration/docs</source>
        <translation>Documentation, https://www.contoso.com/vibration/docs</translation>
    </message>
    <message>
        <source>Without its scheme an address is taken for a path inside the store.</source>
        <translation>Ohne Schema gilt eine Adresse als Pfad innerhalb des Stores.</translation>
    </message>
    <message>
        <source>www.contoso.com/docs</source>
        <translation>www.contoso.com/docs</translation>
    </message>
    <message>
        <source>https://www.contoso.com/docs</source>
        <translation>https://www.contoso.com/docs</translation>
    </message>
    <message>
        <source>Reviewers open each link without signing in. Home pages and file names do not tell what is behind them.</source>
        <translation>Prüfer öffnen jeden Link, ohne sich anzumelden. Startseiten und Dateinamen sagen nicht, was dahintersteckt.</translation>
    </message>
    <message>
        <source>manual_v3_final.pdf, behind a login</source>
        <translation>manual_v3_final.pdf, hinter einer Anmeldung</translation>
    </message>
    <message>
        <source>User manual, open to everyone</source>
        <translation>User manual, offen für alle</translation>
    </message>
    <message>
        <source>One sentence says optional and means other types of offer.</source>
        <translation>Ein Satz nennt sie optional und meint andere Arten von Angeboten.</translation>
    </message>
    <message>
        <source>Microsoft calls these people when certification finds a fault or an incident happens.</source>
        <translation>Diese Menschen ruft Microsoft an, wenn die Zertifizierung einen Fehler findet oder ein Vorfall eintritt.</translation>
    </message>
    <message>
        <source>Name and e-mail, no phone</source>
        <translation>Name und E-Mail, kein Telefon</translation>
    </message>
    <message>
        <source>Ada Reyes, ada@contoso.com, +1 425 555 0100</source>
        <translation>Ada Reyes, ada@contoso.com, +1 425 555 0100</translation>
    </message>
    <message>
        <source>Microsoft passes on tickets of customers to this contact.</source>
        <translation>An diesen Kontakt gibt Microsoft Tickets von Kunden weiter.</translation>
    </message>
    <message>
        <source>Support desk, support@contoso.com, +1 425 555 0101</source>
        <translation>Support desk, support@contoso.com, +1 425 555 0101</translation>
    </message>
    <message>
        <source>Partners who resell Azure may have questions; leave it empty if you do not sell through them.</source>
        <translation>Partner, die Azure weiterverkaufen, können Fragen haben; ohne Verkauf über sie bleibt das Feld leer.</translation>
    </message>
    <message>
        <source>A misspelt address is noticed only when an urgent message gets lost.</source>
        <translation>Eine falsch geschriebene Adresse fällt erst auf, wenn eine dringende Nachricht verloren geht.</translation>
    </message>
    <message>
        <source>ada@contoso</source>
        <translation>ada@contoso</translation>
    </message>
    <message>
        <source>ada@contoso.com</source>
        <translation>ada@contoso.com</translation>
    </message>
    <message>
        <source>Callers sit in other countries, so a number without its country code cannot be dialled.</source>
        <translation>Wer anruft, sitzt in einem anderen Land; ohne Landesvorwahl lässt sich die Nummer dort nicht wählen.</translation>
    </message>
    <message>
        <source>0425 555 0100</source>
        <translation>0425 555 0100</translation>
    </message>
    <message>
        <source>+1 425 555 0100</source>
        <translation>+1 425 555 0100</translation>
    </message>
    <message>
        <source>The interface behind the portal refuses a contact without a name.</source>
        <translation>Einen Kontakt ohne Namen lehnt die Schnittstelle hinter dem Portal ab.</translation>
    </message>
    <message>
        <source>E-mail without a name</source>
        <translation>E-Mail ohne Namen</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Support desk</translation>
    </message>
    <message>
        <source>The interface behind the portal takes only complete addresses.</source>
        <translation>Die Schnittstelle hinter dem Portal nimmt nur vollständige Adressen.</translation>
    </message>
    <message>
        <source>contoso.com/contact</source>
        <translation>contoso.com/contact</translation>
    </message>
    <message>
        <source>https://contoso.com/contact</source>
        <translation>https://contoso.com/contact</translation>
    </message>
    <message>
        <source>It is the first place where customers look for help.</source>
        <translation>Hier suchen Kunden zuerst nach Hilfe.</translation>
    </message>
    <message>
        <source>https://www.contoso.com/support</source>
        <translation>https://www.contoso.com/support</translation>
    </message>
    <message>
        <source>Customers in Azure Government often may not use a support site outside of it.</source>
        <translation>Kunden in Azure Government dürfen eine Support-Website außerhalb oft nicht nutzen.</translation>
    </message>
    <message>
        <source>Azure Government chosen, no website</source>
        <translation>Azure Government gewählt, keine Website</translation>
    </message>
    <message>
        <source>https://www.contoso.us/support</source>
        <translation>https://www.contoso.us/support</translation>
    </message>
    <message>
        <source>Partners sell what they can show.</source>
        <translation>Partner verkaufen, was sie zeigen können.</translation>
    </message>
    <message>
        <source>Who reads the contacts decides whether a private number may stand there.</source>
        <translation>Davon, wer die Kontakte liest, hängt ab, ob dort eine private Nummer stehen darf.</translation>
    </message>
    <message>
        <source>The portal takes nothing else, and PNG keeps edges of logos and text sharp.</source>
        <translation>Das Portal nimmt nichts anderes, und PNG hält Kanten von Logos und Text scharf.</translation>
    </message>
    <message>
        <source>overview.jpg</source>
        <translation>overview.jpg</translation>
    </message>
    <message>
        <source>overview.png</source>
        <translation>overview.png</translation>
    </message>
    <message>
        <source>Lists and search results show this size; a wrong one is refused in the older portal.</source>
        <translation>Listen und Suchergebnisse zeigen diese Größe; eine falsche lehnt das ältere Portal ab.</translation>
    </message>
    <message>
        <source>32 × 32</source>
        <translation>32 × 32</translation>
    </message>
    <message>
        <source>40 × 40 (2019) or 48 × 48 (2022), derived from the master logo</source>
        <translation>40 × 40 (2019) oder 48 × 48 (2022), aus dem Hauptlogo abgeleitet</translation>
    </message>
    <message>
        <source>Tiles of new offers show this size.</source>
        <translation>Kacheln neuer Angebote zeigen diese Größe.</translation>
    </message>
    <message>
        <source>100 × 100</source>
        <translation>100 × 100</translation>
    </message>
    <message>
        <source>90 × 90</source>
        <translation>90 × 90</translation>
    </message>
    <message>
        <source>The product&apos;s page shows it, and in Partner Center all other sizes are made from it.</source>
        <translation>Die Produktseite zeigt es, und in Partner Center entstehen alle anderen Größen daraus.</translation>
    </message>
    <message>
        <source>200 × 200</source>
        <translation>200 × 200</translation>
    </message>
    <message>
        <source>115 × 115 (2019) or 216 to 350 pixels (2022)</source>
        <translation>115 × 115 (2019) oder 216 bis 350 Pixel (2022)</translation>
    </message>
    <message>
        <source>The store&apos;s frames are square; another shape would be squeezed or refused.</source>
        <translation>Die Rahmen des Stores sind quadratisch; eine andere Form würde gestaucht oder abgelehnt.</translation>
    </message>
    <message>
        <source>300 × 216</source>
        <translation>300 × 216</translation>
    </message>
    <message>
        <source>300 × 300</source>
        <translation>300 × 300</translation>
    </message>
    <message>
        <source>The older portal shows it where logos stand in a row.</source>
        <translation>Das ältere Portal zeigt es, wo Logos in einer Reihe stehen.</translation>
    </message>
    <message>
        <source>115 × 115</source>
        <translation>115 × 115</translation>
    </message>
    <message>
        <source>255 × 115</source>
        <translation>255 × 115</translation>
    </message>
    <message>
        <source>It fills the head of the product&apos;s page in the older portal, at exactly this size.</source>
        <translation>Es füllt den Kopf der Produktseite im älteren Portal, genau in dieser Größe.</translation>
    </message>
    <message>
        <source>1920 × 683</source>
        <translation>1920 × 683</translation>
    </message>
    <message>
        <source>815 × 290</source>
        <translation>815 × 290</translation>
    </message>
    <message>
        <source>There is no way to take it back; a weak picture stays until a better one is made.</source>
        <translation>Es lässt sich nicht zurücknehmen; ein schwaches Bild bleibt, bis es ein besseres gibt.</translation>
    </message>
    <message>
        <source>A picture from the last trade fair, to try it out</source>
        <translation>Ein Bild von der letzten Messe, zum Ausprobieren</translation>
    </message>
    <message>
        <source>No hero image, or one that will look right for years</source>
        <translation>Kein Hero-Bild oder eines, das noch in Jahren passt</translation>
    </message>
    <message>
        <source>You only have to draw one logo well.</source>
        <translation>So muss nur ein einziges Logo gut gezeichnet werden.</translation>
    </message>
    <message>
        <source>Pictures sell; beyond five nobody looks, and the portal refuses them.</source>
        <translation>Bilder verkaufen; über fünf hinaus sieht sie niemand an, und das Portal lehnt sie ab.</translation>
    </message>
    <message>
        <source>Six screenshots, or none</source>
        <translation>Sechs Screenshots oder keiner</translation>
    </message>
    <message>
        <source>Three screenshots of the module&apos;s results</source>
        <translation>Drei Screenshots von Ergebnissen des Moduls</translation>
    </message>
    <message>
        <source>Another size is refused or scaled until text cannot be read.</source>
        <translation>Eine andere Größe wird abgelehnt oder skaliert, bis Text unlesbar ist.</translation>
    </message>
    <message>
        <source>1920 × 1200</source>
        <translation>1920 × 1200</translation>
    </message>
    <message>
        <source>533 × 324 (2019) or 1280 × 720 (2022)</source>
        <translation>533 × 324 (2019) oder 1280 × 720 (2022)</translation>
    </message>
    <message>
        <source>People who cannot see the picture, and those who do not know what to look for, read the caption.</source>
        <translation>Die Bildunterschrift liest, wer das Bild nicht sehen kann oder nicht weiß, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Overview of all machines with their state</source>
        <translation>Overview of all machines with their state</translation>
    </message>
    <message>
        <source>A picture whose text cannot be read is a listed reason for rejection.</source>
        <translation>Ein Bild mit unlesbarem Text steht unter den Gründen für eine Ablehnung.</translation>
    </message>
    <message>
        <source>A whole desktop scaled to 1280 pixels</source>
        <translation>Ein ganzer Desktop, auf 1280 Pixel verkleinert</translation>
    </message>
    <message>
        <source>One window with large text</source>
        <translation>Ein Fenster mit großer Schrift</translation>
    </message>
    <message>
        <source>Two pages say five and one says four; four fits all.</source>
        <translation>Zwei Seiten sagen fünf und eine vier; vier passt überall.</translation>
    </message>
    <message>
        <source>Five videos</source>
        <translation>Fünf Videos</translation>
    </message>
    <message>
        <source>Four videos or fewer</source>
        <translation>Höchstens vier Videos</translation>
    </message>
    <message>
        <source>The name is all that customers see before they play it.</source>
        <translation>Mehr als den Namen sehen Kunden vor dem Abspielen nicht.</translation>
    </message>
    <message>
        <source>Vibration Monitor in three minutes</source>
        <translation>Vibration Monitor in three minutes</translation>
    </message>
    <message>
        <source>The store embeds players of these two services only.</source>
        <translation>Der Store bindet nur die Player dieser beiden Dienste ein.</translation>
    </message>
    <message>
        <source>https://contoso.com/intro.mp4</source>
        <translation>https://contoso.com/intro.mp4</translation>
    </message>
    <message>
        <source>https://www.youtube.com/watch?v=aBcDeFgHiJk</source>
        <translation>https://www.youtube.com/watch?v=aBcDeFgHiJk</translation>
    </message>
    <message>
        <source>A shortened address hides where it leads and can be changed later.</source>
        <translation>Eine verkürzte Adresse verbirgt, wohin sie führt, und kann sich später ändern.</translation>
    </message>
    <message>
        <source>https://bit.ly/3xyz</source>
        <translation>https://bit.ly/3xyz</translation>
    </message>
    <message>
        <source>The store shows it until the video is played; it is not taken from the video.</source>
        <translation>Der Store zeigt es bis zum Abspielen; aus dem Video entnimmt er es nicht.</translation>
    </message>
    <message>
        <source>640 × 360 JPEG</source>
        <translation>640 × 360 JPEG</translation>
    </message>
    <message>
        <source>533 × 324 (2019) or 1280 × 720 (2022) PNG</source>
        <translation>533 × 324 (2019) oder 1280 × 720 (2022), PNG</translation>
    </message>
    <message>
        <source>Reviewers play each video. Private or removed ones, and attacks on competitors, are rejected.</source>
        <translation>Prüfer spielen jedes Video ab. Private oder entfernte Videos und Angriffe auf Mitbewerber werden abgelehnt.</translation>
    </message>
    <message>
        <source>A private video</source>
        <translation>Ein privates Video</translation>
    </message>
    <message>
        <source>A public video of your own product</source>
        <translation>Ein öffentliches Video über das eigene Produkt</translation>
    </message>
    <message>
        <source>Blurred pictures are a listed reason for rejection and look careless.</source>
        <translation>Unscharfe Bilder stehen unter den Gründen für eine Ablehnung und wirken nachlässig.</translation>
    </message>
    <message>
        <source>A 400-pixel picture enlarged to 1280</source>
        <translation>Ein Bild mit 400 Pixeln, auf 1280 vergrößert</translation>
    </message>
    <message>
        <source>A picture taken at 1280 × 720</source>
        <translation>Ein Bild, mit 1280 × 720 aufgenommen</translation>
    </message>
    <message>
        <source>Some customers cannot see or hear; words beside pictures and sound let them follow.</source>
        <translation>Manche Kunden können nicht sehen oder hören; mit Worten neben Bild und Ton kommen sie mit.</translation>
    </message>
    <message>
        <source>Caption &quot;Screenshot 1&quot;</source>
        <translation>Bildunterschrift „Screenshot 1“</translation>
    </message>
    <message>
        <source>Caption &quot;Alarm list sorted by machine&quot;</source>
        <translation>Bildunterschrift „Alarm list sorted by machine“</translation>
    </message>
    <message>
        <source>An upload that fails without a reason is often a firewall&apos;s doing.</source>
        <translation>Scheitert ein Upload ohne Angabe von Gründen, steckt oft eine Firewall dahinter.</translation>
    </message>
    <message>
        <source>The service fetches pictures by itself; files on your disk are out of its reach.</source>
        <translation>Der Dienst holt Bilder selbst ab; an Dateien auf der eigenen Festplatte kommt er nicht heran.</translation>
    </message>
    <message>
        <source>C:\logos\large.png</source>
        <translation>C:\logos\large.png</translation>
    </message>
    <message>
        <source>https://www.contoso.com/store/large.png</source>
        <translation>https://www.contoso.com/store/large.png</translation>
    </message>
    <message>
        <source>A logo of few colours is recognised at 40 pixels.</source>
        <translation>Ein Logo aus wenigen Farben ist noch mit 40 Pixeln zu erkennen.</translation>
    </message>
    <message>
        <source>A photograph as a logo</source>
        <translation>Ein Foto als Logo</translation>
    </message>
    <message>
        <source>Two flat colours</source>
        <translation>Zwei flache Farben</translation>
    </message>
    <message>
        <source>The portal has a light and a dark theme; on one of them such a background disappears.</source>
        <translation>Das Portal gibt es hell und dunkel; auf einem von beiden verschwindet ein solcher Hintergrund.</translation>
    </message>
    <message>
        <source>A white square behind the mark</source>
        <translation>Ein weißes Quadrat hinter dem Zeichen</translation>
    </message>
    <message>
        <source>A coloured square behind the mark</source>
        <translation>Ein farbiges Quadrat hinter dem Zeichen</translation>
    </message>
    <message>
        <source>A plain colour gives the logo an edge on every background.</source>
        <translation>Eine schlichte Farbe gibt dem Logo auf jedem Hintergrund einen Rand.</translation>
    </message>
    <message>
        <source>White, black and blue are the colours of the portal itself, so the mark would vanish.</source>
        <translation>Weiß, Schwarz und Blau sind die Farben des Portals selbst; das Zeichen ginge darin unter.</translation>
    </message>
    <message>
        <source>A white mark on transparency</source>
        <translation>Ein weißes Zeichen auf Transparenz</translation>
    </message>
    <message>
        <source>An orange mark on transparency</source>
        <translation>Ein orangefarbenes Zeichen auf Transparenz</translation>
    </message>
    <message>
        <source>Gradients look dirty at small sizes and clash with the flat style of the portal.</source>
        <translation>Verläufe wirken klein schmutzig und beißen sich mit dem flachen Stil des Portals.</translation>
    </message>
    <message>
        <source>Blue fading into black</source>
        <translation>Blau, das in Schwarz übergeht</translation>
    </message>
    <message>
        <source>One blue</source>
        <translation>Ein einziges Blau</translation>
    </message>
    <message>
        <source>The portal&apos;s own marks are flat; a shaded one looks out of place.</source>
        <translation>Die Zeichen des Portals sind flach; ein schattiertes fällt aus dem Rahmen.</translation>
    </message>
    <message>
        <source>A mark with a metallic sheen</source>
        <translation>Ein Zeichen mit Metallglanz</translation>
    </message>
    <message>
        <source>The same mark in one colour</source>
        <translation>Dasselbe Zeichen in einer Farbe</translation>
    </message>
    <message>
        <source>The title stands beside the logo anyway, and letters cannot be read at 40 pixels.</source>
        <translation>Der Titel steht ohnehin neben dem Logo, und Buchstaben sind mit 40 Pixeln nicht zu lesen.</translation>
    </message>
    <message>
        <source>The company&apos;s name inside the logo</source>
        <translation>Der Firmenname im Logo</translation>
    </message>
    <message>
        <source>The mark alone</source>
        <translation>Nur das Zeichen</translation>
    </message>
    <message>
        <source>A distorted mark is noticed at once and harms the brand.</source>
        <translation>Ein verzerrtes Zeichen fällt sofort auf und schadet der Marke.</translation>
    </message>
    <message>
        <source>A square mark pulled to 255 × 115</source>
        <translation>Ein quadratisches Zeichen, auf 255 × 115 gezogen</translation>
    </message>
    <message>
        <source>The mark with room at both sides</source>
        <translation>Das Zeichen mit Raum an beiden Seiten</translation>
    </message>
    <message>
        <source>White text is drawn on it, and black or transparent areas merge with the page.</source>
        <translation>Darauf wird weißer Text gezeichnet, und schwarze oder transparente Flächen verschwimmen mit der Seite.</translation>
    </message>
    <message>
        <source>A transparent hero image</source>
        <translation>Ein transparentes Hero-Bild</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>White text on a light picture cannot be read.</source>
        <translation>Weißer Text auf einem hellen Bild ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>A bright photograph</source>
        <translation>Ein helles Foto</translation>
    </message>
    <message>
        <source>A photograph darkened until white text has a contrast of 4.5 to 1</source>
        <translation>Ein Foto, abgedunkelt, bis weißer Text einen Kontrast von 4,5 zu 1 hat</translation>
    </message>
    <message>
        <source>Publisher, title, long summary and a button are drawn over the picture and would collide with words in it.</source>
        <translation>Herausgeber, Titel, lange Zusammenfassung und eine Schaltfläche werden über das Bild gezeichnet und gerieten mit Wörtern darin aneinander.</translation>
    </message>
    <message>
        <source>&quot;Try it now!&quot; in the picture</source>
        <translation>„Try it now!“ im Bild</translation>
    </message>
    <message>
        <source>A picture without words</source>
        <translation>Ein Bild ohne Wörter</translation>
    </message>
    <message>
        <source>The texts of the store stand in that rectangle.</source>
        <translation>In diesem Rechteck stehen die Texte des Stores.</translation>
    </message>
    <message>
        <source>A machine exactly there</source>
        <translation>Eine Maschine genau dort</translation>
    </message>
    <message>
        <source>The machine on the left, an even area on the right</source>
        <translation>Die Maschine links, rechts eine ruhige Fläche</translation>
    </message>
    <message>
        <source>A logo enlarged from a small file looks careless, and is a reason for rejection.</source>
        <translation>Ein Logo, aus einer kleinen Datei vergrößert, wirkt nachlässig und ist ein Grund für eine Ablehnung.</translation>
    </message>
    <message>
        <source>A 32-pixel icon enlarged to 216</source>
        <translation>Ein Symbol mit 32 Pixeln, auf 216 vergrößert</translation>
    </message>
    <message>
        <source>A vector drawing</source>
        <translation>Eine Vektorzeichnung</translation>
    </message>
    <message>
        <source>Only the eye sees whether a mark is cut, off centre or lost on its background.</source>
        <translation>Nur das Auge sieht, ob ein Zeichen angeschnitten ist, schief sitzt oder auf seinem Hintergrund untergeht.</translation>
    </message>
    <message>
        <source>Not looked at on the dark theme</source>
        <translation>Nicht auf dem dunklen Design angesehen</translation>
    </message>
    <message>
        <source>Looked at in every size and both themes of the preview</source>
        <translation>In jeder Größe und auf beiden Designs der Vorschau angesehen</translation>
    </message>
    <message>
        <source>No document names a limit, so there is no reason to spoil a picture to make it small.</source>
        <translation>Kein Dokument nennt eine Grenze; es gibt keinen Grund, ein Bild zu verderben, um es klein zu machen.</translation>
    </message>
    <message>
        <source>A JPEG with another name is refused by the portal at the upload, the last moment.</source>
        <translation>Ein JPEG mit anderem Namen lehnt das Portal beim Hochladen ab, im letzten Augenblick.</translation>
    </message>
    <message>
        <source>A JPEG called large.png</source>
        <translation>Ein JPEG namens large.png</translation>
    </message>
    <message>
        <source>A PNG called large.png</source>
        <translation>Ein PNG namens large.png</translation>
    </message>
    <message>
        <source>Without a subscription nobody, not even you, can see the preview and sign it off.</source>
        <translation>Ohne ein Abonnement kann niemand die Vorschau sehen und freigeben, auch nicht der Herausgeber.</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>The subscription of your test lab</source>
        <translation>Das Abonnement des eigenen Testlabors</translation>
    </message>
    <message>
        <source>The portal&apos;s form and its upload have fixed limits.</source>
        <translation>Das Formular des Portals und sein Upload haben feste Grenzen.</translation>
    </message>
    <message>
        <source>101 subscriptions</source>
        <translation>101 Abonnements</translation>
    </message>
    <message>
        <source>One or two subscriptions of your own</source>
        <translation>Ein oder zwei eigene Abonnements</translation>
    </message>
    <message>
        <source>The portal knows subscriptions by their GUID; a name or a tenant ID lets nobody in.</source>
        <translation>Das Portal kennt Abonnements an ihrer GUID; ein Name oder eine Mandanten-ID lässt niemanden hinein.</translation>
    </message>
    <message>
        <source>Contoso test subscription</source>
        <translation>Contoso test subscription</translation>
    </message>
    <message>
        <source>7c9e6679-7425-40de-944b-e07fc1f90ae7</source>
        <translation>7c9e6679-7425-40de-944b-e07fc1f90ae7</translation>
    </message>
    <message>
        <source>In half a year nobody knows whose GUID it was.</source>
        <translation>In einem halben Jahr weiß niemand mehr, wessen GUID das war.</translation>
    </message>
    <message>
        <source>Many offers wait for weeks because nobody knew that a person has to press the button.</source>
        <translation>Viele Angebote liegen wochenlang, weil niemand wusste, dass ein Mensch auf die Schaltfläche klicken muss.</translation>
    </message>
    <message>
        <source>Everyone waits for Microsoft</source>
        <translation>Alle warten auf Microsoft</translation>
    </message>
    <message>
        <source>Ada tests on Tuesday and presses Go Live</source>
        <translation>Ada testet am Dienstag und klickt auf „Go Live“</translation>
    </message>
    <message>
        <source>A preview can change or vanish at any moment, and it is not covered by the contract with customers.</source>
        <translation>Eine Vorschau kann sich jederzeit ändern oder verschwinden, und kein Vertrag mit Kunden gilt für sie.</translation>
    </message>
    <message>
        <source>A customer&apos;s subscription, to let them try early</source>
        <translation>Das Abonnement eines Kunden, damit er früh probieren kann</translation>
    </message>
    <message>
        <source>A private plan for that customer</source>
        <translation>Ein privater Plan für diesen Kunden</translation>
    </message>
    <message>
        <source>Customers get a plan, not an offer. Without one there is nothing to get.</source>
        <translation>Kunden beziehen einen Plan, nicht ein Angebot. Ohne Plan gibt es nichts zu beziehen.</translation>
    </message>
    <message>
        <source>One plan, Standard</source>
        <translation>Ein Plan, Standard</translation>
    </message>
    <message>
        <source>The portal refuses more than 100 plans or 45 private ones.</source>
        <translation>Mehr als 100 Pläne oder 45 private lehnt das Portal ab.</translation>
    </message>
    <message>
        <source>46 private plans</source>
        <translation>46 private Pläne</translation>
    </message>
    <message>
        <source>One private plan for several tenants</source>
        <translation>Ein privater Plan für mehrere Mandanten</translation>
    </message>
    <message>
        <source>An offer with private plans alone is not found in the store, and policy asks for a visible presence.</source>
        <translation>Ein Angebot nur mit privaten Plänen ist im Store nicht zu finden, und die Richtlinie verlangt, dass es zu sehen ist.</translation>
    </message>
    <message>
        <source>Only a private plan</source>
        <translation>Nur ein privater Plan</translation>
    </message>
    <message>
        <source>A public plan, and a private one besides</source>
        <translation>Ein öffentlicher Plan und daneben ein privater</translation>
    </message>
    <message>
        <source>Knowing it decides whether a variant is another tag or another plan.</source>
        <translation>Davon hängt ab, ob eine Variante ein weiteres Tag ist oder ein weiterer Plan.</translation>
    </message>
    <message>
        <source>Deployments and reports name the plan by its ID.</source>
        <translation>Bereitstellungen und Berichte nennen den Plan bei seiner ID.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>The ID is part of addresses with a fixed size.</source>
        <translation>Die ID ist Teil von Adressen mit fester Größe.</translation>
    </message>
    <message>
        <source>standard-edition-for-machines-with-up-to-sixteen-sensors</source>
        <translation>standard-edition-for-machines-with-up-to-sixteen-sensors</translation>
    </message>
    <message>
        <source>standard-16</source>
        <translation>standard-16</translation>
    </message>
    <message>
        <source>The ID stands in addresses, where capitals and spaces are ambiguous.</source>
        <translation>Die ID steht in Adressen, und dort sind Großbuchstaben und Leerzeichen mehrdeutig.</translation>
    </message>
    <message>
        <source>Standard Plan</source>
        <translation>Standard Plan</translation>
    </message>
    <message>
        <source>Two plans with one ID cannot be told apart in deployments.</source>
        <translation>Zwei Pläne mit einer ID lassen sich in Bereitstellungen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>standard and standard</source>
        <translation>standard und standard</translation>
    </message>
    <message>
        <source>standard and professional</source>
        <translation>standard und professional</translation>
    </message>
    <message>
        <source>Customers&apos; deployments name the plan by its ID.</source>
        <translation>Bereitstellungen der Kunden nennen den Plan bei seiner ID.</translation>
    </message>
    <message>
        <source>standard becomes basic in an update</source>
        <translation>standard wird in einer Aktualisierung zu basic</translation>
    </message>
    <message>
        <source>standard; its title becomes Basic</source>
        <translation>standard; sein Titel wird zu Basic</translation>
    </message>
    <message>
        <source>Customers choose among plans by name.</source>
        <translation>Kunden wählen unter den Plänen nach dem Namen.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Two versions of the page name 50 and 200; 50 always fits, and lists cut longer names.</source>
        <translation>Zwei Fassungen der Seite nennen 50 und 200; 50 passt immer, und Listen kürzen längere Namen.</translation>
    </message>
    <message>
        <source>Standard edition for machines with up to sixteen acceleration sensors</source>
        <translation>Standard edition for machines with up to sixteen acceleration sensors</translation>
    </message>
    <message>
        <source>Standard, 16 sensors</source>
        <translation>Standard, 16 sensors</translation>
    </message>
    <message>
        <source>Customers could not tell the plans apart.</source>
        <translation>Kunden könnten die Pläne nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Standard and Standard</source>
        <translation>Standard und Standard</translation>
    </message>
    <message>
        <source>Standard and Professional</source>
        <translation>Standard und Professional</translation>
    </message>
    <message>
        <source>Customers compare plans by their summaries.</source>
        <translation>Kunden vergleichen Pläne anhand ihrer Zusammenfassungen.</translation>
    </message>
    <message>
        <source>For up to 16 sensors.</source>
        <translation>For up to 16 sensors.</translation>
    </message>
    <message>
        <source>The list of plans has room for 100 characters.</source>
        <translation>Die Liste der Pläne hat Platz für 100 Zeichen.</translation>
    </message>
    <message>
        <source>A whole paragraph</source>
        <translation>Ein ganzer Absatz</translation>
    </message>
    <message>
        <source>It is shown on the product&apos;s page and tells what this plan adds.</source>
        <translation>Sie steht auf der Produktseite und sagt, was dieser Plan hinzufügt.</translation>
    </message>
    <message>
        <source>Reads up to 16 sensors with one module.</source>
        <translation>Reads up to 16 sensors with one module.</translation>
    </message>
    <message>
        <source>The portal refuses a plan description that is longer than its field.</source>
        <translation>Eine Planbeschreibung, die nicht in ihr Feld passt, lehnt das Portal ab.</translation>
    </message>
    <message>
        <source>The offer&apos;s whole description, repeated</source>
        <translation>Die ganze Beschreibung des Angebots noch einmal</translation>
    </message>
    <message>
        <source>Two sentences on what this plan adds</source>
        <translation>Zwei Sätze zu dem, was dieser Plan hinzufügt</translation>
    </message>
    <message>
        <source>It is shown beside the description of the offer; the same text twice helps nobody to choose.</source>
        <translation>Sie steht neben der Beschreibung des Angebots; zweimal derselbe Text hilft niemandem bei der Wahl.</translation>
    </message>
    <message>
        <source>The description of the offer again</source>
        <translation>Die Beschreibung des Angebots noch einmal</translation>
    </message>
    <message>
        <source>What Standard has and Professional lacks</source>
        <translation>Was Standard hat und Professional fehlt</translation>
    </message>
    <message>
        <source>Knowing where the text appears prevents saying things twice.</source>
        <translation>Wer weiß, wo der Text erscheint, sagt nichts zweimal.</translation>
    </message>
    <message>
        <source>A hidden plan cannot be found by customers, which is almost never meant.</source>
        <translation>Einen ausgeblendeten Plan finden Kunden nicht, und das ist fast nie gewollt.</translation>
    </message>
    <message>
        <source>Hidden, since it was only a test</source>
        <translation>Ausgeblendet, weil es nur ein Test war</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>There is nothing to choose.</source>
        <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Microsoft does not test there; what fails there is found by customers.</source>
        <translation>Dort testet Microsoft nicht; was dort scheitert, finden die Kunden.</translation>
    </message>
    <message>
        <source>Customers in that region would lose the module.</source>
        <translation>Kunden in dieser Region würden das Modul verlieren.</translation>
    </message>
    <message>
        <source>Azure Government removed in an update</source>
        <translation>Azure Government in einer Aktualisierung entfernt</translation>
    </message>
    <message>
        <source>Azure Government kept</source>
        <translation>Azure Government bleibt</translation>
    </message>
    <message>
        <source>The portal takes no more than a hundred certifications.</source>
        <translation>Mehr als hundert Zertifizierungen nimmt das Portal nicht.</translation>
    </message>
    <message>
        <source>101 certifications</source>
        <translation>101 Zertifizierungen</translation>
    </message>
    <message>
        <source>The three that customers ask for</source>
        <translation>Die drei, nach denen Kunden fragen</translation>
    </message>
    <message>
        <source>The link is shown by its name.</source>
        <translation>Der Link erscheint unter seinem Namen.</translation>
    </message>
    <message>
        <source>FedRAMP Moderate</source>
        <translation>FedRAMP Moderate</translation>
    </message>
    <message>
        <source>Customers follow it to the proof.</source>
        <translation>Kunden folgen ihm zum Nachweis.</translation>
    </message>
    <message>
        <source>fedramp.gov</source>
        <translation>fedramp.gov</translation>
    </message>
    <message>
        <source>https://www.fedramp.gov/marketplace</source>
        <translation>https://www.fedramp.gov/marketplace</translation>
    </message>
    <message>
        <source>Only from there can Microsoft copy the image.</source>
        <translation>Nur von dort kann Microsoft das Image kopieren.</translation>
    </message>
    <message>
        <source>A Docker Hub repository</source>
        <translation>Ein Repository auf Docker Hub</translation>
    </message>
    <message>
        <source>contosoedge in Azure Container Registry</source>
        <translation>contosoedge in Azure Container Registry</translation>
    </message>
    <message>
        <source>The portal finds the registry by subscription, group and name.</source>
        <translation>Das Portal findet die Registrierung anhand von Abonnement, Gruppe und Name.</translation>
    </message>
    <message>
        <source>Contoso production</source>
        <translation>Contoso production</translation>
    </message>
    <message>
        <source>0f8fad5b-d9cb-469f-a165-70867728950e</source>
        <translation>0f8fad5b-d9cb-469f-a165-70867728950e</translation>
    </message>
    <message>
        <source>The portal looks for the registry in this resource group and nowhere else.</source>
        <translation>Das Portal sucht die Registrierung in dieser Ressourcengruppe und nirgends sonst.</translation>
    </message>
    <message>
        <source>edge-modules</source>
        <translation>edge-modules</translation>
    </message>
    <message>
        <source>Azure has no group with such a name, so it must be a slip.</source>
        <translation>Eine Gruppe mit einem solchen Namen gibt es in Azure nicht; es muss ein Versehen sein.</translation>
    </message>
    <message>
        <source>edge modules.</source>
        <translation>edge modules.</translation>
    </message>
    <message>
        <source>Without it there is nothing to copy from.</source>
        <translation>Ohne sie gibt es nichts, woraus kopiert werden kann.</translation>
    </message>
    <message>
        <source>contosoedge</source>
        <translation>contosoedge</translation>
    </message>
    <message>
        <source>The portal adds the host itself and would look for a registry that does not exist.</source>
        <translation>Das Portal hängt den Host selbst an und würde eine Registrierung suchen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>contosoedge.azurecr.io</source>
        <translation>contosoedge.azurecr.io</translation>
    </message>
    <message>
        <source>Azure gives registries no other names, so it must be a slip.</source>
        <translation>Andere Namen gibt Azure Registrierungen nicht; es muss ein Versehen sein.</translation>
    </message>
    <message>
        <source>contoso-edge</source>
        <translation>contoso-edge</translation>
    </message>
    <message>
        <source>Microsoft signs in to the registry with the admin user.</source>
        <translation>Microsoft meldet sich bei der Registrierung mit dem Administratorbenutzer an.</translation>
    </message>
    <message>
        <source>Microsoft signs in with it. In a file or in git it would be open to everyone who reads it.</source>
        <translation>Microsoft meldet sich damit an. In einer Datei oder in git läge es offen vor allen, die dort lesen.</translation>
    </message>
    <message>
        <source>The password in a project file</source>
        <translation>Das Kennwort in einer Projektdatei</translation>
    </message>
    <message>
        <source>The password in the key ring, typed into the portal</source>
        <translation>Das Kennwort im Schlüsselbund, ins Portal getippt</translation>
    </message>
    <message>
        <source>The user exists only once it is enabled, and is off by default.</source>
        <translation>Den Benutzer gibt es erst, wenn er aktiviert ist, und zunächst ist er es nicht.</translation>
    </message>
    <message>
        <source>Admin user disabled, a service principal given</source>
        <translation>Administratorbenutzer deaktiviert, stattdessen ein Dienstprinzipal</translation>
    </message>
    <message>
        <source>az acr update --name contosoedge --admin-enabled true</source>
        <translation>az acr update --name contosoedge --admin-enabled true</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tools cannot read images from such a registry.</source>
        <translation>Aus einer solchen Registrierung können die Werkzeuge von Microsoft keine Images lesen.</translation>
    </message>
    <message>
        <source>A registry with a key of your own</source>
        <translation>Eine Registrierung mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>A registry with the default encryption</source>
        <translation>Eine Registrierung mit der üblichen Verschlüsselung</translation>
    </message>
    <message>
        <source>A registry holds many repositories; this names the module&apos;s.</source>
        <translation>In einer Registrierung liegen viele Repositorys; dies nennt das des Moduls.</translation>
    </message>
    <message>
        <source>Published tags refer to it. The portal locks the field.</source>
        <translation>Veröffentlichte Tags beziehen sich darauf. Das Portal sperrt das Feld.</translation>
    </message>
    <message>
        <source>vibration-monitor becomes vm in an update</source>
        <translation>vibration-monitor wird in einer Aktualisierung zu vm</translation>
    </message>
    <message>
        <source>Microsoft copies the repository under its own name; two offers would overwrite each other&apos;s tags.</source>
        <translation>Microsoft kopiert das Repository unter seinem eigenen Namen; zwei Angebote würden sich die Tags überschreiben.</translation>
    </message>
    <message>
        <source>Two offers with the repository agent</source>
        <translation>Zwei Angebote mit dem Repository agent</translation>
    </message>
    <message>
        <source>One repository for each offer</source>
        <translation>Ein Repository je Angebot</translation>
    </message>
    <message>
        <source>Customers pull from Microsoft&apos;s copy, so you may close your registry to them, and what you push later reaches nobody until you publish again.</source>
        <translation>Kunden rufen aus der Kopie von Microsoft ab; die eigene Registrierung darf ihnen also verschlossen sein, und was später hineinkommt, erreicht niemanden vor der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>Tools deploy latest when customers name no version.</source>
        <translation>Werkzeuge stellen latest bereit, wenn Kunden keine Version nennen.</translation>
    </message>
    <message>
        <source>1.0.0 alone</source>
        <translation>Nur 1.0.0</translation>
    </message>
    <message>
        <source>latest and 1.0.0</source>
        <translation>latest und 1.0.0</translation>
    </message>
    <message>
        <source>Customers who need to stay on one version name it.</source>
        <translation>Wer bei einer Version bleiben muss, nennt sie.</translation>
    </message>
    <message>
        <source>latest alone</source>
        <translation>Nur latest</translation>
    </message>
    <message>
        <source>Tools compare versions as three numbers.</source>
        <translation>Werkzeuge vergleichen Versionen als drei Zahlen.</translation>
    </message>
    <message>
        <source>v1.0</source>
        <translation>v1.0</translation>
    </message>
    <message>
        <source>1.0.0</source>
        <translation>1.0.0</translation>
    </message>
    <message>
        <source>A tag that names its version can be matched to it when something has to be rolled back.</source>
        <translation>Nennt ein Tag seine Version, lässt es sich ihr zuordnen, wenn etwas zurückgenommen werden muss.</translation>
    </message>
    <message>
        <source>linux-x64</source>
        <translation>linux-x64</translation>
    </message>
    <message>
        <source>1.0.0-linux-x64</source>
        <translation>1.0.0-linux-x64</translation>
    </message>
    <message>
        <source>Customers who want mends but no new functions follow such a tag.</source>
        <translation>Einem solchen Tag folgt, wer Fehlerbehebungen will, aber keine neuen Funktionen.</translation>
    </message>
    <message>
        <source>With a plain tag a device of another platform would get an image that it cannot run.</source>
        <translation>Mit einem einfachen Tag bekäme ein Gerät einer anderen Plattform ein Image, das dort nicht läuft.</translation>
    </message>
    <message>
        <source>latest as an x64 image</source>
        <translation>latest als Image für x64</translation>
    </message>
    <message>
        <source>latest as a manifest list of x64 and arm32</source>
        <translation>latest als Manifestliste aus x64 und arm32</translation>
    </message>
    <message>
        <source>One platform needs no list to choose from.</source>
        <translation>Bei einer Plattform gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Only listed tags are copied; a manifest that refers to another one leads nowhere.</source>
        <translation>Kopiert werden nur aufgeführte Tags; ein Manifest, das ein anderes nennt, führt ins Leere.</translation>
    </message>
    <message>
        <source>latest refers to 1.0.0-linux-arm32, which is not listed</source>
        <translation>latest verweist auf 1.0.0-linux-arm32, und das fehlt unter den Tags</translation>
    </message>
    <message>
        <source>Both tags listed</source>
        <translation>Beide Tags sind aufgeführt</translation>
    </message>
    <message>
        <source>The example is copied often, and its list is not complete.</source>
        <translation>Das Beispiel wird oft kopiert, und seine Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>A digest names exactly one image, but says nothing to people.</source>
        <translation>Ein Digest bezeichnet genau ein Image, sagt Menschen aber nichts.</translation>
    </message>
    <message>
        <source>The sister interface for containers refuses more; nobody has confirmed it for modules.</source>
        <translation>Die Schwesterschnittstelle für Container lehnt mehr ab; für Module hat das niemand bestätigt.</translation>
    </message>
    <message>
        <source>17 tags</source>
        <translation>17 Tags</translation>
    </message>
    <message>
        <source>The tags of the newest versions</source>
        <translation>Die Tags der neuesten Versionen</translation>
    </message>
    <message>
        <source>The sister interface for containers has this limit; nobody has confirmed it for modules.</source>
        <translation>Die Schwesterschnittstelle für Container hat diese Grenze; für Module hat sie niemand bestätigt.</translation>
    </message>
    <message>
        <source>1.0.0-linux-x64-built-2026-11-25-from-branch-release-candidate-seven-with-debug-symbols-and-everything</source>
        <translation>1.0.0-linux-x64-built-2026-11-25-from-branch-release-candidate-seven-with-debug-symbols-and-everything</translation>
    </message>
    <message>
        <source>Devices that pull the same version must get the same program.</source>
        <translation>Geräte, die dieselbe Version abrufen, müssen dasselbe Programm bekommen.</translation>
    </message>
    <message>
        <source>1.0.0 pushed again with a mend</source>
        <translation>1.0.0 mit einer Korrektur noch einmal hochgeladen</translation>
    </message>
    <message>
        <source>1.0.1 with the mend</source>
        <translation>1.0.1 mit der Korrektur</translation>
    </message>
    <message>
        <source>A smaller version looks like a step back, and tools would keep the older image.</source>
        <translation>Eine kleinere Version sieht nach einem Schritt zurück aus, und Werkzeuge würden das ältere Image behalten.</translation>
    </message>
    <message>
        <source>1.0.9 after 1.1.0</source>
        <translation>1.0.9 nach 1.1.0</translation>
    </message>
    <message>
        <source>1.1.1 after 1.1.0</source>
        <translation>1.1.1 nach 1.1.0</translation>
    </message>
    <message>
        <source>Customers who name no version would otherwise get an old one on some platforms.</source>
        <translation>Wer keine Version nennt, bekäme sonst auf manchen Plattformen ein altes Image.</translation>
    </message>
    <message>
        <source>latest refers to 1.0.0, and 1.1.0 is listed</source>
        <translation>latest verweist auf 1.0.0, und 1.1.0 ist aufgeführt</translation>
    </message>
    <message>
        <source>latest refers to the images of 1.1.0</source>
        <translation>latest verweist auf die Images von 1.1.0</translation>
    </message>
    <message>
        <source>A tag of its own lets you test without touching what customers get.</source>
        <translation>Mit einem eigenen Tag lässt sich testen, ohne anzurühren, was Kunden bekommen.</translation>
    </message>
    <message>
        <source>Testers and customers choose by the end of the tag, written as the examples write it.</source>
        <translation>Tester und Kunden wählen nach dem Ende des Tags, geschrieben wie in den Beispielen.</translation>
    </message>
    <message>
        <source>1.0.0-raspberry</source>
        <translation>1.0.0-raspberry</translation>
    </message>
    <message>
        <source>1.0.0-linux-arm32</source>
        <translation>1.0.0-linux-arm32</translation>
    </message>
    <message>
        <source>A module that does not start after the first click is a failed test.</source>
        <translation>Ein Modul, das nach dem ersten Klick nicht startet, hat den Test nicht bestanden.</translation>
    </message>
    <message>
        <source>All empty, though it needs a server address</source>
        <translation>Alles leer, obwohl es die Adresse eines Servers braucht</translation>
    </message>
    <message>
        <source>A route to $upstream, and the settings that it needs to start</source>
        <translation>Eine Route nach $upstream und die Einstellungen, die es zum Starten braucht</translation>
    </message>
    <message>
        <source>Testers deploy the module with its defaults alone and look whether it runs.</source>
        <translation>Tester stellen das Modul allein mit seinen Vorgaben bereit und sehen nach, ob es läuft.</translation>
    </message>
    <message>
        <source>It stops until a licence key is set</source>
        <translation>Es steht still, bis ein Lizenzschlüssel gesetzt ist</translation>
    </message>
    <message>
        <source>It runs in a demonstration mode until a key is set</source>
        <translation>Es läuft im Vorführmodus, bis ein Schlüssel gesetzt ist</translation>
    </message>
    <message>
        <source>The portal has five rows for routes.</source>
        <translation>Das Portal hat fünf Zeilen für Routen.</translation>
    </message>
    <message>
        <source>Six routes</source>
        <translation>Sechs Routen</translation>
    </message>
    <message>
        <source>One route with outputs/*</source>
        <translation>Eine Route mit outputs/*</translation>
    </message>
    <message>
        <source>The portal&apos;s field for a route takes fewer than 512 characters.</source>
        <translation>Das Feld des Portals für eine Route nimmt weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>A condition of 600 characters</source>
        <translation>Eine Bedingung mit 600 Zeichen</translation>
    </message>
    <message>
        <source>A shorter condition, or a filter in the module</source>
        <translation>Eine kürzere Bedingung oder ein Filter im Modul</translation>
    </message>
    <message>
        <source>On the device a route is a name and a value.</source>
        <translation>Auf dem Gerät ist eine Route ein Name und ein Wert.</translation>
    </message>
    <message>
        <source>Value without a name</source>
        <translation>Wert ohne Namen</translation>
    </message>
    <message>
        <source>ToCloud</source>
        <translation>ToCloud</translation>
    </message>
    <message>
        <source>The second would replace the first.</source>
        <translation>Die zweite würde die erste ersetzen.</translation>
    </message>
    <message>
        <source>ToCloud twice</source>
        <translation>ToCloud zweimal</translation>
    </message>
    <message>
        <source>ToCloud and ToStorage</source>
        <translation>ToCloud und ToStorage</translation>
    </message>
    <message>
        <source>The name becomes a key in IoT Hub, which refuses these characters; then no setting arrives.</source>
        <translation>Der Name wird zu einem Schlüssel in IoT Hub, und der lehnt diese Zeichen ab; dann kommt keine Einstellung an.</translation>
    </message>
    <message>
        <source>To cloud.v1</source>
        <translation>To cloud.v1</translation>
    </message>
    <message>
        <source>A route that the hub on the device cannot read stops all routes there.</source>
        <translation>Eine Route, die der Hub auf dem Gerät nicht lesen kann, legt dort alle Routen lahm.</translation>
    </message>
    <message>
        <source>FROM/messages/* TO $upstream</source>
        <translation>FROM/messages/* TO $upstream</translation>
    </message>
    <message>
        <source>FROM /messages/* INTO $upstream</source>
        <translation>FROM /messages/* INTO $upstream</translation>
    </message>
    <message>
        <source>The hub on the device knows only these sources; another one matches no message.</source>
        <translation>Der Hub auf dem Gerät kennt nur diese Quellen; eine andere passt auf keine Nachricht.</translation>
    </message>
    <message>
        <source>FROM /message/* INTO $upstream</source>
        <translation>FROM /message/* INTO $upstream</translation>
    </message>
    <message>
        <source>Messages go nowhere with another sink.</source>
        <translation>Mit einem anderen Ziel gehen Nachrichten nirgendwohin.</translation>
    </message>
    <message>
        <source>INTO upstream</source>
        <translation>INTO upstream</translation>
    </message>
    <message>
        <source>INTO $upstream</source>
        <translation>INTO $upstream</translation>
    </message>
    <message>
        <source>On the device the module has its default name, unless the customer changes it.</source>
        <translation>Auf dem Gerät heißt das Modul, wie es die Vorgabe sagt, wenn der Kunde es nicht ändert.</translation>
    </message>
    <message>
        <source>FROM /messages/modules/ContosoModule/* …, and the module is VibrationMonitor</source>
        <translation>FROM /messages/modules/ContosoModule/* …, und das Modul heißt VibrationMonitor</translation>
    </message>
    <message>
        <source>FROM /messages/modules/VibrationMonitor/* INTO $upstream</source>
        <translation>FROM /messages/modules/VibrationMonitor/* INTO $upstream</translation>
    </message>
    <message>
        <source>You cannot know what customers call their other modules.</source>
        <translation>Wie Kunden ihre anderen Module nennen, kann niemand wissen.</translation>
    </message>
    <message>
        <source>FROM /messages/modules/camera/* …</source>
        <translation>FROM /messages/modules/camera/* …</translation>
    </message>
    <message>
        <source>FROM /messages/modules/&lt;FROM_MODULE_NAME&gt;/* …</source>
        <translation>FROM /messages/modules/&lt;FROM_MODULE_NAME&gt;/* …</translation>
    </message>
    <message>
        <source>The hub on the device cannot read it and then routes nothing at all, not even other modules&apos; messages.</source>
        <translation>Der Hub auf dem Gerät kann ihn nicht lesen und leitet dann gar nichts weiter, auch nicht die Nachrichten anderer Module.</translation>
    </message>
    <message>
        <source>A placeholder that no text mentions</source>
        <translation>Ein Platzhalter, den kein Text erwähnt</translation>
    </message>
    <message>
        <source>The documentation says which route to edit before deploying</source>
        <translation>Die Dokumentation sagt, welche Route vor der Bereitstellung zu ändern ist</translation>
    </message>
    <message>
        <source>The portal has five rows for desired properties.</source>
        <translation>Das Portal hat fünf Zeilen für gewünschte Eigenschaften.</translation>
    </message>
    <message>
        <source>Ten properties</source>
        <translation>Zehn Eigenschaften</translation>
    </message>
    <message>
        <source>One property with an object of ten members</source>
        <translation>Eine Eigenschaft mit einem Objekt aus zehn Membern</translation>
    </message>
    <message>
        <source>The portal&apos;s field for a desired property takes fewer than 512 characters.</source>
        <translation>Das Feld des Portals für eine gewünschte Eigenschaft nimmt weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>An object of 700 characters</source>
        <translation>Ein Objekt mit 700 Zeichen</translation>
    </message>
    <message>
        <source>A shorter object; the rest behind its own property</source>
        <translation>Ein kürzeres Objekt; der Rest in einer eigenen Eigenschaft</translation>
    </message>
    <message>
        <source>Tools parse the value; escaped or unquoted text reaches the module as something else, or not at all.</source>
        <translation>Werkzeuge lesen den Wert als JSON; Text mit Escapezeichen oder ohne Anführungszeichen erreicht das Modul als etwas anderes oder gar nicht.</translation>
    </message>
    <message>
        <source>{\&quot;interval\&quot;: 60}</source>
        <translation>{\&quot;interval\&quot;: 60}</translation>
    </message>
    <message>
        <source>{&quot;interval&quot;: 60}</source>
        <translation>{&quot;interval&quot;: 60}</translation>
    </message>
    <message>
        <source>The twins of that time could not hold arrays, so the portal refuses them.</source>
        <translation>Die Zwillinge jener Zeit konnten keine Arrays halten, deshalb lehnt das Portal sie ab.</translation>
    </message>
    <message>
        <source>{&quot;ports&quot;: [1, 2]}</source>
        <translation>{&quot;ports&quot;: [1, 2]}</translation>
    </message>
    <message>
        <source>{&quot;ports&quot;: {&quot;0&quot;: 1, &quot;1&quot;: 2}}</source>
        <translation>{&quot;ports&quot;: {&quot;0&quot;: 1, &quot;1&quot;: 2}}</translation>
    </message>
    <message>
        <source>The twin has a limited depth, part of which is used up by the levels around your value.</source>
        <translation>Der Zwilling hat eine begrenzte Tiefe, und einen Teil davon verbrauchen die Ebenen um den Wert herum.</translation>
    </message>
    <message>
        <source>{&quot;a&quot;: {&quot;b&quot;: {&quot;c&quot;: {&quot;d&quot;: {&quot;e&quot;: 1}}}}}</source>
        <translation>{&quot;a&quot;: {&quot;b&quot;: {&quot;c&quot;: {&quot;d&quot;: {&quot;e&quot;: 1}}}}}</translation>
    </message>
    <message>
        <source>{&quot;a&quot;: {&quot;b&quot;: {&quot;c&quot;: {&quot;d&quot;: 1}}}}</source>
        <translation>{&quot;a&quot;: {&quot;b&quot;: {&quot;c&quot;: {&quot;d&quot;: 1}}}}</translation>
    </message>
    <message>
        <source>A number or a quoted text is JSON too; nothing has to be wrapped.</source>
        <translation>Auch eine Zahl oder ein Text in Anführungszeichen ist JSON; einpacken muss man nichts.</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>&quot;fast&quot;</source>
        <translation>&quot;fast&quot;</translation>
    </message>
    <message>
        <source>IoT Hub refuses a whole twin for one bad key, and the portal does not say so.</source>
        <translation>Wegen eines schlechten Schlüssels lehnt IoT Hub den ganzen Zwilling ab, und das Portal sagt es nicht.</translation>
    </message>
    <message>
        <source>sample.rate</source>
        <translation>sample.rate</translation>
    </message>
    <message>
        <source>sampleRate</source>
        <translation>sampleRate</translation>
    </message>
    <message>
        <source>Beyond it the hub refuses the number or changes it.</source>
        <translation>Was darüber hinausgeht, lehnt der Hub ab oder verändert er.</translation>
    </message>
    <message>
        <source>9007199254740993</source>
        <translation>9007199254740993</translation>
    </message>
    <message>
        <source>&quot;9007199254740993&quot;, as text</source>
        <translation>&quot;9007199254740993&quot;, als Text</translation>
    </message>
    <message>
        <source>Letters beyond ASCII take two to four bytes, so a text within 512 characters can be too long for a hub.</source>
        <translation>Buchstaben jenseits von ASCII brauchen zwei bis vier Bytes; ein Text mit höchstens 512 Zeichen kann für einen Hub zu lang sein.</translation>
    </message>
    <message>
        <source>300 Chinese characters</source>
        <translation>300 chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>150 of them</source>
        <translation>150 davon</translation>
    </message>
    <message>
        <source>The tools add it, and the module would look for the property one level too high.</source>
        <translation>Die Werkzeuge stellen es voran, und das Modul würde die Eigenschaft eine Ebene zu hoch suchen.</translation>
    </message>
    <message>
        <source>properties.desired.interval</source>
        <translation>properties.desired.interval</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>The portal has five rows for environment variables.</source>
        <translation>Das Portal hat fünf Zeilen für Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Ten variables</source>
        <translation>Zehn Variablen</translation>
    </message>
    <message>
        <source>The five that most customers change</source>
        <translation>Die fünf, die die meisten Kunden ändern</translation>
    </message>
    <message>
        <source>The portal&apos;s field for a variable takes fewer than 512 characters.</source>
        <translation>Das Feld des Portals für eine Variable nimmt weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>A certificate in a variable</source>
        <translation>Ein Zertifikat in einer Variablen</translation>
    </message>
    <message>
        <source>The path of a mounted file</source>
        <translation>Der Pfad einer eingebundenen Datei</translation>
    </message>
    <message>
        <source>The name becomes a key in the twin of the agent, which refuses these characters; then no module starts.</source>
        <translation>Der Name wird zu einem Schlüssel im Zwilling des Agents, und der lehnt diese Zeichen ab; dann startet kein Modul.</translation>
    </message>
    <message>
        <source>LOG.LEVEL</source>
        <translation>LOG.LEVEL</translation>
    </message>
    <message>
        <source>LOG_LEVEL</source>
        <translation>LOG_LEVEL</translation>
    </message>
    <message>
        <source>Of two variables of one name a device keeps only one.</source>
        <translation>Von zwei Variablen mit demselben Namen behält ein Gerät nur eine.</translation>
    </message>
    <message>
        <source>LOG_LEVEL twice</source>
        <translation>LOG_LEVEL zweimal</translation>
    </message>
    <message>
        <source>LOG_LEVEL once</source>
        <translation>LOG_LEVEL einmal</translation>
    </message>
    <message>
        <source>The portal&apos;s field for create options takes fewer than 512 characters.</source>
        <translation>Das Feld des Portals für Erstellungsoptionen nimmt weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>613 characters with indentation</source>
        <translation>613 Zeichen mit Einrückung</translation>
    </message>
    <message>
        <source>329 characters without it</source>
        <translation>329 Zeichen ohne</translation>
    </message>
    <message>
        <source>Spaces count. Real modules fit only when written on one line.</source>
        <translation>Leerzeichen zählen. Echte Module passen nur hinein, wenn alles in einer Zeile steht.</translation>
    </message>
    <message>
        <source>{
    &quot;HostConfig&quot;: { … }
}</source>
        <translation>{
    &quot;HostConfig&quot;: { … }
}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{…}}</source>
        <translation>{&quot;HostConfig&quot;:{…}}</translation>
    </message>
    <message>
        <source>The agent on the device parses it; what it cannot parse keeps the module from being created.</source>
        <translation>Der Agent auf dem Gerät liest sie als JSON; kann er das nicht, wird das Modul nicht erstellt.</translation>
    </message>
    <message>
        <source>{&quot;Hostname&quot;: &apos;vm&apos;}</source>
        <translation>{&quot;Hostname&quot;: &apos;vm&apos;}</translation>
    </message>
    <message>
        <source>{&quot;Hostname&quot;: &quot;vm&quot;}</source>
        <translation>{&quot;Hostname&quot;: &quot;vm&quot;}</translation>
    </message>
    <message>
        <source>Docker expects an object. The printed example lacks its braces and has been copied often.</source>
        <translation>Docker erwartet ein Objekt. Dem gedruckten Beispiel fehlen die Klammern, und es wurde oft kopiert.</translation>
    </message>
    <message>
        <source>&quot;HostConfig&quot;: {&quot;Privileged&quot;: false}</source>
        <translation>&quot;HostConfig&quot;: {&quot;Privileged&quot;: false}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;: {&quot;Privileged&quot;: false}}</source>
        <translation>{&quot;HostConfig&quot;: {&quot;Privileged&quot;: false}}</translation>
    </message>
    <message>
        <source>Unlike in twin properties, arrays are needed here.</source>
        <translation>Anders als in Eigenschaften des Zwillings sind Arrays hier nötig.</translation>
    </message>
    <message>
        <source>One published module was stored escaped, and tools could not import it.</source>
        <translation>Ein veröffentlichtes Modul wurde mit Prozentzeichen kodiert gespeichert, und Werkzeuge konnten es nicht einlesen.</translation>
    </message>
    <message>
        <source>%7B%22Hostname%22%3A%22vm%22%7D</source>
        <translation>%7B%22Hostname%22%3A%22vm%22%7D</translation>
    </message>
    <message>
        <source>{&quot;Hostname&quot;:&quot;vm&quot;}</source>
        <translation>{&quot;Hostname&quot;:&quot;vm&quot;}</translation>
    </message>
    <message>
        <source>Docker ignores keys that it does not know, so a misspelt one has no effect and gives no message.</source>
        <translation>Docker übergeht Schlüssel, die es nicht kennt; ein falsch geschriebener bewirkt nichts und meldet nichts.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;: {&quot;PortBinding&quot;: {}}}</source>
        <translation>{&quot;HostConfig&quot;: {&quot;PortBinding&quot;: {}}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;: {&quot;PortBindings&quot;: {}}}</source>
        <translation>{&quot;HostConfig&quot;: {&quot;PortBindings&quot;: {}}}</translation>
    </message>
    <message>
        <source>A privileged container owns the whole device; customers with rules on security cannot use it.</source>
        <translation>Einem privilegierten Container gehört das ganze Gerät; Kunden mit Sicherheitsregeln können ihn nicht einsetzen.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;: {&quot;Privileged&quot;: true}}</source>
        <translation>{&quot;HostConfig&quot;: {&quot;Privileged&quot;: true}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;: {&quot;Devices&quot;: [{&quot;PathOnHost&quot;: &quot;/dev/ttyS0&quot;}]}}</source>
        <translation>{&quot;HostConfig&quot;: {&quot;Devices&quot;: [{&quot;PathOnHost&quot;: &quot;/dev/ttyS0&quot;}]}}</translation>
    </message>
    <message>
        <source>A published module exposes 4987 and binds 4897: two digits changed places, and the port is closed.</source>
        <translation>Ein veröffentlichtes Modul gibt 4987 frei und bindet 4897: Zwei Ziffern sind vertauscht, und der Port ist zu.</translation>
    </message>
    <message>
        <source>Exposed 4987/tcp, bound 4897/tcp</source>
        <translation>4987/tcp freigegeben, 4897/tcp gebunden</translation>
    </message>
    <message>
        <source>Exposed 4897/tcp, bound 4897/tcp</source>
        <translation>4897/tcp freigegeben, 4897/tcp gebunden</translation>
    </message>
    <message>
        <source>Customers and tools recognise a gap by its capitals and brackets.</source>
        <translation>Kunden und Werkzeuge erkennen eine Lücke an Großbuchstaben und spitzen Klammern.</translation>
    </message>
    <message>
        <source>your-server-here</source>
        <translation>your-server-here</translation>
    </message>
    <message>
        <source>&lt;MY_SERVER_IP_ADDRESS&gt;</source>
        <translation>&lt;MY_SERVER_IP_ADDRESS&gt;</translation>
    </message>
    <message>
        <source>A gap that nobody explains is deployed as it stands.</source>
        <translation>Eine Lücke, die niemand erklärt, wird bereitgestellt, wie sie ist.</translation>
    </message>
    <message>
        <source>&lt;TOKEN&gt; without a word</source>
        <translation>&lt;TOKEN&gt; ohne ein Wort dazu</translation>
    </message>
    <message>
        <source>&quot;&lt;TOKEN&gt;: the key shown on your account page&quot;</source>
        <translation>„&lt;TOKEN&gt;: the key shown on your account page“</translation>
    </message>
    <message>
        <source>Defaults are public: everyone who opens the listing can read them.</source>
        <translation>Vorgaben sind öffentlich: Wer den Eintrag öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>SA_PASSWORD=Str0ngP@ss</source>
        <translation>SA_PASSWORD=Str0ngP@ss</translation>
    </message>
    <message>
        <source>SA_PASSWORD=&lt;SA_PASSWORD&gt;</source>
        <translation>SA_PASSWORD=&lt;SA_PASSWORD&gt;</translation>
    </message>
    <message>
        <source>The name on the device comes from the SKU title, and routes refer to it.</source>
        <translation>Der Name auf dem Gerät kommt vom SKU-Titel, und Routen nennen ihn.</translation>
    </message>
    <message>
        <source>Title &quot;!!!&quot;, which leaves no letters</source>
        <translation>Titel „!!!“, von dem kein Buchstabe übrig bleibt</translation>
    </message>
    <message>
        <source>Title &quot;Vibration Monitor&quot;, module VibrationMonitor</source>
        <translation>Titel „Vibration Monitor“, Modul VibrationMonitor</translation>
    </message>
    <message>
        <source>If this page is right, the plan name decides how routes have to name the module.</source>
        <translation>Hat diese Seite recht, bestimmt der Planname, wie Routen das Modul nennen müssen.</translation>
    </message>
    <message>
        <source>Plan &quot;Standard&quot; for the module Vibration Monitor</source>
        <translation>Plan „Standard“ für das Modul Vibration Monitor</translation>
    </message>
    <message>
        <source>Plan &quot;Vibration Monitor&quot;</source>
        <translation>Plan „Vibration Monitor“</translation>
    </message>
    <message>
        <source>If this page is right, the offer&apos;s title decides how routes have to name the module.</source>
        <translation>Hat diese Seite recht, bestimmt der Titel des Angebots, wie Routen das Modul nennen müssen.</translation>
    </message>
    <message>
        <source>Title &quot;Vibration Monitor 2.0&quot;, plan &quot;Vibration Monitor&quot;</source>
        <translation>Titel „Vibration Monitor 2.0“, Plan „Vibration Monitor“</translation>
    </message>
    <message>
        <source>Both &quot;Vibration Monitor&quot;</source>
        <translation>Beide „Vibration Monitor“</translation>
    </message>
    <message>
        <source>The extension removes everything but letters, so a title with digits gives another name than the portal.</source>
        <translation>Die Erweiterung entfernt alles außer Buchstaben; ein Titel mit Ziffern ergibt einen anderen Namen als im Portal.</translation>
    </message>
    <message>
        <source>Sensor Hub 4.0 becomes SensorHub</source>
        <translation>Aus Sensor Hub 4.0 wird SensorHub</translation>
    </message>
    <message>
        <source>Sensor Hub</source>
        <translation>Sensor Hub</translation>
    </message>
    <message>
        <source>It shows what the portal really does.</source>
        <translation>Daran zeigt sich, was das Portal wirklich tut.</translation>
    </message>
    <message>
        <source>The agent on the device uses the name in addresses and refuses anything else.</source>
        <translation>Der Agent auf dem Gerät verwendet den Namen in Adressen und lehnt alles andere ab.</translation>
    </message>
    <message>
        <source>振动监测</source>
        <translation>振动监测</translation>
    </message>
    <message>
        <source>Documents and tools use different fields. If all give one name, your routes work whoever is right.</source>
        <translation>Dokumente und Werkzeuge nehmen verschiedene Felder. Ergeben alle denselben Namen, laufen die Routen, wer auch immer recht hat.</translation>
    </message>
    <message>
        <source>Title &quot;Vibration Monitor 2&quot;, plan &quot;Standard&quot;</source>
        <translation>Titel „Vibration Monitor 2“, Plan „Standard“</translation>
    </message>
    <message>
        <source>Title and plan &quot;Vibration Monitor&quot;</source>
        <translation>Titel und Plan „Vibration Monitor“</translation>
    </message>
    <message>
        <source>The runtime on devices is Moby, which runs Docker-compatible images only.</source>
        <translation>Auf Geräten läuft Moby, und das führt nur Docker-kompatible Images aus.</translation>
    </message>
    <message>
        <source>A Windows service with an installer</source>
        <translation>Ein Windows-Dienst mit Installationsprogramm</translation>
    </message>
    <message>
        <source>An image built with docker build</source>
        <translation>Ein Image, gebaut mit docker build</translation>
    </message>
    <message>
        <source>It decides which devices testers use and to what the catalogue link has to lead.</source>
        <translation>Davon hängt ab, auf welchen Geräten getestet wird und wohin der Kataloglink führen muss.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>All Tier 1 platforms</source>
        <translation>Alle Tier-1-Plattformen</translation>
    </message>
    <message>
        <source>The list decides what &quot;all platforms&quot; means, and it changes with every release of IoT Edge.</source>
        <translation>Die Liste bestimmt, was „alle Plattformen“ heißt, und ändert sich mit jeder Version von IoT Edge.</translation>
    </message>
    <message>
        <source>Certification runs on real devices. A module that only ran on a laptop tends to fail there.</source>
        <translation>Zertifiziert wird auf echten Geräten. Ein Modul, das nur auf einem Laptop lief, scheitert dort gern.</translation>
    </message>
    <message>
        <source>Tested in a simulator only</source>
        <translation>Nur in einem Simulator getestet</translation>
    </message>
    <message>
        <source>Tested on a device of the catalogue</source>
        <translation>Auf einem Gerät des Katalogs getestet</translation>
    </message>
    <message>
        <source>Microsoft counts instances of the module by it, and shows them to you in the reports.</source>
        <translation>Daran zählt Microsoft die Instanzen des Moduls und zeigt sie in den Berichten.</translation>
    </message>
    <message>
        <source>ProductInfo not set</source>
        <translation>ProductInfo nicht gesetzt</translation>
    </message>
    <message>
        <source>ProductInfo = contoso.vibration-monitor.standard</source>
        <translation>ProductInfo = contoso.vibration-monitor.standard</translation>
    </message>
    <message>
        <source>A module that does not talk to the hub needs no SDK, but then nobody counts it.</source>
        <translation>Ein Modul, das nicht mit dem Hub spricht, braucht kein SDK, wird dann aber auch nicht gezählt.</translation>
    </message>
    <message>
        <source>A module with all rights is a way into the whole plant.</source>
        <translation>Ein Modul mit allen Rechten ist ein Weg in die ganze Anlage.</translation>
    </message>
    <message>
        <source>Runs as root with the Docker socket mounted</source>
        <translation>Läuft als root mit eingebundenem Docker-Socket</translation>
    </message>
    <message>
        <source>Runs as a user of its own with one device</source>
        <translation>Läuft unter einem eigenen Benutzer mit einem Gerät</translation>
    </message>
    <message>
        <source>Microsoft rejects images that have nothing to do with the edge.</source>
        <translation>Images, die nichts mit dem Edge zu tun haben, lehnt Microsoft ab.</translation>
    </message>
    <message>
        <source>A web shop in a container</source>
        <translation>Ein Webshop im Container</translation>
    </message>
    <message>
        <source>A module that filters sensor data before it is sent</source>
        <translation>Ein Modul, das Sensordaten vor dem Senden filtert</translation>
    </message>
    <message>
        <source>Most licences demand that their text is passed on; leaving it out breaks them.</source>
        <translation>Die meisten Lizenzen verlangen, dass ihr Text mitgegeben wird; fehlt er, sind sie verletzt.</translation>
    </message>
    <message>
        <source>Built with OpenCV, no notice</source>
        <translation>Mit OpenCV gebaut, kein Hinweis</translation>
    </message>
    <message>
        <source>A link &quot;Third-party notices&quot;</source>
        <translation>Ein Link „Third-party notices“</translation>
    </message>
    <message>
        <source>Customers keep modules running for years, and weaknesses become known all the time.</source>
        <translation>Kunden lassen Module jahrelang laufen, und ständig werden Schwachstellen bekannt.</translation>
    </message>
    <message>
        <source>Nobody is responsible after the launch</source>
        <translation>Nach dem Start ist niemand zuständig</translation>
    </message>
    <message>
        <source>A new image each month with updates of its base</source>
        <translation>Jeden Monat ein neues Image mit Aktualisierungen seiner Basis</translation>
    </message>
    <message>
        <source>The type of offer holds one image; what needs several modules has to be offered as several.</source>
        <translation>Diese Art von Angebot enthält ein Image; was mehrere Module braucht, muss als mehrere Angebote erscheinen.</translation>
    </message>
    <message>
        <source>Testers who do not know how to try the module can only reject it.</source>
        <translation>Tester, die nicht wissen, wie sie das Modul ausprobieren, können es nur ablehnen.</translation>
    </message>
    <message>
        <source>Start it; without hardware it simulates one sensor.</source>
        <translation>Start it; without hardware it simulates one sensor.</translation>
    </message>
    <message>
        <source>Knowing the steps and their length lets you plan the launch.</source>
        <translation>Wer die Schritte und ihre Dauer kennt, kann den Start planen.</translation>
    </message>
    <message>
        <source>Knowing what is scanned, you can scan before.</source>
        <translation>Wer weiß, was geprüft wird, kann vorher selbst prüfen.</translation>
    </message>
    <message>
        <source>After the sign-off only another update can change what is live.</source>
        <translation>Nach der Freigabe ändert nur eine weitere Aktualisierung, was live ist.</translation>
    </message>
    <message>
        <source>Saving in the portal changes nothing that customers see.</source>
        <translation>Speichern im Portal ändert nichts an dem, was Kunden sehen.</translation>
    </message>
    <message>
        <source>Plan time for it when you add tags.</source>
        <translation>Neue Tags brauchen Zeit; sie gehört in den Plan.</translation>
    </message>
    <message>
        <source>A failure is no verdict; the report says what to mend.</source>
        <translation>Ein Scheitern ist kein Urteil; der Bericht sagt, was zu beheben ist.</translation>
    </message>
    <message>
        <source>Customers rely on what they agreed to and deployed.</source>
        <translation>Kunden verlassen sich auf das, was sie vereinbart und bereitgestellt haben.</translation>
    </message>
    <message>
        <source>Free becomes BYOL in an update</source>
        <translation>Aus kostenlos wird in einer Aktualisierung BYOL</translation>
    </message>
    <message>
        <source>A new plan with BYOL</source>
        <translation>Ein neuer Plan mit BYOL</translation>
    </message>
    <message>
        <source>It is the first thing that reviewers look at.</source>
        <translation>Darauf sehen Prüfer zuerst.</translation>
    </message>
    <message>
        <source>One listing for a module, a service and consulting</source>
        <translation>Ein Eintrag für Modul, Dienst und Beratung</translation>
    </message>
    <message>
        <source>One listing for one module</source>
        <translation>Ein Eintrag für ein Modul</translation>
    </message>
    <message>
        <source>The rule holds for plans too, which are often forgotten.</source>
        <translation>Die Regel gilt auch für Pläne, und das wird oft vergessen.</translation>
    </message>
    <message>
        <source>Plan 1</source>
        <translation>Plan 1</translation>
    </message>
    <message>
        <source>Standard, up to 16 sensors</source>
        <translation>Standard, up to 16 sensors</translation>
    </message>
    <message>
        <source>The policy repeats the limit of the form and adds that the summary must read well.</source>
        <translation>Die Richtlinie wiederholt die Grenze des Formulars und fügt hinzu, dass sich die Zusammenfassung gut lesen muss.</translation>
    </message>
    <message>
        <source>Best! Fastest! Call us!!!</source>
        <translation>Best! Fastest! Call us!!!</translation>
    </message>
    <message>
        <source>Customers must know before they install what the module does not do.</source>
        <translation>Kunden müssen vor dem Installieren wissen, was das Modul nicht kann.</translation>
    </message>
    <message>
        <source>Works with everything</source>
        <translation>Works with everything</translation>
    </message>
    <message>
        <source>Works with Modbus TCP; serial lines are not supported.</source>
        <translation>Works with Modbus TCP; serial lines are not supported.</translation>
    </message>
    <message>
        <source>An offer that nobody can find has no place in the store.</source>
        <translation>Ein Angebot, das niemand findet, hat im Store nichts zu suchen.</translation>
    </message>
    <message>
        <source>Only hidden plans</source>
        <translation>Nur ausgeblendete Pläne</translation>
    </message>
    <message>
        <source>One public plan</source>
        <translation>Ein öffentlicher Plan</translation>
    </message>
    <message>
        <source>The policy repeats the rules on pictures as reasons for rejection.</source>
        <translation>Die Richtlinie wiederholt die Regeln zu Bildern als Gründe für eine Ablehnung.</translation>
    </message>
    <message>
        <source>A logo of last year&apos;s brand</source>
        <translation>Ein Logo der Marke vom letzten Jahr</translation>
    </message>
    <message>
        <source>Current logo, screenshots of this version</source>
        <translation>Aktuelles Logo, Screenshots dieser Version</translation>
    </message>
    <message>
        <source>Dead links are the commonest fault that reviewers find.</source>
        <translation>Tote Links sind der häufigste Fehler, den Prüfer finden.</translation>
    </message>
    <message>
        <source>A privacy policy that gives 404</source>
        <translation>Eine Datenschutzerklärung mit Status 404</translation>
    </message>
    <message>
        <source>Every link opened and read this week</source>
        <translation>Jeden Link diese Woche geöffnet und gelesen</translation>
    </message>
    <message>
        <source>The store is read by everyone.</source>
        <translation>Den Store lesen alle.</translation>
    </message>
    <message>
        <source>A joke at the expense of others</source>
        <translation>Ein Witz auf Kosten anderer</translation>
    </message>
    <message>
        <source>Plain words on the product</source>
        <translation>Schlichte Worte zum Produkt</translation>
    </message>
    <message>
        <source>One module that leaks harms trust in all of them.</source>
        <translation>Ein Modul mit einem Leck schadet dem Vertrauen in alle.</translation>
    </message>
    <message>
        <source>It downloads and runs code from the web</source>
        <translation>Es lädt Code aus dem Netz und führt ihn aus</translation>
    </message>
    <message>
        <source>It runs only what is in its image</source>
        <translation>Es führt nur aus, was in seinem Image liegt</translation>
    </message>
    <message>
        <source>Reviewers cite these sections when they reject an offer.</source>
        <translation>Auf diese Abschnitte berufen sich Prüfer, wenn sie ein Angebot ablehnen.</translation>
    </message>
    <message>
        <source>Paragraph, tags and choice are written by different people and drift apart.</source>
        <translation>Absatz, Tags und Wahl schreiben verschiedene Menschen, und sie laufen auseinander.</translation>
    </message>
    <message>
        <source>&quot;Linux x64&quot; in the text, an arm32 tag in the list</source>
        <translation>„Linux x64“ im Text, ein arm32-Tag in der Liste</translation>
    </message>
    <message>
        <source>&quot;Linux x64 or arm32&quot; and tags of both</source>
        <translation>„Linux x64 or arm32“ und Tags für beide</translation>
    </message>
    <message>
        <source>The link has to lead where the platform choice says.</source>
        <translation>Der Link muss dorthin führen, wohin die Wahl der Plattformen zeigt.</translation>
    </message>
    <message>
        <source>All Tier 1, and a link to one device</source>
        <translation>Alle Tier 1 und ein Link zu einem Gerät</translation>
    </message>
    <message>
        <source>All Tier 1, and a link to the whole catalogue</source>
        <translation>Alle Tier 1 und ein Link zum ganzen Katalog</translation>
    </message>
    <message>
        <source>Several platforms need several images and a list that chooses.</source>
        <translation>Mehrere Plattformen brauchen mehrere Images und eine Liste, die auswählt.</translation>
    </message>
    <message>
        <source>Two platforms, one platform tag</source>
        <translation>Zwei Plattformen, ein Plattformtag</translation>
    </message>
    <message>
        <source>latest, 1.0.0, 1.0.0-linux-x64, 1.0.0-linux-arm32</source>
        <translation>latest, 1.0.0, 1.0.0-linux-x64, 1.0.0-linux-arm32</translation>
    </message>
    <message>
        <source>A name that exists on no device takes its messages nowhere.</source>
        <translation>Ein Name, den es auf keinem Gerät gibt, führt seine Nachrichten nirgendwohin.</translation>
    </message>
    <message>
        <source>/messages/modules/camera/*</source>
        <translation>/messages/modules/camera/*</translation>
    </message>
    <message>
        <source>/messages/modules/&lt;FROM_MODULE_NAME&gt;/*</source>
        <translation>/messages/modules/&lt;FROM_MODULE_NAME&gt;/*</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own example has ContonsoModule where ContosoModule is meant.</source>
        <translation>In Microsofts eigenem Beispiel steht ContonsoModule, und gemeint ist ContosoModule.</translation>
    </message>
    <message>
        <source>VibrationMonitr in a route of VibrationMonitor</source>
        <translation>VibrationMonitr in einer Route von VibrationMonitor</translation>
    </message>
    <message>
        <source>Both texts stand on one page; the same words twice do not help to choose.</source>
        <translation>Beide Texte stehen auf einer Seite; zweimal dieselben Worte helfen nicht bei der Wahl.</translation>
    </message>
    <message>
        <source>The summary of the offer as that of the plan</source>
        <translation>Die Zusammenfassung des Angebots auch beim Plan</translation>
    </message>
    <message>
        <source>Certifications are shown only to customers in Azure Government.</source>
        <translation>Zertifizierungen sehen nur Kunden in Azure Government.</translation>
    </message>
    <message>
        <source>FedRAMP, and Azure Government not chosen</source>
        <translation>FedRAMP, und Azure Government nicht gewählt</translation>
    </message>
    <message>
        <source>FedRAMP with Azure Government</source>
        <translation>FedRAMP mit Azure Government</translation>
    </message>
    <message>
        <source>Those customers often may not use a site outside their cloud.</source>
        <translation>Diese Kunden dürfen eine Website außerhalb ihrer Cloud oft nicht nutzen.</translation>
    </message>
    <message>
        <source>Azure Government without a support website</source>
        <translation>Azure Government ohne Support-Website</translation>
    </message>
    <message>
        <source>Two contracts at once contradict each other.</source>
        <translation>Zwei Verträge zugleich widersprechen sich.</translation>
    </message>
    <message>
        <source>Standard contract and own terms</source>
        <translation>Standardvertrag und eigene Bedingungen</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Einer von beiden</translation>
    </message>
    <message>
        <source>A setting that is not explained cannot be used.</source>
        <translation>Eine Einstellung, die niemand erklärt, kann niemand nutzen.</translation>
    </message>
    <message>
        <source>Five variables and no documentation link</source>
        <translation>Fünf Variablen und kein Link zur Dokumentation</translation>
    </message>
    <message>
        <source>The link &quot;Documentation&quot; explains all five</source>
        <translation>Der Link „Documentation“ erklärt alle fünf</translation>
    </message>
    <message>
        <source>A misspelt string is counted for no offer.</source>
        <translation>Eine falsch geschriebene Zeichenfolge zählt für kein Angebot.</translation>
    </message>
    <message>
        <source>Updates go forward only, and published tags stay what they are.</source>
        <translation>Aktualisierungen gehen nur vorwärts, und veröffentlichte Tags bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>1.0.0 moved to another image</source>
        <translation>1.0.0 auf ein anderes Image verschoben</translation>
    </message>
    <message>
        <source>1.0.1 for the new image</source>
        <translation>1.0.1 für das neue Image</translation>
    </message>
    <message>
        <source>Copied plans often keep the repository of the first by accident.</source>
        <translation>Kopierte Pläne behalten oft versehentlich das Repository des ersten.</translation>
    </message>
    <message>
        <source>Two plans with vibration-monitor, meant to differ</source>
        <translation>Zwei Pläne mit vibration-monitor, die verschieden sein sollen</translation>
    </message>
    <message>
        <source>vibration-monitor and vibration-monitor-pro</source>
        <translation>vibration-monitor und vibration-monitor-pro</translation>
    </message>
    <message>
        <source>A hub of that time takes 8 KB for a twin; all modules of a device share the agent&apos;s.</source>
        <translation>Ein Hub jener Zeit nimmt 8 KB für einen Zwilling; den des Agents teilen sich alle Module eines Geräts.</translation>
    </message>
    <message>
        <source>9 KB of defaults in one plan</source>
        <translation>9 KB Vorgaben in einem Plan</translation>
    </message>
    <message>
        <source>Short defaults; the rest set by customers</source>
        <translation>Kurze Vorgaben; den Rest setzen Kunden</translation>
    </message>
    <message>
        <source>Each open error is a page that the portal will not let pass.</source>
        <translation>Jeder offene Fehler ist eine Seite, die das Portal nicht durchlässt.</translation>
    </message>
    <message>
        <source>Two errors open</source>
        <translation>Zwei Fehler offen</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Telephones write the coordinates of the workshop into each picture, and everybody who downloads it can read them.</source>
        <translation>Telefone schreiben die Koordinaten der Werkstatt in jedes Bild, und alle, die es herunterladen, können sie lesen.</translation>
    </message>
    <message>
        <source>A phone photo as it was taken</source>
        <translation>Ein Handyfoto, wie es aufgenommen wurde</translation>
    </message>
    <message>
        <source>The photo saved without metadata</source>
        <translation>Das Foto, ohne Metadaten gespeichert</translation>
    </message>
    <message>
        <source>Names and device numbers in a file travel with it to everybody, unseen by the one who publishes it.</source>
        <translation>Namen und Gerätenummern in einer Datei gelangen mit ihr zu allen, ohne dass es beim Veröffentlichen auffällt.</translation>
    </message>
    <message>
        <source>A PNG whose Author is a colleague</source>
        <translation>Ein PNG, dessen Author ein Kollege ist</translation>
    </message>
    <message>
        <source>The picture without an author</source>
        <translation>Das Bild ohne Autor</translation>
    </message>
    <message>
        <source>An embedded thumbnail can show what was cropped away, and comments and edit history tell what was never meant to be published.</source>
        <translation>Ein eingebettetes Vorschaubild kann zeigen, was weggeschnitten wurde; Kommentare und Bearbeitungsverlauf verraten, was nie veröffentlicht werden sollte.</translation>
    </message>
    <message>
        <source>A cropped screenshot with the thumbnail of the whole screen</source>
        <translation>Ein zugeschnittener Screenshot mit dem Vorschaubild des ganzen Bildschirms</translation>
    </message>
    <message>
        <source>The screenshot saved without metadata</source>
        <translation>Der Screenshot, ohne Metadaten gespeichert</translation>
    </message>
    <message>
        <source>Pixels and colours stay bit for bit as they are; the files of the project are not touched.</source>
        <translation>Pixel und Farben bleiben Bit für Bit, wie sie sind; die Dateien des Projekts werden nicht angetastet.</translation>
    </message>
    <message>
        <source>dashboard.png with GPS coordinates</source>
        <translation>dashboard.png mit GPS-Koordinaten</translation>
    </message>
    <message>
        <source>Its copy in the bundle without them</source>
        <translation>Seine Kopie im Paket ohne sie</translation>
    </message>
    <message>
        <source>Copied from a manifest, a route brings its name, which edgeHub takes for a fault and stops all routes.</source>
        <translation>Aus einem Manifest kopiert, bringt eine Route ihren Namen mit; edgeHub hält ihn für einen Fehler und hält alle Routen an.</translation>
    </message>
    <message>
        <source>&quot;up&quot;: &quot;FROM /* INTO $upstream&quot;</source>
        <translation>&quot;up&quot;: &quot;FROM /* INTO $upstream&quot;</translation>
    </message>
    <message>
        <source>FROM /* INTO $upstream</source>
        <translation>FROM /* INTO $upstream</translation>
    </message>
    <message>
        <source>The route is valid, nothing is logged, and no message ever arrives.</source>
        <translation>Die Route ist gültig, nichts wird protokolliert, und nie kommt eine Nachricht an.</translation>
    </message>
    <message>
        <source>level = high</source>
        <translation>level = high</translation>
    </message>
    <message>
        <source>level = &apos;high&apos;</source>
        <translation>level = &apos;high&apos;</translation>
    </message>
    <message>
        <source>The module finds desired inside desired and does not see its setting.</source>
        <translation>Das Modul findet desired in desired und sieht seine Einstellung nicht.</translation>
    </message>
    <message>
        <source>{&quot;desired&quot;:{&quot;rate&quot;:5}}</source>
        <translation>{&quot;desired&quot;:{&quot;rate&quot;:5}}</translation>
    </message>
    <message>
        <source>{&quot;rate&quot;:5}</source>
        <translation>{&quot;rate&quot;:5}</translation>
    </message>
    <message>
        <source>A value of the right type can still be refused, and then the module never starts on any device.</source>
        <translation>Auch ein Wert der richtigen Art kann abgelehnt werden, und dann startet das Modul auf keinem Gerät.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Memory&quot;:4194304}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Memory&quot;:4194304}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Memory&quot;:6291456}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Memory&quot;:6291456}}</translation>
    </message>
    <message>
        <source>Docker on Linux reads the letter of a drive as the name of a volume, and the rest as something it refuses.</source>
        <translation>Docker unter Linux liest den Buchstaben eines Laufwerks als Namen eines Volumes und den Rest als etwas, das es ablehnt.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;d:/plant:/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;d:/plant:/data&quot;]}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/srv/plant:/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/srv/plant:/data&quot;]}}</translation>
    </message>
    <message>
        <source>Whoever writes one path expects the folder of the device, and the module gets an empty volume.</source>
        <translation>Wer einen einzigen Pfad schreibt, erwartet den Ordner des Geräts, und das Modul bekommt ein leeres Volume.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/srv/plant/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/srv/plant/data&quot;]}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;plant-data:/srv/plant/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;plant-data:/srv/plant/data&quot;]}}</translation>
    </message>
    <message>
        <source>A new version is a new container, and a volume without a name starts empty with it.</source>
        <translation>Eine neue Version ist ein neuer Container, und ein Volume ohne Namen fängt mit ihm leer an.</translation>
    </message>
    <message>
        <source>{&quot;Volumes&quot;:{&quot;/data&quot;:{}}}</source>
        <translation>{&quot;Volumes&quot;:{&quot;/data&quot;:{}}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;data:/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;data:/data&quot;]}}</translation>
    </message>
    <message>
        <source>The module starts on the developer&apos;s device, which has the folder, and on no customer&apos;s.</source>
        <translation>Das Modul startet auf dem Gerät des Entwicklers, das den Ordner hat, und auf dem keines Kunden.</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Mounts&quot;:[{&quot;Type&quot;:&quot;bind&quot;,&quot;Source&quot;:&quot;/opc&quot;,&quot;Target&quot;:&quot;/appdata&quot;}]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Mounts&quot;:[{&quot;Type&quot;:&quot;bind&quot;,&quot;Source&quot;:&quot;/opc&quot;,&quot;Target&quot;:&quot;/appdata&quot;}]}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Mounts&quot;:[{&quot;Type&quot;:&quot;volume&quot;,&quot;Source&quot;:&quot;opc&quot;,&quot;Target&quot;:&quot;/appdata&quot;}]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Mounts&quot;:[{&quot;Type&quot;:&quot;volume&quot;,&quot;Source&quot;:&quot;opc&quot;,&quot;Target&quot;:&quot;/appdata&quot;}]}}</translation>
    </message>
    <message>
        <source>Docker looks for one program of that whole name and calls the module unhealthy for ever.</source>
        <translation>Docker sucht ein einziges Programm mit diesem ganzen Namen und nennt das Modul für immer fehlerhaft.</translation>
    </message>
    <message>
        <source>[&quot;CMD&quot;,&quot;curl -f http://localhost/&quot;]</source>
        <translation>[&quot;CMD&quot;,&quot;curl -f http://localhost/&quot;]</translation>
    </message>
    <message>
        <source>[&quot;CMD-SHELL&quot;,&quot;curl -f http://localhost/&quot;]</source>
        <translation>[&quot;CMD-SHELL&quot;,&quot;curl -f http://localhost/&quot;]</translation>
    </message>
    <message>
        <source>The second binding finds the port allocated already, and the container does not start.</source>
        <translation>Die zweite Bindung findet den Port schon belegt, und der Container startet nicht.</translation>
    </message>
    <message>
        <source>8080/tcp and 8081/tcp both on 9090</source>
        <translation>8080/tcp und 8081/tcp beide auf 9090</translation>
    </message>
    <message>
        <source>8080/tcp on 9090, 8081/tcp on 9091</source>
        <translation>8080/tcp auf 9090, 8081/tcp auf 9091</translation>
    </message>
    <message>
        <source>The command line spreads a range out; the interface that IoT Edge speaks to does not.</source>
        <translation>Die Befehlszeile fächert einen Bereich auf; die Schnittstelle, mit der IoT Edge spricht, tut es nicht.</translation>
    </message>
    <message>
        <source>{&quot;8000-8001/tcp&quot;:[{&quot;HostPort&quot;:&quot;8000-8001&quot;}]}</source>
        <translation>{&quot;8000-8001/tcp&quot;:[{&quot;HostPort&quot;:&quot;8000-8001&quot;}]}</translation>
    </message>
    <message>
        <source>{&quot;8000/tcp&quot;:[{&quot;HostPort&quot;:&quot;8000&quot;}],&quot;8001/tcp&quot;:[{&quot;HostPort&quot;:&quot;8001&quot;}]}</source>
        <translation>{&quot;8000/tcp&quot;:[{&quot;HostPort&quot;:&quot;8000&quot;}],&quot;8001/tcp&quot;:[{&quot;HostPort&quot;:&quot;8001&quot;}]}</translation>
    </message>
    <message>
        <source>A docker run line is what most authors have at hand, and no part of it is create options.</source>
        <translation>Eine Zeile mit docker run haben die meisten Autoren zur Hand, und kein Teil davon gehört in Erstellungsoptionen.</translation>
    </message>
    <message>
        <source>-p 8080:80 -v data:/data</source>
        <translation>-p 8080:80 -v data:/data</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;PortBindings&quot;:{&quot;80/tcp&quot;:[{&quot;HostPort&quot;:&quot;8080&quot;}]},&quot;Binds&quot;:[&quot;data:/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;PortBindings&quot;:{&quot;80/tcp&quot;:[{&quot;HostPort&quot;:&quot;8080&quot;}]},&quot;Binds&quot;:[&quot;data:/data&quot;]}}</translation>
    </message>
    <message>
        <source>Compose and Docker share words such as volumes, and mean different things by them.</source>
        <translation>Compose und Docker haben Wörter wie volumes gemeinsam und meinen damit Verschiedenes.</translation>
    </message>
    <message>
        <source>{&quot;volumes&quot;:[&quot;/data:/data&quot;]}</source>
        <translation>{&quot;volumes&quot;:[&quot;/data:/data&quot;]}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/data:/data&quot;]}}</source>
        <translation>{&quot;HostConfig&quot;:{&quot;Binds&quot;:[&quot;/data:/data&quot;]}}</translation>
    </message>
    <message>
        <source>The printed words look right and are others: Destination for Target, RW for ReadOnly.</source>
        <translation>Die ausgegebenen Wörter sehen richtig aus und sind andere: Destination statt Target, RW statt ReadOnly.</translation>
    </message>
    <message>
        <source>{&quot;Type&quot;:&quot;volume&quot;,&quot;Name&quot;:&quot;share&quot;,&quot;Destination&quot;:&quot;/a&quot;,&quot;RW&quot;:false}</source>
        <translation>{&quot;Type&quot;:&quot;volume&quot;,&quot;Name&quot;:&quot;share&quot;,&quot;Destination&quot;:&quot;/a&quot;,&quot;RW&quot;:false}</translation>
    </message>
    <message>
        <source>{&quot;Type&quot;:&quot;volume&quot;,&quot;Source&quot;:&quot;share&quot;,&quot;Target&quot;:&quot;/a&quot;,&quot;ReadOnly&quot;:true}</source>
        <translation>{&quot;Type&quot;:&quot;volume&quot;,&quot;Source&quot;:&quot;share&quot;,&quot;Target&quot;:&quot;/a&quot;,&quot;ReadOnly&quot;:true}</translation>
    </message>
    <message>
        <source>Docker ignores the outer name without a word, so that the module runs with no options at all.</source>
        <translation>Docker übergeht den äußeren Namen wortlos, sodass das Modul ganz ohne Optionen läuft.</translation>
    </message>
    <message>
        <source>{&quot;createOptions&quot;:{&quot;HostConfig&quot;:{}}}</source>
        <translation>{&quot;createOptions&quot;:{&quot;HostConfig&quot;:{}}}</translation>
    </message>
    <message>
        <source>{&quot;HostConfig&quot;:{}}</source>
        <translation>{&quot;HostConfig&quot;:{}}</translation>
    </message>
    <message>
        <source>An unsupported runtime gets no more fixes, and customers copy what a manifest shows.</source>
        <translation>Eine nicht mehr unterstützte Laufzeit bekommt keine Korrekturen mehr, und Kunden schreiben ab, was ein Manifest zeigt.</translation>
    </message>
    <message>
        <source>azureiotedge-hub:1.5</source>
        <translation>azureiotedge-hub:1.5</translation>
    </message>
    <message>
        <source>azureiotedge-hub:1.6.1</source>
        <translation>azureiotedge-hub:1.6.1</translation>
    </message>
    <message>
        <source>The device answers 412 and keeps what it has.</source>
        <translation>Das Gerät antwortet mit 412 und behält, was es hat.</translation>
    </message>
    <message>
        <source>&quot;schemaVersion&quot;: &quot;1,0&quot;</source>
        <translation>&quot;schemaVersion&quot;: &quot;1,0&quot;</translation>
    </message>
    <message>
        <source>&quot;schemaVersion&quot;: &quot;1.1&quot;</source>
        <translation>&quot;schemaVersion&quot;: &quot;1.1&quot;</translation>
    </message>
    <message>
        <source>edgeHub keeps its old routes, or does not come up for the first time.</source>
        <translation>edgeHub behält seine alten Routen oder kommt beim ersten Mal gar nicht hoch.</translation>
    </message>
    <message>
        <source>&quot;schemaVersion&quot;: &quot;1.4&quot;</source>
        <translation>&quot;schemaVersion&quot;: &quot;1.4&quot;</translation>
    </message>
    <message>
        <source>Without it edgeHub throws and applies nothing of its configuration.</source>
        <translation>Ohne sie löst edgeHub eine Ausnahme aus und wendet nichts von seiner Konfiguration an.</translation>
    </message>
    <message>
        <source>&quot;$edgeHub&quot;: {&quot;schemaVersion&quot;: &quot;1.1&quot;}</source>
        <translation>&quot;$edgeHub&quot;: {&quot;schemaVersion&quot;: &quot;1.1&quot;}</translation>
    </message>
    <message>
        <source>&quot;$edgeHub&quot;: {&quot;schemaVersion&quot;: &quot;1.1&quot;, &quot;routes&quot;: {}}</source>
        <translation>&quot;$edgeHub&quot;: {&quot;schemaVersion&quot;: &quot;1.1&quot;, &quot;routes&quot;: {}}</translation>
    </message>
    <message>
        <source>edgeHub wants to know how long it keeps messages and refuses to guess.</source>
        <translation>edgeHub will wissen, wie lange es Nachrichten aufbewahrt, und weigert sich zu raten.</translation>
    </message>
    <message>
        <source>no storeAndForwardConfiguration</source>
        <translation>keine storeAndForwardConfiguration</translation>
    </message>
    <message>
        <source>&quot;storeAndForwardConfiguration&quot;: {&quot;timeToLiveSecs&quot;: 7200}</source>
        <translation>&quot;storeAndForwardConfiguration&quot;: {&quot;timeToLiveSecs&quot;: 7200}</translation>
    </message>
    <message>
        <source>One route of another form makes edgeHub refuse all of them.</source>
        <translation>Wegen einer einzigen Route in anderer Form lehnt edgeHub alle ab.</translation>
    </message>
    <message>
        <source>&quot;up&quot;: 7</source>
        <translation>&quot;up&quot;: 7</translation>
    </message>
    <message>
        <source>A tenth level does not exist, and the whole configuration is refused for it.</source>
        <translation>Eine zehnte Stufe gibt es nicht, und ihretwegen wird die ganze Konfiguration abgelehnt.</translation>
    </message>
    <message>
        <source>&quot;priority&quot;: 10</source>
        <translation>&quot;priority&quot;: 10</translation>
    </message>
    <message>
        <source>&quot;priority&quot;: 9</source>
        <translation>&quot;priority&quot;: 9</translation>
    </message>
    <message>
        <source>Unlike the hub&apos;s own, a route&apos;s time cannot be negative, and edgeHub throws.</source>
        <translation>Anders als die des Hubs kann die Zeit einer Route nicht negativ sein, und edgeHub löst eine Ausnahme aus.</translation>
    </message>
    <message>
        <source>&quot;timeToLiveSecs&quot;: -1</source>
        <translation>&quot;timeToLiveSecs&quot;: -1</translation>
    </message>
    <message>
        <source>&quot;timeToLiveSecs&quot;: 0</source>
        <translation>&quot;timeToLiveSecs&quot;: 0</translation>
    </message>
    <message>
        <source>IoT Hub refuses the name before any device sees the deployment.</source>
        <translation>IoT Hub lehnt den Namen ab, bevor irgendein Gerät die Bereitstellung sieht.</translation>
    </message>
    <message>
        <source>&quot;a.b&quot;: &quot;FROM …&quot;</source>
        <translation>&quot;a.b&quot;: &quot;FROM …&quot;</translation>
    </message>
    <message>
        <source>&quot;a_b&quot;: &quot;FROM …&quot;</source>
        <translation>&quot;a_b&quot;: &quot;FROM …&quot;</translation>
    </message>
    <message>
        <source>edgeAgent knows no other runtime and no other spelling.</source>
        <translation>edgeAgent kennt keine andere Laufzeit und keine andere Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;type&quot;: &quot;Docker&quot;</source>
        <translation>&quot;type&quot;: &quot;Docker&quot;</translation>
    </message>
    <message>
        <source>&quot;type&quot;: &quot;docker&quot;</source>
        <translation>&quot;type&quot;: &quot;docker&quot;</translation>
    </message>
    <message>
        <source>Without the runtime&apos;s own modules the deployment is no deployment.</source>
        <translation>Ohne die eigenen Module der Laufzeit ist die Bereitstellung keine.</translation>
    </message>
    <message>
        <source>no systemModules</source>
        <translation>keine systemModules</translation>
    </message>
    <message>
        <source>&quot;systemModules&quot;: {&quot;edgeAgent&quot;: …, &quot;edgeHub&quot;: …}</source>
        <translation>&quot;systemModules&quot;: {&quot;edgeAgent&quot;: …, &quot;edgeHub&quot;: …}</translation>
    </message>
    <message>
        <source>One module without them makes edgeAgent refuse the deployment of all.</source>
        <translation>Wegen eines einzigen Moduls ohne sie lehnt edgeAgent die Bereitstellung aller ab.</translation>
    </message>
    <message>
        <source>{&quot;type&quot;: &quot;docker&quot;, &quot;settings&quot;: {}}</source>
        <translation>{&quot;type&quot;: &quot;docker&quot;, &quot;settings&quot;: {}}</translation>
    </message>
    <message>
        <source>{&quot;type&quot;: &quot;docker&quot;, &quot;status&quot;: &quot;running&quot;, &quot;settings&quot;: {&quot;image&quot;: &quot;a.io/b:1&quot;}}</source>
        <translation>{&quot;type&quot;: &quot;docker&quot;, &quot;status&quot;: &quot;running&quot;, &quot;settings&quot;: {&quot;image&quot;: &quot;a.io/b:1&quot;}}</translation>
    </message>
    <message>
        <source>The word is compared as a text: a capital letter is another type.</source>
        <translation>Das Wort wird als Text verglichen: Mit einem Großbuchstaben ist es eine andere Art.</translation>
    </message>
    <message>
        <source>Words such as started come from other tools, and edgeAgent cannot read them.</source>
        <translation>Wörter wie started stammen aus anderen Werkzeugen, und edgeAgent kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>&quot;status&quot;: &quot;started&quot;</source>
        <translation>&quot;status&quot;: &quot;started&quot;</translation>
    </message>
    <message>
        <source>&quot;status&quot;: &quot;running&quot;</source>
        <translation>&quot;status&quot;: &quot;running&quot;</translation>
    </message>
    <message>
        <source>Docker&apos;s unless-stopped and the camel-case onFailure are the usual slips.</source>
        <translation>unless-stopped aus Docker und onFailure mit großem F sind die üblichen Flüchtigkeitsfehler.</translation>
    </message>
    <message>
        <source>&quot;restartPolicy&quot;: &quot;onFailure&quot;</source>
        <translation>&quot;restartPolicy&quot;: &quot;onFailure&quot;</translation>
    </message>
    <message>
        <source>&quot;restartPolicy&quot;: &quot;on-failure&quot;</source>
        <translation>&quot;restartPolicy&quot;: &quot;on-failure&quot;</translation>
    </message>
    <message>
        <source>Kubernetes has always; IoT Edge has not.</source>
        <translation>Kubernetes kennt always, IoT Edge nicht.</translation>
    </message>
    <message>
        <source>&quot;imagePullPolicy&quot;: &quot;always&quot;</source>
        <translation>&quot;imagePullPolicy&quot;: &quot;always&quot;</translation>
    </message>
    <message>
        <source>&quot;imagePullPolicy&quot;: &quot;on-create&quot;</source>
        <translation>&quot;imagePullPolicy&quot;: &quot;on-create&quot;</translation>
    </message>
    <message>
        <source>It is read as an unsigned number, and anything else refuses the deployment.</source>
        <translation>Der Wert wird als Zahl ohne Vorzeichen gelesen, und an allem anderen scheitert die Bereitstellung.</translation>
    </message>
    <message>
        <source>&quot;startupOrder&quot;: -1</source>
        <translation>&quot;startupOrder&quot;: -1</translation>
    </message>
    <message>
        <source>&quot;startupOrder&quot;: 0</source>
        <translation>&quot;startupOrder&quot;: 0</translation>
    </message>
    <message>
        <source>One name is an identity, a twin key, a container and a host at once; the strictest of them decides.</source>
        <translation>Ein Name ist zugleich Identität, Schlüssel im Zwilling, Container und Host; der strengste von ihnen entscheidet.</translation>
    </message>
    <message>
        <source>&quot;my.module&quot;: {…}</source>
        <translation>&quot;my.module&quot;: {…}</translation>
    </message>
    <message>
        <source>&quot;my-module&quot;: {…}</source>
        <translation>&quot;my-module&quot;: {…}</translation>
    </message>
    <message>
        <source>A blank one is refused, and with it the whole deployment.</source>
        <translation>Eine leere Angabe wird abgelehnt und mit ihr die ganze Bereitstellung.</translation>
    </message>
    <message>
        <source>&quot;password&quot;: &quot;&quot;</source>
        <translation>&quot;password&quot;: &quot;&quot;</translation>
    </message>
    <message>
        <source>&quot;password&quot;: &quot;${REGISTRY_PASSWORD}&quot;</source>
        <translation>&quot;password&quot;: &quot;${REGISTRY_PASSWORD}&quot;</translation>
    </message>
    <message>
        <source>edgeAgent joins the pieces by their numbers and refuses the rest.</source>
        <translation>edgeAgent fügt die Teile nach ihren Nummern zusammen und lehnt den Rest ab.</translation>
    </message>
    <message>
        <source>createOptions, createOptions02</source>
        <translation>createOptions, createOptions02</translation>
    </message>
    <message>
        <source>createOptions, createOptions01</source>
        <translation>createOptions, createOptions01</translation>
    </message>
    <message>
        <source>The singular moduleContent is an old word that newer tools pass over.</source>
        <translation>moduleContent in der Einzahl ist ein altes Wort, das neuere Werkzeuge übergehen.</translation>
    </message>
    <message>
        <source>{&quot;moduleContent&quot;: {…}}</source>
        <translation>{&quot;moduleContent&quot;: {…}}</translation>
    </message>
    <message>
        <source>{&quot;modulesContent&quot;: {…}}</source>
        <translation>{&quot;modulesContent&quot;: {…}}</translation>
    </message>
    <message>
        <source>Elsewhere nobody reads them, and the module starts without its settings.</source>
        <translation>Anderswo liest sie niemand, und das Modul startet ohne seine Einstellungen.</translation>
    </message>
    <message>
        <source>&quot;$edgeHub&quot;: {&quot;properties.desired&quot;: {&quot;rate&quot;: 5}}</source>
        <translation>&quot;$edgeHub&quot;: {&quot;properties.desired&quot;: {&quot;rate&quot;: 5}}</translation>
    </message>
    <message>
        <source>&quot;Camera&quot;: {&quot;properties.desired&quot;: {&quot;rate&quot;: 5}}</source>
        <translation>&quot;Camera&quot;: {&quot;properties.desired&quot;: {&quot;rate&quot;: 5}}</translation>
    </message>
    <message>
        <source>edgeAgent ignores an imagePullPolicy among the settings without a word.</source>
        <translation>edgeAgent übergeht eine imagePullPolicy in den settings wortlos.</translation>
    </message>
    <message>
        <source>&quot;settings&quot;: {&quot;imagePullPolicy&quot;: &quot;never&quot;}</source>
        <translation>&quot;settings&quot;: {&quot;imagePullPolicy&quot;: &quot;never&quot;}</translation>
    </message>
    <message>
        <source>&quot;imagePullPolicy&quot;: &quot;never&quot;, &quot;settings&quot;: {…}</source>
        <translation>&quot;imagePullPolicy&quot;: &quot;never&quot;, &quot;settings&quot;: {…}</translation>
    </message>
    <message>
        <source>A verdict that hides its limits is taken for more than it is.</source>
        <translation>Ein Urteil, das seine Grenzen verschweigt, wird für mehr genommen, als es ist.</translation>
    </message>
    <message>
        <source>The newest pages for this type are of 2022; nothing else on the checklist helps if the type can no longer be chosen.</source>
        <translation>Die neuesten Seiten zu dieser Art sind von 2022; nichts sonst auf der Checkliste hilft, wenn die Art nicht mehr gewählt werden kann.</translation>
    </message>
    <message>
        <source>A listing is written for weeks, and the type is not in the list.</source>
        <translation>Wochenlang wird ein Eintrag geschrieben, und die Art steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Somebody looked today: “IoT Edge module” is there.</source>
        <translation>Jemand hat heute nachgesehen: „IoT Edge module“ ist da.</translation>
    </message>
    <message>
        <source>An account that has not passed its checks cannot publish, and editing its key details starts them anew.</source>
        <translation>Ein Konto, das seine Prüfungen nicht bestanden hat, kann nicht veröffentlichen, und wer seine wichtigsten Angaben ändert, beginnt sie neu.</translation>
    </message>
    <message>
        <source>The offer is ready, and the identity check is still open.</source>
        <translation>Das Angebot ist fertig, und die Identitätsprüfung steht noch aus.</translation>
    </message>
    <message>
        <source>The account reads authorised under Account settings.</source>
        <translation>Unter „Account settings“ steht das Konto als autorisiert.</translation>
    </message>
    <message>
        <source>The portal makes the preview of an offer under that ending, so it refuses the ending for offers.</source>
        <translation>Das Portal legt die Vorschau eines Angebots unter dieser Endung an und lehnt sie daher für Angebote ab.</translation>
    </message>
    <message>
        <source>vibration-preview</source>
        <translation>vibration-preview</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>vibration</translation>
    </message>
    <message>
        <source>The publisher ID goes into the address of the offer and the names of images; a wrong one leads nowhere.</source>
        <translation>Die Herausgeber-ID geht in die Adresse des Angebots und die Namen der Images ein; eine falsche führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Löwe Technik</source>
        <translation>Löwe Technik</translation>
    </message>
    <message>
        <source>loewe-technik</source>
        <translation>loewe-technik</translation>
    </message>
    <message>
        <source>Browsers warn of pages that come without encryption, and policies that reviewers read ask for secure addresses.</source>
        <translation>Browser warnen vor Seiten ohne Verschlüsselung, und Richtlinien, die Prüfer lesen, verlangen sichere Adressen.</translation>
    </message>
    <message>
        <source>http://acme.com/privacy</source>
        <translation>http://acme.com/privacy</translation>
    </message>
    <message>
        <source>https://acme.com/privacy</source>
        <translation>https://acme.com/privacy</translation>
    </message>
    <message>
        <source>What stands before the @ is shown to every customer; a password that was published once is known for ever.</source>
        <translation>Was vor dem @ steht, sieht jeder Kunde; ein einmal veröffentlichtes Kennwort bleibt für immer bekannt.</translation>
    </message>
    <message>
        <source>https://user:pw@docs.acme.com</source>
        <translation>https://user:pw@docs.acme.com</translation>
    </message>
    <message>
        <source>https://docs.acme.com</source>
        <translation>https://docs.acme.com</translation>
    </message>
    <message>
        <source>A signature opens the door for whoever reads the listing, and the address stops working when it expires.</source>
        <translation>Eine Signatur öffnet jedem die Tür, der den Eintrag liest, und die Adresse geht nicht mehr, sobald sie abläuft.</translation>
    </message>
    <message>
        <source>https://acme.blob.core.windows.net/files/guide.pdf?sv=2024&amp;sig=abc</source>
        <translation>https://acme.blob.core.windows.net/files/guide.pdf?sv=2024&amp;sig=abc</translation>
    </message>
    <message>
        <source>https://docs.acme.com/guide</source>
        <translation>https://docs.acme.com/guide</translation>
    </message>
    <message>
        <source>Addresses copied out of a mail name the person who got it, and everybody can read them in the store.</source>
        <translation>Aus einer E-Mail kopierte Adressen nennen die Person, die sie erhielt, und jeder kann sie im Store lesen.</translation>
    </message>
    <message>
        <source>https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.com</source>
        <translation>https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.com</translation>
    </message>
    <message>
        <source>https://acme.com/support</source>
        <translation>https://acme.com/support</translation>
    </message>
    <message>
        <source>Such an address opens on the author&apos;s machine only; reviewers and customers see an error.</source>
        <translation>Eine solche Adresse öffnet sich nur auf dem Rechner des Verfassers; Prüfer und Kunden sehen einen Fehler.</translation>
    </message>
    <message>
        <source>https://wiki/vibration</source>
        <translation>https://wiki/vibration</translation>
    </message>
    <message>
        <source>https://docs.acme.com/vibration</source>
        <translation>https://docs.acme.com/vibration</translation>
    </message>
    <message>
        <source>Reviewers open each link without an account, and meet a sign-in.</source>
        <translation>Prüfer öffnen jeden Link ohne Konto und stehen vor einer Anmeldung.</translation>
    </message>
    <message>
        <source>https://acme.sharepoint.com/sites/docs</source>
        <translation>https://acme.sharepoint.com/sites/docs</translation>
    </message>
    <message>
        <source>Names such as example.org are kept for texts like this one: they never open.</source>
        <translation>Namen wie example.org sind für Texte wie diesen reserviert: Sie öffnen sich nie.</translation>
    </message>
    <message>
        <source>https://example.org/privacy</source>
        <translation>https://example.org/privacy</translation>
    </message>
    <message>
        <source>Servers for tests disappear after the release, and the link with them.</source>
        <translation>Testserver verschwinden nach der Veröffentlichung, und mit ihnen der Link.</translation>
    </message>
    <message>
        <source>https://docs-staging.acme.com</source>
        <translation>https://docs-staging.acme.com</translation>
    </message>
    <message>
        <source>Nobody sees where a short address leads, and whoever made it can let it lead elsewhere.</source>
        <translation>Niemand sieht, wohin eine Kurzadresse führt, und wer sie angelegt hat, kann sie woandershin führen lassen.</translation>
    </message>
    <message>
        <source>https://bit.ly/3x</source>
        <translation>https://bit.ly/3x</translation>
    </message>
    <message>
        <source>Customers and reviewers expect a page; a download that starts by itself frightens them.</source>
        <translation>Kunden und Prüfer erwarten eine Seite; ein Download, der von selbst beginnt, erschreckt sie.</translation>
    </message>
    <message>
        <source>https://acme.com/tool.zip</source>
        <translation>https://acme.com/tool.zip</translation>
    </message>
    <message>
        <source>https://acme.com/downloads</source>
        <translation>https://acme.com/downloads</translation>
    </message>
    <message>
        <source>The first reason that reviewers gave for a refusal was a support address that led to a home page.</source>
        <translation>Der erste Grund, den Prüfer für eine Ablehnung nannten, war eine Supportadresse, die zu einer Startseite führte.</translation>
    </message>
    <message>
        <source>https://acme.com</source>
        <translation>https://acme.com</translation>
    </message>
    <message>
        <source>A customer who reads two equal links cannot tell which one to follow.</source>
        <translation>Wer zwei gleiche Links liest, weiß nicht, welchem er folgen soll.</translation>
    </message>
    <message>
        <source>“Documentation” twice</source>
        <translation>zweimal „Dokumentation“</translation>
    </message>
    <message>
        <source>“Quick start” and “Settings”</source>
        <translation>„Schnellstart“ und „Einstellungen“</translation>
    </message>
    <message>
        <source>Reviewers open each address; a privacy policy that is gone is a reason to refuse the offer.</source>
        <translation>Prüfer öffnen jede Adresse; eine verschwundene Datenschutzerklärung ist ein Grund, das Angebot abzulehnen.</translation>
    </message>
    <message>
        <source>https://acme.com/PRIVACY.md (404)</source>
        <translation>https://acme.com/PRIVACY.md (404)</translation>
    </message>
    <message>
        <source>Reviewers and customers have no account on your site.</source>
        <translation>Prüfer und Kunden haben kein Konto auf Ihrer Website.</translation>
    </message>
    <message>
        <source>https://acme.com/docs (401)</source>
        <translation>https://acme.com/docs (401)</translation>
    </message>
    <message>
        <source>Firewalls often refuse programs and let people in, so their answer is no verdict on the page.</source>
        <translation>Firewalls weisen Programme oft ab und lassen Menschen ein; ihre Antwort ist also kein Urteil über die Seite.</translation>
    </message>
    <message>
        <source>A report that calls a page broken because of HTTP 403</source>
        <translation>Ein Bericht, der eine Seite wegen HTTP 403 defekt nennt</translation>
    </message>
    <message>
        <source>A note that somebody opened the page, with the day</source>
        <translation>Ein Vermerk, dass jemand die Seite geöffnet hat, mit dem Tag</translation>
    </message>
    <message>
        <source>What the portal refuses for plans of other types may be refused for modules as well, and a plan ID can never change.</source>
        <translation>Was das Portal bei Plänen anderer Arten ablehnt, lehnt es vielleicht auch bei Modulen ab, und eine Plan-ID lässt sich nie ändern.</translation>
    </message>
    <message>
        <source>standard-preview</source>
        <translation>standard-preview</translation>
    </message>
    <message>
        <source>A registry that answers inside a company&apos;s network only cannot be copied from.</source>
        <translation>Von einer Registry, die nur im Netz einer Firma antwortet, kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>A registry with a private endpoint alone</source>
        <translation>Eine Registry nur mit privatem Endpunkt</translation>
    </message>
    <message>
        <source>A registry that answers from the public network</source>
        <translation>Eine Registry, die aus dem öffentlichen Netz antwortet</translation>
    </message>
    <message>
        <source>The registry is added in front, so a second one makes a name that no registry knows.</source>
        <translation>Die Registry wird davorgesetzt; eine zweite ergibt also einen Namen, den keine Registry kennt.</translation>
    </message>
    <message>
        <source>fjordedge.azurecr.io/vibration-monitor</source>
        <translation>fjordedge.azurecr.io/vibration-monitor</translation>
    </message>
    <message>
        <source>Each tag of the list is added behind, and an image has one.</source>
        <translation>Jedes Tag der Liste wird angehängt, und ein Image hat eines.</translation>
    </message>
    <message>
        <source>vibration-monitor:1.4.2</source>
        <translation>vibration-monitor:1.4.2</translation>
    </message>
    <message>
        <source>vibration-monitor, with 1.4.2 among the tags</source>
        <translation>vibration-monitor, mit 1.4.2 unter den Tags</translation>
    </message>
    <message>
        <source>Docker cannot push to such a name, so the image cannot lie there.</source>
        <translation>Docker kann unter einem solchen Namen nichts hochladen, das Image kann also nicht dort liegen.</translation>
    </message>
    <message>
        <source>Vibration-Monitor</source>
        <translation>Vibration-Monitor</translation>
    </message>
    <message>
        <source>Certification pulls each tag; one that is missing stops it.</source>
        <translation>Die Zertifizierung lädt jedes Tag herunter; ein fehlendes hält sie auf.</translation>
    </message>
    <message>
        <source>latest is listed and was never pushed</source>
        <translation>latest ist aufgeführt und wurde nie hochgeladen</translation>
    </message>
    <message>
        <source>latest is pushed</source>
        <translation>latest ist hochgeladen</translation>
    </message>
    <message>
        <source>A device whose platform is not in the list pulls nothing.</source>
        <translation>Ein Gerät, dessen Plattform nicht in der Liste steht, lädt nichts herunter.</translation>
    </message>
    <message>
        <source>latest: amd64 only</source>
        <translation>latest: nur amd64</translation>
    </message>
    <message>
        <source>latest: amd64, arm/v7, arm64</source>
        <translation>latest: amd64, arm/v7, arm64</translation>
    </message>
    <message>
        <source>The container stops at once with “exec format error”.</source>
        <translation>Der Container endet sofort mit „exec format error“.</translation>
    </message>
    <message>
        <source>1.0.0-arm64v8, built for amd64</source>
        <translation>1.0.0-arm64v8, gebaut für amd64</translation>
    </message>
    <message>
        <source>1.0.0-arm64v8, built for arm64</source>
        <translation>1.0.0-arm64v8, gebaut für arm64</translation>
    </message>
    <message>
        <source>A tag that was pushed again holds something that nobody tested.</source>
        <translation>Ein erneut hochgeladenes Tag enthält etwas, das niemand getestet hat.</translation>
    </message>
    <message>
        <source>1.4.2, pushed a second time</source>
        <translation>1.4.2, ein zweites Mal hochgeladen</translation>
    </message>
    <message>
        <source>1.4.3</source>
        <translation>1.4.3</translation>
    </message>
    <message>
        <source>Gateways have little storage and slow lines.</source>
        <translation>Gateways haben wenig Speicher und langsame Leitungen.</translation>
    </message>
    <message>
        <source>900 MB to pull, “512 MB storage”</source>
        <translation>900 MB herunterzuladen, „512 MB Speicher“</translation>
    </message>
    <message>
        <source>900 MB to pull, “4 GB storage”</source>
        <translation>900 MB herunterzuladen, „4 GB Speicher“</translation>
    </message>
    <message>
        <source>Two sources of one version drift apart, and support asks for the wrong one.</source>
        <translation>Zwei Quellen einer Version laufen auseinander, und der Support fragt nach der falschen.</translation>
    </message>
    <message>
        <source>version label 1.4.1 on tag 1.4.2</source>
        <translation>Versionslabel 1.4.1 am Tag 1.4.2</translation>
    </message>
    <message>
        <source>version label 1.4.2 on tag 1.4.2</source>
        <translation>Versionslabel 1.4.2 am Tag 1.4.2</translation>
    </message>
    <message>
        <source>A module that runs as root harms the whole device once it is broken into.</source>
        <translation>Ein Modul, das als root läuft, schadet dem ganzen Gerät, sobald jemand einbricht.</translation>
    </message>
    <message>
        <source>no USER in the Dockerfile</source>
        <translation>kein USER im Dockerfile</translation>
    </message>
    <message>
        <source>USER 1000</source>
        <translation>USER 1000</translation>
    </message>
    <message>
        <source>Whoever pulls the image can read its configuration.</source>
        <translation>Wer das Image herunterlädt, kann seine Konfiguration lesen.</translation>
    </message>
    <message>
        <source>ENV KEY=8f3b…</source>
        <translation>ENV KEY=8f3b…</translation>
    </message>
    <message>
        <source>the key is asked for at start</source>
        <translation>der Schlüssel wird beim Start verlangt</translation>
    </message>
    <message>
        <source>Reviewers scan images, and known holes give a date after which the offer may go.</source>
        <translation>Prüfer untersuchen Images, und bekannte Lücken ergeben einen Tag, nach dem das Angebot entfernt werden kann.</translation>
    </message>
    <message>
        <source>The systems that a customer may run decide for which platforms to build.</source>
        <translation>Die Systeme, die ein Kunde betreiben darf, bestimmen, für welche Plattformen zu bauen ist.</translation>
    </message>
    <message>
        <source>Build numbers with a plus sign are versions, but no tags.</source>
        <translation>Build-Nummern mit Pluszeichen sind Versionen, aber keine Tags.</translation>
    </message>
    <message>
        <source>1.4.2+linux</source>
        <translation>1.4.2+linux</translation>
    </message>
    <message>
        <source>1.4.2-linux-x64</source>
        <translation>1.4.2-linux-x64</translation>
    </message>
    <message>
        <source>Each part may look fine and the whole be no name of an image.</source>
        <translation>Jeder Teil kann gut aussehen und das Ganze doch kein Image-Name sein.</translation>
    </message>
    <message>
        <source>sha256:abc among the tags</source>
        <translation>sha256:abc unter den Tags</translation>
    </message>
    <message>
        <source>sha256: and 64 hexadecimal digits</source>
        <translation>sha256: und 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>A customer whose device was promised reads “no matching manifest” in the log, and nothing starts.</source>
        <translation>Ein Kunde, dessen Gerät versprochen war, liest „no matching manifest“ im Protokoll, und nichts startet.</translation>
    </message>
    <message>
        <source>All Tier 1 platforms, and a tag for x64 alone</source>
        <translation>Alle Tier-1-Plattformen, und nur ein Tag für x64</translation>
    </message>
    <message>
        <source>1.4.2-linux-x64, 1.4.2-linux-arm64, 1.4.2-linux-arm32</source>
        <translation>1.4.2-linux-x64, 1.4.2-linux-arm64, 1.4.2-linux-arm32</translation>
    </message>
    <message>
        <source>Containers of Windows were dropped after IoT Edge 1.1; no device can run them any more.</source>
        <translation>Windows-Container wurden nach IoT Edge 1.1 eingestellt; kein Gerät kann sie mehr ausführen.</translation>
    </message>
    <message>
        <source>1.4.2-windows-amd64</source>
        <translation>1.4.2-windows-amd64</translation>
    </message>
    <message>
        <source>1.4.2-linux-amd64</source>
        <translation>1.4.2-linux-amd64</translation>
    </message>
    <message>
        <source>An image for another processor ends with “exec format error” on every device.</source>
        <translation>Ein Image für einen anderen Prozessor endet auf jedem Gerät mit „exec format error“.</translation>
    </message>
    <message>
        <source>1.4.2-s390x</source>
        <translation>1.4.2-s390x</translation>
    </message>
    <message>
        <source>1.4.2-arm64v8</source>
        <translation>1.4.2-arm64v8</translation>
    </message>
    <message>
        <source>Docker does not start a container whose GPU is not there.</source>
        <translation>Docker startet keinen Container, dessen GPU nicht da ist.</translation>
    </message>
    <message>
        <source>&quot;Runtime&quot;: &quot;nvidia&quot; with all Tier 1 platforms</source>
        <translation>&quot;Runtime&quot;: &quot;nvidia&quot; mit allen Tier-1-Plattformen</translation>
    </message>
    <message>
        <source>A subset of the platforms, and “NVIDIA GPU” in the hardware paragraph</source>
        <translation>Ein Teil der Plattformen, und „NVIDIA GPU“ im Hardwareabsatz</translation>
    </message>
    <message>
        <source>No shell stands between the manifest and the module.</source>
        <translation>Zwischen Manifest und Modul steht keine Shell.</translation>
    </message>
    <message>
        <source>LOG_LEVEL=$LEVEL</source>
        <translation>LOG_LEVEL=$LEVEL</translation>
    </message>
    <message>
        <source>LOG_LEVEL=&lt;LOG_LEVEL&gt;</source>
        <translation>LOG_LEVEL=&lt;LOG_LEVEL&gt;</translation>
    </message>
    <message>
        <source>Reviewers cite this section when the note on the language is missing.</source>
        <translation>Prüfer führen diesen Abschnitt an, wenn der Hinweis auf die Sprache fehlt.</translation>
    </message>
    <message>
        <source>Foreign names among keywords are a reason of rejection, and editions as offers of their own read as duplicates.</source>
        <translation>Fremde Namen unter den Schlüsselwörtern sind ein Ablehnungsgrund, und Editionen als eigene Angebote gelten als doppelt.</translation>
    </message>
    <message>
        <source>Keywords: Acme Monitor, IoT</source>
        <translation>Schlüsselwörter: Acme Monitor, IoT</translation>
    </message>
    <message>
        <source>Keywords: vibration, bearing</source>
        <translation>Schlüsselwörter: Schwingung, Lager</translation>
    </message>
    <message>
        <source>A home page or documentation in place of help was a reason of rejection in 2026.</source>
        <translation>Eine Startseite oder Dokumentation statt Hilfe war 2026 ein Ablehnungsgrund.</translation>
    </message>
    <message>
        <source>https://www.contoso.com</source>
        <translation>https://www.contoso.com</translation>
    </message>
    <message>
        <source>https://www.contoso.com/support, with phone and form</source>
        <translation>https://www.contoso.com/support, mit Telefon und Formular</translation>
    </message>
    <message>
        <source>A general page in place of channel material was a reason of rejection in 2026.</source>
        <translation>Eine allgemeine Seite statt Vertriebsmaterial war 2026 ein Ablehnungsgrund.</translation>
    </message>
    <message>
        <source>https://www.contoso.com/partners</source>
        <translation>https://www.contoso.com/partners</translation>
    </message>
    <message>
        <source>https://www.contoso.com/vibration/csp</source>
        <translation>https://www.contoso.com/vibration/csp</translation>
    </message>
    <message>
        <source>A policy that only covers the web site leaves open what the module does with data.</source>
        <translation>Eine Erklärung, die nur die Website betrifft, lässt offen, was das Modul mit Daten tut.</translation>
    </message>
    <message>
        <source>A policy on cookies of the site</source>
        <translation>Eine Erklärung zu Cookies der Website</translation>
    </message>
    <message>
        <source>A policy with a section on the module</source>
        <translation>Eine Erklärung mit einem Abschnitt zum Modul</translation>
    </message>
    <message>
        <source>Others&apos; marks without permission and offers that copy another one are refused.</source>
        <translation>Fremde Marken ohne Erlaubnis und Angebote, die ein anderes kopieren, werden abgelehnt.</translation>
    </message>
    <message>
        <source>A competitor&apos;s logo in a screenshot</source>
        <translation>Das Logo eines Mitbewerbers in einem Screenshot</translation>
    </message>
    <message>
        <source>Pictures of your own installation</source>
        <translation>Bilder Ihrer eigenen Installation</translation>
    </message>
    <message>
        <source>The section is named in the contents of the policies, so reviewers may cite it.</source>
        <translation>Der Abschnitt steht im Inhaltsverzeichnis der Richtlinien; Prüfer können ihn also anführen.</translation>
    </message>
    <message>
        <source>Reviewers start the module with its defaults and look for each feature of the listing.</source>
        <translation>Prüfer starten das Modul mit seinen Vorgaben und suchen jede Funktion des Eintrags.</translation>
    </message>
    <message>
        <source>The listing names alarms, which are still planned</source>
        <translation>Der Eintrag nennt Alarme, die erst geplant sind</translation>
    </message>
    <message>
        <source>The listing names what version 1.4 does</source>
        <translation>Der Eintrag nennt, was Version 1.4 kann</translation>
    </message>
    <message>
        <source>Testers who have to ask back send the offer back instead.</source>
        <translation>Tester, die zurückfragen müssten, schicken das Angebot lieber zurück.</translation>
    </message>
    <message>
        <source>Notes: contact us for a test account</source>
        <translation>Hinweise: Für ein Testkonto melden Sie sich bei uns</translation>
    </message>
    <message>
        <source>Notes: steps, a test account and simulated data</source>
        <translation>Hinweise: Schritte, ein Testkonto und simulierte Daten</translation>
    </message>
    <message>
        <source>The section is named in some copies of the contents, so reviewers may cite it.</source>
        <translation>Der Abschnitt steht in einigen Fassungen des Inhaltsverzeichnisses; Prüfer können ihn also anführen.</translation>
    </message>
    <message>
        <source>Reviewers may cite section 600, and its text cannot be quoted here.</source>
        <translation>Prüfer können Abschnitt 600 anführen, und sein Text kann hier nicht zitiert werden.</translation>
    </message>
    <message>
        <source>A publisher who does not read the reports loses a live offer by a date.</source>
        <translation>Wer die Berichte nicht liest, verliert ein veröffentlichtes Angebot zu einem bestimmten Tag.</translation>
    </message>
    <message>
        <source>Portals drop such characters, refuse them or show boxes. They come with copies from terminals and old files, and nobody sees them.</source>
        <translation>Portale lassen solche Zeichen weg, lehnen sie ab oder zeigen Kästchen. Sie kommen mit Kopien aus Terminals und alten Dateien, und niemand sieht sie.</translation>
    </message>
    <message>
        <source>Monitor, and behind it the sign that rings a bell (U+0007)</source>
        <translation>Monitor, und dahinter das Zeichen, das eine Glocke läutet (U+0007)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>A file that was read with the wrong table of characters shows two or three strange signs for each letter with an accent. Customers read it as carelessness.</source>
        <translation>Eine mit der falschen Zeichentabelle gelesene Datei zeigt für jeden Buchstaben mit Akzent zwei oder drei fremde Zeichen. Kunden halten das für Nachlässigkeit.</translation>
    </message>
    <message>
        <source>MÃ¼ller</source>
        <translation>MÃ¼ller</translation>
    </message>
    <message>
        <source>Müller</source>
        <translation>Müller</translation>
    </message>
    <message>
        <source>Names that look alike are then not the same: searches fail, and counters of characters surprise.</source>
        <translation>Gleich aussehende Namen sind dann nicht dieselben: Suchen scheitern, und Zeichenzähler überraschen.</translation>
    </message>
    <message>
        <source>Vibration with a zero-width space (U+200B) in the middle</source>
        <translation>Vibration mit einem Leerzeichen der Breite null (U+200B) in der Mitte</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Such a character shows a text in another order than it is stored. It has been used to hide what a text really says.</source>
        <translation>Ein solches Zeichen zeigt einen Text in anderer Reihenfolge, als er gespeichert ist. Damit wurde schon verborgen, was ein Text wirklich sagt.</translation>
    </message>
    <message>
        <source>Mon, then U+202E, then itor: shown as Monroti</source>
        <translation>Mon, dann U+202E, dann itor: gezeigt als Monroti</translation>
    </message>
    <message>
        <source>A word with a look-alike passes for another brand, and a search for the word that people see does not find it.</source>
        <translation>Ein Wort mit einem Doppelgänger geht als andere Marke durch, und eine Suche nach dem Wort, das man sieht, findet es nicht.</translation>
    </message>
    <message>
        <source>Vibrаtion with a Cyrillic а</source>
        <translation>Vibrаtion mit kyrillischem а</translation>
    </message>
    <message>
        <source>Vibration in Latin letters</source>
        <translation>Vibration in lateinischen Buchstaben</translation>
    </message>
    <message>
        <source>Screen readers spell such letters as “mathematical bold capital F” or skip them, and a search misses them. Bold is what the editor is for.</source>
        <translation>Bildschirmleseprogramme buchstabieren solche Buchstaben als „mathematisches fettes F“ oder überspringen sie, und eine Suche findet sie nicht. Für Fettschrift gibt es den Editor.</translation>
    </message>
    <message>
        <source>𝗙𝗮𝘀𝘁 alerts</source>
        <translation>𝗦𝗰𝗵𝗻𝗲𝗹𝗹𝗲 Warnungen</translation>
    </message>
    <message>
        <source>Fast alerts</source>
        <translation>Schnelle Warnungen</translation>
    </message>
    <message>
        <source>A soft hyphen counts towards the limits, is not seen, and breaks searches for the word it stands in.</source>
        <translation>Ein weiches Trennzeichen zählt zu den Grenzen, ist nicht zu sehen und stört Suchen nach dem Wort, in dem es steht.</translation>
    </message>
    <message>
        <source>Maschinen, with a soft hyphen behind Maschi</source>
        <translation>Maschinen, mit weichem Trennzeichen hinter Maschi</translation>
    </message>
    <message>
        <source>Maschinen</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>The bullets of a word processor are often such characters. Outside of it they become boxes or other signs.</source>
        <translation>Die Aufzählungszeichen einer Textverarbeitung sind oft solche Zeichen. Außerhalb werden sie zu Kästchen oder anderen Zeichen.</translation>
    </message>
    <message>
        <source>A line that begins with U+F0B7, the bullet of an old font</source>
        <translation>Eine Zeile, die mit U+F0B7 beginnt, dem Aufzählungszeichen einer alten Schriftart</translation>
    </message>
    <message>
        <source>An item of a list</source>
        <translation>Ein Listenpunkt</translation>
    </message>
    <message>
        <source>No computer has a picture for it, so customers see a box. Mostly a program that cut or joined texts wrongly left it behind.</source>
        <translation>Kein Rechner hat ein Bild dafür, Kunden sehen also ein Kästchen. Meist hat es ein Programm hinterlassen, das Texte falsch trennte oder verband.</translation>
    </message>
    <message>
        <source>Monitor, and behind it U+0378</source>
        <translation>Monitor, und dahinter U+0378</translation>
    </message>
    <message>
        <source>The same word in two encodings does not compare equal, so a search for the one does not find the other. Files from a Mac often have the other form.</source>
        <translation>Dasselbe Wort in zwei Kodierungen gilt nicht als gleich; die Suche nach dem einen findet das andere nicht. Dateien vom Mac haben oft die andere Form.</translation>
    </message>
    <message>
        <source>ü as u and U+0308</source>
        <translation>ü als u und U+0308</translation>
    </message>
    <message>
        <source>ü as U+00FC</source>
        <translation>ü als U+00FC</translation>
    </message>
    <message>
        <source>A selector is not seen by itself. Some phones add it behind a trade mark sign, which then becomes a coloured picture that the store refuses.</source>
        <translation>Ein Auswahlzeichen ist allein nicht zu sehen. Manche Telefone setzen es hinter ein Markenzeichen, das dann zu einem farbigen Bild wird, das der Store ablehnt.</translation>
    </message>
    <message>
        <source>Acme™ with U+FE0F behind it</source>
        <translation>Acme™ mit U+FE0F dahinter</translation>
    </message>
    <message>
        <source>Acme™</source>
        <translation>Acme™</translation>
    </message>
    <message>
        <source>Two names that look alike are not equal when one has a no-break space. Spaces at the ends come with a copy, count, and are never seen.</source>
        <translation>Zwei gleich aussehende Namen sind nicht gleich, wenn einer ein geschütztes Leerzeichen hat. Leerzeichen an den Enden kommen mit einer Kopie, zählen und sind nie zu sehen.</translation>
    </message>
    <message>
        <source>Vibration Monitor with a no-break space (U+00A0)</source>
        <translation>Vibration Monitor mit geschütztem Leerzeichen (U+00A0)</translation>
    </message>
    <message>
        <source>Vibration Monitor with a plain space</source>
        <translation>Vibration Monitor mit einfachem Leerzeichen</translation>
    </message>
    <message>
        <source>The name may hold no emoji, and these texts stand beside it in the same lists. Screen readers read each emoji aloud as a phrase.</source>
        <translation>Der Name darf kein Emoji enthalten, und diese Texte stehen in denselben Listen neben ihm. Bildschirmleseprogramme lesen jedes Emoji als Wendung vor.</translation>
    </message>
    <message>
        <source>Fast alerts 🚀</source>
        <translation>Schnelle Warnungen 🚀</translation>
    </message>
    <message>
        <source>Screen readers list the headings of a page as an outline. Where a level is missing, a section seems to be lost.</source>
        <translation>Bildschirmleseprogramme führen die Überschriften einer Seite als Gliederung auf. Wo eine Ebene fehlt, scheint ein Abschnitt verloren.</translation>
    </message>
    <message>
        <source>A heading &lt;h4&gt; behind a heading &lt;h1&gt;</source>
        <translation>Eine Überschrift &lt;h4&gt; nach einer Überschrift &lt;h1&gt;</translation>
    </message>
    <message>
        <source>A heading &lt;h2&gt; behind a heading &lt;h1&gt;</source>
        <translation>Eine Überschrift &lt;h2&gt; nach einer Überschrift &lt;h1&gt;</translation>
    </message>
    <message>
        <source>The outline that a screen reader reads aloud has a line of silence where a heading is empty.</source>
        <translation>Die Gliederung, die ein Bildschirmleseprogramm vorliest, hat bei einer leeren Überschrift eine stumme Zeile.</translation>
    </message>
    <message>
        <source>&lt;h2&gt;&lt;/h2&gt;</source>
        <translation>&lt;h2&gt;&lt;/h2&gt;</translation>
    </message>
    <message>
        <source>No heading there</source>
        <translation>Keine Überschrift dort</translation>
    </message>
    <message>
        <source>Who sees the page takes the bold line for a heading; who hears it gets one more sentence and cannot jump there.</source>
        <translation>Wer die Seite sieht, hält die fette Zeile für eine Überschrift; wer sie hört, bekommt einen Satz mehr und kann nicht dorthin springen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Features&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Funktionen&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Features&lt;/h2&gt;</source>
        <translation>&lt;h2&gt;Funktionen&lt;/h2&gt;</translation>
    </message>
    <message>
        <source>Capitals are slow to read, some screen readers spell them letter by letter, and a neighbouring store refuses them.</source>
        <translation>Großbuchstaben sind langsam zu lesen, manche Bildschirmleseprogramme buchstabieren sie, und ein benachbarter Store lehnt sie ab.</translation>
    </message>
    <message>
        <source>WORKS WITH ALL YOUR PUMPS</source>
        <translation>ARBEITET MIT ALLEN IHREN PUMPEN</translation>
    </message>
    <message>
        <source>Works with all your pumps</source>
        <translation>Arbeitet mit allen Ihren Pumpen</translation>
    </message>
    <message>
        <source>Screen readers list links without their surroundings, and reviewers open each to see whether the title is true.</source>
        <translation>Bildschirmleseprogramme führen Links ohne ihre Umgebung auf, und Prüfer öffnen jeden, um zu sehen, ob der Titel stimmt.</translation>
    </message>
    <message>
        <source>Click here</source>
        <translation>Hier klicken</translation>
    </message>
    <message>
        <source>Installation guide</source>
        <translation>Installationsanleitung</translation>
    </message>
    <message>
        <source>A screen reader says how many items a list has and when it ends. Typed bullets tell neither, and their lines wrap raggedly.</source>
        <translation>Ein Bildschirmleseprogramm sagt, wie viele Punkte eine Liste hat und wann sie endet. Getippte Aufzählungszeichen sagen beides nicht, und ihre Zeilen brechen unschön um.</translation>
    </message>
    <message>
        <source>&lt;p&gt;• Fast&lt;/p&gt;&lt;p&gt;• Local&lt;/p&gt;</source>
        <translation>&lt;p&gt;• Schnell&lt;/p&gt;&lt;p&gt;• Lokal&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;Fast&lt;/li&gt;&lt;li&gt;Local&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;Schnell&lt;/li&gt;&lt;li&gt;Lokal&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>HTML runs white space together, so the columns collapse on the page; tables are not allowed there.</source>
        <translation>HTML zieht Leerraum zusammen, die Spalten fallen auf der Seite also ineinander; Tabellen sind dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>CPU, a tab, RAM, a tab, disk</source>
        <translation>CPU, ein Tabulator, RAM, ein Tabulator, Datenträger</translation>
    </message>
    <message>
        <source>A list: CPU: 2 cores</source>
        <translation>Eine Liste: CPU: 2 Kerne</translation>
    </message>
    <message>
        <source>Readers who jump from paragraph to paragraph pass over what only line breaks set apart.</source>
        <translation>Wer von Absatz zu Absatz springt, übergeht, was nur Zeilenumbrüche trennen.</translation>
    </message>
    <message>
        <source>First.&lt;br&gt;&lt;br&gt;Second.</source>
        <translation>Erstens.&lt;br&gt;&lt;br&gt;Zweitens.</translation>
    </message>
    <message>
        <source>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erstens.&lt;/p&gt;&lt;p&gt;Zweitens.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The caption is the only text of a picture: all that people get who cannot see it, and all that a search finds.</source>
        <translation>Die Bildunterschrift ist der einzige Text eines Bildes: alles, was bekommt, wer es nicht sehen kann, und alles, was eine Suche findet.</translation>
    </message>
    <message>
        <source>Screenshot 1</source>
        <translation>Screenshot 1</translation>
    </message>
    <message>
        <source>Trend of one bearing over 30 days</source>
        <translation>Verlauf eines Lagers über 30 Tage</translation>
    </message>
    <message>
        <source>Buyers read in a hurry and often not in their own language. A number for how hard a text reads helps its writer.</source>
        <translation>Käufer lesen in Eile und oft nicht in ihrer eigenen Sprache. Eine Zahl dafür, wie schwer sich ein Text liest, hilft dem Verfasser.</translation>
    </message>
    <message>
        <source>Filler in Latin shows that nobody looked at the page. Reviewers send the offer back.</source>
        <translation>Lateinischer Blindtext zeigt, dass niemand die Seite angesehen hat. Prüfer schicken das Angebot zurück.</translation>
    </message>
    <message>
        <source>Lorem ipsum dolor sit amet</source>
        <translation>Lorem ipsum dolor sit amet</translation>
    </message>
    <message>
        <source>What the module does</source>
        <translation>Was das Modul tut</translation>
    </message>
    <message>
        <source>What a writer left for later is read by customers when later never came.</source>
        <translation>Was der Verfasser für später ließ, lesen die Kunden, wenn später nie kam.</translation>
    </message>
    <message>
        <source>TODO: limits</source>
        <translation>TODO: Grenzen</translation>
    </message>
    <message>
        <source>At most sixteen sensors</source>
        <translation>Höchstens sechzehn Sensoren</translation>
    </message>
    <message>
        <source>A listing that starts as a copy of a sample keeps the name of the sample in the one place where nobody looks.</source>
        <translation>Ein Eintrag, der als Kopie eines Beispiels beginnt, behält dessen Namen an der einen Stelle, an der niemand nachsieht.</translation>
    </message>
    <message>
        <source>Contoso Pump Monitor, published by another company</source>
        <translation>Contoso Pump Monitor, veröffentlicht von einer anderen Firma</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>A paste into the wrong box turns tags into text. Customers then read tags.</source>
        <translation>Ein Einfügen ins falsche Feld macht Tags zu Text. Kunden lesen dann Tags.</translation>
    </message>
    <message>
        <source>&amp;lt;p&amp;gt;Hears bearings.&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;</source>
        <translation>&amp;lt;p&amp;gt;Hears bearings.&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hears bearings.&lt;/p&gt;&lt;ul&gt;</source>
        <translation>&lt;p&gt;Hears bearings.&lt;/p&gt;&lt;ul&gt;</translation>
    </message>
    <message>
        <source>The store knows HTML and no Markdown; stars and hashes stay as they are typed.</source>
        <translation>Der Store kennt HTML und kein Markdown; Sterne und Rauten bleiben, wie sie getippt sind.</translation>
    </message>
    <message>
        <source>**Safe**</source>
        <translation>**Sicher**</translation>
    </message>
    <message>
        <source>&lt;b&gt;Safe&lt;/b&gt;</source>
        <translation>&lt;b&gt;Sicher&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A gap in the text is seen by everybody but its author, who knows what belongs there.</source>
        <translation>Eine Lücke im Text sieht jeder außer dem Verfasser, der weiß, was dorthin gehört.</translation>
    </message>
    <message>
        <source>[Company] makes pumps listen</source>
        <translation>[Firma] bringt Pumpen das Zuhören bei</translation>
    </message>
    <message>
        <source>Fjord Pumps makes pumps listen</source>
        <translation>Fjord Pumps bringt Pumpen das Zuhören bei</translation>
    </message>
    <message>
        <source>The policy asks what the offer is for, whom it serves and what it needs. A copy of the summary answers none of that.</source>
        <translation>Die Richtlinie fragt, wofür das Angebot ist, wem es dient und was es braucht. Eine Kopie der Zusammenfassung beantwortet nichts davon.</translation>
    </message>
    <message>
        <source>The description is the one sentence of the summary</source>
        <translation>Die Beschreibung ist der eine Satz der Zusammenfassung</translation>
    </message>
    <message>
        <source>Two paragraphs on users and features, and the hardware</source>
        <translation>Zwei Absätze zu Nutzern und Funktionen, und die Hardware</translation>
    </message>
    <message>
        <source>Reviewers refuse comparative marketing, in the listing and in its keywords.</source>
        <translation>Prüfer lehnen vergleichende Werbung ab, im Eintrag und in seinen Schlüsselwörtern.</translation>
    </message>
    <message>
        <source>Cheaper than AWS Greengrass</source>
        <translation>Billiger als AWS Greengrass</translation>
    </message>
    <message>
        <source>Runs on one gateway</source>
        <translation>Läuft auf einem Gateway</translation>
    </message>
    <message>
        <source>A promise without proof is a reason of rejection in the neighbouring store and a legal risk everywhere.</source>
        <translation>Ein Versprechen ohne Beleg ist im benachbarten Store ein Ablehnungsgrund und überall ein rechtliches Risiko.</translation>
    </message>
    <message>
        <source>Guaranteed 200 % more output</source>
        <translation>Garantiert 200 % mehr Ertrag</translation>
    </message>
    <message>
        <source>In a test at one plant, output rose by a tenth</source>
        <translation>Bei einem Versuch in einem Werk stieg der Ertrag um ein Zehntel</translation>
    </message>
    <message>
        <source>Superlatives tell a buyer nothing, and a reviewer asks who says so.</source>
        <translation>Superlative sagen einem Käufer nichts, und ein Prüfer fragt, wer das sagt.</translation>
    </message>
    <message>
        <source>The best monitor for pumps</source>
        <translation>Die beste Überwachung für Pumpen</translation>
    </message>
    <message>
        <source>A monitor that hears worn bearings</source>
        <translation>Eine Überwachung, die verschlissene Lager hört</translation>
    </message>
    <message>
        <source>The module must do what its listing says on the day when it is reviewed.</source>
        <translation>Das Modul muss am Tag der Prüfung tun, was sein Eintrag sagt.</translation>
    </message>
    <message>
        <source>Coming soon: alarms by mail</source>
        <translation>Demnächst: Alarme per E-Mail</translation>
    </message>
    <message>
        <source>(left out until it is there)</source>
        <translation>(weggelassen, bis es da ist)</translation>
    </message>
    <message>
        <source>A store sells finished products. A stage of development in the name makes buyers wait.</source>
        <translation>Ein Store verkauft fertige Produkte. Ein Entwicklungsstand im Namen lässt Käufer warten.</translation>
    </message>
    <message>
        <source>Vibration Monitor Beta</source>
        <translation>Vibration Monitor Beta</translation>
    </message>
    <message>
        <source>Such words suggest that Microsoft stands behind the module, which its trademark rules forbid.</source>
        <translation>Solche Worte legen nahe, dass Microsoft hinter dem Modul steht, was dessen Markenregeln verbieten.</translation>
    </message>
    <message>
        <source>Microsoft certified module</source>
        <translation>Microsoft-zertifiziertes Modul</translation>
    </message>
    <message>
        <source>Runs on Azure IoT Edge</source>
        <translation>Läuft auf Azure IoT Edge</translation>
    </message>
    <message>
        <source>The trademark rules ask for full names, and reviewers quote them.</source>
        <translation>Die Markenregeln verlangen vollständige Namen, und Prüfer zitieren sie.</translation>
    </message>
    <message>
        <source>MS Azure and O365</source>
        <translation>MS Azure und O365</translation>
    </message>
    <message>
        <source>Microsoft Azure and Microsoft 365</source>
        <translation>Microsoft Azure und Microsoft 365</translation>
    </message>
    <message>
        <source>In May 2026 reviewers refused nine submissions of two offers over such words in the title.</source>
        <translation>Im Mai 2026 lehnten Prüfer neun Einreichungen zweier Angebote wegen solcher Wörter im Titel ab.</translation>
    </message>
    <message>
        <source>Vibration Monitor for Azure</source>
        <translation>Vibration Monitor for Azure</translation>
    </message>
    <message>
        <source>The title outlives every version, and links and routes hang on it.</source>
        <translation>Der Titel überlebt jede Version, und Links und Routen hängen an ihm.</translation>
    </message>
    <message>
        <source>Vibration Monitor 2.1</source>
        <translation>Vibration Monitor 2.1</translation>
    </message>
    <message>
        <source>A listing is not there to send buyers to another shop.</source>
        <translation>Ein Eintrag ist nicht dazu da, Käufer in einen anderen Laden zu schicken.</translation>
    </message>
    <message>
        <source>Also on AWS Marketplace</source>
        <translation>Auch im AWS Marketplace</translation>
    </message>
    <message>
        <source>Documentation on your own site</source>
        <translation>Dokumentation auf Ihrer eigenen Website</translation>
    </message>
    <message>
        <source>A price in a text ages and contradicts the next price list, and the store collects none for modules.</source>
        <translation>Ein Preis im Text veraltet und widerspricht der nächsten Preisliste, und der Store kassiert für Module keinen.</translation>
    </message>
    <message>
        <source>20 € a month</source>
        <translation>20 € im Monat</translation>
    </message>
    <message>
        <source>Licence: see the page of prices</source>
        <translation>Lizenz: siehe die Preisseite</translation>
    </message>
    <message>
        <source>People leave companies, and what stands in public is copied for ever. Shared sign-ins open a door.</source>
        <translation>Menschen verlassen Firmen, und was öffentlich steht, wird für immer kopiert. Geteilte Anmeldungen öffnen eine Tür.</translation>
    </message>
    <message>
        <source>Write to jane.miller@example.com</source>
        <translation>Schreiben Sie an jane.miller@example.com</translation>
    </message>
    <message>
        <source>Write to our support page</source>
        <translation>Schreiben Sie über unsere Supportseite</translation>
    </message>
    <message>
        <source>Search engines punish repeated words, and readers leave.</source>
        <translation>Suchmaschinen strafen wiederholte Wörter, und Leser gehen.</translation>
    </message>
    <message>
        <source>Microsoft removes offers for tests from the public store.</source>
        <translation>Microsoft entfernt Testangebote aus dem öffentlichen Store.</translation>
    </message>
    <message>
        <source>Test 3 with a plan that everybody sees</source>
        <translation>Test 3 mit einem Plan, den jeder sieht</translation>
    </message>
    <message>
        <source>Test 3 with a hidden plan</source>
        <translation>Test 3 mit einem verborgenen Plan</translation>
    </message>
    <message>
        <source>Hand-off and report speak the language of the project, never that of the machine, and exporting refuses one that is not there.</source>
        <translation>Übergabeseite und Bericht sprechen die Sprache des Projekts, nie die des Rechners, und eine, die es nicht gibt, wird beim Export abgelehnt.</translation>
    </message>
    <message>
        <source>de</source>
        <translation>de</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>The bundle travels between systems and programs that read such names in different ways, and exporting refuses them.</source>
        <translation>Das Paket reist zwischen Systemen und Programmen, die solche Namen verschieden lesen, und beim Export werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>screenshots/100 %.png</source>
        <translation>screenshots/100 %.png</translation>
    </message>
    <message>
        <source>screenshots/full-load.png</source>
        <translation>screenshots/full-load.png</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Who publishes, and what the offer is called in the portal.</source>
        <translation>Wer veröffentlicht, und wie das Angebot im Portal heißt.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What people read before they click.</source>
        <translation>Was Menschen lesen, bevor sie klicken.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where customers read on: your documentation and the devices that the module runs on.</source>
        <translation>Wo Kunden weiterlesen: Ihre Dokumentation und die Geräte, auf denen das Modul läuft.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>The contract between you and the customer.</source>
        <translation>Der Vertrag zwischen Ihnen und dem Kunden.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Who answers when something does not work.</source>
        <translation>Wer antwortet, wenn etwas nicht funktioniert.</translation>
    </message>
    <message>
        <source>Audience and leads</source>
        <translation>Zielgruppe und Leads</translation>
    </message>
    <message>
        <source>Who tries the offer first, and where interest in it goes.</source>
        <translation>Wer das Angebot zuerst testet, und wohin das Interesse daran geht.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>What only a person can answer for.</source>
        <translation>Wofür nur ein Mensch einstehen kann.</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Look at the whole, mend what is left, and make the bundle.</source>
        <translation>Sehen Sie das Ganze an, beheben Sie den Rest und erstellen Sie das Paket.</translation>
    </message>
    <message>
        <source>Logos and media</source>
        <translation>Logos und Medien</translation>
    </message>
    <message>
        <source>What people see first. Drop pictures anywhere on this page.</source>
        <translation>Was Menschen zuerst sehen. Legen Sie Bilder irgendwo auf dieser Seite ab.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>What customers choose between; each plan is one container image with its settings.</source>
        <translation>Wozwischen Kunden wählen; jeder Plan ist ein Containerimage mit seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Containerimage</translation>
    </message>
    <message>
        <source>Where the store fetches the image from, and its tags.</source>
        <translation>Woher der Store das Image holt, und seine Tags.</translation>
    </message>
    <message>
        <source>Default configuration</source>
        <translation>Standardkonfiguration</translation>
    </message>
    <message>
        <source>What the module starts with on a device until the customer changes it.</source>
        <translation>Womit das Modul auf einem Gerät startet, bis der Kunde es ändert.</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>eine Beschreibung</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>ein Logo</translation>
    </message>
    <message>
        <source>terms of use or the standard contract</source>
        <translation>Nutzungsbedingungen oder der Standardvertrag</translation>
    </message>
    <message>
        <source>a privacy policy</source>
        <translation>eine Datenschutzerklärung</translation>
    </message>
    <message>
        <source>a link to the documentation</source>
        <translation>ein Link zur Dokumentation</translation>
    </message>
    <message>
        <source>a support contact</source>
        <translation>ein Supportkontakt</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Product card</source>
        <translation>Produktkarte</translation>
    </message>
    <message>
        <source>Portal tile</source>
        <translation>Portalkachel</translation>
    </message>
    <message>
        <source>Wide tile</source>
        <translation>Breite Kachel</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>Portal deployment blade</source>
        <translation>Bereitstellung im Portal</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Produktseite</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Long summary</source>
        <translation>Lange Zusammenfassung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>You need access to the Cloud Partner Portal before you can submit the offer.</source>
        <translation>Sie brauchen Zugang zum Cloud Partner Portal, bevor Sie das Angebot einreichen können.</translation>
    </message>
    <message>
        <source>Someone who may sign for your company has to agree to the Azure Marketplace Terms.</source>
        <translation>Jemand, der für Ihre Firma unterschreiben darf, muss den Bedingungen des Azure Marketplace zustimmen.</translation>
    </message>
    <message>
        <source>The module&apos;s image has to lie in an Azure Container Registry when you submit the offer. Images on Docker Hub or in other registries are not accepted.</source>
        <translation>Wenn Sie das Angebot einreichen, muss das Image des Moduls in einer Azure Container Registry liegen. Images auf Docker Hub oder in anderen Registrierungen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Have the material ready before you start: title, description in HTML, PNG logos in four fixed sizes, terms of use, privacy policy, default configuration, documentation of the module and support contacts.</source>
        <translation>Halten Sie das Material bereit, bevor Sie beginnen: Titel, Beschreibung in HTML, PNG-Logos in vier festen Größen, Nutzungsbedingungen, Datenschutzerklärung, Standardkonfiguration, Dokumentation des Moduls und Supportkontakte.</translation>
    </message>
    <message>
        <source>A module is either free or licensed by you outside the store (Bring your own license, BYOL). Microsoft bills nothing for it.</source>
        <translation>Ein Modul ist entweder kostenlos oder wird von Ihnen außerhalb des Stores lizenziert (Bring your own license, BYOL). Microsoft rechnet nichts dafür ab.</translation>
    </message>
    <message>
        <source>Every offer needs an offer ID that is its own within your publisher account.</source>
        <translation>Jedes Angebot braucht eine Angebots-ID, die in Ihrem Herausgeberkonto nur einmal vorkommt.</translation>
    </message>
    <message>
        <source>The offer ID has at most 50 characters.</source>
        <translation>Die Angebots-ID hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>The offer ID consists of lower-case letters a to z, digits and dashes.</source>
        <translation>Die Angebots-ID besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The offer ID must not end with a dash.</source>
        <translation>Die Angebots-ID darf nicht mit einem Bindestrich enden.</translation>
    </message>
    <message>
        <source>The offer ID must not belong to another offer of the same publisher.</source>
        <translation>Die Angebots-ID darf zu keinem anderen Angebot desselben Herausgebers gehören.</translation>
    </message>
    <message>
        <source>The offer ID can never change once the offer is live.</source>
        <translation>Die Angebots-ID lässt sich nie mehr ändern, sobald das Angebot live ist.</translation>
    </message>
    <message>
        <source>Customers see the offer ID in the product&apos;s web address, after the publisher ID, and you see it in the sales reports.</source>
        <translation>Kunden sehen die Angebots-ID in der Webadresse des Produkts nach der Herausgeber-ID, und Sie sehen sie in den Verkaufsberichten.</translation>
    </message>
    <message>
        <source>Every offer belongs to a publisher. Enter the publisher ID of your account.</source>
        <translation>Jedes Angebot gehört zu einem Herausgeber. Geben Sie die Herausgeber-ID Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>The publisher can never change once the offer has been saved for the first time.</source>
        <translation>Der Herausgeber lässt sich nie mehr ändern, sobald das Angebot zum ersten Mal gespeichert wurde.</translation>
    </message>
    <message>
        <source>Every offer needs a name.</source>
        <translation>Jedes Angebot braucht einen Namen.</translation>
    </message>
    <message>
        <source>The offer name has at most 50 characters.</source>
        <translation>Der Angebotsname hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>Use the product name that people recognise, the same wherever you publish it. Leave out your company&apos;s name unless the product is sold under it.</source>
        <translation>Verwenden Sie den Produktnamen, den man kennt, überall denselben. Lassen Sie den Firmennamen weg, es sei denn, das Produkt wird unter ihm verkauft.</translation>
    </message>
    <message>
        <source>One page says that customers see this name, an older one that only you do. Treat it as public.</source>
        <translation>Eine Seite sagt, dass Kunden diesen Namen sehen, eine ältere, dass nur Sie ihn sehen. Behandeln Sie ihn als öffentlich.</translation>
    </message>
    <message>
        <source>The marketing identifier is required: it becomes part of the product&apos;s web address.</source>
        <translation>Die Marketingkennung ist Pflicht: Sie wird Teil der Webadresse des Produkts.</translation>
    </message>
    <message>
        <source>The marketing identifier has at most 50 characters.</source>
        <translation>Die Marketingkennung hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>The marketing identifier is a part of a web address, usually the company and the product, as in &quot;contoso.vibration-monitor&quot;.</source>
        <translation>Die Marketingkennung ist Teil einer Webadresse, meist Firma und Produkt wie in „contoso.vibration-monitor“.</translation>
    </message>
    <message>
        <source>Connecting a system for customer leads is optional. The default is None.</source>
        <translation>Ein System für Kundenleads anzubinden ist optional. Vorgegeben ist keines.</translation>
    </message>
    <message>
        <source>Leads can go to an Azure table, Dynamics CRM Online, an HTTPS endpoint, Marketo or Salesforce, or nowhere.</source>
        <translation>Leads können in eine Azure-Tabelle, an Dynamics CRM Online, einen HTTPS-Endpunkt, Marketo oder Salesforce gehen oder nirgendwohin.</translation>
    </message>
    <message>
        <source>Leads go to one destination. Only its connection is filled in.</source>
        <translation>Leads gehen an ein einziges Ziel. Nur dessen Verbindung wird ausgefüllt.</translation>
    </message>
    <message>
        <source>Leads in an Azure table need the connection string of a storage account, which names the account and the endpoint.</source>
        <translation>Leads in einer Azure-Tabelle brauchen die Verbindungszeichenfolge eines Speicherkontos, die das Konto und den Endpunkt nennt.</translation>
    </message>
    <message>
        <source>Leads in Dynamics need the web address of the instance and the credentials for it.</source>
        <translation>Leads in Dynamics brauchen die Webadresse der Instanz und die Anmeldedaten dafür.</translation>
    </message>
    <message>
        <source>Leads by HTTPS need the address of an endpoint that starts with https:// and takes JSON.</source>
        <translation>Leads über HTTPS brauchen die Adresse eines Endpunkts, die mit https:// beginnt und JSON annimmt.</translation>
    </message>
    <message>
        <source>Leads in Marketo need the server ID, the Munchkin ID and the form ID.</source>
        <translation>Leads in Marketo brauchen die Server-ID, die Munchkin-ID und die Formular-ID.</translation>
    </message>
    <message>
        <source>Leads in Salesforce need the object identifier of the form.</source>
        <translation>Leads in Salesforce brauchen den Objektbezeichner des Formulars.</translation>
    </message>
    <message>
        <source>After publishing, the portal tests the connection and sends a test lead. Look for it before you go live.</source>
        <translation>Nach der Veröffentlichung testet das Portal die Verbindung und sendet einen Testlead. Suchen Sie ihn, bevor Sie live schalten.</translation>
    </message>
    <message>
        <source>Choose at least one category under which customers find the module.</source>
        <translation>Wählen Sie mindestens eine Kategorie, unter der Kunden das Modul finden.</translation>
    </message>
    <message>
        <source>Choose at most five categories.</source>
        <translation>Wählen Sie höchstens fünf Kategorien.</translation>
    </message>
    <message>
        <source>Choose Internet of Things &gt; IoT Edge module. The store shows the module there whatever else you choose.</source>
        <translation>Wählen Sie Internet of Things &gt; IoT Edge module. Dort zeigt der Store das Modul, was immer Sie sonst wählen.</translation>
    </message>
    <message>
        <source>Say whether you use Microsoft&apos;s Standard Contract or terms of your own.</source>
        <translation>Geben Sie an, ob Sie den Standardvertrag von Microsoft oder eigene Bedingungen verwenden.</translation>
    </message>
    <message>
        <source>Terms of use are required.</source>
        <translation>Nutzungsbedingungen sind Pflicht.</translation>
    </message>
    <message>
        <source>Give the terms of use as text with simple HTML, or as a link, but not as both.</source>
        <translation>Geben Sie die Nutzungsbedingungen als Text mit einfachem HTML oder als Link an, aber nicht beides.</translation>
    </message>
    <message>
        <source>The standard contract does not cover sales through Cloud Solution Providers. You need separate terms for that channel.</source>
        <translation>Der Standardvertrag gilt nicht für den Verkauf über Cloud Solution Provider. Für diesen Weg brauchen Sie eigene Bedingungen.</translation>
    </message>
    <message>
        <source>With the standard contract you may add one universal amendment that applies to every customer.</source>
        <translation>Zum Standardvertrag dürfen Sie eine universelle Änderung hinzufügen, die für alle Kunden gilt.</translation>
    </message>
    <message>
        <source>With the standard contract you may add amendments for single customers, each with the customers&apos; tenant IDs.</source>
        <translation>Zum Standardvertrag dürfen Sie Änderungen für einzelne Kunden hinzufügen, jede mit den Mandanten-IDs dieser Kunden.</translation>
    </message>
    <message>
        <source>Every offer needs a title. It heads the product&apos;s page.</source>
        <translation>Jedes Angebot braucht einen Titel. Er steht über der Produktseite.</translation>
    </message>
    <message>
        <source>The title has at most 50 characters.</source>
        <translation>Der Titel hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>Spaces in the title are fine. A page that once said otherwise has been corrected.</source>
        <translation>Leerzeichen im Titel sind in Ordnung. Eine Seite, die einmal anderes sagte, wurde berichtigt.</translation>
    </message>
    <message>
        <source>A summary is required. It is shown in search results.</source>
        <translation>Eine Zusammenfassung ist Pflicht. Sie steht in den Suchergebnissen.</translation>
    </message>
    <message>
        <source>The summary has at most 100 characters.</source>
        <translation>Die Zusammenfassung hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>A long summary is required.</source>
        <translation>Eine lange Zusammenfassung ist Pflicht.</translation>
    </message>
    <message>
        <source>The long summary has at most 256 characters.</source>
        <translation>Die lange Zusammenfassung hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>The long summary is plain text on one line. It may be the same as the summary.</source>
        <translation>Die lange Zusammenfassung ist reiner Text in einer Zeile. Sie darf der Zusammenfassung gleichen.</translation>
    </message>
    <message>
        <source>A description is required.</source>
        <translation>Eine Beschreibung ist Pflicht.</translation>
    </message>
    <message>
        <source>The description has at most 3,000 characters, and its HTML tags count.</source>
        <translation>Die Beschreibung hat höchstens 3.000 Zeichen, und ihre HTML-Tags zählen mit.</translation>
    </message>
    <message>
        <source>The portal counts the HTML source, not the text that customers see. A description can be too long although it looks short.</source>
        <translation>Das Portal zählt den HTML-Quelltext, nicht den Text, den Kunden sehen. Eine Beschreibung kann zu lang sein, obwohl sie kurz aussieht.</translation>
    </message>
    <message>
        <source>The description has to contain a paragraph &quot;Minimum hardware requirements&quot; that names operating system, memory and storage.</source>
        <translation>Die Beschreibung muss einen Absatz „Minimum hardware requirements“ enthalten, der Betriebssystem, Arbeitsspeicher und Speicherplatz nennt.</translation>
    </message>
    <message>
        <source>The paragraph on minimum hardware requirements has to be the last one of the description.</source>
        <translation>Der Absatz mit den Mindestanforderungen an die Hardware muss der letzte der Beschreibung sein.</translation>
    </message>
    <message>
        <source>Write the paragraph as &lt;p&gt;&lt;u&gt;Minimum hardware requirements:&lt;/u&gt; … operating system, memory, storage …&lt;/p&gt;.</source>
        <translation>Schreiben Sie den Absatz als &lt;p&gt;&lt;u&gt;Minimum hardware requirements:&lt;/u&gt; … Betriebssystem, Arbeitsspeicher, Speicherplatz …&lt;/p&gt;.</translation>
    </message>
    <message>
        <source>You may add recommended hardware if it differs a lot. Keep it before or inside the last paragraph, so that the minimum requirements stay last.</source>
        <translation>Sie dürfen empfohlene Hardware angeben, wenn sie deutlich abweicht. Stellen Sie sie vor oder in den letzten Absatz, damit die Mindestanforderungen am Ende bleiben.</translation>
    </message>
    <message>
        <source>Every setting of the module (routes, twin properties, environment variables, create options) is documented, in the description or behind a link.</source>
        <translation>Jede Einstellung des Moduls (Routen, Eigenschaften des Modulzwillings, Umgebungsvariablen, Erstellungsoptionen) ist dokumentiert, in der Beschreibung oder hinter einem Link.</translation>
    </message>
    <message>
        <source>The web address of your privacy policy is required.</source>
        <translation>Die Webadresse Ihrer Datenschutzerklärung ist Pflicht.</translation>
    </message>
    <message>
        <source>The privacy policy is a working web address.</source>
        <translation>Die Datenschutzerklärung ist eine Webadresse, die funktioniert.</translation>
    </message>
    <message>
        <source>The description takes simple HTML. The page gives no list of tags, so this program holds to the list that was published later.</source>
        <translation>Die Beschreibung nimmt einfaches HTML an. Die Seite führt keine Tags auf; dieses Programm hält sich daher an die später veröffentlichte Liste.</translation>
    </message>
    <message>
        <source>The description may use the tags b, i, br, p, ul, ol, li and h1 to h6, and no others.</source>
        <translation>Die Beschreibung darf die Tags b, i, br, p, ul, ol, li und h1 bis h6 verwenden, keine anderen.</translation>
    </message>
    <message>
        <source>The tag u is not on the list, yet Microsoft&apos;s own template for the hardware paragraph uses it. Use it there and nowhere else.</source>
        <translation>Das Tag u steht nicht auf der Liste, doch die Vorlage von Microsoft für den Hardwareabsatz verwendet es. Verwenden Sie es nur dort.</translation>
    </message>
    <message>
        <source>The tags em, strong, div and a are not on the list. Write i, b and p in their place, and move links to the useful links.</source>
        <translation>Die Tags em, strong, div und a stehen nicht auf der Liste. Schreiben Sie stattdessen i, b und p, und verschieben Sie Links zu den nützlichen Links.</translation>
    </message>
    <message>
        <source>Scripts, styles, frames, images, tables and forms are not allowed in the description.</source>
        <translation>Skripte, Formatvorlagen, Frames, Bilder, Tabellen und Formulare sind in der Beschreibung nicht erlaubt.</translation>
    </message>
    <message>
        <source>No attribute is documented for any tag. Leave all of them out.</source>
        <translation>Für kein Tag ist ein Attribut dokumentiert. Lassen Sie alle weg.</translation>
    </message>
    <message>
        <source>Every tag but br has its closing tag, and tags are nested properly.</source>
        <translation>Jedes Tag außer br hat sein schließendes Tag, und Tags sind richtig verschachtelt.</translation>
    </message>
    <message>
        <source>Headings from h1 to h6 are allowed in the description.</source>
        <translation>Überschriften von h1 bis h6 sind in der Beschreibung erlaubt.</translation>
    </message>
    <message>
        <source>The portal has an editor that writes the HTML for you. Pasting HTML is optional.</source>
        <translation>Das Portal hat einen Editor, der das HTML für Sie schreibt. HTML einzufügen ist optional.</translation>
    </message>
    <message>
        <source>An offer has at most ten useful links.</source>
        <translation>Ein Angebot hat höchstens zehn nützliche Links.</translation>
    </message>
    <message>
        <source>At least one useful link leads to the documentation of the module.</source>
        <translation>Mindestens ein nützlicher Link führt zur Dokumentation des Moduls.</translation>
    </message>
    <message>
        <source>At least one useful link leads to the IoT device catalogue.</source>
        <translation>Mindestens ein nützlicher Link führt zum IoT-Gerätekatalog.</translation>
    </message>
    <message>
        <source>A module for all Tier 1 platforms links to the catalogue of certified devices, https://aka.ms/iot-edge-certified.</source>
        <translation>Ein Modul für alle Tier-1-Plattformen verlinkt den Katalog der zertifizierten Geräte, https://aka.ms/iot-edge-certified.</translation>
    </message>
    <message>
        <source>A module for some of the Tier 1 platforms links to at least one device in the catalogue.</source>
        <translation>Ein Modul für einige der Tier-1-Plattformen verlinkt mindestens ein Gerät im Katalog.</translation>
    </message>
    <message>
        <source>Three addresses of the device catalogue appear in the documents: catalog.azureiotsolutions.com, devicecatalog.azure.com and aka.ms/iot-edge-certified. Link to one of them.</source>
        <translation>In den Dokumenten kommen drei Adressen des Gerätekatalogs vor: catalog.azureiotsolutions.com, devicecatalog.azure.com und aka.ms/iot-edge-certified. Verlinken Sie eine davon.</translation>
    </message>
    <message>
        <source>Every useful link has a title and an address.</source>
        <translation>Jeder nützliche Link hat einen Titel und eine Adresse.</translation>
    </message>
    <message>
        <source>An engineering contact with name, e-mail address and phone number is required.</source>
        <translation>Ein Entwicklungskontakt mit Name, E-Mail-Adresse und Telefonnummer ist Pflicht.</translation>
    </message>
    <message>
        <source>A support contact with name, e-mail address and phone number is required.</source>
        <translation>Ein Supportkontakt mit Name, E-Mail-Adresse und Telefonnummer ist Pflicht.</translation>
    </message>
    <message>
        <source>The e-mail address of every contact has to be complete and correct.</source>
        <translation>Die E-Mail-Adresse jedes Kontakts muss vollständig und richtig sein.</translation>
    </message>
    <message>
        <source>A support website for customers in public Azure is optional, yet customers look for it.</source>
        <translation>Eine Support-Website für Kunden im öffentlichen Azure ist optional, doch Kunden suchen danach.</translation>
    </message>
    <message>
        <source>A support website for customers in Azure Government is optional.</source>
        <translation>Eine Support-Website für Kunden in Azure Government ist optional.</translation>
    </message>
    <message>
        <source>Microsoft uses the contacts when customers open tickets.</source>
        <translation>Microsoft nutzt die Kontakte, wenn Kunden Tickets öffnen.</translation>
    </message>
    <message>
        <source>All images are PNG files.</source>
        <translation>Alle Bilder sind PNG-Dateien.</translation>
    </message>
    <message>
        <source>A small logo of 40 × 40 pixels is required.</source>
        <translation>Ein kleines Logo mit 40 × 40 Pixeln ist Pflicht.</translation>
    </message>
    <message>
        <source>A medium logo of 90 × 90 pixels is required.</source>
        <translation>Ein mittleres Logo mit 90 × 90 Pixeln ist Pflicht.</translation>
    </message>
    <message>
        <source>A large logo of 115 × 115 pixels is required.</source>
        <translation>Ein großes Logo mit 115 × 115 Pixeln ist Pflicht.</translation>
    </message>
    <message>
        <source>The large logo is as wide as it is high.</source>
        <translation>Das große Logo ist so breit wie hoch.</translation>
    </message>
    <message>
        <source>A wide logo of 255 × 115 pixels is required.</source>
        <translation>Ein breites Logo mit 255 × 115 Pixeln ist Pflicht.</translation>
    </message>
    <message>
        <source>A hero image of 815 × 290 pixels is optional.</source>
        <translation>Ein Hero-Bild mit 815 × 290 Pixeln ist optional.</translation>
    </message>
    <message>
        <source>A hero image can never be deleted once it has been uploaded; it can only be replaced. Think twice before you give one.</source>
        <translation>Ein hochgeladenes Hero-Bild lässt sich nie mehr löschen, nur ersetzen. Überlegen Sie gut, ob Sie eines angeben.</translation>
    </message>
    <message>
        <source>An offer may have up to five screenshots for each SKU.</source>
        <translation>Ein Angebot darf bis zu fünf Screenshots je SKU haben.</translation>
    </message>
    <message>
        <source>Every screenshot has a name of at most 100 characters.</source>
        <translation>Jeder Screenshot hat einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>The document sets no limit for videos.</source>
        <translation>Das Dokument setzt keine Grenze für Videos.</translation>
    </message>
    <message>
        <source>Every video has a name of at most 100 characters.</source>
        <translation>Jedes Video hat einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Videos are hosted on YouTube or Vimeo.</source>
        <translation>Videos liegen bei YouTube oder Vimeo.</translation>
    </message>
    <message>
        <source>When the offer is submitted through the interface of the portal, every image needs a web address from which it can be fetched.</source>
        <translation>Wird das Angebot über die Schnittstelle des Portals eingereicht, braucht jedes Bild eine Webadresse, von der es abgerufen werden kann.</translation>
    </message>
    <message>
        <source>Name at least one Azure subscription that may see the offer before it goes live. The field is not marked as required, but without it nobody can test.</source>
        <translation>Nennen Sie mindestens ein Azure-Abonnement, das das Angebot sehen darf, bevor es live geht. Das Feld ist nicht als Pflicht gekennzeichnet, doch ohne es kann niemand testen.</translation>
    </message>
    <message>
        <source>The preview audience has at most 100 subscriptions.</source>
        <translation>Die Zielgruppe der Vorschau hat höchstens 100 Abonnements.</translation>
    </message>
    <message>
        <source>Each entry of the preview audience is an Azure subscription ID, a GUID such as 7c9e6679-7425-40de-944b-e07fc1f90ae7.</source>
        <translation>Jeder Eintrag der Vorschauzielgruppe ist eine Azure-Abonnement-ID, eine GUID wie 7c9e6679-7425-40de-944b-e07fc1f90ae7.</translation>
    </message>
    <message>
        <source>After testing the preview, someone has to press Go Live. Nothing goes live by itself.</source>
        <translation>Nach dem Test der Vorschau muss jemand auf „Go Live“ klicken. Nichts geht von selbst live.</translation>
    </message>
    <message>
        <source>An offer has at least one SKU.</source>
        <translation>Ein Angebot hat mindestens eine SKU.</translation>
    </message>
    <message>
        <source>Each SKU is one container image. Offer another image as another SKU.</source>
        <translation>Jede SKU ist ein Containerimage. Bieten Sie ein anderes Image als andere SKU an.</translation>
    </message>
    <message>
        <source>Every SKU needs an ID of its own. Customers see it in addresses and reports.</source>
        <translation>Jede SKU braucht eine eigene ID. Kunden sehen sie in Adressen und Berichten.</translation>
    </message>
    <message>
        <source>The SKU ID has at most 50 characters.</source>
        <translation>Die SKU-ID hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>The SKU ID consists of lower-case letters a to z, digits and dashes, and does not end with a dash.</source>
        <translation>Die SKU-ID besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen und endet nicht mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>No two SKUs of an offer have the same ID.</source>
        <translation>Keine zwei SKUs eines Angebots haben dieselbe ID.</translation>
    </message>
    <message>
        <source>The ID of a SKU can never change once it is published.</source>
        <translation>Die ID einer SKU lässt sich nach der Veröffentlichung nie mehr ändern.</translation>
    </message>
    <message>
        <source>Every SKU needs a title. Customers choose by it.</source>
        <translation>Jede SKU braucht einen Titel. Danach wählen Kunden aus.</translation>
    </message>
    <message>
        <source>The SKU title has at most 50 characters.</source>
        <translation>Der SKU-Titel hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>Every SKU needs a summary.</source>
        <translation>Jede SKU braucht eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The SKU summary has at most 100 characters.</source>
        <translation>Die SKU-Zusammenfassung hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Every SKU needs a description.</source>
        <translation>Jede SKU braucht eine Beschreibung.</translation>
    </message>
    <message>
        <source>The SKU description has at most 3,000 characters.</source>
        <translation>Die SKU-Beschreibung hat höchstens 3.000 Zeichen.</translation>
    </message>
    <message>
        <source>The texts of a SKU describe the SKU, not the whole offer. Summary and description of a SKU may be the same.</source>
        <translation>Die Texte einer SKU beschreiben die SKU, nicht das ganze Angebot. Zusammenfassung und Beschreibung einer SKU dürfen gleich sein.</translation>
    </message>
    <message>
        <source>The Azure portal shows the SKU description after the description of the offer.</source>
        <translation>Das Azure-Portal zeigt die SKU-Beschreibung nach der Beschreibung des Angebots.</translation>
    </message>
    <message>
        <source>Say for each SKU whether it is hidden. Keep No, or customers will not find it.</source>
        <translation>Geben Sie für jede SKU an, ob sie ausgeblendet ist. Bleiben Sie bei Nein, sonst finden Kunden sie nicht.</translation>
    </message>
    <message>
        <source>The image comes from an Azure Container Registry.</source>
        <translation>Das Image kommt aus einer Azure Container Registry.</translation>
    </message>
    <message>
        <source>The ID of the Azure subscription that holds the registry is required.</source>
        <translation>Die ID des Azure-Abonnements, zu dem die Registrierung gehört, ist Pflicht.</translation>
    </message>
    <message>
        <source>The resource group of the registry is required.</source>
        <translation>Die Ressourcengruppe der Registrierung ist Pflicht.</translation>
    </message>
    <message>
        <source>Azure names resource groups with 1 to 90 letters, digits, underscores, parentheses, dashes and full stops, and no full stop at the end.</source>
        <translation>Azure erlaubt für Ressourcengruppen 1 bis 90 Buchstaben, Ziffern, Unterstriche, runde Klammern, Bindestriche und Punkte, aber keinen Punkt am Ende.</translation>
    </message>
    <message>
        <source>The name of the registry is required.</source>
        <translation>Der Name der Registrierung ist Pflicht.</translation>
    </message>
    <message>
        <source>Enter the bare name of the registry, without azurecr.io.</source>
        <translation>Geben Sie nur den Namen der Registrierung ein, ohne azurecr.io.</translation>
    </message>
    <message>
        <source>Azure names registries with 5 to 50 letters and digits.</source>
        <translation>Azure erlaubt für Registrierungen Namen mit 5 bis 50 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The user name of the registry&apos;s admin user is required.</source>
        <translation>Der Name des Administratorbenutzers der Registrierung ist Pflicht.</translation>
    </message>
    <message>
        <source>The portal asks for the password of the registry. This program never stores it: it stays in the key ring or in your hands.</source>
        <translation>Das Portal fragt nach dem Kennwort der Registrierung. Dieses Programm speichert es nie: Es bleibt im Schlüsselbund oder in Ihren Händen.</translation>
    </message>
    <message>
        <source>The repository inside the registry is required.</source>
        <translation>Das Repository in der Registrierung ist Pflicht.</translation>
    </message>
    <message>
        <source>The repository can never change once it has been set for a plan.</source>
        <translation>Das Repository lässt sich nie mehr ändern, sobald es für einen Plan festgelegt wurde.</translation>
    </message>
    <message>
        <source>The repository belongs to one offer only in your account.</source>
        <translation>Das Repository gehört in Ihrem Konto nur zu einem Angebot.</translation>
    </message>
    <message>
        <source>When you publish, Microsoft copies the image into a public registry of the marketplace.</source>
        <translation>Wenn Sie veröffentlichen, kopiert Microsoft das Image in eine öffentliche Registrierung des Marketplace.</translation>
    </message>
    <message>
        <source>The tag latest has to be among the tags.</source>
        <translation>Das Tag latest muss unter den Tags sein.</translation>
    </message>
    <message>
        <source>At least one version tag has to be among the tags.</source>
        <translation>Mindestens ein Versionstag muss unter den Tags sein.</translation>
    </message>
    <message>
        <source>A version tag has the form X.Y.Z of three whole numbers, such as 1.0.1.</source>
        <translation>Ein Versionstag hat die Form X.Y.Z aus drei ganzen Zahlen, etwa 1.0.1.</translation>
    </message>
    <message>
        <source>Every tag of a manifest list but latest should start with the version it belongs to, such as 1.0.1 or 1.0.1-linux-x64.</source>
        <translation>Jedes Tag einer Manifestliste außer latest sollte mit der Version beginnen, zu der es gehört, etwa 1.0.1 oder 1.0.1-linux-x64.</translation>
    </message>
    <message>
        <source>You may add rolling tags such as 1.0 or 2.0 that always mean the newest version of a line.</source>
        <translation>Sie dürfen gleitende Tags wie 1.0 oder 2.0 hinzufügen, die immer die neueste Version einer Reihe bezeichnen.</translation>
    </message>
    <message>
        <source>A module for more than one platform needs manifest lists behind latest and behind the version tag.</source>
        <translation>Ein Modul für mehr als eine Plattform braucht Manifestlisten hinter latest und hinter dem Versionstag.</translation>
    </message>
    <message>
        <source>A module for exactly one platform needs no manifest list.</source>
        <translation>Ein Modul für genau eine Plattform braucht keine Manifestliste.</translation>
    </message>
    <message>
        <source>Every tag to which a manifest list refers has to be among the tags too.</source>
        <translation>Jedes Tag, auf das eine Manifestliste verweist, muss ebenfalls unter den Tags sein.</translation>
    </message>
    <message>
        <source>The example in the documents speaks of six tags but prints four. It probably means latest, 1.0.1 and four platform tags.</source>
        <translation>Das Beispiel in den Dokumenten spricht von sechs Tags, zeigt aber vier. Gemeint sind wohl latest, 1.0.1 und vier Plattformtags.</translation>
    </message>
    <message>
        <source>A digest may be given in place of a tag.</source>
        <translation>Anstelle eines Tags darf ein Digest stehen.</translation>
    </message>
    <message>
        <source>A version tag must never point at another image once it has been published.</source>
        <translation>Ein veröffentlichtes Versionstag darf nie auf ein anderes Image zeigen.</translation>
    </message>
    <message>
        <source>A new version has to be greater than every version before it.</source>
        <translation>Eine neue Version muss größer sein als alle vor ihr.</translation>
    </message>
    <message>
        <source>The tag latest should mean the newest version on every platform.</source>
        <translation>Das Tag latest sollte auf jeder Plattform die neueste Version bezeichnen.</translation>
    </message>
    <message>
        <source>Keep the tag latest while testing: it is the one that tools choose by default.</source>
        <translation>Behalten Sie beim Testen das Tag latest: Werkzeuge wählen es als Vorgabe.</translation>
    </message>
    <message>
        <source>Name the platform at the end of a platform tag as the examples do: linux-x64, linux-arm32 or windows-arm32.</source>
        <translation>Nennen Sie die Plattform am Ende eines Plattformtags wie in den Beispielen: linux-x64, linux-arm32 oder windows-arm32.</translation>
    </message>
    <message>
        <source>Default settings may be empty, but then the module has to start without any.</source>
        <translation>Standardeinstellungen dürfen leer sein, aber dann muss das Modul ohne sie starten.</translation>
    </message>
    <message>
        <source>The module starts out of the box, with its default settings, on each platform that it supports.</source>
        <translation>Das Modul startet sofort mit seinen Standardeinstellungen, auf jeder Plattform, die es unterstützt.</translation>
    </message>
    <message>
        <source>A module brings at most five default routes.</source>
        <translation>Ein Modul bringt höchstens fünf Standardrouten mit.</translation>
    </message>
    <message>
        <source>Name and value of a route have fewer than 512 characters each.</source>
        <translation>Name und Wert einer Route haben jeweils weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>Every route has a name and a value.</source>
        <translation>Jede Route hat einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>No two routes have the same name, because the names become keys on the device.</source>
        <translation>Keine zwei Routen haben denselben Namen, denn die Namen werden zu Schlüsseln auf dem Gerät.</translation>
    </message>
    <message>
        <source>A route name becomes a key of the device twin: no control characters, full stops, dollar signs, number signs or spaces.</source>
        <translation>Ein Routenname wird zu einem Schlüssel des Gerätezwillings: keine Steuerzeichen, Punkte, Dollarzeichen, Rautezeichen oder Leerzeichen.</translation>
    </message>
    <message>
        <source>A route reads FROM source, optionally WHERE condition, INTO sink.</source>
        <translation>Eine Route lautet FROM Quelle, wahlweise WHERE Bedingung, INTO Senke.</translation>
    </message>
    <message>
        <source>The source of a route is /*, /messages/*, /messages/modules/* or one module or output below it, such as /messages/modules/MyModule/outputs/*.</source>
        <translation>Die Quelle einer Route ist /*, /messages/*, /messages/modules/* oder ein Modul oder eine Ausgabe darunter, etwa /messages/modules/MyModule/outputs/*.</translation>
    </message>
    <message>
        <source>The sink of a route is $upstream or BrokeredEndpoint(&quot;/modules/…/inputs/…&quot;).</source>
        <translation>Die Senke einer Route ist $upstream oder BrokeredEndpoint(&quot;/modules/…/inputs/…&quot;).</translation>
    </message>
    <message>
        <source>A route names your own module by its default module name.</source>
        <translation>Eine Route nennt Ihr eigenes Modul bei seinem Standardmodulnamen.</translation>
    </message>
    <message>
        <source>A route names other modules as placeholders such as &lt;FROM_MODULE_NAME&gt;, because you cannot know their names.</source>
        <translation>Eine Route nennt andere Module als Platzhalter wie &lt;FROM_MODULE_NAME&gt;, denn deren Namen können Sie nicht kennen.</translation>
    </message>
    <message>
        <source>A route that still holds a placeholder on a device stops all routing there. Tell customers in the documentation to replace it.</source>
        <translation>Eine Route, die auf einem Gerät noch einen Platzhalter enthält, hält dort das gesamte Routing an. Sagen Sie Kunden in der Dokumentation, dass sie ihn ersetzen müssen.</translation>
    </message>
    <message>
        <source>A module brings at most five default desired properties.</source>
        <translation>Ein Modul bringt höchstens fünf gewünschte Eigenschaften als Standard mit.</translation>
    </message>
    <message>
        <source>Name and value of a desired property have fewer than 512 characters each.</source>
        <translation>Name und Wert einer gewünschten Eigenschaft haben jeweils weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>The value of a desired property is JSON, written plainly and not escaped.</source>
        <translation>Der Wert einer gewünschten Eigenschaft ist JSON, einfach geschrieben und ohne Escapezeichen.</translation>
    </message>
    <message>
        <source>Desired properties hold no arrays, at no depth.</source>
        <translation>Gewünschte Eigenschaften enthalten keine Arrays, auf keiner Ebene.</translation>
    </message>
    <message>
        <source>Objects in a desired property are nested at most four levels deep.</source>
        <translation>Objekte in einer gewünschten Eigenschaft sind höchstens vier Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A plain value such as 60 is fine. A text needs its quotation marks to be JSON.</source>
        <translation>Ein einfacher Wert wie 60 ist in Ordnung. Ein Text braucht Anführungszeichen, um JSON zu sein.</translation>
    </message>
    <message>
        <source>IoT Hub takes names of at most 64 bytes without control characters, full stops, dollar signs, number signs and spaces.</source>
        <translation>IoT Hub nimmt Namen mit höchstens 64 Bytes ohne Steuerzeichen, Punkte, Dollarzeichen, Rautezeichen und Leerzeichen.</translation>
    </message>
    <message>
        <source>IoT Hub keeps whole numbers from −4503599627370496 to 4503599627370495.</source>
        <translation>IoT Hub speichert ganze Zahlen von −4503599627370496 bis 4503599627370495.</translation>
    </message>
    <message>
        <source>IoT Hub counts bytes, not characters. Keep each value within 512 bytes to be safe with old runtimes.</source>
        <translation>IoT Hub zählt Bytes, nicht Zeichen. Bleiben Sie je Wert unter 512 Bytes, um auch mit alten Laufzeiten sicherzugehen.</translation>
    </message>
    <message>
        <source>Type the property alone. The prefix properties.desired is added by the tools.</source>
        <translation>Schreiben Sie nur die Eigenschaft. Das Präfix properties.desired ergänzen die Werkzeuge.</translation>
    </message>
    <message>
        <source>A module brings at most five environment variables.</source>
        <translation>Ein Modul bringt höchstens fünf Umgebungsvariablen mit.</translation>
    </message>
    <message>
        <source>Name and value of an environment variable have fewer than 512 characters each.</source>
        <translation>Name und Wert einer Umgebungsvariablen haben jeweils weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>The name of an environment variable becomes a key of the device twin: no control characters, full stops, dollar signs, number signs or spaces.</source>
        <translation>Der Name einer Umgebungsvariablen wird zu einem Schlüssel des Gerätezwillings: keine Steuerzeichen, Punkte, Dollarzeichen, Rautezeichen oder Leerzeichen.</translation>
    </message>
    <message>
        <source>No two environment variables have the same name.</source>
        <translation>Keine zwei Umgebungsvariablen haben denselben Namen.</translation>
    </message>
    <message>
        <source>The create options have fewer than 512 characters.</source>
        <translation>Die Erstellungsoptionen haben weniger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>Spaces and line breaks in the create options count. Real modules fit only without them.</source>
        <translation>Leerzeichen und Zeilenumbrüche in den Erstellungsoptionen zählen. Echte Module passen nur ohne sie hinein.</translation>
    </message>
    <message>
        <source>The create options are JSON, written plainly and not escaped.</source>
        <translation>Die Erstellungsoptionen sind JSON, einfach geschrieben und ohne Escapezeichen.</translation>
    </message>
    <message>
        <source>The create options are one JSON object, in braces. The example in the documents is not; do not copy it.</source>
        <translation>Die Erstellungsoptionen sind ein JSON-Objekt in geschweiften Klammern. Das Beispiel in den Dokumenten ist keines; übernehmen Sie es nicht.</translation>
    </message>
    <message>
        <source>Arrays are allowed in the create options. Port bindings need them.</source>
        <translation>Arrays sind in den Erstellungsoptionen erlaubt. Portbindungen brauchen sie.</translation>
    </message>
    <message>
        <source>The create options are not URL-escaped and carry no backslashes before quotation marks. A module published that way could not be imported.</source>
        <translation>Die Erstellungsoptionen sind nicht URL-codiert und haben keine umgekehrten Schrägstriche vor Anführungszeichen. Ein so veröffentlichtes Modul ließ sich nicht importieren.</translation>
    </message>
    <message>
        <source>The keys of the create options are those of Docker&apos;s &quot;Create a container&quot;.</source>
        <translation>Die Schlüssel der Erstellungsoptionen sind die von „Create a container“ in Docker.</translation>
    </message>
    <message>
        <source>Avoid HostConfig.Privileged. Ask for the single rights that the module needs.</source>
        <translation>Vermeiden Sie HostConfig.Privileged. Verlangen Sie die einzelnen Rechte, die das Modul braucht.</translation>
    </message>
    <message>
        <source>A port that is exposed but not bound is probably a typing mistake. A published module shows 4987 in one place and 4897 in the other.</source>
        <translation>Ein freigegebener, aber nicht gebundener Port ist wohl ein Tippfehler. Ein veröffentlichtes Modul nennt an einer Stelle 4987, an der anderen 4897.</translation>
    </message>
    <message>
        <source>A value that you cannot know is an upper-case name in angle brackets, such as &lt;MY_SERVER_IP_ADDRESS&gt;.</source>
        <translation>Ein Wert, den Sie nicht kennen können, ist ein Name aus Großbuchstaben in spitzen Klammern, etwa &lt;MY_SERVER_IP_ADDRESS&gt;.</translation>
    </message>
    <message>
        <source>Every placeholder is explained in the description or in the documentation.</source>
        <translation>Jeder Platzhalter ist in der Beschreibung oder in der Dokumentation erklärt.</translation>
    </message>
    <message>
        <source>Default settings hold no passwords, connection strings or addresses of your own machines. Everyone can read them.</source>
        <translation>Standardeinstellungen enthalten keine Kennwörter, Verbindungszeichenfolgen oder Adressen Ihrer eigenen Rechner. Alle können sie lesen.</translation>
    </message>
    <message>
        <source>The default module name is the SKU title without spaces and special characters.</source>
        <translation>Der Standardmodulname ist der SKU-Titel ohne Leer- und Sonderzeichen.</translation>
    </message>
    <message>
        <source>Visual Studio Code keeps only the letters of the offer&apos;s title, so digits vanish from the module name.</source>
        <translation>Visual Studio Code behält nur die Buchstaben des Angebotstitels; Ziffern verschwinden also aus dem Modulnamen.</translation>
    </message>
    <message>
        <source>The Azure portal names a module by its title without spaces: &quot;Simulated Temperature Sensor&quot; becomes SimulatedTemperatureSensor.</source>
        <translation>Das Azure-Portal benennt ein Modul nach seinem Titel ohne Leerzeichen: Aus „Simulated Temperature Sensor“ wird SimulatedTemperatureSensor.</translation>
    </message>
    <message>
        <source>The default module name is not empty and holds only letters, digits, underscores and dashes. Visual Studio Code also refuses dashes and an underscore at either end.</source>
        <translation>Der Standardmodulname ist nicht leer und enthält nur Buchstaben, Ziffern, Unterstriche und Bindestriche. Visual Studio Code lehnt außerdem Bindestriche und einen Unterstrich am Anfang oder Ende ab.</translation>
    </message>
    <message>
        <source>Documents and tools make the default module name from different fields. Choose title, plan name and offer name so that all give the same name, without digits.</source>
        <translation>Dokumente und Werkzeuge bilden den Standardmodulnamen aus verschiedenen Feldern. Wählen Sie Titel, Planname und Angebotsname so, dass alle denselben Namen ergeben, ohne Ziffern.</translation>
    </message>
    <message>
        <source>The module is a Docker-compatible container that runs on Moby.</source>
        <translation>Das Modul ist ein Docker-kompatibler Container, der auf Moby läuft.</translation>
    </message>
    <message>
        <source>The module supports all Tier 1 platforms of IoT Edge or some of them, at least one. Say which.</source>
        <translation>Das Modul unterstützt alle Tier-1-Plattformen von IoT Edge oder einige davon, mindestens eine. Geben Sie an, welche.</translation>
    </message>
    <message>
        <source>In September 2018 the Tier 1 platforms were Ubuntu 18.04 and 16.04 on x64 and Raspbian Stretch on arm32.</source>
        <translation>Im September 2018 waren die Tier-1-Plattformen Ubuntu 18.04 und 16.04 auf x64 und Raspbian Stretch auf arm32.</translation>
    </message>
    <message>
        <source>The module works with at least one certified device.</source>
        <translation>Das Modul läuft auf mindestens einem zertifizierten Gerät.</translation>
    </message>
    <message>
        <source>A module that uses the IoT SDK sets ProductInfo to publisher ID, offer ID and plan ID, joined by full stops.</source>
        <translation>Ein Modul, das das IoT SDK verwendet, setzt ProductInfo auf Herausgeber-ID, Angebots-ID und Plan-ID, verbunden durch Punkte.</translation>
    </message>
    <message>
        <source>The IoT SDK is not required. Without it the portal cannot count the instances of the module.</source>
        <translation>Das IoT SDK ist nicht Pflicht. Ohne es kann das Portal die Instanzen des Moduls nicht zählen.</translation>
    </message>
    <message>
        <source>The module runs with the least rights on the host that it needs.</source>
        <translation>Das Modul läuft mit den geringsten Rechten auf dem Host, die es braucht.</translation>
    </message>
    <message>
        <source>The module serves at least one real use case of IoT Edge.</source>
        <translation>Das Modul dient mindestens einem echten Anwendungsfall von IoT Edge.</translation>
    </message>
    <message>
        <source>If the module contains parts of others, it comes with a third-party notice.</source>
        <translation>Enthält das Modul Bestandteile anderer, liegt ihm ein Hinweis darauf bei (third-party notice).</translation>
    </message>
    <message>
        <source>You keep the module secure, current and working.</source>
        <translation>Sie halten das Modul sicher, aktuell und funktionsfähig.</translation>
    </message>
    <message>
        <source>An offer is one module. Solutions of several modules are not accepted.</source>
        <translation>Ein Angebot ist ein Modul. Lösungen aus mehreren Modulen werden nicht angenommen.</translation>
    </message>
    <message>
        <source>All required fields have to be filled in correctly before you can publish.</source>
        <translation>Alle Pflichtfelder müssen richtig ausgefüllt sein, bevor Sie veröffentlichen können.</translation>
    </message>
    <message>
        <source>Publishing passes prerequisites, certification, packaging, your sign-off and packaging again. It takes up to ten business days.</source>
        <translation>Die Veröffentlichung durchläuft Voraussetzungen, Zertifizierung, Packen, Ihre Freigabe und erneutes Packen. Sie dauert bis zu zehn Werktage.</translation>
    </message>
    <message>
        <source>Microsoft scans the image for viruses, malware and weaknesses.</source>
        <translation>Microsoft durchsucht das Image nach Viren, Schadsoftware und Schwachstellen.</translation>
    </message>
    <message>
        <source>Changes become visible only after you publish again.</source>
        <translation>Änderungen werden erst sichtbar, wenn Sie erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>The module is certified again when a platform, SDK, runtime or guideline changes in a way that breaks it.</source>
        <translation>Das Modul wird erneut zertifiziert, wenn sich eine Plattform, ein SDK, eine Laufzeit oder eine Richtlinie so ändert, dass es nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>If certification fails you get feedback, and can publish again.</source>
        <translation>Scheitert die Zertifizierung, erhalten Sie eine Rückmeldung und können erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>Offer ID, publisher ID, SKU IDs, version tags and the licence model of a SKU can never change after publication.</source>
        <translation>Angebots-ID, Herausgeber-ID, SKU-IDs, Versionstags und das Lizenzmodell einer SKU lassen sich nach der Veröffentlichung nie mehr ändern.</translation>
    </message>
    <message>
        <source>The listing says what the module is worth and what it needs. The offer is a distinct product of the right type.</source>
        <translation>Der Eintrag sagt, was das Modul wert ist und was es braucht. Das Angebot ist ein eigenständiges Produkt der richtigen Art.</translation>
    </message>
    <message>
        <source>The titles of the offer and of every plan are accurate and descriptive, as the title rule asks.</source>
        <translation>Die Titel des Angebots und aller Pläne sind zutreffend und aussagekräftig, wie es die Regel zum Titel verlangt.</translation>
    </message>
    <message>
        <source>The summary is concise, well written and at most 100 characters long.</source>
        <translation>Die Zusammenfassung ist knapp, gut geschrieben und höchstens 100 Zeichen lang.</translation>
    </message>
    <message>
        <source>The descriptions of the offer and of its plans state limitations, conditions and exceptions.</source>
        <translation>Die Beschreibungen des Angebots und seiner Pläne nennen Einschränkungen, Bedingungen und Ausnahmen.</translation>
    </message>
    <message>
        <source>The offer has an active, visible presence in the store: a public plan.</source>
        <translation>Das Angebot ist im Store aktiv und sichtbar vertreten: durch einen öffentlichen Plan.</translation>
    </message>
    <message>
        <source>Graphics are current and belong to the product: a square PNG logo of 216 to 350 pixels, images of 1280 × 720 pixels, videos on YouTube or Vimeo.</source>
        <translation>Die Grafiken sind aktuell und gehören zum Produkt: ein quadratisches PNG-Logo mit 216 bis 350 Pixeln, Bilder mit 1280 × 720 Pixeln, Videos auf YouTube oder Vimeo.</translation>
    </message>
    <message>
        <source>Terms, privacy policy, supporting documents and links for more information are all there.</source>
        <translation>Bedingungen, Datenschutzerklärung, ergänzende Dokumente und Links zu weiteren Informationen sind alle vorhanden.</translation>
    </message>
    <message>
        <source>Nothing in the offer is inappropriate, harmful or offensive.</source>
        <translation>Nichts im Angebot ist unangemessen, schädlich oder anstößig.</translation>
    </message>
    <message>
        <source>The module compromises neither its users nor the security of Azure.</source>
        <translation>Das Modul gefährdet weder die Sicherheit seiner Benutzer noch die von Azure.</translation>
    </message>
    <message>
        <source>Section 100 of the policies covers value, discoverability, graphics, pricing and terms, information, personal data, source, significance, content, security, function, business, testing and documents.</source>
        <translation>Abschnitt 100 der Richtlinien behandelt Wert, Auffindbarkeit, Grafik, Preise und Bedingungen, Informationen, personenbezogene Daten, Herkunft, Bedeutung, Inhalt, Sicherheit, Funktion, Geschäft, Tests und Dokumente.</translation>
    </message>
    <message>
        <source>The platforms in the hardware paragraph are the ones that the tags and the platform choice name.</source>
        <translation>Die Plattformen im Hardwareabsatz sind die, die Tags und Plattformauswahl nennen.</translation>
    </message>
    <message>
        <source>A module for all Tier 1 platforms links to the catalogue of certified devices; a module for some links to a device.</source>
        <translation>Ein Modul für alle Tier-1-Plattformen verlinkt den Katalog der zertifizierten Geräte; ein Modul für einige verlinkt ein Gerät.</translation>
    </message>
    <message>
        <source>A module for several platforms has latest and a version tag as manifest lists, and at least two platform tags.</source>
        <translation>Ein Modul für mehrere Plattformen hat latest und ein Versionstag als Manifestlisten und mindestens zwei Plattformtags.</translation>
    </message>
    <message>
        <source>Every module in a route is your own, by its default name, or a placeholder.</source>
        <translation>Jedes Modul in einer Route ist Ihr eigenes, unter seinem Standardnamen, oder ein Platzhalter.</translation>
    </message>
    <message>
        <source>A module name in a route that nearly matches your own is probably misspelt. Microsoft&apos;s own example is.</source>
        <translation>Ein Modulname in einer Route, der Ihrem eigenen fast gleicht, ist wohl falsch geschrieben. Das Beispiel von Microsoft ist es.</translation>
    </message>
    <message>
        <source>Summary and description of a plan are not copies of the offer&apos;s.</source>
        <translation>Zusammenfassung und Beschreibung eines Plans sind keine Kopien derer des Angebots.</translation>
    </message>
    <message>
        <source>Government certifications make sense only for a plan that is offered in Azure Government.</source>
        <translation>Behördliche Zertifizierungen sind nur bei einem Plan sinnvoll, der in Azure Government angeboten wird.</translation>
    </message>
    <message>
        <source>An offer in Azure Government gives a support website for those customers.</source>
        <translation>Ein Angebot in Azure Government nennt eine Support-Website für die Kunden dort.</translation>
    </message>
    <message>
        <source>An offer uses the standard contract or terms of its own, not both.</source>
        <translation>Ein Angebot verwendet den Standardvertrag oder eigene Bedingungen, nicht beides.</translation>
    </message>
    <message>
        <source>A module with default settings has documentation of them, as a link or in the description.</source>
        <translation>Ein Modul mit Standardeinstellungen hat eine Dokumentation dazu, als Link oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>Developers need the product information of this plan: publisher ID, offer ID and plan ID, joined by full stops.</source>
        <translation>Entwickler brauchen die Produktinformation dieses Plans: Herausgeber-ID, Angebots-ID und Plan-ID, verbunden durch Punkte.</translation>
    </message>
    <message>
        <source>A new version is greater than all earlier ones, and no earlier tag means another image.</source>
        <translation>Eine neue Version ist größer als alle früheren, und kein früheres Tag bezeichnet ein anderes Image.</translation>
    </message>
    <message>
        <source>Two offers or plans in one project do not share a repository by accident.</source>
        <translation>Zwei Angebote oder Pläne in einem Projekt teilen sich nicht versehentlich ein Repository.</translation>
    </message>
    <message>
        <source>All default settings together stay small: IoT Hub once took 8 KB of desired properties, later 32 KB.</source>
        <translation>Alle Standardeinstellungen zusammen bleiben klein: IoT Hub nahm einst 8 KB gewünschte Eigenschaften, später 32 KB.</translation>
    </message>
    <message>
        <source>Use few primary and secondary colours.</source>
        <translation>Verwenden Sie wenige Primär- und Sekundärfarben.</translation>
    </message>
    <message>
        <source>Avoid a black or white background, because the portal is drawn on both.</source>
        <translation>Vermeiden Sie einen schwarzen oder weißen Hintergrund, denn das Portal zeigt das Logo auf beidem.</translation>
    </message>
    <message>
        <source>A simple primary colour makes a good background.</source>
        <translation>Eine einfache Primärfarbe ist ein guter Hintergrund.</translation>
    </message>
    <message>
        <source>On a transparent background, draw the logo in neither white nor black nor blue.</source>
        <translation>Zeichnen Sie das Logo auf durchsichtigem Hintergrund weder in Weiß noch in Schwarz oder Blau.</translation>
    </message>
    <message>
        <source>The background has no gradient.</source>
        <translation>Der Hintergrund hat keinen Farbverlauf.</translation>
    </message>
    <message>
        <source>The logo looks flat. Avoid gradients in it.</source>
        <translation>Das Logo wirkt flach. Vermeiden Sie Farbverläufe darin.</translation>
    </message>
    <message>
        <source>The logo holds no text, not even the name of the brand.</source>
        <translation>Das Logo enthält keinen Text, nicht einmal den Markennamen.</translation>
    </message>
    <message>
        <source>The logo is not stretched in any size.</source>
        <translation>Das Logo ist in keiner Größe verzerrt.</translation>
    </message>
    <message>
        <source>The background of the hero image is neither black nor white nor transparent.</source>
        <translation>Der Hintergrund des Hero-Bilds ist weder schwarz noch weiß noch durchsichtig.</translation>
    </message>
    <message>
        <source>The background of the hero image is dark, because white text is drawn on it.</source>
        <translation>Der Hintergrund des Hero-Bilds ist dunkel, denn darauf steht weißer Text.</translation>
    </message>
    <message>
        <source>The hero image holds little or no text. The store draws publisher, plan title, long summary and a button on it.</source>
        <translation>Das Hero-Bild enthält wenig oder keinen Text. Der Store zeichnet Herausgeber, Plantitel, lange Zusammenfassung und eine Schaltfläche darauf.</translation>
    </message>
    <message>
        <source>Leave a rectangle of 415 × 100 pixels free on the right of the hero image, 370 pixels from its left edge.</source>
        <translation>Lassen Sie rechts im Hero-Bild ein Rechteck von 415 × 100 Pixeln frei, 370 Pixel vom linken Rand entfernt.</translation>
    </message>
    <message>
        <source>No document names a limit for the size of a logo file.</source>
        <translation>Kein Dokument nennt eine Grenze für die Dateigröße eines Logos.</translation>
    </message>
    <message>
        <source>A logo is a real PNG of exactly the size asked for, not a renamed JPEG.</source>
        <translation>Ein Logo ist ein echtes PNG in genau der verlangten Größe, kein umbenanntes JPEG.</translation>
    </message>
    <message>
        <source>How long may the title be: 50 characters, as most pages and the reviewers’ criteria say, or 200, as two pages of 2022 say?</source>
        <translation>Wie lang darf der Titel sein: 50 Zeichen, wie die meisten Seiten und die Kriterien der Prüfer sagen, oder 200, wie zwei Seiten von 2022 sagen?</translation>
    </message>
    <message>
        <source>50 in the Cloud Partner Portal; 200 in Partner Center, with a warning above 50.</source>
        <translation>50 im Cloud Partner Portal; 200 im Partner Center, mit einer Warnung ab 51.</translation>
    </message>
    <message>
        <source>A title of up to 50 characters fits under every document, and Partner Center accepts a longer one today.</source>
        <translation>Ein Titel mit bis zu 50 Zeichen genügt allen Dokumenten, und das Partner Center nimmt heute einen längeren an.</translation>
    </message>
    <message>
        <source>From which field does the default module name come: the SKU title, the plan name, the offer name, or only the letters of the offer’s title?</source>
        <translation>Aus welchem Feld entsteht der Standardmodulname: aus SKU-Titel, Planname, Angebotsname oder nur den Buchstaben des Angebotstitels?</translation>
    </message>
    <message>
        <source>All of them; the names they give are shown side by side and should be the same.</source>
        <translation>Aus allen; die Namen, die sie ergeben, stehen nebeneinander und sollten gleich sein.</translation>
    </message>
    <message>
        <source>If every field gives one name of letters only, it does not matter which document is right.</source>
        <translation>Wenn jedes Feld denselben Namen nur aus Buchstaben ergibt, spielt es keine Rolle, welches Dokument recht hat.</translation>
    </message>
    <message>
        <source>Does the limit of the description count the text that customers see or the HTML source? And is it 3,000 or 5,000 characters?</source>
        <translation>Zählt die Grenze der Beschreibung den Text, den Kunden sehen, oder den HTML-Quelltext? Und sind es 3.000 oder 5.000 Zeichen?</translation>
    </message>
    <message>
        <source>The profile’s own limit, counted on the HTML source.</source>
        <translation>Die Grenze des jeweiligen Profils, gezählt am HTML-Quelltext.</translation>
    </message>
    <message>
        <source>Publishers reported that a description was refused although its visible text was far below the limit.</source>
        <translation>Herausgeber berichteten, dass eine Beschreibung abgelehnt wurde, obwohl ihr sichtbarer Text weit unter der Grenze lag.</translation>
    </message>
    <message>
        <source>Must a version tag read 1.0.1, or must every tag but latest start with the version and a dash, which would refuse 1.0.1 itself?</source>
        <translation>Muss ein Versionstag 1.0.1 lauten, oder muss jedes Tag außer latest mit der Version und einem Bindestrich beginnen, was 1.0.1 selbst ausschlösse?</translation>
    </message>
    <message>
        <source>latest, one plain version such as 1.0.1, and platform tags such as 1.0.1-linux-x64; plain versions are accepted.</source>
        <translation>latest, eine einfache Version wie 1.0.1 und Plattformtags wie 1.0.1-linux-x64; einfache Versionen werden angenommen.</translation>
    </message>
    <message>
        <source>This set fits the purpose of both sentences; the second, taken literally, forbids what the first one asks for.</source>
        <translation>Diese Auswahl entspricht dem Zweck beider Sätze; wörtlich genommen verbietet der zweite, was der erste verlangt.</translation>
    </message>
    <message>
        <source>The example speaks of six tags but prints latest and three platform tags. Which are the six?</source>
        <translation>Das Beispiel spricht von sechs Tags, zeigt aber latest und drei Plattformtags. Welche sechs sind gemeint?</translation>
    </message>
    <message>
        <source>Two manifest lists (latest and the version) and four platform tags.</source>
        <translation>Zwei Manifestlisten (latest und die Version) und vier Plattformtags.</translation>
    </message>
    <message>
        <source>Only this reading gives six, and it lists every tag to which a manifest refers.</source>
        <translation>Nur diese Lesart ergibt sechs, und sie führt jedes Tag auf, auf das ein Manifest verweist.</translation>
    </message>
    <message>
        <source>Create options have to be JSON, but the printed example is not: it lacks its braces. Which counts?</source>
        <translation>Erstellungsoptionen müssen JSON sein, aber das gezeigte Beispiel ist keines: Ihm fehlen die Klammern. Was gilt?</translation>
    </message>
    <message>
        <source>One complete JSON object.</source>
        <translation>Ein vollständiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>Docker and the tools that import the module need an object; braces can be added for the user.</source>
        <translation>Docker und die Werkzeuge, die das Modul importieren, brauchen ein Objekt; Klammern lassen sich für den Benutzer ergänzen.</translation>
    </message>
    <message>
        <source>The tag u is not on the list of allowed tags, yet the template for the hardware paragraph uses it. Is it allowed?</source>
        <translation>Das Tag u steht nicht auf der Liste der erlaubten Tags, doch die Vorlage für den Hardwareabsatz verwendet es. Ist es erlaubt?</translation>
    </message>
    <message>
        <source>Allowed in the hardware paragraph, with a warning elsewhere.</source>
        <translation>Im Hardwareabsatz erlaubt, anderswo mit Warnung.</translation>
    </message>
    <message>
        <source>Reviewers will not refuse Microsoft’s own template, and nothing else needs the tag.</source>
        <translation>Prüfer werden die Vorlage von Microsoft nicht ablehnen, und nichts anderes braucht das Tag.</translation>
    </message>
    <message>
        <source>One page allows em and a sample uses div, but neither is on the list of allowed tags. Are they allowed?</source>
        <translation>Eine Seite erlaubt em und ein Beispiel verwendet div, aber keines von beiden steht auf der Liste der erlaubten Tags. Sind sie erlaubt?</translation>
    </message>
    <message>
        <source>They are rewritten as i and p.</source>
        <translation>Sie werden zu i und p umgeschrieben.</translation>
    </message>
    <message>
        <source>The rewritten text looks the same and fits the list.</source>
        <translation>Der umgeschriebene Text sieht gleich aus und entspricht der Liste.</translation>
    </message>
    <message>
        <source>Do customers see the offer’s name? One page says yes, an older one no.</source>
        <translation>Sehen Kunden den Namen des Angebots? Eine Seite sagt ja, eine ältere nein.</translation>
    </message>
    <message>
        <source>It is checked as a name that customers see.</source>
        <translation>Er wird wie ein Name geprüft, den Kunden sehen.</translation>
    </message>
    <message>
        <source>A name fit for customers does no harm where they do not see it.</source>
        <translation>Ein Name, der sich für Kunden eignet, schadet nicht, wo sie ihn nicht sehen.</translation>
    </message>
    <message>
        <source>The cell on useful links begins with a sentence on categories. Does it mean anything?</source>
        <translation>Die Zelle zu nützlichen Links beginnt mit einem Satz über Kategorien. Bedeutet er etwas?</translation>
    </message>
    <message>
        <source>Only the number of links and the two mandatory links count.</source>
        <translation>Es zählen nur die Anzahl der Links und die beiden Pflichtlinks.</translation>
    </message>
    <message>
        <source>The sentence belongs to the next row and was copied by mistake.</source>
        <translation>Der Satz gehört zur nächsten Zeile und wurde versehentlich kopiert.</translation>
    </message>
    <message>
        <source>May the default settings be empty? They are called optional in one place and mandatory in another.</source>
        <translation>Dürfen die Standardeinstellungen leer sein? An einer Stelle heißen sie optional, an einer anderen Pflicht.</translation>
    </message>
    <message>
        <source>Empty is allowed with a warning, and you confirm that the module starts without them.</source>
        <translation>Leer ist mit einer Warnung erlaubt, und Sie bestätigen, dass das Modul ohne sie startet.</translation>
    </message>
    <message>
        <source>What counts for certification is that the module starts.</source>
        <translation>Für die Zertifizierung zählt, dass das Modul startet.</translation>
    </message>
    <message>
        <source>How long may your own terms be, and in which form: unlimited or 10,000 characters, HTML or plain text?</source>
        <translation>Wie lang dürfen eigene Bedingungen sein und in welcher Form: unbegrenzt oder 10.000 Zeichen, HTML oder reiner Text?</translation>
    </message>
    <message>
        <source>At most 10,000 characters of plain text in Partner Center, or one web address.</source>
        <translation>Höchstens 10.000 Zeichen reiner Text im Partner Center oder eine Webadresse.</translation>
    </message>
    <message>
        <source>Plain text within the smaller limit is accepted everywhere; HTML was shown to customers with its tags.</source>
        <translation>Reiner Text innerhalb der kleineren Grenze wird überall angenommen; HTML wurde Kunden samt Tags gezeigt.</translation>
    </message>
    <message>
        <source>May an offer ID hold underscores, end with a dash, or have fewer than three characters?</source>
        <translation>Darf eine Angebots-ID Unterstriche enthalten, mit einem Bindestrich enden oder weniger als drei Zeichen haben?</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and dashes, three or more, with a letter or digit at both ends, is safe everywhere. Each profile refuses only what its documents refuse.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, drei oder mehr, mit einem Buchstaben oder einer Ziffer an beiden Enden, sind überall sicher. Jedes Profil lehnt nur ab, was seine Dokumente ablehnen.</translation>
    </message>
    <message>
        <source>Such an ID fits under both portals and the interface behind them.</source>
        <translation>Eine solche ID genügt beiden Portalen und der Schnittstelle dahinter.</translation>
    </message>
    <message>
        <source>Is an IoT Edge module always shown under Internet of Things, and is another category allowed?</source>
        <translation>Wird ein IoT Edge-Modul immer unter Internet of Things gezeigt, und ist eine weitere Kategorie erlaubt?</translation>
    </message>
    <message>
        <source>Internet of Things &gt; IoT Edge Modules is expected; another one beside it is allowed.</source>
        <translation>Erwartet wird Internet of Things &gt; IoT Edge Modules; eine weitere daneben ist erlaubt.</translation>
    </message>
    <message>
        <source>The store shows the module there in any case, and no page forbids a second category.</source>
        <translation>Der Store zeigt das Modul in jedem Fall dort, und keine Seite verbietet eine zweite Kategorie.</translation>
    </message>
    <message>
        <source>Can an offer go back from the standard contract to terms of its own?</source>
        <translation>Kann ein Angebot vom Standardvertrag zu eigenen Bedingungen zurückkehren?</translation>
    </message>
    <message>
        <source>In Partner Center it cannot; there you are warned before you choose, and changes are refused on update.</source>
        <translation>Im Partner Center nicht; dort werden Sie vor der Wahl gewarnt, und Änderungen werden bei einer Aktualisierung abgelehnt.</translation>
    </message>
    <message>
        <source>One portal says that it cannot; the other is silent.</source>
        <translation>Ein Portal sagt, dass es nicht geht; das andere schweigt.</translation>
    </message>
    <message>
        <source>The marketplace allows four levels and 512 characters in a desired property, IoT Hub five levels and 512 bytes. Which counts?</source>
        <translation>Der Marketplace erlaubt vier Ebenen und 512 Zeichen in einer gewünschten Eigenschaft, IoT Hub fünf Ebenen und 512 Bytes. Was gilt?</translation>
    </message>
    <message>
        <source>Both: the limits of the marketplace, and those of IoT Hub for bytes and names.</source>
        <translation>Beides: die Grenzen des Marketplace und die von IoT Hub für Bytes und Namen.</translation>
    </message>
    <message>
        <source>The settings have to pass the portal and then work on a device.</source>
        <translation>Die Einstellungen müssen das Portal passieren und dann auf einem Gerät funktionieren.</translation>
    </message>
    <message>
        <source>Partner Center (2022)</source>
        <translation>Partner Center (2022)</translation>
    </message>
    <message>
        <source>You need a Partner Center account that is enrolled in the commercial marketplace programme before you can create the offer.</source>
        <translation>Sie brauchen ein Partner Center-Konto, das für das Programm des kommerziellen Marketplace registriert ist, bevor Sie das Angebot anlegen können.</translation>
    </message>
    <message>
        <source>All agreements and policies of the commercial marketplace apply, and someone who may sign for your company has to accept them.</source>
        <translation>Alle Vereinbarungen und Richtlinien des kommerziellen Marketplace gelten, und jemand, der für Ihre Firma unterschreiben darf, muss sie annehmen.</translation>
    </message>
    <message>
        <source>Have the material ready before you start: title, description, logo as PNG, terms or standard contract, privacy policy, default configuration, documentation of the module and support contacts.</source>
        <translation>Halten Sie das Material bereit, bevor Sie beginnen: Titel, Beschreibung, Logo als PNG, Bedingungen oder Standardvertrag, Datenschutzerklärung, Standardkonfiguration, Dokumentation des Moduls und Supportkontakte.</translation>
    </message>
    <message>
        <source>IoT Edge modules are sold in Azure Marketplace only. AppSource does not apply to this type of offer.</source>
        <translation>IoT Edge-Module werden nur im Azure Marketplace verkauft. AppSource gilt für diese Angebotsart nicht.</translation>
    </message>
    <message>
        <source>The publishing option is always &quot;Transact&quot;, although a module is licensed only as Free or Bring your own license.</source>
        <translation>Die Veröffentlichungsoption ist immer „Transact“, obwohl ein Modul nur als „Free“ oder „Bring your own license“ lizenziert wird.</translation>
    </message>
    <message>
        <source>A module is either free or licensed by you outside the store (Bring your own license, BYOL). Paid modules existed only as a private preview in early 2022.</source>
        <translation>Ein Modul ist entweder kostenlos oder wird von Ihnen außerhalb des Stores lizenziert (Bring your own license, BYOL). Kostenpflichtige Module gab es nur Anfang 2022 als private Vorschau.</translation>
    </message>
    <message>
        <source>The offer ID has 3 to 50 characters. The page names only the upper limit; the interface behind it also refuses fewer than three.</source>
        <translation>Die Angebots-ID hat 3 bis 50 Zeichen. Die Seite nennt nur die Obergrenze; die Schnittstelle dahinter lehnt auch weniger als drei ab.</translation>
    </message>
    <message>
        <source>The offer ID consists of lower-case letters a to z, digits, dashes and underscores, and starts with a letter or digit. It holds no spaces.</source>
        <translation>Die Angebots-ID besteht aus Kleinbuchstaben von a bis z, Ziffern, Bindestrichen und Unterstrichen und beginnt mit einem Buchstaben oder einer Ziffer. Sie enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An older portal refused an offer ID that ends with a dash. Avoid one, so that the ID is accepted everywhere.</source>
        <translation>Ein älteres Portal lehnte eine Angebots-ID ab, die mit einem Bindestrich endet. Vermeiden Sie ihn, damit die ID überall angenommen wird.</translation>
    </message>
    <message>
        <source>The offer ID must not belong to another offer in your account.</source>
        <translation>Die Angebots-ID darf zu keinem anderen Angebot in Ihrem Konto gehören.</translation>
    </message>
    <message>
        <source>The offer ID can never change once you have pressed Create.</source>
        <translation>Die Angebots-ID lässt sich nie mehr ändern, sobald Sie auf „Create“ geklickt haben.</translation>
    </message>
    <message>
        <source>Customers see the offer ID in the product&apos;s web address and in Azure Resource Manager templates.</source>
        <translation>Kunden sehen die Angebots-ID in der Webadresse des Produkts und in Azure Resource Manager-Vorlagen.</translation>
    </message>
    <message>
        <source>You choose the publisher when you create the offer. The account has to be enrolled in the commercial marketplace.</source>
        <translation>Den Herausgeber wählen Sie beim Anlegen des Angebots. Das Konto muss für den kommerziellen Marketplace registriert sein.</translation>
    </message>
    <message>
        <source>The publisher can never change once the offer has been created.</source>
        <translation>Der Herausgeber lässt sich nie mehr ändern, sobald das Angebot angelegt wurde.</translation>
    </message>
    <message>
        <source>Every offer needs an alias, the name under which you find it in Partner Center.</source>
        <translation>Jedes Angebot braucht einen Alias, den Namen, unter dem Sie es im Partner Center finden.</translation>
    </message>
    <message>
        <source>The alias has at most 120 characters. The page names no limit; this is the limit of the interface behind it.</source>
        <translation>Der Alias hat höchstens 120 Zeichen. Die Seite nennt keine Grenze; dies ist die der Schnittstelle dahinter.</translation>
    </message>
    <message>
        <source>The name should be the one under which you promote the product elsewhere.</source>
        <translation>Der Name sollte der sein, unter dem Sie das Produkt anderswo bewerben.</translation>
    </message>
    <message>
        <source>Customers never see the alias. The name they see is the title of the listing.</source>
        <translation>Kunden sehen den Alias nie. Der Name, den sie sehen, ist der Titel des Eintrags.</translation>
    </message>
    <message>
        <source>The alias cannot be changed after you have pressed Create. The title of the listing can.</source>
        <translation>Der Alias lässt sich nicht mehr ändern, nachdem Sie auf „Create“ geklickt haben. Der Titel des Eintrags schon.</translation>
    </message>
    <message>
        <source>Partner Center has no marketing identifier any more. Nothing is asked of you here.</source>
        <translation>Das Partner Center hat keine Marketingkennung mehr. Hier wird nichts von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Connecting a system for customer leads is optional. Leads always reach the Referrals workspace of Partner Center too.</source>
        <translation>Ein System für Kundenleads anzubinden ist optional. Leads erreichen immer auch den Arbeitsbereich „Referrals“ im Partner Center.</translation>
    </message>
    <message>
        <source>Leads can go to an Azure table, Dynamics 365 Customer Engagement, an HTTPS endpoint, Marketo or Salesforce, or nowhere.</source>
        <translation>Leads können in eine Azure-Tabelle, an Dynamics 365 Customer Engagement, einen HTTPS-Endpunkt, Marketo oder Salesforce gehen oder nirgendwohin.</translation>
    </message>
    <message>
        <source>Leads in an Azure table need the connection string of a storage account: an account name of 3 to 24 lower-case letters and digits, and one of Azure&apos;s endpoint suffixes.</source>
        <translation>Leads in einer Azure-Tabelle brauchen die Verbindungszeichenfolge eines Speicherkontos: einen Kontonamen aus 3 bis 24 Kleinbuchstaben und Ziffern und eines der Endpunktsuffixe von Azure.</translation>
    </message>
    <message>
        <source>Leads in Dynamics need the web address of the instance and either an Azure Active Directory application (application ID and directory ID) or an Office 365 user name of at most 128 characters. Keys and passwords are typed into the portal.</source>
        <translation>Leads in Dynamics brauchen die Webadresse der Instanz und entweder eine Azure Active Directory-Anwendung (Anwendungs-ID und Verzeichnis-ID) oder einen Office 365-Benutzernamen mit höchstens 128 Zeichen. Schlüssel und Kennwörter werden im Portal eingegeben.</translation>
    </message>
    <message>
        <source>Leads in Marketo need the server ID (at most 255 letters, digits, dots and dashes), the Munchkin ID (three letters or digits three times, as in ABC-123-DEF) and the form ID (at most 8 digits).</source>
        <translation>Leads in Marketo brauchen die Server-ID (höchstens 255 Buchstaben, Ziffern, Punkte und Bindestriche), die Munchkin-ID (dreimal drei Buchstaben oder Ziffern, wie ABC-123-DEF) und die Formular-ID (höchstens 8 Ziffern).</translation>
    </message>
    <message>
        <source>Leads in Salesforce need the object identifier: exactly 15 letters and digits.</source>
        <translation>Leads in Salesforce brauchen den Objektbezeichner: genau 15 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Each address that is told about new leads has to be an e-mail address.</source>
        <translation>Jede Adresse, die von neuen Leads erfährt, muss eine E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The connection is tested when you publish, within about 15 minutes.</source>
        <translation>Die Verbindung wird beim Veröffentlichen getestet, innerhalb von etwa 15 Minuten.</translation>
    </message>
    <message>
        <source>Choose a primary category under which customers find the module.</source>
        <translation>Wählen Sie eine primäre Kategorie, unter der Kunden das Modul finden.</translation>
    </message>
    <message>
        <source>Choose one primary category and, if you want, one secondary category.</source>
        <translation>Wählen Sie eine primäre Kategorie und, wenn Sie möchten, eine sekundäre.</translation>
    </message>
    <message>
        <source>Choose at most two sub-categories in each category, from the list of the store, or none where none applies.</source>
        <translation>Wählen Sie in jeder Kategorie höchstens zwei Unterkategorien aus der Liste des Stores oder keine, wenn keine passt.</translation>
    </message>
    <message>
        <source>Choose Internet of Things &gt; IoT Edge Modules. It was announced as the only sub-category for this type of offer.</source>
        <translation>Wählen Sie Internet of Things &gt; IoT Edge Modules. Sie wurde als einzige Unterkategorie für diese Angebotsart angekündigt.</translation>
    </message>
    <message>
        <source>The description has to explain how the module serves each category that you chose.</source>
        <translation>Die Beschreibung muss erklären, was das Modul in jeder gewählten Kategorie leistet.</translation>
    </message>
    <message>
        <source>Choose no category that does not fit the module. Reviewers reject it.</source>
        <translation>Wählen Sie keine Kategorie, die nicht zum Modul passt. Prüfer lehnen das ab.</translation>
    </message>
    <message>
        <source>Industries belong to AppSource and consulting services. An IoT Edge module has none.</source>
        <translation>Branchen gehören zu AppSource und Beratungsdiensten. Ein IoT Edge-Modul hat keine.</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s standard contract or terms of your own: exactly one of them.</source>
        <translation>Verwenden Sie den Standardvertrag von Microsoft oder eigene Bedingungen: genau eines von beiden.</translation>
    </message>
    <message>
        <source>Without the standard contract, terms of use of your own are required.</source>
        <translation>Ohne den Standardvertrag sind eigene Nutzungsbedingungen Pflicht.</translation>
    </message>
    <message>
        <source>Give the terms of use as text or as one web address, but not as both.</source>
        <translation>Geben Sie die Nutzungsbedingungen als Text oder als eine Webadresse an, aber nicht beides.</translation>
    </message>
    <message>
        <source>Terms of use have at most 10,000 characters. Longer ones belong on a web page; then give its address.</source>
        <translation>Nutzungsbedingungen haben höchstens 10.000 Zeichen. Längere gehören auf eine Webseite; geben Sie dann deren Adresse an.</translation>
    </message>
    <message>
        <source>Write the terms as plain text. HTML typed here has been shown to customers with its tags.</source>
        <translation>Schreiben Sie die Bedingungen als reinen Text. Hier getipptes HTML wurde Kunden samt Tags gezeigt.</translation>
    </message>
    <message>
        <source>An offer published with the standard contract can never change to terms of your own.</source>
        <translation>Ein mit dem Standardvertrag veröffentlichtes Angebot kann nie zu eigenen Bedingungen wechseln.</translation>
    </message>
    <message>
        <source>With the standard contract you may add one universal amendment of any length that applies to every customer.</source>
        <translation>Zum Standardvertrag dürfen Sie eine universelle Änderung beliebiger Länge hinzufügen, die für alle Kunden gilt.</translation>
    </message>
    <message>
        <source>With the standard contract you may add at most ten custom amendments, each with the tenant IDs of its customers: GUIDs, at most ten to be safe.</source>
        <translation>Zum Standardvertrag dürfen Sie höchstens zehn individuelle Änderungen hinzufügen, jede mit den Mandanten-IDs ihrer Kunden: GUIDs, sicherheitshalber höchstens zehn.</translation>
    </message>
    <message>
        <source>Every offer needs a name. It heads the product&apos;s page and starts as a copy of the alias.</source>
        <translation>Jedes Angebot braucht einen Namen. Er steht über der Produktseite und ist anfangs eine Kopie des Alias.</translation>
    </message>
    <message>
        <source>The title has at most 200 characters. Until 2021 the limit was 50, and the reviewers&apos; criteria still say so; stay below 50 to be safe.</source>
        <translation>Der Titel hat höchstens 200 Zeichen. Bis 2021 lag die Grenze bei 50, und die Kriterien der Prüfer nennen sie noch; bleiben Sie sicherheitshalber bei höchstens 50.</translation>
    </message>
    <message>
        <source>The title holds no emoji. The signs ™, © and ® are allowed.</source>
        <translation>Der Titel enthält keine Emojis. Die Zeichen ™, © und ® sind erlaubt.</translation>
    </message>
    <message>
        <source>The title is accurate and descriptive, and the same as where you promote the product elsewhere. Repackaged open source shows what you added, or ends with your company&apos;s name.</source>
        <translation>Der Titel ist zutreffend und aussagekräftig und derselbe wie überall, wo Sie das Produkt sonst bewerben. Neu verpackte Open-Source-Software zeigt, was Sie hinzugefügt haben, oder endet mit Ihrem Firmennamen.</translation>
    </message>
    <message>
        <source>A search results summary is required. It is shown in lists of offers.</source>
        <translation>Eine Zusammenfassung für Suchergebnisse ist Pflicht. Sie steht in Listen von Angeboten.</translation>
    </message>
    <message>
        <source>The summary is one sentence without line breaks.</source>
        <translation>Die Zusammenfassung ist ein Satz ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A short description is required. Older pages call it the long summary.</source>
        <translation>Eine kurze Beschreibung ist Pflicht. Ältere Seiten nennen sie lange Zusammenfassung.</translation>
    </message>
    <message>
        <source>The short description has at most 256 characters.</source>
        <translation>Die kurze Beschreibung hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>The short description is plain text without line breaks.</source>
        <translation>Die kurze Beschreibung ist reiner Text ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The description has at most 5,000 characters, and its HTML tags count. In 2020 the limit was 3,000.</source>
        <translation>Die Beschreibung hat höchstens 5.000 Zeichen, und ihre HTML-Tags zählen mit. 2020 lag die Grenze bei 3.000.</translation>
    </message>
    <message>
        <source>Say in the first sentences what the module is worth to a customer, in words of the industry. Do not sell by features alone.</source>
        <translation>Sagen Sie in den ersten Sätzen, was das Modul einem Kunden nützt, in der Sprache seiner Branche. Werben Sie nicht nur mit Funktionen.</translation>
    </message>
    <message>
        <source>Write two or three paragraphs of short sentences, without spelling mistakes.</source>
        <translation>Schreiben Sie zwei oder drei Absätze aus kurzen Sätzen, ohne Rechtschreibfehler.</translation>
    </message>
    <message>
        <source>The description names whom the module is for, what is unique about it, which other software it works with and what it needs.</source>
        <translation>Die Beschreibung nennt, für wen das Modul ist, was es besonders macht, mit welcher anderen Software es zusammenarbeitet und was es braucht.</translation>
    </message>
    <message>
        <source>A description in another language than English starts with &quot;This application is available only in&quot;, followed by the language.</source>
        <translation>Eine Beschreibung in einer anderen Sprache als Englisch beginnt mit „This application is available only in“, gefolgt von der Sprache.</translation>
    </message>
    <message>
        <source>All texts of a listing are in one language.</source>
        <translation>Alle Texte eines Eintrags sind in einer Sprache.</translation>
    </message>
    <message>
        <source>The privacy policy is a web address that starts with http:// or https:// and opens for everyone.</source>
        <translation>Die Datenschutzerklärung ist eine Webadresse, die mit http:// oder https:// beginnt und sich für alle öffnet.</translation>
    </message>
    <message>
        <source>The pages for IoT Edge modules show no keywords, although the interface behind them knows them and a guide recommends three. Nothing is needed here.</source>
        <translation>Die Seiten für IoT Edge-Module zeigen keine Suchbegriffe, obwohl die Schnittstelle dahinter sie kennt und eine Anleitung drei empfiehlt. Hier ist nichts nötig.</translation>
    </message>
    <message>
        <source>An offer has at most 25 useful links.</source>
        <translation>Ein Angebot hat höchstens 25 nützliche Links.</translation>
    </message>
    <message>
        <source>A module for all Tier 1 platforms links to the catalogue of certified devices, https://devicecatalog.azure.com/devices?certificationBadgeTypes=IoTEdgeCompatible.</source>
        <translation>Ein Modul für alle Tier-1-Plattformen verlinkt den Katalog der zertifizierten Geräte, https://devicecatalog.azure.com/devices?certificationBadgeTypes=IoTEdgeCompatible.</translation>
    </message>
    <message>
        <source>The address of a useful link starts with http:// or https://.</source>
        <translation>Die Adresse eines nützlichen Links beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Every useful link opens for anyone, leads to a specific page and has a friendly title rather than a file name.</source>
        <translation>Jeder nützliche Link öffnet sich für alle, führt zu einer bestimmten Seite und hat einen sprechenden Titel statt eines Dateinamens.</translation>
    </message>
    <message>
        <source>One page calls useful links optional. For IoT Edge modules two of them are not: the documentation and the device catalogue.</source>
        <translation>Eine Seite nennt nützliche Links optional. Für IoT Edge-Module sind es zwei davon nicht: die Dokumentation und der Gerätekatalog.</translation>
    </message>
    <message>
        <source>A contact for the Cloud Solution Provider programme is optional: name, e-mail address and phone number.</source>
        <translation>Ein Kontakt für das Cloud Solution Provider-Programm ist optional: Name, E-Mail-Adresse und Telefonnummer.</translation>
    </message>
    <message>
        <source>Write phone numbers in the international form: a plus sign, the country code, then the number, as in +1 425 555 0100.</source>
        <translation>Schreiben Sie Telefonnummern international: ein Pluszeichen, die Ländervorwahl, dann die Nummer, wie in +1 425 555 0100.</translation>
    </message>
    <message>
        <source>Every contact that you give has a name.</source>
        <translation>Jeder angegebene Kontakt hat einen Namen.</translation>
    </message>
    <message>
        <source>The web address of a contact starts with http:// or https://.</source>
        <translation>Die Webadresse eines Kontakts beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Give a support website for customers in Azure Global.</source>
        <translation>Geben Sie eine Support-Website für Kunden in Azure Global an.</translation>
    </message>
    <message>
        <source>An offer with a plan in Azure Government needs a support website for those customers.</source>
        <translation>Ein Angebot mit einem Plan in Azure Government braucht eine Support-Website für die Kunden dort.</translation>
    </message>
    <message>
        <source>You may give the address of marketing materials for Cloud Solution Providers.</source>
        <translation>Sie dürfen die Adresse von Marketingmaterial für Cloud Solution Provider angeben.</translation>
    </message>
    <message>
        <source>Customers do not see the contacts. Microsoft does, and partners of the Cloud Solution Provider programme may.</source>
        <translation>Kunden sehen die Kontakte nicht. Microsoft sieht sie, und Partner des Cloud Solution Provider-Programms können es.</translation>
    </message>
    <message>
        <source>A small logo of 48 × 48 pixels is optional. A page of 2020 required it, so this program makes it too.</source>
        <translation>Ein kleines Logo mit 48 × 48 Pixeln ist optional. Eine Seite von 2020 verlangte es; dieses Programm erzeugt es daher mit.</translation>
    </message>
    <message>
        <source>A medium logo of 90 × 90 pixels is optional. A page of 2020 required it, so this program makes it too.</source>
        <translation>Ein mittleres Logo mit 90 × 90 Pixeln ist optional. Eine Seite von 2020 verlangte es; dieses Programm erzeugt es daher mit.</translation>
    </message>
    <message>
        <source>A large logo between 216 × 216 and 350 × 350 pixels is required.</source>
        <translation>Ein großes Logo zwischen 216 × 216 und 350 × 350 Pixeln ist Pflicht.</translation>
    </message>
    <message>
        <source>Partner Center asks for no wide logo any more. Nothing is needed here.</source>
        <translation>Das Partner Center verlangt kein breites Logo mehr. Hier ist nichts nötig.</translation>
    </message>
    <message>
        <source>Partner Center asks for no hero image any more. Nothing is needed here.</source>
        <translation>Das Partner Center verlangt kein Hero-Bild mehr. Hier ist nichts nötig.</translation>
    </message>
    <message>
        <source>Partner Center makes the smaller logos from the large one unless you replace them.</source>
        <translation>Das Partner Center erzeugt die kleineren Logos aus dem großen, wenn Sie sie nicht ersetzen.</translation>
    </message>
    <message>
        <source>An offer has at most five screenshots. One page calls them optional, another asks for at least one; give one to be safe.</source>
        <translation>Ein Angebot hat höchstens fünf Screenshots. Eine Seite nennt sie optional, eine andere verlangt mindestens einen; geben Sie sicherheitshalber einen an.</translation>
    </message>
    <message>
        <source>Every screenshot has a caption.</source>
        <translation>Jeder Screenshot hat eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>The text in screenshots can be read, and the picture is clear.</source>
        <translation>Der Text in Screenshots ist lesbar und das Bild klar.</translation>
    </message>
    <message>
        <source>An offer has at most four videos. Two pages allow five, one allows four; this program holds to four.</source>
        <translation>Ein Angebot hat höchstens vier Videos. Zwei Seiten erlauben fünf, eine erlaubt vier; dieses Programm hält sich an vier.</translation>
    </message>
    <message>
        <source>Every video has a name that says what it shows.</source>
        <translation>Jedes Video hat einen Namen, der sagt, was es zeigt.</translation>
    </message>
    <message>
        <source>Give the full address of a video, not one from a link shortener.</source>
        <translation>Geben Sie die vollständige Adresse eines Videos an, keine Kurzadresse.</translation>
    </message>
    <message>
        <source>Every video plays. It names no competitor, unless it shows how to migrate.</source>
        <translation>Jedes Video lässt sich abspielen. Es nennt keinen Wettbewerber, außer es zeigt den Umstieg.</translation>
    </message>
    <message>
        <source>Blurry images are a reason for rejection.</source>
        <translation>Unscharfe Bilder sind ein Grund zur Ablehnung.</translation>
    </message>
    <message>
        <source>Make images and videos accessible and inclusive: captions say what is to be seen.</source>
        <translation>Gestalten Sie Bilder und Videos barrierefrei und inklusiv: Bildunterschriften sagen, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Images are uploaded to upload.xboxlive.com. If the upload fails, ask whether your firewall blocks that address.</source>
        <translation>Bilder werden zu upload.xboxlive.com hochgeladen. Misslingt das, fragen Sie, ob Ihre Firewall diese Adresse sperrt.</translation>
    </message>
    <message>
        <source>When the offer is submitted through the interface of the portal, every image needs a web address that starts with http:// or https://.</source>
        <translation>Wird das Angebot über die Schnittstelle des Portals eingereicht, braucht jedes Bild eine Webadresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Name at least one Azure subscription that may see the offer before it goes live.</source>
        <translation>Nennen Sie mindestens ein Azure-Abonnement, das das Angebot sehen darf, bevor es live geht.</translation>
    </message>
    <message>
        <source>The preview audience has at most 100 subscriptions. Up to ten can be typed; more are uploaded as a CSV file.</source>
        <translation>Die Zielgruppe der Vorschau hat höchstens 100 Abonnements. Bis zu zehn lassen sich eintippen; mehr werden als CSV-Datei hochgeladen.</translation>
    </message>
    <message>
        <source>You may add a note to each subscription. Customers do not see it.</source>
        <translation>Sie dürfen zu jedem Abonnement eine Anmerkung schreiben. Kunden sehen sie nicht.</translation>
    </message>
    <message>
        <source>The preview is for your own tests. To give outsiders access, make a private offer.</source>
        <translation>Die Vorschau dient Ihren eigenen Tests. Für Außenstehende legen Sie ein privates Angebot an.</translation>
    </message>
    <message>
        <source>An offer has at least one plan.</source>
        <translation>Ein Angebot hat mindestens einen Plan.</translation>
    </message>
    <message>
        <source>An offer has at most 100 plans, of which at most 45 are private.</source>
        <translation>Ein Angebot hat höchstens 100 Pläne, davon höchstens 45 private.</translation>
    </message>
    <message>
        <source>At least one plan should be public, so that the offer can be seen in the store.</source>
        <translation>Mindestens ein Plan sollte öffentlich sein, damit das Angebot im Store zu sehen ist.</translation>
    </message>
    <message>
        <source>Plans may differ by cloud and by container image. Each plan is one image.</source>
        <translation>Pläne dürfen sich nach Cloud und Containerimage unterscheiden. Jeder Plan ist ein Image.</translation>
    </message>
    <message>
        <source>Every plan needs an ID of its own. Customers see it in addresses and reports.</source>
        <translation>Jeder Plan braucht eine eigene ID. Kunden sehen sie in Adressen und Berichten.</translation>
    </message>
    <message>
        <source>The plan ID has at most 50 characters.</source>
        <translation>Die Plan-ID hat höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>The plan ID consists of lower-case letters a to z, digits, dashes and underscores.</source>
        <translation>Die Plan-ID besteht aus Kleinbuchstaben von a bis z, Ziffern, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>No two plans of an offer have the same ID.</source>
        <translation>Keine zwei Pläne eines Angebots haben dieselbe ID.</translation>
    </message>
    <message>
        <source>The ID of a plan can never change once the plan has been created.</source>
        <translation>Die ID eines Plans lässt sich nie mehr ändern, sobald der Plan angelegt wurde.</translation>
    </message>
    <message>
        <source>Every plan needs a name. Customers choose by it.</source>
        <translation>Jeder Plan braucht einen Namen. Danach wählen Kunden aus.</translation>
    </message>
    <message>
        <source>The plan name has at most 200 characters. Another version of the page says 50; stay below 50 to be safe.</source>
        <translation>Der Planname hat höchstens 200 Zeichen. Eine andere Fassung der Seite nennt 50; bleiben Sie sicherheitshalber bei höchstens 50.</translation>
    </message>
    <message>
        <source>No two plans of an offer have the same name.</source>
        <translation>Keine zwei Pläne eines Angebots haben denselben Namen.</translation>
    </message>
    <message>
        <source>Give every plan a summary. The page does not mark it as required, yet customers compare plans by it.</source>
        <translation>Geben Sie jedem Plan eine Zusammenfassung. Die Seite kennzeichnet sie nicht als Pflicht, doch Kunden vergleichen Pläne danach.</translation>
    </message>
    <message>
        <source>The plan summary has at most 100 characters.</source>
        <translation>Die Planzusammenfassung hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Give every plan a description. The page does not mark it as required, yet it is shown on the offer&apos;s page.</source>
        <translation>Geben Sie jedem Plan eine Beschreibung. Die Seite kennzeichnet sie nicht als Pflicht, doch sie steht auf der Seite des Angebots.</translation>
    </message>
    <message>
        <source>The plan description has at most 2,000 characters.</source>
        <translation>Die Planbeschreibung hat höchstens 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>The texts of a plan describe the plan and how it differs from the others. Summary and description of a plan may be the same.</source>
        <translation>Die Texte eines Plans beschreiben den Plan und worin er sich von den anderen unterscheidet. Zusammenfassung und Beschreibung eines Plans dürfen gleich sein.</translation>
    </message>
    <message>
        <source>The plan description is shown on the page of the offer.</source>
        <translation>Die Planbeschreibung steht auf der Seite des Angebots.</translation>
    </message>
    <message>
        <source>A hidden plan is not shown in the store. Leave the box empty unless the plan is only deployed by other means.</source>
        <translation>Ein ausgeblendeter Plan erscheint nicht im Store. Lassen Sie das Kästchen leer, außer der Plan wird nur auf anderen Wegen bereitgestellt.</translation>
    </message>
    <message>
        <source>Every plan is offered in Azure Global.</source>
        <translation>Jeder Plan wird in Azure Global angeboten.</translation>
    </message>
    <message>
        <source>A plan may also be offered in Azure Government. You have to test it there yourself.</source>
        <translation>Ein Plan darf auch in Azure Government angeboten werden. Dort müssen Sie ihn selbst testen.</translation>
    </message>
    <message>
        <source>A region in which a plan was published can never be taken back.</source>
        <translation>Eine Region, in der ein Plan veröffentlicht wurde, lässt sich nie mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>A plan has at most 100 links to government certifications.</source>
        <translation>Ein Plan hat höchstens 100 Links zu behördlichen Zertifizierungen.</translation>
    </message>
    <message>
        <source>Every government certification has a name of at most 255 characters.</source>
        <translation>Jede behördliche Zertifizierung hat einen Namen mit höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Every government certification has a web address of at most 1,000 characters.</source>
        <translation>Jede behördliche Zertifizierung hat eine Webadresse mit höchstens 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>The image source has to be Azure Container Registry.</source>
        <translation>Die Quelle des Images muss Azure Container Registry sein.</translation>
    </message>
    <message>
        <source>The ID of the Azure subscription that holds the registry is required: a GUID.</source>
        <translation>Die ID des Azure-Abonnements, zu dem die Registrierung gehört, ist Pflicht: eine GUID.</translation>
    </message>
    <message>
        <source>The resource group of the registry is required. It belongs to the subscription named above it.</source>
        <translation>Die Ressourcengruppe der Registrierung ist Pflicht. Sie gehört zum darüber genannten Abonnement.</translation>
    </message>
    <message>
        <source>The name of the registry is required. The registry lies in the resource group named above it.</source>
        <translation>Der Name der Registrierung ist Pflicht. Die Registrierung liegt in der darüber genannten Ressourcengruppe.</translation>
    </message>
    <message>
        <source>The admin user of the registry has to be enabled, because Microsoft copies the image with it.</source>
        <translation>Der Administratorbenutzer der Registrierung muss aktiviert sein, denn Microsoft kopiert das Image mit ihm.</translation>
    </message>
    <message>
        <source>Registries created with encryption by your own key cannot be used for certification.</source>
        <translation>Registrierungen, die mit einem eigenen Schlüssel verschlüsselt angelegt wurden, eignen sich nicht für die Zertifizierung.</translation>
    </message>
    <message>
        <source>When you submit the offer, Microsoft copies the image. Customers never pull from your registry.</source>
        <translation>Wenn Sie das Angebot einreichen, kopiert Microsoft das Image. Kunden rufen nie aus Ihrer Registrierung ab.</translation>
    </message>
    <message>
        <source>The field is called image tag. Give tags rather than digests.</source>
        <translation>Das Feld heißt Imagetag. Geben Sie eher Tags als Digests an.</translation>
    </message>
    <message>
        <source>The interface for containers takes 1 to 16 tags. It is not confirmed for IoT Edge modules; stay below it to be safe.</source>
        <translation>Die Schnittstelle für Container nimmt 1 bis 16 Tags. Für IoT Edge-Module ist das nicht bestätigt; bleiben Sie sicherheitshalber darunter.</translation>
    </message>
    <message>
        <source>The interface for containers takes tags of at most 100 characters. It is not confirmed for IoT Edge modules; stay below it to be safe.</source>
        <translation>Die Schnittstelle für Container nimmt Tags mit höchstens 100 Zeichen. Für IoT Edge-Module ist das nicht bestätigt; bleiben Sie sicherheitshalber darunter.</translation>
    </message>
    <message>
        <source>The page does not say that versions have to rise. An older portal refused a smaller one, so this program does too.</source>
        <translation>Die Seite sagt nicht, dass Versionen steigen müssen. Ein älteres Portal lehnte eine kleinere ab; dieses Programm tut es daher auch.</translation>
    </message>
    <message>
        <source>Add a tag for tests if you want to publish without changing what customers get.</source>
        <translation>Fügen Sie ein Tag für Tests hinzu, wenn Sie veröffentlichen wollen, ohne zu ändern, was Kunden bekommen.</translation>
    </message>
    <message>
        <source>The section is called optional, yet the module has to bring the settings with which it starts. Leave it empty only if it starts without any.</source>
        <translation>Der Abschnitt heißt optional, doch das Modul muss die Einstellungen mitbringen, mit denen es startet. Lassen Sie ihn nur leer, wenn es ohne sie startet.</translation>
    </message>
    <message>
        <source>Name and value of a route have fewer than 512 characters each. One sentence allows 512 for names; this program holds to 511.</source>
        <translation>Name und Wert einer Route haben jeweils weniger als 512 Zeichen. Ein Satz erlaubt 512 für Namen; dieses Programm hält sich an 511.</translation>
    </message>
    <message>
        <source>The value of a desired property has fewer than 512 characters. The page says nothing of the name; this program holds it to the same.</source>
        <translation>Der Wert einer gewünschten Eigenschaft hat weniger als 512 Zeichen. Zum Namen sagt die Seite nichts; dieses Programm hält ihn an dieselbe Grenze.</translation>
    </message>
    <message>
        <source>The keys of the create options are those of Docker&apos;s &quot;Create a container&quot;. The page links to another command by mistake.</source>
        <translation>Die Schlüssel der Erstellungsoptionen sind die von „Create a container“ in Docker. Die Seite verlinkt versehentlich einen anderen Befehl.</translation>
    </message>
    <message>
        <source>One page says that the plan name becomes the default module name.</source>
        <translation>Eine Seite sagt, dass der Planname zum Standardmodulnamen wird.</translation>
    </message>
    <message>
        <source>Another page says that the offer name becomes the default module name, without spaces and special characters.</source>
        <translation>Eine andere Seite sagt, dass der Angebotsname zum Standardmodulnamen wird, ohne Leer- und Sonderzeichen.</translation>
    </message>
    <message>
        <source>The module is a Docker-compatible container.</source>
        <translation>Das Modul ist ein Docker-kompatibler Container.</translation>
    </message>
    <message>
        <source>In March 2020 the Tier 1 platforms were Ubuntu 18.04 and 16.04 on x64, Raspbian Stretch on arm32 and Windows 10 IoT and Server 2019, build 17763, on x64. The list changes; look it up.</source>
        <translation>Im März 2020 waren die Tier-1-Plattformen Ubuntu 18.04 und 16.04 auf x64, Raspbian Stretch auf arm32 sowie Windows 10 IoT und Server 2019, Build 17763, auf x64. Die Liste ändert sich; sehen Sie nach.</translation>
    </message>
    <message>
        <source>The module works with at least one device of the catalogue.</source>
        <translation>Das Modul läuft auf mindestens einem Gerät aus dem Katalog.</translation>
    </message>
    <message>
        <source>Every page has to read Complete before you can publish.</source>
        <translation>Jede Seite muss „Complete“ zeigen, bevor Sie veröffentlichen können.</translation>
    </message>
    <message>
        <source>Tell the testers in the notes for certification how to try the module.</source>
        <translation>Sagen Sie den Testern in den Hinweisen zur Zertifizierung, wie sie das Modul ausprobieren.</translation>
    </message>
    <message>
        <source>Publishing passes automated validation, certification, preview, your sign-off and publication. The review takes up to two business days.</source>
        <translation>Die Veröffentlichung durchläuft automatische Prüfung, Zertifizierung, Vorschau, Ihre Freigabe und Veröffentlichung. Die Prüfung dauert bis zu zwei Werktage.</translation>
    </message>
    <message>
        <source>Microsoft scans the image for malware, watches its network calls, analyses the package and tests its functions.</source>
        <translation>Microsoft durchsucht das Image nach Schadsoftware, beobachtet seine Netzwerkaufrufe, analysiert das Paket und testet seine Funktionen.</translation>
    </message>
    <message>
        <source>Publishing can be cancelled only before you sign off.</source>
        <translation>Die Veröffentlichung lässt sich nur abbrechen, bevor Sie sie freigeben.</translation>
    </message>
    <message>
        <source>The module is certified again when a platform, SDK, runtime or guideline changes, and when you add tags.</source>
        <translation>Das Modul wird erneut zertifiziert, wenn sich eine Plattform, ein SDK, eine Laufzeit oder eine Richtlinie ändert und wenn Sie Tags hinzufügen.</translation>
    </message>
    <message>
        <source>If certification fails you get a report by e-mail. Mend what it says and submit again, as often as needed.</source>
        <translation>Scheitert die Zertifizierung, erhalten Sie einen Bericht per E-Mail. Beheben Sie, was er nennt, und reichen Sie erneut ein, so oft wie nötig.</translation>
    </message>
    <message>
        <source>Offer ID, publisher, plan IDs, repository, published regions and the standard contract can never change after publication.</source>
        <translation>Angebots-ID, Herausgeber, Plan-IDs, Repository, veröffentlichte Regionen und der Standardvertrag lassen sich nach der Veröffentlichung nie mehr ändern.</translation>
    </message>
    <message>
        <source>Do not use a black or white background, because the portal is drawn on both.</source>
        <translation>Verwenden Sie keinen schwarzen oder weißen Hintergrund, denn das Portal zeigt das Logo auf beidem.</translation>
    </message>
    <message>
        <source>Blurry logos are a reason for rejection.</source>
        <translation>Unscharfe Logos sind ein Grund zur Ablehnung.</translation>
    </message>
    <message>
        <source>The logo shows as it should wherever the store draws it.</source>
        <translation>Das Logo sieht überall richtig aus, wo der Store es zeigt.</translation>
    </message>
    <message>
        <source>How long may a plan name be: 50 characters or 200? Two versions of one page, with the same date, disagree.</source>
        <translation>Wie lang darf ein Planname sein: 50 Zeichen oder 200? Zwei Fassungen einer Seite mit demselben Datum widersprechen sich.</translation>
    </message>
    <message>
        <source>200, with a warning above 50.</source>
        <translation>200, mit einer Warnung ab 51.</translation>
    </message>
    <message>
        <source>A name of up to 50 characters fits under both versions.</source>
        <translation>Ein Name mit bis zu 50 Zeichen genügt beiden Fassungen.</translation>
    </message>
    <message>
        <source>May a route name have 512 characters, or must it have fewer than 512?</source>
        <translation>Darf ein Routenname 512 Zeichen haben, oder müssen es weniger als 512 sein?</translation>
    </message>
    <message>
        <source>A name of 511 fits under both sentences.</source>
        <translation>Ein Name mit 511 genügt beiden Sätzen.</translation>
    </message>
    <message>
        <source>Are the small and the medium logo required, as in 2020, or optional, as in 2022?</source>
        <translation>Sind das kleine und das mittlere Logo Pflicht wie 2020 oder optional wie 2022?</translation>
    </message>
    <message>
        <source>Optional to give; this program makes all three sizes.</source>
        <translation>Optional; dieses Programm erzeugt alle drei Größen.</translation>
    </message>
    <message>
        <source>A set with all sizes is accepted either way.</source>
        <translation>Ein Satz mit allen Größen wird in beiden Fällen angenommen.</translation>
    </message>
    <message>
        <source>Are screenshots optional, or is at least one needed?</source>
        <translation>Sind Screenshots optional, oder ist mindestens einer nötig?</translation>
    </message>
    <message>
        <source>An offer without a screenshot gets a warning.</source>
        <translation>Ein Angebot ohne Screenshot erhält eine Warnung.</translation>
    </message>
    <message>
        <source>One page asks for a screenshot; the portal’s own page does not.</source>
        <translation>Eine Seite verlangt einen Screenshot; die eigene Seite des Portals nicht.</translation>
    </message>
    <message>
        <source>May an offer have five videos or four?</source>
        <translation>Darf ein Angebot fünf Videos haben oder vier?</translation>
    </message>
    <message>
        <source>At most four videos.</source>
        <translation>Höchstens vier Videos.</translation>
    </message>
    <message>
        <source>Four fit under both numbers.</source>
        <translation>Vier genügen beiden Zahlen.</translation>
    </message>
    <message>
        <source>One page says that the alias can never change, and a few lines later how to update the name. Which is it?</source>
        <translation>Eine Seite sagt, dass sich der Alias nie ändern lässt, und wenige Zeilen später, wie man den Namen aktualisiert. Was stimmt?</translation>
    </message>
    <message>
        <source>The alias stays; the title of the listing may change.</source>
        <translation>Der Alias bleibt; der Titel des Eintrags darf sich ändern.</translation>
    </message>
    <message>
        <source>The second sentence makes sense for the title, which starts as a copy of the alias.</source>
        <translation>Der zweite Satz passt zum Titel, der anfangs eine Kopie des Alias ist.</translation>
    </message>
    <message>
        <source>Is the contact for Cloud Solution Providers optional, and to which contact do the two web addresses belong? One page has them the other way round.</source>
        <translation>Ist der Kontakt für Cloud Solution Provider optional, und zu welchem Kontakt gehören die beiden Webadressen? Eine Seite nennt sie umgekehrt.</translation>
    </message>
    <message>
        <source>The contact is optional; the support contact owns the support website, the partner programme its marketing materials.</source>
        <translation>Der Kontakt ist optional; zum Supportkontakt gehört die Support-Website, zum Partnerprogramm das Marketingmaterial.</translation>
    </message>
    <message>
        <source>Two of three pages agree, and the names of the fields fit.</source>
        <translation>Zwei von drei Seiten stimmen überein, und die Feldnamen passen dazu.</translation>
    </message>
    <message>
        <source>Are useful links optional, or are two of them mandatory?</source>
        <translation>Sind nützliche Links optional, oder sind zwei davon Pflicht?</translation>
    </message>
    <message>
        <source>The links to documentation and device catalogue are mandatory.</source>
        <translation>Die Links zu Dokumentation und Gerätekatalog sind Pflicht.</translation>
    </message>
    <message>
        <source>Three pages on this type of offer ask for them; the other page speaks of links in general.</source>
        <translation>Drei Seiten zu dieser Angebotsart verlangen sie; die andere Seite spricht von Links im Allgemeinen.</translation>
    </message>
    <message>
        <source>A page shows an AppSource address for the product, though modules are not sold there. Which address is right?</source>
        <translation>Eine Seite zeigt eine AppSource-Adresse für das Produkt, obwohl Module dort nicht verkauft werden. Welche Adresse stimmt?</translation>
    </message>
    <message>
        <source>The one of azuremarketplace.microsoft.com.</source>
        <translation>Die bei azuremarketplace.microsoft.com.</translation>
    </message>
    <message>
        <source>AppSource does not apply to this type of offer.</source>
        <translation>AppSource gilt für diese Angebotsart nicht.</translation>
    </message>
    <message>
        <source>Samples of the interface write externalID and languageID, its schemas externalId and languageId. Which spelling is right?</source>
        <translation>Beispiele der Schnittstelle schreiben externalID und languageID, ihre Schemas externalId und languageId. Welche Schreibweise stimmt?</translation>
    </message>
    <message>
        <source>That of the schemas.</source>
        <translation>Die der Schemas.</translation>
    </message>
    <message>
        <source>The service checks against its schemas, and the samples have other slips too.</source>
        <translation>Der Dienst prüft gegen seine Schemas, und die Beispiele haben noch andere Flüchtigkeitsfehler.</translation>
    </message>
    <message>
        <source>Which value has the member “kind” for an IoT Edge module?</source>
        <translation>Welchen Wert hat das Element „kind“ bei einem IoT Edge-Modul?</translation>
    </message>
    <message>
        <source>The export leaves it out.</source>
        <translation>Der Export lässt es weg.</translation>
    </message>
    <message>
        <source>No document names one, so a guess would only be refused later.</source>
        <translation>Kein Dokument nennt einen; ein geratener Wert würde nur später abgelehnt.</translation>
    </message>
    <message>
        <source>The hint for routes reads FROM/message/* INTO $upstream. Is that a route?</source>
        <translation>Der Hinweis zu Routen lautet FROM/message/* INTO $upstream. Ist das eine Route?</translation>
    </message>
    <message>
        <source>No; write FROM /messages/* INTO $upstream.</source>
        <translation>Nein; schreiben Sie FROM /messages/* INTO $upstream.</translation>
    </message>
    <message>
        <source>The runtime reads the hint as a source that never matches a message.</source>
        <translation>Die Laufzeit liest den Hinweis als eine Quelle, auf die nie eine Nachricht passt.</translation>
    </message>
    <message>
        <source>Does the note on another language stand at the start of the description, or at the start or end?</source>
        <translation>Steht der Hinweis auf eine andere Sprache am Anfang der Beschreibung oder am Anfang oder Ende?</translation>
    </message>
    <message>
        <source>At the start.</source>
        <translation>Am Anfang.</translation>
    </message>
    <message>
        <source>The end belongs to the hardware requirements.</source>
        <translation>Das Ende gehört den Hardwareanforderungen.</translation>
    </message>
    <message>
        <source>May a custom amendment have ten tenants or twenty?</source>
        <translation>Darf eine individuelle Änderung für zehn Mandanten gelten oder für zwanzig?</translation>
    </message>
    <message>
        <source>At most ten tenants in one amendment.</source>
        <translation>Höchstens zehn Mandanten je Änderung.</translation>
    </message>
    <message>
        <source>Ten fit under both numbers.</source>
        <translation>Zehn genügen beiden Zahlen.</translation>
    </message>
    <message>
        <source>A screenshot is exactly 533 × 324 pixels; the bundle fits a larger one to that size.</source>
        <translation>Ein Screenshot hat genau 533 × 324 Pixel; das Paket passt einen größeren daran an.</translation>
    </message>
    <message>
        <source>Every video has a thumbnail: a PNG of exactly 533 × 324 pixels; the bundle fits a larger one to that size.</source>
        <translation>Jedes Video hat ein Miniaturbild: ein PNG mit genau 533 × 324 Pixeln; das Paket passt ein größeres daran an.</translation>
    </message>
    <message>
        <source>A screenshot is exactly 1280 × 720 pixels; the bundle fits a larger one to that size.</source>
        <translation>Ein Screenshot hat genau 1280 × 720 Pixel; das Paket passt einen größeren daran an.</translation>
    </message>
    <message>
        <source>Every video has one thumbnail: a PNG of exactly 1280 × 720 pixels; the bundle fits a larger one to that size.</source>
        <translation>Jedes Video hat ein Miniaturbild: ein PNG mit genau 1280 × 720 Pixeln; das Paket passt ein größeres daran an.</translation>
    </message>
    <message>
        <source>Cloud Partner Portal (2018–2019, closed)</source>
        <translation>Cloud Partner Portal (2018–2019, geschlossen)</translation>
    </message>
    <message>
        <source>No picture tells where it was taken.</source>
        <translation>Kein Bild verrät, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>No picture names its author, owner, copyright holder or device.</source>
        <translation>Kein Bild nennt Urheber, Eigentümer, Rechteinhaber oder Gerät.</translation>
    </message>
    <message>
        <source>No picture carries an embedded thumbnail, a person&apos;s comment, edit history or data behind its end.</source>
        <translation>Kein Bild enthält ein eingebettetes Miniaturbild, den Kommentar einer Person, einen Bearbeitungsverlauf oder Daten hinter seinem Ende.</translation>
    </message>
    <message>
        <source>The bundle holds copies of the pictures without such data; only what colours need stays.</source>
        <translation>Das Paket enthält Kopien der Bilder ohne solche Daten; nur was die Farben brauchen, bleibt.</translation>
    </message>
    <message>
        <source>The field takes the text of the route, without its name or an object around it.</source>
        <translation>Das Feld nimmt den Text der Route, ohne ihren Namen oder ein Objekt darum.</translation>
    </message>
    <message>
        <source>A condition can be true: it names no twin, no system property that messages lack, and no text without its quotes.</source>
        <translation>Eine Bedingung kann wahr werden: Sie nennt keinen Zwilling, keine Systemeigenschaft, die Nachrichten fehlt, und keinen Text ohne seine Anführungszeichen.</translation>
    </message>
    <message>
        <source>A desired property holds its value, not a whole twin with desired in it.</source>
        <translation>Eine gewünschte Eigenschaft enthält ihren Wert, nicht einen ganzen Zwilling mit desired darin.</translation>
    </message>
    <message>
        <source>Create options hold no value that Docker or Linux refuses when the container is made or started: memory under 6 MB, ranges of processors and weights, kinds of mounts, settings that exclude each other.</source>
        <translation>Erstellungsoptionen enthalten keinen Wert, den Docker oder Linux beim Erstellen oder Starten des Containers ablehnt: Speicher unter 6 MB, Bereiche von Prozessoren und Gewichten, Arten von Einbindungen, Einstellungen, die einander ausschließen.</translation>
    </message>
    <message>
        <source>No path of Windows stands among the create options of a Linux image.</source>
        <translation>In den Erstellungsoptionen eines Linux-Images steht kein Windows-Pfad.</translation>
    </message>
    <message>
        <source>A bind has a source and a destination: one path alone is a volume without a name.</source>
        <translation>Ein Eintrag in Binds hat eine Quelle und ein Ziel: Ein Pfad allein ist ein Volume ohne Namen.</translation>
    </message>
    <message>
        <source>A volume has a name, so that its data outlives a new version of the module.</source>
        <translation>Ein Volume hat einen Namen, damit seine Daten eine neue Version des Moduls überdauern.</translation>
    </message>
    <message>
        <source>No default mounts a folder that a customer&apos;s device need not have: a mount of the type bind fails without it, a bind makes it.</source>
        <translation>Keine Vorgabe bindet einen Ordner ein, den das Gerät eines Kunden nicht haben muss: Eine Einbindung der Art bind scheitert ohne ihn, ein Eintrag in Binds legt ihn an.</translation>
    </message>
    <message>
        <source>The test of a health check says how it is run: CMD with a program and its arguments apart, CMD-SHELL with a line for the shell.</source>
        <translation>Der Test einer Zustandsprüfung sagt, wie er ausgeführt wird: CMD mit einem Programm und seinen einzelnen Argumenten, CMD-SHELL mit einer Zeile für die Shell.</translation>
    </message>
    <message>
        <source>A port of the device is bound once for each protocol and address.</source>
        <translation>Ein Port des Geräts wird je Protokoll und Adresse nur einmal gebunden.</translation>
    </message>
    <message>
        <source>A name in PortBindings is one port, not a range.</source>
        <translation>Ein Name in PortBindings ist ein einzelner Port, kein Bereich.</translation>
    </message>
    <message>
        <source>The create options are JSON, not a command line of Docker.</source>
        <translation>Die Erstellungsoptionen sind JSON, keine Befehlszeile von Docker.</translation>
    </message>
    <message>
        <source>The create options are those of Docker, not a service of Compose, whose names are others.</source>
        <translation>Die Erstellungsoptionen sind die von Docker, kein Dienst aus Compose, wo die Namen andere sind.</translation>
    </message>
    <message>
        <source>The create options say how a container is made; what docker inspect prints says how it runs.</source>
        <translation>Die Erstellungsoptionen sagen, wie ein Container erstellt wird; was docker inspect ausgibt, sagt, wie er läuft.</translation>
    </message>
    <message>
        <source>The field takes the create options themselves, without createOptions around them.</source>
        <translation>Das Feld nimmt die Erstellungsoptionen selbst, ohne createOptions darum herum.</translation>
    </message>
    <message>
        <source>The schemaVersion of $edgeAgent is 1.0 or 1.1.</source>
        <translation>Die schemaVersion von $edgeAgent ist 1.0 oder 1.1.</translation>
    </message>
    <message>
        <source>The schemaVersion of $edgeHub is 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>Die schemaVersion von $edgeHub ist 1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>routes is there from schema 1.1 on, and may be empty.</source>
        <translation>routes ist ab Schema 1.1 vorhanden und darf leer sein.</translation>
    </message>
    <message>
        <source>storeAndForwardConfiguration is there, and may be empty.</source>
        <translation>storeAndForwardConfiguration ist vorhanden und darf leer sein.</translation>
    </message>
    <message>
        <source>A route is a text; from schema 1.1 on it may be an object with the text under route.</source>
        <translation>Eine Route ist ein Text; ab Schema 1.1 darf sie ein Objekt mit dem Text unter route sein.</translation>
    </message>
    <message>
        <source>The priority of a route is 0 to 9.</source>
        <translation>Die Priorität einer Route ist 0 bis 9.</translation>
    </message>
    <message>
        <source>The time to live of a route is a whole number from 0 to 4294967295.</source>
        <translation>Die Lebensdauer einer Route ist eine ganze Zahl von 0 bis 4294967295.</translation>
    </message>
    <message>
        <source>The name of a route is a twin key: not empty, no control character, point, dollar sign, hash or space.</source>
        <translation>Der Name einer Route ist ein Schlüssel des Zwillings: nicht leer, kein Steuerzeichen, Punkt, Dollarzeichen, Rautezeichen oder Leerzeichen.</translation>
    </message>
    <message>
        <source>runtime is there and its type is docker.</source>
        <translation>runtime ist vorhanden und vom Typ docker.</translation>
    </message>
    <message>
        <source>systemModules is there, with edgeAgent and edgeHub.</source>
        <translation>systemModules ist vorhanden, mit edgeAgent und edgeHub.</translation>
    </message>
    <message>
        <source>A module has type, status, settings and an image.</source>
        <translation>Ein Modul hat type, status, settings und ein Image.</translation>
    </message>
    <message>
        <source>The type of a module is docker, in small letters.</source>
        <translation>Der Typ eines Moduls ist docker, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The status of a module is running or stopped.</source>
        <translation>Der Status eines Moduls ist running oder stopped.</translation>
    </message>
    <message>
        <source>The restartPolicy of a module is never, on-failure, on-unhealthy or always.</source>
        <translation>Die restartPolicy eines Moduls ist never, on-failure, on-unhealthy oder always.</translation>
    </message>
    <message>
        <source>The imagePullPolicy of a module is on-create or never.</source>
        <translation>Die imagePullPolicy eines Moduls ist on-create oder never.</translation>
    </message>
    <message>
        <source>The startupOrder of a module is a whole number from 0 to 4294967295.</source>
        <translation>Die startupOrder eines Moduls ist eine ganze Zahl von 0 bis 4294967295.</translation>
    </message>
    <message>
        <source>The name of a module fits IoT Hub, Docker and DNS: 2 to 128 letters, digits, dashes and underscores, the first a letter or digit.</source>
        <translation>Der Name eines Moduls passt zu IoT Hub, Docker und DNS: 2 bis 128 Buchstaben, Ziffern, Bindestriche und Unterstriche, am Anfang ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Credentials of a registry have username, password and address, none of them blank.</source>
        <translation>Anmeldedaten einer Registry haben username, password und address, und nichts davon ist leer.</translation>
    </message>
    <message>
        <source>The pieces of create options are numbered createOptions, createOptions01, createOptions02 without a gap.</source>
        <translation>Die Teile der Erstellungsoptionen sind lückenlos nummeriert: createOptions, createOptions01, createOptions02.</translation>
    </message>
    <message>
        <source>The root of a manifest is modulesContent.</source>
        <translation>Die Wurzel eines Manifests ist modulesContent.</translation>
    </message>
    <message>
        <source>The desired properties of a module stand in an entry of its own name.</source>
        <translation>Die gewünschten Eigenschaften eines Moduls stehen in einem Eintrag mit dessen eigenem Namen.</translation>
    </message>
    <message>
        <source>A setting of a module stands beside settings, not in it.</source>
        <translation>Eine Einstellung eines Moduls steht neben settings, nicht darin.</translation>
    </message>
    <message>
        <source>What was not judged is said.</source>
        <translation>Was nicht beurteilt wurde, wird genannt.</translation>
    </message>
    <message>
        <source>Copy it from the registry&apos;s access keys; it is a secret and not in this bundle.</source>
        <translation>Kopieren Sie es aus den Zugriffsschlüsseln der Registry; es ist geheim und nicht in diesem Paket enthalten.</translation>
    </message>
    <message>
        <source>Copy it from the storage account&apos;s access keys; it is a secret and not in this bundle.</source>
        <translation>Kopieren Sie es aus den Zugriffsschlüsseln des Speicherkontos; es ist geheim und nicht in diesem Paket enthalten.</translation>
    </message>
    <message>
        <source>Type it into the portal; it is a secret and not in this bundle.</source>
        <translation>Geben Sie es im Portal ein; es ist geheim und nicht in diesem Paket enthalten.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal asked for no web address of a contact.</source>
        <translation>Das Cloud Partner Portal fragte nach keiner Webadresse eines Kontakts.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal knew no contact for Cloud Solution Providers.</source>
        <translation>Das Cloud Partner Portal kannte keinen Kontakt für Cloud Solution Provider.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal knew no materials for Cloud Solution Providers.</source>
        <translation>Das Cloud Partner Portal kannte kein Material für Cloud Solution Provider.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal knew no private plans; a SKU could be hidden.</source>
        <translation>Das Cloud Partner Portal kannte keine privaten Pläne; eine SKU ließ sich ausblenden.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal asked for no addresses to notify.</source>
        <translation>Das Cloud Partner Portal fragte nach keinen Adressen für Benachrichtigungen.</translation>
    </message>
    <message>
        <source>The Cloud Partner Portal had no field for notes to the testers.</source>
        <translation>Das Cloud Partner Portal hatte kein Feld für Hinweise an die Tester.</translation>
    </message>
    <message>
        <source>The portal asks for no language; the texts have one, and a note in the description names it.</source>
        <translation>Das Portal fragt nach keiner Sprache; die Texte haben eine, und ein Hinweis in der Beschreibung nennt sie.</translation>
    </message>
    <message>
        <source>The portal does not ask what a link is for; only the checks do.</source>
        <translation>Das Portal fragt nicht, wofür ein Link gedacht ist; das tun nur die Prüfungen.</translation>
    </message>
    <message>
        <source>The portal takes the sizes that are made from the master.</source>
        <translation>Das Portal nimmt die Größen entgegen, die aus dem Masterlogo erzeugt werden.</translation>
    </message>
    <message>
        <source>The portal takes the finished pictures, not how they are made.</source>
        <translation>Das Portal nimmt die fertigen Bilder entgegen, nicht die Art ihrer Herstellung.</translation>
    </message>
    <message>
        <source>The portal asks for no licence model; the texts and the terms tell it.</source>
        <translation>Das Portal fragt nach keinem Lizenzmodell; die Texte und die Bedingungen nennen es.</translation>
    </message>
    <message>
        <source>The portal takes the names of tags only; the registry knows which are lists.</source>
        <translation>Das Portal nimmt nur die Namen der Tags entgegen; welche davon Listen sind, weiß nur die Registry.</translation>
    </message>
    <message>
        <source>The portal takes the names of tags only; the registry knows what a list holds.</source>
        <translation>Das Portal nimmt nur die Namen der Tags entgegen; was eine Liste enthält, weiß nur die Registry.</translation>
    </message>
    <message>
        <source>The portal does not ask for the platforms; tags and description tell them.</source>
        <translation>Das Portal fragt nicht nach den Plattformen; Tags und Beschreibung nennen sie.</translation>
    </message>
    <message>
        <source>It belongs to the project and is not entered anywhere.</source>
        <translation>Es gehört zum Projekt und wird nirgends eingegeben.</translation>
    </message>
    <message>
        <source>They belong to the project and are not entered anywhere.</source>
        <translation>Sie gehören zum Projekt und werden nirgends eingegeben.</translation>
    </message>
    <message>
        <source>Partner Center › Commercial marketplace › Overview › + New offer › IoT Edge module.</source>
        <translation>Partner Center › Commercial marketplace › Overview › + New offer › IoT Edge module.</translation>
    </message>
    <message>
        <source>Offer ID, type and publisher are fixed from here on.</source>
        <translation>Angebots-ID, Typ und Herausgeber stehen ab hier fest.</translation>
    </message>
    <message>
        <source>Partner Center shows the box for some types of offers only.</source>
        <translation>Das Partner Center zeigt das Kästchen nur bei manchen Angebotstypen.</translation>
    </message>
    <message>
        <source>+ Create new plan.</source>
        <translation>+ Create new plan.</translation>
    </message>
    <message>
        <source>The plan ID is fixed from here on.</source>
        <translation>Die Plan-ID steht ab hier fest.</translation>
    </message>
    <message>
        <source>The name alone, without azurecr.io.</source>
        <translation>Nur der Name, ohne azurecr.io.</translation>
    </message>
    <message>
        <source>Every page has to read Complete first.</source>
        <translation>Zuerst muss auf jeder Seite „Complete“ stehen.</translation>
    </message>
    <message>
        <source>Partner Center has no marketing identifier; the offer ID stands in the address.</source>
        <translation>Das Partner Center hat keine Marketingkennung; in der Adresse steht die Angebots-ID.</translation>
    </message>
    <message>
        <source>Partner Center shows no wide logo.</source>
        <translation>Das Partner Center zeigt kein breites Logo.</translation>
    </message>
    <message>
        <source>Partner Center shows no hero picture.</source>
        <translation>Das Partner Center zeigt kein Hero-Bild.</translation>
    </message>
    <message>
        <source>Partner Center, Microsoft Marketplace (2026)</source>
        <translation>Partner Center, Microsoft Marketplace (2026)</translation>
    </message>
    <message>
        <source>You need a Partner Center account that is enrolled for Microsoft Marketplace before you can create the offer.</source>
        <translation>Sie brauchen ein Partner-Center-Konto, das für den Microsoft Marketplace registriert ist, bevor Sie das Angebot anlegen können.</translation>
    </message>
    <message>
        <source>The Microsoft Publisher Agreement (version 8.0 since July 2026) and all policies of the marketplace apply, and someone who may sign for your company has to accept them.</source>
        <translation>Es gelten das Microsoft Publisher Agreement (Version 8.0 seit Juli 2026) und alle Richtlinien des Marketplace; jemand, der für Ihr Unternehmen unterschreiben darf, muss sie annehmen.</translation>
    </message>
    <message>
        <source>There is one store, Microsoft Marketplace at marketplace.microsoft.com. The address of AppSource leads there.</source>
        <translation>Es gibt einen einzigen Store, den Microsoft Marketplace unter marketplace.microsoft.com. Die Adresse von AppSource führt dorthin.</translation>
    </message>
    <message>
        <source>Offer ID, type and publisher can never change once you have pressed Create. The only way is to delete the offer on its overview and to make a new one.</source>
        <translation>Angebots-ID, Typ und Herausgeber lassen sich nie mehr ändern, sobald Sie auf „Create“ geklickt haben. Der einzige Weg ist, das Angebot auf seiner Übersicht zu löschen und ein neues anzulegen.</translation>
    </message>
    <message>
        <source>The address of the offer in the store holds publisher ID and offer ID. Copy it from the portal after publication: its exact form is in change.</source>
        <translation>Die Adresse des Angebots im Store enthält Herausgeber-ID und Angebots-ID. Kopieren Sie sie nach der Veröffentlichung aus dem Portal: Ihre genaue Form ist im Wandel.</translation>
    </message>
    <message>
        <source>You choose the publisher when you create the offer. Its ID and the name that customers see come from the account settings; the name need not be the legal name of your company.</source>
        <translation>Den Herausgeber wählen Sie beim Anlegen des Angebots. Seine ID und der Name, den Kunden sehen, stammen aus den Kontoeinstellungen; der Name muss nicht der rechtliche Name Ihres Unternehmens sein.</translation>
    </message>
    <message>
        <source>The alias is for you only. Today it can be changed on the page Offer setup; a page of 2022 said that it cannot.</source>
        <translation>Der Alias ist nur für Sie. Heute lässt er sich auf der Seite „Offer setup“ ändern; eine Seite von 2022 sagte, das gehe nicht.</translation>
    </message>
    <message>
        <source>Choose exactly one of three: Microsoft&apos;s standard contract, a link to your terms, or the text of your terms.</source>
        <translation>Wählen Sie genau eines von dreien: den Standardvertrag von Microsoft, einen Link zu Ihren Bedingungen oder den Text Ihrer Bedingungen.</translation>
    </message>
    <message>
        <source>The title has at most 200 characters. Some documents and records say 50; stay below 50 to be safe.</source>
        <translation>Der Titel hat höchstens 200 Zeichen. Manche Dokumente und Berichte sagen 50; bleiben Sie sicherheitshalber unter 50.</translation>
    </message>
    <message>
        <source>The title is accurate, the same as on your own site, and free of Microsoft&apos;s and others&apos; marks that you may not use. Repackaged software shows what you added, or your company&apos;s name. Reports name 100.1.1.1 and 100.7.1.</source>
        <translation>Der Titel ist zutreffend, derselbe wie auf Ihrer eigenen Website und frei von Marken von Microsoft und anderen, die Sie nicht verwenden dürfen. Neu verpackte Software zeigt, was Sie hinzugefügt haben, oder den Namen Ihres Unternehmens. Berichte nennen 100.1.1.1 und 100.7.1.</translation>
    </message>
    <message>
        <source>The summary is one sentence of plain text without line breaks.</source>
        <translation>Die Zusammenfassung ist ein einziger Satz aus reinem Text ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The short description has at most 256 characters, the only figure that is known for modules.</source>
        <translation>Die kurze Beschreibung hat höchstens 256 Zeichen; das ist die einzige Zahl, die für Module bekannt ist.</translation>
    </message>
    <message>
        <source>The short description is two or three lines of plain text without line breaks of its own.</source>
        <translation>Die kurze Beschreibung besteht aus zwei oder drei Zeilen reinem Text ohne eigene Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The description has at most 5,000 characters, and its HTML tags count.</source>
        <translation>Die Beschreibung hat höchstens 5.000 Zeichen, und ihre HTML-Tags zählen mit.</translation>
    </message>
    <message>
        <source>A description in another language than English begins or ends with the sentence &quot;This application is available in&quot; and the language, with or without the word only. The hardware paragraph stays last, so the beginning is the safe place.</source>
        <translation>Eine Beschreibung in einer anderen Sprache als Englisch beginnt oder endet mit dem Satz „This application is available in“ und der Sprache, mit oder ohne das Wort „only“. Der Hardwareabsatz bleibt am Ende, also ist der Anfang die sichere Stelle.</translation>
    </message>
    <message>
        <source>The field &quot;Privacy policy link&quot; is required.</source>
        <translation>Das Feld „Privacy policy link“ ist Pflicht.</translation>
    </message>
    <message>
        <source>The privacy policy is a web address that starts with http:// or https://, opens for everyone without a sign-in, and covers the module.</source>
        <translation>Die Datenschutzerklärung ist eine Webadresse, die mit http:// oder https:// beginnt, sich für alle ohne Anmeldung öffnet und das Modul abdeckt.</translation>
    </message>
    <message>
        <source>Offers of other types have up to three search keywords, which name neither competitors nor categories. Whether modules show the field is not known. Nothing is needed here.</source>
        <translation>Angebote anderer Typen haben bis zu drei Suchbegriffe, die weder Mitbewerber noch Kategorien nennen. Ob Module das Feld zeigen, ist nicht bekannt. Hier ist nichts nötig.</translation>
    </message>
    <message>
        <source>The technical asset page still asks for a link to the device catalogue, but the catalogue closed on 23 February 2024. Add no dead link; say so in the notes for certification.</source>
        <translation>Die Seite zu den technischen Ressourcen verlangt noch einen Link zum Gerätekatalog, doch der Katalog wurde am 23. Februar 2024 geschlossen. Fügen Sie keinen toten Link hinzu; sagen Sie es in den Hinweisen zur Zertifizierung.</translation>
    </message>
    <message>
        <source>The technical asset page still asks a module for all Tier 1 platforms to link the catalogue of certified devices, which closed on 23 February 2024. Add no dead link.</source>
        <translation>Die Seite zu den technischen Ressourcen verlangt von einem Modul für alle Tier-1-Plattformen noch einen Link zum Katalog der zertifizierten Geräte, der am 23. Februar 2024 geschlossen wurde. Fügen Sie keinen toten Link hinzu.</translation>
    </message>
    <message>
        <source>The technical asset page still asks a module for some platforms to link a device in the catalogue, which closed on 23 February 2024. Name a tested device on a page of yours instead.</source>
        <translation>Die Seite zu den technischen Ressourcen verlangt von einem Modul für einige Plattformen noch einen Link zu einem Gerät im Katalog, der am 23. Februar 2024 geschlossen wurde. Nennen Sie stattdessen auf einer eigenen Seite ein getestetes Gerät.</translation>
    </message>
    <message>
        <source>No link leads to the device catalogue, which closed on 23 February 2024: not to catalog.azureiotsolutions.com, devicecatalog.azure.com or aka.ms/iot-edge-certified. Link a page of yours that lists tested devices.</source>
        <translation>Kein Link führt zum Gerätekatalog, der am 23. Februar 2024 geschlossen wurde: nicht zu catalog.azureiotsolutions.com, devicecatalog.azure.com oder aka.ms/iot-edge-certified. Verlinken Sie eine eigene Seite, die getestete Geräte auflistet.</translation>
    </message>
    <message>
        <source>Every useful link opens for anyone, is about what its title says, and none stands for support or documentation with a home page.</source>
        <translation>Jeder nützliche Link öffnet sich für alle und handelt von dem, was sein Titel sagt; keiner bietet als Support oder Dokumentation nur eine Startseite.</translation>
    </message>
    <message>
        <source>One page calls useful links optional. For IoT Edge modules one of them is not: the documentation. The device catalogue that was asked for as well has closed.</source>
        <translation>Eine Seite nennt nützliche Links optional. Für IoT-Edge-Module ist einer davon es nicht: die Dokumentation. Der Gerätekatalog, der ebenfalls verlangt wurde, ist geschlossen.</translation>
    </message>
    <message>
        <source>Give a support website for customers in Azure Global that leads to help. Offers of other types require it today, and reviewers refuse home pages and documentation in its place.</source>
        <translation>Geben Sie für Kunden in Azure Global eine Support-Website an, die zu Hilfe führt. Angebote anderer Typen verlangen sie heute, und Prüfer lehnen Startseiten und Dokumentation an ihrer Stelle ab.</translation>
    </message>
    <message>
        <source>Customers do not see the contacts in the store. The contact for Cloud Solution Providers is shown to those partners only.</source>
        <translation>Kunden sehen die Kontakte im Store nicht. Den Kontakt für Cloud Solution Provider sehen nur diese Partner.</translation>
    </message>
    <message>
        <source>Partner Center makes the small logo from the large one; other sizes are optional.</source>
        <translation>Das Partner Center erzeugt das kleine Logo aus dem großen; andere Größen sind optional.</translation>
    </message>
    <message>
        <source>&quot;Go live&quot; ends the preview; the list of subscriptions is ignored afterwards. Nothing goes live by itself.</source>
        <translation>„Go live“ beendet die Vorschau; die Liste der Abonnements wird danach nicht mehr beachtet. Nichts geht von selbst live.</translation>
    </message>
    <message>
        <source>The plan description has at most 2,000 characters, the figure known for modules.</source>
        <translation>Die Planbeschreibung hat höchstens 2.000 Zeichen; das ist die Zahl, die für Module bekannt ist.</translation>
    </message>
    <message>
        <source>End a platform tag with a known spelling: linux-x64, amd64, arm64v8, arm32v7 and their kin. The windows-arm32 of the old example is gone.</source>
        <translation>Beenden Sie ein Plattformtag mit einer bekannten Schreibweise: linux-x64, amd64, arm64v8, arm32v7 und ähnlichen. Das windows-arm32 des alten Beispiels gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The keys of the create options are those of Docker&apos;s &quot;Create a container&quot;, version 1.41 of its interface, which IoT Edge 1.6 speaks; 1.5 spoke 1.34.</source>
        <translation>Die Schlüssel der Erstellungsoptionen sind die von Dockers „Create a container“, Version 1.41 der Schnittstelle, die IoT Edge 1.6 spricht; 1.5 sprach 1.34.</translation>
    </message>
    <message>
        <source>As built and tested in August 2026, IoT Edge 1.6 runs on amd64, arm64 and arm32v7: Debian 12, Ubuntu 22.04 and 24.04, Azure Linux 3, Red Hat Enterprise Linux 8 and 9, and Ubuntu Core snaps. The list changes; look it up.</source>
        <translation>So wie im August 2026 gebaut und getestet, läuft IoT Edge 1.6 auf amd64, arm64 und arm32v7: Debian 12, Ubuntu 22.04 und 24.04, Azure Linux 3, Red Hat Enterprise Linux 8 und 9 sowie Ubuntu-Core-Snaps. Die Liste ändert sich; schlagen Sie sie nach.</translation>
    </message>
    <message>
        <source>The module works with at least one device that you name in its documentation or in the notes for certification. The catalogue that was meant has closed.</source>
        <translation>Das Modul funktioniert mit mindestens einem Gerät, das Sie in seiner Dokumentation oder in den Hinweisen zur Zertifizierung nennen. Der Katalog, der gemeint war, ist geschlossen.</translation>
    </message>
    <message>
        <source>Tell the testers in the notes for certification how to try the module, and that the device catalogue named in the technical asset page has closed.</source>
        <translation>Sagen Sie den Testern in den Hinweisen zur Zertifizierung, wie sie das Modul ausprobieren und dass der Gerätekatalog, den die Seite zu den technischen Ressourcen nennt, geschlossen ist.</translation>
    </message>
    <message>
        <source>An offer is a Draft, then Publish in progress, Preview once it is certified and waits for Go live, and Live; &quot;Attention needed&quot; means that something has to be mended. Pages read Not started, Incomplete or Complete. The review takes some days.</source>
        <translation>Ein Angebot ist „Draft“, dann „Publish in progress“, „Preview“, sobald es zertifiziert ist und auf „Go live“ wartet, und „Live“; „Attention needed“ bedeutet, dass etwas zu beheben ist. Auf Seiten steht „Not started“, „Incomplete“ oder „Complete“. Die Prüfung dauert einige Tage.</translation>
    </message>
    <message>
        <source>If certification fails the offer reads &quot;Attention needed&quot;. The report lies under Marketplace offers, your offer, certification report: a table of policy and note, and the path to the field.</source>
        <translation>Scheitert die Zertifizierung, steht beim Angebot „Attention needed“. Den Bericht finden Sie unter „Marketplace offers“, Ihrem Angebot, Zertifizierungsbericht: eine Tabelle mit Richtlinie und Anmerkung sowie dem Pfad zum Feld.</translation>
    </message>
    <message>
        <source>Section 100 of the policies covers value, discoverability, graphics, pricing and terms, information, personal data, source, significance, content, security, function, business, testing and documents. Section 600 is on IoT Edge modules.</source>
        <translation>Abschnitt 100 der Richtlinien behandelt Nutzen, Auffindbarkeit, Grafiken, Preise und Bedingungen, Informationen, personenbezogene Daten, Herkunft, Bedeutung, Inhalt, Sicherheit, Funktion, Geschäft, Tests und Dokumente. In Abschnitt 600 geht es um IoT-Edge-Module.</translation>
    </message>
    <message>
        <source>The technical asset page still ties links to the device catalogue to the choice of platforms. The catalogue closed on 23 February 2024; no such link is needed.</source>
        <translation>Die Seite zu den technischen Ressourcen knüpft Links zum Gerätekatalog noch an die Wahl der Plattformen. Der Katalog wurde am 23. Februar 2024 geschlossen; ein solcher Link ist nicht nötig.</translation>
    </message>
    <message>
        <source>A module for several platforms has latest and a version tag as manifest lists, and at least two platform tags in any known spelling.</source>
        <translation>Ein Modul für mehrere Plattformen hat latest und ein Versionstag als Manifestlisten und mindestens zwei Plattformtags in einer beliebigen bekannten Schreibweise.</translation>
    </message>
    <message>
        <source>Where does the note on the language of a description stand, and does it hold the word only? One page asks for it at the start and with only, a summary of the policy for start or end.</source>
        <translation>Wo steht der Hinweis auf die Sprache einer Beschreibung, und enthält er das Wort „only“? Eine Seite verlangt ihn am Anfang und mit „only“, eine Zusammenfassung der Richtlinie am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>At the start or at the end, with or without only.</source>
        <translation>Am Anfang oder am Ende, mit oder ohne „only“.</translation>
    </message>
    <message>
        <source>Both places are named; the start is safe in any case, since the hardware paragraph has to be last.</source>
        <translation>Beide Stellen werden genannt; der Anfang ist in jedem Fall sicher, da der Hardwareabsatz am Ende stehen muss.</translation>
    </message>
    <message>
        <source>Is a useful link to the device catalogue needed? The technical asset page asks for it, yet programme and catalogue ended on 23 February 2024.</source>
        <translation>Ist ein nützlicher Link zum Gerätekatalog nötig? Die Seite zu den technischen Ressourcen verlangt ihn, doch Programm und Katalog endeten am 23. Februar 2024.</translation>
    </message>
    <message>
        <source>None is needed, and one that leads there gets a warning. The notes for certification carry a sentence about it.</source>
        <translation>Es ist keiner nötig, und einer, der dorthin führt, erhält eine Warnung. Die Hinweise für die Zertifizierung enthalten einen Satz dazu.</translation>
    </message>
    <message>
        <source>A dead link breaks the policy on working links; the sentence answers a reviewer who asks for it.</source>
        <translation>Ein toter Link verstößt gegen die Richtlinie zu funktionierenden Links; der Satz antwortet einem Prüfer, der danach fragt.</translation>
    </message>
    <message>
        <source>With which device of the catalogue does the module have to work, now that there is no catalogue?</source>
        <translation>Mit welchem Gerät des Katalogs muss das Modul funktionieren, nun da es keinen Katalog mehr gibt?</translation>
    </message>
    <message>
        <source>With a device that you tested and name, in the documentation or in the notes for certification.</source>
        <translation>Mit einem Gerät, das Sie getestet haben und nennen, in der Dokumentation oder in den Hinweisen für die Zertifizierung.</translation>
    </message>
    <message>
        <source>This keeps the sense of the requirement. The programme that followed, Edge Secured-core, is being retired as well.</source>
        <translation>Das wahrt den Sinn der Anforderung. Auch das Nachfolgeprogramm, Edge Secured-core, wird eingestellt.</translation>
    </message>
    <message>
        <source>Which platforms are Tier 1? The stored page of Microsoft speaks of IoT Edge 1.4 and 1.5, while the runtime is 1.6.</source>
        <translation>Welche Plattformen sind Tier 1? Die gespeicherte Seite von Microsoft spricht von IoT Edge 1.4 und 1.5, während die Laufzeit bei 1.6 ist.</translation>
    </message>
    <message>
        <source>amd64, arm64 and arm32v7, on the systems for which 1.6 is built and tested.</source>
        <translation>amd64, arm64 und arm32v7, auf den Systemen, für die 1.6 erstellt und getestet wird.</translation>
    </message>
    <message>
        <source>Packages and tests of 1.6 show them, which is what Tier 1 was defined by.</source>
        <translation>Pakete und Tests von 1.6 zeigen sie, und danach war Tier 1 definiert.</translation>
    </message>
    <message>
        <source>Under which address does the store show a module? Publishers used azuremarketplace.microsoft.com in 2026, and other types are seen at marketplace.microsoft.com.</source>
        <translation>Unter welcher Adresse zeigt der Store ein Modul? Herausgeber nutzten 2026 azuremarketplace.microsoft.com, und andere Typen sind unter marketplace.microsoft.com zu sehen.</translation>
    </message>
    <message>
        <source>Publisher ID and offer ID are shown; the portal gives the address.</source>
        <translation>Herausgeber-ID und Angebots-ID werden gezeigt; die Adresse nennt das Portal.</translation>
    </message>
    <message>
        <source>A computed address may be wrong.</source>
        <translation>Eine berechnete Adresse kann falsch sein.</translation>
    </message>
    <message>
        <source>Can the offer alias change after Create? A page of 2022 says no, a page of 2026 that it changes on Offer setup.</source>
        <translation>Kann sich der Angebotsalias nach dem Erstellen (Create) ändern? Eine Seite von 2022 sagt nein, eine Seite von 2026, dass er sich unter Offer setup ändern lässt.</translation>
    </message>
    <message>
        <source>It can; this is only shown.</source>
        <translation>Er kann; dies wird nur angezeigt.</translation>
    </message>
    <message>
        <source>The newer page decides.</source>
        <translation>Die neuere Seite entscheidet.</translation>
    </message>
    <message>
        <source>May the title hold the word Azure? The trademark page allows it behind a name of your own; reviewers refused &quot;for Azure&quot; and accepted &quot;on Azure&quot; in May 2026.</source>
        <translation>Darf der Titel das Wort Azure enthalten? Die Markenseite erlaubt es hinter einem eigenen Namen; Prüfer lehnten im Mai 2026 „for Azure“ ab und akzeptierten „on Azure“.</translation>
    </message>
    <message>
        <source>No name of a Microsoft product in the title; a warning tells.</source>
        <translation>Kein Name eines Microsoft-Produkts im Titel; eine Warnung weist darauf hin.</translation>
    </message>
    <message>
        <source>That passes under every reading.</source>
        <translation>Das besteht bei jeder Auslegung.</translation>
    </message>
    <message>
        <source>How long is the short description? 256 characters on the page for modules, 2,047 in a record of another type.</source>
        <translation>Wie lang ist die Kurzbeschreibung? 256 Zeichen auf der Seite für Module, 2.047 in einem Datensatz eines anderen Typs.</translation>
    </message>
    <message>
        <source>256 characters.</source>
        <translation>256 Zeichen.</translation>
    </message>
    <message>
        <source>It is the only figure for modules.</source>
        <translation>Es ist die einzige Angabe für Module.</translation>
    </message>
    <message>
        <source>What is the field of the links called? &quot;Useful links&quot; on the pages for modules, &quot;Product information links&quot; on a page of 2026.</source>
        <translation>Wie heißt das Feld für die Links? „Useful links“ auf den Seiten für Module, „Product information links“ auf einer Seite von 2026.</translation>
    </message>
    <message>
        <source>The hand-off shows both names.</source>
        <translation>Die Übergabe zeigt beide Namen.</translation>
    </message>
    <message>
        <source>The field is found under either.</source>
        <translation>Das Feld ist unter beiden zu finden.</translation>
    </message>
    <message>
        <source>How long is a plan description? 2,000 characters on the page for modules, 3,000 in a record of another type.</source>
        <translation>Wie lang ist eine Planbeschreibung? 2.000 Zeichen auf der Seite für Module, 3.000 in einem Datensatz eines anderen Typs.</translation>
    </message>
    <message>
        <source>2,000 characters.</source>
        <translation>2.000 Zeichen.</translation>
    </message>
    <message>
        <source>That fits under both.</source>
        <translation>Das passt in beiden Fällen.</translation>
    </message>
    <message>
        <source>Which runtime is supported? Some documents speak of IoT Edge 1.5, the releases of 1.6.</source>
        <translation>Welche Laufzeit wird unterstützt? Manche Dokumente sprechen von IoT Edge 1.5, die Releases von 1.6.</translation>
    </message>
    <message>
        <source>The line 1.6.</source>
        <translation>Die Linie 1.6.</translation>
    </message>
    <message>
        <source>Support of 1.5 ended on 10 November 2026.</source>
        <translation>Die Unterstützung für 1.5 endete am 10. November 2026.</translation>
    </message>
    <message>
        <source>Is the support website needed? To be included by one page, required by another, and no home page by a report.</source>
        <translation>Ist die Support-Website nötig? Laut einer Seite soll sie enthalten sein, laut einer anderen ist sie erforderlich, und laut einem Bericht darf sie keine Startseite sein.</translation>
    </message>
    <message>
        <source>Give one that leads to help; a warning tells when there is none.</source>
        <translation>Geben Sie eine an, die zu Hilfe führt; eine Warnung erscheint, wenn keine da ist.</translation>
    </message>
    <message>
        <source>That is safe everywhere.</source>
        <translation>Das ist überall sicher.</translation>
    </message>
    <message>
        <source>May an address begin with http://? The page on the listing allows it, other pages ask for https://.</source>
        <translation>Darf eine Adresse mit http:// beginnen? Die Seite zum Eintrag erlaubt es, andere Seiten verlangen https://.</translation>
    </message>
    <message>
        <source>https://; the other gets a warning.</source>
        <translation>https://; das andere erhält eine Warnung.</translation>
    </message>
    <message>
        <source>It works under both.</source>
        <translation>Es funktioniert in beiden Fällen.</translation>
    </message>
    <message>
        <source>Which section of the policies is on IoT Edge modules? The contents of 2020 and of 2024 name 600, whose text is not to be found.</source>
        <translation>Welcher Abschnitt der Richtlinien behandelt IoT Edge-Module? Die Inhaltsverzeichnisse von 2020 und von 2024 nennen 600, dessen Text nicht zu finden ist.</translation>
    </message>
    <message>
        <source>The number is named, without a rule below it.</source>
        <translation>Die Nummer wird genannt, ohne eine Regel darunter.</translation>
    </message>
    <message>
        <source>Nothing is invented.</source>
        <translation>Nichts wird erfunden.</translation>
    </message>
    <message>
        <source>How long does a review take? Two business days by a support article of 2020, three to five in other programmes.</source>
        <translation>Wie lange dauert eine Prüfung? Zwei Werktage laut einem Supportartikel von 2020, drei bis fünf in anderen Programmen.</translation>
    </message>
    <message>
        <source>Some days; no figure is promised.</source>
        <translation>Einige Tage; eine Zahl wird nicht versprochen.</translation>
    </message>
    <message>
        <source>The figures are of other types or times.</source>
        <translation>Die Zahlen stammen von anderen Typen oder aus anderen Zeiten.</translation>
    </message>
    <message>
        <source>Partner Center › Marketplace offers › + New offer › IoT Edge module.</source>
        <translation>Partner Center › Marketplace offers › + New offer › IoT Edge module.</translation>
    </message>
    <message>
        <source>Customer leads are optional and can be added later.</source>
        <translation>Kundenleads sind optional und können später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The first is the primary category.</source>
        <translation>Die erste ist die primäre Kategorie.</translation>
    </message>
    <message>
        <source>If the box is shown, it may stay empty; at most three, no competitors and no categories.</source>
        <translation>Wird das Feld angezeigt, darf es leer bleiben; höchstens drei, keine Mitbewerber und keine Kategorien.</translation>
    </message>
    <message>
        <source>A tab between listing and technical configuration that is often forgotten.</source>
        <translation>Eine Registerkarte zwischen Eintrag und technischer Konfiguration, die oft vergessen wird.</translation>
    </message>
    <message>
        <source>Optional; leave it as it is.</source>
        <translation>Optional; lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>Offers of other types have it; leave it as it is if it is shown.</source>
        <translation>Angebote anderer Typen haben es; lassen Sie es, wie es ist, falls es angezeigt wird.</translation>
    </message>
    <message>
        <source>Test the offer by the preview links first; nothing goes live by itself.</source>
        <translation>Testen Sie das Angebot zuerst über die Vorschaulinks; nichts wird von selbst veröffentlicht.</translation>
    </message>
    <message>
        <source>Web addresses begin with https://; the portal accepts http://, too.</source>
        <translation>Webadressen beginnen mit https://; das Portal nimmt auch http:// an.</translation>
    </message>
    <message>
        <source>No web address carries a user name or password before its host.</source>
        <translation>Keine Webadresse enthält vor dem Host einen Benutzernamen oder ein Kennwort.</translation>
    </message>
    <message>
        <source>No web address is signed or carries a key: it opens for whoever has it, and one day for nobody.</source>
        <translation>Keine Webadresse ist signiert oder enthält einen Schlüssel: Sie öffnet sich jedem, der sie hat, und eines Tages niemandem.</translation>
    </message>
    <message>
        <source>No web address carries the e-mail address of a person.</source>
        <translation>Keine Webadresse enthält die E-Mail-Adresse einer Person.</translation>
    </message>
    <message>
        <source>Every link leads to a host that the public network can reach.</source>
        <translation>Jeder Link führt zu einem Host, den das öffentliche Netz erreicht.</translation>
    </message>
    <message>
        <source>No link leads to a portal, an intranet or a file share that asks for a sign-in.</source>
        <translation>Kein Link führt zu einem Portal, Intranet oder Dateispeicher, der eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>No address is one of the names that are kept for examples, or that of a sample company.</source>
        <translation>Keine Adresse ist einer der Namen, die für Beispiele reserviert sind, oder der einer Beispielfirma.</translation>
    </message>
    <message>
        <source>No link leads to a server for tests or names an unusual port.</source>
        <translation>Kein Link führt zu einem Testserver oder nennt einen ungewöhnlichen Port.</translation>
    </message>
    <message>
        <source>No link is a shortened one.</source>
        <translation>Kein Link ist ein Kurzlink.</translation>
    </message>
    <message>
        <source>A link opens a page and starts no download.</source>
        <translation>Ein Link öffnet eine Seite und startet keinen Download.</translation>
    </message>
    <message>
        <source>No two useful links lead to the same page or have the same title.</source>
        <translation>Keine zwei nützlichen Links führen zur selben Seite oder haben denselben Titel.</translation>
    </message>
    <message>
        <source>No address answers that its page is gone or leads to a host that does not exist.</source>
        <translation>Keine Adresse antwortet, dass ihre Seite verschwunden ist, oder führt zu einem Host, den es nicht gibt.</translation>
    </message>
    <message>
        <source>No address asks for a sign-in or ends on a page that does.</source>
        <translation>Keine Adresse verlangt eine Anmeldung oder endet auf einer Seite, die das tut.</translation>
    </message>
    <message>
        <source>A server that refuses a program (403, 406, 429, 5xx), a time-out and a broken certificate prove nothing of the page: a person opens it.</source>
        <translation>Ein Server, der ein Programm abweist (403, 406, 429, 5xx), eine Zeitüberschreitung und ein fehlerhaftes Zertifikat beweisen nichts über die Seite: Ein Mensch öffnet sie.</translation>
    </message>
    <message>
        <source>The repository holds no registry, no port and no web address: the registry has a field of its own.</source>
        <translation>Das Repository enthält keine Registry, keinen Port und keine Webadresse: Die Registry hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The repository holds no tag and no digest: tags have a list of their own.</source>
        <translation>Das Repository enthält kein Tag und keinen Digest: Tags haben eine eigene Liste.</translation>
    </message>
    <message>
        <source>The repository is small letters and digits, joined by a dot, one or two underscores or dashes, in parts joined by slashes, with 255 characters at most.</source>
        <translation>Das Repository besteht aus Kleinbuchstaben und Ziffern, verbunden durch einen Punkt, ein oder zwei Unterstriche oder Bindestriche, in durch Schrägstriche verbundenen Teilen, mit höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Every listed tag is in the registry.</source>
        <translation>Jedes aufgeführte Tag ist in der Registry.</translation>
    </message>
    <message>
        <source>For several platforms, latest and the version tag are manifest lists in the registry, with an entry for each promised platform: x64 and arm32 for all Tier 1 platforms. A missing arm64 gives a warning.</source>
        <translation>Bei mehreren Plattformen sind latest und das Versionstag in der Registry Manifestlisten mit einem Eintrag für jede versprochene Plattform: x64 und arm32 bei allen Tier-1-Plattformen. Ein fehlendes arm64 ergibt eine Warnung.</translation>
    </message>
    <message>
        <source>The image behind a platform tag is built for that platform.</source>
        <translation>Das Image hinter einem Plattformtag ist für diese Plattform gebaut.</translation>
    </message>
    <message>
        <source>No version tag points to another image than when this offer was last checked.</source>
        <translation>Kein Versionstag zeigt auf ein anderes Image als bei der letzten Prüfung dieses Angebots.</translation>
    </message>
    <message>
        <source>The size to pull fits the storage that the hardware paragraph names.</source>
        <translation>Die herunterzuladende Größe passt in den Speicher, den der Hardwareabsatz nennt.</translation>
    </message>
    <message>
        <source>The version label of the image equals its version tag.</source>
        <translation>Das Versionslabel des Images gleicht seinem Versionstag.</translation>
    </message>
    <message>
        <source>The image names a user other than root.</source>
        <translation>Das Image nennt einen anderen Benutzer als root.</translation>
    </message>
    <message>
        <source>Neither environment, labels nor history of the image hold a password or key.</source>
        <translation>Weder Umgebung noch Labels oder Verlauf des Images enthalten ein Kennwort oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>Build the image anew before each submission: unpatched parts of an old image stop a review.</source>
        <translation>Bauen Sie das Image vor jeder Einreichung neu: Ungepatchte Teile eines alten Images halten eine Prüfung auf.</translation>
    </message>
    <message>
        <source>A tag has 1 to 128 letters, digits, underscores, dots and dashes, and begins with no dot and no dash.</source>
        <translation>Ein Tag hat 1 bis 128 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche und beginnt nicht mit Punkt oder Bindestrich.</translation>
    </message>
    <message>
        <source>Registry, repository and tag together are a name that Docker and edgeAgent take.</source>
        <translation>Registry, Repository und Tag zusammen sind ein Name, den Docker und edgeAgent annehmen.</translation>
    </message>
    <message>
        <source>Every platform that the platform choice or the hardware paragraph promises has a tag, or an entry in a manifest list.</source>
        <translation>Jede Plattform, die Plattformwahl oder Hardwareabsatz versprechen, hat ein Tag oder einen Eintrag in einer Manifestliste.</translation>
    </message>
    <message>
        <source>Tags are for processors for which IoT Edge exists: amd64, arm64 and arm32v7.</source>
        <translation>Tags sind für Prozessoren, für die es IoT Edge gibt: amd64, arm64 und arm32v7.</translation>
    </message>
    <message>
        <source>A module that asks for a GPU does not promise all Tier 1 platforms, and names the GPU in the hardware paragraph.</source>
        <translation>Ein Modul, das eine GPU verlangt, verspricht nicht alle Tier-1-Plattformen und nennt die GPU im Hardwareabsatz.</translation>
    </message>
    <message>
        <source>A value of the defaults holds no $NAME: nothing expands it, and it is no placeholder either.</source>
        <translation>Ein Wert der Vorgaben enthält kein $NAME: Nichts löst es auf, und ein Platzhalter ist es auch nicht.</translation>
    </message>
    <message>
        <source>No text holds a control character, a noncharacter or half a surrogate pair. Line and paragraph separators, form feeds, and tabs or line breaks in a field of one line are told, too.</source>
        <translation>Kein Text enthält ein Steuerzeichen, ein Nichtzeichen oder ein halbes Ersatzpaar. Zeilen- und Absatztrenner, Seitenvorschübe sowie Tabulatoren oder Zeilenumbrüche in einzeiligen Feldern werden ebenfalls gemeldet.</translation>
    </message>
    <message>
        <source>No text holds the replacement character U+FFFD or UTF-8 that was read as Windows-1252.</source>
        <translation>Kein Text enthält das Ersatzzeichen U+FFFD oder UTF-8, das als Windows-1252 gelesen wurde.</translation>
    </message>
    <message>
        <source>No text holds a zero-width or blank-looking character, except a joiner or break mark where its script needs it, or inside an emoji.</source>
        <translation>Kein Text enthält ein Zeichen ohne Breite oder von leerem Aussehen, außer einem Verbinder oder Umbruchzeichen, wo seine Schrift es braucht, oder in einem Emoji.</translation>
    </message>
    <message>
        <source>No text holds a control of direction, except marks beside letters that are written from right to left. Isolates and embeddings are closed in the same text.</source>
        <translation>Kein Text enthält ein Richtungssteuerzeichen, außer Marken neben Buchstaben, die von rechts nach links geschrieben werden. Isolierungen und Einbettungen werden im selben Text geschlossen.</translation>
    </message>
    <message>
        <source>No word mixes Latin, Greek or Cyrillic letters so that a letter of one script passes for a letter of another.</source>
        <translation>Kein Wort mischt lateinische, griechische oder kyrillische Buchstaben so, dass ein Buchstabe einer Schrift als einer der anderen durchgeht.</translation>
    </message>
    <message>
        <source>Texts are written in plain letters and digits, not in mathematical, full-width or circled copies of them.</source>
        <translation>Texte sind in einfachen Buchstaben und Ziffern geschrieben, nicht in mathematischen, breiten oder umkreisten Nachbildungen.</translation>
    </message>
    <message>
        <source>No text holds a soft hyphen.</source>
        <translation>Kein Text enthält ein weiches Trennzeichen.</translation>
    </message>
    <message>
        <source>No text holds a private-use character: each computer draws another sign.</source>
        <translation>Kein Text enthält ein Zeichen des privaten Bereichs: Jeder Rechner zeichnet ein anderes.</translation>
    </message>
    <message>
        <source>No text holds a code point to which the known version of Unicode gives no character.</source>
        <translation>Kein Text enthält einen Codepunkt, dem die bekannte Unicode-Version kein Zeichen zuordnet.</translation>
    </message>
    <message>
        <source>Texts are in normalisation form C, in which a letter and its accent are one character.</source>
        <translation>Texte stehen in Normalisierungsform C, in der ein Buchstabe und sein Akzent ein Zeichen sind.</translation>
    </message>
    <message>
        <source>No text holds a variation selector that has no effect, and none that turns ©, ® or ™ into a picture.</source>
        <translation>Kein Text enthält ein Variantenauswahlzeichen ohne Wirkung, und keines, das ©, ® oder ™ zu einem Bild macht.</translation>
    </message>
    <message>
        <source>IDs, tags and addresses hold no space, and texts of one line only plain ones, but where the typography of a language asks for another; none stands at either end, and none is doubled.</source>
        <translation>IDs, Tags und Adressen enthalten kein Leerzeichen, einzeilige Texte nur einfache, außer wo die Typografie einer Sprache ein anderes verlangt; keines steht am Anfang oder Ende, und keines ist doppelt.</translation>
    </message>
    <message>
        <source>In the description heading levels rise by one at a time.</source>
        <translation>In der Beschreibung steigen die Überschriftenebenen um je eine.</translation>
    </message>
    <message>
        <source>The description has no heading without text.</source>
        <translation>Die Beschreibung hat keine Überschrift ohne Text.</translation>
    </message>
    <message>
        <source>A bold line that heads a section of the description is a heading.</source>
        <translation>Eine fette Zeile über einem Abschnitt der Beschreibung ist eine Überschrift.</translation>
    </message>
    <message>
        <source>Texts hold no sentences or headings in capitals.</source>
        <translation>Texte enthalten keine Sätze oder Überschriften in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The title of a useful link says where it leads.</source>
        <translation>Der Titel eines nützlichen Links sagt, wohin er führt.</translation>
    </message>
    <message>
        <source>A list of the description is marked as a list, not typed with bullets, dashes or numbers.</source>
        <translation>Eine Liste der Beschreibung ist als Liste ausgezeichnet, nicht mit Aufzählungszeichen, Strichen oder Nummern getippt.</translation>
    </message>
    <message>
        <source>Columns typed with tabs, bars or spaces become a list.</source>
        <translation>Mit Tabulatoren, Strichen oder Leerzeichen getippte Spalten werden zur Liste.</translation>
    </message>
    <message>
        <source>Paragraphs of the description are paragraphs, not double line breaks or empty ones.</source>
        <translation>Absätze der Beschreibung sind Absätze, keine doppelten Zeilenumbrüche und keine leeren.</translation>
    </message>
    <message>
        <source>The reading level of the description is shown beside what WCAG aims at, nine years of school; it is an aim, not a duty.</source>
        <translation>Das Leseniveau der Beschreibung steht neben dem Ziel der WCAG, neun Schuljahren; es ist ein Ziel, keine Pflicht.</translation>
    </message>
    <message>
        <source>No text holds filler text.</source>
        <translation>Kein Text enthält Blindtext.</translation>
    </message>
    <message>
        <source>No text holds a note to oneself.</source>
        <translation>Kein Text enthält eine Notiz an sich selbst.</translation>
    </message>
    <message>
        <source>No text holds the name of a sample, of a fictitious company of Microsoft, or a phone number kept for samples.</source>
        <translation>Kein Text enthält den Namen eines Beispiels, einer erfundenen Firma von Microsoft oder eine für Beispiele reservierte Telefonnummer.</translation>
    </message>
    <message>
        <source>No text holds HTML that is escaped once too often, or entities where the text is plain.</source>
        <translation>Kein Text enthält einmal zu oft maskiertes HTML, oder Entitäten, wo der Text einfach ist.</translation>
    </message>
    <message>
        <source>No text holds the signs of Markdown.</source>
        <translation>Kein Text enthält die Zeichen von Markdown.</translation>
    </message>
    <message>
        <source>No text holds the unfilled part of a template.</source>
        <translation>Kein Text enthält einen ungefüllten Teil einer Vorlage.</translation>
    </message>
    <message>
        <source>Addresses of support and documentation lead to that matter, not to a home page.</source>
        <translation>Die Adressen von Support und Dokumentation führen zur Sache, nicht zu einer Startseite.</translation>
    </message>
    <message>
        <source>The registry answers from the public network while the offer is certified and published, for Microsoft copies the image: neither a private endpoint alone nor a list of allowed addresses stands in between. An inference: no page says so.</source>
        <translation>Die Registry antwortet aus dem öffentlichen Netz, während das Angebot zertifiziert und veröffentlicht wird, denn Microsoft kopiert das Image: Weder ein privater Endpunkt allein noch eine Liste erlaubter Adressen steht dazwischen. Eine Folgerung: Keine Seite sagt es.</translation>
    </message>
    <message>
        <source>IoT Edge 1.6 is built and tested for Debian 12, Ubuntu 22.04 and 24.04, Azure Linux 3, Red Hat Enterprise Linux 8 and 9, and Ubuntu Core snaps; as of August 2026.</source>
        <translation>IoT Edge 1.6 wird für Debian 12, Ubuntu 22.04 und 24.04, Azure Linux 3, Red Hat Enterprise Linux 8 und 9 und Snaps von Ubuntu Core gebaut und getestet; Stand August 2026.</translation>
    </message>
    <message>
        <source>No tag is for Windows: since 1.2, IoT Edge runs Linux containers only, on Windows within a virtual machine.</source>
        <translation>Kein Tag ist für Windows: Seit 1.2 führt IoT Edge nur Linux-Container aus, unter Windows in einer virtuellen Maschine.</translation>
    </message>
    <message>
        <source>Manifests name edgeAgent and edgeHub of a supported line: 1.6. Support of 1.5 ended on 10 November 2026.</source>
        <translation>Manifeste nennen edgeAgent und edgeHub einer unterstützten Linie: 1.6. Der Support von 1.5 endete am 10. November 2026.</translation>
    </message>
    <message>
        <source>Summary, short description, plan names, plan summaries and captions hold no emoji, as the name holds none.</source>
        <translation>Zusammenfassung, Kurzbeschreibung, Plannamen, Planzusammenfassungen und Bildunterschriften enthalten kein Emoji, wie der Name keines enthält.</translation>
    </message>
    <message>
        <source>A caption says what the picture shows.</source>
        <translation>Eine Bildunterschrift sagt, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Texts hold no comparison with competitors.</source>
        <translation>Texte enthalten keinen Vergleich mit Mitbewerbern.</translation>
    </message>
    <message>
        <source>Texts hold no claim that nothing backs, such as guarantees and percentages without a source.</source>
        <translation>Texte enthalten keine unbelegte Behauptung wie Garantien und Prozentangaben ohne Quelle.</translation>
    </message>
    <message>
        <source>Texts do not call the product the best, top or leading one without the source of the claim.</source>
        <translation>Texte nennen das Produkt nicht ohne Quelle das beste, erste oder führende.</translation>
    </message>
    <message>
        <source>Texts name no feature that is not there yet.</source>
        <translation>Texte nennen keine Funktion, die noch nicht da ist.</translation>
    </message>
    <message>
        <source>Names hold no Beta, Preview, Dev, UAT, RC or Test, and the description says of no module that it is unfinished.</source>
        <translation>Namen enthalten kein Beta, Preview, Dev, UAT, RC oder Test, und die Beschreibung nennt kein Modul unfertig.</translation>
    </message>
    <message>
        <source>Texts do not say “certified by”, “powered by”, “endorsed by” or “partner of” Microsoft without proof at hand.</source>
        <translation>Texte sagen nicht ohne Beleg „certified by“, „powered by“, „endorsed by“ oder „partner of“ Microsoft.</translation>
    </message>
    <message>
        <source>Names of Microsoft are written in full and as Microsoft writes them.</source>
        <translation>Namen von Microsoft sind vollständig und so geschrieben, wie Microsoft sie schreibt.</translation>
    </message>
    <message>
        <source>No product name of Microsoft stands in the title of the offer or of a plan.</source>
        <translation>Kein Produktname von Microsoft steht im Titel des Angebots oder eines Plans.</translation>
    </message>
    <message>
        <source>The title holds no version number.</source>
        <translation>Der Titel enthält keine Versionsnummer.</translation>
    </message>
    <message>
        <source>Texts name no other marketplace, nor AppSource, and link to no other offer.</source>
        <translation>Texte nennen keinen anderen Marktplatz, auch nicht AppSource, und verlinken kein anderes Angebot.</translation>
    </message>
    <message>
        <source>The texts of a Free or BYOL module hold no price.</source>
        <translation>Die Texte eines kostenlosen oder BYOL-Moduls enthalten keinen Preis.</translation>
    </message>
    <message>
        <source>Texts that customers see hold no personal address, phone number or sign-in data.</source>
        <translation>Texte, die Kunden sehen, enthalten keine persönliche Adresse, Telefonnummer oder Anmeldedaten.</translation>
    </message>
    <message>
        <source>No word of weight comes again and again, and no row of keywords stands in a text.</source>
        <translation>Kein gewichtiges Wort kommt immer wieder, und keine Stichwortreihe steht in einem Text.</translation>
    </message>
    <message>
        <source>At most 511 characters; more bytes than that give a warning.</source>
        <translation>Höchstens 511 Zeichen; mehr Bytes als das ergeben eine Warnung.</translation>
    </message>
    <message>
        <source>Partner Center still lists &quot;IoT Edge module&quot; under New offer. No notice of an end was found, and no proof that it is open.</source>
        <translation>Partner Center führt „IoT Edge module“ unter „New offer“ noch auf. Weder eine Ankündigung eines Endes noch ein Beleg, dass es offen ist, wurde gefunden.</translation>
    </message>
    <message>
        <source>The account has passed its checks: e-mail address, identity, employment, business and further questions. They take three to five business days, longer with documents.</source>
        <translation>Das Konto hat seine Prüfungen bestanden: E-Mail-Adresse, Identität, Beschäftigung, Unternehmen und weitere Fragen. Sie dauern drei bis fünf Werktage, mit Dokumenten länger.</translation>
    </message>
    <message>
        <source>The offer ID does not end with &quot;-preview&quot;.</source>
        <translation>Die Angebots-ID endet nicht auf „-preview“.</translation>
    </message>
    <message>
        <source>The publisher ID has only lower-case letters, digits, dashes and underscores. Older IDs may have capitals, which give a warning.</source>
        <translation>Die Herausgeber-ID hat nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche. Ältere IDs können Großbuchstaben haben, die eine Warnung ergeben.</translation>
    </message>
    <message>
        <source>The plan ID does not end with &quot;-preview&quot;. The portal refuses that for plans of virtual machines; for modules nothing is known.</source>
        <translation>Die Plan-ID endet nicht auf „-preview“. Bei Plänen virtueller Maschinen lehnt das Portal das ab; zu Modulen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Content in another language begins or ends with the English sentence that names the language.</source>
        <translation>Inhalt in einer anderen Sprache beginnt oder endet mit dem englischen Satz, der die Sprache nennt.</translation>
    </message>
    <message>
        <source>Keywords name neither competitors nor categories, and editions are plans of one offer.</source>
        <translation>Schlüsselwörter nennen weder Mitbewerber noch Kategorien, und Editionen sind Pläne eines Angebots.</translation>
    </message>
    <message>
        <source>The support address leads straight to help: phone, e-mail, form, chat or forum.</source>
        <translation>Die Supportadresse führt direkt zu Hilfe: Telefon, E-Mail, Formular, Chat oder Forum.</translation>
    </message>
    <message>
        <source>The address of CSP marketing materials, if it is given, holds channel material for this offer.</source>
        <translation>Unter der Adresse des CSP-Marketingmaterials, falls angegeben, liegt Vertriebsmaterial für dieses Angebot.</translation>
    </message>
    <message>
        <source>The privacy policy covers this module and says what is collected, kept and deleted. Reports name 100.6.1.</source>
        <translation>Die Datenschutzerklärung umfasst dieses Modul und sagt, was erhoben, aufbewahrt und gelöscht wird. Berichte nennen 100.6.1.</translation>
    </message>
    <message>
        <source>Every name, text and picture is yours, licensed or permitted, and the offer copies no other offer. Reports name 100.7.1.</source>
        <translation>Jeder Name, Text und jedes Bild ist Ihres, lizenziert oder erlaubt, und das Angebot kopiert kein anderes. Berichte nennen 100.7.1.</translation>
    </message>
    <message>
        <source>Section 100.8 is headed significant value. Its text was not found.</source>
        <translation>Abschnitt 100.8 hat die Überschrift „significant value“. Sein Text wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The module does what the listing says, out of the box.</source>
        <translation>Das Modul tut ohne weiteres, was der Eintrag sagt.</translation>
    </message>
    <message>
        <source>Testers get steps, accounts and data that work without asking back.</source>
        <translation>Tester erhalten Schritte, Konten und Daten, die ohne Rückfrage funktionieren.</translation>
    </message>
    <message>
        <source>Section 100.15, in some copies of the policies, is headed supporting documents. Its text was not found.</source>
        <translation>Abschnitt 100.15 hat in einigen Fassungen der Richtlinien die Überschrift „supporting documents“. Sein Text wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Section 600 of the policies is on IoT Edge modules. Its text was not found, so no rule is cited from it.</source>
        <translation>Abschnitt 600 der Richtlinien betrifft IoT-Edge-Module. Sein Text wurde nicht gefunden, daher wird keine Regel aus ihm angeführt.</translation>
    </message>
    <message>
        <source>A live offer is reviewed again. A finding comes with a date, about twelve weeks on, after which the offer may be removed; this is known of virtual machines and likely for modules.</source>
        <translation>Ein veröffentlichtes Angebot wird erneut geprüft. Ein Befund kommt mit einem Tag, etwa zwölf Wochen später, nach dem das Angebot entfernt werden kann; bekannt ist das von virtuellen Maschinen und bei Modulen wahrscheinlich.</translation>
    </message>
    <message>
        <source>The description is not the summary over again, and says more than the short description.</source>
        <translation>Die Beschreibung wiederholt nicht die Zusammenfassung und sagt mehr als die Kurzbeschreibung.</translation>
    </message>
    <message>
        <source>An offer for tests stays private or hidden and is labelled as one; the title of a public offer is not made of test words.</source>
        <translation>Ein Testangebot bleibt privat oder verborgen und ist als solches bezeichnet; der Titel eines öffentlichen Angebots besteht nicht aus Testwörtern.</translation>
    </message>
    <message>
        <source>A bundle is written in a language that this program has for it.</source>
        <translation>Ein Paket wird in einer Sprache geschrieben, die dieses Programm dafür hat.</translation>
    </message>
    <message>
        <source>Names of picture files hold no percent sign, colon, backslash or control character, and no two differ in letter case only.</source>
        <translation>Namen von Bilddateien enthalten kein Prozentzeichen, keinen Doppelpunkt, keinen Rückstrich und kein Steuerzeichen, und keine zwei unterscheiden sich nur in Groß- und Kleinschreibung.</translation>
    </message>
</context>
<context>
    <name>profile-choice</name>
    <message>
        <source>The option --profile names this profile.</source>
        <translation>Die Option --profile nennt dieses Profil.</translation>
    </message>
    <message>
        <source>The bundle was made for this profile.</source>
        <translation>Das Paket wurde für dieses Profil gemacht.</translation>
    </message>
    <message>
        <source>The project names this profile.</source>
        <translation>Das Projekt nennt dieses Profil.</translation>
    </message>
    <message>
        <source>The configuration file names this profile.</source>
        <translation>Die Konfigurationsdatei nennt dieses Profil.</translation>
    </message>
    <message>
        <source>Nothing names a profile, so this is the default.</source>
        <translation>Nichts nennt ein Profil, deshalb gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>The option --profile names this profile; the offer is made for %1.</source>
        <translation>Die Option --profile nennt dieses Profil; das Angebot ist für %1 gemacht.</translation>
    </message>
    <message>
        <source>The profile %1 is of a portal that closed in %2. Choose %3 for what today&apos;s portal asks.</source>
        <translation>Das Profil %1 gehört zu einem Portal, das %2 geschlossen wurde. Wählen Sie %3 für das, was das heutige Portal verlangt.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>&quot;%1&quot; is an absolute path. Put the file into the project folder and write its path from there.</source>
        <translation>„%1“ ist ein absoluter Pfad. Legen Sie die Datei in den Projektordner und schreiben Sie den Pfad von dort aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a backslash. Separate folders by &quot;/&quot;.</source>
        <translation>„%1“ enthält einen umgekehrten Schrägstrich. Trennen Sie Ordner mit „/“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a control character. Rename the file.</source>
        <translation>„%1“ enthält ein Steuerzeichen. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the project folder. Put the file into the folder and write its path from there.</source>
        <translation>„%1“ führt aus dem Projektordner hinaus. Legen Sie die Datei in den Ordner und schreiben Sie den Pfad von dort aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an empty step. Write folder/file.</source>
        <translation>„%1“ enthält einen leeren Teil. Schreiben Sie Ordner/Datei.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not one of the values here: %2. The default was taken; write one of them.</source>
        <translation>%1 ist hier kein möglicher Wert; möglich sind: %2. Der Standardwert wurde genommen; schreiben Sie einen der möglichen.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 throughout; what could not be read became &quot;�&quot;. Save it as UTF-8.</source>
        <translation>%1 ist nicht durchgehend UTF-8; was sich nicht lesen ließ, wurde zu „�“. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is expected here, and something else was found. It was kept aside; write it in the right form.</source>
        <translation>Erwartet wird hier %1, gefunden wurde etwas anderes. Es wurde aufbewahrt; schreiben Sie es in der richtigen Form.</translation>
    </message>
    <message>
        <source>The file says that it is %1, not an Offerwright project. It was read as one; write &quot;%2&quot; if it is.</source>
        <translation>Die Datei nennt sich %1, nicht Offerwright-Projekt. Sie wurde als eines gelesen; schreiben Sie „%2“, wenn sie es ist.</translation>
    </message>
    <message>
        <source>The version of the project format should be a number from 1, and was taken for %1. Write %1.</source>
        <translation>Die Version des Projektformats sollte eine Zahl ab 1 sein und wurde als %1 angenommen. Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>The project has format %1; this program knows formats up to %2 and read what it could. Update Offerwright before you save.</source>
        <translation>Das Projekt hat Format %1; dieses Programm kennt Formate bis %2 und hat gelesen, was es konnte. Aktualisieren Sie Offerwright, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>one value of any type</source>
        <translation>einen Wert beliebiger Art</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>two texts</source>
        <translation>zwei Texte</translation>
    </message>
    <message>
        <source>one text or number</source>
        <translation>einen Text oder eine Zahl</translation>
    </message>
    <message>
        <source>two or more texts</source>
        <translation>zwei oder mehr Texte</translation>
    </message>
    <message>
        <source>two numbers</source>
        <translation>zwei Zahlen</translation>
    </message>
    <message>
        <source>a text and one or two numbers</source>
        <translation>einen Text und eine oder zwei Zahlen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefined</translation>
    </message>
    <message>
        <source>a value of the body</source>
        <translation>ein Wert des Nachrichtentexts</translation>
    </message>
    <message>
        <source>something that is wrong already</source>
        <translation>etwas, das schon falsch ist</translation>
    </message>
    <message>
        <source>Everything on the device, changes of twins too, goes to IoT Hub.</source>
        <translation>Alles auf dem Gerät, auch Änderungen von Zwillingen, geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Everything on the device, changes of twins too, goes to the input %1 of %2.</source>
        <translation>Alles auf dem Gerät, auch Änderungen von Zwillingen, geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Every change of a twin goes to IoT Hub.</source>
        <translation>Jede Änderung eines Zwillings geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Every change of a twin goes to the input %1 of %2.</source>
        <translation>Jede Änderung eines Zwillings geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Every message of devices and modules goes to IoT Hub.</source>
        <translation>Jede Nachricht von Geräten und Modulen geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Every message of devices and modules goes to the input %1 of %2.</source>
        <translation>Jede Nachricht von Geräten und Modulen geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Every message of every module goes to IoT Hub.</source>
        <translation>Jede Nachricht jedes Moduls geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Every message of every module goes to the input %1 of %2.</source>
        <translation>Jede Nachricht jedes Moduls geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Everything that %3 sends goes to IoT Hub.</source>
        <translation>Alles, was %3 sendet, geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Everything that %3 sends goes to the input %1 of %2.</source>
        <translation>Alles, was %3 sendet, geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Everything that %3 sends on its outputs goes to IoT Hub.</source>
        <translation>Alles, was %3 an seinen Ausgängen sendet, geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Everything that %3 sends on its outputs goes to the input %1 of %2.</source>
        <translation>Alles, was %3 an seinen Ausgängen sendet, geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Everything that %3 sends on its output %4 goes to IoT Hub.</source>
        <translation>Alles, was %3 am Ausgang %4 sendet, geht an IoT Hub.</translation>
    </message>
    <message>
        <source>Everything that %3 sends on its output %4 goes to the input %1 of %2.</source>
        <translation>Alles, was %3 am Ausgang %4 sendet, geht an den Eingang %1 von %2.</translation>
    </message>
    <message>
        <source>Only messages for which this holds: %1</source>
        <translation>Nur Nachrichten, für die gilt: %1</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>“%1” has %2 %3; the limit is %4. Shorten it by at least %5.</source>
        <translation>„%1“ hat %2 %3; erlaubt sind %4. Kürzen Sie um mindestens %5.</translation>
    </message>
    <message>
        <source>“%1” has %2 %3; at least %4 are needed. Add %5 more.</source>
        <translation>„%1“ hat %2 %3; nötig sind mindestens %4. Ergänzen Sie %5.</translation>
    </message>
    <message>
        <source>“%1” has %2 %3. The portal takes more than %4 today, but some documents do not. Shorten it to %4 to fit under all of them.</source>
        <translation>„%1“ hat %2 %3. Das Portal nimmt heute mehr als %4 an, manche Dokumente nicht. Kürzen Sie auf %4, um allen zu genügen.</translation>
    </message>
    <message>
        <source>“%1” is empty, and the offer cannot be published without it. Fill it in.</source>
        <translation>„%1“ ist leer, und ohne diese Angabe lässt sich das Angebot nicht veröffentlichen. Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>“%1” holds a line break, and the store shows it on one line. Write it as one line.</source>
        <translation>„%1“ enthält einen Zeilenumbruch, doch der Store zeigt den Text in einer Zeile. Schreiben Sie ihn als eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” starts with “%2”. Start it with a lower-case letter or a digit.</source>
        <translation>„%1“ beginnt mit „%2“. Beginnen Sie mit einem Kleinbuchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” holds “%2” at position %3. Use only lower-case letters from a to z, digits and %4.</source>
        <translation>„%1“ enthält „%2“ an Stelle %3. Verwenden Sie nur Kleinbuchstaben von a bis z, Ziffern und %4.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, but was published as “%3” and can never change. Set it back, or make a new offer.</source>
        <translation>„%1“ ist „%2“, wurde aber als „%3“ veröffentlicht und lässt sich nie ändern. Setzen Sie den Wert zurück oder legen Sie ein neues Angebot an.</translation>
    </message>
    <message>
        <source>The plan has no default configuration. Add the routes, properties, variables or create options that the module needs to start; leave all empty only if it starts without them.</source>
        <translation>Der Plan hat keine Standardkonfiguration. Ergänzen Sie die Routen, Eigenschaften, Variablen oder Erstellungsoptionen, die das Modul zum Start braucht; lassen Sie nur dann alles leer, wenn es ohne sie startet.</translation>
    </message>
    <message>
        <source>“%1”: the name “%2” is used twice, and a device keeps only one of them. Give each a name of its own.</source>
        <translation>„%1“: Der Name „%2“ kommt doppelt vor, und ein Gerät behält nur einen davon. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 Answer it on the Checklist page, with your name and the date.</source>
        <translation>Noch nicht bestätigt: %1 Beantworten Sie die Frage auf der Seite „Checkliste“ mit Ihrem Namen und dem Datum.</translation>
    </message>
    <message>
        <source>The offer ID “%1” ends with a dash. Remove the dash.</source>
        <translation>Die Angebots-ID „%1“ endet mit einem Bindestrich. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The offer name contains “%1”, your publisher ID. Leave the company out, unless the product is sold under it.</source>
        <translation>Der Angebotsname enthält „%1“, Ihre Herausgeber-ID. Lassen Sie die Firma weg, es sei denn, das Produkt wird unter ihr verkauft.</translation>
    </message>
    <message>
        <source>The marketing identifier holds “%1”, which does not belong in a web address. Use letters, digits, dashes and full stops.</source>
        <translation>Die Marketingkennung enthält „%1“, das in eine Webadresse nicht gehört. Verwenden Sie Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>The marketing identifier “%1” does not name both company and product. Join the two by a full stop, as in %2.</source>
        <translation>Die Marketingkennung „%1“ nennt nicht Firma und Produkt. Verbinden Sie beide mit einem Punkt, wie in %2.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure Container Registry, and the image must lie in one. Push it there and write the name of that registry.</source>
        <translation>„%1“ ist keine Azure Container Registry, und das Image muss in einer liegen. Übertragen Sie es dorthin und schreiben Sie den Namen dieser Registrierung.</translation>
    </message>
    <message>
        <source>The registry is written as “%1”; only its name is wanted. Write “%2”.</source>
        <translation>Die Registrierung steht hier als „%1“; gefragt ist nur ihr Name. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>“%1” contains “%2”; Azure allows letters and digits only. Copy the name from the Azure portal.</source>
        <translation>„%1“ enthält „%2“; Azure erlaubt nur Buchstaben und Ziffern. Kopieren Sie den Namen aus dem Azure-Portal.</translation>
    </message>
    <message>
        <source>“%1” contains “%2”; Azure allows letters, digits, hyphens, periods, underscores and parentheses. Copy the name from the Azure portal.</source>
        <translation>„%1“ enthält „%2“; Azure erlaubt Buchstaben, Ziffern, Bindestriche, Punkte, Unterstriche und runde Klammern. Kopieren Sie den Namen aus dem Azure-Portal.</translation>
    </message>
    <message>
        <source>“%1” ends with a period, which Azure does not allow. Remove it.</source>
        <translation>„%1“ endet mit einem Punkt, den Azure nicht erlaubt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no password for the container registry, and the portal asks for it. Type it on the Container image page; it is kept in memory only.</source>
        <translation>Für die Containerregistrierung fehlt das Kennwort, nach dem das Portal fragt. Geben Sie es auf der Seite „Containerimage“ ein; es bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The portal does not offer e-mail as the destination of leads. Choose another destination, or none.</source>
        <translation>E-Mail bietet das Portal als Ziel der Leads nicht an. Wählen Sie ein anderes Ziel oder keines.</translation>
    </message>
    <message>
        <source>Fields for %1 are filled in, but leads go elsewhere. Clear them, or choose %1 as the destination.</source>
        <translation>Felder für %1 sind ausgefüllt, aber die Leads gehen woandershin. Leeren Sie sie oder wählen Sie %1 als Ziel.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a storage account. Enter 3 to 24 lower-case letters and digits.</source>
        <translation>„%1“ ist kein Name eines Speicherkontos. Geben Sie 3 bis 24 Kleinbuchstaben und Ziffern ein.</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint of Azure Storage. Enter core.windows.net, or the one of your national cloud.</source>
        <translation>„%1“ ist kein Endpunkt von Azure Storage. Geben Sie core.windows.net oder den Ihrer nationalen Cloud ein.</translation>
    </message>
    <message>
        <source>“%1” is not a Marketo server ID. Enter at most 255 letters, digits, dashes and full stops.</source>
        <translation>„%1“ ist keine Marketo-Server-ID. Geben Sie höchstens 255 Buchstaben, Ziffern, Bindestriche und Punkte ein.</translation>
    </message>
    <message>
        <source>“%1” is not a Munchkin ID. Enter three groups of three letters or digits joined by dashes, as in ABC-123-DEF.</source>
        <translation>„%1“ ist keine Munchkin-ID. Geben Sie drei mit Bindestrichen verbundene Gruppen aus je drei Buchstaben oder Ziffern ein, wie ABC-123-DEF.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a Marketo form. Enter its number of at most 8 digits.</source>
        <translation>„%1“ ist keine ID eines Marketo-Formulars. Geben Sie seine Nummer mit höchstens 8 Ziffern ein.</translation>
    </message>
    <message>
        <source>“%1” is not a Salesforce object identifier. Enter its 15 letters and digits.</source>
        <translation>„%1“ ist kein Salesforce-Objektbezeichner. Geben Sie seine 15 Buchstaben und Ziffern ein.</translation>
    </message>
    <message>
        <source>No category is chosen, so customers cannot browse to the module. Choose Internet of Things &gt; IoT Edge Modules.</source>
        <translation>Es ist keine Kategorie gewählt; Kunden finden das Modul nicht beim Stöbern. Wählen Sie Internet of Things &gt; IoT Edge Modules.</translation>
    </message>
    <message>
        <source>The category %1 has no sub-category “%2”. Choose one from the list, or none.</source>
        <translation>Die Kategorie %1 hat keine Unterkategorie „%2“. Wählen Sie eine aus der Liste oder keine.</translation>
    </message>
    <message>
        <source>The store has no category “%1”. Choose one from the list.</source>
        <translation>Der Store hat keine Kategorie „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The category of IoT Edge modules is not chosen, though the store shows the module there. Add Internet of Things &gt; IoT Edge Modules.</source>
        <translation>Die Kategorie der IoT Edge-Module ist nicht gewählt, obwohl der Store das Modul dort zeigt. Fügen Sie Internet of Things &gt; IoT Edge Modules hinzu.</translation>
    </message>
    <message>
        <source>The description says nothing about the category %1. Say how the module serves it, or remove the category.</source>
        <translation>Die Beschreibung sagt nichts zur Kategorie %1. Sagen Sie, was das Modul dort leistet, oder entfernen Sie die Kategorie.</translation>
    </message>
    <message>
        <source>No contract is chosen. Choose Microsoft&apos;s standard contract or terms of your own.</source>
        <translation>Es ist kein Vertrag gewählt. Wählen Sie den Standardvertrag von Microsoft oder eigene Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>You chose terms of your own, but there are none. Enter them as text, or give the address of a page that has them.</source>
        <translation>Sie haben eigene Nutzungsbedingungen gewählt, aber es gibt keine. Geben Sie sie als Text ein oder nennen Sie die Adresse einer Seite, die sie enthält.</translation>
    </message>
    <message>
        <source>The terms of use are given as text and as an address, and the portal takes only one. Clear one of the two.</source>
        <translation>Die Nutzungsbedingungen sind als Text und als Adresse angegeben; das Portal nimmt nur eines von beiden. Leeren Sie eines.</translation>
    </message>
    <message>
        <source>The terms of use hold the HTML tag %1, which customers may see as it stands here. Write them as plain text.</source>
        <translation>Die Nutzungsbedingungen enthalten das HTML-Tag %1, das Kunden womöglich so sehen, wie es hier steht. Schreiben Sie reinen Text.</translation>
    </message>
    <message>
        <source>The offer was published with the standard contract and can never leave it. Choose the standard contract again.</source>
        <translation>Das Angebot wurde mit dem Standardvertrag veröffentlicht und kann ihn nie verlassen. Wählen Sie wieder den Standardvertrag.</translation>
    </message>
    <message>
        <source>The custom amendment names no customer. Add the tenant ID of each customer that it is for.</source>
        <translation>Die individuelle Änderung nennt keinen Kunden. Fügen Sie die Mandanten-ID jedes Kunden hinzu, für den sie gilt.</translation>
    </message>
    <message>
        <source>The custom amendment names %1 tenants; the limit is %2. Move the others to another amendment.</source>
        <translation>Die individuelle Änderung nennt %1 Mandanten; erlaubt sind %2. Verschieben Sie die übrigen in eine andere Änderung.</translation>
    </message>
    <message>
        <source>Custom amendments change the standard contract, but the offer has terms of its own. Choose the standard contract, or remove the amendments.</source>
        <translation>Individuelle Änderungen gelten für den Standardvertrag, aber das Angebot hat eigene Nutzungsbedingungen. Wählen Sie den Standardvertrag oder entfernen Sie die Änderungen.</translation>
    </message>
    <message>
        <source>No link has the role “documentation”. Add one that leads to your documentation of the module.</source>
        <translation>Kein Link hat die Rolle „Dokumentation“. Fügen Sie einen hinzu, der zur Dokumentation des Moduls führt.</translation>
    </message>
    <message>
        <source>“%1” is marked as the device catalogue, but does not lead there. Write an address at devicecatalog.azure.com, catalog.azureiotsolutions.com or %2.</source>
        <translation>„%1“ ist als Gerätekatalog gekennzeichnet, führt aber nicht dorthin. Schreiben Sie eine Adresse bei devicecatalog.azure.com, catalog.azureiotsolutions.com oder %2.</translation>
    </message>
    <message>
        <source>The title holds the emoji “%1”, which the store refuses. Remove it; only ™, © and ® are allowed.</source>
        <translation>Der Titel enthält das Emoji „%1“, das der Store ablehnt. Entfernen Sie es; erlaubt sind nur ™, © und ®.</translation>
    </message>
    <message>
        <source>The long summary holds the HTML tag %1, but the store shows plain text. Remove all tags.</source>
        <translation>Die lange Zusammenfassung enthält das HTML-Tag %1, aber der Store zeigt reinen Text. Entfernen Sie alle Tags.</translation>
    </message>
    <message>
        <source>“%1” does not name one language, and all texts of a listing are in one. Enter its tag, such as en-US.</source>
        <translation>„%1“ nennt keine einzelne Sprache, und alle Texte eines Eintrags sind in derselben. Geben Sie ihr Kürzel ein, etwa en-US.</translation>
    </message>
    <message>
        <source>The setting “%1” is documented nowhere: the description does not name it, and no useful link leads to documentation. Add such a link, or describe it.</source>
        <translation>Die Einstellung „%1“ ist nirgends dokumentiert: Die Beschreibung nennt sie nicht, und kein nützlicher Link führt zur Dokumentation. Fügen Sie einen solchen Link hinzu oder beschreiben Sie die Einstellung.</translation>
    </message>
    <message>
        <source>“%1” is missing. Choose a master logo, from which every size is made, or a PNG file of %2 × %3 pixels.</source>
        <translation>„%1“ fehlt. Wählen Sie ein Masterlogo, aus dem alle Größen entstehen, oder eine PNG-Datei mit %2 × %3 Pixeln.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a PNG file, and only PNG is accepted. Export the picture as PNG.</source>
        <translation>„%1“: „%2“ ist keine PNG-Datei, und nur PNG wird angenommen. Exportieren Sie das Bild als PNG.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is a %3 file, and only PNG is accepted. Export the picture as PNG.</source>
        <translation>„%1“: „%2“ ist eine %3-Datei, und nur PNG wird angenommen. Exportieren Sie das Bild als PNG.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is named .png, but holds a %3 picture. Export it as PNG instead of renaming it.</source>
        <translation>„%1“: „%2“ heißt zwar .png, enthält aber ein %3-Bild. Exportieren Sie es als PNG, statt es umzubenennen.</translation>
    </message>
    <message>
        <source>The large logo is %1 × %2 pixels and must be square. Export it with equal width and height.</source>
        <translation>Das große Logo hat %1 × %2 Pixel und muss quadratisch sein. Exportieren Sie es mit gleicher Breite und Höhe.</translation>
    </message>
    <message>
        <source>Once uploaded, a hero image can be replaced but never deleted. Leave it out unless you will always want one.</source>
        <translation>Ein hochgeladenes Hero-Bild lässt sich ersetzen, aber nie löschen. Lassen Sie es weg, wenn Sie nicht dauerhaft eines wollen.</translation>
    </message>
    <message>
        <source>The master logo is %1 × %2 pixels and would be enlarged to %3 × %4, which looks blurred and may be rejected. Choose a larger picture or an SVG file.</source>
        <translation>Das Masterlogo hat %1 × %2 Pixel und würde auf %3 × %4 vergrößert; das wirkt unscharf und kann abgelehnt werden. Wählen Sie ein größeres Bild oder eine SVG-Datei.</translation>
    </message>
    <message>
        <source>There is no screenshot; some documents ask for at least %1. Add one that shows the module at work.</source>
        <translation>Es gibt keinen Screenshot; manche Dokumente verlangen mindestens %1. Fügen Sie einen hinzu, der das Modul in Aktion zeigt.</translation>
    </message>
    <message>
        <source>The video lies at “%1”; only YouTube and Vimeo are accepted. Upload it to one of them and write its address there.</source>
        <translation>Das Video liegt bei „%1“; nur YouTube und Vimeo werden angenommen. Laden Sie es dort hoch und schreiben Sie diese Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a short address, which may be refused. Write the full address of the video.</source>
        <translation>„%1“ ist eine Kurzadresse, die abgelehnt werden kann. Schreiben Sie die vollständige Adresse des Videos.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels; exactly %4 × %5 are needed. Export it in that size.</source>
        <translation>„%1“ hat %2 × %3 Pixel; nötig sind genau %4 × %5. Exportieren Sie das Bild in dieser Größe.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels; a square from %4 × %5 to %6 × %7 is needed. Export it in such a size.</source>
        <translation>„%1“ hat %2 × %3 Pixel; nötig ist ein Quadrat von %4 × %5 bis %6 × %7. Exportieren Sie das Bild in einer solchen Größe.</translation>
    </message>
    <message>
        <source>“%1”: the picture “%2” cannot be used. %3 Choose another file.</source>
        <translation>„%1“: Das Bild „%2“ lässt sich nicht verwenden. %3 Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There are %1 private plans; the limit is %2. Remove %3, or make them public.</source>
        <translation>Es gibt %1 private Pläne; erlaubt sind %2. Entfernen Sie %3 oder machen Sie sie öffentlich.</translation>
    </message>
    <message>
        <source>Every plan is hidden or private, so customers see nothing to choose. Make one plan public.</source>
        <translation>Alle Pläne sind ausgeblendet oder privat; Kunden sehen nichts zur Auswahl. Machen Sie einen Plan öffentlich.</translation>
    </message>
    <message>
        <source>The plan ID “%1” ends with a dash. Remove the dash at its end.</source>
        <translation>Die Plan-ID „%1“ endet mit einem Bindestrich. Entfernen Sie ihn am Ende.</translation>
    </message>
    <message>
        <source>Plan %1 has the same ID as plan %2, “%3”. Give it an ID of its own.</source>
        <translation>Plan %1 hat dieselbe ID wie Plan %2, „%3“. Geben Sie ihm eine eigene ID.</translation>
    </message>
    <message>
        <source>Plan %1 has the same title as plan %2, “%3”. Give it a title of its own.</source>
        <translation>Plan %1 hat denselben Titel wie Plan %2, „%3“. Geben Sie ihm einen eigenen Titel.</translation>
    </message>
    <message>
        <source>The plan was published with the ID “%1”, which can never change; now it is “%2”. Set it back.</source>
        <translation>Der Plan wurde mit der ID „%1“ veröffentlicht, die sich nie ändern lässt; jetzt lautet sie „%2“. Setzen Sie sie zurück.</translation>
    </message>
    <message>
        <source>The published plan “%1” is missing, and a plan ID can never change. Add the plan again.</source>
        <translation>Der veröffentlichte Plan „%1“ fehlt, und eine Plan-ID lässt sich nie ändern. Fügen Sie den Plan wieder hinzu.</translation>
    </message>
    <message>
        <source>This plan is described in the same words as plan %1. Say how it differs.</source>
        <translation>Dieser Plan ist mit denselben Worten beschrieben wie Plan %1. Sagen Sie, worin er sich unterscheidet.</translation>
    </message>
    <message>
        <source>The plan “%1” is hidden, so no customer can find it in the marketplace. Set “Hide this plan” to No.</source>
        <translation>Der Plan „%1“ ist ausgeblendet; kein Kunde kann ihn im Marketplace finden. Setzen Sie „Diesen Plan ausblenden“ auf Nein.</translation>
    </message>
    <message>
        <source>The plan “%1” was published in Azure Government, and a published region can never be removed. Select it again.</source>
        <translation>Der Plan „%1“ wurde in Azure Government veröffentlicht, und eine veröffentlichte Region lässt sich nie entfernen. Wählen Sie sie wieder aus.</translation>
    </message>
    <message>
        <source>There are %1 subscriptions; the portal&apos;s form takes %2. Upload them there as a CSV file, or remove some.</source>
        <translation>Es sind %1 Abonnements; das Formular des Portals nimmt %2. Laden Sie sie dort als CSV-Datei hoch oder entfernen Sie einige.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure Container Registry. Copy the image to one and enter its name.</source>
        <translation>„%1“ ist keine Azure Container Registry. Kopieren Sie das Image in eine solche und geben Sie ihren Namen ein.</translation>
    </message>
    <message>
        <source>The material for the listing is nearly complete; only %1 is missing. Add it.</source>
        <translation>Das Material für den Eintrag ist fast vollständig; es fehlt nur %1. Ergänzen Sie das Fehlende.</translation>
    </message>
    <message>
        <source>Of the %1 parts that a listing needs, %2 are missing, the first being %3. Fill in the fields that are still empty.</source>
        <translation>Von den %1 Teilen, die ein Eintrag braucht, fehlen %2, als Erstes %3. Füllen Sie die noch leeren Felder aus.</translation>
    </message>
    <message>
        <source>The plan has a licence model that modules do not have. Choose Free or Bring your own license.</source>
        <translation>Der Plan hat ein Lizenzmodell, das es für Module nicht gibt. Wählen Sie „Free“ oder „Bring your own license“.</translation>
    </message>
    <message>
        <source>It is not said which platforms the module supports. Choose all Tier 1 platforms, or some of them.</source>
        <translation>Es ist nicht angegeben, welche Plattformen das Modul unterstützt. Wählen Sie alle Tier-1-Plattformen oder einige davon.</translation>
    </message>
    <message>
        <source>There are no notes for certification. Tell the testers how to try the module, and what it needs.</source>
        <translation>Es gibt keine Hinweise zur Zertifizierung. Sagen Sie den Testern, wie sie das Modul ausprobieren und was es braucht.</translation>
    </message>
    <message>
        <source>The licence model of the plan “%1” was published and can never change. Set it back, or make a new plan.</source>
        <translation>Das Lizenzmodell des Plans „%1“ wurde veröffentlicht und lässt sich nie ändern. Setzen Sie es zurück oder legen Sie einen neuen Plan an.</translation>
    </message>
    <message>
        <source>The module runs on several platforms, but %1 of its tags names one. Add a tag for each platform, such as 1.0.0-linux-x64 and 1.0.0-linux-arm32.</source>
        <translation>Das Modul läuft auf mehreren Plattformen, aber die Zahl seiner Tags, die eine nennen, ist %1. Fügen Sie für jede Plattform ein Tag hinzu, etwa 1.0.0-linux-x64 und 1.0.0-linux-arm32.</translation>
    </message>
    <message>
        <source>The plan is described in the same words as the offer, and both are shown together. Say what this plan offers.</source>
        <translation>Der Plan ist mit denselben Worten beschrieben wie das Angebot, und beide werden zusammen gezeigt. Sagen Sie, was dieser Plan bietet.</translation>
    </message>
    <message>
        <source>The plan “%1” lists government certifications, but is not offered in Azure Government. Select Azure Government, or remove the certifications.</source>
        <translation>Der Plan „%1“ nennt behördliche Zertifizierungen, wird aber nicht in Azure Government angeboten. Wählen Sie Azure Government aus oder entfernen Sie die Zertifizierungen.</translation>
    </message>
    <message>
        <source>The Cloud Solution Provider contact has no name. Write one, or clear its other fields.</source>
        <translation>Der Kontakt für Cloud Solution Provider hat keinen Namen. Schreiben Sie einen oder leeren Sie die übrigen Felder.</translation>
    </message>
    <message>
        <source>There is no support website, and customers look for one first. Give the address of yours.</source>
        <translation>Es gibt keine Support-Website, nach der Kunden zuerst suchen. Geben Sie die Adresse der Ihren an.</translation>
    </message>
    <message>
        <source>The plan “%1” is offered in Azure Government, but there is no support website for its customers. Give its address.</source>
        <translation>Der Plan „%1“ wird in Azure Government angeboten, aber für die Kunden dort gibt es keine Support-Website. Geben Sie ihre Adresse an.</translation>
    </message>
    <message>
        <source>The tag “latest” is missing: the portal pulls it to find the module. Add it, in the registry as well.</source>
        <translation>Das Tag „latest“ fehlt: Das Portal ruft es ab, um das Modul zu finden. Fügen Sie es hinzu, auch in der Registrierung.</translation>
    </message>
    <message>
        <source>No tag is a version of the form X.Y.Z. Add one such as 1.0.0, in the registry as well.</source>
        <translation>Kein Tag ist eine Version der Form X.Y.Z. Fügen Sie eines wie 1.0.0 hinzu, auch in der Registrierung.</translation>
    </message>
    <message>
        <source>The version in the tag “%1” is not of the form X.Y.Z. Write three whole numbers with dots, such as 1.0.0, and tag the image so.</source>
        <translation>Die Version im Tag „%1“ hat nicht die Form X.Y.Z. Schreiben Sie drei ganze Zahlen mit Punkten, etwa 1.0.0, und versehen Sie das Image mit diesem Tag.</translation>
    </message>
    <message>
        <source>The tag “%1” does not begin with a version. Begin every tag but “latest” with X.Y or X.Y.Z, such as 1.0.0-linux-x64.</source>
        <translation>Das Tag „%1“ beginnt nicht mit einer Version. Beginnen Sie jedes Tag außer „latest“ mit X.Y oder X.Y.Z, etwa 1.0.0-linux-x64.</translation>
    </message>
    <message>
        <source>The module runs on several platforms, but the tag “%1” is not a manifest. Push a manifest list under it and mark it as one.</source>
        <translation>Das Modul läuft auf mehreren Plattformen, aber das Tag „%1“ ist kein Manifest. Übertragen Sie darunter eine Manifestliste und kennzeichnen Sie es als solche.</translation>
    </message>
    <message>
        <source>The manifest “%1” refers to no tag. Name the tag of each platform, such as 1.0.0-linux-x64.</source>
        <translation>Das Manifest „%1“ verweist auf kein Tag. Nennen Sie das Tag jeder Plattform, etwa 1.0.0-linux-x64.</translation>
    </message>
    <message>
        <source>The manifest “%1” refers to the tag “%2”, which is not listed. Add “%2” to the tags.</source>
        <translation>Das Manifest „%1“ verweist auf das Tag „%2“, das nicht aufgeführt ist. Fügen Sie „%2“ zu den Tags hinzu.</translation>
    </message>
    <message>
        <source>“latest” does not refer to the same tags as the newest version, “%1”. Point both at the same images.</source>
        <translation>„latest“ verweist nicht auf dieselben Tags wie die neueste Version, „%1“. Lassen Sie beide auf dieselben Images zeigen.</translation>
    </message>
    <message>
        <source>The published tag “%1” now refers to other images, and a version can never be re-pointed. Give the new images a new version.</source>
        <translation>Das veröffentlichte Tag „%1“ verweist jetzt auf andere Images, und eine Version darf nie umgehängt werden. Geben Sie den neuen Images eine neue Version.</translation>
    </message>
    <message>
        <source>The new version %1 is not greater than %2, which is published. Give it a greater number.</source>
        <translation>Die neue Version %1 ist nicht größer als die veröffentlichte %2. Geben Sie ihr eine größere Nummer.</translation>
    </message>
    <message>
        <source>An e-mail address cannot contain a space (%1). Remove it.</source>
        <translation>Eine E-Mail-Adresse darf kein Leerzeichen enthalten (%1). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>An e-mail address cannot contain “%1” before the @. Write only the address, such as name@contoso.com.</source>
        <translation>Eine E-Mail-Adresse darf vor dem @ kein „%1“ enthalten. Schreiben Sie nur die Adresse, etwa name@contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail address “%1” has no @. Write it as name@contoso.com.</source>
        <translation>Der E-Mail-Adresse „%1“ fehlt das @. Schreiben Sie sie wie name@contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail address has no name before the @. Write it as name@contoso.com.</source>
        <translation>Der E-Mail-Adresse fehlt der Name vor dem @. Schreiben Sie sie wie name@contoso.com.</translation>
    </message>
    <message>
        <source>A dot in an e-mail address must stand between two other characters. Remove it.</source>
        <translation>Ein Punkt in einer E-Mail-Adresse muss zwischen zwei anderen Zeichen stehen. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The quotation mark of the e-mail address is never closed. Remove it.</source>
        <translation>Das Anführungszeichen in der E-Mail-Adresse wird nie geschlossen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The e-mail address has nothing after the @. Write the domain, such as contoso.com.</source>
        <translation>In der E-Mail-Adresse steht nichts nach dem @. Schreiben Sie die Domäne, etwa contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail address has a second @. Write one address only.</source>
        <translation>Die E-Mail-Adresse hat ein zweites @. Schreiben Sie nur eine Adresse.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Write one such as name@contoso.com.</source>
        <translation>Es gibt keine E-Mail-Adresse. Schreiben Sie eine wie name@contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail address takes %1 bytes; the limit is %2. Use a shorter one.</source>
        <translation>Die E-Mail-Adresse belegt %1 Bytes; erlaubt sind %2. Verwenden Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The name before the @ takes %1 bytes; the limit is %2. Use a shorter address.</source>
        <translation>Der Name vor dem @ belegt %1 Bytes; erlaubt sind %2. Verwenden Sie eine kürzere Adresse.</translation>
    </message>
    <message>
        <source>A host name cannot contain “%1”. Use letters, digits and hyphens, with dots between the parts.</source>
        <translation>Ein Hostname darf kein „%1“ enthalten. Verwenden Sie Buchstaben, Ziffern und Bindestriche, mit Punkten zwischen den Teilen.</translation>
    </message>
    <message>
        <source>A part of the host name is empty. Write exactly one dot between two parts.</source>
        <translation>Ein Teil des Hostnamens ist leer. Schreiben Sie genau einen Punkt zwischen zwei Teile.</translation>
    </message>
    <message>
        <source>The part “%1” of the host name begins or ends with a hyphen. Remove the hyphen.</source>
        <translation>Der Teil „%1“ des Hostnamens beginnt oder endet mit einem Bindestrich. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A part of the host name takes %1 bytes; the limit is %2. Shorten it.</source>
        <translation>Ein Teil des Hostnamens belegt %1 Bytes; erlaubt sind %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The host name takes %1 bytes; the limit is %2. Shorten it.</source>
        <translation>Der Hostname belegt %1 Bytes; erlaubt sind %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The host name “%1” has no dot, so nobody outside can reach it. Write the whole name, such as www.contoso.com.</source>
        <translation>Der Hostname „%1“ hat keinen Punkt und ist von außen nicht zu erreichen. Schreiben Sie den vollständigen Namen, etwa www.contoso.com.</translation>
    </message>
    <message>
        <source>The tags are nested %1 deep here; more than %2 are not checked. Close the tags before it.</source>
        <translation>Die Tags sind hier %1 Ebenen tief verschachtelt; mehr als %2 werden nicht geprüft. Schließen Sie die Tags davor.</translation>
    </message>
    <message>
        <source>This tag has %1 attributes; more than %2 are not checked. Remove them: the store keeps none.</source>
        <translation>Dieses Tag hat %1 Attribute; mehr als %2 werden nicht geprüft. Entfernen Sie sie: Der Store behält keine.</translation>
    </message>
    <message>
        <source>Unclosed formatting makes browsers repeat %1 tags up to here; more than %2 are not checked. Close tags such as &lt;b&gt; where they end.</source>
        <translation>Nicht geschlossene Formatierung lässt Browser bis hier %1 Tags wiederholen; mehr als %2 werden nicht geprüft. Schließen Sie Tags wie &lt;b&gt; dort, wo sie enden.</translation>
    </message>
    <message>
        <source>The HTML has %1 bytes; more than %2 are not checked. Shorten it.</source>
        <translation>Das HTML hat %1 Bytes; mehr als %2 werden nicht geprüft. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>There is no phone number. Write one such as +1 425 555 0100.</source>
        <translation>Es gibt keine Telefonnummer. Schreiben Sie eine wie +1 425 555 0100.</translation>
    </message>
    <message>
        <source>The phone number does not begin with + and the country code. Write it as +1 425 555 0100.</source>
        <translation>Die Telefonnummer beginnt nicht mit + und der Ländervorwahl. Schreiben Sie sie wie +1 425 555 0100.</translation>
    </message>
    <message>
        <source>A country code from 1 to 999 must follow the +. Write the number as +1 425 555 0100.</source>
        <translation>Auf das + muss eine Ländervorwahl von 1 bis 999 folgen. Schreiben Sie die Nummer wie +1 425 555 0100.</translation>
    </message>
    <message>
        <source>The phone number has a space too many. Write one space between groups of digits and none at the end.</source>
        <translation>Die Telefonnummer hat ein Leerzeichen zu viel. Schreiben Sie eines zwischen Zifferngruppen und keines ans Ende.</translation>
    </message>
    <message>
        <source>An international phone number cannot contain “%1”. Separate groups of digits by single spaces, as in +1 425 555 0100.</source>
        <translation>Eine internationale Telefonnummer darf kein „%1“ enthalten. Trennen Sie Zifferngruppen durch einzelne Leerzeichen, wie in +1 425 555 0100.</translation>
    </message>
    <message>
        <source>The phone number has more than %1 digits. Remove those beyond, or write an extension as “ext. 123”.</source>
        <translation>Die Telefonnummer hat mehr als %1 Ziffern. Entfernen Sie die überzähligen oder schreiben Sie eine Durchwahl als „ext. 123“.</translation>
    </message>
    <message>
        <source>The phone number has %1 digits; with its country code it needs at least %2. Complete it.</source>
        <translation>Die Telefonnummer hat %1 Ziffern; mit Ländervorwahl sind mindestens %2 nötig. Ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>An extension is a number and cannot contain “%1”. Write it as “ext. 123”.</source>
        <translation>Eine Durchwahl ist eine Zahl und darf kein „%1“ enthalten. Schreiben Sie sie als „ext. 123“.</translation>
    </message>
    <message>
        <source>The extension has %1 digits; it may have 1 to %2. Correct it, or remove “ext.”.</source>
        <translation>Die Durchwahl hat %1 Ziffern; erlaubt sind 1 bis %2. Berichtigen Sie sie oder entfernen Sie „ext.“.</translation>
    </message>
    <message>
        <source>There is no web address. Write one that begins with https://.</source>
        <translation>Es gibt keine Webadresse. Schreiben Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The web address takes %1 bytes; the limit is %2. Shorten it.</source>
        <translation>Die Webadresse belegt %1 Bytes; erlaubt sind %2. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A web address cannot contain a space or line break (%1). Remove it, or write %2 inside a path.</source>
        <translation>Eine Webadresse darf kein Leerzeichen und keinen Zeilenumbruch enthalten (%1). Entfernen Sie ihn oder schreiben Sie %2 innerhalb eines Pfads.</translation>
    </message>
    <message>
        <source>A web address cannot contain a backslash. Write / in its place.</source>
        <translation>Eine Webadresse darf keinen umgekehrten Schrägstrich enthalten. Schreiben Sie stattdessen /.</translation>
    </message>
    <message>
        <source>The web address “%1” does not say how to reach it. Begin it with https://.</source>
        <translation>Die Webadresse „%1“ sagt nicht, wie sie zu erreichen ist. Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <source>The web address begins with “%1:”; only https:// is accepted here. Write https://.</source>
        <translation>Die Webadresse beginnt mit „%1:“; hier wird nur https:// angenommen. Schreiben Sie https://.</translation>
    </message>
    <message>
        <source>The web address begins with “%1:”; only https:// and http:// are accepted. Write https://.</source>
        <translation>Die Webadresse beginnt mit „%1:“; nur https:// und http:// werden angenommen. Schreiben Sie https://.</translation>
    </message>
    <message>
        <source>Two slashes are missing after “%1:”. Write %1://.</source>
        <translation>Nach „%1:“ fehlen zwei Schrägstriche. Schreiben Sie %1://.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address. Write the host name in its place.</source>
        <translation>„%1“ ist keine IPv6-Adresse. Schreiben Sie stattdessen den Hostnamen.</translation>
    </message>
    <message>
        <source>The web address carries a user name or password, which every customer would see. Remove everything up to the @.</source>
        <translation>Die Webadresse enthält einen Benutzernamen oder ein Kennwort, die jeder Kunde sähe. Entfernen Sie alles bis zum @.</translation>
    </message>
    <message>
        <source>The web address names no host. Write one after the two slashes, such as www.contoso.com.</source>
        <translation>Die Webadresse nennt keinen Host. Schreiben Sie einen nach den beiden Schrägstrichen, etwa www.contoso.com.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address: it needs four numbers from 0 to 255. Write the host name in its place.</source>
        <translation>„%1“ ist keine IPv4-Adresse: Nötig sind vier Zahlen von 0 bis 255. Schreiben Sie stattdessen den Hostnamen.</translation>
    </message>
    <message>
        <source>A port is a number and cannot contain “%1”. Correct the part after the colon, or remove it.</source>
        <translation>Ein Port ist eine Zahl und darf kein „%1“ enthalten. Berichtigen Sie den Teil nach dem Doppelpunkt oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The port %1 does not exist; ports run from 1 to 65535. Correct it, or remove it.</source>
        <translation>Den Port %1 gibt es nicht; Ports reichen von 1 bis 65535. Berichtigen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A % in a web address must be followed by two hexadecimal digits. Write %1 for the sign itself.</source>
        <translation>Auf ein % in einer Webadresse müssen zwei hexadezimale Ziffern folgen. Schreiben Sie %1 für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>A web address cannot contain “%1” as it stands. Write %2 in its place.</source>
        <translation>Eine Webadresse darf „%1“ so nicht enthalten. Schreiben Sie stattdessen %2.</translation>
    </message>
    <message>
        <source>The text alone has %1 characters, but with its markup %2, and the store counts the markup: the limit is %3. Shorten the text, or use fewer tags.</source>
        <translation>Der Text allein hat %1 Zeichen, mit Auszeichnung aber %2, und der Store zählt sie mit: Erlaubt sind %3. Kürzen Sie den Text oder verwenden Sie weniger Tags.</translation>
    </message>
    <message>
        <source>Besides lists and minimum hardware the description has %1 paragraphs; %2 to %3 read best. Split or join some.</source>
        <translation>Außer Listen und Mindesthardware hat die Beschreibung %1 Absätze; am besten lesen sich %2 bis %3. Teilen oder verbinden Sie einige.</translation>
    </message>
    <message>
        <source>A sentence of this paragraph has %1 words; more than %2 are hard to read. Split it.</source>
        <translation>Ein Satz dieses Absatzes hat %1 Wörter; mehr als %2 sind schwer zu lesen. Teilen Sie ihn.</translation>
    </message>
    <message>
        <source>The attribute “%1” runs a script, and no listing may. Remove it.</source>
        <translation>Das Attribut „%1“ führt ein Skript aus, und das darf kein Eintrag. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; runs, embeds or lays out more than text, and no listing may. Remove it.</source>
        <translation>&lt;%1&gt; führt etwas aus, bettet etwas ein oder gestaltet mehr als Text, und das darf kein Eintrag. Entfernen Sie das Tag.</translation>
    </message>
    <message>
        <source>Comments are no part of a listing; the store drops them. Remove this one.</source>
        <translation>Kommentare gehören nicht in einen Eintrag; der Store verwirft sie. Entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Declarations and processing instructions are no part of a listing. Remove this one.</source>
        <translation>Deklarationen und Verarbeitungsanweisungen gehören nicht in einen Eintrag. Entfernen Sie diese.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not one of the tags that the store allows: b, i, br, p, ul, ol, li and h1 to h6. Remove it; its text can stay.</source>
        <translation>&lt;%1&gt; gehört nicht zu den Tags, die der Store erlaubt: b, i, br, p, ul, ol, li und h1 bis h6. Entfernen Sie es; sein Text kann bleiben.</translation>
    </message>
    <message>
        <source>&lt;u&gt; is not in the store&apos;s list of tags; only its own example of the minimum hardware paragraph shows it. Use &lt;b&gt; elsewhere.</source>
        <translation>&lt;u&gt; steht nicht in der Tagliste des Stores; nur sein eigenes Beispiel für den Absatz zur Mindesthardware zeigt es. Verwenden Sie sonst &lt;b&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not in the store&apos;s list of tags. Keep the text, and add the address to the useful links.</source>
        <translation>&lt;%1&gt; steht nicht in der Tagliste des Stores. Behalten Sie den Text und fügen Sie die Adresse den nützlichen Links hinzu.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not in the store&apos;s list of tags, though some documents show it. Remove it; what it holds can stay.</source>
        <translation>&lt;%1&gt; steht nicht in der Tagliste des Stores, obwohl manche Dokumente es zeigen. Entfernen Sie es; sein Inhalt kann bleiben.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not in the store&apos;s list of tags, though some documents show it. Write &lt;%2&gt; instead.</source>
        <translation>&lt;%1&gt; steht nicht in der Tagliste des Stores, obwohl manche Dokumente es zeigen. Schreiben Sie stattdessen &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>The store documents no attribute for any tag, so “%1” of &lt;%2&gt; may be refused. Remove it.</source>
        <translation>Der Store dokumentiert für kein Tag ein Attribut; „%1“ an &lt;%2&gt; kann daher abgelehnt werden. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in HTML, and browsers have to guess here. Write &amp;amp; for &amp; and &amp;lt; for &lt;.</source>
        <translation>„%1“ hat in HTML eine eigene Bedeutung, und Browser müssen hier raten. Schreiben Sie &amp;amp; für &amp; und &amp;lt; für &lt;.</translation>
    </message>
    <message>
        <source>“%1” names no character that HTML knows. Correct the name, or write &amp;amp; for &amp;.</source>
        <translation>„%1“ bezeichnet kein Zeichen, das HTML kennt. Berichtigen Sie den Namen oder schreiben Sie &amp;amp; für &amp;.</translation>
    </message>
    <message>
        <source>“%1” lacks its semicolon. Add it.</source>
        <translation>„%1“ fehlt das Semikolon. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” stands for no character that can be shown. Remove it.</source>
        <translation>„%1“ steht für kein darstellbares Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is an invisible control character here. Remove it.</source>
        <translation>Hier steht ein unsichtbares Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed. Add &lt;/%1&gt; where it ends.</source>
        <translation>&lt;%1&gt; wird nie geschlossen. Ergänzen Sie &lt;/%1&gt;, wo es endet.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing. Remove it, or add the &lt;%1&gt; it belongs to.</source>
        <translation>&lt;/%1&gt; schließt nichts. Entfernen Sie es oder ergänzen Sie das zugehörige &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; comes after the end of the tag around it. Close &lt;%1&gt; first, then what it stands in.</source>
        <translation>&lt;/%1&gt; kommt nach dem Ende des umgebenden Tags. Schließen Sie zuerst &lt;%1&gt;, dann das Tag, in dem es steht.</translation>
    </message>
    <message>
        <source>This tag cannot stand inside &lt;%1&gt;: browsers end &lt;%1&gt; before it. Close &lt;%1&gt; first.</source>
        <translation>Dieses Tag kann nicht in &lt;%1&gt; stehen: Browser beenden &lt;%1&gt; davor. Schließen Sie zuerst &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The description ends inside the tag &lt;%1&gt;, and browsers drop what stands there. Finish the tag, or remove it.</source>
        <translation>Die Beschreibung endet mitten im Tag &lt;%1&gt;, und Browser verwerfen, was dort steht. Vervollständigen oder entfernen Sie das Tag.</translation>
    </message>
    <message>
        <source>This list is nested %1 deep. The portal takes “simple HTML” and does not say how much that is; %2 levels are safe. Flatten it.</source>
        <translation>Diese Liste ist %1 Ebenen tief verschachtelt. Das Portal nimmt „einfaches HTML“ an, sagt aber nicht, wie viel das ist; %2 Ebenen sind sicher. Machen Sie sie flacher.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels; at least %4 × %5 are needed, and enlarging would blur it. Choose a larger picture; the bundle fits it to that size.</source>
        <translation>„%1“ hat %2 × %3 Pixel; nötig sind mindestens %4 × %5, und vergrößert würde es unscharf. Wählen Sie ein größeres Bild; das Paket passt es an diese Größe an.</translation>
    </message>
    <message>
        <source>The description lacks the paragraph “Minimum hardware requirements:” with operating system, RAM and storage. Add it as the last paragraph.</source>
        <translation>Der Beschreibung fehlt der Absatz „Minimum hardware requirements:“ mit Betriebssystem, Arbeitsspeicher und Speicherplatz. Fügen Sie ihn als letzten Absatz hinzu.</translation>
    </message>
    <message>
        <source>The minimum hardware paragraph names no hardware. Write operating system, RAM and storage.</source>
        <translation>Der Absatz zur Mindesthardware nennt keine Hardware. Schreiben Sie Betriebssystem, Arbeitsspeicher und Speicherplatz.</translation>
    </message>
    <message>
        <source>The minimum hardware paragraph still has the gap “%1”. Write what the module needs there.</source>
        <translation>Der Absatz zur Mindesthardware hat noch die Lücke „%1“. Schreiben Sie dort, was das Modul braucht.</translation>
    </message>
    <message>
        <source>The minimum hardware paragraph has no figure. Say how much RAM and storage the module needs.</source>
        <translation>Der Absatz zur Mindesthardware enthält keine Zahl. Sagen Sie, wie viel Arbeitsspeicher und Speicherplatz das Modul braucht.</translation>
    </message>
    <message>
        <source>The minimum hardware paragraph must be the last one. Move it to the end, behind recommended hardware and notes.</source>
        <translation>Der Absatz zur Mindesthardware muss der letzte sein. Verschieben Sie ihn ans Ende, hinter empfohlene Hardware und Anmerkungen.</translation>
    </message>
    <message>
        <source>The description has no paragraph that says what customers gain. Begin with one or two sentences on the value, before features and hardware.</source>
        <translation>Die Beschreibung hat keinen Absatz, der sagt, was Kunden gewinnen. Beginnen Sie mit ein oder zwei Sätzen zum Nutzen, vor Funktionen und Hardware.</translation>
    </message>
    <message>
        <source>The description begins with a list. Say in the first sentences what customers gain; features come after.</source>
        <translation>Die Beschreibung beginnt mit einer Liste. Sagen Sie in den ersten Sätzen, was Kunden gewinnen; Funktionen kommen danach.</translation>
    </message>
    <message>
        <source>The first paragraph has only %1 characters. Say in it what customers gain, in words of their industry; %2 characters are the least that can.</source>
        <translation>Der erste Absatz hat nur %1 Zeichen. Sagen Sie darin, was Kunden gewinnen, in der Sprache ihrer Branche; %2 Zeichen sind das Mindeste dafür.</translation>
    </message>
    <message>
        <source>The notice of language does not name the language of the listing (%1). Change it to “%2” to agree.</source>
        <translation>Der Sprachhinweis nennt nicht die Sprache des Eintrags (%1). Ändern Sie ihn in „%2“, damit beides übereinstimmt.</translation>
    </message>
    <message>
        <source>The create options stand in quotes, as a deployment manifest has them. The portal wants the object itself. Unescape them.</source>
        <translation>Die Erstellungsoptionen stehen in Anführungszeichen, wie in einem Bereitstellungsmanifest. Das Portal will das Objekt selbst. Entfernen Sie die Maskierung.</translation>
    </message>
    <message>
        <source>There are backslashes before the quotes of the create options, as a deployment manifest has them. The portal wants plain JSON. Unescape them.</source>
        <translation>Vor den Anführungszeichen der Erstellungsoptionen stehen umgekehrte Schrägstriche, wie in einem Bereitstellungsmanifest. Das Portal will reines JSON. Entfernen Sie die Maskierung.</translation>
    </message>
    <message>
        <source>The create options are URL-escaped, and a module published so could not be imported. The portal wants plain JSON. Unescape them.</source>
        <translation>Die Erstellungsoptionen sind URL-maskiert, und ein so veröffentlichtes Modul ließ sich nicht importieren. Das Portal will reines JSON. Entfernen Sie die Maskierung.</translation>
    </message>
    <message>
        <source>The create options hold HTML entities in place of quotes. The portal wants plain JSON. Unescape them.</source>
        <translation>Die Erstellungsoptionen haben HTML-Entitäten statt Anführungszeichen. Das Portal will reines JSON. Entfernen Sie die Maskierung.</translation>
    </message>
    <message>
        <source>The create options are null. Leave the field empty where the module needs none.</source>
        <translation>Die Erstellungsoptionen sind null. Lassen Sie das Feld leer, wenn das Modul keine braucht.</translation>
    </message>
    <message>
        <source>The create options start with “%1”, but must be one JSON object. Put them in braces: { … }.</source>
        <translation>Die Erstellungsoptionen beginnen mit „%1“, müssen aber ein JSON-Objekt sein. Setzen Sie sie in Klammern: { … }.</translation>
    </message>
    <message>
        <source>The create options start with a member and have no braces of their own, as in the documents&apos; printed sample, which no reader takes. Put them in braces: { … }.</source>
        <translation>Die Erstellungsoptionen beginnen mit einem Eintrag und haben keine eigenen Klammern, wie das gedruckte Beispiel der Dokumente, das niemand lesen kann. Setzen Sie sie in Klammern: { … }.</translation>
    </message>
    <message>
        <source>The create options have %1 characters and %2 without spaces and line breaks; the limit is %3. Remove the white space.</source>
        <translation>Die Erstellungsoptionen haben %1 Zeichen und %2 ohne Leerzeichen und Zeilenumbrüche; erlaubt sind %3. Entfernen Sie den Leerraum.</translation>
    </message>
    <message>
        <source>The create options have %1 characters and still %2 without spaces and line breaks; the limit is %3. Remove the white space and shorten what is left.</source>
        <translation>Die Erstellungsoptionen haben %1 Zeichen und auch ohne Leerzeichen und Zeilenumbrüche noch %2; erlaubt sind %3. Entfernen Sie den Leerraum und kürzen Sie den Rest.</translation>
    </message>
    <message>
        <source>“%1” does not go together with the network of another container: Docker refuses the container. Remove it, or change “NetworkMode”.</source>
        <translation>„%1“ verträgt sich nicht mit dem Netz eines anderen Containers: Docker lehnt den Container ab. Entfernen Sie es oder ändern Sie „NetworkMode“.</translation>
    </message>
    <message>
        <source>“Links” do not go together with the host&apos;s network: Docker refuses the container. Remove them.</source>
        <translation>„Links“ vertragen sich nicht mit dem Netz des Geräts: Docker lehnt den Container ab. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“PortBindings” have no effect with the host&apos;s network: the module has all ports of the device as its own. Remove them, or the “NetworkMode”.</source>
        <translation>„PortBindings“ wirken nicht mit dem Netz des Geräts: Das Modul hat alle Ports des Geräts als eigene. Entfernen Sie sie oder den „NetworkMode“.</translation>
    </message>
    <message>
        <source>“EndpointsConfig” names %1 networks, and Docker takes one when it makes a container. Keep one of them.</source>
        <translation>„EndpointsConfig“ nennt %1 Netze, und Docker nimmt beim Anlegen eines Containers nur eines. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“MemorySwap” is %1 and less than “Memory”, which is %2; it counts both together, and Docker refuses the container. Write a larger number, or -1 for no limit.</source>
        <translation>„MemorySwap“ ist %1 und damit kleiner als „Memory“ mit %2; es zählt beides zusammen, und Docker lehnt den Container ab. Schreiben Sie eine größere Zahl oder -1 für unbegrenzt.</translation>
    </message>
    <message>
        <source>“MemoryReservation” is %1 and more than “Memory”, which is %2: Docker refuses the container. Write a smaller number.</source>
        <translation>„MemoryReservation“ ist %1 und damit größer als „Memory“ mit %2: Docker lehnt den Container ab. Schreiben Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>A limit of “Ulimits” is softly %1 and at most %2; the soft one must not be larger. Lower “Soft”.</source>
        <translation>Eine Grenze in „Ulimits“ ist weich %1 und hart %2; die weiche darf nicht größer sein. Senken Sie „Soft“.</translation>
    </message>
    <message>
        <source>Docker has no log driver “%1” of its own; a device without that plug-in refuses the container. Write json-file or local.</source>
        <translation>Docker hat selbst keinen Protokolltreiber „%1“; ein Gerät ohne diese Erweiterung lehnt den Container ab. Schreiben Sie json-file oder local.</translation>
    </message>
    <message>
        <source>“Hostname” does not go together with the “UTSMode” host: Docker refuses the container. Remove one of them.</source>
        <translation>„Hostname“ verträgt sich nicht mit „UTSMode“ host: Docker lehnt den Container ab. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“AutoRemove” does not go together with a “RestartPolicy”: Docker refuses the container. Remove both; IoT Edge starts and removes modules itself.</source>
        <translation>„AutoRemove“ verträgt sich nicht mit einer „RestartPolicy“: Docker lehnt den Container ab. Entfernen Sie beide; IoT Edge startet und entfernt Module selbst.</translation>
    </message>
    <message>
        <source>“%1” is set here and among the environment variables, and the value here wins on the device. Keep one of them.</source>
        <translation>„%1“ ist hier und unter den Umgebungsvariablen gesetzt, und auf dem Gerät gilt der Wert von hier. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>“%1” takes names only; what stands in the braces after a name is ignored. Write {} there, and set ports in HostConfig.PortBindings.</source>
        <translation>„%1“ nimmt nur Namen; was in den Klammern hinter einem Namen steht, wird übergangen. Schreiben Sie dort {} und setzen Sie Ports in HostConfig.PortBindings.</translation>
    </message>
    <message>
        <source>Docker does not know the key “%1” here and ignores it without a word. Look it up in the documents of Docker&apos;s “Create a container”, or remove it.</source>
        <translation>Docker kennt den Schlüssel „%1“ hier nicht und übergeht ihn wortlos. Schlagen Sie in der Dokumentation von Docker unter „Create a container“ nach oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Docker does not know the key “%1” and ignores it without a word. Probably “%2” is meant; write that.</source>
        <translation>Docker kennt den Schlüssel „%1“ nicht und übergeht ihn wortlos. Wahrscheinlich ist „%2“ gemeint; schreiben Sie das.</translation>
    </message>
    <message>
        <source>“%1” stands in the wrong place, and Docker ignores it there without a word. Move it to the outermost object.</source>
        <translation>„%1“ steht an der falschen Stelle, und Docker übergeht es dort wortlos. Verschieben Sie es ins äußerste Objekt.</translation>
    </message>
    <message>
        <source>“%1” stands in the wrong place, and Docker ignores it there without a word. Move it into “HostConfig”.</source>
        <translation>„%1“ steht an der falschen Stelle, und Docker übergeht es dort wortlos. Verschieben Sie es in „HostConfig“.</translation>
    </message>
    <message>
        <source>“%1” has no effect: IoT Edge sets it to the module&apos;s image. Remove it.</source>
        <translation>„%1“ wirkt nicht: IoT Edge setzt dort das Image des Moduls ein. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” has no effect: IoT Edge sets it to the module&apos;s name. Remove it.</source>
        <translation>„%1“ wirkt nicht: IoT Edge setzt dort den Namen des Moduls ein. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is for Docker&apos;s own command line and has no effect here. Remove it.</source>
        <translation>„%1“ ist für die Befehlszeile von Docker selbst und wirkt hier nicht. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” has no use in a module: IoT Edge restarts modules itself, as the module&apos;s restartPolicy says. Remove it.</source>
        <translation>„%1“ nützt in einem Modul nichts: IoT Edge startet Module selbst neu, wie es die restartPolicy des Moduls sagt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is what Docker reports of a running container; it cannot be set. Remove it.</source>
        <translation>„%1“ meldet Docker von einem laufenden Container; setzen lässt es sich nicht. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” came with version %2 of Docker&apos;s interface, and IoT Edge speaks %3, where it is ignored. Do without it.</source>
        <translation>„%1“ kam mit Version %2 der Docker-Schnittstelle, und IoT Edge spricht %3, wo es übergangen wird. Verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>Docker dropped “%1” after version %2 of its interface; newer ones ignore it. Remove it.</source>
        <translation>Docker hat „%1“ nach Version %2 seiner Schnittstelle aufgegeben; neuere übergehen es. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is for Windows containers only; on Linux it has no effect or is refused. Remove it.</source>
        <translation>„%1“ ist nur für Windows-Container; unter Linux wirkt es nicht oder wird abgelehnt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at most 64 bits, and %2 is none: the device refuses the container. Round it.</source>
        <translation>„%1“ nimmt eine ganze Zahl von höchstens 64 Bit, und %2 ist keine: Das Gerät lehnt den Container ab. Runden Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is %2, and the least that Docker takes is %3. Write a larger number.</source>
        <translation>„%1“ ist %2, und Docker nimmt mindestens %3. Schreiben Sie eine größere Zahl.</translation>
    </message>
    <message>
        <source>“%1” is %2, and the most that Docker takes is %3. Write a smaller number.</source>
        <translation>„%1“ ist %2, und Docker nimmt höchstens %3. Schreiben Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: Docker refuses the container. Write one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein: Docker lehnt den Container ab. Schreiben Sie eines von: %3.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1” with too many colons: Docker refuses the container. Write source:destination, or source:destination:ro.</source>
        <translation>„Binds“ nennt „%1“ mit zu vielen Doppelpunkten: Docker lehnt den Container ab. Schreiben Sie Quelle:Ziel oder Quelle:Ziel:ro.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1”, whose path in the container does not start at the root: Docker refuses the container. Write /path/on/device:/path/in/container.</source>
        <translation>„Binds“ nennt „%1“, dessen Pfad im Container nicht an der Wurzel beginnt: Docker lehnt den Container ab. Schreiben Sie /pfad/auf/dem/geraet:/pfad/im/container.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1”, which would replace all of the container: Docker refuses it. Write a path below the root.</source>
        <translation>„Binds“ nennt „%1“, was den ganzen Container ersetzen würde: Docker lehnt ihn ab. Schreiben Sie einen Pfad unterhalb der Wurzel.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1”, whose source is neither a whole path nor the name of a volume: Docker refuses the container. Write /path/on/device or a name of letters, digits and _ . -.</source>
        <translation>„Binds“ nennt „%1“, dessen Quelle weder ein ganzer Pfad noch der Name eines Volumes ist: Docker lehnt den Container ab. Schreiben Sie /pfad/auf/dem/geraet oder einen Namen aus Buchstaben, Ziffern und _ . -.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1”, and what follows the second colon is no mode that Docker knows. Write ro, rw, z or Z there, or nothing.</source>
        <translation>„Binds“ nennt „%1“, und was dem zweiten Doppelpunkt folgt, ist kein Modus, den Docker kennt. Schreiben Sie dort ro, rw, z oder Z oder nichts.</translation>
    </message>
    <message>
        <source>A mount has no “Target”: Docker refuses the container. Write the path in the container.</source>
        <translation>Eine Einbindung hat kein „Target“: Docker lehnt den Container ab. Schreiben Sie den Pfad im Container.</translation>
    </message>
    <message>
        <source>The “Target” of a mount is “%1”, and Docker takes whole paths below the root only. Write one such as /data.</source>
        <translation>Das „Target“ einer Einbindung ist „%1“, und Docker nimmt nur ganze Pfade unterhalb der Wurzel. Schreiben Sie einen wie /data.</translation>
    </message>
    <message>
        <source>A mount of the type tmpfs has the source “%1”, but lies in memory: Docker refuses the container. Remove “Source”.</source>
        <translation>Eine Einbindung der Art tmpfs hat die Quelle „%1“, liegt aber im Speicher: Docker lehnt den Container ab. Entfernen Sie „Source“.</translation>
    </message>
    <message>
        <source>A mount of the type bind has no “Source”: Docker refuses the container. Write the path on the device.</source>
        <translation>Eine Einbindung der Art bind hat keine „Source“: Docker lehnt den Container ab. Schreiben Sie den Pfad auf dem Gerät.</translation>
    </message>
    <message>
        <source>The “Source” of a mount of the type bind is “%1”, and Docker takes whole paths only. Write the path from the root, or make the mount&apos;s “Type” volume.</source>
        <translation>Die „Source“ einer Einbindung der Art bind ist „%1“, und Docker nimmt nur ganze Pfade. Schreiben Sie den Pfad von der Wurzel an, oder machen Sie den „Type“ zu volume.</translation>
    </message>
    <message>
        <source>The “Source” of a mount of the type volume is “%1”, which is no name of a volume. Write letters, digits and _ . -, or make the mount&apos;s “Type” bind.</source>
        <translation>Die „Source“ einer Einbindung der Art volume ist „%1“, und das ist kein Name eines Volumes. Schreiben Sie Buchstaben, Ziffern und _ . -, oder machen Sie den „Type“ zu bind.</translation>
    </message>
    <message>
        <source>A mount of another type has options for %1: Docker refuses the container. Remove them, or change the mount&apos;s “Type”.</source>
        <translation>Eine Einbindung anderer Art hat Optionen für %1: Docker lehnt den Container ab. Entfernen Sie sie oder ändern Sie den „Type“.</translation>
    </message>
    <message>
        <source>A mount has no “Type”: Docker refuses the container. Write bind, volume or tmpfs.</source>
        <translation>Eine Einbindung hat keinen „Type“: Docker lehnt den Container ab. Schreiben Sie bind, volume oder tmpfs.</translation>
    </message>
    <message>
        <source>Two mounts have the same place “%1” in the container: Docker refuses it. Give each a place of its own.</source>
        <translation>Zwei Einbindungen haben denselben Ort „%1“ im Container: Docker lehnt ihn ab. Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <source>“%1” names the port “%2”: Docker refuses the container. Write a number from 1 to 65535 with its protocol, such as 8080/tcp.</source>
        <translation>„%1“ nennt den Port „%2“: Docker lehnt den Container ab. Schreiben Sie eine Zahl von 1 bis 65535 mit ihrem Protokoll, etwa 8080/tcp.</translation>
    </message>
    <message>
        <source>“%1” names the port “%2”, and a container has no port 0: Docker refuses it. Write a number from 1 to 65535.</source>
        <translation>„%1“ nennt den Port „%2“, und ein Container hat keinen Port 0: Docker lehnt ihn ab. Schreiben Sie eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” names the port “%2”, and Docker knows the protocols tcp, udp and sctp only. Write one of them after the slash.</source>
        <translation>„%1“ nennt den Port „%2“, und Docker kennt nur die Protokolle tcp, udp und sctp. Schreiben Sie eines davon hinter den Schrägstrich.</translation>
    </message>
    <message>
        <source>“PortBindings” has null for the port “%1”, and IoT Edge cannot read that: the deployment fails. Write a list such as [{&quot;HostPort&quot;:&quot;8080&quot;}], or [].</source>
        <translation>„PortBindings“ hat null für den Port „%1“, und das kann IoT Edge nicht lesen: Die Bereitstellung scheitert. Schreiben Sie eine Liste wie [{&quot;HostPort&quot;:&quot;8080&quot;}] oder [].</translation>
    </message>
    <message>
        <source>“PortBindings” has null in the list of the port “%1”, and IoT Edge cannot read that: the deployment fails. Remove it.</source>
        <translation>„PortBindings“ hat null in der Liste des Ports „%1“, und das kann IoT Edge nicht lesen: Die Bereitstellung scheitert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“HostPort” is “%1”: Docker refuses the container. Write a number up to 65535, or a range such as 8000-8010.</source>
        <translation>„HostPort“ ist „%1“: Docker lehnt den Container ab. Schreiben Sie eine Zahl bis 65535 oder einen Bereich wie 8000-8010.</translation>
    </message>
    <message>
        <source>The port %1 of the device is taken by edgeHub, as it is deployed by default; then the module does not start. Choose another “HostPort”.</source>
        <translation>Den Port %1 des Geräts hat edgeHub, so wie es gewöhnlich bereitgestellt wird; dann startet das Modul nicht. Wählen Sie einen anderen „HostPort“.</translation>
    </message>
    <message>
        <source>The port “%1” is exposed, but bound to no port of the device. If it shall be reached from outside, add it to HostConfig.PortBindings; if not, leave it out.</source>
        <translation>Der Port „%1“ ist freigegeben, aber an keinen Port des Geräts gebunden. Soll er von außen erreichbar sein, ergänzen Sie ihn in HostConfig.PortBindings; wenn nicht, lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The port “%1” is exposed, but not bound, and “%2” is bound, but not exposed: probably a slip. Write the same port in both places.</source>
        <translation>Der Port „%1“ ist freigegeben, aber nicht gebunden, und „%2“ ist gebunden, aber nicht freigegeben: wahrscheinlich ein Versehen. Schreiben Sie an beiden Stellen denselben Port.</translation>
    </message>
    <message>
        <source>The module gets the socket of Docker (“%1”) and with it all of the device. Do without it if you can; if not, say why in the documentation.</source>
        <translation>Das Modul bekommt den Socket von Docker („%1“) und damit das ganze Gerät. Verzichten Sie darauf, wenn Sie können; wenn nicht, begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>The module gets all files of the device (“%1”). Mount only the folder that it needs.</source>
        <translation>Das Modul bekommt alle Dateien des Geräts („%1“). Binden Sie nur den Ordner ein, den es braucht.</translation>
    </message>
    <message>
        <source>The module gets “%1”, a part of the device&apos;s system. Mount only what it needs, read-only if that will do, and say why in the documentation.</source>
        <translation>Das Modul bekommt „%1“, einen Teil des Systems des Geräts. Binden Sie nur ein, was es braucht, möglichst nur lesend, und begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>“%1” is host: the module is not kept apart from the device there. Do without it if you can; if not, say why in the documentation.</source>
        <translation>„%1“ ist host: Das Modul ist dort nicht vom Gerät getrennt. Verzichten Sie darauf, wenn Sie können; wenn nicht, begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>“NetworkMode” is host: the module sees all traffic of the device, and other modules cannot reach it by name. Bind the ports that it needs instead, if you can.</source>
        <translation>„NetworkMode“ ist host: Das Modul sieht allen Verkehr des Geräts, und andere Module erreichen es nicht unter seinem Namen. Binden Sie stattdessen die nötigen Ports, wenn Sie können.</translation>
    </message>
    <message>
        <source>The module runs privileged: it can do everything on the device, and devices may refuse it. Ask for single rights by “CapAdd” and “Devices” instead.</source>
        <translation>Das Modul läuft privilegiert: Es kann auf dem Gerät alles tun, und Geräte dürfen es ablehnen. Erbitten Sie einzelne Rechte mit „CapAdd“ und „Devices“.</translation>
    </message>
    <message>
        <source>The module gets the capability %1, which devices may refuse. Do without it if you can; if not, say why in the documentation.</source>
        <translation>Das Modul bekommt die Fähigkeit %1, die Geräte verweigern dürfen. Verzichten Sie darauf, wenn Sie können; wenn nicht, begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>“%1” switches a protection of the device off. Do without it if you can; if not, say why in the documentation.</source>
        <translation>„%1“ schaltet einen Schutz des Geräts ab. Verzichten Sie darauf, wenn Sie können; wenn nicht, begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>“%1” gives the module a hand on the device itself. Keep it to what the module needs, and say why in the documentation.</source>
        <translation>„%1“ lässt das Modul an das Gerät selbst. Beschränken Sie es auf das Nötige und begründen Sie es in der Dokumentation.</translation>
    </message>
    <message>
        <source>“%1” takes %2. The placeholder %3 must be replaced by one before the module is deployed: with it, the device refuses the whole deployment.</source>
        <translation>„%1“ nimmt %2. Der Platzhalter %3 muss vor der Bereitstellung dadurch ersetzt werden: Mit ihm lehnt das Gerät die ganze Bereitstellung ab.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and %3 stands here. IoT Edge turns it into that, other tools do not. Write %2.</source>
        <translation>„%1“ nimmt %2, und hier steht %3. IoT Edge wandelt es um, andere Werkzeuge nicht. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” takes %2, and %3 stands here: the device refuses the module, if not the whole deployment. Write %2.</source>
        <translation>„%1“ nimmt %2, und hier steht %3: Das Gerät lehnt das Modul ab, wenn nicht die ganze Bereitstellung. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, and Linux has no such capability: Docker refuses the container. Write a name such as NET_ADMIN.</source>
        <translation>„%1“ nennt „%2“, und Linux hat keine solche Fähigkeit: Docker lehnt den Container ab. Schreiben Sie einen Namen wie NET_ADMIN.</translation>
    </message>
    <message>
        <source>“%1” is %2 nanoseconds, and Docker takes 0 or at least 1000000 (one millisecond). Write the time in nanoseconds.</source>
        <translation>„%1“ ist %2 Nanosekunden, und Docker nimmt 0 oder mindestens 1000000 (eine Millisekunde). Schreiben Sie die Zeit in Nanosekunden.</translation>
    </message>
    <message>
        <source>“StopSignal” is “%1”, and there is no such signal: Docker refuses the container. Write a name such as SIGTERM.</source>
        <translation>„StopSignal“ ist „%1“, und ein solches Signal gibt es nicht: Docker lehnt den Container ab. Schreiben Sie einen Namen wie SIGTERM.</translation>
    </message>
    <message>
        <source>“WorkingDir” is “%1”, which does not start at the root: Docker refuses the container. Write the whole path.</source>
        <translation>„WorkingDir“ ist „%1“ und beginnt nicht an der Wurzel: Docker lehnt den Container ab. Schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <source>“ExtraHosts” lists “%1”, and Docker takes a host name, a colon and an IP address. Write it as “server:&lt;MY_SERVER_IP_ADDRESS&gt;”.</source>
        <translation>„ExtraHosts“ nennt „%1“, und Docker nimmt einen Hostnamen, einen Doppelpunkt und eine IP-Adresse. Schreiben Sie es als „server:&lt;MY_SERVER_IP_ADDRESS&gt;“.</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, which is no IP address. Docker takes addresses only; write one.</source>
        <translation>„%1“ nennt „%2“, und das ist keine IP-Adresse. Docker nimmt nur Adressen; schreiben Sie eine.</translation>
    </message>
    <message>
        <source>“HostIp” is “%1”, which is no IP address: Docker refuses the container. Write the address of a network card, or leave it out for all of them.</source>
        <translation>„HostIp“ ist „%1“, und das ist keine IP-Adresse: Docker lehnt den Container ab. Schreiben Sie die Adresse einer Netzwerkkarte, oder lassen Sie sie für alle weg.</translation>
    </message>
    <message>
        <source>“CgroupPermissions” is “%1”, and Docker knows the letters r, w and m only. Write some of them, such as rwm.</source>
        <translation>„CgroupPermissions“ ist „%1“, und Docker kennt nur die Buchstaben r, w und m. Schreiben Sie welche davon, etwa rwm.</translation>
    </message>
    <message>
        <source>“Tmpfs” names “%1”, and Docker takes whole paths below the root only. Write one such as /run/cache.</source>
        <translation>„Tmpfs“ nennt „%1“, und Docker nimmt nur ganze Pfade unterhalb der Wurzel. Schreiben Sie einen wie /run/cache.</translation>
    </message>
    <message>
        <source>“Env” lists “%1” without a name: Docker refuses the container. Write NAME=value.</source>
        <translation>„Env“ nennt „%1“ ohne Namen: Docker lehnt den Container ab. Schreiben Sie NAME=Wert.</translation>
    </message>
    <message>
        <source>“Env” sets “%1” twice, and the later one counts. Remove one of them.</source>
        <translation>„Env“ setzt „%1“ zweimal, und der spätere Wert zählt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>“Env” sets “%1”. IoT Edge sets variables that start with IOTEDGE_ itself, and one of yours in its place may cut the module off. Choose another name.</source>
        <translation>„Env“ setzt „%1“. IoT Edge setzt Variablen, die mit IOTEDGE_ beginnen, selbst, und eine eigene an ihrer Stelle kann das Modul abschneiden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“Env” lists “%1” without a value, which takes the variable away. Write NAME=value, or remove it.</source>
        <translation>„Env“ nennt „%1“ ohne Wert, was die Variable wegnimmt. Schreiben Sie NAME=Wert oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The plan “%1” names the repository “%2”, as the plan “%3” does. This is a guess at a slip: keep it if both plans sell the same image, else name the plan&apos;s own repository.</source>
        <translation>Der Plan „%1“ nennt das Repository „%2“ wie der Plan „%3“. Das ist eine Vermutung über ein Versehen: Behalten Sie es, wenn beide Pläne dasselbe Image verkaufen; sonst nennen Sie das eigene Repository des Plans.</translation>
    </message>
    <message>
        <source>All defaults of the plan together have %1 bytes; older hubs take %2 for a whole twin, where other modules need room too. Shorten values, or let customers set them.</source>
        <translation>Alle Vorgaben des Plans zusammen haben %1 Bytes; ältere Hubs nehmen %2 für einen ganzen Zwilling, in dem auch andere Module Platz brauchen. Kürzen Sie Werte, oder lassen Sie Kunden sie setzen.</translation>
    </message>
    <message>
        <source>The hardware paragraph does not name %1, for which there are tags or which the platform choice means. This is a guess at its words: add what is missing.</source>
        <translation>Der Hardware-Absatz nennt %1 nicht, wofür es Tags gibt oder was die Wahl der Plattformen meint. Das ist eine Vermutung über seine Wörter: Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The hardware paragraph names %1, for which no image tag is listed. This is a guess at its words: add the tags, or take it out.</source>
        <translation>Der Hardware-Absatz nennt %1, wofür kein Image-Tag aufgeführt ist. Das ist eine Vermutung über seine Wörter: Ergänzen Sie die Tags, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The note reads as if somebody else had this subscription (“%1”). This is a guess: list your own subscriptions only, and give others a private plan.</source>
        <translation>Die Notiz liest sich, als gehöre dieses Abonnement jemand anderem („%1“). Das ist eine Vermutung: Nennen Sie nur eigene Abonnements und geben Sie anderen einen privaten Plan.</translation>
    </message>
    <message>
        <source>The texts name “%1”, but nothing mentions a notice on third-party parts. This is a guess: if the module contains parts of others, link their notice or name it in the terms.</source>
        <translation>Die Texte nennen „%1“, aber nichts erwähnt einen Hinweis auf Bestandteile Dritter. Das ist eine Vermutung: Enthält das Modul solche Teile, verlinken Sie deren Hinweis oder nennen Sie ihn in den Bedingungen.</translation>
    </message>
    <message>
        <source>twin_change_includes works in the cloud only; on a device no route can use it. Send twin changes on with FROM /twinChangeNotifications and look at them there.</source>
        <translation>twin_change_includes gibt es nur in der Cloud; auf einem Gerät kann es keine Route verwenden. Leiten Sie Änderungen von Zwillingen mit FROM /twinChangeNotifications weiter und prüfen Sie sie dort.</translation>
    </message>
    <message>
        <source>Conditions have no function “%1”. Write one of: as_number, is_defined, contains, starts_with, length, …</source>
        <translation>Bedingungen haben keine Funktion „%1“. Schreiben Sie eine von: as_number, is_defined, contains, starts_with, length, …</translation>
    </message>
    <message>
        <source>Conditions have no function “%1”. Probably “%2” is meant; write that.</source>
        <translation>Bedingungen haben keine Funktion „%1“. Wahrscheinlich ist „%2“ gemeint; schreiben Sie das.</translation>
    </message>
    <message>
        <source>A name lacks in the body path “%1”. Write it as $body.name.name, without a point at its end.</source>
        <translation>Im Pfad „%1“ fehlt ein Name. Schreiben Sie ihn als $body.name.name, ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>A part of the body path “%1” is a mere number, which edgeHub cannot read. Items of lists are written $body.name[0].</source>
        <translation>Ein Teil des Pfads „%1“ ist nur eine Zahl, was edgeHub nicht lesen kann. Einträge von Listen schreibt man $body.name[0].</translation>
    </message>
    <message>
        <source>What stands in the square brackets of “%1” is no index. Write a number from 0, such as $body.name[0].</source>
        <translation>Was in den eckigen Klammern von „%1“ steht, ist kein Index. Schreiben Sie eine Zahl ab 0, etwa $body.name[0].</translation>
    </message>
    <message>
        <source>A value must stand here: a property, a number, a text in quotes, true or false; “%1” is none. Write it, or remove the operator before it.</source>
        <translation>Hier muss ein Wert stehen: eine Eigenschaft, eine Zahl, ein Text in Anführungszeichen, true oder false; „%1“ ist keiner. Schreiben Sie ihn oder entfernen Sie den Operator davor.</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no closing quote. Put one at its end; inside, \&quot; \&apos; \\ and \u1234 are the only uses of a backslash.</source>
        <translation>Der Text, der mit %1 beginnt, hat kein schließendes Anführungszeichen. Setzen Sie eines an sein Ende; darin ist ein umgekehrter Schrägstrich nur als \&quot; \&apos; \\ und \u1234 erlaubt.</translation>
    </message>
    <message>
        <source>The character “%1” means nothing in a condition. Remove it, or put the text that it belongs to in quotes.</source>
        <translation>Das Zeichen „%1“ bedeutet in einer Bedingung nichts. Entfernen Sie es, oder setzen Sie den Text, zu dem es gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Braces take the name of a system property, such as {$outputName}; “%1” is none.</source>
        <translation>Geschweifte Klammern nehmen den Namen einer Systemeigenschaft, etwa {$outputName}; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>The closing brace } lacks here; “%1” stands in its place.</source>
        <translation>Hier fehlt die schließende Klammer }; an ihrer Stelle steht „%1“.</translation>
    </message>
    <message>
        <source>The character “%1” is no operator of conditions. Write one of = != &lt; &gt; &lt;= &gt;= + - * / % || ?? AND OR, with spaces around it.</source>
        <translation>Das Zeichen „%1“ ist kein Operator von Bedingungen. Schreiben Sie eines von = != &lt; &gt; &lt;= &gt;= + - * / % || ?? AND OR, mit Leerzeichen darum.</translation>
    </message>
    <message>
        <source>This closing parenthesis closes nothing. Remove it, or open one before it.</source>
        <translation>Diese schließende Klammer schließt nichts. Entfernen Sie sie, oder öffnen Sie davor eine.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Put a closing one where the group ends.</source>
        <translation>Diese Klammer wird nicht geschlossen. Setzen Sie eine schließende dahin, wo die Gruppe endet.</translation>
    </message>
    <message>
        <source>The arguments of “%1” are not closed. Put a closing parenthesis behind them.</source>
        <translation>Die Argumente von „%1“ werden nicht geschlossen. Setzen Sie dahinter eine schließende Klammer.</translation>
    </message>
    <message>
        <source>A minus cannot stand before a value of the message body: edgeHub cannot compile it. Write 0 - %1.</source>
        <translation>Ein Minus kann nicht vor einem Wert des Nachrichtentexts stehen: edgeHub kann es nicht übersetzen. Schreiben Sie 0 - %1.</translation>
    </message>
    <message>
        <source>A minus takes a number, and “%1” is %2. Write as_number(%1) behind it.</source>
        <translation>Ein Minus nimmt eine Zahl, und „%1“ ist %2. Schreiben Sie dahinter as_number(%1).</translation>
    </message>
    <message>
        <source>NOT takes true or false, and “%1” is %2. It binds more tightly than a comparison: put what it shall turn round in parentheses, NOT (…).</source>
        <translation>NOT nimmt true oder false, und „%1“ ist %2. Es bindet stärker als ein Vergleich: Setzen Sie, was es umkehren soll, in Klammern, NOT (…).</translation>
    </message>
    <message>
        <source>“%1” takes two numbers, and here stand %2 and %3. A property is always a text: write as_number(…) around it.</source>
        <translation>„%1“ nimmt zwei Zahlen, und hier stehen %2 und %3. Eine Eigenschaft ist immer ein Text: Schreiben Sie as_number(…) darum.</translation>
    </message>
    <message>
        <source>“%” cannot take a value of the message body: edgeHub cannot compile it. Write as_number(%1) % ….</source>
        <translation>„%“ kann keinen Wert des Nachrichtentexts nehmen: edgeHub kann es nicht übersetzen. Schreiben Sie as_number(%1) % ….</translation>
    </message>
    <message>
        <source>“||” joins two texts, and here stand %1 and %2. For “or”, write OR.</source>
        <translation>„||“ verbindet zwei Texte, und hier stehen %1 und %2. Für „oder“ schreiben Sie OR.</translation>
    </message>
    <message>
        <source>“%1” is %2 and “%3” is %4; edgeHub compares only values of one type, and a property is always a text. Convert one of them, or compare with a value of the same type.</source>
        <translation>„%1“ ist %2 und „%3“ ist %4; edgeHub vergleicht nur Werte einer Art, und eine Eigenschaft ist immer ein Text. Wandeln Sie einen davon um, oder vergleichen Sie mit einem Wert derselben Art.</translation>
    </message>
    <message>
        <source>“%1” takes true or false, and edgeHub does not accept the bare body value “%2” on its right. Compare it: %2 = true.</source>
        <translation>„%1“ nimmt true oder false, und edgeHub nimmt den bloßen Wert „%2“ nicht auf der rechten Seite. Vergleichen Sie ihn: %2 = true.</translation>
    </message>
    <message>
        <source>“%1” takes true or false, and “%2” is %3. Compare it with something.</source>
        <translation>„%1“ nimmt true oder false, und „%2“ ist %3. Vergleichen Sie es mit etwas.</translation>
    </message>
    <message>
        <source>edgeHub cannot compile “%1” between %2 and %3. Leave the one out that says nothing.</source>
        <translation>edgeHub kann „%1“ zwischen %2 und %3 nicht übersetzen. Lassen Sie weg, was nichts aussagt.</translation>
    </message>
    <message>
        <source>“??” takes two values of one type, and here stand %1 and %2. It binds more loosely than every other operator: put it in parentheses, (… ?? …).</source>
        <translation>„??“ nimmt zwei Werte einer Art, und hier stehen %1 und %2. Es bindet schwächer als jeder andere Operator: Setzen Sie es in Klammern, (… ?? …).</translation>
    </message>
    <message>
        <source>%1 takes %2, and here stand other arguments. Write %3.</source>
        <translation>%1 nimmt %2, und hier stehen andere Argumente. Schreiben Sie %3.</translation>
    </message>
    <message>
        <source>edgeHub reads “%1” as the name of one property: an operator without spaces around it belongs to the name. Put spaces around it.</source>
        <translation>edgeHub liest „%1“ als Namen einer einzigen Eigenschaft: Ein Operator ohne Leerzeichen darum gehört zum Namen. Setzen Sie Leerzeichen darum.</translation>
    </message>
    <message>
        <source>“%1” alone is never defined. Name a value in the body, such as $body.level.</source>
        <translation>„%1“ allein ist nie definiert. Nennen Sie einen Wert im Nachrichtentext, etwa $body.level.</translation>
    </message>
    <message>
        <source>Messages on a device have no system property “%1”, so it is never defined. Probably “$%2” is meant; write that.</source>
        <translation>Nachrichten auf einem Gerät haben keine Systemeigenschaft „%1“, sie ist also nie definiert. Wahrscheinlich ist „$%2“ gemeint; schreiben Sie das.</translation>
    </message>
    <message>
        <source>edgeHub answers is_null wrongly for a value of the message body: true for each that is there. Write %1 = null.</source>
        <translation>edgeHub antwortet auf is_null bei einem Wert des Nachrichtentexts falsch: true für jeden, der da ist. Schreiben Sie %1 = null.</translation>
    </message>
    <message>
        <source>“%1” compares texts here, letter by letter: “9” is more than “10”. Compare numbers: as_number(%2) %1 %3.</source>
        <translation>„%1“ vergleicht hier Texte, Buchstabe für Buchstabe: „9“ ist mehr als „10“. Vergleichen Sie Zahlen: as_number(%2) %1 %3.</translation>
    </message>
    <message>
        <source>A comparison with undefined is never true. Write is_defined(…), or NOT is_defined(…).</source>
        <translation>Ein Vergleich mit undefined ist nie wahr. Schreiben Sie is_defined(…) oder NOT is_defined(…).</translation>
    </message>
    <message>
        <source>“%1” is %2, which is never true. Compare it with something.</source>
        <translation>„%1“ ist %2, und das ist nie wahr. Vergleichen Sie es mit etwas.</translation>
    </message>
    <message>
        <source>The condition is false for every message, so nothing is ever sent. Remove the route, or write another condition.</source>
        <translation>Die Bedingung ist für jede Nachricht falsch, es wird also nie etwas gesendet. Entfernen Sie die Route, oder schreiben Sie eine andere Bedingung.</translation>
    </message>
    <message>
        <source>The condition “%1” is %2, and only true lets a message pass: nothing is ever sent. Compare it with something.</source>
        <translation>Die Bedingung „%1“ ist %2, und nur true lässt eine Nachricht durch: Es wird nie etwas gesendet. Vergleichen Sie sie mit etwas.</translation>
    </message>
    <message>
        <source>edgeHub ignores “%1”, because it follows what is complete already. Remove it, or write it before INTO.</source>
        <translation>edgeHub übergeht „%1“, weil es auf etwas schon Vollständiges folgt. Entfernen Sie es, oder schreiben Sie es vor INTO.</translation>
    </message>
    <message>
        <source>The placeholder %1 must be replaced by a module&apos;s name: with it, edgeHub refuses all routes of the device, and the portal does not notice. Say so in the documentation, or leave the route out.</source>
        <translation>Der Platzhalter %1 muss durch den Namen eines Moduls ersetzt werden: Mit ihm lehnt edgeHub alle Routen des Geräts ab, und das Portal merkt es nicht. Sagen Sie das in der Dokumentation, oder lassen Sie die Route weg.</translation>
    </message>
    <message>
        <source>The placeholder %1 must be replaced by a module&apos;s name: with it, messages wait for a module that does not exist. Say so in the documentation.</source>
        <translation>Der Platzhalter %1 muss durch den Namen eines Moduls ersetzt werden: Mit ihm warten Nachrichten auf ein Modul, das es nicht gibt. Sagen Sie das in der Dokumentation.</translation>
    </message>
    <message>
        <source>The condition is empty, which is never true: nothing is ever sent. Write a condition, or leave WHERE out.</source>
        <translation>Die Bedingung ist leer, was nie wahr ist: Es wird nie etwas gesendet. Schreiben Sie eine Bedingung, oder lassen Sie WHERE weg.</translation>
    </message>
    <message>
        <source>The route is empty. Say where messages come from and where they go, such as FROM /messages/* INTO $upstream.</source>
        <translation>Die Route ist leer. Sagen Sie, woher Nachrichten kommen und wohin sie gehen, etwa FROM /messages/* INTO $upstream.</translation>
    </message>
    <message>
        <source>After SELECT only a star may stand: SELECT * FROM …. Write it, or leave SELECT out.</source>
        <translation>Nach SELECT darf nur ein Stern stehen: SELECT * FROM …. Schreiben Sie ihn, oder lassen Sie SELECT weg.</translation>
    </message>
    <message>
        <source>A route begins with FROM and a source; “%1” stands there. Write FROM /messages/* INTO $upstream, for example.</source>
        <translation>Eine Route beginnt mit FROM und einer Quelle; dort steht „%1“. Schreiben Sie zum Beispiel FROM /messages/* INTO $upstream.</translation>
    </message>
    <message>
        <source>A source begins with a slash, such as /messages/*; “%1” stands there. Put the slash before it.</source>
        <translation>Eine Quelle beginnt mit einem Schrägstrich, etwa /messages/*; dort steht „%1“. Setzen Sie den Schrägstrich davor.</translation>
    </message>
    <message>
        <source>Nothing follows this slash of the source. Write a name or a star behind it, or remove it.</source>
        <translation>Auf diesen Schrägstrich der Quelle folgt nichts. Schreiben Sie dahinter einen Namen oder einen Stern, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a source: edgeHub reads it as a word of its language or a number, or it holds a character of it. Give the module or the output another name.</source>
        <translation>„%1“ kann nicht in einer Quelle stehen: edgeHub liest es als Wort seiner Sprache oder als Zahl, oder es enthält ein Zeichen davon. Geben Sie dem Modul oder dem Ausgang einen anderen Namen.</translation>
    </message>
    <message>
        <source>After the condition INTO must follow; “%1” stands there. Combine conditions with AND or OR, put spaces around operators and texts in quotes.</source>
        <translation>Nach der Bedingung muss INTO folgen; dort steht „%1“. Verbinden Sie Bedingungen mit AND oder OR, setzen Sie Leerzeichen um Operatoren und Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After the source WHERE or INTO must follow; “%1” stands there. Write INTO $upstream behind it, for example.</source>
        <translation>Nach der Quelle muss WHERE oder INTO folgen; dort steht „%1“. Schreiben Sie dahinter zum Beispiel INTO $upstream.</translation>
    </message>
    <message>
        <source>After INTO $upstream or BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;) must follow; “%1” stands there. Write one of them.</source>
        <translation>Nach INTO muss $upstream oder BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;) folgen; dort steht „%1“. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The only sink with a dollar sign is $upstream, the cloud; “%1” is none. Write $upstream.</source>
        <translation>Das einzige Ziel mit einem Dollarzeichen ist $upstream, die Cloud; „%1“ ist keines. Schreiben Sie $upstream.</translation>
    </message>
    <message>
        <source>“%1” is no sink. Write $upstream for the cloud, or BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;) for another module.</source>
        <translation>„%1“ ist kein Ziel. Schreiben Sie $upstream für die Cloud oder BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;) für ein anderes Modul.</translation>
    </message>
    <message>
        <source>The address of the module must stand in straight quotes: BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;). “%1” stands there.</source>
        <translation>Die Adresse des Moduls muss in geraden Anführungszeichen stehen: BrokeredEndpoint(&quot;/modules/NAME/inputs/NAME&quot;). Dort steht „%1“.</translation>
    </message>
    <message>
        <source>The closing parenthesis of BrokeredEndpoint lacks; “%1” stands there. Write it behind the address.</source>
        <translation>Die schließende Klammer von BrokeredEndpoint fehlt; dort steht „%1“. Schreiben Sie sie hinter die Adresse.</translation>
    </message>
    <message>
        <source>edgeHub knows the endpoint BrokeredEndpoint only; “%1” is none. Write BrokeredEndpoint.</source>
        <translation>edgeHub kennt nur den Endpunkt BrokeredEndpoint; „%1“ ist keiner. Schreiben Sie BrokeredEndpoint.</translation>
    </message>
    <message>
        <source>The address “%1” must have four parts, /modules/NAME/inputs/NAME. Write it so, with the module&apos;s name and the name of its input.</source>
        <translation>Die Adresse „%1“ muss vier Teile haben, /modules/NAME/inputs/NAME. Schreiben Sie sie so, mit dem Namen des Moduls und dem seines Eingangs.</translation>
    </message>
    <message>
        <source>The address “%1” ends without the name of an input. Write it: /modules/NAME/inputs/NAME.</source>
        <translation>Die Adresse „%1“ endet ohne den Namen eines Eingangs. Schreiben Sie ihn: /modules/NAME/inputs/NAME.</translation>
    </message>
    <message>
        <source>No message comes from a source with “%1” at this place, so the route never sends anything. Write /messages/*, /messages/modules/NAME/outputs/NAME or /twinChangeNotifications.</source>
        <translation>Aus einer Quelle mit „%1“ an dieser Stelle kommt keine Nachricht, die Route sendet also nie etwas. Schreiben Sie /messages/*, /messages/modules/NAME/outputs/NAME oder /twinChangeNotifications.</translation>
    </message>
    <message>
        <source>No message comes from a source with “%1” at this place, so the route never sends anything. Probably “%2” is meant; write that.</source>
        <translation>Aus einer Quelle mit „%1“ an dieser Stelle kommt keine Nachricht, die Route sendet also nie etwas. Wahrscheinlich ist „%2“ gemeint; schreiben Sie das.</translation>
    </message>
    <message>
        <source>edgeHub reads “%1” as a comment and drops it from the source. Use a star at the end of a source only.</source>
        <translation>edgeHub liest „%1“ als Kommentar und lässt es aus der Quelle weg. Setzen Sie einen Stern nur ans Ende einer Quelle.</translation>
    </message>
    <message>
        <source>A star in the midst of a source stands for itself, so the route never sends anything. End the source with the star, or write the name.</source>
        <translation>Ein Stern mitten in einer Quelle steht für sich selbst, die Route sendet also nie etwas. Beenden Sie die Quelle mit dem Stern, oder schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>The star behind “%1” does not stand for the rest of a name; edgeHub drops it. Write the whole name.</source>
        <translation>Der Stern hinter „%1“ steht nicht für den Rest eines Namens; edgeHub lässt ihn weg. Schreiben Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>edgeHub does not look at “%1” in this address, so it works by chance. Write “%2”, as the documents do.</source>
        <translation>edgeHub sieht „%1“ in dieser Adresse nicht an, sie wirkt also nur zufällig. Schreiben Sie „%2“ wie die Dokumente.</translation>
    </message>
    <message>
        <source>The address names no module, so messages wait for one that cannot exist. Write /modules/NAME/inputs/NAME.</source>
        <translation>Die Adresse nennt kein Modul, Nachrichten warten also auf eines, das es nicht geben kann. Schreiben Sie /modules/NAME/inputs/NAME.</translation>
    </message>
    <message>
        <source>The route sends the messages of “%1” back to “%1”. If the module answers each of them, they never end: name another module, or one output only.</source>
        <translation>Die Route sendet die Nachrichten von „%1“ zurück an „%1“. Antwortet das Modul auf jede, enden sie nie: Nennen Sie ein anderes Modul oder nur einen Ausgang.</translation>
    </message>
    <message>
        <source>The route calls the own module “%1”; on a device its name is “%2”. Write that.</source>
        <translation>Die Route nennt das eigene Modul „%1“; auf einem Gerät heißt es „%2“. Schreiben Sie das.</translation>
    </message>
    <message>
        <source>A device with the defaults has no module “%1”; the own one is called “%2”. Write that, or &lt;FROM_MODULE_NAME&gt; for a module of the customer.</source>
        <translation>Ein Gerät mit den Vorgaben hat kein Modul „%1“; das eigene heißt „%2“. Schreiben Sie das, oder &lt;FROM_MODULE_NAME&gt; für ein Modul des Kunden.</translation>
    </message>
    <message>
        <source>“%1” looks like a slip of the own module&apos;s name, “%2”. Write that.</source>
        <translation>„%1“ sieht nach einem Versehen beim Namen des eigenen Moduls aus, „%2“. Schreiben Sie das.</translation>
    </message>
    <message>
        <source>The placeholder %1 is not written as the documents want it. Write an upper-case name in angle brackets, such as &lt;FROM_MODULE_NAME&gt;.</source>
        <translation>Der Platzhalter %1 ist nicht geschrieben, wie die Dokumente es wollen. Schreiben Sie einen Namen in Großbuchstaben in spitzen Klammern, etwa &lt;FROM_MODULE_NAME&gt;.</translation>
    </message>
    <message>
        <source>The route does the same as the route “%1”, and edgeHub sends each message once only. Remove one of them.</source>
        <translation>Die Route tut dasselbe wie die Route „%1“, und edgeHub sendet jede Nachricht nur einmal. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The route name “%1” becomes a key on the device, where no space, control character, “.”, “$” or “#” may stand. Use letters, digits, “-” and “_”.</source>
        <translation>Der Name „%1“ der Route wird zu einem Schlüssel auf dem Gerät, in dem kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“ stehen darf. Verwenden Sie Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>“%1” holds %2, and every customer can read the defaults. Write a placeholder, and tell in the documentation what belongs there.</source>
        <translation>„%1“ enthält %2, und jeder Kunde kann die Vorgaben lesen. Schreiben Sie einen Platzhalter, und sagen Sie in der Dokumentation, was dort hingehört.</translation>
    </message>
    <message>
        <source>The value of “%1” looks like a key, and every customer can read the defaults. This is a guess at its shape: if it is one, write a placeholder.</source>
        <translation>Der Wert von „%1“ sieht nach einem Schlüssel aus, und jeder Kunde kann die Vorgaben lesen. Das ist eine Vermutung nach seiner Form: Ist es einer, schreiben Sie einen Platzhalter.</translation>
    </message>
    <message>
        <source>The text holds %1, and every customer can read the defaults. Write a placeholder, and tell in the documentation what belongs there.</source>
        <translation>Der Text enthält %1, und jeder Kunde kann die Vorgaben lesen. Schreiben Sie einen Platzhalter, und sagen Sie in der Dokumentation, was dort hingehört.</translation>
    </message>
    <message>
        <source>A variable has no name: Docker refuses the container. Write one.</source>
        <translation>Eine Variable hat keinen Namen: Docker lehnt den Container ab. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The name “%1” holds “=”, which ends the name. Put what follows it into the value.</source>
        <translation>Der Name „%1“ enthält „=“, womit der Name endet. Schreiben Sie, was folgt, in den Wert.</translation>
    </message>
    <message>
        <source>The variable name “%1” becomes a key on the device, where no space, control character, “.”, “$” or “#” may stand. Write “__” for a level, as in Logging__Level.</source>
        <translation>Der Name „%1“ der Variablen wird zu einem Schlüssel auf dem Gerät, in dem kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“ stehen darf. Schreiben Sie „__“ für eine Ebene, wie in Logging__Level.</translation>
    </message>
    <message>
        <source>IoT Edge sets variables that start with IOTEDGE_ itself, and “%1” may be lost or cut the module off. Choose another name.</source>
        <translation>IoT Edge setzt Variablen, die mit IOTEDGE_ beginnen, selbst, und „%1“ kann verloren gehen oder das Modul abschneiden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are %1 variables, and the marketplace takes %2. Remove some, or put them into a file of the image.</source>
        <translation>Es gibt %1 Variablen, und der Marketplace nimmt %2. Entfernen Sie einige, oder legen Sie sie in eine Datei des Images.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and a device keeps only one of them. Remove one.</source>
        <translation>„%1“ gibt es zweimal, und ein Gerät behält nur eine davon. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>The value of “%1” has %2 characters, and the marketplace takes %3. Shorten it.</source>
        <translation>Der Wert von „%1“ hat %2 Zeichen, und der Marketplace nimmt %3. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” must be an object with a value, and the device refuses the whole deployment otherwise. Write { &quot;value&quot;: &quot;…&quot; }.</source>
        <translation>„%1“ muss ein Objekt mit einem Wert sein, sonst lehnt das Gerät die ganze Bereitstellung ab. Schreiben Sie { &quot;value&quot;: &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>“%1” has no value. Write NAME=value.</source>
        <translation>„%1“ hat keinen Wert. Schreiben Sie NAME=Wert.</translation>
    </message>
    <message>
        <source>The value is empty. Write JSON, such as 60, &quot;fast&quot; or { &quot;level&quot;: 4.5 }.</source>
        <translation>Der Wert ist leer. Schreiben Sie JSON, etwa 60, &quot;fast&quot; oder { &quot;level&quot;: 4.5 }.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: a text stands in double quotes. Write &quot;%1&quot;.</source>
        <translation>„%1“ ist kein JSON: Ein Text steht in doppelten Anführungszeichen. Schreiben Sie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text holds “properties.desired”, as a manifest does; the portal adds it itself. Write what stands in it only.</source>
        <translation>Der Text enthält „properties.desired“ wie ein Manifest; das Portal ergänzt es selbst. Schreiben Sie nur, was darin steht.</translation>
    </message>
    <message>
        <source>null deletes the property on the device. Write a value, or remove the row.</source>
        <translation>null löscht die Eigenschaft auf dem Gerät. Schreiben Sie einen Wert, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The value has %1 characters, but %2 bytes, and older hubs count bytes: %3 at most. Shorten it.</source>
        <translation>Der Wert hat %1 Zeichen, aber %2 Bytes, und ältere Hubs zählen Bytes: höchstens %3. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Desired properties are one JSON object of names and values. Put them in braces: { &quot;name&quot;: … }.</source>
        <translation>Gewünschte Eigenschaften sind ein JSON-Objekt aus Namen und Werten. Setzen Sie sie in Klammern: { &quot;name&quot;: … }.</translation>
    </message>
    <message>
        <source>There are %1 properties, and the marketplace takes %2. Remove some, or put several into one object.</source>
        <translation>Es gibt %1 Eigenschaften, und der Marketplace nimmt %2. Entfernen Sie einige, oder fassen Sie mehrere in einem Objekt zusammen.</translation>
    </message>
    <message>
        <source>A list stands here, and desired properties of the marketplace have none. Write an object with a name for each item: { &quot;1&quot;: …, &quot;2&quot;: … }.</source>
        <translation>Hier steht eine Liste, und gewünschte Eigenschaften des Marketplace haben keine. Schreiben Sie ein Objekt mit einem Namen für jeden Eintrag: { &quot;1&quot;: …, &quot;2&quot;: … }.</translation>
    </message>
    <message>
        <source>Objects nest more than %1 deep here. Make the value flatter.</source>
        <translation>Hier sind Objekte mehr als %1 tief verschachtelt. Machen Sie den Wert flacher.</translation>
    </message>
    <message>
        <source>“%1” begins with a dollar sign, as names of the hub itself do; it takes none of yours. Remove it.</source>
        <translation>„%1“ beginnt mit einem Dollarzeichen wie Namen des Hubs selbst; eigene nimmt er nicht. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>IoT Hub does not take the property name “%1”. Use no space, control character, “.”, “$” or “#” in it.</source>
        <translation>IoT Hub nimmt den Namen „%1“ einer Eigenschaft nicht. Verwenden Sie darin kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“.</translation>
    </message>
    <message>
        <source>A text of %1 bytes stands here; IoT Hub takes %2. Shorten it.</source>
        <translation>Hier steht ein Text von %1 Bytes; IoT Hub nimmt %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is a text here, because it stands in quotes. If the module wants a number or true and false, remove them.</source>
        <translation>„%1“ ist hier ein Text, weil es in Anführungszeichen steht. Will das Modul eine Zahl oder true und false, entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is beyond what IoT Hub takes as a whole number, %2 to %3. Write it as a text in quotes.</source>
        <translation>%1 liegt außerhalb dessen, was IoT Hub als ganze Zahl nimmt, %2 bis %3. Schreiben Sie es als Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has more digits than a device keeps. Round it, or write it as a text in quotes.</source>
        <translation>%1 hat mehr Ziffern, als ein Gerät behält. Runden Sie, oder schreiben Sie es als Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The name begins with “properties.desired”, which the portal adds itself. Write the name of the property only.</source>
        <translation>Der Name beginnt mit „properties.desired“, was das Portal selbst ergänzt. Schreiben Sie nur den Namen der Eigenschaft.</translation>
    </message>
    <message>
        <source>The placeholder %1 is not written as the documents want it. Write an upper-case name in angle brackets: %2.</source>
        <translation>Der Platzhalter %1 ist nicht geschrieben, wie die Dokumente es wollen. Schreiben Sie einen Namen in Großbuchstaben in spitzen Klammern: %2.</translation>
    </message>
    <message>
        <source>Nothing explains the placeholder %1: the description does not name it, and there is no link to documentation. Say there what belongs in its place.</source>
        <translation>Nichts erklärt den Platzhalter %1: Die Beschreibung nennt ihn nicht, und es gibt keinen Link zur Dokumentation. Sagen Sie dort, was an seine Stelle gehört.</translation>
    </message>
    <message>
        <source>The image has no name: edgeAgent refuses the whole deployment. Write one such as registry.azurecr.io/module:1.0.0.</source>
        <translation>Das Image hat keinen Namen: edgeAgent lehnt die ganze Bereitstellung ab. Schreiben Sie einen wie registry.azurecr.io/module:1.0.0.</translation>
    </message>
    <message>
        <source>An image is named without “%1”: Docker refuses it. Remove that.</source>
        <translation>Ein Image wird ohne „%1“ genannt: Docker lehnt es ab. Entfernen Sie das.</translation>
    </message>
    <message>
        <source>“%1” begins with a dollar sign, which edgeAgent takes in $upstream:port/… only. Write the name of the registry.</source>
        <translation>„%1“ beginnt mit einem Dollarzeichen, das edgeAgent nur in $upstream:Port/… nimmt. Schreiben Sie den Namen der Registry.</translation>
    </message>
    <message>
        <source>“%1” is no name of a registry: Docker refuses it. Write a host name, with :port if need be.</source>
        <translation>„%1“ ist kein Name einer Registry: Docker lehnt ihn ab. Schreiben Sie einen Hostnamen, bei Bedarf mit :Port.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the name of a repository: Docker takes small letters and digits, with “.”, “_” or “-” between them. Write it so.</source>
        <translation>„%1“ kann nicht im Namen eines Repositorys stehen: Docker nimmt Kleinbuchstaben und Ziffern, dazwischen „.“, „_“ oder „-“. Schreiben Sie es so.</translation>
    </message>
    <message>
        <source>The name of the repository has %1 characters; Docker takes %2. Shorten it.</source>
        <translation>Der Name des Repositorys hat %1 Zeichen; Docker nimmt %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits name an image of this machine, not a repository: Docker refuses them. Write a name.</source>
        <translation>64 hexadezimale Ziffern nennen ein Image dieses Rechners, kein Repository: Docker lehnt sie ab. Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no tag: Docker takes up to 128 letters, digits, “_”, “.” and “-”, not beginning with “.” or “-”. Write it so.</source>
        <translation>„%1“ ist kein Tag: Docker nimmt bis zu 128 Buchstaben, Ziffern, „_“, „.“ und „-“, nicht am Anfang „.“ oder „-“. Schreiben Sie ihn so.</translation>
    </message>
    <message>
        <source>“%1” is no digest. Write sha256: and 64 hexadecimal digits.</source>
        <translation>„%1“ ist kein Digest. Schreiben Sie sha256: und 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Docker takes a tag and a digest together, but edgeAgent refuses them. Remove one of them.</source>
        <translation>Docker nimmt Tag und Digest zusammen, edgeAgent lehnt sie aber ab. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” has no tag, so devices get latest, whatever that is on the day. Name a version, such as :1.0.0.</source>
        <translation>„%1“ hat keinen Tag, Geräte bekommen also latest, was immer das an dem Tag ist. Nennen Sie eine Version, etwa :1.0.0.</translation>
    </message>
    <message>
        <source>latest changes without notice. Name a version, such as 1.0.0.</source>
        <translation>latest ändert sich unbemerkt. Nennen Sie eine Version, etwa 1.0.0.</translation>
    </message>
    <message>
        <source>“%1” is an image for developers. Name the one that customers shall run.</source>
        <translation>„%1“ ist ein Image für Entwickler. Nennen Sie das, das Kunden ausführen sollen.</translation>
    </message>
    <message>
        <source>After $upstream: a port and a slash must follow, as in $upstream:443/module:1.0.0. Write it so.</source>
        <translation>Nach $upstream: müssen ein Port und ein Schrägstrich folgen, wie in $upstream:443/module:1.0.0. Schreiben Sie es so.</translation>
    </message>
    <message>
        <source>No module name follows from the plan title: it has neither a Latin letter nor a digit. Write one with letters from a to z.</source>
        <translation>Aus dem Plantitel folgt kein Modulname: Er hat weder einen lateinischen Buchstaben noch eine Ziffer. Schreiben Sie einen mit Buchstaben von a bis z.</translation>
    </message>
    <message>
        <source>Some documents take the module name from the title of the offer, and none follows from it: it has neither a Latin letter nor a digit. Write one with letters from a to z.</source>
        <translation>Manche Dokumente nehmen den Modulnamen aus dem Titel des Angebots, und daraus folgt keiner: Er hat weder einen lateinischen Buchstaben noch eine Ziffer. Schreiben Sie einen mit Buchstaben von a bis z.</translation>
    </message>
    <message>
        <source>Visual Studio Code drops the digits of the title and calls the module “%1”; the portal calls it “%2”, so routes that name it break. Do without digits in the title.</source>
        <translation>Visual Studio Code lässt die Ziffern des Titels weg und nennt das Modul „%1“; das Portal nennt es „%2“, Routen mit seinem Namen gehen also nicht mehr. Verzichten Sie im Titel auf Ziffern.</translation>
    </message>
    <message>
        <source>The module would be called “%1” on a device, where a name has 2 to 128 characters and is neither a number nor a word of the route language. Write another plan title.</source>
        <translation>Das Modul hieße auf einem Gerät „%1“; dort hat ein Name 2 bis 128 Zeichen und ist weder eine Zahl noch ein Wort der Routensprache. Schreiben Sie einen anderen Plantitel.</translation>
    </message>
    <message>
        <source>The module is called “%1” after the plan and “%2” after the offer, and documents disagree on which counts. Give the plan the title of the offer if it is the only one, or tell customers the name.</source>
        <translation>Das Modul heißt nach dem Plan „%1“ und nach dem Angebot „%2“, und Dokumente widersprechen sich, was gilt. Geben Sie dem Plan den Titel des Angebots, wenn er der einzige ist, oder nennen Sie Kunden den Namen.</translation>
    </message>
    <message>
        <source>The hero image has a transparent background: %1 % of its border, and the limit is %2 %. Fill it with a dark colour.</source>
        <translation>Das Hero-Bild hat einen durchsichtigen Hintergrund: %1 % seines Rands, und die Grenze ist %2 %. Füllen Sie ihn mit einer dunklen Farbe.</translation>
    </message>
    <message>
        <source>The hero image has a white background: %1 % of its border, and the limit is %2 %. Fill it with a dark colour.</source>
        <translation>Das Hero-Bild hat einen weißen Hintergrund: %1 % seines Rands, und die Grenze ist %2 %. Füllen Sie ihn mit einer dunklen Farbe.</translation>
    </message>
    <message>
        <source>The hero image has a black background: %1 % of its border, and the limit is %2 %. Fill it with another dark colour.</source>
        <translation>Das Hero-Bild hat einen schwarzen Hintergrund: %1 % seines Rands, und die Grenze ist %2 %. Füllen Sie ihn mit einer anderen dunklen Farbe.</translation>
    </message>
    <message>
        <source>The hero image is too light: the white text that the store draws on it has a contrast of %1:1, and %2:1 is needed. Choose a darker picture.</source>
        <translation>Das Hero-Bild ist zu hell: Der weiße Text, den der Store darauf zeichnet, hat einen Kontrast von %1:1, und nötig ist %2:1. Wählen Sie ein dunkleres Bild.</translation>
    </message>
    <message>
        <source>The hero image seems to hold text: %1 shapes stand in a line like letters; this is a guess, and above %2 it is made. Leave text to the store, which draws title and summary on it.</source>
        <translation>Das Hero-Bild scheint Text zu enthalten: %1 Formen stehen wie Buchstaben in einer Zeile; das ist eine Vermutung ab %2. Überlassen Sie Text dem Store, der Titel und Zusammenfassung darauf zeichnet.</translation>
    </message>
    <message>
        <source>The hero image leaves no free rectangle of 415 × 100 pixels, 370 from its left edge: %1 % of the emptiest one is drawn on, and the limit is %2 %. Move what is there to the left.</source>
        <translation>Das Hero-Bild lässt kein Rechteck von 415 × 100 Pixeln frei, 370 vom linken Rand: %1 % des leersten sind bemalt, und die Grenze ist %2 %. Rücken Sie, was dort ist, nach links.</translation>
    </message>
    <message>
        <source>“%1” shows %2 main colours; at most %3 are advised. Draw it in fewer colours.</source>
        <translation>„%1“ zeigt %2 Hauptfarben; geraten wird zu höchstens %3. Zeichnen Sie es mit weniger Farben.</translation>
    </message>
    <message>
        <source>“%1” has a white background: %2 % of its border is white, and the limit is %3 %. Give it a colour, for the portal has a white and a dark theme.</source>
        <translation>„%1“ hat einen weißen Hintergrund: %2 % des Rands sind weiß, und die Grenze ist %3 %. Geben Sie ihm eine Farbe, denn das Portal hat ein weißes und ein dunkles Design.</translation>
    </message>
    <message>
        <source>“%1” has a black background: %2 % of its border is black, and the limit is %3 %. Give it a colour, for the portal has a white and a dark theme.</source>
        <translation>„%1“ hat einen schwarzen Hintergrund: %2 % des Rands sind schwarz, und die Grenze ist %3 %. Geben Sie ihm eine Farbe, denn das Portal hat ein weißes und ein dunkles Design.</translation>
    </message>
    <message>
        <source>“%1” is mostly %2, and %3 % of it is transparent; above %4 % it should be in another colour. Recolour it, or choose a background.</source>
        <translation>„%1“ ist überwiegend %2, und %3 % davon sind durchsichtig; über %4 % sollte es eine andere Farbe haben. Färben Sie es um oder wählen Sie einen Hintergrund.</translation>
    </message>
    <message>
        <source>“%1” seems to have a gradient in its background: %2 % of it shades from colour to colour, and the limit is %3 %. Fill the background with one colour.</source>
        <translation>„%1“ scheint einen Verlauf im Hintergrund zu haben: %2 % davon gehen von Farbe zu Farbe über, und die Grenze ist %3 %. Füllen Sie den Hintergrund mit einer Farbe.</translation>
    </message>
    <message>
        <source>“%1” seems to hold gradients or shadows: %2 % of the drawing shades from colour to colour, and the limit is %3 %. Draw it in flat colours.</source>
        <translation>„%1“ scheint Verläufe oder Schatten zu enthalten: %2 % der Zeichnung gehen von Farbe zu Farbe über, und die Grenze ist %3 %. Zeichnen Sie es in flachen Farben.</translation>
    </message>
    <message>
        <source>“%1” seems stretched: it shows what “%2” shows, but its proportions differ by %3 %, and the limit is %4 %. Export it without distortion.</source>
        <translation>„%1“ scheint verzerrt: Es zeigt, was „%2“ zeigt, aber die Seitenverhältnisse weichen um %3 % ab, und die Grenze ist %4 %. Exportieren Sie es unverzerrt.</translation>
    </message>
    <message>
        <source>“%1” was enlarged: it consists of blocks of %2 × %2 equal pixels. Export it from the drawing in its full size.</source>
        <translation>„%1“ wurde vergrößert: Es besteht aus Blöcken von %2 × %2 gleichen Pixeln. Exportieren Sie es aus der Zeichnung in voller Größe.</translation>
    </message>
    <message>
        <source>“%1” looks blurred: its sharper edges are %2 pixels wide where it is shown, and the limit is %3. Export it from the drawing in its full size.</source>
        <translation>„%1“ wirkt unscharf: Seine schärferen Kanten sind dort, wo es gezeigt wird, %2 Pixel breit, und die Grenze ist %3. Exportieren Sie es aus der Zeichnung in voller Größe.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on its own background: half of it has a contrast of less than %2:1, and %3:1 is needed. Make the drawing lighter or darker.</source>
        <translation>„%1“ ist auf seinem eigenen Hintergrund schwer zu sehen: Die Hälfte hat einen Kontrast unter %2:1, und nötig ist %3:1. Machen Sie die Zeichnung heller oder dunkler.</translation>
    </message>
    <message>
        <source>“%1” seems too small within its picture: the drawing fills %2 % of it, and at least %3 % are advised. Crop its margins, unless you want it so.</source>
        <translation>„%1“ scheint zu klein in seinem Bild: Die Zeichnung füllt %2 % davon, und geraten wird zu mindestens %3 %. Beschneiden Sie die Ränder, es sei denn, Sie wollen es so.</translation>
    </message>
    <message>
        <source>“%1” seems to lie beside the middle: the drawing is off by %2 % of the picture, and the limit is %3 %. Centre it, unless you want it so.</source>
        <translation>„%1“ scheint neben der Mitte zu liegen: Die Zeichnung weicht um %2 % des Bilds ab, und die Grenze ist %3 %. Rücken Sie sie in die Mitte, es sei denn, Sie wollen es so.</translation>
    </message>
    <message>
        <source>“%1” was once stored with losses, as JPEG does: %2 % of the even areas beside its edges ripple, and the limit is %3 %. Export it as PNG from the drawing.</source>
        <translation>„%1“ wurde einmal mit Verlusten gespeichert wie bei JPEG: %2 % der ebenen Flächen neben seinen Kanten sind wellig, und die Grenze ist %3 %. Exportieren Sie es aus der Zeichnung als PNG.</translation>
    </message>
    <message>
        <source>“%1” (%2) looks blurred: its sharper edges are %3 pixels wide where it is shown, and the limit is %4. Take the screenshot again in its full size.</source>
        <translation>„%1“ (%2) wirkt unscharf: Seine schärferen Kanten sind dort, wo es gezeigt wird, %3 Pixel breit, und die Grenze ist %4. Nehmen Sie den Screenshot in voller Größe neu auf.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on a light page: half of it has a contrast of less than %2:1 against white, and %3:1 is needed. Choose a background, or darker colours.</source>
        <translation>„%1“ ist auf einer hellen Seite schwer zu sehen: Die Hälfte hat einen Kontrast unter %2:1 zu Weiß, und nötig ist %3:1. Wählen Sie einen Hintergrund oder dunklere Farben.</translation>
    </message>
    <message>
        <source>“%1” is hard to see on a dark page: half of it has a contrast of less than %2:1 against near-black, and %3:1 is needed. Choose a background, or lighter colours.</source>
        <translation>„%1“ ist auf einer dunklen Seite schwer zu sehen: Die Hälfte hat einen Kontrast unter %2:1 zu Fastschwarz, und nötig ist %3:1. Wählen Sie einen Hintergrund oder hellere Farben.</translation>
    </message>
    <message>
        <source>“%1” shows nearly what “%2” shows: they differ by %3 %. An offer has at most %4 screenshots; show something else in this place.</source>
        <translation>„%1“ zeigt fast dasselbe wie „%2“: Sie unterscheiden sich um %3 %. Ein Angebot hat höchstens %4 Screenshots; zeigen Sie an dieser Stelle etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” seems to hold text: %2 shapes stand in a line like letters; this is a guess, and above %3 it is made. Leave the words out, or confirm on the Checklist page that there are none.</source>
        <translation>„%1“ scheint Text zu enthalten: %2 Formen stehen wie Buchstaben in einer Zeile; das ist eine Vermutung ab %3. Lassen Sie die Wörter weg, oder bestätigen Sie auf der Seite Checkliste, dass keine da sind.</translation>
    </message>
    <message>
        <source>“%1” seems to be cut off at %2 of its sides: the drawing runs into the edge. Leave a margin around it, unless you want it so.</source>
        <translation>„%1“ scheint an %2 seiner Seiten abgeschnitten: Die Zeichnung läuft in den Rand. Lassen Sie einen Rand darum, es sei denn, Sie wollen es so.</translation>
    </message>
    <message>
        <source>The text in “%1” seems too small: at the width of the page its small letters are about %2 pixels high, and %3 can be read. Show a part of the screen, larger.</source>
        <translation>Der Text in „%1“ scheint zu klein: In der Breite der Seite sind kleine Buchstaben etwa %2 Pixel hoch, und %3 sind lesbar. Zeigen Sie einen Teil des Bildschirms, größer.</translation>
    </message>
    <message>
        <source>The create options of “%1” have no part “%2”, though a later one is there, so that IoT Edge refuses the deployment. Number the parts without a gap.</source>
        <translation>Den Erstellungsoptionen von „%1“ fehlt der Teil „%2“, obwohl ein späterer da ist; IoT Edge lehnt die Bereitstellung deshalb ab. Nummerieren Sie die Teile ohne Lücke.</translation>
    </message>
    <message>
        <source>The desired properties of “%1” have %2 bytes; IoT Hub takes %3. Shorten or split them.</source>
        <translation>Die gewünschten Eigenschaften von „%1“ haben %2 Byte; der IoT Hub nimmt %3. Kürzen oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>A text among the desired properties of “%1” has %2 bytes; IoT Hub takes %3 for each. Shorten it or cut it into several.</source>
        <translation>Ein Text in den gewünschten Eigenschaften von „%1“ hat %2 Byte; der IoT Hub nimmt je Text %3. Kürzen Sie ihn, oder teilen Sie ihn auf mehrere auf.</translation>
    </message>
    <message>
        <source>This is no deployment manifest: it has neither modules nor routes. Give the file that has modulesContent.</source>
        <translation>Das ist kein Bereitstellungsmanifest: Es hat weder Module noch Routen. Geben Sie die Datei an, die modulesContent hat.</translation>
    </message>
    <message>
        <source>“%1” must be an object, and here stands something else, so that the device ignores or refuses it. Write it as {…}.</source>
        <translation>„%1“ muss ein Objekt sein; hier steht etwas anderes, das das Gerät übergeht oder ablehnt. Schreiben Sie es als {…}.</translation>
    </message>
    <message>
        <source>“%1” must be a text, and here stands something else, so that the device ignores or refuses it. Put it in double quotes.</source>
        <translation>„%1“ muss ein Text sein; hier steht etwas anderes, das das Gerät übergeht oder ablehnt. Setzen Sie es in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The part of the master logo that is shown is %1 × %2 pixels and would be enlarged to %3 × %4, which looks blurred and may be rejected. Crop less, or choose a larger picture or an SVG file.</source>
        <translation>Der gezeigte Ausschnitt des Masterlogos hat %1 × %2 Pixel und würde auf %3 × %4 vergrößert; das wirkt unscharf und kann abgelehnt werden. Beschneiden Sie weniger, oder wählen Sie ein größeres Bild oder eine SVG-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be made from “%2”: a master logo is a PNG, JPEG, WebP or SVG file. Choose such a file.</source>
        <translation>„%1“ lässt sich nicht aus „%2“ herstellen: Ein Masterlogo ist eine PNG-, JPEG-, WebP- oder SVG-Datei. Wählen Sie eine solche Datei.</translation>
    </message>
    <message>
        <source>“%1” seems to show something else than “%2”: it may have been made from an earlier one; this is a guess. Make it from the master logo again, unless it is meant to differ.</source>
        <translation>„%1“ scheint etwas anderes zu zeigen als „%2“: Es wurde vielleicht aus einem früheren hergestellt; das ist eine Vermutung. Stellen Sie es neu aus dem Masterlogo her, es sei denn, es soll abweichen.</translation>
    </message>
    <message>
        <source>“%1”: the picture at “%2” cannot be fetched from there. Choose a file, or write an address that begins with https://.</source>
        <translation>„%1“: Das Bild unter „%2“ lässt sich von dort nicht abrufen. Wählen Sie eine Datei, oder schreiben Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The text seems hard to read: Flesch&apos;s formula, which guesses from the length of sentences and words, gives %1 of 100, and below %2 few readers stay. Shorten sentences, and take short words.</source>
        <translation>Der Text scheint schwer zu lesen: Fleschs Formel, die aus der Länge von Sätzen und Wörtern schätzt, ergibt %1 von 100, und unter %2 bleiben wenige Leser. Kürzen Sie Sätze, und nehmen Sie kurze Wörter.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary of the listing&apos;s language (%2). Correct it, or add it to the project&apos;s dictionary if it is right.</source>
        <translation>„%1“ steht nicht im Wörterbuch der Sprache des Eintrags (%2). Berichtigen Sie das Wort, oder nehmen Sie es ins Wörterbuch des Projekts auf, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Of %1 words %2 are not in the dictionary of the listing&apos;s language (%3). Is the description in another language? Correct the one or the other.</source>
        <translation>Von %1 Wörtern stehen %2 nicht im Wörterbuch der Sprache des Eintrags (%3). Ist die Beschreibung in einer anderen Sprache? Berichtigen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; the limit is %3. Remove %4.</source>
        <translation>„%1“ hat %2 Einträge; erlaubt sind %3. Entfernen Sie %4.</translation>
    </message>
    <message>
        <source>“%1” has no entry yet; at least %2 is needed. Add it.</source>
        <translation>„%1“ hat noch keinen Eintrag; nötig ist mindestens %2. Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>“%1” has too few entries: %2, and the least is %3. Add %4.</source>
        <translation>„%1“ hat zu wenige Einträge: %2, nötig sind mindestens %3. Fügen Sie %4 hinzu.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries. Some documents allow no more than %3. Remove %4 to fit under all of them.</source>
        <translation>„%1“ hat %2 Einträge. Manche Dokumente erlauben nicht mehr als %3. Entfernen Sie %4, um allen zu genügen.</translation>
    </message>
    <message>
        <source>The project has no file “%1”. Put it there, or choose another picture.</source>
        <translation>Das Projekt hat keine Datei „%1“. Legen Sie sie dort ab, oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>“%1”: the project has no file “%2”. Put it there, or choose another picture.</source>
        <translation>„%1“: Das Projekt hat keine Datei „%2“. Legen Sie sie dort ab, oder wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>There is no ID. Copy it from the Azure portal; its form is %1.</source>
        <translation>Es fehlt eine ID. Kopieren Sie sie aus dem Azure-Portal; sie hat die Form %1.</translation>
    </message>
    <message>
        <source>The ID has “%1” where a hyphen belongs. Copy it from the Azure portal; its form is %2.</source>
        <translation>Die ID hat „%1“, wo ein Bindestrich hingehört. Kopieren Sie sie aus dem Azure-Portal; sie hat die Form %2.</translation>
    </message>
    <message>
        <source>The ID has “%1” where one of 0–9 and a–f belongs. Copy it from the Azure portal; its form is %2.</source>
        <translation>Die ID hat „%1“, wo eines von 0–9 und a–f hingehört. Kopieren Sie sie aus dem Azure-Portal; sie hat die Form %2.</translation>
    </message>
    <message>
        <source>The ID goes on after its %1 characters. Remove “%2” at its end.</source>
        <translation>Die ID geht nach ihren %1 Zeichen weiter. Entfernen Sie „%2“ an ihrem Ende.</translation>
    </message>
    <message>
        <source>The ID has %1 characters; it needs %2. Copy it from the Azure portal; its form is %3.</source>
        <translation>Die ID hat %1 Zeichen; nötig sind %2. Kopieren Sie sie aus dem Azure-Portal; sie hat die Form %3.</translation>
    </message>
    <message>
        <source>And %1 more findings of the rule %2, which are counted but not listed. Mend those that are, and look again.</source>
        <translation>Und %1 weitere Befunde der Regel %2, die gezählt, aber nicht aufgeführt sind. Beheben Sie die aufgeführten und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>“moduleContent” is an old word that only some tools still read. Write “modulesContent”.</source>
        <translation>„moduleContent“ ist ein altes Wort, das nur noch manche Werkzeuge lesen. Schreiben Sie „modulesContent“.</translation>
    </message>
    <message>
        <source>The schemaVersion of $edgeAgent is “%1”, and edgeAgent takes 1.0 and 1.1: it refuses the deployment. Write 1.1.</source>
        <translation>Die schemaVersion von $edgeAgent ist „%1“, und edgeAgent nimmt 1.0 und 1.1: Es lehnt die Bereitstellung ab. Schreiben Sie 1.1.</translation>
    </message>
    <message>
        <source>$edgeAgent has no schemaVersion: edgeAgent refuses the deployment. Write &quot;schemaVersion&quot;: &quot;1.1&quot;.</source>
        <translation>$edgeAgent hat keine schemaVersion: edgeAgent lehnt die Bereitstellung ab. Schreiben Sie &quot;schemaVersion&quot;: &quot;1.1&quot;.</translation>
    </message>
    <message>
        <source>$edgeAgent has no “runtime”: edgeAgent refuses the deployment. Write &quot;runtime&quot;: { &quot;type&quot;: &quot;docker&quot; }.</source>
        <translation>$edgeAgent hat kein „runtime“: edgeAgent lehnt die Bereitstellung ab. Schreiben Sie &quot;runtime&quot;: { &quot;type&quot;: &quot;docker&quot; }.</translation>
    </message>
    <message>
        <source>The type of the runtime must be docker, in small letters: edgeAgent refuses the deployment. Write that.</source>
        <translation>Der Typ der Runtime muss docker sein, in Kleinbuchstaben: edgeAgent lehnt die Bereitstellung sonst ab. Schreiben Sie das.</translation>
    </message>
    <message>
        <source>The registry “%1” has no %2: edgeAgent refuses the deployment. Write all of username, password and address, or leave the registry out.</source>
        <translation>Der Registry „%1“ fehlt %2: edgeAgent lehnt die Bereitstellung ab. Schreiben Sie username, password und address vollständig, oder lassen Sie die Registry weg.</translation>
    </message>
    <message>
        <source>$edgeAgent has no “systemModules”: edgeAgent refuses the deployment. Write edgeAgent and edgeHub there.</source>
        <translation>$edgeAgent hat kein „systemModules“: edgeAgent lehnt die Bereitstellung ab. Schreiben Sie edgeAgent und edgeHub hinein.</translation>
    </message>
    <message>
        <source>“systemModules” has no %1, which the published schemas want. Write it.</source>
        <translation>In „systemModules“ fehlt %1, was die veröffentlichten Schemas verlangen. Schreiben Sie es.</translation>
    </message>
    <message>
        <source>The schemaVersion of $edgeHub is “%1”, and edgeHub takes 1.0 to 1.3: it keeps its old configuration. Write 1.1.</source>
        <translation>Die schemaVersion von $edgeHub ist „%1“, und edgeHub nimmt 1.0 bis 1.3: Es behält seine alte Konfiguration. Schreiben Sie 1.1.</translation>
    </message>
    <message>
        <source>$edgeHub has no schemaVersion: edgeHub keeps its old configuration. Write &quot;schemaVersion&quot;: &quot;1.1&quot;.</source>
        <translation>$edgeHub hat keine schemaVersion: edgeHub behält seine alte Konfiguration. Schreiben Sie &quot;schemaVersion&quot;: &quot;1.1&quot;.</translation>
    </message>
    <message>
        <source>$edgeHub has no “routes”: edgeHub refuses its configuration. Write &quot;routes&quot;: {}, if there are none.</source>
        <translation>$edgeHub hat kein „routes“: edgeHub lehnt seine Konfiguration ab. Schreiben Sie &quot;routes&quot;: {}, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>$edgeHub has no “storeAndForwardConfiguration”: edgeHub refuses its configuration. Write { &quot;timeToLiveSecs&quot;: 7200 } there.</source>
        <translation>$edgeHub hat kein „storeAndForwardConfiguration“: edgeHub lehnt seine Konfiguration ab. Schreiben Sie dort { &quot;timeToLiveSecs&quot;: 7200 }.</translation>
    </message>
    <message>
        <source>“timeToLiveSecs” is “%1”, and edgeHub takes a whole number up to 2147483647. Write seconds, or a negative number for ever.</source>
        <translation>„timeToLiveSecs“ ist „%1“, und edgeHub nimmt eine ganze Zahl bis 2147483647. Schreiben Sie Sekunden oder eine negative Zahl für unbegrenzt.</translation>
    </message>
    <message>
        <source>“%1” means nothing to %2. The desired properties of a module stand in an entry of its own name: &quot;MODULE&quot;: { &quot;properties.desired&quot;: … }.</source>
        <translation>„%1“ bedeutet für %2 nichts. Die gewünschten Eigenschaften eines Moduls stehen in einem Eintrag mit dessen eigenem Namen: &quot;MODULE&quot;: { &quot;properties.desired&quot;: … }.</translation>
    </message>
    <message>
        <source>edgeAgent reads this, but it is no strict JSON, and other tools refuse it. Write names and texts in double quotes, no comma at the end and no comment.</source>
        <translation>edgeAgent liest das, aber es ist kein strenges JSON, und andere Werkzeuge lehnen es ab. Schreiben Sie Namen und Texte in doppelten Anführungszeichen, kein Komma am Ende und keinen Kommentar.</translation>
    </message>
    <message>
        <source>The status of “%1” is “%2”, and edgeAgent takes running or stopped: it refuses the deployment. Write one of them.</source>
        <translation>Der Status von „%1“ ist „%2“, und edgeAgent nimmt running oder stopped: Es lehnt die Bereitstellung ab. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The restartPolicy of “%1” is “%2”, and edgeAgent takes never, on-failure, on-unhealthy and always: it refuses the deployment. Write one of them.</source>
        <translation>Die restartPolicy von „%1“ ist „%2“, und edgeAgent nimmt never, on-failure, on-unhealthy und always: Es lehnt die Bereitstellung ab. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The imagePullPolicy of “%1” is “%2”, and edgeAgent takes on-create and never: it refuses the deployment. Write one of them.</source>
        <translation>Die imagePullPolicy von „%1“ ist „%2“, und edgeAgent nimmt on-create und never: Es lehnt die Bereitstellung ab. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>The module “%1” has no %2: edgeAgent refuses the deployment. Write it.</source>
        <translation>Dem Modul „%1“ fehlt %2: edgeAgent lehnt die Bereitstellung ab. Schreiben Sie es.</translation>
    </message>
    <message>
        <source>The module name “%1” has %2 characters; IoT Hub takes 128. Shorten it.</source>
        <translation>Der Modulname „%1“ hat %2 Zeichen; IoT Hub nimmt 128. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>IoT Hub or Docker refuses the module name “%1”. Write two or more letters, digits, “-” and “_”, beginning with a letter or digit.</source>
        <translation>IoT Hub oder Docker lehnt den Modulnamen „%1“ ab. Schreiben Sie mindestens zwei Buchstaben, Ziffern, „-“ und „_“, am Anfang einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>No route can name the module “%1”, which edgeHub reads as a word of its language or a number. Choose another name.</source>
        <translation>Keine Route kann das Modul „%1“ nennen, denn edgeHub liest das als Wort seiner Sprache oder als Zahl. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The type of “%1” is “%2”, and edgeAgent knows docker alone, in small letters: it refuses the deployment. Write that.</source>
        <translation>Der Typ von „%1“ ist „%2“, und edgeAgent kennt nur docker, in Kleinbuchstaben: Es lehnt die Bereitstellung ab. Schreiben Sie das.</translation>
    </message>
    <message>
        <source>“%2” is a word of the reports of “%1”, not of its settings. Write one of: %3.</source>
        <translation>„%2“ ist ein Wort aus den Berichten über „%1“, nicht aus den Einstellungen. Schreiben Sie eines von: %3.</translation>
    </message>
    <message>
        <source>“%1” is written in small letters everywhere else. Write “%2”.</source>
        <translation>„%1“ wird überall sonst in Kleinbuchstaben geschrieben. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>The startupOrder of “%1” is “%2”, and edgeAgent takes a whole number from 0 to 4294967295: it refuses the deployment. Write one.</source>
        <translation>Die startupOrder von „%1“ ist „%2“, und edgeAgent nimmt eine ganze Zahl von 0 bis 4294967295: Es lehnt die Bereitstellung ab. Schreiben Sie eine solche.</translation>
    </message>
    <message>
        <source>The create options of “%1” have a part “createOptions00”, which IoT Edge refuses: the first part has no number, the second is createOptions01.</source>
        <translation>Die Erstellungsoptionen von „%1“ haben einen Teil „createOptions00“, den IoT Edge ablehnt: Der erste Teil hat keine Nummer, der zweite heißt createOptions01.</translation>
    </message>
    <message>
        <source>Desired properties in the deployment entry of “%1” are ignored. Put them beside $edgeAgent, in an entry “%1” of their own.</source>
        <translation>Gewünschte Eigenschaften im Bereitstellungseintrag von „%1“ werden übergangen. Setzen Sie sie neben $edgeAgent, in einen eigenen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>“%2” of “%1” stands in “settings”, where edgeAgent ignores it. Move it one level up, beside “settings”.</source>
        <translation>„%2“ von „%1“ steht in „settings“, wo edgeAgent es übergeht. Verschieben Sie es eine Ebene höher, neben „settings“.</translation>
    </message>
    <message>
        <source>The file is a template: %1 values such as “%2” wait for others. What holds one of them is not judged; fill them in before the file is deployed.</source>
        <translation>Die Datei ist eine Vorlage: %1 Werte wie „%2“ warten darauf, ersetzt zu werden. Was einen davon enthält, wird nicht beurteilt; füllen Sie sie aus, bevor die Datei bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Not judged: %1. Everything else of the manifest was read.</source>
        <translation>Nicht beurteilt: %1. Alles andere im Manifest wurde gelesen.</translation>
    </message>
    <message>
        <source>IoT Hub does not take the route name “%1”. Use no space, control character, “.”, “$” or “#” in it, and not nothing.</source>
        <translation>IoT Hub nimmt den Routennamen „%1“ nicht. Verwenden Sie darin kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“, und lassen Sie ihn nicht leer.</translation>
    </message>
    <message>
        <source>The route “%1” is an object, which edgeHub reads from schemaVersion 1.1 on only. Raise the schemaVersion of $edgeHub to 1.1.</source>
        <translation>Die Route „%1“ ist ein Objekt, und das liest edgeHub erst ab schemaVersion 1.1. Heben Sie die schemaVersion von $edgeHub auf 1.1 an.</translation>
    </message>
    <message>
        <source>The route “%1” is no text: edgeHub refuses its whole configuration. Write FROM … INTO … in quotes.</source>
        <translation>Die Route „%1“ ist kein Text: edgeHub lehnt seine ganze Konfiguration ab. Schreiben Sie FROM … INTO … in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The route “%1” is empty: edgeHub refuses its whole configuration. Write it, or take it out.</source>
        <translation>Die Route „%1“ ist leer: edgeHub lehnt seine ganze Konfiguration ab. Schreiben Sie sie, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The priority of the route “%1” is “%2”, and edgeHub takes 0 (first) to 9: it refuses its whole configuration. Write such a number.</source>
        <translation>Die Priorität der Route „%1“ ist „%2“, und edgeHub nimmt 0 (zuerst) bis 9: Es lehnt seine ganze Konfiguration ab. Schreiben Sie eine solche Zahl.</translation>
    </message>
    <message>
        <source>“timeToLiveSecs” of the route “%1” is “%2”, and edgeHub takes 0 to 4294967295: it refuses its whole configuration. Write such a number; 0 takes the time of the whole hub.</source>
        <translation>„timeToLiveSecs“ der Route „%1“ ist „%2“, und edgeHub nimmt 0 bis 4294967295: Es lehnt seine ganze Konfiguration ab. Schreiben Sie eine solche Zahl; bei 0 gilt die Lebensdauer des ganzen Hubs.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no IP address: Docker refuses the container. Write one, or leave it out.</source>
        <translation>„%1“ ist „%2“, und das ist keine IP-Adresse: Docker lehnt den Container ab. Schreiben Sie eine, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“MacAddress” is “%1”, which is no address of a network card: Docker refuses the container. Write six pairs of digits such as 02:42:ac:11:00:02, or leave it out.</source>
        <translation>„MacAddress“ ist „%1“, und das ist keine Adresse einer Netzwerkkarte: Docker lehnt den Container ab. Schreiben Sie sechs Ziffernpaare wie 02:42:ac:11:00:02, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1” without what to mount: Docker refuses the container. Write a path of the device or the name of a volume before the colon.</source>
        <translation>„Binds“ nennt „%1“, ohne zu sagen, was eingebunden werden soll: Docker lehnt den Container ab. Schreiben Sie vor den Doppelpunkt einen Pfad des Geräts oder den Namen eines Volumes.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1”, and a volume spreads no mounts: Docker refuses the container. Leave shared, slave and private for paths of the device.</source>
        <translation>„Binds“ nennt „%1“, und ein Volume gibt keine Einbindungen weiter: Docker lehnt den Container ab. Verwenden Sie shared, slave und private nur für Pfade des Geräts.</translation>
    </message>
    <message>
        <source>“Binds” lists “%1” alone: that is a new, empty volume, and nothing of the device is mounted. Write source:%1, with a path of the device or the name of a volume.</source>
        <translation>„Binds“ nennt nur „%1“: Das ist ein neues, leeres Volume, und vom Gerät wird nichts eingebunden. Schreiben Sie source:%1, mit einem Pfad des Geräts oder dem Namen eines Volumes.</translation>
    </message>
    <message>
        <source>“PublishAllPorts” does not go together with the network of another container: Docker refuses the container. Remove it, or change “NetworkMode”.</source>
        <translation>„PublishAllPorts“ verträgt sich nicht mit dem Netz eines anderen Containers: Docker lehnt den Container ab. Entfernen Sie es oder ändern Sie „NetworkMode“.</translation>
    </message>
    <message>
        <source>“Sysctls” sets “%1”, which with the host&apos;s network is the device&apos;s own: the container does not start. Remove it, or change “NetworkMode”.</source>
        <translation>„Sysctls“ setzt „%1“, und das gehört im Netz des Geräts dem Gerät selbst: Der Container startet nicht. Entfernen Sie es oder ändern Sie „NetworkMode“.</translation>
    </message>
    <message>
        <source>“MacAddress” does not go together with the network of the host or of another container: Docker refuses the container. Remove it.</source>
        <translation>„MacAddress“ verträgt sich nicht mit dem Netz des Geräts oder eines anderen Containers: Docker lehnt den Container ab. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“MaximumRetryCount” is for the restart policy on-failure only: Docker refuses the container. Remove the “RestartPolicy”; IoT Edge restarts modules itself.</source>
        <translation>„MaximumRetryCount“ gibt es nur für die Neustartrichtlinie on-failure: Docker lehnt den Container ab. Entfernen Sie die „RestartPolicy“; IoT Edge startet Module selbst neu.</translation>
    </message>
    <message>
        <source>“Count” and “DeviceIDs” do not go together: Docker refuses the container. Keep one of them.</source>
        <translation>„Count“ und „DeviceIDs“ vertragen sich nicht: Docker lehnt den Container ab. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The “Test” of the health check starts with “%1”. Docker takes CMD, CMD-SHELL or NONE there and runs no other test. Write CMD-SHELL before a line for the shell, CMD before a program and its arguments.</source>
        <translation>Der „Test“ der Zustandsprüfung beginnt mit „%1“. Docker nimmt dort CMD, CMD-SHELL oder NONE und führt keinen anderen Test aus. Schreiben Sie CMD-SHELL vor eine Zeile für die Shell, CMD vor ein Programm und seine Argumente.</translation>
    </message>
    <message>
        <source>The health check runs a program called “%1”, spaces and all, which no image has: the module is always unhealthy. Write CMD-SHELL for a line that a shell reads (the image needs one), or each argument as an item of its own.</source>
        <translation>Die Zustandsprüfung führt ein Programm namens „%1“ aus, samt Leerzeichen, und das hat kein Image: Das Modul ist immer fehlerhaft. Schreiben Sie CMD-SHELL für eine Zeile, die eine Shell liest (das Image braucht eine), oder jedes Argument als eigenen Eintrag.</translation>
    </message>
    <message>
        <source>“%1” came with version %2 of Docker&apos;s interface, and IoT Edge speaks %3, over which newer engines refuse it: the module is not created. Do without it.</source>
        <translation>„%1“ kam mit Version %2 der Docker-Schnittstelle, und IoT Edge spricht %3, worüber neuere Engines es ablehnen: Das Modul wird nicht erstellt. Verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>“%1” came with version %2 of Docker&apos;s interface: newer engines honour it, older ones ignore it without a word. Do without it, or name the engine that devices need.</source>
        <translation>„%1“ kam mit Version %2 der Docker-Schnittstelle: Neuere Engines beachten es, ältere übergehen es wortlos. Verzichten Sie darauf, oder nennen Sie die Engine, die Geräte brauchen.</translation>
    </message>
    <message>
        <source>“MemorySwap” is set without “Memory”, which it counts as well: Docker refuses the container. Set “Memory” too, or remove it.</source>
        <translation>„MemorySwap“ ist ohne „Memory“ gesetzt, das es mitzählt: Docker lehnt den Container ab. Setzen Sie auch „Memory“, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is %2 microseconds, and the least that Docker takes is %3. Write a larger number, or 0 for none.</source>
        <translation>„%1“ ist %2 Mikrosekunden, und Docker nimmt mindestens %3. Schreiben Sie eine größere Zahl oder 0 für keine.</translation>
    </message>
    <message>
        <source>“%1” is %2 microseconds, and the most that Docker takes is %3. Write a smaller number.</source>
        <translation>„%1“ ist %2 Mikrosekunden, und Docker nimmt höchstens %3. Schreiben Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>“%1” does not go together with “NanoCpus”: Docker refuses the container. Remove one of them.</source>
        <translation>„%1“ verträgt sich nicht mit „NanoCpus“: Docker lehnt den Container ab. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“CpuRealtimeRuntime” is %1 and more than “CpuRealtimePeriod”, which is %2: Docker refuses the container. Write a smaller number.</source>
        <translation>„CpuRealtimeRuntime“ ist %1 und damit größer als „CpuRealtimePeriod“ mit %2: Docker lehnt den Container ab. Schreiben Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>“%1” is for Windows containers, and Docker on Linux refuses the container. Remove it.</source>
        <translation>„%1“ ist für Windows-Container, und Docker unter Linux lehnt den Container ab. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is %2 bytes, and Docker takes no less than %3 (6 MB). Write the limit in bytes, or 0 for none.</source>
        <translation>„%1“ ist %2 Bytes, und Docker nimmt nicht weniger als %3 (6 MB). Schreiben Sie die Grenze in Bytes oder 0 für keine.</translation>
    </message>
    <message>
        <source>“%1” is “%2”: Docker refuses the container. Write numbers and ranges from 0, such as 0-2,4.</source>
        <translation>„%1“ ist „%2“: Docker lehnt den Container ab. Schreiben Sie Zahlen und Bereiche ab 0, etwa 0-2,4.</translation>
    </message>
    <message>
        <source>“%1” is %2, and Docker takes 10 to 1000. Write such a number, or 0 for none.</source>
        <translation>„%1“ ist %2, und Docker nimmt 10 bis 1000. Schreiben Sie eine solche Zahl oder 0 für keine.</translation>
    </message>
    <message>
        <source>The log option “mode” is “%1”: Docker refuses the container. Write blocking or non-blocking.</source>
        <translation>Die Protokolloption „mode“ ist „%1“: Docker lehnt den Container ab. Schreiben Sie blocking oder non-blocking.</translation>
    </message>
    <message>
        <source>“max-buffer-size” is for the “mode” non-blocking only: Docker refuses the container. Set that mode, or remove it.</source>
        <translation>„max-buffer-size“ gibt es nur für den „mode“ non-blocking: Docker lehnt den Container ab. Setzen Sie diesen Modus, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The log driver %1 has no option “%2”: Docker refuses the container. Remove it, or write one such as max-size.</source>
        <translation>Der Protokolltreiber %1 hat keine Option „%2“: Docker lehnt den Container ab. Entfernen Sie sie, oder schreiben Sie eine wie max-size.</translation>
    </message>
    <message>
        <source>A mount of the type volume has no “Source” and is read-only: Docker refuses the container. Name the volume, or remove “ReadOnly”.</source>
        <translation>Eine Einbindung der Art volume hat keine „Source“ und ist schreibgeschützt: Docker lehnt den Container ab. Benennen Sie das Volume, oder entfernen Sie „ReadOnly“.</translation>
    </message>
    <message>
        <source>A mount of the type bind needs “%1” on every customer&apos;s device, and without it the module does not start. Take a volume, or “Binds”, which makes the folder.</source>
        <translation>Eine Einbindung der Art bind braucht „%1“ auf dem Gerät jedes Kunden, und ohne das startet das Modul nicht. Nehmen Sie ein Volume, oder „Binds“, das den Ordner anlegt.</translation>
    </message>
    <message>
        <source>The volume at “%1” has no name: each new version of the module starts with an empty one. Name it in “Source”.</source>
        <translation>Das Volume unter „%1“ hat keinen Namen: Jede neue Version des Moduls beginnt mit einem leeren. Benennen Sie es in „Source“.</translation>
    </message>
    <message>
        <source>This is a command line of Docker, and the portal wants create options, which are JSON. Translate it.</source>
        <translation>Das ist eine Befehlszeile von Docker, und das Portal will Erstellungsoptionen, die JSON sind. Übersetzen Sie sie.</translation>
    </message>
    <message>
        <source>This is a service of Docker Compose, and the portal wants create options, whose names are others. Translate it.</source>
        <translation>Das ist ein Dienst aus Docker Compose, und das Portal will Erstellungsoptionen, deren Namen andere sind. Übersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>This is what docker inspect prints of a container, most of which cannot be set. Translate it into create options.</source>
        <translation>Das ist, was docker inspect von einem Container ausgibt, und das meiste davon lässt sich nicht setzen. Übersetzen Sie es in Erstellungsoptionen.</translation>
    </message>
    <message>
        <source>The create options stand in an object “createOptions”, as in a deployment manifest. The portal wants what stands in it. Take it out.</source>
        <translation>Die Erstellungsoptionen stehen in einem Objekt „createOptions“ wie in einem Bereitstellungsmanifest. Das Portal will, was darin steht. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>This mount is written as docker inspect prints it; Docker takes Type, Source, Target and ReadOnly. Translate it.</source>
        <translation>Diese Einbindung ist so geschrieben, wie docker inspect sie ausgibt; Docker nimmt Type, Source, Target und ReadOnly. Übersetzen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is a path of Windows, and IoT Edge runs Linux containers: Docker refuses the container. Write a path such as /srv/data, or the name of a volume.</source>
        <translation>„%1“ ist ein Windows-Pfad, und IoT Edge führt Linux-Container aus: Docker lehnt den Container ab. Schreiben Sie einen Pfad wie /srv/data oder den Namen eines Volumes.</translation>
    </message>
    <message>
        <source>“%1” holds a backslash, which on Linux is a letter of the name. Write a slash where a folder ends.</source>
        <translation>„%1“ enthält einen umgekehrten Schrägstrich, der unter Linux ein Zeichen des Namens ist. Schreiben Sie einen Schrägstrich, wo ein Ordner endet.</translation>
    </message>
    <message>
        <source>“PortBindings” names the range “%1”, and Docker takes one port as a name: it refuses the container. Name each port.</source>
        <translation>„PortBindings“ nennt den Bereich „%1“, und Docker nimmt als Namen einen einzelnen Port: Es lehnt den Container ab. Nennen Sie jeden Port.</translation>
    </message>
    <message>
        <source>“ExposedPorts” names the range “%1”, and newer engines take one port as a name. Name each port.</source>
        <translation>„ExposedPorts“ nennt den Bereich „%1“, und neuere Engines nehmen als Namen einen einzelnen Port. Nennen Sie jeden Port.</translation>
    </message>
    <message>
        <source>“%1” names the port “%2” twice, since tcp is meant where nothing stands, and only one of them counts. Keep one.</source>
        <translation>„%1“ nennt den Port „%2“ zweimal, denn wo nichts steht, ist tcp gemeint, und nur eine der Angaben zählt. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>The port %1 of the device is bound twice: Docker does not start the container, because the port is already allocated. Choose another “HostPort”.</source>
        <translation>Der Port %1 des Geräts ist zweimal gebunden: Docker startet den Container nicht, weil der Port schon belegt ist. Wählen Sie einen anderen „HostPort“.</translation>
    </message>
    <message>
        <source>“SecurityOpt” lists “%1”, and Docker knows label, apparmor, seccomp and no-new-privileges only, each with “=” and a value: it refuses the container. Write one of them.</source>
        <translation>„SecurityOpt“ nennt „%1“, und Docker kennt nur label, apparmor, seccomp und no-new-privileges, jeweils mit „=“ und einem Wert: Es lehnt den Container ab. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>“SecurityOpt” lists “%1”, which takes true or false: Docker refuses the container. Write one of them.</source>
        <translation>„SecurityOpt“ nennt „%1“, und das nimmt true oder false: Docker lehnt den Container ab. Schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>“SecurityOpt” lists “%1”. Docker&apos;s command line would read that file, but IoT Edge hands the name on, which is no profile: the container does not start. Write the profile itself, or unconfined.</source>
        <translation>„SecurityOpt“ nennt „%1“. Die Befehlszeile von Docker würde diese Datei lesen, aber IoT Edge reicht den Namen weiter, und der ist kein Profil: Der Container startet nicht. Schreiben Sie das Profil selbst oder unconfined.</translation>
    </message>
    <message>
        <source>“DeviceCgroupRules” lists “%1”: Docker refuses the container. Write a kind (a, b or c), two numbers or stars, and the rights, such as c 189:* rwm.</source>
        <translation>„DeviceCgroupRules“ nennt „%1“: Docker lehnt den Container ab. Schreiben Sie eine Art (a, b oder c), zwei Zahlen oder Sterne und die Rechte, etwa c 189:* rwm.</translation>
    </message>
    <message>
        <source>“Ulimits” limits “%1”, and Linux has no such limit: the container does not start. Write a name such as nofile.</source>
        <translation>„Ulimits“ begrenzt „%1“, und eine solche Grenze hat Linux nicht: Der Container startet nicht. Schreiben Sie einen Namen wie nofile.</translation>
    </message>
    <message>
        <source>“Sysctls” sets “%1”, which belongs to the whole device: the container does not start. Set it on the device, or take one of net.*, fs.mqueue.*, kernel.shm* and kernel.msg*.</source>
        <translation>„Sysctls“ setzt „%1“, und das gehört dem ganzen Gerät: Der Container startet nicht. Setzen Sie es auf dem Gerät, oder nehmen Sie eines von net.*, fs.mqueue.*, kernel.shm* und kernel.msg*.</translation>
    </message>
    <message>
        <source>“Tmpfs” has the option “%1”: Docker refuses the container. Write options such as rw,size=64m, or nothing.</source>
        <translation>„Tmpfs“ hat die Option „%1“: Docker lehnt den Container ab. Schreiben Sie Optionen wie rw,size=64m oder nichts.</translation>
    </message>
    <message>
        <source>“Hostname” has %1 bytes, and Linux takes %2: the container does not start. Shorten it.</source>
        <translation>„Hostname“ hat %1 Bytes, und Linux nimmt %2: Der Container startet nicht. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is “container:” without a name: Docker refuses the container. Write the name of the other module behind the colon.</source>
        <translation>„%1“ ist „container:“ ohne einen Namen: Docker lehnt den Container ab. Schreiben Sie den Namen des anderen Moduls hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“VolumesFrom” lists “%1”: Docker refuses the container. Write the name of another module, with :ro behind it if need be.</source>
        <translation>„VolumesFrom“ nennt „%1“: Docker lehnt den Container ab. Schreiben Sie den Namen eines anderen Moduls, bei Bedarf mit :ro dahinter.</translation>
    </message>
    <message>
        <source>“Volumes” names “%1”, which is a bind: here it is a volume without a name at a path with a colon. Move it to HostConfig.Binds.</source>
        <translation>„Volumes“ nennt „%1“, und das ist ein Bind: Hier ist es ein Volume ohne Namen unter einem Pfad mit Doppelpunkt. Verschieben Sie es nach HostConfig.Binds.</translation>
    </message>
    <message>
        <source>The volume at “%1” has no name: each new version of the module starts with an empty one. Name it in HostConfig.Binds.</source>
        <translation>Das Volume unter „%1“ hat keinen Namen: Jede neue Version des Moduls beginnt mit einem leeren. Benennen Sie es in HostConfig.Binds.</translation>
    </message>
    <message>
        <source>“%1” is known in the cloud only; on a device no message has it, so it is never defined. Look at the twin in the module itself.</source>
        <translation>„%1“ ist nur in der Cloud bekannt; auf einem Gerät hat es keine Nachricht, es ist also nie definiert. Prüfen Sie den Zwilling im Modul selbst.</translation>
    </message>
    <message>
        <source>Messages on a device have no system property “%1”, so it is never defined. A value of the body is $body.name, an application property has no dollar sign.</source>
        <translation>Nachrichten auf einem Gerät haben keine Systemeigenschaft „%1“, sie ist also nie definiert. Ein Wert des Nachrichtentexts ist $body.name, eine Anwendungseigenschaft hat kein Dollarzeichen.</translation>
    </message>
    <message>
        <source>“%1” is the name of a property here, and two properties are compared: a text stands in quotes. If the text is meant, write &apos;%1&apos;.</source>
        <translation>„%1“ ist hier der Name einer Eigenschaft, und verglichen werden zwei Eigenschaften: Ein Text steht in Anführungszeichen. Wenn der Text gemeint ist, schreiben Sie &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The route stands in what a manifest has around it; edgeHub reads FROM … INTO … alone. Take it out.</source>
        <translation>Die Route steht in dem, was ein Manifest um sie herum hat; edgeHub liest nur FROM … INTO …. Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>“%1” is named like a secret, and every customer can read the defaults. Write a placeholder in the place of its value, or give the setting another name if it is no secret.</source>
        <translation>„%1“ ist wie ein Geheimnis benannt, und jeder Kunde kann die Vorgaben lesen. Schreiben Sie anstelle des Werts einen Platzhalter, oder geben Sie der Einstellung einen anderen Namen, wenn sie kein Geheimnis ist.</translation>
    </message>
    <message>
        <source>This is a whole twin, and the module would find “desired” inside its desired properties. Write what stands in it only.</source>
        <translation>Das ist ein ganzer Zwilling, und das Modul fände „desired“ innerhalb seiner gewünschten Eigenschaften. Schreiben Sie nur, was darin steht.</translation>
    </message>
    <message>
        <source>“%1” has corners that are %2. Make them transparent or let the colour reach them, for the portal has a white and a dark theme.</source>
        <translation>„%1“ hat Ecken, die %2 sind. Machen Sie sie transparent, oder lassen Sie die Farbe bis in die Ecken reichen, denn das Portal hat ein weißes und ein dunkles Design.</translation>
    </message>
    <message>
        <source>“%1” has a whole side that is %2. Cut that edge off, or let the colour reach it, for the portal has a white and a dark theme.</source>
        <translation>„%1“ hat eine ganze Seite, die %2 ist. Schneiden Sie diesen Rand ab, oder lassen Sie die Farbe bis dorthin reichen, denn das Portal hat ein weißes und ein dunkles Design.</translation>
    </message>
    <message>
        <source>The file “%1” tells where it was taken. The bundle holds a copy without the place; save the picture without metadata if others see the project, too.</source>
        <translation>Die Datei „%1“ verrät, wo sie aufgenommen wurde. Das Paket enthält eine Kopie ohne den Ort; speichern Sie das Bild ohne Metadaten, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” names its author, its owner or their device. The bundle holds a copy without the name; save the picture without metadata if others see the project, too.</source>
        <translation>Die Datei „%1“ nennt ihren Autor, ihren Besitzer oder deren Gerät. Das Paket enthält eine Kopie ohne den Namen; speichern Sie das Bild ohne Metadaten, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” names the holder of its copyright. The bundle holds a copy without the name; make sure that you may publish the picture.</source>
        <translation>Die Datei „%1“ nennt den Inhaber ihres Urheberrechts. Das Paket enthält eine Kopie ohne den Namen; stellen Sie sicher, dass Sie das Bild veröffentlichen dürfen.</translation>
    </message>
    <message>
        <source>The file “%1” names a folder on somebody&apos;s computer. The bundle holds a copy without it; save the drawing as plain SVG if others see the project, too.</source>
        <translation>Die Datei „%1“ nennt einen Ordner auf jemandes Computer. Das Paket enthält eine Kopie ohne diese Angabe; speichern Sie die Zeichnung als einfaches SVG, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” holds a small picture of itself, which may show what was cropped away. The bundle holds a copy without it; save the picture without metadata if others see the project, too.</source>
        <translation>Die Datei „%1“ enthält ein kleines Bild von sich selbst, das zeigen kann, was weggeschnitten wurde. Das Paket enthält eine Kopie ohne dieses Bild; speichern Sie das Bild ohne Metadaten, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” holds a comment that nobody sees in the picture. The bundle holds a copy without it; save the picture without metadata if others see the project, too.</source>
        <translation>Die Datei „%1“ enthält einen Kommentar, den im Bild niemand sieht. Das Paket enthält eine Kopie ohne ihn; speichern Sie das Bild ohne Metadaten, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” tells how it was edited. The bundle holds a copy without the history; save the picture without metadata if others see the project, too.</source>
        <translation>Die Datei „%1“ verrät, wie sie bearbeitet wurde. Das Paket enthält eine Kopie ohne den Verlauf; speichern Sie das Bild ohne Metadaten, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The file “%1” goes on behind the end of its picture. The bundle holds a copy without the rest; save the picture again if others see the project, too.</source>
        <translation>Die Datei „%1“ geht hinter dem Ende ihres Bildes weiter. Das Paket enthält eine Kopie ohne den Rest; speichern Sie das Bild erneut, wenn auch andere das Projekt sehen.</translation>
    </message>
    <message>
        <source>The drawing “%1” holds scripts. The bundle holds a copy without them; save the drawing as plain SVG.</source>
        <translation>Die Zeichnung „%1“ enthält Skripte. Das Paket enthält eine Kopie ohne sie; speichern Sie die Zeichnung als einfaches SVG.</translation>
    </message>
    <message>
        <source>The text in “%1” seems too small: the page shows the upright picture at %2 % of its size. Show a part of the screen, larger.</source>
        <translation>Der Text in „%1“ wirkt zu klein: Die Seite zeigt das hochformatige Bild mit %2 % seiner Größe. Zeigen Sie einen Teil des Bildschirms, dafür größer.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels; in the %4 × %5 of the page it would be a strip between white bars. Crop it to that shape, or put several such pictures side by side into one.</source>
        <translation>„%1“ hat %2 × %3 Pixel; in den %4 × %5 der Seite wäre es ein Streifen zwischen weißen Balken. Schneiden Sie es auf diese Form zu, oder setzen Sie mehrere solche Bilder nebeneinander in eines.</translation>
    </message>
    <message>
        <source>“%1” leads to the device catalogue, which closed in February 2024. Remove the link, or link a page of yours that lists tested devices.</source>
        <translation>„%1“ führt zum Gerätekatalog, der im Februar 2024 geschlossen wurde. Entfernen Sie den Link, oder verlinken Sie eine eigene Seite, die getestete Geräte aufführt.</translation>
    </message>
    <message>
        <source>And %1 more hidden findings of the rule %2, which are counted but not listed.</source>
        <translation>Und %1 weitere ausgeblendete Befunde der Regel %2, die gezählt, aber nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>“%1” is out of support; the supported line is 1.6. Write :%2.</source>
        <translation>„%1“ hat keinen Support mehr; unterstützt wird 1.6. Schreiben Sie :%2.</translation>
    </message>
    <message>
        <source>“%2” of “%1” stands beside “settings”, where edgeAgent ignores it. Move it into “settings”.</source>
        <translation>„%2“ von „%1“ steht neben „settings“, wo edgeAgent es nicht beachtet. Verschieben Sie es in „settings“.</translation>
    </message>
    <message>
        <source>“%1” binds the port %2 of the device, as “%3” does: Docker does not start the one that comes second. Choose another “HostPort”.</source>
        <translation>„%1“ bindet den Port %2 des Geräts wie „%3“: Docker startet den zweiten nicht. Wählen Sie einen anderen „HostPort“.</translation>
    </message>
    <message>
        <source>No shell reads “%1”, so Docker takes the dollar sign as it stands and refuses the container. Write a path of the device, or the name of a volume.</source>
        <translation>Keine Shell liest „%1“, Docker nimmt das Dollarzeichen also wörtlich und lehnt den Container ab. Schreiben Sie einen Pfad des Geräts oder den Namen eines Volumes.</translation>
    </message>
    <message>
        <source>Docker has no log driver “%1”: it refuses the container. Write json-file or local.</source>
        <translation>Docker hat keinen Protokolltreiber „%1“: Es lehnt den Container ab. Schreiben Sie json-file oder local.</translation>
    </message>
    <message>
        <source>“Env” lists “%1”, and the space beside the name becomes a part of it. Write NAME=value without spaces around the equals sign.</source>
        <translation>„Env“ führt „%1“ auf, und das Leerzeichen am Namen wird ein Teil davon. Schreiben Sie NAME=Wert ohne Leerzeichen um das Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>More bindings want one of the ports %1 to %2 of the device than there are: Docker does not start the container. Give each a port of its own.</source>
        <translation>Mehr Bindungen wollen einen der Ports %1 bis %2 des Geräts, als es gibt: Docker startet den Container nicht. Geben Sie jeder einen eigenen Port.</translation>
    </message>
    <message>
        <source>No slash follows “%1”, so devices look for all of it on Docker Hub. Write %1/module:1.0.0, with the name of your repository.</source>
        <translation>Auf „%1“ folgt kein Schrägstrich, Geräte suchen also das Ganze auf Docker Hub. Schreiben Sie %1/module:1.0.0, mit dem Namen Ihres Repositorys.</translation>
    </message>
    <message>
        <source>“%1” is a second registry in the name of one image, and is taken for a part of the repository. Name only the registry where the image lies.</source>
        <translation>„%1“ ist eine zweite Registry im Namen eines Images und wird für einen Teil des Repositorys gehalten. Nennen Sie nur die Registry, in der das Image liegt.</translation>
    </message>
    <message>
        <source>No shell reads “%1” here: the module gets the dollar sign and the letters as they stand. Write the value, or %2 where the customer has to.</source>
        <translation>Keine Shell liest hier „%1“: Das Modul erhält Dollarzeichen und Buchstaben wörtlich. Schreiben Sie den Wert, oder %2, wo der Kunde ihn einsetzen muss.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters, but %3 bytes in UTF-8, where “ä” has two, and some documents count those; the limit is %4. Shorten it by %5 bytes to fit under all of them.</source>
        <translation>„%1“ hat %2 Zeichen, aber %3 Bytes in UTF-8, wo „ä“ zwei hat, und einige Dokumente zählen diese; die Grenze ist %4. Kürzen Sie um %5 Bytes, damit es überall passt.</translation>
    </message>
    <message>
        <source>“%1” asks for a GPU, which most devices of all Tier 1 platforms lack, and the module does not start there. Choose a subset of the platforms, and name the GPU in the hardware paragraph.</source>
        <translation>„%1“ verlangt eine GPU, die den meisten Geräten aller Tier-1-Plattformen fehlt, und das Modul startet dort nicht. Wählen Sie einen Teil der Plattformen, und nennen Sie die GPU im Hardwareabsatz.</translation>
    </message>
    <message>
        <source>“%1” asks for a GPU, and the hardware paragraph does not name one. This is a guess at its words: add the GPU, such as “NVIDIA GPU”.</source>
        <translation>„%1“ verlangt eine GPU, und der Hardwareabsatz nennt keine. Dies ist aus seinen Worten vermutet: Ergänzen Sie die GPU, etwa „NVIDIA GPU“.</translation>
    </message>
    <message>
        <source>All Tier 1 platforms are chosen, but no tag is for %1, and such a device finds no image. Push one and list its tag, or choose a subset of the platforms.</source>
        <translation>Alle Tier-1-Plattformen sind gewählt, aber kein Tag ist für %1, und ein solches Gerät findet kein Image. Laden Sie eines hoch und nennen Sie sein Tag, oder wählen Sie einen Teil der Plattformen.</translation>
    </message>
    <message>
        <source>The tag “%1” is for Windows (“%2”), and IoT Edge runs Linux containers only, on Windows within a virtual machine. Leave it out.</source>
        <translation>Das Tag „%1“ ist für Windows („%2“), und IoT Edge führt nur Linux-Container aus, unter Windows in einer virtuellen Maschine. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The tag “%1” is for “%2”, for which there is no IoT Edge: it runs on amd64, arm64 and arm32v7. Leave it out, or build it for one of them.</source>
        <translation>Das Tag „%1“ ist für „%2“, wofür es kein IoT Edge gibt: Es läuft auf amd64, arm64 und arm32v7. Lassen Sie es weg, oder bauen Sie es für eines davon.</translation>
    </message>
    <message>
        <source>The published offer ID ends with “-preview”, which the portal refuses for new offers. It can never change; keep it.</source>
        <translation>Die veröffentlichte Angebots-ID endet auf „-preview“, was das Portal bei neuen Angeboten ablehnt. Sie lässt sich nie ändern; behalten Sie sie.</translation>
    </message>
    <message>
        <source>The offer ID ends with “-preview”, which the portal keeps for itself. Remove the ending.</source>
        <translation>Die Angebots-ID endet auf „-preview“, was das Portal für sich behält. Entfernen Sie die Endung.</translation>
    </message>
    <message>
        <source>The plan ID ends with “-preview”, which the portal refuses for plans of other types. Remove the ending before you create the plan.</source>
        <translation>Die Plan-ID endet auf „-preview“, was das Portal bei Plänen anderer Arten ablehnt. Entfernen Sie die Endung, bevor Sie den Plan anlegen.</translation>
    </message>
    <message>
        <source>In the registry, “%1” has no image for %2, which all Tier 1 platforms need. Build it and push the list again, or choose a subset of the platforms.</source>
        <translation>In der Registry hat „%1“ kein Image für %2, das alle Tier-1-Plattformen brauchen. Bauen Sie es und laden Sie die Liste neu hoch, oder wählen Sie einen Teil der Plattformen.</translation>
    </message>
    <message>
        <source>In the registry, “%1” has no image for arm64, for which IoT Edge is built and tested as well. Build it, or choose a subset of the platforms.</source>
        <translation>In der Registry hat „%1“ kein Image für arm64, wofür IoT Edge ebenfalls gebaut und getestet wird. Bauen Sie es, oder wählen Sie einen Teil der Plattformen.</translation>
    </message>
    <message>
        <source>In the registry, “%1” has no image for %2, which the hardware paragraph names. This is a guess at its words: build it, or correct the paragraph.</source>
        <translation>In der Registry hat „%1“ kein Image für %2, das der Hardwareabsatz nennt. Dies ist aus seinen Worten vermutet: Bauen Sie es, oder berichtigen Sie den Absatz.</translation>
    </message>
    <message>
        <source>The registry has no tag “%1” in “%2”. Push the image, or take the tag off the list.</source>
        <translation>Die Registry hat kein Tag „%1“ in „%2“. Laden Sie das Image hoch, oder nehmen Sie das Tag von der Liste.</translation>
    </message>
    <message>
        <source>The registry has no repository “%1”. Correct its name, or push the image.</source>
        <translation>Die Registry hat kein Repository „%1“. Berichtigen Sie seinen Namen, oder laden Sie das Image hoch.</translation>
    </message>
    <message>
        <source>In the registry, “%1” is a single image, but the module runs on several platforms. Push a manifest list under that tag.</source>
        <translation>In der Registry ist „%1“ ein einzelnes Image, aber das Modul läuft auf mehreren Plattformen. Laden Sie unter diesem Tag eine Manifestliste hoch.</translation>
    </message>
    <message>
        <source>The image behind “%1” is built for ARM v6, which also runs on v7. Build it for v7 to use the processor fully.</source>
        <translation>Das Image hinter „%1“ ist für ARM v6 gebaut, das auch auf v7 läuft. Bauen Sie es für v7, um den Prozessor ganz zu nutzen.</translation>
    </message>
    <message>
        <source>The tag “%1” names %2, but the image behind it is built for %3 and does not start there. Build it for %2 and push it again.</source>
        <translation>Das Tag „%1“ nennt %2, aber das Image dahinter ist für %3 gebaut und startet dort nicht. Bauen Sie es für %2 und laden Sie es neu hoch.</translation>
    </message>
    <message>
        <source>The tag “%1” points to another image than when this offer was last checked, so what was tested is not what is published. Give the new image a new version.</source>
        <translation>Das Tag „%1“ zeigt auf ein anderes Image als bei der letzten Prüfung dieses Angebots; getestet ist also nicht, was veröffentlicht wird. Geben Sie dem neuen Image eine neue Version.</translation>
    </message>
    <message>
        <source>The image “%1” has %2 to pull, and two to three times that once unpacked, but the hardware paragraph asks for %3 of storage. Correct the paragraph.</source>
        <translation>Vom Image „%1“ sind %2 herunterzuladen, entpackt das Zwei- bis Dreifache, aber der Hardwareabsatz verlangt %3 Speicher. Berichtigen Sie den Absatz.</translation>
    </message>
    <message>
        <source>The image behind “%1” is labelled version “%2”. Label it %3, or correct the tag; the label may stem from the base image.</source>
        <translation>Das Image hinter „%1“ trägt das Versionslabel „%2“. Geben Sie ihm das Label %3, oder berichtigen Sie das Tag; das Label kann vom Basisimage stammen.</translation>
    </message>
    <message>
        <source>The image behind “%1” runs as root. Name another user in it, unless the module needs ports below 1024 or devices of the host.</source>
        <translation>Das Image hinter „%1“ läuft als root. Nennen Sie darin einen anderen Benutzer, es sei denn, das Modul braucht Ports unter 1024 oder Geräte des Hosts.</translation>
    </message>
    <message>
        <source>The configuration of the image behind “%1” seems to hold a secret (%2), which anyone can read. Remove it from the image and change the secret.</source>
        <translation>Die Konfiguration des Images hinter „%1“ scheint ein Geheimnis zu enthalten (%2), das jeder lesen kann. Entfernen Sie es aus dem Image, und ändern Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>In the registry, the list “%1” has no entry for the image behind “%2”. Push the list again, or correct what it refers to.</source>
        <translation>In der Registry hat die Liste „%1“ keinen Eintrag für das Image hinter „%2“. Laden Sie die Liste neu hoch, oder berichtigen Sie, worauf sie verweist.</translation>
    </message>
    <message>
        <source>In the registry, the published tag “%1” points to another image than before, and a version can never be re-pointed. Give the new image a new version.</source>
        <translation>In der Registry zeigt das veröffentlichte Tag „%1“ auf ein anderes Image als zuvor, und eine Version darf nie umgehängt werden. Geben Sie dem neuen Image eine neue Version.</translation>
    </message>
    <message>
        <source>“%1” names a registry, which has a field of its own. Write only the repository in it, such as vibration-monitor, and push the image to the registry of the offer if it lies elsewhere.</source>
        <translation>„%1“ nennt eine Registry, die ein eigenes Feld hat. Schreiben Sie nur das Repository darin, etwa vibration-monitor, und laden Sie das Image in die Registry des Angebots, falls es anderswo liegt.</translation>
    </message>
    <message>
        <source>“%1” is the registry, which has a field of its own and would stand twice in the image&apos;s name. Write only what follows it: “%2”.</source>
        <translation>„%1“ ist die Registry, die ein eigenes Feld hat und zweimal im Namen des Images stünde. Schreiben Sie nur, was folgt: „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a tag or a digest, and each tag of the list would follow it in the image&apos;s name. Write it among the tags, and the repository without it.</source>
        <translation>„%1“ ist ein Tag oder Digest, und jedes Tag der Liste folgte ihm im Namen des Images. Schreiben Sie es zu den Tags und das Repository ohne es.</translation>
    </message>
    <message>
        <source>“%1” is no name of a repository: Docker takes up to 255 small letters and digits, with “.”, “_”, “__” or dashes between them and “/” between its parts. Write it so.</source>
        <translation>„%1“ ist kein Name eines Repositorys: Docker nimmt bis zu 255 Kleinbuchstaben und Ziffern, dazwischen „.“, „_“, „__“ oder Bindestriche, und „/“ zwischen seinen Teilen. Schreiben Sie ihn so.</translation>
    </message>
    <message>
        <source>The registry cannot hold the tag “%1”: a tag has up to 128 letters, digits, “_”, “.” and “-”, and begins with none of the last two. Write it so, such as 1.4.2-linux-x64.</source>
        <translation>Die Registry kann das Tag „%1“ nicht aufnehmen: Ein Tag hat bis zu 128 Buchstaben, Ziffern, „_“, „.“ und „-“ und beginnt mit keinem der beiden letzten. Schreiben Sie es so, etwa 1.4.2-linux-x64.</translation>
    </message>
    <message>
        <source>In the registry, “latest” points to another image than the newest version, “%1”. Push the newest as “latest”, too.</source>
        <translation>In der Registry zeigt „latest“ auf ein anderes Image als die neueste Version, „%1“. Laden Sie die neueste auch als „latest“ hoch.</translation>
    </message>
    <message>
        <source>A manifest refers to the tag “%1”, which does not name its platform. End it with one, such as -linux-x64, -arm64v8 or -arm32v7.</source>
        <translation>Ein Manifest verweist auf das Tag „%1“, das seine Plattform nicht nennt. Beenden Sie es mit einer, etwa -linux-x64, -arm64v8 oder -arm32v7.</translation>
    </message>
    <message>
        <source>The web address carries a user name or password, which every customer would see. Remove everything up to the @, and change a password that stood here.</source>
        <translation>Die Webadresse enthält einen Benutzernamen oder ein Kennwort, das jeder Kunde sähe. Entfernen Sie alles bis zum @, und ändern Sie ein Kennwort, das hier stand.</translation>
    </message>
    <message>
        <source>The address is signed: it opens for whoever has it, and one day for nobody. Link a public page.</source>
        <translation>Die Adresse ist signiert: Sie öffnet sich jedem, der sie hat, und eines Tages niemandem. Verlinken Sie eine öffentliche Seite.</translation>
    </message>
    <message>
        <source>“%1” in the address looks like a key: every customer would have it. Link a page that opens without it.</source>
        <translation>„%1“ in der Adresse sieht nach einem Schlüssel aus: Jeder Kunde hätte ihn. Verlinken Sie eine Seite, die sich ohne ihn öffnet.</translation>
    </message>
    <message>
        <source>The address is Outlook&apos;s wrapper of another one: it names whoever got it by e-mail, and it expires. Write the address that it leads to.</source>
        <translation>Die Adresse ist Outlooks Hülle um eine andere: Sie nennt, wer sie per E-Mail erhielt, und läuft ab. Schreiben Sie die Adresse, zu der sie führt.</translation>
    </message>
    <message>
        <source>The address carries the e-mail address %1, which every customer would see. Link the page without it.</source>
        <translation>Die Adresse enthält die E-Mail-Adresse %1, die jeder Kunde sähe. Verlinken Sie die Seite ohne sie.</translation>
    </message>
    <message>
        <source>“%1” is a part of a whole twin, and the module would find it inside its desired properties. Write what stands in it only.</source>
        <translation>„%1“ ist ein Teil eines ganzen Twins, und das Modul fände es in seinen gewünschten Eigenschaften. Schreiben Sie nur, was darin steht.</translation>
    </message>
    <message>
        <source>A heading &lt;%1&gt; follows a heading &lt;%2&gt;: screen readers list headings as an outline, and a level is missing. Make it &lt;%3&gt;.</source>
        <translation>Eine Überschrift &lt;%1&gt; folgt auf eine Überschrift &lt;%2&gt;: Bildschirmleseprogramme führen Überschriften als Gliederung auf, und eine Ebene fehlt. Machen Sie &lt;%3&gt; daraus.</translation>
    </message>
    <message>
        <source>This heading &lt;%1&gt; has no text: in the outline of a screen reader it is a line of silence. Remove it.</source>
        <translation>Diese Überschrift &lt;%1&gt; hat keinen Text: In der Gliederung eines Bildschirmleseprogramms ist sie eine stumme Zeile. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” looks like a heading and is a bold paragraph: screen readers do not find it. Make it a heading &lt;%2&gt;.</source>
        <translation>„%1“ sieht wie eine Überschrift aus und ist ein fetter Absatz: Bildschirmleseprogramme finden ihn nicht. Machen Sie eine Überschrift &lt;%2&gt; daraus.</translation>
    </message>
    <message>
        <source>%1 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that this is a list, nor how long it is. Make it a list &lt;%2&gt;.</source>
        <translation>%1 Zeilen beginnen mit getippten Aufzählungszeichen, Strichen oder Nummern: Ein Bildschirmleseprogramm sagt weder, dass dies eine Liste ist, noch wie lang. Machen Sie eine Liste &lt;%2&gt; daraus.</translation>
    </message>
    <message>
        <source>Line breaks in a row stand for a new paragraph here, and a screen reader that jumps by paragraphs passes over it. Make two paragraphs.</source>
        <translation>Mehrere Zeilenumbrüche stehen hier für einen neuen Absatz, und ein Bildschirmleseprogramm, das absatzweise springt, übergeht ihn. Machen Sie zwei Absätze daraus.</translation>
    </message>
    <message>
        <source>%1 lines seem to be a table typed with tabs, bars or spaces. HTML runs them together, and no screen reader tells the columns. Make it a list with a label in each item.</source>
        <translation>%1 Zeilen scheinen eine mit Tabulatoren, Strichen oder Leerzeichen getippte Tabelle zu sein. HTML schiebt sie zusammen, und kein Bildschirmleseprogramm nennt die Spalten. Machen Sie eine Liste mit einer Bezeichnung in jedem Punkt daraus.</translation>
    </message>
    <message>
        <source>This paragraph is empty. It only makes a gap, and a screen reader stops at it. Remove it.</source>
        <translation>Dieser Absatz ist leer. Er macht nur eine Lücke, und ein Bildschirmleseprogramm hält dort an. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The description is in another language than English (%1) and does not say so. Put the sentence “%2” before everything else.</source>
        <translation>Die Beschreibung ist in einer anderen Sprache als Englisch (%1) und sagt es nicht. Setzen Sie den Satz „%2“ vor alles andere.</translation>
    </message>
    <message>
        <source>The publisher ID holds “%1”, but has only lower-case letters, digits, “-” and “_”. Copy it from Partner Center: Account settings › Identifiers.</source>
        <translation>Die Herausgeber-ID enthält „%1“, hat aber nur Kleinbuchstaben, Ziffern, „-“ und „_“. Kopieren Sie sie aus Partner Center: Account settings › Identifiers.</translation>
    </message>
    <message>
        <source>The publisher ID has capitals, which only older IDs have. Compare it with Partner Center: Account settings › Identifiers.</source>
        <translation>Die Herausgeber-ID hat Großbuchstaben, die nur ältere IDs haben. Vergleichen Sie sie mit Partner Center: Account settings › Identifiers.</translation>
    </message>
    <message>
        <source>No link has the role “device catalogue”, which this portal asked for until the catalogue closed in February 2024. Choose today&apos;s portal, or add the link that led there.</source>
        <translation>Kein Link hat die Rolle „Gerätekatalog“, die dieses Portal verlangte, bis der Katalog im Februar 2024 schloss. Wählen Sie das heutige Portal, oder fügen Sie den Link hinzu, der dorthin führte.</translation>
    </message>
    <message>
        <source>A plan supports all Tier 1 platforms, but no link leads to the catalogue of certified devices, which closed in February 2024. Choose today&apos;s portal, or add %1.</source>
        <translation>Ein Plan unterstützt alle Tier-1-Plattformen, aber kein Link führt zum Katalog zertifizierter Geräte, der im Februar 2024 schloss. Wählen Sie das heutige Portal, oder fügen Sie %1 hinzu.</translation>
    </message>
    <message>
        <source>A plan supports only some Tier 1 platforms, but no link leads to a device that runs the module in the catalogue, which closed in February 2024. Choose today&apos;s portal, or add one such as %1.</source>
        <translation>Ein Plan unterstützt nur einige Tier-1-Plattformen, aber kein Link führt zu einem Gerät, auf dem das Modul läuft, im Katalog, der im Februar 2024 schloss. Wählen Sie das heutige Portal, oder fügen Sie einen hinzu, etwa %1.</translation>
    </message>
    <message>
        <source>“%1” begins with http://, and browsers warn of such pages. Write https:// where the server answers it.</source>
        <translation>„%1“ beginnt mit http://, und Browser warnen vor solchen Seiten. Schreiben Sie https://, wo der Server darauf antwortet.</translation>
    </message>
    <message>
        <source>“%1” can be reached from your own machine or network only. Write the address of a public page.</source>
        <translation>„%1“ ist nur von Ihrem eigenen Rechner oder Netz aus erreichbar. Schreiben Sie die Adresse einer öffentlichen Seite.</translation>
    </message>
    <message>
        <source>“%1” is a bare IP address, which can be somebody else&apos;s tomorrow. Write a host name.</source>
        <translation>„%1“ ist eine bloße IP-Adresse, die morgen jemand anderem gehören kann. Schreiben Sie einen Hostnamen.</translation>
    </message>
    <message>
        <source>“%1” asks most visitors for a sign-in. Link a page that opens for everyone.</source>
        <translation>„%1“ verlangt von den meisten Besuchern eine Anmeldung. Verlinken Sie eine Seite, die sich für alle öffnet.</translation>
    </message>
    <message>
        <source>“%1” is a name for examples, so the address can never open. Write your own.</source>
        <translation>„%1“ ist ein Name für Beispiele, die Adresse kann sich also nie öffnen. Schreiben Sie Ihre eigene.</translation>
    </message>
    <message>
        <source>“%1” is a name for examples, so nobody gets what is sent there. Write your own address.</source>
        <translation>„%1“ ist ein Name für Beispiele, niemand erhält also, was dorthin geht. Schreiben Sie Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>“%1” looks like a server for tests, which is gone after the release. Write the address of the public page.</source>
        <translation>„%1“ sieht nach einem Testserver aus, den es nach der Veröffentlichung nicht mehr gibt. Schreiben Sie die Adresse der öffentlichen Seite.</translation>
    </message>
    <message>
        <source>The address names the port %1, which firewalls often close. Write the address of a page without a port.</source>
        <translation>Die Adresse nennt den Port %1, den Firewalls oft sperren. Schreiben Sie die Adresse einer Seite ohne Port.</translation>
    </message>
    <message>
        <source>“%1” hides where the address leads, and can lead elsewhere tomorrow. Write the address of the page.</source>
        <translation>„%1“ verbirgt, wohin die Adresse führt, und kann morgen woandershin führen. Schreiben Sie die Adresse der Seite.</translation>
    </message>
    <message>
        <source>The address starts the download of a %1 file. Link the page that offers it.</source>
        <translation>Die Adresse startet den Download einer Datei %1. Verlinken Sie die Seite, die sie anbietet.</translation>
    </message>
    <message>
        <source>“%1” is a home page, and reviewers ask for the page of the matter. Write its address, such as %1/support.</source>
        <translation>„%1“ ist eine Startseite, und Prüfer verlangen die Seite zur Sache. Schreiben Sie deren Adresse, etwa %1/support.</translation>
    </message>
    <message>
        <source>The link leads where “%1” leads, too. Keep one of the two.</source>
        <translation>Der Link führt dorthin, wohin auch „%1“ führt. Behalten Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Two links are called “%1”, so that nobody can tell them apart. Say what each of them leads to.</source>
        <translation>Zwei Links heißen „%1“, sodass niemand sie unterscheiden kann. Sagen Sie, wohin jeder führt.</translation>
    </message>
    <message>
        <source>“%1” shouts: “%2” is in capitals, which are slow to read and which some screen readers spell. Write small letters.</source>
        <translation>„%1“ schreit: „%2“ steht in Großbuchstaben, die langsam zu lesen sind und die manche Bildschirmleseprogramme buchstabieren. Schreiben Sie Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The link title “%2” does not say where the link leads: links are read without their surroundings. Name the page, such as “Installation guide”.</source>
        <translation>Der Linktitel „%2“ sagt nicht, wohin der Link führt: Links werden ohne ihre Umgebung gelesen. Nennen Sie die Seite, etwa „Installationsanleitung“.</translation>
    </message>
    <message>
        <source>The caption “%2” does not say what the picture shows, and it is all that those who cannot see it get. Write it in a few words, such as “Trend of one bearing over 30 days”.</source>
        <translation>Die Bildunterschrift „%2“ sagt nicht, was das Bild zeigt, und mehr bekommt nicht, wer es nicht sehen kann. Schreiben Sie es in wenigen Worten, etwa „Verlauf eines Lagers über 30 Tage“.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is no character of a text: portals drop it, refuse it or show a box. Remove it.</source>
        <translation>„%1“ enthält %2, das kein Textzeichen ist: Portale lassen es weg, lehnen es ab oder zeigen ein Kästchen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which is no character of a text. In the old table of Windows it is “%3”. Write that, or remove it.</source>
        <translation>„%1“ enthält %2, das kein Textzeichen ist. In der alten Windows-Tabelle ist es „%3“. Schreiben Sie das, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which some programs take for a line break and others show as a box. Write a space or a plain line break.</source>
        <translation>„%1“ enthält %2, das manche Programme für einen Zeilenumbruch halten und andere als Kästchen zeigen. Schreiben Sie ein Leerzeichen oder einen einfachen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” holds a tab or a line break, and it is shown on one line. Write a space.</source>
        <translation>„%1“ enthält einen Tabulator oder Zeilenumbruch und wird in einer Zeile gezeigt. Schreiben Sie ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” holds a soft hyphen (U+00AD). It is counted and not seen, and a search for the word fails. Remove it.</source>
        <translation>„%1“ enthält ein weiches Trennzeichen (U+00AD). Es zählt und ist nicht zu sehen, und eine Suche nach dem Wort scheitert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds the private-use character %2: each computer draws another sign, or a box. Write a character that everybody has, for a bullet a list.</source>
        <translation>„%1“ enthält das Zeichen %2 des privaten Bereichs: Jeder Rechner zeichnet ein anderes oder ein Kästchen. Schreiben Sie ein Zeichen, das jeder hat, statt eines Aufzählungszeichens eine Liste.</translation>
    </message>
    <message>
        <source>“%1” holds %2, to which Unicode %3 gives no character. Customers see a box. Remove it or write what was meant.</source>
        <translation>„%1“ enthält %2, dem Unicode %3 kein Zeichen zuordnet. Kunden sehen ein Kästchen. Entfernen Sie es, oder schreiben Sie, was gemeint war.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which turns the direction of writing and is not seen: the text can look other than it is. Remove it.</source>
        <translation>„%1“ enthält %2, das die Schreibrichtung dreht und nicht zu sehen ist: Der Text kann anders aussehen, als er ist. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which shows letters in another order than they are stored. No text needs it; remove it, and look how the text is then shown.</source>
        <translation>„%1“ enthält %2, das Buchstaben in anderer Reihenfolge zeigt, als sie gespeichert sind. Kein Text braucht es; entfernen Sie es, und sehen Sie, wie der Text dann erscheint.</translation>
    </message>
    <message>
        <source>“%1” holds %2 without its partner in the same text, so what stands around it may be shown in another order. Close it, or remove it.</source>
        <translation>„%1“ enthält %2 ohne sein Gegenstück im selben Text; was darum steht, erscheint vielleicht in anderer Reihenfolge. Schließen Sie es, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is made of signs that only look like letters: screen readers spell or skip them, and searches miss them. Write “%3”.</source>
        <translation>„%1“ enthält „%2“ aus Zeichen, die nur wie Buchstaben aussehen: Bildschirmleseprogramme buchstabieren oder überspringen sie, und Suchen finden sie nicht. Schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>“%1” holds “%3” in a form that differs from the usual one and looks the same (places: %2). Searches and comparisons fail. Write it in Unicode&apos;s composed form (NFC).</source>
        <translation>„%1“ enthält „%3“ in einer Form, die von der üblichen abweicht und gleich aussieht (Stellen: %2). Suchen und Vergleiche scheitern. Schreiben Sie es in der zusammengesetzten Form von Unicode (NFC).</translation>
    </message>
    <message>
        <source>“%1” holds %2, which nobody sees: two texts that look alike differ, searches fail, and counters surprise. Remove it.</source>
        <translation>„%1“ enthält %2, das niemand sieht: Zwei gleich aussehende Texte unterscheiden sich, Suchen scheitern, und Zähler überraschen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds %2 where it changes nothing: nobody sees it, and searches fail. Remove it.</source>
        <translation>„%1“ enthält %2, wo es nichts ändert: Niemand sieht es, und Suchen scheitern. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” holds %2 behind “%3”: many programs then draw a coloured picture in place of the sign. Remove it; the sign stays.</source>
        <translation>„%1“ enthält %2 hinter „%3“: Viele Programme zeichnen dann ein farbiges Bild statt des Zeichens. Entfernen Sie es; das Zeichen bleibt.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, a note to yourself that customers would read. Write what is missing, or remove it.</source>
        <translation>„%1“ enthält „%2“, eine Notiz an Sie selbst, die Kunden läsen. Schreiben Sie, was fehlt, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” shows the HTML tag “%2” as text, for it is escaped once too often: customers read tags. Paste it as HTML source.</source>
        <translation>„%1“ zeigt das HTML-Tag „%2“ als Text, denn es ist einmal zu oft maskiert: Kunden lesen Tags. Fügen Sie es als HTML-Quelltext ein.</translation>
    </message>
    <message>
        <source>“%1” holds the filler text “%2”. Customers take the offer for unfinished; write the real text.</source>
        <translation>„%1“ enthält den Blindtext „%2“. Kunden halten das Angebot für unfertig; schreiben Sie den richtigen Text.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, the name of a sample. Write your own name; if it is yours, the publisher ID tells it.</source>
        <translation>„%1“ enthält „%2“, den Namen eines Beispiels. Schreiben Sie Ihren eigenen; ist es Ihrer, sagt das die Herausgeber-ID.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, a phone number that is kept for films and samples. Write a number that somebody answers.</source>
        <translation>„%1“ enthält „%2“, eine Telefonnummer, die für Filme und Beispiele reserviert ist. Schreiben Sie eine, unter der sich jemand meldet.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is HTML for one sign, but the text is shown as it stands. Write the sign itself.</source>
        <translation>„%1“ enthält „%2“, HTML für ein Zeichen, aber der Text wird gezeigt, wie er ist. Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>“%1” still has the gap “%2” of a template. Write what belongs there.</source>
        <translation>„%1“ hat noch die Lücke „%2“ einer Vorlage. Schreiben Sie, was dorthin gehört.</translation>
    </message>
    <message>
        <source>“%1” holds Markdown, “%2”, and the store shows its signs as they stand. Format the text, or leave the signs out.</source>
        <translation>„%1“ enthält Markdown, „%2“, und der Store zeigt dessen Zeichen, wie sie sind. Formatieren Sie den Text, oder lassen Sie die Zeichen weg.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which seems to be “%3” read with the wrong table of characters (UTF-8 as Windows-1252). Write “%3”.</source>
        <translation>„%1“ enthält „%2“, anscheinend „%3“ mit der falschen Zeichentabelle gelesen (UTF-8 als Windows-1252). Schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>“%1” holds %2: a program could not read what stood there, or the text is not UTF-8. Write what was meant.</source>
        <translation>„%1“ enthält %2: Ein Programm konnte nicht lesen, was dort stand, oder der Text ist kein UTF-8. Schreiben Sie, was gemeint war.</translation>
    </message>
    <message>
        <source>“%1” says “%2”: the store sells finished products. Take the word out of the name; if the module is unfinished, wait.</source>
        <translation>„%1“ sagt „%2“: Der Store verkauft fertige Produkte. Nehmen Sie das Wort aus dem Namen; ist das Modul unfertig, warten Sie.</translation>
    </message>
    <message>
        <source>“%1” writes “%2”, which Microsoft writes “%3” (policy 100.7 and the trademark rules). Write “%3”.</source>
        <translation>„%1“ schreibt „%2“, was Microsoft „%3“ schreibt (Richtlinie 100.7 und Markenregeln). Schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, a name of Microsoft. Reviewers refused such names in 2026 (policy 100.7.1); use your own name, and if it must be, “… on Azure” behind it.</source>
        <translation>„%1“ enthält „%2“, einen Namen von Microsoft. Prüfer lehnten solche Namen 2026 ab (Richtlinie 100.7.1); verwenden Sie Ihren eigenen Namen, und wenn es sein muss, „… on Azure“ dahinter.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which looks like a version. The title stays for all versions, and links hang on it. Leave the number out.</source>
        <translation>„%1“ enthält „%2“, was wie eine Version aussieht. Der Titel bleibt für alle Versionen, und Links hängen daran. Lassen Sie die Nummer weg.</translation>
    </message>
    <message>
        <source>“%1” shows “%2” to everybody: a person&apos;s address or number, or a sign-in (policies 100.6 and 100.11). Name a shared mailbox or a support page.</source>
        <translation>„%1“ zeigt allen „%2“: Adresse oder Nummer einer Person, oder eine Anmeldung (Richtlinien 100.6 und 100.11). Nennen Sie ein gemeinsames Postfach oder eine Supportseite.</translation>
    </message>
    <message>
        <source>“%1” seems to compare with others: “%2” (a guess at words; policy 100.1.3 forbids comparison with competitors). Say what your own module does.</source>
        <translation>„%1“ scheint mit anderen zu vergleichen: „%2“ (aus Worten vermutet; Richtlinie 100.1.3 verbietet den Vergleich mit Mitbewerbern). Sagen Sie, was Ihr eigenes Modul tut.</translation>
    </message>
    <message>
        <source>“%1” seems to promise what nothing backs: “%2” (a guess at words; policy 100.1 asks for accurate texts). Name the test or the source in the same sentence, or leave it out.</source>
        <translation>„%1“ scheint zu versprechen, was nichts belegt: „%2“ (aus Worten vermutet; Richtlinie 100.1 verlangt genaue Texte). Nennen Sie Test oder Quelle im selben Satz, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” praises with “%2” (a guess at words; policy 100.1 asks for accurate texts). Say what the module does, or name who says so.</source>
        <translation>„%1“ lobt mit „%2“ (aus Worten vermutet; Richtlinie 100.1 verlangt genaue Texte). Sagen Sie, was das Modul tut, oder nennen Sie, wer das sagt.</translation>
    </message>
    <message>
        <source>“%1” seems to announce what is not there yet: “%2” (a guess at words; policy 100.12 wants the module to work as described). Leave it out until it is there.</source>
        <translation>„%1“ scheint anzukündigen, was noch nicht da ist: „%2“ (aus Worten vermutet; Richtlinie 100.12 will, dass das Modul wie beschrieben arbeitet). Lassen Sie es weg, bis es da ist.</translation>
    </message>
    <message>
        <source>“%1” suggests with “%2” that Microsoft stands behind the module (a guess at words; Microsoft&apos;s trademark rules). Write what it runs on, such as “Runs on Azure IoT Edge”.</source>
        <translation>„%1“ legt mit „%2“ nahe, dass Microsoft hinter dem Modul steht (aus Worten vermutet; Microsofts Markenregeln). Schreiben Sie, worauf es läuft, etwa „Läuft auf Azure IoT Edge“.</translation>
    </message>
    <message>
        <source>“%1” names another store, “%2” (policy 100.1.3: the listing promotes no other marketplace). Link to a page of your own.</source>
        <translation>„%1“ nennt einen anderen Store, „%2“ (Richtlinie 100.1.3: Der Eintrag wirbt für keinen anderen Marktplatz). Verlinken Sie eine eigene Seite.</translation>
    </message>
    <message>
        <source>“%1” seems to hold a price, “%2” (a guess at words). Microsoft bills nothing for a module, and a price ages. Link to your page of prices.</source>
        <translation>„%1“ scheint einen Preis zu enthalten, „%2“ (aus Worten vermutet). Microsoft berechnet für ein Modul nichts, und ein Preis veraltet. Verlinken Sie Ihre Preisseite.</translation>
    </message>
    <message>
        <source>“%1” holds the word “%2”, in which %3 passes for a letter of another script. Searches miss the word, and it can pass for another name. Type it in one script.</source>
        <translation>„%1“ enthält das Wort „%2“, in dem %3 als Buchstabe einer anderen Schrift durchgeht. Suchen finden das Wort nicht, und es kann als anderer Name durchgehen. Tippen Sie es in einer Schrift.</translation>
    </message>
    <message>
        <source>“%1” holds the word “%2”, which looks Latin like the rest, but is made of letters such as %3. Searches miss it, and it can pass for another name. Type it anew.</source>
        <translation>„%1“ enthält das Wort „%2“, das lateinisch aussieht wie der Rest, aber aus Buchstaben wie %3 besteht. Suchen finden es nicht, und es kann als anderer Name durchgehen. Tippen Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” has spaces at its start or its end. They are counted and not seen; remove them.</source>
        <translation>„%1“ hat Leerzeichen am Anfang oder Ende. Sie zählen und sind nicht zu sehen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” has several spaces in a row. The store shows one, or gaps; leave one.</source>
        <translation>„%1“ hat mehrere Leerzeichen hintereinander. Der Store zeigt eines oder Lücken; lassen Sie eines.</translation>
    </message>
    <message>
        <source>“%1” holds %2 where a plain space is usual: two texts that look alike differ. Write a plain space.</source>
        <translation>„%1“ enthält %2, wo ein einfaches Leerzeichen üblich ist: Zwei gleich aussehende Texte unterscheiden sich. Schreiben Sie ein einfaches Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” holds a space (%2), and no ID, tag or address has one. Remove it.</source>
        <translation>„%1“ enthält ein Leerzeichen (%2), und keine ID, kein Tag und keine Adresse hat eines. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” has several no-break spaces in a row, mostly to move text to the right. Each screen shows another gap; leave one space, or make a list.</source>
        <translation>„%1“ hat mehrere geschützte Leerzeichen hintereinander, meist um Text nach rechts zu rücken. Jeder Bildschirm zeigt eine andere Lücke; lassen Sie ein Leerzeichen, oder machen Sie eine Liste daraus.</translation>
    </message>
    <message>
        <source>“%1” holds the emoji “%2”. The store shows the text beside titles, which may hold none. Remove it.</source>
        <translation>„%1“ enthält das Emoji „%2“. Der Store zeigt den Text neben Titeln, die keines enthalten dürfen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The description is the summary over again (policy 100.1.3). Say more: whom the module is for, what it does, and what it needs.</source>
        <translation>Die Beschreibung wiederholt nur die Zusammenfassung (Richtlinie 100.1.3). Sagen Sie mehr: für wen das Modul ist, was es tut und was es braucht.</translation>
    </message>
    <message>
        <source>The description says hardly more than one of the summaries. Say whom the module is for, what it does, and what it needs.</source>
        <translation>Die Beschreibung sagt kaum mehr als eine der Zusammenfassungen. Sagen Sie, für wen das Modul ist, was es tut und was es braucht.</translation>
    </message>
    <message>
        <source>“%1” is the title of an offer for tests, and a plan of it is open to everybody (policy 100.1). Hide the plan or make it private, or give the offer its real title.</source>
        <translation>„%1“ ist der Titel eines Testangebots, und ein Plan davon steht allen offen (Richtlinie 100.1). Verbergen Sie den Plan oder machen Sie ihn privat, oder geben Sie dem Angebot seinen richtigen Titel.</translation>
    </message>
    <message>
        <source>“%1” and “%3” cannot be compared: one is a number that edgeHub cannot read. An “e” before digits counts as one, and a hexadecimal number has at most 16 digits. Write it in full, or give a property of such a name another one.</source>
        <translation>„%1“ und „%3“ lassen sich nicht vergleichen: Eines ist eine Zahl, die edgeHub nicht lesen kann. Ein „e“ vor Ziffern gilt als eine, und eine Hexadezimalzahl hat höchstens 16 Stellen. Schreiben Sie sie aus, oder geben Sie einer Eigenschaft dieses Namens einen anderen.</translation>
    </message>
    <message>
        <source>To be confirmed anew: %1 %2 confirmed it on %3, and since then this changed: %4. Look again, and answer it on the Checklist page.</source>
        <translation>Neu zu bestätigen: %1 %2 hat es am %3 bestätigt, und seitdem hat sich geändert: %4. Sehen Sie noch einmal nach, und beantworten Sie es auf der Seite Checkliste.</translation>
    </message>
    <message>
        <source>To be confirmed anew: %1 %2 confirmed it on %3, and since then this changed: %4, and %5 more. Look again, and answer it on the Checklist page.</source>
        <translation>Neu zu bestätigen: %1 %2 hat es am %3 bestätigt, und seitdem hat sich geändert: %4 und %5 weitere. Sehen Sie noch einmal nach, und beantworten Sie es auf der Seite Checkliste.</translation>
    </message>
    <message>
        <source>To be confirmed anew: %1 %2 confirmed it on %3, for a requirement that read differently. Read this one, and answer it on the Checklist page.</source>
        <translation>Neu zu bestätigen: %1 %2 hat es am %3 bestätigt, zu einer Anforderung, die anders lautete. Lesen Sie diese, und beantworten Sie sie auf der Seite Checkliste.</translation>
    </message>
    <message>
        <source>The file name “%1” holds a percent sign, which programs that verify bundles read in different ways, so it is refused on export. Rename the file.</source>
        <translation>Der Dateiname „%1“ enthält ein Prozentzeichen, das Programme, die Pakete prüfen, verschieden lesen; deshalb wird er beim Export abgelehnt. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The file name “%1” holds “%2”, which other systems refuse, so it is refused on export. Rename the file.</source>
        <translation>Der Dateiname „%1“ enthält „%2“, das andere Systeme ablehnen; deshalb wird er beim Export abgelehnt. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The file name takes %1 bytes with its folders; more than %2 other systems and bundles refuse. Shorten it.</source>
        <translation>Der Dateiname hat mit seinen Ordnern %1 Bytes; mehr als %2 lehnen andere Systeme und Pakete ab. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The file names “%1” and “%2” differ only in letter case, which other systems ignore, so they are refused on export. Rename one of the files.</source>
        <translation>Die Dateinamen „%1“ und „%2“ unterscheiden sich nur in Groß- und Kleinschreibung, die andere Systeme nicht beachten; deshalb werden sie beim Export abgelehnt. Benennen Sie eine der Dateien um.</translation>
    </message>
    <message>
        <source>Exporting makes a logo of the name “%1” from the master, so this file is refused. Rename it.</source>
        <translation>Der Export macht aus dem Masterlogo ein Logo des Namens „%1“; deshalb wird diese Datei abgelehnt. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>No bundle can be written in the language “%1”, so exporting is refused. Write one of these: %2.</source>
        <translation>In der Sprache „%1“ kann kein Paket geschrieben werden; deshalb wird der Export abgelehnt. Schreiben Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no encoded form of a name that browsers take. Write the name in its own letters.</source>
        <translation>„%1“ ist keine kodierte Form eines Namens, die Browser annehmen. Schreiben Sie den Namen in seinen eigenen Buchstaben.</translation>
    </message>
    <message>
        <source>The part “%1” of the host name begins with a mark that belongs to a letter before it. Write the letter, or remove the mark.</source>
        <translation>Der Teil „%1“ des Rechnernamens beginnt mit einem Zeichen, das zu einem Buchstaben davor gehört. Schreiben Sie den Buchstaben, oder entfernen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>The part “%1” of the host name mixes directions of writing so that browsers refuse it. Keep to one direction, and begin with a letter.</source>
        <translation>Der Teil „%1“ des Rechnernamens mischt Schreibrichtungen so, dass Browser ihn ablehnen. Bleiben Sie bei einer Richtung, und beginnen Sie mit einem Buchstaben.</translation>
    </message>
</context>
<context>
    <name>rule-question</name>
    <message>
        <source>Does the module start with its default settings on each supported platform?</source>
        <translation>Startet das Modul mit seinen Standardeinstellungen auf jeder unterstützten Plattform?</translation>
    </message>
    <message>
        <source>Does the description name its audience, the unique value, the software it works with and the prerequisites?</source>
        <translation>Nennt die Beschreibung die Zielgruppe, den besonderen Nutzen, die Software, mit der das Modul zusammenarbeitet, und die Voraussetzungen?</translation>
    </message>
    <message>
        <source>Is the offer ID used by no other offer of this publisher?</source>
        <translation>Verwendet kein anderes Angebot dieses Herausgebers diese Angebots-ID?</translation>
    </message>
    <message>
        <source>Is the admin user of the container registry enabled?</source>
        <translation>Ist der Administratorbenutzer der Containerregistrierung aktiviert?</translation>
    </message>
    <message>
        <source>Was the registry created without encryption by a key of your own?</source>
        <translation>Wurde die Registrierung ohne Verschlüsselung mit einem eigenen Schlüssel angelegt?</translation>
    </message>
    <message>
        <source>Is the repository used by no other offer of your account?</source>
        <translation>Verwendet kein anderes Angebot Ihres Kontos dieses Repository?</translation>
    </message>
    <message>
        <source>Does every chosen category describe what the module does?</source>
        <translation>Beschreibt jede gewählte Kategorie, was das Modul tut?</translation>
    </message>
    <message>
        <source>Does every useful link open for anyone without sign-in, and lead to a page about this module?</source>
        <translation>Öffnet sich jeder nützliche Link für alle ohne Anmeldung und führt zu einer Seite über dieses Modul?</translation>
    </message>
    <message>
        <source>Is the title accurate, descriptive and the same as wherever else you promote the product?</source>
        <translation>Ist der Titel zutreffend, aussagekräftig und derselbe wie überall sonst, wo Sie das Produkt bewerben?</translation>
    </message>
    <message>
        <source>Can the text in every screenshot be read at the size shown?</source>
        <translation>Lässt sich der Text in jedem Screenshot in der gezeigten Größe lesen?</translation>
    </message>
    <message>
        <source>Does every video play for anyone, without naming competitors?</source>
        <translation>Lässt sich jedes Video von allen abspielen, und nennt es keine Wettbewerber?</translation>
    </message>
    <message>
        <source>Is the logo free of text, even of the brand name?</source>
        <translation>Ist das Logo frei von Text, auch vom Markennamen?</translation>
    </message>
    <message>
        <source>Does the logo look right in every preview, on a light and on a dark background?</source>
        <translation>Sieht das Logo in jeder Vorschau richtig aus, auf hellem und auf dunklem Hintergrund?</translation>
    </message>
    <message>
        <source>Will someone test the offer in preview and then press Go Live?</source>
        <translation>Wird jemand das Angebot in der Vorschau testen und dann auf „Go Live“ klicken?</translation>
    </message>
    <message>
        <source>Do you have an account in the portal through which this offer will be published?</source>
        <translation>Haben Sie ein Konto in dem Portal, über das dieses Angebot veröffentlicht wird?</translation>
    </message>
    <message>
        <source>Is the module a Docker-compatible container?</source>
        <translation>Ist das Modul ein Docker-kompatibler Container?</translation>
    </message>
    <message>
        <source>Does the module, if it uses the IoT SDK, send publisher ID, offer ID and plan ID as its product information?</source>
        <translation>Sendet das Modul, falls es das IoT SDK verwendet, Herausgeber-ID, Angebots-ID und Plan-ID als Produktinformation?</translation>
    </message>
    <message>
        <source>Does the module ask the host for no more rights than it needs?</source>
        <translation>Verlangt das Modul vom Host nicht mehr Rechte, als es braucht?</translation>
    </message>
    <message>
        <source>Does the module serve at least one real use case of IoT Edge?</source>
        <translation>Dient das Modul mindestens einem echten Anwendungsfall von IoT Edge?</translation>
    </message>
    <message>
        <source>Will you keep the module secure, current and working?</source>
        <translation>Werden Sie das Modul sicher, aktuell und funktionsfähig halten?</translation>
    </message>
    <message>
        <source>Does the listing say what the module is worth and what it needs, for one distinct product?</source>
        <translation>Sagt der Eintrag, was das Modul wert ist und was es braucht, und gilt er genau einem Produkt?</translation>
    </message>
    <message>
        <source>Are the titles of the offer and of every plan accurate and descriptive?</source>
        <translation>Sind die Titel des Angebots und aller Pläne zutreffend und aussagekräftig?</translation>
    </message>
    <message>
        <source>Do the descriptions of offer and plans state limitations, conditions and exceptions?</source>
        <translation>Nennen die Beschreibungen von Angebot und Plänen Einschränkungen, Bedingungen und Ausnahmen?</translation>
    </message>
    <message>
        <source>Do the terms, privacy policy, documents and links of the offer lead to real, current content?</source>
        <translation>Führen Bedingungen, Datenschutzerklärung, Dokumente und Links des Angebots zu echten, aktuellen Inhalten?</translation>
    </message>
    <message>
        <source>Is all content free of anything inappropriate, harmful or offensive?</source>
        <translation>Ist der gesamte Inhalt frei von Unangemessenem, Schädlichem und Anstößigem?</translation>
    </message>
    <message>
        <source>Does the module leave the security of its users and of Azure uncompromised?</source>
        <translation>Lässt das Modul die Sicherheit seiner Benutzer und von Azure unangetastet?</translation>
    </message>
    <message>
        <source>Does the registry answer from the public network, without a private endpoint or a list of allowed addresses in between?</source>
        <translation>Antwortet die Registry aus dem öffentlichen Netz, ohne privaten Endpunkt oder Liste erlaubter Adressen dazwischen?</translation>
    </message>
    <message>
        <source>Does Partner Center still list “IoT Edge module” under New offer?</source>
        <translation>Führt Partner Center „IoT Edge module“ unter „New offer“ noch auf?</translation>
    </message>
    <message>
        <source>Has the account passed all its checks: e-mail address, identity, employment, business and further questions?</source>
        <translation>Hat das Konto alle Prüfungen bestanden: E-Mail-Adresse, Identität, Beschäftigung, Unternehmen und weitere Fragen?</translation>
    </message>
    <message>
        <source>Has someone who may sign for the publisher accepted the terms of the marketplace?</source>
        <translation>Hat jemand, der für den Herausgeber unterschreiben darf, die Bedingungen des Marktplatzes angenommen?</translation>
    </message>
    <message>
        <source>Did somebody see the module work on a device that you can name?</source>
        <translation>Hat jemand das Modul auf einem Gerät arbeiten sehen, das Sie nennen können?</translation>
    </message>
    <message>
        <source>Do the keywords, if there are any, name neither competitors nor categories, and are all editions plans of this one offer?</source>
        <translation>Nennen die Schlüsselwörter, falls es welche gibt, weder Mitbewerber noch Kategorien, und sind alle Editionen Pläne dieses einen Angebots?</translation>
    </message>
    <message>
        <source>Does the support address lead straight to help: a phone number, an e-mail address, a form, a chat or a forum?</source>
        <translation>Führt die Supportadresse direkt zu Hilfe: einer Telefonnummer, E-Mail-Adresse, einem Formular, Chat oder Forum?</translation>
    </message>
    <message>
        <source>Does the address of CSP marketing materials, if there is one, hold channel material for this offer?</source>
        <translation>Liegt unter der Adresse des CSP-Marketingmaterials, falls es eine gibt, Vertriebsmaterial für dieses Angebot?</translation>
    </message>
    <message>
        <source>Does the privacy policy cover this module, and say what is collected, kept and deleted?</source>
        <translation>Umfasst die Datenschutzerklärung dieses Modul, und sagt sie, was erhoben, aufbewahrt und gelöscht wird?</translation>
    </message>
    <message>
        <source>Is every name, text and picture yours, licensed or permitted, and does the offer copy no other offer?</source>
        <translation>Ist jeder Name, Text und jedes Bild Ihres, lizenziert oder erlaubt, und kopiert das Angebot kein anderes?</translation>
    </message>
    <message>
        <source>Does the module, as it starts by default, do what the listing says?</source>
        <translation>Tut das Modul, so wie es von sich aus startet, was der Eintrag sagt?</translation>
    </message>
    <message>
        <source>Do testers get steps, accounts and data that work without asking back?</source>
        <translation>Erhalten Tester Schritte, Konten und Daten, die ohne Rückfrage funktionieren?</translation>
    </message>
</context>
<context>
    <name>rule-title</name>
    <message>
        <source>Default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
    <message>
        <source>Module starts by itself</source>
        <translation>Modul startet von selbst</translation>
    </message>
    <message>
        <source>Number of routes</source>
        <translation>Anzahl der Routen</translation>
    </message>
    <message>
        <source>Route length</source>
        <translation>Länge einer Route</translation>
    </message>
    <message>
        <source>Route name and value</source>
        <translation>Name und Wert einer Route</translation>
    </message>
    <message>
        <source>Route names differ</source>
        <translation>Verschiedene Routennamen</translation>
    </message>
    <message>
        <source>Characters of a route name</source>
        <translation>Zeichen eines Routennamens</translation>
    </message>
    <message>
        <source>Route syntax</source>
        <translation>Syntax einer Route</translation>
    </message>
    <message>
        <source>Route source</source>
        <translation>Quelle einer Route</translation>
    </message>
    <message>
        <source>Route sink</source>
        <translation>Senke einer Route</translation>
    </message>
    <message>
        <source>Own module in a route</source>
        <translation>Eigenes Modul in einer Route</translation>
    </message>
    <message>
        <source>Other modules in a route</source>
        <translation>Andere Module in einer Route</translation>
    </message>
    <message>
        <source>Placeholder in a route</source>
        <translation>Platzhalter in einer Route</translation>
    </message>
    <message>
        <source>Number of desired properties</source>
        <translation>Anzahl der gewünschten Eigenschaften</translation>
    </message>
    <message>
        <source>Desired property length</source>
        <translation>Länge einer gewünschten Eigenschaft</translation>
    </message>
    <message>
        <source>Desired property is JSON</source>
        <translation>Gewünschte Eigenschaft ist JSON</translation>
    </message>
    <message>
        <source>No arrays in desired properties</source>
        <translation>Keine Arrays in gewünschten Eigenschaften</translation>
    </message>
    <message>
        <source>Depth of desired properties</source>
        <translation>Tiefe gewünschter Eigenschaften</translation>
    </message>
    <message>
        <source>Plain values in desired properties</source>
        <translation>Einfache Werte in gewünschten Eigenschaften</translation>
    </message>
    <message>
        <source>Name of a desired property</source>
        <translation>Name einer gewünschten Eigenschaft</translation>
    </message>
    <message>
        <source>Range of whole numbers</source>
        <translation>Bereich ganzer Zahlen</translation>
    </message>
    <message>
        <source>Bytes of a desired property</source>
        <translation>Bytes einer gewünschten Eigenschaft</translation>
    </message>
    <message>
        <source>Property name without prefix</source>
        <translation>Eigenschaftsname ohne Präfix</translation>
    </message>
    <message>
        <source>Number of environment variables</source>
        <translation>Anzahl der Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Environment variable length</source>
        <translation>Länge einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Name of an environment variable</source>
        <translation>Name einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Environment variables differ</source>
        <translation>Verschiedene Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Create options length</source>
        <translation>Länge der Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Create options without spaces</source>
        <translation>Erstellungsoptionen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Create options are JSON</source>
        <translation>Erstellungsoptionen sind JSON</translation>
    </message>
    <message>
        <source>Create options are an object</source>
        <translation>Erstellungsoptionen sind ein Objekt</translation>
    </message>
    <message>
        <source>Arrays in create options</source>
        <translation>Arrays in Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Create options not escaped</source>
        <translation>Erstellungsoptionen ohne Escapezeichen</translation>
    </message>
    <message>
        <source>Docker keys in create options</source>
        <translation>Docker-Schlüssel in Erstellungsoptionen</translation>
    </message>
    <message>
        <source>No privileged container</source>
        <translation>Kein privilegierter Container</translation>
    </message>
    <message>
        <source>Exposed and bound ports agree</source>
        <translation>Freigegebene und gebundene Ports stimmen überein</translation>
    </message>
    <message>
        <source>Form of placeholders</source>
        <translation>Form der Platzhalter</translation>
    </message>
    <message>
        <source>Placeholders explained</source>
        <translation>Platzhalter sind erklärt</translation>
    </message>
    <message>
        <source>No secrets in the defaults</source>
        <translation>Keine Geheimnisse in den Standardwerten</translation>
    </message>
    <message>
        <source>Module name from the SKU title</source>
        <translation>Modulname aus dem SKU-Titel</translation>
    </message>
    <message>
        <source>Module name from the plan title</source>
        <translation>Modulname aus dem Plantitel</translation>
    </message>
    <message>
        <source>Module name from the offer name</source>
        <translation>Modulname aus dem Angebotsnamen</translation>
    </message>
    <message>
        <source>Module name in VS Code</source>
        <translation>Modulname in VS Code</translation>
    </message>
    <message>
        <source>Module names in the Azure portal</source>
        <translation>Modulnamen im Azure-Portal</translation>
    </message>
    <message>
        <source>Characters of the module name</source>
        <translation>Zeichen des Modulnamens</translation>
    </message>
    <message>
        <source>One module name</source>
        <translation>Ein einziger Modulname</translation>
    </message>
    <message>
        <source>Markup counts towards the length</source>
        <translation>Auszeichnung zählt zur Länge</translation>
    </message>
    <message>
        <source>Minimum hardware requirements</source>
        <translation>Mindestanforderungen an die Hardware</translation>
    </message>
    <message>
        <source>Hardware requirements come last</source>
        <translation>Hardwareanforderungen stehen am Ende</translation>
    </message>
    <message>
        <source>Template for hardware requirements</source>
        <translation>Vorlage für Hardwareanforderungen</translation>
    </message>
    <message>
        <source>Recommended hardware</source>
        <translation>Empfohlene Hardware</translation>
    </message>
    <message>
        <source>Value in the first sentences</source>
        <translation>Nutzen in den ersten Sätzen</translation>
    </message>
    <message>
        <source>Audience and prerequisites</source>
        <translation>Zielgruppe und Voraussetzungen</translation>
    </message>
    <message>
        <source>Notice of another language</source>
        <translation>Hinweis auf eine andere Sprache</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>Einfaches HTML</translation>
    </message>
    <message>
        <source>Allowed HTML tags</source>
        <translation>Erlaubte HTML-Tags</translation>
    </message>
    <message>
        <source>Underlined text</source>
        <translation>Unterstrichener Text</translation>
    </message>
    <message>
        <source>Tags to rewrite</source>
        <translation>Zu ersetzende Tags</translation>
    </message>
    <message>
        <source>Forbidden HTML tags</source>
        <translation>Verbotene HTML-Tags</translation>
    </message>
    <message>
        <source>No HTML attributes</source>
        <translation>Keine HTML-Attribute</translation>
    </message>
    <message>
        <source>Closed and nested tags</source>
        <translation>Geschlossene, richtig verschachtelte Tags</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Editor of the portal</source>
        <translation>Editor des Portals</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>Angebots-ID</translation>
    </message>
    <message>
        <source>Offer ID length</source>
        <translation>Länge der Angebots-ID</translation>
    </message>
    <message>
        <source>Characters of the offer ID</source>
        <translation>Zeichen der Angebots-ID</translation>
    </message>
    <message>
        <source>Dash at the end of the offer ID</source>
        <translation>Bindestrich am Ende der Angebots-ID</translation>
    </message>
    <message>
        <source>Offer ID not used before</source>
        <translation>Angebots-ID noch nicht vergeben</translation>
    </message>
    <message>
        <source>Offer ID unchanged</source>
        <translation>Angebots-ID unverändert</translation>
    </message>
    <message>
        <source>Where the offer ID is shown</source>
        <translation>Wo die Angebots-ID zu sehen ist</translation>
    </message>
    <message>
        <source>Publisher ID</source>
        <translation>Herausgeber-ID</translation>
    </message>
    <message>
        <source>Publisher ID unchanged</source>
        <translation>Herausgeber-ID unverändert</translation>
    </message>
    <message>
        <source>Offer name</source>
        <translation>Angebotsname</translation>
    </message>
    <message>
        <source>Offer name length</source>
        <translation>Länge des Angebotsnamens</translation>
    </message>
    <message>
        <source>Product name without the company</source>
        <translation>Produktname ohne Firma</translation>
    </message>
    <message>
        <source>Who sees the offer name</source>
        <translation>Wer den Angebotsnamen sieht</translation>
    </message>
    <message>
        <source>Offer alias unchanged</source>
        <translation>Alias des Angebots unverändert</translation>
    </message>
    <message>
        <source>Marketing identifier</source>
        <translation>Marketingkennung</translation>
    </message>
    <message>
        <source>Marketing identifier length</source>
        <translation>Länge der Marketingkennung</translation>
    </message>
    <message>
        <source>Form of the marketing identifier</source>
        <translation>Form der Marketingkennung</translation>
    </message>
    <message>
        <source>Image source</source>
        <translation>Quelle des Images</translation>
    </message>
    <message>
        <source>Subscription of the registry</source>
        <translation>Abonnement der Registrierung</translation>
    </message>
    <message>
        <source>Resource group of the registry</source>
        <translation>Ressourcengruppe der Registrierung</translation>
    </message>
    <message>
        <source>Form of the resource group</source>
        <translation>Form der Ressourcengruppe</translation>
    </message>
    <message>
        <source>Registry name</source>
        <translation>Name der Registrierung</translation>
    </message>
    <message>
        <source>Registry name without domain</source>
        <translation>Name der Registrierung ohne Domäne</translation>
    </message>
    <message>
        <source>Form of the registry name</source>
        <translation>Form des Registrierungsnamens</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Benutzername der Registrierung</translation>
    </message>
    <message>
        <source>Registry password</source>
        <translation>Kennwort der Registrierung</translation>
    </message>
    <message>
        <source>Admin user of the registry</source>
        <translation>Administratorbenutzer der Registrierung</translation>
    </message>
    <message>
        <source>Registry without encryption key</source>
        <translation>Registrierung ohne eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Repository unchanged</source>
        <translation>Repository unverändert</translation>
    </message>
    <message>
        <source>Repository used once</source>
        <translation>Repository nur einmal verwendet</translation>
    </message>
    <message>
        <source>Image is copied</source>
        <translation>Das Image wird kopiert</translation>
    </message>
    <message>
        <source>Tag latest</source>
        <translation>Tag „latest“</translation>
    </message>
    <message>
        <source>Version tag</source>
        <translation>Versionstag</translation>
    </message>
    <message>
        <source>Form of the version tag</source>
        <translation>Form des Versionstags</translation>
    </message>
    <message>
        <source>Start of image tags</source>
        <translation>Anfang der Imagetags</translation>
    </message>
    <message>
        <source>Rolling tags</source>
        <translation>Gleitende Tags</translation>
    </message>
    <message>
        <source>Manifest lists for several platforms</source>
        <translation>Manifestlisten für mehrere Plattformen</translation>
    </message>
    <message>
        <source>Manifest list for one platform</source>
        <translation>Manifestliste für eine Plattform</translation>
    </message>
    <message>
        <source>Tags behind a manifest list</source>
        <translation>Tags hinter einer Manifestliste</translation>
    </message>
    <message>
        <source>The example&apos;s number of tags</source>
        <translation>Zahl der Tags im Beispiel</translation>
    </message>
    <message>
        <source>Digest in place of a tag</source>
        <translation>Digest statt Tag</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <translation>Anzahl der Tags</translation>
    </message>
    <message>
        <source>Tag length</source>
        <translation>Länge eines Tags</translation>
    </message>
    <message>
        <source>Version tags unchanged</source>
        <translation>Versionstags unverändert</translation>
    </message>
    <message>
        <source>Rising versions</source>
        <translation>Steigende Versionen</translation>
    </message>
    <message>
        <source>Latest is the newest</source>
        <translation>„latest“ ist die neueste Version</translation>
    </message>
    <message>
        <source>Tag for testing</source>
        <translation>Tag zum Testen</translation>
    </message>
    <message>
        <source>Platform in a tag</source>
        <translation>Plattform in einem Tag</translation>
    </message>
    <message>
        <source>Customer leads are optional</source>
        <translation>Kundenleads sind optional</translation>
    </message>
    <message>
        <source>Lead destination</source>
        <translation>Ziel der Leads</translation>
    </message>
    <message>
        <source>One lead destination</source>
        <translation>Nur ein Ziel der Leads</translation>
    </message>
    <message>
        <source>Azure table for leads</source>
        <translation>Azure-Tabelle für Leads</translation>
    </message>
    <message>
        <source>Dynamics connection for leads</source>
        <translation>Dynamics-Verbindung für Leads</translation>
    </message>
    <message>
        <source>HTTPS endpoint for leads</source>
        <translation>HTTPS-Endpunkt für Leads</translation>
    </message>
    <message>
        <source>Marketo connection for leads</source>
        <translation>Marketo-Verbindung für Leads</translation>
    </message>
    <message>
        <source>Salesforce connection for leads</source>
        <translation>Salesforce-Verbindung für Leads</translation>
    </message>
    <message>
        <source>Notification addresses for leads</source>
        <translation>Benachrichtigungsadressen für Leads</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Testlead</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Number of categories</source>
        <translation>Anzahl der Kategorien</translation>
    </message>
    <message>
        <source>Number of sub-categories</source>
        <translation>Anzahl der Unterkategorien</translation>
    </message>
    <message>
        <source>Category IoT Edge Modules</source>
        <translation>Kategorie IoT Edge Modules</translation>
    </message>
    <message>
        <source>Categories explained in the description</source>
        <translation>Kategorien in der Beschreibung erklärt</translation>
    </message>
    <message>
        <source>Categories that fit</source>
        <translation>Passende Kategorien</translation>
    </message>
    <message>
        <source>No industries</source>
        <translation>Keine Branchen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Terms as text or address</source>
        <translation>Bedingungen als Text oder Adresse</translation>
    </message>
    <message>
        <source>Length of the terms</source>
        <translation>Länge der Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Terms in plain text</source>
        <translation>Nutzungsbedingungen als reiner Text</translation>
    </message>
    <message>
        <source>Standard contract kept</source>
        <translation>Standardvertrag bleibt</translation>
    </message>
    <message>
        <source>Terms for Cloud Solution Providers</source>
        <translation>Bedingungen für Cloud Solution Provider</translation>
    </message>
    <message>
        <source>Universal amendment</source>
        <translation>Universelle Vertragsänderung</translation>
    </message>
    <message>
        <source>Custom amendments</source>
        <translation>Individuelle Vertragsänderungen</translation>
    </message>
    <message>
        <source>Number of useful links</source>
        <translation>Anzahl der nützlichen Links</translation>
    </message>
    <message>
        <source>Link to the documentation</source>
        <translation>Link zur Dokumentation</translation>
    </message>
    <message>
        <source>Link to the device catalogue</source>
        <translation>Link zum Gerätekatalog</translation>
    </message>
    <message>
        <source>Catalogue link for all Tier 1 platforms</source>
        <translation>Kataloglink für alle Tier-1-Plattformen</translation>
    </message>
    <message>
        <source>Device link for some platforms</source>
        <translation>Gerätelink für einige Plattformen</translation>
    </message>
    <message>
        <source>Address of the device catalogue</source>
        <translation>Adresse des Gerätekatalogs</translation>
    </message>
    <message>
        <source>Title and address of a link</source>
        <translation>Titel und Adresse eines Links</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Linkadresse</translation>
    </message>
    <message>
        <source>Links open to everyone</source>
        <translation>Links, die alle öffnen können</translation>
    </message>
    <message>
        <source>Which links are optional</source>
        <translation>Welche Links optional sind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>Länge des Titels</translation>
    </message>
    <message>
        <source>No emoji in the title</source>
        <translation>Keine Emojis im Titel</translation>
    </message>
    <message>
        <source>Title as the policy wants it</source>
        <translation>Titel, wie ihn die Richtlinie will</translation>
    </message>
    <message>
        <source>Spaces in the title</source>
        <translation>Leerzeichen im Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary length</source>
        <translation>Länge der Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary on one line</source>
        <translation>Zusammenfassung in einer Zeile</translation>
    </message>
    <message>
        <source>Long summary</source>
        <translation>Lange Zusammenfassung</translation>
    </message>
    <message>
        <source>Long summary length</source>
        <translation>Länge der langen Zusammenfassung</translation>
    </message>
    <message>
        <source>Long summary in plain text</source>
        <translation>Lange Zusammenfassung als reiner Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description length</source>
        <translation>Länge der Beschreibung</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Eine Sprache</translation>
    </message>
    <message>
        <source>Settings are documented</source>
        <translation>Einstellungen sind dokumentiert</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Privacy policy address</source>
        <translation>Adresse der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Search keywords</source>
        <translation>Suchbegriffe</translation>
    </message>
    <message>
        <source>Images are PNG</source>
        <translation>Bilder sind PNG</translation>
    </message>
    <message>
        <source>Small logo</source>
        <translation>Kleines Logo</translation>
    </message>
    <message>
        <source>Medium logo</source>
        <translation>Mittleres Logo</translation>
    </message>
    <message>
        <source>Large logo</source>
        <translation>Großes Logo</translation>
    </message>
    <message>
        <source>Large logo is square</source>
        <translation>Großes Logo ist quadratisch</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Breites Logo</translation>
    </message>
    <message>
        <source>Hero image</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>Hero image stays</source>
        <translation>Hero-Bild bleibt</translation>
    </message>
    <message>
        <source>Logos made by the portal</source>
        <translation>Vom Portal erzeugte Logos</translation>
    </message>
    <message>
        <source>Number of screenshots</source>
        <translation>Anzahl der Screenshots</translation>
    </message>
    <message>
        <source>Screenshot size</source>
        <translation>Größe eines Screenshots</translation>
    </message>
    <message>
        <source>Screenshot caption</source>
        <translation>Bildunterschrift eines Screenshots</translation>
    </message>
    <message>
        <source>Legible screenshots</source>
        <translation>Lesbare Screenshots</translation>
    </message>
    <message>
        <source>Number of videos</source>
        <translation>Anzahl der Videos</translation>
    </message>
    <message>
        <source>Video title</source>
        <translation>Videotitel</translation>
    </message>
    <message>
        <source>Video on YouTube or Vimeo</source>
        <translation>Video auf YouTube oder Vimeo</translation>
    </message>
    <message>
        <source>Full video address</source>
        <translation>Vollständige Videoadresse</translation>
    </message>
    <message>
        <source>Video thumbnail</source>
        <translation>Miniaturbild eines Videos</translation>
    </message>
    <message>
        <source>Videos play</source>
        <translation>Videos lassen sich abspielen</translation>
    </message>
    <message>
        <source>Sharp images</source>
        <translation>Scharfe Bilder</translation>
    </message>
    <message>
        <source>Accessible media</source>
        <translation>Barrierefreie Medien</translation>
    </message>
    <message>
        <source>Upload through a firewall</source>
        <translation>Hochladen durch eine Firewall</translation>
    </message>
    <message>
        <source>Addresses of images</source>
        <translation>Adressen der Bilder</translation>
    </message>
    <message>
        <source>Few colours in the logo</source>
        <translation>Wenige Farben im Logo</translation>
    </message>
    <message>
        <source>Logo background not black or white</source>
        <translation>Logohintergrund weder schwarz noch weiß</translation>
    </message>
    <message>
        <source>Simple background colour</source>
        <translation>Einfache Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Logo on a transparent background</source>
        <translation>Logo auf durchsichtigem Hintergrund</translation>
    </message>
    <message>
        <source>No gradient behind the logo</source>
        <translation>Kein Farbverlauf hinter dem Logo</translation>
    </message>
    <message>
        <source>No gradient in the logo</source>
        <translation>Kein Farbverlauf im Logo</translation>
    </message>
    <message>
        <source>No text in the logo</source>
        <translation>Kein Text im Logo</translation>
    </message>
    <message>
        <source>Logo not stretched</source>
        <translation>Logo nicht verzerrt</translation>
    </message>
    <message>
        <source>Hero background</source>
        <translation>Hintergrund des Hero-Bilds</translation>
    </message>
    <message>
        <source>Dark hero background</source>
        <translation>Dunkler Hintergrund des Hero-Bilds</translation>
    </message>
    <message>
        <source>Little text in the hero image</source>
        <translation>Wenig Text im Hero-Bild</translation>
    </message>
    <message>
        <source>Free space in the hero image</source>
        <translation>Freie Fläche im Hero-Bild</translation>
    </message>
    <message>
        <source>Sharp logo</source>
        <translation>Scharfes Logo</translation>
    </message>
    <message>
        <source>Logo looks right</source>
        <translation>Logo sieht richtig aus</translation>
    </message>
    <message>
        <source>Logo file size</source>
        <translation>Dateigröße des Logos</translation>
    </message>
    <message>
        <source>Real PNG files</source>
        <translation>Echte PNG-Dateien</translation>
    </message>
    <message>
        <source>At least one plan</source>
        <translation>Mindestens ein Plan</translation>
    </message>
    <message>
        <source>Number of plans</source>
        <translation>Anzahl der Pläne</translation>
    </message>
    <message>
        <source>A public plan</source>
        <translation>Ein öffentlicher Plan</translation>
    </message>
    <message>
        <source>One image for each plan</source>
        <translation>Ein Image je Plan</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>Plan-ID</translation>
    </message>
    <message>
        <source>Plan ID length</source>
        <translation>Länge der Plan-ID</translation>
    </message>
    <message>
        <source>Characters of the plan ID</source>
        <translation>Zeichen der Plan-ID</translation>
    </message>
    <message>
        <source>Plan IDs differ</source>
        <translation>Verschiedene Plan-IDs</translation>
    </message>
    <message>
        <source>Plan IDs unchanged</source>
        <translation>Plan-IDs unverändert</translation>
    </message>
    <message>
        <source>Plan title</source>
        <translation>Plantitel</translation>
    </message>
    <message>
        <source>Plan title length</source>
        <translation>Länge des Plantitels</translation>
    </message>
    <message>
        <source>Plan titles differ</source>
        <translation>Verschiedene Plantitel</translation>
    </message>
    <message>
        <source>Plan summary</source>
        <translation>Planzusammenfassung</translation>
    </message>
    <message>
        <source>Plan summary length</source>
        <translation>Länge der Planzusammenfassung</translation>
    </message>
    <message>
        <source>Plan description</source>
        <translation>Planbeschreibung</translation>
    </message>
    <message>
        <source>Plan description length</source>
        <translation>Länge der Planbeschreibung</translation>
    </message>
    <message>
        <source>Plan texts describe the plan</source>
        <translation>Plantexte beschreiben den Plan</translation>
    </message>
    <message>
        <source>Where the plan description is shown</source>
        <translation>Wo die Planbeschreibung zu sehen ist</translation>
    </message>
    <message>
        <source>Visible plan</source>
        <translation>Sichtbarer Plan</translation>
    </message>
    <message>
        <source>Azure Global</source>
        <translation>Azure Global</translation>
    </message>
    <message>
        <source>Azure Government</source>
        <translation>Azure Government</translation>
    </message>
    <message>
        <source>Regions kept</source>
        <translation>Regionen bleiben</translation>
    </message>
    <message>
        <source>Number of government certifications</source>
        <translation>Anzahl der behördlichen Zertifizierungen</translation>
    </message>
    <message>
        <source>Name of a government certification</source>
        <translation>Name einer behördlichen Zertifizierung</translation>
    </message>
    <message>
        <source>Address of a government certification</source>
        <translation>Adresse einer behördlichen Zertifizierung</translation>
    </message>
    <message>
        <source>Preview audience</source>
        <translation>Zielgruppe der Vorschau</translation>
    </message>
    <message>
        <source>Size of the preview audience</source>
        <translation>Größe der Vorschauzielgruppe</translation>
    </message>
    <message>
        <source>Subscription IDs of the preview</source>
        <translation>Abonnement-IDs der Vorschau</translation>
    </message>
    <message>
        <source>Notes on preview subscriptions</source>
        <translation>Anmerkungen zu Vorschauabonnements</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Live schalten</translation>
    </message>
    <message>
        <source>Preview is for your own tests</source>
        <translation>Die Vorschau dient eigenen Tests</translation>
    </message>
    <message>
        <source>Portal account</source>
        <translation>Portalkonto</translation>
    </message>
    <message>
        <source>Marketplace terms</source>
        <translation>Bedingungen des Marketplace</translation>
    </message>
    <message>
        <source>Image in Azure Container Registry</source>
        <translation>Image in Azure Container Registry</translation>
    </message>
    <message>
        <source>Material for the listing</source>
        <translation>Material für den Eintrag</translation>
    </message>
    <message>
        <source>Store: Azure Marketplace</source>
        <translation>Store: Azure Marketplace</translation>
    </message>
    <message>
        <source>Publishing option</source>
        <translation>Veröffentlichungsoption</translation>
    </message>
    <message>
        <source>Licence model</source>
        <translation>Lizenzmodell</translation>
    </message>
    <message>
        <source>Docker container</source>
        <translation>Docker-Container</translation>
    </message>
    <message>
        <source>Supported platforms</source>
        <translation>Unterstützte Plattformen</translation>
    </message>
    <message>
        <source>Tier 1 platforms</source>
        <translation>Tier-1-Plattformen</translation>
    </message>
    <message>
        <source>A certified device</source>
        <translation>Ein zertifiziertes Gerät</translation>
    </message>
    <message>
        <source>Product information in telemetry</source>
        <translation>Produktinformation in der Telemetrie</translation>
    </message>
    <message>
        <source>IoT SDK is optional</source>
        <translation>IoT SDK ist optional</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>Geringste Rechte</translation>
    </message>
    <message>
        <source>Use case at the edge</source>
        <translation>Anwendungsfall am Edge</translation>
    </message>
    <message>
        <source>Notice of third-party parts</source>
        <translation>Hinweis auf fremde Bestandteile</translation>
    </message>
    <message>
        <source>Module is kept current</source>
        <translation>Modul wird gepflegt</translation>
    </message>
    <message>
        <source>Single modules only</source>
        <translation>Nur einzelne Module</translation>
    </message>
    <message>
        <source>Notes for certification</source>
        <translation>Hinweise zur Zertifizierung</translation>
    </message>
    <message>
        <source>Steps of publishing</source>
        <translation>Schritte der Veröffentlichung</translation>
    </message>
    <message>
        <source>Scans of the image</source>
        <translation>Prüfungen des Images</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publishing changes</source>
        <translation>Änderungen veröffentlichen</translation>
    </message>
    <message>
        <source>Certification again</source>
        <translation>Erneute Zertifizierung</translation>
    </message>
    <message>
        <source>Failed certification</source>
        <translation>Gescheiterte Zertifizierung</translation>
    </message>
    <message>
        <source>What never changes</source>
        <translation>Was sich nie ändert</translation>
    </message>
    <message>
        <source>Value of the offer</source>
        <translation>Wert des Angebots</translation>
    </message>
    <message>
        <source>Titles of offer and plans</source>
        <translation>Titel von Angebot und Plänen</translation>
    </message>
    <message>
        <source>Concise summary</source>
        <translation>Knappe Zusammenfassung</translation>
    </message>
    <message>
        <source>Descriptions state limitations</source>
        <translation>Beschreibungen nennen Einschränkungen</translation>
    </message>
    <message>
        <source>Visible presence</source>
        <translation>Sichtbare Präsenz</translation>
    </message>
    <message>
        <source>Graphic elements</source>
        <translation>Grafische Elemente</translation>
    </message>
    <message>
        <source>Information for customers</source>
        <translation>Informationen für Kunden</translation>
    </message>
    <message>
        <source>No offensive content</source>
        <translation>Kein anstößiger Inhalt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Contents of policy 100</source>
        <translation>Inhalt der Richtlinie 100</translation>
    </message>
    <message>
        <source>Platforms in the hardware paragraph</source>
        <translation>Plattformen im Hardwareabsatz</translation>
    </message>
    <message>
        <source>Catalogue link and platforms agree</source>
        <translation>Kataloglink und Plattformen stimmen überein</translation>
    </message>
    <message>
        <source>Tags and platforms agree</source>
        <translation>Tags und Plattformen stimmen überein</translation>
    </message>
    <message>
        <source>Modules in routes</source>
        <translation>Module in Routen</translation>
    </message>
    <message>
        <source>Spelling of the module name</source>
        <translation>Schreibweise des Modulnamens</translation>
    </message>
    <message>
        <source>Plan texts differ from the offer&apos;s</source>
        <translation>Plantexte weichen vom Angebot ab</translation>
    </message>
    <message>
        <source>Certifications need Azure Government</source>
        <translation>Zertifizierungen brauchen Azure Government</translation>
    </message>
    <message>
        <source>Support for Azure Government</source>
        <translation>Support für Azure Government</translation>
    </message>
    <message>
        <source>Standard contract or own terms</source>
        <translation>Standardvertrag oder eigene Bedingungen</translation>
    </message>
    <message>
        <source>Documentation of settings</source>
        <translation>Dokumentation der Einstellungen</translation>
    </message>
    <message>
        <source>Product information to send</source>
        <translation>Zu sendende Produktinformation</translation>
    </message>
    <message>
        <source>New version above all earlier ones</source>
        <translation>Neue Version über allen früheren</translation>
    </message>
    <message>
        <source>One repository for each offer</source>
        <translation>Ein Repository je Angebot</translation>
    </message>
    <message>
        <source>Size of all defaults</source>
        <translation>Größe aller Standardwerte</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Bereit zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Engineering contact</source>
        <translation>Entwicklungskontakt</translation>
    </message>
    <message>
        <source>Support contact</source>
        <translation>Supportkontakt</translation>
    </message>
    <message>
        <source>Cloud Solution Provider contact</source>
        <translation>Kontakt für Cloud Solution Provider</translation>
    </message>
    <message>
        <source>E-mail addresses of contacts</source>
        <translation>E-Mail-Adressen der Kontakte</translation>
    </message>
    <message>
        <source>Phone numbers of contacts</source>
        <translation>Telefonnummern der Kontakte</translation>
    </message>
    <message>
        <source>Names of contacts</source>
        <translation>Namen der Kontakte</translation>
    </message>
    <message>
        <source>Web addresses of contacts</source>
        <translation>Webadressen der Kontakte</translation>
    </message>
    <message>
        <source>Support website</source>
        <translation>Support-Website</translation>
    </message>
    <message>
        <source>Support website for Azure Government</source>
        <translation>Support-Website für Azure Government</translation>
    </message>
    <message>
        <source>Marketing materials for partners</source>
        <translation>Marketingmaterial für Partner</translation>
    </message>
    <message>
        <source>Who sees the contacts</source>
        <translation>Wer die Kontakte sieht</translation>
    </message>
    <message>
        <source>Paragraphs, sentences and spelling</source>
        <translation>Absätze, Sätze und Rechtschreibung</translation>
    </message>
    <message>
        <source>Values that Docker refuses</source>
        <translation>Werte, die Docker ablehnt</translation>
    </message>
    <message>
        <source>No paths of Windows</source>
        <translation>Keine Windows-Pfade</translation>
    </message>
    <message>
        <source>Binds with a source</source>
        <translation>Binds mit einer Quelle</translation>
    </message>
    <message>
        <source>Volumes with a name</source>
        <translation>Volumes mit einem Namen</translation>
    </message>
    <message>
        <source>Mounts that every device has</source>
        <translation>Einbindungen, die jedes Gerät hat</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>Befehl der Zustandsprüfung</translation>
    </message>
    <message>
        <source>One binding for each port</source>
        <translation>Eine Bindung für jeden Port</translation>
    </message>
    <message>
        <source>One port for each name</source>
        <translation>Ein Port für jeden Namen</translation>
    </message>
    <message>
        <source>No command line as create options</source>
        <translation>Keine Befehlszeile als Erstellungsoptionen</translation>
    </message>
    <message>
        <source>No Compose service as create options</source>
        <translation>Kein Compose-Dienst als Erstellungsoptionen</translation>
    </message>
    <message>
        <source>No docker inspect as create options</source>
        <translation>Kein docker inspect als Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Create options without a wrapper</source>
        <translation>Erstellungsoptionen ohne Hülle</translation>
    </message>
    <message>
        <source>Schema version of edgeAgent</source>
        <translation>Schemaversion von edgeAgent</translation>
    </message>
    <message>
        <source>Schema version of edgeHub</source>
        <translation>Schemaversion von edgeHub</translation>
    </message>
    <message>
        <source>Routes of edgeHub</source>
        <translation>Routen von edgeHub</translation>
    </message>
    <message>
        <source>Store and forward of edgeHub</source>
        <translation>Speichern und Weiterleiten von edgeHub</translation>
    </message>
    <message>
        <source>Form of a route in a manifest</source>
        <translation>Form einer Route in einem Manifest</translation>
    </message>
    <message>
        <source>Priority of a route</source>
        <translation>Priorität einer Route</translation>
    </message>
    <message>
        <source>Time to live of a route</source>
        <translation>Lebensdauer einer Route</translation>
    </message>
    <message>
        <source>Name of a route in a manifest</source>
        <translation>Name einer Route in einem Manifest</translation>
    </message>
    <message>
        <source>Runtime of a manifest</source>
        <translation>Runtime eines Manifests</translation>
    </message>
    <message>
        <source>System modules of a manifest</source>
        <translation>Systemmodule eines Manifests</translation>
    </message>
    <message>
        <source>What a module must have</source>
        <translation>Was ein Modul haben muss</translation>
    </message>
    <message>
        <source>Type of a module</source>
        <translation>Typ eines Moduls</translation>
    </message>
    <message>
        <source>Status of a module</source>
        <translation>Status eines Moduls</translation>
    </message>
    <message>
        <source>Restart policy of a module</source>
        <translation>Neustartrichtlinie eines Moduls</translation>
    </message>
    <message>
        <source>Pull policy of a module</source>
        <translation>Abrufrichtlinie eines Moduls</translation>
    </message>
    <message>
        <source>Startup order of a module</source>
        <translation>Startreihenfolge eines Moduls</translation>
    </message>
    <message>
        <source>Name of a module in a manifest</source>
        <translation>Name eines Moduls in einem Manifest</translation>
    </message>
    <message>
        <source>Registry credentials of a manifest</source>
        <translation>Registry-Anmeldedaten eines Manifests</translation>
    </message>
    <message>
        <source>Pieces of create options</source>
        <translation>Teile der Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Root of a manifest</source>
        <translation>Wurzel eines Manifests</translation>
    </message>
    <message>
        <source>Desired properties in their place</source>
        <translation>Gewünschte Eigenschaften an ihrem Platz</translation>
    </message>
    <message>
        <source>Settings of a module in their place</source>
        <translation>Einstellungen eines Moduls an ihrem Platz</translation>
    </message>
    <message>
        <source>What a manifest is judged by</source>
        <translation>Wonach ein Manifest beurteilt wird</translation>
    </message>
    <message>
        <source>Supported runtime</source>
        <translation>Unterstützte Runtime</translation>
    </message>
    <message>
        <source>Route without its name</source>
        <translation>Route ohne ihren Namen</translation>
    </message>
    <message>
        <source>Conditions that can be true</source>
        <translation>Bedingungen, die wahr sein können</translation>
    </message>
    <message>
        <source>Property without a twin around it</source>
        <translation>Eigenschaft ohne einen Zwilling darum herum</translation>
    </message>
    <message>
        <source>No place in a picture file</source>
        <translation>Kein Ort in einer Bilddatei</translation>
    </message>
    <message>
        <source>No person in a picture file</source>
        <translation>Keine Person in einer Bilddatei</translation>
    </message>
    <message>
        <source>Nothing hidden in a picture file</source>
        <translation>Nichts Verborgenes in einer Bilddatei</translation>
    </message>
    <message>
        <source>Clean pictures in the bundle</source>
        <translation>Saubere Bilder im Paket</translation>
    </message>
    <message>
        <source>Registry reachable from outside</source>
        <translation>Registry von außen erreichbar</translation>
    </message>
    <message>
        <source>Tags are in the registry</source>
        <translation>Tags sind in der Registry</translation>
    </message>
    <message>
        <source>Platforms in the registry</source>
        <translation>Plattformen in der Registry</translation>
    </message>
    <message>
        <source>Image behind a platform tag</source>
        <translation>Image hinter einem Plattformtag</translation>
    </message>
    <message>
        <source>Tag points where it did</source>
        <translation>Tag zeigt dorthin wie zuvor</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Größe des Images</translation>
    </message>
    <message>
        <source>Version label of the image</source>
        <translation>Versionslabel des Images</translation>
    </message>
    <message>
        <source>User of the image</source>
        <translation>Benutzer des Images</translation>
    </message>
    <message>
        <source>No secrets in the image</source>
        <translation>Keine Geheimnisse im Image</translation>
    </message>
    <message>
        <source>Age of the image</source>
        <translation>Alter des Images</translation>
    </message>
    <message>
        <source>Systems of IoT Edge 1.6</source>
        <translation>Systeme von IoT Edge 1.6</translation>
    </message>
    <message>
        <source>GPU and platforms agree</source>
        <translation>GPU und Plattformen passen zusammen</translation>
    </message>
    <message>
        <source>Repository without registry</source>
        <translation>Repository ohne Registry</translation>
    </message>
    <message>
        <source>Repository without tag</source>
        <translation>Repository ohne Tag</translation>
    </message>
    <message>
        <source>Form of the repository</source>
        <translation>Form des Repositorys</translation>
    </message>
    <message>
        <source>Characters of a tag</source>
        <translation>Zeichen eines Tags</translation>
    </message>
    <message>
        <source>Name of the whole image</source>
        <translation>Name des ganzen Images</translation>
    </message>
    <message>
        <source>Tags for the promised platforms</source>
        <translation>Tags für die versprochenen Plattformen</translation>
    </message>
    <message>
        <source>No tags for Windows</source>
        <translation>Keine Tags für Windows</translation>
    </message>
    <message>
        <source>Processors of IoT Edge</source>
        <translation>Prozessoren von IoT Edge</translation>
    </message>
    <message>
        <source>No names of a shell</source>
        <translation>Keine Namen einer Shell</translation>
    </message>
    <message>
        <source>Ending of the offer ID</source>
        <translation>Endung der Angebots-ID</translation>
    </message>
    <message>
        <source>Characters of the publisher ID</source>
        <translation>Zeichen der Herausgeber-ID</translation>
    </message>
    <message>
        <source>Ending of the plan ID</source>
        <translation>Endung der Plan-ID</translation>
    </message>
    <message>
        <source>Type of offer still open</source>
        <translation>Angebotsart noch offen</translation>
    </message>
    <message>
        <source>Checks of the account</source>
        <translation>Prüfungen des Kontos</translation>
    </message>
    <message>
        <source>Policy on other languages</source>
        <translation>Richtlinie zu anderen Sprachen</translation>
    </message>
    <message>
        <source>Keywords and editions</source>
        <translation>Schlüsselwörter und Editionen</translation>
    </message>
    <message>
        <source>Support page leads to help</source>
        <translation>Supportseite führt zu Hilfe</translation>
    </message>
    <message>
        <source>Material for Cloud Solution Providers</source>
        <translation>Material für Cloud Solution Provider</translation>
    </message>
    <message>
        <source>What the privacy policy says</source>
        <translation>Was die Datenschutzerklärung sagt</translation>
    </message>
    <message>
        <source>Own or licensed content</source>
        <translation>Eigener oder lizenzierter Inhalt</translation>
    </message>
    <message>
        <source>Policy on significant value</source>
        <translation>Richtlinie „significant value“</translation>
    </message>
    <message>
        <source>Works as described</source>
        <translation>Arbeitet wie beschrieben</translation>
    </message>
    <message>
        <source>Can be tested by strangers</source>
        <translation>Von Fremden testbar</translation>
    </message>
    <message>
        <source>Policy on supporting documents</source>
        <translation>Richtlinie „supporting documents“</translation>
    </message>
    <message>
        <source>Policy on IoT Edge modules</source>
        <translation>Richtlinie zu IoT-Edge-Modulen</translation>
    </message>
    <message>
        <source>Reviews of a live offer</source>
        <translation>Prüfungen eines veröffentlichten Angebots</translation>
    </message>
    <message>
        <source>Encrypted addresses</source>
        <translation>Verschlüsselte Adressen</translation>
    </message>
    <message>
        <source>No user name in an address</source>
        <translation>Kein Benutzername in einer Adresse</translation>
    </message>
    <message>
        <source>No signed address</source>
        <translation>Keine signierte Adresse</translation>
    </message>
    <message>
        <source>No e-mail address in an address</source>
        <translation>Keine E-Mail-Adresse in einer Adresse</translation>
    </message>
    <message>
        <source>Addresses on the public network</source>
        <translation>Adressen im öffentlichen Netz</translation>
    </message>
    <message>
        <source>No address behind a sign-in</source>
        <translation>Keine Adresse hinter einer Anmeldung</translation>
    </message>
    <message>
        <source>No example address</source>
        <translation>Keine Beispieladresse</translation>
    </message>
    <message>
        <source>No address of a test server</source>
        <translation>Keine Adresse eines Testservers</translation>
    </message>
    <message>
        <source>No shortened address</source>
        <translation>Keine Kurzadresse</translation>
    </message>
    <message>
        <source>Links open pages</source>
        <translation>Links öffnen Seiten</translation>
    </message>
    <message>
        <source>Links to the matter</source>
        <translation>Links zur Sache</translation>
    </message>
    <message>
        <source>Each link once</source>
        <translation>Jeder Link nur einmal</translation>
    </message>
    <message>
        <source>Addresses that open</source>
        <translation>Adressen, die sich öffnen</translation>
    </message>
    <message>
        <source>Addresses without a sign-in</source>
        <translation>Adressen ohne Anmeldung</translation>
    </message>
    <message>
        <source>Answers that prove nothing</source>
        <translation>Antworten, die nichts beweisen</translation>
    </message>
    <message>
        <source>Order of headings</source>
        <translation>Reihenfolge der Überschriften</translation>
    </message>
    <message>
        <source>No empty headings</source>
        <translation>Keine leeren Überschriften</translation>
    </message>
    <message>
        <source>No bold lines as headings</source>
        <translation>Keine fetten Zeilen als Überschriften</translation>
    </message>
    <message>
        <source>No sentences in capitals</source>
        <translation>Keine Sätze in Großbuchstaben</translation>
    </message>
    <message>
        <source>Titles of links that say something</source>
        <translation>Linktitel, die etwas sagen</translation>
    </message>
    <message>
        <source>No typed lists</source>
        <translation>Keine getippten Listen</translation>
    </message>
    <message>
        <source>No typed tables</source>
        <translation>Keine getippten Tabellen</translation>
    </message>
    <message>
        <source>Paragraphs instead of line breaks</source>
        <translation>Absätze statt Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Captions that say something</source>
        <translation>Bildunterschriften, die etwas sagen</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Leseniveau</translation>
    </message>
    <message>
        <source>No filler text</source>
        <translation>Kein Blindtext</translation>
    </message>
    <message>
        <source>No notes to yourself</source>
        <translation>Keine Notizen an sich selbst</translation>
    </message>
    <message>
        <source>No names of samples</source>
        <translation>Keine Namen von Beispielen</translation>
    </message>
    <message>
        <source>No escaped HTML</source>
        <translation>Kein maskiertes HTML</translation>
    </message>
    <message>
        <source>No Markdown</source>
        <translation>Kein Markdown</translation>
    </message>
    <message>
        <source>No gaps of a template</source>
        <translation>Keine Lücken einer Vorlage</translation>
    </message>
    <message>
        <source>No control characters</source>
        <translation>Keine Steuerzeichen</translation>
    </message>
    <message>
        <source>No misread characters</source>
        <translation>Keine falsch gelesenen Zeichen</translation>
    </message>
    <message>
        <source>No invisible characters</source>
        <translation>Keine unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>No controls of direction</source>
        <translation>Keine Richtungssteuerung</translation>
    </message>
    <message>
        <source>Words in one script</source>
        <translation>Wörter in einer Schrift</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Einfache Buchstaben</translation>
    </message>
    <message>
        <source>No soft hyphens</source>
        <translation>Keine weichen Trennzeichen</translation>
    </message>
    <message>
        <source>No private-use characters</source>
        <translation>Keine Zeichen des privaten Bereichs</translation>
    </message>
    <message>
        <source>Known characters</source>
        <translation>Bekannte Zeichen</translation>
    </message>
    <message>
        <source>Composed letters</source>
        <translation>Zusammengesetzte Buchstaben</translation>
    </message>
    <message>
        <source>Variation selectors</source>
        <translation>Variantenauswahlzeichen</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>Einfache Leerzeichen</translation>
    </message>
    <message>
        <source>No emoji in short texts</source>
        <translation>Keine Emojis in kurzen Texten</translation>
    </message>
    <message>
        <source>More than the summary</source>
        <translation>Mehr als die Zusammenfassung</translation>
    </message>
    <message>
        <source>No comparison with competitors</source>
        <translation>Kein Vergleich mit Mitbewerbern</translation>
    </message>
    <message>
        <source>No claims without a source</source>
        <translation>Keine Behauptungen ohne Beleg</translation>
    </message>
    <message>
        <source>No superlatives</source>
        <translation>Keine Superlative</translation>
    </message>
    <message>
        <source>Nothing that is not there yet</source>
        <translation>Nichts, was noch nicht da ist</translation>
    </message>
    <message>
        <source>Offers for tests stay hidden</source>
        <translation>Testangebote bleiben verborgen</translation>
    </message>
    <message>
        <source>Finished products</source>
        <translation>Fertige Produkte</translation>
    </message>
    <message>
        <source>No borrowed authority</source>
        <translation>Keine geborgte Autorität</translation>
    </message>
    <message>
        <source>Names of Microsoft in full</source>
        <translation>Namen von Microsoft vollständig</translation>
    </message>
    <message>
        <source>No names of Microsoft in titles</source>
        <translation>Keine Namen von Microsoft in Titeln</translation>
    </message>
    <message>
        <source>No version in the title</source>
        <translation>Keine Version im Titel</translation>
    </message>
    <message>
        <source>No other stores</source>
        <translation>Keine anderen Stores</translation>
    </message>
    <message>
        <source>No prices in texts</source>
        <translation>Keine Preise in Texten</translation>
    </message>
    <message>
        <source>Nobody&apos;s private data</source>
        <translation>Keine persönlichen Daten</translation>
    </message>
    <message>
        <source>No rows of keywords</source>
        <translation>Keine Stichwortreihen</translation>
    </message>
    <message>
        <source>File names that every system takes</source>
        <translation>Dateinamen, die jedes System annimmt</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>Sprache des Pakets</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>the key of a storage account</source>
        <translation>den Schlüssel eines Speicherkontos</translation>
    </message>
    <message>
        <source>a shared access key</source>
        <translation>einen Schlüssel für gemeinsamen Zugriff</translation>
    </message>
    <message>
        <source>the signature of a shared access token</source>
        <translation>die Signatur eines SAS-Tokens</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Kennwort</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>a value that is named like a secret</source>
        <translation>einen Wert, der wie ein Geheimnis benannt ist</translation>
    </message>
    <message>
        <source>the password of an address</source>
        <translation>das Kennwort einer Adresse</translation>
    </message>
    <message>
        <source>an access key of AWS</source>
        <translation>einen Zugriffsschlüssel von AWS</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>ein Token von GitHub</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>ein Token von Slack</translation>
    </message>
    <message>
        <source>a key of Stripe</source>
        <translation>einen Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>ein Token von GitLab</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>einen Schlüssel von Google</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>ein Token von npm</translation>
    </message>
    <message>
        <source>a web token (JWT)</source>
        <translation>ein Webtoken (JWT)</translation>
    </message>
    <message>
        <source>a client secret of Azure</source>
        <translation>einen geheimen Clientschlüssel von Azure</translation>
    </message>
</context>
<context>
    <name>twin</name>
    <message>
        <source>IoT Hub does not take the property name “%1”. Use no space, control character, “.”, “$” or “#” in it.</source>
        <translation>IoT Hub nimmt den Namen „%1“ einer Eigenschaft nicht. Verwenden Sie darin kein Leerzeichen, kein Steuerzeichen und weder „.“ noch „$“ oder „#“.</translation>
    </message>
    <message>
        <source>A text of %1 bytes stands here; IoT Hub takes %2. Shorten it.</source>
        <translation>Hier steht ein Text von %1 Bytes; IoT Hub nimmt %2. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Objects nest more than %1 deep here, which IoT Hub does not take. Make the value flatter.</source>
        <translation>Hier sind Objekte mehr als %1 tief verschachtelt, was IoT Hub nicht nimmt. Machen Sie den Wert flacher.</translation>
    </message>
    <message>
        <source>A null stands in a list, which IoT Hub does not take. Remove it.</source>
        <translation>In einer Liste steht null, was IoT Hub nicht nimmt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is beyond what IoT Hub takes as a whole number, %2 to %3. Write it as a text in quotes.</source>
        <translation>%1 liegt außerhalb dessen, was IoT Hub als ganze Zahl nimmt, %2 bis %3. Schreiben Sie es als Text in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>visible characters</source>
        <translation>sichtbare Zeichen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
</TS>
