<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message>
        <source>Elapsed time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castbench %1, run %2, %3 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Upload rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that the broadcaster&apos;s program says it sent per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets that the broadcaster&apos;s switch port passed on per interval, as a rate (1 kbit/s = 1000 bit/s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped frames (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that the broadcaster dropped since the run began because its send queue was too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped frames (encoder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that the broadcaster skipped since the run began because encoding was late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped frames (rendering)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that the broadcaster missed since the run began because rendering was late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that the broadcaster attempted since the run began, dropped ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full the broadcaster&apos;s send queue is, from 0 (empty) to 1 (full).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instant a frame is due on the viewer&apos;s screen minus the instant stamped into it at the source, both in reference time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing time of the media that the viewer has received but not yet shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat send latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instant the reference participant received a chat message minus the instant the device sent it, both in reference time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat receive latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instant the device received a chat message minus the instant the reference participant sent it, both in reference time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat messages lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat messages of the measurement that never arrived, counted since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be added to the device&apos;s clock to get reference time; its uncertainty is the bound of the error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::MainWindow</name>
    <message>
        <source>%1 – Castbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::RunStateLine</name>
    <message>
        <source>No run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the devices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the switch …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks: ± %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, at most, any device&apos;s clock may be from reference time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: %1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: No Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the switch port is set to, as the switch itself said last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure what a smaller upload does to a live stream: how late viewers see it, how many frames are dropped, and how late chat becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which computer streams, who watches, and which switch limits the upload. The built-in lab has all of it, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wizard asks for the steps and what to measure, and checks every device before anything starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it, and take the figures home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show what is measured as it happens. The switch gets its former setting back at the end, however the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it on the built-in lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a small lab on this computer and runs the experiment &quot;Upload cap, quick&quot; in it: about a minute and a half. Nothing outside this computer is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up your own lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a lab file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
