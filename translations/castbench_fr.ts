<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BuiltIn</name>
    <message>
        <source>Upload cap, as in the study</source>
        <translation>Plafond montant, comme dans l’étude</translation>
    </message>
    <message>
        <source>Upload cap, 10 s per step</source>
        <translation>Plafond montant, 10&#xa0;s par étape</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Laboratoire intégré</translation>
    </message>
    <message>
        <source>Viewer in a browser</source>
        <translation>Spectateur dans un navigateur</translation>
    </message>
    <message>
        <source>Viewer with an app</source>
        <translation>Spectateur avec une appli</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Diffuseur %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>higher</source>
        <translation>plus élevé</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>non distinguables</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies above all of the first run&apos;s.</source>
        <translation>L’intervalle du second essai se trouve entièrement au-dessus de celui du premier.</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies below all of the first run&apos;s.</source>
        <translation>L’intervalle du second essai se trouve entièrement au-dessous de celui du premier.</translation>
    </message>
    <message>
        <source>The intervals overlap: the difference, if there is one, is too small to be seen here.</source>
        <translation>Les intervalles se chevauchent&#xa0;: la différence, s’il y en a une, est trop petite pour être visible ici.</translation>
    </message>
    <message>
        <source>At least one of the two values has no interval.</source>
        <translation>L’une au moins des deux valeurs n’a pas d’intervalle.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>a counter began anew: the true count may be higher</source>
        <translation>un compteur est reparti de zéro&#xa0;: le nombre réel peut être plus élevé</translation>
    </message>
    <message>
        <source>fewer than three independent samples</source>
        <translation>moins de trois mesures indépendantes</translation>
    </message>
    <message>
        <source>the samples&apos; own uncertainty is not known</source>
        <translation>l’incertitude propre des mesures n’est pas connue</translation>
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
        <translation>%1 Écrivez un plafond sous la forme &quot;512 kbit/s&quot;, &quot;4 Mbit/s&quot; ou &quot;No Limit&quot;.</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 n’a pas d’unité.</translation>
    </message>
    <message>
        <source>%1 may be read as bytes; a cap counts bits (1 kbit/s = 1000 bit/s).</source>
        <translation>%1 peut se lire en octets&#xa0;; un plafond compte des bits (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>%1 is not in kbit/s, Mbit/s or Gbit/s.</source>
        <translation>%1 n’est pas en kbit/s, Mbit/s ou Gbit/s.</translation>
    </message>
    <message>
        <source>%1 is not a cap.</source>
        <translation>%1 n’est pas un plafond.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of kbit/s.</source>
        <translation>%1 n’est pas un nombre entier de kbit/s.</translation>
    </message>
    <message>
        <source>%1 is not plausible: a cap lies between %2 kbit/s and %3 kbit/s.</source>
        <translation>%1 n’est pas plausible&#xa0;: un plafond se situe entre %2 kbit/s et %3 kbit/s.</translation>
    </message>
    <message>
        <source>A bare number has no unit.</source>
        <translation>Un nombre seul n’a pas d’unité.</translation>
    </message>
    <message>
        <source>A cap is a text.</source>
        <translation>Un plafond est un texte.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host&quot;, &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 n’est pas une adresse. Écrivez &quot;host&quot;, &quot;host:port&quot; ou &quot;[::1]:port&quot;.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 n’est pas une adresse. Écrivez &quot;host:port&quot; ou &quot;[::1]:port&quot;.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read.</source>
        <translation>Le fichier dépasse %1 Mio, le maximum lu.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at %2.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1 à %2.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object: { … }.</source>
        <translation>Le fichier doit contenir un objet JSON&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>This is another kind of file; it must say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>C’est un autre type de fichier&#xa0;; il doit contenir &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It must say &quot;version&quot;: %1.</source>
        <translation>Il doit contenir &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads up to version %2. Use a newer Castbench.</source>
        <translation>Le fichier est en version %1&#xa0;; ce programme lit jusqu’à la version %2. Utilisez un Castbench plus récent.</translation>
    </message>
    <message>
        <source>This key is unknown; known here are: %1.</source>
        <translation>Cette clé est inconnue&#xa0;; sont connues ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>Il faut ici un texte, pas %1.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Cela ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Cela dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>This holds a control character, such as a line break.</source>
        <translation>Cela contient un caractère de contrôle, par exemple un saut de ligne.</translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation>Il faut ici true ou false, pas %1.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Il faut ici un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>This must be a text such as &quot;250 ms&quot;, &quot;10 s&quot; or &quot;5 min&quot;, not %1.</source>
        <translation>Il faut ici un texte comme &quot;250 ms&quot;, &quot;10 s&quot; ou &quot;5 min&quot;, pas %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 est hors limites&#xa0;: de %2 à %3.</translation>
    </message>
    <message>
        <source>This must be an id: 1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;.</source>
        <translation>Il faut ici un identifiant&#xa0;: 1 à %1 lettres, chiffres, &quot;-&quot; ou &quot;_&quot;.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Il faut ici l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This must be an object, not %1.</source>
        <translation>Il faut ici un objet, pas %1.</translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation>Il faut ici une liste, pas %1.</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>Cette liste a %1 entrées&#xa0;; %2 au plus sont permises.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cela manque.</translation>
    </message>
    <message>
        <source>Further problems are not listed.</source>
        <translation>Les autres problèmes ne sont pas listés.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;host:port&quot;.</source>
        <translation>Une adresse est un texte comme &quot;host:port&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a port from 1 to 65535.</source>
        <translation>%1 demande un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;127.0.0.1:0&quot;.</source>
        <translation>Une adresse est un texte comme &quot;127.0.0.1:0&quot;.</translation>
    </message>
    <message>
        <source>This must be a URL such as &quot;%1://host:port/path&quot; (%2).</source>
        <translation>Il faut ici une URL comme &quot;%1://host:port/path&quot; (%2).</translation>
    </message>
    <message>
        <source>This must be &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; or {&quot;sntp&quot;: &quot;host:port&quot;}.</source>
        <translation>Il faut ici &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; ou {&quot;sntp&quot;: &quot;host:port&quot;}.</translation>
    </message>
    <message>
        <source>This must be a channel such as &quot;#b1&quot;, without blank, comma or colon, at most %1 characters.</source>
        <translation>Il faut ici un canal comme &quot;#b1&quot;, sans espace, virgule ni deux-points, %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This must be a chat name: 1 to %1 letters, digits or -_[]\`^{|}.</source>
        <translation>Il faut ici un nom de chat&#xa0;: 1 à %1 lettres, chiffres ou -_[]\`^{|}.</translation>
    </message>
    <message>
        <source>Another device is called %1 too.</source>
        <translation>Un autre appareil s’appelle aussi %1.</translation>
    </message>
    <message>
        <source>A lab needs at least one broadcaster.</source>
        <translation>Un laboratoire demande au moins un diffuseur.</translation>
    </message>
    <message>
        <source>A lab file holds no user name or password; use an address without them.</source>
        <translation>Un fichier de laboratoire ne contient ni nom d’utilisateur ni mot de passe&#xa0;; utilisez une adresse qui n’en a pas.</translation>
    </message>
    <message>
        <source>A lab file holds no secret; move this one to the key store, an environment variable or a file of its own.</source>
        <translation>Un fichier de laboratoire ne contient aucun secret&#xa0;; déplacez celui-ci dans le trousseau, une variable d’environnement ou un fichier à part.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 ids; leave it out for all.</source>
        <translation>Il faut ici une liste de 1 à %1 identifiants&#xa0;; omettez-la pour tous.</translation>
    </message>
    <message>
        <source>%1 is not the id of a viewer.</source>
        <translation>%1 n’est pas l’identifiant d’un spectateur.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>A plan needs at least one step.</source>
        <translation>Un plan demande au moins une étape.</translation>
    </message>
    <message>
        <source>This must be shorter than every step.</source>
        <translation>Cela doit être plus court que chaque étape.</translation>
    </message>
    <message>
        <source>There is no such file, nor a built-in plan of that name; built in are: %1.</source>
        <translation>Il n’y a ni ce fichier ni un plan intégré de ce nom&#xa0;; sont intégrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>est un dossier&#xa0;; indiquez un fichier dedans</translation>
    </message>
    <message>
        <source>the folder does not exist; make it or choose another</source>
        <translation>le dossier n’existe pas&#xa0;; créez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>cannot be written; choose a folder that you may write to</source>
        <translation>ne peut pas être écrit&#xa0;; choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>le disque est plein&#xa0;; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>writing failed: %1</source>
        <translation>échec de l’écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a file, not a folder; choose another name</source>
        <translation>est un fichier, pas un dossier&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another place</source>
        <translation>le dossier ne peut pas être créé&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>A secret is a text, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keychain&quot;: &quot;ENTRY&quot;}; leave the key out where there is none.</source>
        <translation>Un secret est un texte, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} ou {&quot;keychain&quot;: &quot;ENTRY&quot;}&#xa0;; omettez la clé s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1 Write a duration as &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; or &quot;2 h&quot;.</source>
        <translation>%1 Écrivez une durée sous la forme &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; ou &quot;2 h&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 n’est pas une durée.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of milliseconds.</source>
        <translation>%1 n’est pas un nombre entier de millisecondes.</translation>
    </message>
    <message>
        <source>%1 is longer than 100000 h.</source>
        <translation>%1 dépasse 100000 h.</translation>
    </message>
    <message>
        <source>%1 has an unknown unit.</source>
        <translation>%1 a une unité inconnue.</translation>
    </message>
    <message>
        <source>The run has not begun. Start it first.</source>
        <translation>L’essai n’a pas commencé. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>The lab is being checked. Wait for the first step.</source>
        <translation>Le laboratoire est en cours de vérification. Attendez la première étape.</translation>
    </message>
    <message>
        <source>The run is running. It can be paused, skipped on or aborted.</source>
        <translation>L’essai est en cours. On peut le suspendre, passer l’étape ou l’abandonner.</translation>
    </message>
    <message>
        <source>The run is paused. Resume it first.</source>
        <translation>L’essai est en pause. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The switch is being restored. Wait until the lab is as it was before.</source>
        <translation>Le commutateur est en cours de restauration. Attendez que le laboratoire soit comme avant.</translation>
    </message>
    <message>
        <source>The run is done. It is over; start a new one.</source>
        <translation>L’essai est terminé. Démarrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The run has failed. It is over; start a new one.</source>
        <translation>L’essai a échoué. Démarrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The run was aborted. It is over; start a new one.</source>
        <translation>L’essai a été abandonné. Démarrez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>plan fits the lab</source>
        <translation>le plan convient au laboratoire</translation>
    </message>
    <message>
        <source>The lab has no broadcaster.</source>
        <translation>Le laboratoire n’a pas de diffuseur.</translation>
    </message>
    <message>
        <source>Add one to the lab.</source>
        <translation>Ajoutez-en un au laboratoire.</translation>
    </message>
    <message>
        <source>The lab has no broadcaster &quot;%1&quot;.</source>
        <translation>Le laboratoire n’a pas de diffuseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change the plan&apos;s broadcaster or add it to the lab.</source>
        <translation>Changez le diffuseur du plan ou ajoutez-le au laboratoire.</translation>
    </message>
    <message>
        <source>The lab has no viewer &quot;%1&quot;.</source>
        <translation>Le laboratoire n’a pas de spectateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change the plan&apos;s viewers or add it to the lab.</source>
        <translation>Changez les spectateurs du plan ou ajoutez-le au laboratoire.</translation>
    </message>
    <message>
        <source>The plan has no steps.</source>
        <translation>Le plan n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Ajoutez au moins une étape.</translation>
    </message>
    <message>
        <source>The switch cannot set %1; it will set %2.</source>
        <translation>Le commutateur ne peut pas appliquer %1&#xa0;; il appliquera %2.</translation>
    </message>
    <message>
        <source>Write %1 in the plan to say what is meant.</source>
        <translation>Écrivez %1 dans le plan pour dire ce qui est voulu.</translation>
    </message>
    <message>
        <source>Two probes are called &quot;%1&quot;.</source>
        <translation>Deux sondes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the lab&apos;s devices different ids.</source>
        <translation>Donnez aux appareils du laboratoire des identifiants différents.</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>The free space of %1 is not known.</source>
        <translation>L’espace libre de %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2; the run needs about %3 MB.</source>
        <translation>%1 Mo sont libres dans %2&#xa0;; l’essai demande environ %3 Mo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>The stream runs already and is left running.</source>
        <translation>Le flux tourne déjà et reste en marche.</translation>
    </message>
    <message>
        <source>The stream is started for the run.</source>
        <translation>Le flux est démarré pour l’essai.</translation>
    </message>
    <message>
        <source>The broadcaster is not streaming, and the plan does not start it.</source>
        <translation>Le diffuseur n’émet pas, et le plan ne le démarre pas.</translation>
    </message>
    <message>
        <source>Start the stream, or let the plan say &quot;startStream&quot;: true.</source>
        <translation>Démarrez le flux, ou mettez &quot;startStream&quot;: true dans le plan.</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>le commutateur répond</translation>
    </message>
    <message>
        <source>Check address, community and port of the switch.</source>
        <translation>Vérifiez l’adresse, la communauté et le port du commutateur.</translation>
    </message>
    <message>
        <source>Check that the broadcaster&apos;s program runs and can be reached.</source>
        <translation>Vérifiez que le programme du diffuseur tourne et peut être joint.</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sonde %1</translation>
    </message>
    <message>
        <source>Check that the device is on and can be reached.</source>
        <translation>Vérifiez que l’appareil est allumé et peut être joint.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Pas de réponse en %1.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>Check that the database can be written.</source>
        <translation>Vérifiez que la base de données peut être écrite.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondes</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>The stream was started for the run.</source>
        <translation>Le flux a été démarré pour l’essai.</translation>
    </message>
    <message>
        <source>The probe %1 did not start; the run goes on without it.</source>
        <translation>La sonde %1 n’a pas démarré&#xa0;; l’essai continue sans elle.</translation>
    </message>
    <message>
        <source>No sample yet from %1; the first step begins without.</source>
        <translation>Pas encore de mesure de %1&#xa0;; la première étape commence sans.</translation>
    </message>
    <message>
        <source>The probe did not start.</source>
        <translation>La sonde n’a pas démarré.</translation>
    </message>
    <message>
        <source>%1 was lost, and the plan says that this stops the run: %2</source>
        <translation>%1&#xa0;: perte, et le plan dit que cela arrête l’essai&#xa0;: %2</translation>
    </message>
    <message>
        <source>A probe</source>
        <translation>Une sonde</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>Le commutateur</translation>
    </message>
    <message>
        <source>The broadcaster</source>
        <translation>Le diffuseur</translation>
    </message>
    <message>
        <source>The run was aborted.</source>
        <translation>L’essai a été abandonné.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’essai a été arrêté.</translation>
    </message>
    <message>
        <source>The run was paused; the cap stays as it is.</source>
        <translation>L’essai a été mis en pause&#xa0;; le plafond reste tel quel.</translation>
    </message>
    <message>
        <source>The run goes on; what is left is shifted by %1.</source>
        <translation>L’essai continue&#xa0;; le reste est décalé de %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2 begins: %3.</source>
        <translation>L’étape %1 sur %2 commence&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Step %1 ended: %2.</source>
        <translation>L’étape %1 s’est terminée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The switch confirmed %1 %2 ms after the planned instant.</source>
        <translation>Le commutateur a confirmé %1 %2 ms après l’instant prévu.</translation>
    </message>
    <message>
        <source>Asked for %1, the switch reads back %2.</source>
        <translation>Demandé&#xa0;: %1&#xa0;; le commutateur relit %2.</translation>
    </message>
    <message>
        <source>%1 could not be set at the step&apos;s start: %2</source>
        <translation>%1 n’a pas pu être appliqué au début de l’étape&#xa0;: %2</translation>
    </message>
    <message>
        <source>The switch has its former cap again: %1.</source>
        <translation>Le commutateur a retrouvé son plafond antérieur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The switch could not be restored yet: %1</source>
        <translation>Le commutateur n’a pas encore pu être restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The switch could not be restored (%1). Set port %2 back to %3 (%4) by hand.</source>
        <translation>Le commutateur n’a pas pu être restauré (%1). Remettez à la main le port %2 à %3 (%4).</translation>
    </message>
    <message>
        <source>Samples cannot be stored: %1</source>
        <translation>Les mesures ne peuvent pas être enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Samples are stored again.</source>
        <translation>Les mesures sont de nouveau enregistrées.</translation>
    </message>
    <message>
        <source>Samples could not be stored for %1. Free space or check the disk.</source>
        <translation>Les mesures n’ont pas pu être enregistrées pendant %1. Libérez de la place ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>switch profile</source>
        <translation>profil du commutateur</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>port du commutateur</translation>
    </message>
    <message>
        <source>upload cap</source>
        <translation>plafond montant</translation>
    </message>
    <message>
        <source>octet counters</source>
        <translation>compteurs d’octets</translation>
    </message>
    <message>
        <source>port rate</source>
        <translation>débit du port</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the switch profile.</source>
        <translation>Vérifiez le numéro du port et le profil du commutateur.</translation>
    </message>
    <message>
        <source>The switch calls itself %1; the profile %2 is for %3 (%4).</source>
        <translation>Le commutateur se nomme %1&#xa0;; le profil %2 est pour %3 (%4).</translation>
    </message>
    <message>
        <source>Choose the profile of this model in the lab.</source>
        <translation>Choisissez dans le laboratoire le profil de ce modèle.</translation>
    </message>
    <message>
        <source>The profile %1 is from documents (%2) and was not tried on hardware.</source>
        <translation>Le profil %1 vient de documents (%2) et n’a pas été essayé sur du matériel.</translation>
    </message>
    <message>
        <source>Set a cap on this port by hand and compare before relying on it.</source>
        <translation>Appliquez un plafond à la main sur ce port et comparez avant de vous y fier.</translation>
    </message>
    <message>
        <source>This switch caps what it sends to the host, not the host&apos;s upload.</source>
        <translation>Ce commutateur limite ce qu’il envoie à l’hôte, pas le débit montant de l’hôte.</translation>
    </message>
    <message>
        <source>Use a switch that can cap what it receives.</source>
        <translation>Utilisez un commutateur capable de limiter ce qu’il reçoit.</translation>
    </message>
    <message>
        <source>The switch has no port %1.</source>
        <translation>Le commutateur n’a pas de port %1.</translation>
    </message>
    <message>
        <source>Correct &quot;switch_port&quot; in the lab.</source>
        <translation>Corrigez &quot;switch_port&quot; dans le laboratoire.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is not up.</source>
        <translation>Le port %1 (%2) n’est pas actif.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to this port, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Branchez l’ordinateur du diffuseur sur ce port, ou corrigez &quot;switch_port&quot; dans le laboratoire.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is up.</source>
        <translation>Le port %1 (%2) est actif.</translation>
    </message>
    <message>
        <source>Port %1 counts octets.</source>
        <translation>Le port %1 compte les octets.</translation>
    </message>
    <message>
        <source>Port %1 counts forwarded octets.</source>
        <translation>Le port %1 compte les octets transmis.</translation>
    </message>
    <message>
        <source>Port %1 counts received octets, possibly before the cap.</source>
        <translation>Le port %1 compte les octets reçus, peut-être avant le plafond.</translation>
    </message>
    <message>
        <source>Without this there is no port rate; the caps do not depend on it.</source>
        <translation>Sans cela, pas de débit du port&#xa0;; les plafonds n’en dépendent pas.</translation>
    </message>
    <message>
        <source>The host&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>Le nom de l’hôte n’a pas d’adresse&#xa0;; vérifiez son orthographe, ou donnez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that SNMP is on in the switch.</source>
        <translation>Rien n’écoute là&#xa0;; vérifiez l’adresse et le port, et que SNMP est activé dans le commutateur.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, the community, and the switch&apos;s access list.</source>
        <translation>Pas de réponse après %1 essais de %2&#xa0;; vérifiez l’adresse, la communauté et la liste d’accès du commutateur.</translation>
    </message>
    <message>
        <source>OBS answers</source>
        <translation>OBS répond</translation>
    </message>
    <message>
        <source>OBS answers at %1.</source>
        <translation>OBS répond à %1.</translation>
    </message>
    <message>
        <source>OBS version</source>
        <translation>version d’OBS</translation>
    </message>
    <message>
        <source>OBS %1, obs-websocket %2 on %3.</source>
        <translation>OBS %1, obs-websocket %2 sur %3.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>mot de passe OBS</translation>
    </message>
    <message>
        <source>OBS accepted the password.</source>
        <translation>OBS a accepté le mot de passe.</translation>
    </message>
    <message>
        <source>OBS asks for no password.</source>
        <translation>OBS ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>OBS is streaming.</source>
        <translation>OBS diffuse.</translation>
    </message>
    <message>
        <source>OBS is not streaming.</source>
        <translation>OBS ne diffuse pas.</translation>
    </message>
    <message>
        <source>Start the stream in OBS, unless the run starts it.</source>
        <translation>Démarrez le flux dans OBS, sauf si l’essai le démarre.</translation>
    </message>
    <message>
        <source>OBS has lost the platform and is reconnecting.</source>
        <translation>OBS a perdu la plateforme et se reconnecte.</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s way to the platform and the stream key.</source>
        <translation>Vérifiez le chemin du diffuseur vers la plateforme et la clé de flux.</translation>
    </message>
    <message>
        <source>dynamic bitrate</source>
        <translation>débit dynamique</translation>
    </message>
    <message>
        <source>OBS keeps its bitrate under congestion.</source>
        <translation>OBS garde son débit en cas de congestion.</translation>
    </message>
    <message>
        <source>OBS lowers its bitrate when the upload is congested and then drops no frames.</source>
        <translation>OBS baisse son débit quand l’envoi est congestionné et ne perd alors pas d’images.</translation>
    </message>
    <message>
        <source>Switch it off in OBS (Settings, Advanced, Network) to study dropped frames.</source>
        <translation>Désactivez-le dans OBS (Paramètres, Avancé, Réseau) pour étudier les images perdues.</translation>
    </message>
    <message>
        <source>Copy the password from OBS (Tools, WebSocket Server Settings, Show Connect Info) into the lab.</source>
        <translation>Copiez dans le laboratoire le mot de passe d’OBS (Outils, Paramètres du serveur WebSocket, Afficher les informations de connexion).</translation>
    </message>
    <message>
        <source>Correct the broadcaster&apos;s OBS address or password in the lab.</source>
        <translation>Corrigez l’adresse OBS ou le mot de passe du diffuseur dans le laboratoire.</translation>
    </message>
    <message>
        <source>Start OBS, switch its WebSocket server on (Tools, WebSocket Server Settings), and check that a firewall lets port %1 through.</source>
        <translation>Démarrez OBS, activez son serveur WebSocket (Outils, Paramètres du serveur WebSocket) et vérifiez qu’un pare-feu laisse passer le port %1.</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Joined %1 on %2 as &quot;%3&quot;, %4.</source>
        <translation>Entré dans %1 sur %2 comme «&#xa0;%3&#xa0;», %4.</translation>
    </message>
    <message>
        <source>The chat password travels without encryption.</source>
        <translation>Le mot de passe du chat circule sans chiffrement.</translation>
    </message>
    <message>
        <source>Set &quot;tls&quot;: true and the server&apos;s port for TLS (6697).</source>
        <translation>Mettez &quot;tls&quot;: true et le port TLS du serveur (6697).</translation>
    </message>
    <message>
        <source>The server&apos;s limit allows a message every %1 ms.</source>
        <translation>La limite du serveur permet un message toutes les %1 ms.</translation>
    </message>
    <message>
        <source>The chat server does not answer.</source>
        <translation>Le serveur de chat ne répond pas.</translation>
    </message>
    <message>
        <source>Start the chat server, or correct its address and port in the lab file.</source>
        <translation>Démarrez le serveur de chat, ou corrigez son adresse et son port dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>Correct the chat nick or channel in the lab file.</source>
        <translation>Corrigez le pseudo ou le canal de chat dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>playlist answers</source>
        <translation>la playlist répond</translation>
    </message>
    <message>
        <source>%1 segments are listed.</source>
        <translation>%1 segments sont listés.</translation>
    </message>
    <message>
        <source>There is no such playlist yet: start the stream of %1, or correct the playlist&apos;s URL in the lab file.</source>
        <translation>Cette playlist n’existe pas encore&#xa0;: démarrez le flux de %1, ou corrigez l’URL de la playlist dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>Start the server, and check its address in the lab file and the network between.</source>
        <translation>Démarrez le serveur, vérifiez son adresse dans le fichier de laboratoire et le réseau entre les deux.</translation>
    </message>
    <message>
        <source>Correct the playlist&apos;s URL of %1 in the lab file.</source>
        <translation>Corrigez l’URL de la playlist de %1 dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>stream is live</source>
        <translation>le flux est en direct</translation>
    </message>
    <message>
        <source>New segments are listed.</source>
        <translation>De nouveaux segments sont listés.</translation>
    </message>
    <message>
        <source>No new segment is listed: a stopped stream has left its playlist behind, or its segments are very long.</source>
        <translation>Aucun nouveau segment n’est listé&#xa0;: un flux arrêté a laissé sa playlist, ou ses segments sont très longs.</translation>
    </message>
    <message>
        <source>Start the stream of %1.</source>
        <translation>Démarrez le flux de %1.</translation>
    </message>
    <message>
        <source>segment decodes</source>
        <translation>le segment se décode</translation>
    </message>
    <message>
        <source>%1 pictures.</source>
        <translation>%1 images.</translation>
    </message>
    <message>
        <source>frame clock</source>
        <translation>horloge d’image</translation>
    </message>
    <message>
        <source>Read in %1 of %2 pictures.</source>
        <translation>Lue dans %1 images sur %2.</translation>
    </message>
    <message>
        <source>Show the frame clock at the top edge of the picture of %1, with the id that the lab file gives it.</source>
        <translation>Affichez l’horloge d’image au bord supérieur de l’image de %1, avec l’identifiant donné dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>clock offset</source>
        <translation>décalage d’horloge</translation>
    </message>
    <message>
        <source>How far the clock of %1 is from reference time is not known; latencies that involve it have no uncertainty.</source>
        <translation>L’écart entre l’horloge de %1 et le temps de référence n’est pas connu&#xa0;; les latences qui l’utilisent n’ont pas d’incertitude.</translation>
    </message>
    <message>
        <source>Start the lab&apos;s NTP server and open UDP port 123 to it, or correct the clock source in the lab file.</source>
        <translation>Démarrez le serveur NTP du laboratoire et ouvrez-lui le port UDP 123, ou corrigez la source d’horloge dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>%1 runs on the reference clock.</source>
        <translation>%1 tourne sur l’horloge de référence.</translation>
    </message>
    <message>
        <source>Reference time is %1 ahead of the clock of %2, ± %3.</source>
        <translation>Le temps de référence avance de %1 sur l’horloge de %2, ± %3.</translation>
    </message>
    <message>
        <source>The bound is above the lab&apos;s threshold of %1. Connect the device by wire, take other traffic off the link, or raise the threshold.</source>
        <translation>La borne dépasse le seuil du laboratoire de %1. Branchez l’appareil par câble, retirez tout autre trafic de la liaison, ou relevez le seuil.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is not connected.</source>
        <translation>castbench-probe sur %1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is connected again.</source>
        <translation>castbench-probe sur %1 est de nouveau connecté.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device with this controller&apos;s address and the device&apos;s pairing code.</source>
        <translation>Démarrez castbench-probe sur l’appareil avec l’adresse de ce contrôleur et le code d’appairage de l’appareil.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 n’a pas répondu en %2.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Pas de connexion à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no connection to OBS.</source>
        <translation>Il n’y a pas de connexion à OBS.</translation>
    </message>
    <message>
        <source>OBS refused the password; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS a refusé le mot de passe&#xa0;; saisissez celui affiché dans OBS sous Outils, Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written. Choose another folder, or change its permissions.</source>
        <translation>La base de données ou son dossier ne peut pas être écrit. Choisissez un autre dossier, ou changez ses permissions.</translation>
    </message>
    <message>
        <source>This is not a Castbench database. It was left as it is; choose another file name.</source>
        <translation>Ce n’est pas une base de données Castbench. Elle est restée telle quelle&#xa0;; choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>C’est un dossier&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Cette base de données n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such database yet.</source>
        <translation>Cette base de données n’existe pas encore.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it first.</source>
        <translation>Le dossier de la base de données n’existe pas&#xa0;; créez-le d’abord.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it, or choose another.</source>
        <translation>Le dossier de la base de données n’existe pas&#xa0;; créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; close it.</source>
        <translation>Un autre programme garde la base de données verrouillée&#xa0;; fermez-le.</translation>
    </message>
    <message>
        <source>No space is left for the database. Free some on its disk.</source>
        <translation>Il n’y a plus de place pour la base de données. Libérez-en sur son disque.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de données ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Nothing was changed; go on with a copy of it that is whole, or with a new file.</source>
        <translation>La base de données est endommagée (%1). Rien n’a été modifié&#xa0;; continuez avec une copie intacte, ou avec un nouveau fichier.</translation>
    </message>
    <message>
        <source>The disk failed (%1, %2). Check it and its free space.</source>
        <translation>Le disque a échoué (%1, %2). Vérifiez-le, ainsi que son espace libre.</translation>
    </message>
    <message>
        <source>The database failed: %1 (%2).</source>
        <translation>La base de données a échoué&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The database has version %1; this program knows up to version %2. Use a newer Castbench. The file was left as it is.</source>
        <translation>La base de données est en version %1&#xa0;; ce programme connaît jusqu’à la version %2. Utilisez un Castbench plus récent. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no run %1 in the database.</source>
        <translation>Il n’y a pas d’essai %1 dans la base de données.</translation>
    </message>
    <message>
        <source>This run is being measured; wait for its end or abort it.</source>
        <translation>Cet essai est en cours de mesure&#xa0;; attendez sa fin ou abandonnez-le.</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of 1 to %1 characters.</source>
        <translation>Le nom d’un essai est une ligne de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Notes may have up to %1 characters.</source>
        <translation>Les notes peuvent avoir jusqu’à %1 caractères.</translation>
    </message>
    <message>
        <source>The wait was cancelled.</source>
        <translation>L’attente a été annulée.</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 characters and no line breaks.</source>
        <translation>Le nom d’un secret a de 1 à %1 caractères et aucun saut de ligne.</translation>
    </message>
    <message>
        <source>A secret is a text of 1 to %1 characters; use a shorter one.</source>
        <translation>Un secret est un texte de 1 à %1 caractères&#xa0;; utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the key store; type it again on the lab page, or use {&quot;env&quot;: …} or {&quot;file&quot;: …} in the lab file.</source>
        <translation>Le secret %1 n’est pas dans le trousseau&#xa0;; saisissez-le de nouveau sur la page du laboratoire, ou utilisez {&quot;env&quot;: …} ou {&quot;file&quot;: …} dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The secret&apos;s file cannot be used: %1.</source>
        <translation>Le fichier du secret est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <translation>La variable d’environnement %1 n’est pas définie ou est vide.</translation>
    </message>
    <message>
        <source>The key store&apos;s entry %1 was not read; use {&quot;env&quot;: …} or {&quot;file&quot;: …} instead.</source>
        <translation>L’entrée %1 du trousseau n’a pas été lue&#xa0;; utilisez plutôt {&quot;env&quot;: …} ou {&quot;file&quot;: …}.</translation>
    </message>
    <message>
        <source>The secret was removed when this lab was stored; put {&quot;env&quot;: …}, {&quot;file&quot;: …} or the text in its place.</source>
        <translation>Le secret a été retiré à l’enregistrement de ce laboratoire&#xa0;; mettez {&quot;env&quot;: …}, {&quot;file&quot;: …} ou le texte à sa place.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as &quot;2026-01-31T12:00:00Z&quot; (RFC 3339).</source>
        <translation>%1 n’est pas un instant. Écrivez-le comme «&#xa0;2026-01-31T12:00:00Z&#xa0;» (RFC 3339).</translation>
    </message>
    <message>
        <source>There is no experiment of the kind &quot;%1&quot;. Known kinds: %2.</source>
        <translation>Il n’y a pas d’expérience du type «&#xa0;%1&#xa0;». Types connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The switch reads back %1 (%2) instead of %3 (%4).</source>
        <translation>Le commutateur relit %1 (%2) au lieu de %3 (%4).</translation>
    </message>
    <message>
        <source>The preflight was cancelled.</source>
        <translation>La vérification préalable a été annulée.</translation>
    </message>
    <message>
        <source>The controller&apos;s clock jumped by %1 ms; plan and samples are left as they are.</source>
        <translation>L’horloge du contrôleur a sauté de %1 ms&#xa0;; le plan et les mesures restent tels quels.</translation>
    </message>
    <message>
        <source>The store is too slow for what is measured.</source>
        <translation>Le stockage est trop lent pour ce qui est mesuré.</translation>
    </message>
    <message>
        <source>The run does not take samples now.</source>
        <translation>L’exécution n’accepte pas de mesures en ce moment.</translation>
    </message>
    <message>
        <source>No step is under way.</source>
        <translation>Aucune étape n’est en cours.</translation>
    </message>
    <message>
        <source>Step %1 cannot begin now.</source>
        <translation>L’étape %1 ne peut pas commencer maintenant.</translation>
    </message>
    <message>
        <source>A cap belongs to a step; begin one first.</source>
        <translation>Un plafond appartient à une étape&#xa0;; commencez-en une d’abord.</translation>
    </message>
    <message>
        <source>The lab has no switch that could set a cap.</source>
        <translation>Le laboratoire n’a pas de commutateur capable de poser un plafond.</translation>
    </message>
    <message>
        <source>No answer before the step ended.</source>
        <translation>Pas de réponse avant la fin de l’étape.</translation>
    </message>
    <message>
        <source>The probe %1 did not stop in time: %2</source>
        <translation>La sonde %1 ne s’est pas arrêtée à temps&#xa0;: %2</translation>
    </message>
    <message>
        <source>The stream could not be stopped again: %1</source>
        <translation>Le flux n’a pas pu être arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>Une exception inconnue s’est produite.</translation>
    </message>
    <message>
        <source>The database holds a value that is not a number: it is damaged. Go on with a copy of it that is whole.</source>
        <translation>La base de données contient une valeur qui n’est pas un nombre&#xa0;: elle est endommagée. Continuez avec une copie intacte.</translation>
    </message>
    <message>
        <source>The database holds text where JSON belongs.</source>
        <translation>La base de données contient du texte à la place de JSON.</translation>
    </message>
    <message>
        <source>Another database was opened meanwhile.</source>
        <translation>Une autre base de données a été ouverte entre-temps.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
    <message>
        <source>This could not be read (%1). Close other programs and try again.</source>
        <translation>La lecture a échoué (%1). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A sample&apos;s value is not a finite number.</source>
        <translation>La valeur d’une mesure n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>A delivery&apos;s number is out of range.</source>
        <translation>Le numéro d’une livraison est hors limites.</translation>
    </message>
    <message>
        <source>A sample found no place in the database.</source>
        <translation>Une mesure n’a pas trouvé de place dans la base de données.</translation>
    </message>
    <message>
        <source>Opening the run was cancelled.</source>
        <translation>L’ouverture de l’exécution a été annulée.</translation>
    </message>
    <message>
        <source>The disk is too slow for what is measured: %1 KiB wait to be written.</source>
        <translation>Le disque est trop lent pour ce qui est mesuré&#xa0;: %1 Kio attendent d’être écrits.</translation>
    </message>
    <message>
        <source>There is no driver &quot;%1&quot;; write &quot;snmp&quot;, &quot;nsdp&quot;, &quot;linux&quot; or &quot;manual&quot;.</source>
        <translation>Il n’y a pas de pilote «&#xa0;%1&#xa0;»&#xa0;; écrivez «&#xa0;snmp&#xa0;», «&#xa0;nsdp&#xa0;», «&#xa0;linux&#xa0;» ou «&#xa0;manual&#xa0;».</translation>
    </message>
    <message>
        <source>The probe was not started.</source>
        <translation>La sonde n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>The switch answers again.</source>
        <translation>Le commutateur répond de nouveau.</translation>
    </message>
    <message>
        <source>The switch&apos;s counter had not moved yet.</source>
        <translation>Le compteur du commutateur n’avait pas encore bougé.</translation>
    </message>
    <message>
        <source>The switch&apos;s octet counter of port %1 began anew.</source>
        <translation>Le compteur d’octets du port %1 du commutateur est reparti de zéro.</translation>
    </message>
    <message>
        <source>The switch has no object %1; check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>Le commutateur n’a pas d’objet %1&#xa0;; vérifiez le numéro du port et que le profil convient à ce commutateur.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 is not a number.</source>
        <translation>L’objet %1 du commutateur n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, a mode that the profile does not know; set the port to a plain rate or to no limit on the switch.</source>
        <translation>L’objet %1 du commutateur contient %2, un mode que le profil ne connaît pas&#xa0;; réglez le port sur un débit simple ou sans limite dans le commutateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read from this port with this profile; set the port by hand.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lu sur ce port avec ce profil&#xa0;; réglez le port à la main.</translation>
    </message>
    <message>
        <source>The switch left objects out.</source>
        <translation>Le commutateur a omis des objets.</translation>
    </message>
    <message>
        <source>The switch says %1, which the profile knows neither as a rate nor as &quot;no limit&quot;; correct the port&apos;s setting on the switch, or the profile.</source>
        <translation>Le commutateur dit %1, que le profil ne connaît ni comme débit ni comme «&#xa0;sans limite&#xa0;»&#xa0;; corrigez le réglage du port dans le commutateur, ou le profil.</translation>
    </message>
    <message>
        <source>The switch says %1 after it was given back %2; set the port by hand.</source>
        <translation>Le commutateur dit %1 après avoir reçu %2 en retour&#xa0;; réglez le port à la main.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>No UDP socket could be opened to this address; check the address and the network.</source>
        <translation>Aucun socket UDP n’a pu être ouvert vers cette adresse&#xa0;; vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The request could not be sent; check the network.</source>
        <translation>La requête n’a pas pu être envoyée&#xa0;; vérifiez le réseau.</translation>
    </message>
    <message>
        <source>%1 is not an object identifier. Write it as &quot;1.3.6.1.2.1.1&quot;.</source>
        <translation>%1 n’est pas un identifiant d’objet. Écrivez-le comme «&#xa0;1.3.6.1.2.1.1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer is about other objects than were asked for; check that an SNMP agent answers at this address.</source>
        <translation>La réponse porte sur d’autres objets que ceux demandés&#xa0;; vérifiez qu’un agent SNMP répond à cette adresse.</translation>
    </message>
    <message>
        <source>The switch has no port %1; correct &quot;switch_port&quot; in the lab.</source>
        <translation>Le commutateur n’a pas de port %1&#xa0;; corrigez «&#xa0;switch_port&#xa0;» dans le laboratoire.</translation>
    </message>
    <message>
        <source>The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check the port&apos;s number, or name its counters in the profile.</source>
        <translation>Le commutateur ne compte pas d’octets sur ce port (ifHCInOctets, ifHCOutOctets)&#xa0;; vérifiez le numéro du port, ou nommez ses compteurs dans le profil.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>This must be numbers with dots between them, such as &quot;2&quot; or &quot;1.1&quot;.</source>
        <translation>Il faut ici des nombres séparés par des points, comme «&#xa0;2&#xa0;» ou «&#xa0;1.1&#xa0;».</translation>
    </message>
    <message>
        <source>This must not be below &quot;minimum&quot;.</source>
        <translation>Ceci ne doit pas être inférieur à «&#xa0;minimum&#xa0;».</translation>
    </message>
    <message>
        <source>There must be at least one rate.</source>
        <translation>Il faut au moins un débit.</translation>
    </message>
    <message>
        <source>Leave this out where &quot;codes&quot; lists all the rates.</source>
        <translation>Omettez ceci quand «&#xa0;codes&#xa0;» énumère tous les débits.</translation>
    </message>
    <message>
        <source>This value lies among the rates; it must not.</source>
        <translation>Cette valeur se trouve parmi les débits&#xa0;; elle ne le doit pas.</translation>
    </message>
    <message>
        <source>Nothing here says &quot;no limit&quot;; give &quot;no_limit&quot; to the rate or to an object of &quot;enabling&quot;.</source>
        <translation>Rien ici ne dit «&#xa0;sans limite&#xa0;»&#xa0;; donnez «&#xa0;no_limit&#xa0;» au débit ou à un objet de «&#xa0;enabling&#xa0;».</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: attribute 0x%1 has %2 bytes.</source>
        <translation>La réponse du commutateur est malformée&#xa0;: l’attribut 0x%1 a %2 octets.</translation>
    </message>
    <message>
        <source>This is not an NSDP message: %1.</source>
        <translation>Ce n’est pas un message NSDP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The message would be longer than %1 bytes; ask for less at once.</source>
        <translation>Le message dépasserait %1 octets&#xa0;; demandez moins à la fois.</translation>
    </message>
    <message>
        <source>it has %1 of %2 bytes</source>
        <translation>il a %1 octets sur %2</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>its signature is missing</source>
        <translation>sa signature manque</translation>
    </message>
    <message>
        <source>its version is %1</source>
        <translation>sa version est %1</translation>
    </message>
    <message>
        <source>its operation is %1</source>
        <translation>son opération est %1</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: %1.</source>
        <translation>La réponse du commutateur est malformée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>how it wants the password has %1 bytes</source>
        <translation>la forme voulue du mot de passe a %1 octets</translation>
    </message>
    <message>
        <source>its nonce has %1 bytes</source>
        <translation>son nonce a %1 octets</translation>
    </message>
    <message>
        <source>The switch needs a &quot;password&quot; of 1 to %1 characters; give its own in the lab.</source>
        <translation>Le commutateur demande un «&#xa0;password&#xa0;» de 1 à %1 caractères&#xa0;; donnez le sien dans le laboratoire.</translation>
    </message>
    <message>
        <source>Correct the switch&apos;s password in the lab; three wrong ones lock the switch.</source>
        <translation>Corrigez le mot de passe du commutateur dans le laboratoire&#xa0;; trois erreurs bloquent le commutateur.</translation>
    </message>
    <message>
        <source>Wait 30 minutes, then give the right password in the lab.</source>
        <translation>Attendez 30 minutes, puis donnez le bon mot de passe dans le laboratoire.</translation>
    </message>
    <message>
        <source>Use a switch that can limit the rate of its ports.</source>
        <translation>Utilisez un commutateur capable de limiter le débit de ses ports.</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the cap.</source>
        <translation>Vérifiez le numéro du port et le plafond.</translation>
    </message>
    <message>
        <source>Add this computer to the switch&apos;s access list.</source>
        <translation>Ajoutez cet ordinateur à la liste d’accès du commutateur.</translation>
    </message>
    <message>
        <source>Install the switch&apos;s firmware anew.</source>
        <translation>Réinstallez le micrologiciel du commutateur.</translation>
    </message>
    <message>
        <source>Allow management by the vendor&apos;s utility on the switch&apos;s web page.</source>
        <translation>Autorisez, sur la page web du commutateur, la gestion par l’utilitaire du fabricant.</translation>
    </message>
    <message>
        <source>Look whether newer firmware is to be had.</source>
        <translation>Voyez s’il existe un micrologiciel plus récent.</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>version du protocole non prise en charge</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>attribute not supported</source>
        <translation>attribut non pris en charge</translation>
    </message>
    <message>
        <source>attribute of wrong length</source>
        <translation>attribut de mauvaise longueur</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valeur non permise</translation>
    </message>
    <message>
        <source>blocked by the access list</source>
        <translation>bloqué par la liste d’accès</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>the firmware is in recovery mode</source>
        <translation>le micrologiciel est en mode de récupération</translation>
    </message>
    <message>
        <source>managed by its web page only</source>
        <translation>géré uniquement par sa page web</translation>
    </message>
    <message>
        <source>locked for 30 minutes after three wrong passwords</source>
        <translation>bloqué 30 minutes après trois mots de passe incorrects</translation>
    </message>
    <message>
        <source>management is disabled</source>
        <translation>la gestion est désactivée</translation>
    </message>
    <message>
        <source>unknown code %1</source>
        <translation>code inconnu %1</translation>
    </message>
    <message>
        <source>The switch says: %1. %2</source>
        <translation>Le commutateur dit&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Correct the chat password in the lab file; a Twitch token begins with &quot;oauth:&quot;.</source>
        <translation>Corrigez le mot de passe du chat dans le fichier de laboratoire&#xa0;; un jeton Twitch commence par «&#xa0;oauth:&#xa0;».</translation>
    </message>
    <message>
        <source>Correct port and &quot;tls&quot; of the chat server in the lab file.</source>
        <translation>Corrigez le port et «&#xa0;tls&#xa0;» du serveur de chat dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>Follow what the server says, or choose another server in the lab file.</source>
        <translation>Suivez ce que dit le serveur, ou choisissez un autre serveur dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>Le démarrage a été annulé.</translation>
    </message>
    <message>
        <source>%1 is in the chat again.</source>
        <translation>%1 est de nouveau dans le chat.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1.</source>
        <translation>Rien n’a été entendu de %1.</translation>
    </message>
    <message>
        <source>A chat message of %1 came %2 ms before it was sent: the offset between the two clocks is %3. Such values are kept and marked; a clock that was set during the run is the usual reason.</source>
        <translation>Un message de chat de %1 est arrivé %2 ms avant son envoi&#xa0;: le décalage entre les deux horloges est de %3. Ces valeurs sont conservées et marquées&#xa0;; la cause habituelle est une horloge réglée pendant l’exécution.</translation>
    </message>
    <message>
        <source>The lab&apos;s chat nick &quot;%1&quot; or channel &quot;%2&quot; is not one that IRC allows; nicks begin with a letter and have no blanks, channels begin with #.</source>
        <translation>Le pseudo «&#xa0;%1&#xa0;» ou le salon «&#xa0;%2&#xa0;» du laboratoire n’est pas permis par IRC&#xa0;; un pseudo commence par une lettre et n’a pas d’espaces, un salon commence par #.</translation>
    </message>
    <message>
        <source>The chat server answers, but does not let us in.</source>
        <translation>Le serveur de chat répond, mais ne laisse pas entrer.</translation>
    </message>
    <message>
        <source>The chat is not connected.</source>
        <translation>Le chat n’est pas connecté.</translation>
    </message>
    <message>
        <source>The chat server&apos;s limit of messages is used up for now.</source>
        <translation>La limite de messages du serveur de chat est atteinte pour l’instant.</translation>
    </message>
    <message>
        <source>The chat server sends lines without an end; is it an IRC server?</source>
        <translation>Le serveur de chat envoie des lignes sans fin&#xa0;; est-ce un serveur IRC&#xa0;?</translation>
    </message>
    <message>
        <source>We were thrown out of the channel: %1.</source>
        <translation>Exclu du salon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chat server asked us to connect again.</source>
        <translation>Le serveur de chat demande de se reconnecter.</translation>
    </message>
    <message>
        <source>The chat server does not accept the password: %1. Correct it in the lab file.</source>
        <translation>Le serveur de chat n’accepte pas le mot de passe&#xa0;: %1. Corrigez-le dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The chat server does not let us into %1: %2.</source>
        <translation>Le serveur de chat ne laisse pas entrer dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The chat server refuses the login: %1. Renew the token in the lab file.</source>
        <translation>Le serveur de chat refuse la connexion&#xa0;: %1. Renouvelez le jeton dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1. Correct the password in the lab file.</source>
        <translation>Le serveur de chat a fermé la liaison&#xa0;: %1. Corrigez le mot de passe dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1.</source>
        <translation>Le serveur de chat a fermé la liaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The nick &quot;%1&quot; and its variants are in use.</source>
        <translation>Le pseudo «&#xa0;%1&#xa0;» et ses variantes sont pris.</translation>
    </message>
    <message>
        <source>The chat server does not allow the nick &quot;%1&quot;: %2. Choose another one in the lab file.</source>
        <translation>Le serveur de chat n’autorise pas le pseudo «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez-en un autre dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>The chat server has fallen silent.</source>
        <translation>Le serveur de chat ne dit plus rien.</translation>
    </message>
    <message>
        <source>The chat server&apos;s certificate is not trusted: %1 Install the certificate of its authority on this computer, or correct the server&apos;s name in the lab file.</source>
        <translation>Le certificat du serveur de chat n’est pas approuvé&#xa0;: %1 Installez le certificat de son autorité sur cet ordinateur, ou corrigez le nom du serveur dans le fichier de laboratoire.</translation>
    </message>
    <message>
        <source>No encrypted link could be made (%1); does this port speak TLS?</source>
        <translation>Aucune liaison chiffrée n’a pu être établie (%1)&#xa0;; ce port parle-t-il TLS&#xa0;?</translation>
    </message>
    <message>
        <source>The link to the chat server was lost: %1.</source>
        <translation>La liaison avec le serveur de chat a été perdue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chat server cannot be reached: %1.</source>
        <translation>Le serveur de chat est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An IRC line holds a NUL or a stray line end.</source>
        <translation>Une ligne IRC contient un NUL ou une fin de ligne égarée.</translation>
    </message>
    <message>
        <source>An IRC line has more than 8191 bytes of tags.</source>
        <translation>Une ligne IRC a plus de 8191 octets d’étiquettes.</translation>
    </message>
    <message>
        <source>An IRC line is longer than 510 bytes.</source>
        <translation>Une ligne IRC dépasse 510 octets.</translation>
    </message>
    <message>
        <source>An IRC line has no command.</source>
        <translation>Une ligne IRC n’a pas de commande.</translation>
    </message>
    <message>
        <source>An IRC tag cannot be sent: its name or value is not allowed.</source>
        <translation>Une étiquette IRC ne peut pas être envoyée&#xa0;: son nom ou sa valeur n’est pas permis.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: its source or command is not allowed.</source>
        <translation>Une ligne IRC ne peut pas être envoyée&#xa0;: sa source ou sa commande n’est pas permise.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it has more than 15 parameters.</source>
        <translation>Une ligne IRC ne peut pas être envoyée&#xa0;: elle a plus de 15 paramètres.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: a parameter holds a blank or a line end.</source>
        <translation>Une ligne IRC ne peut pas être envoyée&#xa0;: un paramètre contient une espace ou une fin de ligne.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it is longer than 510 bytes.</source>
        <translation>Une ligne IRC ne peut pas être envoyée&#xa0;: elle dépasse 510 octets.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2.</source>
        <translation>L’horloge de %1 a été décalée de %2.</translation>
    </message>
    <message>
        <source>The offset between reference time and the clock of %1 changed by %2: one of the clocks was set.</source>
        <translation>Le décalage entre le temps de référence et l’horloge de %1 a changé de %2&#xa0;: une des horloges a été réglée.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2; the threshold is %3.</source>
        <translation>L’horloge de %1&#xa0;: %2&#xa0;; le seuil est %3.</translation>
    </message>
    <message>
        <source>A clock exchange names an instant outside the years 1970 to 2200.</source>
        <translation>Un échange d’horloge donne un instant hors des années 1970 à 2200.</translation>
    </message>
    <message>
        <source>A clock exchange was answered before it was received.</source>
        <translation>Un échange d’horloge a reçu sa réponse avant d’être reçu.</translation>
    </message>
    <message>
        <source>A clock exchange took less time than its answer: a clock was set meanwhile.</source>
        <translation>Un échange d’horloge a duré moins que sa réponse&#xa0;: une horloge a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>A clock exchange took more than 10 s.</source>
        <translation>Un échange d’horloge a duré plus de 10 s.</translation>
    </message>
    <message>
        <source>A clock exchange names an implausible error of its own.</source>
        <translation>Un échange d’horloge annonce une erreur propre invraisemblable.</translation>
    </message>
    <message>
        <source>The name of the NTP server is not known.</source>
        <translation>Le nom du serveur NTP n’est pas connu.</translation>
    </message>
    <message>
        <source>The NTP server does not answer.</source>
        <translation>Le serveur NTP ne répond pas.</translation>
    </message>
    <message>
        <source>The datagram is not an answer of an NTP server.</source>
        <translation>Le datagramme n’est pas une réponse d’un serveur NTP.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>La réponse appartient à une autre requête.</translation>
    </message>
    <message>
        <source>The NTP server refuses to answer (kiss of death).</source>
        <translation>Le serveur NTP refuse de répondre (kiss of death).</translation>
    </message>
    <message>
        <source>The NTP server says that its clock is not set; with chrony, &quot;local stratum 10&quot; lets it serve its own time.</source>
        <translation>Le serveur NTP dit que son horloge n’est pas réglée&#xa0;; avec chrony, «&#xa0;local stratum 10&#xa0;» lui fait servir sa propre heure.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer names an impossible stratum.</source>
        <translation>La réponse du serveur NTP donne une strate impossible.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer holds no time.</source>
        <translation>La réponse du serveur NTP ne contient pas d’heure.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer was sent before its request came.</source>
        <translation>La réponse du serveur NTP a été envoyée avant l’arrivée de la requête.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected.</source>
        <translation>castbench-probe n’est pas connecté.</translation>
    </message>
    <message>
        <source>castbench-probe did not answer.</source>
        <translation>castbench-probe n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unknown message &apos;%1&apos;.</source>
        <translation>Message inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Too many records without acknowledgement.</source>
        <translation>Trop d’enregistrements sans accusé de réception.</translation>
    </message>
    <message>
        <source>%1 record(s) of another run were dropped.</source>
        <translation>%1 enregistrement(s) d’une autre exécution ont été écartés.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Le message est trop long.</translation>
    </message>
    <message>
        <source>The message is not a JSON object (%1).</source>
        <translation>Le message n’est pas un objet JSON (%1).</translation>
    </message>
    <message>
        <source>The message has no type.</source>
        <translation>Le message n’a pas de type.</translation>
    </message>
    <message>
        <source>The pairing code needs at least %1 letters or digits.</source>
        <translation>Le code d’appairage demande au moins %1 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>The pairing code is that of %1 already; every device needs its own.</source>
        <translation>Le code d’appairage est déjà celui de %1&#xa0;; chaque appareil a besoin du sien.</translation>
    </message>
    <message>
        <source>A hello was expected.</source>
        <translation>Un hello était attendu.</translation>
    </message>
    <message>
        <source>This controller speaks protocol %1 (castbench %2); install the same version.</source>
        <translation>Ce contrôleur parle le protocole %1 (castbench %2)&#xa0;; installez la même version.</translation>
    </message>
    <message>
        <source>No device of this lab has that pairing code.</source>
        <translation>Aucun appareil de ce laboratoire n’a ce code d’appairage.</translation>
    </message>
    <message>
        <source>There is no probe &apos;%1&apos; on this device.</source>
        <translation>Il n’y a pas de sonde «&#xa0;%1&#xa0;» sur cet appareil.</translation>
    </message>
    <message>
        <source>Unknown method &apos;%1&apos;.</source>
        <translation>Méthode inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A probe needs an id, and a device holds at most %1 probes.</source>
        <translation>Une sonde a besoin d’un identifiant, et un appareil porte au plus %1 sondes.</translation>
    </message>
    <message>
        <source>start needs a run and an interval of %1 to %2 ms.</source>
        <translation>start demande une exécution et un intervalle de %1 à %2 ms.</translation>
    </message>
    <message>
        <source>The probe is gone.</source>
        <translation>La sonde n’est plus là.</translation>
    </message>
    <message>
        <source>Start castbench-probe again; both sides must have the same version.</source>
        <translation>Redémarrez castbench-probe&#xa0;; les deux côtés doivent avoir la même version.</translation>
    </message>
    <message>
        <source>%1 could not be started again: %2</source>
        <translation>%1 n’a pas pu être redémarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The link to castbench-probe on %1 is down; it goes on measuring if it can.</source>
        <translation>La liaison avec castbench-probe sur %1 est coupée&#xa0;; il continue à mesurer s’il le peut.</translation>
    </message>
    <message>
        <source>A probe&apos;s message has a missing or impossible &apos;%1&apos;.</source>
        <translation>Dans le message d’une sonde, «&#xa0;%1&#xa0;» manque ou est impossible.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool could not be written: %1</source>
        <translation>Le tampon de la sonde n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be made; choose another.</source>
        <translation>Le dossier tampon de la sonde ne peut pas être créé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another castbench-probe uses this spool folder.</source>
        <translation>Un autre castbench-probe utilise ce dossier tampon.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be written; choose another.</source>
        <translation>Le dossier tampon de la sonde n’est pas accessible en écriture&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool is full; the controller has been away too long.</source>
        <translation>Le tampon de la sonde est plein&#xa0;; le contrôleur a été absent trop longtemps.</translation>
    </message>
    <message>
        <source>The segment is larger than 64 MiB.</source>
        <translation>Le segment dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>The segment is neither MPEG-TS nor fragmented MP4.</source>
        <translation>Le segment n’est ni MPEG-TS ni MP4 fragmenté.</translation>
    </message>
    <message>
        <source>The segment&apos;s container is damaged.</source>
        <translation>Le conteneur du segment est endommagé.</translation>
    </message>
    <message>
        <source>The picture is not H.264. Let the packager or platform offer H.264.</source>
        <translation>L’image n’est pas en H.264. Faites proposer du H.264 à l’empaqueteur ou à la plateforme.</translation>
    </message>
    <message>
        <source>The segment holds no picture.</source>
        <translation>Le segment ne contient pas d’image.</translation>
    </message>
    <message>
        <source>The segment&apos;s H.264 header is damaged.</source>
        <translation>L’en-tête H.264 du segment est endommagé.</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>Le décodage a été annulé.</translation>
    </message>
    <message>
        <source>The segment holds more than 20000 pictures.</source>
        <translation>Le segment contient plus de 20000 images.</translation>
    </message>
    <message>
        <source>No picture of the segment could be decoded.</source>
        <translation>Aucune image du segment n’a pu être décodée.</translation>
    </message>
    <message>
        <source>The segment&apos;s time stamps are more than an hour apart.</source>
        <translation>Les horodatages du segment sont distants de plus d’une heure.</translation>
    </message>
    <message>
        <source>The playlist answers again.</source>
        <translation>La playlist répond de nouveau.</translation>
    </message>
    <message>
        <source>The playlist&apos;s numbering began anew: the stream was started again.</source>
        <translation>La numérotation de la playlist est repartie de zéro&#xa0;: le flux a été redémarré.</translation>
    </message>
    <message>
        <source>No new segment for %1 target durations.</source>
        <translation>Pas de nouveau segment depuis %1 durées cibles.</translation>
    </message>
    <message>
        <source>New segments are listed again.</source>
        <translation>De nouveaux segments sont de nouveau listés.</translation>
    </message>
    <message>
        <source>The playlist says that the stream has ended.</source>
        <translation>La playlist dit que le flux est terminé.</translation>
    </message>
    <message>
        <source>%1 pictures of a segment could not be decoded.</source>
        <translation>%1 images d’un segment n’ont pas pu être décodées.</translation>
    </message>
    <message>
        <source>The first frame is due.</source>
        <translation>La première image est due.</translation>
    </message>
    <message>
        <source>The modelled player has nothing left to show.</source>
        <translation>Le lecteur modélisé n’a plus rien à afficher.</translation>
    </message>
    <message>
        <source>Playback goes on after %1 ms.</source>
        <translation>La lecture reprend après %1 ms.</translation>
    </message>
    <message>
        <source>The media&apos;s clock begins anew, as the playlist says.</source>
        <translation>L’horloge du média repart de zéro, comme le dit la playlist.</translation>
    </message>
    <message>
        <source>The media&apos;s clock jumps; the playlist says nothing of it.</source>
        <translation>L’horloge du média saute&#xa0;; la playlist n’en dit rien.</translation>
    </message>
    <message>
        <source>%1 segments were not to be had and are jumped over.</source>
        <translation>%1 segments étaient introuvables et sont sautés.</translation>
    </message>
    <message>
        <source>The playlist&apos;s URL must begin with http:// or https://.</source>
        <translation>L’URL de la playlist doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not of %2 (%3). Check the playlist&apos;s URL and the id in the broadcaster&apos;s frame clock.</source>
        <translation>L’image porte l’horloge d’image de la source %1, pas celle de %2 (%3). Vérifiez l’URL de la playlist et l’identifiant dans l’horloge d’image du diffuseur.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is within its uncertainty of ± %2 ms. Negative values are kept and marked.</source>
        <translation>Une latence de %1 ms reste dans son incertitude de ± %2 ms. Les valeurs négatives sont conservées et marquées.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is beyond what is known of the clocks: the clock of %2 or %3 is wrong. Negative values are kept and marked. Synchronise both clocks.</source>
        <translation>Une latence de %1 ms dépasse ce que l’on sait des horloges&#xa0;: l’horloge de %2 ou de %3 est fausse. Les valeurs négatives sont conservées et marquées. Synchronisez les deux horloges.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2 ms. Playback runs on the steady clock and is not affected; latencies are uncertain by as much until the offset has been measured anew.</source>
        <translation>L’horloge de %1 a été changée de %2 ms. La lecture suit l’horloge monotone et n’est pas touchée ; les latences sont incertaines d’autant jusqu’à ce que le décalage ait été mesuré de nouveau.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>L’URL doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>No full answer within %1.</source>
        <translation>Pas de réponse complète en %1.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 bytes.</source>
        <translation>La réponse dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The answer is not the part that was asked for.</source>
        <translation>La réponse n’est pas la partie demandée.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The server redirects to where it must not.</source>
        <translation>Le serveur redirige vers un endroit interdit.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The connection broke within the answer.</source>
        <translation>La connexion s’est rompue pendant la réponse.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address.</source>
        <translation>Le serveur est injoignable. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture.</source>
        <translation>La playlist ne propose pas d’image H.264.</translation>
    </message>
    <message>
        <source>A variant of the playlist is a master playlist.</source>
        <translation>Une variante de la playlist est une playlist maître.</translation>
    </message>
    <message>
        <source>The segments are encrypted.</source>
        <translation>Les segments sont chiffrés.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>L’image ne porte pas d’horloge d’image&#xa0;; la latence est tirée du «&#xa0;program date time&#xa0;», dont l’incertitude n’est pas connue.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock and the playlist no program date time: latency cannot be measured.</source>
        <translation>L’image ne porte pas d’horloge d’image et la playlist pas de «&#xa0;program date time&#xa0;»&#xa0;: la latence ne peut pas être mesurée.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>L’image porte l’horloge d’image de la source %1, pas %2&#xa0;; la latence est tirée du «&#xa0;program date time&#xa0;», dont l’incertitude n’est pas connue.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2 and the playlist no program date time: latency cannot be measured.</source>
        <translation>L’image porte l’horloge d’image de la source %1, pas %2, et la playlist pas de «&#xa0;program date time&#xa0;»&#xa0;: la latence ne peut pas être mesurée.</translation>
    </message>
    <message>
        <source>Let the packager or platform offer H.264 in MPEG-TS or fragmented MP4, not encrypted.</source>
        <translation>Faites proposer à l’empaqueteur ou à la plateforme du H.264 en MPEG-TS ou MP4 fragmenté, non chiffré.</translation>
    </message>
    <message>
        <source>This is no HLS playlist: it does not begin with #EXTM3U. Check the URL.</source>
        <translation>Ce n’est pas une playlist HLS&#xa0;: elle ne commence pas par #EXTM3U. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>The playlist has neither EXT-X-TARGETDURATION nor variants.</source>
        <translation>La playlist n’a ni EXT-X-TARGETDURATION ni variantes.</translation>
    </message>
    <message>
        <source>EXTINF must give a duration between 0 and 3600 s.</source>
        <translation>EXTINF doit donner une durée entre 0 et 3600 s.</translation>
    </message>
    <message>
        <source>EXT-X-TARGETDURATION must be between 0 and 3600 s.</source>
        <translation>EXT-X-TARGETDURATION doit être entre 0 et 3600 s.</translation>
    </message>
    <message>
        <source>EXT-X-MEDIA-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-MEDIA-SEQUENCE doit être un nombre et précéder les segments.</translation>
    </message>
    <message>
        <source>EXT-X-DISCONTINUITY-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-DISCONTINUITY-SEQUENCE doit être un nombre et précéder les segments.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has no URI.</source>
        <translation>EXT-X-MAP n’a pas d’URI.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has a BYTERANGE that is no range.</source>
        <translation>EXT-X-MAP a une BYTERANGE qui n’est pas une plage.</translation>
    </message>
    <message>
        <source>The playlist names something that is no http or https URL.</source>
        <translation>La playlist nomme quelque chose qui n’est pas une URL http ou https.</translation>
    </message>
    <message>
        <source>A URL without EXTINF or EXT-X-STREAM-INF before it.</source>
        <translation>Une URL sans EXTINF ni EXT-X-STREAM-INF devant elle.</translation>
    </message>
    <message>
        <source>More than %1 variants.</source>
        <translation>Plus de %1 variantes.</translation>
    </message>
    <message>
        <source>More than %1 segments.</source>
        <translation>Plus de %1 segments.</translation>
    </message>
    <message>
        <source>EXT-X-BYTERANGE is no range.</source>
        <translation>EXT-X-BYTERANGE n’est pas une plage.</translation>
    </message>
    <message>
        <source>The playlist is larger than 2 MiB. Check the URL.</source>
        <translation>La playlist dépasse 2 Mio. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>The playlist is not UTF-8 text. Check the URL.</source>
        <translation>La playlist n’est pas du texte UTF-8. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture. Let the platform offer H.264.</source>
        <translation>La playlist ne propose pas d’image H.264. Faites proposer du H.264 à la plateforme.</translation>
    </message>
    <message>
        <source>The segment is encrypted. Switch encryption off.</source>
        <translation>Le segment est chiffré. Désactivez le chiffrement.</translation>
    </message>
    <message>
        <source>Install OBS 28 or newer; its WebSocket server is built in.</source>
        <translation>Installez OBS 28 ou plus récent&#xa0;; son serveur WebSocket est intégré.</translation>
    </message>
    <message>
        <source>Check that OBS, and not another program, listens at %1, then start the program again.</source>
        <translation>Vérifiez que c’est bien OBS, et non un autre programme, qui écoute à %1, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The check of OBS was cancelled.</source>
        <translation>La vérification d’OBS a été annulée.</translation>
    </message>
    <message>
        <source>Look in OBS (Settings, Advanced, Network) whether it is switched off.</source>
        <translation>Regardez dans OBS (Paramètres, Avancé, Réseau) si c’est désactivé.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>Too many requests wait for OBS.</source>
        <translation>Trop de requêtes attendent OBS.</translation>
    </message>
    <message>
        <source>OBS did not let us in within %1. Is it something else that listens there?</source>
        <translation>OBS n’a pas laissé entrer en %1. Est-ce autre chose qui écoute là&#xa0;?</translation>
    </message>
    <message>
        <source>OBS speaks RPC version %1 of obs-websocket; version %2 is needed (OBS 28 or newer).</source>
        <translation>OBS parle la version RPC %1 d’obs-websocket&#xa0;; il faut la version %2 (OBS 28 ou plus récent).</translation>
    </message>
    <message>
        <source>OBS asks for a password and the lab has none; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS demande un mot de passe et le laboratoire n’en a pas&#xa0;; saisissez celui affiché dans OBS sous Outils, Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>OBS wants to speak RPC version %1 of obs-websocket.</source>
        <translation>OBS veut parler la version RPC %1 d’obs-websocket.</translation>
    </message>
    <message>
        <source>OBS refused a request with code %1: %2</source>
        <translation>OBS a refusé une requête avec le code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>OBS does not speak RPC version %1 of obs-websocket; OBS 28 or newer is needed.</source>
        <translation>OBS ne parle pas la version RPC %1 d’obs-websocket&#xa0;; il faut OBS 28 ou plus récent.</translation>
    </message>
    <message>
        <source>The user of OBS has ended the session (Tools, WebSocket Server Settings, Kick).</source>
        <translation>L’utilisateur d’OBS a mis fin à la session (Outils, Paramètres du serveur WebSocket, Expulser).</translation>
    </message>
    <message>
        <source>OBS ended the connection (code %1). %2</source>
        <translation>OBS a mis fin à la connexion (code %1). %2</translation>
    </message>
    <message>
        <source>Measuring at OBS was cancelled.</source>
        <translation>La mesure sur OBS a été annulée.</translation>
    </message>
    <message>
        <source>no connection to OBS</source>
        <translation>pas de connexion à OBS</translation>
    </message>
    <message>
        <source>OBS was reconnecting to the platform</source>
        <translation>OBS se reconnectait à la plateforme</translation>
    </message>
    <message>
        <source>OBS was not streaming</source>
        <translation>OBS ne diffusait pas</translation>
    </message>
    <message>
        <source>OBS began its counters anew</source>
        <translation>OBS a remis ses compteurs à zéro</translation>
    </message>
    <message>
        <source>OBS says that it is streaming, but its counters stand still.</source>
        <translation>OBS dit qu’il diffuse, mais ses compteurs ne bougent pas.</translation>
    </message>
    <message>
        <source>The counters of OBS move again.</source>
        <translation>Les compteurs d’OBS bougent de nouveau.</translation>
    </message>
    <message>
        <source>OBS answers again.</source>
        <translation>OBS répond de nouveau.</translation>
    </message>
    <message>
        <source>OBS sends to the platform.</source>
        <translation>OBS envoie à la plateforme.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming.</source>
        <translation>OBS a cessé de diffuser.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Il n’y aura pas d’autre essai.</translation>
    </message>
    <message>
        <source>OBS sent a message whose field &quot;%1&quot; is not %2.</source>
        <translation>OBS a envoyé un message dont le champ «&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un nombre entier, 0 ou plus</translation>
    </message>
    <message>
        <source>a small whole number</source>
        <translation>un petit nombre entier</translation>
    </message>
    <message>
        <source>OBS sent a message that is not a JSON object: %1.</source>
        <translation>OBS a envoyé un message qui n’est pas un objet JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection to OBS was given up.</source>
        <translation>La connexion à OBS a été abandonnée.</translation>
    </message>
    <message>
        <source>OBS of %1 could not start the stream; look for a message in OBS and check its stream settings.</source>
        <translation>OBS de %1 n’a pas pu démarrer le flux&#xa0;; cherchez un message dans OBS et vérifiez ses paramètres de flux.</translation>
    </message>
    <message>
        <source>OBS of %1 did not carry out %2 in time.</source>
        <translation>OBS de %1 n’a pas exécuté %2 à temps.</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 est resté sans réponse à temps.</translation>
    </message>
    <message>
        <source>The name of %1 is not known: %2.</source>
        <translation>Le nom de %1 n’est pas connu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of a WebSocket.</source>
        <translation>%1 a répondu par le statut HTTP %2 au lieu d’un WebSocket.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 n’a pas ouvert de WebSocket&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 speaks another protocol than asked for.</source>
        <translation>%1 parle un autre protocole que celui demandé.</translation>
    </message>
    <message>
        <source>The other side did not answer the closing handshake.</source>
        <translation>L’autre côté n’a pas répondu à la poignée de main de fermeture.</translation>
    </message>
    <message>
        <source>The other side sent what is not allowed: %1.</source>
        <translation>L’autre côté a envoyé ce qui n’est pas permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The other side was silent for too long.</source>
        <translation>L’autre côté est resté muet trop longtemps.</translation>
    </message>
    <message>
        <source>The link broke: %1.</source>
        <translation>La liaison s’est rompue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of this computer, such as 127.0.0.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de cet ordinateur, comme 127.0.0.1.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <translation>Impossible d’écouter sur %1 port %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The address asked for is refused: %1.</source>
        <translation>L’adresse demandée est refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the form ws://host:port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de la forme ws://host:port.</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>commutateur %1</translation>
    </message>
    <message>
        <source>OBS of %1 at %2</source>
        <translation>OBS de %1 à %2</translation>
    </message>
    <message>
        <source>NTP server %1</source>
        <translation>serveur NTP %1</translation>
    </message>
    <message>
        <source>playlist %1, line %2</source>
        <translation>playlist %1, ligne %2</translation>
    </message>
    <message>
        <source>The switch tells nothing of its ports.</source>
        <translation>Le commutateur ne dit rien de ses ports.</translation>
    </message>
    <message>
        <source>The run starts the stream.</source>
        <translation>L’exécution démarre le flux.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 of these.</source>
        <translation>Il en faut de 1 à %1.</translation>
    </message>
    <message>
        <source>This must be a text of 3 to 100 characters.</source>
        <translation>Ce doit être un texte de 3 à 100 caractères.</translation>
    </message>
    <message>
        <source>There must be at least one model.</source>
        <translation>Il faut au moins un modèle.</translation>
    </message>
    <message>
        <source>This file describes several switches; put it into the folder of your own profiles and give the name of one.</source>
        <translation>Ce fichier décrit plusieurs commutateurs&#xa0;; mettez-le dans le dossier de vos propres profils et donnez le nom de l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no such file, nor a switch profile of that name; there are: %1.</source>
        <translation>Il n’y a ni fichier ni profil de commutateur de ce nom&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files; only the first are read.</source>
        <translation>Il y a plus de %1 fichiers&#xa0;; seuls les premiers sont lus.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is in %2 already; rename one of them.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est déjà dans %2&#xa0;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>switch profile not tried on hardware</source>
        <translation>profil de commutateur non essayé sur du matériel</translation>
    </message>
    <message>
        <source>switch profile unverified</source>
        <translation>profil de commutateur non vérifié</translation>
    </message>
    <message>
        <source>switch profile notes</source>
        <translation>remarques sur le profil de commutateur</translation>
    </message>
    <message>
        <source>Unverified: %1 (%2)</source>
        <translation>Non vérifié&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Compare with the switch&apos;s own pages after the first cap.</source>
        <translation>Comparez avec les pages du commutateur après le premier plafond.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, another limit than the rest of the port; give all of the port&apos;s queues the same limit on the switch.</source>
        <translation>L’objet %1 du commutateur contient %2, une autre limite que le reste du port&#xa0;; donnez sur le commutateur la même limite à toutes les files du port.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2: %3</source>
        <translation>L’objet %1 du commutateur contient %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>The guard has a job already.</source>
        <translation>Le gardien a déjà une tâche.</translation>
    </message>
    <message>
        <source>This must be what was read from the switch.</source>
        <translation>Ce doit être ce qui a été lu sur le commutateur.</translation>
    </message>
    <message>
        <source>%1 It says what a switch port is to be set back to: look at the switch, set the port by hand, then delete the file.</source>
        <translation>%1 Ce fichier dit à quoi remettre un port du commutateur&#xa0;: regardez le commutateur, réglez le port à la main, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be deleted; make its folder writable and delete it.</source>
        <translation>Le fichier ne peut pas être supprimé&#xa0;; rendez son dossier inscriptible et supprimez-le.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not belong to the switch port in it.</source>
        <translation>Le nom du fichier ne correspond pas au port qu’il contient.</translation>
    </message>
    <message>
        <source>The switch is not needed any more.</source>
        <translation>Le commutateur n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Nothing was changed on the switch.</source>
        <translation>Rien n’a été changé sur le commutateur.</translation>
    </message>
    <message>
        <source>A guard restores the port if this program is killed.</source>
        <translation>Un gardien restaure le port si ce programme est tué.</translation>
    </message>
    <message>
        <source>If this program is killed, the port stays capped until Castbench is started again.</source>
        <translation>Si ce programme est tué, le port reste plafonné jusqu’au prochain démarrage de Castbench.</translation>
    </message>
    <message>
        <source>%1 Restore it first: start the Castbench window and choose Restore now, or use castbench-cli switch restore.</source>
        <translation>%1 Restaurez-le d’abord&#xa0;: démarrez la fenêtre de Castbench et choisissez «&#xa0;Restaurer maintenant&#xa0;», ou utilisez castbench-cli switch restore.</translation>
    </message>
    <message>
        <source>The guard said something unexpected.</source>
        <translation>Le gardien a dit quelque chose d’inattendu.</translation>
    </message>
    <message>
        <source>The guard could not be started (%1); install it beside this program.</source>
        <translation>Le gardien n’a pas pu être démarré (%1)&#xa0;; installez-le à côté de ce programme.</translation>
    </message>
    <message>
        <source>The guard ended before it was ready.</source>
        <translation>Le gardien s’est terminé avant d’être prêt.</translation>
    </message>
    <message>
        <source>The guard was not waited for.</source>
        <translation>Le gardien n’a pas été attendu.</translation>
    </message>
    <message>
        <source>The guard was started and does not answer yet.</source>
        <translation>Le gardien a été démarré et ne répond pas encore.</translation>
    </message>
    <message>
        <source>Another Castbench program is at work there; wait until it ends.</source>
        <translation>Un autre programme Castbench y travaille&#xa0;; attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>%1 is at work there (process %2 on %3); wait until it ends, or end it.</source>
        <translation>%1 y travaille (processus %2 sur %3)&#xa0;; attendez qu’il se termine ou terminez-le.</translation>
    </message>
    <message>
        <source>What a switch was set to is noted in this folder, which cannot be written; make it writable.</source>
        <translation>Ce dossier, où est noté le réglage antérieur d’un commutateur, n’est pas inscriptible&#xa0;; rendez-le inscriptible.</translation>
    </message>
    <message>
        <source>The switch reads back %1 instead of %2.</source>
        <translation>Le commutateur relit %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>La restauration a été annulée.</translation>
    </message>
    <message>
        <source>The port was restored or forgotten meanwhile.</source>
        <translation>Le port a été restauré ou oublié entre-temps.</translation>
    </message>
    <message>
        <source>%1 That was on the computer %2: start Castbench there to have it restored.</source>
        <translation>%1 C’était sur l’ordinateur %2&#xa0;: démarrez-y Castbench pour le restaurer.</translation>
    </message>
    <message>
        <source>The password or community of %1 was written in its lab alone and is not kept: open that lab and try again, or set the port by hand.</source>
        <translation>Le mot de passe ou la communauté de %1 n’était écrit que dans son laboratoire et n’est pas conservé&#xa0;: ouvrez ce laboratoire et réessayez, ou réglez le port à la main.</translation>
    </message>
    <message>
        <source>Port %1 of %2 (%3) was capped by &quot;%4&quot; and not set back to %5.</source>
        <translation>Le port %1 de %2 (%3) a été plafonné par «&#xa0;%4&#xa0;» et n’a pas été remis à %5.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>It speaks SNMP and refuses these credentials.</source>
        <translation>Il parle SNMP et refuse ces identifiants.</translation>
    </message>
    <message>
        <source>Over SNMP: %1 Over NSDP: %2</source>
        <translation>Par SNMP&#xa0;: %1 Par NSDP&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give the switch&apos;s address.</source>
        <translation>Donnez l’adresse du commutateur.</translation>
    </message>
    <message>
        <source>A switch with the driver &quot;%1&quot; cannot be asked what it is; choose its settings yourself.</source>
        <translation>On ne peut pas demander ce qu’il est à un commutateur avec le pilote «&#xa0;%1&#xa0;»&#xa0;; choisissez vous-même ses réglages.</translation>
    </message>
    <message>
        <source>It calls itself %1, which no switch profile knows, and has the rate object of none.</source>
        <translation>Il se dit %1, qu’aucun profil de commutateur ne connaît, et n’a l’objet de débit d’aucun.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1, but it has the rate object of none on port 1: %2. Choose the one of your model.</source>
        <translation>Plusieurs profils de commutateur conviennent à %1, mais il n’a sur le port 1 l’objet de débit d’aucun&#xa0;: %2. Choisissez celui de votre modèle.</translation>
    </message>
    <message>
        <source>No switch profile knows %1; it has the rate object of %2 alone.</source>
        <translation>Aucun profil de commutateur ne connaît %1&#xa0;; il n’a que l’objet de débit de %2.</translation>
    </message>
    <message>
        <source>Of the switch profiles that fit %1 it has the rate object of %2 alone.</source>
        <translation>Parmi les profils de commutateur qui conviennent à %1, il n’a que l’objet de débit de %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; its rate object is not there on port 1.</source>
        <translation>%1 appartient à %2&#xa0;; son objet de débit n’existe pas sur le port 1.</translation>
    </message>
    <message>
        <source>Its description belongs to %1, and it has that profile&apos;s rate object.</source>
        <translation>Sa description appartient à %1, et il a l’objet de débit de ce profil.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and it has that profile&apos;s rate object.</source>
        <translation>%1 appartient à %2, et il a l’objet de débit de ce profil.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1: %2. Choose the one under which a limit that you know is read rightly.</source>
        <translation>Plusieurs profils de commutateur conviennent à %1&#xa0;: %2. Choisissez celui sous lequel une limite connue est lue correctement.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware.</source>
        <translation>Ce profil n’a pas été essayé sur du matériel.</translation>
    </message>
    <message>
        <source>The switch needs a community; many switches begin with &quot;public&quot; for reading.</source>
        <translation>Le commutateur a besoin d’une communauté&#xa0;; beaucoup commencent avec «&#xa0;public&#xa0;» en lecture.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, 0 or more.</source>
        <translation>« %1 » doit être un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 is not in force: the rate stays at a former cap, %2 (%3 measured). Look at the port in the switch&apos;s own pages.</source>
        <translation>%1 n’est pas en vigueur : le débit reste à un ancien plafond, %2 (mesuré : %3). Vérifiez le port dans les pages du commutateur.</translation>
    </message>
    <message>
        <source>%1 is not in force: %2 were measured. Look whether the switch limits what it receives on this port, and whether this is the broadcaster&apos;s port.</source>
        <translation>%1 n’est pas en vigueur : %2 mesurés. Vérifiez que le commutateur limite ce qu’il reçoit sur ce port, et que ce port est celui du diffuseur.</translation>
    </message>
    <message>
        <source>%1 is in force now: %2 were measured.</source>
        <translation>%1 est maintenant en vigueur : %2 mesurés.</translation>
    </message>
    <message>
        <source>It answers over NSDP, which NETGEAR Plus switches speak.</source>
        <translation>Il répond en NSDP, que parlent les commutateurs NETGEAR Plus.</translation>
    </message>
    <message>
        <source>UDP port %1, on which switches answer, is taken; end the program that uses it.</source>
        <translation>Le port UDP %1, sur lequel les commutateurs répondent, est occupé&#xa0;; fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>No network interface of this computer can broadcast; connect it to the switch&apos;s network, or give the switch&apos;s address.</source>
        <translation>Aucune interface réseau de cet ordinateur ne peut diffuser&#xa0;; reliez-le au réseau du commutateur ou indiquez l’adresse de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing can be sent to the switch (%1); check its address and this computer&apos;s network.</source>
        <translation>Rien ne peut être envoyé au commutateur (%1)&#xa0;; vérifiez son adresse et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The switch is not spoken to any more.</source>
        <translation>On ne s’adresse plus au commutateur.</translation>
    </message>
    <message>
        <source>UDP port %1, on which the switch answers, is taken (%2); end the program that uses it.</source>
        <translation>Le port UDP %1, sur lequel le commutateur répond, est occupé (%2)&#xa0;; fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Elle venait de %1.</translation>
    </message>
    <message>
        <source>It had sequence number %1, which was not asked.</source>
        <translation>Elle portait le numéro de séquence %1, qui n’avait pas été demandé.</translation>
    </message>
    <message>
        <source>It was of another operation.</source>
        <translation>Elle relevait d’une autre opération.</translation>
    </message>
    <message>
        <source>It was for the computer %1.</source>
        <translation>Elle était destinée à l’ordinateur %1.</translation>
    </message>
    <message>
        <source>It was from the switch %1.</source>
        <translation>Elle venait du commutateur %1.</translation>
    </message>
    <message>
        <source>The call to the switch was cancelled.</source>
        <translation>L’appel au commutateur a été annulé.</translation>
    </message>
    <message>
        <source>The name %1 has no IPv4 address; correct the switch&apos;s address in the lab.</source>
        <translation>Le nom %1 n’a pas d’adresse IPv4&#xa0;; corrigez l’adresse du commutateur dans le laboratoire.</translation>
    </message>
    <message>
        <source>The switch does not answer over NSDP. Check its address, that this computer is in its network, and that it may be managed by the vendor&apos;s utility.</source>
        <translation>Le commutateur ne répond pas en NSDP. Vérifiez son adresse, que cet ordinateur est dans son réseau et qu’il peut être administré par l’utilitaire du fabricant.</translation>
    </message>
    <message>
        <source>Something else came that was no answer: %1</source>
        <translation>Il est arrivé autre chose qui n’était pas une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what this switch was set to; set the port by hand.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce à quoi ce commutateur était réglé&#xa0;; réglez le port à la main.</translation>
    </message>
    <message>
        <source>The switch answers without saying what was asked (attribute 0x%1); its model may not have it.</source>
        <translation>Le commutateur répond sans dire ce qui était demandé (attribut 0x%1)&#xa0;; son modèle ne l’a peut-être pas.</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is cut off before port %1.</source>
        <translation>La réponse du commutateur est coupée avant le port %1.</translation>
    </message>
    <message>
        <source>The port is limited by the code %1, which is not known; set it to another rate on the switch&apos;s web page first.</source>
        <translation>Le port est limité par le code %1, qui est inconnu&#xa0;; réglez-le d’abord sur un autre débit dans la page web du commutateur.</translation>
    </message>
    <message>
        <source>The switch has fallen silent.</source>
        <translation>Le commutateur s’est tu.</translation>
    </message>
    <message>
        <source>The switch answers reads and left two writes unanswered; a third could lock it. Check its password, then begin anew.</source>
        <translation>Le commutateur répond aux lectures et a laissé deux écritures sans réponse&#xa0;; une troisième pourrait le verrouiller. Vérifiez son mot de passe, puis recommencez.</translation>
    </message>
    <message>
        <source>The switch has no port %1 (it has %2); correct &quot;switch_port&quot; in the lab.</source>
        <translation>Le commutateur n’a pas de port %1 (il en a %2)&#xa0;; corrigez «&#xa0;switch_port&#xa0;» dans le laboratoire.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address and its cable, and that no other program uses NSDP.</source>
        <translation>Vérifiez l’adresse et le câble du commutateur, et qu’aucun autre programme n’utilise NSDP.</translation>
    </message>
    <message>
        <source>Look at the switch&apos;s web page.</source>
        <translation>Consultez la page web du commutateur.</translation>
    </message>
    <message>
        <source>Port %1 is up.</source>
        <translation>Le port %1 est connecté.</translation>
    </message>
    <message>
        <source>Port %1 is not up.</source>
        <translation>Le port %1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>switch password</source>
        <translation>mot de passe du commutateur</translation>
    </message>
    <message>
        <source>switch driver</source>
        <translation>pilote du commutateur</translation>
    </message>
    <message>
        <source>The lab has no password for the switch.</source>
        <translation>Le laboratoire n’a pas de mot de passe pour le commutateur.</translation>
    </message>
    <message>
        <source>Give its &quot;password&quot;; without one nothing can be set.</source>
        <translation>Indiquez son «&#xa0;password&#xa0;»&#xa0;; sans lui, rien ne peut être réglé.</translation>
    </message>
    <message>
        <source>The switch takes it as %1; whether it is right shows at the first cap.</source>
        <translation>Le commutateur l’accepte sous la forme %1&#xa0;; on verra s’il est juste au premier plafond.</translation>
    </message>
    <message>
        <source>NSDP is spoken as captures and public documents describe it; not tried on hardware.</source>
        <translation>NSDP est parlé comme le décrivent des captures et des documents publics&#xa0;; non essayé sur du matériel.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2.</source>
        <translation>Le port %1 est réglé sur %2.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address, that SNMP is on, its community or user, and its access list.</source>
        <translation>Vérifiez l’adresse du commutateur, que SNMP est activé, sa communauté ou son utilisateur, et sa liste d’accès.</translation>
    </message>
    <message>
        <source>Give a community or user that may read and write.</source>
        <translation>Donnez une communauté ou un utilisateur qui peut lire et écrire.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2; whether it may be written shows at the first cap.</source>
        <translation>Le port %1 est réglé sur %2&#xa0;; le premier plafond dira s’il peut être écrit.</translation>
    </message>
    <message>
        <source>The switch accepts this SNMPv3 user&apos;s authentication password but does not answer encrypted requests; correct the privacy password or its algorithm.</source>
        <translation>Le commutateur accepte le mot de passe d’authentification de cet utilisateur SNMPv3, mais ne répond pas aux requêtes chiffrées&#xa0;; corrigez le mot de passe de chiffrement ou son algorithme.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, that SNMPv3 is on in the switch, and its access list.</source>
        <translation>Aucune réponse en %1 essais de %2&#xa0;; vérifiez l’adresse, que SNMPv3 est activé sur le commutateur, et sa liste d’accès.</translation>
    </message>
    <message>
        <source>The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address.</source>
        <translation>La réponse ne nomme aucun moteur SNMPv3&#xa0;; vérifiez qu’un agent SNMPv3 répond à cette adresse.</translation>
    </message>
    <message>
        <source>The switch lists its objects out of order, which would never end; update its firmware.</source>
        <translation>Le commutateur énumère ses objets dans le désordre, ce qui ne finirait jamais&#xa0;; mettez à jour son micrologiciel.</translation>
    </message>
    <message>
        <source>The switch lists no Ethernet ports (IF-MIB); choose the port yourself.</source>
        <translation>Le commutateur n’énumère aucun port Ethernet (IF-MIB)&#xa0;; choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>This community or user may not do that to %1 (%2); give one that may write.</source>
        <translation>Cette communauté ou cet utilisateur n’a pas ce droit sur %1 (%2)&#xa0;; donnez-en qui puisse écrire.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); use a community or user that may write, and check whether the profile fits this switch.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;; utilisez une communauté ou un utilisateur qui puisse écrire, et vérifiez que le profil convient à ce commutateur.</translation>
    </message>
    <message>
        <source>The switch does not take this value for %1 (%2); check the range in the profile.</source>
        <translation>Le commutateur refuse cette valeur pour %1 (%2)&#xa0;; vérifiez l’intervalle dans le profil.</translation>
    </message>
    <message>
        <source>%1 has another type (%2); correct &quot;type&quot; in the profile.</source>
        <translation>%1 est d’un autre type (%2)&#xa0;; corrigez «&#xa0;type&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>The switch has no object %1 that could be set so (%2); check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>Le commutateur n’a pas d’objet %1 qui puisse être réglé ainsi (%2)&#xa0;; vérifiez le numéro du port et que le profil convient à ce commutateur.</translation>
    </message>
    <message>
        <source>The switch could not do it (%1, %2); try again, or look at its log.</source>
        <translation>Le commutateur n’a pas pu le faire (%1, %2)&#xa0;; réessayez, ou consultez son journal.</translation>
    </message>
    <message>
        <source>The switch does not know this SNMPv3 user with such authentication and privacy; choose the algorithms that the switch has for it.</source>
        <translation>Le commutateur ne connaît pas cet utilisateur SNMPv3 avec cette authentification et ce chiffrement&#xa0;; choisissez les algorithmes que le commutateur a pour lui.</translation>
    </message>
    <message>
        <source>The switch knows no SNMPv3 user of this name; correct the name, or make the user on the switch.</source>
        <translation>Le commutateur ne connaît aucun utilisateur SNMPv3 de ce nom&#xa0;; corrigez le nom, ou créez l’utilisateur sur le commutateur.</translation>
    </message>
    <message>
        <source>The switch does not accept the SNMP engine id that it gave itself; restart its SNMP agent.</source>
        <translation>Le commutateur n’accepte pas l’identifiant de moteur SNMP qu’il a lui-même donné&#xa0;; redémarrez son agent SNMP.</translation>
    </message>
    <message>
        <source>The switch refuses this SNMPv3 user&apos;s authentication password; correct the password or its algorithm.</source>
        <translation>Le commutateur refuse le mot de passe d’authentification de cet utilisateur SNMPv3&#xa0;; corrigez le mot de passe ou son algorithme.</translation>
    </message>
    <message>
        <source>The switch cannot decrypt this SNMPv3 user&apos;s requests; correct the privacy password or its algorithm.</source>
        <translation>Le commutateur ne peut pas déchiffrer les requêtes de cet utilisateur SNMPv3&#xa0;; corrigez le mot de passe de chiffrement ou son algorithme.</translation>
    </message>
    <message>
        <source>The switch&apos;s SNMP clock does not agree with what it told; restart its SNMP agent.</source>
        <translation>L’horloge SNMP du commutateur ne correspond pas à ce qu’il a indiqué&#xa0;; redémarrez son agent SNMP.</translation>
    </message>
    <message>
        <source>The switch could not process the request and did not say why; check that SNMPv3 with the user-based security model is on.</source>
        <translation>Le commutateur n’a pas pu traiter la requête et n’a pas dit pourquoi&#xa0;; vérifiez que SNMPv3 avec le modèle de sécurité par utilisateur (USM) est activé.</translation>
    </message>
    <message>
        <source>The net-snmp library of this computer does not know %1; choose another algorithm for this user, on the switch too.</source>
        <translation>La bibliothèque net-snmp de cet ordinateur ne connaît pas %1&#xa0;; choisissez un autre algorithme pour cet utilisateur, sur le commutateur aussi.</translation>
    </message>
    <message>
        <source>The authentication password has fewer than 8 characters; correct it in the lab.</source>
        <translation>Le mot de passe d’authentification a moins de 8 caractères&#xa0;; corrigez-le dans le laboratoire.</translation>
    </message>
    <message>
        <source>The privacy password has fewer than 8 characters; correct it in the lab.</source>
        <translation>Le mot de passe de chiffrement a moins de 8 caractères&#xa0;; corrigez-le dans le laboratoire.</translation>
    </message>
    <message>
        <source>The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab.</source>
        <translation>Le nom d’un utilisateur SNMPv3 a de 1 à 32 caractères&#xa0;; corrigez-le dans le laboratoire.</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication; choose both in the lab.</source>
        <translation>SNMPv3 ne chiffre pas sans authentification&#xa0;; choisissez les deux dans le laboratoire.</translation>
    </message>
    <message>
        <source>The switch gave an SNMP engine id that no key can be made for; check that an SNMP agent answers at this address.</source>
        <translation>Le commutateur a donné un identifiant de moteur SNMP pour lequel aucune clé ne peut être formée&#xa0;; vérifiez qu’un agent SNMP répond à cette adresse.</translation>
    </message>
    <message>
        <source>The switch lists more than %1 objects below %2; choose the port yourself.</source>
        <translation>Le commutateur énumère plus de %1 objets sous %2&#xa0;; choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>The switch did not list everything below %1 in time; choose the port yourself.</source>
        <translation>Le commutateur n’a pas énuméré à temps tout ce qui est sous %1&#xa0;; choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>%1 is not a MAC address. Write it as &quot;02:00:5e:10:00:01&quot;.</source>
        <translation>%1 n’est pas une adresse MAC. Écrivez-la comme «&#xa0;02:00:5e:10:00:01&#xa0;».</translation>
    </message>
    <message>
        <source>Privacy needs authentication too.</source>
        <translation>Le chiffrement demande aussi une authentification.</translation>
    </message>
    <message>
        <source>This must be a list of names of network interfaces such as [&quot;lan1&quot;, &quot;lan2&quot;].</source>
        <translation>Ce doit être une liste de noms d’interfaces réseau, comme [&quot;lan1&quot;, &quot;lan2&quot;].</translation>
    </message>
    <message>
        <source>SNMP version 3 needs a user.</source>
        <translation>La version 3 de SNMP demande un utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on it</source>
        <translation>
            <numerusform>%n appareil y a été vu</numerusform>
            <numerusform>%n appareils y ont été vus</numerusform>
        </translation>
    </message>
    <message>
        <source>the device %1 is its neighbour</source>
        <translation>l’appareil %1 est son voisin</translation>
    </message>
    <message>
        <source>%1 was seen on port %2, which leads to another switch (%3): a cap there would hold for everything behind it. Put the broadcaster on a port of its own, or choose the port yourself.</source>
        <translation>%1 a été vu sur le port %2, qui mène à un autre commutateur (%3)&#xa0;: un plafond y vaudrait pour tout ce qui est derrière. Donnez au diffuseur un port à lui, ou choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>The switch has not seen %1. Let that computer send something, for instance a ping, and try again; or choose the port yourself.</source>
        <translation>Le commutateur n’a pas vu %1. Faites envoyer quelque chose à cet ordinateur, par exemple un ping, et réessayez&#xa0;; ou choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>A person confirmed %1 %2 ms after the planned instant.</source>
        <translation>Une personne a confirmé %1 %2 ms après l’instant prévu.</translation>
    </message>
    <message>
        <source>A person sets the caps of port %1 of %2 and is asked at every step; be at the switch&apos;s page when the run begins.</source>
        <translation>Une personne règle les plafonds du port %1 de %2 et est sollicitée à chaque étape&#xa0;; ayez la page du commutateur ouverte au début de l’essai.</translation>
    </message>
    <message>
        <source>A switch that is set by hand tells no counters to Castbench.</source>
        <translation>Un commutateur réglé à la main ne communique pas de compteurs à Castbench.</translation>
    </message>
    <message>
        <source>The question was withdrawn.</source>
        <translation>La question a été retirée.</translation>
    </message>
    <message>
        <source>The person at the switch could not tell what the port is set to.</source>
        <translation>La personne au commutateur n’a pas pu dire comment le port est réglé.</translation>
    </message>
    <message>
        <source>The person at the switch could not set the cap.</source>
        <translation>La personne au commutateur n’a pas pu régler le plafond.</translation>
    </message>
    <message>
        <source>This computer runs no Linux; give the &quot;address&quot; of the one that forwards the broadcaster&apos;s traffic.</source>
        <translation>Cet ordinateur ne fonctionne pas sous Linux&#xa0;; donnez l’adresse («&#xa0;address&#xa0;») de celui qui relaie le trafic du diffuseur.</translation>
    </message>
    <message>
        <source>A person sets the caps of this switch, and nobody can be asked here; use the window, or castbench-cli in a terminal without --json and --quiet.</source>
        <translation>Une personne règle les plafonds de ce commutateur, et personne ne peut être sollicité ici&#xa0;; utilisez la fenêtre, ou castbench-cli dans un terminal sans --json ni --quiet.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo wants a password; log in as root, or allow the user tc and ip by a line in /etc/sudoers such as &quot;user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl&quot;.</source>
        <translation>Seul root peut fixer un plafond, et sudo demande un mot de passe&#xa0;; connectez-vous en tant que root, ou autorisez tc et ip à l’utilisateur par une ligne dans /etc/sudoers telle que «&#xa0;user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl&#xa0;».</translation>
    </message>
    <message>
        <source>Only root may set a cap, and this user may not use sudo; log in as root, or add the user to /etc/sudoers.</source>
        <translation>Seul root peut fixer un plafond, et cet utilisateur n’a pas droit à sudo&#xa0;; connectez-vous en tant que root, ou ajoutez l’utilisateur à /etc/sudoers.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers.</source>
        <translation>Seul root peut fixer un plafond, et sudo n’autorise pas tc et ip à cet utilisateur&#xa0;; ajoutez-les à /etc/sudoers.</translation>
    </message>
    <message>
        <source>The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>Il manque un programme à l’ordinateur&#xa0;; installez iproute2 (OpenWrt&#xa0;: paquets ip-full, ip-bridge, tc-tiny, kmod-ifb et kmod-sched).</translation>
    </message>
    <message>
        <source>Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root.</source>
        <translation>Seul root peut fixer un plafond&#xa0;; lancez Castbench en tant que root, installez sudo, ou connectez-vous à l’ordinateur en tant que root.</translation>
    </message>
    <message>
        <source>The network interface does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>L’interface réseau n’existe pas, ou plus&#xa0;; branchez-la, ou corrigez les interfaces du laboratoire.</translation>
    </message>
    <message>
        <source>The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb).</source>
        <translation>Le noyau n’a pas de périphériques intermédiaires&#xa0;; chargez le module ifb (OpenWrt&#xa0;: paquet kmod-ifb).</translation>
    </message>
    <message>
        <source>The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched).</source>
        <translation>Le noyau ne peut pas limiter le débit&#xa0;; chargez les modules sch_ingress et sch_tbf (OpenWrt&#xa0;: paquet kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched).</source>
        <translation>Le noyau ne peut pas filtrer&#xa0;; chargez le module cls_u32 (OpenWrt&#xa0;: paquet kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched).</source>
        <translation>Le noyau ne peut pas rediriger&#xa0;; chargez le module act_mirred (OpenWrt&#xa0;: paquet kmod-sched).</translation>
    </message>
    <message>
        <source>Somebody else has just put a discipline on the interface&apos;s ingress; remove it, or choose another port.</source>
        <translation>Quelqu’un d’autre vient de placer une discipline sur l’entrée de l’interface&#xa0;; retirez-la, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The program is BusyBox&apos;s, which cannot tell enough; install iproute2 (OpenWrt: packages ip-full, ip-bridge and tc-tiny).</source>
        <translation>Le programme est celui de BusyBox, qui n’en dit pas assez&#xa0;; installez iproute2 (OpenWrt&#xa0;: paquets ip-full, ip-bridge et tc-tiny).</translation>
    </message>
    <message>
        <source>The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched).</source>
        <translation>Il manque au noyau un élément nécessaire à la limitation&#xa0;; chargez les modules ifb, sch_ingress, sch_tbf, cls_u32 et act_mirred (OpenWrt&#xa0;: paquets kmod-ifb et kmod-sched).</translation>
    </message>
    <message>
        <source>The computer has no program &quot;%1&quot;; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>L’ordinateur n’a pas de programme «&#xa0;%1&#xa0;»&#xa0;; installez iproute2 (OpenWrt&#xa0;: paquets ip-full, ip-bridge, tc-tiny, kmod-ifb et kmod-sched).</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed (%2): %3</source>
        <translation>La commande «&#xa0;%1&#xa0;» a échoué (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The connection by ssh failed: %1</source>
        <translation>La connexion par ssh a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The computer shows another key than before. If it was set up anew, remove the old key with &quot;ssh-keygen -R %1&quot; and log in once in a terminal; else somebody may be in between.</source>
        <translation>L’ordinateur présente une autre clé qu’avant. S’il a été réinstallé, retirez l’ancienne clé avec «&#xa0;ssh-keygen -R %1&#xa0;» et connectez-vous une fois dans un terminal&#xa0;; sinon, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>The computer&apos;s key is not known; log in once with &quot;ssh %1&quot; in a terminal, as the user who runs Castbench, and compare the key that it shows.</source>
        <translation>La clé de l’ordinateur n’est pas connue&#xa0;; connectez-vous une fois avec «&#xa0;ssh %1&#xa0;» dans un terminal, avec l’utilisateur qui lance Castbench, et comparez la clé affichée.</translation>
    </message>
    <message>
        <source>The computer refused the login. Castbench logs in with a key only and did not try twice: add the public key to the computer&apos;s authorized_keys, unlock the key in the agent, and check the user&apos;s name and the key file in the lab.</source>
        <translation>L’ordinateur a refusé la connexion. Castbench ne se connecte qu’avec une clé et n’a pas essayé deux fois&#xa0;: ajoutez la clé publique à authorized_keys de l’ordinateur, déverrouillez la clé dans l’agent, et vérifiez le nom d’utilisateur et le fichier de clé dans le laboratoire.</translation>
    </message>
    <message>
        <source>The computer&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>Le nom de l’ordinateur n’a pas d’adresse&#xa0;; vérifiez son orthographe, ou donnez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that an SSH server runs.</source>
        <translation>Rien n’écoute à cet endroit&#xa0;; vérifiez l’adresse et le port, et qu’un serveur SSH fonctionne.</translation>
    </message>
    <message>
        <source>The computer does not answer; check its address, and that it is on.</source>
        <translation>L’ordinateur ne répond pas&#xa0;; vérifiez son adresse, et qu’il est allumé.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is not the JSON it should be; install iproute2 4.19 or newer (OpenWrt: packages ip-full and tc-tiny).</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» n’est pas le JSON attendu&#xa0;; installez iproute2 4.19 ou plus récent (OpenWrt&#xa0;: paquets ip-full et tc-tiny).</translation>
    </message>
    <message>
        <source>The computer answered in part only.</source>
        <translation>L’ordinateur n’a répondu qu’en partie.</translation>
    </message>
    <message>
        <source>The program printed without end.</source>
        <translation>Le programme n’a pas cessé d’écrire.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Le programme n’a pas pu être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>La commande a été annulée.</translation>
    </message>
    <message>
        <source>This computer has no program &quot;ssh&quot;; install OpenSSH&apos;s client (Debian: package openssh-client).</source>
        <translation>Cet ordinateur n’a pas de programme «&#xa0;ssh&#xa0;»&#xa0;; installez le client d’OpenSSH (Debian&#xa0;: paquet openssh-client).</translation>
    </message>
    <message>
        <source>The computer&apos;s shell did not do what it was asked; Castbench needs a POSIX shell there, and &quot;ssh&quot; must be allowed to run commands.</source>
        <translation>L’interpréteur de commandes de l’ordinateur n’a pas fait ce qui était demandé&#xa0;; Castbench a besoin d’un shell POSIX, et «&#xa0;ssh&#xa0;» doit pouvoir exécuter des commandes.</translation>
    </message>
    <message>
        <source>The cap is lifted. The discipline clsact stays on %1, because somebody else has put filters into it since; remove it with &quot;tc qdisc del dev %1 clsact&quot; when they are not needed.</source>
        <translation>Le plafond est levé. La discipline clsact reste sur %1, car quelqu’un d’autre y a placé des filtres depuis&#xa0;; retirez-la avec «&#xa0;tc qdisc del dev %1 clsact&#xa0;» quand ils ne servent plus.</translation>
    </message>
    <message>
        <source>The computer says %1 after it was given back %2; set the port by hand.</source>
        <translation>L’ordinateur indique %1 après qu’on lui a rendu %2&#xa0;; réglez le port à la main.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how an interface was set; set the port by hand.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas comment une interface était réglée&#xa0;; réglez le port à la main.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s traffic control (%1) is on the ingress of %2, and Castbench does not touch it. Stop the program that put it there (SQM, a firewall), or remove it with &quot;tc qdisc del dev %2 %1&quot;, or choose another port.</source>
        <translation>Un contrôle de trafic étranger (%1) est posé sur l’entrée de %2, et Castbench n’y touche pas. Arrêtez le programme qui l’y a mis (SQM, un pare-feu), ou retirez-le avec «&#xa0;tc qdisc del dev %2 %1&#xa0;», ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The lab names %1 interfaces of this switch (%2), and no port %3; correct &quot;switch_port&quot; or &quot;interfaces&quot; in the lab.</source>
        <translation>Le laboratoire nomme %1 interfaces de ce commutateur (%2), et pas de port %3&#xa0;; corrigez «&#xa0;switch_port&#xa0;» ou «&#xa0;interfaces&#xa0;» dans le laboratoire.</translation>
    </message>
    <message>
        <source>The computer ran none of the commands.</source>
        <translation>L’ordinateur n’a exécuté aucune des commandes.</translation>
    </message>
    <message>
        <source>The computer has no bridge port %1; %2. Correct &quot;switch_port&quot; in the lab, or name the interface there (&quot;interfaces&quot;).</source>
        <translation>L’ordinateur n’a pas de port de pont %1&#xa0;; %2. Corrigez «&#xa0;switch_port&#xa0;» dans le laboratoire, ou nommez-y l’interface («&#xa0;interfaces&#xa0;»).</translation>
    </message>
    <message>
        <source>Several bridges have a port %1 (%2); name the interface in the lab: &quot;interfaces&quot;: [&quot;%3&quot;].</source>
        <translation>Plusieurs ponts ont un port %1 (%2)&#xa0;; nommez l’interface dans le laboratoire&#xa0;: &quot;interfaces&quot;: [&quot;%3&quot;].</translation>
    </message>
    <message>
        <source>The network interface %1 does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>L’interface réseau %1 n’existe pas, ou plus&#xa0;; branchez-la, ou corrigez les interfaces du laboratoire.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to it, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Branchez-y l’ordinateur du diffuseur, ou corrigez «&#xa0;switch_port&#xa0;» dans le laboratoire.</translation>
    </message>
    <message>
        <source>%1 is a port of a switch chip, which may forward past the cap.</source>
        <translation>%1 est un port d’une puce de commutation, qui peut relayer sans passer par le plafond.</translation>
    </message>
    <message>
        <source>Try a cap and compare with the measured rate; if it does not hold, take the port out of the bridge or switch hardware forwarding off.</source>
        <translation>Essayez un plafond et comparez avec le débit mesuré&#xa0;; s’il ne tient pas, retirez le port du pont ou désactivez le relais matériel.</translation>
    </message>
    <message>
        <source>%1 is capped to %2 by Castbench already, and will be again after the run.</source>
        <translation>%1 est déjà limité à %2 par Castbench, et le sera de nouveau après l’essai.</translation>
    </message>
    <message>
        <source>Restore the port first if that cap was left behind.</source>
        <translation>Rétablissez d’abord le port si ce plafond est resté par oubli.</translation>
    </message>
    <message>
        <source>%1 is not capped.</source>
        <translation>%1 n’est pas limité.</translation>
    </message>
    <message>
        <source>Parts of a cap that an earlier Castbench left are there; they are removed when the port is restored.</source>
        <translation>Il reste des éléments d’un plafond laissé par un Castbench précédent&#xa0;; ils sont retirés quand le port est rétabli.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming by itself: it could not reach the platform.</source>
        <translation>OBS a cessé de lui-même de diffuser : il ne parvenait pas à joindre la plateforme.</translation>
    </message>
    <message>
        <source>The stream could not be started yet: %1</source>
        <translation>Le flux n’a pas encore pu être démarré : %1</translation>
    </message>
    <message>
        <source>The stream that was started for the run did not run any more; it runs again.</source>
        <translation>Le flux démarré pour l’essai ne fonctionnait plus ; il fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Run %1 was begun on another lab, &quot;%2&quot;; it goes on there alone. What differs: %3.</source>
        <translation>L’essai %1 a été commencé dans un autre laboratoire, «&#xa0;%2&#xa0;»&#xa0;; il ne continue que là. Différences&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 in the run, %3 in the lab given</source>
        <translation>%1&#xa0;: %2 dans l’essai, %3 dans le laboratoire donné</translation>
    </message>
    <message>
        <source>Run %1 is over; only a run that was cut off can be resumed. Start a new run of its plan.</source>
        <translation>L’essai %1 est terminé&#xa0;; seul un essai coupé peut être repris. Lancez un nouvel essai de son plan.</translation>
    </message>
    <message>
        <source>Run %1 was begun by %2 on %3, and only that computer knows whether it goes on. Resume it there.</source>
        <translation>L’essai %1 a été commencé par %2 sur %3, et seul cet ordinateur sait s’il continue. Reprenez-le là-bas.</translation>
    </message>
    <message>
        <source>Run %1 goes on: %2 carries it out (process %3). Wait until it ends.</source>
        <translation>L’essai %1 est en cours&#xa0;: %2 l’exécute (processus %3). Attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>The program that carried out the run had ended.</source>
        <translation>Le programme qui exécutait l’essai s’était arrêté.</translation>
    </message>
    <message>
        <source>The run goes on; nobody carried it out for %1.</source>
        <translation>L’essai continue&#xa0;; personne ne l’a exécuté pendant %1.</translation>
    </message>
    <message>
        <source>The switch reads %1. At the run&apos;s end it gets back what it had before the run: %2.</source>
        <translation>Le commutateur indique %1. À la fin de l’essai, il retrouve ce qu’il avait avant l’essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another program has resumed run %1 meanwhile; wait until it ends.</source>
        <translation>Un autre programme a entre-temps repris l’essai %1&#xa0;; attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>Run %1 is over.</source>
        <translation>L’essai %1 est terminé.</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>The clock&apos;s offset is known to ± %1 ms only.</source>
        <translation>Le décalage de l’horloge n’est connu qu’à ± %1 ms.</translation>
    </message>
    <message>
        <source>How far the clock is from reference time is not known.</source>
        <translation>L’écart entre l’horloge et le temps de référence n’est pas connu.</translation>
    </message>
    <message>
        <source>Give the lab an NTP server that this device can reach.</source>
        <translation>Donnez au laboratoire un serveur NTP que cet appareil peut joindre.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Reachable, with a warning</source>
        <translation>Joignable, avec un avertissement</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>%1 ms, bound not known</source>
        <translation>%1 ms, borne inconnue</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Choose a lab: open a lab file, or take the built-in lab.</source>
        <translation>Choisissez un laboratoire&#xa0;: ouvrez un fichier, ou prenez le laboratoire intégré.</translation>
    </message>
    <message>
        <source>Choose at least one viewer, or let all take part.</source>
        <translation>Choisissez au moins un spectateur, ou faites-les tous participer.</translation>
    </message>
    <message>
        <source>This lab has no broadcaster. Add one on the Lab page, or choose another lab.</source>
        <translation>Ce laboratoire n’a pas de diffuseur. Ajoutez-en un sur la page Laboratoire, ou choisissez un autre laboratoire.</translation>
    </message>
    <message>
        <source>%1 is not a broadcaster of this lab. Choose another.</source>
        <translation>%1 n’est pas un diffuseur de ce laboratoire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is not a viewer of this lab. Clear its mark.</source>
        <translation>%1 n’est pas un spectateur de ce laboratoire. Décochez-le.</translation>
    </message>
    <message>
        <source>An experiment needs at least one step. Add one.</source>
        <translation>Une expérience demande au moins une étape. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>Write a duration from 100 ms to 1 min, such as “1 s”.</source>
        <translation>Écrivez une durée de 100 ms à 1 min, par exemple «&#xa0;1 s&#xa0;».</translation>
    </message>
    <message>
        <source>Write a duration such as “10 s”, or “0 s” to leave nothing out.</source>
        <translation>Écrivez une durée, par exemple «&#xa0;10 s&#xa0;», ou «&#xa0;0 s&#xa0;» pour ne rien exclure.</translation>
    </message>
    <message>
        <source>This must be shorter than every step: shorten it, or lengthen the steps.</source>
        <translation>Cela doit être plus court que chaque étape&#xa0;: raccourcissez-le, ou allongez les étapes.</translation>
    </message>
    <message>
        <source>This is longer than 1000 characters. Shorten it.</source>
        <translation>Cela dépasse 1000 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown. Type it anew.</source>
        <translation>Cela contient un caractère qui ne peut pas être affiché. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose what kind of experiment it is.</source>
        <translation>Choisissez le type d’expérience.</translation>
    </message>
    <message>
        <source>Give the plan a name: figures and lists show it.</source>
        <translation>Donnez un nom au plan&#xa0;: figures et listes l’affichent.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Temps écoulé (s)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Castbench %1, run %2, %3 UTC</source>
        <translation>Castbench %1, essai %2, %3 UTC</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>Upload rate</source>
        <translation>Débit montant</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>diffuseur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Dropped since start</source>
        <translation>Perdues depuis le début</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>toutes causes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Latence de diffusion</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Latence du chat</translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation>%1 envoie</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 reçoit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparaison des essais</translation>
    </message>
    <message>
        <source>Select the runs whose mean is to be shown.</source>
        <translation>Sélectionnez les essais dont la moyenne doit être affichée.</translation>
    </message>
    <message>
        <source>%1 and %2 have different steps. A mean is taken over runs with the same caps and durations in the same order.</source>
        <translation>%1 et %2 ont des étapes différentes. La moyenne se calcule sur des essais ayant les mêmes plafonds et durées dans le même ordre.</translation>
    </message>
    <message>
        <source>Time in the plan (s)</source>
        <translation>Temps dans le plan (s)</translation>
    </message>
    <message>
        <source>%1: mean of repetitions (n = %2)</source>
        <translation>%1&#xa0;: moyenne des répétitions (n = %2)</translation>
    </message>
    <message>
        <source>One run: no band.</source>
        <translation>Un seul essai&#xa0;: pas de bande.</translation>
    </message>
    <message>
        <source>Band: 95 % interval of the mean over runs (Student&apos;s t).</source>
        <translation>Bande&#xa0;: intervalle à 95&#xa0;% de la moyenne sur les essais (t de Student).</translation>
    </message>
    <message>
        <source>Few runs.</source>
        <translation>Peu d’essais.</translation>
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
        <translation>essai %1</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (essai %2)</translation>
    </message>
    <message>
        <source>Castbench %1, runs %2</source>
        <translation>Castbench %1, essais %2</translation>
    </message>
    <message>
        <source>Elapsed time (min)</source>
        <translation>Temps écoulé (min)</translation>
    </message>
    <message>
        <source>Elapsed time (h)</source>
        <translation>Temps écoulé (h)</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
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
        <translation>pas de valeur</translation>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1, %2&#xa0;: %3 – %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing measured from %2 to %3: %4</source>
        <translation>%1&#xa0;: rien de mesuré de %2 à %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>L’adresse réseau de %1 n’est pas connue : la machine est éteinte ou derrière un routeur. Saisissez-la, ou choisissez le port vous-même.</translation>
    </message>
</context>
<context>
    <name>LabActions</name>
    <message>
        <source>Use the &amp;built-in lab</source>
        <translation>Utiliser le laboratoire &amp;intégré</translation>
    </message>
    <message>
        <source>A whole lab on this computer, to try everything out</source>
        <translation>Un laboratoire complet sur cet ordinateur, pour tout essayer</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Nouveau laboratoire</translation>
    </message>
    <message>
        <source>Begins a lab of your own</source>
        <translation>Commence un laboratoire à vous</translation>
    </message>
    <message>
        <source>&amp;Open lab …</source>
        <translation>&amp;Ouvrir un laboratoire …</translation>
    </message>
    <message>
        <source>Opens a lab file</source>
        <translation>Ouvre un fichier de laboratoire</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves the lab; passwords are kept apart from the file</source>
        <translation>Enregistre le laboratoire&#xa0;; les mots de passe sont gardés hors du fichier</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>I&amp;mporter …</translation>
    </message>
    <message>
        <source>Takes over the devices of a lab file</source>
        <translation>Reprend les appareils d’un fichier de laboratoire</translation>
    </message>
    <message>
        <source>&amp;Export without secrets …</source>
        <translation>Exporter sans les se&amp;crets …</translation>
    </message>
    <message>
        <source>Writes a file for somebody else, without passwords</source>
        <translation>Écrit un fichier à partager, sans mots de passe</translation>
    </message>
    <message>
        <source>&amp;Broadcaster …</source>
        <translation>&amp;Diffuseur …</translation>
    </message>
    <message>
        <source>A computer that streams</source>
        <translation>Un ordinateur qui diffuse</translation>
    </message>
    <message>
        <source>&amp;Viewer in a browser …</source>
        <translation>Spectateur dans un &amp;navigateur …</translation>
    </message>
    <message>
        <source>Watches on this computer</source>
        <translation>Regarde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Viewer with an &amp;app on another device …</source>
        <translation>Spectateur avec une &amp;appli sur un autre appareil …</translation>
    </message>
    <message>
        <source>Is measured by castbench-probe on the device</source>
        <translation>Mesuré par castbench-probe sur l’appareil</translation>
    </message>
    <message>
        <source>&amp;Chat …</source>
        <translation>&amp;Chat …</translation>
    </message>
    <message>
        <source>The platform&apos;s chat server</source>
        <translation>Le serveur de chat de la plateforme</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>Edits the chosen device</source>
        <translation>Modifie l’appareil choisi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Removes the chosen device; can be undone</source>
        <translation>Supprime l’appareil choisi&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Tests the connection to the chosen device</source>
        <translation>Teste la connexion à l’appareil choisi</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>T&amp;out tester</translation>
    </message>
    <message>
        <source>Tests the connections to all devices</source>
        <translation>Teste les connexions à tous les appareils</translation>
    </message>
    <message>
        <source>&amp;Pair …</source>
        <translation>A&amp;ppairer …</translation>
    </message>
    <message>
        <source>Shows what to start on the viewer&apos;s device</source>
        <translation>Montre ce qu’il faut démarrer sur l’appareil du spectateur</translation>
    </message>
    <message>
        <source>Lab settin&amp;gs …</source>
        <translation>&amp;Paramètres du laboratoire …</translation>
    </message>
    <message>
        <source>Name, where probes connect to, reference time</source>
        <translation>Nom, adresse pour les sondes, temps de référence</translation>
    </message>
    <message>
        <source>Use the built-in lab with a NETGEAR &amp;Plus switch</source>
        <translation>Utiliser le laboratoire intégré avec un commutateur NETGEAR &amp;Plus</translation>
    </message>
    <message>
        <source>The same lab; its switch speaks NSDP and knows a few caps only</source>
        <translation>Le même laboratoire&#xa0;; son commutateur parle NSDP et ne connaît que quelques plafonds</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>Enregist&amp;rer le script OBS …</translation>
    </message>
    <message>
        <source>Writes the script that draws the frame clock in OBS</source>
        <translation>Écrit le script qui dessine l’horloge d’image dans OBS</translation>
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
        <translation>sonde sur l’appareil</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Video and chat</source>
        <translation>Vidéo et chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Commentator</source>
        <translation>Commentateur</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Reference clock</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>Adresse OBS</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>Mot de passe OBS</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Port du commutateur</translation>
    </message>
    <message>
        <source>Playlist URL</source>
        <translation>URL de la playlist</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>Canal de chat</translation>
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
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message numerus="yes">
        <source>+ %n viewer(s)</source>
        <translation>
            <numerusform>+ %n spectateur</numerusform>
            <numerusform>+ %n spectateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n broadcaster(s)</source>
        <translation>
            <numerusform>+ %n diffuseur</numerusform>
            <numerusform>+ %n diffuseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n en défaut</numerusform>
            <numerusform>%n en défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, remote probe</source>
        <translation>%1, sonde distante</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Upload rate</source>
        <translation>Débit montant</translation>
    </message>
    <message>
        <source>Bytes that the broadcaster&apos;s program says it sent per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Octets que le programme du diffuseur déclare avoir envoyés par intervalle, exprimés en débit (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>Débit du port</translation>
    </message>
    <message>
        <source>Octets that the broadcaster&apos;s switch port passed on per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Octets transmis par intervalle par le port de commutateur du diffuseur, exprimés en débit (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Dropped frames (network)</source>
        <translation>Images perdues (réseau)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster dropped since the run began because its send queue was too long.</source>
        <translation>Images que le diffuseur a abandonnées depuis le début de l’essai parce que sa file d’envoi était trop longue.</translation>
    </message>
    <message>
        <source>Dropped frames (encoder)</source>
        <translation>Images perdues (encodeur)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster skipped since the run began because encoding was late.</source>
        <translation>Images que le diffuseur a sautées depuis le début de l’essai parce que l’encodage était en retard.</translation>
    </message>
    <message>
        <source>Dropped frames (rendering)</source>
        <translation>Images perdues (rendu)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster missed since the run began because rendering was late.</source>
        <translation>Images que le diffuseur a manquées depuis le début de l’essai parce que le rendu était en retard.</translation>
    </message>
    <message>
        <source>Total frames</source>
        <translation>Total des images</translation>
    </message>
    <message>
        <source>Frames that the broadcaster attempted since the run began, dropped ones included.</source>
        <translation>Images que le diffuseur a tenté d’envoyer depuis le début de l’essai, images perdues comprises.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation>Congestion</translation>
    </message>
    <message>
        <source>How full the broadcaster&apos;s send queue is, from 0 (empty) to 1 (full).</source>
        <translation>Remplissage de la file d’envoi du diffuseur, de 0 (vide) à 1 (pleine).</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Latence de diffusion</translation>
    </message>
    <message>
        <source>The instant a frame is due on the viewer&apos;s screen minus the instant stamped into it at the source, both in reference time.</source>
        <translation>Instant où une image doit apparaître sur l’écran du spectateur moins l’instant qui y a été inscrit à la source, tous deux en temps de référence.</translation>
    </message>
    <message>
        <source>Buffer level</source>
        <translation>Niveau du tampon</translation>
    </message>
    <message>
        <source>Playing time of the media that the viewer has received but not yet shown.</source>
        <translation>Durée de lecture des médias que le spectateur a reçus mais pas encore affichés.</translation>
    </message>
    <message>
        <source>Chat send latency</source>
        <translation>Latence d’envoi du chat</translation>
    </message>
    <message>
        <source>The instant the reference participant received a chat message minus the instant the device sent it, both in reference time.</source>
        <translation>Instant où le participant de référence a reçu un message du chat moins l’instant où l’appareil l’a envoyé, tous deux en temps de référence.</translation>
    </message>
    <message>
        <source>Chat receive latency</source>
        <translation>Latence de réception du chat</translation>
    </message>
    <message>
        <source>The instant the device received a chat message minus the instant the reference participant sent it, both in reference time.</source>
        <translation>Instant où l’appareil a reçu un message du chat moins l’instant où le participant de référence l’a envoyé, tous deux en temps de référence.</translation>
    </message>
    <message>
        <source>Chat messages lost</source>
        <translation>Messages de chat perdus</translation>
    </message>
    <message>
        <source>Chat messages of the measurement that never arrived, counted since the run began.</source>
        <translation>Messages de chat de la mesure qui ne sont jamais arrivés, comptés depuis le début de l’essai.</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>What has to be added to the device&apos;s clock to get reference time; its uncertainty is the bound of the error.</source>
        <translation>Ce qu’il faut ajouter à l’horloge de l’appareil pour obtenir le temps de référence&#xa0;; son incertitude est la borne de l’erreur.</translation>
    </message>
</context>
<context>
    <name>ObsScript</name>
    <message>
        <source>The script is missing from this program.</source>
        <translation>Le script manque dans ce programme.</translation>
    </message>
    <message>
        <source>Save the OBS script</source>
        <translation>Enregistrer le script OBS</translation>
    </message>
    <message>
        <source>OBS script (*.lua)</source>
        <translation>Script OBS (*.lua)</translation>
    </message>
    <message>
        <source>Saved as %1. Take it to the computer that streams. In OBS choose Tools → Scripts, press + and choose the file; then add the source “Castbench frame clock” to the scene and give it the source id of this broadcaster&apos;s frame clock.</source>
        <translation>Enregistré sous %1. Portez ce fichier sur l’ordinateur qui diffuse. Dans OBS, choisissez Outils → Scripts, appuyez sur + et choisissez le fichier&#xa0;; ajoutez ensuite à la scène la source «&#xa0;Castbench frame clock&#xa0;» et donnez-lui l’identifiant de source de l’horloge d’image de ce diffuseur.</translation>
    </message>
</context>
<context>
    <name>PlatformLook</name>
    <message>
        <source>The look was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>No answer within 5 s.</source>
        <translation>Pas de réponse en 5 s.</translation>
    </message>
    <message>
        <source>playlist of %1</source>
        <translation>playlist de %1</translation>
    </message>
    <message>
        <source>The server answers; there is no playlist before the stream begins.</source>
        <translation>Le serveur répond&#xa0;; il n’y a pas de playlist avant le début du flux.</translation>
    </message>
    <message>
        <source>Start the server, and check the playlist&apos;s address in the lab.</source>
        <translation>Démarrez le serveur et vérifiez l’adresse de la playlist dans le laboratoire.</translation>
    </message>
    <message>
        <source>Check the playlist&apos;s address in the lab.</source>
        <translation>Vérifiez l’adresse de la playlist dans le laboratoire.</translation>
    </message>
    <message>
        <source>The server answers with a playlist.</source>
        <translation>Le serveur répond avec une playlist.</translation>
    </message>
    <message>
        <source>chat server</source>
        <translation>serveur de chat</translation>
    </message>
    <message>
        <source>Start the chat server, and check its address %1 in the lab.</source>
        <translation>Démarrez le serveur de chat et vérifiez son adresse %1 dans le laboratoire.</translation>
    </message>
    <message>
        <source>The chat server answers.</source>
        <translation>Le serveur de chat répond.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>Intervalle d’échantillonnage</translation>
    </message>
    <message>
        <source>Settling time left out of means</source>
        <translation>Temps de stabilisation exclu des moyennes</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Cap before the run</source>
        <translation>Plafond avant l’essai</translation>
    </message>
    <message>
        <source>Cap after the run</source>
        <translation>Plafond après l’essai</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Commutateur restauré</translation>
    </message>
    <message>
        <source>yes, and read back</source>
        <translation>oui, et relu</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Largest clock error</source>
        <translation>Plus grande erreur d’horloge</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>RunHealth</name>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>Nothing has been measured for %1 s.</source>
        <translation>Rien n’a été mesuré depuis %1 s.</translation>
    </message>
    <message>
        <source>Check that the device is on and that its programs run.</source>
        <translation>Vérifiez que l’appareil est allumé et que ses programmes tournent.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’informations d’identification Windows</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, encrypted with your login.</source>
        <translation>Les secrets sont conservés dans le trousseau du système, chiffrés avec votre session.</translation>
    </message>
    <message>
        <source>Private file</source>
        <translation>Fichier privé</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Only you may read this file, but it is not encrypted: whoever gets hold of the disk or a backup can read it.</source>
        <translation>Les secrets sont conservés dans %1. Vous seul pouvez lire ce fichier, mais il n’est pas chiffré&#xa0;: quiconque obtient le disque ou une sauvegarde peut le lire.</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program ends; type them again then.</source>
        <translation>Les secrets restent en mémoire et sont oubliés à la fin du programme&#xa0;; il faut alors les saisir à nouveau.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>This is not a cap from 16 kbit/s to 100 Gbit/s. Write it as “512 kbit/s”, “4 Mbit/s” or “No Limit”.</source>
        <translation>Ce n’est pas un plafond de 16 kbit/s à 100 Gbit/s. Écrivez «&#xa0;512 kbit/s&#xa0;», «&#xa0;4 Mbit/s&#xa0;» ou «&#xa0;Sans limite&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a duration from 1 s to 24 h. Write it as “10 s”, “1.5 s”, “5 min” or “2 h”.</source>
        <translation>Ce n’est pas une durée de 1 s à 24 h. Écrivez «&#xa0;10 s&#xa0;», «&#xa0;1.5 s&#xa0;», «&#xa0;5 min&#xa0;» ou «&#xa0;2 h&#xa0;».</translation>
    </message>
    <message>
        <source>This label is longer than 1000 characters. Shorten it.</source>
        <translation>Ce libellé dépasse 1000 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This label holds a character that cannot be shown. Type it anew.</source>
        <translation>Ce libellé contient un caractère qui ne peut pas être affiché. Saisissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>StepsOnSwitch</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>This lab&apos;s switch cannot set every cap: %1.</source>
        <translation>Le commutateur de ce laboratoire ne peut pas régler tous les plafonds&#xa0;: %1.</translation>
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
        <translation>Vérifiez que le commutateur est allumé, ainsi que son adresse, sa communauté et son profil dans le laboratoire.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>le commutateur répond</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s port and the switch&apos;s profile in the lab.</source>
        <translation>Vérifiez le port du diffuseur et le profil du commutateur dans le laboratoire.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
</context>
<context>
    <name>ViewerLook</name>
    <message>
        <source>measured here</source>
        <translation>mesuré ici</translation>
    </message>
    <message>
        <source>Castbench watches and chats for this viewer on this computer.</source>
        <translation>Castbench regarde et discute pour ce spectateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another port for the controller in the lab, or end the program that uses it.</source>
        <translation>Choisissez un autre port pour le contrôleur dans le laboratoire, ou fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected from this device.</source>
        <translation>castbench-probe n’est pas connecté depuis cet appareil.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device, with the address and the code shown here.</source>
        <translation>Démarrez castbench-probe sur l’appareil, avec l’adresse et le code indiqués ici.</translation>
    </message>
    <message>
        <source>castbench-probe %1 is connected.</source>
        <translation>castbench-probe %1 est connecté.</translation>
    </message>
    <message>
        <source>chat password</source>
        <translation>mot de passe du chat</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>counter of the device</source>
        <translation>compteur de l’appareil</translation>
    </message>
    <message>
        <source>frame clock in the picture</source>
        <translation>horloge incrustée dans l’image</translation>
    </message>
    <message>
        <source>program date time of the playlist</source>
        <translation>«&#xa0;program date time&#xa0;» de la playlist</translation>
    </message>
    <message>
        <source>stamp in the message</source>
        <translation>horodatage dans le message</translation>
    </message>
    <message>
        <source>exchange on the probe&apos;s link</source>
        <translation>échange sur la liaison de la sonde</translation>
    </message>
    <message>
        <source>time server (SNTP)</source>
        <translation>serveur de temps (SNTP)</translation>
    </message>
    <message>
        <source>same clock</source>
        <translation>même horloge</translation>
    </message>
    <message>
        <source>modelled player</source>
        <translation>lecteur modélisé</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Checking the lab</source>
        <translation>Vérification du laboratoire</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Restoring the switch</source>
        <translation>Restauration du commutateur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>sonde perdue</translation>
    </message>
    <message>
        <source>device did not answer</source>
        <translation>l’appareil n’a pas répondu</translation>
    </message>
    <message>
        <source>broadcaster did not send</source>
        <translation>le diffuseur n’émettait pas</translation>
    </message>
    <message>
        <source>player had nothing to show</source>
        <translation>le lecteur n’avait rien à afficher</translation>
    </message>
    <message>
        <source>no time stamp in the picture</source>
        <translation>pas d’horodatage dans l’image</translation>
    </message>
    <message>
        <source>chat disconnected</source>
        <translation>chat déconnecté</translation>
    </message>
    <message>
        <source>counter began anew</source>
        <translation>compteur reparti de zéro</translation>
    </message>
    <message>
        <source>clock offset not known</source>
        <translation>décalage d’horloge inconnu</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Cap reads back differently</source>
        <translation>Plafond relu différent</translation>
    </message>
    <message>
        <source>Cap not set</source>
        <translation>Plafond non appliqué</translation>
    </message>
    <message>
        <source>Cap set</source>
        <translation>Plafond appliqué</translation>
    </message>
    <message>
        <source>Cap set late</source>
        <translation>Plafond appliqué en retard</translation>
    </message>
    <message>
        <source>Chat disconnected</source>
        <translation>Chat déconnecté</translation>
    </message>
    <message>
        <source>Chat latency below zero</source>
        <translation>Latence du chat négative</translation>
    </message>
    <message>
        <source>Chat reconnected</source>
        <translation>Chat reconnecté</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Horloge douteuse</translation>
    </message>
    <message>
        <source>Clock good again</source>
        <translation>Horloge de nouveau fiable</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Saut d’horloge</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>Counter stands still</source>
        <translation>Compteur à l’arrêt</translation>
    </message>
    <message>
        <source>Counter moves again</source>
        <translation>Compteur reparti</translation>
    </message>
    <message>
        <source>Counter began anew</source>
        <translation>Compteur remis à zéro</translation>
    </message>
    <message>
        <source>Records of another run</source>
        <translation>Données d’un autre essai</translation>
    </message>
    <message>
        <source>Stamp of another source</source>
        <translation>Horodatage d’une autre source</translation>
    </message>
    <message>
        <source>Latency below zero</source>
        <translation>Latence négative</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>OBS disconnected</source>
        <translation>OBS déconnecté</translation>
    </message>
    <message>
        <source>OBS does not answer</source>
        <translation>OBS ne répond pas</translation>
    </message>
    <message>
        <source>OBS connected again</source>
        <translation>OBS reconnecté</translation>
    </message>
    <message>
        <source>OBS lost its platform</source>
        <translation>OBS a perdu sa plateforme</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>Flux arrêté</translation>
    </message>
    <message>
        <source>Stream runs</source>
        <translation>Flux en cours</translation>
    </message>
    <message>
        <source>Playback started</source>
        <translation>Lecture commencée</translation>
    </message>
    <message>
        <source>Playlist ended</source>
        <translation>Playlist terminée</translation>
    </message>
    <message>
        <source>Playlist reachable again</source>
        <translation>Playlist de nouveau joignable</translation>
    </message>
    <message>
        <source>Playlist began anew</source>
        <translation>Playlist recommencée</translation>
    </message>
    <message>
        <source>Playlist moves again</source>
        <translation>Playlist repartie</translation>
    </message>
    <message>
        <source>Playlist stands still</source>
        <translation>Playlist à l’arrêt</translation>
    </message>
    <message>
        <source>Playlist unreachable</source>
        <translation>Playlist injoignable</translation>
    </message>
    <message>
        <source>Probe absent</source>
        <translation>Sonde absente</translation>
    </message>
    <message>
        <source>Probe back</source>
        <translation>Sonde de retour</translation>
    </message>
    <message>
        <source>Probe lost</source>
        <translation>Sonde perdue</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Essai échoué</translation>
    </message>
    <message>
        <source>Segment damaged</source>
        <translation>Segment endommagé</translation>
    </message>
    <message>
        <source>Segment not loaded</source>
        <translation>Segment non chargé</translation>
    </message>
    <message>
        <source>Playback stalled</source>
        <translation>Lecture bloquée</translation>
    </message>
    <message>
        <source>Playback goes on</source>
        <translation>Lecture reprise</translation>
    </message>
    <message>
        <source>Step began</source>
        <translation>Étape commencée</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Étape terminée</translation>
    </message>
    <message>
        <source>Storing works again</source>
        <translation>Enregistrement rétabli</translation>
    </message>
    <message>
        <source>Storing failed</source>
        <translation>Échec de l’enregistrement</translation>
    </message>
    <message>
        <source>Switch answers again</source>
        <translation>Le commutateur répond à nouveau</translation>
    </message>
    <message>
        <source>Switch not restored</source>
        <translation>Commutateur non restauré</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Commutateur restauré</translation>
    </message>
    <message>
        <source>Switch does not answer</source>
        <translation>Le commutateur ne répond pas</translation>
    </message>
    <message>
        <source>Not every probe delivers yet</source>
        <translation>Des sondes ne mesurent pas encore</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Upload cap</source>
        <translation>Plafond montant</translation>
    </message>
    <message>
        <source>Limits what the broadcaster may upload, step by step, and measures how frames are dropped and how late viewers see the picture and read the chat.</source>
        <translation>Limite étape par étape ce que le diffuseur peut envoyer et mesure combien d’images sont perdues et avec quel retard les spectateurs voient l’image et lisent le chat.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sans limite</translation>
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
        <translation>Vérifié avant l’essai</translation>
    </message>
    <message>
        <source>Probe not started again</source>
        <translation>Sonde non redémarrée</translation>
    </message>
    <message>
        <source>Probe not stopped</source>
        <translation>Sonde non arrêtée</translation>
    </message>
    <message>
        <source>Restoring tried again</source>
        <translation>Nouvelle tentative de restauration</translation>
    </message>
    <message>
        <source>Segments missing</source>
        <translation>Segments manquants</translation>
    </message>
    <message>
        <source>Stream not stopped</source>
        <translation>Flux non arrêté</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>Flux démarré</translation>
    </message>
    <message>
        <source>Advertisement in the stream</source>
        <translation>Publicité dans le flux</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>non en vigueur</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>The rate was at the cap.</source>
        <translation>Le débit était au plafond.</translation>
    </message>
    <message>
        <source>The rate was below the cap while the broadcaster had to hold back.</source>
        <translation>Le débit était sous le plafond pendant que le diffuseur devait se restreindre.</translation>
    </message>
    <message>
        <source>More was sent than any cap of the plan allows.</source>
        <translation>Il a été envoyé plus que ne le permet aucun plafond du plan.</translation>
    </message>
    <message>
        <source>More was sent than the cap allows.</source>
        <translation>Il a été envoyé plus que ne le permet le plafond.</translation>
    </message>
    <message>
        <source>The rate stayed at a former cap while the broadcaster had to hold back.</source>
        <translation>Le débit est resté à un ancien plafond pendant que le diffuseur devait se restreindre.</translation>
    </message>
    <message>
        <source>Too little was sent to tell, and nothing held the broadcaster back.</source>
        <translation>Trop peu a été envoyé pour le dire, et rien ne retenait le diffuseur.</translation>
    </message>
    <message>
        <source>The broadcaster had to hold back, but not because of the cap.</source>
        <translation>Le diffuseur devait se restreindre, mais pas à cause du plafond.</translation>
    </message>
    <message>
        <source>Neither the switch nor the broadcaster told how much was sent.</source>
        <translation>Ni le commutateur ni le diffuseur n’ont indiqué combien a été envoyé.</translation>
    </message>
    <message>
        <source>There are too few samples after the settling time.</source>
        <translation>Il y a trop peu de mesures après le temps de stabilisation.</translation>
    </message>
    <message>
        <source>The counter moves in too large steps for so short a time.</source>
        <translation>Le compteur avance par pas trop grands pour une durée si courte.</translation>
    </message>
    <message>
        <source>This step has not been judged.</source>
        <translation>Cette étape n’a pas été jugée.</translation>
    </message>
    <message>
        <source>Counted: what the switch passed on.</source>
        <translation>Compté : ce que le commutateur a transmis.</translation>
    </message>
    <message>
        <source>Counted: what the switch port received, possibly before the cap.</source>
        <translation>Compté : ce que le port du commutateur a reçu, peut-être avant le plafond.</translation>
    </message>
    <message>
        <source>Counted: what the broadcaster&apos;s program sent.</source>
        <translation>Compté : ce que le programme du diffuseur a envoyé.</translation>
    </message>
    <message>
        <source>Cap in force: %1 kbit/s measured</source>
        <translation>Plafond en vigueur : %1 kbit/s mesurés</translation>
    </message>
    <message>
        <source>Cap not in force: %1 kbit/s measured</source>
        <translation>Plafond non en vigueur : %1 kbit/s mesurés</translation>
    </message>
    <message>
        <source>Cannot tell whether the cap is in force: %1 kbit/s sent</source>
        <translation>Impossible de dire si le plafond est en vigueur : %1 kbit/s envoyés</translation>
    </message>
    <message>
        <source>Cap not measured</source>
        <translation>Plafond non mesuré</translation>
    </message>
    <message numerus="yes">
        <source>Measured: %1 ± %2 kbit/s from %n sample(s).</source>
        <translation>
            <numerusform>Mesuré : %1 ± %2 kbit/s à partir de %n mesure.</numerusform>
            <numerusform>Mesuré : %1 ± %2 kbit/s à partir de %n mesures.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from %1 to %2 kbit/s counts as at the cap.</source>
        <translation>Un débit de %1 à %2 kbit/s compte comme étant au plafond.</translation>
    </message>
    <message>
        <source>Cap in force</source>
        <translation>Plafond en vigueur</translation>
    </message>
    <message>
        <source>Cap not in force</source>
        <translation>Plafond non en vigueur</translation>
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
        <translation>Ordinateur Linux</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>OBS gave its platform up</source>
        <translation>OBS a renoncé à la plateforme</translation>
    </message>
    <message>
        <source>Stream started again</source>
        <translation>Flux redémarré</translation>
    </message>
    <message>
        <source>Stream not started yet</source>
        <translation>Flux pas encore démarré</translation>
    </message>
    <message>
        <source>Castbench did not run</source>
        <translation>Castbench ne tournait pas</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>Essai repris</translation>
    </message>
    <message>
        <source>Switch set otherwise</source>
        <translation>Commutateur réglé autrement</translation>
    </message>
</context>
<context>
    <name>castbench::AboutDialog</name>
    <message>
        <source>About Castbench</source>
        <translation>À propos de Castbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;A lab instrument for live streaming. Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;Un instrument de laboratoire pour la diffusion en direct. Logiciel libre sous licence publique générale GNU, version 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>It runs on Qt %1 and stands on the work of others:</source>
        <translation>Il fonctionne avec Qt %1 et s’appuie sur le travail d’autres&#xa0;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>castbench::BroadcasterDialog</name>
    <message>
        <source>This is no address. Type one such as ws://192.168.1.11:4455</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>This is no address. Type one such as https://video.example.org/b1.m3u8</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: https://video.example.org/b1.m3u8</translation>
    </message>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Cet identifiant est celui de la plateforme&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>New broadcaster</source>
        <translation>Nouveau diffuseur</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Diffuseur %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as B1: letters, digits, - and _</source>
        <translation>Court et unique dans le laboratoire, par exemple B1&#xa0;: lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For people: Commentator</source>
        <translation>Pour les personnes&#xa0;: Commentateur</translation>
    </message>
    <message>
        <source>&amp;OBS address</source>
        <translation>Adresse &amp;OBS</translation>
    </message>
    <message>
        <source>Where OBS listens for obs-websocket: ws://192.168.1.11:4455</source>
        <translation>Où OBS écoute obs-websocket&#xa0;: ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>OBS &amp;password</source>
        <translation>&amp;Mot de passe OBS</translation>
    </message>
    <message>
        <source>&amp;Switch port</source>
        <translation>&amp;Port du commutateur</translation>
    </message>
    <message>
        <source>The port of the switch into which this computer&apos;s cable goes</source>
        <translation>Le port du commutateur où est branché le câble de cet ordinateur</translation>
    </message>
    <message>
        <source>Playlist &amp;URL</source>
        <translation>&amp;URL de la playlist</translation>
    </message>
    <message>
        <source>Where viewers find the stream: an HLS playlist. May be empty.</source>
        <translation>Où les spectateurs trouvent le flux&#xa0;: une playlist HLS. Peut rester vide.</translation>
    </message>
    <message>
        <source>Chat c&amp;hannel</source>
        <translation>&amp;Canal de chat</translation>
    </message>
    <message>
        <source>Such as #b1. May be empty.</source>
        <translation>Par exemple #b1. Peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Frame clock</source>
        <translation>&amp;Horloge d’image</translation>
    </message>
    <message>
        <source>Source id in the strip of cells at the picture&apos;s top; 0 stands for any</source>
        <translation>Identifiant de source dans la bande de cellules en haut de l’image&#xa0;; 0&#xa0;: n’importe lequel</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toute source</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>Horlo&amp;ge</translation>
    </message>
    <message>
        <source>How its clock relates to reference time</source>
        <translation>Rapport de son horloge au temps de référence</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>&amp;Serveur de temps</translation>
    </message>
    <message>
        <source>The NTP server that runs on this computer: 192.168.1.11</source>
        <translation>Le serveur NTP qui tourne sur cet ordinateur&#xa0;: 192.168.1.11</translation>
    </message>
    <message>
        <source>Not known: latencies without uncertainty</source>
        <translation>Inconnue&#xa0;: latences sans incertitude</translation>
    </message>
    <message>
        <source>Same computer as Castbench</source>
        <translation>Même ordinateur que Castbench</translation>
    </message>
    <message>
        <source>An NTP server runs on it</source>
        <translation>Un serveur NTP y tourne</translation>
    </message>
    <message>
        <source>It is the reference</source>
        <translation>C’est la référence</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Shows the ports of the lab&apos;s switch, and finds this computer among them</source>
        <translation>Affiche les ports du commutateur du laboratoire et y trouve cet ordinateur</translation>
    </message>
</context>
<context>
    <name>castbench::BuiltInLabTrial</name>
    <message>
        <source>A run is under way; wait for its end, or abort it.</source>
        <translation>Un essai est en cours&#xa0;; attendez sa fin ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Démarrage du laboratoire intégré …</translation>
    </message>
</context>
<context>
    <name>castbench::ChoosePortDialog</name>
    <message>
        <source>Choose the switch port</source>
        <translation>Choisir le port du commutateur</translation>
    </message>
</context>
<context>
    <name>castbench::CompareView</name>
    <message>
        <source>Over each other</source>
        <translation>Superposés</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Mean of repetitions</source>
        <translation>Moyenne des répétitions</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>How the runs are compared</source>
        <translation>Façon de comparer les essais</translation>
    </message>
    <message>
        <source>Comparison of the runs step by step</source>
        <translation>Comparaison des essais étape par étape</translation>
    </message>
    <message>
        <source>Each run from its own beginning; the same colour is the same run.</source>
        <translation>Chaque essai depuis son propre début&#xa0;; une même couleur désigne un même essai.</translation>
    </message>
    <message>
        <source>A figure for each run; time and values have the same scales in all.</source>
        <translation>Une figure par essai&#xa0;; temps et valeurs ont partout les mêmes échelles.</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % band (Student&apos;s t over the runs).</source>
        <translation>Moyenne des essais avec sa bande à 95&#xa0;% (t de Student sur les essais).</translation>
    </message>
    <message>
        <source>Where the 95 % intervals of two runs overlap they are not distinguishable.</source>
        <translation>Là où les intervalles à 95&#xa0;% de deux essais se chevauchent, ils ne sont pas distinguables.</translation>
    </message>
    <message>
        <source>%1 of %2 comparisons could be told; the others lack an interval.</source>
        <translation>%1 comparaisons sur %2 ont pu être tranchées&#xa0;; il manque un intervalle aux autres.</translation>
    </message>
</context>
<context>
    <name>castbench::ComparisonModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Essai A</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Essai B</translation>
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
        <translation>B comparé à A</translation>
    </message>
    <message>
        <source>no such step in another run</source>
        <translation>pas d’étape semblable dans un autre essai</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopLabService</name>
    <message>
        <source>A run has the lab now; test the device afterwards.</source>
        <translation>Un essai occupe le laboratoire&#xa0;; testez l’appareil ensuite.</translation>
    </message>
    <message>
        <source>No lab is looked after now.</source>
        <translation>Aucun laboratoire n’est surveillé en ce moment.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopRunService</name>
    <message>
        <source>An experiment is running.</source>
        <translation>Une expérience est en cours.</translation>
    </message>
    <message>
        <source>A run is active; it must end first.</source>
        <translation>Un essai est en cours&#xa0;; il doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>A run is active already; it must end first.</source>
        <translation>Un essai est déjà en cours&#xa0;; il doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>The plan has no steps. Add at least one.</source>
        <translation>Le plan n’a pas d’étapes. Ajoutez-en au moins une.</translation>
    </message>
    <message>
        <source>Stopped before the run began; nothing was changed.</source>
        <translation>Arrêté avant le début de l’essai&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Démarrage du laboratoire intégré …</translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>Aucun essai n’est en cours.</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>L’essai n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>%1 Open that lab on the Lab page.</source>
        <translation>%1 Ouvrez ce laboratoire sur la page Laboratoire.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopSwitchService</name>
    <message>
        <source>Trial of a cap in the lab</source>
        <translation>Essai d’un plafond dans le laboratoire</translation>
    </message>
    <message>
        <source>Broadcaster %1 has no OBS address that would tell its computer. Type the network address, or choose the port yourself.</source>
        <translation>Le diffuseur %1 n’a pas d’adresse OBS qui indiquerait son ordinateur. Saisissez l’adresse réseau, ou choisissez le port vous-même.</translation>
    </message>
    <message>
        <source>A run has the switch now; try a cap when it is over.</source>
        <translation>Une exécution utilise le commutateur ; essayez un plafond quand elle sera finie.</translation>
    </message>
    <message>
        <source>A cap is being tried already, or its port gets back what it had. Wait a moment.</source>
        <translation>Un plafond est déjà à l’essai, ou son port retrouve ce qu’il avait. Attendez un instant.</translation>
    </message>
    <message>
        <source>Nothing is owed to port %1: no program left it capped.</source>
        <translation>Rien n’est dû au port %1 : aucun programme ne l’a laissé plafonné.</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDetails</name>
    <message>
        <source>Details of the chosen device</source>
        <translation>Détails de l’appareil choisi</translation>
    </message>
    <message>
        <source>Choose a device to see how it is.</source>
        <translation>Choisissez un appareil pour voir son état.</translation>
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
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>Reference time minus the device&apos;s clock, and how exactly that is known</source>
        <translation>Temps de référence moins l’horloge de l’appareil, et avec quelle précision on le connaît</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Pair …</source>
        <translation>Appairer …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>castbench::EventsModel</name>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>castbench::EventsPanel</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Least severity of the events shown</source>
        <translation>Gravité minimale des événements affichés</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>Événements de l’essai</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentWizard</name>
    <message>
        <source>Close the wizard?</source>
        <translation>Fermer l’assistant&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>To keep it, save the plan on the last page.</source>
        <translation>Pour le garder, enregistrez le plan sur la dernière page.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A run is active: this one can be started when it has ended. The plan can be saved now.</source>
        <translation>Un essai est en cours&#xa0;: celui-ci pourra démarrer ensuite. Le plan peut être enregistré dès maintenant.</translation>
    </message>
    <message>
        <source>The check has not passed: only the plan can be saved. Go back to the check to run it.</source>
        <translation>La vérification n’est pas réussie&#xa0;: seul le plan peut être enregistré. Pour démarrer, revenez à la vérification.</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>Pages of the wizard</source>
        <translation>Pages de l’assistant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan</source>
        <translation>Enregistrer le pla&amp;n</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>&amp;Démarrer l’essai</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>A run is active; wait until it has ended.</source>
        <translation>Un essai est en cours&#xa0;; attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>Start this plan now, on the lab named above</source>
        <translation>Démarrer ce plan maintenant, sur le laboratoire nommé ci-dessus</translation>
    </message>
    <message>
        <source>It will run on the open lab: %1.</source>
        <translation>Il sera exécuté sur le laboratoire ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It will run on the built-in lab.</source>
        <translation>Il sera exécuté sur le laboratoire intégré.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Enregistrer le plan dans un fichier</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Renommer le plan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;New experiment …</source>
        <translation>&amp;Nouvelle expérience …</translation>
    </message>
    <message>
        <source>&amp;Open plan file …</source>
        <translation>&amp;Ouvrir un fichier de plan …</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>Modifier une &amp;copie …</translation>
    </message>
    <message>
        <source>Set up a new experiment that begins like this one</source>
        <translation>Préparer une nouvelle expérience à partir de celle-ci</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>Enre&amp;gistrer sous …</translation>
    </message>
    <message>
        <source>Write the plan to a file to share it</source>
        <translation>Écrire le plan dans un fichier pour le partager</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Delete the plan; this can be undone</source>
        <translation>Supprimer le plan&#xa0;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>castbench::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Figure, as it is shown</source>
        <translation>&amp;Figure, telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>&amp;Data as CSV tables</source>
        <translation>&amp;Données en tableaux CSV</translation>
    </message>
    <message>
        <source>&amp;Archive with everything</source>
        <translation>&amp;Archive complète</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of the whole run, a file each, in a folder.</source>
        <translation>Mesures, étapes, événements et lacunes de tout l’essai, un fichier pour chacun, dans un dossier.</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of each run, and how the runs compare, a file each, in a folder.</source>
        <translation>Mesures, étapes, événements et lacunes de chaque essai, et leur comparaison, un fichier pour chacun, dans un dossier.</translation>
    </message>
    <message>
        <source>One zip file: plan, lab without secrets, tables, figures, versions and a description that programs can read (Frictionless Data Package).</source>
        <translation>Un fichier zip&#xa0;: plan, laboratoire sans les secrets, tableaux, figures, versions et une description lisible par programme (Frictionless Data Package).</translation>
    </message>
    <message>
        <source>The interval and the curves that are shown.</source>
        <translation>L’intervalle et les courbes affichés.</translation>
    </message>
    <message>
        <source>An archive holds one run; choose a single run to make one.</source>
        <translation>Une archive contient un seul essai&#xa0;; choisissez-en un seul pour la créer.</translation>
    </message>
    <message>
        <source>A table is shown; choose a figure above it to export that.</source>
        <translation>Un tableau est affiché&#xa0;; choisissez au-dessus une figure pour l’exporter.</translation>
    </message>
    <message>
        <source>There is no figure to be seen.</source>
        <translation>Aucune figure n’est visible.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first of %n figure(s), a file each</source>
        <translation>
            <numerusform>%1, la seule figure (%n fichier)</numerusform>
            <numerusform>%1, la première de %n figures, un fichier pour chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced.</source>
        <translation>
            <numerusform>%n fichier sera remplacé.</numerusform>
            <numerusform>%n fichiers seront remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>castbench::FigureOptions</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
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
        <translation>Fond &amp;transparent</translation>
    </message>
    <message>
        <source>Colours for a da&amp;rk ground</source>
        <translation>Couleurs pour fond &amp;sombre</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Lar&amp;geur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Column of a paper (90 mm)</source>
        <translation>Colonne d’article (90 mm)</translation>
    </message>
    <message>
        <source>Width of a page (180 mm)</source>
        <translation>Largeur de page (180 mm)</translation>
    </message>
    <message>
        <source>Slide (1920 × 1080)</source>
        <translation>Diapositive (1920 × 1080)</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille libre</translation>
    </message>
</context>
<context>
    <name>castbench::FigurePane</name>
    <message>
        <source>Tools of the figure</source>
        <translation>Outils de la figure</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Su&amp;ivre</translation>
    </message>
    <message>
        <source>Keep the newest values in sight (F)</source>
        <translation>Garder en vue les valeurs les plus récentes (F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom ava&amp;nt</translation>
    </message>
    <message>
        <source>See less time more closely (+)</source>
        <translation>Voir moins de temps de plus près (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>See more time (−)</source>
        <translation>Voir plus de temps (−)</translation>
    </message>
    <message>
        <source>&amp;Whole Run</source>
        <translation>Essai en&amp;tier</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>&amp;Copier la figure</translation>
    </message>
    <message>
        <source>Copy the figure as it is shown</source>
        <translation>Copier la figure telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter …</translation>
    </message>
    <message>
        <source>Save the figure as it is shown, or the data, in a file</source>
        <translation>Enregistrer dans un fichier la figure telle qu’affichée, ou les données</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Essai entier</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Dernières %1</translation>
    </message>
</context>
<context>
    <name>castbench::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
</context>
<context>
    <name>castbench::FileKind</name>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This is no plan, lab or database of Castbench; a plan or lab says so in its field &quot;format&quot;.</source>
        <translation>Ce n’est ni un plan, ni un laboratoire, ni une base de données de Castbench&#xa0;; un plan ou un laboratoire l’indique dans son champ «&#xa0;format&#xa0;».</translation>
    </message>
</context>
<context>
    <name>castbench::FileOpener</name>
    <message>
        <source>Open Plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>Bases de données (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratoires</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>castbench::FindSwitchesDialog</name>
    <message>
        <source>Find switches</source>
        <translation>Rechercher des commutateurs</translation>
    </message>
    <message>
        <source>NETGEAR Plus switches are asked by broadcast, others by SNMP, with the version and community or user that are typed in the dialog: each address of this computer&apos;s own networks once. Nothing is changed.</source>
        <translation>Les commutateurs NETGEAR Plus sont interrogés par diffusion, les autres par SNMP, avec la version et la communauté ou l’utilisateur saisis dans le dialogue : chaque adresse des réseaux de cet ordinateur, une fois. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Looking for switches</source>
        <translation>Recherche de commutateurs</translation>
    </message>
    <message>
        <source>Switches found</source>
        <translation>Commutateurs trouvés</translation>
    </message>
    <message>
        <source>No switch has answered. Is it on, and in the same network as this computer? SNMP has to be on in the switch, and the community has to be the right one. Or close this, type its address and choose Identify.</source>
        <translation>Aucun commutateur n’a répondu. Est-il allumé et dans le même réseau que cet ordinateur ? SNMP doit y être activé et la communauté doit être la bonne. Sinon, fermez, saisissez son adresse et choisissez Identifier.</translation>
    </message>
    <message>
        <source>&amp;Use this switch</source>
        <translation>&amp;Utiliser ce commutateur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher encore</translation>
    </message>
    <message>
        <source>It answers, but no driver and no profile is known for it. Choose them in the dialog, or set the caps by hand.</source>
        <translation>Il répond, mais ni pilote ni profil ne sont connus pour lui. Choisissez-les dans le dialogue, ou réglez les plafonds à la main.</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsModel</name>
    <message>
        <source>Fine</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>castbench::FoundSwitchesModel</name>
    <message>
        <source>Not known to Castbench</source>
        <translation>Inconnu de Castbench</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Spoken to by</source>
        <translation>Dialogue par</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>nommé %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>a switch that does not say what it is</source>
        <translation>un commutateur qui ne dit pas ce qu’il est</translation>
    </message>
</context>
<context>
    <name>castbench::GapsModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>castbench::HelpWindow</name>
    <message>
        <source>There is no page about this.</source>
        <translation>Il n’y a pas de page à ce sujet.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>castbench::KindPage</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Que voulez-vous découvrir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>castbench::LabEditing</name>
    <message>
        <source>Edit chat</source>
        <translation>Modifier le chat</translation>
    </message>
    <message>
        <source>Add chat</source>
        <translation>Ajouter un chat</translation>
    </message>
    <message>
        <source>Edit switch</source>
        <translation>Modifier le commutateur</translation>
    </message>
    <message>
        <source>Add broadcaster %1</source>
        <translation>Ajouter le diffuseur %1</translation>
    </message>
    <message>
        <source>Edit broadcaster %1</source>
        <translation>Modifier le diffuseur %1</translation>
    </message>
    <message>
        <source>Add viewer %1</source>
        <translation>Ajouter le spectateur %1</translation>
    </message>
    <message>
        <source>Edit viewer %1</source>
        <translation>Modifier le spectateur %1</translation>
    </message>
    <message>
        <source>Edit lab settings</source>
        <translation>Modifier les paramètres du laboratoire</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>castbench::LabKeeping</name>
    <message>
        <source>New lab</source>
        <translation>Nouveau laboratoire</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Ouvrir un laboratoire</translation>
    </message>
    <message>
        <source>Save lab</source>
        <translation>Enregistrer le laboratoire</translation>
    </message>
    <message>
        <source>The lab was not saved, because a password could not be kept</source>
        <translation>Le laboratoire n’a pas été enregistré, car un mot de passe n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>Saved without your last change. Save once more.</source>
        <translation>Enregistré sans votre dernière modification. Enregistrez encore une fois.</translation>
    </message>
    <message>
        <source>Keep passwords in the store</source>
        <translation>Conserver les mots de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Import lab</source>
        <translation>Importer un laboratoire</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Export lab without secrets</source>
        <translation>Exporter le laboratoire sans les secrets</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords.</source>
        <translation>Exporté dans %1, sans mots de passe.</translation>
    </message>
    <message>
        <source>Unsaved lab</source>
        <translation>Laboratoire non enregistré</translation>
    </message>
    <message>
        <source>Save the changes of the lab %1?</source>
        <translation>Enregistrer les modifications du laboratoire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon elles seront perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>The lab was changed meanwhile; edit the device once more.</source>
        <translation>Le laboratoire a changé entre-temps&#xa0;; modifiez l’appareil encore une fois.</translation>
    </message>
    <message>
        <source>The password is kept in memory only</source>
        <translation>Le mot de passe reste seulement en mémoire</translation>
    </message>
    <message>
        <source>Lab (*.json)</source>
        <translation>Laboratoire (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>castbench::LabModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun appareil</translation>
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
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Démarrage du laboratoire intégré …</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose Edit and fill it in.</source>
        <translation>Choisissez Modifier et complétez.</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) answer.</source>
        <translation>
            <numerusform>%n appareil répond.</numerusform>
            <numerusform>Les %n appareils répondent tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) do not answer. Choose one to see what to do.</source>
        <translation>
            <numerusform>%n appareil ne répond pas. Choisissez-le pour voir que faire.</numerusform>
            <numerusform>%n appareils ne répondent pas. Choisissez-en un pour voir que faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on this computer. It cannot be changed.</source>
        <translation>Tourne sur cet ordinateur. Il ne peut pas être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in before it can be used</source>
        <translation>
            <numerusform>%n élément à compléter avant de pouvoir l’utiliser</numerusform>
            <numerusform>%n éléments à compléter avant de pouvoir l’utiliser</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>No lab yet</source>
        <translation>Pas encore de laboratoire</translation>
    </message>
    <message>
        <source>A lab says which devices take part and how to reach them: who streams, who watches, and the switch that limits the upload. Try everything on the built-in lab first; it needs nothing but this computer.</source>
        <translation>Un laboratoire dit quels appareils participent et comment les joindre&#xa0;: qui diffuse, qui regarde et quel commutateur limite le débit montant. Essayez d’abord tout avec le laboratoire intégré&#xa0;; il ne demande que cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Adds a device to the lab</source>
        <translation>Ajoute un appareil au laboratoire</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Open, save, import, export, settings</source>
        <translation>Ouvrir, enregistrer, importer, exporter, paramètres</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Test des connexions …</translation>
    </message>
    <message>
        <source>Tested devices</source>
        <translation>Appareils testés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Devices of the lab</source>
        <translation>Appareils du laboratoire</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>castbench::LabPicture</name>
    <message>
        <source>Picture of the lab</source>
        <translation>Image du laboratoire</translation>
    </message>
    <message>
        <source>capped to %1</source>
        <translation>plafonné à %1</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Sélection&#xa0;: %1.</translation>
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
        <translation>Saisissez une adresse, par exemple 0.0.0.0:7788</translation>
    </message>
    <message>
        <source>Lab settings</source>
        <translation>Paramètres du laboratoire</translation>
    </message>
    <message>
        <source>&amp;Name of the lab</source>
        <translation>&amp;Nom du laboratoire</translation>
    </message>
    <message>
        <source>Probes connect &amp;to</source>
        <translation>Adresse pour les &amp;sondes</translation>
    </message>
    <message>
        <source>Address and port on which this computer waits for probes on other devices</source>
        <translation>Adresse et port où cet ordinateur attend les sondes des autres appareils</translation>
    </message>
    <message>
        <source>Reference time &amp;server</source>
        <translation>Serveur de temps de &amp;référence</translation>
    </message>
    <message>
        <source>NTP server that keeps reference time; left empty, this computer&apos;s clock is the reference</source>
        <translation>Serveur NTP qui tient le temps de référence&#xa0;; vide&#xa0;: l’horloge de cet ordinateur sert de référence</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Warn above</source>
        <translation>&amp;Avertir au-delà de</translation>
    </message>
    <message>
        <source>A clock known less exactly than this is warned about</source>
        <translation>Une horloge connue moins précisément que cela donne un avertissement</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers&apos; devices in the network can connect; port 0 stands for any.</source>
        <translation>127.0.0.1 n’admet que cet ordinateur. Avec 0.0.0.0:7788, les appareils des spectateurs du réseau peuvent se connecter&#xa0;; le port 0 signifie n’importe lequel.</translation>
    </message>
</context>
<context>
    <name>castbench::LabWatch</name>
    <message>
        <source>The lab has no device &apos;%1&apos;.</source>
        <translation>Le laboratoire n’a pas d’appareil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The look was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>The lab has no viewer &apos;%1&apos; on a device of its own.</source>
        <translation>Le laboratoire n’a pas de spectateur «&#xa0;%1&#xa0;» sur un appareil à lui.</translation>
    </message>
</context>
<context>
    <name>castbench::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Show lines that contain …</source>
        <translation>Afficher les lignes contenant …</translation>
    </message>
    <message>
        <source>Text that shown lines contain</source>
        <translation>Texte que contiennent les lignes affichées</translation>
    </message>
    <message>
        <source>Severity of shown lines</source>
        <translation>Gravité des lignes affichées</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copier les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empty the log; runs keep their events</source>
        <translation>Vider le journal&#xa0;; les essais gardent leurs événements</translation>
    </message>
</context>
<context>
    <name>castbench::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Abort the run and close Castbench?</source>
        <translation>Abandonner l’essai et fermer Castbench&#xa0;?</translation>
    </message>
    <message>
        <source>The switch gets back the setting it had before the run, then the window closes. What was measured so far is kept.</source>
        <translation>Le commutateur retrouve le réglage qu’il avait avant l’essai, puis la fenêtre se ferme. Ce qui a été mesuré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Abort and Close</source>
        <translation>Abandonner et fermer</translation>
    </message>
    <message>
        <source>The window closes as soon as the switch has its setting back.</source>
        <translation>La fenêtre se fermera dès que le commutateur aura retrouvé son réglage.</translation>
    </message>
    <message>
        <source>Resume Run</source>
        <translation>Reprendre l’essai</translation>
    </message>
    <message>
        <source>Resume &quot;%1&quot;? It takes another %2.</source>
        <translation>Reprendre «&#xa0;%1&#xa0;»&#xa0;? Cela prend encore %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</source>
        <translation>
            <numerusform>%n étape est faite et reste telle quelle. L’étape interrompue est refaite depuis le début. Le laboratoire est d’abord vérifié&#xa0;; en cas d’erreur, rien n’est changé.</numerusform>
            <numerusform>%n étapes sont faites et restent telles quelles. L’étape interrompue est refaite depuis le début. Le laboratoire est d’abord vérifié&#xa0;; en cas d’erreur, rien n’est changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>castbench::ManualCapDialog</name>
    <message>
        <source>Set a cap by hand</source>
        <translation>Régler un plafond à la main</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives back to:</source>
        <translation>Rétablissez ce que reçoit le port %1 de %2 à&#xa0;:</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives to:</source>
        <translation>Réglez ce que reçoit le port %1 de %2 à&#xa0;:</translation>
    </message>
    <message>
        <source>Cap to set</source>
        <translation>Plafond à régler</translation>
    </message>
    <message>
        <source>The steps are over; the run ends when the port is as it was before.</source>
        <translation>Les étapes sont terminées&#xa0;; l’essai s’achève quand le port est comme avant.</translation>
    </message>
    <message>
        <source>The step has begun. Press &quot;Done&quot; at the moment when the switch has taken it: how late it was is stored with the run.</source>
        <translation>L’étape a commencé. Appuyez sur «&#xa0;Terminé&#xa0;» au moment où le commutateur l’a pris&#xa0;: le retard est enregistré avec l’essai.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>I &amp;cannot</source>
        <translation>Je ne &amp;peux pas</translation>
    </message>
    <message>
        <source>The run goes on without this change, or stops, as its plan says.</source>
        <translation>L’essai continue sans ce changement, ou s’arrête, selon son plan.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente depuis %1</translation>
    </message>
</context>
<context>
    <name>castbench::MeasurePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How often is measured, and what happens when a device is lost?</source>
        <translation>À quelle fréquence mesurer, et que faire si un appareil est perdu&#xa0;?</translation>
    </message>
    <message>
        <source>Go on: keep the gap, connect again</source>
        <translation>Continuer&#xa0;: garder la lacune, se reconnecter</translation>
    </message>
    <message>
        <source>Stop the run, restore the switch</source>
        <translation>Arrêter l’essai, restaurer le commutateur</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>&amp;Sampling interval:</source>
        <translation>Intervalle d’éc&amp;hantillonnage&#xa0;:</translation>
    </message>
    <message>
        <source>Time from one sample to the next: 100 ms to 1 min</source>
        <translation>Temps d’une mesure à la suivante&#xa0;: 100 ms à 1 min</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>Temps de sta&amp;bilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Left out of the means at the start of every step; the samples are kept</source>
        <translation>Exclu des moyennes au début de chaque étape&#xa0;; les mesures sont conservées</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Start the broadcaster&apos;s s&amp;tream where it does not run, and stop it again</source>
        <translation>Démarrer le &amp;flux du diffuseur s’il ne tourne pas, et l’arrêter ensuite</translation>
    </message>
    <message>
        <source>When a device is lost</source>
        <translation>Si un appareil est perdu</translation>
    </message>
    <message>
        <source>A &amp;viewer&apos;s device:</source>
        <translation>Appareil d’un spectat&amp;eur&#xa0;:</translation>
    </message>
    <message>
        <source>The s&amp;witch:</source>
        <translation>&amp;Commutateur&#xa0;:</translation>
    </message>
    <message>
        <source>The b&amp;roadcaster:</source>
        <translation>&amp;Diffuseur&#xa0;:</translation>
    </message>
    <message>
        <source>What will be measured</source>
        <translation>Ce qui sera mesuré</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>The devices of the lab are not known yet; what each of them measures is listed here as soon as they are.</source>
        <translation>Les appareils du laboratoire ne sont pas encore connus&#xa0;; ce que chacun mesure s’affichera ici dès qu’ils le seront.</translation>
    </message>
</context>
<context>
    <name>castbench::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>castbench::ObsScriptOffer</name>
    <message>
        <source>OBS draws the frame clock with a script, which belongs on the computer that streams.</source>
        <translation>OBS dessine l’horloge d’image avec un script, qui a sa place sur l’ordinateur qui diffuse.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>Enregist&amp;rer le script OBS …</translation>
    </message>
    <message>
        <source>Writes the script for OBS that stamps each frame with the time</source>
        <translation>Écrit le script pour OBS qui marque chaque image de l’heure</translation>
    </message>
    <message>
        <source>Ho&amp;w to install it</source>
        <translation>Comment l’inst&amp;aller</translation>
    </message>
    <message>
        <source>Shows the help page about the script for OBS</source>
        <translation>Affiche la page d’aide sur le script pour OBS</translation>
    </message>
</context>
<context>
    <name>castbench::PairingDialog</name>
    <message>
        <source>Pair %1</source>
        <translation>Appairer %1</translation>
    </message>
    <message>
        <source>On %1, start castbench-probe with this code:</source>
        <translation>Sur %1, démarrez castbench-probe avec ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Code d’appairage</translation>
    </message>
    <message>
        <source>Type this there:</source>
        <translation>Saisissez-y ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Command to type on the device</source>
        <translation>Commande à saisir sur l’appareil</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Probes on other devices cannot reach this address. Set where probes connect to, such as 0.0.0.0:7788, in the lab&apos;s settings.</source>
        <translation>Les sondes d’autres appareils ne peuvent pas joindre cette adresse. Indiquez dans les paramètres du laboratoire où les sondes se connectent, par exemple 0.0.0.0:7788.</translation>
    </message>
    <message>
        <source>%1 is linked.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>En attente de %1 …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>castbench::ParticipantsPage</name>
    <message>
        <source>Lab and participants</source>
        <translation>Laboratoire et participants</translation>
    </message>
    <message>
        <source>Where does it run, and who takes part?</source>
        <translation>Où se déroule-t-il, et qui participe&#xa0;?</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Ouvrir un laboratoire</translation>
    </message>
    <message>
        <source>Labs (*.json)</source>
        <translation>Laboratoires (*.json)</translation>
    </message>
    <message>
        <source>The &amp;open lab: %1</source>
        <translation>Le laboratoire &amp;ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The &amp;open lab (none is open; open one on the Lab page)</source>
        <translation>Le laboratoire &amp;ouvert (aucun&#xa0;; ouvrez-en un sur la page Laboratoire)</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Démarrage du laboratoire intégré …</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) in %1.</source>
        <translation>
            <numerusform>%n spectateur dans %1.</numerusform>
            <numerusform>%n spectateurs dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices of the built-in lab are not known yet. All of its viewers take part.</source>
        <translation>Les appareils du laboratoire intégré ne sont pas encore connus. Tous ses spectateurs participent.</translation>
    </message>
    <message>
        <source>The lab&apos;s first</source>
        <translation>Le premier du laboratoire</translation>
    </message>
    <message>
        <source>%1 – not in this lab</source>
        <translation>%1 – absent de ce laboratoire</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) take part.</source>
        <translation>
            <numerusform>%n spectateur participe.</numerusform>
            <numerusform>%n spectateurs participent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>The b&amp;uilt-in lab: everything on this computer, with real protocols</source>
        <translation>Le laboratoire &amp;intégré&#xa0;: tout sur cet ordinateur, avec de vrais protocoles</translation>
    </message>
    <message>
        <source>A lab &amp;file:</source>
        <translation>Un &amp;fichier de laboratoire&#xa0;:</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>Open a lab file</source>
        <translation>Ouvrir un fichier de laboratoire</translation>
    </message>
    <message>
        <source>The built-in lab is starting</source>
        <translation>Le laboratoire intégré démarre</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>B&amp;roadcaster:</source>
        <translation>&amp;Diffuseur&#xa0;:</translation>
    </message>
    <message>
        <source>All &amp;viewers of the lab, whoever they are when it runs</source>
        <translation>Tous les spec&amp;tateurs que le laboratoire aura lors de l’essai</translation>
    </message>
    <message>
        <source>Search viewers</source>
        <translation>Chercher des spectateurs</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Choisir to&amp;us</translation>
    </message>
    <message>
        <source>Choose non&amp;e</source>
        <translation>N’en choisir &amp;aucun</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
</context>
<context>
    <name>castbench::PlanDetails</name>
    <message numerus="yes">
        <source>%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.</source>
        <translation>
            <numerusform>%1. %n étape, %2 en tout&#xa0;; mesures espacées de %3, les premières %4 de chaque étape exclues.</numerusform>
            <numerusform>%1. %n étapes, %2 en tout&#xa0;; mesures espacées de %3, les premières %4 de chaque étape exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a plan that can be read</source>
        <translation>Ce fichier n’est pas un plan lisible</translation>
    </message>
</context>
<context>
    <name>castbench::PlanLibrary</name>
    <message>
        <source>%1 cannot name a file. Use letters, digits, “-” and “_”.</source>
        <translation>%1 ne peut pas nommer un fichier. Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>This file cannot be deleted. Check who may write to its folder.</source>
        <translation>Ce fichier ne peut pas être supprimé. Vérifiez qui peut écrire dans son dossier.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Ce plan n’existe plus.</translation>
    </message>
    <message>
        <source>This plan is built in. Save a copy and change that.</source>
        <translation>Ce plan est intégré. Enregistrez une copie et modifiez-la.</translation>
    </message>
</context>
<context>
    <name>castbench::PlansModel</name>
    <message>
        <source>Comes with Castbench</source>
        <translation>Fourni avec Castbench</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utilisé le</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>castbench::PlatformDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Ajouter un chat</translation>
    </message>
    <message>
        <source>Chat of the platform</source>
        <translation>Chat de la plateforme</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>IRC server and port: irc.example.org:6667</source>
        <translation>Serveur IRC et port&#xa0;: irc.example.org:6667</translation>
    </message>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation>&amp;Chiffré (TLS)</translation>
    </message>
    <message>
        <source>&amp;Twitch: read when the server got each message</source>
        <translation>T&amp;witch&#xa0;: lire quand le serveur a reçu chaque message</translation>
    </message>
    <message>
        <source>&amp;Messages at most</source>
        <translation>Nombre &amp;maximal de messages</translation>
    </message>
    <message>
        <source>The server&apos;s limit for one participant</source>
        <translation>Limite du serveur pour un participant</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Time over which the limit counts</source>
        <translation>Durée sur laquelle compte la limite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Reference nick</source>
        <translation>Pseudo de &amp;référence</translation>
    </message>
    <message>
        <source>Who takes part at the reference; left empty: castbench-ref</source>
        <translation>Qui participe à la référence&#xa0;; vide&#xa0;: castbench-ref</translation>
    </message>
    <message>
        <source>Reference &amp;password</source>
        <translation>Mot de passe de ré&amp;férence</translation>
    </message>
    <message>
        <source>Playlists belong to the broadcasters and are edited there.</source>
        <translation>Les playlists appartiennent aux diffuseurs et se modifient là.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
</context>
<context>
    <name>castbench::PreferencesDialog</name>
    <message>
        <source>Database for New Runs</source>
        <translation>Base de données des nouveaux essais</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de données (*.db)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Unit of elapsed t&amp;ime:</source>
        <translation>&amp;Unité du temps écoulé&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Redraw live charts &amp;every:</source>
        <translation>&amp;Redessiner les courbes toutes les&#xa0;:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>Castbench&apos;s own</source>
        <translation>Celle de Castbench</translation>
    </message>
    <message>
        <source>New runs are kept in this file; runs in other files stay where they are.</source>
        <translation>Les nouveaux essais sont conservés dans ce fichier&#xa0;; les essais d’autres fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>castbench::PreflightPage</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Is everything there that the run needs? Nothing is changed on any device.</source>
        <translation>Tout ce qu’il faut pour l’essai est-il là&#xa0;? Rien n’est modifié sur aucun appareil.</translation>
    </message>
    <message>
        <source>Asking every device at the same time; this takes 15 s at most.</source>
        <translation>Tous les appareils sont interrogés en même temps&#xa0;; cela prend au plus 15 s.</translation>
    </message>
    <message>
        <source>A run is active. Check when it has ended, or only save the plan.</source>
        <translation>Un essai est en cours. Vérifiez quand il sera terminé, ou enregistrez seulement le plan.</translation>
    </message>
    <message>
        <source>The experiment was not checked as it is now. Check it, or only save the plan.</source>
        <translation>L’expérience n’a pas été vérifiée dans son état actuel. Vérifiez-la, ou enregistrez seulement le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): follow the remedies and check again, or only save the plan.</source>
        <translation>
            <numerusform>%n erreur&#xa0;: suivez le remède et vérifiez à nouveau, ou enregistrez seulement le plan.</numerusform>
            <numerusform>%n erreurs&#xa0;: suivez les remèdes et vérifiez à nouveau, ou enregistrez seulement le plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the run may start.</source>
        <translation>
            <numerusform>%n avertissement&#xa0;: l’essai peut démarrer.</numerusform>
            <numerusform>%n avertissements&#xa0;: l’essai peut démarrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>La vérification est en cours</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Only save the plan, do not run it now</source>
        <translation>Enregistrer seulement le p&amp;lan, sans démarrer maintenant</translation>
    </message>
</context>
<context>
    <name>castbench::PresentCapDialog</name>
    <message>
        <source>What is the port set to?</source>
        <translation>Comment le port est-il réglé&#xa0;?</translation>
    </message>
    <message>
        <source>Look up what port %1 of %2 is limited to now for what it receives.</source>
        <translation>Regardez à combien le port %1 de %2 est limité à présent en réception.</translation>
    </message>
    <message>
        <source>You will be asked to set this again when the run is over.</source>
        <translation>Il vous sera demandé de le régler de nouveau à la fin de l’essai.</translation>
    </message>
    <message>
        <source>Present &amp;limit:</source>
        <translation>&amp;Limite actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>For example 512 kbit/s, 4 Mbit/s, or no limit</source>
        <translation>Par exemple 512 kbit/s, 4 Mbit/s, ou sans limite</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>I &amp;cannot tell</source>
        <translation>Je ne &amp;peux pas le dire</translation>
    </message>
    <message>
        <source>The run does not begin.</source>
        <translation>L’essai ne commence pas.</translation>
    </message>
    <message>
        <source>Write a limit as &quot;512 kbit/s&quot; or &quot;4 Mbit/s&quot;.</source>
        <translation>Écrivez un plafond sous la forme «&#xa0;512 kbit/s&#xa0;» ou «&#xa0;4 Mbit/s&#xa0;».</translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message>
        <source>Dropped frames</source>
        <translation>Images perdues</translation>
    </message>
    <message>
        <source>Frames dropped since the run began by network, encoder and rendering.</source>
        <translation>Images perdues depuis le début de l’essai à cause du réseau, de l’encodeur et du rendu.</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Latence du chat</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Plafond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cap: not confirmed</source>
        <translation>Plafond&#xa0;: non confirmé</translation>
    </message>
    <message>
        <source>Network %1, encoder %2, rendering %3</source>
        <translation>Réseau %1, encodeur %2, rendu %3</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>Rien depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n essai supprimé.</numerusform>
            <numerusform>%n essais supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figure est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run(s) can be compared at once.</source>
        <translation>
            <numerusform>On peut comparer au plus %n essai à la fois.</numerusform>
            <numerusform>On peut comparer au plus %n essais à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>This database can be read but not changed: %1</source>
        <translation>Cette base de données peut être lue mais pas modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a run to see it, or several to compare them.</source>
        <translation>Choisissez un essai pour le voir, ou plusieurs pour les comparer.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back to Your Runs</source>
        <translation>Revenir à &amp;vos essais</translation>
    </message>
    <message>
        <source>Database that is shown</source>
        <translation>Base de données affichée</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%n exécution ne peut pas être lue et n’est pas dans la liste.</numerusform>
            <numerusform>%n exécutions ne peuvent pas être lues et ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was cut off: its program ended before the run did. What was stored is kept, and the run can go on.</source>
        <translation>Cet essai a été coupé&#xa0;: son programme s’est arrêté avant lui. Ce qui a été enregistré est conservé, et l’essai peut continuer.</translation>
    </message>
    <message>
        <source>&amp;Resume …</source>
        <translation>&amp;Reprendre…</translation>
    </message>
</context>
<context>
    <name>castbench::RunActions</name>
    <message>
        <source>&amp;Skip Step</source>
        <translation>Passer l’é&amp;tape</translation>
    </message>
    <message>
        <source>End the present step now; all later steps move earlier</source>
        <translation>Terminer l’étape actuelle maintenant&#xa0;; toutes les suivantes avancent</translation>
    </message>
    <message>
        <source>&amp;Abort Run …</source>
        <translation>A&amp;bandonner l’essai …</translation>
    </message>
    <message>
        <source>End the run and give the switch its former cap back</source>
        <translation>Terminer l’essai et rendre au commutateur son plafond antérieur</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Write down what you see; it is stored with the present instant</source>
        <translation>Notez ce que vous voyez&#xa0;; la note est enregistrée avec l’instant présent</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on with the present step</source>
        <translation>Poursuivre l’étape actuelle</translation>
    </message>
    <message>
        <source>Stop the plan&apos;s clock; the cap stays and the probes go on measuring</source>
        <translation>Arrêter l’horloge du plan&#xa0;; le plafond reste et les sondes continuent de mesurer</translation>
    </message>
    <message>
        <source>Abort Run</source>
        <translation>Abandonner l’essai</translation>
    </message>
    <message>
        <source>Abort the run?</source>
        <translation>Abandonner l’essai&#xa0;?</translation>
    </message>
    <message>
        <source>The switch gets back the cap it had before the run. What was measured so far is kept.</source>
        <translation>Le commutateur retrouve le plafond qu’il avait avant l’essai. Ce qui a été mesuré jusqu’ici est conservé.</translation>
    </message>
</context>
<context>
    <name>castbench::RunCharts</name>
    <message>
        <source>Curves appear as soon as the run measures something.</source>
        <translation>Les courbes apparaissent dès que l’essai mesure quelque chose.</translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message>
        <source>The switch was not changed.</source>
        <translation>Le commutateur n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Switch restored and read back: %1</source>
        <translation>Commutateur restauré et relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The switch was not restored; it had: %1</source>
        <translation>Le commutateur n’a pas été restauré&#xa0;; il avait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’essai</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4 left</source>
        <translation>Étape %1 sur %2&#xa0;: %3, encore %4</translation>
    </message>
    <message>
        <source>%1 left after the pause</source>
        <translation>encore %1 après la pause</translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
        <translation>encore %1, fin à %2</translation>
    </message>
    <message numerus="yes">
        <source>Cap not in force in %n step(s)</source>
        <translation>
            <numerusform>Plafond non en vigueur dans %n étape</numerusform>
            <numerusform>Plafond non en vigueur dans %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Waiting for castbench-probe on: %1</source>
        <translation>En attente de castbench-probe sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figure est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Show &amp;Result</source>
        <translation>Afficher le &amp;résultat</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>L’essai a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run was aborted. What was measured until then is kept.</source>
        <translation>L’essai a été abandonné. Ce qui a été mesuré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>The run is done, and everything is stored.</source>
        <translation>L’essai est terminé et tout est enregistré.</translation>
    </message>
    <message>
        <source>No run is under way.
Plan an experiment, or start one that you have planned.</source>
        <translation>Aucun essai n’est en cours.
Planifiez une expérience, ou démarrez-en une déjà planifiée.</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>E&amp;xpériences</translation>
    </message>
    <message>
        <source>What do you see? (%1)</source>
        <translation>Que voyez-vous&#xa0;? (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add N&amp;ote</source>
        <translation>Ajouter une n&amp;ote</translation>
    </message>
</context>
<context>
    <name>castbench::RunStateLine</name>
    <message>
        <source>No run</source>
        <translation>Aucun essai</translation>
    </message>
    <message>
        <source>Running: step %1 of %2</source>
        <translation>En cours&#xa0;: étape %1 sur %2</translation>
    </message>
    <message>
        <source>Clocks: ± %1 ms</source>
        <translation>Horloges&#xa0;: ± %1 ms</translation>
    </message>
    <message>
        <source>Clocks: not known</source>
        <translation>Horloges&#xa0;: inconnues</translation>
    </message>
    <message>
        <source>How far, at most, any device&apos;s clock may be from reference time</source>
        <translation>Écart maximal possible entre l’horloge d’un appareil et le temps de référence</translation>
    </message>
    <message>
        <source>Cap: not known</source>
        <translation>Plafond&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>What the switch port is set to, as the switch itself said last</source>
        <translation>Réglage du port, tel que le commutateur l’a indiqué en dernier</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Plafond&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>castbench::RunView</name>
    <message>
        <source>Views of the run</source>
        <translation>Vues de l’essai</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>E&amp;vents (%1)</source>
        <translation>Événe&amp;ments (%1)</translation>
    </message>
    <message>
        <source>&amp;Gaps (%1)</source>
        <translation>&amp;Lacunes (%1)</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>Pro&amp;venance</translation>
    </message>
    <message>
        <source>What each step measured</source>
        <translation>Ce que chaque étape a mesuré</translation>
    </message>
    <message>
        <source>Intervals in which nothing was measured</source>
        <translation>Intervalles où rien n’a été mesuré</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>D’où viennent les nombres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>castbench::RunsList</name>
    <message>
        <source>No run is stored yet. What you run appears here.</source>
        <translation>Aucun essai enregistré. Vos essais apparaîtront ici.</translation>
    </message>
    <message>
        <source>No run fits this search.</source>
        <translation>Aucun essai ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Chercher des essais</translation>
    </message>
    <message>
        <source>Search runs by name, plan, date, state or notes</source>
        <translation>Chercher des essais par nom, plan, date, état ou notes</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Essais enregistrés</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>What is worth knowing about this run?</source>
        <translation>Que faut-il savoir de cet essai&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Annul&amp;er la suppression</translation>
    </message>
    <message>
        <source>&amp;Run Again …</source>
        <translation>&amp;Relancer …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter …</translation>
    </message>
    <message>
        <source>What can be done with the chosen runs</source>
        <translation>Ce que l’on peut faire des essais choisis</translation>
    </message>
    <message>
        <source>Save figures or data of what is shown in files</source>
        <translation>Enregistrer dans des fichiers les figures ou données affichées</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); they can be taken back</source>
        <translation>Supprimer les essais choisis (Suppr)&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Take back the runs that were deleted last (Ctrl+Z)</source>
        <translation>Reprendre les derniers essais supprimés (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Check the lab for the plan of the chosen run, and run it once more</source>
        <translation>Vérifier le laboratoire pour le plan de l’exécution choisie, et l’exécuter encore une fois</translation>
    </message>
</context>
<context>
    <name>castbench::RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
</context>
<context>
    <name>castbench::SecretEdit</name>
    <message>
        <source>%1: where it comes from</source>
        <translation>%1&#xa0;: provenance</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>À saisir</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again.</source>
        <translation>Enregistré&#xa0;: %1. Il ne sera plus jamais affiché.</translation>
    </message>
    <message>
        <source>It was left out of the file. Type it, or say where it comes from.</source>
        <translation>Il a été omis du fichier. Saisissez-le ou indiquez d’où il vient.</translation>
    </message>
    <message>
        <source>In memory; stored when the lab is saved. It is never shown again.</source>
        <translation>En mémoire&#xa0;; enregistré avec le laboratoire. Il ne sera plus jamais affiché.</translation>
    </message>
    <message>
        <source>From environment variable %1.</source>
        <translation>Vient de la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Read from the variable whenever it is needed.</source>
        <translation>Lu dans la variable chaque fois que nécessaire.</translation>
    </message>
    <message>
        <source>In file %1 (not encrypted).</source>
        <translation>Dans le fichier %1 (non chiffré).</translation>
    </message>
    <message>
        <source>Whoever may read the file can read it: it is not encrypted.</source>
        <translation>Quiconque peut lire le fichier peut le lire&#xa0;: il n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>castbench::SequenceBar</name>
    <message>
        <source>Repe&amp;titions:</source>
        <translation>Répét&amp;itions&#xa0;:</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Make the whole sequence come that many times</source>
        <translation>Faire revenir toute la séquence ce nombre de fois</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>The same seed gives the same order again: note it down</source>
        <translation>La même graine redonne le même ordre&#xa0;: notez-la</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Tirer une autre graine</translation>
    </message>
    <message>
        <source>&amp;Keep No Limit first and last</source>
        <translation>Garder Sans limite au début et à la &amp;fin</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Put the steps in an order that the seed decides; can be undone</source>
        <translation>Mettre les étapes dans un ordre décidé par la graine&#xa0;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>castbench::ServiceLog</name>
    <message>
        <source>The device&apos;s probe is connected.</source>
        <translation>La sonde de l’appareil est connectée.</translation>
    </message>
    <message>
        <source>The device&apos;s probe is not connected.</source>
        <translation>La sonde de l’appareil n’est pas connectée.</translation>
    </message>
    <message>
        <source>Waiting for the probes of: %1</source>
        <translation>En attente des sondes de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The device answers.</source>
        <translation>L’appareil répond.</translation>
    </message>
    <message>
        <source>State of the run: %1</source>
        <translation>État de l’essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Étape %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The switch has its former setting again.</source>
        <translation>Le commutateur a retrouvé son réglage antérieur.</translation>
    </message>
</context>
<context>
    <name>castbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>castbench::StepSummaryModel</name>
    <message>
        <source>Coverage
(%)</source>
        <translation>Couverture
(%)</translation>
    </message>
    <message>
        <source>Share of the settled step for which there are samples.</source>
        <translation>Part de l’étape stabilisée pour laquelle il y a des mesures.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Number and name of the step.</source>
        <translation>Numéro et nom de l’étape.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What became of the step.</source>
        <translation>Ce qu’est devenue l’étape.</translation>
    </message>
    <message>
        <source>Cap read back</source>
        <translation>Plafond relu</translation>
    </message>
    <message>
        <source>What the switch answered after the cap was set.</source>
        <translation>Ce que le commutateur a répondu une fois le plafond appliqué.</translation>
    </message>
    <message>
        <source>Measured
(kbit/s)</source>
        <translation>Mesuré
(kbit/s)</translation>
    </message>
    <message>
        <source>What the switch passed on in the settled step; where that was not measured, what the broadcaster sent.</source>
        <translation>Ce que le commutateur a transmis pendant l’étape stabilisée&#xa0;; à défaut de mesure, ce que le diffuseur a envoyé.</translation>
    </message>
    <message>
        <source>Upload rate
(kbit/s)</source>
        <translation>Débit montant
(kbit/s)</translation>
    </message>
    <message>
        <source>Dropped:
network</source>
        <translation>Perdues&#xa0;:
réseau</translation>
    </message>
    <message>
        <source>Dropped:
encoder</source>
        <translation>Perdues&#xa0;:
encodeur</translation>
    </message>
    <message>
        <source>Dropped:
rendering</source>
        <translation>Perdues&#xa0;:
rendu</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Mean and half of its 95 % interval, the clocks&apos; uncertainty included. Method: %1.</source>
        <translation>Moyenne et demi-largeur de son intervalle à 95&#xa0;%, incertitude des horloges comprise. Méthode&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Broadcast latency
%1 (s)</source>
        <translation>Latence de diffusion
%1 (s)</translation>
    </message>
    <message>
        <source>Chat latency
(ms)</source>
        <translation>Latence du chat
(ms)</translation>
    </message>
    <message>
        <source>Sending and receiving of all devices: mean and half of its 95 % interval.</source>
        <translation>Envoi et réception de tous les appareils&#xa0;: moyenne et demi-largeur de son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Cap
in force</source>
        <translation>Plafond
en vigueur</translation>
    </message>
    <message>
        <source>Whether what was measured keeps to the cap. Not loaded: too little was sent to tell.</source>
        <translation>Si ce qui a été mesuré respecte le plafond. Non sollicité : trop peu a été envoyé pour le dire.</translation>
    </message>
    <message>
        <source>%1  %2, attempt %3</source>
        <translation>%1  %2, tentative %3</translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message>
        <source>Edit step %1</source>
        <translation>Modifier l’étape %1</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Débute à</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Dupliquer %n étape</numerusform>
            <numerusform>Dupliquer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the sequence</source>
        <translation>Répéter la séquence</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Which caps, in which order, and for how long?</source>
        <translation>Quels plafonds, dans quel ordre et pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Charger un préréglage</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy cells with caps and durations in a spreadsheet.</source>
        <translation>Aucune ligne à coller. Copiez dans un tableur des cellules avec plafonds et durées.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Coller %n étape</numerusform>
            <numerusform>Coller %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Randomise with seed %1</source>
        <translation>Mélanger avec la graine %1</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n step(s). Nothing was changed.</source>
        <translation>
            <numerusform>Un plan a au plus %n étape. Rien n’a été modifié.</numerusform>
            <numerusform>Un plan a au plus %n étapes. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n étape, %1 en tout</numerusform>
            <numerusform>%n étapes, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>P&amp;réréglages</translation>
    </message>
    <message>
        <source>Replace the steps by those of a built-in plan</source>
        <translation>Remplacer les étapes par celles d’un plan intégré</translation>
    </message>
    <message>
        <source>As in the study: 6 steps of 300 s</source>
        <translation>Comme dans l’étude&#xa0;: 6 étapes de 300 s</translation>
    </message>
    <message>
        <source>Quick: 6 steps of 10 s</source>
        <translation>Rapide&#xa0;: 6 étapes de 10 s</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Editing steps</source>
        <translation>Modification des étapes</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>Éche&amp;lle&#xa0;:</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
</context>
<context>
    <name>castbench::SummaryPage</name>
    <message>
        <source>The built-in lab</source>
        <translation>Le laboratoire intégré</translation>
    </message>
    <message>
        <source>all viewers of the lab</source>
        <translation>tous les spectateurs du laboratoire</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n spectateur</numerusform>
            <numerusform>%n spectateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s first broadcaster, %1</source>
        <translation>Le premier diffuseur du laboratoire, %1</translation>
    </message>
    <message>
        <source>Broadcaster %1, %2</source>
        <translation>Diffuseur %1, %2</translation>
    </message>
    <message>
        <source>Summary and name</source>
        <translation>Résumé et nom</translation>
    </message>
    <message>
        <source>Is this what you want?</source>
        <translation>Est-ce ce que vous voulez&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n étape, %1 en tout</numerusform>
            <numerusform>%n étapes, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample every %1; the first %2 of each step are left out of its means</source>
        <translation>Mesures espacées de %1&#xa0;; les premières %2 de chaque étape sont exclues de ses moyennes</translation>
    </message>
    <message>
        <source>&amp;Plan&apos;s name:</source>
        <translation>Nom du p&amp;lan&#xa0;:</translation>
    </message>
    <message>
        <source>What figures and lists call it</source>
        <translation>Comment figures et listes l’appellent</translation>
    </message>
    <message>
        <source>&amp;Run&apos;s name:</source>
        <translation>Nom de l’ess&amp;ai&#xa0;:</translation>
    </message>
    <message>
        <source>What this one run is called; the plan&apos;s name where it is empty</source>
        <translation>Nom de cet essai&#xa0;; vide&#xa0;: celui du plan</translation>
    </message>
    <message>
        <source>Experiment:</source>
        <translation>Expérience&#xa0;:</translation>
    </message>
    <message>
        <source>Lab:</source>
        <translation>Laboratoire&#xa0;:</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>Qui participe&#xa0;:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Étapes&#xa0;:</translation>
    </message>
    <message>
        <source>Measurement:</source>
        <translation>Mesure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep this plan in the list of experiments when the run starts</source>
        <translation>&amp;Conserver ce plan dans la liste des expériences au démarrage de l’essai</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchDialog</name>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>%1 hangs on port %2 from now on.</source>
        <translation>%1 est désormais sur le port %2.</translation>
    </message>
    <message>
        <source>A switch that is set by hand cannot be asked or tried from here. Type the port into the broadcaster&apos;s settings; during a run you are asked to set each cap.</source>
        <translation>Un commutateur réglé à la main ne peut être ni interrogé ni essayé d’ici. Saisissez le port dans les réglages du diffuseur ; pendant une exécution, il vous est demandé de régler chaque plafond.</translation>
    </message>
    <message>
        <source>%1 Complete the connection first.</source>
        <translation>%1 Complétez d’abord la connexion.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>C’est : %1.</translation>
    </message>
    <message>
        <source>It is %1 (%2).</source>
        <translation>C’est : %1 (%2).</translation>
    </message>
    <message>
        <source>The switch answers, but no profile is known for it: %1. Choose one of the same maker and try it, write one, or set the caps by hand.</source>
        <translation>Le commutateur répond, mais aucun profil n’est connu pour lui : %1. Choisissez-en un du même fabricant et essayez-le, écrivez-en un, ou réglez les plafonds à la main.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Try a cap</source>
        <translation>Essayer un plafond</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchFields</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Cet identifiant est celui de la plateforme&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type the computer&apos;s name or IP address.</source>
        <translation>Saisissez le nom ou l’adresse IP de l’ordinateur.</translation>
    </message>
    <message>
        <source>Type the name of the switch&apos;s SNMP user.</source>
        <translation>Saisissez le nom de l’utilisateur SNMP du commutateur.</translation>
    </message>
    <message>
        <source>SNMP version 3 asks for 8 characters or more.</source>
        <translation>SNMP version 3 exige 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>Choose the profile, or let Identify recognise the switch.</source>
        <translation>Choisissez le profil, ou laissez Identifier reconnaître le commutateur.</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Ne &amp;plus demander</translation>
    </message>
    <message>
        <source>Id&amp;entify</source>
        <translation>Id&amp;entifier</translation>
    </message>
    <message>
        <source>These switches know 512 kbit/s, 1, 2, 4, 8 … Mbit/s and nothing between: plan, screen and data show what is really set.</source>
        <translation>Ces commutateurs connaissent 512 kbit/s, 1, 2, 4, 8… Mbit/s et rien entre : le plan, l’écran et les données montrent ce qui est vraiment réglé.</translation>
    </message>
    <message>
        <source>Castbench must be allowed to change this computer&apos;s network: start it as root, or give it CAP_NET_ADMIN.</source>
        <translation>Castbench doit pouvoir modifier le réseau de cet ordinateur : lancez-le en root, ou donnez-lui CAP_NET_ADMIN.</translation>
    </message>
    <message>
        <source>The computer must let you in without asking for a password, and let you run tc there.</source>
        <translation>L’ordinateur doit vous laisser entrer sans demander de mot de passe, et vous laisser y exécuter tc.</translation>
    </message>
    <message>
        <source>During a run Castbench asks you to set each cap in the switch&apos;s own web page and to confirm it. The broadcaster&apos;s measured rate proves it.</source>
        <translation>Pendant une exécution, Castbench vous demande de régler chaque plafond dans la page web du commutateur et de le confirmer. Le débit mesuré du diffuseur le prouve.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware. It follows: %1</source>
        <translation>Ce profil n’a pas été essayé sur du matériel. Il suit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <translation>Essayé sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as S1: letters, digits, - and _</source>
        <translation>Court et unique dans le laboratoire, par exemple S1&#xa0;: lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For people: Switch on the desk</source>
        <translation>Pour les personnes&#xa0;: Commutateur sur la table</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>&amp;Pilote</translation>
    </message>
    <message>
        <source>How the switch is spoken to</source>
        <translation>Comment on parle au commutateur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Name or IP address of the switch</source>
        <translation>Nom ou adresse IP du commutateur</translation>
    </message>
    <message>
        <source>&amp;Find switches …</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Looks for switches in this computer&apos;s networks</source>
        <translation>Recherche des commutateurs dans les réseaux de cet ordinateur</translation>
    </message>
    <message>
        <source>Asks the switch which model it is, and finds its profile</source>
        <translation>Demande au commutateur son modèle et trouve son profil</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Of the switch&apos;s web page. A switch may lock itself after three wrong ones, so it is tried once.</source>
        <translation>Celui de la page web du commutateur. Un commutateur peut se verrouiller après trois erreurs : il n’est essayé qu’une fois.</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Where this family of switches keeps its limits</source>
        <translation>Où cette famille de commutateurs range ses limites</translation>
    </message>
    <message>
        <source>Not known yet: Identify recognises it</source>
        <translation>Pas encore connu : Identifier le reconnaît</translation>
    </message>
    <message>
        <source>SNMP &amp;version</source>
        <translation>&amp;Version de SNMP</translation>
    </message>
    <message>
        <source>2c unless the switch asks for another</source>
        <translation>2c, sauf si le commutateur en demande une autre</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>&amp;Communauté</translation>
    </message>
    <message>
        <source>The SNMP community that may write; often called private</source>
        <translation>La communauté SNMP qui peut écrire&#xa0;; souvent nommée private</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Aucune communauté</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Name of the SNMP user that may write</source>
        <translation>Nom de l’utilisateur SNMP autorisé à écrire</translation>
    </message>
    <message>
        <source>Au&amp;thentication</source>
        <translation>Au&amp;thentification</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Authentication pass&amp;word</source>
        <translation>&amp;Mot de passe d’authentification</translation>
    </message>
    <message>
        <source>Pri&amp;vacy</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>Privac&amp;y password</source>
        <translation>Mot de passe de chiffremen&amp;t</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>&amp;Ordinateur</translation>
    </message>
    <message>
        <source>Which computer forwards the broadcaster&apos;s traffic</source>
        <translation>Quel ordinateur relaie le trafic du diffuseur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another one, over SSH</source>
        <translation>Un autre, par SSH</translation>
    </message>
    <message>
        <source>Left empty, as OpenSSH&apos;s configuration says</source>
        <translation>Vide : selon la configuration d’OpenSSH</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>Path of a private key; left empty, OpenSSH&apos;s usual keys</source>
        <translation>Chemin d’une clé privée ; vide : les clés habituelles d’OpenSSH</translation>
    </message>
    <message>
        <source>Net&amp;work interfaces</source>
        <translation>Interfaces &amp;réseau</translation>
    </message>
    <message>
        <source>Port 1, port 2 and so on: lan1, lan2. Left empty, the ports of its bridges.</source>
        <translation>Port 1, port 2, etc. : lan1, lan2. Vide : les ports de ses ponts.</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsModel</name>
    <message>
        <source>Up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>%1, leads to other devices</source>
        <translation>%1, mène à d’autres appareils</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Devices seen</source>
        <translation>Appareils vus</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>Dans le laboratoire</translation>
    </message>
    <message>
        <source>Port %1 leads to %2: a cap there holds for everything behind it.</source>
        <translation>Le port %1 mène à %2 : un plafond y vaut pour tout ce qui est derrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on port %1: a cap there holds for all of them.</source>
        <translation>
            <numerusform>%n appareil a été vu sur le port %1 : un plafond y vaut pour tout.</numerusform>
            <numerusform>%n appareils ont été vus sur le port %1 : un plafond y vaut pour tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsPage</name>
    <message>
        <source>Port of &amp;broadcaster</source>
        <translation>Port du &amp;diffuseur</translation>
    </message>
    <message>
        <source>Its net&amp;work address</source>
        <translation>Son adresse &amp;réseau</translation>
    </message>
    <message>
        <source>Found by itself; or type it: 02:00:5e:10:00:01</source>
        <translation>Trouvée d’elle-même ; ou saisie : 02:00:5e:10:00:01</translation>
    </message>
    <message>
        <source>The hardware (MAC) address that the switch sees on the port</source>
        <translation>L’adresse matérielle (MAC) que le commutateur voit sur le port</translation>
    </message>
    <message>
        <source>Find its &amp;port</source>
        <translation>Trouver son &amp;port</translation>
    </message>
    <message>
        <source>Looks where the switch has seen the broadcaster&apos;s computer</source>
        <translation>Cherche où le commutateur a vu l’ordinateur du diffuseur</translation>
    </message>
    <message>
        <source>Asks the switch for its ports; nothing is changed</source>
        <translation>Demande au commutateur ses ports ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Asking the switch</source>
        <translation>Interrogation du commutateur</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>Ports du commutateur</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Plafonner &amp;quand même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No ports are listed yet. Find its port looks where the switch has seen the broadcaster&apos;s computer; List ports shows all of them. With a switch that cannot tell, look at the label beside the cable&apos;s socket and type the number into the broadcaster&apos;s own settings.</source>
        <translation>Aucun port n’est encore affiché. Trouver son port cherche où le commutateur a vu l’ordinateur du diffuseur ; Afficher les ports les montre tous. Si le commutateur ne peut le dire, lisez le numéro à côté de la prise et saisissez-le dans les réglages du diffuseur.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;List ports</source>
        <translation>&amp;Afficher les ports</translation>
    </message>
    <message>
        <source>%1 was seen on port %2. Use that port if it is right.</source>
        <translation>%1 a été vu sur le port %2. Utilisez ce port s’il est le bon.</translation>
    </message>
    <message>
        <source>&amp;Use port %1 for %2</source>
        <translation>&amp;Utiliser le port %1 pour %2</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Utiliser ce port</translation>
    </message>
    <message>
        <source>%1 hangs on port %2.</source>
        <translation>%1 est sur le port %2.</translation>
    </message>
    <message>
        <source>%1 has no port yet.</source>
        <translation>%1 n’a pas encore de port.</translation>
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
        <translation>Plafonne le port pendant 10 secondes, relit le plafond et mesure ce qui passe ; puis le port retrouve ce qu’il avait. Laissez le diffuseur émettre pendant ce temps : sans trafic, il n’y a rien à mesurer.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Ca&amp;p</source>
        <translation>&amp;Plafond</translation>
    </message>
    <message>
        <source>Cap to try</source>
        <translation>Plafond à essayer</translation>
    </message>
    <message>
        <source>Such as 512 kbit/s, 4 Mbit/s or No Limit</source>
        <translation>Par exemple 512 kbit/s, 4 Mbit/s ou No Limit</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Reads what the port is set to now; nothing is changed</source>
        <translation>Lit ce à quoi le port est réglé ; rien n’est modifié</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Gives the port back what it had before a program capped it and was ended</source>
        <translation>Rend au port ce qu’il avait avant qu’un programme le plafonne puis soit arrêté</translation>
    </message>
    <message>
        <source>Time of the trial</source>
        <translation>Durée de l’essai</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Plafonner &amp;quand même</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Set now</source>
        <translation>Réglé maintenant</translation>
    </message>
    <message>
        <source>S&amp;top and restore</source>
        <translation>Arrê&amp;ter et rétablir</translation>
    </message>
    <message>
        <source>&amp;Try it for 10 s</source>
        <translation>&amp;Essayer pendant 10 s</translation>
    </message>
    <message>
        <source>Port %1 has its former cap again: %2.</source>
        <translation>Le port %1 a retrouvé son plafond d’avant : %2.</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n second(s)</source>
        <translation>
            <numerusform>moyenne sur %n seconde</numerusform>
            <numerusform>moyenne sur %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last second</source>
        <translation>pendant la dernière seconde</translation>
    </message>
    <message>
        <source>The port does not have its former cap again: %1 Castbench goes on trying as long as it can; Restore tries at once.</source>
        <translation>Le port n’a pas retrouvé son plafond d’avant : %1 Castbench continue d’essayer tant qu’il peut ; Rétablir essaie tout de suite.</translation>
    </message>
    <message>
        <source>Stopped. The port has its former cap again: %1.</source>
        <translation>Arrêté. Le port a retrouvé son plafond d’avant : %1.</translation>
    </message>
    <message>
        <source>The port has its former cap again: %1.</source>
        <translation>Le port a retrouvé son plafond d’avant : %1.</translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message>
        <source>Step %1: %2 for %3</source>
        <translation>Étape %1&#xa0;: %2 pendant %3</translation>
    </message>
    <message>
        <source>Timeline of the steps</source>
        <translation>Chronologie des étapes</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Il n’y a pas d’étapes.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation>
            <numerusform>%n étape, %1 en tout&#xa0;: %2.</numerusform>
            <numerusform>%n étapes, %1 en tout&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is selected.</source>
        <translation>L’étape %1 est sélectionnée.</translation>
    </message>
    <message>
        <source>No steps yet. Add a step, paste rows from a spreadsheet or choose a preset.</source>
        <translation>Aucune étape. Ajoutez une étape, collez des lignes d’un tableur ou choisissez un préréglage.</translation>
    </message>
</context>
<context>
    <name>castbench::TrialCurve</name>
    <message>
        <source>Measured rate over time</source>
        <translation>Débit mesuré au fil du temps</translation>
    </message>
    <message>
        <source>A drawing of the rates that are written beside it</source>
        <translation>Un dessin des débits écrits à côté</translation>
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
        <translation>Le port %1 de %2 a retrouvé son plafond antérieur&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Port not restored</source>
        <translation>Port non restauré</translation>
    </message>
    <message>
        <source>Port %1 of %2 had %3. If you forget it, the port stays as it is, and Castbench does not ask again; set it by hand then.</source>
        <translation>Le port %1 de %2 avait %3. Si vous l’oubliez, le port reste comme il est et Castbench ne demandera plus&#xa0;; réglez-le alors à la main.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurer maintenant</translation>
    </message>
    <message>
        <source>Restoring it …</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>What now? …</source>
        <translation>Que faire&#xa0;?…</translation>
    </message>
</context>
<context>
    <name>castbench::ViewerDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Cet identifiant est celui de la plateforme&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose Pair on the Lab page to see what to start on the device.</source>
        <translation>Choisissez Appairer sur la page Laboratoire pour voir ce qu’il faut démarrer sur l’appareil.</translation>
    </message>
    <message>
        <source>New viewer</source>
        <translation>Nouveau spectateur</translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation>Spectateur %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as P1 or M2: letters, digits, - and _</source>
        <translation>Court et unique dans le laboratoire, par exemple P1 ou M2&#xa0;: lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For people: Tablet by the window</source>
        <translation>Pour les personnes&#xa0;: Tablette près de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>How far behind the live edge the modelled player starts</source>
        <translation>À quelle distance du direct le lecteur modélisé commence</translation>
    </message>
    <message>
        <source>Browser: starts three segments back</source>
        <translation>Navigateur&#xa0;: commence trois segments en arrière</translation>
    </message>
    <message>
        <source>App: starts six segments back</source>
        <translation>Appli&#xa0;: commence six segments en arrière</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>By Castbench itself, or by a probe on the viewer&apos;s device</source>
        <translation>Par Castbench lui-même ou par une sonde sur l’appareil du spectateur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>By castbench-probe on the device</source>
        <translation>Par castbench-probe sur l’appareil</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>&amp;Code d’appairage</translation>
    </message>
    <message>
        <source>Left empty, a code is made up and shown</source>
        <translation>Vide&#xa0;: un code est créé et affiché</translation>
    </message>
    <message>
        <source>Takes part in the c&amp;hat</source>
        <translation>&amp;Participe au chat</translation>
    </message>
    <message>
        <source>Chat nic&amp;k</source>
        <translation>Pseu&amp;do du chat</translation>
    </message>
    <message>
        <source>Left empty, it is made from the id</source>
        <translation>Vide&#xa0;: formé à partir de l’identifiant</translation>
    </message>
    <message>
        <source>Chat pass&amp;word</source>
        <translation>Mot de passe du c&amp;hat</translation>
    </message>
    <message>
        <source>Made up when it is needed</source>
        <translation>Créé au besoin</translation>
    </message>
</context>
<context>
    <name>castbench::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Castbench</source>
        <translation>Bienvenue dans Castbench</translation>
    </message>
    <message>
        <source>Measure what a smaller upload does to a live stream: how late viewers see it, how many frames are dropped, and how late chat becomes.</source>
        <translation>Mesurez ce qu’un débit montant réduit fait à un direct&#xa0;: avec quel retard les spectateurs le voient, combien d’images sont perdues et à quel point le chat prend du retard.</translation>
    </message>
    <message>
        <source>Describe the lab</source>
        <translation>Décrire le laboratoire</translation>
    </message>
    <message>
        <source>Which computer streams, who watches, and which switch limits the upload. The built-in lab has all of it, on this computer.</source>
        <translation>Quel ordinateur diffuse, qui regarde et quel commutateur limite le débit montant. Le laboratoire intégré a tout cela, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planifier une expérience</translation>
    </message>
    <message>
        <source>A wizard asks for the steps and what to measure, and checks every device before anything starts.</source>
        <translation>Un assistant demande les étapes et ce qu’il faut mesurer, et vérifie chaque appareil avant tout démarrage.</translation>
    </message>
    <message>
        <source>Watch it, and take the figures home</source>
        <translation>Suivre l’essai et emporter les figures</translation>
    </message>
    <message>
        <source>Charts show what is measured as it happens. The switch gets its former setting back at the end, however the run ends.</source>
        <translation>Des courbes montrent en direct ce qui est mesuré. Le commutateur retrouve son réglage antérieur à la fin, quelle que soit l’issue de l’essai.</translation>
    </message>
    <message>
        <source>&amp;Try it on the built-in lab</source>
        <translation>Essayer avec le laboratoire &amp;intégré</translation>
    </message>
    <message>
        <source>&amp;Set up your own lab</source>
        <translation>&amp;Configurer votre laboratoire</translation>
    </message>
    <message>
        <source>&amp;Open a lab file …</source>
        <translation>&amp;Ouvrir un fichier de laboratoire …</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>Comment ça &amp;marche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Starts a small lab on this computer and runs the experiment &quot;%1&quot; in it: about a minute and a half. Nothing outside this computer is touched.</source>
        <translation>Démarre un petit laboratoire sur cet ordinateur et y exécute l’expérience «&#xa0;%1&#xa0;»&#xa0;: environ une minute et demie. Rien n’est touché hors de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>castbench::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Nouveau laboratoire</translation>
    </message>
    <message>
        <source>Describe a lab of your own</source>
        <translation>Décrire un laboratoire à vous</translation>
    </message>
    <message>
        <source>Open &amp;lab …</source>
        <translation>Ouvrir un &amp;laboratoire …</translation>
    </message>
    <message>
        <source>Open a file that describes a lab</source>
        <translation>Ouvrir un fichier qui décrit un laboratoire</translation>
    </message>
    <message>
        <source>New e&amp;xperiment …</source>
        <translation>Nouvelle e&amp;xpérience …</translation>
    </message>
    <message>
        <source>Plan an experiment, step by step</source>
        <translation>Planifier une expérience, pas à pas</translation>
    </message>
    <message>
        <source>Open &amp;plan …</source>
        <translation>Ouvrir un &amp;plan …</translation>
    </message>
    <message>
        <source>Open a file that holds a plan</source>
        <translation>Ouvrir un fichier qui contient un plan</translation>
    </message>
    <message>
        <source>Open &amp;database …</source>
        <translation>Ouvrir une base de &amp;données …</translation>
    </message>
    <message>
        <source>Look at the runs that another database holds</source>
        <translation>Voir les essais d’une autre base de données</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>Save the shown run as figure, data or bundle</source>
        <translation>Enregistrer l’essai affiché comme figure, données ou archive</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Castbench</source>
        <translation>Quitter Castbench</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Préférences …</translation>
    </message>
    <message>
        <source>Theme, language, units, database</source>
        <translation>Thème, langue, unités, base de données</translation>
    </message>
    <message>
        <source>S&amp;tart …</source>
        <translation>&amp;Démarrer …</translation>
    </message>
    <message>
        <source>Choose an experiment and start it</source>
        <translation>Choisir une expérience et la démarrer</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>Devices and how they are doing</source>
        <translation>Les appareils et leur état</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Expériences</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;ssai</translation>
    </message>
    <message>
        <source>What is measured now</source>
        <translation>Ce qui se mesure en ce moment</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>Runs that are over</source>
        <translation>Les essais terminés</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>The page that Castbench began with</source>
        <translation>La page d’accueil de Castbench</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>Remplir l’écran avec cette fenêtre</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make all texts larger</source>
        <translation>Agrandir tous les textes</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Make all texts smaller</source>
        <translation>Réduire tous les textes</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Show texts in the system&apos;s size</source>
        <translation>Afficher les textes à la taille du système</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Expliquer la page affichée</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Lister toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About Castbench</source>
        <translation>À &amp;propos de Castbench</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
</TS>
