<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BuiltIn</name>
    <message>
        <source>Upload cap, as in the study</source>
        <translation>上传限速，与研究一致</translation>
    </message>
    <message>
        <source>Upload cap, 10 s per step</source>
        <translation>上传限速，每步 10 s</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>内置实验室</translation>
    </message>
    <message>
        <source>Viewer in a browser</source>
        <translation>浏览器观众端</translation>
    </message>
    <message>
        <source>Viewer with an app</source>
        <translation>应用观众端</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>主播端 %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>higher</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies above all of the first run&apos;s.</source>
        <translation>第二次运行的整个区间都高于第一次运行的区间。</translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies below all of the first run&apos;s.</source>
        <translation>第二次运行的整个区间都低于第一次运行的区间。</translation>
    </message>
    <message>
        <source>The intervals overlap: the difference, if there is one, is too small to be seen here.</source>
        <translation>区间相互重叠：即使存在差异，也小到在此无法看出。</translation>
    </message>
    <message>
        <source>At least one of the two values has no interval.</source>
        <translation>两个值中至少有一个没有区间。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>a counter began anew: the true count may be higher</source>
        <translation>计数器曾重新计数：真实计数可能更大</translation>
    </message>
    <message>
        <source>fewer than three independent samples</source>
        <translation>独立样本少于三个</translation>
    </message>
    <message>
        <source>the samples&apos; own uncertainty is not known</source>
        <translation>样本自身的不确定度未知</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2（%3）</translation>
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
        <translation>%1请将限速写成“512 kbit/s”、“4 Mbit/s”或“No Limit”。</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 没有单位。</translation>
    </message>
    <message>
        <source>%1 may be read as bytes; a cap counts bits (1 kbit/s = 1000 bit/s).</source>
        <translation>%1 可能被理解为字节；限速以位计（1 kbit/s = 1000 bit/s）。</translation>
    </message>
    <message>
        <source>%1 is not in kbit/s, Mbit/s or Gbit/s.</source>
        <translation>%1 的单位不是 kbit/s、Mbit/s 或 Gbit/s。</translation>
    </message>
    <message>
        <source>%1 is not a cap.</source>
        <translation>%1 不是限速值。</translation>
    </message>
    <message>
        <source>%1 is not a whole number of kbit/s.</source>
        <translation>%1 不是整数 kbit/s。</translation>
    </message>
    <message>
        <source>%1 is not plausible: a cap lies between %2 kbit/s and %3 kbit/s.</source>
        <translation>%1 不合理：限速应在 %2 kbit/s 到 %3 kbit/s 之间。</translation>
    </message>
    <message>
        <source>A bare number has no unit.</source>
        <translation>单独的数字没有单位。</translation>
    </message>
    <message>
        <source>A cap is a text.</source>
        <translation>限速应为文本。</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host&quot;, &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 不是地址。请写成“主机”、“主机:端口”或“[::1]:端口”。</translation>
    </message>
    <message>
        <source>%1 is not an address. Write it as &quot;host:port&quot; or &quot;[::1]:port&quot;.</source>
        <translation>%1 不是地址。请写成“主机:端口”或“[::1]:端口”。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that is read.</source>
        <translation>该文件超过 %1 MiB，即可读取的上限。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取该文件：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at %2.</source>
        <translation>不是有效的 JSON：%1，位于%2。</translation>
    </message>
    <message>
        <source>The file must hold one JSON object: { … }.</source>
        <translation>该文件必须包含一个 JSON 对象：{ … }。</translation>
    </message>
    <message>
        <source>This is another kind of file; it must say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>这是另一种文件；必须注明 &quot;format&quot;: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>It must say &quot;version&quot;: %1.</source>
        <translation>必须注明 &quot;version&quot;: %1。</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads up to version %2. Use a newer Castbench.</source>
        <translation>该文件的版本为 %1；本程序最高可读版本 %2。请使用更新的 Castbench。</translation>
    </message>
    <message>
        <source>This key is unknown; known here are: %1.</source>
        <translation>未知的键；此处可用的键有：%1。</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>必须为文本，而不是%1。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This holds a control character, such as a line break.</source>
        <translation>包含控制字符，例如换行。</translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation>必须为 true 或 false，而不是%1。</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>必须为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>This must be a text such as &quot;250 ms&quot;, &quot;10 s&quot; or &quot;5 min&quot;, not %1.</source>
        <translation>必须为如“250 ms”、“10 s”或“5 min”的文本，而不是%1。</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 超出范围：%2 到 %3。</translation>
    </message>
    <message>
        <source>This must be an id: 1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;.</source>
        <translation>必须为标识：1 到 %1 个字母、数字、“-”或“_”。</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>必须为以下之一：%1。</translation>
    </message>
    <message>
        <source>This must be an object, not %1.</source>
        <translation>必须为对象，而不是%1。</translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation>必须为列表，而不是%1。</translation>
    </message>
    <message>
        <source>This list has %1 entries; at most %2 are allowed.</source>
        <translation>该列表有 %1 项；最多允许 %2 项。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>缺少此项。</translation>
    </message>
    <message>
        <source>Further problems are not listed.</source>
        <translation>其余问题不再列出。</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;host:port&quot;.</source>
        <translation>地址应为如“主机:端口”的文本。</translation>
    </message>
    <message>
        <source>%1 needs a port from 1 to 65535.</source>
        <translation>%1 需要 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>An address is a text such as &quot;127.0.0.1:0&quot;.</source>
        <translation>地址应为如“127.0.0.1:0”的文本。</translation>
    </message>
    <message>
        <source>This must be a URL such as &quot;%1://host:port/path&quot; (%2).</source>
        <translation>必须为如“%1://主机:端口/路径”的 URL（%2）。</translation>
    </message>
    <message>
        <source>This must be &quot;reference&quot;, &quot;controller&quot;, &quot;unknown&quot; or {&quot;sntp&quot;: &quot;host:port&quot;}.</source>
        <translation>必须为 &quot;reference&quot;、&quot;controller&quot;、&quot;unknown&quot; 或 {&quot;sntp&quot;: &quot;主机:端口&quot;}。</translation>
    </message>
    <message>
        <source>This must be a channel such as &quot;#b1&quot;, without blank, comma or colon, at most %1 characters.</source>
        <translation>必须为如“#b1”的频道名，不含空格、逗号或冒号，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This must be a chat name: 1 to %1 letters, digits or -_[]\`^{|}.</source>
        <translation>必须为聊天昵称：1 到 %1 个字母、数字或 -_[]\`^{|}。</translation>
    </message>
    <message>
        <source>Another device is called %1 too.</source>
        <translation>另一个设备也叫 %1。</translation>
    </message>
    <message>
        <source>A lab needs at least one broadcaster.</source>
        <translation>实验室至少需要一个主播端。</translation>
    </message>
    <message>
        <source>A lab file holds no user name or password; use an address without them.</source>
        <translation>实验室文件不保存用户名和密码；请使用不含它们的地址。</translation>
    </message>
    <message>
        <source>A lab file holds no secret; move this one to the key store, an environment variable or a file of its own.</source>
        <translation>实验室文件不保存机密；请将其移到密钥库、环境变量或单独的文件中。</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 ids; leave it out for all.</source>
        <translation>必须为 1 到 %1 个标识的列表；省略则表示全部。</translation>
    </message>
    <message>
        <source>%1 is not the id of a viewer.</source>
        <translation>%1 不是观众端的标识。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 列出了两次。</translation>
    </message>
    <message>
        <source>A plan needs at least one step.</source>
        <translation>方案至少需要一个步骤。</translation>
    </message>
    <message>
        <source>This must be shorter than every step.</source>
        <translation>必须短于每个步骤。</translation>
    </message>
    <message>
        <source>There is no such file, nor a built-in plan of that name; built in are: %1.</source>
        <translation>没有该文件，也没有同名的内置方案；内置方案有：%1。</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>是文件夹；请指定其中的文件</translation>
    </message>
    <message>
        <source>the folder does not exist; make it or choose another</source>
        <translation>文件夹不存在；请创建它或选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot be written; choose a folder that you may write to</source>
        <translation>无法写入；请选择您有写入权限的文件夹</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>磁盘已满；请释放空间后重试</translation>
    </message>
    <message>
        <source>writing failed: %1</source>
        <translation>写入失败：%1</translation>
    </message>
    <message>
        <source>is a file, not a folder; choose another name</source>
        <translation>是文件，不是文件夹；请换一个名称</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another place</source>
        <translation>无法创建文件夹；请选择其他位置</translation>
    </message>
    <message>
        <source>A secret is a text, {&quot;env&quot;: &quot;NAME&quot;}, {&quot;file&quot;: &quot;PATH&quot;} or {&quot;keychain&quot;: &quot;ENTRY&quot;}; leave the key out where there is none.</source>
        <translation>机密应为文本、{&quot;env&quot;: &quot;变量名&quot;}、{&quot;file&quot;: &quot;路径&quot;} 或 {&quot;keychain&quot;: &quot;条目&quot;}；没有机密时请省略该键。</translation>
    </message>
    <message>
        <source>%1 Write a duration as &quot;250 ms&quot;, &quot;10 s&quot;, &quot;1.5 s&quot;, &quot;5 min&quot; or &quot;2 h&quot;.</source>
        <translation>%1请将时长写成“250 ms”、“10 s”、“1.5 s”、“5 min”或“2 h”。</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 不是时长。</translation>
    </message>
    <message>
        <source>%1 is not a whole number of milliseconds.</source>
        <translation>%1 不是整数毫秒。</translation>
    </message>
    <message>
        <source>%1 is longer than 100000 h.</source>
        <translation>%1 超过 100000 h。</translation>
    </message>
    <message>
        <source>%1 has an unknown unit.</source>
        <translation>%1 的单位未知。</translation>
    </message>
    <message>
        <source>The run is running. It can be paused, skipped on or aborted.</source>
        <translation>运行正在进行。可以暂停、跳过步骤或中止。</translation>
    </message>
    <message>
        <source>The run is paused. Resume it first.</source>
        <translation>运行已暂停。请先继续。</translation>
    </message>
    <message>
        <source>The run is done. It is over; start a new one.</source>
        <translation>运行已完成。它已结束；请开始新的运行。</translation>
    </message>
    <message>
        <source>The run has not begun. Start it first.</source>
        <translation>运行尚未开始。请先开始。</translation>
    </message>
    <message>
        <source>The lab is being checked. Wait for the first step.</source>
        <translation>正在检查实验室。请等待第一个步骤。</translation>
    </message>
    <message>
        <source>The switch is being restored. Wait until the lab is as it was before.</source>
        <translation>正在恢复交换机。请等待实验室恢复原状。</translation>
    </message>
    <message>
        <source>The run has failed. It is over; start a new one.</source>
        <translation>运行失败。它已结束；请开始新的运行。</translation>
    </message>
    <message>
        <source>The run was aborted. It is over; start a new one.</source>
        <translation>运行已中止。它已结束；请开始新的运行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>plan fits the lab</source>
        <translation>方案与实验室匹配</translation>
    </message>
    <message>
        <source>The lab has no broadcaster.</source>
        <translation>实验室没有主播端。</translation>
    </message>
    <message>
        <source>Add one to the lab.</source>
        <translation>请在实验室中添加。</translation>
    </message>
    <message>
        <source>The lab has no broadcaster &quot;%1&quot;.</source>
        <translation>实验室中没有主播端“%1”。</translation>
    </message>
    <message>
        <source>Change the plan&apos;s broadcaster or add it to the lab.</source>
        <translation>请更改方案的主播端，或将其添加到实验室。</translation>
    </message>
    <message>
        <source>The lab has no viewer &quot;%1&quot;.</source>
        <translation>实验室中没有观众端“%1”。</translation>
    </message>
    <message>
        <source>Change the plan&apos;s viewers or add it to the lab.</source>
        <translation>请更改方案的观众端，或将其添加到实验室。</translation>
    </message>
    <message>
        <source>The plan has no steps.</source>
        <translation>方案没有步骤。</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>请至少添加一个步骤。</translation>
    </message>
    <message>
        <source>The switch cannot set %1; it will set %2.</source>
        <translation>交换机无法设置 %1；将设置为 %2。</translation>
    </message>
    <message>
        <source>Write %1 in the plan to say what is meant.</source>
        <translation>请在方案中写明 %1。</translation>
    </message>
    <message>
        <source>Two probes are called &quot;%1&quot;.</source>
        <translation>有两个探针都叫“%1”。</translation>
    </message>
    <message>
        <source>Give the lab&apos;s devices different ids.</source>
        <translation>请为实验室的设备指定不同的标识。</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>The free space of %1 is not known.</source>
        <translation>%1 的可用空间未知。</translation>
    </message>
    <message>
        <source>%1 MB are free in %2; the run needs about %3 MB.</source>
        <translation>%2 中有 %1 MB 可用；本次运行约需 %3 MB。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请释放空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>推流</translation>
    </message>
    <message>
        <source>The stream runs already and is left running.</source>
        <translation>推流已在进行，将保持不变。</translation>
    </message>
    <message>
        <source>The stream is started for the run.</source>
        <translation>将为本次运行启动推流。</translation>
    </message>
    <message>
        <source>The broadcaster is not streaming, and the plan does not start it.</source>
        <translation>主播端未推流，方案也不会启动推流。</translation>
    </message>
    <message>
        <source>Start the stream, or let the plan say &quot;startStream&quot;: true.</source>
        <translation>请启动推流，或在方案中写明 &quot;startStream&quot;: true。</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>交换机应答</translation>
    </message>
    <message>
        <source>Check address, community and port of the switch.</source>
        <translation>请检查交换机的地址、团体名和端口。</translation>
    </message>
    <message>
        <source>Check that the broadcaster&apos;s program runs and can be reached.</source>
        <translation>请检查主播端程序是否在运行且可连通。</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>探针 %1</translation>
    </message>
    <message>
        <source>Check that the device is on and can be reached.</source>
        <translation>请检查设备是否已开机且可连通。</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>%1 内无应答。</translation>
    </message>
    <message>
        <source>store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Check that the database can be written.</source>
        <translation>请检查数据库是否可写。</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>The stream was started for the run.</source>
        <translation>已为本次运行启动推流。</translation>
    </message>
    <message>
        <source>The probe %1 did not start; the run goes on without it.</source>
        <translation>探针 %1 未启动；运行将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>No sample yet from %1; the first step begins without.</source>
        <translation>尚无来自 %1 的样本；第一个步骤先行开始。</translation>
    </message>
    <message>
        <source>The probe did not start.</source>
        <translation>探针未启动。</translation>
    </message>
    <message>
        <source>%1 was lost, and the plan says that this stops the run: %2</source>
        <translation>%1 失联，方案规定此时停止运行：%2</translation>
    </message>
    <message>
        <source>A probe</source>
        <translation>某个探针</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>The broadcaster</source>
        <translation>主播端</translation>
    </message>
    <message>
        <source>The run was aborted.</source>
        <translation>运行已中止。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>The run was paused; the cap stays as it is.</source>
        <translation>运行已暂停；限速保持不变。</translation>
    </message>
    <message>
        <source>The run goes on; what is left is shifted by %1.</source>
        <translation>运行继续；余下部分顺延 %1。</translation>
    </message>
    <message>
        <source>Step %1 of %2 begins: %3.</source>
        <translation>步骤 %1/%2 开始：%3。</translation>
    </message>
    <message>
        <source>Step %1 ended: %2.</source>
        <translation>步骤 %1 结束：%2。</translation>
    </message>
    <message>
        <source>The switch confirmed %1 %2 ms after the planned instant.</source>
        <translation>交换机在计划时刻之后 %2 ms 确认了 %1。</translation>
    </message>
    <message>
        <source>Asked for %1, the switch reads back %2.</source>
        <translation>请求设置 %1，交换机读回 %2。</translation>
    </message>
    <message>
        <source>%1 could not be set at the step&apos;s start: %2</source>
        <translation>步骤开始时无法设置 %1：%2</translation>
    </message>
    <message>
        <source>The switch has its former cap again: %1.</source>
        <translation>交换机已恢复原来的限速：%1。</translation>
    </message>
    <message>
        <source>The switch could not be restored yet: %1</source>
        <translation>交换机暂时无法恢复：%1</translation>
    </message>
    <message>
        <source>The switch could not be restored (%1). Set port %2 back to %3 (%4) by hand.</source>
        <translation>无法恢复交换机（%1）。请手动将端口 %2 设回 %3（%4）。</translation>
    </message>
    <message>
        <source>Samples cannot be stored: %1</source>
        <translation>无法保存样本：%1</translation>
    </message>
    <message>
        <source>Samples are stored again.</source>
        <translation>样本恢复保存。</translation>
    </message>
    <message>
        <source>Samples could not be stored for %1. Free space or check the disk.</source>
        <translation>已有 %1 无法保存样本。请释放空间或检查磁盘。</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>switch profile</source>
        <translation>交换机配置</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>upload cap</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>octet counters</source>
        <translation>字节计数器</translation>
    </message>
    <message>
        <source>port rate</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the switch profile.</source>
        <translation>请检查端口号和交换机配置。</translation>
    </message>
    <message>
        <source>The switch calls itself %1; the profile %2 is for %3 (%4).</source>
        <translation>交换机自称 %1；配置 %2 适用于 %3（%4）。</translation>
    </message>
    <message>
        <source>Choose the profile of this model in the lab.</source>
        <translation>请在实验室中选择该型号的配置。</translation>
    </message>
    <message>
        <source>The profile %1 is from documents (%2) and was not tried on hardware.</source>
        <translation>配置 %1 来自文档（%2），未在硬件上试用过。</translation>
    </message>
    <message>
        <source>Set a cap on this port by hand and compare before relying on it.</source>
        <translation>使用之前，请在此端口手动设置限速并比较。</translation>
    </message>
    <message>
        <source>This switch caps what it sends to the host, not the host&apos;s upload.</source>
        <translation>该交换机限制的是发往主机的流量，而不是主机的上传。</translation>
    </message>
    <message>
        <source>Use a switch that can cap what it receives.</source>
        <translation>请使用能够限制接收流量的交换机。</translation>
    </message>
    <message>
        <source>The switch has no port %1.</source>
        <translation>交换机没有端口 %1。</translation>
    </message>
    <message>
        <source>Correct &quot;switch_port&quot; in the lab.</source>
        <translation>请在实验室中更正 &quot;switch_port&quot;。</translation>
    </message>
    <message>
        <source>Port %1 (%2) is not up.</source>
        <translation>端口 %1（%2）未启用。</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to this port, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>请将主播端计算机接到此端口，或在实验室中更正 &quot;switch_port&quot;。</translation>
    </message>
    <message>
        <source>Port %1 (%2) is up.</source>
        <translation>端口 %1（%2）已启用。</translation>
    </message>
    <message>
        <source>Port %1 counts octets.</source>
        <translation>端口 %1 统计字节数。</translation>
    </message>
    <message>
        <source>Port %1 counts forwarded octets.</source>
        <translation>端口 %1 统计已转发的字节数。</translation>
    </message>
    <message>
        <source>Port %1 counts received octets, possibly before the cap.</source>
        <translation>端口 %1 统计接收的字节数，可能在限速之前。</translation>
    </message>
    <message>
        <source>Without this there is no port rate; the caps do not depend on it.</source>
        <translation>没有它就没有端口速率；限速不依赖于它。</translation>
    </message>
    <message>
        <source>The host&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>该主机名没有对应的地址；请检查拼写，或直接填写地址。</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that SNMP is on in the switch.</source>
        <translation>该处没有服务；请检查地址和端口，以及交换机是否启用 SNMP。</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, the community, and the switch&apos;s access list.</source>
        <translation>尝试 %1 次、每次 %2 均无应答；请检查地址、团体名和交换机的访问列表。</translation>
    </message>
    <message>
        <source>OBS answers</source>
        <translation>OBS 应答</translation>
    </message>
    <message>
        <source>OBS answers at %1.</source>
        <translation>OBS 在 %1 应答。</translation>
    </message>
    <message>
        <source>OBS version</source>
        <translation>OBS 版本</translation>
    </message>
    <message>
        <source>OBS %1, obs-websocket %2 on %3.</source>
        <translation>OBS %1，obs-websocket %2，系统 %3。</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>OBS 密码</translation>
    </message>
    <message>
        <source>OBS accepted the password.</source>
        <translation>OBS 接受了密码。</translation>
    </message>
    <message>
        <source>OBS asks for no password.</source>
        <translation>OBS 不要求密码。</translation>
    </message>
    <message>
        <source>OBS is streaming.</source>
        <translation>OBS 正在推流。</translation>
    </message>
    <message>
        <source>OBS is not streaming.</source>
        <translation>OBS 未在推流。</translation>
    </message>
    <message>
        <source>Start the stream in OBS, unless the run starts it.</source>
        <translation>请在 OBS 中启动推流，除非由运行启动。</translation>
    </message>
    <message>
        <source>OBS has lost the platform and is reconnecting.</source>
        <translation>OBS 与平台失去连接，正在重连。</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s way to the platform and the stream key.</source>
        <translation>请检查主播端到平台的网络和推流密钥。</translation>
    </message>
    <message>
        <source>dynamic bitrate</source>
        <translation>动态码率</translation>
    </message>
    <message>
        <source>OBS keeps its bitrate under congestion.</source>
        <translation>拥塞时 OBS 保持码率不变。</translation>
    </message>
    <message>
        <source>OBS lowers its bitrate when the upload is congested and then drops no frames.</source>
        <translation>上传拥塞时 OBS 会降低码率，因而不丢帧。</translation>
    </message>
    <message>
        <source>Switch it off in OBS (Settings, Advanced, Network) to study dropped frames.</source>
        <translation>要研究丢帧，请在 OBS 中将其关闭（设置、高级、网络）。</translation>
    </message>
    <message>
        <source>Copy the password from OBS (Tools, WebSocket Server Settings, Show Connect Info) into the lab.</source>
        <translation>请将 OBS 的密码（工具、WebSocket 服务器设置、显示连接信息）复制到实验室。</translation>
    </message>
    <message>
        <source>Correct the broadcaster&apos;s OBS address or password in the lab.</source>
        <translation>请在实验室中更正主播端的 OBS 地址或密码。</translation>
    </message>
    <message>
        <source>Start OBS, switch its WebSocket server on (Tools, WebSocket Server Settings), and check that a firewall lets port %1 through.</source>
        <translation>请启动 OBS，启用其 WebSocket 服务器（工具、WebSocket 服务器设置），并确认防火墙放行端口 %1。</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Joined %1 on %2 as &quot;%3&quot;, %4.</source>
        <translation>以“%3”身份加入 %2 的 %1，%4。</translation>
    </message>
    <message>
        <source>The chat password travels without encryption.</source>
        <translation>聊天密码以明文传输。</translation>
    </message>
    <message>
        <source>Set &quot;tls&quot;: true and the server&apos;s port for TLS (6697).</source>
        <translation>请设置 &quot;tls&quot;: true 和服务器的 TLS 端口（6697）。</translation>
    </message>
    <message>
        <source>The server&apos;s limit allows a message every %1 ms.</source>
        <translation>服务器的限制允许每 %1 ms 发送一条消息。</translation>
    </message>
    <message>
        <source>The chat server does not answer.</source>
        <translation>聊天服务器无应答。</translation>
    </message>
    <message>
        <source>Start the chat server, or correct its address and port in the lab file.</source>
        <translation>请启动聊天服务器，或在实验室文件中更正其地址和端口。</translation>
    </message>
    <message>
        <source>Correct the chat nick or channel in the lab file.</source>
        <translation>请在实验室文件中更正聊天昵称或频道。</translation>
    </message>
    <message>
        <source>playlist answers</source>
        <translation>播放列表应答</translation>
    </message>
    <message>
        <source>%1 segments are listed.</source>
        <translation>列出了 %1 个分片。</translation>
    </message>
    <message>
        <source>There is no such playlist yet: start the stream of %1, or correct the playlist&apos;s URL in the lab file.</source>
        <translation>尚无该播放列表：请启动 %1 的推流，或在实验室文件中更正播放列表的 URL。</translation>
    </message>
    <message>
        <source>Start the server, and check its address in the lab file and the network between.</source>
        <translation>请启动服务器，并检查实验室文件中的地址以及中间的网络。</translation>
    </message>
    <message>
        <source>Correct the playlist&apos;s URL of %1 in the lab file.</source>
        <translation>请在实验室文件中更正 %1 的播放列表 URL。</translation>
    </message>
    <message>
        <source>stream is live</source>
        <translation>直播进行中</translation>
    </message>
    <message>
        <source>New segments are listed.</source>
        <translation>有新分片列出。</translation>
    </message>
    <message>
        <source>No new segment is listed: a stopped stream has left its playlist behind, or its segments are very long.</source>
        <translation>没有新分片：可能是已停止的推流遗留的播放列表，或分片很长。</translation>
    </message>
    <message>
        <source>Start the stream of %1.</source>
        <translation>请启动 %1 的推流。</translation>
    </message>
    <message>
        <source>segment decodes</source>
        <translation>分片可解码</translation>
    </message>
    <message>
        <source>%1 pictures.</source>
        <translation>%1 帧画面。</translation>
    </message>
    <message>
        <source>frame clock</source>
        <translation>帧时钟</translation>
    </message>
    <message>
        <source>Read in %1 of %2 pictures.</source>
        <translation>在 %2 帧画面中读出 %1 帧。</translation>
    </message>
    <message>
        <source>Show the frame clock at the top edge of the picture of %1, with the id that the lab file gives it.</source>
        <translation>请在 %1 的画面顶部显示帧时钟，并使用实验室文件中指定的标识。</translation>
    </message>
    <message>
        <source>clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>How far the clock of %1 is from reference time is not known; latencies that involve it have no uncertainty.</source>
        <translation>%1 的时钟与参考时间相差多少未知；与其相关的延迟没有不确定度。</translation>
    </message>
    <message>
        <source>Start the lab&apos;s NTP server and open UDP port 123 to it, or correct the clock source in the lab file.</source>
        <translation>请启动实验室的 NTP 服务器并开放其 UDP 端口 123，或在实验室文件中更正时钟来源。</translation>
    </message>
    <message>
        <source>%1 runs on the reference clock.</source>
        <translation>%1 使用参考时钟。</translation>
    </message>
    <message>
        <source>Reference time is %1 ahead of the clock of %2, ± %3.</source>
        <translation>参考时间比 %2 的时钟快 %1，± %3。</translation>
    </message>
    <message>
        <source>The bound is above the lab&apos;s threshold of %1. Connect the device by wire, take other traffic off the link, or raise the threshold.</source>
        <translation>误差界超过实验室的阈值 %1。请用网线连接设备、移除链路上的其他流量，或提高阈值。</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is not connected.</source>
        <translation>%1 上的 castbench-probe 未连接。</translation>
    </message>
    <message>
        <source>castbench-probe on %1 is connected again.</source>
        <translation>%1 上的 castbench-probe 已重新连接。</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device with this controller&apos;s address and the device&apos;s pairing code.</source>
        <translation>请在该设备上用本控制端的地址和该设备的配对码启动 castbench-probe。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 在 %2 内无应答。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>There is no connection to OBS.</source>
        <translation>与 OBS 没有连接。</translation>
    </message>
    <message>
        <source>OBS refused the password; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS 拒绝了密码；请输入 OBS 中“工具 &gt; WebSocket 服务器设置”显示的密码。</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written. Choose another folder, or change its permissions.</source>
        <translation>无法写入数据库或其文件夹。请选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>This is not a Castbench database. It was left as it is; choose another file name.</source>
        <translation>这不是 Castbench 数据库。文件未作更改；请选择其他文件名。</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>这是文件夹；请指定文件。</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>没有该数据库。</translation>
    </message>
    <message>
        <source>There is no such database yet.</source>
        <translation>尚无该数据库。</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it first.</source>
        <translation>数据库所在文件夹不存在；请先创建。</translation>
    </message>
    <message>
        <source>The database&apos;s folder does not exist; make it, or choose another.</source>
        <translation>数据库所在文件夹不存在；请创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; close it.</source>
        <translation>其他程序锁定了数据库；请将其关闭。</translation>
    </message>
    <message>
        <source>No space is left for the database. Free some on its disk.</source>
        <translation>数据库没有剩余空间。请在其磁盘上释放空间。</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Nothing was changed; go on with a copy of it that is whole, or with a new file.</source>
        <translation>数据库已损坏（%1）。未作任何更改；请改用完好的副本或新文件。</translation>
    </message>
    <message>
        <source>The disk failed (%1, %2). Check it and its free space.</source>
        <translation>磁盘故障（%1，%2）。请检查磁盘及其可用空间。</translation>
    </message>
    <message>
        <source>The database failed: %1 (%2).</source>
        <translation>数据库出错：%1（%2）。</translation>
    </message>
    <message>
        <source>The database has version %1; this program knows up to version %2. Use a newer Castbench. The file was left as it is.</source>
        <translation>数据库的版本为 %1；本程序最高支持版本 %2。请使用更新的 Castbench。文件未作更改。</translation>
    </message>
    <message>
        <source>There is no run %1 in the database.</source>
        <translation>数据库中没有运行 %1。</translation>
    </message>
    <message>
        <source>This run is being measured; wait for its end or abort it.</source>
        <translation>该运行正在测量；请等待其结束或将其中止。</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of 1 to %1 characters.</source>
        <translation>运行名称应为一行，1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>Notes may have up to %1 characters.</source>
        <translation>备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The wait was cancelled.</source>
        <translation>等待已取消。</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 characters and no line breaks.</source>
        <translation>机密的名称须为 1 到 %1 个字符，且不含换行。</translation>
    </message>
    <message>
        <source>A secret is a text of 1 to %1 characters; use a shorter one.</source>
        <translation>机密须为 1 到 %1 个字符的文本；请使用更短的。</translation>
    </message>
    <message>
        <source>The secret %1 is not in the key store; type it again on the lab page, or use {&quot;env&quot;: …} or {&quot;file&quot;: …} in the lab file.</source>
        <translation>密钥库中没有机密 %1；请在实验室页面重新输入，或在实验室文件中使用 {&quot;env&quot;: …} 或 {&quot;file&quot;: …}。</translation>
    </message>
    <message>
        <source>The secret&apos;s file cannot be used: %1.</source>
        <translation>机密文件无法使用：%1。</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>文件超过 %1 字节</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <translation>环境变量 %1 未设置或为空。</translation>
    </message>
    <message>
        <source>The key store&apos;s entry %1 was not read; use {&quot;env&quot;: …} or {&quot;file&quot;: …} instead.</source>
        <translation>未读取密钥库条目 %1；请改用 {&quot;env&quot;: …} 或 {&quot;file&quot;: …}。</translation>
    </message>
    <message>
        <source>The secret was removed when this lab was stored; put {&quot;env&quot;: …}, {&quot;file&quot;: …} or the text in its place.</source>
        <translation>保存此实验室时已移除该机密；请在其位置填入 {&quot;env&quot;: …}、{&quot;file&quot;: …} 或文本。</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as &quot;2026-01-31T12:00:00Z&quot; (RFC 3339).</source>
        <translation>%1 不是时刻。请写成“2026-01-31T12:00:00Z”（RFC 3339）。</translation>
    </message>
    <message>
        <source>There is no experiment of the kind &quot;%1&quot;. Known kinds: %2.</source>
        <translation>没有类型为“%1”的实验。已知类型：%2。</translation>
    </message>
    <message>
        <source>The switch reads back %1 (%2) instead of %3 (%4).</source>
        <translation>交换机回读为 %1（%2），而不是 %3（%4）。</translation>
    </message>
    <message>
        <source>The preflight was cancelled.</source>
        <translation>运行前检查已取消。</translation>
    </message>
    <message>
        <source>The controller&apos;s clock jumped by %1 ms; plan and samples are left as they are.</source>
        <translation>控制端的时钟跳变了 %1 ms；方案和样本保持不变。</translation>
    </message>
    <message>
        <source>The store is too slow for what is measured.</source>
        <translation>存储速度跟不上测量。</translation>
    </message>
    <message>
        <source>The run does not take samples now.</source>
        <translation>此运行目前不接收样本。</translation>
    </message>
    <message>
        <source>No step is under way.</source>
        <translation>当前没有正在进行的步骤。</translation>
    </message>
    <message>
        <source>Step %1 cannot begin now.</source>
        <translation>步骤 %1 现在无法开始。</translation>
    </message>
    <message>
        <source>A cap belongs to a step; begin one first.</source>
        <translation>限速属于步骤；请先开始一个步骤。</translation>
    </message>
    <message>
        <source>The lab has no switch that could set a cap.</source>
        <translation>实验室没有可设置限速的交换机。</translation>
    </message>
    <message>
        <source>No answer before the step ended.</source>
        <translation>步骤结束前没有应答。</translation>
    </message>
    <message>
        <source>The probe %1 did not stop in time: %2</source>
        <translation>探针 %1 未及时停止：%2</translation>
    </message>
    <message>
        <source>The stream could not be stopped again: %1</source>
        <translation>无法再次停止推流：%1</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>发生未知异常。</translation>
    </message>
    <message>
        <source>The database holds a value that is not a number: it is damaged. Go on with a copy of it that is whole.</source>
        <translation>数据库中有一个值不是数字：数据库已损坏。请改用完好的副本。</translation>
    </message>
    <message>
        <source>The database holds text where JSON belongs.</source>
        <translation>数据库中应为 JSON 的位置是普通文本。</translation>
    </message>
    <message>
        <source>Another database was opened meanwhile.</source>
        <translation>期间已打开另一个数据库。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message>
        <source>This could not be read (%1). Close other programs and try again.</source>
        <translation>无法读取（%1）。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A sample&apos;s value is not a finite number.</source>
        <translation>某个样本的值不是有限数。</translation>
    </message>
    <message>
        <source>A delivery&apos;s number is out of range.</source>
        <translation>投递编号超出范围。</translation>
    </message>
    <message>
        <source>A sample found no place in the database.</source>
        <translation>有样本无法存入数据库。</translation>
    </message>
    <message>
        <source>Opening the run was cancelled.</source>
        <translation>已取消打开运行。</translation>
    </message>
    <message>
        <source>The disk is too slow for what is measured: %1 KiB wait to be written.</source>
        <translation>磁盘速度跟不上测量：有 %1 KiB 等待写入。</translation>
    </message>
    <message>
        <source>There is no driver &quot;%1&quot;; write &quot;snmp&quot;, &quot;nsdp&quot;, &quot;linux&quot; or &quot;manual&quot;.</source>
        <translation>没有驱动“%1”；请写“snmp”、“nsdp”、“linux”或“manual”。</translation>
    </message>
    <message>
        <source>The probe was not started.</source>
        <translation>探针没有启动。</translation>
    </message>
    <message>
        <source>The switch answers again.</source>
        <translation>交换机恢复应答。</translation>
    </message>
    <message>
        <source>The switch&apos;s counter had not moved yet.</source>
        <translation>交换机的计数器尚未变化。</translation>
    </message>
    <message>
        <source>The switch&apos;s octet counter of port %1 began anew.</source>
        <translation>交换机端口 %1 的字节计数器重新开始计数。</translation>
    </message>
    <message>
        <source>The switch has no object %1; check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>交换机没有对象 %1；请检查端口号，以及配置文件是否适用于此交换机。</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 is not a number.</source>
        <translation>交换机的对象 %1 不是数字。</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, a mode that the profile does not know; set the port to a plain rate or to no limit on the switch.</source>
        <translation>交换机的对象 %1 为 %2，配置文件不认识这种模式；请在交换机上将该端口设为普通速率或不限速。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read from this port with this profile; set the port by hand.</source>
        <translation>“%1”不是用此配置文件从该端口读取的；请手动设置端口。</translation>
    </message>
    <message>
        <source>The switch left objects out.</source>
        <translation>交换机遗漏了部分对象。</translation>
    </message>
    <message>
        <source>The switch says %1, which the profile knows neither as a rate nor as &quot;no limit&quot;; correct the port&apos;s setting on the switch, or the profile.</source>
        <translation>交换机返回 %1，配置文件既不认识为速率，也不认识为“不限速”；请更正交换机上的端口设置或配置文件。</translation>
    </message>
    <message>
        <source>The switch says %1 after it was given back %2; set the port by hand.</source>
        <translation>恢复为 %2 后交换机返回 %1；请手动设置端口。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>No UDP socket could be opened to this address; check the address and the network.</source>
        <translation>无法向该地址打开 UDP 套接字；请检查地址和网络。</translation>
    </message>
    <message>
        <source>The request could not be sent; check the network.</source>
        <translation>请求无法发送；请检查网络。</translation>
    </message>
    <message>
        <source>%1 is not an object identifier. Write it as &quot;1.3.6.1.2.1.1&quot;.</source>
        <translation>%1 不是对象标识符。请写成“1.3.6.1.2.1.1”。</translation>
    </message>
    <message>
        <source>The answer is about other objects than were asked for; check that an SNMP agent answers at this address.</source>
        <translation>应答的对象与请求的不同；请确认该地址上应答的是 SNMP 代理。</translation>
    </message>
    <message>
        <source>The switch has no port %1; correct &quot;switch_port&quot; in the lab.</source>
        <translation>交换机没有端口 %1；请更正实验室中的“switch_port”。</translation>
    </message>
    <message>
        <source>The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check the port&apos;s number, or name its counters in the profile.</source>
        <translation>交换机不统计此端口的字节数（ifHCInOctets、ifHCOutOctets）；请检查端口号，或在配置文件中写明其计数器。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>This must be numbers with dots between them, such as &quot;2&quot; or &quot;1.1&quot;.</source>
        <translation>必须是以点分隔的数字，如“2”或“1.1”。</translation>
    </message>
    <message>
        <source>This must not be below &quot;minimum&quot;.</source>
        <translation>不得小于“minimum”。</translation>
    </message>
    <message>
        <source>There must be at least one rate.</source>
        <translation>至少要有一个速率。</translation>
    </message>
    <message>
        <source>Leave this out where &quot;codes&quot; lists all the rates.</source>
        <translation>“codes”已列出所有速率时请省略此项。</translation>
    </message>
    <message>
        <source>This value lies among the rates; it must not.</source>
        <translation>此值与速率重叠；不允许这样。</translation>
    </message>
    <message>
        <source>Nothing here says &quot;no limit&quot;; give &quot;no_limit&quot; to the rate or to an object of &quot;enabling&quot;.</source>
        <translation>这里没有表示“不限速”的内容；请为速率或“enabling”中的某个对象写明“no_limit”。</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: attribute 0x%1 has %2 bytes.</source>
        <translation>交换机的应答格式错误：属性 0x%1 有 %2 字节。</translation>
    </message>
    <message>
        <source>This is not an NSDP message: %1.</source>
        <translation>这不是 NSDP 消息：%1。</translation>
    </message>
    <message>
        <source>The message would be longer than %1 bytes; ask for less at once.</source>
        <translation>消息将超过 %1 字节；请减少单次请求的内容。</translation>
    </message>
    <message>
        <source>it has %1 of %2 bytes</source>
        <translation>只有 %1 字节（共 %2 字节）</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>its signature is missing</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>its version is %1</source>
        <translation>版本为 %1</translation>
    </message>
    <message>
        <source>its operation is %1</source>
        <translation>操作为 %1</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is malformed: %1.</source>
        <translation>交换机的应答格式错误：%1。</translation>
    </message>
    <message>
        <source>how it wants the password has %1 bytes</source>
        <translation>密码方式字段有 %1 字节</translation>
    </message>
    <message>
        <source>its nonce has %1 bytes</source>
        <translation>随机数有 %1 字节</translation>
    </message>
    <message>
        <source>The switch needs a &quot;password&quot; of 1 to %1 characters; give its own in the lab.</source>
        <translation>交换机需要 1 到 %1 个字符的“password”；请在实验室中填写其密码。</translation>
    </message>
    <message>
        <source>Correct the switch&apos;s password in the lab; three wrong ones lock the switch.</source>
        <translation>请在实验室中更正交换机密码；输错三次会锁定交换机。</translation>
    </message>
    <message>
        <source>Wait 30 minutes, then give the right password in the lab.</source>
        <translation>请等待 30 分钟，然后在实验室中填写正确的密码。</translation>
    </message>
    <message>
        <source>Use a switch that can limit the rate of its ports.</source>
        <translation>请使用能限制端口速率的交换机。</translation>
    </message>
    <message>
        <source>Check the port&apos;s number and the cap.</source>
        <translation>请检查端口号和限速值。</translation>
    </message>
    <message>
        <source>Add this computer to the switch&apos;s access list.</source>
        <translation>请将本机加入交换机的访问列表。</translation>
    </message>
    <message>
        <source>Install the switch&apos;s firmware anew.</source>
        <translation>请重新安装交换机固件。</translation>
    </message>
    <message>
        <source>Allow management by the vendor&apos;s utility on the switch&apos;s web page.</source>
        <translation>请在交换机网页上允许使用厂商工具进行管理。</translation>
    </message>
    <message>
        <source>Look whether newer firmware is to be had.</source>
        <translation>请查看是否有更新的固件。</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>不支持该协议版本</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持该操作</translation>
    </message>
    <message>
        <source>attribute not supported</source>
        <translation>不支持该属性</translation>
    </message>
    <message>
        <source>attribute of wrong length</source>
        <translation>属性长度错误</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>不允许的值</translation>
    </message>
    <message>
        <source>blocked by the access list</source>
        <translation>被访问列表阻止</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>the firmware is in recovery mode</source>
        <translation>固件处于恢复模式</translation>
    </message>
    <message>
        <source>managed by its web page only</source>
        <translation>只能通过网页管理</translation>
    </message>
    <message>
        <source>locked for 30 minutes after three wrong passwords</source>
        <translation>输错三次密码后锁定 30 分钟</translation>
    </message>
    <message>
        <source>management is disabled</source>
        <translation>管理功能已禁用</translation>
    </message>
    <message>
        <source>unknown code %1</source>
        <translation>未知代码 %1</translation>
    </message>
    <message>
        <source>The switch says: %1. %2</source>
        <translation>交换机返回：%1。%2</translation>
    </message>
    <message>
        <source>Correct the chat password in the lab file; a Twitch token begins with &quot;oauth:&quot;.</source>
        <translation>请在实验室文件中更正聊天密码；Twitch 令牌以“oauth:”开头。</translation>
    </message>
    <message>
        <source>Correct port and &quot;tls&quot; of the chat server in the lab file.</source>
        <translation>请在实验室文件中更正聊天服务器的端口和“tls”。</translation>
    </message>
    <message>
        <source>Follow what the server says, or choose another server in the lab file.</source>
        <translation>请按服务器的提示处理，或在实验室文件中选择其他服务器。</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>启动已取消。</translation>
    </message>
    <message>
        <source>%1 is in the chat again.</source>
        <translation>%1 已重新进入聊天。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1.</source>
        <translation>未收到 %1 的任何消息。</translation>
    </message>
    <message>
        <source>A chat message of %1 came %2 ms before it was sent: the offset between the two clocks is %3. Such values are kept and marked; a clock that was set during the run is the usual reason.</source>
        <translation>%1 的一条聊天消息在发送前 %2 ms 就已到达：两个时钟之间的偏移为 %3。这类值会保留并标记；通常是因为运行期间调整过时钟。</translation>
    </message>
    <message>
        <source>The lab&apos;s chat nick &quot;%1&quot; or channel &quot;%2&quot; is not one that IRC allows; nicks begin with a letter and have no blanks, channels begin with #.</source>
        <translation>实验室的聊天昵称“%1”或频道“%2”不符合 IRC 规定；昵称以字母开头且不含空格，频道以 # 开头。</translation>
    </message>
    <message>
        <source>The chat server answers, but does not let us in.</source>
        <translation>聊天服务器有应答，但不允许进入。</translation>
    </message>
    <message>
        <source>The chat is not connected.</source>
        <translation>聊天未连接。</translation>
    </message>
    <message>
        <source>The chat server&apos;s limit of messages is used up for now.</source>
        <translation>聊天服务器的消息限额暂时用尽。</translation>
    </message>
    <message>
        <source>The chat server sends lines without an end; is it an IRC server?</source>
        <translation>聊天服务器发送没有行尾的行；它是 IRC 服务器吗？</translation>
    </message>
    <message>
        <source>We were thrown out of the channel: %1.</source>
        <translation>被踢出频道：%1。</translation>
    </message>
    <message>
        <source>The chat server asked us to connect again.</source>
        <translation>聊天服务器要求重新连接。</translation>
    </message>
    <message>
        <source>The chat server does not accept the password: %1. Correct it in the lab file.</source>
        <translation>聊天服务器不接受密码：%1。请在实验室文件中更正。</translation>
    </message>
    <message>
        <source>The chat server does not let us into %1: %2.</source>
        <translation>聊天服务器不允许进入 %1：%2。</translation>
    </message>
    <message>
        <source>The chat server refuses the login: %1. Renew the token in the lab file.</source>
        <translation>聊天服务器拒绝登录：%1。请在实验室文件中更新令牌。</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1. Correct the password in the lab file.</source>
        <translation>聊天服务器关闭了连接：%1。请在实验室文件中更正密码。</translation>
    </message>
    <message>
        <source>The chat server closed the link: %1.</source>
        <translation>聊天服务器关闭了连接：%1。</translation>
    </message>
    <message>
        <source>The nick &quot;%1&quot; and its variants are in use.</source>
        <translation>昵称“%1”及其变体已被占用。</translation>
    </message>
    <message>
        <source>The chat server does not allow the nick &quot;%1&quot;: %2. Choose another one in the lab file.</source>
        <translation>聊天服务器不允许昵称“%1”：%2。请在实验室文件中另选一个。</translation>
    </message>
    <message>
        <source>The chat server has fallen silent.</source>
        <translation>聊天服务器不再有任何响应。</translation>
    </message>
    <message>
        <source>The chat server&apos;s certificate is not trusted: %1 Install the certificate of its authority on this computer, or correct the server&apos;s name in the lab file.</source>
        <translation>聊天服务器的证书不受信任：%1 请在本机安装其颁发机构的证书，或在实验室文件中更正服务器名称。</translation>
    </message>
    <message>
        <source>No encrypted link could be made (%1); does this port speak TLS?</source>
        <translation>无法建立加密连接（%1）；此端口支持 TLS 吗？</translation>
    </message>
    <message>
        <source>The link to the chat server was lost: %1.</source>
        <translation>与聊天服务器的连接丢失：%1。</translation>
    </message>
    <message>
        <source>The chat server cannot be reached: %1.</source>
        <translation>无法连接聊天服务器：%1。</translation>
    </message>
    <message>
        <source>An IRC line holds a NUL or a stray line end.</source>
        <translation>IRC 行中含有 NUL 或多余的行尾。</translation>
    </message>
    <message>
        <source>An IRC line has more than 8191 bytes of tags.</source>
        <translation>IRC 行的标签超过 8191 字节。</translation>
    </message>
    <message>
        <source>An IRC line is longer than 510 bytes.</source>
        <translation>IRC 行超过 510 字节。</translation>
    </message>
    <message>
        <source>An IRC line has no command.</source>
        <translation>IRC 行没有命令。</translation>
    </message>
    <message>
        <source>An IRC tag cannot be sent: its name or value is not allowed.</source>
        <translation>无法发送 IRC 标签：其名称或值不允许。</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: its source or command is not allowed.</source>
        <translation>无法发送 IRC 行：其来源或命令不允许。</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it has more than 15 parameters.</source>
        <translation>无法发送 IRC 行：参数超过 15 个。</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: a parameter holds a blank or a line end.</source>
        <translation>无法发送 IRC 行：某个参数含有空格或行尾。</translation>
    </message>
    <message>
        <source>An IRC line cannot be sent: it is longer than 510 bytes.</source>
        <translation>无法发送 IRC 行：超过 510 字节。</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2.</source>
        <translation>%1 的时钟被调整了 %2。</translation>
    </message>
    <message>
        <source>The offset between reference time and the clock of %1 changed by %2: one of the clocks was set.</source>
        <translation>参考时间与 %1 的时钟之间的偏移变化了 %2：其中一个时钟被调整过。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2; the threshold is %3.</source>
        <translation>%1 的时钟：%2；阈值为 %3。</translation>
    </message>
    <message>
        <source>A clock exchange names an instant outside the years 1970 to 2200.</source>
        <translation>时钟交换给出的时刻不在 1970 至 2200 年之间。</translation>
    </message>
    <message>
        <source>A clock exchange was answered before it was received.</source>
        <translation>时钟交换在收到之前就已应答。</translation>
    </message>
    <message>
        <source>A clock exchange took less time than its answer: a clock was set meanwhile.</source>
        <translation>时钟交换用时短于其应答：期间有时钟被调整。</translation>
    </message>
    <message>
        <source>A clock exchange took more than 10 s.</source>
        <translation>时钟交换超过 10 s。</translation>
    </message>
    <message>
        <source>A clock exchange names an implausible error of its own.</source>
        <translation>时钟交换给出的自身误差不合理。</translation>
    </message>
    <message>
        <source>The name of the NTP server is not known.</source>
        <translation>无法解析 NTP 服务器的名称。</translation>
    </message>
    <message>
        <source>The NTP server does not answer.</source>
        <translation>NTP 服务器没有应答。</translation>
    </message>
    <message>
        <source>The datagram is not an answer of an NTP server.</source>
        <translation>该数据报不是 NTP 服务器的应答。</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>该应答属于另一个请求。</translation>
    </message>
    <message>
        <source>The NTP server refuses to answer (kiss of death).</source>
        <translation>NTP 服务器拒绝应答（kiss of death）。</translation>
    </message>
    <message>
        <source>The NTP server says that its clock is not set; with chrony, &quot;local stratum 10&quot; lets it serve its own time.</source>
        <translation>NTP 服务器表示其时钟未同步；使用 chrony 时，“local stratum 10”可让它提供自己的时间。</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer names an impossible stratum.</source>
        <translation>NTP 服务器的应答给出了不可能的层级。</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer holds no time.</source>
        <translation>NTP 服务器的应答中没有时间。</translation>
    </message>
    <message>
        <source>The NTP server&apos;s answer was sent before its request came.</source>
        <translation>NTP 服务器的应答在请求到达之前就已发出。</translation>
    </message>
    <message>
        <source>castbench-probe is not connected.</source>
        <translation>castbench-probe 未连接。</translation>
    </message>
    <message>
        <source>castbench-probe did not answer.</source>
        <translation>castbench-probe 没有应答。</translation>
    </message>
    <message>
        <source>Unknown message &apos;%1&apos;.</source>
        <translation>未知消息“%1”。</translation>
    </message>
    <message>
        <source>Too many records without acknowledgement.</source>
        <translation>未确认的记录过多。</translation>
    </message>
    <message>
        <source>%1 record(s) of another run were dropped.</source>
        <translation>丢弃了另一次运行的 %1 条记录。</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>消息过长。</translation>
    </message>
    <message>
        <source>The message is not a JSON object (%1).</source>
        <translation>消息不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>The message has no type.</source>
        <translation>消息没有类型。</translation>
    </message>
    <message>
        <source>The pairing code needs at least %1 letters or digits.</source>
        <translation>配对码至少需要 %1 个字母或数字。</translation>
    </message>
    <message>
        <source>The pairing code is that of %1 already; every device needs its own.</source>
        <translation>该配对码已用于 %1；每个设备需要自己的配对码。</translation>
    </message>
    <message>
        <source>A hello was expected.</source>
        <translation>应先收到 hello。</translation>
    </message>
    <message>
        <source>This controller speaks protocol %1 (castbench %2); install the same version.</source>
        <translation>本控制端使用协议 %1（castbench %2）；请安装相同版本。</translation>
    </message>
    <message>
        <source>No device of this lab has that pairing code.</source>
        <translation>此实验室没有使用该配对码的设备。</translation>
    </message>
    <message>
        <source>There is no probe &apos;%1&apos; on this device.</source>
        <translation>此设备上没有探针“%1”。</translation>
    </message>
    <message>
        <source>Unknown method &apos;%1&apos;.</source>
        <translation>未知方法“%1”。</translation>
    </message>
    <message>
        <source>A probe needs an id, and a device holds at most %1 probes.</source>
        <translation>探针需要标识，且每个设备最多 %1 个探针。</translation>
    </message>
    <message>
        <source>start needs a run and an interval of %1 to %2 ms.</source>
        <translation>start 需要一次运行以及 %1 到 %2 ms 的间隔。</translation>
    </message>
    <message>
        <source>The probe is gone.</source>
        <translation>探针已不存在。</translation>
    </message>
    <message>
        <source>Start castbench-probe again; both sides must have the same version.</source>
        <translation>请重新启动 castbench-probe；双方的版本必须相同。</translation>
    </message>
    <message>
        <source>%1 could not be started again: %2</source>
        <translation>%1 无法重新启动：%2</translation>
    </message>
    <message>
        <source>The link to castbench-probe on %1 is down; it goes on measuring if it can.</source>
        <translation>与 %1 上的 castbench-probe 的连接已断开；它会尽可能继续测量。</translation>
    </message>
    <message>
        <source>A probe&apos;s message has a missing or impossible &apos;%1&apos;.</source>
        <translation>探针的消息中缺少“%1”或其值不可能。</translation>
    </message>
    <message>
        <source>The probe&apos;s spool could not be written: %1</source>
        <translation>探针的缓存无法写入：%1</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be made; choose another.</source>
        <translation>无法创建探针的缓存文件夹；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another castbench-probe uses this spool folder.</source>
        <translation>另一个 castbench-probe 正在使用此缓存文件夹。</translation>
    </message>
    <message>
        <source>The probe&apos;s spool folder cannot be written; choose another.</source>
        <translation>无法写入探针的缓存文件夹；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The probe&apos;s spool is full; the controller has been away too long.</source>
        <translation>探针的缓存已满；控制端离线时间过长。</translation>
    </message>
    <message>
        <source>The segment is larger than 64 MiB.</source>
        <translation>分片大于 64 MiB。</translation>
    </message>
    <message>
        <source>The segment is neither MPEG-TS nor fragmented MP4.</source>
        <translation>分片既不是 MPEG-TS，也不是分段 MP4。</translation>
    </message>
    <message>
        <source>The segment&apos;s container is damaged.</source>
        <translation>分片的容器已损坏。</translation>
    </message>
    <message>
        <source>The picture is not H.264. Let the packager or platform offer H.264.</source>
        <translation>画面不是 H.264。请让打包器或平台提供 H.264。</translation>
    </message>
    <message>
        <source>The segment holds no picture.</source>
        <translation>分片中没有画面。</translation>
    </message>
    <message>
        <source>The segment&apos;s H.264 header is damaged.</source>
        <translation>分片的 H.264 头已损坏。</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>解码已取消。</translation>
    </message>
    <message>
        <source>The segment holds more than 20000 pictures.</source>
        <translation>分片包含的画面超过 20000 帧。</translation>
    </message>
    <message>
        <source>No picture of the segment could be decoded.</source>
        <translation>分片中没有可解码的画面。</translation>
    </message>
    <message>
        <source>The segment&apos;s time stamps are more than an hour apart.</source>
        <translation>分片的时间戳相差超过一小时。</translation>
    </message>
    <message>
        <source>The playlist answers again.</source>
        <translation>播放列表恢复应答。</translation>
    </message>
    <message>
        <source>The playlist&apos;s numbering began anew: the stream was started again.</source>
        <translation>播放列表重新编号：推流已重新开始。</translation>
    </message>
    <message>
        <source>No new segment for %1 target durations.</source>
        <translation>已有 %1 个目标时长没有新分片。</translation>
    </message>
    <message>
        <source>New segments are listed again.</source>
        <translation>又有新分片列出。</translation>
    </message>
    <message>
        <source>The playlist says that the stream has ended.</source>
        <translation>播放列表表示推流已结束。</translation>
    </message>
    <message>
        <source>%1 pictures of a segment could not be decoded.</source>
        <translation>某个分片有 %1 帧画面无法解码。</translation>
    </message>
    <message>
        <source>The first frame is due.</source>
        <translation>第一帧应显示。</translation>
    </message>
    <message>
        <source>The modelled player has nothing left to show.</source>
        <translation>模拟播放器已无内容可显示。</translation>
    </message>
    <message>
        <source>Playback goes on after %1 ms.</source>
        <translation>播放在 %1 ms 后继续。</translation>
    </message>
    <message>
        <source>The media&apos;s clock begins anew, as the playlist says.</source>
        <translation>媒体时钟重新开始，与播放列表的说明一致。</translation>
    </message>
    <message>
        <source>The media&apos;s clock jumps; the playlist says nothing of it.</source>
        <translation>媒体时钟跳变；播放列表未作说明。</translation>
    </message>
    <message>
        <source>%1 segments were not to be had and are jumped over.</source>
        <translation>%1 个分片无法取得，已跳过。</translation>
    </message>
    <message>
        <source>The playlist&apos;s URL must begin with http:// or https://.</source>
        <translation>播放列表的 URL 必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not of %2 (%3). Check the playlist&apos;s URL and the id in the broadcaster&apos;s frame clock.</source>
        <translation>画面带有来源 %1 的帧时钟，而不是 %2（%3）的。请检查播放列表的 URL 和主播端帧时钟中的标识。</translation>
    </message>
    <message>
        <source>A latency of %1 ms is within its uncertainty of ± %2 ms. Negative values are kept and marked.</source>
        <translation>%1 ms 的延迟在其不确定度 ± %2 ms 之内。负值会保留并标记。</translation>
    </message>
    <message>
        <source>A latency of %1 ms is beyond what is known of the clocks: the clock of %2 or %3 is wrong. Negative values are kept and marked. Synchronise both clocks.</source>
        <translation>%1 ms 的延迟超出对时钟的已知范围：%2 或 %3 的时钟有误。负值会保留并标记。请同步两个时钟。</translation>
    </message>
    <message>
        <source>The clock of %1 was set by %2 ms. Playback runs on the steady clock and is not affected; latencies are uncertain by as much until the offset has been measured anew.</source>
        <translation>%1 的时钟被调整了 %2 ms。播放依据单调时钟，不受影响；在重新测得偏移量之前，延迟的不确定度会相应增大。</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>URL 必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>No full answer within %1.</source>
        <translation>在 %1 内没有完整的应答。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 bytes.</source>
        <translation>应答大于 %1 字节。</translation>
    </message>
    <message>
        <source>The answer is not the part that was asked for.</source>
        <translation>应答不是所请求的部分。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>服务器应答 %1。</translation>
    </message>
    <message>
        <source>The server redirects to where it must not.</source>
        <translation>服务器重定向到了不允许的位置。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>The connection broke within the answer.</source>
        <translation>连接在应答过程中断开。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address.</source>
        <translation>无法连接服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture.</source>
        <translation>播放列表未提供 H.264 画面。</translation>
    </message>
    <message>
        <source>A variant of the playlist is a master playlist.</source>
        <translation>播放列表的某个变体本身是主播放列表。</translation>
    </message>
    <message>
        <source>The segments are encrypted.</source>
        <translation>分片已加密。</translation>
    </message>
    <message>
        <source>The picture carries no frame clock; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>画面没有帧时钟；延迟取自播放列表的节目时间，其不确定度未知。</translation>
    </message>
    <message>
        <source>The picture carries no frame clock and the playlist no program date time: latency cannot be measured.</source>
        <translation>画面没有帧时钟，播放列表也没有节目时间：无法测量延迟。</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2; latency is taken from the program date time, whose uncertainty is not known.</source>
        <translation>画面带有来源 %1 的帧时钟，而不是 %2；延迟取自播放列表的节目时间，其不确定度未知。</translation>
    </message>
    <message>
        <source>The picture carries the frame clock of source %1, not %2 and the playlist no program date time: latency cannot be measured.</source>
        <translation>画面带有来源 %1 的帧时钟，而不是 %2，且播放列表没有节目时间：无法测量延迟。</translation>
    </message>
    <message>
        <source>Let the packager or platform offer H.264 in MPEG-TS or fragmented MP4, not encrypted.</source>
        <translation>请让打包器或平台以 MPEG-TS 或分段 MP4 提供未加密的 H.264。</translation>
    </message>
    <message>
        <source>This is no HLS playlist: it does not begin with #EXTM3U. Check the URL.</source>
        <translation>这不是 HLS 播放列表：未以 #EXTM3U 开头。请检查 URL。</translation>
    </message>
    <message>
        <source>The playlist has neither EXT-X-TARGETDURATION nor variants.</source>
        <translation>播放列表既没有 EXT-X-TARGETDURATION，也没有变体。</translation>
    </message>
    <message>
        <source>EXTINF must give a duration between 0 and 3600 s.</source>
        <translation>EXTINF 必须给出 0 到 3600 s 之间的时长。</translation>
    </message>
    <message>
        <source>EXT-X-TARGETDURATION must be between 0 and 3600 s.</source>
        <translation>EXT-X-TARGETDURATION 必须在 0 到 3600 s 之间。</translation>
    </message>
    <message>
        <source>EXT-X-MEDIA-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-MEDIA-SEQUENCE 必须是数字，并位于分片之前。</translation>
    </message>
    <message>
        <source>EXT-X-DISCONTINUITY-SEQUENCE must be a number and stand before the segments.</source>
        <translation>EXT-X-DISCONTINUITY-SEQUENCE 必须是数字，并位于分片之前。</translation>
    </message>
    <message>
        <source>EXT-X-MAP has no URI.</source>
        <translation>EXT-X-MAP 没有 URI。</translation>
    </message>
    <message>
        <source>EXT-X-MAP has a BYTERANGE that is no range.</source>
        <translation>EXT-X-MAP 的 BYTERANGE 不是有效范围。</translation>
    </message>
    <message>
        <source>The playlist names something that is no http or https URL.</source>
        <translation>播放列表中有不是 http 或 https URL 的条目。</translation>
    </message>
    <message>
        <source>A URL without EXTINF or EXT-X-STREAM-INF before it.</source>
        <translation>URL 前没有 EXTINF 或 EXT-X-STREAM-INF。</translation>
    </message>
    <message>
        <source>More than %1 variants.</source>
        <translation>变体超过 %1 个。</translation>
    </message>
    <message>
        <source>More than %1 segments.</source>
        <translation>分片超过 %1 个。</translation>
    </message>
    <message>
        <source>EXT-X-BYTERANGE is no range.</source>
        <translation>EXT-X-BYTERANGE 不是有效范围。</translation>
    </message>
    <message>
        <source>The playlist is larger than 2 MiB. Check the URL.</source>
        <translation>播放列表大于 2 MiB。请检查 URL。</translation>
    </message>
    <message>
        <source>The playlist is not UTF-8 text. Check the URL.</source>
        <translation>播放列表不是 UTF-8 文本。请检查 URL。</translation>
    </message>
    <message>
        <source>The playlist offers no H.264 picture. Let the platform offer H.264.</source>
        <translation>播放列表未提供 H.264 画面。请让平台提供 H.264。</translation>
    </message>
    <message>
        <source>The segment is encrypted. Switch encryption off.</source>
        <translation>分片已加密。请关闭加密。</translation>
    </message>
    <message>
        <source>Install OBS 28 or newer; its WebSocket server is built in.</source>
        <translation>请安装 OBS 28 或更新版本；其中内置 WebSocket 服务器。</translation>
    </message>
    <message>
        <source>Check that OBS, and not another program, listens at %1, then start the program again.</source>
        <translation>请确认在 %1 监听的是 OBS 而不是其他程序，然后重新启动程序。</translation>
    </message>
    <message>
        <source>The check of OBS was cancelled.</source>
        <translation>OBS 检查已取消。</translation>
    </message>
    <message>
        <source>Look in OBS (Settings, Advanced, Network) whether it is switched off.</source>
        <translation>请在 OBS 中（设置、高级、网络）查看是否已关闭。</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>已放弃连接。</translation>
    </message>
    <message>
        <source>Too many requests wait for OBS.</source>
        <translation>等待 OBS 的请求过多。</translation>
    </message>
    <message>
        <source>OBS did not let us in within %1. Is it something else that listens there?</source>
        <translation>OBS 在 %1 内未允许接入。那里监听的是其他程序吗？</translation>
    </message>
    <message>
        <source>OBS speaks RPC version %1 of obs-websocket; version %2 is needed (OBS 28 or newer).</source>
        <translation>OBS 使用 obs-websocket 的 RPC 版本 %1；需要版本 %2（OBS 28 或更新）。</translation>
    </message>
    <message>
        <source>OBS asks for a password and the lab has none; enter the one shown in OBS under Tools, WebSocket Server Settings.</source>
        <translation>OBS 要求密码，而实验室中没有；请输入 OBS 中“工具 &gt; WebSocket 服务器设置”显示的密码。</translation>
    </message>
    <message>
        <source>OBS wants to speak RPC version %1 of obs-websocket.</source>
        <translation>OBS 要使用 obs-websocket 的 RPC 版本 %1。</translation>
    </message>
    <message>
        <source>OBS refused a request with code %1: %2</source>
        <translation>OBS 拒绝了请求，代码 %1：%2</translation>
    </message>
    <message>
        <source>OBS does not speak RPC version %1 of obs-websocket; OBS 28 or newer is needed.</source>
        <translation>OBS 不支持 obs-websocket 的 RPC 版本 %1；需要 OBS 28 或更新。</translation>
    </message>
    <message>
        <source>The user of OBS has ended the session (Tools, WebSocket Server Settings, Kick).</source>
        <translation>OBS 的用户已结束会话（工具、WebSocket 服务器设置、踢出）。</translation>
    </message>
    <message>
        <source>OBS ended the connection (code %1). %2</source>
        <translation>OBS 结束了连接（代码 %1）。%2</translation>
    </message>
    <message>
        <source>Measuring at OBS was cancelled.</source>
        <translation>对 OBS 的测量已取消。</translation>
    </message>
    <message>
        <source>no connection to OBS</source>
        <translation>未连接 OBS</translation>
    </message>
    <message>
        <source>OBS was reconnecting to the platform</source>
        <translation>OBS 正在重连平台</translation>
    </message>
    <message>
        <source>OBS was not streaming</source>
        <translation>OBS 当时未在推流</translation>
    </message>
    <message>
        <source>OBS began its counters anew</source>
        <translation>OBS 的计数器重新开始</translation>
    </message>
    <message>
        <source>OBS says that it is streaming, but its counters stand still.</source>
        <translation>OBS 表示正在推流，但其计数器没有变化。</translation>
    </message>
    <message>
        <source>The counters of OBS move again.</source>
        <translation>OBS 的计数器恢复变化。</translation>
    </message>
    <message>
        <source>OBS answers again.</source>
        <translation>OBS 恢复应答。</translation>
    </message>
    <message>
        <source>OBS sends to the platform.</source>
        <translation>OBS 正向平台推流。</translation>
    </message>
    <message>
        <source>OBS has stopped streaming.</source>
        <translation>OBS 已停止推流。</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>不再重试。</translation>
    </message>
    <message>
        <source>OBS sent a message whose field &quot;%1&quot; is not %2.</source>
        <translation>OBS 发送的消息中，字段“%1”不是%2。</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a small whole number</source>
        <translation>小整数</translation>
    </message>
    <message>
        <source>OBS sent a message that is not a JSON object: %1.</source>
        <translation>OBS 发送的消息不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>The connection to OBS was given up.</source>
        <translation>已放弃与 OBS 的连接。</translation>
    </message>
    <message>
        <source>OBS of %1 could not start the stream; look for a message in OBS and check its stream settings.</source>
        <translation>%1 的 OBS 无法开始推流；请查看 OBS 中的提示并检查其推流设置。</translation>
    </message>
    <message>
        <source>OBS of %1 did not carry out %2 in time.</source>
        <translation>%1 的 OBS 未及时执行 %2。</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 未及时得到应答。</translation>
    </message>
    <message>
        <source>The name of %1 is not known: %2.</source>
        <translation>无法解析 %1 的名称：%2。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of a WebSocket.</source>
        <translation>%1 返回 HTTP 状态 %2，而不是 WebSocket。</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 未打开 WebSocket：%2。</translation>
    </message>
    <message>
        <source>%1 speaks another protocol than asked for.</source>
        <translation>%1 使用的协议与要求的不同。</translation>
    </message>
    <message>
        <source>The other side did not answer the closing handshake.</source>
        <translation>对方没有应答关闭握手。</translation>
    </message>
    <message>
        <source>The other side sent what is not allowed: %1.</source>
        <translation>对方发送了不允许的内容：%1。</translation>
    </message>
    <message>
        <source>The other side was silent for too long.</source>
        <translation>对方静默时间过长。</translation>
    </message>
    <message>
        <source>The link broke: %1.</source>
        <translation>连接中断：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of this computer, such as 127.0.0.1.</source>
        <translation>“%1”不是本机的地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3.</source>
        <translation>无法在 %1 端口 %2 上监听：%3。</translation>
    </message>
    <message>
        <source>The address asked for is refused: %1.</source>
        <translation>所请求的地址被拒绝：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the form ws://host:port.</source>
        <translation>“%1”不是 ws://host:port 形式的地址。</translation>
    </message>
    <message>
        <source>switch %1</source>
        <translation>交换机 %1</translation>
    </message>
    <message>
        <source>OBS of %1 at %2</source>
        <translation>位于 %2 的 %1 的 OBS</translation>
    </message>
    <message>
        <source>NTP server %1</source>
        <translation>NTP 服务器 %1</translation>
    </message>
    <message>
        <source>playlist %1, line %2</source>
        <translation>播放列表 %1，第 %2 行</translation>
    </message>
    <message>
        <source>The switch tells nothing of its ports.</source>
        <translation>交换机不提供其端口的信息。</translation>
    </message>
    <message>
        <source>The run starts the stream.</source>
        <translation>运行会启动推流。</translation>
    </message>
    <message>
        <source>There must be 1 to %1 of these.</source>
        <translation>此处必须有 1 到 %1 个。</translation>
    </message>
    <message>
        <source>This must be a text of 3 to 100 characters.</source>
        <translation>此处必须是 3 到 100 个字符的文本。</translation>
    </message>
    <message>
        <source>There must be at least one model.</source>
        <translation>至少要有一个型号。</translation>
    </message>
    <message>
        <source>This file describes several switches; put it into the folder of your own profiles and give the name of one.</source>
        <translation>此文件描述了多种交换机；请把它放进您自己的配置文件夹，并给出其中一个的名称。</translation>
    </message>
    <message>
        <source>There is no such file, nor a switch profile of that name; there are: %1.</source>
        <translation>没有这个文件，也没有此名称的交换机配置；现有：%1。</translation>
    </message>
    <message>
        <source>There are more than %1 files; only the first are read.</source>
        <translation>文件超过 %1 个；只读取前面的。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is in %2 already; rename one of them.</source>
        <translation>配置“%1”已在 %2 中；请重命名其中一个。</translation>
    </message>
    <message>
        <source>switch profile not tried on hardware</source>
        <translation>交换机配置未在硬件上试用</translation>
    </message>
    <message>
        <source>switch profile unverified</source>
        <translation>交换机配置未经核实</translation>
    </message>
    <message>
        <source>switch profile notes</source>
        <translation>交换机配置说明</translation>
    </message>
    <message>
        <source>Unverified: %1 (%2)</source>
        <translation>未经核实：%1（%2）</translation>
    </message>
    <message>
        <source>Compare with the switch&apos;s own pages after the first cap.</source>
        <translation>第一次限速后，请与交换机自己的页面对照。</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2, another limit than the rest of the port; give all of the port&apos;s queues the same limit on the switch.</source>
        <translation>交换机的对象 %1 的值为 %2，与该端口的其余限制不同；请在交换机上给该端口的所有队列设置相同的限制。</translation>
    </message>
    <message>
        <source>The switch&apos;s object %1 holds %2: %3</source>
        <translation>交换机的对象 %1 的值为 %2：%3</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The guard has a job already.</source>
        <translation>守护程序已有任务。</translation>
    </message>
    <message>
        <source>This must be what was read from the switch.</source>
        <translation>这必须是从交换机读取的内容。</translation>
    </message>
    <message>
        <source>%1 It says what a switch port is to be set back to: look at the switch, set the port by hand, then delete the file.</source>
        <translation>%1 该文件记录了交换机端口应恢复的设置：请查看交换机，手动设置该端口，然后删除此文件。</translation>
    </message>
    <message>
        <source>The file cannot be deleted; make its folder writable and delete it.</source>
        <translation>无法删除该文件；请使其文件夹可写后再删除。</translation>
    </message>
    <message>
        <source>The file&apos;s name does not belong to the switch port in it.</source>
        <translation>文件名与其中的交换机端口不符。</translation>
    </message>
    <message>
        <source>The switch is not needed any more.</source>
        <translation>不再需要该交换机。</translation>
    </message>
    <message>
        <source>Nothing was changed on the switch.</source>
        <translation>交换机未作任何更改。</translation>
    </message>
    <message>
        <source>A guard restores the port if this program is killed.</source>
        <translation>如果本程序被强行终止，守护程序会恢复该端口。</translation>
    </message>
    <message>
        <source>If this program is killed, the port stays capped until Castbench is started again.</source>
        <translation>如果本程序被强行终止，该端口会保持限速，直到再次启动 Castbench。</translation>
    </message>
    <message>
        <source>%1 Restore it first: start the Castbench window and choose Restore now, or use castbench-cli switch restore.</source>
        <translation>%1 请先恢复：启动 Castbench 窗口并选择“立即恢复”，或使用 castbench-cli switch restore。</translation>
    </message>
    <message>
        <source>The guard said something unexpected.</source>
        <translation>守护程序返回了意外的内容。</translation>
    </message>
    <message>
        <source>The guard could not be started (%1); install it beside this program.</source>
        <translation>无法启动守护程序（%1）；请将其安装在本程序旁边。</translation>
    </message>
    <message>
        <source>The guard ended before it was ready.</source>
        <translation>守护程序在就绪之前就结束了。</translation>
    </message>
    <message>
        <source>The guard was not waited for.</source>
        <translation>未等待守护程序。</translation>
    </message>
    <message>
        <source>The guard was started and does not answer yet.</source>
        <translation>守护程序已启动，但尚未应答。</translation>
    </message>
    <message>
        <source>Another Castbench program is at work there; wait until it ends.</source>
        <translation>另一个 Castbench 程序正在使用它；请等待其结束。</translation>
    </message>
    <message>
        <source>%1 is at work there (process %2 on %3); wait until it ends, or end it.</source>
        <translation>%1 正在使用它（%3 上的进程 %2）；请等待其结束，或将其结束。</translation>
    </message>
    <message>
        <source>What a switch was set to is noted in this folder, which cannot be written; make it writable.</source>
        <translation>交换机原来的设置记录在此文件夹中，但该文件夹不可写；请使其可写。</translation>
    </message>
    <message>
        <source>The switch reads back %1 instead of %2.</source>
        <translation>交换机回读为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>恢复已取消。</translation>
    </message>
    <message>
        <source>The port was restored or forgotten meanwhile.</source>
        <translation>该端口已在此期间恢复或被忽略。</translation>
    </message>
    <message>
        <source>%1 That was on the computer %2: start Castbench there to have it restored.</source>
        <translation>%1 这发生在计算机 %2 上：请在那里启动 Castbench 进行恢复。</translation>
    </message>
    <message>
        <source>The password or community of %1 was written in its lab alone and is not kept: open that lab and try again, or set the port by hand.</source>
        <translation>%1 的密码或团体名只写在其实验室中，未被保存：请打开该实验室后重试，或手动设置该端口。</translation>
    </message>
    <message>
        <source>Port %1 of %2 (%3) was capped by &quot;%4&quot; and not set back to %5.</source>
        <translation>%2（%3）的端口 %1 被“%4”限速，且未恢复为 %5。</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>It speaks SNMP and refuses these credentials.</source>
        <translation>它使用 SNMP，但拒绝这些凭据。</translation>
    </message>
    <message>
        <source>Over SNMP: %1 Over NSDP: %2</source>
        <translation>通过 SNMP：%1 通过 NSDP：%2</translation>
    </message>
    <message>
        <source>Give the switch&apos;s address.</source>
        <translation>请给出交换机的地址。</translation>
    </message>
    <message>
        <source>A switch with the driver &quot;%1&quot; cannot be asked what it is; choose its settings yourself.</source>
        <translation>使用驱动“%1”的交换机无法被询问它是什么；请自行选择设置。</translation>
    </message>
    <message>
        <source>It calls itself %1, which no switch profile knows, and has the rate object of none.</source>
        <translation>它自称 %1，没有交换机配置认识它，它也没有任何配置的速率对象。</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1, but it has the rate object of none on port 1: %2. Choose the one of your model.</source>
        <translation>有多个交换机配置适合 %1，但端口 1 上没有其中任何一个的速率对象：%2。请选择您的型号对应的那个。</translation>
    </message>
    <message>
        <source>No switch profile knows %1; it has the rate object of %2 alone.</source>
        <translation>没有交换机配置认识 %1；它只有 %2 的速率对象。</translation>
    </message>
    <message>
        <source>Of the switch profiles that fit %1 it has the rate object of %2 alone.</source>
        <translation>在适合 %1 的交换机配置中，它只有 %2 的速率对象。</translation>
    </message>
    <message>
        <source>%1 belongs to %2; its rate object is not there on port 1.</source>
        <translation>%1 属于 %2；端口 1 上没有它的速率对象。</translation>
    </message>
    <message>
        <source>Its description belongs to %1, and it has that profile&apos;s rate object.</source>
        <translation>它的描述属于 %1，并且它有该配置的速率对象。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, and it has that profile&apos;s rate object.</source>
        <translation>%1 属于 %2，并且它有该配置的速率对象。</translation>
    </message>
    <message>
        <source>Several switch profiles fit %1: %2. Choose the one under which a limit that you know is read rightly.</source>
        <translation>有多个交换机配置适合 %1：%2。请选择能正确读出您已知限制的那个。</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware.</source>
        <translation>此配置未在硬件上试用。</translation>
    </message>
    <message>
        <source>The switch needs a community; many switches begin with &quot;public&quot; for reading.</source>
        <translation>交换机需要团体名；许多交换机出厂时读取用的是“public”。</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, 0 or more.</source>
        <translation>“%1”必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>%1 is not in force: the rate stays at a former cap, %2 (%3 measured). Look at the port in the switch&apos;s own pages.</source>
        <translation>%1 未生效：速率停留在之前的限速 %2（实测 %3）。请在交换机自己的页面上查看该端口。</translation>
    </message>
    <message>
        <source>%1 is not in force: %2 were measured. Look whether the switch limits what it receives on this port, and whether this is the broadcaster&apos;s port.</source>
        <translation>%1 未生效：实测 %2。请检查交换机是否限制该端口的接收方向，以及该端口是否为主播端的端口。</translation>
    </message>
    <message>
        <source>%1 is in force now: %2 were measured.</source>
        <translation>%1 现已生效：实测 %2。</translation>
    </message>
    <message>
        <source>It answers over NSDP, which NETGEAR Plus switches speak.</source>
        <translation>它通过 NSDP 应答，这是 NETGEAR Plus 交换机使用的协议。</translation>
    </message>
    <message>
        <source>UDP port %1, on which switches answer, is taken; end the program that uses it.</source>
        <translation>交换机应答所用的 UDP 端口 %1 已被占用；请结束占用它的程序。</translation>
    </message>
    <message>
        <source>No network interface of this computer can broadcast; connect it to the switch&apos;s network, or give the switch&apos;s address.</source>
        <translation>本机没有可以广播的网络接口；请将本机接入交换机所在的网络，或给出交换机的地址。</translation>
    </message>
    <message>
        <source>Nothing can be sent to the switch (%1); check its address and this computer&apos;s network.</source>
        <translation>无法向交换机发送数据（%1）；请检查它的地址和本机的网络。</translation>
    </message>
    <message>
        <source>The switch is not spoken to any more.</source>
        <translation>已不再与该交换机通信。</translation>
    </message>
    <message>
        <source>UDP port %1, on which the switch answers, is taken (%2); end the program that uses it.</source>
        <translation>交换机应答所用的 UDP 端口 %1 已被占用（%2）；请结束占用它的程序。</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>它来自 %1。</translation>
    </message>
    <message>
        <source>It had sequence number %1, which was not asked.</source>
        <translation>它的序列号是 %1，并没有这样的请求。</translation>
    </message>
    <message>
        <source>It was of another operation.</source>
        <translation>它属于另一种操作。</translation>
    </message>
    <message>
        <source>It was for the computer %1.</source>
        <translation>它是发给计算机 %1 的。</translation>
    </message>
    <message>
        <source>It was from the switch %1.</source>
        <translation>它来自交换机 %1。</translation>
    </message>
    <message>
        <source>The call to the switch was cancelled.</source>
        <translation>对交换机的调用已取消。</translation>
    </message>
    <message>
        <source>The name %1 has no IPv4 address; correct the switch&apos;s address in the lab.</source>
        <translation>名称 %1 没有 IPv4 地址；请在实验室中更正交换机的地址。</translation>
    </message>
    <message>
        <source>The switch does not answer over NSDP. Check its address, that this computer is in its network, and that it may be managed by the vendor&apos;s utility.</source>
        <translation>交换机没有通过 NSDP 应答。请检查它的地址、本机是否在它的网络中，以及是否允许用厂商的工具管理它。</translation>
    </message>
    <message>
        <source>Something else came that was no answer: %1</source>
        <translation>收到了别的内容，但不是应答：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what this switch was set to; set the port by hand.</source>
        <translation>“%1”不是该交换机原来的设置；请手动设置端口。</translation>
    </message>
    <message>
        <source>The switch answers without saying what was asked (attribute 0x%1); its model may not have it.</source>
        <translation>交换机作了应答，但没有给出所问的内容（属性 0x%1）；它的型号可能没有这一属性。</translation>
    </message>
    <message>
        <source>The switch&apos;s answer is cut off before port %1.</source>
        <translation>交换机的应答在端口 %1 之前中断了。</translation>
    </message>
    <message>
        <source>The port is limited by the code %1, which is not known; set it to another rate on the switch&apos;s web page first.</source>
        <translation>端口的限速代码是 %1，含义未知；请先在交换机的网页上将它设为其他速率。</translation>
    </message>
    <message>
        <source>The switch has fallen silent.</source>
        <translation>交换机不再应答。</translation>
    </message>
    <message>
        <source>The switch answers reads and left two writes unanswered; a third could lock it. Check its password, then begin anew.</source>
        <translation>交换机应答读取，但有两次写入没有应答；第三次可能会将它锁定。请检查密码，然后重新开始。</translation>
    </message>
    <message>
        <source>The switch has no port %1 (it has %2); correct &quot;switch_port&quot; in the lab.</source>
        <translation>交换机没有端口 %1（共有 %2 个）；请在实验室中更正“switch_port”。</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address and its cable, and that no other program uses NSDP.</source>
        <translation>请检查交换机的地址和网线，并确认没有其他程序在使用 NSDP。</translation>
    </message>
    <message>
        <source>Look at the switch&apos;s web page.</source>
        <translation>请查看交换机的网页。</translation>
    </message>
    <message>
        <source>Port %1 is up.</source>
        <translation>端口 %1 已连接。</translation>
    </message>
    <message>
        <source>Port %1 is not up.</source>
        <translation>端口 %1 未连接。</translation>
    </message>
    <message>
        <source>switch password</source>
        <translation>交换机密码</translation>
    </message>
    <message>
        <source>switch driver</source>
        <translation>交换机驱动</translation>
    </message>
    <message>
        <source>The lab has no password for the switch.</source>
        <translation>实验室中没有该交换机的密码。</translation>
    </message>
    <message>
        <source>Give its &quot;password&quot;; without one nothing can be set.</source>
        <translation>请给出它的“password”；没有密码就无法进行设置。</translation>
    </message>
    <message>
        <source>The switch takes it as %1; whether it is right shows at the first cap.</source>
        <translation>交换机以 %1 的形式接受密码；密码是否正确，要到第一次限速时才知道。</translation>
    </message>
    <message>
        <source>NSDP is spoken as captures and public documents describe it; not tried on hardware.</source>
        <translation>NSDP 按抓包和公开文档的描述实现；未在真实硬件上试验过。</translation>
    </message>
    <message>
        <source>Port %1 is set to %2.</source>
        <translation>端口 %1 的设置是 %2。</translation>
    </message>
    <message>
        <source>Check the switch&apos;s address, that SNMP is on, its community or user, and its access list.</source>
        <translation>请检查交换机的地址、SNMP 是否启用、团体名或用户以及访问列表。</translation>
    </message>
    <message>
        <source>Give a community or user that may read and write.</source>
        <translation>请提供具有读写权限的团体名或用户。</translation>
    </message>
    <message>
        <source>Port %1 is set to %2; whether it may be written shows at the first cap.</source>
        <translation>端口 %1 当前设为“%2”；是否可写将在首次限速时得知。</translation>
    </message>
    <message>
        <source>The switch accepts this SNMPv3 user&apos;s authentication password but does not answer encrypted requests; correct the privacy password or its algorithm.</source>
        <translation>交换机接受该 SNMPv3 用户的认证密码，但不响应加密请求；请更正加密密码或其算法。</translation>
    </message>
    <message>
        <source>No answer within %1 tries of %2; check the address, that SNMPv3 is on in the switch, and its access list.</source>
        <translation>尝试 %1 次（每次 %2）均无响应；请检查地址、交换机上 SNMPv3 是否启用以及访问列表。</translation>
    </message>
    <message>
        <source>The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address.</source>
        <translation>响应中没有 SNMPv3 引擎；请检查该地址上是否有 SNMPv3 代理应答。</translation>
    </message>
    <message>
        <source>The switch lists its objects out of order, which would never end; update its firmware.</source>
        <translation>交换机列出的对象顺序错误，遍历将永不结束；请更新其固件。</translation>
    </message>
    <message>
        <source>The switch lists no Ethernet ports (IF-MIB); choose the port yourself.</source>
        <translation>交换机没有列出以太网端口 (IF-MIB)；请自行选择端口。</translation>
    </message>
    <message>
        <source>This community or user may not do that to %1 (%2); give one that may write.</source>
        <translation>该团体名或用户无权对 %1 执行此操作 (%2)；请提供具有写权限的团体名或用户。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); use a community or user that may write, and check whether the profile fits this switch.</source>
        <translation>%1 无法写入 (%2)；请使用具有写权限的团体名或用户，并检查配置文件是否适用于此交换机。</translation>
    </message>
    <message>
        <source>The switch does not take this value for %1 (%2); check the range in the profile.</source>
        <translation>交换机不接受 %1 的这个值 (%2)；请检查配置文件中的范围。</translation>
    </message>
    <message>
        <source>%1 has another type (%2); correct &quot;type&quot; in the profile.</source>
        <translation>%1 的类型不同 (%2)；请更正配置文件中的“type”。</translation>
    </message>
    <message>
        <source>The switch has no object %1 that could be set so (%2); check the port&apos;s number and whether the profile fits this switch.</source>
        <translation>交换机没有可如此设置的对象 %1 (%2)；请检查端口号，以及配置文件是否适用于此交换机。</translation>
    </message>
    <message>
        <source>The switch could not do it (%1, %2); try again, or look at its log.</source>
        <translation>交换机无法执行 (%1, %2)；请重试，或查看其日志。</translation>
    </message>
    <message>
        <source>The switch does not know this SNMPv3 user with such authentication and privacy; choose the algorithms that the switch has for it.</source>
        <translation>交换机上该 SNMPv3 用户没有这样的认证和加密方式；请选择交换机为其配置的算法。</translation>
    </message>
    <message>
        <source>The switch knows no SNMPv3 user of this name; correct the name, or make the user on the switch.</source>
        <translation>交换机上没有此名称的 SNMPv3 用户；请更正名称，或在交换机上创建该用户。</translation>
    </message>
    <message>
        <source>The switch does not accept the SNMP engine id that it gave itself; restart its SNMP agent.</source>
        <translation>交换机不接受它自己给出的 SNMP 引擎 ID；请重启其 SNMP 代理。</translation>
    </message>
    <message>
        <source>The switch refuses this SNMPv3 user&apos;s authentication password; correct the password or its algorithm.</source>
        <translation>交换机拒绝该 SNMPv3 用户的认证密码；请更正密码或其算法。</translation>
    </message>
    <message>
        <source>The switch cannot decrypt this SNMPv3 user&apos;s requests; correct the privacy password or its algorithm.</source>
        <translation>交换机无法解密该 SNMPv3 用户的请求；请更正加密密码或其算法。</translation>
    </message>
    <message>
        <source>The switch&apos;s SNMP clock does not agree with what it told; restart its SNMP agent.</source>
        <translation>交换机的 SNMP 时钟与其所报不符；请重启其 SNMP 代理。</translation>
    </message>
    <message>
        <source>The switch could not process the request and did not say why; check that SNMPv3 with the user-based security model is on.</source>
        <translation>交换机无法处理请求且未说明原因；请检查是否启用了采用基于用户的安全模型 (USM) 的 SNMPv3。</translation>
    </message>
    <message>
        <source>The net-snmp library of this computer does not know %1; choose another algorithm for this user, on the switch too.</source>
        <translation>本机的 net-snmp 库不支持 %1；请为该用户选择其他算法，交换机上也要更改。</translation>
    </message>
    <message>
        <source>The authentication password has fewer than 8 characters; correct it in the lab.</source>
        <translation>认证密码少于 8 个字符；请在实验室中更正。</translation>
    </message>
    <message>
        <source>The privacy password has fewer than 8 characters; correct it in the lab.</source>
        <translation>加密密码少于 8 个字符；请在实验室中更正。</translation>
    </message>
    <message>
        <source>The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab.</source>
        <translation>SNMPv3 用户名须为 1 至 32 个字符；请在实验室中更正。</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication; choose both in the lab.</source>
        <translation>SNMPv3 没有认证就不能加密；请在实验室中同时选择两者。</translation>
    </message>
    <message>
        <source>The switch gave an SNMP engine id that no key can be made for; check that an SNMP agent answers at this address.</source>
        <translation>交换机给出的 SNMP 引擎 ID 无法生成密钥；请检查该地址上是否有 SNMP 代理应答。</translation>
    </message>
    <message>
        <source>The switch lists more than %1 objects below %2; choose the port yourself.</source>
        <translation>交换机在 %2 下列出了超过 %1 个对象；请自行选择端口。</translation>
    </message>
    <message>
        <source>The switch did not list everything below %1 in time; choose the port yourself.</source>
        <translation>交换机未能及时列出 %1 下的全部对象；请自行选择端口。</translation>
    </message>
    <message>
        <source>%1 is not a MAC address. Write it as &quot;02:00:5e:10:00:01&quot;.</source>
        <translation>%1 不是 MAC 地址。请写成“02:00:5e:10:00:01”的形式。</translation>
    </message>
    <message>
        <source>Privacy needs authentication too.</source>
        <translation>加密还需要认证。</translation>
    </message>
    <message>
        <source>This must be a list of names of network interfaces such as [&quot;lan1&quot;, &quot;lan2&quot;].</source>
        <translation>这里必须是网络接口名称的列表，例如 [&quot;lan1&quot;, &quot;lan2&quot;]。</translation>
    </message>
    <message>
        <source>SNMP version 3 needs a user.</source>
        <translation>SNMP 第 3 版需要用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on it</source>
        <translation>
            <numerusform>在其上见到 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>the device %1 is its neighbour</source>
        <translation>设备 %1 是它的邻居</translation>
    </message>
    <message>
        <source>%1 was seen on port %2, which leads to another switch (%3): a cap there would hold for everything behind it. Put the broadcaster on a port of its own, or choose the port yourself.</source>
        <translation>%1 出现在端口 %2 上，该端口通向另一台交换机（%3）：在那里限速会影响其后的所有设备。请让主播端使用单独的端口，或自行选择端口。</translation>
    </message>
    <message>
        <source>The switch has not seen %1. Let that computer send something, for instance a ping, and try again; or choose the port yourself.</source>
        <translation>交换机没有见过 %1。请让那台计算机发送一些数据，例如 ping，然后重试；或自行选择端口。</translation>
    </message>
    <message>
        <source>A person confirmed %1 %2 ms after the planned instant.</source>
        <translation>有人在计划时刻之后 %2 毫秒确认了 %1。</translation>
    </message>
    <message>
        <source>A person sets the caps of port %1 of %2 and is asked at every step; be at the switch&apos;s page when the run begins.</source>
        <translation>%2 端口 %1 的限速由人设置，每一步都会询问；运行开始时请打开交换机的网页。</translation>
    </message>
    <message>
        <source>A switch that is set by hand tells no counters to Castbench.</source>
        <translation>手动设置的交换机不向 Castbench 提供计数器。</translation>
    </message>
    <message>
        <source>The question was withdrawn.</source>
        <translation>问题已撤回。</translation>
    </message>
    <message>
        <source>The person at the switch could not tell what the port is set to.</source>
        <translation>操作交换机的人无法说明端口当前的设置。</translation>
    </message>
    <message>
        <source>The person at the switch could not set the cap.</source>
        <translation>操作交换机的人无法设置限速。</translation>
    </message>
    <message>
        <source>This computer runs no Linux; give the &quot;address&quot; of the one that forwards the broadcaster&apos;s traffic.</source>
        <translation>本机运行的不是 Linux；请填写转发主播端流量的计算机的地址（“address”）。</translation>
    </message>
    <message>
        <source>A person sets the caps of this switch, and nobody can be asked here; use the window, or castbench-cli in a terminal without --json and --quiet.</source>
        <translation>此交换机的限速由人设置，而这里无人可问；请使用窗口，或在终端中运行 castbench-cli（不带 --json 和 --quiet）。</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo wants a password; log in as root, or allow the user tc and ip by a line in /etc/sudoers such as &quot;user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl&quot;.</source>
        <translation>只有 root 可以设置限速，而 sudo 要求密码；请以 root 登录，或在 /etc/sudoers 中加一行允许该用户使用 tc 和 ip，例如 “user ALL=(root) NOPASSWD: /usr/sbin/tc, /usr/sbin/ip, /usr/sbin/lldpctl”。</translation>
    </message>
    <message>
        <source>Only root may set a cap, and this user may not use sudo; log in as root, or add the user to /etc/sudoers.</source>
        <translation>只有 root 可以设置限速，而该用户不能使用 sudo；请以 root 登录，或把该用户加入 /etc/sudoers。</translation>
    </message>
    <message>
        <source>Only root may set a cap, and sudo does not allow this user tc and ip; add them to /etc/sudoers.</source>
        <translation>只有 root 可以设置限速，而 sudo 不允许该用户使用 tc 和 ip；请把它们加入 /etc/sudoers。</translation>
    </message>
    <message>
        <source>The computer lacks a program; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>该计算机缺少程序；请安装 iproute2（OpenWrt：软件包 ip-full、ip-bridge、tc-tiny、kmod-ifb 和 kmod-sched）。</translation>
    </message>
    <message>
        <source>Only root may set a cap; run Castbench as root or install sudo, or log in to the computer as root.</source>
        <translation>只有 root 可以设置限速；请以 root 运行 Castbench 或安装 sudo，或以 root 登录该计算机。</translation>
    </message>
    <message>
        <source>The network interface does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>网络接口不存在或已消失；请连接它，或更正实验室的接口设置。</translation>
    </message>
    <message>
        <source>The kernel has no intermediate devices; load the module ifb (OpenWrt: package kmod-ifb).</source>
        <translation>内核没有中间设备；请加载模块 ifb（OpenWrt：软件包 kmod-ifb）。</translation>
    </message>
    <message>
        <source>The kernel cannot shape; load the modules sch_ingress and sch_tbf (OpenWrt: package kmod-sched).</source>
        <translation>内核无法整形；请加载模块 sch_ingress 和 sch_tbf（OpenWrt：软件包 kmod-sched）。</translation>
    </message>
    <message>
        <source>The kernel cannot filter; load the module cls_u32 (OpenWrt: package kmod-sched).</source>
        <translation>内核无法过滤；请加载模块 cls_u32（OpenWrt：软件包 kmod-sched）。</translation>
    </message>
    <message>
        <source>The kernel cannot redirect; load the module act_mirred (OpenWrt: package kmod-sched).</source>
        <translation>内核无法重定向；请加载模块 act_mirred（OpenWrt：软件包 kmod-sched）。</translation>
    </message>
    <message>
        <source>Somebody else has just put a discipline on the interface&apos;s ingress; remove it, or choose another port.</source>
        <translation>刚刚有其他程序在接口入口设置了排队规则；请移除它，或选择另一个端口。</translation>
    </message>
    <message>
        <source>The program is BusyBox&apos;s, which cannot tell enough; install iproute2 (OpenWrt: packages ip-full, ip-bridge and tc-tiny).</source>
        <translation>该程序来自 BusyBox，提供的信息不够；请安装 iproute2（OpenWrt：软件包 ip-full、ip-bridge 和 tc-tiny）。</translation>
    </message>
    <message>
        <source>The kernel lacks a part that shaping needs; load the modules ifb, sch_ingress, sch_tbf, cls_u32 and act_mirred (OpenWrt: packages kmod-ifb and kmod-sched).</source>
        <translation>内核缺少整形所需的部分；请加载模块 ifb、sch_ingress、sch_tbf、cls_u32 和 act_mirred（OpenWrt：软件包 kmod-ifb 和 kmod-sched）。</translation>
    </message>
    <message>
        <source>The computer has no program &quot;%1&quot;; install iproute2 (OpenWrt: packages ip-full, ip-bridge, tc-tiny, kmod-ifb and kmod-sched).</source>
        <translation>该计算机没有程序 “%1”；请安装 iproute2（OpenWrt：软件包 ip-full、ip-bridge、tc-tiny、kmod-ifb 和 kmod-sched）。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed (%2): %3</source>
        <translation>命令 “%1” 失败（%2）：%3</translation>
    </message>
    <message>
        <source>The connection by ssh failed: %1</source>
        <translation>ssh 连接失败：%1</translation>
    </message>
    <message>
        <source>The computer shows another key than before. If it was set up anew, remove the old key with &quot;ssh-keygen -R %1&quot; and log in once in a terminal; else somebody may be in between.</source>
        <translation>该计算机出示的密钥与以前不同。如果它重新安装过，请用 “ssh-keygen -R %1” 删除旧密钥，并在终端中登录一次；否则可能有人居中。</translation>
    </message>
    <message>
        <source>The computer&apos;s key is not known; log in once with &quot;ssh %1&quot; in a terminal, as the user who runs Castbench, and compare the key that it shows.</source>
        <translation>该计算机的密钥未知；请以运行 Castbench 的用户在终端中用 “ssh %1” 登录一次，并核对显示的密钥。</translation>
    </message>
    <message>
        <source>The computer refused the login. Castbench logs in with a key only and did not try twice: add the public key to the computer&apos;s authorized_keys, unlock the key in the agent, and check the user&apos;s name and the key file in the lab.</source>
        <translation>该计算机拒绝了登录。Castbench 只用密钥登录，且没有再试：请把公钥加入该计算机的 authorized_keys，在代理中解锁密钥，并检查实验室中的用户名和密钥文件。</translation>
    </message>
    <message>
        <source>The computer&apos;s name has no address; check its spelling, or give the address itself.</source>
        <translation>该计算机的名称没有对应的地址；请检查拼写，或直接填写地址。</translation>
    </message>
    <message>
        <source>Nothing listens there; check the address and the port, and that an SSH server runs.</source>
        <translation>那里没有程序在监听；请检查地址和端口，以及 SSH 服务器是否在运行。</translation>
    </message>
    <message>
        <source>The computer does not answer; check its address, and that it is on.</source>
        <translation>该计算机没有应答；请检查其地址，以及是否开机。</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; is not the JSON it should be; install iproute2 4.19 or newer (OpenWrt: packages ip-full and tc-tiny).</source>
        <translation>“%1” 的应答不是应有的 JSON；请安装 iproute2 4.19 或更新版本（OpenWrt：软件包 ip-full 和 tc-tiny）。</translation>
    </message>
    <message>
        <source>The computer answered in part only.</source>
        <translation>该计算机只给出了部分应答。</translation>
    </message>
    <message>
        <source>The program printed without end.</source>
        <translation>程序无休止地输出。</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>无法启动程序：%1。</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>命令已取消。</translation>
    </message>
    <message>
        <source>This computer has no program &quot;ssh&quot;; install OpenSSH&apos;s client (Debian: package openssh-client).</source>
        <translation>本机没有程序 “ssh”；请安装 OpenSSH 客户端（Debian：软件包 openssh-client）。</translation>
    </message>
    <message>
        <source>The computer&apos;s shell did not do what it was asked; Castbench needs a POSIX shell there, and &quot;ssh&quot; must be allowed to run commands.</source>
        <translation>该计算机的 shell 没有照要求执行；Castbench 需要那里有 POSIX shell，且允许 “ssh” 运行命令。</translation>
    </message>
    <message>
        <source>The cap is lifted. The discipline clsact stays on %1, because somebody else has put filters into it since; remove it with &quot;tc qdisc del dev %1 clsact&quot; when they are not needed.</source>
        <translation>限速已解除。排队规则 clsact 仍留在 %1 上，因为其间有其他程序在其中加入了过滤器；不再需要时请用 “tc qdisc del dev %1 clsact” 移除。</translation>
    </message>
    <message>
        <source>The computer says %1 after it was given back %2; set the port by hand.</source>
        <translation>恢复为 %2 之后，该计算机报告 %1；请手动设置端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how an interface was set; set the port by hand.</source>
        <translation>“%1” 没有说明接口原来的设置；请手动设置端口。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s traffic control (%1) is on the ingress of %2, and Castbench does not touch it. Stop the program that put it there (SQM, a firewall), or remove it with &quot;tc qdisc del dev %2 %1&quot;, or choose another port.</source>
        <translation>%2 的入口上有其他程序的流量控制（%1），Castbench 不会改动它。请停止设置它的程序（SQM、防火墙），或用 “tc qdisc del dev %2 %1” 移除，或选择另一个端口。</translation>
    </message>
    <message>
        <source>The lab names %1 interfaces of this switch (%2), and no port %3; correct &quot;switch_port&quot; or &quot;interfaces&quot; in the lab.</source>
        <translation>实验室为此交换机列出了 %1 个接口（%2），没有端口 %3；请更正实验室中的 “switch_port” 或 “interfaces”。</translation>
    </message>
    <message>
        <source>The computer ran none of the commands.</source>
        <translation>该计算机没有执行任何命令。</translation>
    </message>
    <message>
        <source>The computer has no bridge port %1; %2. Correct &quot;switch_port&quot; in the lab, or name the interface there (&quot;interfaces&quot;).</source>
        <translation>该计算机没有网桥端口 %1；%2。请更正实验室中的 “switch_port”，或在其中写明接口（“interfaces”）。</translation>
    </message>
    <message>
        <source>Several bridges have a port %1 (%2); name the interface in the lab: &quot;interfaces&quot;: [&quot;%3&quot;].</source>
        <translation>多个网桥都有端口 %1（%2）；请在实验室中写明接口：&quot;interfaces&quot;: [&quot;%3&quot;]。</translation>
    </message>
    <message>
        <source>The network interface %1 does not exist, or no longer; connect it, or correct the lab&apos;s interfaces.</source>
        <translation>网络接口 %1 不存在或已消失；请连接它，或更正实验室的接口设置。</translation>
    </message>
    <message>
        <source>Connect the broadcaster&apos;s computer to it, or correct &quot;switch_port&quot; in the lab.</source>
        <translation>请把主播端的计算机接到它上面，或更正实验室中的 “switch_port”。</translation>
    </message>
    <message>
        <source>%1 is a port of a switch chip, which may forward past the cap.</source>
        <translation>%1 是交换芯片的端口，流量可能绕过限速。</translation>
    </message>
    <message>
        <source>Try a cap and compare with the measured rate; if it does not hold, take the port out of the bridge or switch hardware forwarding off.</source>
        <translation>请试设一个限速并与测得的速率比较；如果不起作用，请把端口移出网桥，或关闭硬件转发。</translation>
    </message>
    <message>
        <source>%1 is capped to %2 by Castbench already, and will be again after the run.</source>
        <translation>%1 已被 Castbench 限速为 %2，运行之后仍会如此。</translation>
    </message>
    <message>
        <source>Restore the port first if that cap was left behind.</source>
        <translation>如果这是遗留的限速，请先恢复该端口。</translation>
    </message>
    <message>
        <source>%1 is not capped.</source>
        <translation>%1 没有限速。</translation>
    </message>
    <message>
        <source>Parts of a cap that an earlier Castbench left are there; they are removed when the port is restored.</source>
        <translation>存在以前的 Castbench 留下的限速残余；恢复端口时会将其清除。</translation>
    </message>
    <message>
        <source>OBS has stopped streaming by itself: it could not reach the platform.</source>
        <translation>OBS 自行停止了推流：它无法连接到平台。</translation>
    </message>
    <message>
        <source>The stream could not be started yet: %1</source>
        <translation>推流尚未能启动：%1</translation>
    </message>
    <message>
        <source>The stream that was started for the run did not run any more; it runs again.</source>
        <translation>为本次运行启动的推流已中断；现已重新推流。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Run %1 was begun on another lab, &quot;%2&quot;; it goes on there alone. What differs: %3.</source>
        <translation>运行 %1 是在另一个实验室“%2”开始的，只能在那里继续。不同之处：%3。</translation>
    </message>
    <message>
        <source>%1: %2 in the run, %3 in the lab given</source>
        <translation>%1：运行中为 %2，给出的实验室中为 %3</translation>
    </message>
    <message>
        <source>Run %1 is over; only a run that was cut off can be resumed. Start a new run of its plan.</source>
        <translation>运行 %1 已结束；只有被切断的运行才能继续。请用其方案开始新的运行。</translation>
    </message>
    <message>
        <source>Run %1 was begun by %2 on %3, and only that computer knows whether it goes on. Resume it there.</source>
        <translation>运行 %1 由 %3 上的 %2 开始，只有那台计算机知道它是否仍在进行。请在那里继续。</translation>
    </message>
    <message>
        <source>Run %1 goes on: %2 carries it out (process %3). Wait until it ends.</source>
        <translation>运行 %1 仍在进行：由 %2 执行（进程 %3）。请等它结束。</translation>
    </message>
    <message>
        <source>The program that carried out the run had ended.</source>
        <translation>执行该运行的程序已经结束。</translation>
    </message>
    <message>
        <source>The run goes on; nobody carried it out for %1.</source>
        <translation>运行继续；中间有 %1 无人执行。</translation>
    </message>
    <message>
        <source>The switch reads %1. At the run&apos;s end it gets back what it had before the run: %2.</source>
        <translation>交换机读数为 %1。运行结束时会恢复运行之前的值：%2。</translation>
    </message>
    <message>
        <source>Another program has resumed run %1 meanwhile; wait until it ends.</source>
        <translation>另一个程序已继续运行 %1；请等它结束。</translation>
    </message>
    <message>
        <source>Run %1 is over.</source>
        <translation>运行 %1 已结束。</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The clock&apos;s offset is known to ± %1 ms only.</source>
        <translation>时钟偏差只精确到 ± %1 ms。</translation>
    </message>
    <message>
        <source>How far the clock is from reference time is not known.</source>
        <translation>时钟与参考时间相差多少未知。</translation>
    </message>
    <message>
        <source>Give the lab an NTP server that this device can reach.</source>
        <translation>请为实验室指定一台该设备可访问的 NTP 服务器。</translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可连通</translation>
    </message>
    <message>
        <source>Reachable, with a warning</source>
        <translation>可连通，但有警告</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连通</translation>
    </message>
    <message>
        <source>%1 ms, bound not known</source>
        <translation>%1 ms，误差界未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min 前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h 前</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Choose a lab: open a lab file, or take the built-in lab.</source>
        <translation>请选择实验室：打开实验室文件，或使用内置实验室。</translation>
    </message>
    <message>
        <source>Choose at least one viewer, or let all take part.</source>
        <translation>请至少选择一个观众端，或让全部参与。</translation>
    </message>
    <message>
        <source>This lab has no broadcaster. Add one on the Lab page, or choose another lab.</source>
        <translation>此实验室没有主播端。请在“实验室”页面添加，或选择其他实验室。</translation>
    </message>
    <message>
        <source>%1 is not a broadcaster of this lab. Choose another.</source>
        <translation>%1 不是此实验室的主播端。请另选一个。</translation>
    </message>
    <message>
        <source>%1 is not a viewer of this lab. Clear its mark.</source>
        <translation>%1 不是此实验室的观众端。请取消勾选。</translation>
    </message>
    <message>
        <source>An experiment needs at least one step. Add one.</source>
        <translation>实验至少需要一个步骤。请添加。</translation>
    </message>
    <message>
        <source>Write a duration from 100 ms to 1 min, such as “1 s”.</source>
        <translation>请输入 100 ms 到 1 min 之间的时长，如“1 s”。</translation>
    </message>
    <message>
        <source>Write a duration such as “10 s”, or “0 s” to leave nothing out.</source>
        <translation>请输入时长，如“10 s”；输入“0 s”则不排除任何数据。</translation>
    </message>
    <message>
        <source>This must be shorter than every step: shorten it, or lengthen the steps.</source>
        <translation>必须短于每个步骤：请缩短它，或延长步骤。</translation>
    </message>
    <message>
        <source>This is longer than 1000 characters. Shorten it.</source>
        <translation>超过 1000 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown. Type it anew.</source>
        <translation>包含无法显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Choose what kind of experiment it is.</source>
        <translation>请选择实验类型。</translation>
    </message>
    <message>
        <source>Give the plan a name: figures and lists show it.</source>
        <translation>请为方案命名：图和列表会显示该名称。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Elapsed time (s)</source>
        <translation>已用时间（s）</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Castbench %1, run %2, %3 UTC</source>
        <translation>Castbench %1，运行 %2，%3 UTC</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Upload rate</source>
        <translation>上传速率</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>主播端</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Dropped since start</source>
        <translation>开始以来的丢帧</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>直播延迟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>聊天延迟</translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation>%1 发送</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 接收</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>运行比较</translation>
    </message>
    <message>
        <source>Select the runs whose mean is to be shown.</source>
        <translation>请选择要显示均值的运行。</translation>
    </message>
    <message>
        <source>%1 and %2 have different steps. A mean is taken over runs with the same caps and durations in the same order.</source>
        <translation>%1 与 %2 的步骤不同。只有限速、时长和顺序都相同的运行才能求均值。</translation>
    </message>
    <message>
        <source>Time in the plan (s)</source>
        <translation>方案内时间（s）</translation>
    </message>
    <message>
        <source>%1: mean of repetitions (n = %2)</source>
        <translation>%1：多次重复的均值（n = %2）</translation>
    </message>
    <message>
        <source>One run: no band.</source>
        <translation>仅一次运行：无区间带。</translation>
    </message>
    <message>
        <source>Band: 95 % interval of the mean over runs (Student&apos;s t).</source>
        <translation>区间带：各次运行均值的 95 % 区间（学生 t 分布）。</translation>
    </message>
    <message>
        <source>Few runs.</source>
        <translation>运行次数较少。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n = %2）</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1（运行 %2）</translation>
    </message>
    <message>
        <source>Castbench %1, runs %2</source>
        <translation>Castbench %1，运行 %2</translation>
    </message>
    <message>
        <source>Elapsed time (min)</source>
        <translation>已用时间（min）</translation>
    </message>
    <message>
        <source>Elapsed time (h)</source>
        <translation>已用时间（h）</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
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
        <translation>无数值</translation>
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
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1，%2：%3 – %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: nothing measured from %2 to %3: %4</source>
        <translation>%1：%2 至 %3 无测量数据：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>HostAddress</name>
    <message>
        <source>The network address of %1 is not known: it is off, or behind a router. Type it, or choose the port yourself.</source>
        <translation>%1 的网络地址未知：设备已关闭或位于路由器之后。请输入地址，或自行选择端口。</translation>
    </message>
</context>
<context>
    <name>LabActions</name>
    <message>
        <source>Use the &amp;built-in lab</source>
        <translation>使用内置实验室(&amp;B)</translation>
    </message>
    <message>
        <source>A whole lab on this computer, to try everything out</source>
        <translation>在本机上的完整实验室，可试用所有功能</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>新建实验室(&amp;N)</translation>
    </message>
    <message>
        <source>Begins a lab of your own</source>
        <translation>建立自己的实验室</translation>
    </message>
    <message>
        <source>&amp;Open lab …</source>
        <translation>打开实验室(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a lab file</source>
        <translation>打开实验室文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the lab; passwords are kept apart from the file</source>
        <translation>保存实验室；密码不写入文件，另行保存</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes over the devices of a lab file</source>
        <translation>从实验室文件导入设备</translation>
    </message>
    <message>
        <source>&amp;Export without secrets …</source>
        <translation>导出（不含机密）(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes a file for somebody else, without passwords</source>
        <translation>写出可交给他人的文件，不含密码</translation>
    </message>
    <message>
        <source>&amp;Broadcaster …</source>
        <translation>主播端(&amp;B)…</translation>
    </message>
    <message>
        <source>A computer that streams</source>
        <translation>负责推流的计算机</translation>
    </message>
    <message>
        <source>&amp;Viewer in a browser …</source>
        <translation>浏览器观众端(&amp;V)…</translation>
    </message>
    <message>
        <source>Watches on this computer</source>
        <translation>在本机上观看</translation>
    </message>
    <message>
        <source>Viewer with an &amp;app on another device …</source>
        <translation>其他设备上的应用观众端(&amp;A)…</translation>
    </message>
    <message>
        <source>Is measured by castbench-probe on the device</source>
        <translation>由该设备上的 castbench-probe 测量</translation>
    </message>
    <message>
        <source>&amp;Chat …</source>
        <translation>聊天(&amp;C)…</translation>
    </message>
    <message>
        <source>The platform&apos;s chat server</source>
        <translation>平台的聊天服务器</translation>
    </message>
    <message>
        <source>E&amp;dit …</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
    <message>
        <source>Edits the chosen device</source>
        <translation>编辑所选设备</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen device; can be undone</source>
        <translation>移除所选设备；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Tests the connection to the chosen device</source>
        <translation>测试与所选设备的连接</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>全部测试(&amp;L)</translation>
    </message>
    <message>
        <source>Tests the connections to all devices</source>
        <translation>测试与所有设备的连接</translation>
    </message>
    <message>
        <source>&amp;Pair …</source>
        <translation>配对(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what to start on the viewer&apos;s device</source>
        <translation>显示需要在观众设备上启动的程序</translation>
    </message>
    <message>
        <source>Lab settin&amp;gs …</source>
        <translation>实验室设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Name, where probes connect to, reference time</source>
        <translation>名称、探针的连接地址、参考时间</translation>
    </message>
    <message>
        <source>Use the built-in lab with a NETGEAR &amp;Plus switch</source>
        <translation>使用带 NETGEAR Plus 交换机的内置实验室(&amp;P)</translation>
    </message>
    <message>
        <source>The same lab; its switch speaks NSDP and knows a few caps only</source>
        <translation>同一个实验室；它的交换机使用 NSDP，只支持少数几种限速值</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>保存 OBS 脚本(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes the script that draws the frame clock in OBS</source>
        <translation>写出在 OBS 中绘制帧时钟的脚本</translation>
    </message>
</context>
<context>
    <name>LabDevices</name>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>probe on the device</source>
        <translation>设备上的探针</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Video and chat</source>
        <translation>视频和聊天</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Commentator</source>
        <translation>解说</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>选手</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Reference clock</source>
        <translation>参考时钟</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>选手</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>OBS 地址</translation>
    </message>
    <message>
        <source>OBS password</source>
        <translation>OBS 密码</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Playlist URL</source>
        <translation>播放列表 URL</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>聊天频道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message numerus="yes">
        <source>+ %n viewer(s)</source>
        <translation>
            <numerusform>+ %n 个观众端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n broadcaster(s)</source>
        <translation>
            <numerusform>+ %n 个主播端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, remote probe</source>
        <translation>%1，远程探针</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Upload rate</source>
        <translation>上传速率</translation>
    </message>
    <message>
        <source>Bytes that the broadcaster&apos;s program says it sent per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>主播端程序自报的每个间隔内发送的字节数，以速率表示（1 kbit/s = 1000 bit/s）。</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>Octets that the broadcaster&apos;s switch port passed on per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation>主播端所接交换机端口在每个间隔内转发的字节数，以速率表示（1 kbit/s = 1000 bit/s）。</translation>
    </message>
    <message>
        <source>Dropped frames (network)</source>
        <translation>丢帧（网络）</translation>
    </message>
    <message>
        <source>Frames that the broadcaster dropped since the run began because its send queue was too long.</source>
        <translation>运行开始以来，主播端因发送队列过长而丢弃的帧数。</translation>
    </message>
    <message>
        <source>Dropped frames (encoder)</source>
        <translation>丢帧（编码）</translation>
    </message>
    <message>
        <source>Frames that the broadcaster skipped since the run began because encoding was late.</source>
        <translation>运行开始以来，主播端因编码滞后而跳过的帧数。</translation>
    </message>
    <message>
        <source>Dropped frames (rendering)</source>
        <translation>丢帧（渲染）</translation>
    </message>
    <message>
        <source>Frames that the broadcaster missed since the run began because rendering was late.</source>
        <translation>运行开始以来，主播端因渲染滞后而错过的帧数。</translation>
    </message>
    <message>
        <source>Total frames</source>
        <translation>总帧数</translation>
    </message>
    <message>
        <source>Frames that the broadcaster attempted since the run began, dropped ones included.</source>
        <translation>运行开始以来，主播端尝试产生的帧数，包括丢弃的帧。</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation>拥塞程度</translation>
    </message>
    <message>
        <source>How full the broadcaster&apos;s send queue is, from 0 (empty) to 1 (full).</source>
        <translation>主播端发送队列的占用程度，从 0（空）到 1（满）。</translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation>直播延迟</translation>
    </message>
    <message>
        <source>The instant a frame is due on the viewer&apos;s screen minus the instant stamped into it at the source, both in reference time.</source>
        <translation>一帧应在观众屏幕上显示的时刻减去源端写入该帧的时刻，两者均为参考时间。</translation>
    </message>
    <message>
        <source>Buffer level</source>
        <translation>缓冲量</translation>
    </message>
    <message>
        <source>Playing time of the media that the viewer has received but not yet shown.</source>
        <translation>观众端已接收但尚未显示的媒体的播放时长。</translation>
    </message>
    <message>
        <source>Chat send latency</source>
        <translation>聊天发送延迟</translation>
    </message>
    <message>
        <source>The instant the reference participant received a chat message minus the instant the device sent it, both in reference time.</source>
        <translation>参考参与者收到一条聊天消息的时刻减去设备发送该消息的时刻，两者均为参考时间。</translation>
    </message>
    <message>
        <source>Chat receive latency</source>
        <translation>聊天接收延迟</translation>
    </message>
    <message>
        <source>The instant the device received a chat message minus the instant the reference participant sent it, both in reference time.</source>
        <translation>设备收到一条聊天消息的时刻减去参考参与者发送该消息的时刻，两者均为参考时间。</translation>
    </message>
    <message>
        <source>Chat messages lost</source>
        <translation>丢失的聊天消息</translation>
    </message>
    <message>
        <source>Chat messages of the measurement that never arrived, counted since the run began.</source>
        <translation>运行开始以来，测量用聊天消息中从未到达的条数。</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>What has to be added to the device&apos;s clock to get reference time; its uncertainty is the bound of the error.</source>
        <translation>设备时钟须加上多少才等于参考时间；其不确定度即误差界。</translation>
    </message>
</context>
<context>
    <name>ObsScript</name>
    <message>
        <source>The script is missing from this program.</source>
        <translation>此程序中缺少该脚本。</translation>
    </message>
    <message>
        <source>Save the OBS script</source>
        <translation>保存 OBS 脚本</translation>
    </message>
    <message>
        <source>OBS script (*.lua)</source>
        <translation>OBS 脚本 (*.lua)</translation>
    </message>
    <message>
        <source>Saved as %1. Take it to the computer that streams. In OBS choose Tools → Scripts, press + and choose the file; then add the source “Castbench frame clock” to the scene and give it the source id of this broadcaster&apos;s frame clock.</source>
        <translation>已保存为 %1。请把它拷贝到推流的计算机。在 OBS 中选择“工具 → 脚本”，按 + 并选择该文件；然后在场景中添加源“Castbench frame clock”，并填入该主播端帧时钟的源标识。</translation>
    </message>
</context>
<context>
    <name>PlatformLook</name>
    <message>
        <source>The look was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>No answer within 5 s.</source>
        <translation>5 s 内无应答。</translation>
    </message>
    <message>
        <source>playlist of %1</source>
        <translation>%1 的播放列表</translation>
    </message>
    <message>
        <source>The server answers; there is no playlist before the stream begins.</source>
        <translation>服务器有应答；推流开始之前没有播放列表。</translation>
    </message>
    <message>
        <source>Start the server, and check the playlist&apos;s address in the lab.</source>
        <translation>请启动服务器，并检查实验室中的播放列表地址。</translation>
    </message>
    <message>
        <source>Check the playlist&apos;s address in the lab.</source>
        <translation>请检查实验室中的播放列表地址。</translation>
    </message>
    <message>
        <source>The server answers with a playlist.</source>
        <translation>服务器返回了播放列表。</translation>
    </message>
    <message>
        <source>chat server</source>
        <translation>聊天服务器</translation>
    </message>
    <message>
        <source>Start the chat server, and check its address %1 in the lab.</source>
        <translation>请启动聊天服务器，并检查实验室中的地址 %1。</translation>
    </message>
    <message>
        <source>The chat server answers.</source>
        <translation>聊天服务器有应答。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>结束时间（UTC）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>采样间隔</translation>
    </message>
    <message>
        <source>Settling time left out of means</source>
        <translation>不计入均值的稳定时间</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Cap before the run</source>
        <translation>运行前的限速</translation>
    </message>
    <message>
        <source>Cap after the run</source>
        <translation>运行后的限速</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>交换机已恢复</translation>
    </message>
    <message>
        <source>yes, and read back</source>
        <translation>是，且已读回</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Largest clock error</source>
        <translation>最大时钟误差</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>RunHealth</name>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Nothing has been measured for %1 s.</source>
        <translation>已有 %1 s 没有测量数据。</translation>
    </message>
    <message>
        <source>Check that the device is on and that its programs run.</source>
        <translation>请检查设备是否已开机、其程序是否在运行。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, encrypted with your login.</source>
        <translation>机密保存在系统密钥库中，由您的登录凭据加密。</translation>
    </message>
    <message>
        <source>Private file</source>
        <translation>私有文件</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Only you may read this file, but it is not encrypted: whoever gets hold of the disk or a backup can read it.</source>
        <translation>机密保存在 %1 中。只有您可以读取该文件，但它未加密：任何得到该磁盘或备份的人都能读取。</translation>
    </message>
    <message>
        <source>System key store</source>
        <translation>系统密钥库</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program ends; type them again then.</source>
        <translation>机密只保存在内存中，程序结束即清除；届时请重新输入。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>This is not a cap from 16 kbit/s to 100 Gbit/s. Write it as “512 kbit/s”, “4 Mbit/s” or “No Limit”.</source>
        <translation>不是 16 kbit/s 到 100 Gbit/s 之间的限速。请写成“512 kbit/s”、“4 Mbit/s”或“不限速”。</translation>
    </message>
    <message>
        <source>This is not a duration from 1 s to 24 h. Write it as “10 s”, “1.5 s”, “5 min” or “2 h”.</source>
        <translation>不是 1 s 到 24 h 之间的时长。请写成“10 s”、“1.5 s”、“5 min”或“2 h”。</translation>
    </message>
    <message>
        <source>This label is longer than 1000 characters. Shorten it.</source>
        <translation>该标签超过 1000 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This label holds a character that cannot be shown. Type it anew.</source>
        <translation>该标签包含无法显示的字符。请重新输入。</translation>
    </message>
</context>
<context>
    <name>StepsOnSwitch</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>This lab&apos;s switch cannot set every cap: %1.</source>
        <translation>该实验室的交换机不能设置所有限速值：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SwitchLook</name>
    <message>
        <source>Check that the switch is on, and its address, community and profile in the lab.</source>
        <translation>请检查交换机是否已开机，以及实验室中的地址、团体名和配置。</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>switch answers</source>
        <translation>交换机应答</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Check the broadcaster&apos;s port and the switch&apos;s profile in the lab.</source>
        <translation>请检查实验室中的主播端端口和交换机配置。</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
</context>
<context>
    <name>ViewerLook</name>
    <message>
        <source>measured here</source>
        <translation>在此测量</translation>
    </message>
    <message>
        <source>Castbench watches and chats for this viewer on this computer.</source>
        <translation>Castbench 在本机上代替该观众端观看和聊天。</translation>
    </message>
    <message>
        <source>Choose another port for the controller in the lab, or end the program that uses it.</source>
        <translation>请在实验室中为控制端选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>castbench-probe is not connected from this device.</source>
        <translation>该设备上的 castbench-probe 未连接。</translation>
    </message>
    <message>
        <source>Start castbench-probe on the device, with the address and the code shown here.</source>
        <translation>请在设备上用此处显示的地址和配对码启动 castbench-probe。</translation>
    </message>
    <message>
        <source>castbench-probe %1 is connected.</source>
        <translation>castbench-probe %1 已连接。</translation>
    </message>
    <message>
        <source>chat password</source>
        <translation>聊天密码</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>counter of the device</source>
        <translation>设备计数器</translation>
    </message>
    <message>
        <source>frame clock in the picture</source>
        <translation>画面中的帧时钟</translation>
    </message>
    <message>
        <source>program date time of the playlist</source>
        <translation>播放列表的节目时间</translation>
    </message>
    <message>
        <source>stamp in the message</source>
        <translation>消息中的时间戳</translation>
    </message>
    <message>
        <source>exchange on the probe&apos;s link</source>
        <translation>探针链路上的时间交换</translation>
    </message>
    <message>
        <source>time server (SNTP)</source>
        <translation>时间服务器（SNTP）</translation>
    </message>
    <message>
        <source>same clock</source>
        <translation>同一时钟</translation>
    </message>
    <message>
        <source>modelled player</source>
        <translation>模拟播放器</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Checking the lab</source>
        <translation>正在检查实验室</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Restoring the switch</source>
        <translation>正在恢复交换机</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation>探针失联</translation>
    </message>
    <message>
        <source>device did not answer</source>
        <translation>设备无应答</translation>
    </message>
    <message>
        <source>broadcaster did not send</source>
        <translation>主播端未推流</translation>
    </message>
    <message>
        <source>player had nothing to show</source>
        <translation>播放器没有可显示的内容</translation>
    </message>
    <message>
        <source>no time stamp in the picture</source>
        <translation>画面中没有时间戳</translation>
    </message>
    <message>
        <source>chat disconnected</source>
        <translation>聊天已断开</translation>
    </message>
    <message>
        <source>counter began anew</source>
        <translation>计数器重新计数</translation>
    </message>
    <message>
        <source>clock offset not known</source>
        <translation>时钟偏差未知</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Cap reads back differently</source>
        <translation>读回的限速不一致</translation>
    </message>
    <message>
        <source>Cap not set</source>
        <translation>限速未设置</translation>
    </message>
    <message>
        <source>Cap set</source>
        <translation>限速已设置</translation>
    </message>
    <message>
        <source>Cap set late</source>
        <translation>限速设置延迟</translation>
    </message>
    <message>
        <source>Chat disconnected</source>
        <translation>聊天已断开</translation>
    </message>
    <message>
        <source>Chat latency below zero</source>
        <translation>聊天延迟小于零</translation>
    </message>
    <message>
        <source>Chat reconnected</source>
        <translation>聊天已重新连接</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>时钟可疑</translation>
    </message>
    <message>
        <source>Clock good again</source>
        <translation>时钟恢复正常</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>时钟被调整</translation>
    </message>
    <message>
        <source>Counter stands still</source>
        <translation>计数器停滞</translation>
    </message>
    <message>
        <source>Counter moves again</source>
        <translation>计数器恢复计数</translation>
    </message>
    <message>
        <source>Counter began anew</source>
        <translation>计数器重新计数</translation>
    </message>
    <message>
        <source>Records of another run</source>
        <translation>其他运行的记录</translation>
    </message>
    <message>
        <source>Stamp of another source</source>
        <translation>其他源的时间戳</translation>
    </message>
    <message>
        <source>Latency below zero</source>
        <translation>延迟小于零</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>OBS disconnected</source>
        <translation>OBS 已断开</translation>
    </message>
    <message>
        <source>OBS does not answer</source>
        <translation>OBS 无应答</translation>
    </message>
    <message>
        <source>OBS connected again</source>
        <translation>OBS 已重新连接</translation>
    </message>
    <message>
        <source>OBS lost its platform</source>
        <translation>OBS 与平台失去连接</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>推流已停止</translation>
    </message>
    <message>
        <source>Stream runs</source>
        <translation>推流进行中</translation>
    </message>
    <message>
        <source>Playback started</source>
        <translation>播放已开始</translation>
    </message>
    <message>
        <source>Playlist ended</source>
        <translation>播放列表已结束</translation>
    </message>
    <message>
        <source>Playlist reachable again</source>
        <translation>播放列表恢复可访问</translation>
    </message>
    <message>
        <source>Playlist began anew</source>
        <translation>播放列表重新开始</translation>
    </message>
    <message>
        <source>Playlist moves again</source>
        <translation>播放列表恢复更新</translation>
    </message>
    <message>
        <source>Playlist stands still</source>
        <translation>播放列表停止更新</translation>
    </message>
    <message>
        <source>Playlist unreachable</source>
        <translation>播放列表无法访问</translation>
    </message>
    <message>
        <source>Probe absent</source>
        <translation>探针缺席</translation>
    </message>
    <message>
        <source>Probe back</source>
        <translation>探针已恢复</translation>
    </message>
    <message>
        <source>Probe lost</source>
        <translation>探针失联</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>Segment damaged</source>
        <translation>分片损坏</translation>
    </message>
    <message>
        <source>Segment not loaded</source>
        <translation>分片未加载</translation>
    </message>
    <message>
        <source>Playback stalled</source>
        <translation>播放卡顿</translation>
    </message>
    <message>
        <source>Playback goes on</source>
        <translation>播放恢复</translation>
    </message>
    <message>
        <source>Step began</source>
        <translation>步骤开始</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>步骤结束</translation>
    </message>
    <message>
        <source>Storing works again</source>
        <translation>恢复保存</translation>
    </message>
    <message>
        <source>Storing failed</source>
        <translation>保存失败</translation>
    </message>
    <message>
        <source>Switch answers again</source>
        <translation>交换机恢复应答</translation>
    </message>
    <message>
        <source>Switch not restored</source>
        <translation>交换机未恢复</translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation>交换机已恢复</translation>
    </message>
    <message>
        <source>Switch does not answer</source>
        <translation>交换机无应答</translation>
    </message>
    <message>
        <source>Not every probe delivers yet</source>
        <translation>尚有探针未送来数据</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Upload cap</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>Limits what the broadcaster may upload, step by step, and measures how frames are dropped and how late viewers see the picture and read the chat.</source>
        <translation>逐步限制主播端的上传速率，并测量丢帧情况，以及观众看到画面和读到聊天的延迟。</translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation>不限速</translation>
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
        <translation>运行前检查</translation>
    </message>
    <message>
        <source>Probe not started again</source>
        <translation>探针未重新启动</translation>
    </message>
    <message>
        <source>Probe not stopped</source>
        <translation>探针未停止</translation>
    </message>
    <message>
        <source>Restoring tried again</source>
        <translation>再次尝试恢复</translation>
    </message>
    <message>
        <source>Segments missing</source>
        <translation>分片缺失</translation>
    </message>
    <message>
        <source>Stream not stopped</source>
        <translation>推流未停止</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>推流已启动</translation>
    </message>
    <message>
        <source>Advertisement in the stream</source>
        <translation>直播流中的广告</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未达负载</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>The rate was at the cap.</source>
        <translation>速率处于限速值。</translation>
    </message>
    <message>
        <source>The rate was below the cap while the broadcaster had to hold back.</source>
        <translation>速率低于限速，同时主播端不得不减少发送。</translation>
    </message>
    <message>
        <source>More was sent than any cap of the plan allows.</source>
        <translation>发送量超过了方案中任何限速所允许的。</translation>
    </message>
    <message>
        <source>More was sent than the cap allows.</source>
        <translation>发送量超过了限速所允许的。</translation>
    </message>
    <message>
        <source>The rate stayed at a former cap while the broadcaster had to hold back.</source>
        <translation>速率停留在之前的限速，同时主播端不得不减少发送。</translation>
    </message>
    <message>
        <source>Too little was sent to tell, and nothing held the broadcaster back.</source>
        <translation>发送量太少，无法判断，且没有什么限制主播端。</translation>
    </message>
    <message>
        <source>The broadcaster had to hold back, but not because of the cap.</source>
        <translation>主播端不得不减少发送，但不是因为限速。</translation>
    </message>
    <message>
        <source>Neither the switch nor the broadcaster told how much was sent.</source>
        <translation>交换机和主播端都没有提供发送量。</translation>
    </message>
    <message>
        <source>There are too few samples after the settling time.</source>
        <translation>稳定时间之后的样本太少。</translation>
    </message>
    <message>
        <source>The counter moves in too large steps for so short a time.</source>
        <translation>对于这么短的时间，计数器的步进太大。</translation>
    </message>
    <message>
        <source>This step has not been judged.</source>
        <translation>该步骤未作判断。</translation>
    </message>
    <message>
        <source>Counted: what the switch passed on.</source>
        <translation>统计对象：交换机转发的数据。</translation>
    </message>
    <message>
        <source>Counted: what the switch port received, possibly before the cap.</source>
        <translation>统计对象：交换机端口接收的数据，可能在限速之前。</translation>
    </message>
    <message>
        <source>Counted: what the broadcaster&apos;s program sent.</source>
        <translation>统计对象：主播端程序发送的数据。</translation>
    </message>
    <message>
        <source>Cap in force: %1 kbit/s measured</source>
        <translation>限速已生效：实测 %1 kbit/s</translation>
    </message>
    <message>
        <source>Cap not in force: %1 kbit/s measured</source>
        <translation>限速未生效：实测 %1 kbit/s</translation>
    </message>
    <message>
        <source>Cannot tell whether the cap is in force: %1 kbit/s sent</source>
        <translation>无法判断限速是否生效：发送 %1 kbit/s</translation>
    </message>
    <message>
        <source>Cap not measured</source>
        <translation>限速未测量</translation>
    </message>
    <message numerus="yes">
        <source>Measured: %1 ± %2 kbit/s from %n sample(s).</source>
        <translation>
            <numerusform>实测：%1 ± %2 kbit/s，来自 %n 个样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate from %1 to %2 kbit/s counts as at the cap.</source>
        <translation>%1 至 %2 kbit/s 的速率视为处于限速值。</translation>
    </message>
    <message>
        <source>Cap in force</source>
        <translation>限速已生效</translation>
    </message>
    <message>
        <source>Cap not in force</source>
        <translation>限速未生效</translation>
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
        <translation>Linux 计算机</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>OBS gave its platform up</source>
        <translation>OBS 已放弃平台</translation>
    </message>
    <message>
        <source>Stream started again</source>
        <translation>推流已重新启动</translation>
    </message>
    <message>
        <source>Stream not started yet</source>
        <translation>推流尚未启动</translation>
    </message>
    <message>
        <source>Castbench did not run</source>
        <translation>Castbench 未运行</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>运行已继续</translation>
    </message>
    <message>
        <source>Switch set otherwise</source>
        <translation>交换机设置已改变</translation>
    </message>
</context>
<context>
    <name>castbench::AboutDialog</name>
    <message>
        <source>About Castbench</source>
        <translation>关于 Castbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;A lab instrument for live streaming. Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;用于直播研究的实验仪器。自由软件，依据 GNU 通用公共许可证第 3 版发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>It runs on Qt %1 and stands on the work of others:</source>
        <translation>它运行于 Qt %1，并建立在他人的工作之上：</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>castbench::BroadcasterDialog</name>
    <message>
        <source>This is no address. Type one such as ws://192.168.1.11:4455</source>
        <translation>这不是有效地址。请输入如 ws://192.168.1.11:4455 的地址</translation>
    </message>
    <message>
        <source>This is no address. Type one such as https://video.example.org/b1.m3u8</source>
        <translation>这不是有效地址。请输入如 https://video.example.org/b1.m3u8 的地址</translation>
    </message>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>该标识属于平台，请另选一个。</translation>
    </message>
    <message>
        <source>New broadcaster</source>
        <translation>新主播端</translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation>主播端 %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>标识(&amp;I)</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as B1: letters, digits, - and _</source>
        <translation>简短且在实验室内唯一，如 B1：字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For people: Commentator</source>
        <translation>供人阅读，例如：解说</translation>
    </message>
    <message>
        <source>&amp;OBS address</source>
        <translation>OBS 地址(&amp;O)</translation>
    </message>
    <message>
        <source>Where OBS listens for obs-websocket: ws://192.168.1.11:4455</source>
        <translation>OBS 监听 obs-websocket 的地址：ws://192.168.1.11:4455</translation>
    </message>
    <message>
        <source>OBS &amp;password</source>
        <translation>OBS 密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Switch port</source>
        <translation>交换机端口(&amp;S)</translation>
    </message>
    <message>
        <source>The port of the switch into which this computer&apos;s cable goes</source>
        <translation>这台计算机的网线所接的交换机端口</translation>
    </message>
    <message>
        <source>Playlist &amp;URL</source>
        <translation>播放列表 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Where viewers find the stream: an HLS playlist. May be empty.</source>
        <translation>观众获取直播流的位置：HLS 播放列表。可以留空。</translation>
    </message>
    <message>
        <source>Chat c&amp;hannel</source>
        <translation>聊天频道(&amp;H)</translation>
    </message>
    <message>
        <source>Such as #b1. May be empty.</source>
        <translation>例如 #b1。可以留空。</translation>
    </message>
    <message>
        <source>&amp;Frame clock</source>
        <translation>帧时钟(&amp;F)</translation>
    </message>
    <message>
        <source>Source id in the strip of cells at the picture&apos;s top; 0 stands for any</source>
        <translation>画面顶部格条中的源标识；0 表示任意</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>时钟(&amp;K)</translation>
    </message>
    <message>
        <source>How its clock relates to reference time</source>
        <translation>其时钟与参考时间的关系</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>时间服务器(&amp;T)</translation>
    </message>
    <message>
        <source>The NTP server that runs on this computer: 192.168.1.11</source>
        <translation>这台计算机上运行的 NTP 服务器：192.168.1.11</translation>
    </message>
    <message>
        <source>Not known: latencies without uncertainty</source>
        <translation>未知：延迟没有不确定度</translation>
    </message>
    <message>
        <source>Same computer as Castbench</source>
        <translation>与 Castbench 同一台计算机</translation>
    </message>
    <message>
        <source>An NTP server runs on it</source>
        <translation>其上运行 NTP 服务器</translation>
    </message>
    <message>
        <source>It is the reference</source>
        <translation>它就是参考</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Shows the ports of the lab&apos;s switch, and finds this computer among them</source>
        <translation>显示实验室交换机的端口，并在其中找出这台计算机</translation>
    </message>
</context>
<context>
    <name>castbench::BuiltInLabTrial</name>
    <message>
        <source>A run is under way; wait for its end, or abort it.</source>
        <translation>有运行正在进行；请等待其结束或将其中止。</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>正在启动内置实验室…</translation>
    </message>
</context>
<context>
    <name>castbench::ChoosePortDialog</name>
    <message>
        <source>Choose the switch port</source>
        <translation>选择交换机端口</translation>
    </message>
</context>
<context>
    <name>castbench::CompareView</name>
    <message>
        <source>Over each other</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Mean of repetitions</source>
        <translation>重复的均值</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步比较</translation>
    </message>
    <message>
        <source>How the runs are compared</source>
        <translation>运行的比较方式</translation>
    </message>
    <message>
        <source>Comparison of the runs step by step</source>
        <translation>逐步比较各次运行</translation>
    </message>
    <message>
        <source>Each run from its own beginning; the same colour is the same run.</source>
        <translation>每次运行都从各自的开始算起；相同颜色表示同一次运行。</translation>
    </message>
    <message>
        <source>A figure for each run; time and values have the same scales in all.</source>
        <translation>每次运行一张图；所有图的时间和数值刻度相同。</translation>
    </message>
    <message>
        <source>Mean of the runs with its 95 % band (Student&apos;s t over the runs).</source>
        <translation>各次运行的均值及其 95 % 区间带（对各次运行用学生 t 分布）。</translation>
    </message>
    <message>
        <source>Where the 95 % intervals of two runs overlap they are not distinguishable.</source>
        <translation>两次运行的 95 % 区间重叠之处，二者无法区分。</translation>
    </message>
    <message>
        <source>%1 of %2 comparisons could be told; the others lack an interval.</source>
        <translation>%2 项比较中有 %1 项可以判断；其余缺少区间。</translation>
    </message>
</context>
<context>
    <name>castbench::ComparisonModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>测量量</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>运行 A</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>运行 B</translation>
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
        <translation>B 与 A 相比</translation>
    </message>
    <message>
        <source>no such step in another run</source>
        <translation>另一次运行中没有该步骤</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopLabService</name>
    <message>
        <source>A run has the lab now; test the device afterwards.</source>
        <translation>有运行正在使用实验室；请稍后再测试设备。</translation>
    </message>
    <message>
        <source>No lab is looked after now.</source>
        <translation>目前没有打开的实验室。</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopRunService</name>
    <message>
        <source>An experiment is running.</source>
        <translation>有实验正在运行。</translation>
    </message>
    <message>
        <source>A run is active; it must end first.</source>
        <translation>有运行正在进行；须先结束。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>A run is active already; it must end first.</source>
        <translation>已有运行正在进行；须先结束。</translation>
    </message>
    <message>
        <source>The plan has no steps. Add at least one.</source>
        <translation>方案没有步骤。请至少添加一个。</translation>
    </message>
    <message>
        <source>Stopped before the run began; nothing was changed.</source>
        <translation>在运行开始前已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>正在启动内置实验室…</translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>The run has not begun yet.</source>
        <translation>运行尚未开始。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>备注为空。</translation>
    </message>
    <message>
        <source>%1 Open that lab on the Lab page.</source>
        <translation>%1 请在“实验室”页打开该实验室。</translation>
    </message>
</context>
<context>
    <name>castbench::DesktopSwitchService</name>
    <message>
        <source>Trial of a cap in the lab</source>
        <translation>在实验室中试用限速</translation>
    </message>
    <message>
        <source>Broadcaster %1 has no OBS address that would tell its computer. Type the network address, or choose the port yourself.</source>
        <translation>主播端 %1 没有可说明其计算机的 OBS 地址。请输入网络地址，或自行选择端口。</translation>
    </message>
    <message>
        <source>A run has the switch now; try a cap when it is over.</source>
        <translation>交换机正被一次运行占用；请在其结束后再试用限速。</translation>
    </message>
    <message>
        <source>A cap is being tried already, or its port gets back what it had. Wait a moment.</source>
        <translation>已有限速正在试用，或其端口正在恢复原值。请稍候。</translation>
    </message>
    <message>
        <source>Nothing is owed to port %1: no program left it capped.</source>
        <translation>端口 %1 无需恢复：没有程序遗留限速。</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDetails</name>
    <message>
        <source>Details of the chosen device</source>
        <translation>所选设备的详细信息</translation>
    </message>
    <message>
        <source>Choose a device to see how it is.</source>
        <translation>选择一个设备以查看其状态。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Reference time minus the device&apos;s clock, and how exactly that is known</source>
        <translation>参考时间减去设备时钟，以及其精确程度</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Pair …</source>
        <translation>配对…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>castbench::EventsModel</name>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>castbench::EventsPanel</name>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Least severity of the events shown</source>
        <translation>所显示事件的最低严重程度</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>本次运行的事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentWizard</name>
    <message>
        <source>Close the wizard?</source>
        <translation>关闭向导？</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>您输入的内容将丢失。</translation>
    </message>
    <message>
        <source>To keep it, save the plan on the last page.</source>
        <translation>如要保留，请在最后一页保存方案。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A run is active: this one can be started when it has ended. The plan can be saved now.</source>
        <translation>有运行正在进行：待其结束后才能开始这次运行。方案现在可以保存。</translation>
    </message>
    <message>
        <source>The check has not passed: only the plan can be saved. Go back to the check to run it.</source>
        <translation>检查未通过：只能保存方案。如要运行，请返回检查页面。</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>Pages of the wizard</source>
        <translation>向导的页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan</source>
        <translation>保存方案(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Start run</source>
        <translation>开始运行(&amp;S)</translation>
    </message>
</context>
<context>
    <name>castbench::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>A run is active; wait until it has ended.</source>
        <translation>有运行正在进行；请等待其结束。</translation>
    </message>
    <message>
        <source>Start this plan now, on the lab named above</source>
        <translation>立即在上述实验室中开始此方案</translation>
    </message>
    <message>
        <source>It will run on the open lab: %1.</source>
        <translation>将在打开的实验室中运行：%1。</translation>
    </message>
    <message>
        <source>It will run on the built-in lab.</source>
        <translation>将在内置实验室中运行。</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>将方案保存为文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New experiment …</source>
        <translation>新建实验(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open plan file …</source>
        <translation>打开方案文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>编辑副本(&amp;E)…</translation>
    </message>
    <message>
        <source>Set up a new experiment that begins like this one</source>
        <translation>以此为起点建立新实验</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the plan to a file to share it</source>
        <translation>将方案写入文件以便分享</translation>
    </message>
    <message>
        <source>Rena&amp;me …</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the plan; this can be undone</source>
        <translation>删除方案；可以撤销</translation>
    </message>
</context>
<context>
    <name>castbench::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Figure, as it is shown</source>
        <translation>图，如所显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Data as CSV tables</source>
        <translation>数据，CSV 表格(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Archive with everything</source>
        <translation>包含全部内容的归档(&amp;A)</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of the whole run, a file each, in a folder.</source>
        <translation>整次运行的样本、步骤、事件和缺口，各存一个文件，放在一个文件夹中。</translation>
    </message>
    <message>
        <source>Samples, steps, events and gaps of each run, and how the runs compare, a file each, in a folder.</source>
        <translation>每次运行的样本、步骤、事件和缺口，以及运行之间的比较，各存一个文件，放在一个文件夹中。</translation>
    </message>
    <message>
        <source>One zip file: plan, lab without secrets, tables, figures, versions and a description that programs can read (Frictionless Data Package).</source>
        <translation>一个 zip 文件：方案、不含机密的实验室、表格、图、版本，以及程序可读的描述（Frictionless Data Package）。</translation>
    </message>
    <message>
        <source>The interval and the curves that are shown.</source>
        <translation>所显示的时间区间和曲线。</translation>
    </message>
    <message>
        <source>An archive holds one run; choose a single run to make one.</source>
        <translation>一个归档只包含一次运行；请选择单次运行。</translation>
    </message>
    <message>
        <source>A table is shown; choose a figure above it to export that.</source>
        <translation>当前显示的是表格；如要导出图，请在上方选择图。</translation>
    </message>
    <message>
        <source>There is no figure to be seen.</source>
        <translation>当前没有可见的图。</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first of %n figure(s), a file each</source>
        <translation>
            <numerusform>%1，共 %n 张图中的第一张，每张一个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>归档 (*.zip)</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced.</source>
        <translation>
            <numerusform>将替换 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n 个文件已保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>castbench::FigureOptions</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
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
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>Colours for a da&amp;rk ground</source>
        <translation>适合深色背景的配色(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>分辨率(&amp;E)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Column of a paper (90 mm)</source>
        <translation>论文单栏（90 mm）</translation>
    </message>
    <message>
        <source>Width of a page (180 mm)</source>
        <translation>页宽（180 mm）</translation>
    </message>
    <message>
        <source>Slide (1920 × 1080)</source>
        <translation>幻灯片（1920 × 1080）</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义大小</translation>
    </message>
</context>
<context>
    <name>castbench::FigurePane</name>
    <message>
        <source>Tools of the figure</source>
        <translation>图的工具</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest values in sight (F)</source>
        <translation>始终显示最新数值 (F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>See less time more closely (+)</source>
        <translation>更细致地查看较短的时间 (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>See more time (−)</source>
        <translation>查看更长的时间 (−)</translation>
    </message>
    <message>
        <source>&amp;Whole Run</source>
        <translation>整次运行(&amp;W)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>复制图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figure as it is shown</source>
        <translation>复制所显示的图</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the figure as it is shown, or the data, in a file</source>
        <translation>将所显示的图或数据保存到文件</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整次运行</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
</context>
<context>
    <name>castbench::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <translation>图：%1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>castbench::FileKind</name>
    <message>
        <source>There is no such file any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>This is no plan, lab or database of Castbench; a plan or lab says so in its field &quot;format&quot;.</source>
        <translation>这不是 Castbench 的方案、实验室或数据库；方案或实验室会在其“format”字段中注明。</translation>
    </message>
</context>
<context>
    <name>castbench::FileOpener</name>
    <message>
        <source>Open Plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>数据库 (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>castbench::FindSwitchesDialog</name>
    <message>
        <source>Find switches</source>
        <translation>查找交换机</translation>
    </message>
    <message>
        <source>NETGEAR Plus switches are asked by broadcast, others by SNMP, with the version and community or user that are typed in the dialog: each address of this computer&apos;s own networks once. Nothing is changed.</source>
        <translation>NETGEAR Plus 交换机通过广播询问，其他交换机通过 SNMP 询问，使用对话框中输入的版本和团体名或用户：本机所在网络的每个地址各问一次。不做任何更改。</translation>
    </message>
    <message>
        <source>Looking for switches</source>
        <translation>正在查找交换机</translation>
    </message>
    <message>
        <source>Switches found</source>
        <translation>找到的交换机</translation>
    </message>
    <message>
        <source>No switch has answered. Is it on, and in the same network as this computer? SNMP has to be on in the switch, and the community has to be the right one. Or close this, type its address and choose Identify.</source>
        <translation>没有交换机应答。它是否已开机，并与本机在同一网络？交换机须启用 SNMP，且团体名须正确。也可关闭此窗口，输入其地址并选择“识别”。</translation>
    </message>
    <message>
        <source>&amp;Use this switch</source>
        <translation>使用此交换机(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再次查找(&amp;L)</translation>
    </message>
    <message>
        <source>It answers, but no driver and no profile is known for it. Choose them in the dialog, or set the caps by hand.</source>
        <translation>它有应答，但没有已知的驱动或配置。请在对话框中选择，或手动设置限速。</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>解决办法：%1</translation>
    </message>
</context>
<context>
    <name>castbench::FindingsModel</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
</context>
<context>
    <name>castbench::FoundSwitchesModel</name>
    <message>
        <source>Not known to Castbench</source>
        <translation>Castbench 不认识</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Spoken to by</source>
        <translation>通信方式</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>名为 %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>a switch that does not say what it is</source>
        <translation>一台未说明自身型号的交换机</translation>
    </message>
</context>
<context>
    <name>castbench::GapsModel</name>
    <message>
        <source>From</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>测量量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>castbench::HelpWindow</name>
    <message>
        <source>There is no page about this.</source>
        <translation>没有与此相关的页面。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>castbench::KindPage</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>您想了解什么？</translation>
    </message>
</context>
<context>
    <name>castbench::LabEditing</name>
    <message>
        <source>Edit chat</source>
        <translation>编辑聊天</translation>
    </message>
    <message>
        <source>Add chat</source>
        <translation>添加聊天</translation>
    </message>
    <message>
        <source>Edit switch</source>
        <translation>编辑交换机</translation>
    </message>
    <message>
        <source>Add broadcaster %1</source>
        <translation>添加主播端 %1</translation>
    </message>
    <message>
        <source>Edit broadcaster %1</source>
        <translation>编辑主播端 %1</translation>
    </message>
    <message>
        <source>Add viewer %1</source>
        <translation>添加观众端 %1</translation>
    </message>
    <message>
        <source>Edit viewer %1</source>
        <translation>编辑观众端 %1</translation>
    </message>
    <message>
        <source>Edit lab settings</source>
        <translation>编辑实验室设置</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>castbench::LabKeeping</name>
    <message>
        <source>New lab</source>
        <translation>新实验室</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>打开实验室</translation>
    </message>
    <message>
        <source>Save lab</source>
        <translation>保存实验室</translation>
    </message>
    <message>
        <source>The lab was not saved, because a password could not be kept</source>
        <translation>实验室未保存，因为有密码无法保存</translation>
    </message>
    <message>
        <source>Saved without your last change. Save once more.</source>
        <translation>已保存，但不含您最近的更改。请再保存一次。</translation>
    </message>
    <message>
        <source>Keep passwords in the store</source>
        <translation>将密码保存到密钥库</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Import lab</source>
        <translation>导入实验室</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Export lab without secrets</source>
        <translation>导出实验室（不含机密）</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords.</source>
        <translation>已导出到 %1，不含密码。</translation>
    </message>
    <message>
        <source>Unsaved lab</source>
        <translation>实验室未保存</translation>
    </message>
    <message>
        <source>Save the changes of the lab %1?</source>
        <translation>是否保存对实验室“%1”的更改？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>The lab was changed meanwhile; edit the device once more.</source>
        <translation>实验室在此期间已更改；请重新编辑该设备。</translation>
    </message>
    <message>
        <source>The password is kept in memory only</source>
        <translation>密码仅保存在内存中</translation>
    </message>
    <message>
        <source>Lab (*.json)</source>
        <translation>实验室 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>castbench::LabModel</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>castbench::LabPage</name>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>正在启动内置实验室…</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose Edit and fill it in.</source>
        <translation>请选择“编辑”并填写。</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) answer.</source>
        <translation>
            <numerusform>全部 %n 个设备均有应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) do not answer. Choose one to see what to do.</source>
        <translation>
            <numerusform>%n 个设备无应答。选择其中一个以查看解决办法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on this computer. It cannot be changed.</source>
        <translation>在本机运行，无法更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in before it can be used</source>
        <translation>
            <numerusform>还有 %n 项需要填写才能使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1，有未保存的更改</translation>
    </message>
    <message>
        <source>No lab yet</source>
        <translation>还没有实验室</translation>
    </message>
    <message>
        <source>A lab says which devices take part and how to reach them: who streams, who watches, and the switch that limits the upload. Try everything on the built-in lab first; it needs nothing but this computer.</source>
        <translation>实验室说明有哪些设备参与以及如何连接它们：谁推流、谁观看，以及哪台交换机限制上传。建议先在内置实验室中试用所有功能，它只需要这台计算机。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a device to the lab</source>
        <translation>向实验室添加设备</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Open, save, import, export, settings</source>
        <translation>打开、保存、导入、导出、设置</translation>
    </message>
    <message>
        <source>Testing the connections …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Tested devices</source>
        <translation>已测试的设备</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Devices of the lab</source>
        <translation>实验室的设备</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>castbench::LabPicture</name>
    <message>
        <source>Picture of the lab</source>
        <translation>实验室示意图</translation>
    </message>
    <message>
        <source>capped to %1</source>
        <translation>限速为 %1</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>已选：%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>castbench::LabSettingsDialog</name>
    <message>
        <source>Type an address such as 0.0.0.0:7788</source>
        <translation>请输入如 0.0.0.0:7788 的地址</translation>
    </message>
    <message>
        <source>Lab settings</source>
        <translation>实验室设置</translation>
    </message>
    <message>
        <source>&amp;Name of the lab</source>
        <translation>实验室名称(&amp;N)</translation>
    </message>
    <message>
        <source>Probes connect &amp;to</source>
        <translation>探针连接到(&amp;T)</translation>
    </message>
    <message>
        <source>Address and port on which this computer waits for probes on other devices</source>
        <translation>本机等待其他设备上的探针连接的地址和端口</translation>
    </message>
    <message>
        <source>Reference time &amp;server</source>
        <translation>参考时间服务器(&amp;S)</translation>
    </message>
    <message>
        <source>NTP server that keeps reference time; left empty, this computer&apos;s clock is the reference</source>
        <translation>提供参考时间的 NTP 服务器；留空则以本机时钟为参考</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>本机时钟</translation>
    </message>
    <message>
        <source>&amp;Warn above</source>
        <translation>超过此值时警告(&amp;W)</translation>
    </message>
    <message>
        <source>A clock known less exactly than this is warned about</source>
        <translation>时钟精度低于此值时发出警告</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers&apos; devices in the network can connect; port 0 stands for any.</source>
        <translation>127.0.0.1 仅允许本机。使用 0.0.0.0:7788 时，网络中的观众设备可以连接；端口 0 表示任意端口。</translation>
    </message>
</context>
<context>
    <name>castbench::LabWatch</name>
    <message>
        <source>The lab has no device &apos;%1&apos;.</source>
        <translation>实验室中没有设备“%1”。</translation>
    </message>
    <message>
        <source>The look was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>The lab has no viewer &apos;%1&apos; on a device of its own.</source>
        <translation>实验室中没有在独立设备上的观众端“%1”。</translation>
    </message>
</context>
<context>
    <name>castbench::LogDock</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Show lines that contain …</source>
        <translation>显示包含以下文本的行…</translation>
    </message>
    <message>
        <source>Text that shown lines contain</source>
        <translation>所显示的行包含的文本</translation>
    </message>
    <message>
        <source>Severity of shown lines</source>
        <translation>所显示行的严重程度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the log; runs keep their events</source>
        <translation>清空日志；运行会保留各自的事件</translation>
    </message>
</context>
<context>
    <name>castbench::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>运行正在进行</translation>
    </message>
    <message>
        <source>Abort the run and close Castbench?</source>
        <translation>中止运行并关闭 Castbench？</translation>
    </message>
    <message>
        <source>The switch gets back the setting it had before the run, then the window closes. What was measured so far is kept.</source>
        <translation>交换机先恢复到运行前的设置，然后窗口关闭。已测得的数据会保留。</translation>
    </message>
    <message>
        <source>Abort and Close</source>
        <translation>中止并关闭</translation>
    </message>
    <message>
        <source>The window closes as soon as the switch has its setting back.</source>
        <translation>交换机恢复设置后窗口立即关闭。</translation>
    </message>
    <message>
        <source>Resume Run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Resume &quot;%1&quot;? It takes another %2.</source>
        <translation>继续“%1”？还需 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</source>
        <translation>
            <numerusform>%n 个步骤已完成，保持不变。被中断的步骤从头重做。先检查实验室；若发现错误，不做任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>castbench::ManualCapDialog</name>
    <message>
        <source>Set a cap by hand</source>
        <translation>手动设置限速</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives back to:</source>
        <translation>请把 %2 端口 %1 的接收恢复为：</translation>
    </message>
    <message>
        <source>Set what port %1 of %2 receives to:</source>
        <translation>请把 %2 端口 %1 的接收设为：</translation>
    </message>
    <message>
        <source>Cap to set</source>
        <translation>要设置的限速</translation>
    </message>
    <message>
        <source>The steps are over; the run ends when the port is as it was before.</source>
        <translation>各步骤已结束；端口恢复原状后运行即告结束。</translation>
    </message>
    <message>
        <source>The step has begun. Press &quot;Done&quot; at the moment when the switch has taken it: how late it was is stored with the run.</source>
        <translation>该步骤已开始。请在交换机生效的那一刻按“完成”：延迟会随运行一起保存。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>I &amp;cannot</source>
        <translation>我做不到(&amp;C)</translation>
    </message>
    <message>
        <source>The run goes on without this change, or stops, as its plan says.</source>
        <translation>运行会在没有此更改的情况下继续或停止，视计划而定。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>已等待 %1</translation>
    </message>
</context>
<context>
    <name>castbench::MeasurePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>How often is measured, and what happens when a device is lost?</source>
        <translation>多久测量一次？设备失联时怎么办？</translation>
    </message>
    <message>
        <source>Go on: keep the gap, connect again</source>
        <translation>继续：保留缺口，重新连接</translation>
    </message>
    <message>
        <source>Stop the run, restore the switch</source>
        <translation>停止运行，恢复交换机</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Sampling interval:</source>
        <translation>采样间隔(&amp;S)：</translation>
    </message>
    <message>
        <source>Time from one sample to the next: 100 ms to 1 min</source>
        <translation>相邻两个样本之间的时间：100 ms 到 1 min</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>S&amp;ettle time:</source>
        <translation>稳定时间(&amp;E)：</translation>
    </message>
    <message>
        <source>Left out of the means at the start of every step; the samples are kept</source>
        <translation>每个步骤开头不计入均值的时间；样本仍会保留</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Start the broadcaster&apos;s s&amp;tream where it does not run, and stop it again</source>
        <translation>若主播端未在推流则启动推流，结束后再停止(&amp;T)</translation>
    </message>
    <message>
        <source>When a device is lost</source>
        <translation>设备失联时</translation>
    </message>
    <message>
        <source>A &amp;viewer&apos;s device:</source>
        <translation>观众设备(&amp;V)：</translation>
    </message>
    <message>
        <source>The s&amp;witch:</source>
        <translation>交换机(&amp;W)：</translation>
    </message>
    <message>
        <source>The b&amp;roadcaster:</source>
        <translation>主播端(&amp;R)：</translation>
    </message>
    <message>
        <source>What will be measured</source>
        <translation>将测量的内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>测量量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量位置</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>The devices of the lab are not known yet; what each of them measures is listed here as soon as they are.</source>
        <translation>实验室的设备尚未知晓；一旦知晓，各设备的测量内容会列在这里。</translation>
    </message>
</context>
<context>
    <name>castbench::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>castbench::ObsScriptOffer</name>
    <message>
        <source>OBS draws the frame clock with a script, which belongs on the computer that streams.</source>
        <translation>OBS 用一个脚本绘制帧时钟，该脚本要放在推流的计算机上。</translation>
    </message>
    <message>
        <source>Sa&amp;ve the OBS script …</source>
        <translation>保存 OBS 脚本(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes the script for OBS that stamps each frame with the time</source>
        <translation>写出给 OBS 用的脚本，它在每一帧上标记时间</translation>
    </message>
    <message>
        <source>Ho&amp;w to install it</source>
        <translation>如何安装(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the help page about the script for OBS</source>
        <translation>显示关于 OBS 脚本的帮助页</translation>
    </message>
</context>
<context>
    <name>castbench::PairingDialog</name>
    <message>
        <source>Pair %1</source>
        <translation>配对 %1</translation>
    </message>
    <message>
        <source>On %1, start castbench-probe with this code:</source>
        <translation>在 %1 上用此配对码启动 castbench-probe：</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>Type this there:</source>
        <translation>在该设备上输入：</translation>
    </message>
    <message>
        <source>Command to type on the device</source>
        <translation>在设备上输入的命令</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Probes on other devices cannot reach this address. Set where probes connect to, such as 0.0.0.0:7788, in the lab&apos;s settings.</source>
        <translation>其他设备上的探针无法访问此地址。请在实验室设置中指定探针的连接地址，如 0.0.0.0:7788。</translation>
    </message>
    <message>
        <source>%1 is linked.</source>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>castbench::ParticipantsPage</name>
    <message>
        <source>Lab and participants</source>
        <translation>实验室与参与者</translation>
    </message>
    <message>
        <source>Where does it run, and who takes part?</source>
        <translation>在哪里运行？谁参与？</translation>
    </message>
    <message>
        <source>Open a lab</source>
        <translation>打开实验室</translation>
    </message>
    <message>
        <source>Labs (*.json)</source>
        <translation>实验室 (*.json)</translation>
    </message>
    <message>
        <source>The &amp;open lab: %1</source>
        <translation>打开的实验室(&amp;O)：%1</translation>
    </message>
    <message>
        <source>The &amp;open lab (none is open; open one on the Lab page)</source>
        <translation>打开的实验室（尚未打开；请在“实验室”页面打开）(&amp;O)</translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation>正在启动内置实验室…</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) in %1.</source>
        <translation>
            <numerusform>%1 中有 %n 个观众端。</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices of the built-in lab are not known yet. All of its viewers take part.</source>
        <translation>内置实验室的设备尚未知晓。其所有观众端都参与。</translation>
    </message>
    <message>
        <source>The lab&apos;s first</source>
        <translation>实验室中的第一个</translation>
    </message>
    <message>
        <source>%1 – not in this lab</source>
        <translation>%1 – 不在此实验室中</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) take part.</source>
        <translation>
            <numerusform>%n 个观众端参与。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>The b&amp;uilt-in lab: everything on this computer, with real protocols</source>
        <translation>内置实验室(&amp;U)：全部在本机上，使用真实协议</translation>
    </message>
    <message>
        <source>A lab &amp;file:</source>
        <translation>实验室文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a lab file</source>
        <translation>打开实验室文件</translation>
    </message>
    <message>
        <source>The built-in lab is starting</source>
        <translation>内置实验室正在启动</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>B&amp;roadcaster:</source>
        <translation>主播端(&amp;R)：</translation>
    </message>
    <message>
        <source>All &amp;viewers of the lab, whoever they are when it runs</source>
        <translation>实验室中的所有观众端，以运行时为准(&amp;V)</translation>
    </message>
    <message>
        <source>Search viewers</source>
        <translation>搜索观众端</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose non&amp;e</source>
        <translation>全不选(&amp;E)</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
</context>
<context>
    <name>castbench::PlanDetails</name>
    <message numerus="yes">
        <source>%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.</source>
        <translation>
            <numerusform>%1。%n 个步骤，共 %2；每 %3 采样一次，每个步骤开头的 %4 不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a plan that can be read</source>
        <translation>该文件不是可读取的方案</translation>
    </message>
</context>
<context>
    <name>castbench::PlanLibrary</name>
    <message>
        <source>%1 cannot name a file. Use letters, digits, “-” and “_”.</source>
        <translation>%1 不能用作文件名。请使用字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>This file cannot be deleted. Check who may write to its folder.</source>
        <translation>无法删除该文件。请检查其所在文件夹的写入权限。</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>该方案已不存在。</translation>
    </message>
    <message>
        <source>This plan is built in. Save a copy and change that.</source>
        <translation>该方案是内置的。请保存副本并修改副本。</translation>
    </message>
</context>
<context>
    <name>castbench::PlansModel</name>
    <message>
        <source>Comes with Castbench</source>
        <translation>Castbench 自带</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>castbench::PlatformDialog</name>
    <message>
        <source>Add chat</source>
        <translation>添加聊天</translation>
    </message>
    <message>
        <source>Chat of the platform</source>
        <translation>平台的聊天</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>IRC server and port: irc.example.org:6667</source>
        <translation>IRC 服务器和端口：irc.example.org:6667</translation>
    </message>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation>加密 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Twitch: read when the server got each message</source>
        <translation>Twitch：读取服务器收到每条消息的时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Messages at most</source>
        <translation>最多消息数(&amp;M)</translation>
    </message>
    <message>
        <source>The server&apos;s limit for one participant</source>
        <translation>服务器对单个参与者的限制</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>时间范围(&amp;W)</translation>
    </message>
    <message>
        <source>Time over which the limit counts</source>
        <translation>该限制所计的时间</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Reference nick</source>
        <translation>参考昵称(&amp;R)</translation>
    </message>
    <message>
        <source>Who takes part at the reference; left empty: castbench-ref</source>
        <translation>在参考端参与聊天的昵称；留空则为 castbench-ref</translation>
    </message>
    <message>
        <source>Reference &amp;password</source>
        <translation>参考密码(&amp;P)</translation>
    </message>
    <message>
        <source>Playlists belong to the broadcasters and are edited there.</source>
        <translation>播放列表属于各主播端，请在那里编辑。</translation>
    </message>
</context>
<context>
    <name>castbench::PlotLegend</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
</context>
<context>
    <name>castbench::PreferencesDialog</name>
    <message>
        <source>Database for New Runs</source>
        <translation>新运行的数据库</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>文字大小(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Unit of elapsed t&amp;ime:</source>
        <translation>已用时间的单位(&amp;I)：</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Redraw live charts &amp;every:</source>
        <translation>实时图表重绘间隔(&amp;E)：</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>Castbench&apos;s own</source>
        <translation>Castbench 自带</translation>
    </message>
    <message>
        <source>New runs are kept in this file; runs in other files stay where they are.</source>
        <translation>新的运行保存在此文件中；其他文件中的运行保持不动。</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>castbench::PreflightPage</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Is everything there that the run needs? Nothing is changed on any device.</source>
        <translation>运行所需的一切是否就绪？检查不会更改任何设备。</translation>
    </message>
    <message>
        <source>Asking every device at the same time; this takes 15 s at most.</source>
        <translation>正在同时询问所有设备；最多需要 15 s。</translation>
    </message>
    <message>
        <source>A run is active. Check when it has ended, or only save the plan.</source>
        <translation>有运行正在进行。请待其结束后再检查，或仅保存方案。</translation>
    </message>
    <message>
        <source>The experiment was not checked as it is now. Check it, or only save the plan.</source>
        <translation>实验当前的内容尚未检查。请检查，或仅保存方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): follow the remedies and check again, or only save the plan.</source>
        <translation>
            <numerusform>%n 个错误：请按解决办法处理后重新检查，或仅保存方案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the run may start.</source>
        <translation>
            <numerusform>%n 个警告：可以开始运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>检查正在进行</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>停止检查(&amp;K)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Only save the plan, do not run it now</source>
        <translation>仅保存方案，现在不运行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>castbench::PresentCapDialog</name>
    <message>
        <source>What is the port set to?</source>
        <translation>端口当前设置为多少？</translation>
    </message>
    <message>
        <source>Look up what port %1 of %2 is limited to now for what it receives.</source>
        <translation>请查看 %2 端口 %1 目前对接收的限速。</translation>
    </message>
    <message>
        <source>You will be asked to set this again when the run is over.</source>
        <translation>运行结束后会请您恢复此设置。</translation>
    </message>
    <message>
        <source>Present &amp;limit:</source>
        <translation>当前限速(&amp;L)：</translation>
    </message>
    <message>
        <source>For example 512 kbit/s, 4 Mbit/s, or no limit</source>
        <translation>例如 512 kbit/s、4 Mbit/s，或无限制</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>I &amp;cannot tell</source>
        <translation>我无法确定(&amp;C)</translation>
    </message>
    <message>
        <source>The run does not begin.</source>
        <translation>运行不会开始。</translation>
    </message>
    <message>
        <source>Write a limit as &quot;512 kbit/s&quot; or &quot;4 Mbit/s&quot;.</source>
        <translation>请把限速写成 “512 kbit/s” 或 “4 Mbit/s”。</translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message>
        <source>Dropped frames</source>
        <translation>丢帧</translation>
    </message>
    <message>
        <source>Frames dropped since the run began by network, encoder and rendering.</source>
        <translation>运行开始以来因网络、编码和渲染丢失的帧。</translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation>聊天延迟</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>限速：%1</translation>
    </message>
    <message>
        <source>Cap: not confirmed</source>
        <translation>限速：未确认</translation>
    </message>
    <message>
        <source>Network %1, encoder %2, rendering %3</source>
        <translation>网络 %1，编码 %2，渲染 %3</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>已有 %1 无数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>图已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n run(s) can be compared at once.</source>
        <translation>
            <numerusform>一次最多比较 %n 次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>This database can be read but not changed: %1</source>
        <translation>该数据库只能读取，不能更改：%1</translation>
    </message>
    <message>
        <source>Choose a run to see it, or several to compare them.</source>
        <translation>选择一次运行以查看，或选择多次以比较。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back to Your Runs</source>
        <translation>返回您的运行(&amp;B)</translation>
    </message>
    <message>
        <source>Database that is shown</source>
        <translation>显示的数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%n 次运行无法读取，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>This run was cut off: its program ended before the run did. What was stored is kept, and the run can go on.</source>
        <translation>此运行被切断：其程序先于运行结束。已保存的内容会保留，运行可以继续。</translation>
    </message>
    <message>
        <source>&amp;Resume …</source>
        <translation>继续(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>castbench::RunActions</name>
    <message>
        <source>&amp;Skip Step</source>
        <translation>跳过步骤(&amp;S)</translation>
    </message>
    <message>
        <source>End the present step now; all later steps move earlier</source>
        <translation>立即结束当前步骤；后续步骤全部提前</translation>
    </message>
    <message>
        <source>&amp;Abort Run …</source>
        <translation>中止运行(&amp;A)…</translation>
    </message>
    <message>
        <source>End the run and give the switch its former cap back</source>
        <translation>结束运行，并恢复交换机原来的限速</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write down what you see; it is stored with the present instant</source>
        <translation>记下您看到的情况；会连同当前时刻一起保存</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Go on with the present step</source>
        <translation>继续当前步骤</translation>
    </message>
    <message>
        <source>Stop the plan&apos;s clock; the cap stays and the probes go on measuring</source>
        <translation>停止方案计时；限速保持不变，探针继续测量</translation>
    </message>
    <message>
        <source>Abort Run</source>
        <translation>中止运行</translation>
    </message>
    <message>
        <source>Abort the run?</source>
        <translation>中止本次运行？</translation>
    </message>
    <message>
        <source>The switch gets back the cap it had before the run. What was measured so far is kept.</source>
        <translation>交换机将恢复到运行前的限速。已测得的数据会保留。</translation>
    </message>
</context>
<context>
    <name>castbench::RunCharts</name>
    <message>
        <source>Curves appear as soon as the run measures something.</source>
        <translation>测得数据后曲线即会出现。</translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message>
        <source>The switch was not changed.</source>
        <translation>交换机未被更改。</translation>
    </message>
    <message>
        <source>Switch restored and read back: %1</source>
        <translation>交换机已恢复并读回：%1</translation>
    </message>
    <message>
        <source>The switch was not restored; it had: %1</source>
        <translation>交换机未恢复；原设置为：%1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4 left</source>
        <translation>步骤 %1/%2：%3，剩余 %4</translation>
    </message>
    <message>
        <source>%1 left after the pause</source>
        <translation>暂停后还剩 %1</translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
        <translation>剩余 %1，结束于 %2</translation>
    </message>
    <message numerus="yes">
        <source>Cap not in force in %n step(s)</source>
        <translation>
            <numerusform>限速在 %n 个步骤中未生效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::RunPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Waiting for castbench-probe on: %1</source>
        <translation>正在等待以下设备上的 castbench-probe：%1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Show &amp;Result</source>
        <translation>查看结果(&amp;R)</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>The run was aborted. What was measured until then is kept.</source>
        <translation>运行已中止。此前测得的数据会保留。</translation>
    </message>
    <message>
        <source>The run is done, and everything is stored.</source>
        <translation>运行已完成，所有数据均已保存。</translation>
    </message>
    <message>
        <source>No run is under way.
Plan an experiment, or start one that you have planned.</source>
        <translation>目前没有运行。
请规划一个实验，或开始已规划的实验。</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>What do you see? (%1)</source>
        <translation>您看到了什么？（%1）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add N&amp;ote</source>
        <translation>添加备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>castbench::RunStateLine</name>
    <message>
        <source>No run</source>
        <translation>无运行</translation>
    </message>
    <message>
        <source>Running: step %1 of %2</source>
        <translation>运行中：步骤 %1/%2</translation>
    </message>
    <message>
        <source>Clocks: ± %1 ms</source>
        <translation>时钟：± %1 ms</translation>
    </message>
    <message>
        <source>Clocks: not known</source>
        <translation>时钟：未知</translation>
    </message>
    <message>
        <source>How far, at most, any device&apos;s clock may be from reference time</source>
        <translation>任一设备时钟与参考时间的最大可能偏差</translation>
    </message>
    <message>
        <source>Cap: not known</source>
        <translation>限速：未知</translation>
    </message>
    <message>
        <source>What the switch port is set to, as the switch itself said last</source>
        <translation>交换机端口的设置，以交换机自己最近一次报告为准</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>限速：%1</translation>
    </message>
</context>
<context>
    <name>castbench::RunView</name>
    <message>
        <source>Views of the run</source>
        <translation>运行的视图</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;vents (%1)</source>
        <translation>事件（%1）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Gaps (%1)</source>
        <translation>缺口（%1）(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Provenance</source>
        <translation>数据来源(&amp;P)</translation>
    </message>
    <message>
        <source>What each step measured</source>
        <translation>每个步骤的测量结果</translation>
    </message>
    <message>
        <source>Intervals in which nothing was measured</source>
        <translation>没有测量数据的时间段</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数字从何而来</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>castbench::RunsList</name>
    <message>
        <source>No run is stored yet. What you run appears here.</source>
        <translation>尚无保存的运行。您的运行会显示在这里。</translation>
    </message>
    <message>
        <source>No run fits this search.</source>
        <translation>没有符合搜索条件的运行。</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search runs by name, plan, date, state or notes</source>
        <translation>按名称、方案、日期、状态或备注搜索运行</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>已保存的运行</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>What is worth knowing about this run?</source>
        <translation>关于这次运行有什么值得记下？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Run Again …</source>
        <translation>再次运行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>What can be done with the chosen runs</source>
        <translation>可对所选运行执行的操作</translation>
    </message>
    <message>
        <source>Save figures or data of what is shown in files</source>
        <translation>将所显示的图或数据保存到文件</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); they can be taken back</source>
        <translation>删除所选的运行 (Del)；可以恢复</translation>
    </message>
    <message>
        <source>Take back the runs that were deleted last (Ctrl+Z)</source>
        <translation>恢复最近删除的运行 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Check the lab for the plan of the chosen run, and run it once more</source>
        <translation>按所选运行的方案检查实验室，然后再运行一次</translation>
    </message>
</context>
<context>
    <name>castbench::RunsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被切断</translation>
    </message>
</context>
<context>
    <name>castbench::SecretEdit</name>
    <message>
        <source>%1: where it comes from</source>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>保留已存的</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again.</source>
        <translation>已保存：%1。不会再次显示。</translation>
    </message>
    <message>
        <source>It was left out of the file. Type it, or say where it comes from.</source>
        <translation>文件中没有包含它。请输入，或指定其来源。</translation>
    </message>
    <message>
        <source>In memory; stored when the lab is saved. It is never shown again.</source>
        <translation>在内存中；保存实验室时一并保存。不会再次显示。</translation>
    </message>
    <message>
        <source>From environment variable %1.</source>
        <translation>来自环境变量 %1。</translation>
    </message>
    <message>
        <source>Read from the variable whenever it is needed.</source>
        <translation>每次需要时从该变量读取。</translation>
    </message>
    <message>
        <source>In file %1 (not encrypted).</source>
        <translation>在文件 %1 中（未加密）。</translation>
    </message>
    <message>
        <source>Whoever may read the file can read it: it is not encrypted.</source>
        <translation>能读取该文件的人都能读到它：未加密。</translation>
    </message>
</context>
<context>
    <name>castbench::SequenceBar</name>
    <message>
        <source>Repe&amp;titions:</source>
        <translation>重复次数(&amp;T)：</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Make the whole sequence come that many times</source>
        <translation>使整个序列重复这么多次</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>随机种子(&amp;S)：</translation>
    </message>
    <message>
        <source>The same seed gives the same order again: note it down</source>
        <translation>相同的种子会得到相同的顺序：请记下</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>另取一个种子</translation>
    </message>
    <message>
        <source>&amp;Keep No Limit first and last</source>
        <translation>首尾保持“不限速”(&amp;K)</translation>
    </message>
    <message>
        <source>Randomise</source>
        <translation>随机排序</translation>
    </message>
    <message>
        <source>Put the steps in an order that the seed decides; can be undone</source>
        <translation>按种子决定的顺序排列步骤；可以撤销</translation>
    </message>
</context>
<context>
    <name>castbench::ServiceLog</name>
    <message>
        <source>The device&apos;s probe is connected.</source>
        <translation>该设备的探针已连接。</translation>
    </message>
    <message>
        <source>The device&apos;s probe is not connected.</source>
        <translation>该设备的探针未连接。</translation>
    </message>
    <message>
        <source>Waiting for the probes of: %1</source>
        <translation>正在等待以下设备的探针：%1</translation>
    </message>
    <message>
        <source>The device answers.</source>
        <translation>设备有应答。</translation>
    </message>
    <message>
        <source>State of the run: %1</source>
        <translation>运行状态：%1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>步骤 %1，%2：%3</translation>
    </message>
    <message>
        <source>The switch has its former setting again.</source>
        <translation>交换机已恢复原来的设置。</translation>
    </message>
</context>
<context>
    <name>castbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>castbench::StepSummaryModel</name>
    <message>
        <source>Coverage
(%)</source>
        <translation>覆盖率
(%)</translation>
    </message>
    <message>
        <source>Share of the settled step for which there are samples.</source>
        <translation>步骤稳定后的时间中有样本的比例。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Number and name of the step.</source>
        <translation>步骤的编号和名称。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>What became of the step.</source>
        <translation>步骤的最终情况。</translation>
    </message>
    <message>
        <source>Cap read back</source>
        <translation>读回的限速</translation>
    </message>
    <message>
        <source>What the switch answered after the cap was set.</source>
        <translation>设置限速后交换机的应答。</translation>
    </message>
    <message>
        <source>Measured
(kbit/s)</source>
        <translation>实测
(kbit/s)</translation>
    </message>
    <message>
        <source>What the switch passed on in the settled step; where that was not measured, what the broadcaster sent.</source>
        <translation>步骤稳定后交换机转发的速率；未测量时为主播端发送的速率。</translation>
    </message>
    <message>
        <source>Upload rate
(kbit/s)</source>
        <translation>上传速率
(kbit/s)</translation>
    </message>
    <message>
        <source>Dropped:
network</source>
        <translation>丢帧：
网络</translation>
    </message>
    <message>
        <source>Dropped:
encoder</source>
        <translation>丢帧：
编码</translation>
    </message>
    <message>
        <source>Dropped:
rendering</source>
        <translation>丢帧：
渲染</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Mean and half of its 95 % interval, the clocks&apos; uncertainty included. Method: %1.</source>
        <translation>均值及其 95 % 区间的一半，包含时钟的不确定度。方法：%1。</translation>
    </message>
    <message>
        <source>Broadcast latency
%1 (s)</source>
        <translation>直播延迟
%1 (s)</translation>
    </message>
    <message>
        <source>Chat latency
(ms)</source>
        <translation>聊天延迟
(ms)</translation>
    </message>
    <message>
        <source>Sending and receiving of all devices: mean and half of its 95 % interval.</source>
        <translation>所有设备的发送与接收：均值及其 95 % 区间的一半。</translation>
    </message>
    <message>
        <source>Cap
in force</source>
        <translation>限速
是否生效</translation>
    </message>
    <message>
        <source>Whether what was measured keeps to the cap. Not loaded: too little was sent to tell.</source>
        <translation>实测值是否遵守限速。未达负载：发送量太少，无法判断。</translation>
    </message>
    <message>
        <source>%1  %2, attempt %3</source>
        <translation>%1  %2，第 %3 次</translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message>
        <source>Edit step %1</source>
        <translation>编辑步骤 %1</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>复制 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the sequence</source>
        <translation>重复整个序列</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>移除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Which caps, in which order, and for how long?</source>
        <translation>设哪些限速，按什么顺序，各持续多久？</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>载入预设</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy cells with caps and durations in a spreadsheet.</source>
        <translation>没有可粘贴的行。请在电子表格中复制包含限速和时长的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>粘贴 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Randomise with seed %1</source>
        <translation>用种子 %1 随机排序</translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n step(s). Nothing was changed.</source>
        <translation>
            <numerusform>一个方案最多有 %n 个步骤。未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n 个步骤，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Replace the steps by those of a built-in plan</source>
        <translation>用内置方案的步骤替换现有步骤</translation>
    </message>
    <message>
        <source>As in the study: 6 steps of 300 s</source>
        <translation>与研究一致：6 个步骤，每步 300 s</translation>
    </message>
    <message>
        <source>Quick: 6 steps of 10 s</source>
        <translation>快速：6 个步骤，每步 10 s</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Editing steps</source>
        <translation>编辑步骤</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>刻度(&amp;L)：</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
</context>
<context>
    <name>castbench::SummaryPage</name>
    <message>
        <source>The built-in lab</source>
        <translation>内置实验室</translation>
    </message>
    <message>
        <source>all viewers of the lab</source>
        <translation>实验室中的所有观众端</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n 个观众端</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s first broadcaster, %1</source>
        <translation>实验室的第一个主播端，%1</translation>
    </message>
    <message>
        <source>Broadcaster %1, %2</source>
        <translation>主播端 %1，%2</translation>
    </message>
    <message>
        <source>Summary and name</source>
        <translation>摘要与名称</translation>
    </message>
    <message>
        <source>Is this what you want?</source>
        <translation>这是您想要的吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n 个步骤，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample every %1; the first %2 of each step are left out of its means</source>
        <translation>每 %1 采样一次；每个步骤开头的 %2 不计入其均值</translation>
    </message>
    <message>
        <source>&amp;Plan&apos;s name:</source>
        <translation>方案名称(&amp;P)：</translation>
    </message>
    <message>
        <source>What figures and lists call it</source>
        <translation>在图和列表中使用的名称</translation>
    </message>
    <message>
        <source>&amp;Run&apos;s name:</source>
        <translation>运行名称(&amp;R)：</translation>
    </message>
    <message>
        <source>What this one run is called; the plan&apos;s name where it is empty</source>
        <translation>本次运行的名称；留空则使用方案名称</translation>
    </message>
    <message>
        <source>Experiment:</source>
        <translation>实验：</translation>
    </message>
    <message>
        <source>Lab:</source>
        <translation>实验室：</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>参与者：</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>步骤：</translation>
    </message>
    <message>
        <source>Measurement:</source>
        <translation>测量：</translation>
    </message>
    <message>
        <source>&amp;Keep this plan in the list of experiments when the run starts</source>
        <translation>运行开始时将此方案保留在实验列表中(&amp;K)</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchDialog</name>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>%1 hangs on port %2 from now on.</source>
        <translation>从现在起 %1 接在端口 %2 上。</translation>
    </message>
    <message>
        <source>A switch that is set by hand cannot be asked or tried from here. Type the port into the broadcaster&apos;s settings; during a run you are asked to set each cap.</source>
        <translation>手动设置的交换机无法从这里询问或试用。请在主播端的设置中输入端口；运行期间会请您设置每个限速。</translation>
    </message>
    <message>
        <source>%1 Complete the connection first.</source>
        <translation>%1 请先填完连接信息。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>它是：%1。</translation>
    </message>
    <message>
        <source>It is %1 (%2).</source>
        <translation>它是：%1（%2）。</translation>
    </message>
    <message>
        <source>The switch answers, but no profile is known for it: %1. Choose one of the same maker and try it, write one, or set the caps by hand.</source>
        <translation>交换机有应答，但没有适合它的配置：%1。请选择同一厂商的配置并试用，自行编写一个，或手动设置限速。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Try a cap</source>
        <translation>试用限速</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchFields</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>该标识属于平台，请另选一个。</translation>
    </message>
    <message>
        <source>Type the computer&apos;s name or IP address.</source>
        <translation>请输入计算机的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>Type the name of the switch&apos;s SNMP user.</source>
        <translation>请输入交换机的 SNMP 用户名。</translation>
    </message>
    <message>
        <source>SNMP version 3 asks for 8 characters or more.</source>
        <translation>SNMP 第 3 版要求至少 8 个字符。</translation>
    </message>
    <message>
        <source>Choose the profile, or let Identify recognise the switch.</source>
        <translation>请选择配置，或用“识别”来辨认交换机。</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>停止询问(&amp;T)</translation>
    </message>
    <message>
        <source>Id&amp;entify</source>
        <translation>识别(&amp;E)</translation>
    </message>
    <message>
        <source>These switches know 512 kbit/s, 1, 2, 4, 8 … Mbit/s and nothing between: plan, screen and data show what is really set.</source>
        <translation>这类交换机只支持 512 kbit/s、1、2、4、8 … Mbit/s，没有中间值：方案、屏幕和数据显示实际设置的值。</translation>
    </message>
    <message>
        <source>Castbench must be allowed to change this computer&apos;s network: start it as root, or give it CAP_NET_ADMIN.</source>
        <translation>Castbench 必须有权更改本机网络：以 root 启动，或授予 CAP_NET_ADMIN。</translation>
    </message>
    <message>
        <source>The computer must let you in without asking for a password, and let you run tc there.</source>
        <translation>该计算机须允许无密码登录，并允许在其上运行 tc。</translation>
    </message>
    <message>
        <source>During a run Castbench asks you to set each cap in the switch&apos;s own web page and to confirm it. The broadcaster&apos;s measured rate proves it.</source>
        <translation>运行期间，Castbench 会请您在交换机自己的网页中设置每个限速并确认。主播端的实测速率即为证明。</translation>
    </message>
    <message>
        <source>This profile was not tried on hardware. It follows: %1</source>
        <translation>该配置未在实际硬件上试用过。依据：%1</translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <translation>已在以下设备上试用：%1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>标识(&amp;I)</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as S1: letters, digits, - and _</source>
        <translation>简短且在实验室内唯一，如 S1：字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For people: Switch on the desk</source>
        <translation>供人阅读，例如：桌上的交换机</translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation>驱动(&amp;D)</translation>
    </message>
    <message>
        <source>How the switch is spoken to</source>
        <translation>与交换机通信的方式</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Name or IP address of the switch</source>
        <translation>交换机的名称或 IP 地址</translation>
    </message>
    <message>
        <source>&amp;Find switches …</source>
        <translation>查找交换机(&amp;F)…</translation>
    </message>
    <message>
        <source>Looks for switches in this computer&apos;s networks</source>
        <translation>在本机所在网络中查找交换机</translation>
    </message>
    <message>
        <source>Asks the switch which model it is, and finds its profile</source>
        <translation>询问交换机型号，并找到其配置</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Of the switch&apos;s web page. A switch may lock itself after three wrong ones, so it is tried once.</source>
        <translation>交换机网页的密码。输错三次后交换机可能锁定，因此只尝试一次。</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>配置(&amp;R)</translation>
    </message>
    <message>
        <source>Where this family of switches keeps its limits</source>
        <translation>该系列交换机存放限速设置的位置</translation>
    </message>
    <message>
        <source>Not known yet: Identify recognises it</source>
        <translation>尚不知道：由“识别”辨认</translation>
    </message>
    <message>
        <source>SNMP &amp;version</source>
        <translation>SNMP 版本(&amp;V)</translation>
    </message>
    <message>
        <source>2c unless the switch asks for another</source>
        <translation>除非交换机另有要求，否则为 2c</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>团体名(&amp;C)</translation>
    </message>
    <message>
        <source>The SNMP community that may write; often called private</source>
        <translation>具有写权限的 SNMP 团体名；通常为 private</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>无团体名</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Name of the SNMP user that may write</source>
        <translation>有写权限的 SNMP 用户名</translation>
    </message>
    <message>
        <source>Au&amp;thentication</source>
        <translation>认证(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Authentication pass&amp;word</source>
        <translation>认证密码(&amp;W)</translation>
    </message>
    <message>
        <source>Pri&amp;vacy</source>
        <translation>加密(&amp;V)</translation>
    </message>
    <message>
        <source>Privac&amp;y password</source>
        <translation>加密密码(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>计算机(&amp;O)</translation>
    </message>
    <message>
        <source>Which computer forwards the broadcaster&apos;s traffic</source>
        <translation>由哪台计算机转发主播端的流量</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Another one, over SSH</source>
        <translation>另一台，通过 SSH</translation>
    </message>
    <message>
        <source>Left empty, as OpenSSH&apos;s configuration says</source>
        <translation>留空则按 OpenSSH 配置</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Path of a private key; left empty, OpenSSH&apos;s usual keys</source>
        <translation>私钥路径；留空则用 OpenSSH 的常用密钥</translation>
    </message>
    <message>
        <source>Net&amp;work interfaces</source>
        <translation>网络接口(&amp;W)</translation>
    </message>
    <message>
        <source>Port 1, port 2 and so on: lan1, lan2. Left empty, the ports of its bridges.</source>
        <translation>端口 1、端口 2 等：lan1, lan2。留空则为其网桥的端口。</translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsModel</name>
    <message>
        <source>Up</source>
        <translation>连通</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>%1, leads to other devices</source>
        <translation>%1，通往其他设备</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Devices seen</source>
        <translation>见到的设备</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>在实验室中</translation>
    </message>
    <message>
        <source>Port %1 leads to %2: a cap there holds for everything behind it.</source>
        <translation>端口 %1 通往 %2：在该处设限速会影响其后的所有设备。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were seen on port %1: a cap there holds for all of them.</source>
        <translation>
            <numerusform>在端口 %1 上见到 %n 台设备：在该处设限速会影响所有设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsPage</name>
    <message>
        <source>Port of &amp;broadcaster</source>
        <translation>主播端的端口(&amp;B)</translation>
    </message>
    <message>
        <source>Its net&amp;work address</source>
        <translation>其网络地址(&amp;W)</translation>
    </message>
    <message>
        <source>Found by itself; or type it: 02:00:5e:10:00:01</source>
        <translation>自动查找；或输入：02:00:5e:10:00:01</translation>
    </message>
    <message>
        <source>The hardware (MAC) address that the switch sees on the port</source>
        <translation>交换机在端口上见到的硬件（MAC）地址</translation>
    </message>
    <message>
        <source>Find its &amp;port</source>
        <translation>查找其端口(&amp;P)</translation>
    </message>
    <message>
        <source>Looks where the switch has seen the broadcaster&apos;s computer</source>
        <translation>查看交换机在哪个端口见到主播端的计算机</translation>
    </message>
    <message>
        <source>Asks the switch for its ports; nothing is changed</source>
        <translation>向交换机询问端口；不做更改</translation>
    </message>
    <message>
        <source>Asking the switch</source>
        <translation>正在询问交换机</translation>
    </message>
    <message>
        <source>Ports of the switch</source>
        <translation>交换机的端口</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>仍然限速(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No ports are listed yet. Find its port looks where the switch has seen the broadcaster&apos;s computer; List ports shows all of them. With a switch that cannot tell, look at the label beside the cable&apos;s socket and type the number into the broadcaster&apos;s own settings.</source>
        <translation>尚未列出端口。“查找其端口”会查看交换机在哪里见到主播端的计算机；“列出端口”显示全部端口。若交换机无法告知，请查看网线插口旁的标号，并在主播端自己的设置中输入该号码。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;List ports</source>
        <translation>列出端口(&amp;L)</translation>
    </message>
    <message>
        <source>%1 was seen on port %2. Use that port if it is right.</source>
        <translation>在端口 %2 上见到 %1。如果正确，请使用该端口。</translation>
    </message>
    <message>
        <source>&amp;Use port %1 for %2</source>
        <translation>将端口 %1 用于 %2(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>使用此端口(&amp;U)</translation>
    </message>
    <message>
        <source>%1 hangs on port %2.</source>
        <translation>%1 接在端口 %2 上。</translation>
    </message>
    <message>
        <source>%1 has no port yet.</source>
        <translation>%1 尚无端口。</translation>
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
        <translation>对端口限速 10 秒，回读限速并测量通过的流量；之后端口恢复原值。期间请让主播端推流：没有流量就无从测量。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Ca&amp;p</source>
        <translation>限速(&amp;P)</translation>
    </message>
    <message>
        <source>Cap to try</source>
        <translation>要试用的限速</translation>
    </message>
    <message>
        <source>Such as 512 kbit/s, 4 Mbit/s or No Limit</source>
        <translation>例如 512 kbit/s、4 Mbit/s 或 No Limit</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reads what the port is set to now; nothing is changed</source>
        <translation>读取端口当前的设置；不做更改</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>恢复(&amp;E)</translation>
    </message>
    <message>
        <source>Gives the port back what it had before a program capped it and was ended</source>
        <translation>将端口恢复为被程序限速（该程序随后终止）之前的值</translation>
    </message>
    <message>
        <source>Time of the trial</source>
        <translation>试用时间</translation>
    </message>
    <message>
        <source>Cap it &amp;all the same</source>
        <translation>仍然限速(&amp;A)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Set now</source>
        <translation>当前设置</translation>
    </message>
    <message>
        <source>S&amp;top and restore</source>
        <translation>停止并恢复(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try it for 10 s</source>
        <translation>试用 10 秒(&amp;T)</translation>
    </message>
    <message>
        <source>Port %1 has its former cap again: %2.</source>
        <translation>端口 %1 已恢复原限速：%2。</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n second(s)</source>
        <translation>
            <numerusform>%n 秒平均</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last second</source>
        <translation>最近一秒</translation>
    </message>
    <message>
        <source>The port does not have its former cap again: %1 Castbench goes on trying as long as it can; Restore tries at once.</source>
        <translation>端口尚未恢复原限速：%1 Castbench 会尽可能继续尝试；“恢复”可立即重试。</translation>
    </message>
    <message>
        <source>Stopped. The port has its former cap again: %1.</source>
        <translation>已停止。端口已恢复原限速：%1。</translation>
    </message>
    <message>
        <source>The port has its former cap again: %1.</source>
        <translation>端口已恢复原限速：%1。</translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message>
        <source>Step %1: %2 for %3</source>
        <translation>步骤 %1：%2，持续 %3</translation>
    </message>
    <message>
        <source>Timeline of the steps</source>
        <translation>步骤时间轴</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>没有步骤。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 持续 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation>
            <numerusform>%n 个步骤，共 %1：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is selected.</source>
        <translation>已选中步骤 %1。</translation>
    </message>
    <message>
        <source>No steps yet. Add a step, paste rows from a spreadsheet or choose a preset.</source>
        <translation>还没有步骤。请添加步骤、从电子表格粘贴行，或选择预设。</translation>
    </message>
</context>
<context>
    <name>castbench::TrialCurve</name>
    <message>
        <source>Measured rate over time</source>
        <translation>实测速率随时间的变化</translation>
    </message>
    <message>
        <source>A drawing of the rates that are written beside it</source>
        <translation>旁边所列速率的图示</translation>
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
        <translation>%2 的端口 %1 已恢复原来的限速：%3。</translation>
    </message>
    <message>
        <source>Port not restored</source>
        <translation>端口未恢复</translation>
    </message>
    <message>
        <source>Port %1 of %2 had %3. If you forget it, the port stays as it is, and Castbench does not ask again; set it by hand then.</source>
        <translation>%2 的端口 %1 原为 %3。如果忽略，该端口将保持现状，Castbench 不再询问；届时请手动设置。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>Restoring it …</source>
        <translation>正在恢复……</translation>
    </message>
    <message>
        <source>What now? …</source>
        <translation>如何处理……</translation>
    </message>
</context>
<context>
    <name>castbench::ViewerDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation>该标识属于平台，请另选一个。</translation>
    </message>
    <message>
        <source>Choose Pair on the Lab page to see what to start on the device.</source>
        <translation>请在“实验室”页面选择“配对”，查看需要在设备上启动的程序。</translation>
    </message>
    <message>
        <source>New viewer</source>
        <translation>新观众端</translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation>观众端 %1</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>标识(&amp;I)</translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as P1 or M2: letters, digits, - and _</source>
        <translation>简短且在实验室内唯一，如 P1 或 M2：字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For people: Tablet by the window</source>
        <translation>供人阅读，例如：窗边的平板</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>播放器(&amp;P)</translation>
    </message>
    <message>
        <source>How far behind the live edge the modelled player starts</source>
        <translation>模拟播放器开始播放时落后直播点多少</translation>
    </message>
    <message>
        <source>Browser: starts three segments back</source>
        <translation>浏览器：从三个分片之前开始</translation>
    </message>
    <message>
        <source>App: starts six segments back</source>
        <translation>应用：从六个分片之前开始</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>测量方式(&amp;M)</translation>
    </message>
    <message>
        <source>By Castbench itself, or by a probe on the viewer&apos;s device</source>
        <translation>由 Castbench 自己测量，或由观众设备上的探针测量</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>By castbench-probe on the device</source>
        <translation>由设备上的 castbench-probe</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>配对码(&amp;C)</translation>
    </message>
    <message>
        <source>Left empty, a code is made up and shown</source>
        <translation>留空则生成配对码并显示</translation>
    </message>
    <message>
        <source>Takes part in the c&amp;hat</source>
        <translation>参与聊天(&amp;H)</translation>
    </message>
    <message>
        <source>Chat nic&amp;k</source>
        <translation>聊天昵称(&amp;K)</translation>
    </message>
    <message>
        <source>Left empty, it is made from the id</source>
        <translation>留空则由标识生成</translation>
    </message>
    <message>
        <source>Chat pass&amp;word</source>
        <translation>聊天密码(&amp;W)</translation>
    </message>
    <message>
        <source>Made up when it is needed</source>
        <translation>需要时自动生成</translation>
    </message>
</context>
<context>
    <name>castbench::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Castbench</source>
        <translation>欢迎使用 Castbench</translation>
    </message>
    <message>
        <source>Measure what a smaller upload does to a live stream: how late viewers see it, how many frames are dropped, and how late chat becomes.</source>
        <translation>测量较小的上传带宽对直播的影响：观众看到画面的延迟、丢帧数量，以及聊天的延迟。</translation>
    </message>
    <message>
        <source>Describe the lab</source>
        <translation>描述实验室</translation>
    </message>
    <message>
        <source>Which computer streams, who watches, and which switch limits the upload. The built-in lab has all of it, on this computer.</source>
        <translation>哪台计算机推流、谁在观看、哪台交换机限制上传。内置实验室在本机上一应俱全。</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>规划实验</translation>
    </message>
    <message>
        <source>A wizard asks for the steps and what to measure, and checks every device before anything starts.</source>
        <translation>向导会询问步骤和测量内容，并在开始前检查所有设备。</translation>
    </message>
    <message>
        <source>Watch it, and take the figures home</source>
        <translation>观察过程，带走图表</translation>
    </message>
    <message>
        <source>Charts show what is measured as it happens. The switch gets its former setting back at the end, however the run ends.</source>
        <translation>图表实时显示测量结果。无论运行如何结束，交换机最后都会恢复原来的设置。</translation>
    </message>
    <message>
        <source>&amp;Try it on the built-in lab</source>
        <translation>在内置实验室中试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set up your own lab</source>
        <translation>建立自己的实验室(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a lab file …</source>
        <translation>打开实验室文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>使用说明(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Starts a small lab on this computer and runs the experiment &quot;%1&quot; in it: about a minute and a half. Nothing outside this computer is touched.</source>
        <translation>在本机启动一个小型实验室，并在其中运行实验“%1”：约一分半钟。不会触及本机以外的任何设备。</translation>
    </message>
</context>
<context>
    <name>castbench::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation>新建实验室(&amp;N)</translation>
    </message>
    <message>
        <source>Describe a lab of your own</source>
        <translation>描述自己的实验室</translation>
    </message>
    <message>
        <source>Open &amp;lab …</source>
        <translation>打开实验室(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a file that describes a lab</source>
        <translation>打开描述实验室的文件</translation>
    </message>
    <message>
        <source>New e&amp;xperiment …</source>
        <translation>新建实验(&amp;X)…</translation>
    </message>
    <message>
        <source>Plan an experiment, step by step</source>
        <translation>逐步规划一个实验</translation>
    </message>
    <message>
        <source>Open &amp;plan …</source>
        <translation>打开方案(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a file that holds a plan</source>
        <translation>打开包含方案的文件</translation>
    </message>
    <message>
        <source>Open &amp;database …</source>
        <translation>打开数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Look at the runs that another database holds</source>
        <translation>查看其他数据库中的运行</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the shown run as figure, data or bundle</source>
        <translation>将显示的运行保存为图、数据或归档</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Castbench</source>
        <translation>退出 Castbench</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, units, database</source>
        <translation>主题、语言、单位、数据库</translation>
    </message>
    <message>
        <source>S&amp;tart …</source>
        <translation>开始(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose an experiment and start it</source>
        <translation>选择一个实验并开始</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>Devices and how they are doing</source>
        <translation>设备及其状态</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>What is measured now</source>
        <translation>正在测量的内容</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation>结果(&amp;S)</translation>
    </message>
    <message>
        <source>Runs that are over</source>
        <translation>已结束的运行</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>The page that Castbench began with</source>
        <translation>Castbench 启动时的页面</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>让此窗口占满屏幕</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>Make all texts larger</source>
        <translation>放大所有文字</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Make all texts smaller</source>
        <translation>缩小所有文字</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show texts in the system&apos;s size</source>
        <translation>按系统的大小显示文字</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>说明当前显示的页面</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Castbench</source>
        <translation>关于 Castbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
</TS>
