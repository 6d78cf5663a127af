<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies above all of the first run&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the second run&apos;s interval lies below all of the first run&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervals overlap: the difference, if there is one, is too small to be seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of the two values has no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a counter began anew: the true count may be higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than three independent samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples&apos; own uncertainty is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceState</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable, with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms, bound not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the runs whose mean is to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have different steps. A mean is taken over runs with the same caps and durations in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the plan (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean of repetitions (n = %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run: no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: 95 % interval of the mean over runs (Student&apos;s t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castbench %1, runs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed time (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed time (h)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing measured from %2 to %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabDevices</name>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video and chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message>
        <source>+ %n viewer(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %n broadcaster(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, remote probe</source>
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
    <name>SecretStore</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, encrypted with your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Only you may read this file, but it is not encrypted: whoever gets hold of the disk or a backup can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when the program ends; type them again then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>counter of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame clock in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program date time of the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamp in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange on the probe&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time server (SNTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modelled player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcaster did not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player had nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time stamp in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock offset not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap reads back differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap set late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat latency below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat reconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock good again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter moves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp of another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost its platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist reachable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist moves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every probe delivers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits what the broadcaster may upload, step by step, and measures how frames are dropped and how late viewers see the picture and read the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::AboutDialog</name>
    <message>
        <source>About Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Castbench %1&lt;/h3&gt;&lt;p&gt;A lab instrument for live streaming. Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on Qt %1 and stands on the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::BroadcasterDialog</name>
    <message>
        <source>This is no address. Type one such as ws://192.168.1.11:4455</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. Type one such as https://video.example.org/b1.m3u8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New broadcaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcaster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as B1: letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people: Commentator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OBS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where OBS listens for obs-websocket: ws://192.168.1.11:4455</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the switch into which this computer&apos;s cable goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where viewers find the stream: an HLS playlist. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat c&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as #b1. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frame clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source id in the strip of cells at the picture&apos;s top; 0 stands for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its clock relates to reference time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NTP server that runs on this computer: 192.168.1.11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: latencies without uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same computer as Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NTP server runs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::BuiltInLabTrial</name>
    <message>
        <source>A run is under way; wait for its end, or abort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the built-in lab …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::DeviceDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::EventsModel</name>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::EventsPanel</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least severity of the events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::FileKind</name>
    <message>
        <source>There is no such file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no plan, lab or database of Castbench; a plan or lab says so in its field &quot;format&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::FileOpener</name>
    <message>
        <source>Open Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of the lab &quot;%1&quot; are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep them, cancel and save the lab on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::FindingsList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::FindingsModel</name>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::GapsModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::HelpWindow</name>
    <message>
        <source>There is no page about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::LabModel</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::LabPicture</name>
    <message>
        <source>Picture of the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::LabSettingsDialog</name>
    <message>
        <source>Type an address such as 0.0.0.0:7788</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes connect &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port on which this computer waits for probes on other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference time &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP server that keeps reference time; left empty, this computer&apos;s clock is the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warn above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock known less exactly than this is warned about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in. With 0.0.0.0:7788 viewers&apos; devices in the network can connect; port 0 stands for any.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines that contain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that shown lines contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of shown lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the log; runs keep their events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::MainWindow</name>
    <message>
        <source>%1 – Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Under Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort the run and close Castbench?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch gets back the setting it had before the run, then the window closes. What was measured so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes as soon as the switch has its setting back.</source>
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
    <name>castbench::PairingDialog</name>
    <message>
        <source>Pair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, start castbench-probe with this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command to type on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes on other devices cannot reach this address. Set where probes connect to, such as 0.0.0.0:7788, in the lab&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::PlatformDialog</name>
    <message>
        <source>Add chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC server and port: irc.example.org:6667</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Twitch: read when the server got each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s limit for one participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time over which the limit counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference nick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part at the reference; left empty: castbench-ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists belong to the broadcasters and are edited there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::PlotLegend</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::PreferencesDialog</name>
    <message>
        <source>Database for New Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castbench&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs are kept in this file; runs in other files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message>
        <source>Dropped frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames dropped since the run began by network, encoder and rendering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap: not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Network %1, encoder %2, rendering %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::RunActions</name>
    <message>
        <source>&amp;Skip Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the present step now; all later steps move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abort Run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run and give the switch its former cap back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you see; it is stored with the present instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the present step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the plan&apos;s clock; the cap stays and the probes go on measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort the run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch gets back the cap it had before the run. What was measured so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message>
        <source>The switch was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch restored and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch was not restored; it had: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left after the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, ends at %2</source>
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
    <name>castbench::RunsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::SecretEdit</name>
    <message>
        <source>%1: where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out of the file. Type it, or say where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory; stored when the lab is saved. It is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the variable whenever it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In file %1 (not encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may read the file can read it: it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::ServiceLog</name>
    <message>
        <source>The device&apos;s probe is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s probe is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the probes of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has its former setting again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::StepSummaryModel</name>
    <message>
        <source>Coverage
(%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the settled step for which there are samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and name of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the switch answered after the cap was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured
(kbit/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the switch passed on in the settled step; where that was not measured, what the broadcaster sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload rate
(kbit/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped:
network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped:
encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped:
rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and half of its 95 % interval, the clocks&apos; uncertainty included. Method: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast latency
%1 (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat latency
(ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and receiving of all devices: mean and half of its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message>
        <source>Edit step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was not tried on hardware. It follows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as S1: letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people: Switch on the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the switch is spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or IP address; port 161 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this family of switches keeps its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SNMP community that may write; often called private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message>
        <source>Step %1: %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet. Add a step, paste rows from a spreadsheet or choose a preset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>castbench::ViewerDialog</name>
    <message>
        <source>This id is the platform&apos;s; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Pair on the Lab page to see what to start on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and unique in the lab, such as P1 or M2: letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people: Tablet by the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far behind the live edge the modelled player starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser: starts three segments back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App: starts six segments back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Castbench itself, or by a probe on the viewer&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By castbench-probe on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, a code is made up and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in the c&amp;hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat nic&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is made from the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat pass&amp;word</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a lab of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;lab …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that describes a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New e&amp;xperiment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an experiment, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that holds a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the runs that another database holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shown run as figure, data or bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, units, database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an experiment and start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and how they are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that Castbench began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all texts larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all texts smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts in the system&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Castbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
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
