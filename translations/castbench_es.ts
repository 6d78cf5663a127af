<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BuiltIn</name>
    <message>
        <source>Upload cap, as in the study</source>
        <translation>Límite de subida, como en el estudio</translation>
    </message>
    <message>
        <source>Upload cap, 10 s per step</source>
        <translation>Límite de subida, 10 s por paso</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Laboratorio integrado</translation>
    </message>
    <message>
        <source>Viewer in a browser</source>
        <translation>Espectador en un navegador</translation>
    </message>
    <message>
        <source>Viewer with an app</source>
        <translation>Espectador con una app</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Emisor %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>higher</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>no distinguible</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies above all of the first run&apos;s.</source>
        <translation>Todo el intervalo de la segunda ejecución está por encima de todo el de la primera.</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies below all of the first run&apos;s.</source>
        <translation>Todo el intervalo de la segunda ejecución está por debajo de todo el de la primera.</translation>
    </message>
    <message>
        <source>The intervals overlap: the difference, if there is one, is too small to be seen here.</source>
        <translation>Los intervalos se solapan: la diferencia, si la hay, es demasiado pequeña para verse aquí.</translation>
    </message>
    <message>
        <source>At least one of the two values has no interval.</source>
        <translation>Al menos uno de los dos valores no tiene intervalo.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>a counter began anew: the true count may be higher</source>
        <translation>un contador se reinició: el número real puede ser mayor</translation>
    </message>
    <message>
        <source>fewer than three independent samples</source>
        <translation>menos de tres muestras independientes</translation>
    </message>
    <message>
        <source>the samples&apos; own uncertainty is not known</source>
        <translation>no se conoce la incertidumbre propia de las muestras</translation>
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
        <translation>%1 Escriba un límite como &quot;512 kbit/s&quot;, &quot;4 Mbit/s&quot; o &quot;No Limit&quot;.</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 no tiene unidad.</translation>
    </message>
    <message>
        <source>%1 may be read as bytes; a cap counts bits (1 kbit/s = 1000 bit/s).</source>
        <translation>%1 puede entenderse como bytes; un límite cuenta bits (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>%1 is not in kbit/s, Mbit/s or Gbit/s.</source>
        <translation>%1 no está en kbit/s, Mbit/s ni Gbit/s.</translation>
    </message>
    <message>
        <source>%1 is not a cap.</source>
        <translation>%1 no es un límite.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of kbit/s.</source>
        <translation>%1 no es un número entero de kbit/s.</translation>
    </message>
    <message>
        <source>%1 is not plausible: a cap lies between %2 kbit/s and %3 kbit/s.</source>
        <translation>%1 no es plausible: un límite está entre %2 kbit/s y %3 kbit/s.</translation>
    </message>
    <message>
        <source>A bare number has no unit.</source>
        <translation>Un número solo no tiene unidad.</translation>
    </message>
    <message>
        <source>A cap is a text.</source>
        <translation>Un límite es un texto.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host&quot;, &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 no es una dirección. Escríbala como &quot;host&quot;, &quot;host:puerto&quot; o &quot;[::1]:puerto&quot;.</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 no es una dirección. Escríbala como &quot;host:puerto&quot; o &quot;[::1]:puerto&quot;.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read.</source>
        <translation>El archivo supera %1 MiB, el máximo que se lee.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at %2.</source>
        <translation>No es JSON válido: %1 en %2.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object: { … }.</source>
        <translation>El archivo debe contener un objeto JSON: { … }.</translation>
    </message>
    <message>
        <source>This is another kind of file; it must say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Es otro tipo de archivo; debe indicar &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It must say &quot;version&quot;: %1.</source>
        <translation>Debe indicar &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads up to version %2. Use a newer Castbench.</source>
        <translation>El archivo es de la versión %1; este programa lee hasta la versión %2. Use un Castbench más reciente.</translation>
    </message>
    <message>
        <source>This key is unknown; known here are: %1.</source>
        <translation>Esta clave es desconocida; aquí se conocen: %1.</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>Debe ser un texto, no %1.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>No debe estar vacío.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Supera %1 caracteres.</translation>
    </message>
    <message>
        <source>This holds a control character, such as a line break.</source>
        <translation>Contiene un carácter de control, como un salto de línea.</translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation>Debe ser verdadero o falso, no %1.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>This must be a text such as &quot;250 ms&quot;, &quot;10 s&quot; or &quot;5 min&quot;, not %1.</source>
        <translation>Debe ser un texto como &quot;250 ms&quot;, &quot;10 s&quot; o &quot;5 min&quot;, no %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 está fuera del intervalo: de %2 a %3.</translation>
    </message>
    <message>
        <source>This must be an id: 1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;.</source>
        <translation>Debe ser un identificador: de 1 a %1 letras, cifras, &quot;-&quot; o &quot;_&quot;.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Debe ser uno de: %1.</translation>
    </message>
    <message>
        <source>This must be an object, not %1.</source>
        <translation>Debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation>Debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>Esta lista tiene %1 entradas; se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>Further problems are not listed.</source>
        <translation>No se enumeran más problemas.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;host:port&quot;.</source>
        <translation>Una dirección es un texto como &quot;host:puerto&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a port from 1 to 65535.</source>
        <translation>%1 necesita un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;127.0.0.1:0&quot;.</source>
        <translation>Una dirección es un texto como &quot;127.0.0.1:0&quot;.</translation>
    </message>
    <message>
        <source>This must be a URL such as &quot;%1://host:port/path&quot; (%2).</source>
        <translation>Debe ser una URL como &quot;%1://host:puerto/ruta&quot; (%2).</translation>
    </message>
    <message>
        <source>This must be &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; or {&quot;sntp&quot;: &quot;host:port&quot;}.</source>
        <translation>Debe ser &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; o {&quot;sntp&quot;: &quot;host:puerto&quot;}.</translation>
    </message>
    <message>
        <source>This must be a channel such as &quot;#b1&quot;, without blank, comma or colon, at most %1 characters.</source>
        <translation>Debe ser un canal como &quot;#b1&quot;, sin espacios, comas ni dos puntos, de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This must be a chat name: 1 to %1 letters, digits or -_[]\`^{|}.</source>
        <translation>Debe ser un apodo de chat: de 1 a %1 letras, cifras o -_[]\`^{|}.</translation>
    </message>
    <message>
        <source>Another device is called %1 too.</source>
        <translation>Otro dispositivo también se llama %1.</translation>
    </message>
    <message>
        <source>A lab needs at least one broadcaster.</source>
        <translation>Un laboratorio necesita al menos un emisor.</translation>
    </message>
    <message>
        <source>A lab file holds no user name or password; use an address without them.</source>
        <translation>Un archivo de laboratorio no contiene nombres de usuario ni contraseñas; use una dirección sin ellos.</translation>
    </message>
    <message>
        <source>A lab file holds no secret; move this one to the key store, an environment variable or a file of its own.</source>
        <translation>Un archivo de laboratorio no contiene secretos; lleve este al almacén de claves, a una variable de entorno o a un archivo propio.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 ids; leave it out for all.</source>
        <translation>Debe ser una lista de 1 a %1 identificadores; omítala para todos.</translation>
    </message>
    <message>
        <source>%1 is not the id of a viewer.</source>
        <translation>%1 no es el identificador de un espectador.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>A plan needs at least one step.</source>
        <translation>Un plan necesita al menos un paso.</translation>
    </message>
    <message>
        <source>This must be shorter than every step.</source>
        <translation>Debe ser más corto que todos los pasos.</translation>
    </message>
    <message>
        <source>There is no such file, nor a built-in plan of that name; built in are: %1.</source>
        <translation>No existe ese archivo ni un plan incluido con ese nombre; los incluidos son: %1.</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>es una carpeta; indique un archivo dentro de ella</translation>
    </message>
    <message>
        <source>the folder does not exist; make it or choose another</source>
        <translation>la carpeta no existe; créela o elija otra</translation>
    </message>
    <message>
        <source>cannot be written; choose a folder that you may write to</source>
        <translation>no se puede escribir; elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>el disco está lleno; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>writing failed: %1</source>
        <translation>falló la escritura: %1</translation>
    </message>
    <message>
        <source>is a file, not a folder; choose another name</source>
        <translation>es un archivo, no una carpeta; elija otro nombre</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another place</source>
        <translation>no se puede crear la carpeta; elija otro lugar</translation>
    </message>
    <message>
        <source>A secret is a text, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keychain&quot;: &quot;ENTRY&quot;}; leave the key out where there is none.</source>
        <translation>Un secreto es un texto, {&quot;env&quot;: &quot;NOMBRE&quot;}, {&quot;file&quot;: &quot;RUTA&quot;} o {&quot;keychain&quot;: &quot;ENTRADA&quot;}; omita la clave si no hay ninguno.</translation>
    </message>
    <message>
        <source>%1 Write a duration as &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; or &quot;2 h&quot;.</source>
        <translation>%1 Escriba una duración como &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; o &quot;2 h&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 no es una duración.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of milliseconds.</source>
        <translation>%1 no es un número entero de milisegundos.</translation>
    </message>
    <message>
        <source>%1 is longer than 100000 h.</source>
        <translation>%1 supera las 100000 h.</translation>
    </message>
    <message>
        <source>%1 has an unknown unit.</source>
        <translation>%1 tiene una unidad desconocida.</translation>
    </message>
    <message>
        <source>The run is running. It can be paused, skipped on or aborted.</source>
        <translation>La ejecución está en curso. Se puede pausar, omitir un paso o abortar.</translation>
    </message>
    <message>
        <source>The run is paused. Resume it first.</source>
        <translation>La ejecución está en pausa. Reanúdela primero.</translation>
    </message>
    <message>
        <source>The run is done. It is over; start a new one.</source>
        <translation>La ejecución está terminada. Inicie una nueva.</translation>
    </message>
    <message>
        <source>The run has not begun. Start it first.</source>
        <translation>La ejecución no ha empezado. Iníciela primero.</translation>
    </message>
    <message>
        <source>The lab is being checked. Wait for the first step.</source>
        <translation>Se está comprobando el laboratorio. Espere al primer paso.</translation>
    </message>
    <message>
        <source>The switch is being restored. Wait until the lab is as it was before.</source>
        <translation>Se está restaurando el conmutador. Espere a que el laboratorio esté como antes.</translation>
    </message>
    <message>
        <source>The run has failed. It is over; start a new one.</source>
        <translation>La ejecución falló. Ya terminó; inicie una nueva.</translation>
    </message>
    <message>
        <source>The run was aborted. It is over; start a new one.</source>
        <translation>La ejecución se abortó. Ya terminó; inicie una nueva.</translation>
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
        <translation>el plan encaja con el laboratorio</translation>
    </message>
    <message>
        <source>The lab has no broadcaster.</source>
        <translation>El laboratorio no tiene ningún emisor.</translation>
    </message>
    <message>
        <source>Add one to the lab.</source>
        <translation>Añada uno al laboratorio.</translation>
    </message>
    <message>
        <source>The lab has no broadcaster &quot;%1&quot;.</source>
        <translation>El laboratorio no tiene ningún emisor «%1».</translation>
    </message>
    <message>
        <source>Change the plan&apos;s broadcaster or add it to the lab.</source>
        <translation>Cambie el emisor del plan o añádalo al laboratorio.</translation>
    </message>
    <message>
        <source>The lab has no viewer &quot;%1&quot;.</source>
        <translation>El laboratorio no tiene ningún espectador «%1».</translation>
    </message>
    <message>
        <source>Change the plan&apos;s viewers or add it to the lab.</source>
        <translation>Cambie los espectadores del plan o añádalo al laboratorio.</translation>
    </message>
    <message>
        <source>The plan has no steps.</source>
        <translation>El plan no tiene pasos.</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Añada al menos un paso.</translation>
    </message>
    <message>
        <source>The switch cannot set %1; it will set %2.</source>
        <translation>El conmutador no puede fijar %1; fijará %2.</translation>
    </message>
    <message>
        <source>Write %1 in the plan to say what is meant.</source>
        <translation>Escriba %1 en el plan para indicar lo que se quiere.</translation>
    </message>
    <message>
        <source>Two probes are called &quot;%1&quot;.</source>
        <translation>Dos sondas se llaman «%1».</translation>
    </message>
    <message>
        <source>Give the lab&apos;s devices different ids.</source>
        <translation>Dé identificadores distintos a los dispositivos del laboratorio.</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>The free space of %1 is not known.</source>
        <translation>No se conoce el espacio libre de %1.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2; the run needs about %3 MB.</source>
        <translation>Hay %1 MB libres en %2; la ejecución necesita unos %3 MB.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>emisión</translation>
    </message>
    <message>
        <source>The stream runs already and is left running.</source>
        <translation>La emisión ya está en marcha y se deja así.</translation>
    </message>
    <message>
        <source>The stream is started for the run.</source>
        <translation>La emisión se inicia para la ejecución.</translation>
    </message>
    <message>
        <source>The broadcaster is not streaming, and the plan does not start it.</source>
        <translation>El emisor no está emitiendo y el plan no inicia la emisión.</translation>
    </message>
    <message>
        <source>Start the stream, or let the plan say &quot;startStream&quot;: true.</source>
        <translation>Inicie la emisión o indique &quot;startStream&quot;: true en el plan.</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>el conmutador responde</translation>
    </message>
    <message>
        <source>Check address, community and port of the switch.</source>
        <translation>Compruebe la dirección, la comunidad y el puerto del conmutador.</translation>
    </message>
    <message>
        <source>Check that the broadcaster&apos;s program runs and can be reached.</source>
        <translation>Compruebe que el programa del emisor funciona y es accesible.</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sonda %1</translation>
    </message>
    <message>
        <source>Check that the device is on and can be reached.</source>
        <translation>Compruebe que el dispositivo está encendido y es accesible.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Sin respuesta en %1.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>Check that the database can be written.</source>
        <translation>Compruebe que se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondas</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>The stream was started for the run.</source>
        <translation>La emisión se inició para la ejecución.</translation>
    </message>
    <message>
        <source>The probe %1 did not start; the run goes on without it.</source>
        <translation>La sonda %1 no se inició; la ejecución sigue sin ella.</translation>
    </message>
    <message>
        <source>No sample yet from %1; the first step begins without.</source>
        <translation>Aún no hay muestras de %1; el primer paso empieza sin ellas.</translation>
    </message>
    <message>
        <source>The probe did not start.</source>
        <translation>La sonda no se inició.</translation>
    </message>
    <message>
        <source>%1 was lost, and the plan says that this stops the run: %2</source>
        <translation>Se perdió: %1, y el plan indica que esto detiene la ejecución: %2</translation>
    </message>
    <message>
        <source>A probe</source>
        <translation>una sonda</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>el conmutador</translation>
    </message>
    <message>
        <source>The broadcaster</source>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>The run was aborted.</source>
        <translation>La ejecución se abortó.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>The run was paused; the cap stays as it is.</source>
        <translation>La ejecución se puso en pausa; el límite se mantiene.</translation>
    </message>
    <message>
        <source>The run goes on; what is left is shifted by %1.</source>
        <translation>La ejecución continúa; lo que queda se desplaza %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2 begins: %3.</source>
        <translation>Empieza el paso %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Step %1 ended: %2.</source>
        <translation>Terminó el paso %1: %2.</translation>
    </message>
    <message>
        <source>The switch confirmed %1 %2 ms after the planned instant.</source>
        <translation>El conmutador confirmó %1 %2 ms después del instante previsto.</translation>
    </message>
    <message>
        <source>Asked for %1, the switch reads back %2.</source>
        <translation>Se pidió %1, pero el conmutador devuelve %2.</translation>
    </message>
    <message>
        <source>%1 could not be set at the step&apos;s start: %2</source>
        <translation>No se pudo fijar %1 al inicio del paso: %2</translation>
    </message>
    <message>
        <source>The switch has its former cap again: %1.</source>
        <translation>El conmutador vuelve a tener su límite anterior: %1.</translation>
    </message>
    <message>
        <source>The switch could not be restored yet: %1</source>
        <translation>Aún no se pudo restaurar el conmutador: %1</translation>
    </message>
    <message>
        <source>The switch could not be restored (%1). Set port %2 back to %3 (%4) by hand.</source>
        <translation>No se pudo restaurar el conmutador (%1). Devuelva a mano el puerto %2 a %3 (%4).</translation>
    </message>
    <message>
        <source>Samples cannot be stored: %1</source>
        <translation>No se pueden guardar las muestras: %1</translation>
    </message>
    <message>
        <source>Samples are stored again.</source>
        <translation>Las muestras se guardan de nuevo.</translation>
    </message>
    <message>
        <source>Samples could not be stored for %1. Free space or check the disk.</source>
        <translation>No se pudieron guardar muestras durante %1. Libere espacio o compruebe el disco.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>switch profile</source>
        <translation>perfil del conmutador</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>puerto del conmutador</translation>
    </message>
    <message>
        <source>upload cap</source>
        <translation>límite de subida</translation>
    </message>
    <message>
        <source>octet counters</source>
        <translation>contadores de octetos</translation>
    </message>
    <message>
        <source>port rate</source>
        <translation>tasa del puerto</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the switch profile.</source>
        <translation>Compruebe el número del puerto y el perfil del conmutador.</translation>
    </message>
    <message>
        <source>The switch calls itself %1; the profile %2 is for %3 (%4).</source>
        <translation>El conmutador dice ser %1; el perfil %2 es para %3 (%4).</translation>
    </message>
    <message>
        <source>Choose the profile of this model in the lab.</source>
        <translation>Elija en el laboratorio el perfil de este modelo.</translation>
    </message>
    <message>
        <source>The profile %1 is from documents (%2) and was not tried on hardware.</source>
        <translation>El perfil %1 procede de documentos (%2) y no se ha probado con el equipo real.</translation>
    </message>
    <message>
        <source>Set a cap on this port by hand and compare before relying on it.</source>
        <translation>Fije a mano un límite en este puerto y compare antes de fiarse.</translation>
    </message>
    <message>
        <source>This switch caps what it sends to the host, not the host&apos;s upload.</source>
        <translation>Este conmutador limita lo que envía al equipo, no la subida del equipo.</translation>
    </message>
    <message>
        <source>Use a switch that can cap what it receives.</source>
        <translation>Use un conmutador que pueda limitar lo que recibe.</translation>
    </message>
    <message>
        <source>The switch has no port %1.</source>
        <translation>El conmutador no tiene el puerto %1.</translation>
    </message>
    <message>
        <source>Correct &quot;switch_port&quot; in the lab.</source>
        <translation>Corrija &quot;switch_port&quot; en el laboratorio.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is not up.</source>
        <translation>El puerto %1 (%2) no está activo.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to this port, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Conecte el equipo del emisor a este puerto o corrija &quot;switch_port&quot; en el laboratorio.</translation>
    </message>
    <message>
        <source>Port %1 (%2) is up.</source>
        <translation>El puerto %1 (%2) está activo.</translation>
    </message>
    <message>
        <source>Port %1 counts octets.</source>
        <translation>El puerto %1 cuenta octetos.</translation>
    </message>
    <message>
        <source>Port %1 counts forwarded octets.</source>
        <translation>El puerto %1 cuenta los octetos reenviados.</translation>
    </message>
    <message>
        <source>Port %1 counts received octets, possibly before the cap.</source>
        <translation>El puerto %1 cuenta los octetos recibidos, quizá antes del límite.</translation>
    </message>
    <message>
        <source>Without this there is no port rate; the caps do not depend on it.</source>
        <translation>Sin esto no hay tasa del puerto; los límites no dependen de ello.</translation>
    </message>
    <message>
        <source>The host&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>El nombre del equipo no tiene dirección; compruebe cómo está escrito o indique la dirección.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that SNMP is on in the switch.</source>
        <translation>Nada escucha allí; compruebe la dirección y el puerto, y que SNMP esté activado en el conmutador.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, the community, and the switch&apos;s access list.</source>
        <translation>Sin respuesta en %1 intentos de %2; compruebe la dirección, la comunidad y la lista de acceso del conmutador.</translation>
    </message>
    <message>
        <source>OBS answers</source>
        <translation>OBS responde</translation>
    </message>
    <message>
        <source>OBS answers at %1.</source>
        <translation>OBS responde en %1.</translation>
    </message>
    <message>
        <source>OBS version</source>
        <translation>versión de OBS</translation>
    </message>
    <message>
        <source>OBS %1, obs-websocket %2 on %3.</source>
        <translation>OBS %1, obs-websocket %2 en %3.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>contraseña de OBS</translation>
    </message>
    <message>
        <source>OBS accepted the password.</source>
        <translation>OBS aceptó la contraseña.</translation>
    </message>
    <message>
        <source>OBS asks for no password.</source>
        <translation>OBS no pide contraseña.</translation>
    </message>
    <message>
        <source>OBS is streaming.</source>
        <translation>OBS está emitiendo.</translation>
    </message>
    <message>
        <source>OBS is not streaming.</source>
        <translation>OBS no está emitiendo.</translation>
    </message>
    <message>
        <source>Start the stream in OBS, unless the run starts it.</source>
        <translation>Inicie la emisión en OBS, salvo que la inicie la ejecución.</translation>
    </message>
    <message>
        <source>OBS has lost the platform and is reconnecting.</source>
        <translation>OBS perdió la plataforma y se está reconectando.</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s way to the platform and the stream key.</source>
        <translation>Compruebe el camino del emisor a la plataforma y la clave de emisión.</translation>
    </message>
    <message>
        <source>dynamic bitrate</source>
        <translation>bitrate dinámico</translation>
    </message>
    <message>
        <source>OBS keeps its bitrate under congestion.</source>
        <translation>OBS mantiene su bitrate con congestión.</translation>
    </message>
    <message>
        <source>OBS lowers its bitrate when the upload is congested and then drops no frames.</source>
        <translation>OBS baja su bitrate cuando la subida se congestiona y entonces no pierde fotogramas.</translation>
    </message>
    <message>
        <source>Switch it off in OBS (Settings, Advanced, Network) to study dropped frames.</source>
        <translation>Desactívelo en OBS (Ajustes, Avanzado, Red) para estudiar los fotogramas perdidos.</translation>
    </message>
    <message>
        <source>Copy the password from OBS (Tools, WebSocket Server Settings, Show Connect Info) into the lab.</source>
        <translation>Copie la contraseña de OBS (Herramientas, Ajustes del servidor WebSocket, Mostrar información de conexión) en el laboratorio.</translation>
    </message>
    <message>
        <source>Correct the broadcaster&apos;s OBS address or password in the lab.</source>
        <translation>Corrija en el laboratorio la dirección o la contraseña de OBS del emisor.</translation>
    </message>
    <message>
        <source>Start OBS, switch its WebSocket server on (Tools, WebSocket Server Settings), and check that a firewall lets port %1 through.</source>
        <translation>Inicie OBS, active su servidor WebSocket (Herramientas, Ajustes del servidor WebSocket) y compruebe que el cortafuegos deja pasar el puerto %1.</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Joined %1 on %2 as &quot;%3&quot;, %4.</source>
        <translation>Conectado a %1 en %2 como «%3», %4.</translation>
    </message>
    <message>
        <source>The chat password travels without encryption.</source>
        <translation>La contraseña del chat viaja sin cifrar.</translation>
    </message>
    <message>
        <source>Set &quot;tls&quot;: true and the server&apos;s port for TLS (6697).</source>
        <translation>Ponga &quot;tls&quot;: true y el puerto del servidor para TLS (6697).</translation>
    </message>
    <message>
        <source>The server&apos;s limit allows a message every %1 ms.</source>
        <translation>El límite del servidor permite un mensaje cada %1 ms.</translation>
    </message>
    <message>
        <source>The chat server does not answer.</source>
        <translation>El servidor de chat no responde.</translation>
    </message>
    <message>
        <source>Start the chat server, or correct its address and port in the lab file.</source>
        <translation>Inicie el servidor de chat o corrija su dirección y puerto en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>Correct the chat nick or channel in the lab file.</source>
        <translation>Corrija el apodo o el canal de chat en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>playlist answers</source>
        <translation>la lista de reproducción responde</translation>
    </message>
    <message>
        <source>%1 segments are listed.</source>
        <translation>Hay %1 segmentos en la lista.</translation>
    </message>
    <message>
        <source>There is no such playlist yet: start the stream of %1, or correct the playlist&apos;s URL in the lab file.</source>
        <translation>Aún no existe esa lista de reproducción: inicie la emisión de %1 o corrija la URL en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>Start the server, and check its address in the lab file and the network between.</source>
        <translation>Inicie el servidor y compruebe su dirección en el archivo de laboratorio y la red intermedia.</translation>
    </message>
    <message>
        <source>Correct the playlist&apos;s URL of %1 in the lab file.</source>
        <translation>Corrija la URL de la lista de reproducción de %1 en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>stream is live</source>
        <translation>la emisión está en directo</translation>
    </message>
    <message>
        <source>New segments are listed.</source>
        <translation>Aparecen segmentos nuevos.</translation>
    </message>
    <message>
        <source>No new segment is listed: a stopped stream has left its playlist behind, or its segments are very long.</source>
        <translation>No aparece ningún segmento nuevo: una emisión detenida dejó su lista de reproducción o sus segmentos son muy largos.</translation>
    </message>
    <message>
        <source>Start the stream of %1.</source>
        <translation>Inicie la emisión de %1.</translation>
    </message>
    <message>
        <source>segment decodes</source>
        <translation>el segmento se decodifica</translation>
    </message>
    <message>
        <source>%1 pictures.</source>
        <translation>%1 imágenes.</translation>
    </message>
    <message>
        <source>frame clock</source>
        <translation>reloj de fotogramas</translation>
    </message>
    <message>
        <source>Read in %1 of %2 pictures.</source>
        <translation>Leído en %1 de %2 imágenes.</translation>
    </message>
    <message>
        <source>Show the frame clock at the top edge of the picture of %1, with the id that the lab file gives it.</source>
        <translation>Muestre el reloj de fotogramas en el borde superior de la imagen de %1, con el identificador del archivo de laboratorio.</translation>
    </message>
    <message>
        <source>clock offset</source>
        <translation>desfase del reloj</translation>
    </message>
    <message>
        <source>How far the clock of %1 is from reference time is not known; latencies that involve it have no uncertainty.</source>
        <translation>No se sabe cuánto se aleja el reloj de %1 de la hora de referencia; las latencias que dependen de él no tienen incertidumbre.</translation>
    </message>
    <message>
        <source>Start the lab&apos;s NTP server and open UDP port 123 to it, or correct the clock source in the lab file.</source>
        <translation>Inicie el servidor NTP del laboratorio y abra el puerto UDP 123, o corrija el origen del reloj en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>%1 runs on the reference clock.</source>
        <translation>%1 funciona con el reloj de referencia.</translation>
    </message>
    <message>
        <source>Reference time is %1 ahead of the clock of %2, ± %3.</source>
        <translation>La hora de referencia va %1 por delante del reloj de %2, ± %3.</translation>
    </message>
    <message>
        <source>The bound is above the lab&apos;s threshold of %1. Connect the device by wire, take other traffic off the link, or raise the threshold.</source>
        <translation>La cota supera el umbral del laboratorio, %1. Conecte el dispositivo por cable, quite otro tráfico del enlace o suba el umbral.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is not connected.</source>
        <translation>castbench-probe en %1 no está conectado.</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is connected again.</source>
        <translation>castbench-probe en %1 está conectado de nuevo.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device with this controller&apos;s address and the device&apos;s pairing code.</source>
        <translation>Inicie castbench-probe en el dispositivo con la dirección de este controlador y el código de emparejamiento del dispositivo.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 no respondió en %2.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sin conexión con %1: %2.</translation>
    </message>
    <message>
        <source>There is no connection to OBS.</source>
        <translation>No hay conexión con OBS.</translation>
    </message>
    <message>
        <source>OBS refused the password; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS rechazó la contraseña; escriba la que muestra OBS en Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written. Choose another folder, or change its permissions.</source>
        <translation>No se puede escribir en la base de datos o en su carpeta. Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>This is not a Castbench database. It was left as it is; choose another file name.</source>
        <translation>No es una base de datos de Castbench. No se ha tocado; elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>Es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>No existe esa base de datos.</translation>
    </message>
    <message>
        <source>There is no such database yet.</source>
        <translation>Aún no existe esa base de datos.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it first.</source>
        <translation>La carpeta de la base de datos no existe; créela primero.</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it, or choose another.</source>
        <translation>La carpeta de la base de datos no existe; créela o elija otra.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; close it.</source>
        <translation>Otro programa mantiene bloqueada la base de datos; ciérrelo.</translation>
    </message>
    <message>
        <source>No space is left for the database. Free some on its disk.</source>
        <translation>No queda espacio para la base de datos. Libere espacio en su disco.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Nothing was changed; go on with a copy of it that is whole, or with a new file.</source>
        <translation>La base de datos está dañada (%1). No se cambió nada; continúe con una copia íntegra o con un archivo nuevo.</translation>
    </message>
    <message>
        <source>The disk failed (%1, %2). Check it and its free space.</source>
        <translation>Falló el disco (%1, %2). Compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The database failed: %1 (%2).</source>
        <translation>Falló la base de datos: %1 (%2).</translation>
    </message>
    <message>
        <source>The database has version %1; this program knows up to version %2. Use a newer Castbench. The file was left as it is.</source>
        <translation>La base de datos es de la versión %1; este programa conoce hasta la versión %2. Use un Castbench más reciente. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>There is no run %1 in the database.</source>
        <translation>No hay ninguna ejecución %1 en la base de datos.</translation>
    </message>
    <message>
        <source>This run is being measured; wait for its end or abort it.</source>
        <translation>Esta ejecución se está midiendo; espere a que termine o abórtela.</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of 1 to %1 characters.</source>
        <translation>El nombre de una ejecución es una línea de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Notes may have up to %1 characters.</source>
        <translation>Las notas pueden tener hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>The wait was cancelled.</source>
        <translation>La espera se canceló.</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 characters and no line breaks.</source>
        <translation>El nombre de un secreto tiene de 1 a %1 caracteres y ningún salto de línea.</translation>
    </message>
    <message>
        <source>A secret is a text of 1 to %1 characters; use a shorter one.</source>
        <translation>Un secreto es un texto de 1 a %1 caracteres; use uno más corto.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the key store; type it again on the lab page, or use {&quot;env&quot;: …} or {&quot;file&quot;: …} in the lab file.</source>
        <translation>El secreto %1 no está en el almacén de claves; escríbalo de nuevo en la página del laboratorio o use {&quot;env&quot;: …} o {&quot;file&quot;: …} en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The secret&apos;s file cannot be used: %1.</source>
        <translation>El archivo del secreto no se puede usar: %1.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <translation>La variable de entorno %1 no está definida o está vacía.</translation>
    </message>
    <message>
        <source>The key store&apos;s entry %1 was not read; use {&quot;env&quot;: …} or {&quot;file&quot;: …} instead.</source>
        <translation>No se leyó la entrada %1 del almacén de claves; use en su lugar {&quot;env&quot;: …} o {&quot;file&quot;: …}.</translation>
    </message>
    <message>
        <source>The secret was removed when this lab was stored; put {&quot;env&quot;: …}, {&quot;file&quot;: …} or the text in its place.</source>
        <translation>El secreto se quitó al guardar este laboratorio; ponga {&quot;env&quot;: …}, {&quot;file&quot;: …} o el texto en su lugar.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as &quot;2026-01-31T12:00:00Z&quot; (RFC 3339).</source>
        <translation>%1 no es un instante. Escríbalo como «2026-01-31T12:00:00Z» (RFC 3339).</translation>
    </message>
    <message>
        <source>There is no experiment of the kind &quot;%1&quot;. Known kinds: %2.</source>
        <translation>No hay ningún experimento del tipo «%1». Tipos conocidos: %2.</translation>
    </message>
    <message>
        <source>The switch reads back %1 (%2) instead of %3 (%4).</source>
        <translation>El conmutador devuelve %1 (%2) en lugar de %3 (%4).</translation>
    </message>
    <message>
        <source>The preflight was cancelled.</source>
        <translation>La comprobación previa se canceló.</translation>
    </message>
    <message>
        <source>The controller&apos;s clock jumped by %1 ms; plan and samples are left as they are.</source>
        <translation>El reloj del controlador saltó %1 ms; el plan y las muestras quedan como están.</translation>
    </message>
    <message>
        <source>The store is too slow for what is measured.</source>
        <translation>El almacenamiento es demasiado lento para lo que se mide.</translation>
    </message>
    <message>
        <source>The run does not take samples now.</source>
        <translation>La ejecución no admite muestras ahora.</translation>
    </message>
    <message>
        <source>No step is under way.</source>
        <translation>No hay ningún paso en curso.</translation>
    </message>
    <message>
        <source>Step %1 cannot begin now.</source>
        <translation>El paso %1 no puede empezar ahora.</translation>
    </message>
    <message>
        <source>A cap belongs to a step; begin one first.</source>
        <translation>Un límite pertenece a un paso; empiece uno primero.</translation>
    </message>
    <message>
        <source>The lab has no switch that could set a cap.</source>
        <translation>El laboratorio no tiene un conmutador que pueda fijar un límite.</translation>
    </message>
    <message>
        <source>No answer before the step ended.</source>
        <translation>No hubo respuesta antes de que acabara el paso.</translation>
    </message>
    <message>
        <source>The probe %1 did not stop in time: %2</source>
        <translation>La sonda %1 no se detuvo a tiempo: %2</translation>
    </message>
    <message>
        <source>The stream could not be stopped again: %1</source>
        <translation>No se pudo volver a detener la emisión: %1</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>Se produjo una excepción desconocida.</translation>
    </message>
    <message>
        <source>The database holds a value that is not a number: it is damaged. Go on with a copy of it that is whole.</source>
        <translation>La base de datos contiene un valor que no es un número: está dañada. Continúe con una copia íntegra.</translation>
    </message>
    <message>
        <source>The database holds text where JSON belongs.</source>
        <translation>La base de datos contiene texto donde debería haber JSON.</translation>
    </message>
    <message>
        <source>Another database was opened meanwhile.</source>
        <translation>Entretanto se abrió otra base de datos.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>La llamada se canceló.</translation>
    </message>
    <message>
        <source>This could not be read (%1). Close other programs and try again.</source>
        <translation>No se pudo leer (%1). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A sample&apos;s value is not a finite number.</source>
        <translation>El valor de una muestra no es un número finito.</translation>
    </message>
    <message>
        <source>A delivery&apos;s number is out of range.</source>
        <translation>El número de una entrega está fuera de rango.</translation>
    </message>
    <message>
        <source>A sample found no place in the database.</source>
        <translation>Una muestra no encontró sitio en la base de datos.</translation>
    </message>
    <message>
        <source>Opening the run was cancelled.</source>
        <translation>La apertura de la ejecución se canceló.</translation>
    </message>
    <message>
        <source>The disk is too slow for what is measured: %1 KiB wait to be written.</source>
        <translation>El disco es demasiado lento para lo que se mide: %1 KiB esperan a escribirse.</translation>
    </message>
    <message>
        <source>There is no driver &quot;%1&quot;; write &quot;snmp&quot;, &quot;nsdp&quot;, &quot;linux&quot; or &quot;manual&quot;.</source>
        <translation>No hay ningún controlador «%1»; escriba «snmp», «nsdp», «linux» o «manual».</translation>
    </message>
    <message>
        <source>The probe was not started.</source>
        <translation>La sonda no se ha iniciado.</translation>
    </message>
    <message>
        <source>The switch answers again.</source>
        <translation>El conmutador vuelve a responder.</translation>
    </message>
    <message>
        <source>The switch&apos;s counter had not moved yet.</source>
        <translation>El contador del conmutador aún no se había movido.</translation>
    </message>
    <message>
        <source>The switch&apos;s octet counter of port %1 began anew.</source>
        <translation>El contador de octetos del puerto %1 del conmutador empezó de nuevo.</translation>
    </message>
    <message>
        <source>The switch has no object %1; check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>El conmutador no tiene el objeto %1; compruebe el número del puerto y si el perfil corresponde a este conmutador.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 is not a number.</source>
        <translation>El objeto %1 del conmutador no es un número.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, a mode that the profile does not know; set the port to a plain rate or to no limit on the switch.</source>
        <translation>El objeto %1 del conmutador contiene %2, un modo que el perfil no conoce; ponga el puerto en una tasa simple o sin límite en el conmutador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read from this port with this profile; set the port by hand.</source>
        <translation>«%1» no se leyó de este puerto con este perfil; ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>The switch left objects out.</source>
        <translation>El conmutador omitió objetos.</translation>
    </message>
    <message>
        <source>The switch says %1, which the profile knows neither as a rate nor as &quot;no limit&quot;; correct the port&apos;s setting on the switch, or the profile.</source>
        <translation>El conmutador dice %1, que el perfil no conoce ni como tasa ni como «sin límite»; corrija el ajuste del puerto en el conmutador o el perfil.</translation>
    </message>
    <message>
        <source>The switch says %1 after it was given back %2; set the port by hand.</source>
        <translation>El conmutador dice %1 después de que se le devolviera %2; ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>No UDP socket could be opened to this address; check the address and the network.</source>
        <translation>No se pudo abrir un socket UDP hacia esta dirección; compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The request could not be sent; check the network.</source>
        <translation>No se pudo enviar la petición; compruebe la red.</translation>
    </message>
    <message>
        <source>%1 is not an object identifier. Write it as &quot;1.3.6.1.2.1.1&quot;.</source>
        <translation>%1 no es un identificador de objeto. Escríbalo como «1.3.6.1.2.1.1».</translation>
    </message>
    <message>
        <source>The answer is about other objects than were asked for; check that an SNMP agent answers at this address.</source>
        <translation>La respuesta trata de objetos distintos de los pedidos; compruebe que en esta dirección responde un agente SNMP.</translation>
    </message>
    <message>
        <source>The switch has no port %1; correct &quot;switch_port&quot; in the lab.</source>
        <translation>El conmutador no tiene el puerto %1; corrija «switch_port» en el laboratorio.</translation>
    </message>
    <message>
        <source>The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check the port&apos;s number, or name its counters in the profile.</source>
        <translation>El conmutador no cuenta octetos en este puerto (ifHCInOctets, ifHCOutOctets); compruebe el número del puerto o indique sus contadores en el perfil.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>This must be numbers with dots between them, such as &quot;2&quot; or &quot;1.1&quot;.</source>
        <translation>Deben ser números separados por puntos, como «2» o «1.1».</translation>
    </message>
    <message>
        <source>This must not be below &quot;minimum&quot;.</source>
        <translation>No debe ser menor que «minimum».</translation>
    </message>
    <message>
        <source>There must be at least one rate.</source>
        <translation>Debe haber al menos una tasa.</translation>
    </message>
    <message>
        <source>Leave this out where &quot;codes&quot; lists all the rates.</source>
        <translation>Omítalo cuando «codes» enumera todas las tasas.</translation>
    </message>
    <message>
        <source>This value lies among the rates; it must not.</source>
        <translation>Este valor está entre las tasas; no debe estarlo.</translation>
    </message>
    <message>
        <source>Nothing here says &quot;no limit&quot;; give &quot;no_limit&quot; to the rate or to an object of &quot;enabling&quot;.</source>
        <translation>Nada aquí indica «sin límite»; dé «no_limit» a la tasa o a un objeto de «enabling».</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: attribute 0x%1 has %2 bytes.</source>
        <translation>La respuesta del conmutador está mal formada: el atributo 0x%1 tiene %2 bytes.</translation>
    </message>
    <message>
        <source>This is not an NSDP message: %1.</source>
        <translation>Esto no es un mensaje NSDP: %1.</translation>
    </message>
    <message>
        <source>The message would be longer than %1 bytes; ask for less at once.</source>
        <translation>El mensaje superaría los %1 bytes; pida menos a la vez.</translation>
    </message>
    <message>
        <source>it has %1 of %2 bytes</source>
        <translation>tiene %1 de %2 bytes</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>its signature is missing</source>
        <translation>falta su firma</translation>
    </message>
    <message>
        <source>its version is %1</source>
        <translation>su versión es %1</translation>
    </message>
    <message>
        <source>its operation is %1</source>
        <translation>su operación es %1</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: %1.</source>
        <translation>La respuesta del conmutador está mal formada: %1.</translation>
    </message>
    <message>
        <source>how it wants the password has %1 bytes</source>
        <translation>la forma en que quiere la contraseña tiene %1 bytes</translation>
    </message>
    <message>
        <source>its nonce has %1 bytes</source>
        <translation>su nonce tiene %1 bytes</translation>
    </message>
    <message>
        <source>The switch needs a &quot;password&quot; of 1 to %1 characters; give its own in the lab.</source>
        <translation>El conmutador necesita un «password» de 1 a %1 caracteres; indique el suyo en el laboratorio.</translation>
    </message>
    <message>
        <source>Correct the switch&apos;s password in the lab; three wrong ones lock the switch.</source>
        <translation>Corrija la contraseña del conmutador en el laboratorio; tres erróneas lo bloquean.</translation>
    </message>
    <message>
        <source>Wait 30 minutes, then give the right password in the lab.</source>
        <translation>Espere 30 minutos e indique la contraseña correcta en el laboratorio.</translation>
    </message>
    <message>
        <source>Use a switch that can limit the rate of its ports.</source>
        <translation>Use un conmutador que pueda limitar la tasa de sus puertos.</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the cap.</source>
        <translation>Compruebe el número del puerto y el límite.</translation>
    </message>
    <message>
        <source>Add this computer to the switch&apos;s access list.</source>
        <translation>Añada este equipo a la lista de acceso del conmutador.</translation>
    </message>
    <message>
        <source>Install the switch&apos;s firmware anew.</source>
        <translation>Vuelva a instalar el firmware del conmutador.</translation>
    </message>
    <message>
        <source>Allow management by the vendor&apos;s utility on the switch&apos;s web page.</source>
        <translation>Permita en la página web del conmutador la gestión con la utilidad del fabricante.</translation>
    </message>
    <message>
        <source>Look whether newer firmware is to be had.</source>
        <translation>Mire si hay un firmware más reciente.</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>versión del protocolo no admitida</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>attribute not supported</source>
        <translation>atributo no admitido</translation>
    </message>
    <message>
        <source>attribute of wrong length</source>
        <translation>atributo de longitud incorrecta</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valor no permitido</translation>
    </message>
    <message>
        <source>blocked by the access list</source>
        <translation>bloqueado por la lista de acceso</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>the firmware is in recovery mode</source>
        <translation>el firmware está en modo de recuperación</translation>
    </message>
    <message>
        <source>managed by its web page only</source>
        <translation>solo se gestiona desde su página web</translation>
    </message>
    <message>
        <source>locked for 30 minutes after three wrong passwords</source>
        <translation>bloqueado 30 minutos tras tres contraseñas incorrectas</translation>
    </message>
    <message>
        <source>management is disabled</source>
        <translation>la gestión está desactivada</translation>
    </message>
    <message>
        <source>unknown code %1</source>
        <translation>código desconocido %1</translation>
    </message>
    <message>
        <source>The switch says: %1. %2</source>
        <translation>El conmutador dice: %1. %2</translation>
    </message>
    <message>
        <source>Correct the chat password in the lab file; a Twitch token begins with &quot;oauth:&quot;.</source>
        <translation>Corrija la contraseña del chat en el archivo de laboratorio; un token de Twitch empieza por «oauth:».</translation>
    </message>
    <message>
        <source>Correct port and &quot;tls&quot; of the chat server in the lab file.</source>
        <translation>Corrija el puerto y «tls» del servidor de chat en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>Follow what the server says, or choose another server in the lab file.</source>
        <translation>Siga lo que dice el servidor o elija otro servidor en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>El inicio se canceló.</translation>
    </message>
    <message>
        <source>%1 is in the chat again.</source>
        <translation>%1 está de nuevo en el chat.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1.</source>
        <translation>No se recibió nada de %1.</translation>
    </message>
    <message>
        <source>A chat message of %1 came %2 ms before it was sent: the offset between the two clocks is %3. Such values are kept and marked; a clock that was set during the run is the usual reason.</source>
        <translation>Un mensaje de chat de %1 llegó %2 ms antes de enviarse: el desfase entre los dos relojes es de %3. Esos valores se conservan y se marcan; la causa habitual es un reloj ajustado durante la ejecución.</translation>
    </message>
    <message>
        <source>The lab&apos;s chat nick &quot;%1&quot; or channel &quot;%2&quot; is not one that IRC allows; nicks begin with a letter and have no blanks, channels begin with #.</source>
        <translation>El apodo «%1» o el canal «%2» del laboratorio no es válido en IRC; los apodos empiezan por una letra y no tienen espacios, los canales empiezan por #.</translation>
    </message>
    <message>
        <source>The chat server answers, but does not let us in.</source>
        <translation>El servidor de chat responde, pero no deja entrar.</translation>
    </message>
    <message>
        <source>The chat is not connected.</source>
        <translation>El chat no está conectado.</translation>
    </message>
    <message>
        <source>The chat server&apos;s limit of messages is used up for now.</source>
        <translation>El límite de mensajes del servidor de chat está agotado por ahora.</translation>
    </message>
    <message>
        <source>The chat server sends lines without an end; is it an IRC server?</source>
        <translation>El servidor de chat envía líneas sin fin; ¿es un servidor IRC?</translation>
    </message>
    <message>
        <source>We were thrown out of the channel: %1.</source>
        <translation>Expulsado del canal: %1.</translation>
    </message>
    <message>
        <source>The chat server asked us to connect again.</source>
        <translation>El servidor de chat pidió volver a conectarse.</translation>
    </message>
    <message>
        <source>The chat server does not accept the password: %1. Correct it in the lab file.</source>
        <translation>El servidor de chat no acepta la contraseña: %1. Corríjala en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The chat server does not let us into %1: %2.</source>
        <translation>El servidor de chat no deja entrar en %1: %2.</translation>
    </message>
    <message>
        <source>The chat server refuses the login: %1. Renew the token in the lab file.</source>
        <translation>El servidor de chat rechaza el acceso: %1. Renueve el token en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1. Correct the password in the lab file.</source>
        <translation>El servidor de chat cerró el enlace: %1. Corrija la contraseña en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1.</source>
        <translation>El servidor de chat cerró el enlace: %1.</translation>
    </message>
    <message>
        <source>The nick &quot;%1&quot; and its variants are in use.</source>
        <translation>El apodo «%1» y sus variantes están en uso.</translation>
    </message>
    <message>
        <source>The chat server does not allow the nick &quot;%1&quot;: %2. Choose another one in the lab file.</source>
        <translation>El servidor de chat no permite el apodo «%1»: %2. Elija otro en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>The chat server has fallen silent.</source>
        <translation>El servidor de chat ha enmudecido.</translation>
    </message>
    <message>
        <source>The chat server&apos;s certificate is not trusted: %1 Install the certificate of its authority on this computer, or correct the server&apos;s name in the lab file.</source>
        <translation>El certificado del servidor de chat no es de confianza: %1 Instale en este equipo el certificado de su autoridad o corrija el nombre del servidor en el archivo de laboratorio.</translation>
    </message>
    <message>
        <source>No encrypted link could be made (%1); does this port speak TLS?</source>
        <translation>No se pudo establecer un enlace cifrado (%1); ¿habla TLS este puerto?</translation>
    </message>
    <message>
        <source>The link to the chat server was lost: %1.</source>
        <translation>Se perdió el enlace con el servidor de chat: %1.</translation>
    </message>
    <message>
        <source>The chat server cannot be reached: %1.</source>
        <translation>No se puede alcanzar el servidor de chat: %1.</translation>
    </message>
    <message>
        <source>An IRC line holds a NUL or a stray line end.</source>
        <translation>Una línea IRC contiene un NUL o un fin de línea suelto.</translation>
    </message>
    <message>
        <source>An IRC line has more than 8191 bytes of tags.</source>
        <translation>Una línea IRC tiene más de 8191 bytes de etiquetas.</translation>
    </message>
    <message>
        <source>An IRC line is longer than 510 bytes.</source>
        <translation>Una línea IRC supera los 510 bytes.</translation>
    </message>
    <message>
        <source>An IRC line has no command.</source>
        <translation>Una línea IRC no tiene comando.</translation>
    </message>
    <message>
        <source>An IRC tag cannot be sent: its name or value is not allowed.</source>
        <translation>No se puede enviar una etiqueta IRC: su nombre o valor no está permitido.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: its source or command is not allowed.</source>
        <translation>No se puede enviar una línea IRC: su origen o comando no está permitido.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it has more than 15 parameters.</source>
        <translation>No se puede enviar una línea IRC: tiene más de 15 parámetros.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: a parameter holds a blank or a line end.</source>
        <translation>No se puede enviar una línea IRC: un parámetro contiene un espacio o un fin de línea.</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it is longer than 510 bytes.</source>
        <translation>No se puede enviar una línea IRC: supera los 510 bytes.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2.</source>
        <translation>El reloj de %1 se ajustó en %2.</translation>
    </message>
    <message>
        <source>The offset between reference time and the clock of %1 changed by %2: one of the clocks was set.</source>
        <translation>El desfase entre la hora de referencia y el reloj de %1 cambió en %2: se ajustó uno de los relojes.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2; the threshold is %3.</source>
        <translation>El reloj de %1: %2; el umbral es %3.</translation>
    </message>
    <message>
        <source>A clock exchange names an instant outside the years 1970 to 2200.</source>
        <translation>Un intercambio de reloj indica un instante fuera de los años 1970 a 2200.</translation>
    </message>
    <message>
        <source>A clock exchange was answered before it was received.</source>
        <translation>Un intercambio de reloj se respondió antes de recibirse.</translation>
    </message>
    <message>
        <source>A clock exchange took less time than its answer: a clock was set meanwhile.</source>
        <translation>Un intercambio de reloj duró menos que su respuesta: entretanto se ajustó un reloj.</translation>
    </message>
    <message>
        <source>A clock exchange took more than 10 s.</source>
        <translation>Un intercambio de reloj duró más de 10 s.</translation>
    </message>
    <message>
        <source>A clock exchange names an implausible error of its own.</source>
        <translation>Un intercambio de reloj indica un error propio inverosímil.</translation>
    </message>
    <message>
        <source>The name of the NTP server is not known.</source>
        <translation>No se conoce el nombre del servidor NTP.</translation>
    </message>
    <message>
        <source>The NTP server does not answer.</source>
        <translation>El servidor NTP no responde.</translation>
    </message>
    <message>
        <source>The datagram is not an answer of an NTP server.</source>
        <translation>El datagrama no es una respuesta de un servidor NTP.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>La respuesta corresponde a otra petición.</translation>
    </message>
    <message>
        <source>The NTP server refuses to answer (kiss of death).</source>
        <translation>El servidor NTP se niega a responder (kiss of death).</translation>
    </message>
    <message>
        <source>The NTP server says that its clock is not set; with chrony, &quot;local stratum 10&quot; lets it serve its own time.</source>
        <translation>El servidor NTP dice que su reloj no está ajustado; con chrony, «local stratum 10» le permite servir su propia hora.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer names an impossible stratum.</source>
        <translation>La respuesta del servidor NTP indica un estrato imposible.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer holds no time.</source>
        <translation>La respuesta del servidor NTP no contiene ninguna hora.</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer was sent before its request came.</source>
        <translation>La respuesta del servidor NTP se envió antes de llegar la petición.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected.</source>
        <translation>castbench-probe no está conectado.</translation>
    </message>
    <message>
        <source>castbench-probe did not answer.</source>
        <translation>castbench-probe no respondió.</translation>
    </message>
    <message>
        <source>Unknown message &apos;%1&apos;.</source>
        <translation>Mensaje desconocido «%1».</translation>
    </message>
    <message>
        <source>Too many records without acknowledgement.</source>
        <translation>Demasiados registros sin confirmar.</translation>
    </message>
    <message>
        <source>%1 record(s) of another run were dropped.</source>
        <translation>Se descartaron %1 registros de otra ejecución.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>El mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>The message is not a JSON object (%1).</source>
        <translation>El mensaje no es un objeto JSON (%1).</translation>
    </message>
    <message>
        <source>The message has no type.</source>
        <translation>El mensaje no tiene tipo.</translation>
    </message>
    <message>
        <source>The pairing code needs at least %1 letters or digits.</source>
        <translation>El código de emparejamiento necesita al menos %1 letras o cifras.</translation>
    </message>
    <message>
        <source>The pairing code is that of %1 already; every device needs its own.</source>
        <translation>El código de emparejamiento ya es el de %1; cada dispositivo necesita el suyo.</translation>
    </message>
    <message>
        <source>A hello was expected.</source>
        <translation>Se esperaba un hello.</translation>
    </message>
    <message>
        <source>This controller speaks protocol %1 (castbench %2); install the same version.</source>
        <translation>Este controlador habla el protocolo %1 (castbench %2); instale la misma versión.</translation>
    </message>
    <message>
        <source>No device of this lab has that pairing code.</source>
        <translation>Ningún dispositivo de este laboratorio tiene ese código de emparejamiento.</translation>
    </message>
    <message>
        <source>There is no probe &apos;%1&apos; on this device.</source>
        <translation>No hay ninguna sonda «%1» en este dispositivo.</translation>
    </message>
    <message>
        <source>Unknown method &apos;%1&apos;.</source>
        <translation>Método desconocido «%1».</translation>
    </message>
    <message>
        <source>A probe needs an id, and a device holds at most %1 probes.</source>
        <translation>Una sonda necesita un identificador y un dispositivo admite como máximo %1 sondas.</translation>
    </message>
    <message>
        <source>start needs a run and an interval of %1 to %2 ms.</source>
        <translation>start necesita una ejecución y un intervalo de %1 a %2 ms.</translation>
    </message>
    <message>
        <source>The probe is gone.</source>
        <translation>La sonda ya no está.</translation>
    </message>
    <message>
        <source>Start castbench-probe again; both sides must have the same version.</source>
        <translation>Vuelva a iniciar castbench-probe; ambos lados deben tener la misma versión.</translation>
    </message>
    <message>
        <source>%1 could not be started again: %2</source>
        <translation>No se pudo volver a iniciar %1: %2</translation>
    </message>
    <message>
        <source>The link to castbench-probe on %1 is down; it goes on measuring if it can.</source>
        <translation>El enlace con castbench-probe en %1 está caído; sigue midiendo si puede.</translation>
    </message>
    <message>
        <source>A probe&apos;s message has a missing or impossible &apos;%1&apos;.</source>
        <translation>En el mensaje de una sonda falta «%1» o es imposible.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool could not be written: %1</source>
        <translation>No se pudo escribir el búfer de la sonda: %1</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be made; choose another.</source>
        <translation>No se puede crear la carpeta del búfer de la sonda; elija otra.</translation>
    </message>
    <message>
        <source>Another castbench-probe uses this spool folder.</source>
        <translation>Otro castbench-probe usa esta carpeta de búfer.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be written; choose another.</source>
        <translation>No se puede escribir en la carpeta del búfer de la sonda; elija otra.</translation>
    </message>
    <message>
        <source>The probe&apos;s spool is full; the controller has been away too long.</source>
        <translation>El búfer de la sonda está lleno; el controlador ha estado ausente demasiado tiempo.</translation>
    </message>
    <message>
        <source>The segment is larger than 64 MiB.</source>
        <translation>El segmento supera los 64 MiB.</translation>
    </message>
    <message>
        <source>The segment is neither MPEG-TS nor fragmented MP4.</source>
        <translation>El segmento no es MPEG-TS ni MP4 fragmentado.</translation>
    </message>
    <message>
        <source>The segment&apos;s container is damaged.</source>
        <translation>El contenedor del segmento está dañado.</translation>
    </message>
    <message>
        <source>The picture is not H.264. Let the packager or platform offer H.264.</source>
        <translation>La imagen no es H.264. Haga que el empaquetador o la plataforma ofrezca H.264.</translation>
    </message>
    <message>
        <source>The segment holds no picture.</source>
        <translation>El segmento no contiene imagen.</translation>
    </message>
    <message>
        <source>The segment&apos;s H.264 header is damaged.</source>
        <translation>La cabecera H.264 del segmento está dañada.</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>La decodificación se canceló.</translation>
    </message>
    <message>
        <source>The segment holds more than 20000 pictures.</source>
        <translation>El segmento contiene más de 20000 imágenes.</translation>
    </message>
    <message>
        <source>No picture of the segment could be decoded.</source>
        <translation>No se pudo decodificar ninguna imagen del segmento.</translation>
    </message>
    <message>
        <source>The segment&apos;s time stamps are more than an hour apart.</source>
        <translation>Las marcas de tiempo del segmento distan más de una hora.</translation>
    </message>
    <message>
        <source>The playlist answers again.</source>
        <translation>La lista de reproducción vuelve a responder.</translation>
    </message>
    <message>
        <source>The playlist&apos;s numbering began anew: the stream was started again.</source>
        <translation>La numeración de la lista de reproducción empezó de nuevo: la emisión se reinició.</translation>
    </message>
    <message>
        <source>No new segment for %1 target durations.</source>
        <translation>Ningún segmento nuevo en %1 duraciones objetivo.</translation>
    </message>
    <message>
        <source>New segments are listed again.</source>
        <translation>Vuelven a aparecer segmentos nuevos.</translation>
    </message>
    <message>
        <source>The playlist says that the stream has ended.</source>
        <translation>La lista de reproducción dice que la emisión ha terminado.</translation>
    </message>
    <message>
        <source>%1 pictures of a segment could not be decoded.</source>
        <translation>No se pudieron decodificar %1 imágenes de un segmento.</translation>
    </message>
    <message>
        <source>The first frame is due.</source>
        <translation>Toca mostrar el primer fotograma.</translation>
    </message>
    <message>
        <source>The modelled player has nothing left to show.</source>
        <translation>El reproductor modelado no tiene nada más que mostrar.</translation>
    </message>
    <message>
        <source>Playback goes on after %1 ms.</source>
        <translation>La reproducción continúa tras %1 ms.</translation>
    </message>
    <message>
        <source>The media&apos;s clock begins anew, as the playlist says.</source>
        <translation>El reloj del medio empieza de nuevo, como dice la lista de reproducción.</translation>
    </message>
    <message>
        <source>The media&apos;s clock jumps; the playlist says nothing of it.</source>
        <translation>El reloj del medio salta; la lista de reproducción no dice nada de ello.</translation>
    </message>
    <message>
        <source>%1 segments were not to be had and are jumped over.</source>
        <translation>%1 segmentos no estaban disponibles y se saltan.</translation>
    </message>
    <message>
        <source>The playlist&apos;s URL must begin with http:// or https://.</source>
        <translation>La URL de la lista de reproducción debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not of %2 (%3). Check the playlist&apos;s URL and the id in the broadcaster&apos;s frame clock.</source>
        <translation>La imagen lleva el reloj de fotogramas de la fuente %1, no el de %2 (%3). Compruebe la URL de la lista de reproducción y el identificador del reloj de fotogramas del emisor.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is within its uncertainty of ± %2 ms. Negative values are kept and marked.</source>
        <translation>Una latencia de %1 ms está dentro de su incertidumbre de ± %2 ms. Los valores negativos se conservan y se marcan.</translation>
    </message>
    <message>
        <source>A latency of %1 ms is beyond what is known of the clocks: the clock of %2 or %3 is wrong. Negative values are kept and marked. Synchronise both clocks.</source>
        <translation>Una latencia de %1 ms va más allá de lo que se sabe de los relojes: el reloj de %2 o de %3 está mal. Los valores negativos se conservan y se marcan. Sincronice ambos relojes.</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2 ms. Playback runs on the steady clock and is not affected; latencies are uncertain by as much until the offset has been measured anew.</source>
        <translation>El reloj de %1 se cambió en %2 ms. La reproducción sigue el reloj monótono y no se ve afectada; las latencias tienen esa misma incertidumbre hasta que se vuelva a medir el desfase.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>La URL debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>No full answer within %1.</source>
        <translation>No hubo respuesta completa en %1.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 bytes.</source>
        <translation>La respuesta supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is not the part that was asked for.</source>
        <translation>La respuesta no es la parte que se pidió.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió %1.</translation>
    </message>
    <message>
        <source>The server redirects to where it must not.</source>
        <translation>El servidor redirige a donde no debe.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The connection broke within the answer.</source>
        <translation>La conexión se cortó durante la respuesta.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address.</source>
        <translation>No se puede alcanzar el servidor. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture.</source>
        <translation>La lista de reproducción no ofrece imagen H.264.</translation>
    </message>
    <message>
        <source>A variant of the playlist is a master playlist.</source>
        <translation>Una variante de la lista de reproducción es una lista maestra.</translation>
    </message>
    <message>
        <source>The segments are encrypted.</source>
        <translation>Los segmentos están cifrados.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>La imagen no lleva reloj de fotogramas; la latencia se toma del «program date time», cuya incertidumbre no se conoce.</translation>
    </message>
    <message>
        <source>The picture carries no frame clock and the playlist no program date time: latency cannot be measured.</source>
        <translation>La imagen no lleva reloj de fotogramas ni la lista de reproducción «program date time»: no se puede medir la latencia.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>La imagen lleva el reloj de fotogramas de la fuente %1, no %2; la latencia se toma del «program date time», cuya incertidumbre no se conoce.</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2 and the playlist no program date time: latency cannot be measured.</source>
        <translation>La imagen lleva el reloj de fotogramas de la fuente %1, no %2, y la lista de reproducción no tiene «program date time»: no se puede medir la latencia.</translation>
    </message>
    <message>
        <source>Let the packager or platform offer H.264 in MPEG-TS or fragmented MP4, not encrypted.</source>
        <translation>Haga que el empaquetador o la plataforma ofrezca H.264 en MPEG-TS o MP4 fragmentado, sin cifrar.</translation>
    </message>
    <message>
        <source>This is no HLS playlist: it does not begin with #EXTM3U. Check the URL.</source>
        <translation>Esto no es una lista HLS: no empieza por #EXTM3U. Compruebe la URL.</translation>
    </message>
    <message>
        <source>The playlist has neither EXT-X-TARGETDURATION nor variants.</source>
        <translation>La lista de reproducción no tiene EXT-X-TARGETDURATION ni variantes.</translation>
    </message>
    <message>
        <source>EXTINF must give a duration between 0 and 3600 s.</source>
        <translation>EXTINF debe dar una duración entre 0 y 3600 s.</translation>
    </message>
    <message>
        <source>EXT-X-TARGETDURATION must be between 0 and 3600 s.</source>
        <translation>EXT-X-TARGETDURATION debe estar entre 0 y 3600 s.</translation>
    </message>
    <message>
        <source>EXT-X-MEDIA-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-MEDIA-SEQUENCE debe ser un número y estar antes de los segmentos.</translation>
    </message>
    <message>
        <source>EXT-X-DISCONTINUITY-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-DISCONTINUITY-SEQUENCE debe ser un número y estar antes de los segmentos.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has no URI.</source>
        <translation>EXT-X-MAP no tiene URI.</translation>
    </message>
    <message>
        <source>EXT-X-MAP has a BYTERANGE that is no range.</source>
        <translation>EXT-X-MAP tiene un BYTERANGE que no es un intervalo.</translation>
    </message>
    <message>
        <source>The playlist names something that is no http or https URL.</source>
        <translation>La lista de reproducción nombra algo que no es una URL http o https.</translation>
    </message>
    <message>
        <source>A URL without EXTINF or EXT-X-STREAM-INF before it.</source>
        <translation>Una URL sin EXTINF ni EXT-X-STREAM-INF delante.</translation>
    </message>
    <message>
        <source>More than %1 variants.</source>
        <translation>Más de %1 variantes.</translation>
    </message>
    <message>
        <source>More than %1 segments.</source>
        <translation>Más de %1 segmentos.</translation>
    </message>
    <message>
        <source>EXT-X-BYTERANGE is no range.</source>
        <translation>EXT-X-BYTERANGE no es un intervalo.</translation>
    </message>
    <message>
        <source>The playlist is larger than 2 MiB. Check the URL.</source>
        <translation>La lista de reproducción supera los 2 MiB. Compruebe la URL.</translation>
    </message>
    <message>
        <source>The playlist is not UTF-8 text. Check the URL.</source>
        <translation>La lista de reproducción no es texto UTF-8. Compruebe la URL.</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture. Let the platform offer H.264.</source>
        <translation>La lista de reproducción no ofrece imagen H.264. Haga que la plataforma ofrezca H.264.</translation>
    </message>
    <message>
        <source>The segment is encrypted. Switch encryption off.</source>
        <translation>El segmento está cifrado. Desactive el cifrado.</translation>
    </message>
    <message>
        <source>Install OBS 28 or newer; its WebSocket server is built in.</source>
        <translation>Instale OBS 28 o posterior; su servidor WebSocket está integrado.</translation>
    </message>
    <message>
        <source>Check that OBS, and not another program, listens at %1, then start the program again.</source>
        <translation>Compruebe que quien escucha en %1 es OBS y no otro programa, y reinicie el programa.</translation>
    </message>
    <message>
        <source>The check of OBS was cancelled.</source>
        <translation>La comprobación de OBS se canceló.</translation>
    </message>
    <message>
        <source>Look in OBS (Settings, Advanced, Network) whether it is switched off.</source>
        <translation>Mire en OBS (Ajustes, Avanzado, Red) si está desactivado.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>Too many requests wait for OBS.</source>
        <translation>Demasiadas peticiones esperan a OBS.</translation>
    </message>
    <message>
        <source>OBS did not let us in within %1. Is it something else that listens there?</source>
        <translation>OBS no dejó entrar en %1. ¿Es otra cosa lo que escucha ahí?</translation>
    </message>
    <message>
        <source>OBS speaks RPC version %1 of obs-websocket; version %2 is needed (OBS 28 or newer).</source>
        <translation>OBS habla la versión RPC %1 de obs-websocket; se necesita la versión %2 (OBS 28 o posterior).</translation>
    </message>
    <message>
        <source>OBS asks for a password and the lab has none; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS pide una contraseña y el laboratorio no tiene; escriba la que muestra OBS en Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS wants to speak RPC version %1 of obs-websocket.</source>
        <translation>OBS quiere hablar la versión RPC %1 de obs-websocket.</translation>
    </message>
    <message>
        <source>OBS refused a request with code %1: %2</source>
        <translation>OBS rechazó una petición con el código %1: %2</translation>
    </message>
    <message>
        <source>OBS does not speak RPC version %1 of obs-websocket; OBS 28 or newer is needed.</source>
        <translation>OBS no habla la versión RPC %1 de obs-websocket; se necesita OBS 28 o posterior.</translation>
    </message>
    <message>
        <source>The user of OBS has ended the session (Tools, WebSocket Server Settings, Kick).</source>
        <translation>El usuario de OBS terminó la sesión (Herramientas, Ajustes del servidor WebSocket, Expulsar).</translation>
    </message>
    <message>
        <source>OBS ended the connection (code %1). %2</source>
        <translation>OBS terminó la conexión (código %1). %2</translation>
    </message>
    <message>
        <source>Measuring at OBS was cancelled.</source>
        <translation>La medición en OBS se canceló.</translation>
    </message>
    <message>
        <source>no connection to OBS</source>
        <translation>sin conexión con OBS</translation>
    </message>
    <message>
        <source>OBS was reconnecting to the platform</source>
        <translation>OBS se estaba reconectando a la plataforma</translation>
    </message>
    <message>
        <source>OBS was not streaming</source>
        <translation>OBS no estaba emitiendo</translation>
    </message>
    <message>
        <source>OBS began its counters anew</source>
        <translation>OBS reinició sus contadores</translation>
    </message>
    <message>
        <source>OBS says that it is streaming, but its counters stand still.</source>
        <translation>OBS dice que está emitiendo, pero sus contadores no se mueven.</translation>
    </message>
    <message>
        <source>The counters of OBS move again.</source>
        <translation>Los contadores de OBS vuelven a moverse.</translation>
    </message>
    <message>
        <source>OBS answers again.</source>
        <translation>OBS vuelve a responder.</translation>
    </message>
    <message>
        <source>OBS sends to the platform.</source>
        <translation>OBS envía a la plataforma.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming.</source>
        <translation>OBS dejó de emitir.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>No se vuelve a intentar.</translation>
    </message>
    <message>
        <source>OBS sent a message whose field &quot;%1&quot; is not %2.</source>
        <translation>OBS envió un mensaje cuyo campo «%1» no es %2.</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un número entero, 0 o más</translation>
    </message>
    <message>
        <source>a small whole number</source>
        <translation>un número entero pequeño</translation>
    </message>
    <message>
        <source>OBS sent a message that is not a JSON object: %1.</source>
        <translation>OBS envió un mensaje que no es un objeto JSON: %1.</translation>
    </message>
    <message>
        <source>The connection to OBS was given up.</source>
        <translation>Se abandonó la conexión con OBS.</translation>
    </message>
    <message>
        <source>OBS of %1 could not start the stream; look for a message in OBS and check its stream settings.</source>
        <translation>OBS de %1 no pudo iniciar la emisión; busque un mensaje en OBS y compruebe sus ajustes de emisión.</translation>
    </message>
    <message>
        <source>OBS of %1 did not carry out %2 in time.</source>
        <translation>OBS de %1 no ejecutó %2 a tiempo.</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>The name of %1 is not known: %2.</source>
        <translation>No se conoce el nombre de %1: %2.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of a WebSocket.</source>
        <translation>%1 respondió con el estado HTTP %2 en lugar de un WebSocket.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 no abrió un WebSocket: %2.</translation>
    </message>
    <message>
        <source>%1 speaks another protocol than asked for.</source>
        <translation>%1 habla un protocolo distinto del pedido.</translation>
    </message>
    <message>
        <source>The other side did not answer the closing handshake.</source>
        <translation>El otro lado no respondió al cierre de la conexión.</translation>
    </message>
    <message>
        <source>The other side sent what is not allowed: %1.</source>
        <translation>El otro lado envió algo no permitido: %1.</translation>
    </message>
    <message>
        <source>The other side was silent for too long.</source>
        <translation>El otro lado estuvo en silencio demasiado tiempo.</translation>
    </message>
    <message>
        <source>The link broke: %1.</source>
        <translation>El enlace se rompió: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of this computer, such as 127.0.0.1.</source>
        <translation>«%1» no es una dirección de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <translation>No se puede escuchar en %1, puerto %2: %3.</translation>
    </message>
    <message>
        <source>The address asked for is refused: %1.</source>
        <translation>Se rechaza la dirección pedida: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the form ws://host:port.</source>
        <translation>«%1» no es una dirección de la forma ws://host:port.</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>conmutador %1</translation>
    </message>
    <message>
        <source>OBS of %1 at %2</source>
        <translation>OBS de %1 en %2</translation>
    </message>
    <message>
        <source>NTP server %1</source>
        <translation>servidor NTP %1</translation>
    </message>
    <message>
        <source>playlist %1, line %2</source>
        <translation>lista de reproducción %1, línea %2</translation>
    </message>
    <message>
        <source>The switch tells nothing of its ports.</source>
        <translation>El conmutador no dice nada de sus puertos.</translation>
    </message>
    <message>
        <source>The run starts the stream.</source>
        <translation>La ejecución inicia la emisión.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 of these.</source>
        <translation>Debe haber de 1 a %1.</translation>
    </message>
    <message>
        <source>This must be a text of 3 to 100 characters.</source>
        <translation>Debe ser un texto de 3 a 100 caracteres.</translation>
    </message>
    <message>
        <source>There must be at least one model.</source>
        <translation>Debe haber al menos un modelo.</translation>
    </message>
    <message>
        <source>This file describes several switches; put it into the folder of your own profiles and give the name of one.</source>
        <translation>Este archivo describe varios conmutadores; póngalo en la carpeta de sus propios perfiles y dé el nombre de uno.</translation>
    </message>
    <message>
        <source>There is no such file, nor a switch profile of that name; there are: %1.</source>
        <translation>No existe tal archivo ni un perfil de conmutador con ese nombre; existen: %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files; only the first are read.</source>
        <translation>Hay más de %1 archivos; solo se leen los primeros.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is in %2 already; rename one of them.</source>
        <translation>El perfil «%1» ya está en %2; cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>switch profile not tried on hardware</source>
        <translation>perfil de conmutador no probado en hardware</translation>
    </message>
    <message>
        <source>switch profile unverified</source>
        <translation>perfil de conmutador sin verificar</translation>
    </message>
    <message>
        <source>switch profile notes</source>
        <translation>notas del perfil de conmutador</translation>
    </message>
    <message>
        <source>Unverified: %1 (%2)</source>
        <translation>Sin verificar: %1 (%2)</translation>
    </message>
    <message>
        <source>Compare with the switch&apos;s own pages after the first cap.</source>
        <translation>Compare con las páginas del propio conmutador tras el primer límite.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, another limit than the rest of the port; give all of the port&apos;s queues the same limit on the switch.</source>
        <translation>El objeto %1 del conmutador contiene %2, un límite distinto del resto del puerto; dé en el conmutador el mismo límite a todas las colas del puerto.</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2: %3</source>
        <translation>El objeto %1 del conmutador contiene %2: %3</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restauración</translation>
    </message>
    <message>
        <source>The guard has a job already.</source>
        <translation>El guardián ya tiene una tarea.</translation>
    </message>
    <message>
        <source>This must be what was read from the switch.</source>
        <translation>Debe ser lo que se leyó del conmutador.</translation>
    </message>
    <message>
        <source>%1 It says what a switch port is to be set back to: look at the switch, set the port by hand, then delete the file.</source>
        <translation>%1 Dice a qué hay que devolver un puerto del conmutador: mire el conmutador, ajuste el puerto a mano y luego borre el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be deleted; make its folder writable and delete it.</source>
        <translation>El archivo no se puede borrar; permita escribir en su carpeta y bórrelo.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not belong to the switch port in it.</source>
        <translation>El nombre del archivo no corresponde al puerto que contiene.</translation>
    </message>
    <message>
        <source>The switch is not needed any more.</source>
        <translation>El conmutador ya no se necesita.</translation>
    </message>
    <message>
        <source>Nothing was changed on the switch.</source>
        <translation>No se cambió nada en el conmutador.</translation>
    </message>
    <message>
        <source>A guard restores the port if this program is killed.</source>
        <translation>Un guardián restaura el puerto si se mata este programa.</translation>
    </message>
    <message>
        <source>If this program is killed, the port stays capped until Castbench is started again.</source>
        <translation>Si se mata este programa, el puerto sigue limitado hasta que Castbench vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>%1 Restore it first: start the Castbench window and choose Restore now, or use castbench-cli switch restore.</source>
        <translation>%1 Restáurelo primero: inicie la ventana de Castbench y elija «Restaurar ahora», o use castbench-cli switch restore.</translation>
    </message>
    <message>
        <source>The guard said something unexpected.</source>
        <translation>El guardián dijo algo inesperado.</translation>
    </message>
    <message>
        <source>The guard could not be started (%1); install it beside this program.</source>
        <translation>No se pudo iniciar el guardián (%1); instálelo junto a este programa.</translation>
    </message>
    <message>
        <source>The guard ended before it was ready.</source>
        <translation>El guardián terminó antes de estar listo.</translation>
    </message>
    <message>
        <source>The guard was not waited for.</source>
        <translation>No se esperó al guardián.</translation>
    </message>
    <message>
        <source>The guard was started and does not answer yet.</source>
        <translation>El guardián se inició y todavía no responde.</translation>
    </message>
    <message>
        <source>Another Castbench program is at work there; wait until it ends.</source>
        <translation>Otro programa de Castbench está trabajando ahí; espere a que termine.</translation>
    </message>
    <message>
        <source>%1 is at work there (process %2 on %3); wait until it ends, or end it.</source>
        <translation>%1 está trabajando ahí (proceso %2 en %3); espere a que termine o termínelo.</translation>
    </message>
    <message>
        <source>What a switch was set to is noted in this folder, which cannot be written; make it writable.</source>
        <translation>En esta carpeta se anota cómo estaba ajustado un conmutador y no se puede escribir en ella; permita la escritura.</translation>
    </message>
    <message>
        <source>The switch reads back %1 instead of %2.</source>
        <translation>El conmutador devuelve %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>La restauración se canceló.</translation>
    </message>
    <message>
        <source>The port was restored or forgotten meanwhile.</source>
        <translation>Entretanto el puerto se restauró o se olvidó.</translation>
    </message>
    <message>
        <source>%1 That was on the computer %2: start Castbench there to have it restored.</source>
        <translation>%1 Fue en el equipo %2: inicie allí Castbench para restaurarlo.</translation>
    </message>
    <message>
        <source>The password or community of %1 was written in its lab alone and is not kept: open that lab and try again, or set the port by hand.</source>
        <translation>La contraseña o comunidad de %1 solo estaba escrita en su laboratorio y no se guarda: abra ese laboratorio y vuelva a intentarlo, o ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>Port %1 of %2 (%3) was capped by &quot;%4&quot; and not set back to %5.</source>
        <translation>El puerto %1 de %2 (%3) fue limitado por «%4» y no se devolvió a %5.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La búsqueda se canceló.</translation>
    </message>
    <message>
        <source>It speaks SNMP and refuses these credentials.</source>
        <translation>Habla SNMP y rechaza estas credenciales.</translation>
    </message>
    <message>
        <source>Over SNMP: %1 Over NSDP: %2</source>
        <translation>Por SNMP: %1 Por NSDP: %2</translation>
    </message>
    <message>
        <source>Give the switch&apos;s address.</source>
        <translation>Dé la dirección del conmutador.</translation>
    </message>
    <message>
        <source>A switch with the driver &quot;%1&quot; cannot be asked what it is; choose its settings yourself.</source>
        <translation>A un conmutador con el controlador «%1» no se le puede preguntar qué es; elija usted sus ajustes.</translation>
    </message>
    <message>
        <source>It calls itself %1, which no switch profile knows, and has the rate object of none.</source>
        <translation>Se llama %1, que ningún perfil de conmutador conoce, y no tiene el objeto de tasa de ninguno.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1, but it has the rate object of none on port 1: %2. Choose the one of your model.</source>
        <translation>Varios perfiles de conmutador encajan con %1, pero en el puerto 1 no tiene el objeto de tasa de ninguno: %2. Elija el de su modelo.</translation>
    </message>
    <message>
        <source>No switch profile knows %1; it has the rate object of %2 alone.</source>
        <translation>Ningún perfil de conmutador conoce %1; solo tiene el objeto de tasa de %2.</translation>
    </message>
    <message>
        <source>Of the switch profiles that fit %1 it has the rate object of %2 alone.</source>
        <translation>De los perfiles de conmutador que encajan con %1 solo tiene el objeto de tasa de %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2; its rate object is not there on port 1.</source>
        <translation>%1 pertenece a %2; su objeto de tasa no existe en el puerto 1.</translation>
    </message>
    <message>
        <source>Its description belongs to %1, and it has that profile&apos;s rate object.</source>
        <translation>Su descripción pertenece a %1, y tiene el objeto de tasa de ese perfil.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and it has that profile&apos;s rate object.</source>
        <translation>%1 pertenece a %2, y tiene el objeto de tasa de ese perfil.</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1: %2. Choose the one under which a limit that you know is read rightly.</source>
        <translation>Varios perfiles de conmutador encajan con %1: %2. Elija aquel con el que se lea bien un límite que usted conozca.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware.</source>
        <translation>Este perfil no se ha probado en hardware.</translation>
    </message>
    <message>
        <source>The switch needs a community; many switches begin with &quot;public&quot; for reading.</source>
        <translation>El conmutador necesita una comunidad; muchos vienen con «public» para leer.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, 0 or more.</source>
        <translation>«%1» debe ser un número, 0 o mayor.</translation>
    </message>
    <message>
        <source>%1 is not in force: the rate stays at a former cap, %2 (%3 measured). Look at the port in the switch&apos;s own pages.</source>
        <translation>%1 no está en vigor: la tasa se queda en un límite anterior, %2 (medido: %3). Revise el puerto en las páginas del conmutador.</translation>
    </message>
    <message>
        <source>%1 is not in force: %2 were measured. Look whether the switch limits what it receives on this port, and whether this is the broadcaster&apos;s port.</source>
        <translation>%1 no está en vigor: se midieron %2. Compruebe que el conmutador limita lo que recibe en este puerto y que es el puerto del emisor.</translation>
    </message>
    <message>
        <source>%1 is in force now: %2 were measured.</source>
        <translation>%1 ya está en vigor: se midieron %2.</translation>
    </message>
    <message>
        <source>It answers over NSDP, which NETGEAR Plus switches speak.</source>
        <translation>Responde por NSDP, que hablan los conmutadores NETGEAR Plus.</translation>
    </message>
    <message>
        <source>UDP port %1, on which switches answer, is taken; end the program that uses it.</source>
        <translation>El puerto UDP %1, en el que responden los conmutadores, está ocupado; cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>No network interface of this computer can broadcast; connect it to the switch&apos;s network, or give the switch&apos;s address.</source>
        <translation>Ninguna interfaz de red de este equipo puede difundir; conéctelo a la red del conmutador o indique la dirección de este.</translation>
    </message>
    <message>
        <source>Nothing can be sent to the switch (%1); check its address and this computer&apos;s network.</source>
        <translation>No se puede enviar nada al conmutador (%1); compruebe su dirección y la red de este equipo.</translation>
    </message>
    <message>
        <source>The switch is not spoken to any more.</source>
        <translation>Ya no se habla con el conmutador.</translation>
    </message>
    <message>
        <source>UDP port %1, on which the switch answers, is taken (%2); end the program that uses it.</source>
        <translation>El puerto UDP %1, en el que responde el conmutador, está ocupado (%2); cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>Venía de %1.</translation>
    </message>
    <message>
        <source>It had sequence number %1, which was not asked.</source>
        <translation>Llevaba el número de secuencia %1, que no se había preguntado.</translation>
    </message>
    <message>
        <source>It was of another operation.</source>
        <translation>Era de otra operación.</translation>
    </message>
    <message>
        <source>It was for the computer %1.</source>
        <translation>Era para el equipo %1.</translation>
    </message>
    <message>
        <source>It was from the switch %1.</source>
        <translation>Era del conmutador %1.</translation>
    </message>
    <message>
        <source>The call to the switch was cancelled.</source>
        <translation>Se canceló la llamada al conmutador.</translation>
    </message>
    <message>
        <source>The name %1 has no IPv4 address; correct the switch&apos;s address in the lab.</source>
        <translation>El nombre %1 no tiene dirección IPv4; corrija la dirección del conmutador en el laboratorio.</translation>
    </message>
    <message>
        <source>The switch does not answer over NSDP. Check its address, that this computer is in its network, and that it may be managed by the vendor&apos;s utility.</source>
        <translation>El conmutador no responde por NSDP. Compruebe su dirección, que este equipo esté en su red y que se pueda administrar con la utilidad del fabricante.</translation>
    </message>
    <message>
        <source>Something else came that was no answer: %1</source>
        <translation>Llegó otra cosa que no era una respuesta: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what this switch was set to; set the port by hand.</source>
        <translation>«%1» no es el valor que tenía este conmutador; ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>The switch answers without saying what was asked (attribute 0x%1); its model may not have it.</source>
        <translation>El conmutador responde sin decir lo que se preguntó (atributo 0x%1); puede que su modelo no lo tenga.</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is cut off before port %1.</source>
        <translation>La respuesta del conmutador se corta antes del puerto %1.</translation>
    </message>
    <message>
        <source>The port is limited by the code %1, which is not known; set it to another rate on the switch&apos;s web page first.</source>
        <translation>El puerto está limitado con el código %1, que no se conoce; póngalo antes en otra tasa en la página web del conmutador.</translation>
    </message>
    <message>
        <source>The switch has fallen silent.</source>
        <translation>El conmutador ha dejado de responder.</translation>
    </message>
    <message>
        <source>The switch answers reads and left two writes unanswered; a third could lock it. Check its password, then begin anew.</source>
        <translation>El conmutador responde a las lecturas y dejó dos escrituras sin respuesta; una tercera podría bloquearlo. Compruebe su contraseña y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The switch has no port %1 (it has %2); correct &quot;switch_port&quot; in the lab.</source>
        <translation>El conmutador no tiene puerto %1 (tiene %2); corrija «switch_port» en el laboratorio.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address and its cable, and that no other program uses NSDP.</source>
        <translation>Compruebe la dirección y el cable del conmutador y que ningún otro programa use NSDP.</translation>
    </message>
    <message>
        <source>Look at the switch&apos;s web page.</source>
        <translation>Mire en la página web del conmutador.</translation>
    </message>
    <message>
        <source>Port %1 is up.</source>
        <translation>El puerto %1 está conectado.</translation>
    </message>
    <message>
        <source>Port %1 is not up.</source>
        <translation>El puerto %1 no está conectado.</translation>
    </message>
    <message>
        <source>switch password</source>
        <translation>contraseña del conmutador</translation>
    </message>
    <message>
        <source>switch driver</source>
        <translation>controlador del conmutador</translation>
    </message>
    <message>
        <source>The lab has no password for the switch.</source>
        <translation>El laboratorio no tiene contraseña para el conmutador.</translation>
    </message>
    <message>
        <source>Give its &quot;password&quot;; without one nothing can be set.</source>
        <translation>Indique su «password»; sin ella no se puede ajustar nada.</translation>
    </message>
    <message>
        <source>The switch takes it as %1; whether it is right shows at the first cap.</source>
        <translation>El conmutador la acepta como %1; si es correcta se ve con el primer límite.</translation>
    </message>
    <message>
        <source>NSDP is spoken as captures and public documents describe it; not tried on hardware.</source>
        <translation>NSDP se habla como lo describen capturas y documentos públicos; no se ha probado con equipos reales.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2.</source>
        <translation>El puerto %1 está en %2.</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address, that SNMP is on, its community or user, and its access list.</source>
        <translation>Compruebe la dirección del conmutador, que SNMP esté activado, su comunidad o usuario y su lista de acceso.</translation>
    </message>
    <message>
        <source>Give a community or user that may read and write.</source>
        <translation>Indique una comunidad o un usuario que pueda leer y escribir.</translation>
    </message>
    <message>
        <source>Port %1 is set to %2; whether it may be written shows at the first cap.</source>
        <translation>El puerto %1 está fijado en «%2»; si se puede escribir se verá con el primer límite.</translation>
    </message>
    <message>
        <source>The switch accepts this SNMPv3 user&apos;s authentication password but does not answer encrypted requests; correct the privacy password or its algorithm.</source>
        <translation>El conmutador acepta la contraseña de autenticación de este usuario SNMPv3, pero no responde a peticiones cifradas; corrija la contraseña de privacidad o su algoritmo.</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, that SNMPv3 is on in the switch, and its access list.</source>
        <translation>Sin respuesta en %1 intentos de %2; compruebe la dirección, que SNMPv3 esté activado en el conmutador y su lista de acceso.</translation>
    </message>
    <message>
        <source>The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address.</source>
        <translation>La respuesta no indica ningún motor SNMPv3; compruebe que en esta dirección responde un agente SNMPv3.</translation>
    </message>
    <message>
        <source>The switch lists its objects out of order, which would never end; update its firmware.</source>
        <translation>El conmutador enumera sus objetos en desorden, lo que no acabaría nunca; actualice su firmware.</translation>
    </message>
    <message>
        <source>The switch lists no Ethernet ports (IF-MIB); choose the port yourself.</source>
        <translation>El conmutador no enumera ningún puerto Ethernet (IF-MIB); elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>This community or user may not do that to %1 (%2); give one that may write.</source>
        <translation>Esta comunidad o este usuario no puede hacer eso con %1 (%2); indique uno que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); use a community or user that may write, and check whether the profile fits this switch.</source>
        <translation>%1 no se puede escribir (%2); use una comunidad o un usuario que pueda escribir y compruebe si el perfil corresponde a este conmutador.</translation>
    </message>
    <message>
        <source>The switch does not take this value for %1 (%2); check the range in the profile.</source>
        <translation>El conmutador no admite este valor para %1 (%2); compruebe el intervalo en el perfil.</translation>
    </message>
    <message>
        <source>%1 has another type (%2); correct &quot;type&quot; in the profile.</source>
        <translation>%1 tiene otro tipo (%2); corrija «type» en el perfil.</translation>
    </message>
    <message>
        <source>The switch has no object %1 that could be set so (%2); check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>El conmutador no tiene un objeto %1 que se pueda fijar así (%2); compruebe el número del puerto y si el perfil corresponde a este conmutador.</translation>
    </message>
    <message>
        <source>The switch could not do it (%1, %2); try again, or look at its log.</source>
        <translation>El conmutador no pudo hacerlo (%1, %2); inténtelo de nuevo o consulte su registro.</translation>
    </message>
    <message>
        <source>The switch does not know this SNMPv3 user with such authentication and privacy; choose the algorithms that the switch has for it.</source>
        <translation>El conmutador no conoce a este usuario SNMPv3 con esa autenticación y privacidad; elija los algoritmos que el conmutador tiene para él.</translation>
    </message>
    <message>
        <source>The switch knows no SNMPv3 user of this name; correct the name, or make the user on the switch.</source>
        <translation>El conmutador no conoce ningún usuario SNMPv3 con este nombre; corrija el nombre o cree el usuario en el conmutador.</translation>
    </message>
    <message>
        <source>The switch does not accept the SNMP engine id that it gave itself; restart its SNMP agent.</source>
        <translation>El conmutador no acepta el identificador de motor SNMP que él mismo dio; reinicie su agente SNMP.</translation>
    </message>
    <message>
        <source>The switch refuses this SNMPv3 user&apos;s authentication password; correct the password or its algorithm.</source>
        <translation>El conmutador rechaza la contraseña de autenticación de este usuario SNMPv3; corrija la contraseña o su algoritmo.</translation>
    </message>
    <message>
        <source>The switch cannot decrypt this SNMPv3 user&apos;s requests; correct the privacy password or its algorithm.</source>
        <translation>El conmutador no puede descifrar las peticiones de este usuario SNMPv3; corrija la contraseña de privacidad o su algoritmo.</translation>
    </message>
    <message>
        <source>The switch&apos;s SNMP clock does not agree with what it told; restart its SNMP agent.</source>
        <translation>El reloj SNMP del conmutador no coincide con lo que indicó; reinicie su agente SNMP.</translation>
    </message>
    <message>
        <source>The switch could not process the request and did not say why; check that SNMPv3 with the user-based security model is on.</source>
        <translation>El conmutador no pudo procesar la petición y no dijo por qué; compruebe que SNMPv3 con el modelo de seguridad basado en usuarios (USM) esté activado.</translation>
    </message>
    <message>
        <source>The net-snmp library of this computer does not know %1; choose another algorithm for this user, on the switch too.</source>
        <translation>La biblioteca net-snmp de este equipo no conoce %1; elija otro algoritmo para este usuario, también en el conmutador.</translation>
    </message>
    <message>
        <source>The authentication password has fewer than 8 characters; correct it in the lab.</source>
        <translation>La contraseña de autenticación tiene menos de 8 caracteres; corríjala en el laboratorio.</translation>
    </message>
    <message>
        <source>The privacy password has fewer than 8 characters; correct it in the lab.</source>
        <translation>La contraseña de privacidad tiene menos de 8 caracteres; corríjala en el laboratorio.</translation>
    </message>
    <message>
        <source>The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab.</source>
        <translation>El nombre de un usuario SNMPv3 tiene de 1 a 32 caracteres; corríjalo en el laboratorio.</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication; choose both in the lab.</source>
        <translation>SNMPv3 no tiene privacidad sin autenticación; elija ambas en el laboratorio.</translation>
    </message>
    <message>
        <source>The switch gave an SNMP engine id that no key can be made for; check that an SNMP agent answers at this address.</source>
        <translation>El conmutador dio un identificador de motor SNMP para el que no se puede formar una clave; compruebe que en esta dirección responde un agente SNMP.</translation>
    </message>
    <message>
        <source>The switch lists more than %1 objects below %2; choose the port yourself.</source>
        <translation>El conmutador enumera más de %1 objetos bajo %2; elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>The switch did not list everything below %1 in time; choose the port yourself.</source>
        <translation>El conmutador no enumeró a tiempo todo lo que hay bajo %1; elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>%1 is not a MAC address. Write it as &quot;02:00:5e:10:00:01&quot;.</source>
        <translation>%1 no es una dirección MAC. Escríbala como «02:00:5e:10:00:01».</translation>
    </message>
    <message>
        <source>Privacy needs authentication too.</source>
        <translation>La privacidad necesita también autenticación.</translation>
    </message>
    <message>
        <source>This must be a list of names of network interfaces such as [&quot;lan1&quot;, &quot;lan2&quot;].</source>
        <translation>Esto debe ser una lista de nombres de interfaces de red como [&quot;lan1&quot;, &quot;lan2&quot;].</translation>
    </message>
    <message>
        <source>SNMP version 3 needs a user.</source>
        <translation>La versión 3 de SNMP necesita un usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on it</source>
        <translation>
            <numerusform>se vio %n dispositivo en él</numerusform>
            <numerusform>se vieron %n dispositivos en él</numerusform>
        </translation>
    </message>
    <message>
        <source>the device %1 is its neighbour</source>
        <translation>el dispositivo %1 es su vecino</translation>
    </message>
    <message>
        <source>%1 was seen on port %2, which leads to another switch (%3): a cap there would hold for everything behind it. Put the broadcaster on a port of its own, or choose the port yourself.</source>
        <translation>%1 se vio en el puerto %2, que lleva a otro conmutador (%3): un límite allí valdría para todo lo que hay detrás. Ponga el emisor en un puerto propio o elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>The switch has not seen %1. Let that computer send something, for instance a ping, and try again; or choose the port yourself.</source>
        <translation>El conmutador no ha visto %1. Haga que ese equipo envíe algo, por ejemplo un ping, y vuelva a intentarlo; o elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>A person confirmed %1 %2 ms after the planned instant.</source>
        <translation>Una persona confirmó %1 %2 ms después del instante previsto.</translation>
    </message>
    <message>
        <source>A person sets the caps of port %1 of %2 and is asked at every step; be at the switch&apos;s page when the run begins.</source>
        <translation>Una persona fija los límites del puerto %1 de %2 y se le pregunta en cada paso; tenga abierta la página del conmutador cuando empiece la ejecución.</translation>
    </message>
    <message>
        <source>A switch that is set by hand tells no counters to Castbench.</source>
        <translation>Un conmutador que se ajusta a mano no da contadores a Castbench.</translation>
    </message>
    <message>
        <source>The question was withdrawn.</source>
        <translation>La pregunta se retiró.</translation>
    </message>
    <message>
        <source>The person at the switch could not tell what the port is set to.</source>
        <translation>La persona ante el conmutador no pudo decir cómo está ajustado el puerto.</translation>
    </message>
    <message>
        <source>The person at the switch could not set the cap.</source>
        <translation>La persona ante el conmutador no pudo fijar el límite.</translation>
    </message>
    <message>
        <source>This computer runs no Linux; give the &quot;address&quot; of the one that forwards the broadcaster&apos;s traffic.</source>
        <translation>Este equipo no usa Linux; indique la dirección («address») del que reenvía el tráfico del emisor.</translation>
    </message>
    <message>
        <source>A person sets the caps of this switch, and nobody can be asked here; use the window, or castbench-cli in a terminal without --json and --quiet.</source>
        <translation>Los límites de este conmutador los fija una persona, y aquí no se puede preguntar a nadie; use la ventana, o castbench-cli en un terminal sin --json ni --quiet.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo wants a password; log in as root, or allow the user tc and ip by a line in /etc/sudoers such as &quot;user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl&quot;.</source>
        <translation>Solo root puede fijar un límite, y sudo pide una contraseña; entre como root, o permita al usuario tc e ip con una línea en /etc/sudoers como «user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl».</translation>
    </message>
    <message>
        <source>Only root may set a cap, and this user may not use sudo; log in as root, or add the user to /etc/sudoers.</source>
        <translation>Solo root puede fijar un límite, y este usuario no puede usar sudo; entre como root, o añada el usuario a /etc/sudoers.</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers.</source>
        <translation>Solo root puede fijar un límite, y sudo no permite tc ni ip a este usuario; añádalos a /etc/sudoers.</translation>
    </message>
    <message>
        <source>The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>Al equipo le falta un programa; instale iproute2 (OpenWrt: paquetes ip-full, ip-bridge, tc-tiny, kmod-ifb y kmod-sched).</translation>
    </message>
    <message>
        <source>Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root.</source>
        <translation>Solo root puede fijar un límite; ejecute Castbench como root, instale sudo, o entre en el equipo como root.</translation>
    </message>
    <message>
        <source>The network interface does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>La interfaz de red no existe, o ya no; conéctela, o corrija las interfaces del laboratorio.</translation>
    </message>
    <message>
        <source>The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb).</source>
        <translation>El núcleo no tiene dispositivos intermedios; cargue el módulo ifb (OpenWrt: paquete kmod-ifb).</translation>
    </message>
    <message>
        <source>The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched).</source>
        <translation>El núcleo no puede limitar la tasa; cargue los módulos sch_ingress y sch_tbf (OpenWrt: paquete kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched).</source>
        <translation>El núcleo no puede filtrar; cargue el módulo cls_u32 (OpenWrt: paquete kmod-sched).</translation>
    </message>
    <message>
        <source>The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched).</source>
        <translation>El núcleo no puede redirigir; cargue el módulo act_mirred (OpenWrt: paquete kmod-sched).</translation>
    </message>
    <message>
        <source>Somebody else has just put a discipline on the interface&apos;s ingress; remove it, or choose another port.</source>
        <translation>Alguien acaba de poner una disciplina en la entrada de la interfaz; quítela, o elija otro puerto.</translation>
    </message>
    <message>
        <source>The program is BusyBox&apos;s, which cannot tell enough; install iproute2 (OpenWrt: packages ip-full, ip-bridge and tc-tiny).</source>
        <translation>El programa es el de BusyBox, que no informa lo suficiente; instale iproute2 (OpenWrt: paquetes ip-full, ip-bridge y tc-tiny).</translation>
    </message>
    <message>
        <source>The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched).</source>
        <translation>Al núcleo le falta una parte necesaria para limitar; cargue los módulos ifb, sch_ingress, sch_tbf, cls_u32 y act_mirred (OpenWrt: paquetes kmod-ifb y kmod-sched).</translation>
    </message>
    <message>
        <source>The computer has no program &quot;%1&quot;; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>El equipo no tiene el programa «%1»; instale iproute2 (OpenWrt: paquetes ip-full, ip-bridge, tc-tiny, kmod-ifb y kmod-sched).</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed (%2): %3</source>
        <translation>La orden «%1» falló (%2): %3</translation>
    </message>
    <message>
        <source>The connection by ssh failed: %1</source>
        <translation>La conexión por ssh falló: %1</translation>
    </message>
    <message>
        <source>The computer shows another key than before. If it was set up anew, remove the old key with &quot;ssh-keygen -R %1&quot; and log in once in a terminal; else somebody may be in between.</source>
        <translation>El equipo muestra otra clave que antes. Si se instaló de nuevo, quite la clave antigua con «ssh-keygen -R %1» y entre una vez en un terminal; si no, puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>The computer&apos;s key is not known; log in once with &quot;ssh %1&quot; in a terminal, as the user who runs Castbench, and compare the key that it shows.</source>
        <translation>La clave del equipo no se conoce; entre una vez con «ssh %1» en un terminal, como el usuario que ejecuta Castbench, y compare la clave que muestra.</translation>
    </message>
    <message>
        <source>The computer refused the login. Castbench logs in with a key only and did not try twice: add the public key to the computer&apos;s authorized_keys, unlock the key in the agent, and check the user&apos;s name and the key file in the lab.</source>
        <translation>El equipo rechazó el acceso. Castbench entra solo con una clave y no lo intentó dos veces: añada la clave pública a authorized_keys del equipo, desbloquee la clave en el agente, y compruebe el nombre de usuario y el archivo de clave en el laboratorio.</translation>
    </message>
    <message>
        <source>The computer&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>El nombre del equipo no tiene dirección; compruebe cómo está escrito, o indique la dirección misma.</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that an SSH server runs.</source>
        <translation>Allí no escucha nadie; compruebe la dirección y el puerto, y que haya un servidor SSH en marcha.</translation>
    </message>
    <message>
        <source>The computer does not answer; check its address, and that it is on.</source>
        <translation>El equipo no responde; compruebe su dirección, y que esté encendido.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is not the JSON it should be; install iproute2 4.19 or newer (OpenWrt: packages ip-full and tc-tiny).</source>
        <translation>La respuesta de «%1» no es el JSON que debería; instale iproute2 4.19 o más reciente (OpenWrt: paquetes ip-full y tc-tiny).</translation>
    </message>
    <message>
        <source>The computer answered in part only.</source>
        <translation>El equipo respondió solo en parte.</translation>
    </message>
    <message>
        <source>The program printed without end.</source>
        <translation>El programa escribió sin fin.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>No se pudo iniciar el programa: %1.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>La orden se canceló.</translation>
    </message>
    <message>
        <source>This computer has no program &quot;ssh&quot;; install OpenSSH&apos;s client (Debian: package openssh-client).</source>
        <translation>Este equipo no tiene el programa «ssh»; instale el cliente de OpenSSH (Debian: paquete openssh-client).</translation>
    </message>
    <message>
        <source>The computer&apos;s shell did not do what it was asked; Castbench needs a POSIX shell there, and &quot;ssh&quot; must be allowed to run commands.</source>
        <translation>El intérprete de órdenes del equipo no hizo lo pedido; Castbench necesita allí un shell POSIX, y «ssh» debe poder ejecutar órdenes.</translation>
    </message>
    <message>
        <source>The cap is lifted. The discipline clsact stays on %1, because somebody else has put filters into it since; remove it with &quot;tc qdisc del dev %1 clsact&quot; when they are not needed.</source>
        <translation>El límite se quitó. La disciplina clsact sigue en %1, porque alguien ha puesto filtros en ella desde entonces; quítela con «tc qdisc del dev %1 clsact» cuando no hagan falta.</translation>
    </message>
    <message>
        <source>The computer says %1 after it was given back %2; set the port by hand.</source>
        <translation>El equipo dice %1 después de devolverle %2; ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how an interface was set; set the port by hand.</source>
        <translation>«%1» no dice cómo estaba ajustada una interfaz; ajuste el puerto a mano.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s traffic control (%1) is on the ingress of %2, and Castbench does not touch it. Stop the program that put it there (SQM, a firewall), or remove it with &quot;tc qdisc del dev %2 %1&quot;, or choose another port.</source>
        <translation>En la entrada de %2 hay un control de tráfico ajeno (%1), y Castbench no lo toca. Detenga el programa que lo puso (SQM, un cortafuegos), o quítelo con «tc qdisc del dev %2 %1», o elija otro puerto.</translation>
    </message>
    <message>
        <source>The lab names %1 interfaces of this switch (%2), and no port %3; correct &quot;switch_port&quot; or &quot;interfaces&quot; in the lab.</source>
        <translation>El laboratorio nombra %1 interfaces de este conmutador (%2), y ningún puerto %3; corrija «switch_port» o «interfaces» en el laboratorio.</translation>
    </message>
    <message>
        <source>The computer ran none of the commands.</source>
        <translation>El equipo no ejecutó ninguna de las órdenes.</translation>
    </message>
    <message>
        <source>The computer has no bridge port %1; %2. Correct &quot;switch_port&quot; in the lab, or name the interface there (&quot;interfaces&quot;).</source>
        <translation>El equipo no tiene el puerto de puente %1; %2. Corrija «switch_port» en el laboratorio, o nombre allí la interfaz («interfaces»).</translation>
    </message>
    <message>
        <source>Several bridges have a port %1 (%2); name the interface in the lab: &quot;interfaces&quot;: [&quot;%3&quot;].</source>
        <translation>Varios puentes tienen un puerto %1 (%2); nombre la interfaz en el laboratorio: &quot;interfaces&quot;: [&quot;%3&quot;].</translation>
    </message>
    <message>
        <source>The network interface %1 does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>La interfaz de red %1 no existe, o ya no; conéctela, o corrija las interfaces del laboratorio.</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to it, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>Conecte a él el equipo del emisor, o corrija «switch_port» en el laboratorio.</translation>
    </message>
    <message>
        <source>%1 is a port of a switch chip, which may forward past the cap.</source>
        <translation>%1 es un puerto de un chip de conmutación, que puede reenviar sin pasar por el límite.</translation>
    </message>
    <message>
        <source>Try a cap and compare with the measured rate; if it does not hold, take the port out of the bridge or switch hardware forwarding off.</source>
        <translation>Pruebe un límite y compare con la tasa medida; si no se cumple, saque el puerto del puente o desactive el reenvío por hardware.</translation>
    </message>
    <message>
        <source>%1 is capped to %2 by Castbench already, and will be again after the run.</source>
        <translation>%1 ya está limitado a %2 por Castbench, y lo volverá a estar después de la ejecución.</translation>
    </message>
    <message>
        <source>Restore the port first if that cap was left behind.</source>
        <translation>Restablezca primero el puerto si ese límite quedó olvidado.</translation>
    </message>
    <message>
        <source>%1 is not capped.</source>
        <translation>%1 no está limitado.</translation>
    </message>
    <message>
        <source>Parts of a cap that an earlier Castbench left are there; they are removed when the port is restored.</source>
        <translation>Quedan partes de un límite que dejó un Castbench anterior; se quitan cuando se restablece el puerto.</translation>
    </message>
    <message>
        <source>OBS has stopped streaming by itself: it could not reach the platform.</source>
        <translation>OBS ha dejado de emitir por sí solo: no podía llegar a la plataforma.</translation>
    </message>
    <message>
        <source>The stream could not be started yet: %1</source>
        <translation>Todavía no se ha podido iniciar la emisión: %1</translation>
    </message>
    <message>
        <source>The stream that was started for the run did not run any more; it runs again.</source>
        <translation>La emisión iniciada para la ejecución ya no funcionaba; vuelve a funcionar.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Run %1 was begun on another lab, &quot;%2&quot;; it goes on there alone. What differs: %3.</source>
        <translation>La ejecución %1 se inició en otro laboratorio, «%2»; solo continúa allí. Diferencias: %3.</translation>
    </message>
    <message>
        <source>%1: %2 in the run, %3 in the lab given</source>
        <translation>%1: %2 en la ejecución, %3 en el laboratorio indicado</translation>
    </message>
    <message>
        <source>Run %1 is over; only a run that was cut off can be resumed. Start a new run of its plan.</source>
        <translation>La ejecución %1 ha terminado; solo se puede reanudar una que quedó cortada. Inicie una nueva ejecución de su plan.</translation>
    </message>
    <message>
        <source>Run %1 was begun by %2 on %3, and only that computer knows whether it goes on. Resume it there.</source>
        <translation>La ejecución %1 la inició %2 en %3, y solo ese equipo sabe si continúa. Reanúdela allí.</translation>
    </message>
    <message>
        <source>Run %1 goes on: %2 carries it out (process %3). Wait until it ends.</source>
        <translation>La ejecución %1 sigue en curso: %2 la lleva a cabo (proceso %3). Espere a que termine.</translation>
    </message>
    <message>
        <source>The program that carried out the run had ended.</source>
        <translation>El programa que llevaba a cabo la ejecución había terminado.</translation>
    </message>
    <message>
        <source>The run goes on; nobody carried it out for %1.</source>
        <translation>La ejecución continúa; nadie la llevó a cabo durante %1.</translation>
    </message>
    <message>
        <source>The switch reads %1. At the run&apos;s end it gets back what it had before the run: %2.</source>
        <translation>El conmutador indica %1. Al final de la ejecución recupera lo que tenía antes de ella: %2.</translation>
    </message>
    <message>
        <source>Another program has resumed run %1 meanwhile; wait until it ends.</source>
        <translation>Otro programa ha reanudado entretanto la ejecución %1; espere a que termine.</translation>
    </message>
    <message>
        <source>Run %1 is over.</source>
        <translation>La ejecución %1 ha terminado.</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>The clock&apos;s offset is known to ± %1 ms only.</source>
        <translation>El desfase del reloj solo se conoce con ± %1 ms.</translation>
    </message>
    <message>
        <source>How far the clock is from reference time is not known.</source>
        <translation>No se sabe cuánto se aleja el reloj de la hora de referencia.</translation>
    </message>
    <message>
        <source>Give the lab an NTP server that this device can reach.</source>
        <translation>Dé al laboratorio un servidor NTP accesible para este dispositivo.</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Reachable, with a warning</source>
        <translation>Accesible, con una advertencia</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>%1 ms, bound not known</source>
        <translation>%1 ms, cota desconocida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Choose a lab: open a lab file, or take the built-in lab.</source>
        <translation>Elija un laboratorio: abra un archivo de laboratorio o tome el integrado.</translation>
    </message>
    <message>
        <source>Choose at least one viewer, or let all take part.</source>
        <translation>Elija al menos un espectador o deje que participen todos.</translation>
    </message>
    <message>
        <source>This lab has no broadcaster. Add one on the Lab page, or choose another lab.</source>
        <translation>Este laboratorio no tiene ningún emisor. Añada uno en la página «Laboratorio» o elija otro laboratorio.</translation>
    </message>
    <message>
        <source>%1 is not a broadcaster of this lab. Choose another.</source>
        <translation>%1 no es un emisor de este laboratorio. Elija otro.</translation>
    </message>
    <message>
        <source>%1 is not a viewer of this lab. Clear its mark.</source>
        <translation>%1 no es un espectador de este laboratorio. Quite su marca.</translation>
    </message>
    <message>
        <source>An experiment needs at least one step. Add one.</source>
        <translation>Un experimento necesita al menos un paso. Añada uno.</translation>
    </message>
    <message>
        <source>Write a duration from 100 ms to 1 min, such as “1 s”.</source>
        <translation>Escriba una duración de 100 ms a 1 min, como «1 s».</translation>
    </message>
    <message>
        <source>Write a duration such as “10 s”, or “0 s” to leave nothing out.</source>
        <translation>Escriba una duración como «10 s», o «0 s» para no excluir nada.</translation>
    </message>
    <message>
        <source>This must be shorter than every step: shorten it, or lengthen the steps.</source>
        <translation>Debe ser más corto que todos los pasos: acórtelo o alargue los pasos.</translation>
    </message>
    <message>
        <source>This is longer than 1000 characters. Shorten it.</source>
        <translation>Supera los 1000 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown. Type it anew.</source>
        <translation>Contiene un carácter que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose what kind of experiment it is.</source>
        <translation>Elija el tipo de experimento.</translation>
    </message>
    <message>
        <source>Give the plan a name: figures and lists show it.</source>
        <translation>Dé un nombre al plan: las figuras y las listas lo muestran.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Tiempo transcurrido (s)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>Castbench %1, run %2, %3 UTC</source>
        <translation>Castbench %1, ejecución %2, %3 UTC</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>Upload rate</source>
        <translation>Tasa de subida</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Dropped since start</source>
        <translation>Perdidos desde el inicio</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>todas las causas</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>renderizado</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Latencia de emisión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Latencia del chat</translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation>%1 envía</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 recibe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparación de ejecuciones</translation>
    </message>
    <message>
        <source>Select the runs whose mean is to be shown.</source>
        <translation>Seleccione las ejecuciones cuya media desea ver.</translation>
    </message>
    <message>
        <source>%1 and %2 have different steps. A mean is taken over runs with the same caps and durations in the same order.</source>
        <translation>%1 y %2 tienen pasos distintos. La media se calcula sobre ejecuciones con los mismos límites y duraciones en el mismo orden.</translation>
    </message>
    <message>
        <source>Time in the plan (s)</source>
        <translation>Tiempo en el plan (s)</translation>
    </message>
    <message>
        <source>%1: mean of repetitions (n = %2)</source>
        <translation>%1: media de repeticiones (n = %2)</translation>
    </message>
    <message>
        <source>One run: no band.</source>
        <translation>Una ejecución: sin banda.</translation>
    </message>
    <message>
        <source>Band: 95 % interval of the mean over runs (Student&apos;s t).</source>
        <translation>Banda: intervalo del 95 % de la media entre ejecuciones (t de Student).</translation>
    </message>
    <message>
        <source>Few runs.</source>
        <translation>Pocas ejecuciones.</translation>
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
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (ejecución %2)</translation>
    </message>
    <message>
        <source>Castbench %1, runs %2</source>
        <translation>Castbench %1, ejecuciones %2</translation>
    </message>
    <message>
        <source>Elapsed time (min)</source>
        <translation>Tiempo transcurrido (min)</translation>
    </message>
    <message>
        <source>Elapsed time (h)</source>
        <translation>Tiempo transcurrido (h)</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
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
        <translation>sin valor</translation>
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
        <translation>%1: nada medido de %2 a %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>No se conoce la dirección de red de %1: está apagado o detrás de un enrutador. Escríbala o elija el puerto usted mismo.</translation>
    </message>
</context>
<context>
    <name>LabActions</name>
    <message>
        <source>Use the &amp;built-in lab</source>
        <translation>Usar el laboratorio &amp;integrado</translation>
    </message>
    <message>
        <source>A whole lab on this computer, to try everything out</source>
        <translation>Un laboratorio completo en este equipo, para probarlo todo</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Nuevo laboratorio</translation>
    </message>
    <message>
        <source>Begins a lab of your own</source>
        <translation>Empieza un laboratorio propio</translation>
    </message>
    <message>
        <source>&amp;Open lab …</source>
        <translation>&amp;Abrir laboratorio…</translation>
    </message>
    <message>
        <source>Opens a lab file</source>
        <translation>Abre un archivo de laboratorio</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saves the lab; passwords are kept apart from the file</source>
        <translation>Guarda el laboratorio; las contraseñas se guardan aparte del archivo</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Takes over the devices of a lab file</source>
        <translation>Incorpora los dispositivos de un archivo de laboratorio</translation>
    </message>
    <message>
        <source>&amp;Export without secrets …</source>
        <translation>&amp;Exportar sin secretos…</translation>
    </message>
    <message>
        <source>Writes a file for somebody else, without passwords</source>
        <translation>Escribe un archivo para otra persona, sin contraseñas</translation>
    </message>
    <message>
        <source>&amp;Broadcaster …</source>
        <translation>&amp;Emisor…</translation>
    </message>
    <message>
        <source>A computer that streams</source>
        <translation>Un equipo que emite</translation>
    </message>
    <message>
        <source>&amp;Viewer in a browser …</source>
        <translation>Espectador en un &amp;navegador…</translation>
    </message>
    <message>
        <source>Watches on this computer</source>
        <translation>Mira desde este equipo</translation>
    </message>
    <message>
        <source>Viewer with an &amp;app on another device …</source>
        <translation>Espectador con una &amp;app en otro dispositivo…</translation>
    </message>
    <message>
        <source>Is measured by castbench-probe on the device</source>
        <translation>Lo mide castbench-probe en el dispositivo</translation>
    </message>
    <message>
        <source>&amp;Chat …</source>
        <translation>&amp;Chat…</translation>
    </message>
    <message>
        <source>The platform&apos;s chat server</source>
        <translation>El servidor de chat de la plataforma</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>Edits the chosen device</source>
        <translation>Edita el dispositivo elegido</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removes the chosen device; can be undone</source>
        <translation>Quita el dispositivo elegido; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Tests the connection to the chosen device</source>
        <translation>Prueba la conexión con el dispositivo elegido</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>Probar t&amp;odo</translation>
    </message>
    <message>
        <source>Tests the connections to all devices</source>
        <translation>Prueba las conexiones con todos los dispositivos</translation>
    </message>
    <message>
        <source>&amp;Pair …</source>
        <translation>E&amp;mparejar…</translation>
    </message>
    <message>
        <source>Shows what to start on the viewer&apos;s device</source>
        <translation>Muestra qué iniciar en el dispositivo del espectador</translation>
    </message>
    <message>
        <source>Lab settin&amp;gs …</source>
        <translation>A&amp;justes del laboratorio…</translation>
    </message>
    <message>
        <source>Name, where probes connect to, reference time</source>
        <translation>Nombre, adonde se conectan las sondas, hora de referencia</translation>
    </message>
    <message>
        <source>Use the built-in lab with a NETGEAR &amp;Plus switch</source>
        <translation>Usar el laboratorio integrado con un conmutador NETGEAR &amp;Plus</translation>
    </message>
    <message>
        <source>The same lab; its switch speaks NSDP and knows a few caps only</source>
        <translation>El mismo laboratorio; su conmutador habla NSDP y solo conoce unos pocos límites</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>Guardar el scrip&amp;t de OBS…</translation>
    </message>
    <message>
        <source>Writes the script that draws the frame clock in OBS</source>
        <translation>Escribe el script que dibuja el reloj de fotogramas en OBS</translation>
    </message>
</context>
<context>
    <name>LabDevices</name>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>probe on the device</source>
        <translation>sonda en el dispositivo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Video and chat</source>
        <translation>Vídeo y chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Commentator</source>
        <translation>Comentarista</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Reference clock</source>
        <translation>Reloj de referencia</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>Dirección de OBS</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>contraseña de OBS</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Puerto del conmutador</translation>
    </message>
    <message>
        <source>Playlist URL</source>
        <translation>URL de la lista de reproducción</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>Canal de chat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message numerus="yes">
        <source>+ %n viewer(s)</source>
        <translation>
            <numerusform>+ %n espectador</numerusform>
            <numerusform>+ %n espectadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n broadcaster(s)</source>
        <translation>
            <numerusform>+ %n emisor</numerusform>
            <numerusform>+ %n emisores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n con problemas</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, remote probe</source>
        <translation>%1, sonda remota</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Upload rate</source>
        <translation>Tasa de subida</translation>
    </message>
    <message>
        <source>Bytes that the broadcaster&apos;s program says it sent per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Bytes que el programa del emisor dice haber enviado por intervalo, como tasa (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>Tasa del puerto</translation>
    </message>
    <message>
        <source>Octets that the broadcaster&apos;s switch port passed on per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>Octetos que el puerto del conmutador del emisor reenvió por intervalo, como tasa (1 kbit/s = 1000 bit/s).</translation>
    </message>
    <message>
        <source>Dropped frames (network)</source>
        <translation>Fotogramas perdidos (red)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster dropped since the run began because its send queue was too long.</source>
        <translation>Fotogramas que el emisor descartó desde el inicio de la ejecución porque su cola de envío era demasiado larga.</translation>
    </message>
    <message>
        <source>Dropped frames (encoder)</source>
        <translation>Fotogramas perdidos (codificador)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster skipped since the run began because encoding was late.</source>
        <translation>Fotogramas que el emisor omitió desde el inicio de la ejecución porque la codificación iba con retraso.</translation>
    </message>
    <message>
        <source>Dropped frames (rendering)</source>
        <translation>Fotogramas perdidos (renderizado)</translation>
    </message>
    <message>
        <source>Frames that the broadcaster missed since the run began because rendering was late.</source>
        <translation>Fotogramas que el emisor no llegó a producir desde el inicio de la ejecución porque el renderizado iba con retraso.</translation>
    </message>
    <message>
        <source>Total frames</source>
        <translation>Fotogramas totales</translation>
    </message>
    <message>
        <source>Frames that the broadcaster attempted since the run began, dropped ones included.</source>
        <translation>Fotogramas que el emisor intentó enviar desde el inicio de la ejecución, incluidos los perdidos.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation>Congestión</translation>
    </message>
    <message>
        <source>How full the broadcaster&apos;s send queue is, from 0 (empty) to 1 (full).</source>
        <translation>Lo llena que está la cola de envío del emisor, de 0 (vacía) a 1 (llena).</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>Latencia de emisión</translation>
    </message>
    <message>
        <source>The instant a frame is due on the viewer&apos;s screen minus the instant stamped into it at the source, both in reference time.</source>
        <translation>Instante en que un fotograma debe verse en la pantalla del espectador menos el instante estampado en él en el origen, ambos en hora de referencia.</translation>
    </message>
    <message>
        <source>Buffer level</source>
        <translation>Nivel del búfer</translation>
    </message>
    <message>
        <source>Playing time of the media that the viewer has received but not yet shown.</source>
        <translation>Tiempo de reproducción del contenido que el espectador ha recibido pero aún no ha mostrado.</translation>
    </message>
    <message>
        <source>Chat send latency</source>
        <translation>Latencia de envío del chat</translation>
    </message>
    <message>
        <source>The instant the reference participant received a chat message minus the instant the device sent it, both in reference time.</source>
        <translation>Instante en que el participante de referencia recibió un mensaje del chat menos el instante en que el dispositivo lo envió, ambos en hora de referencia.</translation>
    </message>
    <message>
        <source>Chat receive latency</source>
        <translation>Latencia de recepción del chat</translation>
    </message>
    <message>
        <source>The instant the device received a chat message minus the instant the reference participant sent it, both in reference time.</source>
        <translation>Instante en que el dispositivo recibió un mensaje del chat menos el instante en que el participante de referencia lo envió, ambos en hora de referencia.</translation>
    </message>
    <message>
        <source>Chat messages lost</source>
        <translation>Mensajes del chat perdidos</translation>
    </message>
    <message>
        <source>Chat messages of the measurement that never arrived, counted since the run began.</source>
        <translation>Mensajes del chat de la medición que nunca llegaron, contados desde el inicio de la ejecución.</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>What has to be added to the device&apos;s clock to get reference time; its uncertainty is the bound of the error.</source>
        <translation>Lo que hay que sumar al reloj del dispositivo para obtener la hora de referencia; su incertidumbre es la cota del error.</translation>
    </message>
</context>
<context>
    <name>ObsScript</name>
    <message>
        <source>The script is missing from this program.</source>
        <translation>Falta el script en este programa.</translation>
    </message>
    <message>
        <source>Save the OBS script</source>
        <translation>Guardar el script de OBS</translation>
    </message>
    <message>
        <source>OBS script (*.lua)</source>
        <translation>Script de OBS (*.lua)</translation>
    </message>
    <message>
        <source>Saved as %1. Take it to the computer that streams. In OBS choose Tools → Scripts, press + and choose the file; then add the source “Castbench frame clock” to the scene and give it the source id of this broadcaster&apos;s frame clock.</source>
        <translation>Guardado como %1. Llévelo al equipo que emite. En OBS elija Herramientas → Scripts, pulse + y elija el archivo; después añada a la escena la fuente «Castbench frame clock» y dele el identificador del reloj de fotogramas de este emisor.</translation>
    </message>
</context>
<context>
    <name>PlatformLook</name>
    <message>
        <source>The look was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>No answer within 5 s.</source>
        <translation>Sin respuesta en 5 s.</translation>
    </message>
    <message>
        <source>playlist of %1</source>
        <translation>lista de reproducción de %1</translation>
    </message>
    <message>
        <source>The server answers; there is no playlist before the stream begins.</source>
        <translation>El servidor responde; no hay lista de reproducción hasta que empieza la emisión.</translation>
    </message>
    <message>
        <source>Start the server, and check the playlist&apos;s address in the lab.</source>
        <translation>Inicie el servidor y compruebe la dirección de la lista de reproducción en el laboratorio.</translation>
    </message>
    <message>
        <source>Check the playlist&apos;s address in the lab.</source>
        <translation>Compruebe la dirección de la lista de reproducción en el laboratorio.</translation>
    </message>
    <message>
        <source>The server answers with a playlist.</source>
        <translation>El servidor responde con una lista de reproducción.</translation>
    </message>
    <message>
        <source>chat server</source>
        <translation>servidor de chat</translation>
    </message>
    <message>
        <source>Start the chat server, and check its address %1 in the lab.</source>
        <translation>Inicie el servidor de chat y compruebe su dirección %1 en el laboratorio.</translation>
    </message>
    <message>
        <source>The chat server answers.</source>
        <translation>El servidor de chat responde.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: desconocido</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
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
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>Intervalo de muestreo</translation>
    </message>
    <message>
        <source>Settling time left out of means</source>
        <translation>Tiempo de estabilización excluido de las medias</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Cap before the run</source>
        <translation>Límite antes de la ejecución</translation>
    </message>
    <message>
        <source>Cap after the run</source>
        <translation>Límite después de la ejecución</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Conmutador restaurado</translation>
    </message>
    <message>
        <source>yes, and read back</source>
        <translation>sí, y leído de nuevo</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Largest clock error</source>
        <translation>Mayor error de reloj</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>RunHealth</name>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Nothing has been measured for %1 s.</source>
        <translation>No se ha medido nada desde hace %1 s.</translation>
    </message>
    <message>
        <source>Check that the device is on and that its programs run.</source>
        <translation>Compruebe que el dispositivo está encendido y que sus programas funcionan.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, encrypted with your login.</source>
        <translation>Los secretos se guardan en el almacén de claves del sistema, cifrados con su inicio de sesión.</translation>
    </message>
    <message>
        <source>Private file</source>
        <translation>Archivo privado</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Only you may read this file, but it is not encrypted: whoever gets hold of the disk or a backup can read it.</source>
        <translation>Los secretos se guardan en %1. Solo usted puede leer este archivo, pero no está cifrado: quien consiga el disco o una copia de seguridad puede leerlo.</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>Almacén de claves del sistema</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program ends; type them again then.</source>
        <translation>Los secretos se guardan en memoria y se olvidan al cerrar el programa; vuelva a escribirlos entonces.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>This is not a cap from 16 kbit/s to 100 Gbit/s. Write it as “512 kbit/s”, “4 Mbit/s” or “No Limit”.</source>
        <translation>No es un límite de 16 kbit/s a 100 Gbit/s. Escríbalo como «512 kbit/s», «4 Mbit/s» o «Sin límite».</translation>
    </message>
    <message>
        <source>This is not a duration from 1 s to 24 h. Write it as “10 s”, “1.5 s”, “5 min” or “2 h”.</source>
        <translation>No es una duración de 1 s a 24 h. Escríbala como «10 s», «1.5 s», «5 min» o «2 h».</translation>
    </message>
    <message>
        <source>This label is longer than 1000 characters. Shorten it.</source>
        <translation>Esta etiqueta supera los 1000 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>This label holds a character that cannot be shown. Type it anew.</source>
        <translation>Esta etiqueta contiene un carácter que no se puede mostrar. Escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>StepsOnSwitch</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>This lab&apos;s switch cannot set every cap: %1.</source>
        <translation>El conmutador de este laboratorio no puede fijar todos los límites: %1.</translation>
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
        <translation>Compruebe que el conmutador está encendido, y su dirección, comunidad y perfil en el laboratorio.</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>controlador</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>el conmutador responde</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s port and the switch&apos;s profile in the lab.</source>
        <translation>Compruebe el puerto del emisor y el perfil del conmutador en el laboratorio.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
</context>
<context>
    <name>ViewerLook</name>
    <message>
        <source>measured here</source>
        <translation>medido aquí</translation>
    </message>
    <message>
        <source>Castbench watches and chats for this viewer on this computer.</source>
        <translation>Castbench mira y chatea por este espectador en este equipo.</translation>
    </message>
    <message>
        <source>Choose another port for the controller in the lab, or end the program that uses it.</source>
        <translation>Elija otro puerto para el controlador en el laboratorio, o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>castbench-probe is not connected from this device.</source>
        <translation>castbench-probe no está conectado desde este dispositivo.</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device, with the address and the code shown here.</source>
        <translation>Inicie castbench-probe en el dispositivo, con la dirección y el código que se muestran aquí.</translation>
    </message>
    <message>
        <source>castbench-probe %1 is connected.</source>
        <translation>castbench-probe %1 está conectado.</translation>
    </message>
    <message>
        <source>chat password</source>
        <translation>contraseña del chat</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>counter of the device</source>
        <translation>contador del dispositivo</translation>
    </message>
    <message>
        <source>frame clock in the picture</source>
        <translation>reloj de fotogramas en la imagen</translation>
    </message>
    <message>
        <source>program date time of the playlist</source>
        <translation>fecha y hora de programa de la lista de reproducción</translation>
    </message>
    <message>
        <source>stamp in the message</source>
        <translation>sello en el mensaje</translation>
    </message>
    <message>
        <source>exchange on the probe&apos;s link</source>
        <translation>intercambio por el enlace de la sonda</translation>
    </message>
    <message>
        <source>time server (SNTP)</source>
        <translation>servidor horario (SNTP)</translation>
    </message>
    <message>
        <source>same clock</source>
        <translation>mismo reloj</translation>
    </message>
    <message>
        <source>modelled player</source>
        <translation>reproductor modelado</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Checking the lab</source>
        <translation>Comprobando el laboratorio</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Restoring the switch</source>
        <translation>Restaurando el conmutador</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abortada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>sonda perdida</translation>
    </message>
    <message>
        <source>device did not answer</source>
        <translation>el dispositivo no respondió</translation>
    </message>
    <message>
        <source>broadcaster did not send</source>
        <translation>el emisor no enviaba</translation>
    </message>
    <message>
        <source>player had nothing to show</source>
        <translation>el reproductor no tenía nada que mostrar</translation>
    </message>
    <message>
        <source>no time stamp in the picture</source>
        <translation>sin sello de tiempo en la imagen</translation>
    </message>
    <message>
        <source>chat disconnected</source>
        <translation>chat desconectado</translation>
    </message>
    <message>
        <source>counter began anew</source>
        <translation>el contador se reinició</translation>
    </message>
    <message>
        <source>clock offset not known</source>
        <translation>desfase del reloj desconocido</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cap reads back differently</source>
        <translation>El límite leído es distinto</translation>
    </message>
    <message>
        <source>Cap not set</source>
        <translation>Límite no fijado</translation>
    </message>
    <message>
        <source>Cap set</source>
        <translation>Límite fijado</translation>
    </message>
    <message>
        <source>Cap set late</source>
        <translation>Límite fijado con retraso</translation>
    </message>
    <message>
        <source>Chat disconnected</source>
        <translation>Chat desconectado</translation>
    </message>
    <message>
        <source>Chat latency below zero</source>
        <translation>Latencia del chat bajo cero</translation>
    </message>
    <message>
        <source>Chat reconnected</source>
        <translation>Chat reconectado</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Reloj dudoso</translation>
    </message>
    <message>
        <source>Clock good again</source>
        <translation>Reloj correcto de nuevo</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>Salto del reloj</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Counter stands still</source>
        <translation>Contador detenido</translation>
    </message>
    <message>
        <source>Counter moves again</source>
        <translation>El contador avanza de nuevo</translation>
    </message>
    <message>
        <source>Counter began anew</source>
        <translation>El contador se reinició</translation>
    </message>
    <message>
        <source>Records of another run</source>
        <translation>Registros de otra ejecución</translation>
    </message>
    <message>
        <source>Stamp of another source</source>
        <translation>Sello de otro origen</translation>
    </message>
    <message>
        <source>Latency below zero</source>
        <translation>Latencia bajo cero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>OBS disconnected</source>
        <translation>OBS desconectado</translation>
    </message>
    <message>
        <source>OBS does not answer</source>
        <translation>OBS no responde</translation>
    </message>
    <message>
        <source>OBS connected again</source>
        <translation>OBS conectado de nuevo</translation>
    </message>
    <message>
        <source>OBS lost its platform</source>
        <translation>OBS perdió su plataforma</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>Emisión detenida</translation>
    </message>
    <message>
        <source>Stream runs</source>
        <translation>Emisión en marcha</translation>
    </message>
    <message>
        <source>Playback started</source>
        <translation>Reproducción iniciada</translation>
    </message>
    <message>
        <source>Playlist ended</source>
        <translation>Lista de reproducción terminada</translation>
    </message>
    <message>
        <source>Playlist reachable again</source>
        <translation>Lista de reproducción accesible de nuevo</translation>
    </message>
    <message>
        <source>Playlist began anew</source>
        <translation>La lista de reproducción se reinició</translation>
    </message>
    <message>
        <source>Playlist moves again</source>
        <translation>La lista de reproducción avanza de nuevo</translation>
    </message>
    <message>
        <source>Playlist stands still</source>
        <translation>Lista de reproducción detenida</translation>
    </message>
    <message>
        <source>Playlist unreachable</source>
        <translation>Lista de reproducción inaccesible</translation>
    </message>
    <message>
        <source>Probe absent</source>
        <translation>Sonda ausente</translation>
    </message>
    <message>
        <source>Probe back</source>
        <translation>Sonda de vuelta</translation>
    </message>
    <message>
        <source>Probe lost</source>
        <translation>Sonda perdida</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>La ejecución falló</translation>
    </message>
    <message>
        <source>Segment damaged</source>
        <translation>Segmento dañado</translation>
    </message>
    <message>
        <source>Segment not loaded</source>
        <translation>Segmento no cargado</translation>
    </message>
    <message>
        <source>Playback stalled</source>
        <translation>Reproducción parada</translation>
    </message>
    <message>
        <source>Playback goes on</source>
        <translation>La reproducción continúa</translation>
    </message>
    <message>
        <source>Step began</source>
        <translation>Paso iniciado</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Paso terminado</translation>
    </message>
    <message>
        <source>Storing works again</source>
        <translation>El guardado funciona de nuevo</translation>
    </message>
    <message>
        <source>Storing failed</source>
        <translation>Falló el guardado</translation>
    </message>
    <message>
        <source>Switch answers again</source>
        <translation>El conmutador responde de nuevo</translation>
    </message>
    <message>
        <source>Switch not restored</source>
        <translation>Conmutador no restaurado</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>Conmutador restaurado</translation>
    </message>
    <message>
        <source>Switch does not answer</source>
        <translation>El conmutador no responde</translation>
    </message>
    <message>
        <source>Not every probe delivers yet</source>
        <translation>Aún no todas las sondas envían datos</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Upload cap</source>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <source>Limits what the broadcaster may upload, step by step, and measures how frames are dropped and how late viewers see the picture and read the chat.</source>
        <translation>Limita, paso a paso, lo que el emisor puede subir, y mide cómo se pierden fotogramas y con cuánto retraso los espectadores ven la imagen y leen el chat.</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>Sin límite</translation>
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
        <translation>Comprobado antes de la ejecución</translation>
    </message>
    <message>
        <source>Probe not started again</source>
        <translation>Sonda no reiniciada</translation>
    </message>
    <message>
        <source>Probe not stopped</source>
        <translation>Sonda no detenida</translation>
    </message>
    <message>
        <source>Restoring tried again</source>
        <translation>Nuevo intento de restauración</translation>
    </message>
    <message>
        <source>Segments missing</source>
        <translation>Faltan segmentos</translation>
    </message>
    <message>
        <source>Stream not stopped</source>
        <translation>Emisión no detenida</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>Emisión iniciada</translation>
    </message>
    <message>
        <source>Advertisement in the stream</source>
        <translation>Publicidad en la emisión</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>no está en vigor</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin carga</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>The rate was at the cap.</source>
        <translation>La tasa estaba en el límite.</translation>
    </message>
    <message>
        <source>The rate was below the cap while the broadcaster had to hold back.</source>
        <translation>La tasa estaba por debajo del límite mientras el emisor tenía que contenerse.</translation>
    </message>
    <message>
        <source>More was sent than any cap of the plan allows.</source>
        <translation>Se envió más de lo que permite cualquier límite del plan.</translation>
    </message>
    <message>
        <source>More was sent than the cap allows.</source>
        <translation>Se envió más de lo que permite el límite.</translation>
    </message>
    <message>
        <source>The rate stayed at a former cap while the broadcaster had to hold back.</source>
        <translation>La tasa se quedó en un límite anterior mientras el emisor tenía que contenerse.</translation>
    </message>
    <message>
        <source>Too little was sent to tell, and nothing held the broadcaster back.</source>
        <translation>Se envió demasiado poco para saberlo, y nada frenaba al emisor.</translation>
    </message>
    <message>
        <source>The broadcaster had to hold back, but not because of the cap.</source>
        <translation>El emisor tenía que contenerse, pero no por el límite.</translation>
    </message>
    <message>
        <source>Neither the switch nor the broadcaster told how much was sent.</source>
        <translation>Ni el conmutador ni el emisor indicaron cuánto se envió.</translation>
    </message>
    <message>
        <source>There are too few samples after the settling time.</source>
        <translation>Hay muy pocas muestras tras el tiempo de estabilización.</translation>
    </message>
    <message>
        <source>The counter moves in too large steps for so short a time.</source>
        <translation>El contador avanza a saltos demasiado grandes para tan poco tiempo.</translation>
    </message>
    <message>
        <source>This step has not been judged.</source>
        <translation>Este paso no se ha evaluado.</translation>
    </message>
    <message>
        <source>Counted: what the switch passed on.</source>
        <translation>Contado: lo que el conmutador reenvió.</translation>
    </message>
    <message>
        <source>Counted: what the switch port received, possibly before the cap.</source>
        <translation>Contado: lo que recibió el puerto del conmutador, quizá antes del límite.</translation>
    </message>
    <message>
        <source>Counted: what the broadcaster&apos;s program sent.</source>
        <translation>Contado: lo que envió el programa del emisor.</translation>
    </message>
    <message>
        <source>Cap in force: %1 kbit/s measured</source>
        <translation>Límite en vigor: %1 kbit/s medidos</translation>
    </message>
    <message>
        <source>Cap not in force: %1 kbit/s measured</source>
        <translation>El límite no está en vigor: %1 kbit/s medidos</translation>
    </message>
    <message>
        <source>Cannot tell whether the cap is in force: %1 kbit/s sent</source>
        <translation>No se puede saber si el límite está en vigor: %1 kbit/s enviados</translation>
    </message>
    <message>
        <source>Cap not measured</source>
        <translation>Límite no medido</translation>
    </message>
    <message numerus="yes">
        <source>Measured: %1 ± %2 kbit/s from %n sample(s).</source>
        <translation>
            <numerusform>Medido: %1 ± %2 kbit/s a partir de %n muestra.</numerusform>
            <numerusform>Medido: %1 ± %2 kbit/s a partir de %n muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from %1 to %2 kbit/s counts as at the cap.</source>
        <translation>Una tasa de %1 a %2 kbit/s cuenta como en el límite.</translation>
    </message>
    <message>
        <source>Cap in force</source>
        <translation>Límite en vigor</translation>
    </message>
    <message>
        <source>Cap not in force</source>
        <translation>El límite no está en vigor</translation>
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
        <translation>Ordenador Linux</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>OBS gave its platform up</source>
        <translation>OBS desistió de la plataforma</translation>
    </message>
    <message>
        <source>Stream started again</source>
        <translation>Emisión reiniciada</translation>
    </message>
    <message>
        <source>Stream not started yet</source>
        <translation>Emisión aún no iniciada</translation>
    </message>
    <message>
        <source>Castbench did not run</source>
        <translation>Castbench no estaba en marcha</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>Ejecución reanudada</translation>
    </message>
    <message>
        <source>Switch set otherwise</source>
        <translation>Conmutador ajustado de otro modo</translation>
    </message>
</context>
<context>
    <name>castbench::AboutDialog</name>
    <message>
        <source>About Castbench</source>
        <translation>Acerca de Castbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;A lab instrument for live streaming. Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;Un instrumento de laboratorio para la emisión en directo. Software libre bajo la Licencia Pública General de GNU, versión 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>It runs on Qt %1 and stands on the work of others:</source>
        <translation>Funciona con Qt %1 y se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>castbench::BroadcasterDialog</name>
    <message>
        <source>This is no address. Type one such as ws://192.168.1.11:4455</source>
        <translation>No es una dirección. Escriba una como ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>This is no address. Type one such as https://video.example.org/b1.m3u8</source>
        <translation>No es una dirección. Escriba una como https://video.example.org/b1.m3u8</translation>
    </message>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Este identificador es el de la plataforma; elija otro.</translation>
    </message>
    <message>
        <source>New broadcaster</source>
        <translation>Nuevo emisor</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>Emisor %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as B1: letters, digits, - and _</source>
        <translation>Corto y único en el laboratorio, como B1: letras, cifras, - y _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For people: Commentator</source>
        <translation>Para las personas: Comentarista</translation>
    </message>
    <message>
        <source>&amp;OBS address</source>
        <translation>&amp;Dirección de OBS</translation>
    </message>
    <message>
        <source>Where OBS listens for obs-websocket: ws://192.168.1.11:4455</source>
        <translation>Donde OBS escucha a obs-websocket: ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>OBS &amp;password</source>
        <translation>Contra&amp;seña de OBS</translation>
    </message>
    <message>
        <source>&amp;Switch port</source>
        <translation>Puerto del c&amp;onmutador</translation>
    </message>
    <message>
        <source>The port of the switch into which this computer&apos;s cable goes</source>
        <translation>El puerto del conmutador al que llega el cable de este equipo</translation>
    </message>
    <message>
        <source>Playlist &amp;URL</source>
        <translation>&amp;URL de la lista de reproducción</translation>
    </message>
    <message>
        <source>Where viewers find the stream: an HLS playlist. May be empty.</source>
        <translation>Donde los espectadores encuentran la emisión: una lista de reproducción HLS. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Chat c&amp;hannel</source>
        <translation>Canal de c&amp;hat</translation>
    </message>
    <message>
        <source>Such as #b1. May be empty.</source>
        <translation>Como #b1. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Frame clock</source>
        <translation>Reloj de foto&amp;gramas</translation>
    </message>
    <message>
        <source>Source id in the strip of cells at the picture&apos;s top; 0 stands for any</source>
        <translation>Identificador del origen en la franja de celdas de la parte superior de la imagen; 0 vale para cualquiera</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>How its clock relates to reference time</source>
        <translation>Qué relación tiene su reloj con la hora de referencia</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>Ser&amp;vidor horario</translation>
    </message>
    <message>
        <source>The NTP server that runs on this computer: 192.168.1.11</source>
        <translation>El servidor NTP que funciona en este equipo: 192.168.1.11</translation>
    </message>
    <message>
        <source>Not known: latencies without uncertainty</source>
        <translation>Desconocido: latencias sin incertidumbre</translation>
    </message>
    <message>
        <source>Same computer as Castbench</source>
        <translation>El mismo equipo que Castbench</translation>
    </message>
    <message>
        <source>An NTP server runs on it</source>
        <translation>Tiene un servidor NTP en marcha</translation>
    </message>
    <message>
        <source>It is the reference</source>
        <translation>Es la referencia</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Shows the ports of the lab&apos;s switch, and finds this computer among them</source>
        <translation>Muestra los puertos del conmutador del laboratorio y encuentra este ordenador entre ellos</translation>
    </message>
</context>
<context>
    <name>castbench::BuiltInLabTrial</name>
    <message>
        <source>A run is under way; wait for its end, or abort it.</source>
        <translation>Hay una ejecución en curso; espere a que termine o abórtela.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Iniciando el laboratorio integrado…</translation>
    </message>
</context>
<context>
    <name>castbench::ChoosePortDialog</name>
    <message>
        <source>Choose the switch port</source>
        <translation>Elegir el puerto del conmutador</translation>
    </message>
</context>
<context>
    <name>castbench::CompareView</name>
    <message>
        <source>Over each other</source>
        <translation>Superpuestas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Mean of repetitions</source>
        <translation>Media de las repeticiones</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>How the runs are compared</source>
        <translation>Cómo se comparan las ejecuciones</translation>
    </message>
    <message>
        <source>Comparison of the runs step by step</source>
        <translation>Comparación paso a paso de las ejecuciones</translation>
    </message>
    <message>
        <source>Each run from its own beginning; the same colour is the same run.</source>
        <translation>Cada ejecución desde su propio inicio; un mismo color es la misma ejecución.</translation>
    </message>
    <message>
        <source>A figure for each run; time and values have the same scales in all.</source>
        <translation>Una figura por ejecución; el tiempo y los valores tienen las mismas escalas en todas.</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % band (Student&apos;s t over the runs).</source>
        <translation>Media de las ejecuciones con su banda del 95 % (t de Student entre ejecuciones).</translation>
    </message>
    <message>
        <source>Where the 95 % intervals of two runs overlap they are not distinguishable.</source>
        <translation>Donde los intervalos del 95 % de dos ejecuciones se solapan, no son distinguibles.</translation>
    </message>
    <message>
        <source>%1 of %2 comparisons could be told; the others lack an interval.</source>
        <translation>Se pudieron decidir %1 de %2 comparaciones; a las demás les falta un intervalo.</translation>
    </message>
</context>
<context>
    <name>castbench::ComparisonModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Ejecución A</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Ejecución B</translation>
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
        <translation>B comparada con A</translation>
    </message>
    <message>
        <source>no such step in another run</source>
        <translation>ese paso no existe en otra ejecución</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopLabService</name>
    <message>
        <source>A run has the lab now; test the device afterwards.</source>
        <translation>Una ejecución está usando el laboratorio; pruebe el dispositivo después.</translation>
    </message>
    <message>
        <source>No lab is looked after now.</source>
        <translation>Ahora no se está atendiendo ningún laboratorio.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopRunService</name>
    <message>
        <source>An experiment is running.</source>
        <translation>Hay un experimento en curso.</translation>
    </message>
    <message>
        <source>A run is active; it must end first.</source>
        <translation>Hay una ejecución activa; antes debe terminar.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>A run is active already; it must end first.</source>
        <translation>Ya hay una ejecución activa; antes debe terminar.</translation>
    </message>
    <message>
        <source>The plan has no steps. Add at least one.</source>
        <translation>El plan no tiene pasos. Añada al menos uno.</translation>
    </message>
    <message>
        <source>Stopped before the run began; nothing was changed.</source>
        <translation>Detenido antes de que empezara la ejecución; no se modificó nada.</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Iniciando el laboratorio integrado…</translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>No hay ninguna ejecución activa.</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>La ejecución aún no ha empezado.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>%1 Open that lab on the Lab page.</source>
        <translation>%1 Abra ese laboratorio en la página Laboratorio.</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopSwitchService</name>
    <message>
        <source>Trial of a cap in the lab</source>
        <translation>Prueba de un límite en el laboratorio</translation>
    </message>
    <message>
        <source>Broadcaster %1 has no OBS address that would tell its computer. Type the network address, or choose the port yourself.</source>
        <translation>El emisor %1 no tiene una dirección de OBS que indique su ordenador. Escriba la dirección de red o elija el puerto usted mismo.</translation>
    </message>
    <message>
        <source>A run has the switch now; try a cap when it is over.</source>
        <translation>Una ejecución usa ahora el conmutador; pruebe un límite cuando termine.</translation>
    </message>
    <message>
        <source>A cap is being tried already, or its port gets back what it had. Wait a moment.</source>
        <translation>Ya se está probando un límite, o su puerto está recuperando lo que tenía. Espere un momento.</translation>
    </message>
    <message>
        <source>Nothing is owed to port %1: no program left it capped.</source>
        <translation>Al puerto %1 no se le debe nada: ningún programa lo dejó limitado.</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDetails</name>
    <message>
        <source>Details of the chosen device</source>
        <translation>Detalles del dispositivo elegido</translation>
    </message>
    <message>
        <source>Choose a device to see how it is.</source>
        <translation>Elija un dispositivo para ver cómo está.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Reference time minus the device&apos;s clock, and how exactly that is known</source>
        <translation>Hora de referencia menos el reloj del dispositivo, y con qué exactitud se conoce</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Pair …</source>
        <translation>Emparejar…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Detener &amp;prueba</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>castbench::EventsModel</name>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>castbench::EventsPanel</name>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Least severity of the events shown</source>
        <translation>Gravedad mínima de los eventos mostrados</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>Eventos de la ejecución</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Ningún evento coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentWizard</name>
    <message>
        <source>Close the wizard?</source>
        <translation>¿Cerrar el asistente?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Lo que ha introducido se perderá.</translation>
    </message>
    <message>
        <source>To keep it, save the plan on the last page.</source>
        <translation>Para conservarlo, guarde el plan en la última página.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A run is active: this one can be started when it has ended. The plan can be saved now.</source>
        <translation>Hay una ejecución activa: esta se puede iniciar cuando termine. El plan se puede guardar ahora.</translation>
    </message>
    <message>
        <source>The check has not passed: only the plan can be saved. Go back to the check to run it.</source>
        <translation>La comprobación no se ha superado: solo se puede guardar el plan. Vuelva a la comprobación para ejecutarlo.</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>Pages of the wizard</source>
        <translation>Páginas del asistente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan</source>
        <translation>&amp;Guardar plan</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>&amp;Iniciar ejecución</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>A run is active; wait until it has ended.</source>
        <translation>Hay una ejecución activa; espere a que termine.</translation>
    </message>
    <message>
        <source>Start this plan now, on the lab named above</source>
        <translation>Iniciar este plan ahora, en el laboratorio nombrado arriba</translation>
    </message>
    <message>
        <source>It will run on the open lab: %1.</source>
        <translation>Se ejecutará en el laboratorio abierto: %1.</translation>
    </message>
    <message>
        <source>It will run on the built-in lab.</source>
        <translation>Se ejecutará en el laboratorio integrado.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Guardar el plan como archivo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Cambiar el nombre del plan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se eliminó.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;New experiment …</source>
        <translation>&amp;Nuevo experimento…</translation>
    </message>
    <message>
        <source>&amp;Open plan file …</source>
        <translation>A&amp;brir archivo de plan…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejecuta&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>Editar una &amp;copia…</translation>
    </message>
    <message>
        <source>Set up a new experiment that begins like this one</source>
        <translation>Preparar un experimento nuevo que empieza como este</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Write the plan to a file to share it</source>
        <translation>Escribir el plan en un archivo para compartirlo</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>Cambiar no&amp;mbre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the plan; this can be undone</source>
        <translation>Eliminar el plan; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>castbench::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Figure, as it is shown</source>
        <translation>&amp;Figura, tal como se ve</translation>
    </message>
    <message>
        <source>&amp;Data as CSV tables</source>
        <translation>&amp;Datos como tablas CSV</translation>
    </message>
    <message>
        <source>&amp;Archive with everything</source>
        <translation>&amp;Archivo comprimido con todo</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vista previa de la figura</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of the whole run, a file each, in a folder.</source>
        <translation>Muestras, pasos, eventos y huecos de toda la ejecución, un archivo para cada uno, en una carpeta.</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of each run, and how the runs compare, a file each, in a folder.</source>
        <translation>Muestras, pasos, eventos y huecos de cada ejecución, y la comparación entre ellas, un archivo para cada uno, en una carpeta.</translation>
    </message>
    <message>
        <source>One zip file: plan, lab without secrets, tables, figures, versions and a description that programs can read (Frictionless Data Package).</source>
        <translation>Un archivo zip: plan, laboratorio sin secretos, tablas, figuras, versiones y una descripción legible por programas (Frictionless Data Package).</translation>
    </message>
    <message>
        <source>The interval and the curves that are shown.</source>
        <translation>El intervalo y las curvas que se muestran.</translation>
    </message>
    <message>
        <source>An archive holds one run; choose a single run to make one.</source>
        <translation>Un archivo comprimido contiene una sola ejecución; elija una para crearlo.</translation>
    </message>
    <message>
        <source>A table is shown; choose a figure above it to export that.</source>
        <translation>Se muestra una tabla; elija arriba una figura para exportarla.</translation>
    </message>
    <message>
        <source>There is no figure to be seen.</source>
        <translation>No hay ninguna figura a la vista.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first of %n figure(s), a file each</source>
        <translation>
            <numerusform>%1, la primera de %n figura, un archivo para cada una</numerusform>
            <numerusform>%1, la primera de %n figuras, un archivo para cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Archivo %1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará %n archivo.</numerusform>
            <numerusform>Se reemplazarán %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n archivo guardado en %1</numerusform>
            <numerusform>%n archivos guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>castbench::FigureOptions</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fondo &amp;transparente</translation>
    </message>
    <message>
        <source>Colours for a da&amp;rk ground</source>
        <translation>Colores para fondo &amp;oscuro</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>An&amp;cho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>R&amp;esolución</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Column of a paper (90 mm)</source>
        <translation>Columna de un artículo (90 mm)</translation>
    </message>
    <message>
        <source>Width of a page (180 mm)</source>
        <translation>Ancho de página (180 mm)</translation>
    </message>
    <message>
        <source>Slide (1920 × 1080)</source>
        <translation>Diapositiva (1920 × 1080)</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
</context>
<context>
    <name>castbench::FigurePane</name>
    <message>
        <source>Tools of the figure</source>
        <translation>Herramientas de la figura</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Segu&amp;ir</translation>
    </message>
    <message>
        <source>Keep the newest values in sight (F)</source>
        <translation>Mantener a la vista los valores más recientes (F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>See less time more closely (+)</source>
        <translation>Ver menos tiempo con más detalle (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>See more time (−)</source>
        <translation>Ver más tiempo (−)</translation>
    </message>
    <message>
        <source>&amp;Whole Run</source>
        <translation>Toda la ejec&amp;ución</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>Copiar fi&amp;gura</translation>
    </message>
    <message>
        <source>Copy the figure as it is shown</source>
        <translation>Copiar la figura tal como se ve</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the figure as it is shown, or the data, in a file</source>
        <translation>Guardar en un archivo la figura tal como se ve, o los datos</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Últimos %1</translation>
    </message>
</context>
<context>
    <name>castbench::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
</context>
<context>
    <name>castbench::FileKind</name>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ese archivo ya no existe.</translation>
    </message>
    <message>
        <source>This is no plan, lab or database of Castbench; a plan or lab says so in its field &quot;format&quot;.</source>
        <translation>No es un plan, un laboratorio ni una base de datos de Castbench; un plan o un laboratorio lo indica en su campo «format».</translation>
    </message>
</context>
<context>
    <name>castbench::FileOpener</name>
    <message>
        <source>Open Plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>Abrir base de datos</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>Bases de datos (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
</context>
<context>
    <name>castbench::FindSwitchesDialog</name>
    <message>
        <source>Find switches</source>
        <translation>Buscar conmutadores</translation>
    </message>
    <message>
        <source>NETGEAR Plus switches are asked by broadcast, others by SNMP, with the version and community or user that are typed in the dialog: each address of this computer&apos;s own networks once. Nothing is changed.</source>
        <translation>A los conmutadores NETGEAR Plus se les pregunta por difusión y a los demás por SNMP, con la versión y la comunidad o el usuario escritos en el diálogo: cada dirección de las redes de este ordenador, una vez. No se cambia nada.</translation>
    </message>
    <message>
        <source>Looking for switches</source>
        <translation>Buscando conmutadores</translation>
    </message>
    <message>
        <source>Switches found</source>
        <translation>Conmutadores encontrados</translation>
    </message>
    <message>
        <source>No switch has answered. Is it on, and in the same network as this computer? SNMP has to be on in the switch, and the community has to be the right one. Or close this, type its address and choose Identify.</source>
        <translation>Ningún conmutador ha respondido. ¿Está encendido y en la misma red que este ordenador? SNMP debe estar activado en el conmutador y la comunidad debe ser la correcta. O cierre, escriba su dirección y elija Identificar.</translation>
    </message>
    <message>
        <source>&amp;Use this switch</source>
        <translation>&amp;Usar este conmutador</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>It answers, but no driver and no profile is known for it. Choose them in the dialog, or set the caps by hand.</source>
        <translation>Responde, pero no se conoce ningún controlador ni perfil para él. Elíjalos en el diálogo o fije los límites a mano.</translation>
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
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsModel</name>
    <message>
        <source>Fine</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>castbench::FoundSwitchesModel</name>
    <message>
        <source>Not known to Castbench</source>
        <translation>Desconocido para Castbench</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Spoken to by</source>
        <translation>Se le habla por</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>llamado %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>a switch that does not say what it is</source>
        <translation>un conmutador que no dice qué es</translation>
    </message>
</context>
<context>
    <name>castbench::GapsModel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>castbench::HelpWindow</name>
    <message>
        <source>There is no page about this.</source>
        <translation>No hay ninguna página sobre esto.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>castbench::KindPage</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>¿Qué quiere averiguar?</translation>
    </message>
</context>
<context>
    <name>castbench::LabEditing</name>
    <message>
        <source>Edit chat</source>
        <translation>Editar chat</translation>
    </message>
    <message>
        <source>Add chat</source>
        <translation>Añadir chat</translation>
    </message>
    <message>
        <source>Edit switch</source>
        <translation>Editar conmutador</translation>
    </message>
    <message>
        <source>Add broadcaster %1</source>
        <translation>Añadir emisor %1</translation>
    </message>
    <message>
        <source>Edit broadcaster %1</source>
        <translation>Editar emisor %1</translation>
    </message>
    <message>
        <source>Add viewer %1</source>
        <translation>Añadir espectador %1</translation>
    </message>
    <message>
        <source>Edit viewer %1</source>
        <translation>Editar espectador %1</translation>
    </message>
    <message>
        <source>Edit lab settings</source>
        <translation>Editar ajustes del laboratorio</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>castbench::LabKeeping</name>
    <message>
        <source>New lab</source>
        <translation>Nuevo laboratorio</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Abrir laboratorio</translation>
    </message>
    <message>
        <source>Save lab</source>
        <translation>Guardar laboratorio</translation>
    </message>
    <message>
        <source>The lab was not saved, because a password could not be kept</source>
        <translation>El laboratorio no se guardó porque no se pudo guardar una contraseña</translation>
    </message>
    <message>
        <source>Saved without your last change. Save once more.</source>
        <translation>Guardado sin su último cambio. Guarde otra vez.</translation>
    </message>
    <message>
        <source>Keep passwords in the store</source>
        <translation>Guardar contraseñas en el almacén</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Import lab</source>
        <translation>Importar laboratorio</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Export lab without secrets</source>
        <translation>Exportar laboratorio sin secretos</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords.</source>
        <translation>Exportado a %1, sin contraseñas.</translation>
    </message>
    <message>
        <source>Unsaved lab</source>
        <translation>Laboratorio sin guardar</translation>
    </message>
    <message>
        <source>Save the changes of the lab %1?</source>
        <translation>¿Guardar los cambios del laboratorio %1?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>De lo contrario se perderán.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>The lab was changed meanwhile; edit the device once more.</source>
        <translation>El laboratorio cambió entretanto; edite el dispositivo otra vez.</translation>
    </message>
    <message>
        <source>The password is kept in memory only</source>
        <translation>La contraseña se guarda solo en memoria</translation>
    </message>
    <message>
        <source>Lab (*.json)</source>
        <translation>Laboratorio (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>castbench::LabModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: no hay</translation>
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
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Iniciando el laboratorio integrado…</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose Edit and fill it in.</source>
        <translation>Elija «Editar» y complételo.</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) answer.</source>
        <translation>
            <numerusform>%n dispositivo responde.</numerusform>
            <numerusform>Los %n dispositivos responden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) do not answer. Choose one to see what to do.</source>
        <translation>
            <numerusform>%n dispositivo no responde. Elíjalo para ver qué hacer.</numerusform>
            <numerusform>%n dispositivos no responden. Elija uno para ver qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on this computer. It cannot be changed.</source>
        <translation>Funciona en este equipo. No se puede modificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in before it can be used</source>
        <translation>
            <numerusform>%n dato por completar antes de poder usarlo</numerusform>
            <numerusform>%n datos por completar antes de poder usarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, con cambios sin guardar</translation>
    </message>
    <message>
        <source>No lab yet</source>
        <translation>Aún no hay laboratorio</translation>
    </message>
    <message>
        <source>A lab says which devices take part and how to reach them: who streams, who watches, and the switch that limits the upload. Try everything on the built-in lab first; it needs nothing but this computer.</source>
        <translation>Un laboratorio indica qué dispositivos participan y cómo llegar a ellos: quién emite, quién mira y el conmutador que limita la subida. Pruébelo todo primero en el laboratorio integrado; solo necesita este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Adds a device to the lab</source>
        <translation>Añade un dispositivo al laboratorio</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>Open, save, import, export, settings</source>
        <translation>Abrir, guardar, importar, exportar, ajustes</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>Probando las conexiones…</translation>
    </message>
    <message>
        <source>Tested devices</source>
        <translation>Dispositivos probados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Devices of the lab</source>
        <translation>Dispositivos del laboratorio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>castbench::LabPicture</name>
    <message>
        <source>Picture of the lab</source>
        <translation>Esquema del laboratorio</translation>
    </message>
    <message>
        <source>capped to %1</source>
        <translation>limitado a %1</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Elegido: %1.</translation>
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
        <translation>Escriba una dirección como 0.0.0.0:7788</translation>
    </message>
    <message>
        <source>Lab settings</source>
        <translation>Ajustes del laboratorio</translation>
    </message>
    <message>
        <source>&amp;Name of the lab</source>
        <translation>&amp;Nombre del laboratorio</translation>
    </message>
    <message>
        <source>Probes connect &amp;to</source>
        <translation>Las &amp;sondas se conectan a</translation>
    </message>
    <message>
        <source>Address and port on which this computer waits for probes on other devices</source>
        <translation>Dirección y puerto en los que este equipo espera a las sondas de otros dispositivos</translation>
    </message>
    <message>
        <source>Reference time &amp;server</source>
        <translation>Servidor de &amp;hora de referencia</translation>
    </message>
    <message>
        <source>NTP server that keeps reference time; left empty, this computer&apos;s clock is the reference</source>
        <translation>Servidor NTP que lleva la hora de referencia; si se deja vacío, la referencia es el reloj de este equipo</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>El reloj de este equipo</translation>
    </message>
    <message>
        <source>&amp;Warn above</source>
        <translation>A&amp;visar por encima de</translation>
    </message>
    <message>
        <source>A clock known less exactly than this is warned about</source>
        <translation>Se avisa de un reloj conocido con menos exactitud que esta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers&apos; devices in the network can connect; port 0 stands for any.</source>
        <translation>127.0.0.1 solo admite este equipo. Con 0.0.0.0:7788 pueden conectarse los dispositivos de los espectadores de la red; el puerto 0 vale para cualquiera.</translation>
    </message>
</context>
<context>
    <name>castbench::LabWatch</name>
    <message>
        <source>The lab has no device &apos;%1&apos;.</source>
        <translation>El laboratorio no tiene ningún dispositivo «%1».</translation>
    </message>
    <message>
        <source>The look was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>The lab has no viewer &apos;%1&apos; on a device of its own.</source>
        <translation>El laboratorio no tiene ningún espectador «%1» en un dispositivo propio.</translation>
    </message>
</context>
<context>
    <name>castbench::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Show lines that contain …</source>
        <translation>Mostrar líneas que contengan…</translation>
    </message>
    <message>
        <source>Text that shown lines contain</source>
        <translation>Texto que contienen las líneas mostradas</translation>
    </message>
    <message>
        <source>Severity of shown lines</source>
        <translation>Gravedad de las líneas mostradas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copiar las líneas elegidas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the log; runs keep their events</source>
        <translation>Vaciar el registro; las ejecuciones conservan sus eventos</translation>
    </message>
</context>
<context>
    <name>castbench::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Ejecución en curso</translation>
    </message>
    <message>
        <source>Abort the run and close Castbench?</source>
        <translation>¿Abortar la ejecución y cerrar Castbench?</translation>
    </message>
    <message>
        <source>The switch gets back the setting it had before the run, then the window closes. What was measured so far is kept.</source>
        <translation>El conmutador recupera el ajuste que tenía antes de la ejecución y después se cierra la ventana. Lo medido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Abort and Close</source>
        <translation>Abortar y cerrar</translation>
    </message>
    <message>
        <source>The window closes as soon as the switch has its setting back.</source>
        <translation>La ventana se cierra en cuanto el conmutador recupera su ajuste.</translation>
    </message>
    <message>
        <source>Resume Run</source>
        <translation>Reanudar la ejecución</translation>
    </message>
    <message>
        <source>Resume &quot;%1&quot;? It takes another %2.</source>
        <translation>¿Reanudar «%1»? Tarda otros %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</source>
        <translation>
            <numerusform>%n paso está hecho y queda como está. El paso interrumpido se repite desde el principio. Antes se comprueba el laboratorio; si hay un error, no se cambia nada.</numerusform>
            <numerusform>%n pasos están hechos y quedan como están. El paso interrumpido se repite desde el principio. Antes se comprueba el laboratorio; si hay un error, no se cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>castbench::ManualCapDialog</name>
    <message>
        <source>Set a cap by hand</source>
        <translation>Fijar un límite a mano</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives back to:</source>
        <translation>Vuelva a poner lo que recibe el puerto %1 de %2 en:</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives to:</source>
        <translation>Ponga lo que recibe el puerto %1 de %2 en:</translation>
    </message>
    <message>
        <source>Cap to set</source>
        <translation>Límite que fijar</translation>
    </message>
    <message>
        <source>The steps are over; the run ends when the port is as it was before.</source>
        <translation>Los pasos han terminado; la ejecución acaba cuando el puerto está como antes.</translation>
    </message>
    <message>
        <source>The step has begun. Press &quot;Done&quot; at the moment when the switch has taken it: how late it was is stored with the run.</source>
        <translation>El paso ha empezado. Pulse «Hecho» en el momento en que el conmutador lo haya aceptado: el retraso se guarda con la ejecución.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>I &amp;cannot</source>
        <translation>No &amp;puedo</translation>
    </message>
    <message>
        <source>The run goes on without this change, or stops, as its plan says.</source>
        <translation>La ejecución sigue sin este cambio, o se detiene, según su plan.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando desde hace %1</translation>
    </message>
</context>
<context>
    <name>castbench::MeasurePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>How often is measured, and what happens when a device is lost?</source>
        <translation>¿Con qué frecuencia se mide y qué ocurre si se pierde un dispositivo?</translation>
    </message>
    <message>
        <source>Go on: keep the gap, connect again</source>
        <translation>Continuar: conservar el hueco, volver a conectar</translation>
    </message>
    <message>
        <source>Stop the run, restore the switch</source>
        <translation>Detener la ejecución, restaurar el conmutador</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>&amp;Sampling interval:</source>
        <translation>Intervalo de &amp;muestreo:</translation>
    </message>
    <message>
        <source>Time from one sample to the next: 100 ms to 1 min</source>
        <translation>Tiempo entre una muestra y la siguiente: de 100 ms a 1 min</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>Tiempo de &amp;estabilización:</translation>
    </message>
    <message>
        <source>Left out of the means at the start of every step; the samples are kept</source>
        <translation>Se excluye de las medias al inicio de cada paso; las muestras se conservan</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Start the broadcaster&apos;s s&amp;tream where it does not run, and stop it again</source>
        <translation>Iniciar la emisión si no está en ma&amp;rcha y volver a detenerla</translation>
    </message>
    <message>
        <source>When a device is lost</source>
        <translation>Si se pierde un dispositivo</translation>
    </message>
    <message>
        <source>A &amp;viewer&apos;s device:</source>
        <translation>&amp;Dispositivo de un espectador:</translation>
    </message>
    <message>
        <source>The s&amp;witch:</source>
        <translation>El &amp;conmutador:</translation>
    </message>
    <message>
        <source>The b&amp;roadcaster:</source>
        <translation>El emis&amp;or:</translation>
    </message>
    <message>
        <source>What will be measured</source>
        <translation>Qué se medirá</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>The devices of the lab are not known yet; what each of them measures is listed here as soon as they are.</source>
        <translation>Aún no se conocen los dispositivos del laboratorio; lo que mide cada uno aparecerá aquí en cuanto se conozcan.</translation>
    </message>
</context>
<context>
    <name>castbench::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>castbench::ObsScriptOffer</name>
    <message>
        <source>OBS draws the frame clock with a script, which belongs on the computer that streams.</source>
        <translation>OBS dibuja el reloj de fotogramas con un script que debe estar en el equipo que emite.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>Guardar el scrip&amp;t de OBS…</translation>
    </message>
    <message>
        <source>Writes the script for OBS that stamps each frame with the time</source>
        <translation>Escribe el script para OBS que marca cada fotograma con la hora</translation>
    </message>
    <message>
        <source>Ho&amp;w to install it</source>
        <translation>Có&amp;mo se instala</translation>
    </message>
    <message>
        <source>Shows the help page about the script for OBS</source>
        <translation>Muestra la página de ayuda sobre el script para OBS</translation>
    </message>
</context>
<context>
    <name>castbench::PairingDialog</name>
    <message>
        <source>Pair %1</source>
        <translation>Emparejar %1</translation>
    </message>
    <message>
        <source>On %1, start castbench-probe with this code:</source>
        <translation>En %1, inicie castbench-probe con este código:</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de emparejamiento</translation>
    </message>
    <message>
        <source>Type this there:</source>
        <translation>Escriba allí:</translation>
    </message>
    <message>
        <source>Command to type on the device</source>
        <translation>Orden que debe escribirse en el dispositivo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia la orden</translation>
    </message>
    <message>
        <source>Probes on other devices cannot reach this address. Set where probes connect to, such as 0.0.0.0:7788, in the lab&apos;s settings.</source>
        <translation>Las sondas de otros dispositivos no pueden llegar a esta dirección. Indique en los ajustes del laboratorio adónde se conectan las sondas, como 0.0.0.0:7788.</translation>
    </message>
    <message>
        <source>%1 is linked.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>castbench::ParticipantsPage</name>
    <message>
        <source>Lab and participants</source>
        <translation>Laboratorio y participantes</translation>
    </message>
    <message>
        <source>Where does it run, and who takes part?</source>
        <translation>¿Dónde se ejecuta y quién participa?</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>Abrir un laboratorio</translation>
    </message>
    <message>
        <source>Labs (*.json)</source>
        <translation>Laboratorios (*.json)</translation>
    </message>
    <message>
        <source>The &amp;open lab: %1</source>
        <translation>El laboratorio a&amp;bierto: %1</translation>
    </message>
    <message>
        <source>The &amp;open lab (none is open; open one on the Lab page)</source>
        <translation>El laboratorio a&amp;bierto (no hay ninguno; abra uno en la página «Laboratorio»)</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>Iniciando el laboratorio integrado…</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) in %1.</source>
        <translation>
            <numerusform>%n espectador en %1.</numerusform>
            <numerusform>%n espectadores en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices of the built-in lab are not known yet. All of its viewers take part.</source>
        <translation>Aún no se conocen los dispositivos del laboratorio integrado. Participan todos sus espectadores.</translation>
    </message>
    <message>
        <source>The lab&apos;s first</source>
        <translation>El primero del laboratorio</translation>
    </message>
    <message>
        <source>%1 – not in this lab</source>
        <translation>%1 – no está en este laboratorio</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) take part.</source>
        <translation>
            <numerusform>Participa %n espectador.</numerusform>
            <numerusform>Participan %n espectadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>The b&amp;uilt-in lab: everything on this computer, with real protocols</source>
        <translation>El laboratorio in&amp;tegrado: todo en este equipo, con protocolos reales</translation>
    </message>
    <message>
        <source>A lab &amp;file:</source>
        <translation>Un archi&amp;vo de laboratorio:</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a lab file</source>
        <translation>Abrir un archivo de laboratorio</translation>
    </message>
    <message>
        <source>The built-in lab is starting</source>
        <translation>El laboratorio integrado se está iniciando</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>B&amp;roadcaster:</source>
        <translation>Emiso&amp;r:</translation>
    </message>
    <message>
        <source>All &amp;viewers of the lab, whoever they are when it runs</source>
        <translation>Todos &amp;los espectadores del laboratorio, sean quienes sean al ejecutar</translation>
    </message>
    <message>
        <source>Search viewers</source>
        <translation>Buscar espectadores</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir to&amp;dos</translation>
    </message>
    <message>
        <source>Choose non&amp;e</source>
        <translation>No elegir ni&amp;nguno</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
</context>
<context>
    <name>castbench::PlanDetails</name>
    <message numerus="yes">
        <source>%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.</source>
        <translation>
            <numerusform>%1. %n paso, %2 en total; una muestra cada %3, sin contar los primeros %4 de cada paso.</numerusform>
            <numerusform>%1. %n pasos, %2 en total; una muestra cada %3, sin contar los primeros %4 de cada paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a plan that can be read</source>
        <translation>Este archivo no es un plan legible</translation>
    </message>
</context>
<context>
    <name>castbench::PlanLibrary</name>
    <message>
        <source>%1 cannot name a file. Use letters, digits, “-” and “_”.</source>
        <translation>%1 no puede dar nombre a un archivo. Use letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>This file cannot be deleted. Check who may write to its folder.</source>
        <translation>Este archivo no se puede eliminar. Compruebe quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Este plan ya no existe.</translation>
    </message>
    <message>
        <source>This plan is built in. Save a copy and change that.</source>
        <translation>Este plan viene incluido. Guarde una copia y modifíquela.</translation>
    </message>
</context>
<context>
    <name>castbench::PlansModel</name>
    <message>
        <source>Comes with Castbench</source>
        <translation>Viene con Castbench</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>castbench::PlatformDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Añadir chat</translation>
    </message>
    <message>
        <source>Chat of the platform</source>
        <translation>Chat de la plataforma</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>IRC server and port: irc.example.org:6667</source>
        <translation>Servidor y puerto IRC: irc.example.org:6667</translation>
    </message>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation>Ci&amp;frado (TLS)</translation>
    </message>
    <message>
        <source>&amp;Twitch: read when the server got each message</source>
        <translation>T&amp;witch: leer cuándo recibió el servidor cada mensaje</translation>
    </message>
    <message>
        <source>&amp;Messages at most</source>
        <translation>&amp;Mensajes como máximo</translation>
    </message>
    <message>
        <source>The server&apos;s limit for one participant</source>
        <translation>El límite del servidor para un participante</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;En un plazo de</translation>
    </message>
    <message>
        <source>Time over which the limit counts</source>
        <translation>Tiempo al que se aplica el límite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Reference nick</source>
        <translation>Apodo de &amp;referencia</translation>
    </message>
    <message>
        <source>Who takes part at the reference; left empty: castbench-ref</source>
        <translation>Quién participa en la referencia; si se deja vacío: castbench-ref</translation>
    </message>
    <message>
        <source>Reference &amp;password</source>
        <translation>C&amp;ontraseña de referencia</translation>
    </message>
    <message>
        <source>Playlists belong to the broadcasters and are edited there.</source>
        <translation>Las listas de reproducción pertenecen a los emisores y se editan allí.</translation>
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
        <translation>Mostrar u ocultar %1</translation>
    </message>
</context>
<context>
    <name>castbench::PreferencesDialog</name>
    <message>
        <source>Database for New Runs</source>
        <translation>Base de datos para las ejecuciones nuevas</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de datos (*.db)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Tamaño del te&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Unit of elapsed t&amp;ime:</source>
        <translation>&amp;Unidad del tiempo transcurrido:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Redraw live charts &amp;every:</source>
        <translation>&amp;Redibujar los gráficos en directo cada:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>Castbench&apos;s own</source>
        <translation>La propia de Castbench</translation>
    </message>
    <message>
        <source>New runs are kept in this file; runs in other files stay where they are.</source>
        <translation>Las ejecuciones nuevas se guardan en este archivo; las de otros archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>castbench::PreflightPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Is everything there that the run needs? Nothing is changed on any device.</source>
        <translation>¿Está todo lo que la ejecución necesita? No se modifica nada en ningún dispositivo.</translation>
    </message>
    <message>
        <source>Asking every device at the same time; this takes 15 s at most.</source>
        <translation>Preguntando a todos los dispositivos a la vez; tarda 15 s como máximo.</translation>
    </message>
    <message>
        <source>A run is active. Check when it has ended, or only save the plan.</source>
        <translation>Hay una ejecución activa. Compruebe cuando termine, o solo guarde el plan.</translation>
    </message>
    <message>
        <source>The experiment was not checked as it is now. Check it, or only save the plan.</source>
        <translation>El experimento no se ha comprobado tal como está ahora. Compruébelo, o solo guarde el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): follow the remedies and check again, or only save the plan.</source>
        <translation>
            <numerusform>%n error: siga las indicaciones y compruebe de nuevo, o solo guarde el plan.</numerusform>
            <numerusform>%n errores: siga las indicaciones y compruebe de nuevo, o solo guarde el plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the run may start.</source>
        <translation>
            <numerusform>%n advertencia: la ejecución puede empezar.</numerusform>
            <numerusform>%n advertencias: la ejecución puede empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>La comprobación está en curso</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados de la comprobación</translation>
    </message>
    <message>
        <source>&amp;Only save the plan, do not run it now</source>
        <translation>S&amp;olo guardar el plan, sin ejecutarlo ahora</translation>
    </message>
</context>
<context>
    <name>castbench::PresentCapDialog</name>
    <message>
        <source>What is the port set to?</source>
        <translation>¿Cómo está ajustado el puerto?</translation>
    </message>
    <message>
        <source>Look up what port %1 of %2 is limited to now for what it receives.</source>
        <translation>Mire a cuánto está limitado ahora el puerto %1 de %2 en lo que recibe.</translation>
    </message>
    <message>
        <source>You will be asked to set this again when the run is over.</source>
        <translation>Cuando acabe la ejecución se le pedirá que lo ajuste así de nuevo.</translation>
    </message>
    <message>
        <source>Present &amp;limit:</source>
        <translation>&amp;Límite actual:</translation>
    </message>
    <message>
        <source>For example 512 kbit/s, 4 Mbit/s, or no limit</source>
        <translation>Por ejemplo 512 kbit/s, 4 Mbit/s, o sin límite</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>I &amp;cannot tell</source>
        <translation>No &amp;puedo decirlo</translation>
    </message>
    <message>
        <source>The run does not begin.</source>
        <translation>La ejecución no empieza.</translation>
    </message>
    <message>
        <source>Write a limit as &quot;512 kbit/s&quot; or &quot;4 Mbit/s&quot;.</source>
        <translation>Escriba un límite como «512 kbit/s» o «4 Mbit/s».</translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message>
        <source>Dropped frames</source>
        <translation>Fotogramas perdidos</translation>
    </message>
    <message>
        <source>Frames dropped since the run began by network, encoder and rendering.</source>
        <translation>Fotogramas perdidos desde el inicio de la ejecución por red, codificador y renderizado.</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>Latencia del chat</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Cap: not confirmed</source>
        <translation>Límite: sin confirmar</translation>
    </message>
    <message>
        <source>Network %1, encoder %2, rendering %3</source>
        <translation>Red %1, codificador %2, renderizado %3</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>Nada desde hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n ejecución eliminada.</numerusform>
            <numerusform>%n ejecuciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figura está en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run(s) can be compared at once.</source>
        <translation>
            <numerusform>Se puede comparar como máximo %n ejecución a la vez.</numerusform>
            <numerusform>Se pueden comparar como máximo %n ejecuciones a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>This database can be read but not changed: %1</source>
        <translation>Esta base de datos se puede leer pero no modificar: %1</translation>
    </message>
    <message>
        <source>Choose a run to see it, or several to compare them.</source>
        <translation>Elija una ejecución para verla, o varias para compararlas.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back to Your Runs</source>
        <translation>Volver a &amp;sus ejecuciones</translation>
    </message>
    <message>
        <source>Database that is shown</source>
        <translation>Base de datos que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%n ejecución no se puede leer y no está en la lista.</numerusform>
            <numerusform>%n ejecuciones no se pueden leer y no están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was cut off: its program ended before the run did. What was stored is kept, and the run can go on.</source>
        <translation>Esta ejecución quedó cortada: su programa terminó antes que ella. Lo guardado se conserva, y la ejecución puede continuar.</translation>
    </message>
    <message>
        <source>&amp;Resume …</source>
        <translation>&amp;Reanudar…</translation>
    </message>
</context>
<context>
    <name>castbench::RunActions</name>
    <message>
        <source>&amp;Skip Step</source>
        <translation>&amp;Omitir paso</translation>
    </message>
    <message>
        <source>End the present step now; all later steps move earlier</source>
        <translation>Terminar ahora el paso actual; todos los siguientes se adelantan</translation>
    </message>
    <message>
        <source>&amp;Abort Run …</source>
        <translation>A&amp;bortar ejecución…</translation>
    </message>
    <message>
        <source>End the run and give the switch its former cap back</source>
        <translation>Terminar la ejecución y devolver al conmutador su límite anterior</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Write down what you see; it is stored with the present instant</source>
        <translation>Anote lo que ve; se guarda con el instante actual</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Go on with the present step</source>
        <translation>Continuar con el paso actual</translation>
    </message>
    <message>
        <source>Stop the plan&apos;s clock; the cap stays and the probes go on measuring</source>
        <translation>Detener el reloj del plan; el límite se mantiene y las sondas siguen midiendo</translation>
    </message>
    <message>
        <source>Abort Run</source>
        <translation>Abortar ejecución</translation>
    </message>
    <message>
        <source>Abort the run?</source>
        <translation>¿Abortar la ejecución?</translation>
    </message>
    <message>
        <source>The switch gets back the cap it had before the run. What was measured so far is kept.</source>
        <translation>El conmutador recupera el límite que tenía antes de la ejecución. Lo medido hasta ahora se conserva.</translation>
    </message>
</context>
<context>
    <name>castbench::RunCharts</name>
    <message>
        <source>Curves appear as soon as the run measures something.</source>
        <translation>Las curvas aparecen en cuanto la ejecución mide algo.</translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message>
        <source>The switch was not changed.</source>
        <translation>El conmutador no se modificó.</translation>
    </message>
    <message>
        <source>Switch restored and read back: %1</source>
        <translation>Conmutador restaurado y leído de nuevo: %1</translation>
    </message>
    <message>
        <source>The switch was not restored; it had: %1</source>
        <translation>El conmutador no se restauró; tenía: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminada %1</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4 left</source>
        <translation>Paso %1 de %2: %3, quedan %4</translation>
    </message>
    <message>
        <source>%1 left after the pause</source>
        <translation>Quedan %1 después de la pausa</translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
        <translation>Quedan %1, termina a las %2</translation>
    </message>
    <message numerus="yes">
        <source>Cap not in force in %n step(s)</source>
        <translation>
            <numerusform>El límite no estuvo en vigor en %n paso</numerusform>
            <numerusform>El límite no estuvo en vigor en %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Waiting for castbench-probe on: %1</source>
        <translation>Esperando a castbench-probe en: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figura está en el portapapeles.</translation>
    </message>
    <message>
        <source>Show &amp;Result</source>
        <translation>Ver el re&amp;sultado</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La ejecución falló: %1</translation>
    </message>
    <message>
        <source>The run was aborted. What was measured until then is kept.</source>
        <translation>La ejecución se abortó. Lo medido hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The run is done, and everything is stored.</source>
        <translation>La ejecución ha terminado y todo está guardado.</translation>
    </message>
    <message>
        <source>No run is under way.
Plan an experiment, or start one that you have planned.</source>
        <translation>No hay ninguna ejecución en curso.
Planifique un experimento o inicie uno que ya haya planificado.</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimentos</translation>
    </message>
    <message>
        <source>What do you see? (%1)</source>
        <translation>¿Qué ve? (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add N&amp;ote</source>
        <translation>Añadir no&amp;ta</translation>
    </message>
</context>
<context>
    <name>castbench::RunStateLine</name>
    <message>
        <source>No run</source>
        <translation>Sin ejecución</translation>
    </message>
    <message>
        <source>Running: step %1 of %2</source>
        <translation>En curso: paso %1 de %2</translation>
    </message>
    <message>
        <source>Clocks: ± %1 ms</source>
        <translation>Relojes: ± %1 ms</translation>
    </message>
    <message>
        <source>Clocks: not known</source>
        <translation>Relojes: sin datos</translation>
    </message>
    <message>
        <source>How far, at most, any device&apos;s clock may be from reference time</source>
        <translation>Cuánto puede alejarse, como mucho, el reloj de un dispositivo de la hora de referencia</translation>
    </message>
    <message>
        <source>Cap: not known</source>
        <translation>Límite: desconocido</translation>
    </message>
    <message>
        <source>What the switch port is set to, as the switch itself said last</source>
        <translation>Lo que tiene fijado el puerto del conmutador, según dijo el propio conmutador por última vez</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Límite: %1</translation>
    </message>
</context>
<context>
    <name>castbench::RunView</name>
    <message>
        <source>Views of the run</source>
        <translation>Vistas de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>E&amp;vents (%1)</source>
        <translation>Even&amp;tos (%1)</translation>
    </message>
    <message>
        <source>&amp;Gaps (%1)</source>
        <translation>&amp;Huecos (%1)</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>Proceden&amp;cia</translation>
    </message>
    <message>
        <source>What each step measured</source>
        <translation>Lo que midió cada paso</translation>
    </message>
    <message>
        <source>Intervals in which nothing was measured</source>
        <translation>Intervalos en los que no se midió nada</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde proceden los números</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>castbench::RunsList</name>
    <message>
        <source>No run is stored yet. What you run appears here.</source>
        <translation>Aún no hay ninguna ejecución guardada. Lo que ejecute aparecerá aquí.</translation>
    </message>
    <message>
        <source>No run fits this search.</source>
        <translation>Ninguna ejecución coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Search runs by name, plan, date, state or notes</source>
        <translation>Buscar ejecuciones por nombre, plan, fecha, estado o notas</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Ejecuciones guardadas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>What is worth knowing about this run?</source>
        <translation>¿Qué conviene saber de esta ejecución?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>&amp;Run Again …</source>
        <translation>Ejecutar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>What can be done with the chosen runs</source>
        <translation>Qué se puede hacer con las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Save figures or data of what is shown in files</source>
        <translation>Guardar en archivos las figuras o los datos que se muestran</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); they can be taken back</source>
        <translation>Eliminar las ejecuciones elegidas (Supr); se pueden recuperar</translation>
    </message>
    <message>
        <source>Take back the runs that were deleted last (Ctrl+Z)</source>
        <translation>Recuperar las últimas ejecuciones eliminadas (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Check the lab for the plan of the chosen run, and run it once more</source>
        <translation>Comprobar el laboratorio para el plan de la ejecución elegida y ejecutarlo otra vez</translation>
    </message>
</context>
<context>
    <name>castbench::RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
</context>
<context>
    <name>castbench::SecretEdit</name>
    <message>
        <source>%1: where it comes from</source>
        <translation>%1: de dónde procede</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Conservar lo guardado</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again.</source>
        <translation>Guardado: %1. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>It was left out of the file. Type it, or say where it comes from.</source>
        <translation>Se omitió en el archivo. Escríbalo o indique de dónde procede.</translation>
    </message>
    <message>
        <source>In memory; stored when the lab is saved. It is never shown again.</source>
        <translation>En memoria; se guarda al guardar el laboratorio. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>From environment variable %1.</source>
        <translation>De la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Read from the variable whenever it is needed.</source>
        <translation>Se lee de la variable cada vez que hace falta.</translation>
    </message>
    <message>
        <source>In file %1 (not encrypted).</source>
        <translation>En el archivo %1 (sin cifrar).</translation>
    </message>
    <message>
        <source>Whoever may read the file can read it: it is not encrypted.</source>
        <translation>Quien pueda leer el archivo puede leerlo: no está cifrado.</translation>
    </message>
</context>
<context>
    <name>castbench::SequenceBar</name>
    <message>
        <source>Repe&amp;titions:</source>
        <translation>Repe&amp;ticiones:</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Make the whole sequence come that many times</source>
        <translation>Hace que toda la secuencia se repita ese número de veces</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>Se&amp;milla:</translation>
    </message>
    <message>
        <source>The same seed gives the same order again: note it down</source>
        <translation>La misma semilla da de nuevo el mismo orden: anótela</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Sacar otra semilla</translation>
    </message>
    <message>
        <source>&amp;Keep No Limit first and last</source>
        <translation>«Sin límite» en los ext&amp;remos</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>Aleatorizar</translation>
    </message>
    <message>
        <source>Put the steps in an order that the seed decides; can be undone</source>
        <translation>Ordena los pasos según decide la semilla; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>castbench::ServiceLog</name>
    <message>
        <source>The device&apos;s probe is connected.</source>
        <translation>La sonda del dispositivo está conectada.</translation>
    </message>
    <message>
        <source>The device&apos;s probe is not connected.</source>
        <translation>La sonda del dispositivo no está conectada.</translation>
    </message>
    <message>
        <source>Waiting for the probes of: %1</source>
        <translation>Esperando a las sondas de: %1</translation>
    </message>
    <message>
        <source>The device answers.</source>
        <translation>El dispositivo responde.</translation>
    </message>
    <message>
        <source>State of the run: %1</source>
        <translation>Estado de la ejecución: %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Paso %1, %2: %3</translation>
    </message>
    <message>
        <source>The switch has its former setting again.</source>
        <translation>El conmutador vuelve a tener su ajuste anterior.</translation>
    </message>
</context>
<context>
    <name>castbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>castbench::StepSummaryModel</name>
    <message>
        <source>Coverage
(%)</source>
        <translation>Cobertura
(%)</translation>
    </message>
    <message>
        <source>Share of the settled step for which there are samples.</source>
        <translation>Parte del paso ya estabilizado para la que hay muestras.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Number and name of the step.</source>
        <translation>Número y nombre del paso.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>What became of the step.</source>
        <translation>Cómo terminó el paso.</translation>
    </message>
    <message>
        <source>Cap read back</source>
        <translation>Límite leído</translation>
    </message>
    <message>
        <source>What the switch answered after the cap was set.</source>
        <translation>Lo que respondió el conmutador tras fijar el límite.</translation>
    </message>
    <message>
        <source>Measured
(kbit/s)</source>
        <translation>Medido
(kbit/s)</translation>
    </message>
    <message>
        <source>What the switch passed on in the settled step; where that was not measured, what the broadcaster sent.</source>
        <translation>Lo que reenvió el conmutador en el paso ya estabilizado; si no se midió, lo que envió el emisor.</translation>
    </message>
    <message>
        <source>Upload rate
(kbit/s)</source>
        <translation>Tasa de subida
(kbit/s)</translation>
    </message>
    <message>
        <source>Dropped:
network</source>
        <translation>Perdidos:
red</translation>
    </message>
    <message>
        <source>Dropped:
encoder</source>
        <translation>Perdidos:
codificador</translation>
    </message>
    <message>
        <source>Dropped:
rendering</source>
        <translation>Perdidos:
renderizado</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Mean and half of its 95 % interval, the clocks&apos; uncertainty included. Method: %1.</source>
        <translation>Media y mitad de su intervalo del 95 %, incluida la incertidumbre de los relojes. Método: %1.</translation>
    </message>
    <message>
        <source>Broadcast latency
%1 (s)</source>
        <translation>Latencia de emisión
%1 (s)</translation>
    </message>
    <message>
        <source>Chat latency
(ms)</source>
        <translation>Latencia del chat
(ms)</translation>
    </message>
    <message>
        <source>Sending and receiving of all devices: mean and half of its 95 % interval.</source>
        <translation>Envío y recepción de todos los dispositivos: media y mitad de su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Cap
in force</source>
        <translation>Límite
en vigor</translation>
    </message>
    <message>
        <source>Whether what was measured keeps to the cap. Not loaded: too little was sent to tell.</source>
        <translation>Si lo medido respeta el límite. Sin carga: se envió demasiado poco para saberlo.</translation>
    </message>
    <message>
        <source>%1  %2, attempt %3</source>
        <translation>%1  %2, intento %3</translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message>
        <source>Edit step %1</source>
        <translation>Editar paso %1</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Duplicar %n paso</numerusform>
            <numerusform>Duplicar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the sequence</source>
        <translation>Repetir la secuencia</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Quitar %n paso</numerusform>
            <numerusform>Quitar %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Mover %n paso</numerusform>
            <numerusform>Mover %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Which caps, in which order, and for how long?</source>
        <translation>¿Qué límites, en qué orden y durante cuánto tiempo?</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Cargar un preajuste</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy cells with caps and durations in a spreadsheet.</source>
        <translation>No hay filas que pegar. Copie celdas con límites y duraciones en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Pegar %n paso</numerusform>
            <numerusform>Pegar %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Randomise with seed %1</source>
        <translation>Aleatorizar con la semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n step(s). Nothing was changed.</source>
        <translation>
            <numerusform>Un plan tiene como máximo %n paso. No se ha cambiado nada.</numerusform>
            <numerusform>Un plan tiene como máximo %n pasos. No se ha cambiado nada.</numerusform>
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
            <numerusform>%n paso, %1 en total</numerusform>
            <numerusform>%n pasos, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>Replace the steps by those of a built-in plan</source>
        <translation>Sustituir los pasos por los de un plan incluido</translation>
    </message>
    <message>
        <source>As in the study: 6 steps of 300 s</source>
        <translation>Como en el estudio: 6 pasos de 300 s</translation>
    </message>
    <message>
        <source>Quick: 6 steps of 10 s</source>
        <translation>Rápido: 6 pasos de 10 s</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>P&amp;egar</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Editing steps</source>
        <translation>Editar los pasos</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>Esca&amp;la:</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
</context>
<context>
    <name>castbench::SummaryPage</name>
    <message>
        <source>The built-in lab</source>
        <translation>El laboratorio integrado</translation>
    </message>
    <message>
        <source>all viewers of the lab</source>
        <translation>todos los espectadores del laboratorio</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n espectador</numerusform>
            <numerusform>%n espectadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s first broadcaster, %1</source>
        <translation>El primer emisor del laboratorio, %1</translation>
    </message>
    <message>
        <source>Broadcaster %1, %2</source>
        <translation>Emisor %1, %2</translation>
    </message>
    <message>
        <source>Summary and name</source>
        <translation>Resumen y nombre</translation>
    </message>
    <message>
        <source>Is this what you want?</source>
        <translation>¿Es esto lo que quiere?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n paso, %1 en total</numerusform>
            <numerusform>%n pasos, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample every %1; the first %2 of each step are left out of its means</source>
        <translation>Una muestra cada %1; los primeros %2 de cada paso no entran en sus medias</translation>
    </message>
    <message>
        <source>&amp;Plan&apos;s name:</source>
        <translation>Nombre del &amp;plan:</translation>
    </message>
    <message>
        <source>What figures and lists call it</source>
        <translation>Cómo lo llaman las figuras y las listas</translation>
    </message>
    <message>
        <source>&amp;Run&apos;s name:</source>
        <translation>Nombre de la e&amp;jecución:</translation>
    </message>
    <message>
        <source>What this one run is called; the plan&apos;s name where it is empty</source>
        <translation>Cómo se llama esta ejecución concreta; si se deja vacío, como el plan</translation>
    </message>
    <message>
        <source>Experiment:</source>
        <translation>Experimento:</translation>
    </message>
    <message>
        <source>Lab:</source>
        <translation>Laboratorio:</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>Quién participa:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Pasos:</translation>
    </message>
    <message>
        <source>Measurement:</source>
        <translation>Medición:</translation>
    </message>
    <message>
        <source>&amp;Keep this plan in the list of experiments when the run starts</source>
        <translation>Cons&amp;ervar este plan en la lista de experimentos al iniciar la ejecución</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchDialog</name>
    <message>
        <source>Switch</source>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>%1 hangs on port %2 from now on.</source>
        <translation>%1 está desde ahora en el puerto %2.</translation>
    </message>
    <message>
        <source>A switch that is set by hand cannot be asked or tried from here. Type the port into the broadcaster&apos;s settings; during a run you are asked to set each cap.</source>
        <translation>A un conmutador que se ajusta a mano no se le puede preguntar ni probar desde aquí. Escriba el puerto en los ajustes del emisor; durante una ejecución se le pide que fije cada límite.</translation>
    </message>
    <message>
        <source>%1 Complete the connection first.</source>
        <translation>%1 Complete primero la conexión.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es: %1.</translation>
    </message>
    <message>
        <source>It is %1 (%2).</source>
        <translation>Es: %1 (%2).</translation>
    </message>
    <message>
        <source>The switch answers, but no profile is known for it: %1. Choose one of the same maker and try it, write one, or set the caps by hand.</source>
        <translation>El conmutador responde, pero no se conoce ningún perfil para él: %1. Elija uno del mismo fabricante y pruébelo, escriba uno o fije los límites a mano.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Try a cap</source>
        <translation>Probar un límite</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchFields</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Este identificador es el de la plataforma; elija otro.</translation>
    </message>
    <message>
        <source>Type the computer&apos;s name or IP address.</source>
        <translation>Escriba el nombre o la dirección IP del ordenador.</translation>
    </message>
    <message>
        <source>Type the name of the switch&apos;s SNMP user.</source>
        <translation>Escriba el nombre del usuario SNMP del conmutador.</translation>
    </message>
    <message>
        <source>SNMP version 3 asks for 8 characters or more.</source>
        <translation>SNMP versión 3 exige 8 caracteres o más.</translation>
    </message>
    <message>
        <source>Choose the profile, or let Identify recognise the switch.</source>
        <translation>Elija el perfil o deje que Identificar reconozca el conmutador.</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>De&amp;jar de preguntar</translation>
    </message>
    <message>
        <source>Id&amp;entify</source>
        <translation>Id&amp;entificar</translation>
    </message>
    <message>
        <source>These switches know 512 kbit/s, 1, 2, 4, 8 … Mbit/s and nothing between: plan, screen and data show what is really set.</source>
        <translation>Estos conmutadores conocen 512 kbit/s, 1, 2, 4, 8… Mbit/s y nada intermedio: plan, pantalla y datos muestran lo que se fija de verdad.</translation>
    </message>
    <message>
        <source>Castbench must be allowed to change this computer&apos;s network: start it as root, or give it CAP_NET_ADMIN.</source>
        <translation>Castbench debe poder cambiar la red de este ordenador: inícielo como root o dele CAP_NET_ADMIN.</translation>
    </message>
    <message>
        <source>The computer must let you in without asking for a password, and let you run tc there.</source>
        <translation>El ordenador debe dejarle entrar sin pedir contraseña y permitirle ejecutar tc allí.</translation>
    </message>
    <message>
        <source>During a run Castbench asks you to set each cap in the switch&apos;s own web page and to confirm it. The broadcaster&apos;s measured rate proves it.</source>
        <translation>Durante una ejecución Castbench le pide que fije cada límite en la página web del conmutador y que lo confirme. La tasa medida del emisor lo demuestra.</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware. It follows: %1</source>
        <translation>Este perfil no se ha probado con el equipo real. Se basa en: %1</translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <translation>Probado en: %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as S1: letters, digits, - and _</source>
        <translation>Corto y único en el laboratorio, como S1: letras, cifras, - y _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For people: Switch on the desk</source>
        <translation>Para las personas: Conmutador de la mesa</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>Con&amp;trolador</translation>
    </message>
    <message>
        <source>How the switch is spoken to</source>
        <translation>Cómo se habla con el conmutador</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Name or IP address of the switch</source>
        <translation>Nombre o dirección IP del conmutador</translation>
    </message>
    <message>
        <source>&amp;Find switches …</source>
        <translation>&amp;Buscar conmutadores…</translation>
    </message>
    <message>
        <source>Looks for switches in this computer&apos;s networks</source>
        <translation>Busca conmutadores en las redes de este ordenador</translation>
    </message>
    <message>
        <source>Asks the switch which model it is, and finds its profile</source>
        <translation>Pregunta al conmutador su modelo y encuentra su perfil</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Of the switch&apos;s web page. A switch may lock itself after three wrong ones, so it is tried once.</source>
        <translation>La de la página web del conmutador. Un conmutador puede bloquearse tras tres erróneas, por eso se prueba una vez.</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pe&amp;rfil</translation>
    </message>
    <message>
        <source>Where this family of switches keeps its limits</source>
        <translation>Dónde guarda sus límites esta familia de conmutadores</translation>
    </message>
    <message>
        <source>Not known yet: Identify recognises it</source>
        <translation>Aún no se conoce: Identificar lo reconoce</translation>
    </message>
    <message>
        <source>SNMP &amp;version</source>
        <translation>&amp;Versión de SNMP</translation>
    </message>
    <message>
        <source>2c unless the switch asks for another</source>
        <translation>2c, salvo que el conmutador pida otra</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>Co&amp;munidad</translation>
    </message>
    <message>
        <source>The SNMP community that may write; often called private</source>
        <translation>La comunidad SNMP que puede escribir; suele llamarse private</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Sin comunidad</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Name of the SNMP user that may write</source>
        <translation>Nombre del usuario SNMP que puede escribir</translation>
    </message>
    <message>
        <source>Au&amp;thentication</source>
        <translation>Au&amp;tenticación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Authentication pass&amp;word</source>
        <translation>&amp;Contraseña de autenticación</translation>
    </message>
    <message>
        <source>Pri&amp;vacy</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Privac&amp;y password</source>
        <translation>Contraseña de cifra&amp;do</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>&amp;Ordenador</translation>
    </message>
    <message>
        <source>Which computer forwards the broadcaster&apos;s traffic</source>
        <translation>Qué ordenador reenvía el tráfico del emisor</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Another one, over SSH</source>
        <translation>Otro, por SSH</translation>
    </message>
    <message>
        <source>Left empty, as OpenSSH&apos;s configuration says</source>
        <translation>Vacío: según la configuración de OpenSSH</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>Path of a private key; left empty, OpenSSH&apos;s usual keys</source>
        <translation>Ruta de una clave privada; vacío: las claves habituales de OpenSSH</translation>
    </message>
    <message>
        <source>Net&amp;work interfaces</source>
        <translation>Interfaces de &amp;red</translation>
    </message>
    <message>
        <source>Port 1, port 2 and so on: lan1, lan2. Left empty, the ports of its bridges.</source>
        <translation>Puerto 1, puerto 2, etc.: lan1, lan2. Vacío: los puertos de sus puentes.</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsModel</name>
    <message>
        <source>Up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>%1, leads to other devices</source>
        <translation>%1, lleva a otros dispositivos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Devices seen</source>
        <translation>Dispositivos vistos</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>En el laboratorio</translation>
    </message>
    <message>
        <source>Port %1 leads to %2: a cap there holds for everything behind it.</source>
        <translation>El puerto %1 lleva a %2: un límite ahí vale para todo lo que hay detrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on port %1: a cap there holds for all of them.</source>
        <translation>
            <numerusform>Se vio %n dispositivo en el puerto %1: un límite ahí vale para todo.</numerusform>
            <numerusform>Se vieron %n dispositivos en el puerto %1: un límite ahí vale para todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsPage</name>
    <message>
        <source>Port of &amp;broadcaster</source>
        <translation>Puerto del &amp;emisor</translation>
    </message>
    <message>
        <source>Its net&amp;work address</source>
        <translation>Su dirección de &amp;red</translation>
    </message>
    <message>
        <source>Found by itself; or type it: 02:00:5e:10:00:01</source>
        <translation>Se encuentra sola; o escríbala: 02:00:5e:10:00:01</translation>
    </message>
    <message>
        <source>The hardware (MAC) address that the switch sees on the port</source>
        <translation>La dirección física (MAC) que el conmutador ve en el puerto</translation>
    </message>
    <message>
        <source>Find its &amp;port</source>
        <translation>Encontrar su &amp;puerto</translation>
    </message>
    <message>
        <source>Looks where the switch has seen the broadcaster&apos;s computer</source>
        <translation>Mira dónde ha visto el conmutador el ordenador del emisor</translation>
    </message>
    <message>
        <source>Asks the switch for its ports; nothing is changed</source>
        <translation>Pregunta al conmutador por sus puertos; no se cambia nada</translation>
    </message>
    <message>
        <source>Asking the switch</source>
        <translation>Preguntando al conmutador</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>Puertos del conmutador</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Limitarlo de todos &amp;modos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No ports are listed yet. Find its port looks where the switch has seen the broadcaster&apos;s computer; List ports shows all of them. With a switch that cannot tell, look at the label beside the cable&apos;s socket and type the number into the broadcaster&apos;s own settings.</source>
        <translation>Aún no se muestran puertos. Encontrar su puerto mira dónde ha visto el conmutador el ordenador del emisor; Mostrar puertos los muestra todos. Si el conmutador no puede decirlo, lea el número junto a la toma del cable y escríbalo en los ajustes del emisor.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;List ports</source>
        <translation>&amp;Mostrar puertos</translation>
    </message>
    <message>
        <source>%1 was seen on port %2. Use that port if it is right.</source>
        <translation>%1 se vio en el puerto %2. Use ese puerto si es correcto.</translation>
    </message>
    <message>
        <source>&amp;Use port %1 for %2</source>
        <translation>&amp;Usar el puerto %1 para %2</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Usar este puerto</translation>
    </message>
    <message>
        <source>%1 hangs on port %2.</source>
        <translation>%1 está en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 has no port yet.</source>
        <translation>%1 aún no tiene puerto.</translation>
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
        <translation>Limita el puerto durante 10 segundos, relee el límite y mide lo que pasa; después el puerto recupera lo que tenía. Deje que el emisor transmita entretanto: sin tráfico no hay nada que medir.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>Ca&amp;p</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>Cap to try</source>
        <translation>Límite que probar</translation>
    </message>
    <message>
        <source>Such as 512 kbit/s, 4 Mbit/s or No Limit</source>
        <translation>Por ejemplo 512 kbit/s, 4 Mbit/s o No Limit</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Reads what the port is set to now; nothing is changed</source>
        <translation>Lee a qué está fijado el puerto; no se cambia nada</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>R&amp;establecer</translation>
    </message>
    <message>
        <source>Gives the port back what it had before a program capped it and was ended</source>
        <translation>Devuelve al puerto lo que tenía antes de que un programa lo limitara y terminara</translation>
    </message>
    <message>
        <source>Time of the trial</source>
        <translation>Tiempo de la prueba</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>Limitarlo de todos &amp;modos</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>Set now</source>
        <translation>Fijado ahora</translation>
    </message>
    <message>
        <source>S&amp;top and restore</source>
        <translation>De&amp;tener y restablecer</translation>
    </message>
    <message>
        <source>&amp;Try it for 10 s</source>
        <translation>&amp;Probar durante 10 s</translation>
    </message>
    <message>
        <source>Port %1 has its former cap again: %2.</source>
        <translation>El puerto %1 tiene de nuevo su límite anterior: %2.</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n second(s)</source>
        <translation>
            <numerusform>media de %n segundo</numerusform>
            <numerusform>media de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last second</source>
        <translation>en el último segundo</translation>
    </message>
    <message>
        <source>The port does not have its former cap again: %1 Castbench goes on trying as long as it can; Restore tries at once.</source>
        <translation>El puerto no tiene de nuevo su límite anterior: %1 Castbench lo sigue intentando mientras pueda; Restablecer lo intenta enseguida.</translation>
    </message>
    <message>
        <source>Stopped. The port has its former cap again: %1.</source>
        <translation>Detenido. El puerto tiene de nuevo su límite anterior: %1.</translation>
    </message>
    <message>
        <source>The port has its former cap again: %1.</source>
        <translation>El puerto tiene de nuevo su límite anterior: %1.</translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message>
        <source>Step %1: %2 for %3</source>
        <translation>Paso %1: %2 durante %3</translation>
    </message>
    <message>
        <source>Timeline of the steps</source>
        <translation>Cronograma de los pasos</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>No hay pasos.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation>
            <numerusform>%n paso, %1 en total: %2.</numerusform>
            <numerusform>%n pasos, %1 en total: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is selected.</source>
        <translation>El paso %1 está seleccionado.</translation>
    </message>
    <message>
        <source>No steps yet. Add a step, paste rows from a spreadsheet or choose a preset.</source>
        <translation>Aún no hay pasos. Añada un paso, pegue filas de una hoja de cálculo o elija un preajuste.</translation>
    </message>
</context>
<context>
    <name>castbench::TrialCurve</name>
    <message>
        <source>Measured rate over time</source>
        <translation>Tasa medida a lo largo del tiempo</translation>
    </message>
    <message>
        <source>A drawing of the rates that are written beside it</source>
        <translation>Un dibujo de las tasas escritas al lado</translation>
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
        <translation>El puerto %1 de %2 vuelve a tener su límite anterior: %3.</translation>
    </message>
    <message>
        <source>Port not restored</source>
        <translation>Puerto no restaurado</translation>
    </message>
    <message>
        <source>Port %1 of %2 had %3. If you forget it, the port stays as it is, and Castbench does not ask again; set it by hand then.</source>
        <translation>El puerto %1 de %2 tenía %3. Si lo olvida, el puerto queda como está y Castbench no vuelve a preguntar; ajústelo entonces a mano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar ahora</translation>
    </message>
    <message>
        <source>Restoring it …</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>What now? …</source>
        <translation>¿Y ahora qué? …</translation>
    </message>
</context>
<context>
    <name>castbench::ViewerDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>Este identificador es el de la plataforma; elija otro.</translation>
    </message>
    <message>
        <source>Choose Pair on the Lab page to see what to start on the device.</source>
        <translation>Elija «Emparejar» en la página «Laboratorio» para ver qué iniciar en el dispositivo.</translation>
    </message>
    <message>
        <source>New viewer</source>
        <translation>Nuevo espectador</translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation>Espectador %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as P1 or M2: letters, digits, - and _</source>
        <translation>Corto y único en el laboratorio, como P1 o M2: letras, cifras, - y _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For people: Tablet by the window</source>
        <translation>Para las personas: Tableta junto a la ventana</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Reproductor</translation>
    </message>
    <message>
        <source>How far behind the live edge the modelled player starts</source>
        <translation>A qué distancia del directo empieza el reproductor modelado</translation>
    </message>
    <message>
        <source>Browser: starts three segments back</source>
        <translation>Navegador: empieza tres segmentos atrás</translation>
    </message>
    <message>
        <source>App: starts six segments back</source>
        <translation>App: empieza seis segmentos atrás</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>&amp;Medido</translation>
    </message>
    <message>
        <source>By Castbench itself, or by a probe on the viewer&apos;s device</source>
        <translation>Por el propio Castbench o por una sonda en el dispositivo del espectador</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>By castbench-probe on the device</source>
        <translation>Por castbench-probe en el dispositivo</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>Código de empare&amp;jamiento</translation>
    </message>
    <message>
        <source>Left empty, a code is made up and shown</source>
        <translation>Si se deja vacío, se genera un código y se muestra</translation>
    </message>
    <message>
        <source>Takes part in the c&amp;hat</source>
        <translation>Participa en el c&amp;hat</translation>
    </message>
    <message>
        <source>Chat nic&amp;k</source>
        <translation>Apodo en el cha&amp;t</translation>
    </message>
    <message>
        <source>Left empty, it is made from the id</source>
        <translation>Si se deja vacío, se forma con el identificador</translation>
    </message>
    <message>
        <source>Chat pass&amp;word</source>
        <translation>Contra&amp;seña del chat</translation>
    </message>
    <message>
        <source>Made up when it is needed</source>
        <translation>Se genera cuando hace falta</translation>
    </message>
</context>
<context>
    <name>castbench::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Castbench</source>
        <translation>Bienvenido a Castbench</translation>
    </message>
    <message>
        <source>Measure what a smaller upload does to a live stream: how late viewers see it, how many frames are dropped, and how late chat becomes.</source>
        <translation>Mida lo que una subida más pequeña le hace a una emisión en directo: con cuánto retraso la ven los espectadores, cuántos fotogramas se pierden y cuánto se retrasa el chat.</translation>
    </message>
    <message>
        <source>Describe the lab</source>
        <translation>Describa el laboratorio</translation>
    </message>
    <message>
        <source>Which computer streams, who watches, and which switch limits the upload. The built-in lab has all of it, on this computer.</source>
        <translation>Qué equipo emite, quién mira y qué conmutador limita la subida. El laboratorio integrado lo tiene todo, en este equipo.</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planifique un experimento</translation>
    </message>
    <message>
        <source>A wizard asks for the steps and what to measure, and checks every device before anything starts.</source>
        <translation>Un asistente pregunta por los pasos y lo que hay que medir, y comprueba todos los dispositivos antes de empezar.</translation>
    </message>
    <message>
        <source>Watch it, and take the figures home</source>
        <translation>Obsérvelo y llévese las figuras</translation>
    </message>
    <message>
        <source>Charts show what is measured as it happens. The switch gets its former setting back at the end, however the run ends.</source>
        <translation>Los gráficos muestran lo que se mide a medida que ocurre. Al final el conmutador recupera su ajuste anterior, termine como termine la ejecución.</translation>
    </message>
    <message>
        <source>&amp;Try it on the built-in lab</source>
        <translation>&amp;Probarlo en el laboratorio integrado</translation>
    </message>
    <message>
        <source>&amp;Set up your own lab</source>
        <translation>&amp;Configurar un laboratorio propio</translation>
    </message>
    <message>
        <source>&amp;Open a lab file …</source>
        <translation>A&amp;brir un archivo de laboratorio…</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>Cóm&amp;o funciona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starts a small lab on this computer and runs the experiment &quot;%1&quot; in it: about a minute and a half. Nothing outside this computer is touched.</source>
        <translation>Inicia un pequeño laboratorio en este equipo y ejecuta en él el experimento «%1»: aproximadamente un minuto y medio. No se toca nada fuera de este equipo.</translation>
    </message>
</context>
<context>
    <name>castbench::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>&amp;Nuevo laboratorio</translation>
    </message>
    <message>
        <source>Describe a lab of your own</source>
        <translation>Describir un laboratorio propio</translation>
    </message>
    <message>
        <source>Open &amp;lab …</source>
        <translation>Abrir &amp;laboratorio…</translation>
    </message>
    <message>
        <source>Open a file that describes a lab</source>
        <translation>Abrir un archivo que describe un laboratorio</translation>
    </message>
    <message>
        <source>New e&amp;xperiment …</source>
        <translation>Nuevo e&amp;xperimento…</translation>
    </message>
    <message>
        <source>Plan an experiment, step by step</source>
        <translation>Planificar un experimento, paso a paso</translation>
    </message>
    <message>
        <source>Open &amp;plan …</source>
        <translation>Abrir &amp;plan…</translation>
    </message>
    <message>
        <source>Open a file that holds a plan</source>
        <translation>Abrir un archivo que contiene un plan</translation>
    </message>
    <message>
        <source>Open &amp;database …</source>
        <translation>Abrir base de &amp;datos…</translation>
    </message>
    <message>
        <source>Look at the runs that another database holds</source>
        <translation>Ver las ejecuciones que contiene otra base de datos</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the shown run as figure, data or bundle</source>
        <translation>Guardar la ejecución mostrada como figura, datos o paquete</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Castbench</source>
        <translation>Salir de Castbench</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Theme, language, units, database</source>
        <translation>Tema, idioma, unidades, base de datos</translation>
    </message>
    <message>
        <source>S&amp;tart …</source>
        <translation>&amp;Iniciar…</translation>
    </message>
    <message>
        <source>Choose an experiment and start it</source>
        <translation>Elegir un experimento e iniciarlo</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>Devices and how they are doing</source>
        <translation>Los dispositivos y cómo están</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimentos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>What is measured now</source>
        <translation>Lo que se mide ahora</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>Runs that are over</source>
        <translation>Ejecuciones terminadas</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>The page that Castbench began with</source>
        <translation>La página con la que empezó Castbench</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>Llenar la pantalla con esta ventana</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Agran&amp;dar el texto</translation>
    </message>
    <message>
        <source>Make all texts larger</source>
        <translation>Agrandar todos los textos</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Reducir el te&amp;xto</translation>
    </message>
    <message>
        <source>Make all texts smaller</source>
        <translation>Reducir todos los textos</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Show texts in the system&apos;s size</source>
        <translation>Mostrar los textos con el tamaño del sistema</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ayuda de esta &amp;página</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Explicar la página que se muestra</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Lista de todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Castbench</source>
        <translation>&amp;Acerca de Castbench</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
</TS>
