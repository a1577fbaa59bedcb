<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <name>ReferForm</name>
        <message numerus="yes">
            <source>%n working day(s) from today</source>
            <translation>
                <numerusform>%n working day from today</numerusform>
                <numerusform>%n working days from today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamsPart</name>
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
