<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>BesidePanel</name>
        <message numerus="yes">
            <source>%n open case(s).</source>
            <translation>
                <numerusform>%n open case.</numerusform>
                <numerusform>%n open cases.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallBacksRoom</name>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation>
                <numerusform>tried once</numerusform>
                <numerusform>tried %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message numerus="yes">
            <source>Ask all of them again. You can try %n more time(s).</source>
            <translation>
                <numerusform>Ask all of them again. You can try once more.</numerusform>
                <numerusform>Ask all of them again. You can try %n times more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPart</name>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>Bring in %n row</numerusform>
                <numerusform>Bring in %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportResult</name>
        <message numerus="yes">
            <source>%n row(s) don't come in.</source>
            <translation>
                <numerusform>%n row doesn't come in.</numerusform>
                <numerusform>%n rows don't come in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftBehind</name>
        <message numerus="yes">
            <source>%n caller(s) still open</source>
            <translation>
                <numerusform>%n caller still open</numerusform>
                <numerusform>%n callers still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) go to whoever covers, or back to the team's queue.</source>
            <translation>
                <numerusform>%n open case goes to whoever covers, or back to the team's queue.</numerusform>
                <numerusform>%n open cases go to whoever covers, or back to the team's queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promised call(s)</source>
            <translation>
                <numerusform>%n promised call</numerusform>
                <numerusform>%n promised calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished form(s)</source>
            <translation>
                <numerusform>%n unfinished form</numerusform>
                <numerusform>%n unfinished forms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferForm</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message numerus="yes">
            <source>%n suggestion(s) or replies to read</source>
            <translation>
                <numerusform>%n suggestion or reply to read</numerusform>
                <numerusform>%n suggestions or replies to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulePart</name>
        <message numerus="yes">
            <source>%n calendar month(s)</source>
            <translation>
                <numerusform>%n calendar month</numerusform>
                <numerusform>%n calendar months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) wait to be accepted by it now.</source>
            <translation>
                <numerusform>%n referral waits to be accepted by it now.</numerusform>
                <numerusform>%n referrals wait to be accepted by it now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>%n working day overdue</numerusform>
                <numerusform>%n working days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>came back %n time(s)</source>
            <translation>
                <numerusform>came back %n time</numerusform>
                <numerusform>came back %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>open for %n day(s)</source>
            <translation>
                <numerusform>open for %n day</numerusform>
                <numerusform>open for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n working day(s)</source>
            <translation>
                <numerusform>within %n working day</numerusform>
                <numerusform>within %n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamsPart</name>
        <message numerus="yes">
            <source>%n case(s) stay with it</source>
            <translation>
                <numerusform>%n case stay with it</numerusform>
                <numerusform>%n cases stay with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open case</numerusform>
                <numerusform>%n open cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) in hand</source>
            <translation>
                <numerusform>%n referral in hand</numerusform>
                <numerusform>%n referrals in hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) stay with it</source>
            <translation>
                <numerusform>%n referral stays with it</numerusform>
                <numerusform>%n referrals stay with it</numerusform>
            </translation>
        </message>
    </context>
</TS>
