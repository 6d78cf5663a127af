<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BuiltIn</name>
    <message>
        <source>Upload cap, as in the study</source>
        <translation>Upload-Limit, wie in der Studie</translation>
    </message>
    <message>
        <source>Upload cap, 10 s per step</source>
        <translation>Upload-Limit, 10 s je Schritt</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Eingebautes Labor</translation>
    </message>
    <message>
        <source>Viewer in a browser</source>
        <translation>Zuschauer im Browser</translation>
    </message>
    <message>
        <source>Viewer with an app</source>
        <translation>Zuschauer mit App</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Sender %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>nicht unterscheidbar</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht entscheidbar</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies above all of the first run&apos;s.</source>
        <translation>Das Intervall des zweiten Laufs liegt ganz über dem des ersten.</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies below all of the first run&apos;s.</source>
        <translation>Das Intervall des zweiten Laufs liegt ganz unter dem des ersten.</translation>
    </message>
    <message>
        <source>The intervals overlap: the difference, if there is one, is too small to be seen here.</source>
        <translation>Die Intervalle überlappen sich: Der Unterschied, wenn es einen gibt, ist zu klein, um hier sichtbar zu sein.</translation>
    </message>
    <message>
        <source>At least one of the two values has no interval.</source>
        <translation>Mindestens einer der beiden Werte hat kein Intervall.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>a counter began anew: the true count may be higher</source>
        <translation>ein Zähler begann von vorn: die wahre Anzahl kann höher sein</translation>
    </message>
    <message>
        <source>fewer than three independent samples</source>
        <translation>weniger als drei unabhängige Messwerte</translation>
    </message>
    <message>
        <source>the samples&apos; own uncertainty is not known</source>
        <translation>die Unsicherheit der Messwerte selbst ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1 Write a cap as &quot;512 kbit/s&quot;, &quot;4 Mbit/s&quot; or &quot;No Limit&quot;.</source>
        <translation>%1 Schreibweise eines Limits: &quot;512 kbit/s&quot;, &quot;4 Mbit/s&quot; oder &quot;No Limit&quot;.</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 hat keine Einheit.</translation>
    </message>
    <message>
        <source>%1 may be read as bytes; a cap counts bits (1 kbit/s = 1000 bit/s).</source>
        <translation>%1 kann als Bytes gelesen werden; ein Limit zählt Bits (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>%1 is not in kbit/s, Mbit/s or Gbit/s.</source>
        <translation>%1 ist nicht in kbit/s, Mbit/s oder Gbit/s angegeben.</translation>
    </message>
    <message>
        <source>%1 is not a cap.</source>
        <translation>%1 ist kein Limit.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of kbit/s.</source>
        <translation>%1 ist keine ganze Zahl von kbit/s.</translation>
    </message>
    <message>
        <source>%1 is not plausible: a cap lies between %2 kbit/s and %3 kbit/s.</source>
        <translation>%1 ist nicht plausibel: Ein Limit liegt zwischen %2 kbit/s und %3 kbit/s.</translation>
    </message>
    <message>
        <source>A bare number has no unit.</source>
        <translation>Eine bloße Zahl hat keine Einheit.</translation>
    </message>
    <message>
        <source>A cap is a text.</source>
        <translation>Ein Limit ist ein Text.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host&quot;, &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 ist keine Adresse. Schreibweise: &quot;host&quot;, &quot;host:port&quot; oder &quot;[::1]:port&quot;.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 ist keine Adresse. Schreibweise: &quot;host:port&quot; oder &quot;[::1]:port&quot;.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read.</source>
        <translation>Die Datei ist größer als %1 MiB, mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at %2.</source>
        <translation>Das ist kein gültiges JSON: %1 bei %2.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object: { … }.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten: { … }.</translation>
    </message>
    <message>
        <source>This is another kind of file; it must say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Das ist eine andere Art von Datei; darin muss &quot;format&quot;: &quot;%1&quot; stehen.</translation>
    </message>
    <message>
        <source>It must say &quot;version&quot;: %1.</source>
        <translation>Darin muss &quot;version&quot;: %1 stehen.</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads up to version %2. Use a newer Castbench.</source>
        <translation>Die Datei hat Version %1; dieses Programm liest bis Version %2. Ein neueres Castbench verwenden.</translation>
    </message>
    <message>
        <source>This key is unknown; known here are: %1.</source>
        <translation>Dieser Schlüssel ist unbekannt; bekannt sind hier: %1.</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>Hier muss ein Text stehen, nicht %1.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dies ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This holds a control character, such as a line break.</source>
        <translation>Dies enthält ein Steuerzeichen, etwa einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation>Hier muss true oder false stehen, nicht %1.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Hier muss eine ganze Zahl von %1 bis %2 stehen.</translation>
    </message>
    <message>
        <source>This must be a text such as &quot;250 ms&quot;, &quot;10 s&quot; or &quot;5 min&quot;, not %1.</source>
        <translation>Hier muss ein Text wie &quot;250 ms&quot;, &quot;10 s&quot; oder &quot;5 min&quot; stehen, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 ist außerhalb des Bereichs von %2 bis %3.</translation>
    </message>
    <message>
        <source>This must be an id: 1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;.</source>
        <translation>Hier muss eine ID stehen: 1 bis %1 Buchstaben, Ziffern, &quot;-&quot; oder &quot;_&quot;.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Hier muss eines von diesen stehen: %1.</translation>
    </message>
    <message>
        <source>This must be an object, not %1.</source>
        <translation>Hier muss ein Objekt stehen, nicht %1.</translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation>Hier muss eine Liste stehen, nicht %1.</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>Diese Liste hat %1 Einträge; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dies fehlt.</translation>
    </message>
    <message>
        <source>Further problems are not listed.</source>
        <translation>Weitere Probleme sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;host:port&quot;.</source>
        <translation>Eine Adresse ist ein Text wie &quot;host:port&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a port from 1 to 65535.</source>
        <translation>%1 braucht einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;127.0.0.1:0&quot;.</source>
        <translation>Eine Adresse ist ein Text wie &quot;127.0.0.1:0&quot;.</translation>
    </message>
    <message>
        <source>This must be a URL such as &quot;%1://host:port/path&quot; (%2).</source>
        <translation>Hier muss eine URL wie &quot;%1://host:port/path&quot; stehen (%2).</translation>
    </message>
    <message>
        <source>This must be &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; or {&quot;sntp&quot;: &quot;host:port&quot;}.</source>
        <translation>Hier muss &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; oder {&quot;sntp&quot;: &quot;host:port&quot;} stehen.</translation>
    </message>
    <message>
        <source>This must be a channel such as &quot;#b1&quot;, without blank, comma or colon, at most %1 characters.</source>
        <translation>Hier muss ein Kanal wie &quot;#b1&quot; stehen, ohne Leerzeichen, Komma oder Doppelpunkt, höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This must be a chat name: 1 to %1 letters, digits or -_[]\`^{|}.</source>
        <translation>Hier muss ein Chat-Name stehen: 1 bis %1 Buchstaben, Ziffern oder -_[]\`^{|}.</translation>
    </message>
    <message>
        <source>Another device is called %1 too.</source>
        <translation>Ein anderes Gerät heißt auch %1.</translation>
    </message>
    <message>
        <source>A lab needs at least one broadcaster.</source>
        <translation>Ein Labor braucht mindestens einen Sender.</translation>
    </message>
    <message>
        <source>A lab file holds no user name or password; use an address without them.</source>
        <translation>Eine Labordatei enthält weder Benutzernamen noch Passwort; eine Adresse ohne sie verwenden.</translation>
    </message>
    <message>
        <source>A lab file holds no secret; move this one to the key store, an environment variable or a file of its own.</source>
        <translation>Eine Labordatei enthält keine Zugangsdaten; diese in den Schlüsselbund, eine Umgebungsvariable oder eine eigene Datei verschieben.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 ids; leave it out for all.</source>
        <translation>Hier muss eine Liste von 1 bis %1 IDs stehen; weglassen für alle.</translation>
    </message>
    <message>
        <source>%1 is not the id of a viewer.</source>
        <translation>%1 ist nicht die ID eines Zuschauers.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>A plan needs at least one step.</source>
        <translation>Ein Plan braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>This must be shorter than every step.</source>
        <translation>Dies muss kürzer sein als jeder Schritt.</translation>
    </message>
    <message>
        <source>There is no such file, nor a built-in plan of that name; built in are: %1.</source>
        <translation>Es gibt weder diese Datei noch einen eingebauten Plan dieses Namens; eingebaut sind: %1.</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>ist ein Ordner; eine Datei darin nennen</translation>
    </message>
    <message>
        <source>the folder does not exist; make it or choose another</source>
        <translation>der Ordner existiert nicht; anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>cannot be written; choose a folder that you may write to</source>
        <translation>kann nicht geschrieben werden; einen Ordner mit Schreibrecht wählen</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>der Datenträger ist voll; Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>writing failed: %1</source>
        <translation>Schreiben fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>is a file, not a folder; choose another name</source>
        <translation>ist eine Datei, kein Ordner; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another place</source>
        <translation>der Ordner kann nicht angelegt werden; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>A secret is a text, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keychain&quot;: &quot;ENTRY&quot;}; leave the key out where there is none.</source>
        <translation>Zugangsdaten sind ein Text, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} oder {&quot;keychain&quot;: &quot;ENTRY&quot;}; den Schlüssel weglassen, wo es keine gibt.</translation>
    </message>
    <message>
        <source>%1 Write a duration as &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; or &quot;2 h&quot;.</source>
        <translation>%1 Schreibweise einer Dauer: &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; oder &quot;2 h&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 ist keine Dauer.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of milliseconds.</source>
        <translation>%1 ist keine ganze Zahl von Millisekunden.</translation>
    </message>
    <message>
        <source>%1 is longer than 100000 h.</source>
        <translation>%1 ist länger als 100000 h.</translation>
    </message>
    <message>
        <source>%1 has an unknown unit.</source>
        <translation>%1 hat eine unbekannte Einheit.</translation>
    </message>
    <message>
        <source>The run has not begun. Start it first.</source>
        <translation>Der Lauf hat nicht begonnen. Erst starten.</translation>
    </message>
    <message>
        <source>The lab is being checked. Wait for the first step.</source>
        <translation>Das Labor wird geprüft. Den ersten Schritt abwarten.</translation>
    </message>
    <message>
        <source>The run is running. It can be paused, skipped on or aborted.</source>
        <translation>Der Lauf ist im Gange. Er kann angehalten, weitergeschaltet oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>The run is paused. Resume it first.</source>
        <translation>Der Lauf ist angehalten. Erst fortsetzen.</translation>
    </message>
    <message>
        <source>The switch is being restored. Wait until the lab is as it was before.</source>
        <translation>Der Switch wird zurückgesetzt. Warten, bis das Labor wieder wie zuvor ist.</translation>
    </message>
    <message>
        <source>The run is done. It is over; start a new one.</source>
        <translation>Der Lauf ist fertig. Er ist vorbei; einen neuen starten.</translation>
    </message>
    <message>
        <source>The run has failed. It is over; start a new one.</source>
        <translation>Der Lauf ist fehlgeschlagen. Er ist vorbei; einen neuen starten.</translation>
    </message>
    <message>
        <source>The run was aborted. It is over; start a new one.</source>
        <translation>Der Lauf wurde abgebrochen. Er ist vorbei; einen neuen starten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>plan fits the lab</source>
        <translation>Plan passt zum Labor</translation>
    </message>
    <message>
        <source>The lab has no broadcaster.</source>
        <translation>Das Labor hat keinen Sender.</translation>
    </message>
    <message>
        <source>Add one to the lab.</source>
        <translation>Dem Labor einen hinzufügen.</translation>
    </message>
    <message>
        <source>The lab has no broadcaster &quot;%1&quot;.</source>
        <translation>Das Labor hat keinen Sender „%1“.</translation>
    </message>
    <message>
        <source>Change the plan&apos;s broadcaster or add it to the lab.</source>
        <translation>Den Sender des Plans ändern oder dem Labor hinzufügen.</translation>
    </message>
    <message>
        <source>The lab has no viewer &quot;%1&quot;.</source>
        <translation>Das Labor hat keinen Zuschauer „%1“.</translation>
    </message>
    <message>
        <source>Change the plan&apos;s viewers or add it to the lab.</source>
        <translation>Die Zuschauer des Plans ändern oder ihn dem Labor hinzufügen.</translation>
    </message>
    <message>
        <source>The plan has no steps.</source>
        <translation>Der Plan hat keine Schritte.</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Mindestens einen Schritt hinzufügen.</translation>
    </message>
    <message>
        <source>The switch cannot set %1; it will set %2.</source>
        <translation>Der Switch kann %1 nicht setzen; er wird %2 setzen.</translation>
    </message>
    <message>
        <source>Write %1 in the plan to say what is meant.</source>
        <translation>Im Plan %1 schreiben, um zu sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Two probes are called &quot;%1&quot;.</source>
        <translation>Zwei Sonden heißen „%1“.</translation>
    </message>
    <message>
        <source>Give the lab&apos;s devices different ids.</source>
        <translation>Den Geräten des Labors verschiedene IDs geben.</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>The free space of %1 is not known.</source>
        <translation>Der freie Platz von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2; the run needs about %3 MB.</source>
        <translation>%1 MB sind in %2 frei; der Lauf braucht etwa %3 MB.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>The stream runs already and is left running.</source>
        <translation>Der Stream läuft schon und bleibt an.</translation>
    </message>
    <message>
        <source>The stream is started for the run.</source>
        <translation>Der Stream wird für den Lauf gestartet.</translation>
    </message>
    <message>
        <source>The broadcaster is not streaming, and the plan does not start it.</source>
        <translation>Der Sender streamt nicht, und der Plan startet ihn nicht.</translation>
    </message>
    <message>
        <source>Start the stream, or let the plan say &quot;startStream&quot;: true.</source>
        <translation>Den Stream starten oder im Plan &quot;startStream&quot;: true setzen.</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>Switch antwortet</translation>
    </message>
    <message>
        <source>Check address, community and port of the switch.</source>
        <translation>Adresse, Community und Port des Switches prüfen.</translation>
    </message>
    <message>
        <source>Check that the broadcaster&apos;s program runs and can be reached.</source>
        <translation>Prüfen, ob das Programm des Senders läuft und erreichbar ist.</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>Sonde %1</translation>
    </message>
    <message>
        <source>Check that the device is on and can be reached.</source>
        <translation>Prüfen, ob das Gerät an und erreichbar ist.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Keine Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Check that the database can be written.</source>
        <translation>Prüfen, ob die Datenbank geschrieben werden kann.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Sonden</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>The stream was started for the run.</source>
        <translation>Der Stream wurde für den Lauf gestartet.</translation>
    </message>
    <message>
        <source>The probe %1 did not start; the run goes on without it.</source>
        <translation>Die Sonde %1 ist nicht gestartet; der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>No sample yet from %1; the first step begins without.</source>
        <translation>Noch kein Messwert von %1; der erste Schritt beginnt ohne.</translation>
    </message>
    <message>
        <source>The probe did not start.</source>
        <translation>Die Sonde ist nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 was lost, and the plan says that this stops the run: %2</source>
        <translation>%1 ist ausgefallen, und nach dem Plan stoppt das den Lauf: %2</translation>
    </message>
    <message>
        <source>A probe</source>
        <translation>Eine Sonde</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>Der Switch</translation>
    </message>
    <message>
        <source>The broadcaster</source>
        <translation>Der Sender</translation>
    </message>
    <message>
        <source>The run was aborted.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>The run was paused; the cap stays as it is.</source>
        <translation>Der Lauf wurde angehalten; das Limit bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The run goes on; what is left is shifted by %1.</source>
        <translation>Der Lauf geht weiter; das Übrige verschiebt sich um %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2 begins: %3.</source>
        <translation>Schritt %1 von %2 beginnt: %3.</translation>
    </message>
    <message>
        <source>Step %1 ended: %2.</source>
        <translation>Schritt %1 endete: %2.</translation>
    </message>
    <message>
        <source>The switch confirmed %1 %2 ms after the planned instant.</source>
        <translation>Der Switch bestätigte %1 %2 ms nach dem geplanten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Asked for %1, the switch reads back %2.</source>
        <translation>Verlangt war %1, der Switch meldet %2 zurück.</translation>
    </message>
    <message>
        <source>%1 could not be set at the step&apos;s start: %2</source>
        <translation>%1 konnte zu Beginn des Schritts nicht gesetzt werden: %2</translation>
    </message>
    <message>
        <source>The switch has its former cap again: %1.</source>
        <translation>Der Switch hat wieder sein früheres Limit: %1.</translation>
    </message>
    <message>
        <source>The switch could not be restored yet: %1</source>
        <translation>Der Switch konnte noch nicht zurückgesetzt werden: %1</translation>
    </message>
    <message>
        <source>The switch could not be restored (%1). Set port %2 back to %3 (%4) by hand.</source>
        <translation>Der Switch konnte nicht zurückgesetzt werden (%1). Port %2 von Hand auf %3 (%4) zurückstellen.</translation>
    </message>
    <message>
        <source>Samples cannot be stored: %1</source>
        <translation>Messwerte können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Samples are stored again.</source>
        <translation>Messwerte werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>Samples could not be stored for %1. Free space or check the disk.</source>
        <translation>Messwerte konnten %1 lang nicht gespeichert werden. Platz schaffen oder den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>switch profile</source>
        <translation>Switch-Profil</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>Switch-Port</translation>
    </message>
    <message>
        <source>upload cap</source>
        <translation>Upload-Limit</translation>
    </message>
    <message>
        <source>octet counters</source>
        <translation>Oktettzähler</translation>
    </message>
    <message>
        <source>port rate</source>
        <translation>Port-Rate</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the switch profile.</source>
        <translation>Die Nummer des Ports und das Switch-Profil prüfen.</translation>
    </message>
    <message>
        <source>The switch calls itself %1; the profile %2 is for %3 (%4).</source>
        <translation>Der Switch nennt sich %1; das Profil %2 ist für %3 (%4).</translation>
    </message>
    <message>
        <source>Choose the profile of this model in the lab.</source>
        <translation>Im Labor das Profil dieses Modells wählen.</translation>
    </message>
    <message>
        <source>The profile %1 is from documents (%2) and was not tried on hardware.</source>
        <translation>Das Profil %1 stammt aus Dokumenten (%2) und wurde nicht an einem Gerät erprobt.</translation>
    </message>
    <message>
        <source>Set a cap on this port by hand and compare before relying on it.</source>
        <translation>Ein Limit an diesem Port von Hand setzen und vergleichen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>This switch caps what it sends to the host, not the host&apos;s upload.</source>
        <translation>Dieser Switch begrenzt, was er zum Rechner sendet, nicht dessen Upload.</translation>
    </message>
    <message>
        <source>Use a switch that can cap what it receives.</source>
        <translation>Einen Switch verwenden, der begrenzen kann, was er empfängt.</translation>
    </message>
    <message>
        <source>The switch has no port %1.</source>
        <translation>Der Switch hat keinen Port %1.</translation>
    </message>
    <message>
        <source>Correct &quot;switch_port&quot; in the lab.</source>
        <translation>&quot;switch_port&quot; im Labor berichtigen.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is not up.</source>
        <translation>Port %1 (%2) ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to this port, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Den Computer des Senders an diesen Port anschließen oder &quot;switch_port&quot; im Labor berichtigen.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is up.</source>
        <translation>Port %1 (%2) ist aktiv.</translation>
    </message>
    <message>
        <source>Port %1 counts octets.</source>
        <translation>Port %1 zählt Oktette.</translation>
    </message>
    <message>
        <source>Port %1 counts forwarded octets.</source>
        <translation>Port %1 zählt weitergeleitete Oktette.</translation>
    </message>
    <message>
        <source>Port %1 counts received octets, possibly before the cap.</source>
        <translation>Port %1 zählt empfangene Oktette, womöglich vor dem Limit.</translation>
    </message>
    <message>
        <source>Without this there is no port rate; the caps do not depend on it.</source>
        <translation>Ohne dies gibt es keine Port-Rate; die Limits hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>The host&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>Der Name des Rechners hat keine Adresse; die Schreibweise prüfen oder die Adresse selbst angeben.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that SNMP is on in the switch.</source>
        <translation>Dort antwortet nichts; Adresse und Port prüfen und ob SNMP im Switch an ist.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, the community, and the switch&apos;s access list.</source>
        <translation>Keine Antwort nach %1 Versuchen zu %2; Adresse, Community und Zugriffsliste des Switches prüfen.</translation>
    </message>
    <message>
        <source>OBS answers</source>
        <translation>OBS antwortet</translation>
    </message>
    <message>
        <source>OBS answers at %1.</source>
        <translation>OBS antwortet unter %1.</translation>
    </message>
    <message>
        <source>OBS version</source>
        <translation>OBS-Version</translation>
    </message>
    <message>
        <source>OBS %1, obs-websocket %2 on %3.</source>
        <translation>OBS %1, obs-websocket %2 auf %3.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>OBS-Passwort</translation>
    </message>
    <message>
        <source>OBS accepted the password.</source>
        <translation>OBS hat das Passwort angenommen.</translation>
    </message>
    <message>
        <source>OBS asks for no password.</source>
        <translation>OBS verlangt kein Passwort.</translation>
    </message>
    <message>
        <source>OBS is streaming.</source>
        <translation>OBS streamt.</translation>
    </message>
    <message>
        <source>OBS is not streaming.</source>
        <translation>OBS streamt nicht.</translation>
    </message>
    <message>
        <source>Start the stream in OBS, unless the run starts it.</source>
        <translation>Den Stream in OBS starten, wenn der Lauf es nicht tut.</translation>
    </message>
    <message>
        <source>OBS has lost the platform and is reconnecting.</source>
        <translation>OBS hat die Plattform verloren und verbindet sich neu.</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s way to the platform and the stream key.</source>
        <translation>Den Weg des Senders zur Plattform und den Streamschlüssel prüfen.</translation>
    </message>
    <message>
        <source>dynamic bitrate</source>
        <translation>dynamische Bitrate</translation>
    </message>
    <message>
        <source>OBS keeps its bitrate under congestion.</source>
        <translation>OBS behält bei Stauung seine Bitrate.</translation>
    </message>
    <message>
        <source>OBS lowers its bitrate when the upload is congested and then drops no frames.</source>
        <translation>OBS senkt bei gestautem Upload seine Bitrate und verwirft dann keine Frames.</translation>
    </message>
    <message>
        <source>Switch it off in OBS (Settings, Advanced, Network) to study dropped frames.</source>
        <translation>In OBS abschalten (Einstellungen, Erweitert, Netzwerk), um verworfene Frames zu untersuchen.</translation>
    </message>
    <message>
        <source>Copy the password from OBS (Tools, WebSocket Server Settings, Show Connect Info) into the lab.</source>
        <translation>Das Passwort aus OBS (Werkzeuge, WebSocket-Server-Einstellungen, Verbindungsinformationen anzeigen) ins Labor übernehmen.</translation>
    </message>
    <message>
        <source>Correct the broadcaster&apos;s OBS address or password in the lab.</source>
        <translation>OBS-Adresse oder -Passwort des Senders im Labor berichtigen.</translation>
    </message>
    <message>
        <source>Start OBS, switch its WebSocket server on (Tools, WebSocket Server Settings), and check that a firewall lets port %1 through.</source>
        <translation>OBS starten, seinen WebSocket-Server einschalten (Werkzeuge, WebSocket-Server-Einstellungen) und prüfen, ob eine Firewall Port %1 durchlässt.</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Joined %1 on %2 as &quot;%3&quot;, %4.</source>
        <translation>%1 auf %2 als „%3“ beigetreten, %4.</translation>
    </message>
    <message>
        <source>The chat password travels without encryption.</source>
        <translation>Das Chat-Passwort wird unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Set &quot;tls&quot;: true and the server&apos;s port for TLS (6697).</source>
        <translation>&quot;tls&quot;: true und den TLS-Port des Servers (6697) setzen.</translation>
    </message>
    <message>
        <source>The server&apos;s limit allows a message every %1 ms.</source>
        <translation>Die Grenze des Servers erlaubt alle %1 ms eine Nachricht.</translation>
    </message>
    <message>
        <source>The chat server does not answer.</source>
        <translation>Der Chat-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Start the chat server, or correct its address and port in the lab file.</source>
        <translation>Den Chat-Server starten oder seine Adresse und seinen Port in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>Correct the chat nick or channel in the lab file.</source>
        <translation>Chat-Nickname oder -Kanal in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>playlist answers</source>
        <translation>Playlist antwortet</translation>
    </message>
    <message>
        <source>%1 segments are listed.</source>
        <translation>%1 Segmente sind aufgeführt.</translation>
    </message>
    <message>
        <source>There is no such playlist yet: start the stream of %1, or correct the playlist&apos;s URL in the lab file.</source>
        <translation>Diese Playlist gibt es noch nicht: den Stream von %1 starten oder die URL der Playlist in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>Start the server, and check its address in the lab file and the network between.</source>
        <translation>Den Server starten und seine Adresse in der Labordatei sowie das Netz dazwischen prüfen.</translation>
    </message>
    <message>
        <source>Correct the playlist&apos;s URL of %1 in the lab file.</source>
        <translation>Die Playlist-URL von %1 in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>stream is live</source>
        <translation>Stream ist live</translation>
    </message>
    <message>
        <source>New segments are listed.</source>
        <translation>Neue Segmente erscheinen.</translation>
    </message>
    <message>
        <source>No new segment is listed: a stopped stream has left its playlist behind, or its segments are very long.</source>
        <translation>Kein neues Segment erscheint: Ein gestoppter Stream hat seine Playlist zurückgelassen, oder seine Segmente sind sehr lang.</translation>
    </message>
    <message>
        <source>Start the stream of %1.</source>
        <translation>Den Stream von %1 starten.</translation>
    </message>
    <message>
        <source>segment decodes</source>
        <translation>Segment lässt sich dekodieren</translation>
    </message>
    <message>
        <source>%1 pictures.</source>
        <translation>%1 Bilder.</translation>
    </message>
    <message>
        <source>frame clock</source>
        <translation>Frame-Uhr</translation>
    </message>
    <message>
        <source>Read in %1 of %2 pictures.</source>
        <translation>In %1 von %2 Bildern gelesen.</translation>
    </message>
    <message>
        <source>Show the frame clock at the top edge of the picture of %1, with the id that the lab file gives it.</source>
        <translation>Die Frame-Uhr am oberen Bildrand von %1 zeigen, mit der ID aus der Labordatei.</translation>
    </message>
    <message>
        <source>clock offset</source>
        <translation>Uhrversatz</translation>
    </message>
    <message>
        <source>How far the clock of %1 is from reference time is not known; latencies that involve it have no uncertainty.</source>
        <translation>Wie weit die Uhr von %1 von der Referenzzeit abweicht, ist nicht bekannt; Latenzen mit ihr haben keine Unsicherheit.</translation>
    </message>
    <message>
        <source>Start the lab&apos;s NTP server and open UDP port 123 to it, or correct the clock source in the lab file.</source>
        <translation>Den NTP-Server des Labors starten und UDP-Port 123 zu ihm öffnen oder die Uhrenquelle in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>%1 runs on the reference clock.</source>
        <translation>%1 läuft mit der Referenzuhr.</translation>
    </message>
    <message>
        <source>Reference time is %1 ahead of the clock of %2, ± %3.</source>
        <translation>Die Referenzzeit geht der Uhr von %2 um %1 voraus, ± %3.</translation>
    </message>
    <message>
        <source>The bound is above the lab&apos;s threshold of %1. Connect the device by wire, take other traffic off the link, or raise the threshold.</source>
        <translation>Die Schranke liegt über der Schwelle des Labors von %1. Das Gerät per Kabel anschließen, anderen Verkehr von der Verbindung nehmen oder die Schwelle erhöhen.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is not connected.</source>
        <translation>castbench-probe auf %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is connected again.</source>
        <translation>castbench-probe auf %1 ist wieder verbunden.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device with this controller&apos;s address and the device&apos;s pairing code.</source>
        <translation>castbench-probe auf dem Gerät starten, mit der Adresse dieser Steuerung und dem Kopplungscode des Geräts.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 antwortete nicht innerhalb von %2.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>There is no connection to OBS.</source>
        <translation>Es besteht keine Verbindung zu OBS.</translation>
    </message>
    <message>
        <source>OBS refused the password; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS hat das Passwort abgelehnt; das in OBS unter Werkzeuge, WebSocket-Server-Einstellungen gezeigte eingeben.</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written. Choose another folder, or change its permissions.</source>
        <translation>Die Datenbank oder ihr Ordner kann nicht geschrieben werden. Einen anderen Ordner wählen oder seine Rechte ändern.</translation>
    </message>
    <message>
        <source>This is not a Castbench database. It was left as it is; choose another file name.</source>
        <translation>Das ist keine Castbench-Datenbank. Sie blieb unverändert; einen anderen Dateinamen wählen.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>Das ist ein Ordner; eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Diese Datenbank gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such database yet.</source>
        <translation>Diese Datenbank gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it first.</source>
        <translation>Der Ordner der Datenbank existiert nicht; erst anlegen.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it, or choose another.</source>
        <translation>Der Ordner der Datenbank existiert nicht; anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; close it.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt; es schließen.</translation>
    </message>
    <message>
        <source>No space is left for the database. Free some on its disk.</source>
        <translation>Für die Datenbank ist kein Platz mehr. Auf ihrem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>Die Datenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Nothing was changed; go on with a copy of it that is whole, or with a new file.</source>
        <translation>Die Datenbank ist beschädigt (%1). Nichts wurde verändert; mit einer heilen Kopie oder einer neuen Datei weitermachen.</translation>
    </message>
    <message>
        <source>The disk failed (%1, %2). Check it and its free space.</source>
        <translation>Der Datenträger hat versagt (%1, %2). Ihn und seinen freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The database failed: %1 (%2).</source>
        <translation>Die Datenbank hat versagt: %1 (%2).</translation>
    </message>
    <message>
        <source>The database has version %1; this program knows up to version %2. Use a newer Castbench. The file was left as it is.</source>
        <translation>Die Datenbank hat Version %1; dieses Programm kennt bis Version %2. Ein neueres Castbench verwenden. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>There is no run %1 in the database.</source>
        <translation>Es gibt keinen Lauf %1 in der Datenbank.</translation>
    </message>
    <message>
        <source>This run is being measured; wait for its end or abort it.</source>
        <translation>Dieser Lauf wird gerade gemessen; sein Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of 1 to %1 characters.</source>
        <translation>Der Name eines Laufs ist eine Zeile mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>Notes may have up to %1 characters.</source>
        <translation>Notizen dürfen bis zu %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The wait was cancelled.</source>
        <translation>Das Warten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 characters and no line breaks.</source>
        <translation>Der Name eines Geheimnisses hat 1 bis %1 Zeichen und keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>A secret is a text of 1 to %1 characters; use a shorter one.</source>
        <translation>Ein Geheimnis ist ein Text von 1 bis %1 Zeichen; ein kürzeres verwenden.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the key store; type it again on the lab page, or use {&quot;env&quot;: …} or {&quot;file&quot;: …} in the lab file.</source>
        <translation>Das Geheimnis %1 ist nicht im Schlüsselspeicher; auf der Laborseite neu eingeben oder in der Labordatei {&quot;env&quot;: …} oder {&quot;file&quot;: …} verwenden.</translation>
    </message>
    <message>
        <source>The secret&apos;s file cannot be used: %1.</source>
        <translation>Die Datei des Geheimnisses ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt sie nicht</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>sie ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt oder leer.</translation>
    </message>
    <message>
        <source>The key store&apos;s entry %1 was not read; use {&quot;env&quot;: …} or {&quot;file&quot;: …} instead.</source>
        <translation>Der Eintrag %1 des Schlüsselspeichers wurde nicht gelesen; stattdessen {&quot;env&quot;: …} oder {&quot;file&quot;: …} verwenden.</translation>
    </message>
    <message>
        <source>The secret was removed when this lab was stored; put {&quot;env&quot;: …}, {&quot;file&quot;: …} or the text in its place.</source>
        <translation>Das Geheimnis wurde beim Speichern dieses Labors entfernt; {&quot;env&quot;: …}, {&quot;file&quot;: …} oder den Text an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as &quot;2026-01-31T12:00:00Z&quot; (RFC 3339).</source>
        <translation>%1 ist kein Zeitpunkt. So schreiben: „2026-01-31T12:00:00Z“ (RFC 3339).</translation>
    </message>
    <message>
        <source>There is no experiment of the kind &quot;%1&quot;. Known kinds: %2.</source>
        <translation>Es gibt kein Experiment der Art „%1“. Bekannte Arten: %2.</translation>
    </message>
    <message>
        <source>The switch reads back %1 (%2) instead of %3 (%4).</source>
        <translation>Der Switch meldet %1 (%2) statt %3 (%4) zurück.</translation>
    </message>
    <message>
        <source>The preflight was cancelled.</source>
        <translation>Die Prüfung vor dem Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The controller&apos;s clock jumped by %1 ms; plan and samples are left as they are.</source>
        <translation>Die Uhr der Steuerung sprang um %1 ms; Plan und Messwerte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The store is too slow for what is measured.</source>
        <translation>Der Speicher ist zu langsam für das, was gemessen wird.</translation>
    </message>
    <message>
        <source>The run does not take samples now.</source>
        <translation>Der Lauf nimmt jetzt keine Messwerte an.</translation>
    </message>
    <message>
        <source>No step is under way.</source>
        <translation>Es läuft kein Schritt.</translation>
    </message>
    <message>
        <source>Step %1 cannot begin now.</source>
        <translation>Schritt %1 kann jetzt nicht beginnen.</translation>
    </message>
    <message>
        <source>A cap belongs to a step; begin one first.</source>
        <translation>Ein Limit gehört zu einem Schritt; zuerst einen beginnen.</translation>
    </message>
    <message>
        <source>The lab has no switch that could set a cap.</source>
        <translation>Das Labor hat keinen Switch, der ein Limit setzen könnte.</translation>
    </message>
    <message>
        <source>No answer before the step ended.</source>
        <translation>Keine Antwort vor dem Ende des Schritts.</translation>
    </message>
    <message>
        <source>The probe %1 did not stop in time: %2</source>
        <translation>Die Sonde %1 hielt nicht rechtzeitig an: %2</translation>
    </message>
    <message>
        <source>The stream could not be stopped again: %1</source>
        <translation>Der Stream konnte nicht wieder angehalten werden: %1</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>Eine unbekannte Ausnahme ist aufgetreten.</translation>
    </message>
    <message>
        <source>The database holds a value that is not a number: it is damaged. Go on with a copy of it that is whole.</source>
        <translation>Die Datenbank enthält einen Wert, der keine Zahl ist: Sie ist beschädigt. Mit einer heilen Kopie weitermachen.</translation>
    </message>
    <message>
        <source>The database holds text where JSON belongs.</source>
        <translation>In der Datenbank steht Text, wo JSON hingehört.</translation>
    </message>
    <message>
        <source>Another database was opened meanwhile.</source>
        <translation>Inzwischen wurde eine andere Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This could not be read (%1). Close other programs and try again.</source>
        <translation>Dies konnte nicht gelesen werden (%1). Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A sample&apos;s value is not a finite number.</source>
        <translation>Der Wert eines Messwerts ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>A delivery&apos;s number is out of range.</source>
        <translation>Die Nummer einer Lieferung liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A sample found no place in the database.</source>
        <translation>Ein Messwert fand keinen Platz in der Datenbank.</translation>
    </message>
    <message>
        <source>Opening the run was cancelled.</source>
        <translation>Das Öffnen des Laufs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The disk is too slow for what is measured: %1 KiB wait to be written.</source>
        <translation>Der Datenträger ist zu langsam für das, was gemessen wird: %1 KiB warten aufs Schreiben.</translation>
    </message>
    <message>
        <source>There is no driver &quot;%1&quot;; write &quot;snmp&quot;, &quot;nsdp&quot;, &quot;linux&quot; or &quot;manual&quot;.</source>
        <translation>Es gibt keinen Treiber „%1“; „snmp“, „nsdp“, „linux“ oder „manual“ schreiben.</translation>
    </message>
    <message>
        <source>The probe was not started.</source>
        <translation>Die Sonde wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The switch answers again.</source>
        <translation>Der Switch antwortet wieder.</translation>
    </message>
    <message>
        <source>The switch&apos;s counter had not moved yet.</source>
        <translation>Der Zähler des Switches hatte sich noch nicht bewegt.</translation>
    </message>
    <message>
        <source>The switch&apos;s octet counter of port %1 began anew.</source>
        <translation>Der Oktettzähler des Switch für Port %1 begann von vorn.</translation>
    </message>
    <message>
        <source>The switch has no object %1; check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>Der Switch hat kein Objekt %1; die Nummer des Ports prüfen und ob das Profil zu diesem Switch passt.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 is not a number.</source>
        <translation>Das Objekt %1 des Switch ist keine Zahl.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, a mode that the profile does not know; set the port to a plain rate or to no limit on the switch.</source>
        <translation>Das Objekt %1 des Switch enthält %2, einen Modus, den das Profil nicht kennt; den Port am Switch auf eine einfache Rate oder auf unbegrenzt stellen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read from this port with this profile; set the port by hand.</source>
        <translation>„%1“ wurde nicht mit diesem Profil von diesem Port gelesen; den Port von Hand einstellen.</translation>
    </message>
    <message>
        <source>The switch left objects out.</source>
        <translation>Der Switch hat Objekte ausgelassen.</translation>
    </message>
    <message>
        <source>The switch says %1, which the profile knows neither as a rate nor as &quot;no limit&quot;; correct the port&apos;s setting on the switch, or the profile.</source>
        <translation>Der Switch meldet %1, was das Profil weder als Rate noch als „unbegrenzt“ kennt; die Einstellung des Ports am Switch oder das Profil berichtigen.</translation>
    </message>
    <message>
        <source>The switch says %1 after it was given back %2; set the port by hand.</source>
        <translation>Der Switch meldet %1, nachdem ihm %2 zurückgegeben wurde; den Port von Hand einstellen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No UDP socket could be opened to this address; check the address and the network.</source>
        <translation>Zu dieser Adresse ließ sich kein UDP-Socket öffnen; Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The request could not be sent; check the network.</source>
        <translation>Die Anfrage konnte nicht gesendet werden; das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>%1 is not an object identifier. Write it as &quot;1.3.6.1.2.1.1&quot;.</source>
        <translation>%1 ist kein Object Identifier. So schreiben: „1.3.6.1.2.1.1“.</translation>
    </message>
    <message>
        <source>The answer is about other objects than were asked for; check that an SNMP agent answers at this address.</source>
        <translation>Die Antwort betrifft andere Objekte als die angefragten; prüfen, ob unter dieser Adresse ein SNMP-Agent antwortet.</translation>
    </message>
    <message>
        <source>The switch has no port %1; correct &quot;switch_port&quot; in the lab.</source>
        <translation>Der Switch hat keinen Port %1; „switch_port“ im Labor berichtigen.</translation>
    </message>
    <message>
        <source>The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check the port&apos;s number, or name its counters in the profile.</source>
        <translation>Der Switch zählt an diesem Port keine Oktette (ifHCInOctets, ifHCOutOctets); die Nummer des Ports prüfen oder seine Zähler im Profil nennen.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This must be numbers with dots between them, such as &quot;2&quot; or &quot;1.1&quot;.</source>
        <translation>Hier müssen Zahlen mit Punkten dazwischen stehen, etwa „2“ oder „1.1“.</translation>
    </message>
    <message>
        <source>This must not be below &quot;minimum&quot;.</source>
        <translation>Dies darf nicht unter „minimum“ liegen.</translation>
    </message>
    <message>
        <source>There must be at least one rate.</source>
        <translation>Es muss mindestens eine Rate geben.</translation>
    </message>
    <message>
        <source>Leave this out where &quot;codes&quot; lists all the rates.</source>
        <translation>Weglassen, wenn „codes“ alle Raten aufzählt.</translation>
    </message>
    <message>
        <source>This value lies among the rates; it must not.</source>
        <translation>Dieser Wert liegt unter den Raten; das darf er nicht.</translation>
    </message>
    <message>
        <source>Nothing here says &quot;no limit&quot;; give &quot;no_limit&quot; to the rate or to an object of &quot;enabling&quot;.</source>
        <translation>Nichts hier bedeutet „unbegrenzt“; der Rate oder einem Objekt von „enabling“ „no_limit“ geben.</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: attribute 0x%1 has %2 bytes.</source>
        <translation>Die Antwort des Switch ist fehlerhaft: Attribut 0x%1 hat %2 Byte.</translation>
    </message>
    <message>
        <source>This is not an NSDP message: %1.</source>
        <translation>Das ist keine NSDP-Nachricht: %1.</translation>
    </message>
    <message>
        <source>The message would be longer than %1 bytes; ask for less at once.</source>
        <translation>Die Nachricht wäre länger als %1 Byte; weniger auf einmal abfragen.</translation>
    </message>
    <message>
        <source>it has %1 of %2 bytes</source>
        <translation>sie hat %1 von %2 Byte</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>sie ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>its signature is missing</source>
        <translation>ihre Signatur fehlt</translation>
    </message>
    <message>
        <source>its version is %1</source>
        <translation>ihre Version ist %1</translation>
    </message>
    <message>
        <source>its operation is %1</source>
        <translation>ihre Operation ist %1</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: %1.</source>
        <translation>Die Antwort des Switch ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>how it wants the password has %1 bytes</source>
        <translation>die Angabe, wie er das Passwort will, hat %1 Byte</translation>
    </message>
    <message>
        <source>its nonce has %1 bytes</source>
        <translation>seine Nonce hat %1 Byte</translation>
    </message>
    <message>
        <source>The switch needs a &quot;password&quot; of 1 to %1 characters; give its own in the lab.</source>
        <translation>Der Switch braucht ein „password“ von 1 bis %1 Zeichen; sein eigenes im Labor angeben.</translation>
    </message>
    <message>
        <source>Correct the switch&apos;s password in the lab; three wrong ones lock the switch.</source>
        <translation>Das Passwort des Switch im Labor berichtigen; drei falsche sperren den Switch.</translation>
    </message>
    <message>
        <source>Wait 30 minutes, then give the right password in the lab.</source>
        <translation>30 Minuten warten, dann das richtige Passwort im Labor angeben.</translation>
    </message>
    <message>
        <source>Use a switch that can limit the rate of its ports.</source>
        <translation>Einen Switch verwenden, der die Rate seiner Ports begrenzen kann.</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the cap.</source>
        <translation>Die Nummer des Ports und das Limit prüfen.</translation>
    </message>
    <message>
        <source>Add this computer to the switch&apos;s access list.</source>
        <translation>Diesen Computer in die Zugriffsliste des Switch aufnehmen.</translation>
    </message>
    <message>
        <source>Install the switch&apos;s firmware anew.</source>
        <translation>Die Firmware des Switch neu installieren.</translation>
    </message>
    <message>
        <source>Allow management by the vendor&apos;s utility on the switch&apos;s web page.</source>
        <translation>Auf der Webseite des Switch die Verwaltung durch das Herstellerprogramm erlauben.</translation>
    </message>
    <message>
        <source>Look whether newer firmware is to be had.</source>
        <translation>Nachsehen, ob es neuere Firmware gibt.</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>Protokollversion nicht unterstützt</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Operation nicht unterstützt</translation>
    </message>
    <message>
        <source>attribute not supported</source>
        <translation>Attribut nicht unterstützt</translation>
    </message>
    <message>
        <source>attribute of wrong length</source>
        <translation>Attribut falscher Länge</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>Wert nicht erlaubt</translation>
    </message>
    <message>
        <source>blocked by the access list</source>
        <translation>durch die Zugriffsliste gesperrt</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>the firmware is in recovery mode</source>
        <translation>die Firmware ist im Wiederherstellungsmodus</translation>
    </message>
    <message>
        <source>managed by its web page only</source>
        <translation>nur über seine Webseite verwaltet</translation>
    </message>
    <message>
        <source>locked for 30 minutes after three wrong passwords</source>
        <translation>nach drei falschen Passwörtern für 30 Minuten gesperrt</translation>
    </message>
    <message>
        <source>management is disabled</source>
        <translation>die Verwaltung ist abgeschaltet</translation>
    </message>
    <message>
        <source>unknown code %1</source>
        <translation>unbekannter Code %1</translation>
    </message>
    <message>
        <source>The switch says: %1. %2</source>
        <translation>Der Switch sagt: %1. %2</translation>
    </message>
    <message>
        <source>Correct the chat password in the lab file; a Twitch token begins with &quot;oauth:&quot;.</source>
        <translation>Das Chat-Passwort in der Labordatei berichtigen; ein Twitch-Token beginnt mit „oauth:“.</translation>
    </message>
    <message>
        <source>Correct port and &quot;tls&quot; of the chat server in the lab file.</source>
        <translation>Port und „tls“ des Chat-Servers in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>Follow what the server says, or choose another server in the lab file.</source>
        <translation>Dem folgen, was der Server sagt, oder in der Labordatei einen anderen Server wählen.</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is in the chat again.</source>
        <translation>%1 ist wieder im Chat.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1.</source>
        <translation>Von %1 war nichts zu hören.</translation>
    </message>
    <message>
        <source>A chat message of %1 came %2 ms before it was sent: the offset between the two clocks is %3. Such values are kept and marked; a clock that was set during the run is the usual reason.</source>
        <translation>Eine Chat-Nachricht von %1 kam %2 ms vor ihrem Absenden an: Der Versatz zwischen den beiden Uhren beträgt %3. Solche Werte werden behalten und markiert; meist wurde während des Laufs eine Uhr gestellt.</translation>
    </message>
    <message>
        <source>The lab&apos;s chat nick &quot;%1&quot; or channel &quot;%2&quot; is not one that IRC allows; nicks begin with a letter and have no blanks, channels begin with #.</source>
        <translation>Der Chat-Name „%1“ oder der Kanal „%2“ des Labors ist in IRC nicht erlaubt; Namen beginnen mit einem Buchstaben und haben keine Leerzeichen, Kanäle beginnen mit #.</translation>
    </message>
    <message>
        <source>The chat server answers, but does not let us in.</source>
        <translation>Der Chat-Server antwortet, lässt aber nicht hinein.</translation>
    </message>
    <message>
        <source>The chat is not connected.</source>
        <translation>Der Chat ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The chat server&apos;s limit of messages is used up for now.</source>
        <translation>Die Nachrichtengrenze des Chat-Servers ist vorerst ausgeschöpft.</translation>
    </message>
    <message>
        <source>The chat server sends lines without an end; is it an IRC server?</source>
        <translation>Der Chat-Server sendet Zeilen ohne Ende; ist es ein IRC-Server?</translation>
    </message>
    <message>
        <source>We were thrown out of the channel: %1.</source>
        <translation>Aus dem Kanal hinausgeworfen: %1.</translation>
    </message>
    <message>
        <source>The chat server asked us to connect again.</source>
        <translation>Der Chat-Server bat um eine neue Verbindung.</translation>
    </message>
    <message>
        <source>The chat server does not accept the password: %1. Correct it in the lab file.</source>
        <translation>Der Chat-Server nimmt das Passwort nicht an: %1. Es in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>The chat server does not let us into %1: %2.</source>
        <translation>Der Chat-Server lässt nicht in %1 hinein: %2.</translation>
    </message>
    <message>
        <source>The chat server refuses the login: %1. Renew the token in the lab file.</source>
        <translation>Der Chat-Server lehnt die Anmeldung ab: %1. Das Token in der Labordatei erneuern.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1. Correct the password in the lab file.</source>
        <translation>Der Chat-Server schloss die Verbindung: %1. Das Passwort in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1.</source>
        <translation>Der Chat-Server schloss die Verbindung: %1.</translation>
    </message>
    <message>
        <source>The nick &quot;%1&quot; and its variants are in use.</source>
        <translation>Der Name „%1“ und seine Varianten sind vergeben.</translation>
    </message>
    <message>
        <source>The chat server does not allow the nick &quot;%1&quot;: %2. Choose another one in the lab file.</source>
        <translation>Der Chat-Server erlaubt den Namen „%1“ nicht: %2. In der Labordatei einen anderen wählen.</translation>
    </message>
    <message>
        <source>The chat server has fallen silent.</source>
        <translation>Der Chat-Server ist verstummt.</translation>
    </message>
    <message>
        <source>The chat server&apos;s certificate is not trusted: %1 Install the certificate of its authority on this computer, or correct the server&apos;s name in the lab file.</source>
        <translation>Dem Zertifikat des Chat-Servers wird nicht vertraut: %1 Das Zertifikat seiner Zertifizierungsstelle auf diesem Computer installieren oder den Namen des Servers in der Labordatei berichtigen.</translation>
    </message>
    <message>
        <source>No encrypted link could be made (%1); does this port speak TLS?</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande (%1); spricht dieser Port TLS?</translation>
    </message>
    <message>
        <source>The link to the chat server was lost: %1.</source>
        <translation>Die Verbindung zum Chat-Server ging verloren: %1.</translation>
    </message>
    <message>
        <source>The chat server cannot be reached: %1.</source>
        <translation>Der Chat-Server ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>An IRC line holds a NUL or a stray line end.</source>
        <translation>Eine IRC-Zeile enthält ein NUL oder ein verirrtes Zeilenende.</translation>
    </message>
    <message>
        <source>An IRC line has more than 8191 bytes of tags.</source>
        <translation>Eine IRC-Zeile hat mehr als 8191 Byte Tags.</translation>
    </message>
    <message>
        <source>An IRC line is longer than 510 bytes.</source>
        <translation>Eine IRC-Zeile ist länger als 510 Byte.</translation>
    </message>
    <message>
        <source>An IRC line has no command.</source>
        <translation>Eine IRC-Zeile hat keinen Befehl.</translation>
    </message>
    <message>
        <source>An IRC tag cannot be sent: its name or value is not allowed.</source>
        <translation>Ein IRC-Tag kann nicht gesendet werden: Sein Name oder Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: its source or command is not allowed.</source>
        <translation>Eine IRC-Zeile kann nicht gesendet werden: Ihr Absender oder Befehl ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it has more than 15 parameters.</source>
        <translation>Eine IRC-Zeile kann nicht gesendet werden: Sie hat mehr als 15 Parameter.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: a parameter holds a blank or a line end.</source>
        <translation>Eine IRC-Zeile kann nicht gesendet werden: Ein Parameter enthält ein Leerzeichen oder Zeilenende.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it is longer than 510 bytes.</source>
        <translation>Eine IRC-Zeile kann nicht gesendet werden: Sie ist länger als 510 Byte.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2.</source>
        <translation>Die Uhr von %1 wurde um %2 gestellt.</translation>
    </message>
    <message>
        <source>The offset between reference time and the clock of %1 changed by %2: one of the clocks was set.</source>
        <translation>Der Versatz zwischen Referenzzeit und der Uhr von %1 änderte sich um %2: Eine der Uhren wurde gestellt.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2; the threshold is %3.</source>
        <translation>Die Uhr von %1: %2; die Schwelle ist %3.</translation>
    </message>
    <message>
        <source>A clock exchange names an instant outside the years 1970 to 2200.</source>
        <translation>Ein Uhrenaustausch nennt einen Zeitpunkt außerhalb der Jahre 1970 bis 2200.</translation>
    </message>
    <message>
        <source>A clock exchange was answered before it was received.</source>
        <translation>Ein Uhrenaustausch wurde beantwortet, bevor er empfangen wurde.</translation>
    </message>
    <message>
        <source>A clock exchange took less time than its answer: a clock was set meanwhile.</source>
        <translation>Ein Uhrenaustausch dauerte kürzer als seine Antwort: Inzwischen wurde eine Uhr gestellt.</translation>
    </message>
    <message>
        <source>A clock exchange took more than 10 s.</source>
        <translation>Ein Uhrenaustausch dauerte über 10 s.</translation>
    </message>
    <message>
        <source>A clock exchange names an implausible error of its own.</source>
        <translation>Ein Uhrenaustausch nennt einen unglaubwürdigen eigenen Fehler.</translation>
    </message>
    <message>
        <source>The name of the NTP server is not known.</source>
        <translation>Der Name des NTP-Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The NTP server does not answer.</source>
        <translation>Der NTP-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The datagram is not an answer of an NTP server.</source>
        <translation>Das Datagramm ist keine Antwort eines NTP-Servers.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>Die Antwort gehört zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>The NTP server refuses to answer (kiss of death).</source>
        <translation>Der NTP-Server verweigert die Antwort (kiss of death).</translation>
    </message>
    <message>
        <source>The NTP server says that its clock is not set; with chrony, &quot;local stratum 10&quot; lets it serve its own time.</source>
        <translation>Der NTP-Server sagt, dass seine Uhr nicht gestellt ist; mit chrony lässt ihn „local stratum 10“ die eigene Zeit ausgeben.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer names an impossible stratum.</source>
        <translation>Die Antwort des NTP-Servers nennt ein unmögliches Stratum.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer holds no time.</source>
        <translation>Die Antwort des NTP-Servers enthält keine Zeit.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer was sent before its request came.</source>
        <translation>Die Antwort des NTP-Servers wurde gesendet, bevor die Anfrage eintraf.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected.</source>
        <translation>castbench-probe ist nicht verbunden.</translation>
    </message>
    <message>
        <source>castbench-probe did not answer.</source>
        <translation>castbench-probe hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unknown message &apos;%1&apos;.</source>
        <translation>Unbekannte Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Too many records without acknowledgement.</source>
        <translation>Zu viele Datensätze ohne Bestätigung.</translation>
    </message>
    <message>
        <source>%1 record(s) of another run were dropped.</source>
        <translation>%1 Datensätze eines anderen Laufs wurden verworfen.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Die Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>The message is not a JSON object (%1).</source>
        <translation>Die Nachricht ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>The message has no type.</source>
        <translation>Die Nachricht hat keinen Typ.</translation>
    </message>
    <message>
        <source>The pairing code needs at least %1 letters or digits.</source>
        <translation>Der Kopplungscode braucht mindestens %1 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The pairing code is that of %1 already; every device needs its own.</source>
        <translation>Der Kopplungscode ist schon der von %1; jedes Gerät braucht seinen eigenen.</translation>
    </message>
    <message>
        <source>A hello was expected.</source>
        <translation>Erwartet wurde eine Begrüßung (hello).</translation>
    </message>
    <message>
        <source>This controller speaks protocol %1 (castbench %2); install the same version.</source>
        <translation>Diese Steuerung spricht Protokoll %1 (castbench %2); dieselbe Version installieren.</translation>
    </message>
    <message>
        <source>No device of this lab has that pairing code.</source>
        <translation>Kein Gerät dieses Labors hat diesen Kopplungscode.</translation>
    </message>
    <message>
        <source>There is no probe &apos;%1&apos; on this device.</source>
        <translation>Auf diesem Gerät gibt es keine Sonde „%1“.</translation>
    </message>
    <message>
        <source>Unknown method &apos;%1&apos;.</source>
        <translation>Unbekannte Methode „%1“.</translation>
    </message>
    <message>
        <source>A probe needs an id, and a device holds at most %1 probes.</source>
        <translation>Eine Sonde braucht eine ID, und ein Gerät trägt höchstens %1 Sonden.</translation>
    </message>
    <message>
        <source>start needs a run and an interval of %1 to %2 ms.</source>
        <translation>start braucht einen Lauf und ein Intervall von %1 bis %2 ms.</translation>
    </message>
    <message>
        <source>The probe is gone.</source>
        <translation>Die Sonde ist weg.</translation>
    </message>
    <message>
        <source>Start castbench-probe again; both sides must have the same version.</source>
        <translation>castbench-probe neu starten; beide Seiten müssen dieselbe Version haben.</translation>
    </message>
    <message>
        <source>%1 could not be started again: %2</source>
        <translation>%1 konnte nicht wieder gestartet werden: %2</translation>
    </message>
    <message>
        <source>The link to castbench-probe on %1 is down; it goes on measuring if it can.</source>
        <translation>Die Verbindung zu castbench-probe auf %1 ist unterbrochen; es misst weiter, wenn es kann.</translation>
    </message>
    <message>
        <source>A probe&apos;s message has a missing or impossible &apos;%1&apos;.</source>
        <translation>In der Nachricht einer Sonde fehlt „%1“ oder ist unmöglich.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool could not be written: %1</source>
        <translation>Der Puffer der Sonde konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be made; choose another.</source>
        <translation>Der Pufferordner der Sonde lässt sich nicht anlegen; einen anderen wählen.</translation>
    </message>
    <message>
        <source>Another castbench-probe uses this spool folder.</source>
        <translation>Ein anderes castbench-probe verwendet diesen Pufferordner.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be written; choose another.</source>
        <translation>Der Pufferordner der Sonde lässt sich nicht beschreiben; einen anderen wählen.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool is full; the controller has been away too long.</source>
        <translation>Der Puffer der Sonde ist voll; die Steuerung war zu lange weg.</translation>
    </message>
    <message>
        <source>The segment is larger than 64 MiB.</source>
        <translation>Das Segment ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The segment is neither MPEG-TS nor fragmented MP4.</source>
        <translation>Das Segment ist weder MPEG-TS noch fragmentiertes MP4.</translation>
    </message>
    <message>
        <source>The segment&apos;s container is damaged.</source>
        <translation>Der Container des Segments ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is not H.264. Let the packager or platform offer H.264.</source>
        <translation>Das Bild ist kein H.264. Packager oder Plattform H.264 anbieten lassen.</translation>
    </message>
    <message>
        <source>The segment holds no picture.</source>
        <translation>Das Segment enthält kein Bild.</translation>
    </message>
    <message>
        <source>The segment&apos;s H.264 header is damaged.</source>
        <translation>Der H.264-Kopf des Segments ist beschädigt.</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>Das Dekodieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The segment holds more than 20000 pictures.</source>
        <translation>Das Segment enthält mehr als 20000 Bilder.</translation>
    </message>
    <message>
        <source>No picture of the segment could be decoded.</source>
        <translation>Kein Bild des Segments ließ sich dekodieren.</translation>
    </message>
    <message>
        <source>The segment&apos;s time stamps are more than an hour apart.</source>
        <translation>Die Zeitstempel des Segments liegen mehr als eine Stunde auseinander.</translation>
    </message>
    <message>
        <source>The playlist answers again.</source>
        <translation>Die Playlist antwortet wieder.</translation>
    </message>
    <message>
        <source>The playlist&apos;s numbering began anew: the stream was started again.</source>
        <translation>Die Nummerierung der Playlist begann von vorn: Der Stream wurde neu gestartet.</translation>
    </message>
    <message>
        <source>No new segment for %1 target durations.</source>
        <translation>Seit %1 Zieldauern kein neues Segment.</translation>
    </message>
    <message>
        <source>New segments are listed again.</source>
        <translation>Neue Segmente erscheinen wieder.</translation>
    </message>
    <message>
        <source>The playlist says that the stream has ended.</source>
        <translation>Die Playlist sagt, dass der Stream zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 pictures of a segment could not be decoded.</source>
        <translation>%1 Bilder eines Segments ließen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The first frame is due.</source>
        <translation>Der erste Frame ist fällig.</translation>
    </message>
    <message>
        <source>The modelled player has nothing left to show.</source>
        <translation>Der modellierte Player hat nichts mehr zu zeigen.</translation>
    </message>
    <message>
        <source>Playback goes on after %1 ms.</source>
        <translation>Die Wiedergabe geht nach %1 ms weiter.</translation>
    </message>
    <message>
        <source>The media&apos;s clock begins anew, as the playlist says.</source>
        <translation>Die Uhr des Mediums beginnt von vorn, wie die Playlist sagt.</translation>
    </message>
    <message>
        <source>The media&apos;s clock jumps; the playlist says nothing of it.</source>
        <translation>Die Uhr des Mediums springt; die Playlist sagt nichts davon.</translation>
    </message>
    <message>
        <source>%1 segments were not to be had and are jumped over.</source>
        <translation>%1 Segmente waren nicht zu bekommen und werden übersprungen.</translation>
    </message>
    <message>
        <source>The playlist&apos;s URL must begin with http:// or https://.</source>
        <translation>Die URL der Playlist muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not of %2 (%3). Check the playlist&apos;s URL and the id in the broadcaster&apos;s frame clock.</source>
        <translation>Das Bild trägt die Frame-Uhr der Quelle %1, nicht die von %2 (%3). Die URL der Playlist und die ID in der Frame-Uhr des Senders prüfen.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is within its uncertainty of ± %2 ms. Negative values are kept and marked.</source>
        <translation>Eine Latenz von %1 ms liegt innerhalb ihrer Unsicherheit von ± %2 ms. Negative Werte werden behalten und markiert.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is beyond what is known of the clocks: the clock of %2 or %3 is wrong. Negative values are kept and marked. Synchronise both clocks.</source>
        <translation>Eine Latenz von %1 ms geht über das hinaus, was über die Uhren bekannt ist: Die Uhr von %2 oder %3 geht falsch. Negative Werte werden behalten und markiert. Beide Uhren synchronisieren.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2 ms. Playback runs on the steady clock and is not affected; latencies are uncertain by as much until the offset has been measured anew.</source>
        <translation>Die Uhr von %1 wurde um %2 ms verstellt. Die Wiedergabe läuft nach der stetigen Uhr und ist nicht betroffen; die Latenzen sind um ebenso viel unsicher, bis der Versatz neu gemessen ist.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>No full answer within %1.</source>
        <translation>Keine vollständige Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 bytes.</source>
        <translation>Die Antwort ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>The answer is not the part that was asked for.</source>
        <translation>Die Antwort ist nicht der angefragte Teil.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete %1.</translation>
    </message>
    <message>
        <source>The server redirects to where it must not.</source>
        <translation>Der Server leitet dorthin um, wohin er nicht darf.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The connection broke within the answer.</source>
        <translation>Die Verbindung brach während der Antwort ab.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address.</source>
        <translation>Der Server ist nicht erreichbar. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture.</source>
        <translation>Die Playlist bietet kein H.264-Bild an.</translation>
    </message>
    <message>
        <source>A variant of the playlist is a master playlist.</source>
        <translation>Eine Variante der Playlist ist eine Master-Playlist.</translation>
    </message>
    <message>
        <source>The segments are encrypted.</source>
        <translation>Die Segmente sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>Das Bild trägt keine Frame-Uhr; die Latenz wird aus der Programm-Datumszeit genommen, deren Unsicherheit nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock and the playlist no program date time: latency cannot be measured.</source>
        <translation>Das Bild trägt keine Frame-Uhr und die Playlist keine Programm-Datumszeit: Die Latenz lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>Das Bild trägt die Frame-Uhr der Quelle %1, nicht %2; die Latenz wird aus der Programm-Datumszeit genommen, deren Unsicherheit nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2 and the playlist no program date time: latency cannot be measured.</source>
        <translation>Das Bild trägt die Frame-Uhr der Quelle %1, nicht %2, und die Playlist keine Programm-Datumszeit: Die Latenz lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>Let the packager or platform offer H.264 in MPEG-TS or fragmented MP4, not encrypted.</source>
        <translation>Packager oder Plattform H.264 in MPEG-TS oder fragmentiertem MP4 anbieten lassen, unverschlüsselt.</translation>
    </message>
    <message>
        <source>This is no HLS playlist: it does not begin with #EXTM3U. Check the URL.</source>
        <translation>Das ist keine HLS-Playlist: Sie beginnt nicht mit #EXTM3U. Die URL prüfen.</translation>
    </message>
    <message>
        <source>The playlist has neither EXT-X-TARGETDURATION nor variants.</source>
        <translation>Die Playlist hat weder EXT-X-TARGETDURATION noch Varianten.</translation>
    </message>
    <message>
        <source>EXTINF must give a duration between 0 and 3600 s.</source>
        <translation>EXTINF muss eine Dauer zwischen 0 und 3600 s angeben.</translation>
    </message>
    <message>
        <source>EXT-X-TARGETDURATION must be between 0 and 3600 s.</source>
        <translation>EXT-X-TARGETDURATION muss zwischen 0 und 3600 s liegen.</translation>
    </message>
    <message>
        <source>EXT-X-MEDIA-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-MEDIA-SEQUENCE muss eine Zahl sein und vor den Segmenten stehen.</translation>
    </message>
    <message>
        <source>EXT-X-DISCONTINUITY-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-DISCONTINUITY-SEQUENCE muss eine Zahl sein und vor den Segmenten stehen.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has no URI.</source>
        <translation>EXT-X-MAP hat keine URI.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has a BYTERANGE that is no range.</source>
        <translation>EXT-X-MAP hat eine BYTERANGE, die kein Bereich ist.</translation>
    </message>
    <message>
        <source>The playlist names something that is no http or https URL.</source>
        <translation>Die Playlist nennt etwas, das keine http- oder https-URL ist.</translation>
    </message>
    <message>
        <source>A URL without EXTINF or EXT-X-STREAM-INF before it.</source>
        <translation>Eine URL ohne EXTINF oder EXT-X-STREAM-INF davor.</translation>
    </message>
    <message>
        <source>More than %1 variants.</source>
        <translation>Mehr als %1 Varianten.</translation>
    </message>
    <message>
        <source>More than %1 segments.</source>
        <translation>Mehr als %1 Segmente.</translation>
    </message>
    <message>
        <source>EXT-X-BYTERANGE is no range.</source>
        <translation>EXT-X-BYTERANGE ist kein Bereich.</translation>
    </message>
    <message>
        <source>The playlist is larger than 2 MiB. Check the URL.</source>
        <translation>Die Playlist ist größer als 2 MiB. Die URL prüfen.</translation>
    </message>
    <message>
        <source>The playlist is not UTF-8 text. Check the URL.</source>
        <translation>Die Playlist ist kein UTF-8-Text. Die URL prüfen.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture. Let the platform offer H.264.</source>
        <translation>Die Playlist bietet kein H.264-Bild an. Die Plattform H.264 anbieten lassen.</translation>
    </message>
    <message>
        <source>The segment is encrypted. Switch encryption off.</source>
        <translation>Das Segment ist verschlüsselt. Die Verschlüsselung ausschalten.</translation>
    </message>
    <message>
        <source>Install OBS 28 or newer; its WebSocket server is built in.</source>
        <translation>OBS 28 oder neuer installieren; der WebSocket-Server ist eingebaut.</translation>
    </message>
    <message>
        <source>Check that OBS, and not another program, listens at %1, then start the program again.</source>
        <translation>Prüfen, ob unter %1 OBS und kein anderes Programm lauscht, dann das Programm neu starten.</translation>
    </message>
    <message>
        <source>The check of OBS was cancelled.</source>
        <translation>Die Prüfung von OBS wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Look in OBS (Settings, Advanced, Network) whether it is switched off.</source>
        <translation>In OBS (Einstellungen, Erweitert, Netzwerk) nachsehen, ob es ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Too many requests wait for OBS.</source>
        <translation>Zu viele Anfragen warten auf OBS.</translation>
    </message>
    <message>
        <source>OBS did not let us in within %1. Is it something else that listens there?</source>
        <translation>OBS ließ innerhalb von %1 nicht hinein. Lauscht dort etwas anderes?</translation>
    </message>
    <message>
        <source>OBS speaks RPC version %1 of obs-websocket; version %2 is needed (OBS 28 or newer).</source>
        <translation>OBS spricht RPC-Version %1 von obs-websocket; nötig ist Version %2 (OBS 28 oder neuer).</translation>
    </message>
    <message>
        <source>OBS asks for a password and the lab has none; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS verlangt ein Passwort, das Labor hat keines; das in OBS unter Werkzeuge, WebSocket-Server-Einstellungen gezeigte eingeben.</translation>
    </message>
    <message>
        <source>OBS wants to speak RPC version %1 of obs-websocket.</source>
        <translation>OBS will RPC-Version %1 von obs-websocket sprechen.</translation>
    </message>
    <message>
        <source>OBS refused a request with code %1: %2</source>
        <translation>OBS lehnte eine Anfrage mit Code %1 ab: %2</translation>
    </message>
    <message>
        <source>OBS does not speak RPC version %1 of obs-websocket; OBS 28 or newer is needed.</source>
        <translation>OBS spricht nicht RPC-Version %1 von obs-websocket; nötig ist OBS 28 oder neuer.</translation>
    </message>
    <message>
        <source>The user of OBS has ended the session (Tools, WebSocket Server Settings, Kick).</source>
        <translation>Wer OBS bedient, hat die Sitzung beendet (Werkzeuge, WebSocket-Server-Einstellungen, Rauswerfen).</translation>
    </message>
    <message>
        <source>OBS ended the connection (code %1). %2</source>
        <translation>OBS beendete die Verbindung (Code %1). %2</translation>
    </message>
    <message>
        <source>Measuring at OBS was cancelled.</source>
        <translation>Das Messen an OBS wurde abgebrochen.</translation>
    </message>
    <message>
        <source>no connection to OBS</source>
        <translation>keine Verbindung zu OBS</translation>
    </message>
    <message>
        <source>OBS was reconnecting to the platform</source>
        <translation>OBS verband sich neu mit der Plattform</translation>
    </message>
    <message>
        <source>OBS was not streaming</source>
        <translation>OBS streamte nicht</translation>
    </message>
    <message>
        <source>OBS began its counters anew</source>
        <translation>OBS begann seine Zähler von vorn</translation>
    </message>
    <message>
        <source>OBS says that it is streaming, but its counters stand still.</source>
        <translation>OBS sagt, dass es streamt, aber seine Zähler stehen still.</translation>
    </message>
    <message>
        <source>The counters of OBS move again.</source>
        <translation>Die Zähler von OBS bewegen sich wieder.</translation>
    </message>
    <message>
        <source>OBS answers again.</source>
        <translation>OBS antwortet wieder.</translation>
    </message>
    <message>
        <source>OBS sends to the platform.</source>
        <translation>OBS sendet an die Plattform.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming.</source>
        <translation>OBS hat aufgehört zu streamen.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Es wird nicht erneut versucht.</translation>
    </message>
    <message>
        <source>OBS sent a message whose field &quot;%1&quot; is not %2.</source>
        <translation>OBS sandte eine Nachricht, deren Feld „%1“ Folgendes nicht ist: %2.</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a small whole number</source>
        <translation>eine kleine ganze Zahl</translation>
    </message>
    <message>
        <source>OBS sent a message that is not a JSON object: %1.</source>
        <translation>OBS sandte eine Nachricht, die kein JSON-Objekt ist: %1.</translation>
    </message>
    <message>
        <source>The connection to OBS was given up.</source>
        <translation>Die Verbindung zu OBS wurde aufgegeben.</translation>
    </message>
    <message>
        <source>OBS of %1 could not start the stream; look for a message in OBS and check its stream settings.</source>
        <translation>OBS von %1 konnte den Stream nicht starten; in OBS nach einer Meldung sehen und die Stream-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>OBS of %1 did not carry out %2 in time.</source>
        <translation>OBS von %1 führte %2 nicht rechtzeitig aus.</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The name of %1 is not known: %2.</source>
        <translation>Der Name von %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of a WebSocket.</source>
        <translation>%1 antwortete mit HTTP-Status %2 statt mit einem WebSocket.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 öffnete keinen WebSocket: %2.</translation>
    </message>
    <message>
        <source>%1 speaks another protocol than asked for.</source>
        <translation>%1 spricht ein anderes Protokoll als verlangt.</translation>
    </message>
    <message>
        <source>The other side did not answer the closing handshake.</source>
        <translation>Die Gegenseite beantwortete den Abschluss der Verbindung nicht.</translation>
    </message>
    <message>
        <source>The other side sent what is not allowed: %1.</source>
        <translation>Die Gegenseite sandte Unerlaubtes: %1.</translation>
    </message>
    <message>
        <source>The other side was silent for too long.</source>
        <translation>Die Gegenseite schwieg zu lange.</translation>
    </message>
    <message>
        <source>The link broke: %1.</source>
        <translation>Die Verbindung brach ab: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of this computer, such as 127.0.0.1.</source>
        <translation>„%1“ ist keine Adresse dieses Computers wie etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <translation>Auf %1 Port %2 lässt sich nicht lauschen: %3.</translation>
    </message>
    <message>
        <source>The address asked for is refused: %1.</source>
        <translation>Die angefragte Adresse wird abgelehnt: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the form ws://host:port.</source>
        <translation>„%1“ ist keine Adresse der Form ws://host:port.</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>Switch %1</translation>
    </message>
    <message>
        <source>OBS of %1 at %2</source>
        <translation>OBS von %1 unter %2</translation>
    </message>
    <message>
        <source>NTP server %1</source>
        <translation>NTP-Server %1</translation>
    </message>
    <message>
        <source>playlist %1, line %2</source>
        <translation>Playlist %1, Zeile %2</translation>
    </message>
    <message>
        <source>The switch tells nothing of its ports.</source>
        <translation>Der Switch sagt nichts über seine Ports.</translation>
    </message>
    <message>
        <source>The run starts the stream.</source>
        <translation>Der Lauf startet den Stream.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 of these.</source>
        <translation>Davon muss es 1 bis %1 geben.</translation>
    </message>
    <message>
        <source>This must be a text of 3 to 100 characters.</source>
        <translation>Dies muss ein Text aus 3 bis 100 Zeichen sein.</translation>
    </message>
    <message>
        <source>There must be at least one model.</source>
        <translation>Es muss mindestens ein Modell geben.</translation>
    </message>
    <message>
        <source>This file describes several switches; put it into the folder of your own profiles and give the name of one.</source>
        <translation>Diese Datei beschreibt mehrere Switches; sie in den Ordner der eigenen Profile legen und den Namen eines davon angeben.</translation>
    </message>
    <message>
        <source>There is no such file, nor a switch profile of that name; there are: %1.</source>
        <translation>Es gibt weder eine solche Datei noch ein Switch-Profil dieses Namens; es gibt: %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files; only the first are read.</source>
        <translation>Es sind mehr als %1 Dateien; nur die ersten werden gelesen.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is in %2 already; rename one of them.</source>
        <translation>Das Profil „%1“ steht schon in %2; eines von beiden umbenennen.</translation>
    </message>
    <message>
        <source>switch profile not tried on hardware</source>
        <translation>Switch-Profil nicht an Hardware erprobt</translation>
    </message>
    <message>
        <source>switch profile unverified</source>
        <translation>Switch-Profil ungeprüft</translation>
    </message>
    <message>
        <source>switch profile notes</source>
        <translation>Hinweise zum Switch-Profil</translation>
    </message>
    <message>
        <source>Unverified: %1 (%2)</source>
        <translation>Ungeprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>Compare with the switch&apos;s own pages after the first cap.</source>
        <translation>Nach dem ersten Limit mit den Seiten des Switches vergleichen.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, another limit than the rest of the port; give all of the port&apos;s queues the same limit on the switch.</source>
        <translation>Das Objekt %1 des Switches enthält %2, ein anderes Limit als der übrige Port; auf dem Switch allen Warteschlangen des Ports dasselbe Limit geben.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2: %3</source>
        <translation>Das Objekt %1 des Switches enthält %2: %3</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The guard has a job already.</source>
        <translation>Der Wächter hat schon eine Aufgabe.</translation>
    </message>
    <message>
        <source>This must be what was read from the switch.</source>
        <translation>Das muss sein, was vom Switch gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 It says what a switch port is to be set back to: look at the switch, set the port by hand, then delete the file.</source>
        <translation>%1 Darin steht, worauf ein Port des Switches zurückzustellen ist: Sehen Sie am Switch nach, stellen Sie den Port von Hand ein und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>The file cannot be deleted; make its folder writable and delete it.</source>
        <translation>Die Datei kann nicht gelöscht werden; machen Sie ihren Ordner beschreibbar und löschen Sie sie.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not belong to the switch port in it.</source>
        <translation>Der Name der Datei gehört nicht zu dem Port, der darin steht.</translation>
    </message>
    <message>
        <source>The switch is not needed any more.</source>
        <translation>Der Switch wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was changed on the switch.</source>
        <translation>Am Switch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A guard restores the port if this program is killed.</source>
        <translation>Ein Wächter setzt den Port zurück, falls dieses Programm abgeschossen wird.</translation>
    </message>
    <message>
        <source>If this program is killed, the port stays capped until Castbench is started again.</source>
        <translation>Wird dieses Programm abgeschossen, bleibt der Port begrenzt, bis Castbench wieder gestartet wird.</translation>
    </message>
    <message>
        <source>%1 Restore it first: start the Castbench window and choose Restore now, or use castbench-cli switch restore.</source>
        <translation>%1 Setzen Sie ihn zuerst zurück: Starten Sie das Castbench-Fenster und wählen Sie „Jetzt zurücksetzen“, oder verwenden Sie castbench-cli switch restore.</translation>
    </message>
    <message>
        <source>The guard said something unexpected.</source>
        <translation>Der Wächter hat etwas Unerwartetes gesagt.</translation>
    </message>
    <message>
        <source>The guard could not be started (%1); install it beside this program.</source>
        <translation>Der Wächter konnte nicht gestartet werden (%1); installieren Sie ihn neben diesem Programm.</translation>
    </message>
    <message>
        <source>The guard ended before it was ready.</source>
        <translation>Der Wächter endete, bevor er bereit war.</translation>
    </message>
    <message>
        <source>The guard was not waited for.</source>
        <translation>Auf den Wächter wurde nicht gewartet.</translation>
    </message>
    <message>
        <source>The guard was started and does not answer yet.</source>
        <translation>Der Wächter wurde gestartet und antwortet noch nicht.</translation>
    </message>
    <message>
        <source>Another Castbench program is at work there; wait until it ends.</source>
        <translation>Dort arbeitet ein anderes Castbench-Programm; warten Sie, bis es endet.</translation>
    </message>
    <message>
        <source>%1 is at work there (process %2 on %3); wait until it ends, or end it.</source>
        <translation>%1 arbeitet dort (Prozess %2 auf %3); warten Sie, bis es endet, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>What a switch was set to is noted in this folder, which cannot be written; make it writable.</source>
        <translation>In diesem Ordner wird notiert, worauf ein Switch eingestellt war; er kann nicht beschrieben werden. Machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <source>The switch reads back %1 instead of %2.</source>
        <translation>Der Switch meldet %1 statt %2 zurück.</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>Das Zurücksetzen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The port was restored or forgotten meanwhile.</source>
        <translation>Der Port wurde inzwischen zurückgesetzt oder vergessen.</translation>
    </message>
    <message>
        <source>%1 That was on the computer %2: start Castbench there to have it restored.</source>
        <translation>%1 Das war auf dem Computer %2: Starten Sie Castbench dort, damit er zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>The password or community of %1 was written in its lab alone and is not kept: open that lab and try again, or set the port by hand.</source>
        <translation>Passwort oder Community von %1 stand nur in seinem Labor und wird nicht aufbewahrt: Öffnen Sie dieses Labor und versuchen Sie es erneut, oder stellen Sie den Port von Hand ein.</translation>
    </message>
    <message>
        <source>Port %1 of %2 (%3) was capped by &quot;%4&quot; and not set back to %5.</source>
        <translation>Port %1 von %2 (%3) wurde von „%4“ begrenzt und nicht auf %5 zurückgestellt.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It speaks SNMP and refuses these credentials.</source>
        <translation>Es spricht SNMP und weist diese Zugangsdaten zurück.</translation>
    </message>
    <message>
        <source>Over SNMP: %1 Over NSDP: %2</source>
        <translation>Über SNMP: %1 Über NSDP: %2</translation>
    </message>
    <message>
        <source>Give the switch&apos;s address.</source>
        <translation>Die Adresse des Switches angeben.</translation>
    </message>
    <message>
        <source>A switch with the driver &quot;%1&quot; cannot be asked what it is; choose its settings yourself.</source>
        <translation>Ein Switch mit dem Treiber „%1“ kann nicht gefragt werden, was er ist; seine Einstellungen selbst wählen.</translation>
    </message>
    <message>
        <source>It calls itself %1, which no switch profile knows, and has the rate object of none.</source>
        <translation>Es nennt sich %1, was kein Switch-Profil kennt, und hat von keinem das Ratenobjekt.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1, but it has the rate object of none on port 1: %2. Choose the one of your model.</source>
        <translation>Mehrere Switch-Profile passen zu %1, an Port 1 hat es aber von keinem das Ratenobjekt: %2. Das des eigenen Modells wählen.</translation>
    </message>
    <message>
        <source>No switch profile knows %1; it has the rate object of %2 alone.</source>
        <translation>Kein Switch-Profil kennt %1; es hat allein das Ratenobjekt von %2.</translation>
    </message>
    <message>
        <source>Of the switch profiles that fit %1 it has the rate object of %2 alone.</source>
        <translation>Von den Switch-Profilen, die zu %1 passen, hat es allein das Ratenobjekt von %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; its rate object is not there on port 1.</source>
        <translation>%1 gehört zu %2; dessen Ratenobjekt gibt es an Port 1 nicht.</translation>
    </message>
    <message>
        <source>Its description belongs to %1, and it has that profile&apos;s rate object.</source>
        <translation>Seine Beschreibung gehört zu %1, und es hat das Ratenobjekt dieses Profils.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and it has that profile&apos;s rate object.</source>
        <translation>%1 gehört zu %2, und es hat das Ratenobjekt dieses Profils.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1: %2. Choose the one under which a limit that you know is read rightly.</source>
        <translation>Mehrere Switch-Profile passen zu %1: %2. Das wählen, unter dem ein bekanntes Limit richtig gelesen wird.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware.</source>
        <translation>Dieses Profil wurde nicht an Hardware erprobt.</translation>
    </message>
    <message>
        <source>The switch needs a community; many switches begin with &quot;public&quot; for reading.</source>
        <translation>Der Switch braucht eine Community; viele beginnen mit „public“ zum Lesen.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, 0 or more.</source>
        <translation>„%1“ muss eine Zahl sein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 is not in force: the rate stays at a former cap, %2 (%3 measured). Look at the port in the switch&apos;s own pages.</source>
        <translation>%1 ist nicht in Kraft: Die Rate bleibt bei einem früheren Limit, %2 (gemessen: %3). Sehen Sie sich den Port auf den Seiten des Switches an.</translation>
    </message>
    <message>
        <source>%1 is not in force: %2 were measured. Look whether the switch limits what it receives on this port, and whether this is the broadcaster&apos;s port.</source>
        <translation>%1 ist nicht in Kraft: Gemessen wurden %2. Prüfen Sie, ob der Switch begrenzt, was er an diesem Port empfängt, und ob es der Port des Senders ist.</translation>
    </message>
    <message>
        <source>%1 is in force now: %2 were measured.</source>
        <translation>%1 ist jetzt in Kraft: Gemessen wurden %2.</translation>
    </message>
    <message>
        <source>It answers over NSDP, which NETGEAR Plus switches speak.</source>
        <translation>Er antwortet über NSDP, das NETGEAR-Plus-Switches sprechen.</translation>
    </message>
    <message>
        <source>UDP port %1, on which switches answer, is taken; end the program that uses it.</source>
        <translation>Der UDP-Port %1, auf dem Switches antworten, ist belegt; das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>No network interface of this computer can broadcast; connect it to the switch&apos;s network, or give the switch&apos;s address.</source>
        <translation>Keine Netzwerkschnittstelle dieses Computers kann einen Rundruf senden; ihn mit dem Netz des Switch verbinden oder dessen Adresse angeben.</translation>
    </message>
    <message>
        <source>Nothing can be sent to the switch (%1); check its address and this computer&apos;s network.</source>
        <translation>An den Switch lässt sich nichts senden (%1); seine Adresse und das Netz dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The switch is not spoken to any more.</source>
        <translation>Mit dem Switch wird nicht mehr gesprochen.</translation>
    </message>
    <message>
        <source>UDP port %1, on which the switch answers, is taken (%2); end the program that uses it.</source>
        <translation>Der UDP-Port %1, auf dem der Switch antwortet, ist belegt (%2); das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Es kam von %1.</translation>
    </message>
    <message>
        <source>It had sequence number %1, which was not asked.</source>
        <translation>Es hatte die Folgenummer %1, nach der nicht gefragt war.</translation>
    </message>
    <message>
        <source>It was of another operation.</source>
        <translation>Es gehörte zu einem anderen Vorgang.</translation>
    </message>
    <message>
        <source>It was for the computer %1.</source>
        <translation>Es war für den Computer %1.</translation>
    </message>
    <message>
        <source>It was from the switch %1.</source>
        <translation>Es war vom Switch %1.</translation>
    </message>
    <message>
        <source>The call to the switch was cancelled.</source>
        <translation>Der Aufruf an den Switch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name %1 has no IPv4 address; correct the switch&apos;s address in the lab.</source>
        <translation>Der Name %1 hat keine IPv4-Adresse; die Adresse des Switch im Labor berichtigen.</translation>
    </message>
    <message>
        <source>The switch does not answer over NSDP. Check its address, that this computer is in its network, and that it may be managed by the vendor&apos;s utility.</source>
        <translation>Der Switch antwortet nicht über NSDP. Seine Adresse prüfen, und ob dieser Computer in seinem Netz ist und das Herstellerprogramm ihn verwalten darf.</translation>
    </message>
    <message>
        <source>Something else came that was no answer: %1</source>
        <translation>Es kam etwas anderes, das keine Antwort war: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what this switch was set to; set the port by hand.</source>
        <translation>„%1“ ist nicht, worauf dieser Switch eingestellt war; den Port von Hand einstellen.</translation>
    </message>
    <message>
        <source>The switch answers without saying what was asked (attribute 0x%1); its model may not have it.</source>
        <translation>Der Switch antwortet, ohne zu sagen, wonach gefragt war (Attribut 0x%1); sein Modell hat es vielleicht nicht.</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is cut off before port %1.</source>
        <translation>Die Antwort des Switch bricht vor Port %1 ab.</translation>
    </message>
    <message>
        <source>The port is limited by the code %1, which is not known; set it to another rate on the switch&apos;s web page first.</source>
        <translation>Der Port ist durch den unbekannten Code %1 begrenzt; ihn zuerst auf der Webseite des Switch auf eine andere Rate stellen.</translation>
    </message>
    <message>
        <source>The switch has fallen silent.</source>
        <translation>Der Switch ist verstummt.</translation>
    </message>
    <message>
        <source>The switch answers reads and left two writes unanswered; a third could lock it. Check its password, then begin anew.</source>
        <translation>Der Switch beantwortet Abfragen und ließ zwei Einstellungen unbeantwortet; eine dritte könnte ihn sperren. Sein Passwort prüfen, dann von vorn beginnen.</translation>
    </message>
    <message>
        <source>The switch has no port %1 (it has %2); correct &quot;switch_port&quot; in the lab.</source>
        <translation>Der Switch hat keinen Port %1 (er hat %2); „switch_port“ im Labor berichtigen.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address and its cable, and that no other program uses NSDP.</source>
        <translation>Adresse und Kabel des Switch prüfen, und ob kein anderes Programm NSDP benutzt.</translation>
    </message>
    <message>
        <source>Look at the switch&apos;s web page.</source>
        <translation>Auf der Webseite des Switch nachsehen.</translation>
    </message>
    <message>
        <source>Port %1 is up.</source>
        <translation>Port %1 ist verbunden.</translation>
    </message>
    <message>
        <source>Port %1 is not up.</source>
        <translation>Port %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>switch password</source>
        <translation>Passwort des Switch</translation>
    </message>
    <message>
        <source>switch driver</source>
        <translation>Treiber des Switch</translation>
    </message>
    <message>
        <source>The lab has no password for the switch.</source>
        <translation>Das Labor hat kein Passwort für den Switch.</translation>
    </message>
    <message>
        <source>Give its &quot;password&quot;; without one nothing can be set.</source>
        <translation>Sein „password“ angeben; ohne lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>The switch takes it as %1; whether it is right shows at the first cap.</source>
        <translation>Der Switch nimmt es als %1 an; ob es stimmt, zeigt sich beim ersten Limit.</translation>
    </message>
    <message>
        <source>NSDP is spoken as captures and public documents describe it; not tried on hardware.</source>
        <translation>NSDP wird so gesprochen, wie Mitschnitte und öffentliche Dokumente es beschreiben; nicht an Geräten erprobt.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2.</source>
        <translation>Port %1 steht auf %2.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address, that SNMP is on, its community or user, and its access list.</source>
        <translation>Prüfen: Adresse des Switches, ob SNMP an ist, Community oder Benutzer, und Zugriffsliste.</translation>
    </message>
    <message>
        <source>Give a community or user that may read and write.</source>
        <translation>Eine Community oder einen Benutzer angeben, der lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2; whether it may be written shows at the first cap.</source>
        <translation>Port %1 steht auf %2; ob er sich schreiben lässt, zeigt sich beim ersten Limit.</translation>
    </message>
    <message>
        <source>The switch accepts this SNMPv3 user&apos;s authentication password but does not answer encrypted requests; correct the privacy password or its algorithm.</source>
        <translation>Der Switch nimmt das Authentifizierungspasswort dieses SNMPv3-Benutzers an, beantwortet aber keine verschlüsselten Anfragen; das Verschlüsselungspasswort oder dessen Verfahren berichtigen.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, that SNMPv3 is on in the switch, and its access list.</source>
        <translation>Keine Antwort bei %1 Versuchen von je %2; Adresse und Zugriffsliste des Switches prüfen und ob SNMPv3 an ist.</translation>
    </message>
    <message>
        <source>The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address.</source>
        <translation>Die Antwort nennt keine SNMPv3-Engine; prüfen, ob an dieser Adresse ein SNMPv3-Agent antwortet.</translation>
    </message>
    <message>
        <source>The switch lists its objects out of order, which would never end; update its firmware.</source>
        <translation>Der Switch zählt seine Objekte in falscher Reihenfolge auf, was nie enden würde; seine Firmware erneuern.</translation>
    </message>
    <message>
        <source>The switch lists no Ethernet ports (IF-MIB); choose the port yourself.</source>
        <translation>Der Switch nennt keine Ethernet-Ports (IF-MIB); den Port selbst wählen.</translation>
    </message>
    <message>
        <source>This community or user may not do that to %1 (%2); give one that may write.</source>
        <translation>Diese Community oder dieser Benutzer darf das mit %1 nicht tun (%2); eine Angabe wählen, die schreiben darf.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); use a community or user that may write, and check whether the profile fits this switch.</source>
        <translation>%1 lässt sich nicht schreiben (%2); eine Community oder einen Benutzer mit Schreibrecht angeben und prüfen, ob das Profil zu diesem Switch passt.</translation>
    </message>
    <message>
        <source>The switch does not take this value for %1 (%2); check the range in the profile.</source>
        <translation>Der Switch nimmt diesen Wert für %1 nicht an (%2); den Bereich im Profil prüfen.</translation>
    </message>
    <message>
        <source>%1 has another type (%2); correct &quot;type&quot; in the profile.</source>
        <translation>%1 hat einen anderen Typ (%2); „type“ im Profil berichtigen.</translation>
    </message>
    <message>
        <source>The switch has no object %1 that could be set so (%2); check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>Der Switch hat kein Objekt %1, das so gesetzt werden könnte (%2); die Nummer des Ports prüfen und ob das Profil zu diesem Switch passt.</translation>
    </message>
    <message>
        <source>The switch could not do it (%1, %2); try again, or look at its log.</source>
        <translation>Der Switch konnte es nicht ausführen (%1, %2); noch einmal versuchen oder in sein Protokoll sehen.</translation>
    </message>
    <message>
        <source>The switch does not know this SNMPv3 user with such authentication and privacy; choose the algorithms that the switch has for it.</source>
        <translation>Der Switch kennt diesen SNMPv3-Benutzer nicht mit solcher Authentifizierung und Verschlüsselung; die Verfahren wählen, die der Switch für ihn hat.</translation>
    </message>
    <message>
        <source>The switch knows no SNMPv3 user of this name; correct the name, or make the user on the switch.</source>
        <translation>Der Switch kennt keinen SNMPv3-Benutzer dieses Namens; den Namen berichtigen oder den Benutzer am Switch anlegen.</translation>
    </message>
    <message>
        <source>The switch does not accept the SNMP engine id that it gave itself; restart its SNMP agent.</source>
        <translation>Der Switch nimmt die SNMP-Engine-ID nicht an, die er selbst genannt hat; seinen SNMP-Agenten neu starten.</translation>
    </message>
    <message>
        <source>The switch refuses this SNMPv3 user&apos;s authentication password; correct the password or its algorithm.</source>
        <translation>Der Switch weist das Authentifizierungspasswort dieses SNMPv3-Benutzers zurück; das Passwort oder dessen Verfahren berichtigen.</translation>
    </message>
    <message>
        <source>The switch cannot decrypt this SNMPv3 user&apos;s requests; correct the privacy password or its algorithm.</source>
        <translation>Der Switch kann die Anfragen dieses SNMPv3-Benutzers nicht entschlüsseln; das Verschlüsselungspasswort oder dessen Verfahren berichtigen.</translation>
    </message>
    <message>
        <source>The switch&apos;s SNMP clock does not agree with what it told; restart its SNMP agent.</source>
        <translation>Die SNMP-Uhr des Switches stimmt nicht mit dem überein, was er nannte; seinen SNMP-Agenten neu starten.</translation>
    </message>
    <message>
        <source>The switch could not process the request and did not say why; check that SNMPv3 with the user-based security model is on.</source>
        <translation>Der Switch konnte die Anfrage nicht bearbeiten und nannte keinen Grund; prüfen, ob SNMPv3 mit dem benutzerbasierten Sicherheitsmodell (USM) an ist.</translation>
    </message>
    <message>
        <source>The net-snmp library of this computer does not know %1; choose another algorithm for this user, on the switch too.</source>
        <translation>Die net-snmp-Bibliothek dieses Computers kennt %1 nicht; für diesen Benutzer ein anderes Verfahren wählen, auch am Switch.</translation>
    </message>
    <message>
        <source>The authentication password has fewer than 8 characters; correct it in the lab.</source>
        <translation>Das Authentifizierungspasswort hat weniger als 8 Zeichen; es im Labor berichtigen.</translation>
    </message>
    <message>
        <source>The privacy password has fewer than 8 characters; correct it in the lab.</source>
        <translation>Das Verschlüsselungspasswort hat weniger als 8 Zeichen; es im Labor berichtigen.</translation>
    </message>
    <message>
        <source>The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab.</source>
        <translation>Der Name eines SNMPv3-Benutzers hat 1 bis 32 Zeichen; ihn im Labor berichtigen.</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication; choose both in the lab.</source>
        <translation>SNMPv3 verschlüsselt nicht ohne Authentifizierung; im Labor beides wählen.</translation>
    </message>
    <message>
        <source>The switch gave an SNMP engine id that no key can be made for; check that an SNMP agent answers at this address.</source>
        <translation>Der Switch nannte eine SNMP-Engine-ID, für die sich kein Schlüssel bilden lässt; prüfen, ob an dieser Adresse ein SNMP-Agent antwortet.</translation>
    </message>
    <message>
        <source>The switch lists more than %1 objects below %2; choose the port yourself.</source>
        <translation>Der Switch nennt mehr als %1 Objekte unter %2; den Port selbst wählen.</translation>
    </message>
    <message>
        <source>The switch did not list everything below %1 in time; choose the port yourself.</source>
        <translation>Der Switch hat nicht rechtzeitig alles unter %1 genannt; den Port selbst wählen.</translation>
    </message>
    <message>
        <source>%1 is not a MAC address. Write it as &quot;02:00:5e:10:00:01&quot;.</source>
        <translation>%1 ist keine MAC-Adresse. Schreiben Sie sie wie „02:00:5e:10:00:01“.</translation>
    </message>
    <message>
        <source>Privacy needs authentication too.</source>
        <translation>Verschlüsselung braucht auch Authentifizierung.</translation>
    </message>
    <message>
        <source>This must be a list of names of network interfaces such as [&quot;lan1&quot;, &quot;lan2&quot;].</source>
        <translation>Dies muss eine Liste von Namen von Netzwerkschnittstellen sein wie [&quot;lan1&quot;, &quot;lan2&quot;].</translation>
    </message>
    <message>
        <source>SNMP version 3 needs a user.</source>
        <translation>SNMP Version 3 braucht einen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on it</source>
        <translation>
            <numerusform>%n Gerät wurde daran gesehen</numerusform>
            <numerusform>%n Geräte wurden daran gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>the device %1 is its neighbour</source>
        <translation>das Gerät %1 ist sein Nachbar</translation>
    </message>
    <message>
        <source>%1 was seen on port %2, which leads to another switch (%3): a cap there would hold for everything behind it. Put the broadcaster on a port of its own, or choose the port yourself.</source>
        <translation>%1 wurde an Port %2 gesehen, der zu einem anderen Switch führt (%3): Ein Limit dort gälte für alles dahinter. Geben Sie dem Sender einen eigenen Port, oder wählen Sie den Port selbst.</translation>
    </message>
    <message>
        <source>The switch has not seen %1. Let that computer send something, for instance a ping, and try again; or choose the port yourself.</source>
        <translation>Der Switch hat %1 nicht gesehen. Lassen Sie diesen Computer etwas senden, etwa einen Ping, und versuchen Sie es erneut; oder wählen Sie den Port selbst.</translation>
    </message>
    <message>
        <source>A person confirmed %1 %2 ms after the planned instant.</source>
        <translation>Eine Person hat %1 %2 ms nach dem geplanten Zeitpunkt bestätigt.</translation>
    </message>
    <message>
        <source>A person sets the caps of port %1 of %2 and is asked at every step; be at the switch&apos;s page when the run begins.</source>
        <translation>Eine Person setzt die Limits von Port %1 von %2 und wird bei jedem Schritt gefragt; halten Sie die Seite des Switchs bereit, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>A switch that is set by hand tells no counters to Castbench.</source>
        <translation>Ein Switch, der von Hand eingestellt wird, meldet Castbench keine Zähler.</translation>
    </message>
    <message>
        <source>The question was withdrawn.</source>
        <translation>Die Frage wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The person at the switch could not tell what the port is set to.</source>
        <translation>Die Person am Switch konnte nicht sagen, worauf der Port eingestellt ist.</translation>
    </message>
    <message>
        <source>The person at the switch could not set the cap.</source>
        <translation>Die Person am Switch konnte das Limit nicht setzen.</translation>
    </message>
    <message>
        <source>This computer runs no Linux; give the &quot;address&quot; of the one that forwards the broadcaster&apos;s traffic.</source>
        <translation>Auf diesem Rechner läuft kein Linux; geben Sie die „address“ des Rechners an, der den Verkehr des Senders weiterleitet.</translation>
    </message>
    <message>
        <source>A person sets the caps of this switch, and nobody can be asked here; use the window, or castbench-cli in a terminal without --json and --quiet.</source>
        <translation>Die Limits dieses Switchs setzt eine Person, und hier kann niemand gefragt werden; verwenden Sie das Fenster oder castbench-cli in einem Terminal ohne --json und --quiet.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo wants a password; log in as root, or allow the user tc and ip by a line in /etc/sudoers such as &quot;user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl&quot;.</source>
        <translation>Nur root darf ein Limit setzen, und sudo verlangt ein Passwort; melden Sie sich als root an, oder erlauben Sie dem Benutzer tc und ip mit einer Zeile in /etc/sudoers wie „user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl“.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and this user may not use sudo; log in as root, or add the user to /etc/sudoers.</source>
        <translation>Nur root darf ein Limit setzen, und dieser Benutzer darf sudo nicht verwenden; melden Sie sich als root an, oder nehmen Sie den Benutzer in /etc/sudoers auf.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers.</source>
        <translation>Nur root darf ein Limit setzen, und sudo erlaubt diesem Benutzer tc und ip nicht; nehmen Sie sie in /etc/sudoers auf.</translation>
    </message>
    <message>
        <source>The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>Dem Rechner fehlt ein Programm; installieren Sie iproute2 (OpenWrt: Pakete ip-full, ip-bridge, tc-tiny, kmod-ifb und kmod-sched).</translation>
    </message>
    <message>
        <source>Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root.</source>
        <translation>Nur root darf ein Limit setzen; starten Sie Castbench als root, installieren Sie sudo, oder melden Sie sich am Rechner als root an.</translation>
    </message>
    <message>
        <source>The network interface does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>Die Netzwerkschnittstelle gibt es nicht oder nicht mehr; schließen Sie sie an, oder berichtigen Sie die Schnittstellen des Labors.</translation>
    </message>
    <message>
        <source>The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb).</source>
        <translation>Der Kernel hat keine Zwischengeräte; laden Sie das Modul ifb (OpenWrt: Paket kmod-ifb).</translation>
    </message>
    <message>
        <source>The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched).</source>
        <translation>Der Kernel kann nicht drosseln; laden Sie die Module sch_ingress und sch_tbf (OpenWrt: Paket kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched).</source>
        <translation>Der Kernel kann nicht filtern; laden Sie das Modul cls_u32 (OpenWrt: Paket kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched).</source>
        <translation>Der Kernel kann nicht umleiten; laden Sie das Modul act_mirred (OpenWrt: Paket kmod-sched).</translation>
    </message>
    <message>
        <source>Somebody else has just put a discipline on the interface&apos;s ingress; remove it, or choose another port.</source>
        <translation>Soeben hat jemand anderes eine Disziplin auf den Eingang der Schnittstelle gesetzt; entfernen Sie sie, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The program is BusyBox&apos;s, which cannot tell enough; install iproute2 (OpenWrt: packages ip-full, ip-bridge and tc-tiny).</source>
        <translation>Das Programm ist das von BusyBox, das nicht genug meldet; installieren Sie iproute2 (OpenWrt: Pakete ip-full, ip-bridge und tc-tiny).</translation>
    </message>
    <message>
        <source>The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched).</source>
        <translation>Dem Kernel fehlt etwas, was zum Drosseln nötig ist; laden Sie die Module ifb, sch_ingress, sch_tbf, cls_u32 und act_mirred (OpenWrt: Pakete kmod-ifb und kmod-sched).</translation>
    </message>
    <message>
        <source>The computer has no program &quot;%1&quot;; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>Der Rechner hat kein Programm „%1“; installieren Sie iproute2 (OpenWrt: Pakete ip-full, ip-bridge, tc-tiny, kmod-ifb und kmod-sched).</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed (%2): %3</source>
        <translation>Der Befehl „%1“ ist fehlgeschlagen (%2): %3</translation>
    </message>
    <message>
        <source>The connection by ssh failed: %1</source>
        <translation>Die Verbindung über ssh ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The computer shows another key than before. If it was set up anew, remove the old key with &quot;ssh-keygen -R %1&quot; and log in once in a terminal; else somebody may be in between.</source>
        <translation>Der Rechner zeigt einen anderen Schlüssel als zuvor. Wurde er neu eingerichtet, entfernen Sie den alten Schlüssel mit „ssh-keygen -R %1“ und melden sich einmal in einem Terminal an; sonst könnte jemand dazwischen sitzen.</translation>
    </message>
    <message>
        <source>The computer&apos;s key is not known; log in once with &quot;ssh %1&quot; in a terminal, as the user who runs Castbench, and compare the key that it shows.</source>
        <translation>Der Schlüssel des Rechners ist nicht bekannt; melden Sie sich einmal mit „ssh %1“ in einem Terminal an, als der Benutzer, der Castbench ausführt, und vergleichen Sie den gezeigten Schlüssel.</translation>
    </message>
    <message>
        <source>The computer refused the login. Castbench logs in with a key only and did not try twice: add the public key to the computer&apos;s authorized_keys, unlock the key in the agent, and check the user&apos;s name and the key file in the lab.</source>
        <translation>Der Rechner hat die Anmeldung abgelehnt. Castbench meldet sich nur mit einem Schlüssel an und hat es nicht zweimal versucht: Tragen Sie den öffentlichen Schlüssel in authorized_keys des Rechners ein, entsperren Sie den Schlüssel im Agenten, und prüfen Sie Benutzernamen und Schlüsseldatei im Labor.</translation>
    </message>
    <message>
        <source>The computer&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>Der Name des Rechners hat keine Adresse; prüfen Sie die Schreibweise, oder geben Sie die Adresse selbst an.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that an SSH server runs.</source>
        <translation>Dort antwortet nichts; prüfen Sie Adresse und Port, und ob ein SSH-Server läuft.</translation>
    </message>
    <message>
        <source>The computer does not answer; check its address, and that it is on.</source>
        <translation>Der Rechner antwortet nicht; prüfen Sie seine Adresse, und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is not the JSON it should be; install iproute2 4.19 or newer (OpenWrt: packages ip-full and tc-tiny).</source>
        <translation>Die Antwort von „%1“ ist nicht das erwartete JSON; installieren Sie iproute2 4.19 oder neuer (OpenWrt: Pakete ip-full und tc-tiny).</translation>
    </message>
    <message>
        <source>The computer answered in part only.</source>
        <translation>Der Rechner hat nur zum Teil geantwortet.</translation>
    </message>
    <message>
        <source>The program printed without end.</source>
        <translation>Das Programm gab ohne Ende aus.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Das Programm konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>Der Befehl wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This computer has no program &quot;ssh&quot;; install OpenSSH&apos;s client (Debian: package openssh-client).</source>
        <translation>Dieser Rechner hat kein Programm „ssh“; installieren Sie den Client von OpenSSH (Debian: Paket openssh-client).</translation>
    </message>
    <message>
        <source>The computer&apos;s shell did not do what it was asked; Castbench needs a POSIX shell there, and &quot;ssh&quot; must be allowed to run commands.</source>
        <translation>Die Shell des Rechners hat nicht getan, was verlangt war; Castbench braucht dort eine POSIX-Shell, und „ssh“ muss Befehle ausführen dürfen.</translation>
    </message>
    <message>
        <source>The cap is lifted. The discipline clsact stays on %1, because somebody else has put filters into it since; remove it with &quot;tc qdisc del dev %1 clsact&quot; when they are not needed.</source>
        <translation>Das Limit ist aufgehoben. Die Disziplin clsact bleibt auf %1, weil inzwischen jemand anderes Filter hineingesetzt hat; entfernen Sie sie mit „tc qdisc del dev %1 clsact“, wenn sie nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The computer says %1 after it was given back %2; set the port by hand.</source>
        <translation>Der Rechner meldet %1, nachdem ihm %2 zurückgegeben wurde; stellen Sie den Port von Hand ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how an interface was set; set the port by hand.</source>
        <translation>„%1“ sagt nicht, wie eine Schnittstelle eingestellt war; stellen Sie den Port von Hand ein.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s traffic control (%1) is on the ingress of %2, and Castbench does not touch it. Stop the program that put it there (SQM, a firewall), or remove it with &quot;tc qdisc del dev %2 %1&quot;, or choose another port.</source>
        <translation>Auf dem Eingang von %2 liegt fremde Verkehrssteuerung (%1), und Castbench rührt sie nicht an. Beenden Sie das Programm, das sie gesetzt hat (SQM, eine Firewall), oder entfernen Sie sie mit „tc qdisc del dev %2 %1“, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The lab names %1 interfaces of this switch (%2), and no port %3; correct &quot;switch_port&quot; or &quot;interfaces&quot; in the lab.</source>
        <translation>Das Labor nennt %1 Schnittstellen dieses Switchs (%2) und keinen Port %3; berichtigen Sie „switch_port“ oder „interfaces“ im Labor.</translation>
    </message>
    <message>
        <source>The computer ran none of the commands.</source>
        <translation>Der Rechner hat keinen der Befehle ausgeführt.</translation>
    </message>
    <message>
        <source>The computer has no bridge port %1; %2. Correct &quot;switch_port&quot; in the lab, or name the interface there (&quot;interfaces&quot;).</source>
        <translation>Der Rechner hat keinen Bridge-Port %1; %2. Berichtigen Sie „switch_port“ im Labor, oder nennen Sie dort die Schnittstelle („interfaces“).</translation>
    </message>
    <message>
        <source>Several bridges have a port %1 (%2); name the interface in the lab: &quot;interfaces&quot;: [&quot;%3&quot;].</source>
        <translation>Mehrere Bridges haben einen Port %1 (%2); nennen Sie die Schnittstelle im Labor: &quot;interfaces&quot;: [&quot;%3&quot;].</translation>
    </message>
    <message>
        <source>The network interface %1 does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>Die Netzwerkschnittstelle %1 gibt es nicht oder nicht mehr; schließen Sie sie an, oder berichtigen Sie die Schnittstellen des Labors.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to it, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Schließen Sie den Computer des Senders daran an, oder berichtigen Sie „switch_port“ im Labor.</translation>
    </message>
    <message>
        <source>%1 is a port of a switch chip, which may forward past the cap.</source>
        <translation>%1 ist ein Port eines Switch-Chips, der am Limit vorbei weiterleiten kann.</translation>
    </message>
    <message>
        <source>Try a cap and compare with the measured rate; if it does not hold, take the port out of the bridge or switch hardware forwarding off.</source>
        <translation>Probieren Sie ein Limit und vergleichen Sie mit der gemessenen Rate; gilt es nicht, nehmen Sie den Port aus der Bridge, oder schalten Sie die Weiterleitung in Hardware ab.</translation>
    </message>
    <message>
        <source>%1 is capped to %2 by Castbench already, and will be again after the run.</source>
        <translation>%1 ist von Castbench bereits auf %2 begrenzt und wird es nach dem Lauf wieder sein.</translation>
    </message>
    <message>
        <source>Restore the port first if that cap was left behind.</source>
        <translation>Setzen Sie den Port zuerst zurück, falls dieses Limit übrig geblieben ist.</translation>
    </message>
    <message>
        <source>%1 is not capped.</source>
        <translation>%1 ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>Parts of a cap that an earlier Castbench left are there; they are removed when the port is restored.</source>
        <translation>Es sind Teile eines Limits da, die ein früheres Castbench hinterlassen hat; sie werden entfernt, wenn der Port zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming by itself: it could not reach the platform.</source>
        <translation>OBS hat von selbst aufgehört zu streamen: Es konnte die Plattform nicht erreichen.</translation>
    </message>
    <message>
        <source>The stream could not be started yet: %1</source>
        <translation>Der Stream konnte noch nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The stream that was started for the run did not run any more; it runs again.</source>
        <translation>Der für den Lauf gestartete Stream lief nicht mehr; er läuft wieder.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Run %1 was begun on another lab, &quot;%2&quot;; it goes on there alone. What differs: %3.</source>
        <translation>Lauf %1 wurde in einem anderen Labor begonnen, „%2“; nur dort geht er weiter. Unterschiede: %3.</translation>
    </message>
    <message>
        <source>%1: %2 in the run, %3 in the lab given</source>
        <translation>%1: %2 im Lauf, %3 im angegebenen Labor</translation>
    </message>
    <message>
        <source>Run %1 is over; only a run that was cut off can be resumed. Start a new run of its plan.</source>
        <translation>Lauf %1 ist beendet; fortgesetzt werden kann nur ein abgerissener Lauf. Beginnen Sie einen neuen Lauf seines Plans.</translation>
    </message>
    <message>
        <source>Run %1 was begun by %2 on %3, and only that computer knows whether it goes on. Resume it there.</source>
        <translation>Lauf %1 wurde von %2 auf %3 begonnen, und nur dieser Computer weiß, ob er weitergeht. Setzen Sie ihn dort fort.</translation>
    </message>
    <message>
        <source>Run %1 goes on: %2 carries it out (process %3). Wait until it ends.</source>
        <translation>Lauf %1 läuft noch: %2 führt ihn aus (Prozess %3). Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>The program that carried out the run had ended.</source>
        <translation>Das Programm, das den Lauf ausführte, war beendet.</translation>
    </message>
    <message>
        <source>The run goes on; nobody carried it out for %1.</source>
        <translation>Der Lauf geht weiter; %1 lang führte ihn niemand aus.</translation>
    </message>
    <message>
        <source>The switch reads %1. At the run&apos;s end it gets back what it had before the run: %2.</source>
        <translation>Der Switch meldet %1. Am Ende des Laufs erhält er zurück, was er vor dem Lauf hatte: %2.</translation>
    </message>
    <message>
        <source>Another program has resumed run %1 meanwhile; wait until it ends.</source>
        <translation>Ein anderes Programm hat Lauf %1 inzwischen fortgesetzt; warten Sie, bis es endet.</translation>
    </message>
    <message>
        <source>Run %1 is over.</source>
        <translation>Lauf %1 ist beendet.</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The clock&apos;s offset is known to ± %1 ms only.</source>
        <translation>Der Uhrversatz ist nur auf ± %1 ms bekannt.</translation>
    </message>
    <message>
        <source>How far the clock is from reference time is not known.</source>
        <translation>Wie weit die Uhr von der Referenzzeit abweicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give the lab an NTP server that this device can reach.</source>
        <translation>Dem Labor einen NTP-Server geben, den dieses Gerät erreicht.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Reachable, with a warning</source>
        <translation>Erreichbar, mit Warnung</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 ms, bound not known</source>
        <translation>%1 ms, Schranke nicht bekannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Choose a lab: open a lab file, or take the built-in lab.</source>
        <translation>Ein Labor wählen: eine Labordatei öffnen oder das eingebaute Labor nehmen.</translation>
    </message>
    <message>
        <source>Choose at least one viewer, or let all take part.</source>
        <translation>Mindestens einen Zuschauer wählen oder alle teilnehmen lassen.</translation>
    </message>
    <message>
        <source>This lab has no broadcaster. Add one on the Lab page, or choose another lab.</source>
        <translation>Dieses Labor hat keinen Sender. Auf der Seite Labor einen hinzufügen oder ein anderes Labor wählen.</translation>
    </message>
    <message>
        <source>%1 is not a broadcaster of this lab. Choose another.</source>
        <translation>%1 ist kein Sender dieses Labors. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a viewer of this lab. Clear its mark.</source>
        <translation>%1 ist kein Zuschauer dieses Labors. Das Häkchen entfernen.</translation>
    </message>
    <message>
        <source>An experiment needs at least one step. Add one.</source>
        <translation>Ein Experiment braucht mindestens einen Schritt. Einen hinzufügen.</translation>
    </message>
    <message>
        <source>Write a duration from 100 ms to 1 min, such as “1 s”.</source>
        <translation>Eine Dauer von 100 ms bis 1 min angeben, etwa „1 s“.</translation>
    </message>
    <message>
        <source>Write a duration such as “10 s”, or “0 s” to leave nothing out.</source>
        <translation>Eine Dauer angeben, etwa „10 s“, oder „0 s“, um nichts auszulassen.</translation>
    </message>
    <message>
        <source>This must be shorter than every step: shorten it, or lengthen the steps.</source>
        <translation>Dies muss kürzer sein als jeder Schritt: kürzen oder die Schritte verlängern.</translation>
    </message>
    <message>
        <source>This is longer than 1000 characters. Shorten it.</source>
        <translation>Das ist länger als 1000 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown. Type it anew.</source>
        <translation>Das enthält ein nicht darstellbares Zeichen. Bitte neu eingeben.</translation>
    </message>
    <message>
        <source>Choose what kind of experiment it is.</source>
        <translation>Wählen, welche Art von Experiment es ist.</translation>
    </message>
    <message>
        <source>Give the plan a name: figures and lists show it.</source>
        <translation>Dem Plan einen Namen geben: Abbildungen und Listen zeigen ihn.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Verstrichene Zeit (s)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Castbench %1, run %2, %3 UTC</source>
        <translation>Castbench %1, Lauf %2, %3 UTC</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Upload rate</source>
        <translation>Upload-Rate</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Dropped since start</source>
        <translation>Verworfen seit Beginn</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>alle Ursachen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Übertragungslatenz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Chat-Latenz</translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation>%1 sendet</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 empfängt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Vergleich der Läufe</translation>
    </message>
    <message>
        <source>Select the runs whose mean is to be shown.</source>
        <translation>Die Läufe auswählen, deren Mittel gezeigt werden soll.</translation>
    </message>
    <message>
        <source>%1 and %2 have different steps. A mean is taken over runs with the same caps and durations in the same order.</source>
        <translation>%1 und %2 haben verschiedene Schritte. Gemittelt wird über Läufe mit denselben Limits und Dauern in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Time in the plan (s)</source>
        <translation>Zeit im Plan (s)</translation>
    </message>
    <message>
        <source>%1: mean of repetitions (n = %2)</source>
        <translation>%1: Mittel der Wiederholungen (n = %2)</translation>
    </message>
    <message>
        <source>One run: no band.</source>
        <translation>Ein Lauf: kein Band.</translation>
    </message>
    <message>
        <source>Band: 95 % interval of the mean over runs (Student&apos;s t).</source>
        <translation>Band: 95-%-Intervall des Mittels über die Läufe (Studentsche t-Verteilung).</translation>
    </message>
    <message>
        <source>Few runs.</source>
        <translation>Wenige Läufe.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (Lauf %2)</translation>
    </message>
    <message>
        <source>Castbench %1, runs %2</source>
        <translation>Castbench %1, Läufe %2</translation>
    </message>
    <message>
        <source>Elapsed time (min)</source>
        <translation>Verstrichene Zeit (min)</translation>
    </message>
    <message>
        <source>Elapsed time (h)</source>
        <translation>Verstrichene Zeit (h)</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 ± %2 %3</source>
        <translation>%1 ± %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1, %2: %3 – %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing measured from %2 to %3: %4</source>
        <translation>%1: nichts gemessen von %2 bis %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>HostAddress</name>
    <message>
        <source>The network address of %1 is not known: it is off, or behind a router. Type it, or choose the port yourself.</source>
        <translation>Die Netzwerkadresse von %1 ist nicht bekannt: Das Gerät ist aus oder hinter einem Router. Die Adresse eintippen oder den Port selbst wählen.</translation>
    </message>
</context>
<context>
    <name>LabActions</name>
    <message>
        <source>Use the &amp;built-in lab</source>
        <translation>&amp;Eingebautes Labor verwenden</translation>
    </message>
    <message>
        <source>A whole lab on this computer, to try everything out</source>
        <translation>Ein ganzes Labor auf diesem Computer, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Neues Labor</translation>
    </message>
    <message>
        <source>Begins a lab of your own</source>
        <translation>Beginnt ein eigenes Labor</translation>
    </message>
    <message>
        <source>&amp;Open lab …</source>
        <translation>Labor ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Opens a lab file</source>
        <translation>Öffnet eine Labordatei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves the lab; passwords are kept apart from the file</source>
        <translation>Speichert das Labor; Passwörter bleiben getrennt von der Datei</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Takes over the devices of a lab file</source>
        <translation>Übernimmt die Geräte einer Labordatei</translation>
    </message>
    <message>
        <source>&amp;Export without secrets …</source>
        <translation>Ohne &amp;Zugangsdaten exportieren …</translation>
    </message>
    <message>
        <source>Writes a file for somebody else, without passwords</source>
        <translation>Schreibt eine Datei zum Weitergeben, ohne Passwörter</translation>
    </message>
    <message>
        <source>&amp;Broadcaster …</source>
        <translation>&amp;Sender …</translation>
    </message>
    <message>
        <source>A computer that streams</source>
        <translation>Ein Computer, der streamt</translation>
    </message>
    <message>
        <source>&amp;Viewer in a browser …</source>
        <translation>&amp;Zuschauer im Browser …</translation>
    </message>
    <message>
        <source>Watches on this computer</source>
        <translation>Schaut auf diesem Computer zu</translation>
    </message>
    <message>
        <source>Viewer with an &amp;app on another device …</source>
        <translation>Zuschauer mit &amp;App auf einem anderen Gerät …</translation>
    </message>
    <message>
        <source>Is measured by castbench-probe on the device</source>
        <translation>Wird von castbench-probe auf dem Gerät gemessen</translation>
    </message>
    <message>
        <source>&amp;Chat …</source>
        <translation>&amp;Chat …</translation>
    </message>
    <message>
        <source>The platform&apos;s chat server</source>
        <translation>Der Chat-Server der Plattform</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Edits the chosen device</source>
        <translation>Bearbeitet das ausgewählte Gerät</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen device; can be undone</source>
        <translation>Entfernt das ausgewählte Gerät; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Tests the connection to the chosen device</source>
        <translation>Testet die Verbindung zum ausgewählten Gerät</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Al&amp;le testen</translation>
    </message>
    <message>
        <source>Tests the connections to all devices</source>
        <translation>Testet die Verbindungen zu allen Geräten</translation>
    </message>
    <message>
        <source>&amp;Pair …</source>
        <translation>&amp;Koppeln …</translation>
    </message>
    <message>
        <source>Shows what to start on the viewer&apos;s device</source>
        <translation>Zeigt, was auf dem Gerät des Zuschauers zu starten ist</translation>
    </message>
    <message>
        <source>Lab settin&amp;gs …</source>
        <translation>&amp;Laboreinstellungen …</translation>
    </message>
    <message>
        <source>Name, where probes connect to, reference time</source>
        <translation>Name, Adresse für Sonden, Referenzzeit</translation>
    </message>
    <message>
        <source>Use the built-in lab with a NETGEAR &amp;Plus switch</source>
        <translation>Eingebautes Labor mit NETGEAR-&amp;Plus-Switch verwenden</translation>
    </message>
    <message>
        <source>The same lab; its switch speaks NSDP and knows a few caps only</source>
        <translation>Dasselbe Labor; sein Switch spricht NSDP und kennt nur wenige Limits</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>OBS-Sk&amp;ript speichern …</translation>
    </message>
    <message>
        <source>Writes the script that draws the frame clock in OBS</source>
        <translation>Schreibt das Skript, das in OBS die Frame-Uhr zeichnet</translation>
    </message>
</context>
<context>
    <name>LabDevices</name>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>probe on the device</source>
        <translation>Sonde auf dem Gerät</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Video and chat</source>
        <translation>Video und Chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Commentator</source>
        <translation>Kommentator</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Reference clock</source>
        <translation>Referenzuhr</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>OBS-Adresse</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>OBS-Passwort</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switch-Port</translation>
    </message>
    <message>
        <source>Playlist URL</source>
        <translation>Playlist-URL</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>Chat-Kanal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message numerus="yes">
        <source>+ %n viewer(s)</source>
        <translation>
            <numerusform>+ %n Zuschauer</numerusform>
            <numerusform>+ %n Zuschauer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n broadcaster(s)</source>
        <translation>
            <numerusform>+ %n Sender</numerusform>
            <numerusform>+ %n Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problem</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, remote probe</source>
        <translation>%1, Sonde am Gerät</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Upload rate</source>
        <translation>Upload-Rate</translation>
    </message>
    <message>
        <source>Bytes that the broadcaster&apos;s program says it sent per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Bytes, die das Programm des Senders nach eigener Angabe je Intervall gesendet hat, als Rate (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>Port-Rate</translation>
    </message>
    <message>
        <source>Octets that the broadcaster&apos;s switch port passed on per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Oktette, die der Switch-Port des Senders je Intervall weitergegeben hat, als Rate (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Dropped frames (network)</source>
        <translation>Verworfene Frames (Netzwerk)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster dropped since the run began because its send queue was too long.</source>
        <translation>Frames, die der Sender seit Beginn des Laufs verworfen hat, weil seine Sendewarteschlange zu lang war.</translation>
    </message>
    <message>
        <source>Dropped frames (encoder)</source>
        <translation>Verworfene Frames (Encoder)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster skipped since the run began because encoding was late.</source>
        <translation>Frames, die der Sender seit Beginn des Laufs ausgelassen hat, weil die Kodierung zu spät kam.</translation>
    </message>
    <message>
        <source>Dropped frames (rendering)</source>
        <translation>Verworfene Frames (Rendering)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster missed since the run began because rendering was late.</source>
        <translation>Frames, die der Sender seit Beginn des Laufs versäumt hat, weil das Rendering zu spät kam.</translation>
    </message>
    <message>
        <source>Total frames</source>
        <translation>Frames insgesamt</translation>
    </message>
    <message>
        <source>Frames that the broadcaster attempted since the run began, dropped ones included.</source>
        <translation>Frames, die der Sender seit Beginn des Laufs senden wollte, verworfene eingeschlossen.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation>Stauung</translation>
    </message>
    <message>
        <source>How full the broadcaster&apos;s send queue is, from 0 (empty) to 1 (full).</source>
        <translation>Wie voll die Sendewarteschlange des Senders ist, von 0 (leer) bis 1 (voll).</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Übertragungslatenz</translation>
    </message>
    <message>
        <source>The instant a frame is due on the viewer&apos;s screen minus the instant stamped into it at the source, both in reference time.</source>
        <translation>Zeitpunkt, zu dem ein Frame auf dem Bildschirm des Zuschauers fällig ist, minus Zeitpunkt, der ihm an der Quelle aufgeprägt wurde; beide in Referenzzeit.</translation>
    </message>
    <message>
        <source>Buffer level</source>
        <translation>Pufferstand</translation>
    </message>
    <message>
        <source>Playing time of the media that the viewer has received but not yet shown.</source>
        <translation>Spieldauer der Medien, die der Zuschauer empfangen, aber noch nicht gezeigt hat.</translation>
    </message>
    <message>
        <source>Chat send latency</source>
        <translation>Chat-Sendelatenz</translation>
    </message>
    <message>
        <source>The instant the reference participant received a chat message minus the instant the device sent it, both in reference time.</source>
        <translation>Zeitpunkt, zu dem der Referenzteilnehmer eine Chat-Nachricht empfing, minus Zeitpunkt, zu dem das Gerät sie sendete; beide in Referenzzeit.</translation>
    </message>
    <message>
        <source>Chat receive latency</source>
        <translation>Chat-Empfangslatenz</translation>
    </message>
    <message>
        <source>The instant the device received a chat message minus the instant the reference participant sent it, both in reference time.</source>
        <translation>Zeitpunkt, zu dem das Gerät eine Chat-Nachricht empfing, minus Zeitpunkt, zu dem der Referenzteilnehmer sie sendete; beide in Referenzzeit.</translation>
    </message>
    <message>
        <source>Chat messages lost</source>
        <translation>Verlorene Chat-Nachrichten</translation>
    </message>
    <message>
        <source>Chat messages of the measurement that never arrived, counted since the run began.</source>
        <translation>Chat-Nachrichten der Messung, die nie ankamen, gezählt seit Beginn des Laufs.</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrversatz</translation>
    </message>
    <message>
        <source>What has to be added to the device&apos;s clock to get reference time; its uncertainty is the bound of the error.</source>
        <translation>Was zur Uhr des Geräts addiert werden muss, um Referenzzeit zu erhalten; die Unsicherheit ist die Schranke des Fehlers.</translation>
    </message>
</context>
<context>
    <name>ObsScript</name>
    <message>
        <source>The script is missing from this program.</source>
        <translation>Das Skript fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>Save the OBS script</source>
        <translation>OBS-Skript speichern</translation>
    </message>
    <message>
        <source>OBS script (*.lua)</source>
        <translation>OBS-Skript (*.lua)</translation>
    </message>
    <message>
        <source>Saved as %1. Take it to the computer that streams. In OBS choose Tools → Scripts, press + and choose the file; then add the source “Castbench frame clock” to the scene and give it the source id of this broadcaster&apos;s frame clock.</source>
        <translation>Gespeichert als %1. Nehmen Sie die Datei auf den Computer mit, der streamt. Wählen Sie dort in OBS Werkzeuge → Skripte, drücken Sie + und wählen Sie die Datei; fügen Sie dann der Szene die Quelle „Castbench frame clock“ hinzu und geben Sie ihr die Quellen-ID der Frame-Uhr dieses Senders.</translation>
    </message>
</context>
<context>
    <name>PlatformLook</name>
    <message>
        <source>The look was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No answer within 5 s.</source>
        <translation>Keine Antwort innerhalb von 5 s.</translation>
    </message>
    <message>
        <source>playlist of %1</source>
        <translation>Playlist von %1</translation>
    </message>
    <message>
        <source>The server answers; there is no playlist before the stream begins.</source>
        <translation>Der Server antwortet; vor Beginn des Streams gibt es keine Playlist.</translation>
    </message>
    <message>
        <source>Start the server, and check the playlist&apos;s address in the lab.</source>
        <translation>Den Server starten und die Adresse der Playlist im Labor prüfen.</translation>
    </message>
    <message>
        <source>Check the playlist&apos;s address in the lab.</source>
        <translation>Die Adresse der Playlist im Labor prüfen.</translation>
    </message>
    <message>
        <source>The server answers with a playlist.</source>
        <translation>Der Server antwortet mit einer Playlist.</translation>
    </message>
    <message>
        <source>chat server</source>
        <translation>Chat-Server</translation>
    </message>
    <message>
        <source>Start the chat server, and check its address %1 in the lab.</source>
        <translation>Den Chat-Server starten und seine Adresse %1 im Labor prüfen.</translation>
    </message>
    <message>
        <source>The chat server answers.</source>
        <translation>Der Chat-Server antwortet.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Ende (UTC)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>Messintervall</translation>
    </message>
    <message>
        <source>Settling time left out of means</source>
        <translation>Einschwingzeit, nicht in den Mitteln</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Cap before the run</source>
        <translation>Limit vor dem Lauf</translation>
    </message>
    <message>
        <source>Cap after the run</source>
        <translation>Limit nach dem Lauf</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Switch zurückgesetzt</translation>
    </message>
    <message>
        <source>yes, and read back</source>
        <translation>ja, und zurückgelesen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Largest clock error</source>
        <translation>Größter Uhrfehler</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>RunHealth</name>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Nothing has been measured for %1 s.</source>
        <translation>Seit %1 s wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Check that the device is on and that its programs run.</source>
        <translation>Prüfen, ob das Gerät an ist und seine Programme laufen.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, encrypted with your login.</source>
        <translation>Zugangsdaten liegen im Schlüsselbund des Systems, verschlüsselt mit Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Private file</source>
        <translation>Private Datei</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Only you may read this file, but it is not encrypted: whoever gets hold of the disk or a backup can read it.</source>
        <translation>Zugangsdaten liegen in %1. Nur Sie dürfen diese Datei lesen, aber sie ist nicht verschlüsselt: Wer an den Datenträger oder eine Sicherung gelangt, kann sie lesen.</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program ends; type them again then.</source>
        <translation>Zugangsdaten liegen im Speicher und werden beim Ende des Programms vergessen; danach neu eingeben.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>This is not a cap from 16 kbit/s to 100 Gbit/s. Write it as “512 kbit/s”, “4 Mbit/s” or “No Limit”.</source>
        <translation>Das ist kein Limit von 16 kbit/s bis 100 Gbit/s. Schreibweise: „512 kbit/s“, „4 Mbit/s“ oder „Kein Limit“.</translation>
    </message>
    <message>
        <source>This is not a duration from 1 s to 24 h. Write it as “10 s”, “1.5 s”, “5 min” or “2 h”.</source>
        <translation>Das ist keine Dauer von 1 s bis 24 h. Schreibweise: „10 s“, „1.5 s“, „5 min“ oder „2 h“.</translation>
    </message>
    <message>
        <source>This label is longer than 1000 characters. Shorten it.</source>
        <translation>Diese Bezeichnung ist länger als 1000 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>This label holds a character that cannot be shown. Type it anew.</source>
        <translation>Diese Bezeichnung enthält ein nicht darstellbares Zeichen. Bitte neu eingeben.</translation>
    </message>
</context>
<context>
    <name>StepsOnSwitch</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>This lab&apos;s switch cannot set every cap: %1.</source>
        <translation>Der Switch dieses Labors kann nicht jedes Limit setzen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SwitchLook</name>
    <message>
        <source>Check that the switch is on, and its address, community and profile in the lab.</source>
        <translation>Prüfen, ob der Switch an ist, sowie seine Adresse, Community und sein Profil im Labor.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>Switch antwortet</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s port and the switch&apos;s profile in the lab.</source>
        <translation>Den Port des Senders und das Profil des Switches im Labor prüfen.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
</context>
<context>
    <name>ViewerLook</name>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>Castbench watches and chats for this viewer on this computer.</source>
        <translation>Castbench schaut und chattet für diesen Zuschauer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose another port for the controller in the lab, or end the program that uses it.</source>
        <translation>Im Labor einen anderen Port für die Steuerung wählen oder das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected from this device.</source>
        <translation>castbench-probe ist von diesem Gerät aus nicht verbunden.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device, with the address and the code shown here.</source>
        <translation>castbench-probe auf dem Gerät starten, mit der Adresse und dem Code, die hier stehen.</translation>
    </message>
    <message>
        <source>castbench-probe %1 is connected.</source>
        <translation>castbench-probe %1 ist verbunden.</translation>
    </message>
    <message>
        <source>chat password</source>
        <translation>Chat-Passwort</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>counter of the device</source>
        <translation>Zähler des Geräts</translation>
    </message>
    <message>
        <source>frame clock in the picture</source>
        <translation>Frame-Uhr im Bild</translation>
    </message>
    <message>
        <source>program date time of the playlist</source>
        <translation>Program-Date-Time der Playlist</translation>
    </message>
    <message>
        <source>stamp in the message</source>
        <translation>Stempel in der Nachricht</translation>
    </message>
    <message>
        <source>exchange on the probe&apos;s link</source>
        <translation>Austausch über die Verbindung der Sonde</translation>
    </message>
    <message>
        <source>time server (SNTP)</source>
        <translation>Zeitserver (SNTP)</translation>
    </message>
    <message>
        <source>same clock</source>
        <translation>dieselbe Uhr</translation>
    </message>
    <message>
        <source>modelled player</source>
        <translation>modellierter Player</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Checking the lab</source>
        <translation>Labor wird geprüft</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Restoring the switch</source>
        <translation>Switch wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>Sonde verloren</translation>
    </message>
    <message>
        <source>device did not answer</source>
        <translation>Gerät antwortete nicht</translation>
    </message>
    <message>
        <source>broadcaster did not send</source>
        <translation>Sender sendete nicht</translation>
    </message>
    <message>
        <source>player had nothing to show</source>
        <translation>Player hatte nichts zu zeigen</translation>
    </message>
    <message>
        <source>no time stamp in the picture</source>
        <translation>kein Zeitstempel im Bild</translation>
    </message>
    <message>
        <source>chat disconnected</source>
        <translation>Chat getrennt</translation>
    </message>
    <message>
        <source>counter began anew</source>
        <translation>Zähler begann von vorn</translation>
    </message>
    <message>
        <source>clock offset not known</source>
        <translation>Uhrversatz nicht bekannt</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cap reads back differently</source>
        <translation>Limit weicht beim Zurücklesen ab</translation>
    </message>
    <message>
        <source>Cap not set</source>
        <translation>Limit nicht gesetzt</translation>
    </message>
    <message>
        <source>Cap set</source>
        <translation>Limit gesetzt</translation>
    </message>
    <message>
        <source>Cap set late</source>
        <translation>Limit verspätet gesetzt</translation>
    </message>
    <message>
        <source>Chat disconnected</source>
        <translation>Chat getrennt</translation>
    </message>
    <message>
        <source>Chat latency below zero</source>
        <translation>Chat-Latenz unter null</translation>
    </message>
    <message>
        <source>Chat reconnected</source>
        <translation>Chat wieder verbunden</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Uhr zweifelhaft</translation>
    </message>
    <message>
        <source>Clock good again</source>
        <translation>Uhr wieder gut</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>Counter stands still</source>
        <translation>Zähler steht still</translation>
    </message>
    <message>
        <source>Counter moves again</source>
        <translation>Zähler läuft wieder</translation>
    </message>
    <message>
        <source>Counter began anew</source>
        <translation>Zähler begann von vorn</translation>
    </message>
    <message>
        <source>Records of another run</source>
        <translation>Daten eines anderen Laufs</translation>
    </message>
    <message>
        <source>Stamp of another source</source>
        <translation>Stempel einer anderen Quelle</translation>
    </message>
    <message>
        <source>Latency below zero</source>
        <translation>Latenz unter null</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>OBS disconnected</source>
        <translation>OBS getrennt</translation>
    </message>
    <message>
        <source>OBS does not answer</source>
        <translation>OBS antwortet nicht</translation>
    </message>
    <message>
        <source>OBS connected again</source>
        <translation>OBS wieder verbunden</translation>
    </message>
    <message>
        <source>OBS lost its platform</source>
        <translation>OBS hat die Plattform verloren</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>Stream gestoppt</translation>
    </message>
    <message>
        <source>Stream runs</source>
        <translation>Stream läuft</translation>
    </message>
    <message>
        <source>Playback started</source>
        <translation>Wiedergabe begonnen</translation>
    </message>
    <message>
        <source>Playlist ended</source>
        <translation>Playlist beendet</translation>
    </message>
    <message>
        <source>Playlist reachable again</source>
        <translation>Playlist wieder erreichbar</translation>
    </message>
    <message>
        <source>Playlist began anew</source>
        <translation>Playlist begann von vorn</translation>
    </message>
    <message>
        <source>Playlist moves again</source>
        <translation>Playlist läuft wieder</translation>
    </message>
    <message>
        <source>Playlist stands still</source>
        <translation>Playlist steht still</translation>
    </message>
    <message>
        <source>Playlist unreachable</source>
        <translation>Playlist nicht erreichbar</translation>
    </message>
    <message>
        <source>Probe absent</source>
        <translation>Sonde fehlt</translation>
    </message>
    <message>
        <source>Probe back</source>
        <translation>Sonde wieder da</translation>
    </message>
    <message>
        <source>Probe lost</source>
        <translation>Sonde verloren</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Segment damaged</source>
        <translation>Segment beschädigt</translation>
    </message>
    <message>
        <source>Segment not loaded</source>
        <translation>Segment nicht geladen</translation>
    </message>
    <message>
        <source>Playback stalled</source>
        <translation>Wiedergabe stockt</translation>
    </message>
    <message>
        <source>Playback goes on</source>
        <translation>Wiedergabe geht weiter</translation>
    </message>
    <message>
        <source>Step began</source>
        <translation>Schritt begonnen</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Schritt beendet</translation>
    </message>
    <message>
        <source>Storing works again</source>
        <translation>Speichern gelingt wieder</translation>
    </message>
    <message>
        <source>Storing failed</source>
        <translation>Speichern fehlgeschlagen</translation>
    </message>
    <message>
        <source>Switch answers again</source>
        <translation>Switch antwortet wieder</translation>
    </message>
    <message>
        <source>Switch not restored</source>
        <translation>Switch nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Switch zurückgesetzt</translation>
    </message>
    <message>
        <source>Switch does not answer</source>
        <translation>Switch antwortet nicht</translation>
    </message>
    <message>
        <source>Not every probe delivers yet</source>
        <translation>Noch nicht jede Sonde liefert</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Upload cap</source>
        <translation>Upload-Limit</translation>
    </message>
    <message>
        <source>Limits what the broadcaster may upload, step by step, and measures how frames are dropped and how late viewers see the picture and read the chat.</source>
        <translation>Begrenzt Schritt für Schritt, was der Sender hochladen darf, und misst, wie viele Frames verworfen werden und wie spät Zuschauer das Bild sehen und den Chat lesen.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Checked before the run</source>
        <translation>Vor dem Lauf geprüft</translation>
    </message>
    <message>
        <source>Probe not started again</source>
        <translation>Sonde nicht wieder gestartet</translation>
    </message>
    <message>
        <source>Probe not stopped</source>
        <translation>Sonde nicht gestoppt</translation>
    </message>
    <message>
        <source>Restoring tried again</source>
        <translation>Zurücksetzen erneut versucht</translation>
    </message>
    <message>
        <source>Segments missing</source>
        <translation>Segmente fehlen</translation>
    </message>
    <message>
        <source>Stream not stopped</source>
        <translation>Stream nicht gestoppt</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>Stream gestartet</translation>
    </message>
    <message>
        <source>Advertisement in the stream</source>
        <translation>Werbung im Stream</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht ausgelastet</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>The rate was at the cap.</source>
        <translation>Die Rate lag am Limit.</translation>
    </message>
    <message>
        <source>The rate was below the cap while the broadcaster had to hold back.</source>
        <translation>Die Rate lag unter dem Limit, während der Sender sich zurückhalten musste.</translation>
    </message>
    <message>
        <source>More was sent than any cap of the plan allows.</source>
        <translation>Es wurde mehr gesendet, als irgendein Limit des Plans zulässt.</translation>
    </message>
    <message>
        <source>More was sent than the cap allows.</source>
        <translation>Es wurde mehr gesendet, als das Limit zulässt.</translation>
    </message>
    <message>
        <source>The rate stayed at a former cap while the broadcaster had to hold back.</source>
        <translation>Die Rate blieb bei einem früheren Limit, während der Sender sich zurückhalten musste.</translation>
    </message>
    <message>
        <source>Too little was sent to tell, and nothing held the broadcaster back.</source>
        <translation>Es wurde zu wenig gesendet, um es zu sagen, und nichts hielt den Sender zurück.</translation>
    </message>
    <message>
        <source>The broadcaster had to hold back, but not because of the cap.</source>
        <translation>Der Sender musste sich zurückhalten, aber nicht wegen des Limits.</translation>
    </message>
    <message>
        <source>Neither the switch nor the broadcaster told how much was sent.</source>
        <translation>Weder der Switch noch der Sender sagten, wie viel gesendet wurde.</translation>
    </message>
    <message>
        <source>There are too few samples after the settling time.</source>
        <translation>Nach der Einschwingzeit gibt es zu wenige Messwerte.</translation>
    </message>
    <message>
        <source>The counter moves in too large steps for so short a time.</source>
        <translation>Der Zähler bewegt sich für so kurze Zeit in zu großen Schritten.</translation>
    </message>
    <message>
        <source>This step has not been judged.</source>
        <translation>Dieser Schritt wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Counted: what the switch passed on.</source>
        <translation>Gezählt: was der Switch weitergab.</translation>
    </message>
    <message>
        <source>Counted: what the switch port received, possibly before the cap.</source>
        <translation>Gezählt: was der Switch-Port empfing, womöglich vor dem Limit.</translation>
    </message>
    <message>
        <source>Counted: what the broadcaster&apos;s program sent.</source>
        <translation>Gezählt: was das Programm des Senders sendete.</translation>
    </message>
    <message>
        <source>Cap in force: %1 kbit/s measured</source>
        <translation>Limit in Kraft: %1 kbit/s gemessen</translation>
    </message>
    <message>
        <source>Cap not in force: %1 kbit/s measured</source>
        <translation>Limit nicht in Kraft: %1 kbit/s gemessen</translation>
    </message>
    <message>
        <source>Cannot tell whether the cap is in force: %1 kbit/s sent</source>
        <translation>Ob das Limit in Kraft ist, lässt sich nicht sagen: %1 kbit/s gesendet</translation>
    </message>
    <message>
        <source>Cap not measured</source>
        <translation>Limit nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>Measured: %1 ± %2 kbit/s from %n sample(s).</source>
        <translation>
            <numerusform>Gemessen: %1 ± %2 kbit/s aus %n Messwert.</numerusform>
            <numerusform>Gemessen: %1 ± %2 kbit/s aus %n Messwerten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from %1 to %2 kbit/s counts as at the cap.</source>
        <translation>Eine Rate von %1 bis %2 kbit/s gilt als am Limit.</translation>
    </message>
    <message>
        <source>Cap in force</source>
        <translation>Limit in Kraft</translation>
    </message>
    <message>
        <source>Cap not in force</source>
        <translation>Limit nicht in Kraft</translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation>SNMP</translation>
    </message>
    <message>
        <source>NETGEAR Plus (NSDP)</source>
        <translation>NETGEAR Plus (NSDP)</translation>
    </message>
    <message>
        <source>Linux computer</source>
        <translation>Linux-Rechner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>OBS gave its platform up</source>
        <translation>OBS hat die Plattform aufgegeben</translation>
    </message>
    <message>
        <source>Stream started again</source>
        <translation>Stream neu gestartet</translation>
    </message>
    <message>
        <source>Stream not started yet</source>
        <translation>Stream noch nicht gestartet</translation>
    </message>
    <message>
        <source>Castbench did not run</source>
        <translation>Castbench lief nicht</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>Lauf fortgesetzt</translation>
    </message>
    <message>
        <source>Switch set otherwise</source>
        <translation>Switch anders eingestellt</translation>
    </message>
</context>
<context>
    <name>castbench::AboutDialog</name>
    <message>
        <source>About Castbench</source>
        <translation>Über Castbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;A lab instrument for live streaming. Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;Ein Laborinstrument für Live-Streaming. Freie Software unter der GNU General Public License, Version 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>It runs on Qt %1 and stands on the work of others:</source>
        <translation>Es läuft mit Qt %1 und beruht auf der Arbeit anderer:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>castbench::BroadcasterDialog</name>
    <message>
        <source>This is no address. Type one such as ws://192.168.1.11:4455</source>
        <translation>Das ist keine Adresse. Beispiel: ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>This is no address. Type one such as https://video.example.org/b1.m3u8</source>
        <translation>Das ist keine Adresse. Beispiel: https://video.example.org/b1.m3u8</translation>
    </message>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Diese ID gehört der Plattform; eine andere wählen.</translation>
    </message>
    <message>
        <source>New broadcaster</source>
        <translation>Neuer Sender</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Sender %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as B1: letters, digits, - and _</source>
        <translation>Kurz und im Labor eindeutig, etwa B1: Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people: Commentator</source>
        <translation>Für Menschen: Kommentator</translation>
    </message>
    <message>
        <source>&amp;OBS address</source>
        <translation>&amp;OBS-Adresse</translation>
    </message>
    <message>
        <source>Where OBS listens for obs-websocket: ws://192.168.1.11:4455</source>
        <translation>Wo OBS auf obs-websocket wartet: ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>OBS &amp;password</source>
        <translation>OBS-&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Switch port</source>
        <translation>S&amp;witch-Port</translation>
    </message>
    <message>
        <source>The port of the switch into which this computer&apos;s cable goes</source>
        <translation>Der Port des Switches, in dem das Kabel dieses Computers steckt</translation>
    </message>
    <message>
        <source>Playlist &amp;URL</source>
        <translation>Playlist-&amp;URL</translation>
    </message>
    <message>
        <source>Where viewers find the stream: an HLS playlist. May be empty.</source>
        <translation>Wo Zuschauer den Stream finden: eine HLS-Playlist. Darf leer sein.</translation>
    </message>
    <message>
        <source>Chat c&amp;hannel</source>
        <translation>Chat-&amp;Kanal</translation>
    </message>
    <message>
        <source>Such as #b1. May be empty.</source>
        <translation>Etwa #b1. Darf leer sein.</translation>
    </message>
    <message>
        <source>&amp;Frame clock</source>
        <translation>&amp;Frame-Uhr</translation>
    </message>
    <message>
        <source>Source id in the strip of cells at the picture&apos;s top; 0 stands for any</source>
        <translation>Quellen-ID im Zellenstreifen am oberen Bildrand; 0 steht für jede</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>U&amp;hr</translation>
    </message>
    <message>
        <source>How its clock relates to reference time</source>
        <translation>Wie sich seine Uhr zur Referenzzeit verhält</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>&amp;Zeitserver</translation>
    </message>
    <message>
        <source>The NTP server that runs on this computer: 192.168.1.11</source>
        <translation>Der NTP-Server auf diesem Computer: 192.168.1.11</translation>
    </message>
    <message>
        <source>Not known: latencies without uncertainty</source>
        <translation>Nicht bekannt: Latenzen ohne Unsicherheit</translation>
    </message>
    <message>
        <source>Same computer as Castbench</source>
        <translation>Derselbe Computer wie Castbench</translation>
    </message>
    <message>
        <source>An NTP server runs on it</source>
        <translation>Auf ihm läuft ein NTP-Server</translation>
    </message>
    <message>
        <source>It is the reference</source>
        <translation>Sie ist die Referenz</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Shows the ports of the lab&apos;s switch, and finds this computer among them</source>
        <translation>Zeigt die Ports des Switchs und findet diesen Rechner darunter</translation>
    </message>
</context>
<context>
    <name>castbench::BuiltInLabTrial</name>
    <message>
        <source>A run is under way; wait for its end, or abort it.</source>
        <translation>Ein Lauf ist im Gange; sein Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Das eingebaute Labor wird gestartet …</translation>
    </message>
</context>
<context>
    <name>castbench::ChoosePortDialog</name>
    <message>
        <source>Choose the switch port</source>
        <translation>Switch-Port wählen</translation>
    </message>
</context>
<context>
    <name>castbench::CompareView</name>
    <message>
        <source>Over each other</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Mean of repetitions</source>
        <translation>Mittel der Wiederholungen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>How the runs are compared</source>
        <translation>Wie die Läufe verglichen werden</translation>
    </message>
    <message>
        <source>Comparison of the runs step by step</source>
        <translation>Vergleich der Läufe Schritt für Schritt</translation>
    </message>
    <message>
        <source>Each run from its own beginning; the same colour is the same run.</source>
        <translation>Jeder Lauf ab seinem eigenen Beginn; dieselbe Farbe ist derselbe Lauf.</translation>
    </message>
    <message>
        <source>A figure for each run; time and values have the same scales in all.</source>
        <translation>Eine Abbildung je Lauf; Zeit und Werte haben überall dieselben Skalen.</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % band (Student&apos;s t over the runs).</source>
        <translation>Mittel der Läufe mit 95-%-Band (Studentsche t-Verteilung über die Läufe).</translation>
    </message>
    <message>
        <source>Where the 95 % intervals of two runs overlap they are not distinguishable.</source>
        <translation>Wo sich die 95-%-Intervalle zweier Läufe überlappen, sind sie nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>%1 of %2 comparisons could be told; the others lack an interval.</source>
        <translation>%1 von %2 Vergleichen waren entscheidbar; den übrigen fehlt ein Intervall.</translation>
    </message>
</context>
<context>
    <name>castbench::ComparisonModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Lauf A</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>B compared with A</source>
        <translation>B verglichen mit A</translation>
    </message>
    <message>
        <source>no such step in another run</source>
        <translation>kein solcher Schritt in einem anderen Lauf</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopLabService</name>
    <message>
        <source>A run has the lab now; test the device afterwards.</source>
        <translation>Ein Lauf benutzt gerade das Labor; das Gerät danach testen.</translation>
    </message>
    <message>
        <source>No lab is looked after now.</source>
        <translation>Zurzeit wird kein Labor überwacht.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopRunService</name>
    <message>
        <source>An experiment is running.</source>
        <translation>Ein Experiment läuft.</translation>
    </message>
    <message>
        <source>A run is active; it must end first.</source>
        <translation>Ein Lauf ist im Gange; er muss erst enden.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A run is active already; it must end first.</source>
        <translation>Es ist schon ein Lauf im Gange; er muss erst enden.</translation>
    </message>
    <message>
        <source>The plan has no steps. Add at least one.</source>
        <translation>Der Plan hat keine Schritte. Mindestens einen hinzufügen.</translation>
    </message>
    <message>
        <source>Stopped before the run began; nothing was changed.</source>
        <translation>Vor Beginn des Laufs gestoppt; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Das eingebaute Labor wird gestartet …</translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>Es ist kein Lauf im Gange.</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>Der Lauf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>%1 Open that lab on the Lab page.</source>
        <translation>%1 Öffnen Sie dieses Labor auf der Seite „Labor“.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopSwitchService</name>
    <message>
        <source>Trial of a cap in the lab</source>
        <translation>Probe eines Limits im Labor</translation>
    </message>
    <message>
        <source>Broadcaster %1 has no OBS address that would tell its computer. Type the network address, or choose the port yourself.</source>
        <translation>Sender %1 hat keine OBS-Adresse, die seinen Rechner verrät. Die Netzwerkadresse eintippen oder den Port selbst wählen.</translation>
    </message>
    <message>
        <source>A run has the switch now; try a cap when it is over.</source>
        <translation>Ein Lauf hat gerade den Switch; ein Limit danach proben.</translation>
    </message>
    <message>
        <source>A cap is being tried already, or its port gets back what it had. Wait a moment.</source>
        <translation>Es wird schon ein Limit geprobt, oder sein Port bekommt gerade zurück, was er hatte. Einen Augenblick warten.</translation>
    </message>
    <message>
        <source>Nothing is owed to port %1: no program left it capped.</source>
        <translation>Port %1 ist nichts schuldig geblieben: Kein Programm hat ihn begrenzt zurückgelassen.</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDetails</name>
    <message>
        <source>Details of the chosen device</source>
        <translation>Einzelheiten des ausgewählten Geräts</translation>
    </message>
    <message>
        <source>Choose a device to see how it is.</source>
        <translation>Ein Gerät auswählen, um seinen Zustand zu sehen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrversatz</translation>
    </message>
    <message>
        <source>Reference time minus the device&apos;s clock, and how exactly that is known</source>
        <translation>Referenzzeit minus Uhr des Geräts, und wie genau das bekannt ist</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Pair …</source>
        <translation>Koppeln …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>castbench::EventsModel</name>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>castbench::EventsPanel</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Least severity of the events shown</source>
        <translation>Geringster Schweregrad der gezeigten Ereignisse</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>Ereignisse des Laufs</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentWizard</name>
    <message>
        <source>Close the wizard?</source>
        <translation>Den Assistenten schließen?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Die Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>To keep it, save the plan on the last page.</source>
        <translation>Um sie zu behalten, den Plan auf der letzten Seite speichern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A run is active: this one can be started when it has ended. The plan can be saved now.</source>
        <translation>Ein Lauf ist im Gange: Dieser kann danach gestartet werden. Der Plan kann jetzt gespeichert werden.</translation>
    </message>
    <message>
        <source>The check has not passed: only the plan can be saved. Go back to the check to run it.</source>
        <translation>Die Prüfung ist nicht bestanden: Nur der Plan kann gespeichert werden. Zum Ausführen zurück zur Prüfung gehen.</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Pages of the wizard</source>
        <translation>Seiten des Assistenten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan</source>
        <translation>Plan s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>Lauf s&amp;tarten</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>A run is active; wait until it has ended.</source>
        <translation>Ein Lauf ist im Gange; sein Ende abwarten.</translation>
    </message>
    <message>
        <source>Start this plan now, on the lab named above</source>
        <translation>Diesen Plan jetzt starten, im oben genannten Labor</translation>
    </message>
    <message>
        <source>It will run on the open lab: %1.</source>
        <translation>Er wird im offenen Labor ausgeführt: %1.</translation>
    </message>
    <message>
        <source>It will run on the built-in lab.</source>
        <translation>Er wird im eingebauten Labor ausgeführt.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Den Plan als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Den Plan umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;New experiment …</source>
        <translation>&amp;Neues Experiment …</translation>
    </message>
    <message>
        <source>&amp;Open plan file …</source>
        <translation>&amp;Plandatei öffnen …</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>&amp;Kopie bearbeiten …</translation>
    </message>
    <message>
        <source>Set up a new experiment that begins like this one</source>
        <translation>Ein neues Experiment einrichten, das wie dieses beginnt</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>Speichern unte&amp;r …</translation>
    </message>
    <message>
        <source>Write the plan to a file to share it</source>
        <translation>Den Plan in eine Datei schreiben, um ihn zu teilen</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>U&amp;mbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the plan; this can be undone</source>
        <translation>Den Plan löschen; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>castbench::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Figure, as it is shown</source>
        <translation>A&amp;bbildung, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Data as CSV tables</source>
        <translation>&amp;Daten als CSV-Tabellen</translation>
    </message>
    <message>
        <source>&amp;Archive with everything</source>
        <translation>&amp;Archiv mit allem</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of the whole run, a file each, in a folder.</source>
        <translation>Messwerte, Schritte, Ereignisse und Lücken des ganzen Laufs, je eine Datei, in einem Ordner.</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of each run, and how the runs compare, a file each, in a folder.</source>
        <translation>Messwerte, Schritte, Ereignisse und Lücken jedes Laufs und der Vergleich der Läufe, je eine Datei, in einem Ordner.</translation>
    </message>
    <message>
        <source>One zip file: plan, lab without secrets, tables, figures, versions and a description that programs can read (Frictionless Data Package).</source>
        <translation>Eine Zip-Datei: Plan, Labor ohne Zugangsdaten, Tabellen, Abbildungen, Versionen und eine maschinenlesbare Beschreibung (Frictionless Data Package).</translation>
    </message>
    <message>
        <source>The interval and the curves that are shown.</source>
        <translation>Das Intervall und die Kurven, die gezeigt werden.</translation>
    </message>
    <message>
        <source>An archive holds one run; choose a single run to make one.</source>
        <translation>Ein Archiv enthält einen Lauf; dafür einen einzelnen Lauf auswählen.</translation>
    </message>
    <message>
        <source>A table is shown; choose a figure above it to export that.</source>
        <translation>Es wird eine Tabelle gezeigt; darüber eine Abbildung wählen, um sie zu exportieren.</translation>
    </message>
    <message>
        <source>There is no figure to be seen.</source>
        <translation>Es ist keine Abbildung zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first of %n figure(s), a file each</source>
        <translation>
            <numerusform>%1, die einzige Abbildung (%n Datei)</numerusform>
            <numerusform>%1, die erste von %n Abbildungen, je eine Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced.</source>
        <translation>
            <numerusform>%n Datei wird ersetzt.</numerusform>
            <numerusform>%n Dateien werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n Datei gespeichert in %1</numerusform>
            <numerusform>%n Dateien gespeichert in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>castbench::FigureOptions</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Colours for a da&amp;rk ground</source>
        <translation>Farben für d&amp;unklen Grund</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>Auf&amp;lösung</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Column of a paper (90 mm)</source>
        <translation>Spalte eines Artikels (90 mm)</translation>
    </message>
    <message>
        <source>Width of a page (180 mm)</source>
        <translation>Seitenbreite (180 mm)</translation>
    </message>
    <message>
        <source>Slide (1920 × 1080)</source>
        <translation>Folie (1920 × 1080)</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
</context>
<context>
    <name>castbench::FigurePane</name>
    <message>
        <source>Tools of the figure</source>
        <translation>Werkzeuge der Abbildung</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the newest values in sight (F)</source>
        <translation>Die neuesten Werte im Blick behalten (F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>See less time more closely (+)</source>
        <translation>Weniger Zeit genauer ansehen (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>See more time (−)</source>
        <translation>Mehr Zeit ansehen (−)</translation>
    </message>
    <message>
        <source>&amp;Whole Run</source>
        <translation>Ganzer &amp;Lauf</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>Abbildung kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the figure as it is shown</source>
        <translation>Die Abbildung kopieren, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the figure as it is shown, or the data, in a file</source>
        <translation>Die Abbildung, wie sie gezeigt wird, oder die Daten in einer Datei speichern</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
</context>
<context>
    <name>castbench::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>castbench::FileKind</name>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is no plan, lab or database of Castbench; a plan or lab says so in its field &quot;format&quot;.</source>
        <translation>Das ist kein Plan, kein Labor und keine Datenbank von Castbench; ein Plan oder Labor weist sich im Feld „format“ aus.</translation>
    </message>
</context>
<context>
    <name>castbench::FileOpener</name>
    <message>
        <source>Open Plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>Datenbanken (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>castbench::FindSwitchesDialog</name>
    <message>
        <source>Find switches</source>
        <translation>Switches suchen</translation>
    </message>
    <message>
        <source>NETGEAR Plus switches are asked by broadcast, others by SNMP, with the version and community or user that are typed in the dialog: each address of this computer&apos;s own networks once. Nothing is changed.</source>
        <translation>NETGEAR-Plus-Switches werden per Rundruf gefragt, andere per SNMP, mit der Version und der Community oder dem Benutzer aus dem Dialog: jede Adresse der eigenen Netze dieses Rechners einmal. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Looking for switches</source>
        <translation>Suche nach Switches</translation>
    </message>
    <message>
        <source>Switches found</source>
        <translation>Gefundene Switches</translation>
    </message>
    <message>
        <source>No switch has answered. Is it on, and in the same network as this computer? SNMP has to be on in the switch, and the community has to be the right one. Or close this, type its address and choose Identify.</source>
        <translation>Kein Switch hat geantwortet. Ist er an und im selben Netz wie dieser Rechner? SNMP muss im Switch eingeschaltet und die Community richtig sein. Oder schließen, seine Adresse eintippen und Erkennen wählen.</translation>
    </message>
    <message>
        <source>&amp;Use this switch</source>
        <translation>Diesen Switch &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>It answers, but no driver and no profile is known for it. Choose them in the dialog, or set the caps by hand.</source>
        <translation>Er antwortet, aber kein Treiber und kein Profil für ihn ist bekannt. Beides im Dialog wählen, oder die Limits von Hand setzen.</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsModel</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>castbench::FoundSwitchesModel</name>
    <message>
        <source>Not known to Castbench</source>
        <translation>Castbench nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spoken to by</source>
        <translation>Gesprochen per</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>genannt %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>a switch that does not say what it is</source>
        <translation>ein Switch, der nicht sagt, was er ist</translation>
    </message>
</context>
<context>
    <name>castbench::GapsModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>castbench::HelpWindow</name>
    <message>
        <source>There is no page about this.</source>
        <translation>Dazu gibt es keine Seite.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>castbench::KindPage</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Was soll herausgefunden werden?</translation>
    </message>
</context>
<context>
    <name>castbench::LabEditing</name>
    <message>
        <source>Edit chat</source>
        <translation>Chat bearbeiten</translation>
    </message>
    <message>
        <source>Add chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>Edit switch</source>
        <translation>Switch bearbeiten</translation>
    </message>
    <message>
        <source>Add broadcaster %1</source>
        <translation>Sender %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit broadcaster %1</source>
        <translation>Sender %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add viewer %1</source>
        <translation>Zuschauer %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit viewer %1</source>
        <translation>Zuschauer %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit lab settings</source>
        <translation>Laboreinstellungen bearbeiten</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>castbench::LabKeeping</name>
    <message>
        <source>New lab</source>
        <translation>Neues Labor</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Labor öffnen</translation>
    </message>
    <message>
        <source>Save lab</source>
        <translation>Labor speichern</translation>
    </message>
    <message>
        <source>The lab was not saved, because a password could not be kept</source>
        <translation>Das Labor wurde nicht gespeichert, weil ein Passwort nicht abgelegt werden konnte</translation>
    </message>
    <message>
        <source>Saved without your last change. Save once more.</source>
        <translation>Ohne die letzte Änderung gespeichert. Noch einmal speichern.</translation>
    </message>
    <message>
        <source>Keep passwords in the store</source>
        <translation>Passwörter im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Import lab</source>
        <translation>Labor importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Export lab without secrets</source>
        <translation>Labor ohne Zugangsdaten exportieren</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords.</source>
        <translation>Exportiert nach %1, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Unsaved lab</source>
        <translation>Ungespeichertes Labor</translation>
    </message>
    <message>
        <source>Save the changes of the lab %1?</source>
        <translation>Die Änderungen am Labor %1 speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>The lab was changed meanwhile; edit the device once more.</source>
        <translation>Das Labor wurde inzwischen geändert; das Gerät noch einmal bearbeiten.</translation>
    </message>
    <message>
        <source>The password is kept in memory only</source>
        <translation>Das Passwort bleibt nur im Speicher</translation>
    </message>
    <message>
        <source>Lab (*.json)</source>
        <translation>Labor (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>castbench::LabModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrversatz</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: kein Gerät</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>castbench::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Das eingebaute Labor wird gestartet …</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose Edit and fill it in.</source>
        <translation>„Bearbeiten“ wählen und ausfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) answer.</source>
        <translation>
            <numerusform>%n Gerät antwortet.</numerusform>
            <numerusform>Alle %n Geräte antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) do not answer. Choose one to see what to do.</source>
        <translation>
            <numerusform>%n Gerät antwortet nicht. Es auswählen, um die Abhilfe zu sehen.</numerusform>
            <numerusform>%n Geräte antworten nicht. Eines auswählen, um die Abhilfe zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on this computer. It cannot be changed.</source>
        <translation>Läuft auf diesem Computer. Es kann nicht geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in before it can be used</source>
        <translation>
            <numerusform>%n Angabe fehlt noch, bevor es benutzt werden kann</numerusform>
            <numerusform>%n Angaben fehlen noch, bevor es benutzt werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>No lab yet</source>
        <translation>Noch kein Labor</translation>
    </message>
    <message>
        <source>A lab says which devices take part and how to reach them: who streams, who watches, and the switch that limits the upload. Try everything on the built-in lab first; it needs nothing but this computer.</source>
        <translation>Ein Labor sagt, welche Geräte teilnehmen und wie sie erreicht werden: wer streamt, wer zuschaut und welcher Switch den Upload begrenzt. Am besten erst alles im eingebauten Labor ausprobieren; es braucht nichts als diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Adds a device to the lab</source>
        <translation>Fügt dem Labor ein Gerät hinzu</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Open, save, import, export, settings</source>
        <translation>Öffnen, speichern, importieren, exportieren, einstellen</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Verbindungen werden getestet …</translation>
    </message>
    <message>
        <source>Tested devices</source>
        <translation>Getestete Geräte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Devices of the lab</source>
        <translation>Geräte des Labors</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>castbench::LabPicture</name>
    <message>
        <source>Picture of the lab</source>
        <translation>Bild des Labors</translation>
    </message>
    <message>
        <source>capped to %1</source>
        <translation>begrenzt auf %1</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>castbench::LabSettingsDialog</name>
    <message>
        <source>Type an address such as 0.0.0.0:7788</source>
        <translation>Eine Adresse eingeben, etwa 0.0.0.0:7788</translation>
    </message>
    <message>
        <source>Lab settings</source>
        <translation>Laboreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Name of the lab</source>
        <translation>&amp;Name des Labors</translation>
    </message>
    <message>
        <source>Probes connect &amp;to</source>
        <translation>Sonden ver&amp;binden mit</translation>
    </message>
    <message>
        <source>Address and port on which this computer waits for probes on other devices</source>
        <translation>Adresse und Port, an denen dieser Computer auf Sonden anderer Geräte wartet</translation>
    </message>
    <message>
        <source>Reference time &amp;server</source>
        <translation>Server der &amp;Referenzzeit</translation>
    </message>
    <message>
        <source>NTP server that keeps reference time; left empty, this computer&apos;s clock is the reference</source>
        <translation>NTP-Server, der die Referenzzeit führt; leer: die Uhr dieses Computers ist die Referenz</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Warn above</source>
        <translation>&amp;Warnen ab</translation>
    </message>
    <message>
        <source>A clock known less exactly than this is warned about</source>
        <translation>Vor einer Uhr, die ungenauer bekannt ist, wird gewarnt</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers&apos; devices in the network can connect; port 0 stands for any.</source>
        <translation>127.0.0.1 lässt nur diesen Computer ein. Mit 0.0.0.0:7788 können sich Geräte von Zuschauern im Netz verbinden; Port 0 steht für einen beliebigen.</translation>
    </message>
</context>
<context>
    <name>castbench::LabWatch</name>
    <message>
        <source>The lab has no device &apos;%1&apos;.</source>
        <translation>Das Labor hat kein Gerät „%1“.</translation>
    </message>
    <message>
        <source>The look was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The lab has no viewer &apos;%1&apos; on a device of its own.</source>
        <translation>Das Labor hat keinen Zuschauer „%1“ auf einem eigenen Gerät.</translation>
    </message>
</context>
<context>
    <name>castbench::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Pro&amp;tokoll</translation>
    </message>
    <message>
        <source>Show lines that contain …</source>
        <translation>Zeilen zeigen, die dies enthalten …</translation>
    </message>
    <message>
        <source>Text that shown lines contain</source>
        <translation>Text, den gezeigte Zeilen enthalten</translation>
    </message>
    <message>
        <source>Severity of shown lines</source>
        <translation>Schweregrad der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the log; runs keep their events</source>
        <translation>Das Protokoll leeren; Läufe behalten ihre Ereignisse</translation>
    </message>
</context>
<context>
    <name>castbench::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>castbench::MainWindow</name>
    <message>
        <source>%1 – Castbench</source>
        <translation>%1 – Castbench</translation>
    </message>
    <message>
        <source>Run Under Way</source>
        <translation>Lauf im Gange</translation>
    </message>
    <message>
        <source>Abort the run and close Castbench?</source>
        <translation>Den Lauf abbrechen und Castbench schließen?</translation>
    </message>
    <message>
        <source>The switch gets back the setting it had before the run, then the window closes. What was measured so far is kept.</source>
        <translation>Der Switch erhält die Einstellung von vor dem Lauf zurück, dann schließt sich das Fenster. Bisher Gemessenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Abort and Close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>The window closes as soon as the switch has its setting back.</source>
        <translation>Das Fenster schließt sich, sobald der Switch seine Einstellung zurückhat.</translation>
    </message>
    <message>
        <source>Resume Run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Resume &quot;%1&quot;? It takes another %2.</source>
        <translation>„%1“ fortsetzen? Es dauert noch %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt und bleibt, wie er ist. Der unterbrochene Schritt wird von vorn wiederholt. Zuerst wird das Labor geprüft; findet sich ein Fehler, wird nichts geändert.</numerusform>
            <numerusform>%n Schritte sind erledigt und bleiben, wie sie sind. Der unterbrochene Schritt wird von vorn wiederholt. Zuerst wird das Labor geprüft; findet sich ein Fehler, wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>castbench::ManualCapDialog</name>
    <message>
        <source>Set a cap by hand</source>
        <translation>Ein Limit von Hand setzen</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives back to:</source>
        <translation>Setzen Sie, was Port %1 von %2 empfängt, zurück auf:</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives to:</source>
        <translation>Setzen Sie, was Port %1 von %2 empfängt, auf:</translation>
    </message>
    <message>
        <source>Cap to set</source>
        <translation>Zu setzendes Limit</translation>
    </message>
    <message>
        <source>The steps are over; the run ends when the port is as it was before.</source>
        <translation>Die Schritte sind vorbei; der Lauf endet, wenn der Port wieder ist wie zuvor.</translation>
    </message>
    <message>
        <source>The step has begun. Press &quot;Done&quot; at the moment when the switch has taken it: how late it was is stored with the run.</source>
        <translation>Der Schritt hat begonnen. Drücken Sie „Fertig“ in dem Augenblick, in dem der Switch es übernommen hat: Die Verspätung wird mit dem Lauf gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>I &amp;cannot</source>
        <translation>Ich &amp;kann nicht</translation>
    </message>
    <message>
        <source>The run goes on without this change, or stops, as its plan says.</source>
        <translation>Der Lauf geht ohne diese Änderung weiter oder hält an, wie sein Plan es sagt.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet seit %1</translation>
    </message>
</context>
<context>
    <name>castbench::MeasurePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>How often is measured, and what happens when a device is lost?</source>
        <translation>Wie oft wird gemessen, und was geschieht, wenn ein Gerät ausfällt?</translation>
    </message>
    <message>
        <source>Go on: keep the gap, connect again</source>
        <translation>Weitermachen: Lücke behalten, neu verbinden</translation>
    </message>
    <message>
        <source>Stop the run, restore the switch</source>
        <translation>Den Lauf stoppen, den Switch zurücksetzen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;Sampling interval:</source>
        <translation>&amp;Messintervall:</translation>
    </message>
    <message>
        <source>Time from one sample to the next: 100 ms to 1 min</source>
        <translation>Zeit von einem Messwert zum nächsten: 100 ms bis 1 min</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>&amp;Einschwingzeit:</translation>
    </message>
    <message>
        <source>Left out of the means at the start of every step; the samples are kept</source>
        <translation>Am Anfang jedes Schritts aus den Mitteln ausgelassen; die Messwerte bleiben erhalten</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Start the broadcaster&apos;s s&amp;tream where it does not run, and stop it again</source>
        <translation>Den S&amp;tream des Senders starten, wo er nicht läuft, und wieder stoppen</translation>
    </message>
    <message>
        <source>When a device is lost</source>
        <translation>Wenn ein Gerät ausfällt</translation>
    </message>
    <message>
        <source>A &amp;viewer&apos;s device:</source>
        <translation>Gerät eines Z&amp;uschauers:</translation>
    </message>
    <message>
        <source>The s&amp;witch:</source>
        <translation>Swit&amp;ch:</translation>
    </message>
    <message>
        <source>The b&amp;roadcaster:</source>
        <translation>Sen&amp;der:</translation>
    </message>
    <message>
        <source>What will be measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>The devices of the lab are not known yet; what each of them measures is listed here as soon as they are.</source>
        <translation>Die Geräte des Labors sind noch nicht bekannt; sobald sie es sind, steht hier, was jedes misst.</translation>
    </message>
</context>
<context>
    <name>castbench::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>castbench::ObsScriptOffer</name>
    <message>
        <source>OBS draws the frame clock with a script, which belongs on the computer that streams.</source>
        <translation>OBS zeichnet die Frame-Uhr mit einem Skript, das auf den Computer gehört, der streamt.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>OBS-Sk&amp;ript speichern …</translation>
    </message>
    <message>
        <source>Writes the script for OBS that stamps each frame with the time</source>
        <translation>Schreibt das Skript für OBS, das jedem Bild die Zeit aufprägt</translation>
    </message>
    <message>
        <source>Ho&amp;w to install it</source>
        <translation>So wir&amp;d es installiert</translation>
    </message>
    <message>
        <source>Shows the help page about the script for OBS</source>
        <translation>Zeigt die Hilfeseite über das Skript für OBS</translation>
    </message>
</context>
<context>
    <name>castbench::PairingDialog</name>
    <message>
        <source>Pair %1</source>
        <translation>%1 koppeln</translation>
    </message>
    <message>
        <source>On %1, start castbench-probe with this code:</source>
        <translation>Auf %1 castbench-probe mit diesem Code starten:</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>Type this there:</source>
        <translation>Dort eingeben:</translation>
    </message>
    <message>
        <source>Command to type on the device</source>
        <translation>Befehl, der auf dem Gerät einzugeben ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Probes on other devices cannot reach this address. Set where probes connect to, such as 0.0.0.0:7788, in the lab&apos;s settings.</source>
        <translation>Sonden auf anderen Geräten erreichen diese Adresse nicht. In den Laboreinstellungen festlegen, womit sich Sonden verbinden, etwa 0.0.0.0:7788.</translation>
    </message>
    <message>
        <source>%1 is linked.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>Warten auf %1 …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>castbench::ParticipantsPage</name>
    <message>
        <source>Lab and participants</source>
        <translation>Labor und Teilnehmer</translation>
    </message>
    <message>
        <source>Where does it run, and who takes part?</source>
        <translation>Wo läuft es, und wer nimmt teil?</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Ein Labor öffnen</translation>
    </message>
    <message>
        <source>Labs (*.json)</source>
        <translation>Labore (*.json)</translation>
    </message>
    <message>
        <source>The &amp;open lab: %1</source>
        <translation>Das offene &amp;Labor: %1</translation>
    </message>
    <message>
        <source>The &amp;open lab (none is open; open one on the Lab page)</source>
        <translation>Das offene &amp;Labor (keines ist offen; auf der Seite Labor eines öffnen)</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Das eingebaute Labor wird gestartet …</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) in %1.</source>
        <translation>
            <numerusform>%n Zuschauer in %1.</numerusform>
            <numerusform>%n Zuschauer in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices of the built-in lab are not known yet. All of its viewers take part.</source>
        <translation>Die Geräte des eingebauten Labors sind noch nicht bekannt. Alle seine Zuschauer nehmen teil.</translation>
    </message>
    <message>
        <source>The lab&apos;s first</source>
        <translation>Der erste des Labors</translation>
    </message>
    <message>
        <source>%1 – not in this lab</source>
        <translation>%1 – nicht in diesem Labor</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) take part.</source>
        <translation>
            <numerusform>%n Zuschauer nimmt teil.</numerusform>
            <numerusform>%n Zuschauer nehmen teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>The b&amp;uilt-in lab: everything on this computer, with real protocols</source>
        <translation>Das &amp;eingebaute Labor: alles auf diesem Computer, mit echten Protokollen</translation>
    </message>
    <message>
        <source>A lab &amp;file:</source>
        <translation>Eine Labor&amp;datei:</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a lab file</source>
        <translation>Eine Labordatei öffnen</translation>
    </message>
    <message>
        <source>The built-in lab is starting</source>
        <translation>Das eingebaute Labor startet</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>B&amp;roadcaster:</source>
        <translation>&amp;Sender:</translation>
    </message>
    <message>
        <source>All &amp;viewers of the lab, whoever they are when it runs</source>
        <translation>Alle Z&amp;uschauer, die das Labor beim Lauf hat</translation>
    </message>
    <message>
        <source>Search viewers</source>
        <translation>Zuschauer suchen</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Choose non&amp;e</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
</context>
<context>
    <name>castbench::PlanDetails</name>
    <message numerus="yes">
        <source>%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.</source>
        <translation>
            <numerusform>%1. %n Schritt, insgesamt %2; Messwerte im Abstand von %3, die ersten %4 jedes Schritts ausgelassen.</numerusform>
            <numerusform>%1. %n Schritte, insgesamt %2; Messwerte im Abstand von %3, die ersten %4 jedes Schritts ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a plan that can be read</source>
        <translation>Diese Datei ist kein lesbarer Plan</translation>
    </message>
</context>
<context>
    <name>castbench::PlanLibrary</name>
    <message>
        <source>%1 cannot name a file. Use letters, digits, “-” and “_”.</source>
        <translation>%1 kann keine Datei benennen. Buchstaben, Ziffern, „-“ und „_“ verwenden.</translation>
    </message>
    <message>
        <source>This file cannot be deleted. Check who may write to its folder.</source>
        <translation>Diese Datei kann nicht gelöscht werden. Prüfen, wer in ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Diesen Plan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This plan is built in. Save a copy and change that.</source>
        <translation>Dieser Plan ist eingebaut. Eine Kopie speichern und diese ändern.</translation>
    </message>
</context>
<context>
    <name>castbench::PlansModel</name>
    <message>
        <source>Comes with Castbench</source>
        <translation>Gehört zu Castbench</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>castbench::PlatformDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>Chat of the platform</source>
        <translation>Chat der Plattform</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>IRC server and port: irc.example.org:6667</source>
        <translation>IRC-Server und Port: irc.example.org:6667</translation>
    </message>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation>&amp;Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>&amp;Twitch: read when the server got each message</source>
        <translation>T&amp;witch: lesen, wann der Server jede Nachricht erhielt</translation>
    </message>
    <message>
        <source>&amp;Messages at most</source>
        <translation>&amp;Höchstzahl der Nachrichten</translation>
    </message>
    <message>
        <source>The server&apos;s limit for one participant</source>
        <translation>Grenze des Servers für einen Teilnehmer</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Innerhalb von</translation>
    </message>
    <message>
        <source>Time over which the limit counts</source>
        <translation>Zeit, für die die Grenze gilt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Reference nick</source>
        <translation>&amp;Referenz-Nickname</translation>
    </message>
    <message>
        <source>Who takes part at the reference; left empty: castbench-ref</source>
        <translation>Wer an der Referenz teilnimmt; leer: castbench-ref</translation>
    </message>
    <message>
        <source>Reference &amp;password</source>
        <translation>Referenz-&amp;Passwort</translation>
    </message>
    <message>
        <source>Playlists belong to the broadcasters and are edited there.</source>
        <translation>Playlists gehören zu den Sendern und werden dort bearbeitet.</translation>
    </message>
</context>
<context>
    <name>castbench::PlotLegend</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>castbench::PreferencesDialog</name>
    <message>
        <source>Database for New Runs</source>
        <translation>Datenbank für neue Läufe</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
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
        <source>Te&amp;xt size:</source>
        <translation>Te&amp;xtgröße:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Unit of elapsed t&amp;ime:</source>
        <translation>Einheit der verstrichenen &amp;Zeit:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Redraw live charts &amp;every:</source>
        <translation>Live-Diagramme neu zeichnen &amp;alle:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>Castbench&apos;s own</source>
        <translation>Die von Castbench</translation>
    </message>
    <message>
        <source>New runs are kept in this file; runs in other files stay where they are.</source>
        <translation>Neue Läufe werden in dieser Datei gespeichert; Läufe in anderen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>castbench::PreflightPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Is everything there that the run needs? Nothing is changed on any device.</source>
        <translation>Ist alles da, was der Lauf braucht? An keinem Gerät wird etwas verändert.</translation>
    </message>
    <message>
        <source>Asking every device at the same time; this takes 15 s at most.</source>
        <translation>Alle Geräte werden zugleich gefragt; das dauert höchstens 15 s.</translation>
    </message>
    <message>
        <source>A run is active. Check when it has ended, or only save the plan.</source>
        <translation>Ein Lauf ist im Gange. Nach seinem Ende prüfen oder nur den Plan speichern.</translation>
    </message>
    <message>
        <source>The experiment was not checked as it is now. Check it, or only save the plan.</source>
        <translation>Das Experiment wurde in dieser Form noch nicht geprüft. Prüfen oder nur den Plan speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): follow the remedies and check again, or only save the plan.</source>
        <translation>
            <numerusform>%n Fehler: der Abhilfe folgen und erneut prüfen, oder nur den Plan speichern.</numerusform>
            <numerusform>%n Fehler: den Abhilfen folgen und erneut prüfen, oder nur den Plan speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the run may start.</source>
        <translation>
            <numerusform>%n Warnung: Der Lauf darf beginnen.</numerusform>
            <numerusform>%n Warnungen: Der Lauf darf beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>Prüfung &amp;abbrechen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Only save the plan, do not run it now</source>
        <translation>&amp;Nur den Plan speichern, jetzt nicht ausführen</translation>
    </message>
</context>
<context>
    <name>castbench::PresentCapDialog</name>
    <message>
        <source>What is the port set to?</source>
        <translation>Worauf ist der Port eingestellt?</translation>
    </message>
    <message>
        <source>Look up what port %1 of %2 is limited to now for what it receives.</source>
        <translation>Sehen Sie nach, worauf Port %1 von %2 jetzt beim Empfang begrenzt ist.</translation>
    </message>
    <message>
        <source>You will be asked to set this again when the run is over.</source>
        <translation>Wenn der Lauf vorbei ist, werden Sie gebeten, dies wieder einzustellen.</translation>
    </message>
    <message>
        <source>Present &amp;limit:</source>
        <translation>Jetziges &amp;Limit:</translation>
    </message>
    <message>
        <source>For example 512 kbit/s, 4 Mbit/s, or no limit</source>
        <translation>Zum Beispiel 512 kbit/s, 4 Mbit/s oder unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>I &amp;cannot tell</source>
        <translation>Ich &amp;kann es nicht sagen</translation>
    </message>
    <message>
        <source>The run does not begin.</source>
        <translation>Der Lauf beginnt nicht.</translation>
    </message>
    <message>
        <source>Write a limit as &quot;512 kbit/s&quot; or &quot;4 Mbit/s&quot;.</source>
        <translation>Schreiben Sie ein Limit als „512 kbit/s“ oder „4 Mbit/s“.</translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message>
        <source>Dropped frames</source>
        <translation>Verworfene Frames</translation>
    </message>
    <message>
        <source>Frames dropped since the run began by network, encoder and rendering.</source>
        <translation>Seit Beginn des Laufs durch Netzwerk, Encoder und Rendering verworfene Frames.</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Chat-Latenz</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Cap: not confirmed</source>
        <translation>Limit: nicht bestätigt</translation>
    </message>
    <message>
        <source>Network %1, encoder %2, rendering %3</source>
        <translation>Netzwerk %1, Encoder %2, Rendering %3</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>Nichts seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n Lauf gelöscht.</numerusform>
            <numerusform>%n Läufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Die Abbildung ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run(s) can be compared at once.</source>
        <translation>
            <numerusform>Höchstens %n Lauf kann auf einmal verglichen werden.</numerusform>
            <numerusform>Höchstens %n Läufe können auf einmal verglichen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>This database can be read but not changed: %1</source>
        <translation>Diese Datenbank kann gelesen, aber nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Choose a run to see it, or several to compare them.</source>
        <translation>Einen Lauf auswählen, um ihn zu sehen, oder mehrere, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back to Your Runs</source>
        <translation>&amp;Zurück zu den eigenen Läufen</translation>
    </message>
    <message>
        <source>Database that is shown</source>
        <translation>Gezeigte Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%n Lauf kann nicht gelesen werden und steht nicht in der Liste.</numerusform>
            <numerusform>%n Läufe können nicht gelesen werden und stehen nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was cut off: its program ended before the run did. What was stored is kept, and the run can go on.</source>
        <translation>Dieser Lauf ist abgerissen: Sein Programm endete vor ihm. Was gespeichert wurde, bleibt, und der Lauf kann weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Resume …</source>
        <translation>&amp;Fortsetzen …</translation>
    </message>
</context>
<context>
    <name>castbench::RunActions</name>
    <message>
        <source>&amp;Skip Step</source>
        <translation>Schritt &amp;überspringen</translation>
    </message>
    <message>
        <source>End the present step now; all later steps move earlier</source>
        <translation>Den gegenwärtigen Schritt jetzt beenden; alle späteren rücken vor</translation>
    </message>
    <message>
        <source>&amp;Abort Run …</source>
        <translation>Lauf ab&amp;brechen …</translation>
    </message>
    <message>
        <source>End the run and give the switch its former cap back</source>
        <translation>Den Lauf beenden und dem Switch sein früheres Limit zurückgeben</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write down what you see; it is stored with the present instant</source>
        <translation>Notieren, was zu sehen ist; es wird mit dem jetzigen Zeitpunkt gespeichert</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Go on with the present step</source>
        <translation>Den gegenwärtigen Schritt fortsetzen</translation>
    </message>
    <message>
        <source>Stop the plan&apos;s clock; the cap stays and the probes go on measuring</source>
        <translation>Die Uhr des Plans anhalten; das Limit bleibt, und die Sonden messen weiter</translation>
    </message>
    <message>
        <source>Abort Run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Abort the run?</source>
        <translation>Den Lauf abbrechen?</translation>
    </message>
    <message>
        <source>The switch gets back the cap it had before the run. What was measured so far is kept.</source>
        <translation>Der Switch erhält das Limit von vor dem Lauf zurück. Bisher Gemessenes bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>castbench::RunCharts</name>
    <message>
        <source>Curves appear as soon as the run measures something.</source>
        <translation>Kurven erscheinen, sobald der Lauf etwas misst.</translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message>
        <source>The switch was not changed.</source>
        <translation>Der Switch wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Switch restored and read back: %1</source>
        <translation>Switch zurückgesetzt und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>The switch was not restored; it had: %1</source>
        <translation>Der Switch wurde nicht zurückgesetzt; er hatte: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4 left</source>
        <translation>Schritt %1 von %2: %3, noch %4</translation>
    </message>
    <message>
        <source>%1 left after the pause</source>
        <translation>noch %1 nach der Pause</translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
        <translation>noch %1, endet um %2</translation>
    </message>
    <message numerus="yes">
        <source>Cap not in force in %n step(s)</source>
        <translation>
            <numerusform>Limit in %n Schritt nicht in Kraft</numerusform>
            <numerusform>Limit in %n Schritten nicht in Kraft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Waiting for castbench-probe on: %1</source>
        <translation>Warten auf castbench-probe auf: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Die Abbildung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Show &amp;Result</source>
        <translation>Er&amp;gebnis zeigen</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The run was aborted. What was measured until then is kept.</source>
        <translation>Der Lauf wurde abgebrochen. Bis dahin Gemessenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The run is done, and everything is stored.</source>
        <translation>Der Lauf ist fertig, und alles ist gespeichert.</translation>
    </message>
    <message>
        <source>No run is under way.
Plan an experiment, or start one that you have planned.</source>
        <translation>Es ist kein Lauf im Gange.
Ein Experiment planen oder ein geplantes starten.</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimente</translation>
    </message>
    <message>
        <source>What do you see? (%1)</source>
        <translation>Was ist zu sehen? (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add N&amp;ote</source>
        <translation>N&amp;otiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>castbench::RunStateLine</name>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Running: step %1 of %2</source>
        <translation>Läuft: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Clocks: ± %1 ms</source>
        <translation>Uhren: ± %1 ms</translation>
    </message>
    <message>
        <source>Clocks: not known</source>
        <translation>Uhren: nicht bekannt</translation>
    </message>
    <message>
        <source>How far, at most, any device&apos;s clock may be from reference time</source>
        <translation>Wie weit die Uhr eines Geräts höchstens von der Referenzzeit abweichen kann</translation>
    </message>
    <message>
        <source>Cap: not known</source>
        <translation>Limit: nicht bekannt</translation>
    </message>
    <message>
        <source>What the switch port is set to, as the switch itself said last</source>
        <translation>Worauf der Switch-Port steht, wie der Switch selbst zuletzt angab</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Limit: %1</translation>
    </message>
</context>
<context>
    <name>castbench::RunView</name>
    <message>
        <source>Views of the run</source>
        <translation>Ansichten des Laufs</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Abbildu&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>E&amp;vents (%1)</source>
        <translation>&amp;Ereignisse (%1)</translation>
    </message>
    <message>
        <source>&amp;Gaps (%1)</source>
        <translation>Lü&amp;cken (%1)</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>He&amp;rkunft</translation>
    </message>
    <message>
        <source>What each step measured</source>
        <translation>Was jeder Schritt ergab</translation>
    </message>
    <message>
        <source>Intervals in which nothing was measured</source>
        <translation>Zeiten, in denen nichts gemessen wurde</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>castbench::RunsList</name>
    <message>
        <source>No run is stored yet. What you run appears here.</source>
        <translation>Noch kein Lauf gespeichert. Hier erscheint, was ausgeführt wird.</translation>
    </message>
    <message>
        <source>No run fits this search.</source>
        <translation>Kein Lauf passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Search runs by name, plan, date, state or notes</source>
        <translation>Läufe nach Name, Plan, Datum, Zustand oder Notizen suchen</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>What is worth knowing about this run?</source>
        <translation>Was ist über diesen Lauf wissenswert?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen rückgän&amp;gig machen</translation>
    </message>
    <message>
        <source>&amp;Run Again …</source>
        <translation>Erneu&amp;t ausführen …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>What can be done with the chosen runs</source>
        <translation>Was mit den ausgewählten Läufen getan werden kann</translation>
    </message>
    <message>
        <source>Save figures or data of what is shown in files</source>
        <translation>Abbildungen oder Daten des Gezeigten in Dateien speichern</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); they can be taken back</source>
        <translation>Die ausgewählten Läufe löschen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the runs that were deleted last (Ctrl+Z)</source>
        <translation>Die zuletzt gelöschten Läufe zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Check the lab for the plan of the chosen run, and run it once more</source>
        <translation>Das Labor für den Plan des ausgewählten Laufs prüfen und ihn noch einmal ausführen</translation>
    </message>
</context>
<context>
    <name>castbench::RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgerissen</translation>
    </message>
</context>
<context>
    <name>castbench::SecretEdit</name>
    <message>
        <source>%1: where it comes from</source>
        <translation>%1: woher es kommt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again.</source>
        <translation>Gespeichert: %1. Es wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>It was left out of the file. Type it, or say where it comes from.</source>
        <translation>Es fehlt in der Datei. Eingeben oder angeben, woher es kommt.</translation>
    </message>
    <message>
        <source>In memory; stored when the lab is saved. It is never shown again.</source>
        <translation>Im Speicher; wird mit dem Labor gespeichert. Es wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>From environment variable %1.</source>
        <translation>Aus der Umgebungsvariablen %1.</translation>
    </message>
    <message>
        <source>Read from the variable whenever it is needed.</source>
        <translation>Wird bei Bedarf aus der Variablen gelesen.</translation>
    </message>
    <message>
        <source>In file %1 (not encrypted).</source>
        <translation>In Datei %1 (nicht verschlüsselt).</translation>
    </message>
    <message>
        <source>Whoever may read the file can read it: it is not encrypted.</source>
        <translation>Wer die Datei lesen darf, kann es lesen: Es ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>castbench::SequenceBar</name>
    <message>
        <source>Repe&amp;titions:</source>
        <translation>W&amp;iederholungen:</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the whole sequence come that many times</source>
        <translation>Die ganze Folge so oft ablaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>The same seed gives the same order again: note it down</source>
        <translation>Derselbe Startwert ergibt wieder dieselbe Reihenfolge: notieren</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Einen anderen Startwert ziehen</translation>
    </message>
    <message>
        <source>&amp;Keep No Limit first and last</source>
        <translation>Kein &amp;Limit zuerst und zuletzt lassen</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>Zufällig ordnen</translation>
    </message>
    <message>
        <source>Put the steps in an order that the seed decides; can be undone</source>
        <translation>Die Schritte in eine Reihenfolge bringen, die der Startwert bestimmt; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>castbench::ServiceLog</name>
    <message>
        <source>The device&apos;s probe is connected.</source>
        <translation>Die Sonde des Geräts ist verbunden.</translation>
    </message>
    <message>
        <source>The device&apos;s probe is not connected.</source>
        <translation>Die Sonde des Geräts ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Waiting for the probes of: %1</source>
        <translation>Warten auf die Sonden von: %1</translation>
    </message>
    <message>
        <source>The device answers.</source>
        <translation>Das Gerät antwortet.</translation>
    </message>
    <message>
        <source>State of the run: %1</source>
        <translation>Zustand des Laufs: %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>The switch has its former setting again.</source>
        <translation>Der Switch hat wieder seine frühere Einstellung.</translation>
    </message>
</context>
<context>
    <name>castbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>castbench::StepSummaryModel</name>
    <message>
        <source>Coverage
(%)</source>
        <translation>Abdeckung
(%)</translation>
    </message>
    <message>
        <source>Share of the settled step for which there are samples.</source>
        <translation>Anteil des eingeschwungenen Schritts, für den es Messwerte gibt.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Number and name of the step.</source>
        <translation>Nummer und Name des Schritts.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What became of the step.</source>
        <translation>Was aus dem Schritt wurde.</translation>
    </message>
    <message>
        <source>Cap read back</source>
        <translation>Zurückgelesenes
Limit</translation>
    </message>
    <message>
        <source>What the switch answered after the cap was set.</source>
        <translation>Was der Switch nach dem Setzen des Limits antwortete.</translation>
    </message>
    <message>
        <source>Measured
(kbit/s)</source>
        <translation>Gemessen
(kbit/s)</translation>
    </message>
    <message>
        <source>What the switch passed on in the settled step; where that was not measured, what the broadcaster sent.</source>
        <translation>Was der Switch im eingeschwungenen Schritt weitergab; wo das nicht gemessen wurde, was der Sender sendete.</translation>
    </message>
    <message>
        <source>Upload rate
(kbit/s)</source>
        <translation>Upload-Rate
(kbit/s)</translation>
    </message>
    <message>
        <source>Dropped:
network</source>
        <translation>Verworfen:
Netzwerk</translation>
    </message>
    <message>
        <source>Dropped:
encoder</source>
        <translation>Verworfen:
Encoder</translation>
    </message>
    <message>
        <source>Dropped:
rendering</source>
        <translation>Verworfen:
Rendering</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Mean and half of its 95 % interval, the clocks&apos; uncertainty included. Method: %1.</source>
        <translation>Mittel und Hälfte seines 95-%-Intervalls, die Unsicherheit der Uhren eingeschlossen. Methode: %1.</translation>
    </message>
    <message>
        <source>Broadcast latency
%1 (s)</source>
        <translation>Übertragungslatenz
%1 (s)</translation>
    </message>
    <message>
        <source>Chat latency
(ms)</source>
        <translation>Chat-Latenz
(ms)</translation>
    </message>
    <message>
        <source>Sending and receiving of all devices: mean and half of its 95 % interval.</source>
        <translation>Senden und Empfangen aller Geräte: Mittel und Hälfte seines 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Cap
in force</source>
        <translation>Limit
in Kraft</translation>
    </message>
    <message>
        <source>Whether what was measured keeps to the cap. Not loaded: too little was sent to tell.</source>
        <translation>Ob das Gemessene das Limit einhält. Nicht ausgelastet: Es wurde zu wenig gesendet, um es zu sagen.</translation>
    </message>
    <message>
        <source>%1  %2, attempt %3</source>
        <translation>%1  %2, Versuch %3</translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message>
        <source>Edit step %1</source>
        <translation>Schritt %1 bearbeiten</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>%n Schritt duplizieren</numerusform>
            <numerusform>%n Schritte duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the sequence</source>
        <translation>Folge wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>%n Schritt entfernen</numerusform>
            <numerusform>%n Schritte entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which caps, in which order, and for how long?</source>
        <translation>Welche Limits, in welcher Reihenfolge, und wie lange?</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Eine Vorlage laden</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy cells with caps and durations in a spreadsheet.</source>
        <translation>Keine Zeilen zum Einfügen. In einer Tabelle Zellen mit Limits und Dauern kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n Schritt einfügen</numerusform>
            <numerusform>%n Schritte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Randomise with seed %1</source>
        <translation>Mit Startwert %1 zufällig ordnen</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n step(s). Nothing was changed.</source>
        <translation>
            <numerusform>Ein Plan hat höchstens %n Schritt. Nichts wurde verändert.</numerusform>
            <numerusform>Ein Plan hat höchstens %n Schritte. Nichts wurde verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n Schritt, insgesamt %1</numerusform>
            <numerusform>%n Schritte, insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Replace the steps by those of a built-in plan</source>
        <translation>Die Schritte durch die eines eingebauten Plans ersetzen</translation>
    </message>
    <message>
        <source>As in the study: 6 steps of 300 s</source>
        <translation>Wie in der Studie: 6 Schritte zu 300 s</translation>
    </message>
    <message>
        <source>Quick: 6 steps of 10 s</source>
        <translation>Schnell: 6 Schritte zu 10 s</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Editing steps</source>
        <translation>Schritte bearbeiten</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>Sk&amp;ala:</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
</context>
<context>
    <name>castbench::SummaryPage</name>
    <message>
        <source>The built-in lab</source>
        <translation>Das eingebaute Labor</translation>
    </message>
    <message>
        <source>all viewers of the lab</source>
        <translation>alle Zuschauer des Labors</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n Zuschauer</numerusform>
            <numerusform>%n Zuschauer</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s first broadcaster, %1</source>
        <translation>Der erste Sender des Labors, %1</translation>
    </message>
    <message>
        <source>Broadcaster %1, %2</source>
        <translation>Sender %1, %2</translation>
    </message>
    <message>
        <source>Summary and name</source>
        <translation>Übersicht und Name</translation>
    </message>
    <message>
        <source>Is this what you want?</source>
        <translation>Ist alles wie gewünscht?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n Schritt, insgesamt %1</numerusform>
            <numerusform>%n Schritte, insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample every %1; the first %2 of each step are left out of its means</source>
        <translation>Messwerte im Abstand von %1; die ersten %2 jedes Schritts bleiben aus den Mitteln heraus</translation>
    </message>
    <message>
        <source>&amp;Plan&apos;s name:</source>
        <translation>&amp;Name des Plans:</translation>
    </message>
    <message>
        <source>What figures and lists call it</source>
        <translation>Wie Abbildungen und Listen ihn nennen</translation>
    </message>
    <message>
        <source>&amp;Run&apos;s name:</source>
        <translation>Name des &amp;Laufs:</translation>
    </message>
    <message>
        <source>What this one run is called; the plan&apos;s name where it is empty</source>
        <translation>Wie dieser eine Lauf heißt; leer: wie der Plan</translation>
    </message>
    <message>
        <source>Experiment:</source>
        <translation>Experiment:</translation>
    </message>
    <message>
        <source>Lab:</source>
        <translation>Labor:</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>Wer teilnimmt:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Schritte:</translation>
    </message>
    <message>
        <source>Measurement:</source>
        <translation>Messung:</translation>
    </message>
    <message>
        <source>&amp;Keep this plan in the list of experiments when the run starts</source>
        <translation>Diesen Plan &amp;in der Liste der Experimente behalten, wenn der Lauf beginnt</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchDialog</name>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>%1 hangs on port %2 from now on.</source>
        <translation>%1 hängt von jetzt an an Port %2.</translation>
    </message>
    <message>
        <source>A switch that is set by hand cannot be asked or tried from here. Type the port into the broadcaster&apos;s settings; during a run you are asked to set each cap.</source>
        <translation>Ein Switch, der von Hand eingestellt wird, lässt sich von hier aus weder fragen noch proben. Den Port in die Einstellungen des Senders eintippen; während eines Laufs wird darum gebeten, jedes Limit zu setzen.</translation>
    </message>
    <message>
        <source>%1 Complete the connection first.</source>
        <translation>%1 Erst die Verbindung vervollständigen.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist: %1.</translation>
    </message>
    <message>
        <source>It is %1 (%2).</source>
        <translation>Es ist: %1 (%2).</translation>
    </message>
    <message>
        <source>The switch answers, but no profile is known for it: %1. Choose one of the same maker and try it, write one, or set the caps by hand.</source>
        <translation>Der Switch antwortet, aber es ist kein Profil für ihn bekannt: %1. Eines desselben Herstellers wählen und proben, eines schreiben, oder die Limits von Hand setzen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Try a cap</source>
        <translation>Limit proben</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchFields</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Diese ID gehört der Plattform; eine andere wählen.</translation>
    </message>
    <message>
        <source>Type the computer&apos;s name or IP address.</source>
        <translation>Namen oder IP-Adresse des Rechners eintippen.</translation>
    </message>
    <message>
        <source>Type the name of the switch&apos;s SNMP user.</source>
        <translation>Den Namen des SNMP-Benutzers des Switchs eintippen.</translation>
    </message>
    <message>
        <source>SNMP version 3 asks for 8 characters or more.</source>
        <translation>SNMP Version 3 verlangt 8 oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>Choose the profile, or let Identify recognise the switch.</source>
        <translation>Das Profil wählen oder den Switch mit Erkennen bestimmen.</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Nicht mehr &amp;fragen</translation>
    </message>
    <message>
        <source>Id&amp;entify</source>
        <translation>&amp;Erkennen</translation>
    </message>
    <message>
        <source>These switches know 512 kbit/s, 1, 2, 4, 8 … Mbit/s and nothing between: plan, screen and data show what is really set.</source>
        <translation>Diese Switches kennen 512 kbit/s, 1, 2, 4, 8 … Mbit/s und nichts dazwischen: Plan, Anzeige und Daten zeigen, was wirklich gesetzt ist.</translation>
    </message>
    <message>
        <source>Castbench must be allowed to change this computer&apos;s network: start it as root, or give it CAP_NET_ADMIN.</source>
        <translation>Castbench muss das Netz dieses Rechners ändern dürfen: als root starten oder ihm CAP_NET_ADMIN geben.</translation>
    </message>
    <message>
        <source>The computer must let you in without asking for a password, and let you run tc there.</source>
        <translation>Der Rechner muss ohne Passwortfrage einlassen, und tc muss dort laufen dürfen.</translation>
    </message>
    <message>
        <source>During a run Castbench asks you to set each cap in the switch&apos;s own web page and to confirm it. The broadcaster&apos;s measured rate proves it.</source>
        <translation>Während eines Laufs bittet Castbench darum, jedes Limit auf der Webseite des Switchs zu setzen und zu bestätigen. Die gemessene Rate des Senders beweist es.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware. It follows: %1</source>
        <translation>Dieses Profil wurde nicht an einem Gerät erprobt. Es folgt: %1</translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <translation>Erprobt an: %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as S1: letters, digits, - and _</source>
        <translation>Kurz und im Labor eindeutig, etwa S1: Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people: Switch on the desk</source>
        <translation>Für Menschen: Switch auf dem Tisch</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>Trei&amp;ber</translation>
    </message>
    <message>
        <source>How the switch is spoken to</source>
        <translation>Wie mit dem Switch gesprochen wird</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Name or IP address of the switch</source>
        <translation>Name oder IP-Adresse des Switchs</translation>
    </message>
    <message>
        <source>&amp;Find switches …</source>
        <translation>Switches &amp;suchen …</translation>
    </message>
    <message>
        <source>Looks for switches in this computer&apos;s networks</source>
        <translation>Sucht Switches in den Netzen dieses Rechners</translation>
    </message>
    <message>
        <source>Asks the switch which model it is, and finds its profile</source>
        <translation>Fragt den Switch nach seinem Modell und findet sein Profil</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Of the switch&apos;s web page. A switch may lock itself after three wrong ones, so it is tried once.</source>
        <translation>Das der Webseite des Switchs. Nach drei falschen sperrt sich mancher Switch, deshalb wird es einmal versucht.</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Where this family of switches keeps its limits</source>
        <translation>Wo diese Switch-Familie ihre Limits hält</translation>
    </message>
    <message>
        <source>Not known yet: Identify recognises it</source>
        <translation>Noch nicht bekannt: Erkennen findet es</translation>
    </message>
    <message>
        <source>SNMP &amp;version</source>
        <translation>SNMP-&amp;Version</translation>
    </message>
    <message>
        <source>2c unless the switch asks for another</source>
        <translation>2c, wenn der Switch keine andere verlangt</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Community</translation>
    </message>
    <message>
        <source>The SNMP community that may write; often called private</source>
        <translation>Die SNMP-Community mit Schreibrecht; heißt oft private</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Name of the SNMP user that may write</source>
        <translation>Name des SNMP-Benutzers mit Schreibrecht</translation>
    </message>
    <message>
        <source>Au&amp;thentication</source>
        <translation>Aut&amp;hentisierung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Authentication pass&amp;word</source>
        <translation>Passwort der Authentisierung (&amp;w)</translation>
    </message>
    <message>
        <source>Pri&amp;vacy</source>
        <translation>Versch&amp;lüsselung</translation>
    </message>
    <message>
        <source>Privac&amp;y password</source>
        <translation>Passwort der Verschlüsselun&amp;g</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>Re&amp;chner</translation>
    </message>
    <message>
        <source>Which computer forwards the broadcaster&apos;s traffic</source>
        <translation>Welcher Rechner den Verkehr des Senders weiterleitet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Another one, over SSH</source>
        <translation>Ein anderer, über SSH</translation>
    </message>
    <message>
        <source>Left empty, as OpenSSH&apos;s configuration says</source>
        <translation>Leer: wie die Konfiguration von OpenSSH sagt</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Schlüs&amp;seldatei</translation>
    </message>
    <message>
        <source>Path of a private key; left empty, OpenSSH&apos;s usual keys</source>
        <translation>Pfad eines privaten Schlüssels; leer: die üblichen von OpenSSH</translation>
    </message>
    <message>
        <source>Net&amp;work interfaces</source>
        <translation>Net&amp;zwerkschnittstellen</translation>
    </message>
    <message>
        <source>Port 1, port 2 and so on: lan1, lan2. Left empty, the ports of its bridges.</source>
        <translation>Port 1, Port 2 und so weiter: lan1, lan2. Leer: die Ports seiner Bridges.</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsModel</name>
    <message>
        <source>Up</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, leads to other devices</source>
        <translation>%1, führt zu anderen Geräten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Devices seen</source>
        <translation>Gesehene Geräte</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>Im Labor</translation>
    </message>
    <message>
        <source>Port %1 leads to %2: a cap there holds for everything behind it.</source>
        <translation>Port %1 führt zu %2: Ein Limit dort gilt für alles dahinter.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on port %1: a cap there holds for all of them.</source>
        <translation>
            <numerusform>An Port %1 wurde %n Gerät gesehen: Ein Limit dort gilt für alles dort.</numerusform>
            <numerusform>An Port %1 wurden %n Geräte gesehen: Ein Limit dort gilt für alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsPage</name>
    <message>
        <source>Port of &amp;broadcaster</source>
        <translation>Port des &amp;Senders</translation>
    </message>
    <message>
        <source>Its net&amp;work address</source>
        <translation>Seine Net&amp;zwerkadresse</translation>
    </message>
    <message>
        <source>Found by itself; or type it: 02:00:5e:10:00:01</source>
        <translation>Wird gefunden; oder eintippen: 02:00:5e:10:00:01</translation>
    </message>
    <message>
        <source>The hardware (MAC) address that the switch sees on the port</source>
        <translation>Die Hardware-Adresse (MAC), die der Switch am Port sieht</translation>
    </message>
    <message>
        <source>Find its &amp;port</source>
        <translation>Seinen &amp;Port finden</translation>
    </message>
    <message>
        <source>Looks where the switch has seen the broadcaster&apos;s computer</source>
        <translation>Sieht nach, wo der Switch den Rechner des Senders gesehen hat</translation>
    </message>
    <message>
        <source>Asks the switch for its ports; nothing is changed</source>
        <translation>Fragt den Switch nach seinen Ports; nichts wird geändert</translation>
    </message>
    <message>
        <source>Asking the switch</source>
        <translation>Der Switch wird gefragt</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>Ports des Switchs</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Trotzdem begrenzen (&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No ports are listed yet. Find its port looks where the switch has seen the broadcaster&apos;s computer; List ports shows all of them. With a switch that cannot tell, look at the label beside the cable&apos;s socket and type the number into the broadcaster&apos;s own settings.</source>
        <translation>Noch sind keine Ports gezeigt. Seinen Port finden sieht nach, wo der Switch den Rechner des Senders gesehen hat; Ports zeigen zeigt alle. Bei einem Switch, der es nicht sagen kann, die Nummer neben der Buchse ablesen und in die Einstellungen des Senders eintippen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;List ports</source>
        <translation>Ports zei&amp;gen</translation>
    </message>
    <message>
        <source>%1 was seen on port %2. Use that port if it is right.</source>
        <translation>%1 wurde an Port %2 gesehen. Diesen Port verwenden, wenn er stimmt.</translation>
    </message>
    <message>
        <source>&amp;Use port %1 for %2</source>
        <translation>Port %1 für %2 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>Diesen Port &amp;verwenden</translation>
    </message>
    <message>
        <source>%1 hangs on port %2.</source>
        <translation>%1 hängt an Port %2.</translation>
    </message>
    <message>
        <source>%1 has no port yet.</source>
        <translation>%1 hat noch keinen Port.</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchTrialPage</name>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Caps the port for 10 seconds, reads the cap back and measures what comes through; then the port gets back what it had. Let the broadcaster stream meanwhile: without traffic there is nothing to measure.</source>
        <translation>Begrenzt den Port 10 Sekunden lang, liest das Limit zurück und misst, was durchkommt; dann bekommt der Port zurück, was er hatte. Den Sender dabei streamen lassen: Ohne Verkehr gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Ca&amp;p</source>
        <translation>L&amp;imit</translation>
    </message>
    <message>
        <source>Cap to try</source>
        <translation>Limit für die Probe</translation>
    </message>
    <message>
        <source>Such as 512 kbit/s, 4 Mbit/s or No Limit</source>
        <translation>Etwa 512 kbit/s, 4 Mbit/s oder No Limit</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Reads what the port is set to now; nothing is changed</source>
        <translation>Liest, worauf der Port jetzt steht; nichts wird geändert</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Wiederherst&amp;ellen</translation>
    </message>
    <message>
        <source>Gives the port back what it had before a program capped it and was ended</source>
        <translation>Gibt dem Port zurück, was er hatte, bevor ein Programm ihn begrenzte und beendet wurde</translation>
    </message>
    <message>
        <source>Time of the trial</source>
        <translation>Zeit der Probe</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Trotzdem begrenzen (&amp;T)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Set now</source>
        <translation>Jetzt gesetzt</translation>
    </message>
    <message>
        <source>S&amp;top and restore</source>
        <translation>Anhal&amp;ten und wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Try it for 10 s</source>
        <translation>10 s lang proben (&amp;T)</translation>
    </message>
    <message>
        <source>Port %1 has its former cap again: %2.</source>
        <translation>Port %1 hat wieder sein früheres Limit: %2.</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n second(s)</source>
        <translation>
            <numerusform>Mittel über %n Sekunde</numerusform>
            <numerusform>Mittel über %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last second</source>
        <translation>in der letzten Sekunde</translation>
    </message>
    <message>
        <source>The port does not have its former cap again: %1 Castbench goes on trying as long as it can; Restore tries at once.</source>
        <translation>Der Port hat sein früheres Limit nicht wieder: %1 Castbench versucht es weiter, solange es kann; Wiederherstellen versucht es sofort.</translation>
    </message>
    <message>
        <source>Stopped. The port has its former cap again: %1.</source>
        <translation>Angehalten. Der Port hat wieder sein früheres Limit: %1.</translation>
    </message>
    <message>
        <source>The port has its former cap again: %1.</source>
        <translation>Der Port hat wieder sein früheres Limit: %1.</translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message>
        <source>Step %1: %2 for %3</source>
        <translation>Schritt %1: %2 für %3</translation>
    </message>
    <message>
        <source>Timeline of the steps</source>
        <translation>Zeitleiste der Schritte</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Es gibt keine Schritte.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation>
            <numerusform>%n Schritt, insgesamt %1: %2.</numerusform>
            <numerusform>%n Schritte, insgesamt %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is selected.</source>
        <translation>Schritt %1 ist ausgewählt.</translation>
    </message>
    <message>
        <source>No steps yet. Add a step, paste rows from a spreadsheet or choose a preset.</source>
        <translation>Noch keine Schritte. Einen Schritt hinzufügen, Zeilen aus einer Tabelle einfügen oder eine Vorlage wählen.</translation>
    </message>
</context>
<context>
    <name>castbench::TrialCurve</name>
    <message>
        <source>Measured rate over time</source>
        <translation>Gemessene Rate über der Zeit</translation>
    </message>
    <message>
        <source>A drawing of the rates that are written beside it</source>
        <translation>Eine Zeichnung der Raten, die daneben stehen</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>castbench::UnrestoredBar</name>
    <message>
        <source>Port %1 of %2 has its former cap again: %3.</source>
        <translation>Port %1 von %2 hat wieder sein früheres Limit: %3.</translation>
    </message>
    <message>
        <source>Port not restored</source>
        <translation>Port nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Port %1 of %2 had %3. If you forget it, the port stays as it is, and Castbench does not ask again; set it by hand then.</source>
        <translation>Port %1 von %2 hatte %3. Wenn Sie das vergessen lassen, bleibt der Port, wie er ist, und Castbench fragt nicht wieder; stellen Sie ihn dann von Hand ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt zurücksetzen</translation>
    </message>
    <message>
        <source>Restoring it …</source>
        <translation>Er wird zurückgesetzt …</translation>
    </message>
    <message>
        <source>What now? …</source>
        <translation>Was nun? …</translation>
    </message>
</context>
<context>
    <name>castbench::ViewerDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Diese ID gehört der Plattform; eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose Pair on the Lab page to see what to start on the device.</source>
        <translation>Auf der Seite Labor „Koppeln“ wählen; dort steht, was auf dem Gerät zu starten ist.</translation>
    </message>
    <message>
        <source>New viewer</source>
        <translation>Neuer Zuschauer</translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation>Zuschauer %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as P1 or M2: letters, digits, - and _</source>
        <translation>Kurz und im Labor eindeutig, etwa P1 oder M2: Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people: Tablet by the window</source>
        <translation>Für Menschen: Tablet am Fenster</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Player</translation>
    </message>
    <message>
        <source>How far behind the live edge the modelled player starts</source>
        <translation>Wie weit hinter der Live-Kante der modellierte Player beginnt</translation>
    </message>
    <message>
        <source>Browser: starts three segments back</source>
        <translation>Browser: beginnt drei Segmente zurück</translation>
    </message>
    <message>
        <source>App: starts six segments back</source>
        <translation>App: beginnt sechs Segmente zurück</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>&amp;Gemessen</translation>
    </message>
    <message>
        <source>By Castbench itself, or by a probe on the viewer&apos;s device</source>
        <translation>Von Castbench selbst oder von einer Sonde auf dem Gerät des Zuschauers</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>By castbench-probe on the device</source>
        <translation>Von castbench-probe auf dem Gerät</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>&amp;Kopplungscode</translation>
    </message>
    <message>
        <source>Left empty, a code is made up and shown</source>
        <translation>Leer: ein Code wird erzeugt und gezeigt</translation>
    </message>
    <message>
        <source>Takes part in the c&amp;hat</source>
        <translation>Nimmt am C&amp;hat teil</translation>
    </message>
    <message>
        <source>Chat nic&amp;k</source>
        <translation>&amp;Chat-Nickname</translation>
    </message>
    <message>
        <source>Left empty, it is made from the id</source>
        <translation>Leer: wird aus der ID gebildet</translation>
    </message>
    <message>
        <source>Chat pass&amp;word</source>
        <translation>Chat-Pass&amp;wort</translation>
    </message>
    <message>
        <source>Made up when it is needed</source>
        <translation>Wird erzeugt</translation>
    </message>
</context>
<context>
    <name>castbench::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Castbench</source>
        <translation>Willkommen bei Castbench</translation>
    </message>
    <message>
        <source>Measure what a smaller upload does to a live stream: how late viewers see it, how many frames are dropped, and how late chat becomes.</source>
        <translation>Messen, was weniger Upload mit einem Live-Stream macht: wie spät Zuschauer ihn sehen, wie viele Frames verworfen werden und wie spät der Chat ankommt.</translation>
    </message>
    <message>
        <source>Describe the lab</source>
        <translation>Das Labor beschreiben</translation>
    </message>
    <message>
        <source>Which computer streams, who watches, and which switch limits the upload. The built-in lab has all of it, on this computer.</source>
        <translation>Welcher Computer streamt, wer zuschaut und welcher Switch den Upload begrenzt. Das eingebaute Labor hat das alles, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Ein Experiment planen</translation>
    </message>
    <message>
        <source>A wizard asks for the steps and what to measure, and checks every device before anything starts.</source>
        <translation>Ein Assistent fragt nach den Schritten und den Messgrößen und prüft jedes Gerät, bevor etwas beginnt.</translation>
    </message>
    <message>
        <source>Watch it, and take the figures home</source>
        <translation>Zusehen und die Abbildungen mitnehmen</translation>
    </message>
    <message>
        <source>Charts show what is measured as it happens. The switch gets its former setting back at the end, however the run ends.</source>
        <translation>Diagramme zeigen live, was gemessen wird. Der Switch erhält am Ende seine frühere Einstellung zurück, wie auch immer der Lauf endet.</translation>
    </message>
    <message>
        <source>&amp;Try it on the built-in lab</source>
        <translation>Im eingebauten Labor aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Set up your own lab</source>
        <translation>&amp;Eigenes Labor einrichten</translation>
    </message>
    <message>
        <source>&amp;Open a lab file …</source>
        <translation>Labordatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;So funktioniert es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starts a small lab on this computer and runs the experiment &quot;%1&quot; in it: about a minute and a half. Nothing outside this computer is touched.</source>
        <translation>Startet ein kleines Labor auf diesem Computer und führt darin das Experiment „%1“ aus: etwa anderthalb Minuten. Außerhalb dieses Computers wird nichts berührt.</translation>
    </message>
</context>
<context>
    <name>castbench::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Neues Labor</translation>
    </message>
    <message>
        <source>Describe a lab of your own</source>
        <translation>Ein eigenes Labor beschreiben</translation>
    </message>
    <message>
        <source>Open &amp;lab …</source>
        <translation>&amp;Labor öffnen …</translation>
    </message>
    <message>
        <source>Open a file that describes a lab</source>
        <translation>Eine Datei öffnen, die ein Labor beschreibt</translation>
    </message>
    <message>
        <source>New e&amp;xperiment …</source>
        <translation>Neues &amp;Experiment …</translation>
    </message>
    <message>
        <source>Plan an experiment, step by step</source>
        <translation>Ein Experiment planen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Open &amp;plan …</source>
        <translation>&amp;Plan öffnen …</translation>
    </message>
    <message>
        <source>Open a file that holds a plan</source>
        <translation>Eine Datei öffnen, die einen Plan enthält</translation>
    </message>
    <message>
        <source>Open &amp;database …</source>
        <translation>&amp;Datenbank öffnen …</translation>
    </message>
    <message>
        <source>Look at the runs that another database holds</source>
        <translation>Die Läufe einer anderen Datenbank ansehen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the shown run as figure, data or bundle</source>
        <translation>Den gezeigten Lauf als Abbildung, Daten oder Archiv speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Castbench</source>
        <translation>Castbench verlassen</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Theme, language, units, database</source>
        <translation>Farbschema, Sprache, Einheiten, Datenbank</translation>
    </message>
    <message>
        <source>S&amp;tart …</source>
        <translation>&amp;Starten …</translation>
    </message>
    <message>
        <source>Choose an experiment and start it</source>
        <translation>Ein Experiment wählen und starten</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>Devices and how they are doing</source>
        <translation>Geräte und ihr Zustand</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimente</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>What is measured now</source>
        <translation>Was jetzt gemessen wird</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>Runs that are over</source>
        <translation>Abgeschlossene Läufe</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>The page that Castbench began with</source>
        <translation>Die Seite, mit der Castbench begann</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>Den Bildschirm mit diesem Fenster füllen</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Make all texts larger</source>
        <translation>Alle Texte vergrößern</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Make all texts smaller</source>
        <translation>Alle Texte verkleinern</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Show texts in the system&apos;s size</source>
        <translation>Texte in der Größe des Systems zeigen</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Die gezeigte Seite erklären</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>&amp;About Castbench</source>
        <translation>&amp;Über Castbench</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
</TS>
