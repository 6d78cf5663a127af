<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%n device(s) were seen on it</source>
        <translation>
            <numerusform>%n device was seen on it</numerusform>
            <numerusform>%n devices were seen on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabPicture</name>
    <message numerus="yes">
        <source>+ %n viewer(s)</source>
        <translation>
            <numerusform>+ %n viewer</numerusform>
            <numerusform>+ %n viewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n broadcaster(s)</source>
        <translation>
            <numerusform>+ %n broadcaster</numerusform>
            <numerusform>+ %n broadcasters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Measured: %1 ± %2 kbit/s from %n sample(s).</source>
        <translation>
            <numerusform>Measured: %1 ± %2 kbit/s from %n sample.</numerusform>
            <numerusform>Measured: %1 ± %2 kbit/s from %n samples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ExportDialog</name>
    <message numerus="yes">
        <source>%1, the first of %n figure(s), a file each</source>
        <translation>
            <numerusform>%1, the only figure (%n file)</numerusform>
            <numerusform>%1, the first of %n figures, a file each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced.</source>
        <translation>
            <numerusform>%n file will be replaced.</numerusform>
            <numerusform>%n files will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::FoundSwitchesModel</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::LabPage</name>
    <message numerus="yes">
        <source>All %n device(s) answer.</source>
        <translation>
            <numerusform>%n device answers.</numerusform>
            <numerusform>All %n devices answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) do not answer. Choose one to see what to do.</source>
        <translation>
            <numerusform>%n device does not answer. Choose it to see what to do.</numerusform>
            <numerusform>%n devices do not answer. Choose one to see what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in before it can be used</source>
        <translation>
            <numerusform>%n thing to fill in before it can be used</numerusform>
            <numerusform>%n things to fill in before it can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::MainWindow</name>
    <message numerus="yes">
        <source>%n step(s) are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</source>
        <translation>
            <numerusform>%n step is done and stays as it is. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</numerusform>
            <numerusform>%n steps are done and stay as they are. The step that was interrupted is repeated from its beginning. The lab is checked first; where that finds an error, nothing is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::MeasurePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n viewer(s) in %1.</source>
        <translation>
            <numerusform>%n viewer in %1.</numerusform>
            <numerusform>%n viewers in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) take part.</source>
        <translation>
            <numerusform>%n viewer takes part.</numerusform>
            <numerusform>%n viewers take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::PlanDetails</name>
    <message numerus="yes">
        <source>%1. %n step(s), %2 in all; a sample every %3, the first %4 of each step left out.</source>
        <translation>
            <numerusform>%1. %n step, %2 in all; a sample every %3, the first %4 of each step left out.</numerusform>
            <numerusform>%1. %n steps, %2 in all; a sample every %3, the first %4 of each step left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::PreflightPage</name>
    <message numerus="yes">
        <source>%n error(s): follow the remedies and check again, or only save the plan.</source>
        <translation>
            <numerusform>%n error: follow its remedy and check again, or only save the plan.</numerusform>
            <numerusform>%n errors: follow the remedies and check again, or only save the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): the run may start.</source>
        <translation>
            <numerusform>%n warning: the run may start.</numerusform>
            <numerusform>%n warnings: the run may start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ReadingsBar</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::ResultsPage</name>
    <message numerus="yes">
        <source>%n run(s) deleted.</source>
        <translation>
            <numerusform>%n run deleted.</numerusform>
            <numerusform>%n runs deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n run(s) can be compared at once.</source>
        <translation>
            <numerusform>At most %n run can be compared at once.</numerusform>
            <numerusform>At most %n runs can be compared at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%n run cannot be read and is not in the list.</numerusform>
            <numerusform>%n runs cannot be read and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::RunHeader</name>
    <message numerus="yes">
        <source>Cap not in force in %n step(s)</source>
        <translation>
            <numerusform>Cap not in force in %n step</numerusform>
            <numerusform>Cap not in force in %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsModel</name>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Duplicate %n step</numerusform>
            <numerusform>Duplicate %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Remove %n step</numerusform>
            <numerusform>Remove %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::StepsPage</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Paste %n step</numerusform>
            <numerusform>Paste %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n step(s). Nothing was changed.</source>
        <translation>
            <numerusform>A plan has at most %n step. Nothing was changed.</numerusform>
            <numerusform>A plan has at most %n steps. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n step, %1 in all</numerusform>
            <numerusform>%n steps, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SummaryPage</name>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n viewer</numerusform>
            <numerusform>%n viewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 in all</source>
        <translation>
            <numerusform>%n step, %1 in all</numerusform>
            <numerusform>%n steps, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchPortsModel</name>
    <message numerus="yes">
        <source>%n device(s) were seen on port %1: a cap there holds for all of them.</source>
        <translation>
            <numerusform>%n device was seen on port %1: a cap there holds for all of it.</numerusform>
            <numerusform>%n devices were seen on port %1: a cap there holds for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::SwitchTrialPage</name>
    <message numerus="yes">
        <source>mean of %n second(s)</source>
        <translation>
            <numerusform>mean of %n second</numerusform>
            <numerusform>mean of %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>castbench::Timeline</name>
    <message numerus="yes">
        <source>%n step(s), %1 in all: %2.</source>
        <translation>
            <numerusform>%n step, %1 in all: %2.</numerusform>
            <numerusform>%n steps, %1 in all: %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
