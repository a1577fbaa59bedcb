<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Ask where it is. {words}</source>
            <translation>Gofynnwch ble mae. {words}</translation>
        </message>
    </context>
    <context>
        <name>AboutPanel</name>
        <message>
            <source>Back to the enquiry</source>
            <translation>Yn ôl i'r ymholiad</translation>
        </message>
        <message>
            <source>By name, address, phone or reference</source>
            <translation>Yn ôl enw, cyfeiriad, ffôn neu gyfeirnod</translation>
        </message>
        <message>
            <source>It is for them</source>
            <translation>Mae ar eu cyfer nhw</translation>
        </message>
        <message>
            <source>Nobody found. Try fewer letters</source>
            <translation>Ni chafwyd neb. Rhowch gynnig ar lai o lythrennau</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Rhywun arall</translation>
        </message>
        <message>
            <source>The record lets {name} speak for</source>
            <translation>Mae'r cofnod yn gadael i {name} siarad dros</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Nhw eu hunain</translation>
        </message>
        <message>
            <source>Who is it for?</source>
            <translation>Ar gyfer pwy y mae?</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>Ar gyfer pwy y mae</translation>
        </message>
    </context>
    <context>
        <name>AdminRoom</name>
        <message>
            <source>Admin</source>
            <translation>Gweinyddu</translation>
        </message>
        <message>
            <source>Admin: {part}</source>
            <translation>Gweinyddu: {part}</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Archwiliad</translation>
        </message>
        <message>
            <source>Backups and checks</source>
            <translation>Copïau a gwiriadau</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Toriadau data</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Terfynau amser</translation>
        </message>
        <message>
            <source>Going up</source>
            <translation>Mynd i fyny</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Mewnforio</translation>
        </message>
        <message>
            <source>Kept safe</source>
            <translation>Cadw'n ddiogel</translation>
        </message>
        <message>
            <source>Kinds of post</source>
            <translation>Mathau o bost</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Pennawd llythyr</translation>
        </message>
        <message>
            <source>Letters we know</source>
            <translation>Llythyrau a adwaenwn</translation>
        </message>
        <message>
            <source>Limits and words</source>
            <translation>Terfynau a geiriau</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hysbysiadau</translation>
        </message>
        <message>
            <source>Parts of Admin</source>
            <translation>Rhannau Gweinyddu</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Cyfnodau cadw</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Gwasanaethau</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Task lists</source>
            <translation>Rhestrau tasgau</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Timau</translation>
        </message>
        <message>
            <source>The council</source>
            <translation>Y cyngor</translation>
        </message>
        <message>
            <source>The house</source>
            <translation>Y tŷ</translation>
        </message>
        <message>
            <source>Who viewed what</source>
            <translation>Pwy a welodd</translation>
        </message>
    </context>
    <context>
        <name>ArticleEditor</name>
        <message>
            <source>## makes a heading, - a list, **two stars** bold</source>
            <translation>Mae ## yn gwneud pennawd, - rhestr, **dwy seren** brint trwm</translation>
        </message>
        <message>
            <source>Add the article</source>
            <translation>Ychwanegu'r erthygl</translation>
        </message>
        <message>
            <source>Also found by</source>
            <translation>Ceir hefyd drwy</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Brought back what you were typing.</source>
            <translation>Daethpwyd â'r hyn yr oeddech yn ei deipio yn ôl.</translation>
        </message>
        <message>
            <source>By {who}. Your words are kept; saved now, they follow it.</source>
            <translation>Gan {who}. Cedwir eich geiriau; o'u cadw nawr, maent yn dilyn.</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Edit the article</source>
            <translation>Golygu'r erthygl</translation>
        </message>
        <message>
            <source>Edition {n} was saved meanwhile.</source>
            <translation>Cadwyd fersiwn {n} yn y cyfamser.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Like 1 May</source>
            <translation>Fel 1/5/2027</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Erthygl newydd</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Rhagolwg</translation>
        </message>
        <message>
            <source>Read again by</source>
            <translation>Darllen eto erbyn</translation>
        </message>
        <message>
            <source>Save as edition {n}</source>
            <translation>Cadw fel fersiwn {n}</translation>
        </message>
        <message>
            <source>Stands in the list of editions</source>
            <translation>Yn sefyll yn y rhestr fersiynau</translation>
        </message>
        <message>
            <source>Throw these words away</source>
            <translation>Taflu'r geiriau hyn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <source>What changes?</source>
            <translation>Beth sy'n newid?</translation>
        </message>
        <message>
            <source>What people say when they ask</source>
            <translation>Beth mae pobl yn ei ddweud wrth ofyn</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Beth i'w wneud</translation>
        </message>
        <message>
            <source>edition {n} stands</source>
            <translation>fersiwn {n} mewn grym</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>A suggestion</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Bring back into use</source>
            <translation>Dod yn ôl i ddefnydd</translation>
        </message>
        <message>
            <source>Check before you answer from it.</source>
            <translation>Gwiriwch cyn ateb ohoni.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Golygu</translation>
        </message>
        <message>
            <source>Edition {n}</source>
            <translation>Fersiwn {n}</translation>
        </message>
        <message>
            <source>Edition {n}, not in force.</source>
            <translation>Fersiwn {n}, ddim mewn grym.</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>No reply yet</source>
            <translation>Dim ymateb eto</translation>
        </message>
        <message>
            <source>Nobody finds it, and it stands beside no enquiry.</source>
            <translation>Nid oes neb yn dod o hyd iddi, ac nid yw'n sefyll wrth ymyl unrhyw ymholiad.</translation>
        </message>
        <message>
            <source>Not taken up</source>
            <translation>Heb ei dderbyn</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Tynnu o ddefnydd</translation>
        </message>
        <message>
            <source>Retired.</source>
            <translation>Tynnwyd o ddefnydd.</translation>
        </message>
        <message>
            <source>Review overdue.</source>
            <translation>Adolygiad yn hwyr.</translation>
        </message>
        <message>
            <source>Reviewed {day}</source>
            <translation>Adolygwyd {day}</translation>
        </message>
        <message>
            <source>Shown beside enquiries about</source>
            <translation>Dangosir wrth ymyl ymholiadau am</translation>
        </message>
        <message>
            <source>Suggest a change</source>
            <translation>Awgrymu newid</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Derbyniwyd</translation>
        </message>
        <message>
            <source>The article</source>
            <translation>Yr erthygl</translation>
        </message>
        <message>
            <source>The newest one stands.</source>
            <translation>Y diweddaraf sydd mewn grym.</translation>
        </message>
        <message>
            <source>edition {n}</source>
            <translation>fersiwn {n}</translation>
        </message>
        <message>
            <source>next by {day}</source>
            <translation>nesaf erbyn {day}</translation>
        </message>
        <message>
            <source>{state}. {who} replied, {when}: {words}</source>
            <translation>{state}. Ymatebodd {who}, {when}: {words}</translation>
        </message>
        <message>
            <source>{who} suggested, {when}</source>
            <translation>Awgrymodd {who}, {when}</translation>
        </message>
    </context>
    <context>
        <name>AskingPanel</name>
        <message>
            <source>Back to the enquiry</source>
            <translation>Yn ôl at yr ymholiad</translation>
        </message>
        <message>
            <source>Cases of {name}</source>
            <translation>Achosion {name}</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Wedi cau</translation>
        </message>
        <message>
            <source>None is open, and none was closed in four weeks.</source>
            <translation>Nid oes un ar agor, ac ni chaewyd un mewn pedair wythnos.</translation>
        </message>
        <message>
            <source>Read the line aloud. Enter tells the team that they asked.</source>
            <translation>Darllenwch y llinell yn uchel. Mae Enter yn dweud wrth y tîm eu bod wedi gofyn.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Yn darllen…</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Cyfyngedig</translation>
        </message>
        <message>
            <source>Ring the team</source>
            <translation>Ffoniwch y tîm</translation>
        </message>
        <message>
            <source>Their cases</source>
            <translation>Eu hachosion</translation>
        </message>
        <message>
            <source>They were told</source>
            <translation>Cawsant wybod</translation>
        </message>
        <message>
            <source>the caller</source>
            <translation>y galwr</translation>
        </message>
    </context>
    <context>
        <name>AuditPart</name>
        <message>
            <source>1 change</source>
            <translation>1 newid</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Archwiliad</translation>
        </message>
        <message>
            <source>Choose a piece of work to see what it changed.</source>
            <translation>Dewiswch ddarn o waith i weld beth a newidiodd.</translation>
        </message>
        <message>
            <source>Guildhall itself</source>
            <translation>Guildhall ei hun</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nid oes dim ar agor</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Beth a newidiwyd</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ychwanegwyd</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>newidiwyd</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>tynnwyd</translation>
        </message>
        <message>
            <source>{n} changes</source>
            <translation>newidiadau: {n}</translation>
        </message>
        <message>
            <source>{who}, {when} · number {n} in the chain</source>
            <translation>{who}, {when} · rhif {n} yn y gadwyn</translation>
        </message>
    </context>
    <context>
        <name>Authority</name>
        <message>
            <source>Check that this is part of it; of anything else tell nothing.</source>
            <translation>Gwiriwch fod hyn yn rhan ohono; peidiwch â dweud dim am unrhyw beth arall.</translation>
        </message>
        <message>
            <source>For {other}.</source>
            <translation>Ar gyfer {other}.</translation>
        </message>
        <message>
            <source>Take down what they report and give general advice. Tell nothing from the record, until {other} agrees themselves or signs an authority.</source>
            <translation>Nodwch yr hyn a ddywedant a rhowch gyngor cyffredinol. Peidiwch â dweud dim o'r cofnod, nes i {other} gytuno'n bersonol neu lofnodi awdurdod.</translation>
        </message>
        <message>
            <source>They may be told and may decide, once you checked who they are.</source>
            <translation>Gellir dweud wrthynt a chânt benderfynu, ar ôl i chi wirio pwy ydynt.</translation>
        </message>
        <message>
            <source>What is to be decided, {other} decides themselves.</source>
            <translation>{other} ei hun sy'n penderfynu'r hyn sydd i'w benderfynu.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tan {day}</translation>
        </message>
        <message>
            <source>{caller} has no authority for {other}.</source>
            <translation>Nid oes gan {caller} awdurdod dros {other}.</translation>
        </message>
    </context>
    <context>
        <name>Avatar</name>
        <message>
            <source>{name}: your menu</source>
            <translation>{name}: eich dewislen</translation>
        </message>
    </context>
    <context>
        <name>BesidePanel</name>
        <message numerus="yes">
            <source>%n open case(s).</source>
            <translation>
                <numerusform>%n achos ar agor.</numerusform>
                <numerusform>%n achos ar agor.</numerusform>
                <numerusform>%n achos ar agor.</numerusform>
                <numerusform>%n achos ar agor.</numerusform>
                <numerusform>%n achos ar agor.</numerusform>
            </translation>
        </message>
        <message>
            <source>A case is open here for this.</source>
            <translation>Mae achos ar agor yma am hyn.</translation>
        </message>
        <message>
            <source>A case of theirs is open for this.</source>
            <translation>Mae achos ganddynt ar agor am hyn.</translation>
        </message>
        <message>
            <source>Asked before, {day}.</source>
            <translation>Gofynnwyd o'r blaen, {day}.</translation>
        </message>
        <message>
            <source>Do they ask how it stands?</source>
            <translation>Ydyn nhw'n gofyn sut mae pethau?</translation>
        </message>
        <message>
            <source>Guidance: {title} (reviewed {day})</source>
            <translation>Canllaw: {title} (adolygwyd {day})</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Sut mae pethau</translation>
        </message>
        <message>
            <source>It is the same</source>
            <translation>Yr un peth ydyw</translation>
        </message>
        <message>
            <source>Keep them posted</source>
            <translation>Rhoi gwybod iddynt</translation>
        </message>
        <message>
            <source>Not for:</source>
            <translation>Nid ar gyfer:</translation>
        </message>
        <message>
            <source>Reported already here, {day}.</source>
            <translation>Wedi'i adrodd yma'n barod, {day}.</translation>
        </message>
        <message>
            <source>Say first:</source>
            <translation>Dywedwch yn gyntaf:</translation>
        </message>
        <message>
            <source>This answers it</source>
            <translation>Mae hyn yn ei ateb</translation>
        </message>
        <message>
            <source>{reference}, with {team} since {day}</source>
            <translation>{reference}, gyda {team} ers {day}</translation>
        </message>
    </context>
    <context>
        <name>BreachesPart</name>
        <message>
            <source>A suspected breach</source>
            <translation>Toriad data tybiedig</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Toriadau data</translation>
        </message>
        <message>
            <source>Choose what was decided</source>
            <translation>Dewiswch beth a benderfynwyd</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ar gau</translation>
        </message>
        <message>
            <source>Decision kept</source>
            <translation>Cadwyd y penderfyniad</translation>
        </message>
        <message>
            <source>Due {when}</source>
            <translation>Erbyn {when}</translation>
        </message>
        <message>
            <source>Found {when}</source>
            <translation>Canfuwyd {when}</translation>
        </message>
        <message>
            <source>Keep the decision</source>
            <translation>Cadw'r penderfyniad</translation>
        </message>
        <message>
            <source>No breach is open</source>
            <translation>Nid oes toriad data ar agor</translation>
        </message>
        <message>
            <source>Not reportable</source>
            <translation>Nid oes angen ei adrodd</translation>
        </message>
        <message>
            <source>Reported to the ICO</source>
            <translation>Adroddwyd i'r ICO</translation>
        </message>
        <message>
            <source>Reports from every desk appear here, due within 72 hours.</source>
            <translation>Mae adroddiadau o bob desg yn ymddangos yma, i'w trin o fewn 72 awr.</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Beth a benderfynwyd</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>How far it is</source>
            <translation>Pa mor bell y mae</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopio</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Yn stopio</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} o {total}</translation>
        </message>
    </context>
    <context>
        <name>CalendarPart</name>
        <message>
            <source>A bank holiday that was proclaimed late</source>
            <translation>Gŵyl banc a gyhoeddwyd yn hwyr</translation>
        </message>
        <message>
            <source>Add the day</source>
            <translation>Ychwanegu'r diwrnod</translation>
        </message>
        <message>
            <source>Added; running dates are reckoned anew</source>
            <translation>Ychwanegwyd; ailgyfrifir dyddiadau sy'n rhedeg</translation>
        </message>
        <message>
            <source>Bank holidays are known. Add the days on which you are closed.</source>
            <translation>Mae gwyliau banc yn hysbys. Ychwanegwch y dyddiau pan fyddwch ar gau.</translation>
        </message>
        <message>
            <source>Closing days move our own promises and never a date that the law sets. Dates of running cases follow by themselves; the old ones stay in their history.</source>
            <translation>Mae dyddiau cau yn symud ein haddewidion ni, byth ddyddiad a osodir gan y gyfraith. Mae dyddiadau achosion sy'n rhedeg yn dilyn ar eu pen eu hunain; mae'r hen rai'n aros yn eu hanes.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Days that stand</source>
            <translation>Dyddiau sy'n sefyll</translation>
        </message>
        <message>
            <source>Holidays and closing days</source>
            <translation>Gwyliau a dyddiau cau</translation>
        </message>
        <message>
            <source>No bank holiday this year</source>
            <translation>Dim gŵyl banc eleni</translation>
        </message>
        <message>
            <source>No day of your own</source>
            <translation>Dim diwrnod eich hun</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Ei dynnu allan</translation>
        </message>
        <message>
            <source>Taken out; running dates are reckoned anew</source>
            <translation>Tynnwyd allan; ailgyfrifir dyddiadau sy'n rhedeg</translation>
        </message>
        <message>
            <source>We are closed</source>
            <translation>Rydym ar gau</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Beth ydyw?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pam?</translation>
        </message>
        <message>
            <source>like 24/12/2026</source>
            <translation>fel 24/12/2026</translation>
        </message>
        <message>
            <source>like Training day</source>
            <translation>fel Diwrnod hyfforddi</translation>
        </message>
    </context>
    <context>
        <name>CallBackForm</name>
        <message>
            <source>By when</source>
            <translation>Erbyn pryd</translation>
        </message>
        <message>
            <source>Number to ring</source>
            <translation>Rhif i'w ffonio</translation>
        </message>
        <message>
            <source>Or, if they are away</source>
            <translation>Neu, os ydynt i ffwrdd</translation>
        </message>
        <message>
            <source>Safe to ring: {times}</source>
            <translation>Diogel i ffonio: {times}</translation>
        </message>
        <message>
            <source>Who rings</source>
            <translation>Pwy sy'n ffonio</translation>
        </message>
        <message>
            <source>away</source>
            <translation>i ffwrdd</translation>
        </message>
        <message>
            <source>like tomorrow 10:30</source>
            <translation>fel 24/11 10:30</translation>
        </message>
    </context>
    <context>
        <name>CallBackPage</name>
        <message>
            <source>A caller without a name</source>
            <translation>Galwr heb enw</translation>
        </message>
        <message>
            <source>Choose a colleague</source>
            <translation>Dewiswch gydweithiwr</translation>
        </message>
        <message>
            <source>Close without ringing</source>
            <translation>Cau heb ffonio</translation>
        </message>
        <message>
            <source>Engaged</source>
            <translation>Llinell brysur</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Rhoi</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>Rhoi i gydweithiwr</translation>
        </message>
        <message>
            <source>Leave no message.</source>
            <translation>Peidiwch â gadael neges.</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Gadawyd neges</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Dim ateb</translation>
        </message>
        <message>
            <source>Not: {times}.</source>
            <translation>Nid: {times}.</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Agor eu tudalen</translation>
        </message>
        <message>
            <source>Or, if they are away</source>
            <translation>Neu, os ydynt i ffwrdd</translation>
        </message>
        <message>
            <source>Promised by {when}, {owner} rings</source>
            <translation>Addawyd erbyn {when}, {owner} sy'n ffonio</translation>
        </message>
        <message>
            <source>Ring with care.</source>
            <translation>Ffoniwch yn ofalus.</translation>
        </message>
        <message>
            <source>Safe: {times}.</source>
            <translation>Diogel: {times}.</translation>
        </message>
        <message>
            <source>Spoke to them</source>
            <translation>Siaradwyd â nhw</translation>
        </message>
        <message>
            <source>The call-back</source>
            <translation>Yr alwad yn ôl</translation>
        </message>
        <message>
            <source>Tried so far</source>
            <translation>Wedi ceisio hyd yma</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Beth a ddywedwyd</translation>
        </message>
        <message>
            <source>Who rings instead?</source>
            <translation>Pwy sy'n ffonio yn eu lle?</translation>
        </message>
        <message>
            <source>away</source>
            <translation>i ffwrdd</translation>
        </message>
    </context>
    <context>
        <name>CallBacksRoom</name>
        <message>
            <source>A call promised at the counter appears here.</source>
            <translation>Bydd galwad a addawyd wrth y cownter yn ymddangos yma.</translation>
        </message>
        <message>
            <source>A caller without a name</source>
            <translation>Galwr heb enw</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Galwadau'n ôl</translation>
        </message>
        <message>
            <source>Close the promise</source>
            <translation>Cau'r addewid</translation>
        </message>
        <message>
            <source>Everyone's</source>
            <translation>Rhai pawb</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>Rhoi i gydweithiwr</translation>
        </message>
        <message>
            <source>I cover</source>
            <translation>Rwy'n cyflenwi</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Fy rhai i</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Dim ateb</translation>
        </message>
        <message>
            <source>No call-backs</source>
            <translation>Dim galwadau'n ôl</translation>
        </message>
        <message>
            <source>Spoke to them</source>
            <translation>Siaradwyd â nhw</translation>
        </message>
        <message>
            <source>To ring</source>
            <translation>I'w ffonio</translation>
        </message>
        <message>
            <source>Whose call-backs</source>
            <translation>Galwadau'n ôl pwy</translation>
        </message>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation>
                <numerusform>heb ei ffonio</numerusform>
                <numerusform>ffoniwyd unwaith</numerusform>
                <numerusform>ffoniwyd %n o weithiau</numerusform>
                <numerusform>ffoniwyd %n o weithiau</numerusform>
                <numerusform>ffoniwyd %n o weithiau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallBacksViewModel</name>
        <message>
            <source>A caller without a name</source>
            <translation>Galwr heb enw</translation>
        </message>
        <message>
            <source>Given to a colleague</source>
            <translation>Rhoddwyd i gydweithiwr</translation>
        </message>
        <message>
            <source>Promise closed</source>
            <translation>Caewyd yr addewid</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Addewid wedi'i gadw</translation>
        </message>
        <message>
            <source>Ring {name} now: {about}</source>
            <translation>Ffoniwch {name} nawr: {about}</translation>
        </message>
        <message>
            <source>The try is noted</source>
            <translation>Nodwyd y cynnig</translation>
        </message>
    </context>
    <context>
        <name>CallPanel</name>
        <message>
            <source>A call for {name}</source>
            <translation>Galwad i {name}</translation>
        </message>
        <message>
            <source>A promised call</source>
            <translation>Galwad a addawyd</translation>
        </message>
        <message>
            <source>Back to the enquiry</source>
            <translation>Yn ôl i'r ymholiad</translation>
        </message>
        <message>
            <source>No enquiry is needed. The promise stays until it is kept.</source>
            <translation>Nid oes angen ymholiad. Mae'r addewid yn aros nes ei gadw.</translation>
        </message>
        <message>
            <source>Promise the call</source>
            <translation>Addo'r alwad</translation>
        </message>
        <message>
            <source>What is the call about?</source>
            <translation>Am beth mae'r alwad?</translation>
        </message>
        <message>
            <source>the caller</source>
            <translation>y galwr</translation>
        </message>
    </context>
    <context>
        <name>Casework</name>
        <message>
            <source>, now {after} instead of {before}</source>
            <translation>, {after} bellach yn lle {before}</translation>
        </message>
        <message>
            <source>1 case assigned.</source>
            <translation>Dyrannwyd 1 achos.</translation>
        </message>
        <message>
            <source>1 case put back.</source>
            <translation>Rhoddwyd 1 achos yn ôl.</translation>
        </message>
        <message>
            <source>1 case told.</source>
            <translation>Dywedwyd wrth 1 achos.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 awr</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 awr</translation>
        </message>
        <message>
            <source>30 minutes</source>
            <translation>30 munud</translation>
        </message>
        <message>
            <source>4 hours</source>
            <translation>4 awr</translation>
        </message>
        <message>
            <source>A case that fits it appears here.</source>
            <translation>Mae achos sy'n cyfateb yn ymddangos yma.</translation>
        </message>
        <message>
            <source>A co-ordinator</source>
            <translation>Cydlynydd</translation>
        </message>
        <message>
            <source>A compliment</source>
            <translation>Canmoliaeth</translation>
        </message>
        <message>
            <source>A few words; the customer may hear them</source>
            <translation>Ychydig eiriau; gall y cwsmer eu clywed</translation>
        </message>
        <message>
            <source>A letter to each as well?</source>
            <translation>Llythyr i bob un hefyd?</translation>
        </message>
        <message>
            <source>A name, to find it at the left</source>
            <translation>Enw, i'w gael ar y chwith</translation>
        </message>
        <message>
            <source>A suggestion</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Derbyn</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Derbyniwyd</translation>
        </message>
        <message>
            <source>Accepted by {name}</source>
            <translation>Derbyniwyd gan {name}</translation>
        </message>
        <message>
            <source>Accepted, no case yet</source>
            <translation>Derbyniwyd, dim achos eto</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Derbyniwyd.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Cydnabod</translation>
        </message>
        <message>
            <source>Acknowledge at {stage}</source>
            <translation>Cydnabod ar {stage}</translation>
        </message>
        <message>
            <source>Acknowledged at stage {n}</source>
            <translation>Cydnabuwyd yng ngham {n}</translation>
        </message>
        <message>
            <source>Acknowledged, or its letter is to be written</source>
            <translation>Wedi'i gydnabod, neu mae ei lythyr i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Camau</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ychwanegu nodyn</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ychwanegu tasg</translation>
        </message>
        <message>
            <source>Add compensation</source>
            <translation>Ychwanegu iawndal</translation>
        </message>
        <message>
            <source>Add lesson</source>
            <translation>Ychwanegu gwers</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ychwanegu nodyn</translation>
        </message>
        <message>
            <source>Add remedy</source>
            <translation>Ychwanegu unioni</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>Ychwanegu tasg</translation>
        </message>
        <message>
            <source>After them</source>
            <translation>Ar eu hôl</translation>
        </message>
        <message>
            <source>After those</source>
            <translation>Ar ôl y rheini</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Cytuno</translation>
        </message>
        <message>
            <source>Agree to it?</source>
            <translation>Cytuno iddo?</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Cytunwyd</translation>
        </message>
        <message>
            <source>Also here</source>
            <translation>Hefyd yma</translation>
        </message>
        <message>
            <source>An apology, an action or money that puts it right stands here.</source>
            <translation>Yma y saif ymddiheuriad, gweithred neu arian sy'n unioni pethau.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Amser arall</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Answer at stage {n}</source>
            <translation>Ateb ar gam {n}</translation>
        </message>
        <message>
            <source>Answer yes or no</source>
            <translation>Atebwch ie neu na</translation>
        </message>
        <message>
            <source>Answered at stage 1</source>
            <translation>Atebwyd ar gam 1</translation>
        </message>
        <message>
            <source>Answered at stage 2; the ombudsman is next</source>
            <translation>Atebwyd ar gam 2; yr ombwdsmon sydd nesaf</translation>
        </message>
        <message>
            <source>Answered at stage {n}: {found}</source>
            <translation>Atebwyd yng ngham {n}: {found}</translation>
        </message>
        <message>
            <source>Answered; its letter is to be written</source>
            <translation>Wedi'i ateb; mae ei lythyr i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Cymeradwyo</translation>
        </message>
        <message>
            <source>Approve the closing</source>
            <translation>Cymeradwyo'r cau</translation>
        </message>
        <message>
            <source>Are they given the ombudsman's details?</source>
            <translation>A roddir manylion yr ombwdsmon iddynt?</translation>
        </message>
        <message>
            <source>Are they unhappy with us?</source>
            <translation>Ydynt yn anfodlon arnom?</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Gofyn</translation>
        </message>
        <message>
            <source>Ask about danger at home</source>
            <translation>Gofyn am berygl yn y cartref</translation>
        </message>
        <message>
            <source>Ask how it was</source>
            <translation>Gofyn sut oedd hi</translation>
        </message>
        <message>
            <source>Ask the test</source>
            <translation>Gofyn y prawf</translation>
        </message>
        <message>
            <source>Ask the test first: is it a complaint, or a request for service?</source>
            <translation>Gofynnwch y prawf yn gyntaf: ai cwyn ydyw, neu gais am wasanaeth?</translation>
        </message>
        <message>
            <source>Ask what was not asked</source>
            <translation>Gofyn yr hyn na ofynnwyd</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Dyrannu</translation>
        </message>
        <message>
            <source>Assign 1 case</source>
            <translation>Dyrannu 1 achos</translation>
        </message>
        <message>
            <source>Assign the chosen cases</source>
            <translation>Dyrannu'r achosion a ddewiswyd</translation>
        </message>
        <message>
            <source>Assign {n} cases</source>
            <translation>Dyrannu {n} achos</translation>
        </message>
        <message>
            <source>Assigning cases</source>
            <translation>Wrthi'n dyrannu achosion</translation>
        </message>
        <message>
            <source>At last</source>
            <translation>Yn olaf</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Wrth y ddesg</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Dechrau eto</translation>
        </message>
        <message>
            <source>Begin again: {clock}</source>
            <translation>Dechrau eto: {clock}</translation>
        </message>
        <message>
            <source>Belongs together</source>
            <translation>Yn perthyn i'w gilydd</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Trefnu</translation>
        </message>
        <message>
            <source>Book a visit</source>
            <translation>Trefnu ymweliad</translation>
        </message>
        <message>
            <source>Booked; officer told, letter and calendar file queued</source>
            <translation>Trefnwyd; dywedwyd wrth y swyddog, mae'r llythyr a'r ffeil galendr yn y ciw</translation>
        </message>
        <message>
            <source>Both go into the letter, with the day by which we answer.</source>
            <translation>Mae'r ddau yn mynd i'r llythyr, gyda'r diwrnod y byddwn yn ateb erbyn.</translation>
        </message>
        <message>
            <source>By a letter from here</source>
            <translation>Drwy lythyr oddi yma</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Drwy lythyr</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Erbyn pryd</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Ei ganslo</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Call the visit off</source>
            <translation>Canslo'r ymweliad</translation>
        </message>
        <message>
            <source>Called off; its letter is to be written</source>
            <translation>Wedi'i ganslo; mae ei lythyr i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Came {when}</source>
            <translation>Daeth {when}</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>Cases that you take, or that are given to you, appear here.</source>
            <translation>Mae achosion yr ydych yn eu cymryd, neu a roddir i chi, yn ymddangos yma.</translation>
        </message>
        <message>
            <source>Casework</source>
            <translation>Gwaith achos</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Changed since, and left as they are: {which}.</source>
            <translation>Newidiwyd ers hynny, a'u gadael fel y maent: {which}.</translation>
        </message>
        <message>
            <source>Changed: {what}</source>
            <translation>Newidiwyd: {what}</translation>
        </message>
        <message>
            <source>Charge it to somebody</source>
            <translation>Codi tâl ar rywun</translation>
        </message>
        <message>
            <source>Choose a case for what is done to many</source>
            <translation>Dewis achos ar gyfer yr hyn a wneir i lawer</translation>
        </message>
        <message>
            <source>Choose a folder that is there</source>
            <translation>Dewiswch ffolder sy'n bod</translation>
        </message>
        <message>
            <source>Choose an address from the list, or write it below</source>
            <translation>Dewiswch gyfeiriad o'r rhestr, neu ysgrifennwch ef isod</translation>
        </message>
        <message>
            <source>Choose another case</source>
            <translation>Dewiswch achos arall</translation>
        </message>
        <message>
            <source>Choose every case of the list</source>
            <translation>Dewis pob achos yn y rhestr</translation>
        </message>
        <message>
            <source>Choose how it was for them</source>
            <translation>Dewiswch sut brofiad a gawsant</translation>
        </message>
        <message>
            <source>Choose who covers</source>
            <translation>Dewiswch pwy sy'n dirprwyo</translation>
        </message>
        <message>
            <source>Choose who is away</source>
            <translation>Dewiswch pwy sydd i ffwrdd</translation>
        </message>
        <message>
            <source>Choose who is back</source>
            <translation>Dewiswch pwy sydd yn ôl</translation>
        </message>
        <message>
            <source>Choose who looks at it now</source>
            <translation>Dewiswch pwy sy'n edrych arni nawr</translation>
        </message>
        <message>
            <source>Choose who takes it, or a team</source>
            <translation>Dewiswch bwy sy'n ei gymryd, neu dîm</translation>
        </message>
        <message>
            <source>Choose who takes them</source>
            <translation>Dewiswch pwy sy'n eu cymryd</translation>
        </message>
        <message>
            <source>Choose yes, no or not known</source>
            <translation>Dewiswch ie, na neu ddim yn hysbys</translation>
        </message>
        <message>
            <source>Claim the longer time</source>
            <translation>Hawlio'r amser hirach</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Cau'r achos</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ar gau</translation>
        </message>
        <message>
            <source>Closing calls off what is still to come; Esc keeps the case open.</source>
            <translation>Mae cau yn canslo'r hyn sydd i ddod; mae Esc yn cadw'r achos ar agor.</translation>
        </message>
        <message>
            <source>Communal work not recharged yet</source>
            <translation>Gwaith cymunedol heb ei ad-godi eto</translation>
        </message>
        <message>
            <source>Communal work then waits on the list of what is not recharged.</source>
            <translation>Yna mae gwaith cymunedol yn aros ar restr yr hyn nad ad-godwyd.</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Iawndal</translation>
        </message>
        <message>
            <source>Compensation added</source>
            <translation>Ychwanegwyd iawndal</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Cwyn</translation>
        </message>
        <message>
            <source>Complaint: {title}</source>
            <translation>Cwyn: {title}</translation>
        </message>
        <message>
            <source>Copy: another case leads</source>
            <translation>Copi: achos arall sy'n arwain</translation>
        </message>
        <message>
            <source>Correct the service</source>
            <translation>Cywiro'r gwasanaeth</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Cyngor</translation>
        </message>
        <message>
            <source>Cover ended</source>
            <translation>Dirprwyo wedi dod i ben</translation>
        </message>
        <message>
            <source>Cover set</source>
            <translation>Dirprwy wedi'i drefnu</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cwsmer</translation>
        </message>
        <message>
            <source>Customer came back</source>
            <translation>Y cwsmer wedi dod yn ôl</translation>
        </message>
        <message>
            <source>Danger at home?</source>
            <translation>Perygl yn y cartref?</translation>
        </message>
        <message>
            <source>Days on which we choose to close do not move it.</source>
            <translation>Nid yw dyddiau pan ddewiswn gau yn ei symud.</translation>
        </message>
        <message>
            <source>Do they agree that we pass it on?</source>
            <translation>A ydynt yn cytuno i ni ei basio ymlaen?</translation>
        </message>
        <message>
            <source>Do they only want it put right?</source>
            <translation>Ai ei unioni yn unig a fynnant?</translation>
        </message>
        <message>
            <source>Do they want to complain?</source>
            <translation>Ydynt am gwyno?</translation>
        </message>
        <message>
            <source>Document: {title}</source>
            <translation>Dogfen: {title}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dogfennau</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Wedi gorffen</translation>
        </message>
        <message>
            <source>Done by {name}</source>
            <translation>Gwnaed gan {name}</translation>
        </message>
        <message>
            <source>Done, without a case</source>
            <translation>Wedi'i wneud, heb achos</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Wedi'i wneud.</translation>
        </message>
        <message>
            <source>Done: {clock}</source>
            <translation>Wedi'i wneud: {clock}</translation>
        </message>
        <message>
            <source>Done: {task}</source>
            <translation>Wedi'i wneud: {task}</translation>
        </message>
        <message>
            <source>Done; the sender sees how it ended</source>
            <translation>Wedi'i wneud; mae'r anfonwr yn gweld sut y daeth i ben</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Gollwng</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Ei gollwng</translation>
        </message>
        <message>
            <source>Drop it: {task}</source>
            <translation>Ei gollwng: {task}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>Due {when}</source>
            <translation>Erbyn {when}</translation>
        </message>
        <message>
            <source>Duty set</source>
            <translation>Dyletswydd wedi'i gosod</translation>
        </message>
        <message>
            <source>Empty for not at all</source>
            <translation>Gwag am ddim o gwbl</translation>
        </message>
        <message>
            <source>Empty for now; else a day that has been</source>
            <translation>Gwag am nawr; fel arall diwrnod a fu</translation>
        </message>
        <message>
            <source>Empty for the customer of the case</source>
            <translation>Gwag ar gyfer cwsmer yr achos</translation>
        </message>
        <message>
            <source>Empty for the service's name</source>
            <translation>Gwag am enw'r gwasanaeth</translation>
        </message>
        <message>
            <source>Empty for the team that the service names</source>
            <translation>Gwag am y tîm y mae'r gwasanaeth yn ei enwi</translation>
        </message>
        <message>
            <source>Empty for today</source>
            <translation>Gwag am heddiw</translation>
        </message>
        <message>
            <source>Empty for when the case came</source>
            <translation>Gadewch yn wag am pan ddaeth yr achos</translation>
        </message>
        <message>
            <source>Empty for whoever has the case</source>
            <translation>Gwag am bwy bynnag sydd â'r achos</translation>
        </message>
        <message>
            <source>Empty where it goes on</source>
            <translation>Gwag os yw'n parhau</translation>
        </message>
        <message>
            <source>Empty where it is about no one place</source>
            <translation>Gwag os nad yw am un lle penodol</translation>
        </message>
        <message>
            <source>Empty where nobody asked for it</source>
            <translation>Gwag os na ofynnodd neb amdano</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Ei ddiweddu</translation>
        </message>
        <message>
            <source>End the group</source>
            <translation>Diweddu'r grŵp</translation>
        </message>
        <message>
            <source>End the order</source>
            <translation>Dod â'r archeb i ben</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Daeth i ben</translation>
        </message>
        <message>
            <source>Ended; its cases go on, each by itself</source>
            <translation>Wedi dod i ben; mae ei achosion yn parhau, bob un ar ei ben ei hun</translation>
        </message>
        <message>
            <source>Ends in .txt to be read, in .json for a program</source>
            <translation>Mae'n gorffen â .txt i'w ddarllen, .json i raglen</translation>
        </message>
        <message>
            <source>Enter a day and a time, like Friday 10:30</source>
            <translation>Rhowch ddiwrnod ac amser, fel dydd Gwener 10:30</translation>
        </message>
        <message>
            <source>Enter an amount, like 12.50</source>
            <translation>Rhowch swm, fel 12.50</translation>
        </message>
        <message>
            <source>Enter how much, like 50.00</source>
            <translation>Rhowch faint, fel 50.00</translation>
        </message>
        <message>
            <source>Every open case of the group has it</source>
            <translation>Mae gan bob achos agored yn y grŵp hwn ef</translation>
        </message>
        <message>
            <source>Everybody who works on cases sees it again</source>
            <translation>Mae pawb sy'n gweithio ar achosion yn ei weld eto</translation>
        </message>
        <message>
            <source>Everyone's</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>Everything for the ombudsman, in one file</source>
            <translation>Popeth i'r ombwdsmon, mewn un ffeil</translation>
        </message>
        <message>
            <source>Explain it to them</source>
            <translation>Eglurwch iddynt</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Ymestyn</translation>
        </message>
        <message>
            <source>Extend: {clock}</source>
            <translation>Ymestyn: {clock}</translation>
        </message>
        <message>
            <source>Extended; the letter with the new day is to be written</source>
            <translation>Wedi'i ymestyn; mae'r llythyr â'r diwrnod newydd i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Hidlo</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Hidlo'r ciw</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Yn gyntaf</translation>
        </message>
        <message>
            <source>For everybody again</source>
            <translation>I bawb eto</translation>
        </message>
        <message>
            <source>For few eyes</source>
            <translation>I ychydig lygaid</translation>
        </message>
        <message>
            <source>For the ombudsman</source>
            <translation>I'r ombwdsmon</translation>
        </message>
        <message>
            <source>For what came by post, or was seen: nobody has to refer it.</source>
            <translation>Ar gyfer yr hyn a ddaeth drwy'r post, neu a welwyd: nid oes rhaid i neb ei gyfeirio.</translation>
        </message>
        <message>
            <source>For which work</source>
            <translation>Ar gyfer pa waith</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Ar ran {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>From the counter</source>
            <translation>O'r cownter</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Rhoi</translation>
        </message>
        <message>
            <source>Give it to somebody: {task}</source>
            <translation>Ei rhoi i rywun: {task}</translation>
        </message>
        <message>
            <source>Given; who is away has a deputy</source>
            <translation>Wedi'i rhoi; mae gan bwy sydd i ffwrdd ddirprwy</translation>
        </message>
        <message>
            <source>Go to stage 2</source>
            <translation>Mynd i gam 2</translation>
        </message>
        <message>
            <source>Gone up to me</source>
            <translation>Wedi codi ataf i</translation>
        </message>
        <message>
            <source>Gone up to {role}</source>
            <translation>Wedi mynd i fyny at {role}</translation>
        </message>
        <message>
            <source>Hand it over</source>
            <translation>Ei drosglwyddo</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Trosglwyddo</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wedi'i drosglwyddo</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cuddio</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Oriau</translation>
        </message>
        <message>
            <source>How did it end?</source>
            <translation>Sut y daeth i ben?</translation>
        </message>
        <message>
            <source>How do they hear of it?</source>
            <translation>Sut y cânt glywed amdano?</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>Pa mor bell ydyw?</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Pa mor bell ydyw</translation>
        </message>
        <message>
            <source>How happy are they with how we handled it?</source>
            <translation>Pa mor hapus ydynt â sut yr ymdriniwyd â hyn?</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Sut y daeth i ben</translation>
        </message>
        <message>
            <source>How it ended, as the customer hears it</source>
            <translation>Sut y daeth i ben, fel y mae'r cwsmer yn ei glywed</translation>
        </message>
        <message>
            <source>How it was for them</source>
            <translation>Sut brofiad a gawsant</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Am ba hyd</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Faint</translation>
        </message>
        <message>
            <source>How much of it</source>
            <translation>Faint ohono</translation>
        </message>
        <message>
            <source>How they told us</source>
            <translation>Sut y dywedasant wrthym</translation>
        </message>
        <message>
            <source>How this day was found: {clock}</source>
            <translation>Sut y cafwyd y diwrnod hwn: {clock}</translation>
        </message>
        <message>
            <source>How urgent?</source>
            <translation>Pa mor frys?</translation>
        </message>
        <message>
            <source>How was it for them?</source>
            <translation>Sut brofiad a gawsant?</translation>
        </message>
        <message>
            <source>I do</source>
            <translation>Fi</translation>
        </message>
        <message>
            <source>If it is something else all the same, why</source>
            <translation>Os yw'n rhywbeth arall er hynny, pam</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Mewn ychydig eiriau</translation>
        </message>
        <message>
            <source>In a part that several homes share?</source>
            <translation>Mewn rhan y mae sawl cartref yn ei rhannu?</translation>
        </message>
        <message>
            <source>In a restricted case</source>
            <translation>Mewn achos cyfyngedig</translation>
        </message>
        <message>
            <source>In confidence.</source>
            <translation>Yn gyfrinachol.</translation>
        </message>
        <message>
            <source>Into which case</source>
            <translation>I ba achos</translation>
        </message>
        <message>
            <source>Is it a complaint?</source>
            <translation>Ai cwyn ydyw?</translation>
        </message>
        <message>
            <source>Is it the first we hear of it?</source>
            <translation>Ai dyma'r tro cyntaf inni glywed?</translation>
        </message>
        <message>
            <source>It can't be extended.</source>
            <translation>Ni ellir ei ymestyn.</translation>
        </message>
        <message>
            <source>It can't be paused.</source>
            <translation>Ni ellir ei oedi.</translation>
        </message>
        <message>
            <source>It goes to a body outside the council</source>
            <translation>Mae'n mynd i gorff y tu allan i'r cyngor</translation>
        </message>
        <message>
            <source>It is about another service</source>
            <translation>Mae'n ymwneud â gwasanaeth arall</translation>
        </message>
        <message>
            <source>It is acknowledged within five working days. This case goes on.</source>
            <translation>Fe'i cydnabyddir o fewn pum diwrnod gwaith. Mae'r achos hwn yn parhau.</translation>
        </message>
        <message>
            <source>It is cancelled</source>
            <translation>Mae wedi'i ganslo</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Mae wedi'i wneud</translation>
        </message>
        <message>
            <source>It is now</source>
            <translation>Mae bellach</translation>
        </message>
        <message>
            <source>It is too late to extend it.</source>
            <translation>Mae'n rhy hwyr i'w ymestyn.</translation>
        </message>
        <message>
            <source>It is yours</source>
            <translation>Chi sydd â hi</translation>
        </message>
        <message>
            <source>It may be extended once, with a reason.</source>
            <translation>Gellir ei ymestyn unwaith, gyda rheswm.</translation>
        </message>
        <message>
            <source>It may be for few eyes, or not on this desk yet.</source>
            <translation>Efallai ei fod i ychydig lygaid, neu heb gyrraedd y ddesg hon eto.</translation>
        </message>
        <message>
            <source>It may be paused while we wait for {what}.</source>
            <translation>Gellir ei oedi tra byddwn yn aros am {what}.</translation>
        </message>
        <message>
            <source>It needs longer</source>
            <translation>Mae angen mwy o amser</translation>
        </message>
        <message>
            <source>It stays open. The new service's clock counts from the same receipt.</source>
            <translation>Mae'n aros ar agor. Mae cloc y gwasanaeth newydd yn cyfrif o'r un derbyniad.</translation>
        </message>
        <message>
            <source>It stopped half way; what was done stays done.</source>
            <translation>Stopiodd hanner ffordd; mae'r hyn a wnaed yn aros.</translation>
        </message>
        <message>
            <source>It stopped half way; what was told stays told.</source>
            <translation>Stopiodd hanner ffordd; mae'r hyn a ddywedwyd yn aros.</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>Fe ddigwyddodd</translation>
        </message>
        <message>
            <source>It waits for you to accept it.</source>
            <translation>Mae'n aros i chi ei dderbyn.</translation>
        </message>
        <message>
            <source>It was extended, which can be done once.</source>
            <translation>Cafodd ei ymestyn, a gellir gwneud hynny unwaith.</translation>
        </message>
        <message>
            <source>It went on to {team}.</source>
            <translation>Aeth ymlaen i {team}.</translation>
        </message>
        <message>
            <source>It went up to {name}.</source>
            <translation>Aeth i fyny at {name}.</translation>
        </message>
        <message>
            <source>Its reference, like GH-7K3M-92QX-4TD; also of a case that you may not see. Empty if it belongs to none</source>
            <translation>Ei gyfeirnod, fel GH-7K3M-92QX-4TD; hefyd un achos na chewch ei weld. Yn wag os nad yw'n perthyn i'r un</translation>
        </message>
        <message>
            <source>Its reference, or how it begins</source>
            <translation>Ei gyfeirnod, neu sut mae'n dechrau</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Ei gadw</translation>
        </message>
        <message>
            <source>Keep it as</source>
            <translation>Ei gadw fel</translation>
        </message>
        <message>
            <source>Keep the answers</source>
            <translation>Cadw'r atebion</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>Kept as it is written; the customer may ask to read it</source>
            <translation>Cedwir fel y'i hysgrifennir; gall y cwsmer ofyn am gael ei ddarllen</translation>
        </message>
        <message>
            <source>Kept with the case</source>
            <translation>Cadwyd gyda'r achos</translation>
        </message>
        <message>
            <source>Kept; its letter is to be written</source>
            <translation>Wedi'i gadw; mae ei lythyr i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Kept; the clock by the answers runs</source>
            <translation>Wedi'u cadw; mae'r cloc yn ôl yr atebion yn rhedeg</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Landlord</source>
            <translation>Landlord</translation>
        </message>
        <message>
            <source>Last filter</source>
            <translation>Hidlydd diwethaf</translation>
        </message>
        <message>
            <source>Last update</source>
            <translation>Diweddariad olaf</translation>
        </message>
        <message>
            <source>Left empty, it says that they asked how it stands</source>
            <translation>O'i adael yn wag, mae'n dweud eu bod wedi gofyn sut mae pethau</translation>
        </message>
        <message>
            <source>Lesson added</source>
            <translation>Ychwanegwyd gwers</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Gwersi</translation>
        </message>
        <message>
            <source>Let everybody see it</source>
            <translation>Gadael i bawb ei weld</translation>
        </message>
        <message>
            <source>Let it run on</source>
            <translation>Gadael iddo redeg</translation>
        </message>
        <message>
            <source>Let it run on: {clock}</source>
            <translation>Gadael iddo redeg: {clock}</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Llythyrau</translation>
        </message>
        <message>
            <source>Like 120.00</source>
            <translation>Fel 120.00</translation>
        </message>
        <message>
            <source>Like 50.00</source>
            <translation>Fel 50.00</translation>
        </message>
        <message>
            <source>Like Friday or 24/11; empty for no day</source>
            <translation>Fel dydd Gwener neu 24/11; gwag am ddim diwrnod</translation>
        </message>
        <message>
            <source>Like Friday or 4/12</source>
            <translation>Fel dydd Gwener neu 4/12</translation>
        </message>
        <message>
            <source>Like Lift out at Quay Court</source>
            <translation>Fel Lifft wedi torri yn Llys y Cei</translation>
        </message>
        <message>
            <source>Like a card was left</source>
            <translation>Fel gadawyd cerdyn</translation>
        </message>
        <message>
            <source>Like tomorrow 10:30 or Friday 2pm</source>
            <translation>Fel yfory 10:30 neu ddydd Gwener 2pm</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Cysylltu</translation>
        </message>
        <message>
            <source>Link it with another case</source>
            <translation>Ei gysylltu ag achos arall</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Wedi'i gysylltu</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Rhestrau</translation>
        </message>
        <message>
            <source>Longer; the letter with the new day is to be written</source>
            <translation>Yn hwy; mae'r llythyr â'r diwrnod newydd i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Edrych</translation>
        </message>
        <message>
            <source>Make a second case of it</source>
            <translation>Gwneud ail achos ohono</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Caiff aros yn wag</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Fi</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Uno</translation>
        </message>
        <message>
            <source>Merge another case into this one</source>
            <translation>Cyfuno achos arall i'r un hwn</translation>
        </message>
        <message>
            <source>Merged; no day set by law was lost</source>
            <translation>Wedi'u cyfuno; ni chollwyd diwrnod a bennwyd gan y gyfraith</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Wedi'i gyflawni</translation>
        </message>
        <message>
            <source>Met; what follows from it has begun</source>
            <translation>Wedi'i gyflawni; mae'r hyn sy'n dilyn wedi dechrau</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Fy ngwaith</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Wedi'i fethu</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>My teams</source>
            <translation>Fy nhimau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Name a new cause</source>
            <translation>Enwi achos newydd cyffredin</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Ei enwi</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Wedi'i enwi</translation>
        </message>
        <message>
            <source>Needs longer</source>
            <translation>Angen mwy o amser</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Achos newydd</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Cam nesaf</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nac ydy</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Dim mynediad</translation>
        </message>
        <message>
            <source>No case begins like this</source>
            <translation>Nid oes achos yn dechrau fel hyn</translation>
        </message>
        <message>
            <source>No case is in this list</source>
            <translation>Nid oes achos yn y rhestr hon</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Dim dyddiad</translation>
        </message>
        <message>
            <source>No task and no visit waits for you</source>
            <translation>Nid oes tasg nac ymweliad yn aros amdanoch</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Neb</translation>
        </message>
        <message>
            <source>Nobody has accepted it yet.</source>
            <translation>Nid oes neb wedi'i dderbyn eto.</translation>
        </message>
        <message>
            <source>Nobody is named</source>
            <translation>Ni enwir neb</translation>
        </message>
        <message>
            <source>Nobody is named on it</source>
            <translation>Ni enwir neb arno</translation>
        </message>
        <message>
            <source>Nobody let them in</source>
            <translation>Ni adawodd neb hwy i mewn</translation>
        </message>
        <message>
            <source>Nobody of the team has opened it yet.</source>
            <translation>Nid oes neb o'r tîm wedi ei agor eto.</translation>
        </message>
        <message>
            <source>Nobody there has opened it.</source>
            <translation>Nid oes neb yno wedi'i agor.</translation>
        </message>
        <message>
            <source>Nobody was asked yet. Ask when a case is closed.</source>
            <translation>Ni ofynnwyd i neb eto. Gofynnwch wrth gau achos.</translation>
        </message>
        <message>
            <source>Nobody was told anything yet</source>
            <translation>Ni ddywedwyd dim wrth neb eto</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Neb eto</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Heb ei ateb eto</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Heb ei ofyn eto</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ddim yn hysbys</translation>
        </message>
        <message>
            <source>Not told yet</source>
            <translation>Heb gael gwybod eto</translation>
        </message>
        <message>
            <source>Not told yet.</source>
            <translation>Heb gael gwybod eto.</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Ychwanegwyd y nodyn</translation>
        </message>
        <message>
            <source>Nothing is waiting for you</source>
            <translation>Nid oes dim yn aros amdanoch</translation>
        </message>
        <message>
            <source>Nothing that was promised is open.</source>
            <translation>Nid oes dim a addawyd ar agor.</translation>
        </message>
        <message>
            <source>Nothing waits to be accepted</source>
            <translation>Nid oes dim yn aros i'w dderbyn</translation>
        </message>
        <message>
            <source>Nothing waits. Communal work stands here once it is done.</source>
            <translation>Nid oes dim yn aros. Saif gwaith cymunedol yma wedi iddo gael ei wneud.</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Hynaf</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>Ar ddyletswydd</translation>
        </message>
        <message>
            <source>Once at each stage. A complaint never stands still.</source>
            <translation>Unwaith ar bob cam. Nid yw cwyn byth yn sefyll yn llonydd.</translation>
        </message>
        <message>
            <source>One cause with others</source>
            <translation>Un achos cyffredin ag eraill</translation>
        </message>
        <message>
            <source>One cause: {name}</source>
            <translation>Un rheswm: {name}</translation>
        </message>
        <message>
            <source>One that nobody accepts in time goes to the first, then on as often as the same time has passed. Nobody on a step: the next one hears at once.</source>
            <translation>Mae un nad oes neb yn ei dderbyn mewn pryd yn mynd at y cyntaf, yna ymlaen bob tro y bydd yr un amser wedi mynd heibio. Neb ar ris: mae'r nesaf yn clywed ar unwaith.</translation>
        </message>
        <message>
            <source>One update for {n} open cases</source>
            <translation>Un diweddariad i {n} achos agored</translation>
        </message>
        <message>
            <source>One update now goes to all of them</source>
            <translation>Mae un diweddariad bellach yn mynd i bob un</translation>
        </message>
        <message>
            <source>Only those who work on it read it.</source>
            <translation>Dim ond y rhai sy'n gweithio arno sy'n ei ddarllen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Ar agor eto</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Achosion agored</translation>
        </message>
        <message>
            <source>Open for more than</source>
            <translation>Ar agor am fwy na</translation>
        </message>
        <message>
            <source>Open here already</source>
            <translation>Ar agor yma eisoes</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Ei agor eto</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Agor yr achos</translation>
        </message>
        <message>
            <source>Open the second case</source>
            <translation>Agor yr ail achos</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Agorwch i'w ddarllen</translation>
        </message>
        <message>
            <source>Opened again: the law's time ended when it was answered, and does not begin anew. The day is our own promise. A review, stage 2 or a new request has its own.</source>
            <translation>Wedi'i ailagor: daeth amser y gyfraith i ben pan atebwyd ef, ac nid yw'n dechrau o'r newydd. Ein haddewid ni yw'r diwrnod. Mae gan adolygiad, cam 2 neu gais newydd ei ddiwrnod ei hun.</translation>
        </message>
        <message>
            <source>Opened by the team</source>
            <translation>Agorwyd gan y tîm</translation>
        </message>
        <message>
            <source>Opened {when}.</source>
            <translation>Agorwyd {when}.</translation>
        </message>
        <message>
            <source>Opened; the two are linked</source>
            <translation>Wedi'i agor; mae'r ddau wedi'u cysylltu</translation>
        </message>
        <message>
            <source>Or a team's queue</source>
            <translation>Neu giw tîm</translation>
        </message>
        <message>
            <source>Or to which team</source>
            <translation>Neu i ba dîm</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Trefn</translation>
        </message>
        <message>
            <source>Order by age, or by due day</source>
            <translation>Trefnu yn ôl oed, neu yn ôl y diwrnod</translation>
        </message>
        <message>
            <source>Order it</source>
            <translation>Ei archebu</translation>
        </message>
        <message>
            <source>Order set</source>
            <translation>Trefn wedi'i gosod</translation>
        </message>
        <message>
            <source>Order work</source>
            <translation>Archebu gwaith</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Archebwyd</translation>
        </message>
        <message>
            <source>Our own standard</source>
            <translation>Ein safon ein hunain</translation>
        </message>
        <message>
            <source>Our own, or a contractor</source>
            <translation>Ein rhai ni, neu gontractwr</translation>
        </message>
        <message>
            <source>Out of hours</source>
            <translation>Y tu allan i oriau</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Hwyr</translation>
        </message>
        <message>
            <source>Overdue 1 hour</source>
            <translation>1 awr yn hwyr</translation>
        </message>
        <message>
            <source>Overdue since {when}</source>
            <translation>Yn hwyr ers {when}</translation>
        </message>
        <message>
            <source>Overdue {n} hours</source>
            <translation>{n} awr yn hwyr</translation>
        </message>
        <message>
            <source>Overdue, less than an hour</source>
            <translation>Yn hwyr, llai nag awr</translation>
        </message>
        <message>
            <source>Paid as</source>
            <translation>Telir fel</translation>
        </message>
        <message>
            <source>Part them again?</source>
            <translation>Eu gwahanu eto?</translation>
        </message>
        <message>
            <source>Parted; both are as they were</source>
            <translation>Wedi'u gwahanu; mae'r ddau fel yr oeddent</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Oedi</translation>
        </message>
        <message>
            <source>Pause: {clock}</source>
            <translation>Oedi: {clock}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wedi'i oedi</translation>
        </message>
        <message>
            <source>Paused; the time stands still</source>
            <translation>Wedi'i oedi; mae'r amser yn sefyll</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Post that is routed to your team appears here.</source>
            <translation>Mae post a anfonir at eich tîm yn ymddangos yma.</translation>
        </message>
        <message>
            <source>Post tray</source>
            <translation>Hambwrdd post</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Blaenoriaeth</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Ei roi yno</translation>
        </message>
        <message>
            <source>Put them on duty</source>
            <translation>Eu rhoi ar ddyletswydd</translation>
        </message>
        <message>
            <source>Put this case there</source>
            <translation>Rhoi'r achos hwn yno</translation>
        </message>
        <message>
            <source>Putting cases back</source>
            <translation>Rhoi achosion yn ôl</translation>
        </message>
        <message>
            <source>Read aloud at the counter; empty leaves each as it is</source>
            <translation>Fe'i darllenir ar goedd wrth y cownter; mae gwag yn gadael pob un fel y mae</translation>
        </message>
        <message>
            <source>Read aloud to the customer, like: the plumber comes on Tuesday</source>
            <translation>Ei ddarllen yn uchel i'r cwsmer, fel: daw'r plymwr ddydd Mawrth</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Ei ddarllen</translation>
        </message>
        <message>
            <source>Read the restricted case</source>
            <translation>Darllen yr achos cyfyngedig</translation>
        </message>
        <message>
            <source>Read what was said in confidence</source>
            <translation>Darllen yr hyn a ddywedwyd yn gyfrinachol</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Rhesymau</translation>
        </message>
        <message>
            <source>Rebook</source>
            <translation>Ail-drefnu</translation>
        </message>
        <message>
            <source>Rebooked; officer told, letter and calendar file queued</source>
            <translation>Ail-drefnwyd; dywedwyd wrth y swyddog, mae'r llythyr a'r ffeil galendr yn y ciw</translation>
        </message>
        <message>
            <source>Recharge</source>
            <translation>Ad-godi tâl</translation>
        </message>
        <message>
            <source>Recharged</source>
            <translation>Ad-godwyd tâl</translation>
        </message>
        <message>
            <source>Recharges</source>
            <translation>Ad-godi tâl</translation>
        </message>
        <message>
            <source>Record a disclosure</source>
            <translation>Cofnodi datgeliad</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Cofnodi'r ateb</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Cofnodwyd</translation>
        </message>
        <message>
            <source>Refer it on</source>
            <translation>Ei gyfeirio ymlaen</translation>
        </message>
        <message>
            <source>Referred by me</source>
            <translation>Cyfeiriwyd gen i</translation>
        </message>
        <message>
            <source>Referred on, with everything in it</source>
            <translation>Cyfeiriwyd ymlaen, gyda phopeth ynddo</translation>
        </message>
        <message>
            <source>Referred to us</source>
            <translation>Cyfeiriwyd atom ni</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Gwrthod</translation>
        </message>
        <message>
            <source>Refuse it</source>
            <translation>Ei gwrthod</translation>
        </message>
        <message>
            <source>Refuse the complaint</source>
            <translation>Gwrthod y gŵyn</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Refused; its letter is to be written</source>
            <translation>Wedi'i wrthod; mae ei lythyr i'w ysgrifennu</translation>
        </message>
        <message>
            <source>Remedies</source>
            <translation>Unioni</translation>
        </message>
        <message>
            <source>Remedies still open</source>
            <translation>Unioni sy'n dal ar agor</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Unioni</translation>
        </message>
        <message>
            <source>Remedy added</source>
            <translation>Ychwanegwyd unioni</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Ailagor</translation>
        </message>
        <message>
            <source>Restrict it</source>
            <translation>Ei gyfyngu</translation>
        </message>
        <message>
            <source>Restricted case</source>
            <translation>Achos cyfyngedig</translation>
        </message>
        <message>
            <source>Restricted; the counter sees whom to ring, nothing else</source>
            <translation>Wedi'i gyfyngu; mae'r cownter yn gweld pwy i'w ffonio, dim arall</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Ei ddychwelyd</translation>
        </message>
        <message>
            <source>Return it to {name}</source>
            <translation>Ei ddychwelyd at {name}</translation>
        </message>
        <message>
            <source>Returned by {name}</source>
            <translation>Dychwelwyd gan {name}</translation>
        </message>
        <message>
            <source>Returned to the sender</source>
            <translation>Dychwelwyd at yr anfonwr</translation>
        </message>
        <message>
            <source>Returned.</source>
            <translation>Dychwelwyd.</translation>
        </message>
        <message>
            <source>Ring or write to them. What is not known yet may stay empty.</source>
            <translation>Ffoniwch neu ysgrifennwch atynt. Caiff yr hyn nas gwyddys eto aros yn wag.</translation>
        </message>
        <message>
            <source>Ring {name}, on duty: {phone}.</source>
            <translation>Ffoniwch {name}, ar ddyletswydd: {phone}.</translation>
        </message>
        <message>
            <source>Ring {phone}.</source>
            <translation>Ffoniwch {phone}.</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risg</translation>
        </message>
        <message>
            <source>Risk and priority</source>
            <translation>Risg a blaenoriaeth</translation>
        </message>
        <message>
            <source>Route it on</source>
            <translation>Ei anfon ymlaen</translation>
        </message>
        <message>
            <source>Routed on</source>
            <translation>Anfonwyd ymlaen</translation>
        </message>
        <message>
            <source>Safeguarding referral</source>
            <translation>Atgyfeiriad diogelu</translation>
        </message>
        <message>
            <source>Same customer, same day of receipt; nothing is asked twice.</source>
            <translation>Yr un cwsmer, yr un diwrnod derbyn; ni ofynnir dim ddwywaith.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save a copy outside the program</source>
            <translation>Cadw copi y tu allan i'r rhaglen</translation>
        </message>
        <message>
            <source>Save it as</source>
            <translation>Cadw fel</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Cadw'r copi</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Cadw'r ffeil</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>Saved; that it left is kept on the case</source>
            <translation>Cadwyd; mae'r achos yn cofio iddi adael</translation>
        </message>
        <message>
            <source>Saved; the counter reads this aloud</source>
            <translation>Wedi'i gadw; mae'r cownter yn darllen hwn yn uchel</translation>
        </message>
        <message>
            <source>Saved; who took it, and what for, is kept</source>
            <translation>Cadwyd; cofnodwyd pwy a'i cymerodd, ac i beth</translation>
        </message>
        <message>
            <source>Say to the customer</source>
            <translation>Dywedwch wrth y cwsmer</translation>
        </message>
        <message>
            <source>Say when, like Friday 10:30</source>
            <translation>Dywedwch pryd, fel dydd Gwener 10:30</translation>
        </message>
        <message>
            <source>Say who pays us back</source>
            <translation>Dywedwch pwy sy'n ein had-dalu</translation>
        </message>
        <message>
            <source>Send a closing letter</source>
            <translation>Anfon llythyr cau</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Anfon yn ôl</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Ei anfon yn ôl</translation>
        </message>
        <message>
            <source>Send it there</source>
            <translation>Ei anfon yno</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Wedi'i anfon yn ôl</translation>
        </message>
        <message>
            <source>Sent by {name}</source>
            <translation>Anfonwyd gan {name}</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Anfonwyd ymlaen</translation>
        </message>
        <message>
            <source>Sent on.</source>
            <translation>Anfonwyd ymlaen.</translation>
        </message>
        <message>
            <source>Sent there; its reference and its story stay</source>
            <translation>Wedi'i anfon yno; mae ei gyfeirnod a'i hanes yn aros</translation>
        </message>
        <message>
            <source>Sent to me</source>
            <translation>Anfonwyd ataf i</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Set on the team's page</source>
            <translation>Gosodwyd ar dudalen y tîm</translation>
        </message>
        <message>
            <source>Set the cover</source>
            <translation>Trefnu'r dirprwy</translation>
        </message>
        <message>
            <source>Set the order</source>
            <translation>Gosod y drefn</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Dangos dim ond</translation>
        </message>
        <message>
            <source>Show the lists</source>
            <translation>Dangos y rhestrau</translation>
        </message>
        <message>
            <source>Show what came meanwhile</source>
            <translation>Dangos yr hyn a ddaeth yn y cyfamser</translation>
        </message>
        <message>
            <source>Show {n} earlier</source>
            <translation>Dangos {n} cynharach</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Ers pryd</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Rhywun</translation>
        </message>
        <message>
            <source>Somebody other than {who}, who answered at stage 1.</source>
            <translation>Rhywun heblaw {who}, a atebodd ar gam 1.</translation>
        </message>
        <message>
            <source>Somebody who has left</source>
            <translation>Rhywun sydd wedi gadael</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Mae rhywbeth o'i le</translation>
        </message>
        <message>
            <source>Soonest due</source>
            <translation>Cynharaf</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Hollti</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Cam</translation>
        </message>
        <message>
            <source>Stage 1 answer</source>
            <translation>Ateb cam 1</translation>
        </message>
        <message>
            <source>Stage 1, the acknowledgement waits to be sent</source>
            <translation>Cam 1, mae'r gydnabyddiaeth yn aros i'w hanfon</translation>
        </message>
        <message>
            <source>Stage 1, to be answered</source>
            <translation>Cam 1, i'w hateb</translation>
        </message>
        <message>
            <source>Stage 2</source>
            <translation>Cam 2</translation>
        </message>
        <message>
            <source>Stage 2 answer</source>
            <translation>Ateb cam 2</translation>
        </message>
        <message>
            <source>Stage 2, the acknowledgement waits to be sent</source>
            <translation>Cam 2, mae'r gydnabyddiaeth yn aros i'w hanfon</translation>
        </message>
        <message>
            <source>Stage 2, to be acknowledged</source>
            <translation>Cam 2, i'w chydnabod</translation>
        </message>
        <message>
            <source>Stage 2, to be answered</source>
            <translation>Cam 2, i'w hateb</translation>
        </message>
        <message>
            <source>Stage 2; acknowledge it</source>
            <translation>Cam 2; cydnabyddwch hi</translation>
        </message>
        <message>
            <source>Stands apart</source>
            <translation>Yn sefyll ar wahân</translation>
        </message>
        <message>
            <source>Still owed</source>
            <translation>Yn dal heb ei dalu</translation>
        </message>
        <message>
            <source>Stopped with {n} left as they were.</source>
            <translation>Stopiwyd gyda {n} wedi'u gadael fel yr oeddent.</translation>
        </message>
        <message>
            <source>Stopped: {n} cases told, {left} are left.</source>
            <translation>Stopiwyd: dywedwyd wrth {n} achos, mae {left} ar ôl.</translation>
        </message>
        <message>
            <source>Suspected fraud and safeguarding take it out of most people's sight.</source>
            <translation>Mae amheuaeth o dwyll a diogelu yn ei dynnu o olwg y rhan fwyaf o bobl.</translation>
        </message>
        <message>
            <source>Take a complaint</source>
            <translation>Cymryd cwyn</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Ei gymryd</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Ei dynnu allan</translation>
        </message>
        <message>
            <source>Take it out of the group</source>
            <translation>Ei dynnu o'r grŵp</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tynnu allan</translation>
        </message>
        <message>
            <source>Take the complaint</source>
            <translation>Cymryd y gŵyn</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Wedi'i gymryd</translation>
        </message>
        <message>
            <source>Taken out of the group</source>
            <translation>Wedi'i dynnu o'r grŵp</translation>
        </message>
        <message>
            <source>Taken; it is a case of its own, held to this one</source>
            <translation>Cymerwyd; mae'n achos ar ei ben ei hun, ynghlwm wrth hwn</translation>
        </message>
        <message>
            <source>Takes on</source>
            <translation>Yn ymgymryd â</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tasg</translation>
        </message>
        <message>
            <source>Task added</source>
            <translation>Ychwanegwyd y dasg</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Tasg wedi'i gwneud</translation>
        </message>
        <message>
            <source>Task done: {task}</source>
            <translation>Tasg wedi'i gwneud: {task}</translation>
        </message>
        <message>
            <source>Task dropped</source>
            <translation>Gollyngwyd y dasg</translation>
        </message>
        <message>
            <source>Task dropped: {task}</source>
            <translation>Gollyngwyd y dasg: {task}</translation>
        </message>
        <message>
            <source>Tasks and visits</source>
            <translation>Tasgau ac ymweliadau</translation>
        </message>
        <message>
            <source>Tasks and visits that you are given, in any case, appear here.</source>
            <translation>Bydd tasgau ac ymweliadau a roddir i chi, mewn unrhyw achos, yn ymddangos yma.</translation>
        </message>
        <message>
            <source>Tasks, {done} of {all} done</source>
            <translation>Tasgau, {done} o {all} wedi'u gwneud</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>Tell them all</source>
            <translation>Dweud wrth bawb</translation>
        </message>
        <message>
            <source>Tell {n} more</source>
            <translation>Dweud wrth {n} arall</translation>
        </message>
        <message>
            <source>Telling the cases of the group</source>
            <translation>Dweud wrth achosion y grŵp</translation>
        </message>
        <message>
            <source>That you looked is kept, with your reason.</source>
            <translation>Cedwir eich bod wedi edrych, gyda'ch rheswm.</translation>
        </message>
        <message>
            <source>That you read it is kept, with your reason.</source>
            <translation>Cedwir eich bod wedi'i ddarllen, gyda'ch rheswm.</translation>
        </message>
        <message>
            <source>The Housing Ombudsman for tenants and leaseholders of ours</source>
            <translation>Yr Ombwdsmon Tai i'n tenantiaid a'n lesddeiliaid</translation>
        </message>
        <message>
            <source>The call is recorded</source>
            <translation>Cofnodwyd yr alwad</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>Yr achos</translation>
        </message>
        <message>
            <source>The case is open</source>
            <translation>Mae'r achos ar agor</translation>
        </message>
        <message>
            <source>The case was changed meanwhile.</source>
            <translation>Newidiwyd yr achos yn y cyfamser.</translation>
        </message>
        <message>
            <source>The case was changed meanwhile. What you typed is kept.</source>
            <translation>Newidiwyd yr achos yn y cyfamser. Mae'r hyn a deipioch wedi'i gadw.</translation>
        </message>
        <message>
            <source>The complaint, as we understand it</source>
            <translation>Y gŵyn, fel yr ydym yn ei deall</translation>
        </message>
        <message>
            <source>The complaint, both answers, every deadline with its working, remedies, lessons and the whole story.</source>
            <translation>Y gŵyn, y ddau ateb, pob dyddiad cau a'i gyfrif, unioni, gwersi a'r hanes cyfan.</translation>
        </message>
        <message>
            <source>The copy is a plain file: whoever opens that folder can read it. Nothing looks after it any more.</source>
            <translation>Ffeil blaen yw'r copi: gall pwy bynnag sy'n agor y ffolder honno ei darllen. Nid oes dim yn gofalu amdani mwyach.</translation>
        </message>
        <message>
            <source>The customer</source>
            <translation>Y cwsmer</translation>
        </message>
        <message>
            <source>The customer came back about it</source>
            <translation>Daeth y cwsmer yn ôl amdano</translation>
        </message>
        <message>
            <source>The customer reads it in the letter</source>
            <translation>Mae'r cwsmer yn ei ddarllen yn y llythyr</translation>
        </message>
        <message>
            <source>The days it stood still are added to its last day.</source>
            <translation>Ychwanegir y dyddiau y bu'n sefyll at ei ddiwrnod olaf.</translation>
        </message>
        <message>
            <source>The last update for {n} cases that have not had it</source>
            <translation>Y diweddariad olaf i {n} achos nad ydynt wedi'i gael</translation>
        </message>
        <message>
            <source>The law's time does not begin anew. We promise a day of our own.</source>
            <translation>Nid yw amser y gyfraith yn dechrau o'r newydd. Rydym yn addo diwrnod ein hunain.</translation>
        </message>
        <message>
            <source>The letter gives the ombudsman's details</source>
            <translation>Mae'r llythyr yn rhoi manylion yr ombwdsmon</translation>
        </message>
        <message>
            <source>The letter says how to go on: {whom}</source>
            <translation>Mae'r llythyr yn dweud sut i fynd ymlaen: {whom}</translation>
        </message>
        <message>
            <source>The letter tells them of the {whom}</source>
            <translation>Mae'r llythyr yn sôn wrthynt am {whom}</translation>
        </message>
        <message>
            <source>The ombudsman</source>
            <translation>Yr ombwdsmon</translation>
        </message>
        <message>
            <source>The order</source>
            <translation>Yr archeb</translation>
        </message>
        <message>
            <source>The order is over</source>
            <translation>Mae'r archeb ar ben</translation>
        </message>
        <message>
            <source>The sender reads this, and may send it on with it</source>
            <translation>Mae'r anfonwr yn darllen hwn, a gall ei anfon ymlaen gydag ef</translation>
        </message>
        <message>
            <source>The sender reads this, and says it to the customer</source>
            <translation>Mae'r anfonwr yn darllen hwn, ac yn ei ddweud wrth y cwsmer</translation>
        </message>
        <message>
            <source>The senior co-ordinator</source>
            <translation>Yr uwch gydlynydd</translation>
        </message>
        <message>
            <source>The service's team</source>
            <translation>Tîm y gwasanaeth</translation>
        </message>
        <message>
            <source>The team knows of it.</source>
            <translation>Mae'r tîm yn gwybod amdano.</translation>
        </message>
        <message>
            <source>The team reads this</source>
            <translation>Mae'r tîm yn darllen hwn</translation>
        </message>
        <message>
            <source>The time begins again from that day</source>
            <translation>Mae'r amser yn dechrau eto o'r diwrnod hwnnw</translation>
        </message>
        <message>
            <source>The time for it ends when the letter is sent</source>
            <translation>Daw'r amser i ben pan anfonir y llythyr</translation>
        </message>
        <message>
            <source>The time runs on</source>
            <translation>Mae'r amser yn rhedeg eto</translation>
        </message>
        <message>
            <source>The tray is empty</source>
            <translation>Mae'r hambwrdd yn wag</translation>
        </message>
        <message>
            <source>The word complaint need not be used. A first report of something that they want put right is a request for service.</source>
            <translation>Nid oes rhaid defnyddio'r gair cwyn. Mae adroddiad cyntaf am rywbeth y maent am ei unioni yn gais am wasanaeth.</translation>
        </message>
        <message>
            <source>The words tell of danger at home. Ask now; a clock starts by it.</source>
            <translation>Mae'r geiriau'n sôn am berygl yn y cartref. Gofynnwch nawr; mae cloc yn dechrau wrth hyn.</translation>
        </message>
        <message>
            <source>Their last day away; empty until it is ended here</source>
            <translation>Eu diwrnod olaf i ffwrdd; gwag nes ei orffen yma</translation>
        </message>
        <message>
            <source>Their name; the time is written down</source>
            <translation>Eu henw; nodir yr amser</translation>
        </message>
        <message>
            <source>Their page</source>
            <translation>Eu tudalen</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Yna</translation>
        </message>
        <message>
            <source>They are back</source>
            <translation>Maent yn ôl</translation>
        </message>
        <message>
            <source>They are told at once</source>
            <translation>Dywedir wrthynt ar unwaith</translation>
        </message>
        <message>
            <source>They are unhappy with how this was handled</source>
            <translation>Maent yn anfodlon â sut yr ymdriniwyd â hyn</translation>
        </message>
        <message>
            <source>They ask for stage 2</source>
            <translation>Maent yn gofyn am gam 2</translation>
        </message>
        <message>
            <source>They know</source>
            <translation>Maent yn gwybod</translation>
        </message>
        <message>
            <source>They know already</source>
            <translation>Maent yn gwybod eisoes</translation>
        </message>
        <message>
            <source>They know of it.</source>
            <translation>Maent yn gwybod amdano.</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Maent yn dweud</translation>
        </message>
        <message>
            <source>They want</source>
            <translation>Maent am gael</translation>
        </message>
        <message>
            <source>They were rung</source>
            <translation>Ffoniwyd hwy</translation>
        </message>
        <message>
            <source>They were there</source>
            <translation>Buont yno</translation>
        </message>
        <message>
            <source>This can't be done any more.</source>
            <translation>Ni ellir gwneud hyn mwyach.</translation>
        </message>
        <message>
            <source>This case is not here</source>
            <translation>Nid yw'r achos hwn yma</translation>
        </message>
        <message>
            <source>This document is not here</source>
            <translation>Nid yw'r ddogfen hon yma</translation>
        </message>
        <message>
            <source>This is what they were told</source>
            <translation>Dyma a ddywedwyd wrthynt</translation>
        </message>
        <message>
            <source>This one carries on for both, with the earlier days. It can be undone.</source>
            <translation>Mae'r un hwn yn parhau dros y ddau, gyda'r dyddiau cynharaf. Gellir ei ddadwneud.</translation>
        </message>
        <message>
            <source>Those who may see restricted cases go on seeing it.</source>
            <translation>Mae'r rhai a gaiff weld achosion cyfyngedig yn dal i'w weld.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>At</translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>I'w derbyn</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>I'w cymeradwyo</translation>
        </message>
        <message>
            <source>To be acknowledged</source>
            <translation>I'w chydnabod</translation>
        </message>
        <message>
            <source>To be acknowledged by letter at stage {n}</source>
            <translation>I'w gydnabod drwy lythyr yng ngham {n}</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>I'w ysgrifennu</translation>
        </message>
        <message>
            <source>To decide on the referral</source>
            <translation>I benderfynu ar yr atgyfeiriad</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>I'w gwneud</translation>
        </message>
        <message>
            <source>To which team</source>
            <translation>I ba dîm</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>I bwy</translation>
        </message>
        <message>
            <source>Told by telephone: {name}</source>
            <translation>Dywedwyd dros y ffôn: {name}</translation>
        </message>
        <message>
            <source>Told to other bodies</source>
            <translation>Dywedwyd wrth gyrff eraill</translation>
        </message>
        <message>
            <source>Told, not accepted</source>
            <translation>Wedi cael gwybod, heb ei dderbyn</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Digwyddodd</translation>
        </message>
        <message>
            <source>Type the first letters of the name</source>
            <translation>Teipiwch lythrennau cyntaf yr enw</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Dadwneud yr uno</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tan</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Diweddaru</translation>
        </message>
        <message>
            <source>Update all</source>
            <translation>Diweddaru pawb</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Brys</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Ymweliad</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Ymweliadau</translation>
        </message>
        <message>
            <source>Wanted today</source>
            <translation>Ei angen heddiw</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>Beth ddaeth</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Beth ddaeth ohono</translation>
        </message>
        <message>
            <source>What customers said, the last twelve months</source>
            <translation>Beth ddywedodd cwsmeriaid, y deuddeg mis diwethaf</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Beth ddigwyddodd</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Beth sy'n digwydd nesaf</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Beth sydd angen ei wneud</translation>
        </message>
        <message>
            <source>What is asked about it</source>
            <translation>Beth a ofynnir amdano</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>Beth sy'n cael ei wneud</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Beth sydd ar goll</translation>
        </message>
        <message>
            <source>What is new stands above.</source>
            <translation>Mae'r hyn sy'n newydd uchod.</translation>
        </message>
        <message>
            <source>What is ordered</source>
            <translation>Beth a archebir</translation>
        </message>
        <message>
            <source>What is referred to your team stays here until it has a case.</source>
            <translation>Mae'r hyn a gyfeirir at eich tîm yn aros yma nes bod ganddo achos.</translation>
        </message>
        <message>
            <source>What is still owed</source>
            <translation>Yr hyn sy'n dal heb ei dalu</translation>
        </message>
        <message>
            <source>What it cost</source>
            <translation>Beth oedd y gost</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Beth ydyw</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Am beth y mae</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Ar gyfer beth</translation>
        </message>
        <message>
            <source>What puts it right</source>
            <translation>Beth sy'n unioni pethau</translation>
        </message>
        <message>
            <source>What raises it</source>
            <translation>Beth sy'n ei godi</translation>
        </message>
        <message>
            <source>What sets it apart</source>
            <translation>Beth sy'n ei osod ar wahân</translation>
        </message>
        <message>
            <source>What stands apart is over twice, or under half, what the middle one got. The same cause should be worth the same to everybody.</source>
            <translation>Mae'r hyn sy'n sefyll ar wahân dros ddwbl, neu dan hanner, yr un canol. Dylai'r un achos fod yn werth yr un faint i bawb.</translation>
        </message>
        <message>
            <source>What the case is</source>
            <translation>Beth yw'r achos</translation>
        </message>
        <message>
            <source>What the other is about</source>
            <translation>Am beth y mae'r llall</translation>
        </message>
        <message>
            <source>What there is to say about it</source>
            <translation>Beth sydd i'w ddweud amdano</translation>
        </message>
        <message>
            <source>What they are told</source>
            <translation>Beth a ddywedir wrthynt</translation>
        </message>
        <message>
            <source>What they came with</source>
            <translation>Beth ddaeth ganddynt</translation>
        </message>
        <message>
            <source>What they found</source>
            <translation>Beth a welsant</translation>
        </message>
        <message>
            <source>What they have to know</source>
            <translation>Beth sydd angen iddynt ei wybod</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Beth ddywedon nhw</translation>
        </message>
        <message>
            <source>What they said about it</source>
            <translation>Beth ddywedon nhw amdano</translation>
        </message>
        <message>
            <source>What they said with it</source>
            <translation>Beth a ddywedasant gydag ef</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>Beth maent yn ei ddweud</translation>
        </message>
        <message>
            <source>What they want us to do</source>
            <translation>Beth maent am inni ei wneud</translation>
        </message>
        <message>
            <source>What was changed for it</source>
            <translation>Beth a newidiwyd o'i herwydd</translation>
        </message>
        <message>
            <source>What was clarified</source>
            <translation>Beth a eglurwyd</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Beth a wnaed</translation>
        </message>
        <message>
            <source>What was done, what is promised, what comes next</source>
            <translation>Beth a wnaed, beth a addawyd, beth sy'n dod nesaf</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Beth a addawyd</translation>
        </message>
        <message>
            <source>What was said or done</source>
            <translation>Beth a ddywedwyd neu a wnaed</translation>
        </message>
        <message>
            <source>What was written, its answers and its day go along.</source>
            <translation>Mae'r hyn a ysgrifennwyd, ei atebion a'i ddiwrnod yn mynd gydag ef.</translation>
        </message>
        <message>
            <source>What we found</source>
            <translation>Beth a ganfuom</translation>
        </message>
        <message>
            <source>What we learnt</source>
            <translation>Beth a ddysgasom</translation>
        </message>
        <message>
            <source>What we wait for, and whom we asked</source>
            <translation>Am beth yr ydym yn aros, ac i bwy y gofynnwyd</translation>
        </message>
        <message>
            <source>What went wrong, and what we changed for it, stands here.</source>
            <translation>Yma y saif yr hyn a aeth o'i le, a'r hyn a newidiasom.</translation>
        </message>
        <message>
            <source>What went wrong, and why</source>
            <translation>Beth aeth o'i le, a pham</translation>
        </message>
        <message>
            <source>What you read it for</source>
            <translation>Pam yr ydych yn ei ddarllen</translation>
        </message>
        <message>
            <source>What you refer at the counter appears here, with what became of it.</source>
            <translation>Mae'r hyn yr ydych yn ei gyfeirio wrth y cownter yn ymddangos yma, gyda'r hyn a ddaeth ohono.</translation>
        </message>
        <message>
            <source>What {who} owes us</source>
            <translation>Beth sydd ar {who} inni</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>When it came</source>
            <translation>Pryd y daeth</translation>
        </message>
        <message>
            <source>When it reached us</source>
            <translation>Pryd y cyrhaeddodd ni</translation>
        </message>
        <message>
            <source>When they clarify what they want, it begins again.</source>
            <translation>Pan fyddant yn egluro beth maent ei eisiau, mae'n dechrau eto.</translation>
        </message>
        <message>
            <source>When we were told</source>
            <translation>Pryd y dywedwyd wrthym</translation>
        </message>
        <message>
            <source>Which case</source>
            <translation>Pa achos</translation>
        </message>
        <message>
            <source>Which cause</source>
            <translation>Pa achos cyffredin</translation>
        </message>
        <message>
            <source>Which place</source>
            <translation>Pa le</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Pwy sy'n ateb</translation>
        </message>
        <message>
            <source>Who answers it</source>
            <translation>Pwy sy'n ei hateb</translation>
        </message>
        <message>
            <source>Who covers</source>
            <translation>Pwy sy'n dirprwyo</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Pwy sy'n ei wneud</translation>
        </message>
        <message>
            <source>Who goes there</source>
            <translation>Pwy sy'n mynd yno</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Pwy sydd ag ef</translation>
        </message>
        <message>
            <source>Who has it?</source>
            <translation>Pwy sydd â hwn?</translation>
        </message>
        <message>
            <source>Who hears of an urgent referral?</source>
            <translation>Pwy sy'n clywed am atgyfeiriad brys?</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>Pwy sydd i ffwrdd</translation>
        </message>
        <message>
            <source>Who is away has a deputy, and the deputy gets it.</source>
            <translation>Mae gan bwy sydd i ffwrdd ddirprwy, a'r dirprwy sy'n ei gael.</translation>
        </message>
        <message>
            <source>Who is away, and who covers?</source>
            <translation>Pwy sydd i ffwrdd, a phwy sy'n dirprwyo?</translation>
        </message>
        <message>
            <source>Who is back</source>
            <translation>Pwy sydd yn ôl</translation>
        </message>
        <message>
            <source>Who is back?</source>
            <translation>Pwy sydd yn ôl?</translation>
        </message>
        <message>
            <source>Who is on duty?</source>
            <translation>Pwy sydd ar ddyletswydd?</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>Ar gyfer pwy y mae</translation>
        </message>
        <message>
            <source>Who looks at it now</source>
            <translation>Pwy sy'n edrych arni nawr</translation>
        </message>
        <message>
            <source>Who may agree to it: {limits}. More is proposed.</source>
            <translation>Pwy gaiff gytuno iddo: {limits}. Cynigir mwy na hynny.</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Pwy sy'n talu</translation>
        </message>
        <message>
            <source>Who pays us back</source>
            <translation>Pwy sy'n ein had-dalu</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>Pwy sy'n gofalu amdano</translation>
        </message>
        <message>
            <source>Who takes it</source>
            <translation>Pwy sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Who took the call</source>
            <translation>Pwy gymerodd yr alwad</translation>
        </message>
        <message>
            <source>Whoever covers gets what would have come, and has the other's cases in their lists as well.</source>
            <translation>Mae'r dirprwy yn cael yr hyn a fyddai wedi dod, ac mae achosion y llall yn eu rhestrau hefyd.</translation>
        </message>
        <message>
            <source>Whoever is on duty</source>
            <translation>Pwy bynnag sydd ar ddyletswydd</translation>
        </message>
        <message>
            <source>Whoever is on duty (nobody is today)</source>
            <translation>Pwy bynnag sydd ar ddyletswydd (neb heddiw)</translation>
        </message>
        <message>
            <source>Whoever is on duty ({name} today)</source>
            <translation>Pwy bynnag sydd ar ddyletswydd ({name} heddiw)</translation>
        </message>
        <message>
            <source>Whoever referred it reads this too</source>
            <translation>Mae pwy bynnag a'i cyfeiriodd yn darllen hwn hefyd</translation>
        </message>
        <message>
            <source>Whoever takes it</source>
            <translation>Pwy bynnag sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Whoever wanted to close it reads this</source>
            <translation>Mae pwy bynnag oedd am ei gau yn darllen hwn</translation>
        </message>
        <message>
            <source>Whose complaint is it?</source>
            <translation>Cwyn i bwy ydyw?</translation>
        </message>
        <message>
            <source>Whose turn is it?</source>
            <translation>Tro pwy yw hi?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>Why does it change?</source>
            <translation>Pam mae'n newid?</translation>
        </message>
        <message>
            <source>Why it came to this</source>
            <translation>Pam y daeth i hyn</translation>
        </message>
        <message>
            <source>Why it goes back</source>
            <translation>Pam mae'n mynd yn ôl</translation>
        </message>
        <message>
            <source>Why it goes there</source>
            <translation>Pam mae'n mynd yno</translation>
        </message>
        <message>
            <source>Why it is called off</source>
            <translation>Pam y mae'n cael ei ganslo</translation>
        </message>
        <message>
            <source>Why it is not done</source>
            <translation>Pam nad yw'n cael ei gwneud</translation>
        </message>
        <message>
            <source>Why it is not over</source>
            <translation>Pam nad yw ar ben</translation>
        </message>
        <message>
            <source>Why it is passed on all the same</source>
            <translation>Pam y caiff ei anfon ymlaen er hynny</translation>
        </message>
        <message>
            <source>Why it moves</source>
            <translation>Pam y mae'n symud</translation>
        </message>
        <message>
            <source>Why it needs longer</source>
            <translation>Pam mae angen mwy o amser</translation>
        </message>
        <message>
            <source>Why it stands still</source>
            <translation>Pam mae'n sefyll</translation>
        </message>
        <message>
            <source>Why nobody goes there</source>
            <translation>Pam nad oes neb yn mynd yno</translation>
        </message>
        <message>
            <source>Why stage 2</source>
            <translation>Pam cam 2</translation>
        </message>
        <message>
            <source>Why they are not content</source>
            <translation>Pam nad ydynt yn fodlon</translation>
        </message>
        <message>
            <source>Why they are one</source>
            <translation>Pam yr un person ydynt</translation>
        </message>
        <message>
            <source>Why they belong together</source>
            <translation>Pam maent yn perthyn i'w gilydd</translation>
        </message>
        <message>
            <source>Why they have to pay</source>
            <translation>Pam y mae'n rhaid iddynt dalu</translation>
        </message>
        <message>
            <source>Why you take it back</source>
            <translation>Pam yr ydych yn ei dynnu'n ôl</translation>
        </message>
        <message>
            <source>Why, as they read it</source>
            <translation>Pam, fel y byddant yn ei ddarllen</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Gyda</translation>
        </message>
        <message>
            <source>With a new time it is rebooked: officer told, letter queued.</source>
            <translation>Gydag amser newydd fe'i hail-drefnir: dywedir wrth y swyddog, a bydd llythyr yn y ciw.</translation>
        </message>
        <message>
            <source>With a slip</source>
            <translation>Gyda slip</translation>
        </message>
        <message>
            <source>With nobody named, whoever takes them</source>
            <translation>Heb enwi neb, pwy bynnag sy'n eu cymryd</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Ei dynnu'n ôl</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tynnwyd yn ôl</translation>
        </message>
        <message>
            <source>Withdrawn by {name}</source>
            <translation>Tynnwyd yn ôl gan {name}</translation>
        </message>
        <message>
            <source>Withdrawn.</source>
            <translation>Tynnwyd yn ôl.</translation>
        </message>
        <message>
            <source>Work ordered</source>
            <translation>Gwaith a archebwyd</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Y cyfrif</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Ysgrifennu</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Ei nodi</translation>
        </message>
        <message>
            <source>Written down; the team sees that they came back</source>
            <translation>Wedi'i nodi; mae'r tîm yn gweld eu bod wedi dod yn ôl</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ydy</translation>
        </message>
        <message>
            <source>You referred nothing yet</source>
            <translation>Nid ydych wedi cyfeirio dim eto</translation>
        </message>
        <message>
            <source>a caseworker</source>
            <translation>gweithiwr achos</translation>
        </message>
        <message>
            <source>a co-ordinator</source>
            <translation>cydlynydd</translation>
        </message>
        <message>
            <source>a senior co-ordinator</source>
            <translation>uwch gydlynydd</translation>
        </message>
        <message>
            <source>after “{task}”</source>
            <translation>ar ôl “{task}”</translation>
        </message>
        <message>
            <source>and {n} more, below</source>
            <translation>a {n} arall, isod</translation>
        </message>
        <message>
            <source>asked {when}</source>
            <translation>gofynnwyd {when}</translation>
        </message>
        <message>
            <source>away</source>
            <translation>i ffwrdd</translation>
        </message>
        <message>
            <source>away today</source>
            <translation>i ffwrdd heddiw</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>erbyn {day}</translation>
        </message>
        <message>
            <source>by {when}</source>
            <translation>erbyn {when}</translation>
        </message>
        <message>
            <source>chasing</source>
            <translation>yn mynd ar ôl hyn</translation>
        </message>
        <message>
            <source>chasing, {n} times</source>
            <translation>yn mynd ar ôl hyn, {n} gwaith</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>dewiswyd</translation>
        </message>
        <message>
            <source>communal</source>
            <translation>cymunedol</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>cost heb fod yn hysbys</translation>
        </message>
        <message>
            <source>covered by {who}</source>
            <translation>{who} yn dirprwyo</translation>
        </message>
        <message>
            <source>covered by {who} from {first}</source>
            <translation>{who} yn dirprwyo o {first}</translation>
        </message>
        <message>
            <source>covered by {who} from {first} until {last}</source>
            <translation>{who} yn dirprwyo o {first} tan {last}</translation>
        </message>
        <message>
            <source>covered by {who} until {last}</source>
            <translation>{who} yn dirprwyo tan {last}</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>daeth i ben</translation>
        </message>
        <message>
            <source>for few eyes</source>
            <translation>i ychydig lygaid</translation>
        </message>
        <message>
            <source>for {name}</source>
            <translation>ar ran {name}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>newydd</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>dim ffôn</translation>
        </message>
        <message>
            <source>nobody has it yet</source>
            <translation>nid oes neb wedi ei gymryd eto</translation>
        </message>
        <message>
            <source>not recharged yet</source>
            <translation>heb ei ad-godi eto</translation>
        </message>
        <message>
            <source>open to read</source>
            <translation>agorwch i'w ddarllen</translation>
        </message>
        <message>
            <source>opened {day}</source>
            <translation>agorwyd {day}</translation>
        </message>
        <message>
            <source>opened {when}</source>
            <translation>agorwyd {when}</translation>
        </message>
        <message>
            <source>or</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>order: {words}</source>
            <translation>archeb: {words}</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>allanol</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>derbyniwyd {when}</translation>
        </message>
        <message>
            <source>recharged</source>
            <translation>ad-godwyd</translation>
        </message>
        <message>
            <source>referred by {name}, {when}</source>
            <translation>cyfeiriwyd gan {name}, {when}</translation>
        </message>
        <message>
            <source>ring {team}</source>
            <translation>ffoniwch {team}</translation>
        </message>
        <message>
            <source>same customer</source>
            <translation>yr un cwsmer</translation>
        </message>
        <message>
            <source>same place</source>
            <translation>yr un lle</translation>
        </message>
        <message>
            <source>stage 1</source>
            <translation>cam 1</translation>
        </message>
        <message>
            <source>stage 2</source>
            <translation>cam 2</translation>
        </message>
        <message>
            <source>the counter</source>
            <translation>y cownter</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>yr anfonwr</translation>
        </message>
        <message>
            <source>this case</source>
            <translation>yr achos hwn</translation>
        </message>
        <message>
            <source>told {when}</source>
            <translation>dywedwyd {when}</translation>
        </message>
        <message>
            <source>{answered} of {asked} answered</source>
            <translation>atebodd {answered} o {asked}</translation>
        </message>
        <message>
            <source>{day}, at midnight</source>
            <translation>{day}, am hanner nos</translation>
        </message>
        <message>
            <source>{left}. The customer reads this of a visit</source>
            <translation>{left}. Mae'r cwsmer yn darllen hyn am ymweliad</translation>
        </message>
        <message>
            <source>{mean} of 5 on average</source>
            <translation>{mean} o 5 ar gyfartaledd</translation>
        </message>
        <message>
            <source>{names} are writing in this case.</source>
            <translation>Mae {names} yn ysgrifennu yn yr achos hwn.</translation>
        </message>
        <message>
            <source>{names} has this open too.</source>
            <translation>Mae hwn ar agor gan {names} hefyd.</translation>
        </message>
        <message>
            <source>{names} have this open too.</source>
            <translation>Mae hwn ar agor gan {names} hefyd.</translation>
        </message>
        <message>
            <source>{names} is writing in this case.</source>
            <translation>Mae {names} yn ysgrifennu yn yr achos hwn.</translation>
        </message>
        <message>
            <source>{name} asks to close it: {outcome}.</source>
            <translation>Mae {name} yn gofyn am ei gau: {outcome}.</translation>
        </message>
        <message>
            <source>{name} took the call, {when}.</source>
            <translation>{name} gymerodd yr alwad, {when}.</translation>
        </message>
        <message>
            <source>{name}, {team}</source>
            <translation>{name}, {team}</translation>
        </message>
        <message>
            <source>{name}, {when}.</source>
            <translation>{name}, {when}.</translation>
        </message>
        <message>
            <source>{n} cases assigned.</source>
            <translation>Dyrannwyd {n} achos.</translation>
        </message>
        <message>
            <source>{n} cases put back.</source>
            <translation>Rhoddwyd {n} achos yn ôl.</translation>
        </message>
        <message>
            <source>{n} cases told.</source>
            <translation>Dywedwyd wrth {n} achos.</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} diwrnod</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
        <message>
            <source>{n} were closed already, or are not here.</source>
            <translation>Roedd {n} wedi'u cau eisoes, neu nid ydynt yma.</translation>
        </message>
        <message>
            <source>{n}, of these {late} late</source>
            <translation>{n}, {late} ohonynt yn hwyr</translation>
        </message>
        <message>
            <source>{open} of {all} cases open</source>
            <translation>{open} o {all} achos ar agor</translation>
        </message>
        <message>
            <source>{reference} gets its own life back, with its clocks.</source>
            <translation>Mae {reference} yn cael ei fywyd ei hun yn ôl, gyda'i glociau.</translation>
        </message>
        <message>
            <source>{reference} is for few eyes. Ring {team} for what you need.</source>
            <translation>Ychydig sy'n cael gweld {reference}. Ffoniwch {team} am yr hyn sydd ei angen arnoch.</translation>
        </message>
        <message>
            <source>{reference}, with {team}. Read it for a reason: that you did is kept.</source>
            <translation>{reference}, gyda {team}. Darllenwch ef am reswm: cedwir eich bod wedi gwneud hynny.</translation>
        </message>
        <message>
            <source>{share}% happy</source>
            <translation>{share}% yn hapus</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} tan {end}</translation>
        </message>
        <message>
            <source>{which} and {n} more</source>
            <translation>{which} a {n} arall</translation>
        </message>
        <message>
            <source>{who} left. To be done by somebody else: {task}</source>
            <translation>Gadawodd {who}. I'w wneud gan rywun arall: {task}</translation>
        </message>
        <message>
            <source>{who} up to £{pounds}</source>
            <translation>{who} hyd at £{pounds}</translation>
        </message>
        <message>
            <source>{why}: gone up to {role}</source>
            <translation>{why}: aeth i fyny at {role}</translation>
        </message>
    </context>
    <context>
        <name>CaseworkRoom</name>
        <message>
            <source>Casework</source>
            <translation>Gwaith achos</translation>
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation>Nid oes dim wedi'i ddewis</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>Agor achos newydd</translation>
        </message>
        <message>
            <source>Open the team's page</source>
            <translation>Agor tudalen y tîm</translation>
        </message>
        <message>
            <source>Show what is still owed</source>
            <translation>Dangos yr hyn sy'n dal heb ei dalu</translation>
        </message>
        <message>
            <source>What you choose in the list is shown here, its actions below.</source>
            <translation>Dangosir yma yr hyn a ddewiswch yn y rhestr, gyda'r camau oddi tano.</translation>
        </message>
    </context>
    <context>
        <name>ContactBar</name>
        <message>
            <source>Check identity</source>
            <translation>Gwirio hunaniaeth</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Ymholiad</translation>
        </message>
        <message>
            <source>Enquiry {number} of {count}</source>
            <translation>Ymholiad {number} o {count}</translation>
        </message>
        <message>
            <source>For another</source>
            <translation>Dros rywun arall</translation>
        </message>
        <message>
            <source>How they reached us</source>
            <translation>Sut y cysylltwyd â ni</translation>
        </message>
        <message>
            <source>How this contact came: {words}</source>
            <translation>Sut y daeth y cyswllt hwn: {words}</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Hunaniaeth</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papurau</translation>
        </message>
        <message>
            <source>Point to a language</source>
            <translation>Pwyntio at iaith</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>dienw</translation>
        </message>
        <message>
            <source>draft kept {time} · </source>
            <translation>cadwyd drafft {time} · </translation>
        </message>
        <message>
            <source>for {name}</source>
            <translation>ar gyfer {name}</translation>
        </message>
        <message>
            <source>{kept}{time} with the caller</source>
            <translation>{kept}{time} gyda'r galwr</translation>
        </message>
    </context>
    <context>
        <name>ContactsViewModel</name>
        <message>
            <source>Nine contacts are open. Finish one before you take another</source>
            <translation>Mae naw cyswllt ar agor. Gorffennwch un cyn cymryd un arall</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Dim enw eto</translation>
        </message>
    </context>
    <context>
        <name>CouncilPart</name>
        <message>
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Deadlines that were promised already stay as they are</source>
            <translation>Mae dyddiadau a addawyd eisoes yn aros fel y maent</translation>
        </message>
        <message>
            <source>England</source>
            <translation>Lloegr</translation>
        </message>
        <message>
            <source>Northern Ireland</source>
            <translation>Gogledd Iwerddon</translation>
        </message>
        <message>
            <source>On slips, as where to come back to</source>
            <translation>Ar slipiau, fel y lle i ddod yn ôl iddo</translation>
        </message>
        <message>
            <source>On slips, where a team has no number of its own</source>
            <translation>Ar slipiau, lle nad oes gan dîm ei rif ei hun</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Save the details</source>
            <translation>Cadw'r manylion</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>Scotland</source>
            <translation>Yr Alban</translation>
        </message>
        <message>
            <source>The council</source>
            <translation>Y cyngor</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>Cymru</translation>
        </message>
        <message>
            <source>Whose bank holidays count?</source>
            <translation>Gwyliau banc pwy sy'n cyfrif?</translation>
        </message>
    </context>
    <context>
        <name>CounterRoom</name>
        <message>
            <source>Add another enquiry</source>
            <translation>Ychwanegu ymholiad arall</translation>
        </message>
        <message>
            <source>Attach documents</source>
            <translation>Atodi dogfennau</translation>
        </message>
        <message>
            <source>Back to caller {number}</source>
            <translation>Yn ôl at alwr {number}</translation>
        </message>
        <message>
            <source>Begin without a name</source>
            <translation>Dechrau heb enw</translation>
        </message>
        <message>
            <source>Check identity</source>
            <translation>Gwirio hunaniaeth</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Cywiro'r amser</translation>
        </message>
        <message>
            <source>Counted. Ctrl+Enter ends the enquiry as answered</source>
            <translation>Wedi'i gyfrif. Mae Ctrl+Enter yn gorffen yr ymholiad fel un a atebwyd</translation>
        </message>
        <message>
            <source>Counted. They will be kept posted</source>
            <translation>Wedi'i gyfrif. Cânt wybod beth sy'n digwydd</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Cownter</translation>
        </message>
        <message>
            <source>Go to the note</source>
            <translation>Mynd i'r nodyn</translation>
        </message>
        <message>
            <source>Hidden while you ask who is calling. Esc shows it again</source>
            <translation>Wedi ei guddio tra byddwch yn gofyn pwy sy’n galw. Mae Esc yn ei ddangos eto</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>Mae wedi'i ateb</translation>
        </message>
        <message>
            <source>It is for somebody else</source>
            <translation>Mae ar gyfer rhywun arall</translation>
        </message>
        <message>
            <source>Park this caller</source>
            <translation>Rhoi'r galwr hwn o'r neilltu</translation>
        </message>
        <message>
            <source>Point to your language</source>
            <translation>Pwyntiwch at eich iaith</translation>
        </message>
        <message>
            <source>Promise a call-back</source>
            <translation>Addo galw'n ôl</translation>
        </message>
        <message>
            <source>Record original documents</source>
            <translation>Cofnodi dogfennau gwreiddiol</translation>
        </message>
        <message>
            <source>Refer it to a team</source>
            <translation>Ei gyfeirio at dîm</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translation>Cadw a mynd ymlaen</translation>
        </message>
        <message>
            <source>Say what could have spared them this</source>
            <translation>Dweud beth allai fod wedi arbed hyn iddynt</translation>
        </message>
        <message>
            <source>Show the slip</source>
            <translation>Dangos y slip</translation>
        </message>
        <message>
            <source>Take whoever is shown as the caller</source>
            <translation>Cymryd pwy bynnag a ddangosir fel y galwr</translation>
        </message>
        <message>
            <source>The caller is {name}</source>
            <translation>{name} yw'r galwr</translation>
        </message>
        <message>
            <source>The caller left</source>
            <translation>Gadawodd y galwr</translation>
        </message>
        <message>
            <source>The notice answers it</source>
            <translation>Mae'r hysbysiad yn ei ateb</translation>
        </message>
        <message>
            <source>The notice answers it, and keep them posted</source>
            <translation>Mae'r hysbysiad yn ateb; rhowch wybod iddynt am y datblygiadau</translation>
        </message>
        <message>
            <source>They are the caller</source>
            <translation>Nhw yw'r galwr</translation>
        </message>
        <message>
            <source>They give no name</source>
            <translation>Nid ydynt yn rhoi enw</translation>
        </message>
        <message>
            <source>They help themselves</source>
            <translation>Maent yn helpu eu hunain</translation>
        </message>
        <message>
            <source>They were told</source>
            <translation>Dywedwyd wrthynt</translation>
        </message>
        <message>
            <source>What's happening with their case?</source>
            <translation>Beth sy'n digwydd gyda'u hachos?</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>rhywun arall</translation>
        </message>
        <message>
            <source>{name} is kept with the contact</source>
            <translation>Cedwir {name} gyda'r cyswllt</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>Like 24/11/2026</source>
            <translation>Fel 24/11/2026</translation>
        </message>
    </context>
    <context>
        <name>DocumentPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n dudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n thudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrange or redact its pages</source>
            <translation>Trefnu neu olygu ei thudalennau</translation>
        </message>
        <message>
            <source>Arrange pages</source>
            <translation>Trefnu tudalennau</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Came with it</source>
            <translation>Daeth gydag ef</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copi at</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dogfen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dogfennau</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Oddi wrth</translation>
        </message>
        <message>
            <source>Opening it…</source>
            <translation>Yn ei hagor…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Cadw copi</translation>
        </message>
        <message>
            <source>Save a copy of the document</source>
            <translation>Cadw copi o'r ddogfen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Anfonwyd</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>Y ddogfen</translation>
        </message>
        <message>
            <source>This document can't be shown</source>
            <translation>Ni ellir dangos y ddogfen hon</translation>
        </message>
        <message>
            <source>To</source>
            <translation>At</translation>
        </message>
        <message>
            <source>came {day}</source>
            <translation>daeth {day}</translation>
        </message>
    </context>
    <context>
        <name>EndingForm</name>
        <message>
            <source>Add words for the slip</source>
            <translation>Ychwanegu geiriau i'r slip</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atebwyd</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Galw'n ôl</translation>
        </message>
        <message>
            <source>How does it end?</source>
            <translation>Sut mae'n gorffen?</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mwy</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Cyfeirio</translation>
        </message>
        <message>
            <source>Self-serve</source>
            <translation>Eu hunain</translation>
        </message>
        <message>
            <source>They asked nothing about this in the last fortnight, and nobody at this address waits for an answer about it.</source>
            <translation>Ni ofynnwyd dim am hyn yn y pythefnos diwethaf, ac nid oes neb yn y cyfeiriad hwn yn aros am ateb yn ei gylch.</translation>
        </message>
        <message>
            <source>What was agreed, as they read it on the slip</source>
            <translation>Beth a gytunwyd, fel y darllenant ef ar y slip</translation>
        </message>
        <message>
            <source>Which one does it repeat?</source>
            <translation>Pa un y mae'n ei ailadrodd?</translation>
        </message>
        <message>
            <source>Which?</source>
            <translation>Pa un?</translation>
        </message>
    </context>
    <context>
        <name>EnquiryPane</name>
        <message>
            <source>About an account.</source>
            <translation>Ynghylch cyfrif.</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Ychwanegu un arall</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Anything else they should know</source>
            <translation>Unrhyw beth arall y dylent ei wybod</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Gofyn</translation>
        </message>
        <message>
            <source>Check who is calling first, with Ctrl+I.</source>
            <translation>Gwiriwch pwy sy'n galw yn gyntaf, gyda Ctrl+I.</translation>
        </message>
        <message>
            <source>Danger: {words}.</source>
            <translation>Perygl: {words}.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Gorffen</translation>
        </message>
        <message>
            <source>Identity checked. You may tell:</source>
            <translation>Hunaniaeth wedi'i gwirio. Cewch ddweud:</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Ymuno</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Addo</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Cyfeirio</translation>
        </message>
        <message>
            <source>Tell nothing of it: pass them to an advisor.</source>
            <translation>Peidiwch â dweud dim amdano: trosglwyddwch nhw i gynghorydd.</translation>
        </message>
        <message>
            <source>The enquiry</source>
            <translation>Yr ymholiad</translation>
        </message>
        <message>
            <source>The identity check failed: tell nothing.</source>
            <translation>Methodd y gwiriad hunaniaeth: peidiwch â dweud dim.</translation>
        </message>
        <message>
            <source>Type what they say, or ↓ for the usual</source>
            <translation>Teipiwch eu geiriau, neu ↓ am y rhai arferol</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Beth yw'r pwnc?</translation>
        </message>
        <message>
            <source>{verb} and end</source>
            <translation>{verb} a gorffen</translation>
        </message>
        <message>
            <source>{verb} and print slip</source>
            <translation>{verb} ac argraffu slip</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Enter your passphrase</source>
            <translation>Rhowch eich cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Enter your sign-in name</source>
            <translation>Rhowch eich enw mewngofnodi</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Wedi'i gloi</translation>
        </message>
        <message>
            <source>Lost your passphrase?</source>
            <translation>Wedi colli'ch cyfrinymadrodd?</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Yn agor y storfa…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Adfer copi wrth gefn</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Mewngofnodi</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Mewngofnodi fel rhywun arall</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Enw mewngofnodi</translation>
        </message>
        <message>
            <source>The scanner goes on with its stack, unless somebody else signs in. Sheets in: {n}.</source>
            <translation>Mae'r sganiwr yn mynd ymlaen â'i bentwr, oni bai bod rhywun arall yn mewngofnodi. Taflenni i mewn: {n}.</translation>
        </message>
        <message>
            <source>The scanner waits for you. Sheets in: {n}.</source>
            <translation>Mae'r sganiwr yn aros amdanoch. Taflenni i mewn: {n}.</translation>
        </message>
        <message>
            <source>The stack in the scanner is done. Sheets in: {n}.</source>
            <translation>Mae'r pentwr yn y sganiwr wedi'i orffen. Taflenni i mewn: {n}.</translation>
        </message>
        <message>
            <source>The store stays closed.</source>
            <translation>Mae'r storfa'n aros ar gau.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Datgloi</translation>
        </message>
        <message>
            <source>{name}, your screen is as you left it.</source>
            <translation>{name}, mae eich sgrin fel y gadawsoch hi.</translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message>
            <source>Put this right first</source>
            <translation>Cywirwch hyn yn gyntaf</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Choose one from the list; the down arrow shows all of it</source>
            <translation>Dewiswch un o'r rhestr; mae'r saeth i lawr yn dangos y cyfan</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Dewis…</translation>
        </message>
        <message>
            <source>Enter a date, like 20/11, Friday or tomorrow</source>
            <translation>Nodwch ddyddiad, fel 20/11, dydd Gwener neu yfory</translation>
        </message>
        <message>
            <source>Enter a date, like 20/11, Friday or yesterday</source>
            <translation>Rhowch ddyddiad, fel 20/11 neu 20/11/2026</translation>
        </message>
        <message>
            <source>Enter an amount, like £12.50</source>
            <translation>Rhowch swm, fel £12.50</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cuddio</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Dangos y cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Take out {name}</source>
            <translation>Tynnu {name} allan</translation>
        </message>
        <message>
            <source>Taking it in…</source>
            <translation>Yn ei chymryd i mewn…</translation>
        </message>
        <message>
            <source>That is too long: {length} characters, and this box holds {limit}. Nothing was pasted; it is still on the clipboard</source>
            <translation>Mae hynny'n rhy hir: {length} nod, ac mae'r blwch hwn yn dal {limit}. Ni chafodd dim ei ludo; mae'n dal ar y clipfwrdd</translation>
        </message>
        <message>
            <source>This box is full: it holds {limit} characters</source>
            <translation>Mae'r blwch hwn yn llawn: mae'n dal {limit} nod</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ie</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>dewisol</translation>
        </message>
        <message>
            <source>required</source>
            <translation>gofynnol</translation>
        </message>
    </context>
    <context>
        <name>FirstRunGuide</name>
        <message>
            <source>12 characters or more; three words that have nothing to do with each other are good</source>
            <translation>12 nod neu fwy; mae tri gair heb gysylltiad â'i gilydd yn dda</translation>
        </message>
        <message>
            <source>As colleagues know you</source>
            <translation>Fel y mae cydweithwyr yn eich adnabod</translation>
        </message>
        <message>
            <source>As it stands on your letters, like Bryn District Council</source>
            <translation>Fel ar eich llythyrau, fel Cyngor Dosbarth Bryn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>If every passphrase is forgotten, this key alone opens the store. Print it and lock it away; it is never shown again.</source>
            <translation>Os anghofir pob cyfrinymadrodd, dim ond yr allwedd hon sy'n agor y storfa. Argraffwch hi a'i chloi'n ddiogel; ni chaiff ei dangos byth eto.</translation>
        </message>
        <message>
            <source>Keep the recovery sheet</source>
            <translation>Cadwch y daflen adfer</translation>
        </message>
        <message>
            <source>Last group of the key, copied from the sheet</source>
            <translation>Grŵp olaf yr allwedd, wedi'i gopïo o'r daflen</translation>
        </message>
        <message>
            <source>Making the encrypted store…</source>
            <translation>Yn gwneud y storfa wedi'i hamgryptio…</translation>
        </message>
        <message>
            <source>Name of the council or association</source>
            <translation>Enw'r cyngor neu'r gymdeithas</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nesaf</translation>
        </message>
        <message>
            <source>No sheet yet.</source>
            <translation>Dim taflen eto.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Argraffu'r daflen</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Allwedd adfer</translation>
        </message>
        <message>
            <source>Restore a backup instead</source>
            <translation>Adfer copi wrth gefn yn lle hynny</translation>
        </message>
        <message>
            <source>Save it as PDF</source>
            <translation>Cadw fel PDF</translation>
        </message>
        <message>
            <source>Set Guildhall up</source>
            <translation>Gosod Guildhall</translation>
        </message>
        <message>
            <source>Short, like priya</source>
            <translation>Byr, fel priya</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Enw mewngofnodi</translation>
        </message>
        <message>
            <source>Start work</source>
            <translation>Dechrau gweithio</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>Cam {n} o {all}</translation>
        </message>
        <message>
            <source>The store was not made.</source>
            <translation>Ni wnaed y storfa.</translation>
        </message>
        <message>
            <source>Three short steps and this desk is ready. Everything is kept encrypted on this PC.</source>
            <translation>Tri cham byr a bydd y ddesg hon yn barod. Cedwir popeth wedi'i amgryptio ar y PC hwn.</translation>
        </message>
        <message>
            <source>Welcome to Guildhall</source>
            <translation>Croeso i Guildhall</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Pwy ydych chi?</translation>
        </message>
        <message>
            <source>You will be the first administrator. Others can be added later.</source>
            <translation>Chi fydd y gweinyddwr cyntaf. Gellir ychwanegu eraill wedyn.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Eich enw</translation>
        </message>
    </context>
    <context>
        <name>FormPane</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>It isn't saved yet.</source>
            <translation>Nid yw wedi'i gadw eto.</translation>
        </message>
        <message>
            <source>Not saved.</source>
            <translation>Heb ei gadw.</translation>
        </message>
        <message>
            <source>Somebody else saved this. What you typed is kept.</source>
            <translation>Cadwodd rhywun arall hwn. Cedwir yr hyn a deipiwyd gennych.</translation>
        </message>
        <message>
            <source>They changed {fields} too: saving puts yours in its place.</source>
            <translation>Newidiwyd {fields} ganddynt hefyd: mae cadw'n rhoi'ch un chi yn ei le.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Ei daflu</translation>
        </message>
        <message>
            <source>What you had typed is back.</source>
            <translation>Mae'r hyn yr oeddech wedi'i deipio yn ôl.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Addresses</source>
            <translation>Cyfeiriadau</translation>
        </message>
        <message>
            <source>Another body asks about this</source>
            <translation>Mae corff arall yn holi am hyn</translation>
        </message>
        <message>
            <source>As it is written (unverified)</source>
            <translation>Fel yr ysgrifennwyd (heb ei wirio)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Brought back what you were typing.</source>
            <translation>Daethpwyd â'r hyn yr oeddech yn ei deipio yn ôl.</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Gofal</translation>
        </message>
        <message>
            <source>Choose one from the list; the down arrow shows all of it</source>
            <translation>Dewiswch un o'r rhestr; mae'r saeth i lawr yn dangos y cyfan</translation>
        </message>
        <message>
            <source>Choose one of those offered</source>
            <translation>Dewiswch un o'r rhai a gynigir</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Enter the day they asked</source>
            <translation>Rhowch y diwrnod y gofynnwyd</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Rhoddwyd</translation>
        </message>
        <message>
            <source>Hand over their letters</source>
            <translation>Rhoi eu llythyrau iddynt</translation>
        </message>
        <message>
            <source>Hand over: {title}</source>
            <translation>Rhoi: {title}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wedi'i roi</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translation>Ei guddio eto</translation>
        </message>
        <message>
            <source>Historical</source>
            <translation>Hanesyddol</translation>
        </message>
        <message>
            <source>How did they show who they are?</source>
            <translation>Sut y dangoson nhw pwy ydynt?</translation>
        </message>
        <message>
            <source>How you checked who asks</source>
            <translation>Sut y gwiriasoch pwy sy'n gofyn</translation>
        </message>
        <message>
            <source>Leave empty where they are known</source>
            <translation>Gadewch yn wag lle maent yn hysbys</translation>
        </message>
        <message>
            <source>Like a letter of authority and a bank card; no numbers</source>
            <translation>Fel llythyr awdurdod a cherdyn banc; dim rhifau</translation>
        </message>
        <message>
            <source>Like rang the station back on its public number</source>
            <translation>Fel: ffoniwyd yr orsaf yn ôl ar ei rhif cyhoeddus</translation>
        </message>
        <message>
            <source>Needed for crime, tax and a court's order</source>
            <translation>Ei angen ar gyfer trosedd, treth a gorchymyn llys</translation>
        </message>
        <message>
            <source>No such address</source>
            <translation>Dim cyfeiriad o'r fath</translation>
        </message>
        <message>
            <source>Nobody found. Try fewer letters</source>
            <translation>Ni chafwyd neb. Rhowch gynnig ar lai o lythrennau</translation>
        </message>
        <message>
            <source>Number of their form or order</source>
            <translation>Rhif eu ffurflen neu orchymyn</translation>
        </message>
        <message>
            <source>On what ground we may tell it</source>
            <translation>Ar ba sail y cawn ei ddweud</translation>
        </message>
        <message>
            <source>Or why nothing was</source>
            <translation>Neu pam na roddwyd dim</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Gwarchodedig</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Ei gofnodi</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Cofnodwyd</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Saved meanwhile: {value}</source>
            <translation>Cadwyd yn y cyfamser: {value}</translation>
        </message>
        <message>
            <source>Somebody else saved this meanwhile.</source>
            <translation>Cadwodd rhywun arall hwn yn y cyfamser.</translation>
        </message>
        <message>
            <source>Somebody for them</source>
            <translation>Rhywun ar eu rhan</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Eu henw</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ceisio eto</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Dadwnaethpwyd</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Rhybudd</translation>
        </message>
        <message>
            <source>What did they show?</source>
            <translation>Beth ddangoson nhw?</translation>
        </message>
        <message>
            <source>What they saved stands below each field. Save to keep yours.</source>
            <translation>Mae'r hyn a gadwodd yn sefyll o dan bob maes. Cadwch i gadw'ch un chi.</translation>
        </message>
        <message>
            <source>What was given</source>
            <translation>Beth a roddwyd</translation>
        </message>
        <message>
            <source>When they asked</source>
            <translation>Pryd y gofynnwyd</translation>
        </message>
        <message>
            <source>Which letters?</source>
            <translation>Pa lythyrau?</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Pwy sy'n gofyn</translation>
        </message>
        <message>
            <source>Who took it?</source>
            <translation>Pwy a'i cymerodd?</translation>
        </message>
        <message>
            <source>checked by {who}</source>
            <translation>gwiriwyd gan {who}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim</translation>
        </message>
    </context>
    <context>
        <name>GuidanceRoom</name>
        <message>
            <source>Answer this suggestion</source>
            <translation>Ateb yr awgrym hwn</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Erthyglau</translation>
        </message>
        <message>
            <source>Edit this article</source>
            <translation>Golygu'r erthygl hon</translation>
        </message>
        <message>
            <source>Find guidance</source>
            <translation>Dod o hyd i ganllaw</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Canllawiau</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>Reply and edit</source>
            <translation>Ymateb a golygu</translation>
        </message>
        <message>
            <source>Reply only</source>
            <translation>Ymateb yn unig</translation>
        </message>
        <message>
            <source>Reply: taken up</source>
            <translation>Ymateb: derbyniwyd</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Anfon</translation>
        </message>
        <message>
            <source>Suggest a change to this article</source>
            <translation>Awgrymu newid i'r erthygl hon</translation>
        </message>
        <message>
            <source>Suggested by {who}</source>
            <translation>Awgrymwyd gan {who}</translation>
        </message>
        <message>
            <source>They see it in their own list</source>
            <translation>Maent yn ei weld yn eu rhestr eu hunain</translation>
        </message>
        <message>
            <source>Those who keep guidance read it, and you get a reply</source>
            <translation>Mae'r rhai sy'n cadw'r canllawiau'n ei ddarllen, a chewch ymateb</translation>
        </message>
        <message>
            <source>What is not right, or could be better?</source>
            <translation>Beth nad yw'n iawn, neu a allai fod yn well?</translation>
        </message>
        <message>
            <source>Which guidance</source>
            <translation>Pa ganllawiau</translation>
        </message>
        <message>
            <source>Write an article</source>
            <translation>Ysgrifennu erthygl</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Eich ymateb</translation>
        </message>
    </context>
    <context>
        <name>GuidanceRows</name>
        <message>
            <source>All</source>
            <translation>Popeth</translation>
        </message>
        <message>
            <source>Articles appear here four weeks before their review day.</source>
            <translation>Mae erthyglau'n ymddangos yma bedair wythnos cyn eu diwrnod adolygu.</translation>
        </message>
        <message>
            <source>Articles appear here once written.</source>
            <translation>Mae erthyglau'n ymddangos yma ar ôl eu hysgrifennu.</translation>
        </message>
        <message>
            <source>Due for review</source>
            <translation>I'w hadolygu</translation>
        </message>
        <message>
            <source>For every enquiry</source>
            <translation>Ar gyfer pob ymholiad</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Fy rhai i</translation>
        </message>
        <message>
            <source>No guidance yet</source>
            <translation>Dim canllawiau eto</translation>
        </message>
        <message>
            <source>No suggestions yet</source>
            <translation>Dim awgrymiadau eto</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Heb ddod o hyd i ddim</translation>
        </message>
        <message>
            <source>Nothing to answer</source>
            <translation>Dim i'w ateb</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Dim i'w adolygu</translation>
        </message>
        <message>
            <source>Open an article and press Alt+C to suggest a change.</source>
            <translation>Agorwch erthygl a phwyswch Alt+C i awgrymu newid.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>O'r neilltu</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Tynnwyd o ddefnydd</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Awgrymiadau</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>I'w hateb</translation>
        </message>
        <message>
            <source>Try fewer words, or the words that callers use.</source>
            <translation>Rhowch gynnig ar lai o eiriau, neu'r geiriau y mae galwyr yn eu defnyddio.</translation>
        </message>
        <message>
            <source>What colleagues suggest appears here.</source>
            <translation>Mae awgrymiadau cydweithwyr yn ymddangos yma.</translation>
        </message>
        <message>
            <source>new reply</source>
            <translation>ymateb newydd</translation>
        </message>
        <message>
            <source>no reply yet</source>
            <translation>dim ymateb eto</translation>
        </message>
        <message>
            <source>not taken up</source>
            <translation>heb ei dderbyn</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>yn hwyr ers {day}</translation>
        </message>
        <message>
            <source>review by {day}</source>
            <translation>adolygu erbyn {day}</translation>
        </message>
        <message>
            <source>reviewed {day}</source>
            <translation>adolygwyd {day}</translation>
        </message>
        <message>
            <source>taken up</source>
            <translation>derbyniwyd</translation>
        </message>
        <message>
            <source>{n} to answer</source>
            <translation>{n} i'w hateb</translation>
        </message>
    </context>
    <context>
        <name>GuidanceViewModel</name>
        <message>
            <source>Article added</source>
            <translation>Ychwanegwyd yr erthygl</translation>
        </message>
        <message>
            <source>In use again</source>
            <translation>Mewn defnydd eto</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>Anfonwyd yr ymateb</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Tynnwyd o ddefnydd</translation>
        </message>
        <message>
            <source>Saved as edition {n}</source>
            <translation>Cadwyd fel fersiwn {n}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Anfonwyd</translation>
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message numerus="yes">
            <source>Ask all of them again. You can try %n more time(s).</source>
            <translation>
                <numerusform>Gofynnwch y cyfan eto. Cewch roi cynnig arall %n o weithiau.</numerusform>
                <numerusform>Gofynnwch y cyfan eto. Cewch roi cynnig arall unwaith.</numerusform>
                <numerusform>Gofynnwch y cyfan eto. Cewch roi cynnig arall %n o weithiau.</numerusform>
                <numerusform>Gofynnwch y cyfan eto. Cewch roi cynnig arall %n o weithiau.</numerusform>
                <numerusform>Gofynnwch y cyfan eto. Cewch roi cynnig arall %n o weithiau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask these and write what they say. What you write is compared and not kept; nobody is told which answer was wrong.</source>
            <translation>Gofynnwch y rhain ac ysgrifennwch eu hatebion. Cymharir yr hyn a ysgrifennwch, ac ni chedwir mohono; ni ddywedir wrth neb pa ateb oedd yn anghywir.</translation>
        </message>
        <message>
            <source>Back to the enquiry</source>
            <translation>Yn ôl i'r ymholiad</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Cymharu</translation>
        </message>
        <message>
            <source>Identity check</source>
            <translation>Gwiriad hunaniaeth</translation>
        </message>
        <message>
            <source>Look at proof of identity instead.</source>
            <translation>Edrychwch ar brawf hunaniaeth yn lle hynny.</translation>
        </message>
        <message>
            <source>Tell nothing. Look at proof of identity instead.</source>
            <translation>Peidiwch â dweud dim. Edrychwch ar brawf hunaniaeth yn lle hynny.</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>Mae hynny'n gywir.</translation>
        </message>
        <message>
            <source>That was not right, and can't be asked again today.</source>
            <translation>Nid oedd hynny'n gywir, ac ni ellir gofyn eto heddiw.</translation>
        </message>
        <message>
            <source>That was not right.</source>
            <translation>Nid oedd hynny'n gywir.</translation>
        </message>
        <message>
            <source>The record holds too little to ask about.</source>
            <translation>Mae'r cofnod yn dal rhy ychydig i ofyn yn ei gylch.</translation>
        </message>
        <message>
            <source>Who is calling?</source>
            <translation>Pwy sy'n galw?</translation>
        </message>
        <message>
            <source>You may tell: {what}</source>
            <translation>Cewch ddweud: {what}</translation>
        </message>
    </context>
    <context>
        <name>IdentityViewModel</name>
        <message>
            <source>Find or add the caller first</source>
            <translation>Dewch o hyd i'r galwr neu ei ychwanegu yn gyntaf</translation>
        </message>
        <message>
            <source>The record names nobody at the desk as speaking for {name}. Tell nothing; record the authority first, or speak to them yourself.</source>
            <translation>Nid yw'r cofnod yn enwi neb wrth y ddesg fel un sy'n siarad dros {name}. Peidiwch â dweud dim; cofnodwch yr awdurdod yn gyntaf, neu siaradwch â nhw eich hun.</translation>
        </message>
    </context>
    <context>
        <name>ImportPart</name>
        <message>
            <source>An import of people was cut off {when}, after row {n}.</source>
            <translation>Torrwyd mewnforiad o bobl yn fyr {when}, ar ôl rhes {n}.</translation>
        </message>
        <message>
            <source>An import of properties was cut off {when}, after row {n}.</source>
            <translation>Torrwyd mewnforiad o eiddo yn fyr {when}, ar ôl rhes {n}.</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Ffeil arall</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Yn ôl i'r colofnau</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Yn dod yn</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n row(s)</source>
            <translation>
                <numerusform>Dod â %n rhes i mewn</numerusform>
                <numerusform>Dod â %n rhes i mewn</numerusform>
                <numerusform>Dod â %n rhes i mewn</numerusform>
                <numerusform>Dod â %n rhes i mewn</numerusform>
                <numerusform>Dod â %n rhes i mewn</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Dod ag ef i mewn</translation>
        </message>
        <message>
            <source>Bring it in again</source>
            <translation>Dod ag ef i mewn eto</translation>
        </message>
        <message>
            <source>Bringing the rows in</source>
            <translation>Yn dod â'r rhesi i mewn</translation>
        </message>
        <message>
            <source>CSV or Excel, AddressBase Core or your own. Everything is checked first, and rows that don't fit go to a file with the reason.</source>
            <translation>CSV neu Excel, AddressBase Core neu'ch un eich hun. Gwirir popeth yn gyntaf, ac mae rhesi nad ydynt yn ffitio'n mynd i ffeil gyda'r rheswm.</translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation>Parhau</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Dewis ffeil</translation>
        </message>
        <message>
            <source>Choose the same file to carry on; no row comes in twice.</source>
            <translation>Dewiswch yr un ffeil i barhau; ni ddaw unrhyw res i mewn ddwywaith.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colofn</translation>
        </message>
        <message>
            <source>Column {letter} becomes</source>
            <translation>Mae colofn {letter} yn dod yn</translation>
        </message>
        <message>
            <source>Does the first row name the columns?</source>
            <translation>A yw'r rhes gyntaf yn enwi'r colofnau?</translation>
        </message>
        <message>
            <source>If it is, choose “People” above and the columns fit.</source>
            <translation>Os felly, dewiswch “Pobl” uchod a bydd y colofnau'n ffitio.</translation>
        </message>
        <message>
            <source>If it is, choose “Properties” above and the columns fit.</source>
            <translation>Os felly, dewiswch “Eiddo” uchod a bydd y colofnau'n ffitio.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Mewnforio</translation>
        </message>
        <message>
            <source>It was cut off {when} after row {n} and carries on there.</source>
            <translation>Torrwyd ar ei draws {when} ar ôl rhes {n} ac mae'n parhau yno.</translation>
        </message>
        <message>
            <source>Its rows don't come in twice; changes are brought back.</source>
            <translation>Nid yw ei rhesi'n dod i mewn ddwywaith; deuir â newidiadau yn ôl.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Gadael allan</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Fel</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Eiddo</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopiwyd.</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;All (*)</source>
            <translation>Tablau (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;Popeth (*)</translation>
        </message>
        <message>
            <source>The columns became this in the last file with as many. Look at each before you go on.</source>
            <translation>Dyma oedd y colofnau yn y ffeil ddiwethaf â'r un nifer. Edrychwch ar bob un cyn mynd ymlaen.</translation>
        </message>
        <message>
            <source>The whole file is in</source>
            <translation>Mae'r ffeil gyfan i mewn</translation>
        </message>
        <message>
            <source>These columns are known.</source>
            <translation>Mae'r colofnau hyn yn hysbys.</translation>
        </message>
        <message>
            <source>They become what they became last time.</source>
            <translation>Maent yn dod yr hyn oeddent y tro diwethaf.</translation>
        </message>
        <message>
            <source>This file came in {when}.</source>
            <translation>Daeth y ffeil hon i mewn {when}.</translation>
        </message>
        <message>
            <source>This file has no headings.</source>
            <translation>Nid oes penawdau yn y ffeil hon.</translation>
        </message>
        <message>
            <source>This file is half in.</source>
            <translation>Mae'r ffeil hon hanner i mewn.</translation>
        </message>
        <message>
            <source>This looks like a file of people.</source>
            <translation>Mae hon yn edrych fel ffeil o bobl.</translation>
        </message>
        <message>
            <source>This looks like a file of properties.</source>
            <translation>Mae hon yn edrych fel ffeil o eiddo.</translation>
        </message>
        <message>
            <source>Try it: nothing is written</source>
            <translation>Rhoi cynnig arni: ni ysgrifennir dim</translation>
        </message>
        <message>
            <source>Trying every row</source>
            <translation>Yn rhoi cynnig ar bob rhes</translation>
        </message>
        <message>
            <source>What came in stays; the rest carries on after row {n}.</source>
            <translation>Mae'r hyn a ddaeth i mewn yn aros; mae'r gweddill yn parhau ar ôl rhes {n}.</translation>
        </message>
        <message>
            <source>What does the file bring?</source>
            <translation>Beth mae'r ffeil yn dod gyda hi?</translation>
        </message>
        <message>
            <source>What each column becomes</source>
            <translation>Beth mae pob colofn yn dod</translation>
        </message>
        <message>
            <source>What follows is about the rows after row {n} alone.</source>
            <translation>Mae'r hyn sy'n dilyn am y rhesi ar ôl rhes {n} yn unig.</translation>
        </message>
        <message>
            <source>Where do rows go that don't come in?</source>
            <translation>Ble mae rhesi nad ydynt yn dod i mewn yn mynd?</translation>
        </message>
    </context>
    <context>
        <name>ImportResult</name>
        <message numerus="yes">
            <source>%n row(s) don't come in.</source>
            <translation>
                <numerusform>Nid yw %n rhes yn dod i mewn.</numerusform>
                <numerusform>Nid yw %n rhes yn dod i mewn.</numerusform>
                <numerusform>Nid yw %n rhes yn dod i mewn.</numerusform>
                <numerusform>Nid yw %n rhes yn dod i mewn.</numerusform>
                <numerusform>Nid yw %n rhes yn dod i mewn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came in:</source>
            <translation>Daeth i mewn:</translation>
        </message>
        <message>
            <source>Each comes in and is listed under duplicates to review.</source>
            <translation>Daw pob un i mewn ac fe'i rhestrir dan y rhai dyblyg i'w hadolygu.</translation>
        </message>
        <message>
            <source>If the names of the columns don't stand in the first row, take the rows above them out of the file and choose it again.</source>
            <translation>Os nad yw enwau'r colofnau yn y rhes gyntaf, tynnwch y rhesi uwch eu pennau o'r ffeil a'i dewis eto.</translation>
        </message>
        <message>
            <source>Kept in a file with the reason, to be mended.</source>
            <translation>Cedwir nhw mewn ffeil gyda'r rheswm, i'w cywiro.</translation>
        </message>
        <message>
            <source>Kept in {name} with the reason.</source>
            <translation>Fe'u cedwir yn {name} gyda'r rheswm.</translation>
        </message>
        <message>
            <source>Left out,</source>
            <translation>Wedi'u gadael allan,</translation>
        </message>
        <message>
            <source>Nothing would come in.</source>
            <translation>Ni fyddai dim yn dod i mewn.</translation>
        </message>
        <message>
            <source>Perhaps here already: {n}.</source>
            <translation>Yma'n barod efallai: {n}.</translation>
        </message>
        <message>
            <source>Protected: {n}.</source>
            <translation>Gwarchodedig: {n}.</translation>
        </message>
        <message>
            <source>Ready to come in:</source>
            <translation>Yn barod i ddod i mewn:</translation>
        </message>
        <message>
            <source>Row {n}</source>
            <translation>Rhes {n}</translation>
        </message>
        <message>
            <source>The first of them</source>
            <translation>Y cyntaf ohonynt</translation>
        </message>
        <message>
            <source>What became of the rows</source>
            <translation>Beth ddaeth o'r rhesi</translation>
        </message>
        <message>
            <source>What is wrong, and how often</source>
            <translation>Beth sydd o'i le, a pha mor aml</translation>
        </message>
        <message>
            <source>Where they are stays as it is.</source>
            <translation>Mae ble maen nhw yn aros fel y mae.</translation>
        </message>
        <message>
            <source>column {letter}: </source>
            <translation>colofn {letter}: </translation>
        </message>
        <message>
            <source>of another status: {n}</source>
            <translation>o statws arall: {n}</translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {same} as they were</source>
            <translation>{new} newydd, {changed} wedi newid, {same} fel yr oeddent</translation>
        </message>
    </context>
    <context>
        <name>InlineWords</name>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>KeepingWords</name>
        <message>
            <source>1 problem was found.</source>
            <translation>Cafwyd 1 broblem.</translation>
        </message>
        <message>
            <source>A backup was made first.</source>
            <translation>Gwnaed copi wrth gefn yn gyntaf.</translation>
        </message>
        <message>
            <source>A new recovery sheet was made; the old one opens nothing.</source>
            <translation>Gwnaed taflen adfer newydd; nid yw'r hen un yn agor dim.</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Adferwyd y copi wrth gefn</translation>
        </message>
        <message>
            <source>Everything was as it should be.</source>
            <translation>Roedd popeth fel y dylai fod.</translation>
        </message>
        <message>
            <source>Read back and whole: {size} MB, {n} documents.</source>
            <translation>Darllenwyd yn ôl ac yn gyflawn: {size} MB, {n} o ddogfennau.</translation>
        </message>
        <message>
            <source>Recovery sheet used or renewed</source>
            <translation>Defnyddiwyd neu adnewyddwyd y daflen adfer</translation>
        </message>
        <message>
            <source>Somebody got in and chose a new passphrase.</source>
            <translation>Aeth rhywun i mewn a dewis cyfrinymadrodd newydd.</translation>
        </message>
        <message>
            <source>Store backed up</source>
            <translation>Copïwyd y storfa wrth gefn</translation>
        </message>
        <message>
            <source>Store brought up to this version</source>
            <translation>Diweddarwyd y storfa i'r fersiwn hon</translation>
        </message>
        <message>
            <source>Store looked over</source>
            <translation>Edrychwyd dros y storfa</translation>
        </message>
        <message>
            <source>The backup of {when} was put in place.</source>
            <translation>Rhoddwyd copi wrth gefn {when} yn ei le.</translation>
        </message>
        <message>
            <source>The recovery sheet opened it.</source>
            <translation>Y daflen adfer a'i hagorodd.</translation>
        </message>
        <message>
            <source>{n} problems were found.</source>
            <translation>Cafwyd {n} o broblemau.</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n fis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n blynedd</numerusform>
                <numerusform>%n flwyddyn</numerusform>
                <numerusform>%n flynedd</numerusform>
                <numerusform>%n blynedd</numerusform>
                <numerusform>%n blynedd</numerusform>
            </translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Am byth</translation>
        </message>
        <message>
            <source>Never: it is kept for good</source>
            <translation>Byth: caiff ei chadw am byth</translation>
        </message>
        <message>
            <source>When it is decided</source>
            <translation>Pan wneir penderfyniad</translation>
        </message>
        <message>
            <source>When it was received</source>
            <translation>Pan gafodd ei derbyn</translation>
        </message>
        <message>
            <source>When its case is closed</source>
            <translation>Pan gaeir ei hachos</translation>
        </message>
        <message>
            <source>When the account is closed</source>
            <translation>Pan gaeir y cyfrif</translation>
        </message>
        <message>
            <source>When the tenancy ends</source>
            <translation>Pan ddaw'r denantiaeth i ben</translation>
        </message>
        <message>
            <source>{time} after it is decided</source>
            <translation>{time} ar ôl y penderfyniad</translation>
        </message>
        <message>
            <source>{time} after it was received</source>
            <translation>{time} ar ôl ei derbyn</translation>
        </message>
        <message>
            <source>{time} after its case is closed</source>
            <translation>{time} ar ôl cau ei hachos</translation>
        </message>
        <message>
            <source>{time} after the account is closed</source>
            <translation>{time} ar ôl cau'r cyfrif</translation>
        </message>
        <message>
            <source>{time} after the tenancy ends</source>
            <translation>{time} ar ôl diwedd y denantiaeth</translation>
        </message>
    </context>
    <context>
        <name>KeysOverlay</name>
        <message>
            <source>Enter goes forward, Esc goes back and loses nothing. All of these are found by Ctrl+K too.</source>
            <translation>Mae Enter yn mynd ymlaen, Esc yn mynd yn ôl heb golli dim. Mae Ctrl+K yn dod o hyd i bob un hefyd.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>A child of the family</source>
            <translation>Plentyn o'r teulu</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Iaith arall</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Keep this with the contact</source>
            <translation>Cadw hyn gyda'r cyswllt</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Ieithoedd</translation>
        </message>
        <message>
            <source>No language begins like that</source>
            <translation>Nid oes iaith yn dechrau felly</translation>
        </message>
        <message>
            <source>Or type the first letters</source>
            <translation>Neu teipiwch y llythrennau cyntaf</translation>
        </message>
        <message>
            <source>Point to your language</source>
            <translation>Pwyntiwch at eich iaith</translation>
        </message>
        <message>
            <source>Reaching an interpreter</source>
            <translation>Cael gafael ar gyfieithydd</translation>
        </message>
        <message>
            <source>Their reference</source>
            <translation>Eu cyfeirnod</translation>
        </message>
        <message>
            <source>Who interprets?</source>
            <translation>Pwy sy'n cyfieithu?</translation>
        </message>
        <message>
            <source>like pol</source>
            <translation>fel pol</translation>
        </message>
        <message>
            <source>the service's booking</source>
            <translation>archeb y gwasanaeth</translation>
        </message>
    </context>
    <context>
        <name>LanguageViewModel</name>
        <message>
            <source>Begin a contact first; then the language is kept with it</source>
            <translation>Dechreuwch gyswllt yn gyntaf; yna cedwir yr iaith gydag ef</translation>
        </message>
    </context>
    <context>
        <name>LeftBehind</name>
        <message numerus="yes">
            <source>%n caller(s) still open</source>
            <translation>
                <numerusform>%n galwr yn dal ar agor</numerusform>
                <numerusform>%n galwr yn dal ar agor</numerusform>
                <numerusform>%n galwr yn dal ar agor</numerusform>
                <numerusform>%n galwr yn dal ar agor</numerusform>
                <numerusform>%n galwr yn dal ar agor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) go to whoever covers, or back to the team's queue.</source>
            <translation>
                <numerusform>%n achos ar agor yn mynd at bwy bynnag sy'n cyflenwi, neu yn ôl i giw'r tîm.</numerusform>
                <numerusform>%n achos ar agor yn mynd at bwy bynnag sy'n cyflenwi, neu yn ôl i giw'r tîm.</numerusform>
                <numerusform>%n achos ar agor yn mynd at bwy bynnag sy'n cyflenwi, neu yn ôl i giw'r tîm.</numerusform>
                <numerusform>%n achos ar agor yn mynd at bwy bynnag sy'n cyflenwi, neu yn ôl i giw'r tîm.</numerusform>
                <numerusform>%n achos ar agor yn mynd at bwy bynnag sy'n cyflenwi, neu yn ôl i giw'r tîm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promised call(s)</source>
            <translation>
                <numerusform>%n galwad a addawyd</numerusform>
                <numerusform>%n galwad a addawyd</numerusform>
                <numerusform>%n galwad a addawyd</numerusform>
                <numerusform>%n galwad a addawyd</numerusform>
                <numerusform>%n galwad a addawyd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished form(s)</source>
            <translation>
                <numerusform>%n ffurflen heb ei gorffen</numerusform>
                <numerusform>%n ffurflen heb ei gorffen</numerusform>
                <numerusform>%n ffurflen heb ei gorffen</numerusform>
                <numerusform>%n ffurflen heb ei gorffen</numerusform>
                <numerusform>%n ffurflen heb ei gorffen</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave {teams}.</source>
            <translation>Maent yn gadael {teams}.</translation>
        </message>
        <message>
            <source>Whoever covers for them above takes: {what}.</source>
            <translation>Bydd pwy bynnag sy'n cyflenwi uchod yn cymryd: {what}.</translation>
        </message>
        <message>
            <source>cover for {names}</source>
            <translation>cyflenwi dros {names}</translation>
        </message>
        <message>
            <source>duty for {teams}</source>
            <translation>bod ar ddyletswydd i {teams}</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>A # makes a heading</source>
            <translation>Mae # yn gwneud pennawd</translation>
        </message>
        <message>
            <source>A PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>A letter made of it</source>
            <translation>Llythyr wedi'i wneud ohono</translation>
        </message>
        <message>
            <source>A letter made of it, as plain text</source>
            <translation>Llythyr wedi'i wneud ohono, fel testun plaen</translation>
        </message>
        <message>
            <source>A name that ends in .xlsx or .csv</source>
            <translation>Enw sy'n gorffen â .xlsx neu .csv</translation>
        </message>
        <message>
            <source>A name, a day, a passage: type, Enter puts it in</source>
            <translation>Enw, diwrnod, darn: teipiwch, mae Enter yn ei roi i mewn</translation>
        </message>
        <message>
            <source>A new edition; it is kept once you save it</source>
            <translation>Argraffiad newydd; caiff ei gadw pan fyddwch yn ei gadw</translation>
        </message>
        <message>
            <source>A spreadsheet, and each letter as PDF and as plain text.</source>
            <translation>Taenlen, a phob llythyr fel PDF ac fel testun plaen.</translation>
        </message>
        <message>
            <source>Address in the window</source>
            <translation>Cyfeiriad yn y ffenestr</translation>
        </message>
        <message>
            <source>After a jam: as the printer counts, empty backs among them</source>
            <translation>Ar ôl tagfa bapur: fel y mae'r argraffydd yn cyfrif, gan gynnwys cefnau gwag</translation>
        </message>
        <message>
            <source>All is out</source>
            <translation>Mae popeth wedi mynd</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Cymeradwyo</translation>
        </message>
        <message>
            <source>Approve this edition</source>
            <translation>Cymeradwyo'r argraffiad hwn</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Wedi'i gymeradwyo</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>As the letter's template says</source>
            <translation>Fel y dywed templed y llythyr</translation>
        </message>
        <message>
            <source>Ask a second person</source>
            <translation>Gofyn i ail berson</translation>
        </message>
        <message>
            <source>Asked for by cases</source>
            <translation>Gofynnwyd gan achosion</translation>
        </message>
        <message>
            <source>Asked for by this case</source>
            <translation>Gofynnwyd gan yr achos hwn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Begin a list</source>
            <translation>Dechrau rhestr</translation>
        </message>
        <message>
            <source>Begin a new edition</source>
            <translation>Dechrau argraffiad newydd</translation>
        </message>
        <message>
            <source>Begin with a letter, and a spreadsheet whose first row has names.</source>
            <translation>Dechreuwch â llythyr, a thaenlen y mae enwau yn ei rhes gyntaf.</translation>
        </message>
        <message>
            <source>Blank paper lies in</source>
            <translation>Mae papur gwag yn</translation>
        </message>
        <message>
            <source>Brought back what you were typing</source>
            <translation>Daethpwyd â'r hyn roeddech yn ei deipio yn ôl</translation>
        </message>
        <message>
            <source>By {who}. Your words are kept; saved again, they follow theirs.</source>
            <translation>Gan {who}. Mae eich geiriau wedi'u cadw; o'u cadw eto, byddant yn dilyn eu rhai nhw.</translation>
        </message>
        <message>
            <source>CSV, Excel or LibreOffice; the first row names the columns.</source>
            <translation>CSV, Excel neu LibreOffice; mae'r rhes gyntaf yn enwi'r colofnau.</translation>
        </message>
        <message>
            <source>Came with Guildhall</source>
            <translation>Daeth gyda Guildhall</translation>
        </message>
        <message>
            <source>Can be cancelled until</source>
            <translation>Gellir ei ganslo tan</translation>
        </message>
        <message>
            <source>Can be released</source>
            <translation>Gellir ei ryddhau</translation>
        </message>
        <message>
            <source>Cancel this run</source>
            <translation>Canslo'r rhediad hwn</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Canslwyd</translation>
        </message>
        <message>
            <source>Cases that few may see, and that are left out: {n}</source>
            <translation>Achosion y caiff ychydig eu gweld, ac a adewir allan: {n}</translation>
        </message>
        <message>
            <source>Cells are merged, like {cells}: only the first row of each has words.</source>
            <translation>Mae celloedd wedi'u cyfuno, fel {cells}: dim ond rhes gyntaf pob un sydd â geiriau.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ei newid</translation>
        </message>
        <message>
            <source>Change this letter</source>
            <translation>Newid y llythyr hwn</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Gwirio'r rhesi</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Gwiriadau</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Dewis ffeil</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Dosbarth</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Cod</translation>
        </message>
        <message>
            <source>Code of a letter</source>
            <translation>Cod llythyr</translation>
        </message>
        <message>
            <source>Column {name} stands for</source>
            <translation>Mae colofn {name} yn cynrychioli</translation>
        </message>
        <message>
            <source>Cost centre</source>
            <translation>Canolfan gost</translation>
        </message>
        <message>
            <source>Credit on the machine after</source>
            <translation>Credyd ar y peiriant wedyn</translation>
        </message>
        <message>
            <source>Credit on the machine before</source>
            <translation>Credyd ar y peiriant cynt</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Enter</source>
            <translation>Ctrl+Shift+Enter</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Ctrl+V</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Dyddiedig</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafftiau</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Cyfeiriad e-bost</translation>
        </message>
        <message>
            <source>Each letter begins on a sheet of its own</source>
            <translation>Mae pob llythyr yn dechrau ar ei ddalen ei hun</translation>
        </message>
        <message>
            <source>Edition {n}</source>
            <translation>Argraffiad {n}</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Argraffiadau</translation>
        </message>
        <message>
            <source>Editions shows what changed.</source>
            <translation>Mae Argraffiadau yn dangos beth a newidiodd.</translation>
        </message>
        <message>
            <source>Empty is all year</source>
            <translation>Mae gwag yn golygu drwy'r flwyddyn</translation>
        </message>
        <message>
            <source>Empty is always</source>
            <translation>Mae gwag yn golygu bob amser</translation>
        </message>
        <message>
            <source>Empty is at once</source>
            <translation>Mae gwag yn golygu ar unwaith</translation>
        </message>
        <message>
            <source>Enter gathers these alone</source>
            <translation>Mae Enter yn casglu'r rhain yn unig</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Amlen</translation>
        </message>
        <message>
            <source>Envelopes, {kind}</source>
            <translation>Amlenni, {kind}</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Every box of envelopes is a little different: try yours first.</source>
            <translation>Mae pob bocs o amlenni ychydig yn wahanol: rhowch gynnig ar eich rhai chi yn gyntaf.</translation>
        </message>
        <message>
            <source>Every year from</source>
            <translation>Bob blwyddyn o</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Dod o hyd i dempled</translation>
        </message>
        <message>
            <source>Find a template or a passage</source>
            <translation>Dod o hyd i dempled neu ddarn</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Iawn</translation>
        </message>
        <message>
            <source>Fold the sheet and look through the envelope's window: the sheet says whether an address shows. It holds nobody's data.</source>
            <translation>Plygwch y daflen ac edrychwch drwy ffenestr yr amlen: mae'r daflen yn dweud a yw cyfeiriad i'w weld. Nid yw'n cynnwys data neb.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Wedi'i blygu</translation>
        </message>
        <message>
            <source>For a second person</source>
            <translation>I ail berson</translation>
        </message>
        <message>
            <source>For first sheets. Leave empty and the letterhead is printed</source>
            <translation>Ar gyfer y taflenni cyntaf. Gadewch yn wag ac argreffir y pennawd llythyr</translation>
        </message>
        <message>
            <source>For somebody's approval</source>
            <translation>I rywun eu cymeradwyo</translation>
        </message>
        <message>
            <source>Form of the page</source>
            <translation>Ffurf y dudalen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Fformat</translation>
        </message>
        <message>
            <source>Franking</source>
            <translation>Ffrancio</translation>
        </message>
        <message>
            <source>From Word</source>
            <translation>O Word</translation>
        </message>
        <message>
            <source>From the supplier</source>
            <translation>Gan y cyflenwr</translation>
        </message>
        <message>
            <source>From which day on?</source>
            <translation>O ba ddiwrnod ymlaen?</translation>
        </message>
        <message>
            <source>From which letter</source>
            <translation>O ba lythyr</translation>
        </message>
        <message>
            <source>Gather all that waits</source>
            <translation>Casglu popeth sy'n aros</translation>
        </message>
        <message>
            <source>Gather them into print runs</source>
            <translation>Eu casglu'n rhediadau argraffu</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>Rhoi'r gorau iddo</translation>
        </message>
        <message>
            <source>Give this draft up</source>
            <translation>Rhoi'r gorau i'r drafft hwn</translation>
        </message>
        <message>
            <source>Give this letter up</source>
            <translation>Rhoi'r gorau i'r llythyr hwn</translation>
        </message>
        <message>
            <source>Give this list up</source>
            <translation>Rhoi'r gorau i'r rhestr hon</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Rhoddwyd y gorau iddo</translation>
        </message>
        <message>
            <source>Go on making it</source>
            <translation>Parhau i'w wneud</translation>
        </message>
        <message>
            <source>Go on printing from letter {n}</source>
            <translation>Dal ati i argraffu o lythyr {n}</translation>
        </message>
        <message>
            <source>Go on putting letters back</source>
            <translation>Dal ati i roi llythyrau'n ôl</translation>
        </message>
        <message>
            <source>Go on: {n} letters</source>
            <translation>Ymlaen: {n} llythyr</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wedi'i drosglwyddo</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Wedi'i hatal</translation>
        </message>
        <message>
            <source>Held: mail came back from this address</source>
            <translation>Wedi'i ddal: daeth post yn ôl o'r cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Atal</translation>
        </message>
        <message>
            <source>Hold this letter</source>
            <translation>Dal y llythyr hwn</translation>
        </message>
        <message>
            <source>How does it go?</source>
            <translation>Sut mae'n mynd?</translation>
        </message>
        <message>
            <source>How does it usually go?</source>
            <translation>Sut mae'n mynd fel arfer?</translation>
        </message>
        <message>
            <source>How far this list is</source>
            <translation>Pa mor bell yw'r rhestr hon</translation>
        </message>
        <message>
            <source>How it goes out</source>
            <translation>Sut mae'n mynd allan</translation>
        </message>
        <message>
            <source>How many pieces</source>
            <translation>Sawl eitem</translation>
        </message>
        <message>
            <source>How may it go?</source>
            <translation>Sut y caiff fynd?</translation>
        </message>
        <message>
            <source>How they go</source>
            <translation>Sut y maent yn mynd</translation>
        </message>
        <message>
            <source>In pounds, like 12.50</source>
            <translation>Mewn punnoedd, fel 12.50</translation>
        </message>
        <message>
            <source>In the order of printing</source>
            <translation>Yn nhrefn argraffu</translation>
        </message>
        <message>
            <source>In the print queue</source>
            <translation>Yn y ciw argraffu</translation>
        </message>
        <message>
            <source>In use from</source>
            <translation>Mewn defnydd o</translation>
        </message>
        <message>
            <source>Is it sensitive?</source>
            <translation>A yw'n sensitif?</translation>
        </message>
        <message>
            <source>It came from the supplier, and went out</source>
            <translation>Daeth gan y cyflenwr, ac aeth allan</translation>
        </message>
        <message>
            <source>It could not be saved. Your words are kept here; save again later.</source>
            <translation>Nid oedd modd ei gadw. Mae eich geiriau'n cael eu cadw yma; cadwch eto'n nes ymlaen.</translation>
        </message>
        <message>
            <source>It holds personal data: keep it where few see it.</source>
            <translation>Mae'n dal data personol: cadwch ef lle mae ychydig yn ei weld.</translation>
        </message>
        <message>
            <source>It is not known whether letters {n} to {m} reached the printer. Look there before you print them again.</source>
            <translation>Nid yw'n hysbys a gyrhaeddodd llythyrau {n} i {m} yr argraffydd. Edrychwch yno cyn eu hargraffu eto.</translation>
        </message>
        <message>
            <source>It may go</source>
            <translation>Caiff fynd</translation>
        </message>
        <message>
            <source>It stands under this in the list</source>
            <translation>Mae'n sefyll o dan hwn yn y rhestr</translation>
        </message>
        <message>
            <source>It went out</source>
            <translation>Aeth allan</translation>
        </message>
        <message>
            <source>Its letters wait in the queue again</source>
            <translation>Mae ei lythyrau'n aros yn y ciw eto</translation>
        </message>
        <message>
            <source>Kinds of rows</source>
            <translation>Mathau o resi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Language of the page</source>
            <translation>Iaith y dudalen</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Print bras</translation>
        </message>
        <message>
            <source>Lay ready</source>
            <translation>I'w paratoi</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Ei gadael allan</translation>
        </message>
        <message>
            <source>Leave out what is wrong</source>
            <translation>Gadael allan yr hyn sy'n anghywir</translation>
        </message>
        <message>
            <source>Leave them all out</source>
            <translation>Eu gadael i gyd allan</translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Gadael y rhes hon allan</translation>
        </message>
        <message>
            <source>Left empty, from today on</source>
            <translation>O'i adael yn wag, o heddiw ymlaen</translation>
        </message>
        <message>
            <source>Left empty, it is made of the title</source>
            <translation>O'i adael yn wag, caiff ei wneud o'r teitl</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Letter {n} is folded</source>
            <translation>Mae llythyr {n} wedi'i blygu</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Llythyrau</translation>
        </message>
        <message>
            <source>Letters are made of the edition before it again, if there is one.</source>
            <translation>Caiff llythyrau eu gwneud o'r argraffiad o'i flaen eto, os oes un.</translation>
        </message>
        <message>
            <source>Letters for a list</source>
            <translation>Llythyrau ar gyfer rhestr</translation>
        </message>
        <message>
            <source>Letters gathered so far: {n}. Still waiting: {m}</source>
            <translation>Llythyrau a gasglwyd hyd yma: {n}. Yn dal i aros: {m}</translation>
        </message>
        <message>
            <source>Letters held, as something stops them: {n}</source>
            <translation>Llythyrau a ddaliwyd, gan fod rhywbeth yn eu hatal: {n}</translation>
        </message>
        <message>
            <source>Letters in Braille, on audio or in Easy Read, made elsewhere.</source>
            <translation>Llythyrau mewn Braille, ar sain neu'n Hawdd eu Deall, a wneir mewn man arall.</translation>
        </message>
        <message>
            <source>Letters of it that are made stay: {n}.</source>
            <translation>Mae'r llythyrau ohoni sydd wedi'u gwneud yn aros: {n}.</translation>
        </message>
        <message>
            <source>Letters of this run</source>
            <translation>Llythyrau'r rhediad hwn</translation>
        </message>
        <message>
            <source>Letters that are made: {n}</source>
            <translation>Llythyrau wedi'u gwneud: {n}</translation>
        </message>
        <message>
            <source>Letters that nobody ticked off: {n}. Look for them first.</source>
            <translation>Llythyrau na thiciwyd gan neb: {n}. Chwiliwch amdanynt yn gyntaf.</translation>
        </message>
        <message>
            <source>Letters that still wait for another run: {n}</source>
            <translation>Llythyrau sy'n dal i aros am rediad arall: {n}</translation>
        </message>
        <message>
            <source>Letters that wait to be printed: {n}</source>
            <translation>Llythyrau sy'n aros i'w hargraffu: {n}</translation>
        </message>
        <message>
            <source>Letters that were held: {n}. Look at them under Held.</source>
            <translation>Llythyrau a ddaliwyd yn ôl: {n}. Edrychwch arnynt o dan yr adran honno.</translation>
        </message>
        <message>
            <source>Letters: {list}</source>
            <translation>Llythyrau: {list}</translation>
        </message>
        <message>
            <source>Letters: {n}</source>
            <translation>Llythyrau: {n}</translation>
        </message>
        <message>
            <source>Like 1 October</source>
            <translation>Fel 1 Hydref</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>Llinell {line}</translation>
        </message>
        <message>
            <source>Line {line}, column {column}</source>
            <translation>Llinell {line}, colofn {column}</translation>
        </message>
        <message>
            <source>List of letters</source>
            <translation>Rhestr o lythyrau</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Rhestrau</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Edrych</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>Yn edrych ar y rhesi</translation>
        </message>
        <message>
            <source>Looking for printers</source>
            <translation>Yn chwilio am argraffwyr</translation>
        </message>
        <message>
            <source>Mail came back from this address</source>
            <translation>Daeth post yn ôl o'r cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Make 1 letter</source>
            <translation>Gwneud 1 llythyr</translation>
        </message>
        <message>
            <source>Make it a draft again</source>
            <translation>Ei wneud yn ddrafft eto</translation>
        </message>
        <message>
            <source>Make the e-mail</source>
            <translation>Gwneud yr e-bost</translation>
        </message>
        <message>
            <source>Make {n} letters</source>
            <translation>Gwneud {n} llythyr</translation>
        </message>
        <message>
            <source>May its words be changed in a letter?</source>
            <translation>A gaiff ei eiriau eu newid mewn llythyr?</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Wedi'i chywiro</translation>
        </message>
        <message>
            <source>My open cases</source>
            <translation>Fy achosion agored</translation>
        </message>
        <message>
            <source>My teams' open cases</source>
            <translation>Achosion agored fy nhimau</translation>
        </message>
        <message>
            <source>My teams' overdue cases</source>
            <translation>Achosion hwyr fy nhimau</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Templed newydd</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nac ydy</translation>
        </message>
        <message>
            <source>No case waits for a letter.</source>
            <translation>Nid oes achos yn aros am lythyr.</translation>
        </message>
        <message>
            <source>No column gives these: the same for everyone</source>
            <translation>Nid oes colofn yn rhoi'r rhain: yr un peth i bawb</translation>
        </message>
        <message>
            <source>No draft lies here. Begin one from a case or a person.</source>
            <translation>Nid oes drafft yma. Dechreuwch un o achos neu berson.</translation>
        </message>
        <message>
            <source>No letter waits for a supplier.</source>
            <translation>Nid oes llythyr yn aros am gyflenwr.</translation>
        </message>
        <message>
            <source>No list yet</source>
            <translation>Dim rhestr eto</translation>
        </message>
        <message>
            <source>No printer is set up on this computer.</source>
            <translation>Nid oes argraffydd wedi'i osod ar y cyfrifiadur hwn.</translation>
        </message>
        <message>
            <source>No template answers it</source>
            <translation>Nid oes templed yn ei ateb</translation>
        </message>
        <message>
            <source>No template has these words</source>
            <translation>Nid oes templed â'r geiriau hyn</translation>
        </message>
        <message>
            <source>No template has these words.</source>
            <translation>Nid oes templed â'r geiriau hyn.</translation>
        </message>
        <message>
            <source>Nobody is offered it any more. Letters that were sent stay.</source>
            <translation>Ni chaiff neb ei gynnig mwyach. Mae llythyrau a anfonwyd yn aros.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Heb ei gadw</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Heb ei gadw eto</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Heb ei defnyddio</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nid oes dim wedi'i anfon eto.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Dim byd yma</translation>
        </message>
        <message>
            <source>Nothing is held.</source>
            <translation>Nid oes dim yn cael ei ddal.</translation>
        </message>
        <message>
            <source>Nothing is in the way.</source>
            <translation>Nid oes dim yn y ffordd.</translation>
        </message>
        <message>
            <source>Nothing stands in its way</source>
            <translation>Nid oes dim yn sefyll yn ei ffordd</translation>
        </message>
        <message>
            <source>Nothing waits to be collected.</source>
            <translation>Nid oes dim yn aros i'w gasglu.</translation>
        </message>
        <message>
            <source>Nothing waits to be printed.</source>
            <translation>Nid oes dim yn aros i'w argraffu.</translation>
        </message>
        <message>
            <source>Nothing waits, and no run is here</source>
            <translation>Does dim yn aros, ac nid oes rhediad yma</translation>
        </message>
        <message>
            <source>Nothing was taken in.</source>
            <translation>Ni chymerwyd dim i mewn.</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Ei gynnig eto</translation>
        </message>
        <message>
            <source>Offer this template again</source>
            <translation>Cynnig y templed hwn eto</translation>
        </message>
        <message>
            <source>Offered again</source>
            <translation>Wedi'i gynnig eto</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ar</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>Ar y ddwy ochr</translation>
        </message>
        <message>
            <source>On the pages</source>
            <translation>Ar y tudalennau</translation>
        </message>
        <message>
            <source>On their way</source>
            <translation>Ar eu ffordd</translation>
        </message>
        <message>
            <source>One letter to many people: out of a spreadsheet, or a list of cases.</source>
            <translation>Un llythyr at lawer o bobl: o daenlen, neu restr o achosion.</translation>
        </message>
        <message>
            <source>One thing on each line</source>
            <translation>Un peth ar bob llinell</translation>
        </message>
        <message>
            <source>Or from which page</source>
            <translation>Neu o ba dudalen</translation>
        </message>
        <message>
            <source>Or the cases of a list</source>
            <translation>Neu achosion rhestr</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>Eu harchebu</translation>
        </message>
        <message>
            <source>Order them from a supplier</source>
            <translation>Eu harchebu gan gyflenwr</translation>
        </message>
        <message>
            <source>Ordered; the file for the supplier is saved</source>
            <translation>Wedi'u harchebu; mae'r ffeil i'r cyflenwr wedi'i chadw</translation>
        </message>
        <message>
            <source>Other rows</source>
            <translation>Rhesi eraill</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Ein un ni</translation>
        </message>
        <message>
            <source>Out of season</source>
            <translation>Y tu allan i'w dymor</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>Allan o ddefnydd</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Wedi gorffen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Pages: {pages}, sheets of paper: {sheets}</source>
            <translation>Tudalennau: {pages}, dalennau o bapur: {sheets}</translation>
        </message>
        <message>
            <source>Pages: {pages}. Nothing is in the way.</source>
            <translation>Tudalennau: {pages}. Nid oes dim yn y ffordd.</translation>
        </message>
        <message>
            <source>Paper with our letterhead lies in</source>
            <translation>Mae papur â'n pennawd llythyr yn</translation>
        </message>
        <message>
            <source>Parts of the template</source>
            <translation>Rhannau'r templed</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Darnau</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>Gludo rhesi</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <translation>Rhesi wedi'u gludo</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Testun plaen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message>
            <source>Print a test sheet</source>
            <translation>Argraffu taflen brawf</translation>
        </message>
        <message>
            <source>Print a test sheet for an envelope</source>
            <translation>Argraffu taflen brawf ar gyfer amlen</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Argraffu eto</translation>
        </message>
        <message>
            <source>Print and put by</source>
            <translation>Argraffu a'i gadw</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Ei argraffu</translation>
        </message>
        <message>
            <source>Print it now</source>
            <translation>Ei argraffu nawr</translation>
        </message>
        <message>
            <source>Print run</source>
            <translation>Rhediad argraffu</translation>
        </message>
        <message>
            <source>Print run {reference}</source>
            <translation>Rhediad argraffu {reference}</translation>
        </message>
        <message>
            <source>Print runs</source>
            <translation>Rhediadau argraffu</translation>
        </message>
        <message>
            <source>Print this run</source>
            <translation>Argraffu'r rhediad hwn</translation>
        </message>
        <message>
            <source>Print this run again</source>
            <translation>Argraffu'r rhediad hwn eto</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Rhoi i mewn</translation>
        </message>
        <message>
            <source>Put its letters back into the queue</source>
            <translation>Rhoi ei lythyrau yn ôl yn y ciw</translation>
        </message>
        <message>
            <source>Read it through: the list below the text says what stayed behind.</source>
            <translation>Darllenwch ef drwodd: mae'r rhestr o dan y testun yn dweud beth na ddaeth drosodd.</translation>
        </message>
        <message>
            <source>Ready to send from your mail program</source>
            <translation>Yn barod i'w anfon o'ch rhaglen e-bost</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Rhyddhau</translation>
        </message>
        <message>
            <source>Restricted or protected: a run of their own</source>
            <translation>Cyfyngedig neu warchodedig: rhediad ar wahân</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Tynnu'n ôl</translation>
        </message>
        <message>
            <source>Retire this template</source>
            <translation>Tynnu'r templed hwn yn ôl</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>Row {n}</source>
            <translation>Rhes {n}</translation>
        </message>
        <message>
            <source>Row {n} of the sheet</source>
            <translation>Rhes {n} o'r daflen</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rhesi</translation>
        </message>
        <message>
            <source>Rows that are in: {n}. Choose the same file to go on; no row comes in twice. Rows that were pasted are pasted once more.</source>
            <translation>Rhesi sydd i mewn: {n}. Dewiswch yr un ffeil i fynd ymlaen; nid oes rhes yn dod i mewn ddwywaith. Caiff rhesi a ludwyd eu gludo unwaith eto.</translation>
        </message>
        <message>
            <source>Rows that something stops: {n}. The others stay as they are.</source>
            <translation>Rhesi y mae rhywbeth yn eu rhwystro: {n}. Mae'r lleill yn aros fel y maent.</translation>
        </message>
        <message>
            <source>Rows: {n}</source>
            <translation>Rhesi: {n}</translation>
        </message>
        <message>
            <source>Rows: {rows}</source>
            <translation>Rhesi: {rows}</translation>
        </message>
        <message>
            <source>Save and order</source>
            <translation>Cadw ac archebu</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Ei gadw</translation>
        </message>
        <message>
            <source>Save it as</source>
            <translation>Ei gadw fel</translation>
        </message>
        <message>
            <source>Save it for Word</source>
            <translation>Ei gadw ar gyfer Word</translation>
        </message>
        <message>
            <source>Save it where?</source>
            <translation>Ei gadw ble?</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Cadw'r drafft</translation>
        </message>
        <message>
            <source>Save the list and the letters as</source>
            <translation>Cadw'r rhestr a'r llythyrau fel</translation>
        </message>
        <message>
            <source>Save what is wrong</source>
            <translation>Cadw'r hyn sy'n anghywir</translation>
        </message>
        <message>
            <source>Save who gets what</source>
            <translation>Cadw pwy sy'n cael beth</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Wedi'i gadw</translation>
        </message>
        <message>
            <source>Saved as a draft</source>
            <translation>Wedi'i gadw fel drafft</translation>
        </message>
        <message>
            <source>Saved for Word. Nothing is sent yet.</source>
            <translation>Wedi'i gadw ar gyfer Word. Nid oes dim wedi'i anfon eto.</translation>
        </message>
        <message>
            <source>Saved. It holds personal data: keep it safe.</source>
            <translation>Cadwyd. Mae'n dal data personol: cadwch ef yn ddiogel.</translation>
        </message>
        <message>
            <source>Say where “{name}” comes from</source>
            <translation>Dywedwch o ble y daw “{name}”</translation>
        </message>
        <message>
            <source>Scan each letter while you fold it, or type its code</source>
            <translation>Sganiwch bob llythyr wrth ei blygu, neu teipiwch ei god</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Anfon beth bynnag</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Anfon yn ôl</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Anfon i'w gymeradwyo</translation>
        </message>
        <message>
            <source>Send it as it is</source>
            <translation>Ei anfon fel y mae</translation>
        </message>
        <message>
            <source>Send this edition back</source>
            <translation>Anfon yr argraffiad hwn yn ôl</translation>
        </message>
        <message>
            <source>Send without every tick</source>
            <translation>Anfon heb bob tic</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensitif</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Anfonwyd</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Wedi'i anfon yn ôl</translation>
        </message>
        <message>
            <source>Sent for approval by somebody who did not write it</source>
            <translation>Wedi'i anfon i'w gymeradwyo gan rywun na'i hysgrifennodd</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Wedi'i anfon i'r argraffydd</translation>
        </message>
        <message>
            <source>Sheets, {kind}</source>
            <translation>Dalennau, {kind}</translation>
        </message>
        <message>
            <source>Sheets: {n}</source>
            <translation>Dalennau: {n}</translation>
        </message>
        <message>
            <source>Somebody else has to look at it first.</source>
            <translation>Rhaid i rywun arall edrych arno'n gyntaf.</translation>
        </message>
        <message>
            <source>Somebody saved this meanwhile</source>
            <translation>Cadwodd rhywun hwn yn y cyfamser</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Safonol</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopped. Go on printing from letter {n} when you like.</source>
            <translation>Wedi stopio. Daliwch ati i argraffu o lythyr {n} pan fynnwch.</translation>
        </message>
        <message>
            <source>Stopped. The rows that are in stay; go on when you like.</source>
            <translation>Stopiwyd. Mae'r rhesi sydd i mewn yn aros; ewch ymlaen pan fynnwch.</translation>
        </message>
        <message>
            <source>Stopped. What is made stays; go on when you like.</source>
            <translation>Wedi stopio. Mae'r hyn a wnaed yn aros; parhewch pan fynnwch.</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;All (*)</source>
            <translation>Tablau (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;Popeth (*)</translation>
        </message>
        <message>
            <source>Take them in once more</source>
            <translation>Eu cymryd i mewn unwaith eto</translation>
        </message>
        <message>
            <source>Take this edition out of use</source>
            <translation>Tynnu'r argraffiad hwn o ddefnydd</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Wedi'i dynnu allan</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Templed</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templedi</translation>
        </message>
        <message>
            <source>Test sheet</source>
            <translation>Taflen brawf</translation>
        </message>
        <message>
            <source>The address shows in the window, nothing else does</source>
            <translation>Y cyfeiriad sydd i'w weld yn y ffenestr, a dim arall</translation>
        </message>
        <message>
            <source>The cells of the row</source>
            <translation>Celloedd y rhes</translation>
        </message>
        <message>
            <source>The copies go on the record</source>
            <translation>Mae'r copïau'n mynd ar y cofnod</translation>
        </message>
        <message>
            <source>The e-mail is not saved. Its copy is on the record.</source>
            <translation>Nid yw'r e-bost wedi'i gadw. Mae ei gopi ar y cofnod.</translation>
        </message>
        <message>
            <source>The first edition: nothing stood before it</source>
            <translation>Yr argraffiad cyntaf: nid oedd dim o'i flaen</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Y llythyr</translation>
        </message>
        <message>
            <source>The letter as it is printed</source>
            <translation>Y llythyr fel y caiff ei argraffu</translation>
        </message>
        <message>
            <source>The letter in English</source>
            <translation>Y llythyr yn Saesneg</translation>
        </message>
        <message>
            <source>The letter in Welsh</source>
            <translation>Y llythyr yn Gymraeg</translation>
        </message>
        <message>
            <source>The letters are being made</source>
            <translation>Mae'r llythyrau'n cael eu gwneud</translation>
        </message>
        <message>
            <source>The letters go back into the queue</source>
            <translation>Mae'r llythyrau'n mynd yn ôl i'r ciw</translation>
        </message>
        <message>
            <source>The letters go to the printer</source>
            <translation>Mae'r llythyrau'n mynd i'r argraffydd</translation>
        </message>
        <message>
            <source>The list is given up</source>
            <translation>Rhoddwyd y gorau i'r rhestr</translation>
        </message>
        <message>
            <source>The pick list first</source>
            <translation>Y rhestr gasglu yn gyntaf</translation>
        </message>
        <message>
            <source>The printer stopped</source>
            <translation>Stopiodd yr argraffydd</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>Y rhes</translation>
        </message>
        <message>
            <source>The rows are being checked</source>
            <translation>Mae'r rhesi'n cael eu gwirio</translation>
        </message>
        <message>
            <source>The rows are checked</source>
            <translation>Gwiriwyd y rhesi</translation>
        </message>
        <message>
            <source>The run can be printed</source>
            <translation>Gellir argraffu'r rhediad</translation>
        </message>
        <message>
            <source>The run is out</source>
            <translation>Mae'r rhediad wedi mynd</translation>
        </message>
        <message>
            <source>The same as edition {n}</source>
            <translation>Yr un fath ag argraffiad {n}</translation>
        </message>
        <message>
            <source>The same in every letter; or choose its column below</source>
            <translation>Yr un peth ym mhob llythyr; neu dewiswch ei golofn isod</translation>
        </message>
        <message>
            <source>The supplier has none of our letters.</source>
            <translation>Nid oes gan y cyflenwr ddim o'n llythyrau.</translation>
        </message>
        <message>
            <source>The test sheet is being made</source>
            <translation>Mae'r daflen brawf yn cael ei gwneud</translation>
        </message>
        <message>
            <source>There is no case in this list that you may open.</source>
            <translation>Nid oes achos yn y rhestr hon y cewch ei agor.</translation>
        </message>
        <message>
            <source>There is no room for it</source>
            <translation>Nid oes lle iddo</translation>
        </message>
        <message>
            <source>There is nothing to print here.</source>
            <translation>Does dim i'w argraffu yma.</translation>
        </message>
        <message>
            <source>These rows came in before, as {reference}.</source>
            <translation>Daeth y rhesi hyn i mewn o'r blaen, fel {reference}.</translation>
        </message>
        <message>
            <source>This is another file, or it was changed. Choose the one it was.</source>
            <translation>Ffeil arall yw hon, neu fe'i newidiwyd. Dewiswch yr un wreiddiol.</translation>
        </message>
        <message>
            <source>This letter</source>
            <translation>Y llythyr hwn</translation>
        </message>
        <message>
            <source>This letter is not to be seen here</source>
            <translation>Nid yw'r llythyr hwn i'w weld yma</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Y rhestr hon</translation>
        </message>
        <message>
            <source>This list is not to be seen here</source>
            <translation>Ni ellir gweld y rhestr hon yma</translation>
        </message>
        <message>
            <source>This row</source>
            <translation>Y rhes hon</translation>
        </message>
        <message>
            <source>This run</source>
            <translation>Y rhediad hwn</translation>
        </message>
        <message>
            <source>This run is not to be seen here</source>
            <translation>Ni ellir gweld y rhediad hwn yma</translation>
        </message>
        <message>
            <source>This template is not on this desk yet</source>
            <translation>Nid yw'r templed hwn ar y ddesg hon eto</translation>
        </message>
        <message>
            <source>Throw away what is printed of it: the letters get another day.</source>
            <translation>Taflwch yr hyn a argraffwyd: caiff y llythyrau ddyddiad arall.</translation>
        </message>
        <message>
            <source>Throw these words away</source>
            <translation>Taflu'r geiriau hyn i ffwrdd</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <source>Title in Welsh</source>
            <translation>Teitl yn Gymraeg</translation>
        </message>
        <message>
            <source>To be collected</source>
            <translation>I'w gasglu</translation>
        </message>
        <message>
            <source>To be collected here</source>
            <translation>I'w gasglu yma</translation>
        </message>
        <message>
            <source>To be ordered</source>
            <translation>I'w harchebu</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>I'w argraffu</translation>
        </message>
        <message>
            <source>To put right before it can be sent: {n}</source>
            <translation>I'w cywiro cyn y gellir ei anfon: {n}</translation>
        </message>
        <message>
            <source>To put right: {n}</source>
            <translation>I'w cywiro: {n}</translation>
        </message>
        <message>
            <source>To the print queue</source>
            <translation>I'r ciw argraffu</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Ar y gweill</translation>
        </message>
        <message>
            <source>Waiting to be gathered</source>
            <translation>Yn aros i'w casglu</translation>
        </message>
        <message>
            <source>Waits at the printer</source>
            <translation>Yn aros wrth yr argraffydd</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Beth a newidiodd</translation>
        </message>
        <message>
            <source>What changed since edition {n}</source>
            <translation>Beth a newidiodd ers argraffiad {n}</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Beth sy'n newid</translation>
        </message>
        <message>
            <source>What changes?</source>
            <translation>Beth sy'n newid?</translation>
        </message>
        <message>
            <source>What each column stands for</source>
            <translation>Yr hyn y mae pob colofn yn ei gynrychioli</translation>
        </message>
        <message>
            <source>What else</source>
            <translation>Beth arall</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Beth ydyw?</translation>
        </message>
        <message>
            <source>What is to be changed?</source>
            <translation>Beth sydd i'w newid?</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Beth sydd o'i le</translation>
        </message>
        <message>
            <source>What it cost</source>
            <translation>Beth gostiodd</translation>
        </message>
        <message>
            <source>What letters are made of. Yours go before ours.</source>
            <translation>O beth y gwneir llythyrau. Mae eich rhai chi'n dod o flaen ein rhai ni.</translation>
        </message>
        <message>
            <source>What lies ready, and what goes with which letter</source>
            <translation>Beth sy'n barod, a beth sy'n mynd gyda pha lythyr</translation>
        </message>
        <message>
            <source>What lies with it</source>
            <translation>Beth sydd gydag ef</translation>
        </message>
        <message>
            <source>What lies with it, in Welsh</source>
            <translation>Beth sydd gydag ef, yn Gymraeg</translation>
        </message>
        <message>
            <source>What may be done</source>
            <translation>Beth y gellir ei wneud</translation>
        </message>
        <message>
            <source>What stands here now</source>
            <translation>Beth sydd yma nawr</translation>
        </message>
        <message>
            <source>What the post cost</source>
            <translation>Cost y post</translation>
        </message>
        <message>
            <source>What they are made of</source>
            <translation>O beth y'u gwneir</translation>
        </message>
        <message>
            <source>What you were typing</source>
            <translation>Yr hyn roeddech yn ei deipio</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Pryd?</translation>
        </message>
        <message>
            <source>Where a row says nothing else</source>
            <translation>Lle nad yw rhes yn dweud dim arall</translation>
        </message>
        <message>
            <source>Where the rows come from</source>
            <translation>O ble y daw'r rhesi</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>I ble</translation>
        </message>
        <message>
            <source>Who makes them?</source>
            <translation>Pwy sy'n eu gwneud?</translation>
        </message>
        <message>
            <source>Whoever approves it reads this</source>
            <translation>Mae pwy bynnag sy'n ei gymeradwyo yn darllen hwn</translation>
        </message>
        <message>
            <source>Why do they get no letter?</source>
            <translation>Pam nad ydynt yn cael llythyr?</translation>
        </message>
        <message>
            <source>Why is it held?</source>
            <translation>Pam mae'n cael ei ddal?</translation>
        </message>
        <message>
            <source>Why is it not sent?</source>
            <translation>Pam na chaiff ei anfon?</translation>
        </message>
        <message>
            <source>With the supplier</source>
            <translation>Gyda'r cyflenwr</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Heb deitl</translation>
        </message>
        <message>
            <source>Word files (*.docx *.docm *.doc)</source>
            <translation>Ffeiliau Word (*.docx *.docm *.doc)</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Ysgrifennu</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>Ysgrifennu llythyr</translation>
        </message>
        <message>
            <source>Write a letter to whoever is in front</source>
            <translation>Ysgrifennu llythyr at bwy bynnag sydd o flaen</translation>
        </message>
        <message>
            <source>Write another like it</source>
            <translation>Ysgrifennu un arall tebyg</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Ei gofnodi</translation>
        </message>
        <message>
            <source>Write it in my own words</source>
            <translation>Ei ysgrifennu yn fy ngeiriau fy hun</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Wedi'i gofnodi</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ydy</translation>
        </message>
        <message>
            <source>You wrote in it: somebody else approves it.</source>
            <translation>Ysgrifennoch ynddo: mae rhywun arall yn ei gymeradwyo.</translation>
        </message>
        <message>
            <source>edition {n}</source>
            <translation>fersiwn {n}</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>o {first}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>o {first} i {last}</translation>
        </message>
        <message>
            <source>it was folded: look for it</source>
            <translation>fe'i plygwyd: chwiliwch amdano</translation>
        </message>
        <message>
            <source>letter {n}</source>
            <translation>llythyr {n}</translation>
        </message>
        <message>
            <source>letters {n} to {m}</source>
            <translation>llythyrau {n} i {m}</translation>
        </message>
        <message>
            <source>the letter asks for it</source>
            <translation>mae'r llythyr yn gofyn amdano</translation>
        </message>
        <message>
            <source>to</source>
            <translation>i</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tan</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>tan {last}</translation>
        </message>
        <message>
            <source>with: {things}</source>
            <translation>gyda: {things}</translation>
        </message>
        <message>
            <source>{made} of {rows} made</source>
            <translation>{made} o {rows} wedi'u gwneud</translation>
        </message>
        <message>
            <source>{n} of {all} folded</source>
            <translation>{n} o {all} wedi'u plygu</translation>
        </message>
        <message>
            <source>{n} rows are of people whom few may see; somebody else looks at them</source>
            <translation>Mae {n} rhes am bobl y caiff ychydig eu gweld; mae rhywun arall yn edrych arnynt</translation>
        </message>
        <message>
            <source>{why} Letters before {n} are with the printer; from {n} on they are not. Look at what came out, throw away a letter that lacks sheets, and print again from letter {n}.</source>
            <translation>{why} Mae'r llythyrau cyn {n} gyda'r argraffydd; o {n} ymlaen nid ydynt. Edrychwch ar yr hyn a ddaeth allan, taflwch lythyr sydd heb ei holl daflenni, ac argraffwch eto o lythyr {n}.</translation>
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>I lawr</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Ei adael fel yr oedd</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Take it into the list</source>
            <translation>Ei rhoi yn y rhestr</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>I fyny</translation>
        </message>
    </context>
    <context>
        <name>LookingStrip</name>
        <message>
            <source>Back to the caller</source>
            <translation>Yn ôl at y galwr</translation>
        </message>
        <message>
            <source>Take as a new contact</source>
            <translation>Cymryd fel cyswllt newydd</translation>
        </message>
        <message>
            <source>The caller at the desk has no name yet. Is it them?</source>
            <translation>Nid oes enw gan y galwr wrth y ddesg eto. Ai nhw ydyw?</translation>
        </message>
        <message>
            <source>They are the caller</source>
            <translation>Nhw yw'r galwr</translation>
        </message>
        <message>
            <source>You are looking at {name}.</source>
            <translation>Rydych yn edrych ar {name}.</translation>
        </message>
        <message>
            <source>{name} is at the desk.</source>
            <translation>Mae {name} wrth y ddesg.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPart</name>
        <message>
            <source>A notice</source>
            <translation>Hysbysiad</translation>
        </message>
        <message>
            <source>A notice answers what many will ask: a failed round, a flood.</source>
            <translation>Mae hysbysiad yn ateb yr hyn y bydd llawer yn ei ofyn: casgliad a fethwyd, llifogydd.</translation>
        </message>
        <message>
            <source>About which services?</source>
            <translation>Am ba wasanaethau?</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ychwanegu gwasanaeth</translation>
        </message>
        <message>
            <source>Advisors read it out, and one key answers with it</source>
            <translation>Mae cynghorwyr yn ei ddarllen yn uchel, ac mae un bysell yn ateb ag ef</translation>
        </message>
        <message>
            <source>Answered {n} · to be kept posted: {m}</source>
            <translation>Atebwyd {n} · i gael gwybod: {m}</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Diwrnod cyntaf</translation>
        </message>
        <message>
            <source>Go to them</source>
            <translation>Mynd atynt</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Diwrnod olaf</translation>
        </message>
        <message>
            <source>Leave empty for every service</source>
            <translation>Gadewch yn wag ar gyfer pob gwasanaeth</translation>
        </message>
        <message>
            <source>Marked as told</source>
            <translation>Nodwyd iddynt gael gwybod</translation>
        </message>
        <message>
            <source>New notice</source>
            <translation>Hysbysiad newydd</translation>
        </message>
        <message>
            <source>No notice is open</source>
            <translation>Nid oes hysbysiad ar agor</translation>
        </message>
        <message>
            <source>Not told yet, then</source>
            <translation>Heb gael gwybod eto, felly</translation>
        </message>
        <message>
            <source>Notice saved</source>
            <translation>Cadwyd yr hysbysiad</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hysbysiadau</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Drosodd</translation>
        </message>
        <message>
            <source>Put it up again</source>
            <translation>Ei roi i fyny eto</translation>
        </message>
        <message>
            <source>Put the notice up</source>
            <translation>Rhoi'r hysbysiad i fyny</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Still to be told: {n}.</source>
            <translation>Eto i gael gwybod: {n}.</translation>
        </message>
        <message>
            <source>Streets or UPRNs, one to a line; empty is everywhere</source>
            <translation>Strydoedd neu UPRNau, un i bob llinell; gwag yw ym mhobman</translation>
        </message>
        <message>
            <source>Take it down</source>
            <translation>Ei dynnu i lawr</translation>
        </message>
        <message>
            <source>Taken down</source>
            <translation>Tynnwyd i lawr</translation>
        </message>
        <message>
            <source>The notice is up</source>
            <translation>Mae'r hysbysiad i fyny</translation>
        </message>
        <message>
            <source>They stand under the notice.</source>
            <translation>Maent o dan yr hysbysiad.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <source>Title in Welsh</source>
            <translation>Teitl yn Gymraeg</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>I ddod</translation>
        </message>
        <message>
            <source>Up again</source>
            <translation>I fyny eto</translation>
        </message>
        <message>
            <source>Up today</source>
            <translation>I fyny heddiw</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Beth i'w ddweud</translation>
        </message>
        <message>
            <source>What to say in Welsh</source>
            <translation>Beth i'w ddweud yn Gymraeg</translation>
        </message>
        <message>
            <source>Where?</source>
            <translation>Ble?</translation>
        </message>
        <message>
            <source>answered {n}</source>
            <translation>atebwyd {n}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tan {day}</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>{reference} is a restricted case. Ask {team}</source>
            <translation>Mae {reference} yn achos cyfyngedig. Gofynnwch i {team}</translation>
        </message>
    </context>
    <context>
        <name>OriginalsPanel</name>
        <message>
            <source>Amount</source>
            <translation>Swm</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Dogfen arall</translation>
        </message>
        <message>
            <source>Back to the enquiry</source>
            <translation>Yn ôl i'r ymholiad</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Wedi'i gopïo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dogfen</translation>
        </message>
        <message>
            <source>Empty for who is here</source>
            <translation>Yn wag ar gyfer y sawl sydd yma</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Rhoi'n ôl</translation>
        </message>
        <message>
            <source>Give back: {name}</source>
            <translation>Rhoi'n ôl: {name}</translation>
        </message>
        <message>
            <source>It stands in the register too. A second person confirms it there.</source>
            <translation>Mae'n sefyll yn y gofrestr hefyd. Mae ail berson yn ei gadarnhau yno.</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Ei rif</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Wedi'i gadw</translation>
        </message>
        <message>
            <source>On this receipt</source>
            <translation>Ar y dderbynneb hon</translation>
        </message>
        <message>
            <source>Only the last four are kept</source>
            <translation>Dim ond y pedwar olaf a gedwir</translation>
        </message>
        <message>
            <source>Original documents</source>
            <translation>Dogfennau gwreiddiol</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Argraffu'r dderbynneb</translation>
        </message>
        <message>
            <source>Put on the receipt</source>
            <translation>Rhoi ar y dderbynneb</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Cadw'r dderbynneb</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gwelwyd</translation>
        </message>
        <message>
            <source>We still have</source>
            <translation>Mae gennym o hyd</translation>
        </message>
        <message>
            <source>What is recorded here stands on the slip, as a receipt.</source>
            <translation>Mae'r hyn a gofnodir yma'n sefyll ar y slip, fel derbynneb.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Beth ydyw</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Beth a wnaethom</translation>
        </message>
        <message>
            <source>Where it is locked away</source>
            <translation>Ble mae wedi'i gloi</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Pwy sy'n talu</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>copïwyd</translation>
        </message>
        <message>
            <source>given back</source>
            <translation>rhoddwyd yn ôl</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>cadwyd</translation>
        </message>
        <message>
            <source>like 45.50</source>
            <translation>fel 45.50</translation>
        </message>
        <message>
            <source>like Safe 1</source>
            <translation>fel Sêff 1</translation>
        </message>
        <message>
            <source>receipt.pdf</source>
            <translation>derbynneb.pdf</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>gwelwyd</translation>
        </message>
        <message>
            <source>{document} (ends in {number})</source>
            <translation>{document} (yn gorffen â {number})</translation>
        </message>
    </context>
    <context>
        <name>OriginalsViewModel</name>
        <message>
            <source>It stands on the receipt</source>
            <translation>Mae ar y dderbynneb</translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>Find in this list</source>
            <translation>Dod o hyd yn y rhestr hon</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Taflwyd ymaith</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>12 characters or more; three words that have nothing to do with each other are good</source>
            <translation>12 nod neu fwy; mae tri gair heb gysylltiad â'i gilydd yn dda</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Newid cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Changed.</source>
            <translation>Wedi'i newid.</translation>
        </message>
        <message>
            <source>Enter the passphrase you have now</source>
            <translation>Rhowch y cyfrinymadrodd sydd gennych nawr</translation>
        </message>
        <message>
            <source>From now on you sign in with the new passphrase.</source>
            <translation>O hyn ymlaen byddwch yn mewngofnodi gyda'r cyfrinymadrodd newydd.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Cyfrinymadrodd newydd</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Y cyfrinymadrodd newydd eto</translation>
        </message>
        <message>
            <source>Passphrase you have now</source>
            <translation>Y cyfrinymadrodd sydd gennych nawr</translation>
        </message>
        <message>
            <source>Sealing your key anew…</source>
            <translation>Yn selio eich allwedd o'r newydd…</translation>
        </message>
        <message>
            <source>Type the same passphrase twice</source>
            <translation>Teipiwch yr un cyfrinymadrodd ddwywaith</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>This document cannot be shown</source>
            <translation>Ni ellir dangos y ddogfen hon</translation>
        </message>
        <message>
            <source>pages: {count}</source>
            <translation>tudalennau: {count}</translation>
        </message>
        <message>
            <source>{percent} per cent</source>
            <translation>{percent} y cant</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source> (unverified)</source>
            <translation> (heb ei wirio)</translation>
        </message>
        <message>
            <source>A letter that few may read</source>
            <translation>Llythyr y caiff ychydig ei ddarllen</translation>
        </message>
        <message>
            <source>A letter waits here.</source>
            <translation>Mae llythyr yn aros yma.</translation>
        </message>
        <message>
            <source>A password was agreed</source>
            <translation>Cytunwyd ar gyfrinair</translation>
        </message>
        <message>
            <source>About the place, whoever lives there. Never about a person.</source>
            <translation>Am y lle, pwy bynnag sy'n byw yno. Byth am berson.</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>Ychwanegu enw</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ychwanegu nodyn</translation>
        </message>
        <message>
            <source>Add a phone number</source>
            <translation>Ychwanegu rhif ffôn</translation>
        </message>
        <message>
            <source>Add a property</source>
            <translation>Ychwanegu eiddo</translation>
        </message>
        <message>
            <source>Add a warning</source>
            <translation>Ychwanegu rhybudd</translation>
        </message>
        <message>
            <source>Add an e-mail</source>
            <translation>Ychwanegu e-bost</translation>
        </message>
        <message>
            <source>Add e-mail</source>
            <translation>Ychwanegu e-bost</translation>
        </message>
        <message>
            <source>Add name</source>
            <translation>Ychwanegu enw</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ychwanegu nodyn</translation>
        </message>
        <message>
            <source>Add number</source>
            <translation>Ychwanegu rhif</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ychwanegu person</translation>
        </message>
        <message>
            <source>Add property</source>
            <translation>Ychwanegu eiddo</translation>
        </message>
        <message>
            <source>Add the warning</source>
            <translation>Ychwanegu'r rhybudd</translation>
        </message>
        <message>
            <source>Add what we do</source>
            <translation>Ychwanegu beth a wnawn</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Address ended</source>
            <translation>Daeth y cyfeiriad i ben</translation>
        </message>
        <message>
            <source>Address saved</source>
            <translation>Cadwyd y cyfeiriad</translation>
        </message>
        <message>
            <source>Address verified; letters held for it go on</source>
            <translation>Cyfeiriad wedi'i wirio; mae'r llythyrau a ddaliwyd yn mynd ymlaen</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Cyfeiriadau</translation>
        </message>
        <message>
            <source>Adjustment ended</source>
            <translation>Daeth yr addasiad i ben</translation>
        </message>
        <message>
            <source>Agree a password</source>
            <translation>Cytuno ar gyfrinair</translation>
        </message>
        <message>
            <source>Agreed and saved</source>
            <translation>Cytunwyd a chadwyd</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Cytunwyd ar</translation>
        </message>
        <message>
            <source>Agreed password</source>
            <translation>Cyfrinair a gytunwyd</translation>
        </message>
        <message>
            <source>All that was found</source>
            <translation>Popeth a ganfuwyd</translation>
        </message>
        <message>
            <source>All {count} people for “{words}”</source>
            <translation>Pob un o'r {count} o bobl ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>All {count} places for “{words}”</source>
            <translation>Pob un o'r {count} o leoedd ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>An address from the gazetteer brings its page here.</source>
            <translation>Mae cyfeiriad o'r gasetîr yn dod â'i dudalen yma.</translation>
        </message>
        <message>
            <source>Another e-mail address</source>
            <translation>Cyfeiriad e-bost arall</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Enw arall</translation>
        </message>
        <message>
            <source>Another phone number</source>
            <translation>Rhif ffôn arall</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Cymeradwyo</translation>
        </message>
        <message>
            <source>Approve: {instruction}</source>
            <translation>Cymeradwyo: {instruction}</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Cymeradwywyd</translation>
        </message>
        <message>
            <source>As they use it</source>
            <translation>Fel y maent yn ei ddefnyddio</translation>
        </message>
        <message>
            <source>Ask again by</source>
            <translation>Gofyn eto erbyn</translation>
        </message>
        <message>
            <source>Ask again now</source>
            <translation>Gofyn eto nawr</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Being taken now</source>
            <translation>Yn cael ei gymryd nawr</translation>
        </message>
        <message>
            <source>Born {day}</source>
            <translation>Ganwyd {day}</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Y ddau</translation>
        </message>
        <message>
            <source>Both records come back as they were; nothing is lost.</source>
            <translation>Daw'r ddau gofnod yn ôl fel yr oeddent; ni chollir dim.</translation>
        </message>
        <message>
            <source>Brought back what you were typing.</source>
            <translation>Daethpwyd â'r hyn yr oeddech yn ei deipio yn ôl.</translation>
        </message>
        <message>
            <source>Brought: {document}</source>
            <translation>Daethpwyd â: {document}</translation>
        </message>
        <message>
            <source>Building and flats</source>
            <translation>Adeilad a fflatiau</translation>
        </message>
        <message>
            <source>Building's name</source>
            <translation>Enw'r adeilad</translation>
        </message>
        <message>
            <source>By mistake?</source>
            <translation>Ar gam?</translation>
        </message>
        <message>
            <source>By post, e-mail, phone or over the counter</source>
            <translation>Drwy'r post, e-bost, ffôn neu dros y cownter</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Galwad yn ôl</translation>
        </message>
        <message>
            <source>Call-back: {about}</source>
            <translation>Galwad yn ôl: {about}</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Gofal</translation>
        </message>
        <message>
            <source>Caution marker: {what}</source>
            <translation>Marciwr gofal: {what}</translation>
        </message>
        <message>
            <source>Caution markers</source>
            <translation>Marcwyr gofal</translation>
        </message>
        <message>
            <source>Caution: {instruction}.</source>
            <translation>Gofal: {instruction}.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Child, {age}</source>
            <translation>Plentyn, {age}</translation>
        </message>
        <message>
            <source>Choose an address, or write one</source>
            <translation>Dewiswch gyfeiriad, neu ysgrifennwch un</translation>
        </message>
        <message>
            <source>Choose somebody</source>
            <translation>Dewiswch rywun</translation>
        </message>
        <message>
            <source>Choose what happened</source>
            <translation>Dewiswch beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Choose what is dangerous</source>
            <translation>Dewiswch beth sy'n beryglus</translation>
        </message>
        <message>
            <source>Choose what they are to each other</source>
            <translation>Dewiswch beth ydynt i'w gilydd</translation>
        </message>
        <message>
            <source>Choose what they may do</source>
            <translation>Dewiswch beth y cânt ei wneud</translation>
        </message>
        <message>
            <source>Choose what was shown</source>
            <translation>Dewiswch beth a ddangoswyd</translation>
        </message>
        <message>
            <source>Choose what we do differently</source>
            <translation>Dewiswch beth a wnawn yn wahanol</translation>
        </message>
        <message>
            <source>Choose who speaks for them</source>
            <translation>Dewiswch pwy sy'n siarad drostynt</translation>
        </message>
        <message>
            <source>Choose whose it is</source>
            <translation>Dewiswch eiddo pwy ydyw</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Contacts at this address</source>
            <translation>Cysylltiadau yn y cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Contacts, notes, referrals and letters will stand here.</source>
            <translation>Bydd cysylltiadau, nodiadau, cyfeiriadau at dimau a llythyrau'n sefyll yma.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copïwyd</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copïo</translation>
        </message>
        <message>
            <source>Copy the reference {reference}</source>
            <translation>Copïo'r cyfeirnod {reference}</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Ctrl+Shift+H</source>
            <translation>Ctrl+Shift+H</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Dyddiad geni</translation>
        </message>
        <message>
            <source>Death and protection</source>
            <translation>Marwolaeth a gwarchodaeth</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Manylion</translation>
        </message>
        <message>
            <source>Did anything of it leave the building?</source>
            <translation>A adawodd rhywbeth ohono'r adeilad?</translation>
        </message>
        <message>
            <source>Died on</source>
            <translation>Bu farw ar</translation>
        </message>
        <message>
            <source>Died on {day}.</source>
            <translation>Bu farw ar {day}.</translation>
        </message>
        <message>
            <source>Died {day}</source>
            <translation>Bu farw {day}</translation>
        </message>
        <message>
            <source>Do not write to their address?</source>
            <translation>Peidio ag ysgrifennu i'w cyfeiriad?</translation>
        </message>
        <message>
            <source>Do not write to this address.</source>
            <translation>Peidiwch ag ysgrifennu i'r cyfeiriad hwn.</translation>
        </message>
        <message>
            <source>Document with an enquiry: {title}</source>
            <translation>Dogfen gydag ymholiad: {title}</translation>
        </message>
        <message>
            <source>Does it still stand?</source>
            <translation>A yw'n dal i sefyll?</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-bost</translation>
        </message>
        <message>
            <source>E-mail added</source>
            <translation>Ychwanegwyd yr e-bost</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Golygu</translation>
        </message>
        <message>
            <source>Edit this person</source>
            <translation>Golygu'r person hwn</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Dod i ben</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Dod ag ef i ben</translation>
        </message>
        <message>
            <source>End protection</source>
            <translation>Dod â gwarchodaeth i ben</translation>
        </message>
        <message>
            <source>End the link to {name}</source>
            <translation>Dod â'r cyswllt â {name} i ben</translation>
        </message>
        <message>
            <source>End the marker</source>
            <translation>Dod â'r marciwr i ben</translation>
        </message>
        <message>
            <source>End the protection</source>
            <translation>Dod â'r warchodaeth i ben</translation>
        </message>
        <message>
            <source>End the warning</source>
            <translation>Dod â'r rhybudd i ben</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Daeth i ben</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Saesneg</translation>
        </message>
        <message>
            <source>Enquiries about this place will stand here</source>
            <translation>Bydd ymholiadau am y lle hwn yn sefyll yma</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter a number, like 14, 14b or 3-7</source>
            <translation>Rhowch rif, fel 14, 14b neu 3-7</translation>
        </message>
        <message>
            <source>Enter the day, like 3/11/2026</source>
            <translation>Rhowch y diwrnod, fel 3/11/2026</translation>
        </message>
        <message>
            <source>Enter when this is to be reviewed</source>
            <translation>Rhowch pryd y mae hyn i'w adolygu</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Every desk sees it now</source>
            <translation>Mae pob desg yn ei weld nawr</translation>
        </message>
        <message>
            <source>Everybody at the counter will see where they live.</source>
            <translation>Bydd pawb wrth y cownter yn gweld ble maent yn byw.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Popeth</translation>
        </message>
        <message>
            <source>Everything of both is kept, and a merge can be undone. Where the two differ, choose what the person's page says.</source>
            <translation>Cedwir popeth o'r ddau, a gellir dadwneud uno. Lle mae'r ddau'n wahanol, dewiswch beth mae tudalen y person yn ei ddweud.</translation>
        </message>
        <message>
            <source>Everything that happened</source>
            <translation>Popeth a ddigwyddodd</translation>
        </message>
        <message>
            <source>Family, carers, landlords and who speaks for them will stand here</source>
            <translation>Bydd teulu, gofalwyr, landlordiaid a phwy sy'n siarad drostynt yn sefyll yma</translation>
        </message>
        <message>
            <source>File it under somebody else</source>
            <translation>Ei ffeilio o dan rywun arall</translation>
        </message>
        <message>
            <source>File under somebody else</source>
            <translation>Ffeilio o dan rywun arall</translation>
        </message>
        <message>
            <source>Flat number</source>
            <translation>Rhif y fflat</translation>
        </message>
        <message>
            <source>Flat or unit, in words</source>
            <translation>Fflat neu uned, mewn geiriau</translation>
        </message>
        <message>
            <source>For a place that is not in the gazetteer yet.</source>
            <translation>Ar gyfer lle nad yw yn y gasetîr eto.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Wedi'i roi'n ôl</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Rhoi</translation>
        </message>
        <message>
            <source>Hand over the letter that waits here</source>
            <translation>Rhoi'r llythyr sy'n aros yma</translation>
        </message>
        <message>
            <source>Handed over by {name}</source>
            <translation>Rhoddwyd gan {name}</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Wedi marw</translation>
        </message>
        <message>
            <source>Hidden. Press Ctrl+H to show</source>
            <translation>Cuddiwyd. Pwyswch Ctrl+H i ddangos</translation>
        </message>
        <message>
            <source>Hide or show the page</source>
            <translation>Cuddio neu ddangos y dudalen</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>Historical</source>
            <translation>Hanesyddol</translation>
        </message>
        <message>
            <source>Homes, phones, e-mail and household go out of everybody's sight at once. Only somebody else can end it.</source>
            <translation>Mae cartrefi, ffonau, e-bost a'r aelwyd yn mynd o olwg pawb ar unwaith. Dim ond rhywun arall all ddod â hyn i ben.</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Rhif y tŷ</translation>
        </message>
        <message>
            <source>House number and postcode, like 14 CM9 4LQ</source>
            <translation>Rhif tŷ a chod post, fel 14 CM9 4LQ</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Aelwyd</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Sut rydych yn gwybod?</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Hunaniaeth</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Gwelwyd hunaniaeth</translation>
        </message>
        <message>
            <source>Identity seen: {document}</source>
            <translation>Gwelwyd hunaniaeth: {document}</translation>
        </message>
        <message>
            <source>In confidence. Ring {who}</source>
            <translation>Yn gyfrinachol. Ffoniwch {who}</translation>
        </message>
        <message>
            <source>Incident reference</source>
            <translation>Cyfeirnod y digwyddiad</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Cyfieithydd</translation>
        </message>
        <message>
            <source>Interpreter needed for</source>
            <translation>Angen cyfieithydd ar gyfer</translation>
        </message>
        <message>
            <source>Interpreter: {language}</source>
            <translation>Cyfieithydd: {language}</translation>
        </message>
        <message>
            <source>It is them: open</source>
            <translation>Nhw ydyn nhw: agor</translation>
        </message>
        <message>
            <source>It shows at once and lapses in five working days, unless somebody else approves it. Write down what happened as soon as you can.</source>
            <translation>Mae'n dangos ar unwaith ac yn dod i ben ymhen pum diwrnod gwaith, oni bai bod rhywun arall yn ei gymeradwyo. Ysgrifennwch beth ddigwyddodd cyn gynted ag y gallwch.</translation>
        </message>
        <message>
            <source>It shows nowhere until somebody else approves it.</source>
            <translation>Nid yw'n dangos yn unman nes bod rhywun arall yn ei gymeradwyo.</translation>
        </message>
        <message>
            <source>It still finds them in a search.</source>
            <translation>Mae'n dal i ddod o hyd iddynt wrth chwilio.</translation>
        </message>
        <message>
            <source>It still stands</source>
            <translation>Mae'n dal i sefyll</translation>
        </message>
        <message>
            <source>Its place stays; only data protection can read it afterwards.</source>
            <translation>Mae ei le'n aros; dim ond diogelu data all ei ddarllen wedyn.</translation>
        </message>
        <message>
            <source>Keep the other</source>
            <translation>Cadw'r llall</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cedwir</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Cadwyd ar wahân</translation>
        </message>
        <message>
            <source>Kept as it is written; the person may ask to read it</source>
            <translation>Cedwir fel yr ysgrifennir; gall y person ofyn am gael ei ddarllen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Known as</source>
            <translation>Adwaenir fel</translation>
        </message>
        <message>
            <source>Known as {name}</source>
            <translation>Adwaenir fel {name}</translation>
        </message>
        <message>
            <source>Language and format</source>
            <translation>Iaith a fformat</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Diwrnod olaf</translation>
        </message>
        <message>
            <source>Last day there</source>
            <translation>Diwrnod olaf yno</translation>
        </message>
        <message>
            <source>Last four of its number</source>
            <translation>Pedwar olaf ei rif</translation>
        </message>
        <message>
            <source>Last part of the page</source>
            <translation>Rhan flaenorol y dudalen</translation>
        </message>
        <message>
            <source>Leave it empty to take the password away</source>
            <translation>Gadewch yn wag i dynnu'r cyfrinair ymaith</translation>
        </message>
        <message>
            <source>Leave no message</source>
            <translation>Peidiwch â gadael neges</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Llythyrau</translation>
        </message>
        <message>
            <source>Letters and call-backs have stopped.</source>
            <translation>Mae llythyrau a galwadau'n ôl wedi dod i ben.</translation>
        </message>
        <message>
            <source>Letters and call-backs stop at once.</source>
            <translation>Daw llythyrau a galwadau'n ôl i ben ar unwaith.</translation>
        </message>
        <message>
            <source>Letters and slips</source>
            <translation>Llythyrau a slipiau</translation>
        </message>
        <message>
            <source>Letters and slips as</source>
            <translation>Llythyrau a slipiau fel</translation>
        </message>
        <message>
            <source>Letters held: {n}.</source>
            <translation>Llythyrau a ddaliwyd: {n}.</translation>
        </message>
        <message>
            <source>Letters that are written to them will stand here.</source>
            <translation>Bydd y llythyrau a ysgrifennir atynt yn sefyll yma.</translation>
        </message>
        <message>
            <source>Letters wait here: {n}.</source>
            <translation>Mae llythyrau'n aros yma: {n}.</translation>
        </message>
        <message>
            <source>Like 07700 900123</source>
            <translation>Fel 07700 900123</translation>
        </message>
        <message>
            <source>Like 14, 14b or 3-7</source>
            <translation>Fel 14, 14b neu 3-7</translation>
        </message>
        <message>
            <source>Like 3/4/1961</source>
            <translation>Fel 3/4/1961</translation>
        </message>
        <message>
            <source>Like CM9 4LQ</source>
            <translation>Fel CM9 4LQ</translation>
        </message>
        <message>
            <source>Like Flat, or First floor</source>
            <translation>Fel Fflat, neu Llawr cyntaf</translation>
        </message>
        <message>
            <source>Like Outreach team, ext 4410</source>
            <translation>Fel y tîm allgymorth, est. 4410</translation>
        </message>
        <message>
            <source>Like Tell Us Once, or the registrar</source>
            <translation>Fel Dywedwch Wrthym Unwaith, neu'r cofrestrydd</translation>
        </message>
        <message>
            <source>Like after 2 pm</source>
            <translation>Fel ar ôl 2 y prynhawn</translation>
        </message>
        <message>
            <source>Like ask for Owen</source>
            <translation>Fel gofynnwch am Owen</translation>
        </message>
        <message>
            <source>Like repairs and rent</source>
            <translation>Fel atgyweiriadau a rhent</translation>
        </message>
        <message>
            <source>Like telling them would raise the risk</source>
            <translation>Fel y byddai dweud wrthynt yn codi'r risg</translation>
        </message>
        <message>
            <source>Like they showed a bill with this address</source>
            <translation>Fel: dangoson nhw fil â'r cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Link ended</source>
            <translation>Cyswllt wedi dod i ben</translation>
        </message>
        <message>
            <source>Link saved</source>
            <translation>Cyswllt wedi'i gadw</translation>
        </message>
        <message>
            <source>Link to somebody</source>
            <translation>Cysylltu â rhywun</translation>
        </message>
        <message>
            <source>Linked to them</source>
            <translation>Wedi'u cysylltu â nhw</translation>
        </message>
        <message>
            <source>Lives there too</source>
            <translation>Yn byw yno hefyd</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation>Ardal</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Edrych arno</translation>
        </message>
        <message>
            <source>Look at the agreed password</source>
            <translation>Edrych ar y cyfrinair a gytunwyd</translation>
        </message>
        <message>
            <source>Looking for all of “{words}”…</source>
            <translation>Yn chwilio am bopeth ar gyfer “{words}”…</translation>
        </message>
        <message>
            <source>Looking for records that are alike…</source>
            <translation>Yn chwilio am gofnodion tebyg…</translation>
        </message>
        <message>
            <source>Mail came back from this address</source>
            <translation>Daeth post yn ôl o'r cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Marker ended</source>
            <translation>Daeth y marciwr i ben</translation>
        </message>
        <message>
            <source>Markers to decide</source>
            <translation>Marcwyr i'w penderfynu</translation>
        </message>
        <message>
            <source>May a message be left?</source>
            <translation>A ellir gadael neges?</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Uno</translation>
        </message>
        <message>
            <source>Merge two records</source>
            <translation>Uno dau gofnod</translation>
        </message>
        <message>
            <source>Merge with another record</source>
            <translation>Uno â chofnod arall</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>Unir i mewn iddo</translation>
        </message>
        <message>
            <source>Merged records</source>
            <translation>Cofnodion a unwyd</translation>
        </message>
        <message>
            <source>Merged with another record: {name}</source>
            <translation>Cyfunwyd â chofnod arall: {name}</translation>
        </message>
        <message>
            <source>Merged; everything of both is kept</source>
            <translation>Unwyd; cedwir popeth o'r ddau</translation>
        </message>
        <message>
            <source>Merged; it can be undone on the person's page</source>
            <translation>Unwyd; gellir ei ddadwneud ar dudalen y person</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Negeseuon</translation>
        </message>
        <message>
            <source>More closely</source>
            <translation>Yn fanylach</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Ei symud</translation>
        </message>
        <message>
            <source>Moved away: {what}</source>
            <translation>Symudwyd i ffwrdd: {what}</translation>
        </message>
        <message>
            <source>Moved here: {what}</source>
            <translation>Symudwyd yma: {what}</translation>
        </message>
        <message>
            <source>Moved; a note of it stays here</source>
            <translation>Symudwyd; mae nodyn ohono'n aros yma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Name added</source>
            <translation>Ychwanegwyd yr enw</translation>
        </message>
        <message>
            <source>Name and birth</source>
            <translation>Enw a geni</translation>
        </message>
        <message>
            <source>Name taken out</source>
            <translation>Tynnwyd yr enw allan</translation>
        </message>
        <message>
            <source>Name, phone or reference</source>
            <translation>Enw, ffôn neu gyfeirnod</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Enwau</translation>
        </message>
        <message>
            <source>Needs and contact</source>
            <translation>Anghenion a chyswllt</translation>
        </message>
        <message>
            <source>Never ring</source>
            <translation>Byth ffonio</translation>
        </message>
        <message>
            <source>Never ring {when}</source>
            <translation>Byth ffonio {when}</translation>
        </message>
        <message>
            <source>New address</source>
            <translation>Cyfeiriad newydd</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Person newydd</translation>
        </message>
        <message>
            <source>Next part of the page</source>
            <translation>Rhan nesaf y dudalen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>No UPRN</source>
            <translation>Dim UPRN</translation>
        </message>
        <message>
            <source>No address is known</source>
            <translation>Nid oes cyfeiriad yn hysbys</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Dim llythyrau eto</translation>
        </message>
        <message>
            <source>No longer use {value}?</source>
            <translation>Peidio â defnyddio {value} mwyach?</translation>
        </message>
        <message>
            <source>No longer used</source>
            <translation>Heb ei ddefnyddio mwyach</translation>
        </message>
        <message>
            <source>No longer wanted</source>
            <translation>Dim ei angen mwyach</translation>
        </message>
        <message>
            <source>No longer wanted: {what}?</source>
            <translation>Dim ei angen mwyach: {what}?</translation>
        </message>
        <message>
            <source>No marker</source>
            <translation>Dim marciwr</translation>
        </message>
        <message>
            <source>No marker waits</source>
            <translation>Nid oes marciwr yn aros</translation>
        </message>
        <message>
            <source>No number or address is known</source>
            <translation>Nid oes rhif na chyfeiriad yn hysbys</translation>
        </message>
        <message>
            <source>No probable duplicates</source>
            <translation>Dim dyblygiadau tebygol</translation>
        </message>
        <message>
            <source>No proof has been seen</source>
            <translation>Ni welwyd prawf</translation>
        </message>
        <message>
            <source>No property is known</source>
            <translation>Nid oes eiddo'n hysbys</translation>
        </message>
        <message>
            <source>No warning</source>
            <translation>Dim rhybudd</translation>
        </message>
        <message>
            <source>Nobody else is known to live there</source>
            <translation>Nid oes neb arall y gwyddom ei fod yn byw yno</translation>
        </message>
        <message>
            <source>Nobody is known to have lived there</source>
            <translation>Nid oes neb y gwyddom iddo fyw yno</translation>
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation>Ni ddangosir neb</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Neb wedi'i enwi</translation>
        </message>
        <message>
            <source>Nobody was told anything</source>
            <translation>Ni ddywedwyd dim wrth neb</translation>
        </message>
        <message>
            <source>Not safe to ring</source>
            <translation>Ddim yn ddiogel i ffonio</translation>
        </message>
        <message>
            <source>Not safe to write to</source>
            <translation>Ddim yn ddiogel i ysgrifennu</translation>
        </message>
        <message>
            <source>Not told: {why}</source>
            <translation>Heb ddweud: {why}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Ychwanegwyd y nodyn</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Dim</translation>
        </message>
        <message>
            <source>Nothing else of it is kept</source>
            <translation>Ni chedwir dim byd arall ohono</translation>
        </message>
        <message>
            <source>Nothing has been agreed</source>
            <translation>Ni chytunwyd ar ddim</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Nid oes dim wedi digwydd eto</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nid oes dim ar agor</translation>
        </message>
        <message>
            <source>Number added</source>
            <translation>Ychwanegwyd y rhif</translation>
        </message>
        <message>
            <source>One person for “{words}”</source>
            <translation>Un person ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>One place for “{words}”</source>
            <translation>Un lle ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>Only a name is needed. Enter goes on.</source>
            <translation>Dim ond enw sydd ei angen. Mae Enter yn mynd ymlaen.</translation>
        </message>
        <message>
            <source>Only for a name that was never theirs. The audit keeps it.</source>
            <translation>Dim ond ar gyfer enw na fu erioed yn eiddo iddynt. Mae'r archwiliad yn ei gadw.</translation>
        </message>
        <message>
            <source>Only for a significant, credible and continuing risk.</source>
            <translation>Dim ond ar gyfer risg sylweddol, credadwy a pharhaus.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Agor eu tudalen</translation>
        </message>
        <message>
            <source>Open work</source>
            <translation>Gwaith agored</translation>
        </message>
        <message>
            <source>Opened row</source>
            <translation>Rhes a agorwyd</translation>
        </message>
        <message>
            <source>Or why they are not told</source>
            <translation>Neu pam na ddywedir wrthynt</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>Our mail came back.</source>
            <translation>Daeth ein post yn ôl.</translation>
        </message>
        <message>
            <source>Ours to let?</source>
            <translation>Ein heiddo ni i'w osod?</translation>
        </message>
        <message>
            <source>Pairs of records</source>
            <translation>Parau o gofnodion</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>O'r neilltu</translation>
        </message>
        <message>
            <source>Part again</source>
            <translation>Gwahanu eto</translation>
        </message>
        <message>
            <source>Part merged records again</source>
            <translation>Gwahanu cofnodion a gyfunwyd</translation>
        </message>
        <message>
            <source>Part {name} again?</source>
            <translation>Gwahanu {name} eto?</translation>
        </message>
        <message>
            <source>Parted again</source>
            <translation>Gwahanwyd eto</translation>
        </message>
        <message>
            <source>Parted; both speak for themselves</source>
            <translation>Gwahanwyd; mae'r ddau'n sefyll ar eu pen eu hunain</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Rhannau o'r dudalen</translation>
        </message>
        <message>
            <source>Password agreed</source>
            <translation>Cytunwyd ar gyfrinair</translation>
        </message>
        <message>
            <source>Password saved</source>
            <translation>Cadwyd y cyfrinair</translation>
        </message>
        <message>
            <source>Password that we say or they say</source>
            <translation>Cyfrinair a ddywedwn ni neu nhw</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Gorffennol</translation>
        </message>
        <message>
            <source>People and places</source>
            <translation>Pobl a lleoedd</translation>
        </message>
        <message>
            <source>People who may be the one you type will stand here.</source>
            <translation>Bydd pobl a allai fod yr un a deipiwch yn sefyll yma.</translation>
        </message>
        <message>
            <source>Perhaps here already</source>
            <translation>Yma'n barod efallai</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Ychwanegwyd y person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation>Ffôn ac e-bost</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Cod post</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>Mae'n well ganddynt</translation>
        </message>
        <message>
            <source>Prefers {method}</source>
            <translation>Mae'n well ganddynt: {method}</translation>
        </message>
        <message>
            <source>Probable duplicates</source>
            <translation>Dyblygiadau tebygol</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Rhagenwau</translation>
        </message>
        <message>
            <source>Proof of identity saved</source>
            <translation>Cadwyd y prawf hunaniaeth</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Eiddo</translation>
        </message>
        <message>
            <source>Property added</source>
            <translation>Ychwanegwyd yr eiddo</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Cynnig</translation>
        </message>
        <message>
            <source>Propose a caution marker</source>
            <translation>Cynnig marciwr gofal</translation>
        </message>
        <message>
            <source>Propose a marker</source>
            <translation>Cynnig marciwr</translation>
        </message>
        <message>
            <source>Proposed ones, and those due for review, will stand here.</source>
            <translation>Bydd rhai a gynigiwyd, a'r rhai sydd i'w hadolygu, yn sefyll yma.</translation>
        </message>
        <message>
            <source>Proposed; somebody else decides</source>
            <translation>Cynigiwyd; rhywun arall sy'n penderfynu</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Gwarchod</translation>
        </message>
        <message>
            <source>Protect where they are</source>
            <translation>Gwarchod ble maent</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Gwarchodedig</translation>
        </message>
        <message>
            <source>Protected.</source>
            <translation>Gwarchodedig.</translation>
        </message>
        <message>
            <source>Protected. Ring {who}.</source>
            <translation>Gwarchodedig. Ffoniwch {who}.</translation>
        </message>
        <message>
            <source>Protected. Where they are is out of sight now</source>
            <translation>Gwarchodwyd. Mae ble maent allan o'r golwg nawr</translation>
        </message>
        <message>
            <source>Protected: not shown here</source>
            <translation>Gwarchodedig: heb ei ddangos yma</translation>
        </message>
        <message>
            <source>Protected: {why}</source>
            <translation>Gwarchodedig: {why}</translation>
        </message>
        <message>
            <source>Protection ended</source>
            <translation>Daeth y warchodaeth i ben</translation>
        </message>
        <message>
            <source>Provisional, not yet approved. Lapses after {day}.</source>
            <translation>Dros dro, heb ei gymeradwyo eto. Daw i ben ar ôl {day}.</translation>
        </message>
        <message>
            <source>Reaching them safely</source>
            <translation>Cysylltu â nhw'n ddiogel</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Ei ddarllen</translation>
        </message>
        <message>
            <source>Read the struck-out note</source>
            <translation>Darllen y nodyn a ddilëwyd</translation>
        </message>
        <message>
            <source>Read what happened</source>
            <translation>Darllen beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Read what was said in confidence</source>
            <translation>Darllen yr hyn a ddywedwyd yn gyfrinachol</translation>
        </message>
        <message>
            <source>Record a death</source>
            <translation>Cofnodi marwolaeth</translation>
        </message>
        <message>
            <source>Record a disclosure</source>
            <translation>Cofnodi datgeliad</translation>
        </message>
        <message>
            <source>Record the death</source>
            <translation>Cofnodi'r farwolaeth</translation>
        </message>
        <message>
            <source>Recorded; letters and call-backs stop</source>
            <translation>Cofnodwyd; daw llythyrau a galwadau'n ôl i ben</translation>
        </message>
        <message>
            <source>Records that are probably one person will stand here.</source>
            <translation>Bydd cofnodion sydd yn ôl pob tebyg yn un person yn sefyll yma.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>Copïwyd y cyfeirnod</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Cyfeiriad at dîm</translation>
        </message>
        <message>
            <source>Referrals under way and promised calls will stand here.</source>
            <translation>Bydd gwaith gyda thimau a galwadau a addawyd yn sefyll yma.</translation>
        </message>
        <message>
            <source>Referred to {team}</source>
            <translation>Cyfeiriwyd at {team}</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Gwrthod</translation>
        </message>
        <message>
            <source>Refuse it</source>
            <translation>Ei wrthod</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Report it</source>
            <translation>Ei adrodd</translation>
        </message>
        <message>
            <source>Reported; data protection has 72 hours</source>
            <translation>Adroddwyd; mae gan ddiogelu data 72 awr</translation>
        </message>
        <message>
            <source>Restricted case</source>
            <translation>Achos cyfyngedig</translation>
        </message>
        <message>
            <source>Restricted. Ring {who}</source>
            <translation>Cyfyngedig. Ffoniwch {who}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Adolygu</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>Adolygu erbyn</translation>
        </message>
        <message>
            <source>Review by {day}.</source>
            <translation>Adolygu erbyn {day}.</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>Adolygiad yn hwyr</translation>
        </message>
        <message>
            <source>Review overdue since {day}.</source>
            <translation>Adolygiad yn hwyr ers {day}.</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Adolygwyd</translation>
        </message>
        <message>
            <source>Ring or ask how to send it instead.</source>
            <translation>Ffoniwch neu gofynnwch sut i'w anfon yn lle hynny.</translation>
        </message>
        <message>
            <source>Safe to ring?</source>
            <translation>Diogel i ffonio?</translation>
        </message>
        <message>
            <source>Safe to write to?</source>
            <translation>Diogel i ysgrifennu?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save address</source>
            <translation>Cadw'r cyfeiriad</translation>
        </message>
        <message>
            <source>Save password</source>
            <translation>Cadw'r cyfrinair</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>Saved who speaks for them</source>
            <translation>Cadwyd pwy sy'n siarad drostynt</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gwelwyd</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gwelwyd ar</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Ei ddangos</translation>
        </message>
        <message>
            <source>Show where they are</source>
            <translation>Dangos ble maent</translation>
        </message>
        <message>
            <source>Show where they are again?</source>
            <translation>Dangos ble maent eto?</translation>
        </message>
        <message>
            <source>Showed: {proof}</source>
            <translation>Dangoswyd: {proof}</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Ers</translation>
        </message>
        <message>
            <source>Slip: {shape}</source>
            <translation>Slip: {shape}</translation>
        </message>
        <message>
            <source>Something about one person may have reached another.</source>
            <translation>Gall rhywbeth am un person fod wedi cyrraedd rhywun arall.</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Yn siarad</translation>
        </message>
        <message>
            <source>Speaks for them: {name}</source>
            <translation>Yn siarad drostynt: {name}</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Mewn grym</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Stryd</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Strike the note out</source>
            <translation>Dileu'r nodyn</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Dilëwyd</translation>
        </message>
        <message>
            <source>Struck out: {why}</source>
            <translation>Dilëwyd: {why}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Ei dynnu'n ôl</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Ei dynnu allan</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tynnu allan</translation>
        </message>
        <message>
            <source>Take out {name}?</source>
            <translation>Tynnu {name} allan?</translation>
        </message>
        <message>
            <source>Taken back; the calls are promised again</source>
            <translation>Tynnwyd yn ôl; mae'r galwadau wedi'u haddo eto</translation>
        </message>
        <message>
            <source>Tell data protection</source>
            <translation>Dweud wrth ddiogelu data</translation>
        </message>
        <message>
            <source>That person is not here any more</source>
            <translation>Nid yw'r person hwnnw yma mwyach</translation>
        </message>
        <message>
            <source>That property is not here any more</source>
            <translation>Nid yw'r eiddo hwnnw yma mwyach</translation>
        </message>
        <message>
            <source>That you looked is kept, with your reason.</source>
            <translation>Cedwir cofnod eich bod wedi edrych, gyda'ch rheswm.</translation>
        </message>
        <message>
            <source>The building</source>
            <translation>Yr adeilad</translation>
        </message>
        <message>
            <source>The likeliest {count} people for “{words}”</source>
            <translation>Y {count} o bobl fwyaf tebygol ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>The likeliest {count} places for “{words}”</source>
            <translation>Y {count} o leoedd mwyaf tebygol ar gyfer “{words}”</translation>
        </message>
        <message>
            <source>The marker</source>
            <translation>Y marciwr</translation>
        </message>
        <message>
            <source>The other record</source>
            <translation>Y cofnod arall</translation>
        </message>
        <message>
            <source>The person was told on</source>
            <translation>Dywedwyd wrth y person ar</translation>
        </message>
        <message>
            <source>Their cases</source>
            <translation>Eu hachosion</translation>
        </message>
        <message>
            <source>There are more. Add a word, a street or a date of birth</source>
            <translation>Mae mwy. Ychwanegwch air, stryd neu ddyddiad geni</translation>
        </message>
        <message>
            <source>They are there</source>
            <translation>Maent yno</translation>
        </message>
        <message>
            <source>They are there after all</source>
            <translation>Maent yno wedi'r cyfan</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Dau berson ydynt</translation>
        </message>
        <message>
            <source>They left</source>
            <translation>Gadawsant</translation>
        </message>
        <message>
            <source>They left {address}</source>
            <translation>Gadawsant {address}</translation>
        </message>
        <message>
            <source>This merge can't be undone here</source>
            <translation>Ni ellir dadwneud yr uno hwn yma</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>I'w cymeradwyo</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>I'w hadolygu</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Â phwy</translation>
        </message>
        <message>
            <source>Today at this desk</source>
            <translation>Heddiw wrth y ddesg hon</translation>
        </message>
        <message>
            <source>Told by {who}. {rest}</source>
            <translation>Dywedwyd gan {who}. {rest}</translation>
        </message>
        <message>
            <source>Told on {day}</source>
            <translation>Dywedwyd ar {day}</translation>
        </message>
        <message>
            <source>Told to other bodies</source>
            <translation>Dywedwyd wrth gyrff eraill</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Tref</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ceisio eto</translation>
        </message>
        <message>
            <source>UPRN</source>
            <translation>UPRN</translation>
        </message>
        <message>
            <source>UPRN {uprn}</source>
            <translation>UPRN {uprn}</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Dadwneud yr uno</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tan</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Heb ei wirio</translation>
        </message>
        <message>
            <source>Up to 12 digits</source>
            <translation>Hyd at 12 digid</translation>
        </message>
        <message>
            <source>Verify the address</source>
            <translation>Gwirio'r cyfeiriad</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Tebygol iawn</translation>
        </message>
        <message>
            <source>Warn every desk</source>
            <translation>Rhybuddio pob desg</translation>
        </message>
        <message>
            <source>Warn every desk now</source>
            <translation>Rhybuddio pob desg nawr</translation>
        </message>
        <message>
            <source>Warn visitors about this place</source>
            <translation>Rhybuddio ymwelwyr am y lle hwn</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Rhybudd</translation>
        </message>
        <message>
            <source>Warning added</source>
            <translation>Ychwanegwyd y rhybudd</translation>
        </message>
        <message>
            <source>Warning ended</source>
            <translation>Daeth y rhybudd i ben</translation>
        </message>
        <message>
            <source>Warnings about the place</source>
            <translation>Rhybuddion am y lle</translation>
        </message>
        <message>
            <source>Was anything new? If the reason has gone, end it instead.</source>
            <translation>A oedd unrhyw beth newydd? Os yw'r rheswm wedi mynd, dewch ag ef i ben yn lle hynny.</translation>
        </message>
        <message>
            <source>Was it recorded by mistake?</source>
            <translation>A gafodd ei gofnodi ar gam?</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Cymraeg</translation>
        </message>
        <message>
            <source>What a visitor does</source>
            <translation>Beth mae ymwelydd yn ei wneud</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Beth sy'n wahanol</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Beth ddigwyddodd</translation>
        </message>
        <message>
            <source>What has been done so far</source>
            <translation>Beth a wnaed hyd yma</translation>
        </message>
        <message>
            <source>What is dangerous</source>
            <translation>Beth sy'n beryglus</translation>
        </message>
        <message>
            <source>What is to be remembered</source>
            <translation>Beth sydd i'w gofio</translation>
        </message>
        <message>
            <source>What it is to them</source>
            <translation>Beth ydyw iddynt</translation>
        </message>
        <message>
            <source>What kind of name</source>
            <translation>Pa fath o enw</translation>
        </message>
        <message>
            <source>What left, and to whom</source>
            <translation>Beth a adawodd, ac at bwy</translation>
        </message>
        <message>
            <source>What staff do</source>
            <translation>Beth mae staff yn ei wneud</translation>
        </message>
        <message>
            <source>What staff do, never a condition</source>
            <translation>Beth mae staff yn ei wneud, byth gyflwr</translation>
        </message>
        <message>
            <source>What stood there before ends that day</source>
            <translation>Daw'r hyn a oedd yno cynt i ben y diwrnod hwnnw</translation>
        </message>
        <message>
            <source>What the other is to {name}</source>
            <translation>Beth yw'r llall i {name}</translation>
        </message>
        <message>
            <source>What they like to be called</source>
            <translation>Yr enw sydd orau ganddynt</translation>
        </message>
        <message>
            <source>What they may do</source>
            <translation>Beth y cânt ei wneud</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Beth a ganfuwyd</translation>
        </message>
        <message>
            <source>What was said or done</source>
            <translation>Beth a ddywedwyd neu a wnaed</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>Beth a ddangoswyd</translation>
        </message>
        <message>
            <source>What we do</source>
            <translation>Beth a wnawn</translation>
        </message>
        <message>
            <source>What we do differently</source>
            <translation>Beth a wnawn yn wahanol</translation>
        </message>
        <message>
            <source>What you saw and heard; no opinions, no health</source>
            <translation>Beth a welsoch ac a glywsoch; dim barn, dim iechyd</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>When to ring</source>
            <translation>Pryd i ffonio</translation>
        </message>
        <message>
            <source>Where they live is not shown here.</source>
            <translation>Ni ddangosir yma ble maent yn byw.</translation>
        </message>
        <message>
            <source>Which services, or which matter</source>
            <translation>Pa wasanaethau, neu ba fater</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Pwy</translation>
        </message>
        <message>
            <source>Who lives or lived there</source>
            <translation>Pwy sy'n byw neu a fu'n byw yno</translation>
        </message>
        <message>
            <source>Who may know of it now</source>
            <translation>Pwy all wybod amdano nawr</translation>
        </message>
        <message>
            <source>Who speaks for them</source>
            <translation>Pwy sy'n siarad drostynt</translation>
        </message>
        <message>
            <source>Who told us</source>
            <translation>Pwy a ddywedodd wrthym</translation>
        </message>
        <message>
            <source>Whoever you find with Ctrl+K stands here.</source>
            <translation>Bydd pwy bynnag y dewch o hyd iddynt gyda Ctrl+K yn sefyll yma.</translation>
        </message>
        <message>
            <source>Whom the counter rings instead</source>
            <translation>Pwy mae'r cownter yn ei ffonio yn eu lle</translation>
        </message>
        <message>
            <source>Whom to write to instead</source>
            <translation>At bwy i ysgrifennu yn eu lle</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Eiddo pwy ydyw</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>Why it ends</source>
            <translation>Pam y daw i ben</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Pam y caiff ei wrthod</translation>
        </message>
        <message>
            <source>Why it is struck out</source>
            <translation>Pam y caiff ei ddileu</translation>
        </message>
        <message>
            <source>Why it moves</source>
            <translation>Pam y mae'n symud</translation>
        </message>
        <message>
            <source>Why they are one</source>
            <translation>Pam yr un person ydynt</translation>
        </message>
        <message>
            <source>Why you look</source>
            <translation>Pam rydych yn edrych</translation>
        </message>
        <message>
            <source>With us</source>
            <translation>Gyda ni</translation>
        </message>
        <message>
            <source>Within 12 months</source>
            <translation>O fewn 12 mis</translation>
        </message>
        <message>
            <source>Write down what happened</source>
            <translation>Ysgrifennu beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Write in</source>
            <translation>Ysgrifennu yn</translation>
        </message>
        <message>
            <source>Write to {who}.</source>
            <translation>Ysgrifennwch at {who}.</translation>
        </message>
        <message>
            <source>Written down; it can be approved now</source>
            <translation>Ysgrifennwyd; gellir ei gymeradwyo nawr</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ie</translation>
        </message>
        <message>
            <source>agreed {day}</source>
            <translation>cytunwyd {day}</translation>
        </message>
        <message>
            <source>ask again by {day}</source>
            <translation>gofyn eto erbyn {day}</translation>
        </message>
        <message>
            <source>born {day}</source>
            <translation>ganwyd {day}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>gan {name}</translation>
        </message>
        <message>
            <source>do not write</source>
            <translation>peidiwch ag ysgrifennu</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>erbyn {day}</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>daeth i ben {day}</translation>
        </message>
        <message>
            <source>ends {four}</source>
            <translation>yn gorffen â {four}</translation>
        </message>
        <message>
            <source>known as {name}</source>
            <translation>adwaenir fel {name}</translation>
        </message>
        <message>
            <source>lapses after {day}</source>
            <translation>daw i ben ar ôl {day}</translation>
        </message>
        <message>
            <source>may be left</source>
            <translation>gellir eu gadael</translation>
        </message>
        <message>
            <source>may be sent</source>
            <translation>gellir eu hanfon</translation>
        </message>
        <message>
            <source>merged {when}</source>
            <translation>unwyd {when}</translation>
        </message>
        <message>
            <source>must not be left</source>
            <translation>ni ddylid eu gadael</translation>
        </message>
        <message>
            <source>no longer used</source>
            <translation>heb ei ddefnyddio mwyach</translation>
        </message>
        <message>
            <source>no reason yet</source>
            <translation>dim rheswm eto</translation>
        </message>
        <message>
            <source>ours to let</source>
            <translation>ein heiddo ni i'w osod</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>yn hwyr ers {day}</translation>
        </message>
        <message>
            <source>review by {day}</source>
            <translation>adolygu erbyn {day}</translation>
        </message>
        <message>
            <source>scanned at the counter</source>
            <translation>wedi'i sganio wrth y cownter</translation>
        </message>
        <message>
            <source>seen {day} by {name}</source>
            <translation>gwelwyd {day} gan {name}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>ers {day}</translation>
        </message>
        <message>
            <source>since {when}</source>
            <translation>ers {when}</translation>
        </message>
        <message>
            <source>street {usrn}</source>
            <translation>stryd {usrn}</translation>
        </message>
        <message>
            <source>the duty manager</source>
            <translation>y rheolwr ar ddyletswydd</translation>
        </message>
        <message>
            <source>told by {who}</source>
            <translation>dywedwyd gan {who}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tan {day}</translation>
        </message>
        <message>
            <source>write to {who}</source>
            <translation>ysgrifennwch at {who}</translation>
        </message>
        <message>
            <source>{age} years</source>
            <translation>{age} oed</translation>
        </message>
        <message>
            <source>{born}, {age} years</source>
            <translation>{born}, {age} oed</translation>
        </message>
        <message>
            <source>{category}, {day}.</source>
            <translation>{category}, {day}.</translation>
        </message>
        <message>
            <source>{count} live there</source>
            <translation>{count} yn byw yno</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} i {last}</translation>
        </message>
        <message>
            <source>{hazard}: {precautions}.</source>
            <translation>{hazard}: {precautions}.</translation>
        </message>
        <message>
            <source>{name} took it</source>
            <translation>Cymerwyd gan {name}</translation>
        </message>
        <message>
            <source>{need} (ask again)</source>
            <translation>{need} (gofynnwch eto)</translation>
        </message>
        <message>
            <source>{number} (not safe to ring)</source>
            <translation>{number} (ddim yn ddiogel i ffonio)</translation>
        </message>
        <message>
            <source>{n} more under Open work</source>
            <translation>{n} arall o dan Gwaith agored</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
        <message>
            <source>{why}. Nothing goes to {address} until somebody knows better.</source>
            <translation>{why}. Nid oes dim yn mynd i {address} nes bod rhywun yn gwybod yn well.</translation>
        </message>
        <message>
            <source>{words} until {day}</source>
            <translation>{words} tan {day}</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>This document cannot be shown</source>
            <translation>Ni ellir dangos y ddogfen hon</translation>
        </message>
    </context>
    <context>
        <name>PostRoom</name>
        <message>
            <source>1 document</source>
            <translation>1 ddogfen</translation>
        </message>
        <message>
            <source>1 file never came in.</source>
            <translation>Ni ddaeth 1 ffeil i mewn.</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>1 dudalen</translation>
        </message>
        <message>
            <source>1 place is taken out for good. The document stays as it is.</source>
            <translation>Mae 1 man yn cael ei dynnu allan am byth. Mae'r ddogfen yn aros fel y mae.</translation>
        </message>
        <message>
            <source>1 place taken out</source>
            <translation>1 man wedi'i dynnu allan</translation>
        </message>
        <message>
            <source>1 sheet is in</source>
            <translation>Mae 1 ddalen i mewn</translation>
        </message>
        <message>
            <source>A PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>A copy without what is marked</source>
            <translation>Copi heb yr hyn a farciwyd</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>Dogfen</translation>
        </message>
        <message>
            <source>A key starts its scan in the post room and at the counter.</source>
            <translation>Mae bysell yn dechrau ei sgan yn yr ystafell bost ac wrth y cownter.</translation>
        </message>
        <message>
            <source>A new case: {type}</source>
            <translation>Achos newydd: {type}</translation>
        </message>
        <message>
            <source>A page</source>
            <translation>Tudalen</translation>
        </message>
        <message>
            <source>A second person confirms</source>
            <translation>Mae ail berson yn cadarnhau</translation>
        </message>
        <message>
            <source>A stack is in hand in the post room. Finish it first.</source>
            <translation>Mae pentwr ar waith yn yr ystafell bost. Gorffennwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>A stack is in hand. Finish it first.</source>
            <translation>Mae pentwr ar waith. Gorffennwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>A stack was cut off. {sheets}.</source>
            <translation>Torrwyd pentwr yn ei ganol. {sheets}.</translation>
        </message>
        <message>
            <source>A way to scan</source>
            <translation>Dull sganio</translation>
        </message>
        <message>
            <source>About which address?</source>
            <translation>Am ba gyfeiriad?</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ychwanegu person</translation>
        </message>
        <message>
            <source>Add the sender as somebody new</source>
            <translation>Ychwanegu'r anfonwr fel rhywun newydd</translation>
        </message>
        <message>
            <source>Added to {name}</source>
            <translation>Ychwanegir at {name}</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Swm</translation>
        </message>
        <message>
            <source>Answer it with a letter</source>
            <translation>Ei ateb â llythyr</translation>
        </message>
        <message>
            <source>Arrows point, Space marks a word, the mouse a place. Enter goes on</source>
            <translation>Mae saethau'n pwyntio, Space yn marcio gair, y llygoden le. Enter i fynd ymlaen</translation>
        </message>
        <message>
            <source>Arrows point, Space marks a word, the mouse a place. Page Down: the next page. Enter goes on</source>
            <translation>Mae'r saethau'n pwyntio, Space yn nodi gair, y llygoden yn nodi man. Page Down: y dudalen nesaf. Mae Enter yn mynd ymlaen</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Gofyn amdano</translation>
        </message>
        <message>
            <source>Ask for it to be destroyed</source>
            <translation>Gofyn iddo gael ei ddinistrio</translation>
        </message>
        <message>
            <source>Ask for its destruction</source>
            <translation>Gofyn am ei ddinistrio</translation>
        </message>
        <message>
            <source>Ask for the destruction of {n}</source>
            <translation>Gofyn am ddinistrio {n}</translation>
        </message>
        <message>
            <source>Ask for the next stack</source>
            <translation>Gofyn am y pentwr nesaf</translation>
        </message>
        <message>
            <source>Asked; a second person destroys it with you</source>
            <translation>Gofynnwyd; mae ail berson yn ei ddinistrio gyda chi</translation>
        </message>
        <message>
            <source>Asked; somebody else has to approve</source>
            <translation>Gofynnwyd; rhaid i rywun arall gymeradwyo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Swp</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Sypiau</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Yn cael ei ddarllen</translation>
        </message>
        <message>
            <source>Blank page, hidden</source>
            <translation>Tudalen wag, wedi'i chuddio</translation>
        </message>
        <message>
            <source>Blank, hidden. Keep?</source>
            <translation>Gwag, wedi'i chuddio. Cadw?</translation>
        </message>
        <message>
            <source>Bring in files and e-mails</source>
            <translation>Derbyn ffeiliau a negeseuon e-bost</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Dod â hi'n ôl</translation>
        </message>
        <message>
            <source>Brought back what you were typing.</source>
            <translation>Daethpwyd â'r hyn roeddech yn ei deipio yn ôl.</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>Wedi dod i mewn</translation>
        </message>
        <message>
            <source>By which rule it goes</source>
            <translation>Yn ôl pa reol y mae'n mynd</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Ni ellir ei darllen</translation>
        </message>
        <message>
            <source>Case {reference}</source>
            <translation>Achos {reference}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Newid</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Gwiriwch</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Gwiriwch y rhif</translation>
        </message>
        <message>
            <source>Check: a case of theirs is open</source>
            <translation>Gwiriwch: mae ganddynt achos ar agor</translation>
        </message>
        <message>
            <source>Check: {why}</source>
            <translation>Gwiriwch: {why}</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dewis ffeiliau</translation>
        </message>
        <message>
            <source>Clocks run from the day of receipt.</source>
            <translation>Mae clociau'n rhedeg o'r diwrnod derbyn.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Ei gau</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>Cau'r swp</translation>
        </message>
        <message>
            <source>Closed; it can be counted now</source>
            <translation>Wedi cau; gellir ei gyfrif nawr</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Lliwiau</translation>
        </message>
        <message>
            <source>Confidential  C</source>
            <translation>Cyfrinachol  C</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Cadarnhau</translation>
        </message>
        <message>
            <source>Confirmed by two people</source>
            <translation>Wedi'i gadarnhau gan ddau berson</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Wedi'i gopïo</translation>
        </message>
        <message>
            <source>Copied and compared</source>
            <translation>Wedi'i gopïo a'i gymharu</translation>
        </message>
        <message>
            <source>Count from that day</source>
            <translation>Cyfrif o'r diwrnod hwnnw</translation>
        </message>
        <message>
            <source>Count items</source>
            <translation>Cyfrif eitemau</translation>
        </message>
        <message>
            <source>Count sheets</source>
            <translation>Cyfrif dalennau</translation>
        </message>
        <message>
            <source>Count the batch</source>
            <translation>Cyfrif y swp</translation>
        </message>
        <message>
            <source>Count them</source>
            <translation>Eu cyfrif</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Wedi'u cyfrif</translation>
        </message>
        <message>
            <source>Counted; look at the pages that were drawn</source>
            <translation>Wedi'i gyfrif; edrychwch ar y tudalennau a dynnwyd</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Date on it</source>
            <translation>Y dyddiad arno</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>Wedi delio ag ef</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Delete the page</source>
            <translation>Dileu'r dudalen</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Dinistrio</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Ei dinistrio</translation>
        </message>
        <message>
            <source>Destroy this document</source>
            <translation>Dinistrio'r ddogfen hon</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Wedi'i ddinistrio</translation>
        </message>
        <message>
            <source>Destroyed; that it was here stays written down</source>
            <translation>Dinistriwyd; mae cofnod ei bod wedi bod yma yn aros</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dogfen</translation>
        </message>
        <message>
            <source>Don't use phones or radios beside it; step away first.</source>
            <translation>Peidiwch â defnyddio ffôn na radio wrth ei ymyl; camwch draw yn gyntaf.</translation>
        </message>
        <message>
            <source>Dots an inch</source>
            <translation>Dotiau'r fodfedd</translation>
        </message>
        <message>
            <source>Drop files, folders or e-mails (.eml) anywhere in the post room, or press O to choose some.</source>
            <translation>Gollyngwch ffeiliau, ffolderi neu negeseuon e-bost (.eml) unrhyw le yn yr ystafell bost, neu pwyswch O i ddewis rhai.</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Argyfwng</translation>
        </message>
        <message>
            <source>Empty while nobody has it</source>
            <translation>Gwag tra nad oes neb â ef</translation>
        </message>
        <message>
            <source>Enter it</source>
            <translation>Ei gofnodi</translation>
        </message>
        <message>
            <source>Enter its password</source>
            <translation>Rhoi ei gyfrinair</translation>
        </message>
        <message>
            <source>Enter what came</source>
            <translation>Cofnodi'r hyn a ddaeth</translation>
        </message>
        <message>
            <source>Enter what is signed for or urgent</source>
            <translation>Cofnodi'r hyn y llofnodir amdano neu sy'n frys</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Wedi'i gofnodi</translation>
        </message>
        <message>
            <source>Entered with the time</source>
            <translation>Wedi'i gofnodi gyda'r amser</translation>
        </message>
        <message>
            <source>Entered, unopened; hand it over</source>
            <translation>Wedi'i gofnodi, heb ei agor; trosglwyddwch ef</translation>
        </message>
        <message>
            <source>Entered; hand it over or send it on</source>
            <translation>Wedi'i gofnodi; trosglwyddwch ef neu anfonwch ef ymlaen</translation>
        </message>
        <message>
            <source>Entered; it goes back into the post</source>
            <translation>Wedi'i gofnodi; mae'n mynd yn ôl i'r post</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Every page is looked at: it is the first that is checked.</source>
            <translation>Edrychir ar bob tudalen: hwn yw'r cyntaf i gael ei wirio.</translation>
        </message>
        <message>
            <source>Everything is indexed</source>
            <translation>Mae popeth wedi'i fynegeio</translation>
        </message>
        <message>
            <source>File and next</source>
            <translation>Ffeilio a'r nesaf</translation>
        </message>
        <message>
            <source>File it to somebody first, or into a case</source>
            <translation>Ffeiliwch ef i rywun yn gyntaf, neu i achos</translation>
        </message>
        <message>
            <source>File the document and go on</source>
            <translation>Ffeilio'r ddogfen a mynd ymlaen</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Wedi'i ffeilio</translation>
        </message>
        <message>
            <source>Filed, and the address doubted</source>
            <translation>Wedi'i ffeilio, a'r cyfeiriad wedi'i amau</translation>
        </message>
        <message>
            <source>Files and e-mail</source>
            <translation>Ffeiliau ac e-bost</translation>
        </message>
        <message>
            <source>Find  F</source>
            <translation>Canfod  F</translation>
        </message>
        <message>
            <source>Finish with what is in</source>
            <translation>Gorffen gyda'r hyn sydd i mewn</translation>
        </message>
        <message>
            <source>For a scanner that reads both sides at once</source>
            <translation>Ar gyfer sganiwr sy'n darllen y ddwy ochr ar unwaith</translation>
        </message>
        <message>
            <source>For a tenancy that ended, an account that was closed, a decision.</source>
            <translation>Ar gyfer tenantiaeth a ddaeth i ben, cyfrif a gaewyd, penderfyniad.</translation>
        </message>
        <message>
            <source>For which team</source>
            <translation>Ar gyfer pa dîm</translation>
        </message>
        <message>
            <source>For whom the copy is, and why</source>
            <translation>I bwy y mae'r copi, a pham</translation>
        </message>
        <message>
            <source>Get everybody out of the room, close doors and windows behind you.</source>
            <translation>Ewch â phawb allan o'r ystafell, caewch ddrysau a ffenestri ar eich ôl.</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Rhoi'n ôl</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Mynd ymlaen</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Yn mynd i</translation>
        </message>
        <message>
            <source>Grease, powder, wires, a smell, too many stamps, no sender, lopsided, a wrong or strange address.</source>
            <translation>Saim, powdr, gwifrau, arogl, gormod o stampiau, dim anfonwr, yn anghytbwys, cyfeiriad anghywir neu ryfedd.</translation>
        </message>
        <message>
            <source>Hand it over</source>
            <translation>Ei drosglwyddo</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Trosglwyddo</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wedi'i drosglwyddo</translation>
        </message>
        <message>
            <source>Handed over before</source>
            <translation>Trosglwyddwyd o'r blaen</translation>
        </message>
        <message>
            <source>Handed over today</source>
            <translation>Trosglwyddwyd heddiw</translation>
        </message>
        <message>
            <source>Handed to the cashier</source>
            <translation>Wedi'i roi i'r ariannwr</translation>
        </message>
        <message>
            <source>Has to stay</source>
            <translation>Rhaid iddo aros</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Wedi'i hatal</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Yma eisoes</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Yma nawr</translation>
        </message>
        <message>
            <source>Hidden page</source>
            <translation>Tudalen wedi'i chuddio</translation>
        </message>
        <message>
            <source>Hidden. Show?</source>
            <translation>Wedi'i chuddio. Dangos?</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cuddio</translation>
        </message>
        <message>
            <source>Hide the page, or show it</source>
            <translation>Cuddio'r dudalen, neu ei dangos</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Atal</translation>
        </message>
        <message>
            <source>Hold a document</source>
            <translation>Atal dinistrio dogfen</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>Ei ddal</translation>
        </message>
        <message>
            <source>Hold it no longer</source>
            <translation>Peidio â'i ddal mwyach</translation>
        </message>
        <message>
            <source>Hold the paper</source>
            <translation>Dal y papur</translation>
        </message>
        <message>
            <source>Hold this document</source>
            <translation>Atal dinistrio'r ddogfen hon</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Sut</translation>
        </message>
        <message>
            <source>How far this sitting is</source>
            <translation>Pa mor bell yw'r eisteddiad hwn</translation>
        </message>
        <message>
            <source>How long documents are kept</source>
            <translation>Am faint y cedwir dogfennau</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>Am ba hyd y caiff ei chadw</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Faint</translation>
        </message>
        <message>
            <source>I compared the copy with it</source>
            <translation>Cymharais y copi ag ef</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Rwyf wedi'i weld</translation>
        </message>
        <message>
            <source>In no document</source>
            <translation>Heb fod mewn dogfen</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Ar waith</translation>
        </message>
        <message>
            <source>Index it again</source>
            <translation>Ei fynegeio eto</translation>
        </message>
        <message>
            <source>Index the document again</source>
            <translation>Mynegeio'r ddogfen eto</translation>
        </message>
        <message>
            <source>Index the post</source>
            <translation>Mynegeio'r post</translation>
        </message>
        <message>
            <source>Indexed again</source>
            <translation>Mynegeiwyd eto</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Mynegeio</translation>
        </message>
        <message>
            <source>Into a new batch, opened with the first sheet</source>
            <translation>I swp newydd, a agorir gyda'r ddalen gyntaf</translation>
        </message>
        <message>
            <source>Into the batch {name}</source>
            <translation>I'r swp {name}</translation>
        </message>
        <message>
            <source>Into {name}, in front of page {n}</source>
            <translation>I {name}, o flaen tudalen {n}</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Cyrhaeddodd</translation>
        </message>
        <message>
            <source>It came in before, and is in once.</source>
            <translation>Daeth i mewn o’r blaen, ac mae i mewn unwaith.</translation>
        </message>
        <message>
            <source>It can't wait</source>
            <translation>Ni all aros</translation>
        </message>
        <message>
            <source>It does not agree</source>
            <translation>Nid yw'n cytuno</translation>
        </message>
        <message>
            <source>It goes back</source>
            <translation>Mae'n mynd yn ôl</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Mae ganddo:</translation>
        </message>
        <message>
            <source>It is a repeat</source>
            <translation>Ailadrodd ydyw</translation>
        </message>
        <message>
            <source>It is back with its owner</source>
            <translation>Mae'n ôl gyda'i berchennog</translation>
        </message>
        <message>
            <source>It is counted</source>
            <translation>Mae wedi'i gyfrif</translation>
        </message>
        <message>
            <source>It is counted anew before its paper may go.</source>
            <translation>Caiff ei gyfrif o'r newydd cyn i'w bapur gael mynd.</translation>
        </message>
        <message>
            <source>It is destroyed</source>
            <translation>Mae wedi'i ddinistrio</translation>
        </message>
        <message>
            <source>It is held no longer</source>
            <translation>Nid yw wedi'i hatal mwyach</translation>
        </message>
        <message>
            <source>It is held: nobody can destroy it</source>
            <translation>Mae wedi'i hatal: ni all neb ei dinistrio</translation>
        </message>
        <message>
            <source>It is held: {why}</source>
            <translation>Mae wedi'i atal: {why}</translation>
        </message>
        <message>
            <source>It is kept until {day}</source>
            <translation>Caiff ei gadw tan {day}</translation>
        </message>
        <message>
            <source>It is open; its pages are read</source>
            <translation>Mae ar agor; darllenir ei dudalennau</translation>
        </message>
        <message>
            <source>It is opened again</source>
            <translation>Caiff ei agor eto</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Mae'n iawn</translation>
        </message>
        <message>
            <source>It is sent on</source>
            <translation>Fe'i hanfonir ymlaen</translation>
        </message>
        <message>
            <source>It leaves its case, tray and person and waits to be indexed. Where it stood, and why, stays on this page.</source>
            <translation>Mae'n gadael ei hachos, ei hambwrdd a'i pherson ac yn aros i gael ei mynegeio. Mae lle'r oedd hi, a pham, yn aros ar y dudalen hon.</translation>
        </message>
        <message>
            <source>It lies there</source>
            <translation>Mae'n gorwedd yno</translation>
        </message>
        <message>
            <source>It opened the case {reference}, whose clocks run on: close that case, or link it to the right one.</source>
            <translation>Agorodd achos {reference}, ac mae ei glociau'n dal i redeg: caewch yr achos hwnnw, neu cysylltwch ef â'r un cywir.</translation>
        </message>
        <message>
            <source>It reads like one that is here already</source>
            <translation>Mae'n darllen fel un sydd yma eisoes</translation>
        </message>
        <message>
            <source>It waits to be indexed again</source>
            <translation>Mae'n aros i gael ei mynegeio eto</translation>
        </message>
        <message>
            <source>It went back</source>
            <translation>Aeth yn ôl</translation>
        </message>
        <message>
            <source>Item {n} of {all}</source>
            <translation>Eitem {n} o {all}</translation>
        </message>
        <message>
            <source>Items for a service</source>
            <translation>Eitemau i wasanaeth</translation>
        </message>
        <message>
            <source>Items for each service</source>
            <translation>Eitemau i bob gwasanaeth</translation>
        </message>
        <message>
            <source>Its pages, words and copies go for good. This can't be undone.</source>
            <translation>Mae ei thudalennau, ei geiriau a'i chopïau'n mynd am byth. Ni ellir dadwneud hyn.</translation>
        </message>
        <message>
            <source>Its reference, or words of its title</source>
            <translation>Ei chyfeirnod, neu eiriau o'i theitl</translation>
        </message>
        <message>
            <source>Its time begins</source>
            <translation>Mae ei chyfnod yn dechrau</translation>
        </message>
        <message>
            <source>Its time counts from that day</source>
            <translation>Mae ei chyfnod yn cyfrif o'r diwrnod hwnnw</translation>
        </message>
        <message>
            <source>Its time has not begun</source>
            <translation>Nid yw ei amser wedi dechrau</translation>
        </message>
        <message>
            <source>Its time is over {day}</source>
            <translation>Daw ei hamser i ben {day}</translation>
        </message>
        <message>
            <source>Join another</source>
            <translation>Uno ag un arall</translation>
        </message>
        <message>
            <source>Join next</source>
            <translation>Uno'r nesaf</translation>
        </message>
        <message>
            <source>Join the next document</source>
            <translation>Uno'r ddogfen nesaf</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Wedi'u huno</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Ei gadw</translation>
        </message>
        <message>
            <source>Keep the document as a repeat</source>
            <translation>Cadw'r ddogfen fel ailadrodd</translation>
        </message>
        <message>
            <source>Keep the fronts alone</source>
            <translation>Cadw'r blaenau yn unig</translation>
        </message>
        <message>
            <source>Keep them as they came</source>
            <translation>Eu cadw fel y daethant</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Kept as a repeat</source>
            <translation>Wedi'i gadw fel ailadrodd</translation>
        </message>
        <message>
            <source>Kept; the next batches are checked more closely</source>
            <translation>Wedi'i gadw; caiff y sypiau nesaf eu gwirio'n fanylach</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Bysell</translation>
        </message>
        <message>
            <source>Last four of its number</source>
            <translation>Pedwar olaf ei rif</translation>
        </message>
        <message>
            <source>Lay one in front of each document before it is scanned.</source>
            <translation>Rhowch un o flaen pob dogfen cyn ei sganio.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ei adael</translation>
        </message>
        <message>
            <source>Leave it where it lies. Don't move, open, shake or smell it.</source>
            <translation>Gadewch ef lle mae. Peidiwch â'i symud, ei agor, ei ysgwyd na'i arogli.</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Eu gadael</translation>
        </message>
        <message>
            <source>Left, the last first</source>
            <translation>Wedi gadael, yr olaf yn gyntaf</translation>
        </message>
        <message>
            <source>Let it be indexed</source>
            <translation>Gadael iddo gael ei fynegeio</translation>
        </message>
        <message>
            <source>Like court papers, or a name</source>
            <translation>Fel papurau llys, neu enw</translation>
        </message>
        <message>
            <source>Like “filed to another person of this name”</source>
            <translation>Er enghraifft “wedi'i ffeilio i berson arall o'r enw hwn”</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Rhestrau</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Ar glo</translation>
        </message>
        <message>
            <source>Look in the watched folder</source>
            <translation>Edrych yn y ffolder a wylir</translation>
        </message>
        <message>
            <source>Look once more whether they are here already: by phone, by address.</source>
            <translation>Edrychwch eto a ydynt yma eisoes: yn ôl ffôn, yn ôl cyfeiriad.</translation>
        </message>
        <message>
            <source>Looked at {when}</source>
            <translation>Edrychwyd {when}</translation>
        </message>
        <message>
            <source>Looking for scanners</source>
            <translation>Yn chwilio am sganwyr</translation>
        </message>
        <message>
            <source>Make a redacted copy</source>
            <translation>Gwneud copi wedi'i olygu</translation>
        </message>
        <message>
            <source>Make a way to scan first: press W.</source>
            <translation>Gwnewch ddull sganio yn gyntaf: pwyswch W.</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Gwneud y copi</translation>
        </message>
        <message>
            <source>Make them</source>
            <translation>Eu gwneud</translation>
        </message>
        <message>
            <source>Mark the document confidential</source>
            <translation>Nodi bod y ddogfen yn gyfrinachol</translation>
        </message>
        <message>
            <source>Mark the document urgent</source>
            <translation>Nodi bod y ddogfen yn frys</translation>
        </message>
        <message>
            <source>Mark what is to be taken out</source>
            <translation>Marciwch yr hyn sydd i'w dynnu allan</translation>
        </message>
        <message>
            <source>May go</source>
            <translation>Caiff fynd</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Caiff aros yn wag</translation>
        </message>
        <message>
            <source>More stand behind these. Type a word to find them.</source>
            <translation>Mae mwy y tu ôl i'r rhain. Teipiwch air i'w canfod.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Symud</translation>
        </message>
        <message>
            <source>Move the page</source>
            <translation>Symud y dudalen</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Wedi'i symud</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Never came in</source>
            <translation>Ni ddaethant i mewn</translation>
        </message>
        <message>
            <source>New way to scan</source>
            <translation>Dull sganio newydd</translation>
        </message>
        <message>
            <source>No batch is open. Open one for each bag or mailbox: press B.</source>
            <translation>Nid oes swp ar agor. Agorwch un i bob bag neu flwch post: pwyswch B.</translation>
        </message>
        <message>
            <source>No batch is open. Whoever opens the post begins one.</source>
            <translation>Nid oes swp ar agor. Pwy bynnag sy'n agor y post sy'n dechrau un.</translation>
        </message>
        <message>
            <source>No counted batch has paper left.</source>
            <translation>Nid oes papur ar ôl o'r un swp a gyfrifwyd.</translation>
        </message>
        <message>
            <source>No document that is kept</source>
            <translation>Dim dogfen sy'n cael ei chadw</translation>
        </message>
        <message>
            <source>No document that waits has these words</source>
            <translation>Nid oes dogfen sy'n aros â'r geiriau hyn</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Dim bysell</translation>
        </message>
        <message>
            <source>No page is left in it. Z puts the last one back.</source>
            <translation>Nid oes tudalen ar ôl ynddi. Mae Z yn rhoi'r un olaf yn ôl.</translation>
        </message>
        <message>
            <source>No scanner was found. Check its cable and that it is on.</source>
            <translation>Ni chanfuwyd sganiwr. Gwiriwch ei gebl a'i fod ymlaen.</translation>
        </message>
        <message>
            <source>No way to scan is on {key}. Make one: Ctrl+K, then “ways to scan”.</source>
            <translation>Nid oes dull sganio ar {key}. Gwnewch un: Ctrl+K, yna “dulliau sganio”.</translation>
        </message>
        <message>
            <source>No way to scan is on {key}. These are there: {ways}.</source>
            <translation>Nid oes dull sganio ar {key}. Mae'r rhain yno: {ways}.</translation>
        </message>
        <message>
            <source>Nobody counted items for services.</source>
            <translation>Ni chyfrifodd neb eitemau i wasanaethau.</translation>
        </message>
        <message>
            <source>Nobody has it yet</source>
            <translation>Nid oes gan neb ef eto</translation>
        </message>
        <message>
            <source>None seen</source>
            <translation>Ni welwyd dim</translation>
        </message>
        <message>
            <source>None yet. Make one for a scanner below.</source>
            <translation>Dim eto. Gwnewch un ar gyfer sganiwr isod.</translation>
        </message>
        <message>
            <source>None. Press X and mark what has to go.</source>
            <translation>Dim. Pwyswch X a nodwch yr hyn sydd i fynd.</translation>
        </message>
        <message>
            <source>Not a repeat</source>
            <translation>Nid ailadroddiad</translation>
        </message>
        <message>
            <source>Not indexed yet</source>
            <translation>Heb ei fynegeio eto</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>Heb edrych eto</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Nid ni biau</translation>
        </message>
        <message>
            <source>Not to be had</source>
            <translation>Ddim ar gael</translation>
        </message>
        <message>
            <source>Nothing came in.</source>
            <translation>Ni ddaeth dim i mewn.</translation>
        </message>
        <message>
            <source>Nothing is being scanned</source>
            <translation>Nid oes dim yn cael ei sganio</translation>
        </message>
        <message>
            <source>Nothing is here. What is entered stays until it has left.</source>
            <translation>Nid oes dim yma. Mae'r hyn a gofnodir yn aros nes iddo adael.</translation>
        </message>
        <message>
            <source>Nothing is open too long.</source>
            <translation>Nid oes dim ar agor yn rhy hir.</translation>
        </message>
        <message>
            <source>Nothing is past its time.</source>
            <translation>Nid oes dim y tu hwnt i'w gyfnod.</translation>
        </message>
        <message>
            <source>Nothing is set aside.</source>
            <translation>Nid oes dim o'r neilltu.</translation>
        </message>
        <message>
            <source>Nothing more comes into it.</source>
            <translation>Nid oes dim mwy yn dod i mewn iddo.</translation>
        </message>
        <message>
            <source>Nothing urgent has these words.</source>
            <translation>Nid oes gan ddim byd brys y geiriau hyn.</translation>
        </message>
        <message>
            <source>Nothing urgent was handed over before.</source>
            <translation>Ni throsglwyddwyd dim byd brys o'r blaen.</translation>
        </message>
        <message>
            <source>Nothing urgent was handed over today.</source>
            <translation>Ni throsglwyddwyd dim byd brys heddiw.</translation>
        </message>
        <message>
            <source>Nothing waits. What is scanned or sent in comes here once it was read.</source>
            <translation>Nid oes dim yn aros. Daw'r hyn a sganir neu a anfonir yma ar ôl ei ddarllen.</translation>
        </message>
        <message>
            <source>Number of their receipt</source>
            <translation>Rhif eu derbynneb</translation>
        </message>
        <message>
            <source>Number on the envelope</source>
            <translation>Rhif ar yr amlen</translation>
        </message>
        <message>
            <source>Of those blank</source>
            <translation>O'r rheini, gwag</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>Ar y ddwy ochr</translation>
        </message>
        <message>
            <source>On their keys</source>
            <translation>Ar eu bysellau</translation>
        </message>
        <message>
            <source>One a line, like brightness=10.</source>
            <translation>Un ar bob llinell, fel brightness=10.</translation>
        </message>
        <message>
            <source>One person so far</source>
            <translation>Un person hyd yma</translation>
        </message>
        <message>
            <source>Only a document that nobody has filed yet can go behind another.</source>
            <translation>Dim ond dogfen nad oes neb wedi'i ffeilio eto all fynd y tu ôl i un arall.</translation>
        </message>
        <message>
            <source>Only an administrator may change it</source>
            <translation>Gweinyddwr yn unig a gaiff ei newid</translation>
        </message>
        <message>
            <source>Only what somebody indexed can be indexed again.</source>
            <translation>Dim ond yr hyn y mae rhywun wedi'i fynegeio y gellir ei fynegeio eto.</translation>
        </message>
        <message>
            <source>Open a batch</source>
            <translation>Agor swp</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Ailagor</translation>
        </message>
        <message>
            <source>Open for more than a working day</source>
            <translation>Ar agor ers mwy nag un diwrnod gwaith</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ei agor</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Ei agor eto</translation>
        </message>
        <message>
            <source>Open the batch again</source>
            <translation>Ailagor y swp</translation>
        </message>
        <message>
            <source>Open too long</source>
            <translation>Ar agor yn rhy hir</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Agorwyd</translation>
        </message>
        <message>
            <source>Originals enclosed?</source>
            <translation>Rhai gwreiddiol yn amgaeedig?</translation>
        </message>
        <message>
            <source>Other settings of the scanner</source>
            <translation>Gosodiadau eraill y sganiwr</translation>
        </message>
        <message>
            <source>Out of hours: {number}</source>
            <translation>Y tu allan i oriau: {number}</translation>
        </message>
        <message>
            <source>Page {n}</source>
            <translation>Tudalen {n}</translation>
        </message>
        <message>
            <source>Page {n}, can't be read</source>
            <translation>Tudalen {n}, ni ellir ei darllen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Pages in documents</source>
            <translation>Tudalennau mewn dogfennau</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Paper received {day}</source>
            <translation>Papur a dderbyniwyd {day}</translation>
        </message>
        <message>
            <source>Paper that is still here</source>
            <translation>Papur sydd yma o hyd</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Cyfrinair</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Police, first</source>
            <translation>Yr heddlu, yn gyntaf</translation>
        </message>
        <message>
            <source>Post room</source>
            <translation>Ystafell bost</translation>
        </message>
        <message>
            <source>Powder or a smell: have the air conditioning turned off; wash your hands.</source>
            <translation>Powdr neu arogl: gofynnwch am ddiffodd yr aerdymheru; golchwch eich dwylo.</translation>
        </message>
        <message>
            <source>Print sheets</source>
            <translation>Argraffu taflenni</translation>
        </message>
        <message>
            <source>Put another document behind this one</source>
            <translation>Rhoi dogfen arall y tu ôl i hon</translation>
        </message>
        <message>
            <source>Put in the backs that did not come through and press Enter, or press F to keep every page in the order in which it came.</source>
            <translation>Rhowch i mewn y cefnau na ddaeth drwodd a phwyswch Enter, neu pwyswch F i gadw pob tudalen yn y drefn y daeth.</translation>
        </message>
        <message>
            <source>Put in the backs that did not come through and press {key}, or keep the pages as they came.</source>
            <translation>Rhowch y cefnau na ddaeth drwodd i mewn a phwyswch {key}, neu cadwch y tudalennau fel y daethant.</translation>
        </message>
        <message>
            <source>Put in the next papers and press {key}, or leave it at that.</source>
            <translation>Rhowch y papurau nesaf i mewn a phwyswch {key}, neu gadewch hi ar hynny.</translation>
        </message>
        <message>
            <source>Put in the next stack and press Enter, or F to finish.</source>
            <translation>Rhowch y pentwr nesaf i mewn a phwyswch Enter, neu F i orffen.</translation>
        </message>
        <message>
            <source>Put it behind</source>
            <translation>Ei rhoi y tu ôl</translation>
        </message>
        <message>
            <source>Put the post in the feeder and press the key of a way to scan.</source>
            <translation>Rhowch y post yn y porthwr a phwyswch fysell dull sganio.</translation>
        </message>
        <message>
            <source>Quality sample</source>
            <translation>Sampl ansawdd</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Derbyniwyd</translation>
        </message>
        <message>
            <source>Received {day}</source>
            <translation>Derbyniwyd {day}</translation>
        </message>
        <message>
            <source>Redact</source>
            <translation>Golygu</translation>
        </message>
        <message>
            <source>Redacted copies</source>
            <translation>Copïau wedi'u golygu</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Cofrestrau</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Yn iawn</translation>
        </message>
        <message>
            <source>Ring 999. Say what it looks like, where it lies, who touched it.</source>
            <translation>Ffoniwch 999. Dywedwch sut mae'n edrych, lle mae, a phwy gyffyrddodd ag ef.</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Troi</translation>
        </message>
        <message>
            <source>Rotate the page</source>
            <translation>Troi'r dudalen</translation>
        </message>
        <message>
            <source>Routing sheets</source>
            <translation>Taflenni cyfeirio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Cadw eto</translation>
        </message>
        <message>
            <source>Save it as</source>
            <translation>Cadw fel</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Cadw'r copi</translation>
        </message>
        <message>
            <source>Save the copy again</source>
            <translation>Cadw'r copi eto</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Sganio</translation>
        </message>
        <message>
            <source>Scan by the way on {key}</source>
            <translation>Sganio yn ôl y dull ar {key}</translation>
        </message>
        <message>
            <source>Scan more backs</source>
            <translation>Sganio rhagor o gefnau</translation>
        </message>
        <message>
            <source>Scan more pages into the document</source>
            <translation>Sganio rhagor o dudalennau i'r ddogfen</translation>
        </message>
        <message>
            <source>Scan pages in front of this one</source>
            <translation>Sganio tudalennau o flaen hon</translation>
        </message>
        <message>
            <source>Scan the backs</source>
            <translation>Sganio'r cefnau</translation>
        </message>
        <message>
            <source>Scan the next stack</source>
            <translation>Sganio'r pentwr nesaf</translation>
        </message>
        <message>
            <source>Scanners here</source>
            <translation>Sganwyr yma</translation>
        </message>
        <message>
            <source>Scanning</source>
            <translation>Sganio</translation>
        </message>
        <message>
            <source>Scanning could not begin.</source>
            <translation>Ni allai'r sganio ddechrau.</translation>
        </message>
        <message>
            <source>Scanning stopped.</source>
            <translation>Stopiodd y sganio.</translation>
        </message>
        <message>
            <source>Scanning. {sheets}</source>
            <translation>Yn sganio. {sheets}</translation>
        </message>
        <message>
            <source>Second person: sign-in name</source>
            <translation>Ail berson: enw mewngofnodi</translation>
        </message>
        <message>
            <source>Send on</source>
            <translation>Anfon ymlaen</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Wedi'i anfon ymlaen</translation>
        </message>
        <message>
            <source>Sent on to {name}</source>
            <translation>Anfonwyd ymlaen at {name}</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Gwahanydd</translation>
        </message>
        <message>
            <source>Separator sheet</source>
            <translation>Taflen wahanu</translation>
        </message>
        <message>
            <source>Separator sheets</source>
            <translation>Taflenni gwahanu</translation>
        </message>
        <message>
            <source>Separators</source>
            <translation>Taflenni gwahanu</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Rhoi o'r neilltu</translation>
        </message>
        <message>
            <source>Set the document aside</source>
            <translation>Rhoi'r ddogfen o'r neilltu</translation>
        </message>
        <message>
            <source>Sheet {n}</source>
            <translation>Dalen {n}</translation>
        </message>
        <message>
            <source>Sheet {n}, back</source>
            <translation>Dalen {n}, cefn</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Dalennau</translation>
        </message>
        <message>
            <source>Sheets counted by hand</source>
            <translation>Dalennau a gyfrifwyd â llaw</translation>
        </message>
        <message>
            <source>Sheets in</source>
            <translation>Dalennau i mewn</translation>
        </message>
        <message>
            <source>Sheets in, pages out</source>
            <translation>Dalennau i mewn, tudalennau allan</translation>
        </message>
        <message>
            <source>Sheets out</source>
            <translation>Dalennau allan</translation>
        </message>
        <message>
            <source>Sheets that are in</source>
            <translation>Dalennau sydd i mewn</translation>
        </message>
        <message>
            <source>Sheets, if counted</source>
            <translation>Dalennau, os cyfrifwyd</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>Show how long documents are kept</source>
            <translation>Dangos am faint y cedwir dogfennau</translation>
        </message>
        <message>
            <source>Show the batches of post</source>
            <translation>Dangos y sypiau post</translation>
        </message>
        <message>
            <source>Show the scanner</source>
            <translation>Dangos y sganiwr</translation>
        </message>
        <message>
            <source>Show the ways to scan</source>
            <translation>Dangos y dulliau sganio</translation>
        </message>
        <message>
            <source>Show what was set aside</source>
            <translation>Dangos yr hyn a roddwyd o'r neilltu</translation>
        </message>
        <message>
            <source>Show who has what was urgent</source>
            <translation>Dangos gan bwy mae'r hyn oedd yn frys</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Ochrau</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Ers</translation>
        </message>
        <message>
            <source>Somebody else looks at each of them before it goes.</source>
            <translation>Mae rhywun arall yn edrych ar bob un cyn iddi fynd.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Rhywun newydd</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Mae rhywbeth o'i le</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Hollti</translation>
        </message>
        <message>
            <source>Split the document here</source>
            <translation>Hollti'r ddogfen yma</translation>
        </message>
        <message>
            <source>Stay near, outside, for the police; let nobody in again.</source>
            <translation>Arhoswch gerllaw, y tu allan, i'r heddlu; peidiwch â gadael neb i mewn eto.</translation>
        </message>
        <message>
            <source>Sure: {why}</source>
            <translation>Sicr: {why}</translation>
        </message>
        <message>
            <source>Suspect package</source>
            <translation>Pecyn amheus</translation>
        </message>
        <message>
            <source>Suspect package: what to do</source>
            <translation>Pecyn amheus: beth i'w wneud</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Ei dynnu</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Ei dynnu oddi ar y rhestr</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Ei dynnu allan</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Tynnu oddi ar y rhestr</translation>
        </message>
        <message>
            <source>Take the stack as it came out, turn it over as a whole, put it in and press Enter.</source>
            <translation>Cymerwch y pentwr fel y daeth allan, trowch ef drosodd yn gyfan, rhowch ef i mewn a phwyswch Enter.</translation>
        </message>
        <message>
            <source>Take the stack as it came out, turn it over as a whole, put it in and press {key}.</source>
            <translation>Cymerwch y pentwr fel y daeth allan, trowch ef drosodd yn ei grynswth, rhowch ef i mewn a phwyswch {key}.</translation>
        </message>
        <message>
            <source>Take them in</source>
            <translation>Eu cymryd i mewn</translation>
        </message>
        <message>
            <source>Taken out; it stands in the register until it has gone on</source>
            <translation>Wedi'i dynnu allan; mae yn y gofrestr nes iddo fynd ymlaen</translation>
        </message>
        <message>
            <source>Taking in files</source>
            <translation>Yn derbyn ffeiliau</translation>
        </message>
        <message>
            <source>Taking in files. {n} so far</source>
            <translation>Yn derbyn ffeiliau. {n} hyd yma</translation>
        </message>
        <message>
            <source>The address that it doubted stays doubted: say there if it holds.</source>
            <translation>Mae'r cyfeiriad yr oedd yn ei amau yn dal dan amheuaeth: dywedwch yno os yw'n gywir.</translation>
        </message>
        <message>
            <source>The batch is open</source>
            <translation>Mae'r swp ar agor</translation>
        </message>
        <message>
            <source>The copy is saved</source>
            <translation>Mae'r copi wedi'i gadw</translation>
        </message>
        <message>
            <source>The copy is saved, and kept beside the document</source>
            <translation>Mae’r copi wedi’i gadw yn y ffeil, ac wrth ymyl y ddogfen</translation>
        </message>
        <message>
            <source>The document is no repeat</source>
            <translation>Nid ailadroddiad yw'r ddogfen</translation>
        </message>
        <message>
            <source>The document is not ours</source>
            <translation>Nid ni biau'r ddogfen</translation>
        </message>
        <message>
            <source>The feeder is empty. {sheets}.</source>
            <translation>Mae'r porthwr yn wag. {sheets}.</translation>
        </message>
        <message>
            <source>The feeder, where there is one</source>
            <translation>Y porthwr, lle mae un</translation>
        </message>
        <message>
            <source>The first {n} of {all}</source>
            <translation>Y {n} cyntaf o {all}</translation>
        </message>
        <message>
            <source>The fronts are in. {sheets}.</source>
            <translation>Mae'r blaenau i mewn. {sheets}.</translation>
        </message>
        <message>
            <source>The one that is here already</source>
            <translation>Yr un sydd yma eisoes</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Y dudalen</translation>
        </message>
        <message>
            <source>The page is being fetched…</source>
            <translation>Mae'r dudalen yn cael ei nôl…</translation>
        </message>
        <message>
            <source>The page is right</source>
            <translation>Mae'r dudalen yn iawn</translation>
        </message>
        <message>
            <source>The paper stays until what failed was scanned again and found right. More of the next batches is looked at.</source>
            <translation>Mae'r papur yn aros nes bod yr hyn a fethodd wedi'i sganio eto a'i gael yn gywir. Edrychir ar fwy o'r sypiau nesaf.</translation>
        </message>
        <message>
            <source>The paper was destroyed</source>
            <translation>Dinistriwyd y papur</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Yr argraffydd</translation>
        </message>
        <message>
            <source>The receipt is printed.</source>
            <translation>Mae'r dderbynneb wedi'i hargraffu.</translation>
        </message>
        <message>
            <source>The receipt is saved. Print it for the caller.</source>
            <translation>Mae'r dderbynneb wedi'i chadw. Argraffwch hi i'r galwr.</translation>
        </message>
        <message>
            <source>The same page is here already</source>
            <translation>Mae'r un dudalen yma eisoes</translation>
        </message>
        <message>
            <source>The scanner begins</source>
            <translation>Mae'r sganiwr yn dechrau</translation>
        </message>
        <message>
            <source>The sheets are made</source>
            <translation>Mae'r taflenni wedi'u gwneud</translation>
        </message>
        <message>
            <source>The time is taken now. It is scanned after it was handed over.</source>
            <translation>Cymerir yr amser nawr. Caiff ei sganio ar ôl ei drosglwyddo.</translation>
        </message>
        <message>
            <source>The untouched file is kept. The password is not.</source>
            <translation>Cedwir y ffeil fel y daeth. Ni chedwir y cyfrinair.</translation>
        </message>
        <message>
            <source>The way to scan is kept</source>
            <translation>Mae'r dull sganio wedi'i gadw</translation>
        </message>
        <message>
            <source>The way to scan is off the list</source>
            <translation>Mae'r dull sganio oddi ar y rhestr</translation>
        </message>
        <message>
            <source>Their own passphrase</source>
            <translation>Eu cyfrinymadrodd eu hunain</translation>
        </message>
        <message>
            <source>Their own record, and no further</source>
            <translation>Eu cofnod eu hunain, a dim pellach</translation>
        </message>
        <message>
            <source>Their time is over</source>
            <translation>Mae eu cyfnod ar ben</translation>
        </message>
        <message>
            <source>Their time is over before long</source>
            <translation>Daw eu hamser i ben cyn hir</translation>
        </message>
        <message>
            <source>Then press Enter to try again.</source>
            <translation>Yna pwyswch Enter i roi cynnig arall arni.</translation>
        </message>
        <message>
            <source>Then press Enter.</source>
            <translation>Yna pwyswch Enter.</translation>
        </message>
        <message>
            <source>Then press {key} again.</source>
            <translation>Yna pwyswch {key} eto.</translation>
        </message>
        <message>
            <source>Then press {key} to try again.</source>
            <translation>Yna pwyswch {key} i roi cynnig arall arni.</translation>
        </message>
        <message>
            <source>They agree</source>
            <translation>Maent yn cytuno</translation>
        </message>
        <message>
            <source>They stay where they are. See below which.</source>
            <translation>Maent yn aros lle y maent. Gweler isod pa rai.</translation>
        </message>
        <message>
            <source>This can't be undone. A second person saw it.</source>
            <translation>Ni ellir dadwneud hyn. Gwelodd ail berson ef.</translation>
        </message>
        <message>
            <source>This document was destroyed.</source>
            <translation>Dinistriwyd y ddogfen hon.</translation>
        </message>
        <message>
            <source>This page could not be read.</source>
            <translation>Ni ellid darllen y dudalen hon.</translation>
        </message>
        <message>
            <source>This page could not be read. Ask for it to be sent again.</source>
            <translation>Ni ellid darllen y dudalen hon. Gofynnwch am gael ei hanfon eto.</translation>
        </message>
        <message>
            <source>This page could not be read. Its paper is in the batch.</source>
            <translation>Ni ellid darllen y dudalen hon. Mae ei phapur yn y swp.</translation>
        </message>
        <message>
            <source>This page could not be read. Look at its paper.</source>
            <translation>Ni ellid darllen y dudalen hon. Edrychwch ar ei phapur.</translation>
        </message>
        <message>
            <source>Thrown out</source>
            <translation>Wedi'u taflu allan</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>I'w gwirio</translation>
        </message>
        <message>
            <source>To index</source>
            <translation>I'w fynegeio</translation>
        </message>
        <message>
            <source>To the cashier</source>
            <translation>I'r ariannwr</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>I bwy</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Rhoi cynnig arall arni</translation>
        </message>
        <message>
            <source>Two people sign. Alone? Leave the second empty: it says so.</source>
            <translation>Mae dau berson yn llofnodi. Ar eich pen eich hun? Gadewch yr ail yn wag: bydd yn dweud hynny.</translation>
        </message>
        <message>
            <source>Two people sign. Alone? Leave the second empty: it stays open.</source>
            <translation>Mae dau berson yn llofnodi. Ar eich pen eich hun? Gadewch yr ail yn wag: mae'n aros ar agor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Undo what was done to the pages</source>
            <translation>Dadwneud yr hyn a wnaed i'r tudalennau</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Wedi'i ddadwneud</translation>
        </message>
        <message>
            <source>Up and down move the page, Enter or Esc ends</source>
            <translation>Mae i fyny ac i lawr yn symud y dudalen, mae Enter neu Esc yn gorffen</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Brys</translation>
        </message>
        <message>
            <source>Urgent  U</source>
            <translation>Brys  U</translation>
        </message>
        <message>
            <source>Wait for a second person</source>
            <translation>Yn aros am ail berson</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>Yn aros am ail berson</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Ffolder a wylir</translation>
        </message>
        <message>
            <source>Ways to scan</source>
            <translation>Dulliau sganio</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Beth ddigwyddodd iddo</translation>
        </message>
        <message>
            <source>What does not agree</source>
            <translation>Beth nad yw'n cytuno</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Am beth</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Yr hyn a ofynnir</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Beth ydyw?</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Yr hyn sy'n hysbys amdani</translation>
        </message>
        <message>
            <source>What is scanned or sent in comes here once it was read.</source>
            <translation>Daw'r hyn a sganir neu a anfonir yma ar ôl ei ddarllen.</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Beth sydd o'i le</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Beth ydyw</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Beth mae'n ei ddweud</translation>
        </message>
        <message>
            <source>What makes a package suspect</source>
            <translation>Beth sy'n gwneud pecyn yn amheus</translation>
        </message>
        <message>
            <source>What the document is</source>
            <translation>Beth yw'r ddogfen</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Beth i'w wneud nawr</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translation>Beth oedd o'i le</translation>
        </message>
        <message>
            <source>What you looked for</source>
            <translation>Yr hyn y chwilioch amdano</translation>
        </message>
        <message>
            <source>When all is safe, enter it in the register: U.</source>
            <translation>Pan fydd popeth yn ddiogel, cofnodwch ef yn y gofrestr: U.</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>O ble y daeth</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Lle mae'n cael ei gadw</translation>
        </message>
        <message>
            <source>Where it is kept now</source>
            <translation>Lle mae'n cael ei gadw nawr</translation>
        </message>
        <message>
            <source>Where it is locked away</source>
            <translation>Lle mae dan glo</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Lle mae'n gorwedd</translation>
        </message>
        <message>
            <source>Where its paper lies</source>
            <translation>Lle mae ei bapur</translation>
        </message>
        <message>
            <source>Where the paper lies</source>
            <translation>Lle mae'r papur</translation>
        </message>
        <message>
            <source>Where they live</source>
            <translation>Lle maent yn byw</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>I ble</translation>
        </message>
        <message>
            <source>Which document</source>
            <translation>Pa ddogfen</translation>
        </message>
        <message>
            <source>Which sheets</source>
            <translation>Pa daflenni</translation>
        </message>
        <message>
            <source>Who brought it?</source>
            <translation>Pwy ddaeth ag ef?</translation>
        </message>
        <message>
            <source>Who has what was urgent</source>
            <translation>Gan bwy mae'r hyn oedd yn frys</translation>
        </message>
        <message>
            <source>Who is it from?</source>
            <translation>Gan bwy y mae?</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Pwy sy'n talu</translation>
        </message>
        <message>
            <source>Who says so, and how</source>
            <translation>Pwy sy'n dweud hynny, a sut</translation>
        </message>
        <message>
            <source>Who sent it</source>
            <translation>Pwy a'i hanfonodd</translation>
        </message>
        <message>
            <source>Who takes it</source>
            <translation>Pwy sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Who takes it now?</source>
            <translation>Pwy sy'n ei gymryd nawr?</translation>
        </message>
        <message>
            <source>Whoever looks at it now enters their own secret.</source>
            <translation>Mae pwy bynnag sy'n edrych arno nawr yn rhoi ei gyfrinach ei hun.</translation>
        </message>
        <message>
            <source>Whom it is for</source>
            <translation>I bwy y mae</translation>
        </message>
        <message>
            <source>Whom to ring</source>
            <translation>Pwy i'w ffonio</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Pwy biau ef</translation>
        </message>
        <message>
            <source>Why it came back</source>
            <translation>Pam y daeth yn ôl</translation>
        </message>
        <message>
            <source>Why it can't wait</source>
            <translation>Pam na all aros</translation>
        </message>
        <message>
            <source>Why it can't wait, if it can't</source>
            <translation>Pam na all aros, os na all</translation>
        </message>
        <message>
            <source>Why it may go now</source>
            <translation>Pam y caiff fynd nawr</translation>
        </message>
        <message>
            <source>Why it may not go</source>
            <translation>Pam na chaiff fynd</translation>
        </message>
        <message>
            <source>Why the figures differ, if they do</source>
            <translation>Pam mae'r ffigurau'n wahanol, os ydynt</translation>
        </message>
        <message>
            <source>With the cashier</source>
            <translation>Gyda'r ariannwr</translation>
        </message>
        <message>
            <source>Words that stand in it, or its reference</source>
            <translation>Geiriau sydd ynddi, neu ei chyfeirnod</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Ysgrifennwch ef</translation>
        </message>
        <message>
            <source>Written down: the paper is gone</source>
            <translation>Wedi'i nodi: mae'r papur wedi mynd</translation>
        </message>
        <message>
            <source>Written down; the entry stays as it was</source>
            <translation>Wedi'i ysgrifennu; mae'r cofnod yn aros fel yr oedd</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Anghywir</translation>
        </message>
        <message>
            <source>Yes, to be registered</source>
            <translation>Oes, i'w cofrestru</translation>
        </message>
        <message>
            <source>a restricted case</source>
            <translation>achos cyfyngedig</translation>
        </message>
        <message>
            <source>as the letter says</source>
            <translation>fel y dywed y llythyr</translation>
        </message>
        <message>
            <source>as you chose</source>
            <translation>fel y dewisoch</translation>
        </message>
        <message>
            <source>asked by {name}</source>
            <translation>gofynnwyd gan {name}</translation>
        </message>
        <message>
            <source>asked by {one}, approved by {other}</source>
            <translation>gofynnwyd gan {one}, cymeradwywyd gan {other}</translation>
        </message>
        <message>
            <source>brought back {when} by {name}</source>
            <translation>daethpwyd â hi'n ôl {when} gan {name}</translation>
        </message>
        <message>
            <source>brought by {name}</source>
            <translation>daethpwyd ag ef gan {name}</translation>
        </message>
        <message>
            <source>came {when}</source>
            <translation>daeth {when}</translation>
        </message>
        <message>
            <source>destroyed {when} by {name}, seen by {other}</source>
            <translation>dinistriwyd {when} gan {name}, gwelwyd gan {other}</translation>
        </message>
        <message>
            <source>entered by {name}</source>
            <translation>cofnodwyd gan {name}</translation>
        </message>
        <message>
            <source>first: {fault}</source>
            <translation>yn gyntaf: {fault}</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <translation>o {low} i {high}</translation>
        </message>
        <message>
            <source>handed over {when} by {name}</source>
            <translation>trosglwyddwyd {when} gan {name}</translation>
        </message>
        <message>
            <source>held by {name}</source>
            <translation>daliwyd gan {name}</translation>
        </message>
        <message>
            <source>held {when} by {name}</source>
            <translation>daliwyd {when} gan {name}</translation>
        </message>
        <message>
            <source>its hold was lifted by {name}: {why}</source>
            <translation>codwyd y daliad gan {name}: {why}</translation>
        </message>
        <message>
            <source>like 12</source>
            <translation>fel 12</translation>
        </message>
        <message>
            <source>like 120</source>
            <translation>fel 120</translation>
        </message>
        <message>
            <source>like 300</source>
            <translation>fel 300</translation>
        </message>
        <message>
            <source>like 45.50</source>
            <translation>fel 45.50</translation>
        </message>
        <message>
            <source>like RN 123 456 785 GB; scan it</source>
            <translation>fel RN 123 456 785 GB; sganiwch ef</translation>
        </message>
        <message>
            <source>like Safe 1</source>
            <translation>fel Sêff 1</translation>
        </message>
        <message>
            <source>like Shelf 12</source>
            <translation>fel Silff 12</translation>
        </message>
        <message>
            <source>like cross-cut shredder</source>
            <translation>fel rhwygwr croes</translation>
        </message>
        <message>
            <source>like passport</source>
            <translation>fel pasbort</translation>
        </message>
        <message>
            <source>like £40 counted, £45 entered</source>
            <translation>fel £40 wedi'i gyfrif, £45 wedi'i gofnodi</translation>
        </message>
        <message>
            <source>made {when} by {name}</source>
            <translation>gwnaed {when} gan {name}</translation>
        </message>
        <message>
            <source>nobody counted</source>
            <translation>ni chyfrifodd neb</translation>
        </message>
        <message>
            <source>opened {day}</source>
            <translation>agorwyd {day}</translation>
        </message>
        <message>
            <source>over since {day}</source>
            <translation>ar ben ers {day}</translation>
        </message>
        <message>
            <source>over {day}</source>
            <translation>ar ben {day}</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translation>derbyniwyd {day}</translation>
        </message>
        <message>
            <source>seen by one person alone</source>
            <translation>wedi'i weld gan un person yn unig</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>gwelwyd gan {name}</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>gwahanydd</translation>
        </message>
        <message>
            <source>somebody who was not named</source>
            <translation>rhywun na chafodd ei enwi</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>y rhaglen</translation>
        </message>
        <message>
            <source>their owner</source>
            <translation>eu perchennog</translation>
        </message>
        <message>
            <source>this one</source>
            <translation>yr un yma</translation>
        </message>
        <message>
            <source>was filed to {where}</source>
            <translation>fe'i ffeiliwyd i {where}</translation>
        </message>
        <message>
            <source>{done} {when}, by {who}</source>
            <translation>{done} {when}, gan {who}</translation>
        </message>
        <message>
            <source>{name} has it</source>
            <translation>Mae gan {name}</translation>
        </message>
        <message>
            <source>{name}, page {n}</source>
            <translation>{name}, tudalen {n}</translation>
        </message>
        <message>
            <source>{name}, urgent</source>
            <translation>{name}, brys</translation>
        </message>
        <message>
            <source>{n} are in. The rest stays where it is.</source>
            <translation>Mae {n} i mewn. Mae'r gweddill yn aros lle y mae.</translation>
        </message>
        <message>
            <source>{n} documents</source>
            <translation>{n} dogfen</translation>
        </message>
        <message>
            <source>{n} documents wait. Enter begins.</source>
            <translation>Mae {n} dogfen yn aros. Mae Enter yn dechrau.</translation>
        </message>
        <message>
            <source>{n} dpi</source>
            <translation>{n} dpi</translation>
        </message>
        <message>
            <source>{n} files never came in.</source>
            <translation>Ni ddaeth {n} ffeil i mewn.</translation>
        </message>
        <message>
            <source>{n} in 100 pages are looked at, as usual.</source>
            <translation>Edrychir ar {n} o bob 100 tudalen, fel arfer.</translation>
        </message>
        <message>
            <source>{n} in 100 pages are looked at, more than usual, since a page of {batch} failed. Five batches without a fault bring it down a step.</source>
            <translation>Edrychir ar {n} o bob 100 tudalen, mwy nag arfer, gan i dudalen o {batch} fethu. Mae pum swp heb nam yn dod â hi i lawr un cam.</translation>
        </message>
        <message>
            <source>{n} missing</source>
            <translation>{n} ar goll</translation>
        </message>
        <message>
            <source>{n} more come when these are dealt with.</source>
            <translation>Daw {n} arall pan fydd y rhain wedi'u trin.</translation>
        </message>
        <message>
            <source>{n} not filed</source>
            <translation>{n} heb eu ffeilio</translation>
        </message>
        <message>
            <source>{n} of {all} pages still to be looked at, beside their paper.</source>
            <translation>{n} o {all} tudalen eto i'w gwirio, wrth ymyl eu papur.</translation>
        </message>
        <message>
            <source>{n} pages</source>
            <translation>{n} tudalen</translation>
        </message>
        <message>
            <source>{n} places are taken out for good. The document stays as it is.</source>
            <translation>Tynnir {n} lle allan am byth. Mae'r ddogfen yn aros fel y mae.</translation>
        </message>
        <message>
            <source>{n} places taken out</source>
            <translation>{n} man wedi'u tynnu allan</translation>
        </message>
        <message>
            <source>{n} set aside</source>
            <translation>{n} o'r neilltu</translation>
        </message>
        <message>
            <source>{n} sheets are in</source>
            <translation>Mae {n} dalen i mewn</translation>
        </message>
        <message>
            <source>{n} still coming</source>
            <translation>{n} yn dal i ddod</translation>
        </message>
        <message>
            <source>{n} too many</source>
            <translation>{n} yn ormod</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} a {other}</translation>
        </message>
        <message>
            <source>{reference} {title}, received {day}</source>
            <translation>{reference} {title}, derbyniwyd {day}</translation>
        </message>
        <message>
            <source>{sheets}, and in the document.</source>
            <translation>{sheets}, ac yn y ddogfen.</translation>
        </message>
        <message>
            <source>{sheets}. Say what it is; it goes along with the enquiry.</source>
            <translation>{sheets}. Dywedwch beth ydyw; mae'n mynd gyda'r ymholiad.</translation>
        </message>
        <message>
            <source>{sheets}. They are read, and then wait to be indexed.</source>
            <translation>{sheets}. Cânt eu darllen, ac yna maent yn aros i'w mynegeio.</translation>
        </message>
        <message>
            <source>{sheets}: put back the others, sheet {n} first, then press Enter.</source>
            <translation>{sheets}: rhowch y lleill yn ôl, dalen {n} yn gyntaf, yna pwyswch Enter.</translation>
        </message>
        <message>
            <source>{sheets}: put back the others, sheet {n} first, then press {key} again.</source>
            <translation>{sheets}: rhowch y lleill yn ôl, dalen {n} yn gyntaf, yna pwyswch {key} eto.</translation>
        </message>
        <message>
            <source>{source}, received {day}</source>
            <translation>{source}, derbyniwyd {day}</translation>
        </message>
        <message>
            <source>{team}: their post tray</source>
            <translation>{team}: eu hambwrdd post</translation>
        </message>
        <message>
            <source>{what} See Files and e-mail.</source>
            <translation>{what} Gweler Ffeiliau ac e-bost.</translation>
        </message>
    </context>
    <context>
        <name>PostedList</name>
        <message>
            <source>All of them were told</source>
            <translation>Cafodd pob un ohonynt wybod</translation>
        </message>
        <message>
            <source>No number or e-mail: write to them</source>
            <translation>Dim rhif nac e-bost: ysgrifennwch atynt</translation>
        </message>
        <message>
            <source>Not yet told</source>
            <translation>Heb gael gwybod eto</translation>
        </message>
        <message>
            <source>Nothing is safe: tell them when they get in touch</source>
            <translation>Nid oes dim yn ddiogel: dywedwch wrthynt pan gysylltant</translation>
        </message>
        <message>
            <source>Protected: tell them when they get in touch</source>
            <translation>Wedi'u gwarchod: dywedwch wrthynt pan gysylltant</translation>
        </message>
        <message>
            <source>Ring {whom} instead</source>
            <translation>Ffoniwch {whom} yn lle hynny</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Wedi cael gwybod</translation>
        </message>
        <message>
            <source>Told {when} by {who}</source>
            <translation>Cafodd wybod {when} gan {who}</translation>
        </message>
        <message>
            <source>Want to be kept posted</source>
            <translation>Am gael y newyddion diweddaraf</translation>
        </message>
        <message>
            <source>don't write</source>
            <translation>peidiwch ag ysgrifennu</translation>
        </message>
        <message>
            <source>leave no message</source>
            <translation>peidiwch â gadael neges</translation>
        </message>
        <message>
            <source>never: {when}</source>
            <translation>byth: {when}</translation>
        </message>
        <message>
            <source>prefers: {method}</source>
            <translation>mae'n well ganddynt: {method}</translation>
        </message>
        <message>
            <source>safe: {when}</source>
            <translation>diogel: {when}</translation>
        </message>
        <message>
            <source>somebody who is gone</source>
            <translation>rhywun sydd wedi mynd</translation>
        </message>
        <message>
            <source>with an interpreter</source>
            <translation>gyda chyfieithydd</translation>
        </message>
        <message>
            <source>{n} to tell, {m} told</source>
            <translation>{n} i gael gwybod, {m} wedi cael gwybod</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis y Cyfan</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Na</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Iawn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis y Cyfan</translation>
        </message>
    </context>
    <context>
        <name>QuestionForm</name>
        <message>
            <source>Ask it only if</source>
            <translation>Gofyn hyn dim ond os</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>O leiaf</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Ar y mwyaf</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Dewisiadau</translation>
        </message>
        <message>
            <source>Empty: always asked</source>
            <translation>Gwag: gofynnir bob amser</translation>
        </message>
        <message>
            <source>Enter a number, like 12, or leave it empty</source>
            <translation>Rhowch rif, fel 12, neu ei adael yn wag</translation>
        </message>
        <message>
            <source>Enter no less than “At least”</source>
            <translation>Rhowch ddim llai nag “O leiaf”</translation>
        </message>
        <message>
            <source>Enter the question</source>
            <translation>Rhowch y cwestiwn</translation>
        </message>
        <message>
            <source>Enter two choices or more</source>
            <translation>Rhowch ddau ddewis neu fwy</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>Is one answer enough for the whole contact?</source>
            <translation>A yw un ateb yn ddigon ar gyfer y cyswllt cyfan?</translation>
        </message>
        <message>
            <source>Like CM9 4LQ</source>
            <translation>Fel CM9 4LQ</translation>
        </message>
        <message>
            <source>May the day lie ahead?</source>
            <translation>A gaiff y dyddiad fod yn y dyfodol?</translation>
        </message>
        <message>
            <source>Must it be answered?</source>
            <translation>A oes rhaid ei ateb?</translation>
        </message>
        <message>
            <source>One a line; Welsh after a bar: Refuse | Sbwriel</source>
            <translation>Un i bob llinell; Cymraeg ar ôl bar: Refuse | Sbwriel</translation>
        </message>
        <message>
            <source>One question</source>
            <translation>Un cwestiwn</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Cwestiwn</translation>
        </message>
        <message>
            <source>Question in Welsh</source>
            <translation>Cwestiwn yn Gymraeg</translation>
        </message>
        <message>
            <source>What is the answer?</source>
            <translation>Beth yw'r ateb?</translation>
        </message>
    </context>
    <context>
        <name>QuestionsField</name>
        <message>
            <source>A day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>A line of words</source>
            <translation>Llinell o eiriau</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <source>A phone number</source>
            <translation>Rhif ffôn</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Ychwanegu cwestiwn</translation>
        </message>
        <message>
            <source>An address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Arian</translation>
        </message>
        <message>
            <source>One of several</source>
            <translation>Un o sawl un</translation>
        </message>
        <message>
            <source>Several lines</source>
            <translation>Sawl llinell</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ie neu na</translation>
        </message>
        <message>
            <source>if {condition}</source>
            <translation>os {condition}</translation>
        </message>
        <message>
            <source>must be answered</source>
            <translation>rhaid ei ateb</translation>
        </message>
        <message>
            <source>no</source>
            <translation>na</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ie</translation>
        </message>
        <message>
            <source>“{question}” is {answer}</source>
            <translation>mai {answer} yw “{question}”</translation>
        </message>
    </context>
    <context>
        <name>QueueColumn</name>
        <message>
            <source>1 new: show it</source>
            <translation>1 newydd: ei ddangos</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>{n} wedi'u dewis</translation>
        </message>
        <message>
            <source>{n} new: show them</source>
            <translation>{n} newydd: eu dangos</translation>
        </message>
        <message>
            <source>{n} open</source>
            <translation>{n} ar agor</translation>
        </message>
        <message>
            <source>{n}, sorted by due</source>
            <translation>{n}, yn ôl y diwrnod</translation>
        </message>
        <message>
            <source>{n}, the oldest first</source>
            <translation>{n}, yr hynaf yn gyntaf</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheets</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Cadw'r daflen adfer</translation>
        </message>
        <message>
            <source>The sheet is at the printer.</source>
            <translation>Mae'r daflen wrth yr argraffydd.</translation>
        </message>
        <message>
            <source>The sheet is saved. Print it, then delete the file.</source>
            <translation>Cadwyd y daflen. Argraffwch hi, yna dilëwch y ffeil.</translation>
        </message>
        <message>
            <source>recovery-sheet.pdf</source>
            <translation>taflen-adfer.pdf</translation>
        </message>
    </context>
    <context>
        <name>ReferForm</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n dudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n thudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
            </translation>
        </message>
        <message>
            <source>Another team, person or urgency</source>
            <translation>Tîm, person neu frys arall</translation>
        </message>
        <message>
            <source>Answer due {day}.</source>
            <translation>Ateb erbyn {day}.</translation>
        </message>
        <message>
            <source>Answer {due}.</source>
            <translation>Ateb {due}.</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Atodi</translation>
        </message>
        <message>
            <source>Choose what it is about first.</source>
            <translation>Dewiswch beth yw'r pwnc yn gyntaf.</translation>
        </message>
        <message>
            <source>Do they agree that we tell {team}?</source>
            <translation>Ydyn nhw'n cytuno i ni ddweud wrth {team}?</translation>
        </message>
        <message>
            <source>Do they agree?</source>
            <translation>Ydyn nhw'n cytuno?</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.jpg *.jpeg *.png *.eml)</source>
            <translation>Dogfennau (*.pdf *.jpg *.jpeg *.png *.eml)</translation>
        </message>
        <message>
            <source>Documents to send along</source>
            <translation>Dogfennau i'w hanfon gydag ef</translation>
        </message>
        <message>
            <source>How the day was reckoned</source>
            <translation>Sut y cyfrifwyd y diwrnod</translation>
        </message>
        <message>
            <source>How urgent?</source>
            <translation>Pa mor frys?</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>No day is promised for this.</source>
            <translation>Nid oes diwrnod wedi'i addo ar gyfer hyn.</translation>
        </message>
        <message>
            <source>On duty: {who}.</source>
            <translation>Ar ddyletswydd: {who}.</translation>
        </message>
        <message>
            <source>Out of hours: {phone}.</source>
            <translation>Y tu allan i oriau: {phone}.</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or e-mail; or drop them here</source>
            <translation>PDF, JPEG, PNG neu e-bost; neu gollyngwch nhw yma</translation>
        </message>
        <message>
            <source>Ring {phone}.</source>
            <translation>Ffoniwch {phone}.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>They were told who acts, and by when</source>
            <translation>Dywedwyd pwy sy'n gweithredu a phryd</translation>
        </message>
        <message>
            <source>To {team}.</source>
            <translation>At {team}.</translation>
        </message>
        <message>
            <source>Who in the team?</source>
            <translation>Pwy yn y tîm?</translation>
        </message>
        <message>
            <source>Whoever takes it</source>
            <translation>Pwy bynnag sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Why it is passed on all the same</source>
            <translation>Pam y caiff ei anfon ymlaen er hynny</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ie</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>allanol</translation>
        </message>
    </context>
    <context>
        <name>ReferralBeside</name>
        <message>
            <source>Came along</source>
            <translation>Daeth gydag ef</translation>
        </message>
        <message>
            <source>Open here already</source>
            <translation>Ar agor yma eisoes</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>Accept</source>
            <translation>Derbyn</translation>
        </message>
        <message>
            <source>Done, no case</source>
            <translation>Wedi'i wneud, dim achos</translation>
        </message>
        <message>
            <source>From the counter</source>
            <translation>O'r cownter</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Agor yr achos</translation>
        </message>
        <message>
            <source>Open the team's page</source>
            <translation>Agor tudalen y tîm</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Agor eu tudalen</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Ei ddarllen</translation>
        </message>
        <message>
            <source>Refer on</source>
            <translation>Cyfeirio ymlaen</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Cyfeiriadau</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Dychwelyd</translation>
        </message>
        <message>
            <source>The referral</source>
            <translation>Y cyfeiriad</translation>
        </message>
        <message>
            <source>They were rung</source>
            <translation>Ffoniwyd hwy</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Tynnu'n ôl</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>Choose the backup's folder</source>
            <translation>Dewiswch ffolder y copi wrth gefn</translation>
        </message>
        <message>
            <source>Enter the key from the recovery sheet</source>
            <translation>Rhowch yr allwedd o'r daflen adfer</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Rhowch eich cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Enter your sign-in name</source>
            <translation>Rhowch eich enw mewngofnodi</translation>
        </message>
    </context>
    <context>
        <name>RestoreScreen</name>
        <message>
            <source>12 characters or more</source>
            <translation>12 nod neu fwy</translation>
        </message>
        <message>
            <source>A folder whose name ends in .ghbackup</source>
            <translation>Ffolder y mae ei henw'n gorffen â .ghbackup</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copi wrth gefn</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Dewis y ffolder</translation>
        </message>
        <message>
            <source>Eight groups of five, as the sheet of that store has them</source>
            <translation>Wyth grŵp o bump, fel y maent ar daflen y storfa honno</translation>
        </message>
        <message>
            <source>Get back in</source>
            <translation>Mynd yn ôl i mewn</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Cyfrinymadrodd newydd</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Nid adferwyd dim.</translation>
        </message>
        <message>
            <source>Of the backup's day, or today's</source>
            <translation>Un diwrnod y copi, neu un heddiw</translation>
        </message>
        <message>
            <source>Only if nobody signs in by that name: you become administrator</source>
            <translation>Dim ond os nad oes neb yn mewngofnodi â'r enw hwnnw: dewch yn weinyddwr</translation>
        </message>
        <message>
            <source>Open the store</source>
            <translation>Agor y storfa</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Yn agor y storfa…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Reading the backup and putting it in place…</source>
            <translation>Yn darllen y copi ac yn ei roi yn ei le…</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Allwedd adfer</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Adfer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Adfer copi wrth gefn</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Enw mewngofnodi</translation>
        </message>
        <message>
            <source>The backup becomes this desk's store. A store that is here now is set aside whole, never overwritten.</source>
            <translation>Daw'r copi wrth gefn yn storfa'r ddesg hon. Rhoddir storfa sydd yma nawr o'r neilltu'n gyfan, ac ni chaiff byth ei throsysgrifo.</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>Y daflen adfer</translation>
        </message>
        <message>
            <source>The recovery sheet opens this store when a passphrase is forgotten. The audit says that it was used.</source>
            <translation>Mae'r daflen adfer yn agor y storfa hon pan anghofir cyfrinymadrodd. Mae'r archwiliad yn dweud iddi gael ei defnyddio.</translation>
        </message>
        <message>
            <source>The store stays closed.</source>
            <translation>Mae'r storfa'n aros ar gau.</translation>
        </message>
        <message>
            <source>What opens it?</source>
            <translation>Beth sy'n ei agor?</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>Pa gopi wrth gefn?</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Eich enw llawn</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message numerus="yes">
            <source>%n suggestion(s) or replies to read</source>
            <translation>
                <numerusform>%n awgrym neu ateb i'w darllen</numerusform>
                <numerusform>%n awgrym neu ateb i'w darllen</numerusform>
                <numerusform>%n awgrym neu ateb i'w darllen</numerusform>
                <numerusform>%n awgrym neu ateb i'w darllen</numerusform>
                <numerusform>%n awgrym neu ateb i'w darllen</numerusform>
            </translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Gweinyddu</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendr</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Galwadau'n ôl</translation>
        </message>
        <message>
            <source>Casework</source>
            <translation>Gwaith achos</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Cownter</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dyblygiadau</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Canllawiau</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yma</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Llythyrau</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Marcwyr</translation>
        </message>
        <message>
            <source>Nobody's page belongs to this case</source>
            <translation>Nid oes tudalen neb yn perthyn i'r achos hwn</translation>
        </message>
        <message>
            <source>Post room</source>
            <translation>Ystafell bost</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>The house</source>
            <translation>Y tŷ</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>I'w gweld</translation>
        </message>
        <message>
            <source>Undo what was just done</source>
            <translation>Dadwneud yr hyn sydd newydd ei wneud</translation>
        </message>
        <message>
            <source>Ways to scan</source>
            <translation>Dulliau sganio</translation>
        </message>
        <message>
            <source>{n} due</source>
            <translation>{n} i'w gwneud</translation>
        </message>
        <message>
            <source>{n} to decide</source>
            <translation>{n} i benderfynu arnynt</translation>
        </message>
        <message>
            <source>{n} to do</source>
            <translation>{n} i'w gwneud</translation>
        </message>
        <message>
            <source>{n} to write or look at</source>
            <translation>{n} i'w hysgrifennu neu edrych arnynt</translation>
        </message>
        <message>
            <source>{n} waiting</source>
            <translation>{n} yn aros</translation>
        </message>
    </context>
    <context>
        <name>RulePart</name>
        <message>
            <source> or </source>
            <translation> neu </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar month(s)</source>
            <translation>
                <numerusform>%n mis calendr</numerusform>
                <numerusform>%n mis calendr</numerusform>
                <numerusform>%n fis calendr</numerusform>
                <numerusform>%n mis calendr</numerusform>
                <numerusform>%n mis calendr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n ddiwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) wait to be accepted by it now.</source>
            <translation>
                <numerusform>Nid oes %n cyfeiriad yn aros i'w dderbyn yn ei ôl nawr.</numerusform>
                <numerusform>Mae %n cyfeiriad yn aros i'w dderbyn yn ei ôl nawr.</numerusform>
                <numerusform>Mae %n gyfeiriad yn aros i'w derbyn yn ei ôl nawr.</numerusform>
                <numerusform>Mae %n chyfeiriad yn aros i'w derbyn yn ei ôl nawr.</numerusform>
                <numerusform>Mae %n o gyfeiriadau yn aros i'w derbyn yn ei ôl nawr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n gwasanaeth</numerusform>
                <numerusform>%n gwasanaeth</numerusform>
                <numerusform>%n wasanaeth</numerusform>
                <numerusform>%n gwasanaeth</numerusform>
                <numerusform>%n gwasanaeth</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n tasg</numerusform>
                <numerusform>%n tasg</numerusform>
                <numerusform>%n dasg</numerusform>
                <numerusform>%n tasg</numerusform>
                <numerusform>%n tasg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n diwrnod gwaith</numerusform>
                <numerusform>%n diwrnod gwaith</numerusform>
                <numerusform>%n ddiwrnod gwaith</numerusform>
                <numerusform>%n diwrnod gwaith</numerusform>
                <numerusform>%n diwrnod gwaith</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
                <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
                <numerusform>%n ddiwrnod gwaith yn hwyr</numerusform>
                <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
                <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            </translation>
        </message>
        <message>
            <source>0 for at once, empty for either</source>
            <translation>0 ar unwaith, gwag i'r naill neu'r llall</translation>
        </message>
        <message>
            <source>72 is six years; empty for good</source>
            <translation>72 yw chwe blynedd; gwag am byth</translation>
        </message>
        <message>
            <source>A case begins with the tasks of its service: in order, each with the one it waits for and its target. Choose a service.</source>
            <translation>Mae achos yn dechrau gyda thasgau ei wasanaeth: mewn trefn, pob un gyda'r un y mae'n aros amdani a'i tharged. Dewiswch wasanaeth.</translation>
        </message>
        <message>
            <source>A case for which everything in a rule is true goes to the role that the rule names. The highest role comes first.</source>
            <translation>Mae achos y mae popeth mewn rheol yn wir amdano yn mynd at y rôl y mae'r rheol yn ei henwi. Y rôl uchaf sy'n dod gyntaf.</translation>
        </message>
        <message>
            <source>A case that carries one of</source>
            <translation>Achos sy'n dwyn un o'r rhain</translation>
        </message>
        <message>
            <source>A code on one of our own forms says what a letter is. Where there is none, its words do. A change holds for post received from its day on.</source>
            <translation>Mae cod ar un o'n ffurflenni ein hunain yn dweud beth yw llythyr. Lle nad oes un, ei eiriau sy'n dweud. Mae newid yn dal ar gyfer post a dderbynnir o'i ddiwrnod ymlaen.</translation>
        </message>
        <message>
            <source>A last day off moves to the next working day</source>
            <translation>Mae diwrnod olaf segur yn symud i'r diwrnod gwaith nesaf</translation>
        </message>
        <message>
            <source>About which service</source>
            <translation>Am ba wasanaeth</translation>
        </message>
        <message>
            <source>About which services?</source>
            <translation>Am ba wasanaethau?</translation>
        </message>
        <message>
            <source>Accepting a referral</source>
            <translation>Derbyn atgyfeiriad</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ychwanegu gwasanaeth</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ychwanegu tasg</translation>
        </message>
        <message>
            <source>After which task?</source>
            <translation>Ar ôl pa dasg?</translation>
        </message>
        <message>
            <source>Amber so many working days before</source>
            <translation>Ambr cynifer o ddiwrnodau gwaith cynt</translation>
        </message>
        <message>
            <source>As it came with Guildhall. Source: {source}</source>
            <translation>Fel y daeth gyda Guildhall. Ffynhonnell: {source}</translation>
        </message>
        <message>
            <source>At least of this priority</source>
            <translation>O leiaf o'r flaenoriaeth hon</translation>
        </message>
        <message>
            <source>Bank holidays of every nation are left out</source>
            <translation>Gadewir gwyliau banc pob gwlad allan</translation>
        </message>
        <message>
            <source>Came with Guildhall</source>
            <translation>Daeth gyda Guildhall</translation>
        </message>
        <message>
            <source>Chasing</source>
            <translation>Holi eto</translation>
        </message>
        <message>
            <source>Choose a clock from the list</source>
            <translation>Dewiswch gloc o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Dewis llun</translation>
        </message>
        <message>
            <source>Choose a rule from the list</source>
            <translation>Dewiswch reol o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a service from the list</source>
            <translation>Dewiswch wasanaeth o'r rhestr</translation>
        </message>
        <message>
            <source>Choose from when it counts</source>
            <translation>Dewiswch o ba bryd y mae'n cyfrif</translation>
        </message>
        <message>
            <source>Choose to whom it goes</source>
            <translation>Dewiswch at bwy y mae'n mynd</translation>
        </message>
        <message>
            <source>Choose what is counted</source>
            <translation>Dewiswch beth a gyfrifir</translation>
        </message>
        <message>
            <source>Code, as it is printed</source>
            <translation>Cod, fel y'i hargraffwyd</translation>
        </message>
        <message>
            <source>Codes on our forms</source>
            <translation>Codau ar ein ffurflenni</translation>
        </message>
        <message>
            <source>Codes that are gone</source>
            <translation>Codau sydd wedi mynd</translation>
        </message>
        <message>
            <source>Colour of the name</source>
            <translation>Lliw'r enw</translation>
        </message>
        <message>
            <source>Danger at home</source>
            <translation>Perygl yn y cartref</translation>
        </message>
        <message>
            <source>Days after the batch was counted</source>
            <translation>Diwrnodau ar ôl cyfrif y swp</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Terfynau amser</translation>
        </message>
        <message>
            <source>Does it open a case where none is open?</source>
            <translation>A yw'n agor achos lle nad oes un ar agor?</translation>
        </message>
        <message>
            <source>Each clock stands here with its source. A change holds from its day on; running cases that it concerns are reckoned anew, and their history keeps the old day. A referral keeps the time to accept it that it was sent with, as its sender was told.</source>
            <translation>Mae pob cloc yma gyda'i ffynhonnell. Mae newid yn dal o'i ddiwrnod ymlaen; cyfrifir achosion sy'n rhedeg o'r newydd, ac mae eu hanes yn cadw'r hen ddiwrnod. Mae cyfeiriad yn cadw'r amser i'w dderbyn yr anfonwyd ef gydag ef, fel y dywedwyd wrth yr anfonwr.</translation>
        </message>
        <message>
            <source>Each letter is filed as one of these kinds, which says to which team it goes and whether it can wait. How long it is kept, and by which words it is known, stand in the two parts below.</source>
            <translation>Caiff pob llythyr ei ffeilio fel un o'r mathau hyn, sy'n dweud at ba dîm y mae'n mynd ac a all aros. Mae am ba hyd y'i cedwir, ac wrth ba eiriau y'i hadnabyddir, yn y ddwy ran isod.</translation>
        </message>
        <message>
            <source>Each type of document has what its time counts from, and how long. Two people destroy it then, and a hold goes before everything.</source>
            <translation>Mae gan bob math o ddogfen ddechrau i'w chyfnod, a hyd. Yna mae dau berson yn ei dinistrio, ac mae ataliad yn dod o flaen popeth.</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>Empty for no target</source>
            <translation>Gwag am ddim targed</translation>
        </message>
        <message>
            <source>Empty where it can wait</source>
            <translation>Yn wag lle gall aros</translation>
        </message>
        <message>
            <source>Empty where it is about none in particular</source>
            <translation>Yn wag lle nad yw am un yn benodol</translation>
        </message>
        <message>
            <source>Empty: it can't be extended</source>
            <translation>Gwag: ni ellir ei ymestyn</translation>
        </message>
        <message>
            <source>Enter a day, like 24/11/2026</source>
            <translation>Rhowch ddiwrnod, fel 24/11/2026</translation>
        </message>
        <message>
            <source>Enter a whole number, like 10</source>
            <translation>Rhowch rif cyfan, fel 10</translation>
        </message>
        <message>
            <source>Enter a whole number, like 5</source>
            <translation>Rhowch rif cyfan, fel 5</translation>
        </message>
        <message>
            <source>Enter an amount, like 250.00</source>
            <translation>Rhowch swm, fel 250.00</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>Ychydig</translation>
        </message>
        <message>
            <source>Finish the task that is open</source>
            <translation>Gorffennwch y dasg sydd ar agor</translation>
        </message>
        <message>
            <source>For referrals sent from that day on. Those sent before keep the time that their senders were told.</source>
            <translation>Ar gyfer cyfeiriadau a anfonir o'r diwrnod hwnnw ymlaen. Mae'r rhai a anfonwyd cynt yn cadw'r amser a ddywedwyd wrth eu hanfonwyr.</translation>
        </message>
        <message>
            <source>Fraud suspected</source>
            <translation>Amheuaeth o dwyll</translation>
        </message>
        <message>
            <source>From when does it count?</source>
            <translation>O ba bryd y mae'n cyfrif?</translation>
        </message>
        <message>
            <source>Going up</source>
            <translation>Mynd i fyny</translation>
        </message>
        <message>
            <source>Guildhall itself</source>
            <translation>Guildhall ei hun</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Yn dal o</translation>
        </message>
        <message>
            <source>How long when it is extended?</source>
            <translation>Pa mor hir o'i ymestyn?</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Pa mor hir?</translation>
        </message>
        <message>
            <source>Is it in use?</source>
            <translation>A yw mewn defnydd?</translation>
        </message>
        <message>
            <source>Is post still filed under it?</source>
            <translation>A yw post yn dal i gael ei ffeilio o dano?</translation>
        </message>
        <message>
            <source>Is the form still about?</source>
            <translation>A yw'r ffurflen yn dal o gwmpas?</translation>
        </message>
        <message>
            <source>It begins again when a clarification arrives</source>
            <translation>Mae'n dechrau eto pan ddaw eglurhad</translation>
        </message>
        <message>
            <source>It holds again</source>
            <translation>Mae'n dal eto</translation>
        </message>
        <message>
            <source>It is written on the case</source>
            <translation>Caiff ei ysgrifennu ar yr achos</translation>
        </message>
        <message>
            <source>It stands still while</source>
            <translation>Mae'n sefyll tra</translation>
        </message>
        <message>
            <source>Its name in Welsh</source>
            <translation>Ei enw yn Gymraeg</translation>
        </message>
        <message>
            <source>Its words</source>
            <translation>Ei eiriau</translation>
        </message>
        <message>
            <source>Kinds of post</source>
            <translation>Mathau o bost</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Diwrnod olaf</translation>
        </message>
        <message>
            <source>Leave empty for every service</source>
            <translation>Gadewch yn wag am bob gwasanaeth</translation>
        </message>
        <message>
            <source>Leave empty for until further notice</source>
            <translation>Gadewch yn wag am y tro</translation>
        </message>
        <message>
            <source>Leave empty to begin at once</source>
            <translation>Gadewch yn wag i ddechrau ar unwaith</translation>
        </message>
        <message>
            <source>Let it hold again</source>
            <translation>Gadael iddo ddal eto</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Pennawd llythyr</translation>
        </message>
        <message>
            <source>Letterhead and pictures</source>
            <translation>Pennawd llythyr a lluniau</translation>
        </message>
        <message>
            <source>Letters show it no longer</source>
            <translation>Nid yw llythyrau'n ei ddangos mwyach</translation>
        </message>
        <message>
            <source>Letters we know</source>
            <translation>Llythyrau a adwaenwn</translation>
        </message>
        <message>
            <source>Like #14566b, dark enough to be read on white</source>
            <translation>Fel #14566b, yn ddigon tywyll i'w ddarllen ar wyn</translation>
        </message>
        <message>
            <source>Like 250.00; more is proposed to a higher role</source>
            <translation>Fel 250.00; cynigir mwy i rôl uwch</translation>
        </message>
        <message>
            <source>Like gate; it stays. Letters, digits and hyphens, no spaces</source>
            <translation>Fel giat; mae'n aros. Llythrennau, digidau a chysylltnodau, dim bylchau</translation>
        </message>
        <message>
            <source>Limits and words</source>
            <translation>Terfynau a geiriau</translation>
        </message>
        <message>
            <source>May letters show it?</source>
            <translation>A gaiff llythyrau ei ddangos?</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Misoedd</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Cod newydd</translation>
        </message>
        <message>
            <source>New kind</source>
            <translation>Math newydd</translation>
        </message>
        <message>
            <source>New picture</source>
            <translation>Llun newydd</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Rheol newydd</translation>
        </message>
        <message>
            <source>No longer filed under</source>
            <translation>Ni chaiff post ei ffeilio o dano mwyach</translation>
        </message>
        <message>
            <source>No longer shown</source>
            <translation>Heb eu dangos mwyach</translation>
        </message>
        <message>
            <source>No rule is open</source>
            <translation>Nid oes rheol ar agor</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Dim geiriau</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Neb</translation>
        </message>
        <message>
            <source>None ticked: it never stands still</source>
            <translation>Dim tic: nid yw byth yn sefyll</translation>
        </message>
        <message>
            <source>Of what?</source>
            <translation>O beth?</translation>
        </message>
        <message>
            <source>One phrase on each line, in either language</source>
            <translation>Un ymadrodd ar bob llinell, yn y naill iaith neu'r llall</translation>
        </message>
        <message>
            <source>One task</source>
            <translation>Un dasg</translation>
        </message>
        <message>
            <source>Open for days</source>
            <translation>Ar agor ers diwrnodau</translation>
        </message>
        <message>
            <source>Our edition {n}, from {day}</source>
            <translation>Ein hargraffiad {n}, o {day}</translation>
        </message>
        <message>
            <source>Our edition {n}, from {day}. Source: {source}</source>
            <translation>Ein fersiwn {n}, o {day}. Ffynhonnell: {source}</translation>
        </message>
        <message>
            <source>Our own promises</source>
            <translation>Ein haddewidion ni</translation>
        </message>
        <message>
            <source>Overdue by working days</source>
            <translation>Diwrnodau gwaith yn hwyr</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, of 5 MB at most.</source>
            <translation>PNG, JPEG neu SVG, o 5 MB ar y mwyaf.</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, of 5 MB at most. Without one the name is printed.</source>
            <translation>PNG, JPEG neu SVG, o 5 MB ar y mwyaf. Heb un caiff yr enw ei argraffu.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Paper of a batch</source>
            <translation>Papur swp</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Llun</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Lluniau (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Pictures that templates show</source>
            <translation>Lluniau y mae templedi'n eu dangos</translation>
        </message>
        <message>
            <source>Read aloud in its place, like: the crest of Brackwater Council</source>
            <translation>Caiff ei ddarllen yn uchel yn ei le, fel: arfbais Cyngor Brackwater</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Diogelu</translation>
        </message>
        <message>
            <source>Save as a new edition</source>
            <translation>Cadw fel fersiwn newydd</translation>
        </message>
        <message>
            <source>Saved. It holds from {day}.</source>
            <translation>Wedi'i gadw. Mae'n dal o {day}.</translation>
        </message>
        <message>
            <source>Say what is done</source>
            <translation>Dywedwch beth a wneir</translation>
        </message>
        <message>
            <source>Say where the rule stands</source>
            <translation>Dywedwch ble mae'r rheol</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Wedi'i ddiffodd</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Ei dynnu'n ôl</translation>
        </message>
        <message>
            <source>Take the picture away</source>
            <translation>Tynnu'r llun i ffwrdd</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>Task lists</source>
            <translation>Rhestrau tasgau</translation>
        </message>
        <message>
            <source>Tasks, in order</source>
            <translation>Tasgau, mewn trefn</translation>
        </message>
        <message>
            <source>Templates show it by {marks}</source>
            <translation>Mae templedi'n ei ddangos drwy {marks}</translation>
        </message>
        <message>
            <source>The council's name</source>
            <translation>Enw'r cyngor</translation>
        </message>
        <message>
            <source>The customer came back so often</source>
            <translation>Daeth y cwsmer yn ôl mor aml</translation>
        </message>
        <message>
            <source>The heading in Welsh</source>
            <translation>Y pennawd yn Gymraeg</translation>
        </message>
        <message>
            <source>The law and the ombudsmen</source>
            <translation>Y gyfraith a'r ombwdsmyn</translation>
        </message>
        <message>
            <source>The law sets it: days on which we are closed count</source>
            <translation>Y gyfraith sy'n ei bennu: mae ein dyddiau ar gau yn cyfrif</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>Y llun</translation>
        </message>
        <message>
            <source>The picture of the letterhead</source>
            <translation>Llun y pennawd llythyr</translation>
        </message>
        <message>
            <source>The picture that templates show</source>
            <translation>Y llun y mae templedi'n ei ddangos</translation>
        </message>
        <message>
            <source>The rule in words</source>
            <translation>Y rheol mewn geiriau</translation>
        </message>
        <message>
            <source>The rule in words, in Welsh</source>
            <translation>Y rheol mewn geiriau, yn Gymraeg</translation>
        </message>
        <message>
            <source>They may agree to as much as</source>
            <translation>Cânt gytuno i gymaint â</translation>
        </message>
        <message>
            <source>This change</source>
            <translation>Y newid hwn</translation>
        </message>
        <message>
            <source>This is shorter: none of them becomes late by it, and none is asked for sooner.</source>
            <translation>Mae hyn yn fyrrach: nid yw'r un ohonynt yn mynd yn hwyr o'i herwydd, ac ni ofynnir am yr un ynghynt.</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Bygythiad</translation>
        </message>
        <message>
            <source>To which team it goes</source>
            <translation>At ba dîm y mae'n mynd</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>At bwy?</translation>
        </message>
        <message>
            <source>Under which heading</source>
            <translation>O dan ba bennawd</translation>
        </message>
        <message>
            <source>Vulnerable customer</source>
            <translation>Cwsmer agored i niwed</translation>
        </message>
        <message>
            <source>What else it does</source>
            <translation>Beth arall y mae'n ei wneud</translation>
        </message>
        <message>
            <source>What is done, in Welsh</source>
            <translation>Beth a wneir, yn Gymraeg</translation>
        </message>
        <message>
            <source>What is done?</source>
            <translation>Beth a wneir?</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Ei enw</translation>
        </message>
        <message>
            <source>What it shows, in Welsh</source>
            <translation>Beth mae'n ei ddangos, yn Gymraeg</translation>
        </message>
        <message>
            <source>What it shows, in words</source>
            <translation>Beth mae'n ei ddangos, mewn geiriau</translation>
        </message>
        <message>
            <source>What it stands for</source>
            <translation>Beth y mae'n ei olygu</translation>
        </message>
        <message>
            <source>What stands at the top of every letter, and the pictures that templates may show, each from a day on.</source>
            <translation>Yr hyn sydd ar frig pob llythyr, a'r lluniau y caiff templedi eu dangos, pob un o ddiwrnod penodol ymlaen.</translation>
        </message>
        <message>
            <source>What templates call it</source>
            <translation>Enw'r llun mewn templedi</translation>
        </message>
        <message>
            <source>What the form is called</source>
            <translation>Beth yw enw'r ffurflen</translation>
        </message>
        <message>
            <source>When a customer is chasing</source>
            <translation>Pan fydd cwsmer yn holi eto</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>O ble mae'n dod</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Lle mae'n sefyll</translation>
        </message>
        <message>
            <source>Where it stands, in Welsh</source>
            <translation>Lle mae'n sefyll, yn Gymraeg</translation>
        </message>
        <message>
            <source>Who comes back within so many days is chasing</source>
            <translation>Mae pwy bynnag a ddaw'n ôl o fewn cynifer o ddiwrnodau yn holi eto</translation>
        </message>
        <message>
            <source>Who may agree to how much</source>
            <translation>Pwy gaiff gytuno i faint</translation>
        </message>
        <message>
            <source>Who may agree to how much, when a customer is chasing, and which words in a note ask somebody to look.</source>
            <translation>Pwy gaiff gytuno i faint, pryd mae cwsmer yn holi eto, a pha eiriau mewn nodyn sy'n gofyn i rywun edrych.</translation>
        </message>
        <message>
            <source>Who may find it by its words</source>
            <translation>Pwy gaiff ddod o hyd iddo wrth ei eiriau</translation>
        </message>
        <message>
            <source>Whole words alone; capitals make no difference</source>
            <translation>Geiriau cyfan yn unig; nid yw priflythrennau'n bwysig</translation>
        </message>
        <message>
            <source>Why does it change?</source>
            <translation>Pam mae'n newid?</translation>
        </message>
        <message>
            <source>Why it can't wait</source>
            <translation>Pam na all aros</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pam?</translation>
        </message>
        <message>
            <source>With tasks</source>
            <translation>Gyda thasgau</translation>
        </message>
        <message>
            <source>Within working days</source>
            <translation>O fewn diwrnodau gwaith</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Heb dasgau</translation>
        </message>
        <message>
            <source>Words in Welsh, one to a line</source>
            <translation>Geiriau Cymraeg, un i bob llinell</translation>
        </message>
        <message>
            <source>Words of a threat</source>
            <translation>Geiriau bygythiad</translation>
        </message>
        <message>
            <source>Words of danger at home</source>
            <translation>Geiriau perygl gartref</translation>
        </message>
        <message>
            <source>Words of safeguarding</source>
            <translation>Geiriau diogelu</translation>
        </message>
        <message>
            <source>Words that ask somebody to look</source>
            <translation>Geiriau sy'n gofyn i rywun edrych</translation>
        </message>
        <message>
            <source>Words, one to a line</source>
            <translation>Geiriau, un i bob llinell</translation>
        </message>
        <message>
            <source>after “{task}”</source>
            <translation>ar ôl “{task}”</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>ar unwaith</translation>
        </message>
        <message>
            <source>calendar months</source>
            <translation>mis calendr</translation>
        </message>
        <message numerus="yes">
            <source>came back %n time(s)</source>
            <translation>
                <numerusform>daeth yn ôl %n gwaith</numerusform>
                <numerusform>daeth yn ôl %n gwaith</numerusform>
                <numerusform>daeth yn ôl %n waith</numerusform>
                <numerusform>daeth yn ôl %n gwaith</numerusform>
                <numerusform>daeth yn ôl %n gwaith</numerusform>
            </translation>
        </message>
        <message>
            <source>days</source>
            <translation>diwrnod</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>awr</translation>
        </message>
        <message>
            <source>like CT-SPD1; capitals and hyphens don't matter</source>
            <translation>fel CT-SPD1; nid oes ots am briflythrennau na chysylltnodau</translation>
        </message>
        <message>
            <source>like Council tax; a new heading is begun by writing it</source>
            <translation>fel Treth gyngor; dechreuir pennawd newydd drwy ei ysgrifennu</translation>
        </message>
        <message>
            <source>no longer about</source>
            <translation>ddim o gwmpas mwyach</translation>
        </message>
        <message numerus="yes">
            <source>open for %n day(s)</source>
            <translation>
                <numerusform>ar agor ers %n diwrnod</numerusform>
                <numerusform>ar agor ers %n diwrnod</numerusform>
                <numerusform>ar agor ers %n ddiwrnod</numerusform>
                <numerusform>ar agor ers %n diwrnod</numerusform>
                <numerusform>ar agor ers %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>ours</source>
            <translation>ein un ni</translation>
        </message>
        <message>
            <source>ours from {day}</source>
            <translation>ein un ni o {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>yn hwyr</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>wedi'i ddiffodd</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>yr un diwrnod</translation>
        </message>
        <message>
            <source>through nights and weekends</source>
            <translation>drwy nosweithiau a phenwythnosau</translation>
        </message>
        <message>
            <source>what it shows</source>
            <translation>yr hyn y mae'n ei ddangos</translation>
        </message>
        <message numerus="yes">
            <source>within %n working day(s)</source>
            <translation>
                <numerusform>o fewn %n diwrnod gwaith</numerusform>
                <numerusform>o fewn %n diwrnod gwaith</numerusform>
                <numerusform>o fewn %n ddiwrnod gwaith</numerusform>
                <numerusform>o fewn %n diwrnod gwaith</numerusform>
                <numerusform>o fewn %n diwrnod gwaith</numerusform>
            </translation>
        </message>
        <message>
            <source>working days</source>
            <translation>diwrnod gwaith</translation>
        </message>
        <message>
            <source>{n}: from {first}</source>
            <translation>{n}: o {first}</translation>
        </message>
        <message>
            <source>{n}: from {first}, taken back</source>
            <translation>{n}: o {first}, wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>{n}: {first} to {last}</source>
            <translation>{n}: {first} hyd {last}</translation>
        </message>
        <message>
            <source>{priority} or higher</source>
            <translation>{priority} neu uwch</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>All people</source>
            <translation>Pawb</translation>
        </message>
        <message>
            <source>All properties</source>
            <translation>Pob eiddo</translation>
        </message>
        <message>
            <source>All {count} people</source>
            <translation>Pob un o'r {count} o bobl</translation>
        </message>
        <message>
            <source>All {count} properties</source>
            <translation>Pob un o'r {count} eiddo</translation>
        </message>
        <message>
            <source>Ask {team}</source>
            <translation>Gofynnwch i {team}</translation>
        </message>
        <message>
            <source>Batch of post</source>
            <translation>Swp o bost</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Achosion</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Gofal</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Wedi cau</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Gorchmynion</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dogfennau</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Canllawiau</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Wedi marw</translation>
        </message>
        <message>
            <source>Historical</source>
            <translation>Hanesyddol</translation>
        </message>
        <message>
            <source>Not indexed yet</source>
            <translation>Heb ei fynegeio eto</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Allanol</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Eiddo</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Gwarchodedig</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Cyfeirnodau</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Cofrestr</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Cyfyngedig</translation>
        </message>
        <message>
            <source>Ring {phone}, {team}</source>
            <translation>Ffoniwch {phone}, {team}</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Timau</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Rhybudd</translation>
        </message>
        <message>
            <source>on duty: {name}</source>
            <translation>ar ddyletswydd: {name}</translation>
        </message>
        <message>
            <source>page {n}</source>
            <translation>tudalen {n}</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Results: {count}</source>
            <translation>Canlyniadau: {count}</translation>
        </message>
    </context>
    <context>
        <name>ServiceForm</name>
        <message>
            <source>A service</source>
            <translation>Gwasanaeth</translation>
        </message>
        <message>
            <source>Accident with a long absence</source>
            <translation>Damwain ag absenoldeb hir</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ychwanegu gwasanaeth</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Maes</translation>
        </message>
        <message>
            <source>Area in Welsh</source>
            <translation>Maes yn Gymraeg</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>Yn ôl y gyfraith</translation>
        </message>
        <message>
            <source>By when should the team act?</source>
            <translation>Erbyn pryd y dylai'r tîm weithredu?</translation>
        </message>
        <message>
            <source>Commas between them; in a note they bring up what to do at once</source>
            <translation>Atalnodau rhyngddynt; mewn nodyn maent yn dangos beth i'w wneud ar unwaith</translation>
        </message>
        <message>
            <source>Commas between them; the search finds the service by these</source>
            <translation>Atalnodau rhyngddynt; mae'r chwiliad yn dod o hyd i'r gwasanaeth drwy'r rhain</translation>
        </message>
        <message>
            <source>Complaint, first stage</source>
            <translation>Cwyn, y cam cyntaf</translation>
        </message>
        <message>
            <source>Complaint, second stage</source>
            <translation>Cwyn, yr ail gam</translation>
        </message>
        <message>
            <source>Complaint, to acknowledge</source>
            <translation>Cwyn, i'w chydnabod</translation>
        </message>
        <message>
            <source>Councillor's enquiry</source>
            <translation>Ymholiad cynghorydd</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Perygl</translation>
        </message>
        <message>
            <source>Data protection complaint</source>
            <translation>Cwyn diogelu data</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Argyfwng</translation>
        </message>
        <message>
            <source>Environmental information</source>
            <translation>Gwybodaeth amgylcheddol</translation>
        </message>
        <message>
            <source>For those who wonder later</source>
            <translation>I'r rhai fydd yn holi wedyn</translation>
        </message>
        <message>
            <source>Freedom of information</source>
            <translation>Rhyddid gwybodaeth</translation>
        </message>
        <message>
            <source>From which day?</source>
            <translation>O ba ddiwrnod?</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Canllawiau</translation>
        </message>
        <message>
            <source>Hazard at home, emergency</source>
            <translation>Perygl yn y cartref, argyfwng</translation>
        </message>
        <message>
            <source>Hazard at home, to investigate</source>
            <translation>Perygl yn y cartref, i'w ymchwilio</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Uchel</translation>
        </message>
        <message>
            <source>How many facts must be right first?</source>
            <translation>Faint o ffeithiau y mae'n rhaid iddynt fod yn gywir yn gyntaf?</translation>
        </message>
        <message>
            <source>How may an enquiry end?</source>
            <translation>Sut y gall ymholiad ddod i ben?</translation>
        </message>
        <message>
            <source>In Welsh</source>
            <translation>Yn Gymraeg</translation>
        </message>
        <message>
            <source>In the Local Government Services List, like 524</source>
            <translation>Yn y Rhestr Gwasanaethau Llywodraeth Leol, fel 524</translation>
        </message>
        <message>
            <source>In the order of asking</source>
            <translation>Yn nhrefn eu gofyn</translation>
        </message>
        <message>
            <source>LGSL number</source>
            <translation>Rhif LGSL</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Isel</translation>
        </message>
        <message>
            <source>Must the caller agree before it is passed on?</source>
            <translation>A oes rhaid i'r galwr gytuno cyn ei anfon ymlaen?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Name in Welsh</source>
            <translation>Enw yn Gymraeg</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Dim dyddiad cau</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Arferol</translation>
        </message>
        <message>
            <source>Not for</source>
            <translation>Nid ar gyfer</translation>
        </message>
        <message>
            <source>Not for, in Welsh</source>
            <translation>Nid ar gyfer, yn Gymraeg</translation>
        </message>
        <message>
            <source>One's own information</source>
            <translation>Eich gwybodaeth eich hun</translation>
        </message>
        <message>
            <source>Passing it on</source>
            <translation>Ei anfon ymlaen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Cwestiynau</translation>
        </message>
        <message>
            <source>Reportable accident</source>
            <translation>Damwain i'w hadrodd</translation>
        </message>
        <message>
            <source>Say first</source>
            <translation>Dywedwch yn gyntaf</translation>
        </message>
        <message>
            <source>Say first, in Welsh</source>
            <translation>Dywedwch yn gyntaf, yn Gymraeg</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>The council</source>
            <translation>Y cyngor</translation>
        </message>
        <message>
            <source>The landlord</source>
            <translation>Y landlord</translation>
        </message>
        <message>
            <source>This change</source>
            <translation>Y newid hwn</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Brys</translation>
        </message>
        <message>
            <source>Welsh whose English has changed is left out until it is changed as well.</source>
            <translation>Gadewir allan y Gymraeg y newidiodd ei Saesneg nes iddi gael ei newid hefyd.</translation>
        </message>
        <message>
            <source>What belongs elsewhere, and where</source>
            <translation>Beth sy'n perthyn i rywle arall, a ble</translation>
        </message>
        <message>
            <source>What changes, and why?</source>
            <translation>Beth sy'n newid, a pham?</translation>
        </message>
        <message>
            <source>What may be told then</source>
            <translation>Beth y ceir ei ddweud wedyn</translation>
        </message>
        <message>
            <source>What may be told then, in Welsh</source>
            <translation>Beth y gellir ei ddweud wedyn, yn Gymraeg</translation>
        </message>
        <message>
            <source>What people can do themselves</source>
            <translation>Beth y gall pobl ei wneud eu hunain</translation>
        </message>
        <message>
            <source>What people can do themselves, in Welsh</source>
            <translation>Beth y gall pobl ei wneud eu hunain, yn Gymraeg</translation>
        </message>
        <message>
            <source>What people often mean instead</source>
            <translation>Beth mae pobl yn aml yn ei olygu yn lle hynny</translation>
        </message>
        <message>
            <source>What to do then</source>
            <translation>Beth i'w wneud wedyn</translation>
        </message>
        <message>
            <source>What to do then, in Welsh</source>
            <translation>Beth i'w wneud wedyn, yn Gymraeg</translation>
        </message>
        <message>
            <source>Which clock?</source>
            <translation>Pa gloc?</translation>
        </message>
        <message>
            <source>Who has it?</source>
            <translation>Pwy sydd â hwn?</translation>
        </message>
        <message>
            <source>Who is asking</source>
            <translation>Pwy sy'n gofyn</translation>
        </message>
        <message>
            <source>Words customers say</source>
            <translation>Geiriau y mae cwsmeriaid yn eu dweud</translation>
        </message>
        <message>
            <source>Words that mean danger</source>
            <translation>Geiriau sy'n golygu perygl</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Dyddiau gwaith</translation>
        </message>
        <message>
            <source>no longer in use</source>
            <translation>ddim yn cael ei ddefnyddio mwyach</translation>
        </message>
    </context>
    <context>
        <name>ServicePicks</name>
        <message>
            <source>Add a service</source>
            <translation>Ychwanegu gwasanaeth</translation>
        </message>
        <message>
            <source>Shown beside enquiries about</source>
            <translation>Dangosir wrth ymyl ymholiadau am</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>As it came with the program</source>
            <translation>Fel y daeth gyda'r rhaglen</translation>
        </message>
        <message>
            <source>Edition {n}, holds from {day}</source>
            <translation>Fersiwn {n}, mewn grym o {day}</translation>
        </message>
        <message>
            <source>Edition {n}, since {day}</source>
            <translation>Fersiwn {n}, ers {day}</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <source>Enter a day, like 24/11/2026</source>
            <translation>Rhowch ddiwrnod, fel 24/11/2026</translation>
        </message>
        <message>
            <source>Guildhall itself</source>
            <translation>Guildhall ei hun</translation>
        </message>
        <message>
            <source>It holds again, with no last day.</source>
            <translation>Mae mewn grym eto, heb ddiwrnod olaf.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>Ei ddiwrnod olaf yw {day}.</translation>
        </message>
        <message>
            <source>Let it hold again</source>
            <translation>Rhoi mewn grym eto</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Gwasanaeth newydd</translation>
        </message>
        <message>
            <source>No service is open</source>
            <translation>Nid oes gwasanaeth ar agor</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Tynnu o ddefnydd</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Tynnwyd o ddefnydd</translation>
        </message>
        <message>
            <source>Save as a new edition</source>
            <translation>Cadw fel fersiwn newydd</translation>
        </message>
        <message>
            <source>Saved. It holds from {day}.</source>
            <translation>Cadwyd. Mae mewn grym o {day}.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Gwasanaethau</translation>
        </message>
        <message>
            <source>There is a service of this name. Choose another one</source>
            <translation>Mae gwasanaeth o'r enw hwn. Dewiswch un arall</translation>
        </message>
        <message>
            <source>What each service says, asks and passes on stands here.</source>
            <translation>Mae'r hyn y mae pob gwasanaeth yn ei ddweud, ei ofyn a'i anfon ymlaen yn sefyll yma.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>o {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tan {day}</translation>
        </message>
        <message>
            <source>{n}: from {first}</source>
            <translation>{n}: o {first}</translation>
        </message>
        <message>
            <source>{n}: never came to hold</source>
            <translation>{n}: ni ddaeth i rym</translation>
        </message>
        <message>
            <source>{n}: {first} to {last}</source>
            <translation>{n}: {first} i {last}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Enter a number from {low} to {high}.</source>
            <translation>Rhowch rif o {low} i {high}.</translation>
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation>Rhowch rif cyfan.</translation>
        </message>
        <message>
            <source>Enter it like {example}, or nothing.</source>
            <translation>Rhowch ef fel {example}, neu ddim.</translation>
        </message>
        <message>
            <source>Enter one of {allowed}.</source>
            <translation>Rhowch un o {allowed}.</translation>
        </message>
        <message>
            <source>Enter text.</source>
            <translation>Rhowch destun.</translation>
        </message>
        <message>
            <source>Enter true or false.</source>
            <translation>Rhowch true neu false.</translation>
        </message>
        <message>
            <source>How often that folder is looked at, in seconds</source>
            <translation>Pa mor aml yr edrychir ar y ffolder hwnnw, mewn eiliadau</translation>
        </message>
        <message>
            <source>Let things move on the screen</source>
            <translation>Gadael i bethau symud ar y sgrin</translation>
        </message>
        <message>
            <source>Light, dark or high contrast; system follows the desktop</source>
            <translation>Golau, tywyll neu gyferbyniad uchel; mae system yn dilyn y bwrdd gwaith</translation>
        </message>
        <message>
            <source>Lock after this long without a key</source>
            <translation>Cloi ar ôl cyn hired heb fysell</translation>
        </message>
        <message>
            <source>The council's own colour, like #00513b; empty for ours</source>
            <translation>Lliw'r cyngor ei hun, fel #00513b; gwag ar gyfer ein lliw ni</translation>
        </message>
        <message>
            <source>The folder that scans are put into; empty for none. What is taken in is deleted from it</source>
            <translation>Y ffolder y rhoddir sganiau ynddo; gwag am ddim un. Dilëir ohono yr hyn a dderbynnir</translation>
        </message>
        <message>
            <source>The language of the screens</source>
            <translation>Iaith y sgriniau</translation>
        </message>
        <message>
            <source>The path of the crest's picture; empty for none</source>
            <translation>Llwybr llun yr arfbais; gwag am ddim un</translation>
        </message>
        <message>
            <source>The settings are from a newer Guildhall; those that this one knows hold.</source>
            <translation>Daw'r gosodiadau o Guildhall mwy newydd; mae'r rhai y mae hwn yn eu hadnabod mewn grym.</translation>
        </message>
        <message>
            <source>The settings can't be read from the disk.</source>
            <translation>Ni ellir darllen y gosodiadau o'r ddisg.</translation>
        </message>
        <message>
            <source>The settings can't be saved on this disk.</source>
            <translation>Ni ellir cadw'r gosodiadau ar y ddisg hon.</translation>
        </message>
        <message>
            <source>The settings file can't be read, so the usual settings hold. The file is kept.</source>
            <translation>Ni ellir darllen y ffeil gosodiadau, felly mae'r gosodiadau arferol mewn grym. Cedwir y ffeil.</translation>
        </message>
        <message>
            <source>The size of the text</source>
            <translation>Maint y testun</translation>
        </message>
        <message>
            <source>There is no setting called {key}.</source>
            <translation>Nid oes gosodiad o'r enw {key}.</translation>
        </message>
        <message>
            <source>Where its pages go: own is a batch of their own, open the newest open batch</source>
            <translation>I ble mae ei dudalennau'n mynd: own yw swp eu hunain, open yw'r swp agored diweddaraf</translation>
        </message>
        <message>
            <source>Where slips are printed; empty for the usual one</source>
            <translation>Ble caiff slipiau eu hargraffu; gwag am yr un arferol</translation>
        </message>
        <message>
            <source>{key} can't be used as it is.</source>
            <translation>Ni ellir defnyddio {key} fel y mae.</translation>
        </message>
    </context>
    <context>
        <name>SettingsRoom</name>
        <message>
            <source>Administrators change what else holds here.</source>
            <translation>Gweinyddwyr sy'n newid yr hyn arall sy'n berthnasol yma.</translation>
        </message>
        <message>
            <source>As the PC</source>
            <translation>Fel y PC</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tywyll</translation>
        </message>
        <message>
            <source>Empty for the PC's usual printer</source>
            <translation>Gwag ar gyfer argraffydd arferol y PC</translation>
        </message>
        <message>
            <source>Folder that scans are put into</source>
            <translation>Y ffolder y rhoddir sganiau ynddo</translation>
        </message>
        <message>
            <source>For everyone at this PC</source>
            <translation>I bawb wrth y PC hwn</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Cyferbyniad uchel</translation>
        </message>
        <message>
            <source>How it looks and speaks</source>
            <translation>Sut mae'n edrych ac yn siarad</translation>
        </message>
        <message>
            <source>Its pages go</source>
            <translation>Mae ei dudalennau'n mynd</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Iaith y sgriniau</translation>
        </message>
        <message>
            <source>Let things move</source>
            <translation>Gadael i bethau symud</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Golau</translation>
        </message>
        <message>
            <source>Like #00513b; empty for ours. High contrast leaves it out</source>
            <translation>Fel #00513b; gwag ar gyfer ein lliw ni. Nid yw cyferbyniad uchel yn ei ddefnyddio</translation>
        </message>
        <message>
            <source>Like /srv/scans; empty for none. What is taken in is deleted from it</source>
            <translation>Fel /srv/scans; gwag am ddim un. Dilëir ohono yr hyn a dderbynnir</translation>
        </message>
        <message>
            <source>Lock when nobody is at the desk</source>
            <translation>Cloi pan nad oes neb wrth y ddesg</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Edrych ynddo</translation>
        </message>
        <message>
            <source>Menus that open softly, a cursor that blinks</source>
            <translation>Dewislenni'n agor yn araf, cyrchwr sy'n blincio</translation>
        </message>
        <message>
            <source>Printer for slips</source>
            <translation>Argraffydd ar gyfer slipiau</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>Some settings could not be used.</source>
            <translation>Ni ellid defnyddio rhai gosodiadau.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Maint y testun</translation>
        </message>
        <message>
            <source>The council's colour</source>
            <translation>Lliw'r cyngor</translation>
        </message>
        <message>
            <source>What the council is called and rung on stands in Admin.</source>
            <translation>Mae enw a rhif ffôn y cyngor yn Gweinyddu.</translation>
        </message>
        <message>
            <source>Yours alone, wherever you sign in to this store.</source>
            <translation>Eich rhai chi yn unig, ble bynnag y mewngofnodwch i'r storfa hon.</translation>
        </message>
        <message>
            <source>after {n} minutes</source>
            <translation>ar ôl {n} munud</translation>
        </message>
        <message>
            <source>every {n} s</source>
            <translation>bob {n} eiliad</translation>
        </message>
        <message>
            <source>into a batch of their own</source>
            <translation>i'w swp eu hunain</translation>
        </message>
        <message>
            <source>into the newest open batch</source>
            <translation>i'r swp agored diweddaraf</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>Casework</source>
            <translation>Gwaith achos</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Rhestrau</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Achos newydd</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>Agor achos newydd</translation>
        </message>
        <message>
            <source>Show what is still owed</source>
            <translation>Dangos yr hyn sy'n dal heb ei dalu</translation>
        </message>
        <message>
            <source>Still owed</source>
            <translation>Yn dal heb ei dalu</translation>
        </message>
        <message>
            <source>“{name}” is forgotten</source>
            <translation>Mae “{name}” wedi'i anghofio</translation>
        </message>
    </context>
    <context>
        <name>Shift</name>
        <message>
            <source>Change passphrase</source>
            <translation>Newid cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Dod o hyd i unrhyw beth</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yma</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Cloi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Gosodiadau</translation>
        </message>
        <message>
            <source>Sign out and close</source>
            <translation>Allgofnodi a chau</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Eich rhai chi</translation>
        </message>
    </context>
    <context>
        <name>SidePage</name>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
    </context>
    <context>
        <name>SlipPanel</name>
        <message>
            <source>English</source>
            <translation>Saesneg</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Fformat</translation>
        </message>
        <message>
            <source>Giant print</source>
            <translation>Print enfawr</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Print bras</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Safonol</translation>
        </message>
        <message>
            <source>The slip</source>
            <translation>Y slip</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Cymraeg</translation>
        </message>
    </context>
    <context>
        <name>StaffPart</name>
        <message>
            <source>A member of staff</source>
            <translation>Aelod o staff</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translation>Cyfrinymadrodd newydd</translation>
        </message>
        <message>
            <source>Add a colleague</source>
            <translation>Ychwanegu cydweithiwr</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Eu hychwanegu</translation>
        </message>
        <message>
            <source>Added. They can sign in now.</source>
            <translation>Ychwanegwyd. Gallant fewngofnodi nawr.</translation>
        </message>
        <message>
            <source>Are they away?</source>
            <translation>A ydynt i ffwrdd?</translation>
        </message>
        <message>
            <source>Ask another administrator.</source>
            <translation>Gofynnwch i weinyddwr arall.</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>I ffwrdd</translation>
        </message>
        <message>
            <source>Choose somebody to see what they may do, or add a colleague.</source>
            <translation>Dewiswch rywun i weld beth y cânt ei wneud, neu ychwanegwch gydweithiwr.</translation>
        </message>
        <message>
            <source>First passphrase</source>
            <translation>Cyfrinymadrodd cyntaf</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Enw llawn</translation>
        </message>
        <message>
            <source>Have left</source>
            <translation>Wedi gadael</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yma</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Swydd</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Eu cadw</translation>
        </message>
        <message>
            <source>Leave the old one</source>
            <translation>Gadael yr hen un</translation>
        </message>
        <message>
            <source>Let them back in</source>
            <translation>Eu gadael yn ôl i mewn</translation>
        </message>
        <message>
            <source>Let them in by it</source>
            <translation>Eu gadael i mewn ag ef</translation>
        </message>
        <message>
            <source>Like priya or p.shah</source>
            <translation>Fel priya neu p.shah</translation>
        </message>
        <message>
            <source>Makes the calls that they promised, takes their callers</source>
            <translation>Yn gwneud y galwadau a addawyd ganddynt, yn cymryd eu galwyr</translation>
        </message>
        <message>
            <source>New colleague</source>
            <translation>Cydweithiwr newydd</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Cyfrinymadrodd newydd</translation>
        </message>
        <message>
            <source>Nobody is open</source>
            <translation>Nid oes neb ar agor</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Cadwyd</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Enw mewngofnodi</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Stays as it was given</source>
            <translation>Mae'n aros fel y'i rhoddwyd</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Tynnu oddi ar y rhestr</translation>
        </message>
        <message>
            <source>Take them off now</source>
            <translation>Eu tynnu oddi arni nawr</translation>
        </message>
        <message>
            <source>Take {name} off the list?</source>
            <translation>Tynnu {name} oddi ar y rhestr?</translation>
        </message>
        <message>
            <source>Taken off the list</source>
            <translation>Tynnwyd oddi ar y rhestr</translation>
        </message>
        <message>
            <source>They are back, and sign in with the new passphrase.</source>
            <translation>Maent yn ôl, ac yn mewngofnodi â'r ymadrodd cyfrin newydd.</translation>
        </message>
        <message>
            <source>They can't sign in until somebody lets them back in, and what they recorded keeps their name.</source>
            <translation>Ni allant fewngofnodi nes i rywun eu gadael yn ôl i mewn, ac mae eu henw'n aros ar yr hyn a gofnodwyd ganddynt.</translation>
        </message>
        <message>
            <source>They sign in with the new passphrase now.</source>
            <translation>Maent yn mewngofnodi gyda'r cyfrinymadrodd newydd nawr.</translation>
        </message>
        <message>
            <source>This is you. Your passphrase is under your initials.</source>
            <translation>Chi yw hwn. Mae eich cyfrinymadrodd o dan eich llythrennau.</translation>
        </message>
        <message>
            <source>Three words that have nothing to do with each other. They change it once they are in.</source>
            <translation>Tri gair heb gysylltiad â'i gilydd. Byddant yn ei newid ar ôl dod i mewn.</translation>
        </message>
        <message>
            <source>What they may do</source>
            <translation>Beth y cânt ei wneud</translation>
        </message>
        <message>
            <source>Who covers for them?</source>
            <translation>Pwy sy'n cyflenwi?</translation>
        </message>
        <message>
            <source>covered by {name}</source>
            <translation>{name} sy'n cyflenwi</translation>
        </message>
        <message>
            <source>left {day}</source>
            <translation>gadawodd {day}</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>done</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>step {here} of {all}: {words}</source>
            <translation>cam {here} o {all}: {words}</translation>
        </message>
    </context>
    <context>
        <name>StorePart</name>
        <message>
            <source>A backup is a folder with everything in it, as encrypted as the store itself, and is read back before it counts. Work goes on meanwhile. Keep one away from this PC.</source>
            <translation>Ffolder yw copi wrth gefn gyda phopeth ynddo, wedi'i amgryptio fel y storfa ei hun, ac fe'i darllenir yn ôl cyn iddo gyfrif. Mae gwaith yn parhau yn y cyfamser. Cadwch un i ffwrdd o'r PC hwn.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Gwneud copi wrth gefn nawr</translation>
        </message>
        <message>
            <source>Back up to another folder</source>
            <translation>Copi wrth gefn i ffolder arall</translation>
        </message>
        <message>
            <source>Backed up.</source>
            <translation>Gwnaed copi wrth gefn.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Yn gwneud copi wrth gefn</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copïau wrth gefn</translation>
        </message>
        <message>
            <source>Backups and checks</source>
            <translation>Copïau a gwiriadau</translation>
        </message>
        <message>
            <source>Backups go to {folder}</source>
            <translation>Mae copïau wrth gefn yn mynd i {folder}</translation>
        </message>
        <message>
            <source>Choose where to save it</source>
            <translation>Dewiswch ble i'w gadw</translation>
        </message>
        <message>
            <source>Every page, record, search index and document is looked at, and the audit chain from its first link. Nothing is mended, and the audit says that you looked.</source>
            <translation>Edrychir ar bob tudalen, cofnod, mynegai chwilio a dogfen, ac ar y gadwyn archwilio o'i dolen gyntaf. Ni thrwsir dim, ac mae'r archwiliad yn dweud i chi edrych.</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>Mae popeth fel y dylai fod.</translation>
        </message>
        <message>
            <source>Is everything whole?</source>
            <translation>A yw popeth yn gyfan?</translation>
        </message>
        <message>
            <source>Keep the old one</source>
            <translation>Cadw'r hen un</translation>
        </message>
        <message>
            <source>Look everything over</source>
            <translation>Edrych dros bopeth</translation>
        </message>
        <message>
            <source>Looking everything over</source>
            <translation>Yn edrych dros bopeth</translation>
        </message>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Gwneud taflen adfer newydd</translation>
        </message>
        <message>
            <source>Not everything is as it should be.</source>
            <translation>Nid yw popeth fel y dylai fod.</translation>
        </message>
        <message>
            <source>Nothing is missing, damaged or changed from outside.</source>
            <translation>Nid oes dim ar goll, wedi'i ddifrodi na'i newid o'r tu allan.</translation>
        </message>
        <message>
            <source>Nothing of this backup is left; the others are as they were.</source>
            <translation>Nid oes dim o'r copi hwn ar ôl; mae'r lleill fel yr oeddent.</translation>
        </message>
        <message>
            <source>Nothing was changed. Keep the backups you have, and show IT this page before anybody works on.</source>
            <translation>Ni newidiwyd dim. Cadwch y copïau sydd gennych, a dangoswch y dudalen hon i TG cyn i neb weithio ymlaen.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print it, then delete the file and destroy the old sheet.</source>
            <translation>Argraffwch hi, yna dilëwch y ffeil a dinistriwch yr hen daflen.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Taflen adfer</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Cadw'r daflen adfer</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stopiwyd.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Ni weithiodd hynny.</translation>
        </message>
        <message>
            <source>The new one is saved as a PDF: print it, put it in the safe, delete the file and destroy the old sheet.</source>
            <translation>Cadwyd yr un newydd fel PDF: argraffwch hi, rhowch hi yn y sêff, dilëwch y ffeil a dinistriwch yr hen daflen.</translation>
        </message>
        <message>
            <source>The new sheet is saved.</source>
            <translation>Cadwyd y daflen newydd.</translation>
        </message>
        <message>
            <source>The old sheet will open nothing any more.</source>
            <translation>Ni fydd yr hen daflen yn agor dim mwyach.</translation>
        </message>
        <message>
            <source>The sheet in the safe opens the store when every passphrase is forgotten. Make a new one if it was lost, or seen by somebody.</source>
            <translation>Mae'r daflen yn y sêff yn agor y storfa pan anghofir pob cyfrinymadrodd. Gwnewch un newydd os collwyd hi, neu os gwelodd rhywun hi.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Nid oes copi wrth gefn eto.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Ble dylai'r copi wrth gefn fynd?</translation>
        </message>
        <message>
            <source>recovery-sheet.pdf</source>
            <translation>taflen-adfer.pdf</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{size} MB, read back and whole: {path}</source>
            <translation>{size} MB, darllenwyd yn ôl ac yn gyfan: {path}</translation>
        </message>
    </context>
    <context>
        <name>TeamPageView</name>
        <message>
            <source>A body outside: the customer is asked before anything goes there</source>
            <translation>Corff allanol: gofynnir i'r cwsmer cyn i ddim fynd yno</translation>
        </message>
        <message>
            <source>A team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>Edit the team</source>
            <translation>Golygu'r tîm</translation>
        </message>
        <message>
            <source>If nobody accepts an urgent referral</source>
            <translation>Os nad oes neb yn derbyn atgyfeiriad brys</translation>
        </message>
        <message>
            <source>Nobody is in this team yet</source>
            <translation>Nid oes neb yn y tîm hwn eto</translation>
        </message>
        <message>
            <source>Nothing more is referred to it; what it has stays.</source>
            <translation>Ni chyfeirir dim mwy ato; mae'r hyn sydd ganddo yn aros.</translation>
        </message>
        <message>
            <source>One of our teams</source>
            <translation>Un o'n timau ni</translation>
        </message>
        <message>
            <source>Set cover</source>
            <translation>Trefnu dirprwy</translation>
        </message>
        <message>
            <source>Set the order</source>
            <translation>Gosod y drefn</translation>
        </message>
        <message>
            <source>Set who is on duty</source>
            <translation>Gosod pwy sydd ar ddyletswydd</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>Y tîm</translation>
        </message>
        <message>
            <source>They are back</source>
            <translation>Maent yn ôl</translation>
        </message>
        <message>
            <source>This team is closed.</source>
            <translation>Mae'r tîm hwn ar gau.</translation>
        </message>
        <message>
            <source>What waits there</source>
            <translation>Beth sy'n aros yno</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>Pwy sydd ynddo</translation>
        </message>
    </context>
    <context>
        <name>TeamsPart</name>
        <message numerus="yes">
            <source>%n case(s) stay with it</source>
            <translation>
                <numerusform>Mae %n achos yn aros gydag ef</numerusform>
                <numerusform>Mae %n achos yn aros gydag ef</numerusform>
                <numerusform>Mae %n achos yn aros gydag ef</numerusform>
                <numerusform>Mae %n achos yn aros gydag ef</numerusform>
                <numerusform>Mae %n achos yn aros gydag ef</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n achos agored</numerusform>
                <numerusform>%n achos agored</numerusform>
                <numerusform>%n achos agored</numerusform>
                <numerusform>%n achos agored</numerusform>
                <numerusform>%n achos agored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) in hand</source>
            <translation>
                <numerusform>%n atgyfeiriad mewn llaw</numerusform>
                <numerusform>%n atgyfeiriad mewn llaw</numerusform>
                <numerusform>%n atgyfeiriad mewn llaw</numerusform>
                <numerusform>%n atgyfeiriad mewn llaw</numerusform>
                <numerusform>%n atgyfeiriad mewn llaw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) stay with it</source>
            <translation>
                <numerusform>Mae %n atgyfeiriad yn aros gydag ef</numerusform>
                <numerusform>Mae %n atgyfeiriad yn aros gydag ef</numerusform>
                <numerusform>Mae %n atgyfeiriad yn aros gydag ef</numerusform>
                <numerusform>Mae %n atgyfeiriad yn aros gydag ef</numerusform>
                <numerusform>Mae %n atgyfeiriad yn aros gydag ef</numerusform>
            </translation>
        </message>
        <message>
            <source>A team</source>
            <translation>Tîm</translation>
        </message>
        <message>
            <source>Add somebody who works here</source>
            <translation>Ychwanegu rhywun sy'n gweithio yma</translation>
        </message>
        <message>
            <source>Callers are asked to consent before anything is passed on</source>
            <translation>Gofynnir i alwyr gydsynio cyn anfon dim ymlaen</translation>
        </message>
        <message>
            <source>Close the team</source>
            <translation>Cau'r tîm</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ar gau</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Oriau</translation>
        </message>
        <message>
            <source>Is it a body outside?</source>
            <translation>A yw'n gorff allanol?</translation>
        </message>
        <message>
            <source>Like Mon to Fri 9 to 5</source>
            <translation>Fel Llun i Gwener 9 tan 5</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Aelodau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Name in Welsh</source>
            <translation>Enw yn Gymraeg</translation>
        </message>
        <message>
            <source>New team</source>
            <translation>Tîm newydd</translation>
        </message>
        <message>
            <source>No team is open</source>
            <translation>Nid oes tîm ar agor</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>Ar ddyletswydd</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Ei agor eto</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Ein timau ni</translation>
        </message>
        <message>
            <source>Out of hours</source>
            <translation>Y tu allan i oriau</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Allanol</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Team added</source>
            <translation>Ychwanegwyd y tîm</translation>
        </message>
        <message>
            <source>Team closed: nothing more is referred to it</source>
            <translation>Tîm wedi cau: ni chyfeirir dim mwy ato</translation>
        </message>
        <message>
            <source>Team opened</source>
            <translation>Agorwyd y tîm</translation>
        </message>
        <message>
            <source>Team saved</source>
            <translation>Cadwyd y tîm</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Timau</translation>
        </message>
        <message>
            <source>What it takes on</source>
            <translation>Beth mae'n ei dderbyn</translation>
        </message>
        <message>
            <source>Whom to ring when it is closed</source>
            <translation>Pwy i'w ffonio pan fydd ar gau</translation>
        </message>
        <message>
            <source>Work is referred to teams. Choose one, or add another.</source>
            <translation>Cyfeirir gwaith at dimau. Dewiswch un, neu ychwanegwch un arall.</translation>
        </message>
        <message>
            <source>on duty: {name}</source>
            <translation>ar ddyletswydd: {name}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>ers {day}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
    </context>
    <context>
        <name>TodayPane</name>
        <message>
            <source>A caller without a name</source>
            <translation>Galwr heb enw</translation>
        </message>
        <message>
            <source>All call-backs</source>
            <translation>Pob galwad yn ôl</translation>
        </message>
        <message>
            <source>Answered there and then. Asked again in 14 days, it counts no more.</source>
            <translation>Atebwyd yn y fan a'r lle. Os gofynnir eto o fewn 14 diwrnod, nid yw'n cyfrif mwyach.</translation>
        </message>
        <message>
            <source>Begin without a name</source>
            <translation>Dechrau heb enw</translation>
        </message>
        <message>
            <source>Calls promised for today</source>
            <translation>Galwadau a addawyd ar gyfer heddiw</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Dod o hyd</translation>
        </message>
        <message>
            <source>Find the next caller by name, address, phone or reference. Enter on their name begins the contact and its clock.</source>
            <translation>Dewch o hyd i'r galwr nesaf yn ôl enw, cyfeiriad, ffôn neu gyfeirnod. Mae Enter ar yr enw yn dechrau'r cyswllt a'i gloc.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Person newydd</translation>
        </message>
        <message>
            <source>Nobody is at the desk</source>
            <translation>Nid oes neb wrth y ddesg</translation>
        </message>
        <message>
            <source>None. A call that you promise appears here</source>
            <translation>Dim. Bydd galwad a addawch yn ymddangos yma</translation>
        </message>
        <message>
            <source>None. A notice that answers many appears here</source>
            <translation>Dim. Bydd hysbysiad sy'n ateb llawer yn ymddangos yma</translation>
        </message>
        <message>
            <source>Notices in force</source>
            <translation>Hysbysiadau mewn grym</translation>
        </message>
        <message>
            <source>Referred by you</source>
            <translation>Atgyfeiriwyd gennych chi</translation>
        </message>
        <message>
            <source>Resolved at first contact</source>
            <translation>Datryswyd ar y cyswllt cyntaf</translation>
        </message>
        <message>
            <source>Restricted case</source>
            <translation>Achos cyfyngedig</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Rhywun heb enw</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>derbyniwyd</translation>
        </message>
        <message>
            <source>done</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>heb gael gwybod eto</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>anfonwyd yn ôl</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>rhywun</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tan {day}</translation>
        </message>
        <message>
            <source>{n} more under Casework, Referred by me</source>
            <translation>{n} arall o dan Gwaith achos, Atgyfeiriwyd gennyf fi</translation>
        </message>
        <message>
            <source>{n} of {all} enquiries today</source>
            <translation>{n} o {all} ymholiad heddiw</translation>
        </message>
        <message>
            <source>{team} has not opened it: ring them.</source>
            <translation>Nid yw {team} wedi ei agor: ffoniwch nhw.</translation>
        </message>
        <message>
            <source>{team} took it: {name}.</source>
            <translation>Cymerodd {team} ef: {name}.</translation>
        </message>
        <message>
            <source>{team}: {reason}</source>
            <translation>{team}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>At the desk:</source>
            <translation>Wrth y ddesg:</translation>
        </message>
        <message>
            <source>At the desk: {name}, {reference}</source>
            <translation>Wrth y ddesg: {name}, {reference}</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>Yn ôl at {name}</translation>
        </message>
        <message>
            <source>Caller without a name</source>
            <translation>Galwr heb enw</translation>
        </message>
        <message>
            <source>Find a person, place, reference or guidance</source>
            <translation>Dod o hyd i berson, lle, cyfeirnod neu ganllaw</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Dod o hyd i unrhyw beth</translation>
        </message>
        <message>
            <source>No shared database is set. Everything is saved here, encrypted.</source>
            <translation>Nid oes cronfa ddata a rennir wedi'i gosod. Cedwir popeth yma, wedi'i amgryptio.</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or a postcode</source>
            <translation>Heb ddod o hyd i ddim. Rhowch gynnig ar lai o lythrennau, neu god post</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters; Ctrl+Shift+N adds a new person</source>
            <translation>Heb ddod o hyd i ddim. Rhowch gynnig ar lai o lythrennau; mae Ctrl+Shift+N yn ychwanegu person newydd</translation>
        </message>
        <message>
            <source>On this PC only</source>
            <translation>Ar y PC hwn yn unig</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>The words of this language can't be read.</source>
            <translation>Ni ellir darllen geiriau'r iaith hon.</translation>
        </message>
    </context>
    <context>
        <name>TrayPage</name>
        <message>
            <source>Came</source>
            <translation>Daeth</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cwsmer</translation>
        </message>
        <message>
            <source>None named</source>
            <translation>Dim un wedi'i enwi</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ddim yn hysbys</translation>
        </message>
        <message>
            <source>Open it large</source>
            <translation>Ei agor yn fawr</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Post tray</source>
            <translation>Hambwrdd post</translation>
        </message>
        <message>
            <source>Route on</source>
            <translation>Anfon ymlaen</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Anfon yn ôl</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Anfonwyd yn ôl</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Ei gymryd</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Hambwrdd</translation>
        </message>
        <message>
            <source>Why it is here</source>
            <translation>Pam y mae yma</translation>
        </message>
    </context>
    <context>
        <name>TroublePane</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Close and lose them</source>
            <translation>Cau a'u colli</translation>
        </message>
        <message>
            <source>Close this report</source>
            <translation>Cau'r adroddiad hwn</translation>
        </message>
        <message>
            <source>Close this warning</source>
            <translation>Cau'r rhybudd hwn</translation>
        </message>
        <message>
            <source>Closing now would lose the last words typed.</source>
            <translation>Byddai cau nawr yn colli'r geiriau olaf a deipiwyd.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Wedi'i gopïo</translation>
        </message>
        <message>
            <source>Copy for IT</source>
            <translation>Copïo i TG</translation>
        </message>
        <message>
            <source>Keep it open</source>
            <translation>Ei gadw ar agor</translation>
        </message>
        <message>
            <source>Report {number} holds no names. Copy it for IT.</source>
            <translation>Nid oes enwau yn adroddiad {number}. Copïwch ef i TG.</translation>
        </message>
        <message>
            <source>Something went wrong. What you saved is kept.</source>
            <translation>Aeth rhywbeth o'i le. Mae'r hyn a gadwyd gennych yn ddiogel.</translation>
        </message>
        <message>
            <source>That was not done.</source>
            <translation>Ni wnaed hynny.</translation>
        </message>
        <message>
            <source>The disk did not take them, so they are held, locked, in this window. Free some space, then unlock: they come back and are kept.</source>
            <translation>Ni chymerodd y ddisg nhw, felly maent yn cael eu dal, dan glo, yn y ffenestr hon. Rhyddhewch le, yna datglowch: byddant yn dod yn ôl ac yn cael eu cadw.</translation>
        </message>
        <message>
            <source>The last words typed are not on the disk yet.</source>
            <translation>Nid yw'r geiriau olaf a deipiwyd ar y ddisg eto.</translation>
        </message>
        <message>
            <source>The report is copied</source>
            <translation>Copïwyd yr adroddiad</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Trafferth</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ceisio eto</translation>
        </message>
        <message>
            <source>Two stores.</source>
            <translation>Dwy storfa.</translation>
        </message>
        <message>
            <source>What was typed last, and not saved, could not be kept.</source>
            <translation>Ni ellid cadw'r hyn a deipiwyd ddiwethaf ac na chafodd ei gadw.</translation>
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation>Mae eich gwaith yn ddiogel.</translation>
        </message>
    </context>
    <context>
        <name>ViewsPart</name>
        <message>
            <source>Each look at a sensitive record stands here with its reason.</source>
            <translation>Mae pob edrychiad ar gofnod sensitif yn sefyll yma gyda'i reswm.</translation>
        </message>
        <message>
            <source>No reason was asked for.</source>
            <translation>Ni ofynnwyd am reswm.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nid oes dim ar agor</translation>
        </message>
        <message>
            <source>Somebody who is gone</source>
            <translation>Rhywun sydd wedi mynd</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Pwy edrychodd</translation>
        </message>
        <message>
            <source>Who viewed what</source>
            <translation>Pwy a welodd</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>1 page was changed or damaged</source>
            <translation>Newidiwyd neu ddifrodwyd 1 dudalen</translation>
        </message>
        <message>
            <source>1 sheet missing. Find it, or say why.</source>
            <translation>1 ddalen ar goll. Dewch o hyd iddi, neu dywedwch pam.</translation>
        </message>
        <message>
            <source>1 sheet too many. Find it, or say why.</source>
            <translation>1 ddalen yn ormod. Dewch o hyd iddi, neu dywedwch pam.</translation>
        </message>
        <message>
            <source>1 task is not done. Do it, or drop it with a reason.</source>
            <translation>Mae 1 dasg heb ei gwneud. Gwnewch hi, neu ei gollwng gyda rheswm.</translation>
        </message>
        <message>
            <source>A box to tick is left out</source>
            <translation>Mae blwch i'w dicio wedi'i adael allan</translation>
        </message>
        <message>
            <source>A case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>A case was opened for this. Work on the case.</source>
            <translation>Agorwyd achos ar gyfer hwn. Gweithiwch ar yr achos.</translation>
        </message>
        <message>
            <source>A child can't interpret, even if the family offers. Ring the interpreting service, or offer an appointment with an interpreter.</source>
            <translation>Ni chaiff plentyn gyfieithu, hyd yn oed os yw'r teulu'n cynnig. Ffoniwch y gwasanaeth cyfieithu, neu cynigiwch apwyntiad gyda chyfieithydd.</translation>
        </message>
        <message>
            <source>A colleague has this contact at their desk.</source>
            <translation>Mae'r cyswllt hwn wrth ddesg cydweithiwr.</translation>
        </message>
        <message>
            <source>A complaint</source>
            <translation>Cwyn</translation>
        </message>
        <message>
            <source>A compliment</source>
            <translation>Canmoliaeth</translation>
        </message>
        <message>
            <source>A condition of Word can't be carried over: write it as ((name??words))</source>
            <translation>Ni ellir cario amod Word drosodd: ysgrifennwch ef fel ((name??words))</translation>
        </message>
        <message>
            <source>A contractor</source>
            <translation>Contractwr</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>Llys</translation>
        </message>
        <message>
            <source>A court ordered it</source>
            <translation>Gorchmynnodd llys</translation>
        </message>
        <message>
            <source>A digit of the number is wrong: check it.</source>
            <translation>Mae digid o'r rhif yn anghywir: gwiriwch ef.</translation>
        </message>
        <message>
            <source>A document does not repeat itself.</source>
            <translation>Nid yw dogfen yn ei hailadrodd ei hun.</translation>
        </message>
        <message>
            <source>A document was taken out, to be indexed again</source>
            <translation>Tynnwyd dogfen allan, i'w mynegeio eto</translation>
        </message>
        <message>
            <source>A field that steers Word's merge is left out</source>
            <translation>Mae maes sy'n llywio cyfuno Word wedi'i adael allan</translation>
        </message>
        <message>
            <source>A file of that name holds something else. Choose another name for the rows that don't come in.</source>
            <translation>Mae ffeil o'r enw hwnnw'n dal rhywbeth arall. Dewiswch enw arall ar gyfer y rhesi nad ydynt yn dod i mewn.</translation>
        </message>
        <message>
            <source>A footnote is left out: write it into the letter</source>
            <translation>Mae troednodyn wedi'i adael allan: ysgrifennwch ef yn y llythyr</translation>
        </message>
        <message>
            <source>A letter of this run does not say which part of it is the letterhead. Cancel the run and release it once more, or print on blank paper.</source>
            <translation>Nid yw un o lythyrau'r rhediad hwn yn dweud pa ran ohono yw'r pennawd llythyr. Canslwch y rhediad a'i ryddhau eto, neu argraffwch ar bapur gwag.</translation>
        </message>
        <message>
            <source>A list has 200 columns at most</source>
            <translation>200 colofn ar y mwyaf sydd mewn rhestr</translation>
        </message>
        <message>
            <source>A list has {0} rows at most. Cut it up.</source>
            <translation>{0} rhes ar y mwyaf sydd mewn rhestr. Rhannwch hi.</translation>
        </message>
        <message>
            <source>A list in a list became items of the outer one</source>
            <translation>Daeth rhestr mewn rhestr yn eitemau o'r un allanol</translation>
        </message>
        <message>
            <source>A list that went on from before begins with 1 again</source>
            <translation>Mae rhestr a aeth ymlaen o'r blaen yn dechrau gydag 1 eto</translation>
        </message>
        <message>
            <source>A page break is left out: pages are filled by themselves</source>
            <translation>Mae toriad tudalen wedi'i adael allan: mae tudalennau'n llenwi ar eu pennau eu hunain</translation>
        </message>
        <message>
            <source>A page is in another document by now. Look again.</source>
            <translation>Mae tudalen mewn dogfen arall erbyn hyn. Edrychwch eto.</translation>
        </message>
        <message>
            <source>A page of the quality sample failed</source>
            <translation>Methodd tudalen o'r sampl ansawdd</translation>
        </message>
        <message>
            <source>A page of this document can't be shown yet.</source>
            <translation>Ni ellir dangos tudalen o'r ddogfen hon eto.</translation>
        </message>
        <message>
            <source>A picture has this name: open that one to change it</source>
            <translation>Mae gan lun yr enw hwn: agorwch hwnnw i'w newid</translation>
        </message>
        <message>
            <source>A picture is left out</source>
            <translation>Mae llun wedi'i adael allan</translation>
        </message>
        <message>
            <source>A picture is left out: “{0}”</source>
            <translation>Mae llun wedi'i adael allan: “{0}”</translation>
        </message>
        <message>
            <source>A picture keeps the name that templates call it by</source>
            <translation>Mae llun yn cadw'r enw y mae templedi'n ei alw</translation>
        </message>
        <message>
            <source>A picture of this letter is missing. Put it back in.</source>
            <translation>Mae llun o'r llythyr hwn ar goll. Rhowch ef yn ôl.</translation>
        </message>
        <message>
            <source>A request for service</source>
            <translation>Cais am wasanaeth</translation>
        </message>
        <message>
            <source>A row above has the same key; only that one came in</source>
            <translation>Mae gan res uchod yr un allwedd; dim ond honno a ddaeth i mewn</translation>
        </message>
        <message>
            <source>A second person has to be there</source>
            <translation>Rhaid i ail berson fod yno</translation>
        </message>
        <message>
            <source>A second person has to confirm this entry first.</source>
            <translation>Rhaid i ail berson gadarnhau'r cofnod hwn yn gyntaf.</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Mae ochr ar goll</translation>
        </message>
        <message>
            <source>A signed-in person has to do this.</source>
            <translation>Rhaid i berson sydd wedi mewngofnodi wneud hyn.</translation>
        </message>
        <message>
            <source>A store was in this folder, and its records (guildhall.db) are missing. Restore its latest backup, or choose an empty folder.</source>
            <translation>Bu storfa yn y ffolder hwn, ac mae ei chofnodion (guildhall.db) ar goll. Adferwch ei chopi wrth gefn diweddaraf, neu dewiswch ffolder gwag.</translation>
        </message>
        <message>
            <source>A suggestion</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>A system failed</source>
            <translation>Methodd system</translation>
        </message>
        <message>
            <source>A table in a table became words of its cell</source>
            <translation>Daeth tabl mewn tabl yn eiriau o'i gell</translation>
        </message>
        <message>
            <source>A table is too wide: long words in it are broken.</source>
            <translation>Mae tabl yn rhy lydan: torrwyd geiriau hir ynddo.</translation>
        </message>
        <message>
            <source>A table of one row or one column became paragraphs</source>
            <translation>Daeth tabl o un rhes neu un golofn yn baragraffau</translation>
        </message>
        <message>
            <source>A table of {0} columns became paragraphs: a page holds {1}</source>
            <translation>Daeth tabl o {0} colofn yn baragraffau: mae tudalen yn dal {1}</translation>
        </message>
        <message>
            <source>A vulnerable customer has waited ten days</source>
            <translation>Mae cwsmer agored i niwed wedi aros deng niwrnod</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Tramor</translation>
        </message>
        <message>
            <source>Abusive or intimidating behaviour</source>
            <translation>Ymddygiad sarhaus neu fygythiol</translation>
        </message>
        <message>
            <source>Accept a referral</source>
            <translation>Derbyn atgyfeiriad</translation>
        </message>
        <message>
            <source>Accept an emergency</source>
            <translation>Derbyn argyfwng</translation>
        </message>
        <message>
            <source>Accept an urgent referral</source>
            <translation>Derbyn atgyfeiriad brys</translation>
        </message>
        <message>
            <source>Accept what is not urgent</source>
            <translation>Derbyn yr hyn nad yw'n frys</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Derbyniwyd</translation>
        </message>
        <message>
            <source>Accident with a long absence</source>
            <translation>Damwain ag absenoldeb hir</translation>
        </message>
        <message>
            <source>Acknowledge it first, or it was answered already.</source>
            <translation>Cydnabyddwch ef yn gyntaf, neu atebwyd ef eisoes.</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>Cydnabyddiaeth</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Gweithred</translation>
        </message>
        <message>
            <source>Add a column called ‘{name}’</source>
            <translation>Ychwanegwch golofn o'r enw ‘{name}’</translation>
        </message>
        <message>
            <source>Add a note to the case</source>
            <translation>Ychwanegu nodyn at yr achos</translation>
        </message>
        <message>
            <source>Add a remedy</source>
            <translation>Ychwanegu unioni</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ychwanegu tasg</translation>
        </message>
        <message>
            <source>Add at least three columns for the address, like ‘address line 1’, ‘address line 2’ and ‘postcode’</source>
            <translation>Ychwanegwch o leiaf dair colofn ar gyfer y cyfeiriad, fel ‘address line 1’, ‘address line 2’ a ‘postcode’</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Address on one line</source>
            <translation>Cyfeiriad ar un llinell</translation>
        </message>
        <message>
            <source>Address, or a line of it</source>
            <translation>Cyfeiriad, neu linell ohono</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Gweinyddwr</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>Rhoddwyd cyngor</translation>
        </message>
        <message>
            <source>Advisor, level 1</source>
            <translation>Cynghorydd, lefel 1</translation>
        </message>
        <message>
            <source>Advisor, level 2</source>
            <translation>Cynghorydd, lefel 2</translation>
        </message>
        <message>
            <source>Agreed password</source>
            <translation>Cyfrinair a gytunwyd</translation>
        </message>
        <message>
            <source>All its pages are deleted, or in others</source>
            <translation>Mae ei thudalennau i gyd wedi'u dileu, neu mewn rhai eraill</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Gelwir hefyd yn</translation>
        </message>
        <message>
            <source>Also spelt</source>
            <translation>Sillefir hefyd yn</translation>
        </message>
        <message>
            <source>An age is from 0 to {0}.</source>
            <translation>Mae oedran rhwng 0 a {0}.</translation>
        </message>
        <message>
            <source>An enquiry can't repeat itself</source>
            <translation>Ni all ymholiad ailadrodd ei hun</translation>
        </message>
        <message>
            <source>An enquiry was taken. Give it an outcome and close the contact.</source>
            <translation>Cymerwyd ymholiad. Rhowch ganlyniad iddo a chaewch y cyswllt.</translation>
        </message>
        <message>
            <source>An order has 50 letters at most</source>
            <translation>50 llythyr ar y mwyaf sydd mewn archeb</translation>
        </message>
        <message>
            <source>Another body</source>
            <translation>Corff arall</translation>
        </message>
        <message>
            <source>Another carrier</source>
            <translation>Cludwr arall</translation>
        </message>
        <message>
            <source>Another council</source>
            <translation>Cyngor arall</translation>
        </message>
        <message>
            <source>Another form of the same name</source>
            <translation>Ffurf arall ar yr un enw</translation>
        </message>
        <message>
            <source>Another page is captured there. Go on with the next.</source>
            <translation>Mae tudalen arall wedi'i chipio yno. Ewch ymlaen â'r nesaf.</translation>
        </message>
        <message>
            <source>Another profile has this key</source>
            <translation>Mae gan broffil arall y fysell hon</translation>
        </message>
        <message>
            <source>Another property has this UPRN</source>
            <translation>Mae gan eiddo arall yr UPRN hwn</translation>
        </message>
        <message>
            <source>Another spelling</source>
            <translation>Sillafiad arall</translation>
        </message>
        <message>
            <source>Another task has to be done before this one.</source>
            <translation>Rhaid gwneud tasg arall cyn hon.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ateb</translation>
        </message>
        <message>
            <source>Answer at stage 1 first.</source>
            <translation>Atebwch yng ngham 1 yn gyntaf.</translation>
        </message>
        <message>
            <source>Answer one of the questions, or come back to them later.</source>
            <translation>Atebwch un o'r cwestiynau, neu dewch yn ôl atynt yn nes ymlaen.</translation>
        </message>
        <message>
            <source>Answer the complaint, or refuse it, before you close it.</source>
            <translation>Atebwch y gŵyn, neu ei gwrthod, cyn ei chau.</translation>
        </message>
        <message>
            <source>Answer: {0}</source>
            <translation>Atebwch: {0}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atebwyd</translation>
        </message>
        <message>
            <source>Answered in another case</source>
            <translation>Atebwyd mewn achos arall</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Ymddiheuriad</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Apwyntiad</translation>
        </message>
        <message>
            <source>Appointment asked for</source>
            <translation>Gofynnwyd am apwyntiad</translation>
        </message>
        <message>
            <source>Appointment letter</source>
            <translation>Llythyr apwyntiad</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Wedi'i gymeradwyo</translation>
        </message>
        <message>
            <source>Asbestos</source>
            <translation>Asbestos</translation>
        </message>
        <message>
            <source>Ask for a PDF or a picture.</source>
            <translation>Gofynnwch am PDF neu lun.</translation>
        </message>
        <message>
            <source>Ask for a survey first</source>
            <translation>Gofynnwch am arolwg yn gyntaf</translation>
        </message>
        <message>
            <source>Ask for it in another form.</source>
            <translation>Gofynnwch amdano ar ffurf arall.</translation>
        </message>
        <message>
            <source>Ask for it in parts.</source>
            <translation>Gofynnwch amdano mewn rhannau.</translation>
        </message>
        <message>
            <source>Ask for it to be destroyed first.</source>
            <translation>Gofynnwch iddo gael ei ddinistrio yn gyntaf.</translation>
        </message>
        <message>
            <source>Ask for it to be sent again.</source>
            <translation>Gofynnwch iddo gael ei anfon eto.</translation>
        </message>
        <message>
            <source>Ask the questions about danger at home first</source>
            <translation>Gofynnwch y cwestiynau am berygl yn y cartref yn gyntaf</translation>
        </message>
        <message>
            <source>Ask the sender for it without one.</source>
            <translation>Gofynnwch i'r anfonwr amdano heb un.</translation>
        </message>
        <message>
            <source>Ask what nobody has asked yet</source>
            <translation>Gofyn yr hyn nad oes neb wedi'i ofyn eto</translation>
        </message>
        <message>
            <source>Ask whether they agree to us passing this on</source>
            <translation>Gofynnwch a ydynt yn cytuno i ni anfon hyn ymlaen</translation>
        </message>
        <message>
            <source>Ask whoever keeps the folder, then take it in again.</source>
            <translation>Gofynnwch i bwy bynnag sy’n cadw’r ffolder, yna dewch ag ef i mewn eto.</translation>
        </message>
        <message>
            <source>Ask, then let it be indexed.</source>
            <translation>Gofynnwch, yna gadewch iddo gael ei fynegeio.</translation>
        </message>
        <message>
            <source>Asked about danger at home</source>
            <translation>Gofynnwyd am berygl yn y cartref</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Gofynnwyd amdano</translation>
        </message>
        <message>
            <source>Assigned to {name}</source>
            <translation>Rhoddwyd i {name}</translation>
        </message>
        <message>
            <source>At most {0} here</source>
            <translation>Dim mwy na {0} yma</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Wrth y cownter</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Wrth y ddesg</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Sain</translation>
        </message>
        <message>
            <source>Avoidable because</source>
            <translation>Gellid bod wedi'i osgoi oherwydd</translation>
        </message>
        <message>
            <source>Awaab's law: begin the works</source>
            <translation>Cyfraith Awaab: dechrau'r gwaith</translation>
        </message>
        <message>
            <source>Awaab's law: emergency</source>
            <translation>Cyfraith Awaab: argyfwng</translation>
        </message>
        <message>
            <source>Awaab's law: investigate</source>
            <translation>Cyfraith Awaab: ymchwilio</translation>
        </message>
        <message>
            <source>Awaab's law: make safe</source>
            <translation>Cyfraith Awaab: gwneud yn ddiogel</translation>
        </message>
        <message>
            <source>Awaab's law: works begun at the latest</source>
            <translation>Cyfraith Awaab: dechrau'r gwaith fan bellaf</translation>
        </message>
        <message>
            <source>Awaab's law: written summary</source>
            <translation>Cyfraith Awaab: crynodeb ysgrifenedig</translation>
        </message>
        <message>
            <source>Back with its owner</source>
            <translation>Yn ôl gyda'i berchennog</translation>
        </message>
        <message>
            <source>Bailiffs</source>
            <translation>Beilïaid</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>Cyfriflen banc</translation>
        </message>
        <message>
            <source>Began again</source>
            <translation>Dechreuodd eto</translation>
        </message>
        <message>
            <source>Begin a numbered list with 1</source>
            <translation>Dechreuwch restr wedi'i rhifo ag 1</translation>
        </message>
        <message>
            <source>Begin the clock again</source>
            <translation>Dechrau'r cloc eto</translation>
        </message>
        <message>
            <source>Begin the link's address with https:// or mailto:</source>
            <translation>Dechreuwch gyfeiriad y ddolen â https:// neu mailto:</translation>
        </message>
        <message>
            <source>Begin the words below what the window shows</source>
            <translation>Dechreuwch y geiriau o dan yr hyn a ddengys y ffenestr</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Yn cael ei ganslo</translation>
        </message>
        <message>
            <source>Being made</source>
            <translation>Yn cael ei wneud</translation>
        </message>
        <message>
            <source>Being printed</source>
            <translation>Yn cael ei argraffu</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Yn cael ei darllen</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>Yn cael ei drin</translation>
        </message>
        <message>
            <source>Benefit letter</source>
            <translation>Llythyr budd-dal</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Tystysgrif geni</translation>
        </message>
        <message>
            <source>Blocked rooms or exits</source>
            <translation>Ystafelloedd neu allanfeydd wedi'u blocio</translation>
        </message>
        <message>
            <source>Book a longer appointment</source>
            <translation>Trefnu apwyntiad hirach</translation>
        </message>
        <message>
            <source>Book a sign language interpreter</source>
            <translation>Archebu dehonglydd iaith arwyddion</translation>
        </message>
        <message>
            <source>Book a visit</source>
            <translation>Trefnu ymweliad</translation>
        </message>
        <message>
            <source>Book an interpreter</source>
            <translation>Archebu cyfieithydd ar y pryd</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Trefnwyd</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Y ddwy</translation>
        </message>
        <message>
            <source>Both are protected. Ask data protection or a senior co-ordinator to merge them.</source>
            <translation>Mae'r ddau yn warchodedig. Gofynnwch i'r adran diogelu data neu uwch gydlynydd eu cyfuno.</translation>
        </message>
        <message>
            <source>Both sides in two passes need a feeder</source>
            <translation>Mae angen bwydwr ar gyfer y ddwy ochr mewn dau dro</translation>
        </message>
        <message>
            <source>Braille</source>
            <translation>Braille</translation>
        </message>
        <message>
            <source>Building name</source>
            <translation>Enw'r adeilad</translation>
        </message>
        <message>
            <source>Building number</source>
            <translation>Rhif yr adeilad</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Drwy e-bost</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Ohono'i hun</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Drwy lythyr</translation>
        </message>
        <message>
            <source>By phone or in writing only</source>
            <translation>Dros y ffôn neu'n ysgrifenedig yn unig</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Drwy'r post</translation>
        </message>
        <message>
            <source>By post, care of somebody</source>
            <translation>Drwy'r post, dan ofal rhywun</translation>
        </message>
        <message>
            <source>By text message</source>
            <translation>Drwy neges destun</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Dros fideo</translation>
        </message>
        <message>
            <source>By web chat</source>
            <translation>Drwy sgwrs we</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Galwad yn ôl</translation>
        </message>
        <message>
            <source>Call-back promised</source>
            <translation>Addawyd galw'n ôl</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Canslwyd</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Daeth yn ôl</translation>
        </message>
        <message>
            <source>Came out of this one</source>
            <translation>Daeth o'r un hwn</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Gall aros</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Canslwyd</translation>
        </message>
        <message>
            <source>Cared for by them</source>
            <translation>Yn derbyn gofal ganddynt</translation>
        </message>
        <message>
            <source>Carer</source>
            <translation>Gofalwr</translation>
        </message>
        <message>
            <source>Carries on for this one</source>
            <translation>Yn parhau dros yr un hwn</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Achos</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Achosion</translation>
        </message>
        <message>
            <source>Caseworker</source>
            <translation>Gweithiwr achos</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Arian parod</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Gofal</translation>
        </message>
        <message>
            <source>Cells that were made one are taken apart</source>
            <translation>Mae celloedd a unwyd wedi'u gwahanu</translation>
        </message>
        <message>
            <source>Change (I, U or D)</source>
            <translation>Newid (I, U neu D)</translation>
        </message>
        <message>
            <source>Change your own passphrase with your old one.</source>
            <translation>Newidiwch eich cyfrinymadrodd eich hun gyda'ch hen un.</translation>
        </message>
        <message>
            <source>Change {n} belongs to no sealed unit of work.</source>
            <translation>Nid yw newid {n} yn perthyn i unrhyw uned waith wedi'i selio.</translation>
        </message>
        <message>
            <source>Change {n} was altered after it was sealed.</source>
            <translation>Newidiwyd newid {n} ar ôl ei selio.</translation>
        </message>
        <message>
            <source>Chasing progress</source>
            <translation>Holi am gynnydd</translation>
        </message>
        <message>
            <source>Check the number: enter all of it, with the area code</source>
            <translation>Gwiriwch y rhif: rhowch y cyfan, gyda'r cod ardal</translation>
        </message>
        <message>
            <source>Check the reference: one of its letters or digits is wrong</source>
            <translation>Gwiriwch y cyfeirnod: mae un o'i lythrennau neu ei ddigidau'n anghywir</translation>
        </message>
        <message>
            <source>Check the year</source>
            <translation>Gwiriwch y flwyddyn</translation>
        </message>
        <message>
            <source>Check the year of birth</source>
            <translation>Gwiriwch y flwyddyn eni</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Gwiriwch y flwyddyn.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Wedi'i wirio</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Siec</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Plentyn</translation>
        </message>
        <message>
            <source>Choose English, Welsh or both</source>
            <translation>Dewiswch Saesneg, Cymraeg neu'r ddwy</translation>
        </message>
        <message>
            <source>Choose a PDF, a picture (JPEG or PNG) or an e-mail (.eml)</source>
            <translation>Dewiswch PDF, llun (JPEG neu PNG) neu e-bost (.eml)</translation>
        </message>
        <message>
            <source>Choose a caller or anonymous, not both</source>
            <translation>Dewiswch alwr neu ddienw, nid y ddau</translation>
        </message>
        <message>
            <source>Choose a darker colour: this one can't be read on white paper</source>
            <translation>Dewiswch liw tywyllach: ni ellir darllen hwn ar bapur gwyn</translation>
        </message>
        <message>
            <source>Choose a day after the first one</source>
            <translation>Dewiswch ddiwrnod ar ôl y cyntaf</translation>
        </message>
        <message>
            <source>Choose a day after the pause began</source>
            <translation>Dewiswch ddiwrnod ar ôl dechrau'r saib</translation>
        </message>
        <message>
            <source>Choose a day before its last one</source>
            <translation>Dewiswch ddiwrnod cyn ei un olaf</translation>
        </message>
        <message>
            <source>Choose a day that has been</source>
            <translation>Dewiswch ddiwrnod sydd wedi bod</translation>
        </message>
        <message>
            <source>Choose a day that lies ahead</source>
            <translation>Dewiswch ddiwrnod sydd i ddod</translation>
        </message>
        <message>
            <source>Choose a document from the list</source>
            <translation>Dewiswch ddogfen o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a folder for scans alone: what is taken in is deleted from it.</source>
            <translation>Dewiswch ffolder ar gyfer sganiau yn unig: caiff yr hyn a gymerir i mewn ei ddileu ohono.</translation>
        </message>
        <message>
            <source>Choose a folder that is there</source>
            <translation>Dewiswch ffolder sydd yno</translation>
        </message>
        <message>
            <source>Choose a folder that is there.</source>
            <translation>Dewiswch ffolder sydd yno.</translation>
        </message>
        <message>
            <source>Choose a key from F2 to F12</source>
            <translation>Dewiswch fysell o F2 i F12</translation>
        </message>
        <message>
            <source>Choose a kind of deadline from these: {0}</source>
            <translation>Dewiswch fath o ddyddiad terfyn o'r rhain: {0}</translation>
        </message>
        <message>
            <source>Choose a language from the list</source>
            <translation>Dewiswch iaith o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a letter of this run</source>
            <translation>Dewiswch lythyr o'r rhediad hwn</translation>
        </message>
        <message>
            <source>Choose a nation from these: {0}</source>
            <translation>Dewiswch genedl o'r rhain: {0}</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Dewiswch lun</translation>
        </message>
        <message>
            <source>Choose a picture in PNG or JPEG.</source>
            <translation>Dewiswch lun PNG neu JPEG.</translation>
        </message>
        <message>
            <source>Choose a picture in PNG, JPEG or SVG</source>
            <translation>Dewiswch lun mewn PNG, JPEG neu SVG</translation>
        </message>
        <message>
            <source>Choose a priority from the list</source>
            <translation>Dewiswch flaenoriaeth o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a rule from the list.</source>
            <translation>Dewiswch reol o'r rhestr.</translation>
        </message>
        <message>
            <source>Choose a service</source>
            <translation>Dewiswch wasanaeth</translation>
        </message>
        <message>
            <source>Choose a service for the case</source>
            <translation>Dewiswch wasanaeth i'r achos</translation>
        </message>
        <message>
            <source>Choose a service from the catalogue</source>
            <translation>Dewiswch wasanaeth o'r catalog</translation>
        </message>
        <message>
            <source>Choose a service from the list</source>
            <translation>Dewiswch wasanaeth o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a team from the list</source>
            <translation>Dewiswch dîm o'r rhestr</translation>
        </message>
        <message>
            <source>Choose a team, or what it is</source>
            <translation>Dewiswch dîm, neu beth ydyw</translation>
        </message>
        <message>
            <source>Choose a template that is in use</source>
            <translation>Dewiswch dempled sydd ar waith</translation>
        </message>
        <message>
            <source>Choose a time after the clock began</source>
            <translation>Dewiswch amser ar ôl i'r cloc ddechrau</translation>
        </message>
        <message>
            <source>Choose a time between 7 am and 9 pm</source>
            <translation>Dewiswch amser rhwng 7 y bore a 9 yr hwyr</translation>
        </message>
        <message>
            <source>Choose a time in the next two years</source>
            <translation>Dewiswch amser yn y ddwy flynedd nesaf</translation>
        </message>
        <message>
            <source>Choose a time that has been</source>
            <translation>Dewiswch amser sydd wedi bod</translation>
        </message>
        <message>
            <source>Choose a time that is still to come</source>
            <translation>Dewiswch amser sydd eto i ddod</translation>
        </message>
        <message>
            <source>Choose a time that lies ahead</source>
            <translation>Dewiswch amser sydd i ddod</translation>
        </message>
        <message>
            <source>Choose a time within the next 90 days</source>
            <translation>Dewiswch amser o fewn y 90 diwrnod nesaf</translation>
        </message>
        <message>
            <source>Choose a voucher or a payment</source>
            <translation>Dewiswch daleb neu daliad</translation>
        </message>
        <message>
            <source>Choose an address again</source>
            <translation>Dewiswch gyfeiriad eto</translation>
        </message>
        <message>
            <source>Choose an address, or write one</source>
            <translation>Dewiswch gyfeiriad, neu ysgrifennwch un</translation>
        </message>
        <message>
            <source>Choose an apology, an action or compensation</source>
            <translation>Dewiswch ymddiheuriad, gweithred neu iawndal</translation>
        </message>
        <message>
            <source>Choose an end on the same day, after the start</source>
            <translation>Dewiswch ddiwedd ar yr un diwrnod, ar ôl y dechrau</translation>
        </message>
        <message>
            <source>Choose an urgency from the list</source>
            <translation>Dewiswch lefel brys o'r rhestr</translation>
        </message>
        <message>
            <source>Choose another case</source>
            <translation>Dewiswch achos arall</translation>
        </message>
        <message>
            <source>Choose another document to put behind this one.</source>
            <translation>Dewiswch ddogfen arall i'w rhoi y tu ôl i hon.</translation>
        </message>
        <message>
            <source>Choose another service</source>
            <translation>Dewiswch wasanaeth arall</translation>
        </message>
        <message>
            <source>Choose another tray than that of the letterhead</source>
            <translation>Dewiswch hambwrdd gwahanol i un y pennawd llythyr</translation>
        </message>
        <message>
            <source>Choose at least one role</source>
            <translation>Dewiswch o leiaf un rôl</translation>
        </message>
        <message>
            <source>Choose at least one way for it to go</source>
            <translation>Dewiswch o leiaf un ffordd iddo fynd</translation>
        </message>
        <message>
            <source>Choose at most {0}</source>
            <translation>Dewiswch {0} ar y mwyaf</translation>
        </message>
        <message>
            <source>Choose for which service a case is opened</source>
            <translation>Dewiswch ar gyfer pa wasanaeth yr agorir achos</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>Dewiswch o'r rhestr</translation>
        </message>
        <message>
            <source>Choose from {0} to {1}</source>
            <translation>Dewiswch o {0} i {1}</translation>
        </message>
        <message>
            <source>Choose how far the recovery is</source>
            <translation>Dewiswch pa mor bell y mae'r adennill</translation>
        </message>
        <message>
            <source>Choose how it ended</source>
            <translation>Dewiswch sut y gorffennodd</translation>
        </message>
        <message>
            <source>Choose how it goes back</source>
            <translation>Dewiswch sut mae'n mynd yn ôl</translation>
        </message>
        <message>
            <source>Choose how it is interpreted</source>
            <translation>Dewiswch sut y caiff ei chyfieithu</translation>
        </message>
        <message>
            <source>Choose how they are asked</source>
            <translation>Dewiswch sut y gofynnir iddynt</translation>
        </message>
        <message>
            <source>Choose how they reached us</source>
            <translation>Dewiswch sut y cysylltwyd â ni</translation>
        </message>
        <message>
            <source>Choose how they told us</source>
            <translation>Dewiswch sut y dywedon nhw wrthym</translation>
        </message>
        <message>
            <source>Choose instructions that answer what happened</source>
            <translation>Dewiswch gyfarwyddiadau sy'n ateb yr hyn a ddigwyddodd</translation>
        </message>
        <message>
            <source>Choose one from the list</source>
            <translation>Dewiswch un o'r rhestr</translation>
        </message>
        <message>
            <source>Choose one of the answers</source>
            <translation>Dewiswch un o'r atebion</translation>
        </message>
        <message>
            <source>Choose one of the reasons</source>
            <translation>Dewiswch un o'r rhesymau</translation>
        </message>
        <message>
            <source>Choose one of the reasons that the Code allows</source>
            <translation>Dewiswch un o'r rhesymau y mae'r Cod yn eu caniatáu</translation>
        </message>
        <message>
            <source>Choose one of the values that are offered</source>
            <translation>Dewiswch un o'r gwerthoedd a gynigir</translation>
        </message>
        <message>
            <source>Choose one of these: {0}.</source>
            <translation>Dewiswch un o'r rhain: {0}.</translation>
        </message>
        <message>
            <source>Choose one of those offered</source>
            <translation>Dewiswch un o'r rhai a gynigir</translation>
        </message>
        <message>
            <source>Choose one of: {0}</source>
            <translation>Dewiswch un o: {0}</translation>
        </message>
        <message>
            <source>Choose one that others would not guess first. Three random words make a good one.</source>
            <translation>Dewiswch un na fyddai eraill yn ei ddyfalu'n gyntaf. Mae tri gair ar hap yn gwneud un da.</translation>
        </message>
        <message>
            <source>Choose precautions that answer: {0}</source>
            <translation>Dewiswch ragofalon sy'n ateb: {0}</translation>
        </message>
        <message>
            <source>Choose services from the list</source>
            <translation>Dewiswch wasanaethau o'r rhestr</translation>
        </message>
        <message>
            <source>Choose somebody else</source>
            <translation>Dewiswch rywun arall</translation>
        </message>
        <message>
            <source>Choose somebody else to cover</source>
            <translation>Dewiswch rywun arall i gyflenwi</translation>
        </message>
        <message>
            <source>Choose somebody else to link to</source>
            <translation>Dewiswch rywun arall i gysylltu â nhw</translation>
        </message>
        <message>
            <source>Choose somebody else who works here</source>
            <translation>Dewiswch rywun arall sy'n gweithio yma</translation>
        </message>
        <message>
            <source>Choose somebody who still works here</source>
            <translation>Dewiswch rywun sy'n dal i weithio yma</translation>
        </message>
        <message>
            <source>Choose somebody who works here</source>
            <translation>Dewiswch rywun sy'n gweithio yma</translation>
        </message>
        <message>
            <source>Choose the clock that the law sets</source>
            <translation>Dewiswch y cloc y mae'r gyfraith yn ei osod</translation>
        </message>
        <message>
            <source>Choose the column that holds the UPRN</source>
            <translation>Dewiswch y golofn sy'n dal yr UPRN</translation>
        </message>
        <message>
            <source>Choose the column that holds the name</source>
            <translation>Dewiswch y golofn sy'n dal yr enw</translation>
        </message>
        <message>
            <source>Choose the columns that hold the street or the address</source>
            <translation>Dewiswch y colofnau sy'n dal y stryd neu'r cyfeiriad</translation>
        </message>
        <message>
            <source>Choose the enquiry that it repeats</source>
            <translation>Dewiswch yr ymholiad y mae'n ei ailadrodd</translation>
        </message>
        <message>
            <source>Choose the enquiry that this repeats</source>
            <translation>Dewiswch yr ymholiad y mae hwn yn ei ailadrodd</translation>
        </message>
        <message>
            <source>Choose the ground on which we may tell it</source>
            <translation>Dewiswch y sail y cawn ei ddweud arni</translation>
        </message>
        <message>
            <source>Choose the incident that this rests on</source>
            <translation>Dewiswch y digwyddiad y mae hyn yn seiliedig arno</translation>
        </message>
        <message>
            <source>Choose the language that is interpreted</source>
            <translation>Dewiswch yr iaith a gyfieithir</translation>
        </message>
        <message>
            <source>Choose the ombudsman</source>
            <translation>Dewiswch yr ombwdsmon</translation>
        </message>
        <message>
            <source>Choose the other person at the table</source>
            <translation>Dewiswch y person arall wrth y bwrdd</translation>
        </message>
        <message>
            <source>Choose the picture again</source>
            <translation>Dewiswch y llun eto</translation>
        </message>
        <message>
            <source>Choose the team that it goes to</source>
            <translation>Dewiswch y tîm y mae'n mynd ato</translation>
        </message>
        <message>
            <source>Choose to whom it goes</source>
            <translation>Dewiswch at bwy y mae'n mynd</translation>
        </message>
        <message>
            <source>Choose to whom it was sent</source>
            <translation>Dewiswch at bwy y'i hanfonwyd</translation>
        </message>
        <message>
            <source>Choose two records</source>
            <translation>Dewiswch ddau gofnod</translation>
        </message>
        <message>
            <source>Choose upheld, partly upheld or not upheld</source>
            <translation>Dewiswch: cadarnhawyd, cadarnhawyd yn rhannol neu ni chadarnhawyd</translation>
        </message>
        <message>
            <source>Choose what a visitor is to do</source>
            <translation>Dewiswch beth y mae ymwelydd i'w wneud</translation>
        </message>
        <message>
            <source>Choose what became of it</source>
            <translation>Dewiswch beth ddigwyddodd iddo</translation>
        </message>
        <message>
            <source>Choose what came of it</source>
            <translation>Dewiswch beth ddaeth ohono</translation>
        </message>
        <message>
            <source>Choose what happened</source>
            <translation>Dewiswch beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Choose what is ordered</source>
            <translation>Dewiswch beth a archebir</translation>
        </message>
        <message>
            <source>Choose what is wrong with the page</source>
            <translation>Dewiswch beth sydd o'i le ar y dudalen</translation>
        </message>
        <message>
            <source>Choose what it is</source>
            <translation>Dewiswch beth ydyw</translation>
        </message>
        <message>
            <source>Choose what it is about</source>
            <translation>Dewiswch beth yw'r pwnc</translation>
        </message>
        <message>
            <source>Choose what it is from the list</source>
            <translation>Dewiswch beth ydyw o'r rhestr</translation>
        </message>
        <message>
            <source>Choose what kind of case it is</source>
            <translation>Dewiswch pa fath o achos yw hwn</translation>
        </message>
        <message>
            <source>Choose what kind of day it is</source>
            <translation>Dewiswch pa fath o ddiwrnod yw hwn</translation>
        </message>
        <message>
            <source>Choose what kind of document it is</source>
            <translation>Dewiswch pa fath o ddogfen ydyw</translation>
        </message>
        <message>
            <source>Choose what staff are to do</source>
            <translation>Dewiswch beth y mae staff i'w wneud</translation>
        </message>
        <message>
            <source>Choose what they take</source>
            <translation>Dewiswch beth maent yn ei gymryd</translation>
        </message>
        <message>
            <source>Choose where blank paper lies</source>
            <translation>Dewiswch ble mae'r papur gwag</translation>
        </message>
        <message>
            <source>Choose where it goes</source>
            <translation>Dewiswch i ble mae'n mynd</translation>
        </message>
        <message>
            <source>Choose where the post came from</source>
            <translation>Dewiswch o ble daeth y post</translation>
        </message>
        <message>
            <source>Choose which sides are scanned</source>
            <translation>Dewiswch pa ochrau sy'n cael eu sganio</translation>
        </message>
        <message>
            <source>Choose who asks</source>
            <translation>Dewiswch pwy sy'n gofyn</translation>
        </message>
        <message>
            <source>Choose who covers while they are away</source>
            <translation>Dewiswch pwy sy'n cyflenwi tra byddant i ffwrdd</translation>
        </message>
        <message>
            <source>Choose who hears of it</source>
            <translation>Dewiswch pwy sy'n clywed amdano</translation>
        </message>
        <message>
            <source>Choose who may see it</source>
            <translation>Dewiswch pwy gaiff ei weld</translation>
        </message>
        <message>
            <source>Choose who rings if they are away</source>
            <translation>Dewiswch pwy sy'n ffonio os ydynt i ffwrdd</translation>
        </message>
        <message>
            <source>Choose who takes it</source>
            <translation>Dewiswch pwy sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Choose whom it is about</source>
            <translation>Dewiswch am bwy y mae</translation>
        </message>
        <message>
            <source>Choose whom to ring</source>
            <translation>Dewiswch pwy i'w ffonio</translation>
        </message>
        <message>
            <source>Choose whose bank holidays count</source>
            <translation>Dewiswch wyliau banc pwy sy'n cyfrif</translation>
        </message>
        <message>
            <source>Choose whose record it goes to</source>
            <translation>Dewiswch gofnod pwy y mae'n mynd iddo</translation>
        </message>
        <message>
            <source>Choose whose turn it is</source>
            <translation>Dewiswch dro pwy yw hi</translation>
        </message>
        <message>
            <source>Choose why it came back</source>
            <translation>Dewiswch pam y daeth yn ôl</translation>
        </message>
        <message>
            <source>Choose why it came to this</source>
            <translation>Dewiswch pam y daeth i hyn</translation>
        </message>
        <message>
            <source>Choose why it can't wait</source>
            <translation>Dewiswch pam na all aros</translation>
        </message>
        <message>
            <source>Choose yes or no</source>
            <translation>Dewiswch ie neu na</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Dosbarthiad</translation>
        </message>
        <message>
            <source>Close the bold words with **</source>
            <translation>Caewch y geiriau trwm â **</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Cau'r achos</translation>
        </message>
        <message>
            <source>Close the link, like [words](https://address)</source>
            <translation>Caewch y ddolen, fel [geiriau](https://cyfeiriad)</translation>
        </message>
        <message>
            <source>Close the name of the fragment with ]]</source>
            <translation>Caewch enw'r darn â ]]</translation>
        </message>
        <message>
            <source>Close these brackets with ))</source>
            <translation>Caewch y cromfachau hyn â ))</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ar gau</translation>
        </message>
        <message>
            <source>Closed before it was done</source>
            <translation>Caewyd cyn ei orffen</translation>
        </message>
        <message>
            <source>Closed, to be counted</source>
            <translation>Wedi cau, i'w gyfrif</translation>
        </message>
        <message>
            <source>Closing letter</source>
            <translation>Llythyr cau</translation>
        </message>
        <message>
            <source>Co-ordinator</source>
            <translation>Cydlynydd</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Casglwyd</translation>
        </message>
        <message>
            <source>Coloured paper</source>
            <translation>Papur lliw</translation>
        </message>
        <message>
            <source>Comments are left out</source>
            <translation>Mae sylwadau wedi'u gadael allan</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Iawndal</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Cwyn</translation>
        </message>
        <message>
            <source>Complaint, acknowledgement</source>
            <translation>Cwyn, cydnabod</translation>
        </message>
        <message>
            <source>Complaint, stage 1</source>
            <translation>Cwyn, cam 1</translation>
        </message>
        <message>
            <source>Complaint, stage 2</source>
            <translation>Cwyn, cam 2</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Cwynion</translation>
        </message>
        <message>
            <source>Compliment</source>
            <translation>Canmoliaeth</translation>
        </message>
        <message>
            <source>Compliments</source>
            <translation>Canmoliaeth</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Copy the file itself.</source>
            <translation>Copïwch y ffeil ei hun.</translation>
        </message>
        <message>
            <source>Copy the last group from the sheet, so that we know you have it.</source>
            <translation>Copïwch y grŵp olaf o'r daflen, er mwyn i ni wybod ei bod gennych.</translation>
        </message>
        <message>
            <source>Correct the service</source>
            <translation>Cywiro'r gwasanaeth</translation>
        </message>
        <message>
            <source>Council tax bill</source>
            <translation>Bil treth gyngor</translation>
        </message>
        <message>
            <source>Councillor</source>
            <translation>Cynghorydd sir neu dref</translation>
        </message>
        <message>
            <source>Councillor's enquiry</source>
            <translation>Ymholiad cynghorydd</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Wedi'i gyfrif</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Cownter</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>Dywedwyd wrth y cwsmer</translation>
        </message>
        <message>
            <source>Cymraeg</source>
            <translation>Cymraeg</translation>
        </message>
        <message>
            <source>Damage to property</source>
            <translation>Difrod i eiddo</translation>
        </message>
        <message>
            <source>Danger at home</source>
            <translation>Perygl yn y cartref</translation>
        </message>
        <message>
            <source>Danger from others near by</source>
            <translation>Perygl gan eraill gerllaw</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Diogelu data</translation>
        </message>
        <message>
            <source>Data protection complaint, acknowledgement</source>
            <translation>Cwyn diogelu data, cydnabod</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Dyddiad geni</translation>
        </message>
        <message>
            <source>Date of birth almost the same</source>
            <translation>Y dyddiad geni bron yr un fath</translation>
        </message>
        <message>
            <source>Day and month of birth exchanged</source>
            <translation>Diwrnod a mis geni wedi'u cyfnewid</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Penderfynwyd</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Wedi'i dinistrio</translation>
        </message>
        <message>
            <source>Died on</source>
            <translation>Bu farw ar</translation>
        </message>
        <message>
            <source>Different date of birth</source>
            <translation>Dyddiad geni gwahanol</translation>
        </message>
        <message>
            <source>Different name</source>
            <translation>Enw gwahanol</translation>
        </message>
        <message>
            <source>Disclosure {what}</source>
            <translation>Datgeliad {what}</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Anghytunir</translation>
        </message>
        <message>
            <source>Do not visit</source>
            <translation>Peidiwch ag ymweld</translation>
        </message>
        <message>
            <source>Do not write</source>
            <translation>Peidiwch ag ysgrifennu</translation>
        </message>
        <message>
            <source>Do the next thing with the complaint</source>
            <translation>Gwneud y peth nesaf gyda'r gŵyn</translation>
        </message>
        <message>
            <source>Dog</source>
            <translation>Ci</translation>
        </message>
        <message>
            <source>Don't send this: post came back from this address</source>
            <translation>Peidiwch ag anfon hwn: daeth post yn ôl o'r cyfeiriad hwn</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Wedi gorffen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>Driving licence</source>
            <translation>Trwydded yrru</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Wedi'i gollwng</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Erbyn yn fuan</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dyblygiad</translation>
        </message>
        <message>
            <source>Duplicate of another</source>
            <translation>Yr un fath ag un cynharach</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-bost</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-byst</translation>
        </message>
        <message>
            <source>Easy Read</source>
            <translation>Hawdd ei Ddeall</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Economi</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Argyfwng</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Daeth i ben</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Saesneg</translation>
        </message>
        <message>
            <source>English and Welsh</source>
            <translation>Cymraeg a Saesneg</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Ymholiad</translation>
        </message>
        <message>
            <source>Enquiry {0} led to this case. Move the enquiry, under Everything: the case goes along.</source>
            <translation>Ymholiad {0} a arweiniodd at yr achos hwn. Symudwch yr ymholiad, o dan Popeth: aiff yr achos gydag ef.</translation>
        </message>
        <message>
            <source>Enter a UPRN of up to 12 digits</source>
            <translation>Rhowch UPRN o hyd at 12 digid</translation>
        </message>
        <message>
            <source>Enter a colour like #14566b</source>
            <translation>Rhowch liw fel #14566b</translation>
        </message>
        <message>
            <source>Enter a date after the date of birth</source>
            <translation>Rhowch ddyddiad ar ôl y dyddiad geni</translation>
        </message>
        <message>
            <source>Enter a date between {0} and {1}</source>
            <translation>Rhowch ddyddiad rhwng {0} a {1}</translation>
        </message>
        <message>
            <source>Enter a date of birth in the past</source>
            <translation>Rhowch ddyddiad geni yn y gorffennol</translation>
        </message>
        <message>
            <source>Enter a date that is not in the future</source>
            <translation>Rhowch ddyddiad nad yw yn y dyfodol</translation>
        </message>
        <message>
            <source>Enter a date, like 20/11</source>
            <translation>Rhowch ddyddiad, fel 20/11</translation>
        </message>
        <message>
            <source>Enter a date, like 24/12/2026</source>
            <translation>Rhowch ddyddiad, fel 24/12/2026</translation>
        </message>
        <message>
            <source>Enter a date, like 3/11/2026</source>
            <translation>Rhowch ddyddiad, fel 3/11/2026</translation>
        </message>
        <message>
            <source>Enter a day</source>
            <translation>Rhowch ddiwrnod</translation>
        </message>
        <message>
            <source>Enter a day and a time, like tomorrow 10:30</source>
            <translation>Rhowch ddiwrnod ac amser, fel 24/11 10:30</translation>
        </message>
        <message>
            <source>Enter a day like 03-15, the month first</source>
            <translation>Rhowch ddiwrnod fel 03-15, y mis yn gyntaf</translation>
        </message>
        <message>
            <source>Enter a day that has come</source>
            <translation>Rhowch ddiwrnod sydd wedi dod</translation>
        </message>
        <message>
            <source>Enter a day that is not before the first</source>
            <translation>Rhowch ddiwrnod nad yw cyn y cyntaf</translation>
        </message>
        <message>
            <source>Enter a day that is not in the future</source>
            <translation>Rhowch ddiwrnod nad yw yn y dyfodol</translation>
        </message>
        <message>
            <source>Enter a day that is not past</source>
            <translation>Rhowch ddiwrnod nad yw wedi mynd heibio</translation>
        </message>
        <message>
            <source>Enter a day to come, by which it is read again</source>
            <translation>Rhowch ddiwrnod i ddod, pan gaiff ei ddarllen eto erbyn hynny</translation>
        </message>
        <message>
            <source>Enter a full number; a short code is no contact</source>
            <translation>Rhowch rif llawn; nid yw cod byr yn gyswllt</translation>
        </message>
        <message>
            <source>Enter a logical status: 1, 3, 6 or 8, say</source>
            <translation>Rhowch statws rhesymegol: 1, 3, 6 neu 8, er enghraifft</translation>
        </message>
        <message>
            <source>Enter a name</source>
            <translation>Rhowch enw</translation>
        </message>
        <message>
            <source>Enter a name like gate: letters, digits and -</source>
            <translation>Rhowch enw fel giat: llythrennau, digidau a -</translation>
        </message>
        <message>
            <source>Enter a name to sign in by, like priya.</source>
            <translation>Rhowch enw i fewngofnodi, fel priya.</translation>
        </message>
        <message>
            <source>Enter a number</source>
            <translation>Rhowch rif</translation>
        </message>
        <message>
            <source>Enter a number from 0 to {0}</source>
            <translation>Rhowch rif o 0 i {0}</translation>
        </message>
        <message>
            <source>Enter a number from 0 to {0} {1}</source>
            <translation>Rhowch rif o 0 i {0} {1}</translation>
        </message>
        <message>
            <source>Enter a number from 1 to 50</source>
            <translation>Rhowch rif o 1 i 50</translation>
        </message>
        <message>
            <source>Enter a number from 1 to {0}</source>
            <translation>Rhowch rif o 1 i {0}</translation>
        </message>
        <message>
            <source>Enter a number from {0} to {1}</source>
            <translation>Rhowch rif o {0} i {1}</translation>
        </message>
        <message>
            <source>Enter a number of up to five digits</source>
            <translation>Rhowch rif o hyd at bum digid</translation>
        </message>
        <message>
            <source>Enter a number of working days, 0 for none</source>
            <translation>Rhowch nifer o ddiwrnodau gwaith, 0 am ddim</translation>
        </message>
        <message>
            <source>Enter a number of working days, like 10</source>
            <translation>Rhowch nifer o ddyddiau gwaith, fel 10</translation>
        </message>
        <message>
            <source>Enter a number up to {0}</source>
            <translation>Rhowch rif hyd at {0}</translation>
        </message>
        <message>
            <source>Enter a number, like 12</source>
            <translation>Rhowch rif, fel 12</translation>
        </message>
        <message>
            <source>Enter a number, like 300</source>
            <translation>Rhowch rif, fel 300</translation>
        </message>
        <message>
            <source>Enter a number, like 524, or leave it empty</source>
            <translation>Rhowch rif, fel 524, neu ei adael yn wag</translation>
        </message>
        <message>
            <source>Enter a panel that fits in the envelope</source>
            <translation>Rhowch banel sy'n ffitio yn yr amlen</translation>
        </message>
        <message>
            <source>Enter a phone number, like 01632 960001</source>
            <translation>Rhowch rif ffôn, fel 01632 960001</translation>
        </message>
        <message>
            <source>Enter a phone number, like 01632 960123</source>
            <translation>Rhowch rif ffôn, fel 01632 960123</translation>
        </message>
        <message>
            <source>Enter a postcode, like CM9 4LQ</source>
            <translation>Rhowch god post, fel CM9 4LQ</translation>
        </message>
        <message>
            <source>Enter a reference, like GH-7K3M-92QX-4TD</source>
            <translation>Rhowch gyfeirnod, fel GH-7K3M-92QX-4TD</translation>
        </message>
        <message>
            <source>Enter a review day after today, within 12 months</source>
            <translation>Rhowch ddiwrnod adolygu ar ôl heddiw, o fewn 12 mis</translation>
        </message>
        <message>
            <source>Enter a review day within two years of agreeing it</source>
            <translation>Rhowch ddiwrnod adolygu o fewn dwy flynedd i'w gytuno</translation>
        </message>
        <message>
            <source>Enter a smaller number</source>
            <translation>Rhowch rif llai</translation>
        </message>
        <message>
            <source>Enter a time between 0 and 12 hours</source>
            <translation>Rhowch amser rhwng 0 a 12 awr</translation>
        </message>
        <message>
            <source>Enter a time that is not in the future</source>
            <translation>Rhowch amser nad yw yn y dyfodol</translation>
        </message>
        <message>
            <source>Enter a whole e-mail address, like jo@example.com</source>
            <translation>Rhowch gyfeiriad e-bost cyfan, fel jo@example.com</translation>
        </message>
        <message>
            <source>Enter a whole number, like 3</source>
            <translation>Rhowch rif cyfan, fel 3</translation>
        </message>
        <message>
            <source>Enter a width that a folded page fits in</source>
            <translation>Rhowch led y mae tudalen wedi'i phlygu yn ffitio ynddo</translation>
        </message>
        <message>
            <source>Enter a window that always shows some page</source>
            <translation>Rhowch ffenestr sydd bob amser yn dangos rhan o'r dudalen</translation>
        </message>
        <message>
            <source>Enter an address</source>
            <translation>Rhowch gyfeiriad</translation>
        </message>
        <message>
            <source>Enter an address in the United Kingdom</source>
            <translation>Rhowch gyfeiriad yn y Deyrnas Unedig</translation>
        </message>
        <message>
            <source>Enter an address that a letter can be taken to</source>
            <translation>Rhowch gyfeiriad y gellir mynd â llythyr iddo</translation>
        </message>
        <message>
            <source>Enter an amount</source>
            <translation>Rhowch swm</translation>
        </message>
        <message>
            <source>Enter an amount, like 12.50</source>
            <translation>Rhowch swm, fel 12.50</translation>
        </message>
        <message>
            <source>Enter an amount, like 250.00</source>
            <translation>Rhowch swm, fel 250.00</translation>
        </message>
        <message>
            <source>Enter an amount, like 45.50</source>
            <translation>Rhowch swm, fel 45.50</translation>
        </message>
        <message>
            <source>Enter an amount, like £12.50</source>
            <translation>Rhowch swm, fel £12.50</translation>
        </message>
        <message>
            <source>Enter an e-mail address</source>
            <translation>Rhowch gyfeiriad e-bost</translation>
        </message>
        <message>
            <source>Enter an e-mail address, like name@example.com</source>
            <translation>Rhowch gyfeiriad e-bost, fel enw@example.com</translation>
        </message>
        <message>
            <source>Enter an end that is after the beginning</source>
            <translation>Rhowch ddiwedd sydd ar ôl y dechrau</translation>
        </message>
        <message>
            <source>Enter an end that is not before the start</source>
            <translation>Rhowch ddiwedd nad yw cyn y dechrau</translation>
        </message>
        <message>
            <source>Enter an end within the next three years</source>
            <translation>Rhowch ddiwedd o fewn y tair blynedd nesaf</translation>
        </message>
        <message>
            <source>Enter at least 3 lines</source>
            <translation>Rhowch o leiaf 3 llinell</translation>
        </message>
        <message>
            <source>Enter by when they will be rung</source>
            <translation>Rhowch erbyn pryd y cânt eu ffonio</translation>
        </message>
        <message>
            <source>Enter days, from 0 to 3650</source>
            <translation>Rhowch ddyddiau, o 0 i 3650</translation>
        </message>
        <message>
            <source>Enter how many items there are</source>
            <translation>Rhowch faint o eitemau sydd</translation>
        </message>
        <message>
            <source>Enter how many pieces</source>
            <translation>Rhowch sawl darn</translation>
        </message>
        <message>
            <source>Enter how many sheets there were</source>
            <translation>Rhowch faint o ddalennau oedd</translation>
        </message>
        <message>
            <source>Enter how much they owe us</source>
            <translation>Rhowch faint sydd arnynt i ni</translation>
        </message>
        <message>
            <source>Enter how much, like 50.00</source>
            <translation>Rhowch faint, fel 50.00</translation>
        </message>
        <message>
            <source>Enter its last four letters or digits only</source>
            <translation>Rhowch ei bedair llythyren neu ddigid olaf yn unig</translation>
        </message>
        <message>
            <source>Enter minutes, like 4 or 4:12</source>
            <translation>Rhowch funudau, fel 4 neu 4:12</translation>
        </message>
        <message>
            <source>Enter months, from 1 to 1200</source>
            <translation>Rhowch fisoedd, o 1 i 1200</translation>
        </message>
        <message>
            <source>Enter something here</source>
            <translation>Rhowch rywbeth yma</translation>
        </message>
        <message>
            <source>Enter the amount</source>
            <translation>Rhowch y swm</translation>
        </message>
        <message>
            <source>Enter the council's or the association's name.</source>
            <translation>Rhowch enw'r cyngor neu'r gymdeithas.</translation>
        </message>
        <message>
            <source>Enter the day on which it ended</source>
            <translation>Rhowch y diwrnod y daeth i ben</translation>
        </message>
        <message>
            <source>Enter the first day and the last day of the season</source>
            <translation>Rhowch ddiwrnod cyntaf a diwrnod olaf y tymor</translation>
        </message>
        <message>
            <source>Enter the folds from the top of the page down</source>
            <translation>Rhowch y plygiadau o ben y dudalen i lawr</translation>
        </message>
        <message>
            <source>Enter the last four letters or digits of the number</source>
            <translation>Rhowch bedair llythyren neu bedwar digid olaf y rhif</translation>
        </message>
        <message>
            <source>Enter the number of the receipt</source>
            <translation>Rhowch rif y dderbynneb</translation>
        </message>
        <message>
            <source>Enter the number of their form or of the order</source>
            <translation>Rhowch rif eu ffurflen neu'r gorchymyn</translation>
        </message>
        <message>
            <source>Enter the number on the envelope</source>
            <translation>Rhowch y rhif ar yr amlen</translation>
        </message>
        <message>
            <source>Enter the number to ring, like 01632 960417</source>
            <translation>Rhowch y rhif i'w ffonio, fel 01632 960417</translation>
        </message>
        <message>
            <source>Enter the password that the sender gave</source>
            <translation>Rhowch y cyfrinair a roddodd yr anfonwr</translation>
        </message>
        <message>
            <source>Enter the street, or the address</source>
            <translation>Rhowch y stryd, neu'r cyfeiriad</translation>
        </message>
        <message>
            <source>Enter the street, or the building's name</source>
            <translation>Rhowch y stryd, neu enw'r adeilad</translation>
        </message>
        <message>
            <source>Enter the words that mean danger, or nobody is told what to do</source>
            <translation>Rhowch y geiriau sy'n golygu perygl, neu ni ddywedir wrth neb beth i'w wneud</translation>
        </message>
        <message>
            <source>Enter the words, one to a line</source>
            <translation>Rhowch y geiriau, un i bob llinell</translation>
        </message>
        <message>
            <source>Enter their passphrase</source>
            <translation>Rhowch eu cyfrinymadrodd</translation>
        </message>
        <message>
            <source>Enter their sign-in name</source>
            <translation>Rhowch eu henw mewngofnodi</translation>
        </message>
        <message>
            <source>Enter three letters or more, one of them a figure, like CT-SPD1</source>
            <translation>Rhowch dair llythyren neu fwy, un ohonynt yn rhif, fel CT-SPD1</translation>
        </message>
        <message>
            <source>Enter today, or a day to come</source>
            <translation>Rhowch heddiw, neu ddiwrnod i ddod</translation>
        </message>
        <message>
            <source>Enter what it cost</source>
            <translation>Rhowch faint a gostiodd</translation>
        </message>
        <message>
            <source>Enter what may be told once the facts are right</source>
            <translation>Rhowch beth y ceir ei ddweud unwaith y bydd y ffeithiau'n gywir</translation>
        </message>
        <message>
            <source>Enter what to do when one of these words comes up</source>
            <translation>Rhowch beth i'w wneud pan ddaw un o'r geiriau hyn i'r golwg</translation>
        </message>
        <message>
            <source>Enter when they were told, or why they were not</source>
            <translation>Rhowch pryd y dywedwyd wrthynt, neu pam na wnaed hynny</translation>
        </message>
        <message>
            <source>Enter when this authority ends</source>
            <translation>Rhowch pryd y daw'r awdurdod hwn i ben</translation>
        </message>
        <message>
            <source>Enter when this is to be reviewed</source>
            <translation>Rhowch pryd y mae hyn i'w adolygu</translation>
        </message>
        <message>
            <source>Enter where it is kept</source>
            <translation>Rhowch lle mae'n cael ei gadw</translation>
        </message>
        <message>
            <source>Enter where the paper lies</source>
            <translation>Rhowch lle mae'r papur</translation>
        </message>
        <message>
            <source>Enter who hands it on</source>
            <translation>Rhowch pwy sy'n ei drosglwyddo</translation>
        </message>
        <message>
            <source>Enter who makes them</source>
            <translation>Rhowch pwy sy'n eu gwneud</translation>
        </message>
        <message>
            <source>Enter who takes it</source>
            <translation>Rhowch pwy sy'n ei gymryd</translation>
        </message>
        <message>
            <source>Enter who took it</source>
            <translation>Rhowch pwy a'i cymerodd</translation>
        </message>
        <message>
            <source>Enter {0} or less</source>
            <translation>Rhowch {0} neu lai</translation>
        </message>
        <message>
            <source>Enter {0} or more</source>
            <translation>Rhowch {0} neu fwy</translation>
        </message>
        <message>
            <source>Enter “{0}”</source>
            <translation>Rhowch “{0}”</translation>
        </message>
        <message>
            <source>Environmental information</source>
            <translation>Gwybodaeth amgylcheddol</translation>
        </message>
        <message>
            <source>Estate they look after</source>
            <translation>Ystad dan eu gofal</translation>
        </message>
        <message>
            <source>Evidence, such as a payslip or a letter</source>
            <translation>Tystiolaeth, fel slip cyflog neu lythyr</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Ysgutor</translation>
        </message>
        <message>
            <source>Explain to them why we don't take it</source>
            <translation>Eglurwch iddynt pam nad ydym yn ei chymryd</translation>
        </message>
        <message>
            <source>Explain why we don't take it</source>
            <translation>Eglurwch pam nad ydym yn ei chymryd</translation>
        </message>
        <message>
            <source>Exported for the ombudsman: {what}</source>
            <translation>Allforiwyd ar gyfer yr ombwdsmon: {what}</translation>
        </message>
        <message>
            <source>Extend the clock</source>
            <translation>Ymestyn y cloc</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Wedi'i ymestyn</translation>
        </message>
        <message>
            <source>Extension letter</source>
            <translation>Llythyr ymestyn</translation>
        </message>
        <message>
            <source>Face them and speak clearly</source>
            <translation>Eu hwynebu a siarad yn glir</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Wedi'i ffeilio</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Ffeiliau</translation>
        </message>
        <message>
            <source>Find or add the caller first</source>
            <translation>Dewch o hyd i'r galwr neu ei ychwanegu yn gyntaf</translation>
        </message>
        <message>
            <source>Find or add the caller, or mark the contact anonymous</source>
            <translation>Dewch o hyd i'r galwr neu ei ychwanegu, neu nodwch fod y cyswllt yn ddienw</translation>
        </message>
        <message>
            <source>First class</source>
            <translation>Dosbarth cyntaf</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Enw cyntaf</translation>
        </message>
        <message>
            <source>Flat or unit</source>
            <translation>Fflat neu uned</translation>
        </message>
        <message>
            <source>Fleeing abuse</source>
            <translation>Yn ffoi rhag camdriniaeth</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ffolder</translation>
        </message>
        <message>
            <source>For a second person</source>
            <translation>I ail berson</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Enw blaenorol</translation>
        </message>
        <message>
            <source>Fraud is suspected</source>
            <translation>Amheuir twyll</translation>
        </message>
        <message>
            <source>Fraud suspected</source>
            <translation>Amheuaeth o dwyll</translation>
        </message>
        <message>
            <source>Freedom of information</source>
            <translation>Rhyddid gwybodaeth</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Enw llawn</translation>
        </message>
        <message>
            <source>Gathered</source>
            <translation>Wedi'u casglu ynghyd</translation>
        </message>
        <message>
            <source>Giant print (24 point)</source>
            <translation>Print bras iawn (24 pwynt)</translation>
        </message>
        <message>
            <source>Give first names only</source>
            <translation>Rhowch enwau cyntaf yn unig</translation>
        </message>
        <message>
            <source>Give it a name</source>
            <translation>Rhowch enw iddo</translation>
        </message>
        <message>
            <source>Give more time to answer letters</source>
            <translation>Rhoi mwy o amser i ateb llythyrau</translation>
        </message>
        <message>
            <source>Give the reasons</source>
            <translation>Rhowch y rhesymau</translation>
        </message>
        <message>
            <source>Give the reasons: the answer has to have them</source>
            <translation>Rhowch y rhesymau: rhaid iddynt fod yn yr ateb</translation>
        </message>
        <message>
            <source>Give them the ombudsman's details with the new date</source>
            <translation>Rhowch fanylion yr ombwdsmon iddynt gyda'r dyddiad newydd</translation>
        </message>
        <message>
            <source>Give this line as many parts as the table has headings</source>
            <translation>Rhowch gynifer o rannau i'r llinell hon ag sydd o benawdau yn y tabl</translation>
        </message>
        <message>
            <source>Give this row {name} cells, as the table has columns</source>
            <translation>Rhowch {name} cell i'r rhes hon, fel sydd o golofnau yn y tabl</translation>
        </message>
        <message>
            <source>Give this way to scan a name</source>
            <translation>Rhowch enw i'r ffordd hon o sganio</translation>
        </message>
        <message>
            <source>Give {0} an outcome, then close the contact.</source>
            <translation>Rhowch ganlyniad i {0}, yna caewch y cyswllt.</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Rhoddwyd y gorau iddo</translation>
        </message>
        <message>
            <source>Group {0}{1} of the recovery key is mistyped. Compare it with the recovery sheet.</source>
            <translation>Teipiwyd grŵp {0}{1} yr allwedd adfer yn anghywir. Cymharwch ef â'r daflen adfer.</translation>
        </message>
        <message>
            <source>Guildhall files under this kind itself: keep it</source>
            <translation>Mae Guildhall ei hun yn ffeilio o dan y math hwn: cadwch ef</translation>
        </message>
        <message>
            <source>Had to tell us again</source>
            <translation>Gorfod dweud wrthym eto</translation>
        </message>
        <message>
            <source>Half of a double name is the same</source>
            <translation>Hanner enw dwbl yr un fath</translation>
        </message>
        <message>
            <source>Hand the case over</source>
            <translation>Trosglwyddo'r achos</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>Trosglwyddwyd</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Wedi'i drosglwyddo</translation>
        </message>
        <message>
            <source>Handed over to {name}</source>
            <translation>Trosglwyddwyd i {name}</translation>
        </message>
        <message>
            <source>Happy</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Harassment or stalking of staff</source>
            <translation>Aflonyddu neu stelcio staff</translation>
        </message>
        <message>
            <source>Have the animal shut away</source>
            <translation>Gofynnwch am gau'r anifail i ffwrdd</translation>
        </message>
        <message>
            <source>Have their trusted person there</source>
            <translation>Cael rhywun y maent yn ymddiried ynddo yno</translation>
        </message>
        <message>
            <source>Health and safety</source>
            <translation>Iechyd a diogelwch</translation>
        </message>
        <message>
            <source>Health service</source>
            <translation>Gwasanaeth iechyd</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Wedi'i hatal</translation>
        </message>
        <message>
            <source>Help to fill in forms</source>
            <translation>Helpu i lenwi ffurflenni</translation>
        </message>
        <message>
            <source>Helped to self-serve</source>
            <translation>Helpwyd i'w wneud eu hunain</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Yma</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Cartref</translation>
        </message>
        <message>
            <source>Home phone</source>
            <translation>Ffôn cartref</translation>
        </message>
        <message>
            <source>Home visit</source>
            <translation>Ymweliad cartref</translation>
        </message>
        <message>
            <source>Homeless tonight, the same day</source>
            <translation>Digartref heno, yr un diwrnod</translation>
        </message>
        <message>
            <source>Housing Ombudsman</source>
            <translation>Ombwdsmon Tai</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Sut</translation>
        </message>
        <message>
            <source>How did we do?</source>
            <translation>Sut wnaethom ni?</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Sut mae pethau</translation>
        </message>
        <message>
            <source>How staff acted</source>
            <translation>Sut yr ymddygodd staff</translation>
        </message>
        <message>
            <source>In confidence</source>
            <translation>Yn gyfrinachol</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Wyneb yn wyneb</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Mewn pryd</translation>
        </message>
        <message>
            <source>Information request</source>
            <translation>Cais am wybodaeth</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Archwiliad</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Cyfieithydd</translation>
        </message>
        <message>
            <source>Into their hands</source>
            <translation>I'w dwylo</translation>
        </message>
        <message>
            <source>It asks for a password</source>
            <translation>Mae'n gofyn am gyfrinair</translation>
        </message>
        <message>
            <source>It can't be more than at the start</source>
            <translation>Ni all fod yn fwy nag ar y dechrau</translation>
        </message>
        <message>
            <source>It can't be opened before it came</source>
            <translation>Ni ellir ei agor cyn iddo ddod</translation>
        </message>
        <message>
            <source>It can't be read</source>
            <translation>Ni ellir ei darllen</translation>
        </message>
        <message>
            <source>It can't be undone: it was changed or used since.</source>
            <translation>Ni ellir ei ddadwneud: fe'i newidiwyd neu ei ddefnyddio ers hynny.</translation>
        </message>
        <message>
            <source>It can't be undone: the pages were moved since.</source>
            <translation>Ni ellir ei ddadwneud: symudwyd y tudalennau ers hynny.</translation>
        </message>
        <message>
            <source>It could not be opened safely</source>
            <translation>Ni ellid ei agor yn ddiogel</translation>
        </message>
        <message>
            <source>It goes to the list for the supplier</source>
            <translation>Mae'n mynd i'r rhestr ar gyfer y cyflenwr</translation>
        </message>
        <message>
            <source>It happened more than a year ago</source>
            <translation>Digwyddodd dros flwyddyn yn ôl</translation>
        </message>
        <message>
            <source>It has no pages</source>
            <translation>Nid oes ganddo dudalennau</translation>
        </message>
        <message>
            <source>It has {0} pages and goes in a larger envelope.</source>
            <translation>Mae ganddo {0} tudalen ac mae'n mynd mewn amlen fwy.</translation>
        </message>
        <message>
            <source>It holds an error of the spreadsheet, like #N/A</source>
            <translation>Mae'n dal gwall o'r daenlen, fel #N/A</translation>
        </message>
        <message>
            <source>It is a formula and no value: look at it</source>
            <translation>Fformiwla ydyw, nid gwerth: edrychwch arno</translation>
        </message>
        <message>
            <source>It is another day by now. Release the run once more.</source>
            <translation>Mae'n ddiwrnod arall erbyn hyn. Rhyddhewch y rhediad unwaith eto.</translation>
        </message>
        <message>
            <source>It is before a court</source>
            <translation>Mae gerbron llys</translation>
        </message>
        <message>
            <source>It is closed</source>
            <translation>Mae wedi cau</translation>
        </message>
        <message>
            <source>It is crooked</source>
            <translation>Mae'n gam</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>Mae wedi'i ddifrodi</translation>
        </message>
        <message>
            <source>It is held</source>
            <translation>Mae'n cael ei ddal</translation>
        </message>
        <message>
            <source>It is held no longer.</source>
            <translation>Nid yw'n cael ei dal mwyach.</translation>
        </message>
        <message>
            <source>It is in a restricted case: only who may see that can take it out.</source>
            <translation>Mae mewn achos cyfyngedig: dim ond y sawl a gaiff weld hwnnw all ei thynnu allan.</translation>
        </message>
        <message>
            <source>It is in the wrong document</source>
            <translation>Mae yn y ddogfen anghywir</translation>
        </message>
        <message>
            <source>It is kept for good</source>
            <translation>Fe’i cedwir am byth</translation>
        </message>
        <message>
            <source>It is no file</source>
            <translation>Nid ffeil ydyw</translation>
        </message>
        <message>
            <source>It is no kind of file that is opened here</source>
            <translation>Nid yw'n fath o ffeil a agorir yma</translation>
        </message>
        <message>
            <source>It is not ours to answer</source>
            <translation>Nid ni sydd i'w hateb</translation>
        </message>
        <message>
            <source>It is on paper already: give it up, or its whole run.</source>
            <translation>Mae eisoes ar bapur: rhowch y gorau iddo, neu i'r rhediad cyfan.</translation>
        </message>
        <message>
            <source>It is part of our own task</source>
            <translation>Mae'n rhan o'n gorchwyl ein hunain</translation>
        </message>
        <message>
            <source>It is past the cut-off: the letter is on its way.</source>
            <translation>Mae'r amser cau wedi mynd heibio: mae'r llythyr ar ei ffordd.</translation>
        </message>
        <message>
            <source>It is past the cut-off: the letters are on their way.</source>
            <translation>Mae'r amser cau wedi mynd heibio: mae'r llythyrau ar eu ffordd.</translation>
        </message>
        <message>
            <source>It is still being read. Look again in a moment.</source>
            <translation>Mae'n dal i gael ei darllen. Edrychwch eto mewn eiliad.</translation>
        </message>
        <message>
            <source>It is too large to open</source>
            <translation>Mae'n rhy fawr i'w agor</translation>
        </message>
        <message>
            <source>It is too late to extend: the first period has run out.</source>
            <translation>Mae'n rhy hwyr i ymestyn: mae'r cyfnod cyntaf wedi dod i ben.</translation>
        </message>
        <message>
            <source>It is too late to pause: the time has run out.</source>
            <translation>Mae'n rhy hwyr i oedi: mae'r amser wedi dod i ben.</translation>
        </message>
        <message>
            <source>It is upside down</source>
            <translation>Mae ben i waered</translation>
        </message>
        <message>
            <source>It may lead to somebody protected, and stays where it is.</source>
            <translation>Gallai arwain at rywun sydd dan warchodaeth, felly mae'n aros lle y mae.</translation>
        </message>
        <message>
            <source>It says that no treatment was needed, and then a hospital.</source>
            <translation>Mae'n dweud nad oedd angen triniaeth, ac yna ysbyty.</translation>
        </message>
        <message>
            <source>It says that the person did not die.</source>
            <translation>Mae'n dweud na fu farw'r person.</translation>
        </message>
        <message>
            <source>It says that the person was not unconscious.</source>
            <translation>Mae'n dweud nad oedd y person yn anymwybodol.</translation>
        </message>
        <message>
            <source>It stands in the register. Say there what became of it.</source>
            <translation>Mae yn y gofrestr. Dywedwch yno beth ddaeth ohono.</translation>
        </message>
        <message>
            <source>It takes longer</source>
            <translation>Mae'n cymryd mwy o amser</translation>
        </message>
        <message>
            <source>It was answered at both stages before</source>
            <translation>Fe'i hatebwyd ar y ddau gam o'r blaen</translation>
        </message>
        <message>
            <source>It was hidden and is not blank</source>
            <translation>Roedd wedi'i chuddio ac nid yw'n wag</translation>
        </message>
        <message>
            <source>It was known before it happened.</source>
            <translation>Roedd yn hysbys cyn iddo ddigwydd.</translation>
        </message>
        <message>
            <source>It was still being written</source>
            <translation>Roedd yn dal i gael ei ysgrifennu</translation>
        </message>
        <message>
            <source>Italics and underlining are left out: they are hard to read</source>
            <translation>Mae italig a thanlinellu wedi'u gadael allan: maent yn anodd eu darllen</translation>
        </message>
        <message>
            <source>Its colours are wrong</source>
            <translation>Mae ei lliwiau'n anghywir</translation>
        </message>
        <message>
            <source>Its day is near</source>
            <translation>Mae ei ddiwrnod yn agos</translation>
        </message>
        <message>
            <source>Its days of keeping are not over</source>
            <translation>Nid yw ei ddyddiau cadw ar ben</translation>
        </message>
        <message>
            <source>Its file is not here any more.</source>
            <translation>Nid yw ei ffeil yma bellach.</translation>
        </message>
        <message>
            <source>Its separator names what is not on our lists</source>
            <translation>Mae ei daflen wahanu'n enwi rhywbeth nad yw ar ein rhestrau</translation>
        </message>
        <message>
            <source>Its separator sheet can't be read</source>
            <translation>Ni ellir darllen ei daflen wahanu</translation>
        </message>
        <message>
            <source>Its time counts from its receipt</source>
            <translation>Mae ei chyfnod yn cyfrif o'i derbyn</translation>
        </message>
        <message>
            <source>Its time counts from the closing of its case</source>
            <translation>Mae ei chyfnod yn cyfrif o gau ei hachos</translation>
        </message>
        <message>
            <source>Its time has not begun</source>
            <translation>Nid yw ei amser wedi dechrau</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Wedi'u huno</translation>
        </message>
        <message>
            <source>Keep one column called ‘{name}’</source>
            <translation>Cadwch un golofn o'r enw ‘{name}’</translation>
        </message>
        <message>
            <source>Keep one line that begins with #, and use ## for parts</source>
            <translation>Cadwch un llinell sy'n dechrau â #, a defnyddiwch ## ar gyfer rhannau</translation>
        </message>
        <message>
            <source>Keep to sixty phrases, one on each line</source>
            <translation>Cadwch at drigain ymadrodd, un ar bob llinell</translation>
        </message>
        <message>
            <source>Keep to the same advisor</source>
            <translation>Cadw at yr un cynghorydd</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cedwir</translation>
        </message>
        <message>
            <source>Key in the other system</source>
            <translation>Allwedd yn y system arall</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Allweddi</translation>
        </message>
        <message>
            <source>Known as</source>
            <translation>Adwaenir fel</translation>
        </message>
        <message>
            <source>Landlord</source>
            <translation>Landlord</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Iaith</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Daeth i ben</translation>
        </message>
        <message>
            <source>Large print (18 point)</source>
            <translation>Print bras (18 pwynt)</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Cyfenw</translation>
        </message>
        <message>
            <source>Leave addresses out: theirs is protected</source>
            <translation>Gadewch gyfeiriadau allan: mae eu cyfeiriad nhw wedi'i warchod</translation>
        </message>
        <message>
            <source>Leave it empty: it is kept for good</source>
            <translation>Gadewch yn wag: caiff ei gadw am byth</translation>
        </message>
        <message>
            <source>Leave no message</source>
            <translation>Peidiwch â gadael neges</translation>
        </message>
        <message>
            <source>Leave no message for this person: ring again at a safe time</source>
            <translation>Peidiwch â gadael neges i'r person hwn: ffoniwch eto ar amser diogel</translation>
        </message>
        <message>
            <source>Leave out your own name and the council's. Three random words make a good one.</source>
            <translation>Gadewch allan eich enw eich hun ac enw'r cyngor. Mae tri gair ar hap yn gwneud un da.</translation>
        </message>
        <message>
            <source>Leave this empty, or ask for a fact first</source>
            <translation>Gadewch hwn yn wag, neu gofynnwch am ffaith yn gyntaf</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Wedi'u gadael allan</translation>
        </message>
        <message>
            <source>Left the building</source>
            <translation>Gadawodd yr adeilad</translation>
        </message>
        <message>
            <source>Let it</source>
            <translation>Bu'n ei osod</translation>
        </message>
        <message>
            <source>Let the name end in .xlsx or .csv</source>
            <translation>Gadewch i'r enw orffen â .xlsx neu .csv</translation>
        </message>
        <message>
            <source>Lets it</source>
            <translation>Yn ei osod</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Letter sent: {what}</source>
            <translation>Anfonwyd llythyr: {what}</translation>
        </message>
        <message>
            <source>Letters as</source>
            <translation>Llythyrau fel</translation>
        </message>
        <message>
            <source>Letters that nobody ticked off: {0}. Look for them, or send the run as it is.</source>
            <translation>Llythyrau na thiciodd neb: {0}. Chwiliwch amdanynt, neu anfonwch y rhediad fel y mae.</translation>
        </message>
        <message>
            <source>Line {0} can't be read: a quotation mark is opened there and never closed, or one cell holds a whole book. Mend that line, then choose the file again.</source>
            <translation>Ni ellir darllen llinell {0}: agorir dyfynnod yno nad yw byth yn cau, neu mae un gell yn dal llyfr cyfan. Cywirwch y llinell honno, yna dewiswch y ffeil eto.</translation>
        </message>
        <message>
            <source>Line {n} of the viewing log was altered, or one is missing.</source>
            <translation>Newidiwyd llinell {n} y log edrych, neu mae un ar goll.</translation>
        </message>
        <message>
            <source>Link the case with another</source>
            <translation>Cysylltu'r achos ag un arall</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Wedi'i gysylltu</translation>
        </message>
        <message>
            <source>Lived there</source>
            <translation>Bu'n byw yno</translation>
        </message>
        <message>
            <source>Lives there</source>
            <translation>Yn byw yno</translation>
        </message>
        <message>
            <source>Lives with them</source>
            <translation>Yn byw gyda nhw</translation>
        </message>
        <message>
            <source>Living there since</source>
            <translation>Yn byw yno ers</translation>
        </message>
        <message>
            <source>Local Government and Social Care Ombudsman</source>
            <translation>Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation>Ardal</translation>
        </message>
        <message>
            <source>Logical status</source>
            <translation>Statws rhesymegol</translation>
        </message>
        <message>
            <source>Look at its pages, then let it be indexed.</source>
            <translation>Edrychwch ar ei dudalennau, yna gadewch iddo gael ei fynegeio.</translation>
        </message>
        <message>
            <source>Look whether its letters were left out.</source>
            <translation>Edrychwch a gafodd ei lythyrau eu gadael allan.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Wedi'u gwneud</translation>
        </message>
        <message>
            <source>Make room for their assistance dog</source>
            <translation>Gwneud lle i'w ci cymorth</translation>
        </message>
        <message>
            <source>Make the last line a postcode or a country</source>
            <translation>Gwnewch y llinell olaf yn god post neu'n wlad</translation>
        </message>
        <message>
            <source>Make the last line a postcode, like CM9 4LQ</source>
            <translation>Gwnewch y llinell olaf yn god post, fel CM9 4LQ</translation>
        </message>
        <message>
            <source>Make these one list: no list stands in a list</source>
            <translation>Gwnewch un rhestr o'r rhain: nid oes rhestr mewn rhestr</translation>
        </message>
        <message>
            <source>Many may read it there. Open a new case for it: few may see that.</source>
            <translation>Gall llawer ei ddarllen yno. Agorwch achos newydd ar ei gyfer: ychydig a gaiff weld hwnnw.</translation>
        </message>
        <message>
            <source>Mark what is to be taken out</source>
            <translation>Marciwch yr hyn sydd i'w dynnu allan</translation>
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation>Tystysgrif priodas</translation>
        </message>
        <message>
            <source>May be told, may not decide</source>
            <translation>Caiff glywed, ni chaiff benderfynu</translation>
        </message>
        <message>
            <source>Meet where there are no steps</source>
            <translation>Cwrdd lle nad oes grisiau</translation>
        </message>
        <message>
            <source>Member of staff</source>
            <translation>Aelod o staff</translation>
        </message>
        <message>
            <source>Mend the rows with problems first, or leave them out.</source>
            <translation>Trwsiwch y rhesi â phroblemau yn gyntaf, neu gadewch nhw allan.</translation>
        </message>
        <message>
            <source>Merge another case into it</source>
            <translation>Cyfuno achos arall iddo</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Wedi'i gyfuno</translation>
        </message>
        <message>
            <source>Merged into it</source>
            <translation>Cyfunwyd ag ef</translation>
        </message>
        <message>
            <source>Merged records</source>
            <translation>Cofnodion a unwyd</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Wedi'i gyflawni</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>Enwau canol</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Munudau</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ar goll</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Symudol</translation>
        </message>
        <message>
            <source>Mobile or any phone</source>
            <translation>Ffôn symudol neu unrhyw ffôn</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Symudwyd yma</translation>
        </message>
        <message>
            <source>Moved to another person</source>
            <translation>Symudwyd at berson arall</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Name almost the same</source>
            <translation>Yr enw bron yr un fath</translation>
        </message>
        <message>
            <source>Name at birth</source>
            <translation>Enw adeg geni</translation>
        </message>
        <message>
            <source>Name somewhat alike</source>
            <translation>Yr enw braidd yn debyg</translation>
        </message>
        <message>
            <source>Name sounds the same</source>
            <translation>Yr enw'n swnio'r un fath</translation>
        </message>
        <message>
            <source>Name what they may speak about</source>
            <translation>Enwch beth y cânt siarad amdano</translation>
        </message>
        <message>
            <source>Name {0} places at most</source>
            <translation>Enwch {0} lle ar y mwyaf</translation>
        </message>
        <message>
            <source>Named officer only</source>
            <translation>Swyddog a enwir yn unig</translation>
        </message>
        <message>
            <source>National identity card</source>
            <translation>Cerdyn adnabod cenedlaethol</translation>
        </message>
        <message>
            <source>Needles</source>
            <translation>Nodwyddau</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Y naill na'r llall</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Dim mynediad</translation>
        </message>
        <message>
            <source>No backup holds its pages yet</source>
            <translation>Nid oes copi wrth gefn o'i dudalennau eto</translation>
        </message>
        <message>
            <source>No batch is open. Ask whoever opens the post to begin one, then try again.</source>
            <translation>Nid oes swp ar agor. Gofynnwch i bwy bynnag sy'n agor y post ddechrau un, yna rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <source>No burn is among the injuries.</source>
            <translation>Nid oes llosg ymhlith yr anafiadau.</translation>
        </message>
        <message>
            <source>No case has this reference</source>
            <translation>Nid oes gan unrhyw achos y cyfeirnod hwn</translation>
        </message>
        <message>
            <source>No case or person has this reference</source>
            <translation>Nid oes achos na pherson â'r cyfeirnod hwn</translation>
        </message>
        <message>
            <source>No crush is among the injuries.</source>
            <translation>Nid oes gwasgiad ymhlith yr anafiadau.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Dim dyddiad</translation>
        </message>
        <message>
            <source>No death is recorded for this person.</source>
            <translation>Nid oes marwolaeth wedi'i chofnodi ar gyfer y person hwn.</translation>
        </message>
        <message>
            <source>No envelope holds {0} sheets. Make it shorter.</source>
            <translation>Nid oes amlen sy'n dal {0} dalen. Gwnewch ef yn fyrrach.</translation>
        </message>
        <message>
            <source>No font here can write</source>
            <translation>Ni all yr un ffont yma ysgrifennu</translation>
        </message>
        <message>
            <source>No letter has this code</source>
            <translation>Nid oes llythyr â'r cod hwn</translation>
        </message>
        <message>
            <source>No list has this reference</source>
            <translation>Nid oes gan unrhyw restr y cyfeirnod hwn</translation>
        </message>
        <message>
            <source>No longer in the gazetteer</source>
            <translation>Ddim yn y rhestr eiddo mwyach</translation>
        </message>
        <message>
            <source>No password was agreed with this person.</source>
            <translation>Ni chytunwyd ar gyfrinair gyda'r person hwn.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Ask IT to add one, or save the PDF.</source>
            <translation>Nid oes argraffydd wedi'i osod ar y cyfrifiadur hwn. Gofynnwch i TG ychwanegu un, neu cadwch y PDF.</translation>
        </message>
        <message>
            <source>No property here has this UPRN. Import the properties first, or choose the columns that hold the address</source>
            <translation>Nid oes eiddo yma â'r UPRN hwn. Mewnforiwch yr eiddo'n gyntaf, neu dewiswch y colofnau sy'n dal y cyfeiriad</translation>
        </message>
        <message>
            <source>No such letters wait in the queue.</source>
            <translation>Nid oes llythyrau o'r fath yn aros yn y ciw.</translation>
        </message>
        <message>
            <source>No template in use is called that</source>
            <translation>Nid oes templed ar waith o'r enw hwnnw</translation>
        </message>
        <message>
            <source>No words tell of this risk</source>
            <translation>Nid oes geiriau am y risg hon</translation>
        </message>
        <message>
            <source>No-access letter</source>
            <translation>Llythyr dim mynediad</translation>
        </message>
        <message>
            <source>Nobody asked to close this case.</source>
            <translation>Ni ofynnodd neb am gau'r achos hwn.</translation>
        </message>
        <message>
            <source>Nobody changes their own roles</source>
            <translation>Nid oes neb yn newid ei rolau ei hun</translation>
        </message>
        <message>
            <source>Nobody has asked for it yet</source>
            <translation>Nid oes neb wedi gofyn amdano eto</translation>
        </message>
        <message>
            <source>Nobody has it yet</source>
            <translation>Nid yw gan neb eto</translation>
        </message>
        <message>
            <source>Nobody indexed this: it came with a caller or was made here.</source>
            <translation>Ni fynegeiodd neb hon: daeth gyda galwr neu fe'i gwnaed yma.</translation>
        </message>
        <message>
            <source>Nobody let us in</source>
            <translation>Ni adawodd neb ni i mewn</translation>
        </message>
        <message>
            <source>Nobody may learn where they are: let it be collected, or ring</source>
            <translation>Ni chaiff neb wybod ble maent: gadewch iddo gael ei gasglu, neu ffoniwch</translation>
        </message>
        <message>
            <source>Nobody on the list signs in by this name. Give their full name too, and they are added as administrator.</source>
            <translation>Nid oes neb ar y rhestr yn mewngofnodi gyda'r enw hwn. Rhowch eu henw llawn hefyd, a chânt eu hychwanegu fel gweinyddwr.</translation>
        </message>
        <message>
            <source>Nobody owes us for it</source>
            <translation>Nid oes ar neb inni amdano</translation>
        </message>
        <message>
            <source>Nobody signs in by this name.</source>
            <translation>Nid oes neb yn mewngofnodi gyda'r enw hwn.</translation>
        </message>
        <message>
            <source>Nobody under {0} may be employed. Choose child or pupil.</source>
            <translation>Ni chaniateir cyflogi neb o dan {0}. Dewiswch blentyn neu ddisgybl.</translation>
        </message>
        <message>
            <source>Nobody was in</source>
            <translation>Nid oedd neb i mewn</translation>
        </message>
        <message>
            <source>Nobody who works here signs in by this name.</source>
            <translation>Nid oes neb sy'n gweithio yma'n mewngofnodi gyda'r enw hwn.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Arferol</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>Heb ei gytuno eto</translation>
        </message>
        <message>
            <source>Not all letters are made</source>
            <translation>Nid yw pob llythyr wedi'i wneud</translation>
        </message>
        <message>
            <source>Not all rows are in</source>
            <translation>Nid yw pob rhes i mewn</translation>
        </message>
        <message>
            <source>Not built or not confirmed yet</source>
            <translation>Heb ei adeiladu neu heb ei gadarnhau eto</translation>
        </message>
        <message>
            <source>Not everybody may see both of these documents.</source>
            <translation>Ni chaiff pawb weld y ddwy ddogfen hyn.</translation>
        </message>
        <message>
            <source>Not everything in it is filed</source>
            <translation>Nid yw popeth ynddo wedi'i ffeilio</translation>
        </message>
        <message>
            <source>Not ours</source>
            <translation>Nid ein un ni</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Heb ei argraffu</translation>
        </message>
        <message>
            <source>Not there: a specified injury is this: {0}.</source>
            <translation>Nid yno: anaf penodedig yw hwn: {0}.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ddim eto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Nothing is different from the edition that stands.</source>
            <translation>Nid oes dim yn wahanol i'r fersiwn sydd mewn grym.</translation>
        </message>
        <message>
            <source>Nothing is left to ask.</source>
            <translation>Nid oes dim ar ôl i'w ofyn.</translation>
        </message>
        <message>
            <source>Nothing is paused for {0}</source>
            <translation>Ni oedir dim ar gyfer {0}</translation>
        </message>
        <message>
            <source>Nothing is written down about this marker yet.</source>
            <translation>Nid oes dim wedi'i ysgrifennu am y marciwr hwn eto.</translation>
        </message>
        <message>
            <source>Nothing went wrong</source>
            <translation>Aeth dim byd o'i le</translation>
        </message>
        <message>
            <source>Nothing would stay in front of the first page.</source>
            <translation>Ni fyddai dim yn aros o flaen y dudalen gyntaf.</translation>
        </message>
        <message>
            <source>Offer a seat while waiting</source>
            <translation>Cynnig sedd wrth aros</translation>
        </message>
        <message>
            <source>On a visit</source>
            <translation>Ar ymweliad</translation>
        </message>
        <message>
            <source>On social media</source>
            <translation>Ar gyfryngau cymdeithasol</translation>
        </message>
        <message>
            <source>On the phone</source>
            <translation>Ar y ffôn</translation>
        </message>
        <message>
            <source>On the slip</source>
            <translation>Ar y slip</translation>
        </message>
        <message>
            <source>On the website</source>
            <translation>Ar y wefan</translation>
        </message>
        <message>
            <source>One of the records is not here any more.</source>
            <translation>Nid yw un o'r cofnodion yma mwyach.</translation>
        </message>
        <message>
            <source>One of them is protected. Protect the other as well, then merge.</source>
            <translation>Mae un ohonynt yn warchodedig. Gwarchodwch y llall hefyd, yna unwch.</translation>
        </message>
        <message>
            <source>One of them was merged into another record. Merge with that one.</source>
            <translation>Unwyd un ohonynt â chofnod arall. Unwch â hwnnw.</translation>
        </message>
        <message>
            <source>One of these was ordered before, or is held.</source>
            <translation>Archebwyd un o'r rhain o'r blaen, neu mae wedi'i ddal.</translation>
        </message>
        <message>
            <source>Only a draft can be changed. Begin a new edition.</source>
            <translation>Dim ond drafft y gellir ei newid. Dechreuwch argraffiad newydd.</translation>
        </message>
        <message>
            <source>Only a draft can be changed. Take it up again first.</source>
            <translation>Dim ond drafft y gellir ei newid. Cymerwch ef eto yn gyntaf.</translation>
        </message>
        <message>
            <source>Only a marker that was approved and stands is reviewed.</source>
            <translation>Dim ond marciwr a gymeradwywyd ac sydd mewn grym a adolygir.</translation>
        </message>
        <message>
            <source>Only a provisional marker is completed, and once.</source>
            <translation>Dim ond marciwr dros dro a gwblheir, ac unwaith yn unig.</translation>
        </message>
        <message>
            <source>Only a run that is released can be printed.</source>
            <translation>Dim ond rhediad a ryddhawyd y gellir ei argraffu.</translation>
        </message>
        <message>
            <source>Only compensation has an amount</source>
            <translation>Dim ond iawndal sydd â swm</translation>
        </message>
        <message>
            <source>Only somebody's own document is copied.</source>
            <translation>Dim ond dogfen rhywun ei hun a gopïir.</translation>
        </message>
        <message>
            <source>Only the advisor who took the contact corrects its time.</source>
            <translation>Dim ond y cynghorydd a gymerodd y cyswllt sy'n cywiro ei amser.</translation>
        </message>
        <message>
            <source>Only what is filed can be indexed again.</source>
            <translation>Dim ond yr hyn sydd wedi'i ffeilio y gellir ei fynegeio eto.</translation>
        </message>
        <message>
            <source>Only who rings them, or covers, can give this away.</source>
            <translation>Dim ond y sawl sy’n ffonio, neu sy’n cyflenwi, all roi hwn i rywun arall.</translation>
        </message>
        <message>
            <source>Only who sent it, or a co-ordinator, takes it back.</source>
            <translation>Dim ond y sawl a'i hanfonodd, neu gydlynydd, sy'n ei dynnu'n ôl.</translation>
        </message>
        <message>
            <source>Only whoever did it can undo it here.</source>
            <translation>Dim ond pwy bynnag a'i gwnaeth all ei ddadwneud yma.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Open for ninety days</source>
            <translation>Ar agor ers naw deg diwrnod</translation>
        </message>
        <message>
            <source>Order work</source>
            <translation>Archebu gwaith</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Archebwyd</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Sefydliad</translation>
        </message>
        <message>
            <source>Original document</source>
            <translation>Dogfen wreiddiol</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Arall</translation>
        </message>
        <message>
            <source>Other animal</source>
            <translation>Anifail arall</translation>
        </message>
        <message>
            <source>Other letters lie in that folder. Choose an empty one.</source>
            <translation>Mae llythyrau eraill yn y ffolder honno. Dewiswch un wag.</translation>
        </message>
        <message>
            <source>Other records were merged into this one. Keep this one, or undo those merges first.</source>
            <translation>Unwyd cofnodion eraill â hwn. Cadwch hwn, neu dadwnewch yr uno hynny'n gyntaf.</translation>
        </message>
        <message>
            <source>Other regulations held before 1 October 2013. Check the date.</source>
            <translation>Roedd rheoliadau eraill mewn grym cyn 1 Hydref 2013. Gwiriwch y dyddiad.</translation>
        </message>
        <message>
            <source>Other work</source>
            <translation>Gwaith arall</translation>
        </message>
        <message>
            <source>Our letter came back: {what}</source>
            <translation>Daeth ein llythyr yn ôl: {what}</translation>
        </message>
        <message>
            <source>Our letter or page was not clear</source>
            <translation>Nid oedd ein llythyr neu'n tudalen yn glir</translation>
        </message>
        <message>
            <source>Our own rules</source>
            <translation>Ein rheolau ein hunain</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Hwyr</translation>
        </message>
        <message>
            <source>Owned it</source>
            <translation>Bu'n berchen arno</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Perchennog</translation>
        </message>
        <message>
            <source>Owns it</source>
            <translation>Yn berchen arno</translation>
        </message>
        <message>
            <source>PAO: first number</source>
            <translation>PAO: rhif cyntaf</translation>
        </message>
        <message>
            <source>PAO: first suffix</source>
            <translation>PAO: ôl-ddodiad cyntaf</translation>
        </message>
        <message>
            <source>PAO: last number</source>
            <translation>PAO: rhif olaf</translation>
        </message>
        <message>
            <source>PAO: last suffix</source>
            <translation>PAO: ôl-ddodiad olaf</translation>
        </message>
        <message>
            <source>PAO: text</source>
            <translation>PAO: testun</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Blwch post</translation>
        </message>
        <message>
            <source>Page deleted</source>
            <translation>Tudalen wedi'i dileu</translation>
        </message>
        <message>
            <source>Pages came in: they are kept.</source>
            <translation>Daeth tudalennau i mewn: cânt eu cadw.</translation>
        </message>
        <message>
            <source>Pages of it are still being read.</source>
            <translation>Mae tudalennau ohono'n dal i gael eu darllen.</translation>
        </message>
        <message>
            <source>Pages of it are still coming in.</source>
            <translation>Mae tudalennau ohono'n dal i ddod i mewn.</translation>
        </message>
        <message>
            <source>Pages of the quality sample wait to be looked at</source>
            <translation>Mae tudalennau o'r sampl ansawdd yn aros i'w gwirio</translation>
        </message>
        <message>
            <source>Pages turn by quarters.</source>
            <translation>Mae tudalennau'n troi fesul chwarter.</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Talwyd</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>Ad-dalwyd</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Rhiant</translation>
        </message>
        <message>
            <source>Part of the name is the same</source>
            <translation>Rhan o'r enw yr un fath</translation>
        </message>
        <message>
            <source>Parted again</source>
            <translation>Gwahanwyd eto</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Darn</translation>
        </message>
        <message>
            <source>Passed on unopened</source>
            <translation>Wedi'i basio ymlaen heb ei agor</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Pasbort</translation>
        </message>
        <message>
            <source>Pause the clock, or let it run on</source>
            <translation>Oedi'r cloc, neu adael iddo redeg</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wedi'i oedi</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Taliad</translation>
        </message>
        <message>
            <source>Pests</source>
            <translation>Plâu</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Ffôn</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Ffonau</translation>
        </message>
        <message>
            <source>Physical violence</source>
            <translation>Trais corfforol</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Heddlu</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Post goes there</source>
            <translation>Post yn mynd yno</translation>
        </message>
        <message>
            <source>Post room</source>
            <translation>Ystafell bost</translation>
        </message>
        <message>
            <source>Post town</source>
            <translation>Tref bost</translation>
        </message>
        <message>
            <source>Post went there</source>
            <translation>Post yn arfer mynd yno</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Cod post</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Pŵer atwrnai</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>Mae'n well ganddynt</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Argraffwyd</translation>
        </message>
        <message>
            <source>Printed again</source>
            <translation>Argraffwyd eto</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Addawyd</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Addawyd ar gyfer</translation>
        </message>
        <message>
            <source>Promises of our own services</source>
            <translation>Addewidion ein gwasanaethau ni</translation>
        </message>
        <message>
            <source>Proof of age card</source>
            <translation>Cerdyn prawf oedran</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Gwarchodedig</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Dros dro</translation>
        </message>
        <message>
            <source>Put [[{name}]] on a line of its own</source>
            <translation>Rhowch [[{name}]] ar linell ar ei phen ei hun</translation>
        </message>
        <message>
            <source>Put back with {name}, as it was before</source>
            <translation>Rhoddwyd yn ôl gyda {name}, fel yr oedd o'r blaen</translation>
        </message>
        <message>
            <source>Put in:</source>
            <translation>Rhoddwyd i mewn:</translation>
        </message>
        <message>
            <source>Put it with others of one cause</source>
            <translation>Ei roi gydag eraill o'r un achos cyffredin</translation>
        </message>
        <message>
            <source>Put the names of the columns in the first row</source>
            <translation>Rhowch enwau'r colofnau yn y rhes gyntaf</translation>
        </message>
        <message>
            <source>Put the picture on a line of its own</source>
            <translation>Rhowch y llun ar linell ar ei phen ei hun</translation>
        </message>
        <message>
            <source>Read it first: it was said in confidence.</source>
            <translation>Darllenwch ef yn gyntaf: dywedwyd hyn yn gyfrinachol.</translation>
        </message>
        <message>
            <source>Read letters aloud</source>
            <translation>Darllen llythyrau'n uchel</translation>
        </message>
        <message>
            <source>Reading it took too long</source>
            <translation>Cymerodd ormod o amser i'w ddarllen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Yn barod</translation>
        </message>
        <message>
            <source>Rebooked</source>
            <translation>Ail-drefnwyd</translation>
        </message>
        <message>
            <source>Reckoned anew</source>
            <translation>Cyfrifwyd o'r newydd</translation>
        </message>
        <message>
            <source>Record how it was for them</source>
            <translation>Cofnodi sut brofiad a gawsant</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Cyfeiriad at dîm</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Cyfeiriwyd at dîm</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Cyfeiriwyd at</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Gwrthodiad</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <source>Relay UK</source>
            <translation>Relay UK</translation>
        </message>
        <message>
            <source>Release this run first.</source>
            <translation>Rhyddhewch y rhediad hwn yn gyntaf.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Atgyweiriad</translation>
        </message>
        <message>
            <source>Reportable accident</source>
            <translation>Damwain i'w hadrodd</translation>
        </message>
        <message>
            <source>Requests for information</source>
            <translation>Ceisiadau am wybodaeth</translation>
        </message>
        <message>
            <source>Residence permit or eVisa</source>
            <translation>Trwydded breswylio neu eVisa</translation>
        </message>
        <message>
            <source>Restrict the case, or end that</source>
            <translation>Cyfyngu'r achos, neu roi'r gorau i hynny</translation>
        </message>
        <message>
            <source>Restricted case</source>
            <translation>Achos cyfyngedig</translation>
        </message>
        <message>
            <source>Restricted case: file it by its reference</source>
            <translation>Achos cyfyngedig: ffeiliwch ef yn ôl ei gyfeirnod</translation>
        </message>
        <message>
            <source>Rests as a repeat</source>
            <translation>Yn gorffwys fel ailadroddiad</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Wedi'i dynnu'n ôl</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Dychwelwyd</translation>
        </message>
        <message>
            <source>Review of a refusal</source>
            <translation>Adolygiad o wrthodiad</translation>
        </message>
        <message>
            <source>Review overdue</source>
            <translation>Adolygiad yn hwyr</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ffonio</translation>
        </message>
        <message>
            <source>Ring before you go</source>
            <translation>Ffoniwch cyn mynd</translation>
        </message>
        <message>
            <source>Ring rather than write</source>
            <translation>Ffonio yn hytrach nag ysgrifennu</translation>
        </message>
        <message>
            <source>Ring through Relay UK</source>
            <translation>Ffonio drwy Relay UK</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Yn rhedeg eto</translation>
        </message>
        <message>
            <source>SAO: first number</source>
            <translation>SAO: rhif cyntaf</translation>
        </message>
        <message>
            <source>SAO: first suffix</source>
            <translation>SAO: ôl-ddodiad cyntaf</translation>
        </message>
        <message>
            <source>SAO: last number</source>
            <translation>SAO: rhif olaf</translation>
        </message>
        <message>
            <source>SAO: last suffix</source>
            <translation>SAO: ôl-ddodiad olaf</translation>
        </message>
        <message>
            <source>SAO: text</source>
            <translation>SAO: testun</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Diogelu</translation>
        </message>
        <message>
            <source>Safeguarding, the same day</source>
            <translation>Diogelu, yr un diwrnod</translation>
        </message>
        <message>
            <source>Same address</source>
            <translation>Yr un cyfeiriad</translation>
        </message>
        <message>
            <source>Same date of birth</source>
            <translation>Yr un dyddiad geni</translation>
        </message>
        <message>
            <source>Same e-mail address</source>
            <translation>Yr un cyfeiriad e-bost</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Yr un enw</translation>
        </message>
        <message>
            <source>Same phone number</source>
            <translation>Yr un rhif ffôn</translation>
        </message>
        <message>
            <source>Same postcode</source>
            <translation>Yr un cod post</translation>
        </message>
        <message>
            <source>Satisfaction question</source>
            <translation>Cwestiwn bodlonrwydd</translation>
        </message>
        <message>
            <source>Say at least one thing by which a case goes up</source>
            <translation>Dywedwch o leiaf un peth sy'n codi achos</translation>
        </message>
        <message>
            <source>Say by which rule it goes</source>
            <translation>Dywedwch yn ôl pa reol y mae'n mynd</translation>
        </message>
        <message>
            <source>Say for whom the copy is</source>
            <translation>Dywedwch i bwy y mae'r copi</translation>
        </message>
        <message>
            <source>Say how far it is</source>
            <translation>Dywedwch pa mor bell y mae</translation>
        </message>
        <message>
            <source>Say how it ended</source>
            <translation>Dywedwch sut y daeth i ben</translation>
        </message>
        <message>
            <source>Say how it ended, as the customer hears it</source>
            <translation>Dywedwch sut y daeth i ben, fel y clyw'r cwsmer</translation>
        </message>
        <message>
            <source>Say how it was destroyed</source>
            <translation>Dywedwch sut y cafodd ei ddinistrio</translation>
        </message>
        <message>
            <source>Say how you checked</source>
            <translation>Dywedwch sut y gwiriasoch</translation>
        </message>
        <message>
            <source>Say how you checked who asks</source>
            <translation>Dywedwch sut y gwiriasoch pwy sy'n gofyn</translation>
        </message>
        <message>
            <source>Say how you know</source>
            <translation>Dywedwch sut rydych yn gwybod</translation>
        </message>
        <message>
            <source>Say in words what the picture shows</source>
            <translation>Dywedwch mewn geiriau beth mae'r llun yn ei ddangos</translation>
        </message>
        <message>
            <source>Say on which day it happened.</source>
            <translation>Dywedwch ar ba ddiwrnod y digwyddodd.</translation>
        </message>
        <message>
            <source>Say on which day the absence began.</source>
            <translation>Dywedwch ar ba ddiwrnod y dechreuodd yr absenoldeb.</translation>
        </message>
        <message>
            <source>Say the rule in words</source>
            <translation>Dywedwch y rheol mewn geiriau</translation>
        </message>
        <message>
            <source>Say under which heading it stands</source>
            <translation>Dywedwch o dan ba bennawd y mae</translation>
        </message>
        <message>
            <source>Say what changes, for those who wonder later</source>
            <translation>Dywedwch beth sy'n newid, i'r rhai fydd yn holi wedyn</translation>
        </message>
        <message>
            <source>Say what day it is</source>
            <translation>Dywedwch pa ddiwrnod yw hwn</translation>
        </message>
        <message>
            <source>Say what does not agree</source>
            <translation>Dywedwch beth nad yw'n cytuno</translation>
        </message>
        <message>
            <source>Say what happened</source>
            <translation>Dywedwch beth ddigwyddodd</translation>
        </message>
        <message>
            <source>Say what happens next</source>
            <translation>Dweud beth sy'n digwydd nesaf</translation>
        </message>
        <message>
            <source>Say what has to be done</source>
            <translation>Dywedwch beth sydd i'w wneud</translation>
        </message>
        <message>
            <source>Say what is missing</source>
            <translation>Dywedwch beth sydd ar goll</translation>
        </message>
        <message>
            <source>Say what is not right</source>
            <translation>Dywedwch beth nad yw'n iawn</translation>
        </message>
        <message>
            <source>Say what is to be changed</source>
            <translation>Dywedwch beth sydd i'w newid</translation>
        </message>
        <message>
            <source>Say what it is</source>
            <translation>Dywedwch beth yw</translation>
        </message>
        <message>
            <source>Say what it is called</source>
            <translation>Dywedwch beth yw ei enw</translation>
        </message>
        <message>
            <source>Say what it is for</source>
            <translation>Dywedwch ar gyfer beth y mae</translation>
        </message>
        <message>
            <source>Say what left</source>
            <translation>Dywedwch beth a adawodd</translation>
        </message>
        <message>
            <source>Say what the call is about</source>
            <translation>Dywedwch beth yw pwnc yr alwad</translation>
        </message>
        <message>
            <source>Say what the cause is</source>
            <translation>Dywedwch beth yw'r achos</translation>
        </message>
        <message>
            <source>Say what the complaint is, as we understand it</source>
            <translation>Dywedwch beth yw'r gŵyn, fel y deallwn ni</translation>
        </message>
        <message>
            <source>Say what the document is</source>
            <translation>Dywedwch beth yw'r ddogfen</translation>
        </message>
        <message>
            <source>Say what the letter is about in a line that begins with #</source>
            <translation>Dywedwch beth yw testun y llythyr mewn llinell sy'n dechrau â #</translation>
        </message>
        <message>
            <source>Say what the representative may do</source>
            <translation>Dywedwch beth y caiff y cynrychiolydd ei wneud</translation>
        </message>
        <message>
            <source>Say what the visit is for</source>
            <translation>Dywedwch beth yw diben yr ymweliad</translation>
        </message>
        <message>
            <source>Say what they have to know</source>
            <translation>Dywedwch beth y mae angen iddynt ei wybod</translation>
        </message>
        <message>
            <source>Say what they showed</source>
            <translation>Dywedwch beth ddangoson nhw</translation>
        </message>
        <message>
            <source>Say what they want us to do</source>
            <translation>Dywedwch beth y maent am i ni ei wneud</translation>
        </message>
        <message>
            <source>Say what was clarified</source>
            <translation>Dywedwch beth a eglurwyd</translation>
        </message>
        <message>
            <source>Say what was done</source>
            <translation>Dywedwch beth a wnaed</translation>
        </message>
        <message>
            <source>Say what was found</source>
            <translation>Dywedwch beth a ganfuwyd</translation>
        </message>
        <message>
            <source>Say what was given, or why nothing was</source>
            <translation>Dywedwch beth a roddwyd, neu pam na roddwyd dim</translation>
        </message>
        <message>
            <source>Say what was learnt</source>
            <translation>Dywedwch beth a ddysgwyd</translation>
        </message>
        <message>
            <source>Say what was promised</source>
            <translation>Dywedwch beth a addawyd</translation>
        </message>
        <message>
            <source>Say what we do differently, not the condition</source>
            <translation>Dywedwch beth a wnawn yn wahanol, nid y cyflwr</translation>
        </message>
        <message>
            <source>Say what we wait for</source>
            <translation>Dywedwch am beth yr ydym yn aros</translation>
        </message>
        <message>
            <source>Say where it is saved</source>
            <translation>Dywedwch ble mae'n cael ei gadw</translation>
        </message>
        <message>
            <source>Say where the rule stands</source>
            <translation>Dywedwch ble mae'r rheol</translation>
        </message>
        <message>
            <source>Say whether anything left the building</source>
            <translation>Dywedwch a adawodd rhywbeth yr adeilad</translation>
        </message>
        <message>
            <source>Say which disease was diagnosed.</source>
            <translation>Dywedwch pa glefyd a ganfuwyd.</translation>
        </message>
        <message>
            <source>Say who told us</source>
            <translation>Dywedwch pwy a ddywedodd wrthym</translation>
        </message>
        <message>
            <source>Say whom to ring</source>
            <translation>Dywedwch pwy i'w ffonio</translation>
        </message>
        <message>
            <source>Say whom to ring, and when</source>
            <translation>Dywedwch pwy i'w ffonio, a phryd</translation>
        </message>
        <message>
            <source>Say why</source>
            <translation>Dywedwch pam</translation>
        </message>
        <message>
            <source>Say why it changes, for those who wonder later</source>
            <translation>Dywedwch pam mae'n newid, i'r rhai a fydd yn meddwl wedyn</translation>
        </message>
        <message>
            <source>Say why it comes back</source>
            <translation>Dywedwch pam y mae'n dod yn ôl</translation>
        </message>
        <message>
            <source>Say why it ends</source>
            <translation>Dywedwch pam y daw i ben</translation>
        </message>
        <message>
            <source>Say why it goes back</source>
            <translation>Dywedwch pam y mae'n mynd yn ôl</translation>
        </message>
        <message>
            <source>Say why it goes there</source>
            <translation>Dywedwch pam y mae'n mynd yno</translation>
        </message>
        <message>
            <source>Say why it goes up</source>
            <translation>Dywedwch pam mae'n mynd i fyny</translation>
        </message>
        <message>
            <source>Say why it has to be passed on without their consent</source>
            <translation>Dywedwch pam y mae'n rhaid ei anfon ymlaen heb eu caniatâd</translation>
        </message>
        <message>
            <source>Say why it is another service</source>
            <translation>Dywedwch pam mai gwasanaeth arall ydyw</translation>
        </message>
        <message>
            <source>Say why it is called off</source>
            <translation>Dywedwch pam y mae'n cael ei ganslo</translation>
        </message>
        <message>
            <source>Say why it is held</source>
            <translation>Dywedwch pam y mae wedi'i atal</translation>
        </message>
        <message>
            <source>Say why it is no complaint after all</source>
            <translation>Dywedwch pam nad cwyn ydyw wedi'r cyfan</translation>
        </message>
        <message>
            <source>Say why it is not done</source>
            <translation>Dywedwch pam na wneir hi</translation>
        </message>
        <message>
            <source>Say why it is not over</source>
            <translation>Dywedwch pam nad yw drosodd</translation>
        </message>
        <message>
            <source>Say why it is not sent</source>
            <translation>Dywedwch pam nad yw'n cael ei anfon</translation>
        </message>
        <message>
            <source>Say why it is not written</source>
            <translation>Dywedwch pam nad yw'n cael ei ysgrifennu</translation>
        </message>
        <message>
            <source>Say why it is refused</source>
            <translation>Dywedwch pam y caiff ei wrthod</translation>
        </message>
        <message>
            <source>Say why it is struck out</source>
            <translation>Dywedwch pam y caiff ei ddileu</translation>
        </message>
        <message>
            <source>Say why it may go now</source>
            <translation>Dywedwch pam y caiff fynd nawr</translation>
        </message>
        <message>
            <source>Say why it moves</source>
            <translation>Dywedwch pam y mae'n symud</translation>
        </message>
        <message>
            <source>Say why it needs longer</source>
            <translation>Dywedwch pam y mae angen mwy o amser</translation>
        </message>
        <message>
            <source>Say why nobody goes there</source>
            <translation>Dywedwch pam nad oes neb yn mynd yno</translation>
        </message>
        <message>
            <source>Say why nobody rings them</source>
            <translation>Dywedwch pam nad oes neb yn eu ffonio</translation>
        </message>
        <message>
            <source>Say why the time was wrong</source>
            <translation>Dywedwch pam yr oedd yr amser yn anghywir</translation>
        </message>
        <message>
            <source>Say why they are not content</source>
            <translation>Dywedwch pam nad ydynt yn fodlon</translation>
        </message>
        <message>
            <source>Say why they are one</source>
            <translation>Dywedwch pam mai un ydynt</translation>
        </message>
        <message>
            <source>Say why they get no letter</source>
            <translation>Dywedwch pam nad ydynt yn cael llythyr</translation>
        </message>
        <message>
            <source>Say why they have to pay</source>
            <translation>Dywedwch pam y mae'n rhaid iddynt dalu</translation>
        </message>
        <message>
            <source>Say why what is booked or ordered is called off, or keep the case open</source>
            <translation>Dywedwch pam y mae'r hyn a drefnwyd neu a archebwyd yn cael ei ganslo, neu cadwch yr achos ar agor</translation>
        </message>
        <message>
            <source>Say why you look</source>
            <translation>Dywedwch pam rydych yn edrych</translation>
        </message>
        <message>
            <source>Say why you take it back</source>
            <translation>Dywedwch pam yr ydych yn ei dynnu'n ôl</translation>
        </message>
        <message>
            <source>Say why, for the record</source>
            <translation>Dywedwch pam, ar gyfer y cofnod</translation>
        </message>
        <message>
            <source>Scan or send it again.</source>
            <translation>Sganiwch neu anfonwch ef eto.</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Sganiwr</translation>
        </message>
        <message>
            <source>Second class</source>
            <translation>Ail ddosbarth</translation>
        </message>
        <message>
            <source>Send its closing back, or open it again</source>
            <translation>Anfon ei gau yn ôl, neu ei agor eto</translation>
        </message>
        <message>
            <source>Senior co-ordinator</source>
            <translation>Uwch gydlynydd</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Anfonwyd</translation>
        </message>
        <message>
            <source>Sent back, not acknowledged</source>
            <translation>Anfonwyd yn ôl, heb ei gydnabod</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Wedi'i anfon ymlaen</translation>
        </message>
        <message>
            <source>Sent on: not ours</source>
            <translation>Wedi'i hanfon ymlaen: nid ein un ni</translation>
        </message>
        <message>
            <source>Sent to the wrong place</source>
            <translation>Anfonwyd i'r lle anghywir</translation>
        </message>
        <message>
            <source>Sent to {name}, as it is about another service</source>
            <translation>Anfonwyd i {name}, gan ei fod am wasanaeth arall</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Wedi'i rhoi o'r neilltu</translation>
        </message>
        <message>
            <source>Set risk and priority</source>
            <translation>Gosod risg a blaenoriaeth</translation>
        </message>
        <message>
            <source>Sexual remarks or behaviour</source>
            <translation>Sylwadau neu ymddygiad rhywiol</translation>
        </message>
        <message>
            <source>Sheets count from 1, and have two sides</source>
            <translation>Mae dalennau'n cyfrif o 1, ac mae ganddynt ddwy ochr</translation>
        </message>
        <message>
            <source>Shorten the address to 7 lines</source>
            <translation>Byrhewch y cyfeiriad i 7 llinell</translation>
        </message>
        <message>
            <source>Shorten the key to 100 characters</source>
            <translation>Byrhewch yr allwedd i 100 nod</translation>
        </message>
        <message>
            <source>Shorten the name between the brackets</source>
            <translation>Byrhewch yr enw rhwng y cromfachau</translation>
        </message>
        <message>
            <source>Shorten the name to {0} characters</source>
            <translation>Byrhewch yr enw i {0} nod</translation>
        </message>
        <message>
            <source>Shorten the text to {name} characters</source>
            <translation>Byrhewch y testun i {name} nod</translation>
        </message>
        <message>
            <source>Shorten the text to {name} lines</source>
            <translation>Byrhewch y testun i {name} llinell</translation>
        </message>
        <message>
            <source>Shorten this</source>
            <translation>Byrhewch hwn</translation>
        </message>
        <message>
            <source>Shorten this to {0} characters</source>
            <translation>Byrhewch hwn i {0} nod</translation>
        </message>
        <message>
            <source>Shorten this to {0} characters or fewer</source>
            <translation>Byrhewch hwn i {0} nod neu lai</translation>
        </message>
        <message>
            <source>Shorten this to {0} characters; it has {1}. Nothing you wrote is lost.</source>
            <translation>Byrhewch hwn i {0} nod; mae ganddo {1}. Ni chollwyd dim a ysgrifennoch.</translation>
        </message>
        <message>
            <source>Show how the day was found</source>
            <translation>Dangos sut y cafwyd y diwrnod</translation>
        </message>
        <message>
            <source>Signed for</source>
            <translation>Llofnodwyd amdano</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Cyfryngau cymdeithasol</translation>
        </message>
        <message>
            <source>Some characters can't be printed; a box stands in their place</source>
            <translation>Ni ellir argraffu rhai nodau; mae blwch yn eu lle</translation>
        </message>
        <message>
            <source>Somebody dealt with this already.</source>
            <translation>Mae rhywun wedi delio â hwn eisoes.</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Rhywun arall</translation>
        </message>
        <message>
            <source>Somebody else changed this article first. Your words are kept: read theirs, then save again.</source>
            <translation>Newidiodd rhywun arall yr erthygl hon yn gyntaf. Cedwir eich geiriau: darllenwch eu rhai nhw, yna cadwch eto.</translation>
        </message>
        <message>
            <source>Somebody else changed this rule first. Your words are kept: look at theirs, then save again.</source>
            <translation>Newidiodd rhywun arall y rheol hon gyntaf. Mae'ch geiriau wedi'u cadw: edrychwch ar eu rhai nhw, yna cadwch eto.</translation>
        </message>
        <message>
            <source>Somebody else changed this service first. Your words are kept: look at theirs, then save again.</source>
            <translation>Newidiodd rhywun arall y gwasanaeth hwn yn gyntaf. Cedwir eich geiriau: edrychwch ar eu rhai nhw, yna cadwch eto.</translation>
        </message>
        <message>
            <source>Somebody else has to approve it</source>
            <translation>Rhaid i rywun arall ei gymeradwyo</translation>
        </message>
        <message>
            <source>Somebody else has to look at this run first.</source>
            <translation>Rhaid i rywun arall edrych ar y rhediad hwn yn gyntaf.</translation>
        </message>
        <message>
            <source>Somebody else has to take you off the list.</source>
            <translation>Rhaid i rywun arall eich tynnu oddi ar y rhestr.</translation>
        </message>
        <message>
            <source>Somebody else saved this first. Yours is kept: look at both.</source>
            <translation>Cadwodd rhywun arall hwn yn gyntaf. Cedwir eich un chi: edrychwch ar y ddau.</translation>
        </message>
        <message>
            <source>Somebody else than at stage 1 answers at stage 2</source>
            <translation>Rhywun heblaw'r sawl yng ngham 1 sy'n ateb yng ngham 2</translation>
        </message>
        <message>
            <source>Somebody is at work on this template. Go on with their draft.</source>
            <translation>Mae rhywun wrthi ar y templed hwn. Ewch ymlaen â'i ddrafft.</translation>
        </message>
        <message>
            <source>Somebody looked at this page already.</source>
            <translation>Mae rhywun wedi edrych ar y dudalen hon eisoes.</translation>
        </message>
        <message>
            <source>Somebody may be in danger</source>
            <translation>Efallai fod rhywun mewn perygl</translation>
        </message>
        <message>
            <source>Somebody of {0} is no child or pupil.</source>
            <translation>Nid yw rhywun {0} oed yn blentyn nac yn ddisgybl.</translation>
        </message>
        <message>
            <source>Somebody signs in by this name, or did. Choose another one.</source>
            <translation>Mae rhywun yn mewngofnodi gyda'r enw hwn, neu bu'n gwneud. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>Somebody signs in by this name.</source>
            <translation>Mae rhywun yn mewngofnodi gyda'r enw hwn.</translation>
        </message>
        <message>
            <source>Somebody stands twice in it</source>
            <translation>Mae rhywun ynddo ddwywaith</translation>
        </message>
        <message>
            <source>Somebody wants to ask first</source>
            <translation>Mae rhywun am ofyn yn gyntaf</translation>
        </message>
        <message>
            <source>Somebody's life is at stake</source>
            <translation>Mae bywyd rhywun yn y fantol</translation>
        </message>
        <message>
            <source>Somebody's original is still here</source>
            <translation>Mae dogfen wreiddiol rhywun yma o hyd</translation>
        </message>
        <message>
            <source>Someone other than the person who asked for an erasure carries it out</source>
            <translation>Rhywun heblaw'r person a ofynnodd am ddileu sy'n ei gyflawni</translation>
        </message>
        <message>
            <source>Someone other than the person who asked for it approves a destruction</source>
            <translation>Rhywun heblaw'r sawl a ofynnodd amdano sy'n cymeradwyo dinistrio</translation>
        </message>
        <message>
            <source>Someone other than the person who asked for it confirms a print run</source>
            <translation>Rhywun heblaw'r sawl a ofynnodd amdano sy'n cadarnhau rhediad argraffu</translation>
        </message>
        <message>
            <source>Someone other than the person who asked for it ends a protection</source>
            <translation>Rhywun heblaw'r person a ofynnodd amdani sy'n dod â gwarchodaeth i ben</translation>
        </message>
        <message>
            <source>Someone other than the person who asked to close a case approves it</source>
            <translation>Rhywun heblaw'r sawl a ofynnodd am gau achos sy'n ei gymeradwyo</translation>
        </message>
        <message>
            <source>Someone other than the person who made an entry confirms it</source>
            <translation>Rhywun heblaw'r sawl a wnaeth gofnod sy'n ei gadarnhau</translation>
        </message>
        <message>
            <source>Someone other than the person who proposed a caution marker approves it</source>
            <translation>Rhywun heblaw'r person a gynigiodd farciwr gofal sy'n ei gymeradwyo</translation>
        </message>
        <message>
            <source>Someone other than the person who proposed a caution marker reviews it</source>
            <translation>Rhywun heblaw'r person a gynigiodd farciwr gofal sy'n ei adolygu</translation>
        </message>
        <message>
            <source>Someone other than the person who wrote an article approves it</source>
            <translation>Rhywun heblaw'r person a ysgrifennodd erthygl sy'n ei chymeradwyo</translation>
        </message>
        <message>
            <source>Someone who did not write a template approves it</source>
            <translation>Rhywun nad ysgrifennodd y templed sy'n ei gymeradwyo</translation>
        </message>
        <message>
            <source>Something is cut off</source>
            <translation>Mae rhywbeth wedi'i dorri i ffwrdd</translation>
        </message>
        <message>
            <source>Something on their side</source>
            <translation>Rhywbeth ar eu hochr nhw</translation>
        </message>
        <message>
            <source>Speak slowly, one thing at a time</source>
            <translation>Siarad yn araf, un peth ar y tro</translation>
        </message>
        <message>
            <source>Speaks for them</source>
            <translation>Yn siarad drostynt</translation>
        </message>
        <message>
            <source>Speaks for them in everything</source>
            <translation>Yn siarad drostynt ym mhopeth</translation>
        </message>
        <message>
            <source>Speaks for them in the services named</source>
            <translation>Yn siarad drostynt yn y gwasanaethau a enwir</translation>
        </message>
        <message>
            <source>Speaks for them in this matter</source>
            <translation>Yn siarad drostynt yn y mater hwn</translation>
        </message>
        <message>
            <source>Special Delivery</source>
            <translation>Dosbarthiad Arbennig</translation>
        </message>
        <message>
            <source>Special delivery</source>
            <translation>Dosbarthiad arbennig</translation>
        </message>
        <message>
            <source>Split the case</source>
            <translation>Hollti'r achos</translation>
        </message>
        <message>
            <source>Split: the pages from here on wait to be indexed</source>
            <translation>Wedi'i hollti: mae'r tudalennau o'r fan hon ymlaen yn aros i'w mynegeio</translation>
        </message>
        <message>
            <source>Standard print</source>
            <translation>Print safonol</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Mewn grym</translation>
        </message>
        <message>
            <source>Start each line with a letter or a number</source>
            <translation>Dechreuwch bob llinell â llythyren neu rif</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Stay outside</source>
            <translation>Arhoswch y tu allan</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopiwyd</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Stryd</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Dilëwyd</translation>
        </message>
        <message>
            <source>Struck out because</source>
            <translation>Dilëwyd oherwydd</translation>
        </message>
        <message>
            <source>Subject access</source>
            <translation>Mynediad gwrthrych</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Awgrym</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Awgrymiadau</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Crynodeb</translation>
        </message>
        <message>
            <source>Take columns out of the table: a page holds {name}</source>
            <translation>Tynnwch golofnau o'r tabl: mae tudalen yn dal {name}</translation>
        </message>
        <message>
            <source>Take it in again.</source>
            <translation>Cymerwch ef i mewn eto.</translation>
        </message>
        <message>
            <source>Take out the HTML: {name}</source>
            <translation>Tynnwch yr HTML allan: {name}</translation>
        </message>
        <message>
            <source>Take out the card number: card numbers must not be kept here</source>
            <translation>Tynnwch rif y cerdyn allan: rhaid peidio â chadw rhifau cardiau yma</translation>
        </message>
        <message>
            <source>Take out the characters that can't be printed</source>
            <translation>Tynnwch allan y nodau na ellir eu hargraffu</translation>
        </message>
        <message>
            <source>Take out the country: a BFPO number needs none</source>
            <translation>Tynnwch y wlad allan: nid oes angen un ar rif BFPO</translation>
        </message>
        <message>
            <source>Take out the picture: the end of a letter shows none</source>
            <translation>Tynnwch y llun: nid yw diwedd llythyr yn dangos un</translation>
        </message>
        <message>
            <source>Take out this line: letters are set without it</source>
            <translation>Tynnwch y llinell hon allan: gosodir llythyrau hebddi</translation>
        </message>
        <message>
            <source>Take the case, or approve its closing</source>
            <translation>Cymryd yr achos, neu gymeradwyo ei gau</translation>
        </message>
        <message>
            <source>Take this placeholder out of the other one</source>
            <translation>Tynnwch y dalfan hwn allan o'r llall</translation>
        </message>
        <message>
            <source>Taken as what the letter is about, as it stands alone in bold</source>
            <translation>Wedi'i gymryd fel pwnc y llythyr, am ei fod ar ei ben ei hun mewn print trwm</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Cymerwyd gan</translation>
        </message>
        <message>
            <source>Taken by {name}</source>
            <translation>Cymerwyd gan {name}</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Wedi'i dynnu allan</translation>
        </message>
        <message>
            <source>Taken out:</source>
            <translation>Tynnwyd allan:</translation>
        </message>
        <message>
            <source>Tell security first</source>
            <translation>Dywedwch wrth y swyddogion diogelwch yn gyntaf</translation>
        </message>
        <message>
            <source>Tenancy agreement</source>
            <translation>Cytundeb tenantiaeth</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Tenant there</source>
            <translation>Tenant yno</translation>
        </message>
        <message>
            <source>Tesseract could not load its models.</source>
            <translation>Ni allai Tesseract lwytho ei fodelau.</translation>
        </message>
        <message>
            <source>Tesseract is not installed, so that no words can be read.</source>
            <translation>Nid yw Tesseract wedi'i osod, felly ni ellir darllen geiriau.</translation>
        </message>
        <message>
            <source>Tesseract's English model is not installed.</source>
            <translation>Nid yw model Saesneg Tesseract wedi'i osod.</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Neges destun</translation>
        </message>
        <message>
            <source>That PDF is damaged</source>
            <translation>Mae'r PDF hwnnw wedi'i ddifrodi</translation>
        </message>
        <message>
            <source>That PDF is locked by a password. Save it without one first</source>
            <translation>Mae cyfrinair ar y PDF hwnnw. Cadwch ef heb un yn gyntaf</translation>
        </message>
        <message>
            <source>That article is not here any more.</source>
            <translation>Nid yw'r erthygl honno yma mwyach.</translation>
        </message>
        <message>
            <source>That batch is not here any more.</source>
            <translation>Nid yw'r swp hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That case is not open any more.</source>
            <translation>Nid yw'r achos hwnnw ar agor mwyach.</translation>
        </message>
        <message>
            <source>That contact is not here any more.</source>
            <translation>Nid yw'r cyswllt hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That document is not here any more.</source>
            <translation>Nid yw'r ddogfen honno yma mwyach.</translation>
        </message>
        <message>
            <source>That entry is not here any more.</source>
            <translation>Nid yw'r cofnod hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That file can't be read</source>
            <translation>Ni ellir darllen y ffeil honno</translation>
        </message>
        <message>
            <source>That file is empty</source>
            <translation>Mae'r ffeil honno'n wag</translation>
        </message>
        <message>
            <source>That file is too large: 25 MB is the most</source>
            <translation>Mae'r ffeil honno'n rhy fawr: 25 MB yw'r mwyaf</translation>
        </message>
        <message>
            <source>That is no reason we know</source>
            <translation>Nid yw hwnnw'n rheswm rydym yn ei adnabod</translation>
        </message>
        <message>
            <source>That is not here any more.</source>
            <translation>Nid yw hynny yma mwyach.</translation>
        </message>
        <message>
            <source>That is not its password. Ask whoever sent it.</source>
            <translation>Nid dyna ei gyfrinair. Gofynnwch i bwy bynnag a'i hanfonodd.</translation>
        </message>
        <message>
            <source>That is not possible any more. Look at it once more.</source>
            <translation>Nid yw hynny'n bosibl mwyach. Edrychwch arno unwaith eto.</translation>
        </message>
        <message>
            <source>That is too much to paste. Save it, and choose the file.</source>
            <translation>Mae hynny'n ormod i'w ludo. Cadwch ef, a dewiswch y ffeil.</translation>
        </message>
        <message>
            <source>That page is in another document by now.</source>
            <translation>Mae'r dudalen honno mewn dogfen arall erbyn hyn.</translation>
        </message>
        <message>
            <source>That page is in no document yet.</source>
            <translation>Nid yw'r dudalen honno mewn dogfen eto.</translation>
        </message>
        <message>
            <source>That page is not here any more.</source>
            <translation>Nid yw'r dudalen honno yma mwyach.</translation>
        </message>
        <message>
            <source>That person is not here any more.</source>
            <translation>Nid yw'r person hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That printer is not there any more. Choose another.</source>
            <translation>Nid yw'r argraffydd hwnnw yno mwyach. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>That property is not here any more.</source>
            <translation>Nid yw'r eiddo hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That record is not here any more.</source>
            <translation>Nid yw'r cofnod hwnnw yma mwyach.</translation>
        </message>
        <message>
            <source>That rule is about something else.</source>
            <translation>Mae'r rheol honno am rywbeth arall.</translation>
        </message>
        <message>
            <source>That stack is not here any more.</source>
            <translation>Nid yw'r pentwr hwnnw yma bellach.</translation>
        </message>
        <message>
            <source>The address does not fit in the window. Shorten it.</source>
            <translation>Nid yw'r cyfeiriad yn ffitio yn y ffenestr. Byrhewch ef.</translation>
        </message>
        <message>
            <source>The address is long, so it is printed very small.</source>
            <translation>Mae'r cyfeiriad yn hir, felly fe'i hargreffir yn fach iawn.</translation>
        </message>
        <message>
            <source>The address shows in the window by itself, so it is left out</source>
            <translation>Mae'r cyfeiriad yn dangos yn y ffenestr ohono'i hun, felly mae wedi'i adael allan</translation>
        </message>
        <message>
            <source>The address shows in the window by itself: take it out here</source>
            <translation>Mae'r cyfeiriad yn dangos yn y ffenestr ohono'i hun: tynnwch ef allan yma</translation>
        </message>
        <message>
            <source>The answer is no</source>
            <translation>Na yw'r ateb</translation>
        </message>
        <message>
            <source>The batch is not counted</source>
            <translation>Nid yw'r swp wedi'i gyfrif</translation>
        </message>
        <message>
            <source>The case is filed under somebody else now</source>
            <translation>Mae'r achos wedi'i ffeilio o dan rywun arall bellach</translation>
        </message>
        <message>
            <source>The case is of somebody else: keep the right reference</source>
            <translation>Rhywun arall yw piau'r achos: cadwch y cyfeirnod cywir</translation>
        </message>
        <message>
            <source>The catalogue entry of this case is not on this desk yet.</source>
            <translation>Nid yw cofnod catalog yr achos hwn ar y ddesg hon eto.</translation>
        </message>
        <message>
            <source>The catalogue entry of this enquiry is not on this desk yet.</source>
            <translation>Nid yw cofnod catalog yr ymholiad hwn ar y ddesg hon eto.</translation>
        </message>
        <message>
            <source>The chain ends before the last unit of work that was written down.</source>
            <translation>Mae'r gadwyn yn dod i ben cyn yr uned waith olaf a nodwyd.</translation>
        </message>
        <message>
            <source>The clock began</source>
            <translation>Dechreuodd y cloc</translation>
        </message>
        <message>
            <source>The customer came back</source>
            <translation>Daeth y cwsmer yn ôl</translation>
        </message>
        <message>
            <source>The customer has come back three times</source>
            <translation>Mae'r cwsmer wedi dod yn ôl deirgwaith</translation>
        </message>
        <message>
            <source>The death was before what is said to cause it.</source>
            <translation>Roedd y farwolaeth cyn yr hyn y dywedir iddo ei hachosi.</translation>
        </message>
        <message>
            <source>The disk did not answer. Check that it is connected and healthy, then try again. Nothing saved was lost.</source>
            <translation>Ni wnaeth y ddisg ateb. Gwiriwch ei bod wedi'i chysylltu ac yn iach, yna ceisiwch eto. Ni chollwyd dim a gadwyd.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space, then try again. Nothing saved was lost.</source>
            <translation>Mae'r ddisg yn llawn. Rhyddhewch le, yna ceisiwch eto. Ni chollwyd dim a gadwyd.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the store needs {0} MB free. Free some space, then open Guildhall again.</source>
            <translation>Mae'r ddisg bron yn llawn: mae angen {0} MB rhydd ar y storfa. Rhyddhewch le, yna agorwch Guildhall eto.</translation>
        </message>
        <message>
            <source>The document that opened this case was taken out, to be indexed again. Clocks run on: close the case, or link it to the right one.</source>
            <translation>Tynnwyd allan y ddogfen a agorodd yr achos hwn, i'w mynegeio eto. Mae'r clociau'n dal i redeg: caewch yr achos, neu cysylltwch ef â'r un cywir.</translation>
        </message>
        <message>
            <source>The file can't be read any more. Check that it is still there and not open elsewhere, then try again.</source>
            <translation>Ni ellir darllen y ffeil mwyach. Gwiriwch ei bod yno o hyd ac nad yw ar agor yn rhywle arall, yna rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <source>The file can't be read just now. Try again.</source>
            <translation>Ni ellir darllen y ffeil ar hyn o bryd. Ceisiwch eto.</translation>
        </message>
        <message>
            <source>The file can't be read. Check that it is still there and not open elsewhere, then try again.</source>
            <translation>Ni ellir darllen y ffeil. Gwiriwch ei bod yno o hyd ac nad yw ar agor yn rhywle arall, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>The file for the rows that don't come in can't be written. Close it where it is open, or choose another place.</source>
            <translation>Ni ellir ysgrifennu'r ffeil ar gyfer y rhesi nad ydynt yn dod i mewn. Caewch hi lle mae ar agor, neu dewiswch le arall.</translation>
        </message>
        <message>
            <source>The folder of scans is not there. Check the network and the folder's name.</source>
            <translation>Nid yw ffolder y sganiau yno. Gwiriwch y rhwydwaith ac enw'r ffolder.</translation>
        </message>
        <message>
            <source>The fragment {name} takes itself in</source>
            <translation>Mae'r darn {name} yn cynnwys ei hun</translation>
        </message>
        <message>
            <source>The last person who can open the store must stay.</source>
            <translation>Rhaid i'r person olaf sy'n gallu agor y storfa aros.</translation>
        </message>
        <message>
            <source>The law makes us</source>
            <translation>Mae'r gyfraith yn mynnu</translation>
        </message>
        <message>
            <source>The letter does not ask for ‘{name}’</source>
            <translation>Nid yw'r llythyr yn gofyn am ‘{name}’</translation>
        </message>
        <message>
            <source>The letter that says so is not sent yet.</source>
            <translation>Nid yw'r llythyr sy'n dweud hynny wedi'i anfon eto.</translation>
        </message>
        <message>
            <source>The letterhead's picture is missing. Put it back in.</source>
            <translation>Mae llun y pennawd llythyr ar goll. Rhowch ef yn ôl.</translation>
        </message>
        <message>
            <source>The letters in line {0} are written in another way than those above it. Save it again as “CSV UTF-8”, then choose it once more.</source>
            <translation>Mae'r llythrennau yn llinell {0} wedi'u hysgrifennu mewn ffordd wahanol i'r rhai uwch ei phen. Cadwch hi eto fel “CSV UTF-8”, yna dewiswch hi unwaith eto.</translation>
        </message>
        <message>
            <source>The longer period must be the longer one</source>
            <translation>Rhaid i'r cyfnod hwy fod yr un hwyaf</translation>
        </message>
        <message>
            <source>The merge was undone</source>
            <translation>Dadwnaed yr uno</translation>
        </message>
        <message>
            <source>The number has not the usual form: check it.</source>
            <translation>Nid yw'r rhif o'r ffurf arferol: gwiriwch ef.</translation>
        </message>
        <message>
            <source>The other one rests as a repeat of this. File this one.</source>
            <translation>Mae'r llall yn cael ei gadw fel ailadrodd o hwn. Ffeiliwch hwn.</translation>
        </message>
        <message>
            <source>The person agreed</source>
            <translation>Cytunodd y person</translation>
        </message>
        <message>
            <source>The print service does not answer. Try again, or save the PDF.</source>
            <translation>Nid yw'r gwasanaeth argraffu'n ateb. Ceisiwch eto, neu cadwch y PDF.</translation>
        </message>
        <message>
            <source>The printer has not got that tray any more. Print again, and choose another.</source>
            <translation>Nid yw'r hambwrdd hwnnw gan yr argraffydd mwyach. Argraffwch eto, a dewiswch un arall.</translation>
        </message>
        <message>
            <source>The program “scanimage” is not installed. Install sane-utils.</source>
            <translation>Nid yw'r rhaglen “scanimage” wedi'i gosod. Gosodwch sane-utils.</translation>
        </message>
        <message>
            <source>The record does not name them as a representative today</source>
            <translation>Nid yw'r cofnod yn eu henwi fel cynrychiolydd heddiw</translation>
        </message>
        <message>
            <source>The record holds too little to ask about. Look at proof of identity instead.</source>
            <translation>Mae'r cofnod yn dal rhy ychydig i ofyn yn ei gylch. Edrychwch ar brawf hunaniaeth yn lle hynny.</translation>
        </message>
        <message>
            <source>The recovery key has {0} groups of 5; this has {1} letters and digits instead of {2}.</source>
            <translation>Mae gan yr allwedd adfer {0} grŵp o 5; mae gan hon {1} o lythrennau a digidau yn lle {2}.</translation>
        </message>
        <message>
            <source>The roles of the second person do not include this.</source>
            <translation>Nid yw rolau'r ail berson yn cynnwys hyn.</translation>
        </message>
        <message>
            <source>The same home is in row {row} too</source>
            <translation>Mae'r un cartref yn rhes {row} hefyd</translation>
        </message>
        <message>
            <source>The same person is in row {row} too</source>
            <translation>Mae'r un person yn rhes {row} hefyd</translation>
        </message>
        <message>
            <source>The second document is filed. Merge them the other way round.</source>
            <translation>Mae'r ail ddogfen wedi'i ffeilio. Unwch nhw'r ffordd arall.</translation>
        </message>
        <message>
            <source>The second side has more pages than the first. Nothing was thrown away: count the sheets and scan the backs again.</source>
            <translation>Mae mwy o dudalennau ar yr ail ochr nag ar y gyntaf. Ni thaflwyd dim: cyfrwch y dalennau a sganiwch y cefnau eto.</translation>
        </message>
        <message>
            <source>The slip can't be saved there. Choose another folder.</source>
            <translation>Ni ellir cadw'r slip yno. Dewiswch ffolder arall.</translation>
        </message>
        <message>
            <source>The store can't be written to: its folder or disk is read-only. Ask IT to allow writing, then try again.</source>
            <translation>Ni ellir ysgrifennu i'r storfa: mae ei ffolder neu ei disg yn ddarllen-yn-unig. Gofynnwch i TG ganiatáu ysgrifennu, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>The store is in a folder that {0} copies to other computers. Choose a folder that is not synced (GUILDHALL_HOME).</source>
            <translation>Mae'r storfa mewn ffolder y mae {0} yn ei gopïo i gyfrifiaduron eraill. Dewiswch ffolder nad yw'n cael ei gysoni (GUILDHALL_HOME).</translation>
        </message>
        <message>
            <source>The store is in a network folder, where a database can break. Choose a folder on this PC's own disk (GUILDHALL_HOME).</source>
            <translation>Mae'r storfa mewn ffolder rhwydwaith, lle gall cronfa ddata dorri. Dewiswch ffolder ar ddisg y PC hwn ei hun (GUILDHALL_HOME).</translation>
        </message>
        <message>
            <source>The store is open already.</source>
            <translation>Mae'r storfa ar agor yn barod.</translation>
        </message>
        <message>
            <source>The store on this PC is damaged and was left as it is. Restore the latest backup, or ask IT.</source>
            <translation>Mae'r storfa ar y cyfrifiadur hwn wedi'i difrodi a gadawyd hi fel y mae. Adferwch y copi wrth gefn diweddaraf, neu gofynnwch i TG.</translation>
        </message>
        <message>
            <source>The store's file can't be opened. Check that its folder is there and that you may use it, then try again.</source>
            <translation>Ni ellir agor ffeil y storfa. Gwiriwch fod ei ffolder yno ac y cewch ei ddefnyddio, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>The store's folder can't be made. Choose a folder that you may write to, or ask IT.</source>
            <translation>Ni ellir gwneud ffolder y storfa. Dewiswch ffolder y cewch ysgrifennu iddo, neu gofynnwch i TG.</translation>
        </message>
        <message>
            <source>The store's folder is read-only or its disk is full, so nothing could be saved. Ask IT to allow writing, then open Guildhall again.</source>
            <translation>Mae ffolder y storfa'n ddarllen-yn-unig neu mae ei disg yn llawn, felly ni ellid cadw dim. Gofynnwch i TG ganiatáu ysgrifennu, yna agorwch Guildhall eto.</translation>
        </message>
        <message>
            <source>The store's key file (slots.json) is damaged, so nothing opens the store. Its records are still there: copy slots.json from the latest backup's folder into the store's folder and sign in as on that day, or restore that backup.</source>
            <translation>Mae ffeil allweddi'r storfa (slots.json) wedi'i difrodi, felly nid oes dim yn agor y storfa. Mae ei chofnodion yno o hyd: copïwch slots.json o ffolder y copi wrth gefn diweddaraf i ffolder y storfa a mewngofnodwch fel ar y diwrnod hwnnw, neu adferwch y copi hwnnw.</translation>
        </message>
        <message>
            <source>The store's key file (slots.json) is missing, so neither a passphrase nor the recovery sheet opens the store. Its records are still there: copy slots.json from the latest backup's folder into the store's folder and sign in as on that day, or restore that backup.</source>
            <translation>Mae ffeil allweddi'r storfa (slots.json) ar goll, felly nid yw cyfrinymadrodd na'r daflen adfer yn agor y storfa. Mae ei chofnodion yno o hyd: copïwch slots.json o ffolder y copi wrth gefn diweddaraf i ffolder y storfa a mewngofnodwch fel ar y diwrnod hwnnw, neu adferwch y copi hwnnw.</translation>
        </message>
        <message>
            <source>The store's key file was changed by something other than Guildhall. Restore slots.json from the latest backup.</source>
            <translation>Newidiwyd ffeil allweddi'r storfa gan rywbeth heblaw Guildhall. Adferwch slots.json o'r copi wrth gefn diweddaraf.</translation>
        </message>
        <message>
            <source>The template of this letter is not on this desk yet.</source>
            <translation>Nid yw templed y llythyr hwn ar y ddesg hon eto.</translation>
        </message>
        <message>
            <source>The time of a complaint never stands still.</source>
            <translation>Nid yw amser cwyn byth yn sefyll.</translation>
        </message>
        <message>
            <source>The top and the foot of its pages are left out</source>
            <translation>Mae brig a throed ei dudalennau wedi'u gadael allan</translation>
        </message>
        <message>
            <source>The very same row stands further up; only that one came in</source>
            <translation>Mae'r union res hon yn uwch i fyny; dim ond honno ddaeth i mewn</translation>
        </message>
        <message>
            <source>The visit took place</source>
            <translation>Cynhaliwyd yr ymweliad</translation>
        </message>
        <message>
            <source>The words of a box are left out: “{0}”</source>
            <translation>Mae geiriau blwch wedi'u gadael allan: “{0}”</translation>
        </message>
        <message>
            <source>The words of this letter stand as they are</source>
            <translation>Mae geiriau'r llythyr hwn yn sefyll fel y maent</translation>
        </message>
        <message>
            <source>There are a thousand backups of this second already.</source>
            <translation>Mae mil o gopïau wrth gefn o'r eiliad hon yn barod.</translation>
        </message>
        <message>
            <source>There are more cells than columns: look for a comma out of place</source>
            <translation>Mae mwy o gelloedd na cholofnau: chwiliwch am goma yn y lle anghywir</translation>
        </message>
        <message>
            <source>There are no words in this file.</source>
            <translation>Nid oes geiriau yn y ffeil hon.</translation>
        </message>
        <message>
            <source>There are only separator sheets in it</source>
            <translation>Dim ond taflenni gwahanu sydd ynddo</translation>
        </message>
        <message>
            <source>There are several scanners: choose one in the profile.</source>
            <translation>Mae sawl sganiwr: dewiswch un yn y dull sganio.</translation>
        </message>
        <message>
            <source>There is a caution marker: read it first</source>
            <translation>Mae nodyn gofal: darllenwch ef yn gyntaf</translation>
        </message>
        <message>
            <source>There is a store in this folder already.</source>
            <translation>Mae storfa yn y ffolder hwn yn barod.</translation>
        </message>
        <message>
            <source>There is a store in this folder already. Choose an empty folder.</source>
            <translation>Mae storfa yn y ffolder hwn yn barod. Dewiswch ffolder gwag.</translation>
        </message>
        <message>
            <source>There is an injury, or none: not both.</source>
            <translation>Mae anaf, neu nid oes anaf: nid y ddau.</translation>
        </message>
        <message>
            <source>There is no field “{0}” to map a column to.</source>
            <translation>Nid oes maes “{0}” i fapio colofn iddo.</translation>
        </message>
        <message>
            <source>There is no fragment called {name}</source>
            <translation>Nid oes darn o'r enw {name}</translation>
        </message>
        <message>
            <source>There is no picture called {name}</source>
            <translation>Nid oes llun o'r enw {name}</translation>
        </message>
        <message>
            <source>There is no queue of this name</source>
            <translation>Nid oes ciw o'r enw hwn</translation>
        </message>
        <message>
            <source>There is no row below the names of the columns.</source>
            <translation>Nid oes rhes o dan enwau'r colofnau.</translation>
        </message>
        <message>
            <source>There is no row in this list.</source>
            <translation>Nid oes rhes yn y rhestr hon.</translation>
        </message>
        <message>
            <source>There is no scan profile of that key or name.</source>
            <translation>Nid oes proffil sganio o'r fysell neu'r enw hwnnw.</translation>
        </message>
        <message>
            <source>There is no scanner here. Check its cable and its power.</source>
            <translation>Nid oes sganiwr yma. Gwiriwch ei gebl a'i drydan.</translation>
        </message>
        <message>
            <source>There is no service {0}</source>
            <translation>Nid oes gwasanaeth {0}</translation>
        </message>
        <message>
            <source>There is no stage after the second: the ombudsman is next.</source>
            <translation>Nid oes cam ar ôl yr ail: yr ombwdsmon sydd nesaf.</translation>
        </message>
        <message>
            <source>There is no store here yet. Make one with “guildhall init”.</source>
            <translation>Nid oes storfa yma eto. Gwnewch un gyda “guildhall init”.</translation>
        </message>
        <message>
            <source>There is no such case here, or it is not yours to see.</source>
            <translation>Nid oes achos o'r fath yma, neu nid chi sydd i'w weld.</translation>
        </message>
        <message>
            <source>There is no such field</source>
            <translation>Nid oes maes o'r fath</translation>
        </message>
        <message>
            <source>There is no such field.</source>
            <translation>Nid oes maes o'r fath.</translation>
        </message>
        <message>
            <source>There is no such service.</source>
            <translation>Nid oes gwasanaeth o'r fath.</translation>
        </message>
        <message>
            <source>There is nothing in it</source>
            <translation>Nid oes dim ynddo</translation>
        </message>
        <message>
            <source>There is nothing in this file. Choose another.</source>
            <translation>Nid oes dim yn y ffeil hon. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>There is one with this code. Choose another.</source>
            <translation>Mae un â'r cod hwn eisoes. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>There is too little memory to open the store. Close other programs, then try again.</source>
            <translation>Nid oes digon o gof i agor y storfa. Caewch raglenni eraill, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>These are no backs of other pages.</source>
            <translation>Nid cefnau tudalennau eraill yw'r rhain.</translation>
        </message>
        <message>
            <source>These brackets close nothing: take out )) or open with ((</source>
            <translation>Nid yw'r cromfachau hyn yn cau dim: tynnwch )) allan neu agorwch â ((</translation>
        </message>
        <message>
            <source>These fronts do not wait for their backs.</source>
            <translation>Nid yw'r blaenau hyn yn aros am eu cefnau.</translation>
        </message>
        <message>
            <source>These letters have too many pictures for one file.</source>
            <translation>Mae gan y llythyrau hyn ormod o luniau ar gyfer un ffeil.</translation>
        </message>
        <message>
            <source>These records were merged crosswise. Look at both.</source>
            <translation>Cafodd y cofnodion hyn eu huno ar draws ei gilydd. Edrychwch ar y ddau.</translation>
        </message>
        <message>
            <source>These rows are in already. Choose the file again to carry on where it stands.</source>
            <translation>Mae'r rhesi hyn i mewn yn barod. Dewiswch y ffeil eto i barhau lle mae'n sefyll.</translation>
        </message>
        <message>
            <source>These two are merged already.</source>
            <translation>Mae'r ddau hyn wedi'u huno'n barod.</translation>
        </message>
        <message>
            <source>They are linked already</source>
            <translation>Maent wedi'u cysylltu eisoes</translation>
        </message>
        <message>
            <source>They are merged the other way round. Undo that merge first.</source>
            <translation>Maent wedi'u huno'r ffordd arall. Dadwnewch yr uno hwnnw'n gyntaf.</translation>
        </message>
        <message>
            <source>They asked for e-mail, not paper</source>
            <translation>Gofynasant am e-bost, nid papur</translation>
        </message>
        <message>
            <source>They asked for stage 2 already.</source>
            <translation>Gofynnon nhw am gam 2 eisoes.</translation>
        </message>
        <message>
            <source>They can't be asked again today. Look at proof of identity instead.</source>
            <translation>Ni ellir gofyn iddynt eto heddiw. Edrychwch ar brawf hunaniaeth yn lle hynny.</translation>
        </message>
        <message>
            <source>They collect it here</source>
            <translation>Maen nhw'n ei gasglu yma</translation>
        </message>
        <message>
            <source>They complain of</source>
            <translation>Cwyn am</translation>
        </message>
        <message>
            <source>They complained of it</source>
            <translation>Cwynwyd amdano</translation>
        </message>
        <message>
            <source>They did not reply</source>
            <translation>Ni wnaethant ateb</translation>
        </message>
        <message>
            <source>They have answered already</source>
            <translation>Maent wedi ateb eisoes</translation>
        </message>
        <message>
            <source>They have callers parked. Choose who takes them now</source>
            <translation>Mae ganddynt alwyr wedi'u parcio. Dewiswch pwy sy'n eu cymryd nawr</translation>
        </message>
        <message>
            <source>They have died: promise the call to their executor or family</source>
            <translation>Maent wedi marw: addawch yr alwad i'w hysgutor neu eu teulu</translation>
        </message>
        <message>
            <source>They have died: write to whoever looks after the estate</source>
            <translation>Maent wedi marw: ysgrifennwch at bwy bynnag sy'n gofalu am yr ystad</translation>
        </message>
        <message>
            <source>They left this address. Add it anew if they are back.</source>
            <translation>Gadawsant y cyfeiriad hwn. Ychwanegwch ef o'r newydd os ydynt yn ôl.</translation>
        </message>
        <message>
            <source>They may not read this case. Choose who has it, a senior co-ordinator or data protection; or hand the case over</source>
            <translation>Ni chânt ddarllen yr achos hwn. Dewiswch pwy sydd ag ef, uwch gydlynydd neu ddiogelu data; neu trosglwyddwch yr achos</translation>
        </message>
        <message>
            <source>They must not be written to</source>
            <translation>Ni ddylid ysgrifennu atynt</translation>
        </message>
        <message>
            <source>They no longer work here.</source>
            <translation>Nid ydynt yn gweithio yma mwyach.</translation>
        </message>
        <message>
            <source>They promised calls. Choose who makes them now</source>
            <translation>Maent wedi addo galwadau. Dewiswch pwy sy'n eu gwneud nawr</translation>
        </message>
        <message>
            <source>They refused it</source>
            <translation>Fe'i gwrthodasant</translation>
        </message>
        <message>
            <source>They speak for</source>
            <translation>Maent yn siarad dros</translation>
        </message>
        <message>
            <source>They were sent a letter like this a short time ago</source>
            <translation>Anfonwyd llythyr fel hwn atynt ychydig amser yn ôl</translation>
        </message>
        <message>
            <source>They withdrew it</source>
            <translation>Tynnwyd yn ôl ganddynt</translation>
        </message>
        <message>
            <source>They work here already.</source>
            <translation>Maent eisoes yn gweithio yma.</translation>
        </message>
        <message>
            <source>This PC has no folder in memory (/dev/shm), and a scanned page may not touch the disk unsealed. Ask IT to provide it.</source>
            <translation>Nid oes gan y cyfrifiadur hwn ffolder yn y cof (/dev/shm), ac ni chaiff tudalen wedi'i sganio gyffwrdd â'r ddisg heb ei selio. Gofynnwch i TG ei ddarparu.</translation>
        </message>
        <message>
            <source>This PC has no memory free for scanned pages (/dev/shm is full). Close other programs, then go on.</source>
            <translation>Nid oes gan y cyfrifiadur hwn gof rhydd ar gyfer tudalennau wedi'u sganio (mae /dev/shm yn llawn). Caewch raglenni eraill, yna ewch ymlaen.</translation>
        </message>
        <message>
            <source>This PC may not read it, or it went away</source>
            <translation>Ni chaiff y cyfrifiadur hwn ei ddarllen, neu mae wedi mynd</translation>
        </message>
        <message>
            <source>This absence ends before it began.</source>
            <translation>Mae'r absenoldeb hwn yn dod i ben cyn iddo ddechrau.</translation>
        </message>
        <message>
            <source>This absence goes on after the day of death.</source>
            <translation>Mae'r absenoldeb hwn yn parhau ar ôl diwrnod y farwolaeth.</translation>
        </message>
        <message>
            <source>This absence is still to come. Enter it once it has begun.</source>
            <translation>Nid yw'r absenoldeb hwn wedi dechrau eto. Nodwch ef ar ôl iddo ddechrau.</translation>
        </message>
        <message>
            <source>This address is in doubt: a letter came back, or nobody checked</source>
            <translation>Mae amheuaeth am y cyfeiriad hwn: daeth llythyr yn ôl, neu ni wiriodd neb</translation>
        </message>
        <message>
            <source>This asks for no password.</source>
            <translation>Nid yw hwn yn gofyn am gyfrinair.</translation>
        </message>
        <message>
            <source>This backup is damaged or not whole. Choose another one; nothing was changed.</source>
            <translation>Mae'r copi wrth gefn hwn wedi'i ddifrodi neu'n anghyflawn. Dewiswch un arall; ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>This backup's key file (slots.json) is missing, and without it neither a passphrase nor the recovery sheet opens the backup. Put back slots.json of the same store, from another of its backups, or choose another backup. Nothing was changed.</source>
            <translation>Mae ffeil allweddi'r copi wrth gefn hwn (slots.json) ar goll, a hebddi nid yw cyfrinymadrodd na'r daflen adfer yn agor y copi. Rhowch slots.json yr un storfa yn ôl, o un arall o'i chopïau wrth gefn, neu dewiswch gopi arall. Ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>This batch has not been counted yet.</source>
            <translation>Nid yw'r swp hwn wedi'i gyfrif eto.</translation>
        </message>
        <message>
            <source>This call is over already.</source>
            <translation>Mae'r alwad hon drosodd yn barod.</translation>
        </message>
        <message>
            <source>This came with the program. Retire the template instead.</source>
            <translation>Daeth hwn gyda'r rhaglen. Tynnwch y templed o ddefnydd yn lle hynny.</translation>
        </message>
        <message>
            <source>This case can't do that now.</source>
            <translation>Ni all yr achos hwn wneud hynny nawr.</translation>
        </message>
        <message>
            <source>This case is closed. Reopen it first.</source>
            <translation>Mae'r achos hwn ar gau. Ailagorwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>This case is no complaint.</source>
            <translation>Nid cwyn yw'r achos hwn.</translation>
        </message>
        <message>
            <source>This case is not closed.</source>
            <translation>Nid yw'r achos hwn ar gau.</translation>
        </message>
        <message>
            <source>This case waits to be closed already.</source>
            <translation>Mae'r achos hwn yn aros i gael ei gau eisoes.</translation>
        </message>
        <message>
            <source>This case waits to be closed. Approve it or send it back.</source>
            <translation>Mae'r achos hwn yn aros i gael ei gau. Cymeradwywch ef neu anfonwch ef yn ôl.</translation>
        </message>
        <message>
            <source>This case waits to be closed. Send it back first.</source>
            <translation>Mae'r achos hwn yn aros i gael ei gau. Anfonwch ef yn ôl yn gyntaf.</translation>
        </message>
        <message>
            <source>This case was merged. Work on the one it went into.</source>
            <translation>Cyfunwyd yr achos hwn. Gweithiwch ar yr un yr aeth iddo.</translation>
        </message>
        <message>
            <source>This cell goes over several lines. A quotation mark is missing or too many here or just above</source>
            <translation>Mae'r gell hon yn mynd dros sawl llinell. Mae dyfynnod ar goll neu'n ormod yma neu ychydig uwchben</translation>
        </message>
        <message>
            <source>This clock can't be paused for that</source>
            <translation>Ni ellir oedi'r cloc hwn ar gyfer hynny</translation>
        </message>
        <message>
            <source>This clock can't be paused.</source>
            <translation>Ni ellir oedi'r cloc hwn.</translation>
        </message>
        <message>
            <source>This clock does not begin again.</source>
            <translation>Nid yw'r cloc hwn yn dechrau eto.</translation>
        </message>
        <message>
            <source>This clock is not paused.</source>
            <translation>Nid yw'r cloc hwn wedi'i oedi.</translation>
        </message>
        <message>
            <source>This clock is not running.</source>
            <translation>Nid yw'r cloc hwn yn rhedeg.</translation>
        </message>
        <message>
            <source>This clock was never started.</source>
            <translation>Ni ddechreuwyd y cloc hwn erioed.</translation>
        </message>
        <message>
            <source>This code is on the list: change it there</source>
            <translation>Mae'r cod hwn ar y rhestr: newidiwch ef yno</translation>
        </message>
        <message>
            <source>This complaint was answered: it stays what it is.</source>
            <translation>Atebwyd y gŵyn hon: mae'n aros fel y mae.</translation>
        </message>
        <message>
            <source>This complaint was refused.</source>
            <translation>Gwrthodwyd y gŵyn hon.</translation>
        </message>
        <message>
            <source>This computer can't print yet: it has no CUPS. Ask IT, or save the PDF.</source>
            <translation>Ni all y cyfrifiadur hwn argraffu eto: nid oes ganddo CUPS. Gofynnwch i TG, neu cadwch y PDF.</translation>
        </message>
        <message>
            <source>This contact is closed. Start a new one.</source>
            <translation>Mae'r cyswllt hwn ar gau. Dechreuwch un newydd.</translation>
        </message>
        <message>
            <source>This cover is over already.</source>
            <translation>Mae'r cyflenwi hwn drosodd eisoes.</translation>
        </message>
        <message>
            <source>This day is in the calendar already</source>
            <translation>Mae'r diwrnod hwn yn y calendr eisoes</translation>
        </message>
        <message>
            <source>This document can't be indexed any more.</source>
            <translation>Ni ellir mynegeio'r ddogfen hon mwyach.</translation>
        </message>
        <message>
            <source>This document has not been filed yet.</source>
            <translation>Nid yw'r ddogfen hon wedi'i ffeilio eto.</translation>
        </message>
        <message>
            <source>This document is in that case already</source>
            <translation>Mae'r ddogfen hon yn yr achos hwnnw eisoes</translation>
        </message>
        <message>
            <source>This document is kept for good</source>
            <translation>Caiff y ddogfen hon ei chadw am byth</translation>
        </message>
        <message>
            <source>This document is not on this PC.</source>
            <translation>Nid yw'r ddogfen hon ar y PC hwn.</translation>
        </message>
        <message>
            <source>This document was destroyed.</source>
            <translation>Dinistriwyd y ddogfen hon.</translation>
        </message>
        <message>
            <source>This document went back already.</source>
            <translation>Aeth y ddogfen hon yn ôl yn barod.</translation>
        </message>
        <message>
            <source>This document's file is damaged. Restore it from a backup, or scan it again.</source>
            <translation>Mae ffeil y ddogfen hon wedi'i difrodi. Adferwch hi o gopi wrth gefn, neu sganiwch hi eto.</translation>
        </message>
        <message>
            <source>This drawing has words, which only the window can draw. Save it as a PNG and choose that.</source>
            <translation>Mae geiriau yn y lluniad hwn, a dim ond y ffenestr all eu lluniadu. Cadwch ef fel PNG a dewiswch hwnnw.</translation>
        </message>
        <message>
            <source>This drawing holds a script, or something that moves. Save it as a PNG and choose that.</source>
            <translation>Mae sgript, neu rywbeth sy'n symud, yn y llun hwn. Cadwch ef fel PNG a dewiswch hwnnw.</translation>
        </message>
        <message>
            <source>This drawing is too rich to be read safely. Save it as a PNG and choose that.</source>
            <translation>Mae'r llun hwn yn rhy gymhleth i'w ddarllen yn ddiogel. Cadwch ef fel PNG a dewiswch hwnnw.</translation>
        </message>
        <message>
            <source>This drawing takes in something from elsewhere. Save it as a PNG and choose that.</source>
            <translation>Mae'r llun hwn yn cymryd rhywbeth i mewn o rywle arall. Cadwch ef fel PNG a dewiswch hwnnw.</translation>
        </message>
        <message>
            <source>This entry does not wait for a second person.</source>
            <translation>Nid yw'r cofnod hwn yn aros am ail berson.</translation>
        </message>
        <message>
            <source>This entry is settled already.</source>
            <translation>Mae'r cofnod hwn wedi'i setlo eisoes.</translation>
        </message>
        <message>
            <source>This file begins as {0} and doesn't go on so: it was cut short or mixed up. Save it again as “CSV UTF-8”, then choose it once more.</source>
            <translation>Mae'r ffeil hon yn dechrau fel {0} ac nid yw'n parhau felly: cafodd ei thorri'n fyr neu ei chymysgu. Cadwch hi eto fel “CSV UTF-8”, yna dewiswch hi unwaith eto.</translation>
        </message>
        <message>
            <source>This file came in already, and none of its columns is a key: its rows would all come in twice. Choose the column that is the key in the other system.</source>
            <translation>Daeth y ffeil hon i mewn yn barod, ac nid oes yr un o'i cholofnau'n allwedd: byddai ei rhesi i gyd yn dod i mewn ddwywaith. Dewiswch y golofn sy'n allwedd yn y system arall.</translation>
        </message>
        <message>
            <source>This file has macros in it. Save it in Word as .docx, which has none, and choose that one.</source>
            <translation>Mae macros yn y ffeil hon. Cadwch hi yn Word fel .docx, sydd heb ddim, a dewiswch honno.</translation>
        </message>
        <message>
            <source>This file has {0} MB. Choose a picture of {1} MB at most.</source>
            <translation>Mae {0} MB yn y ffeil hon. Dewiswch lun o {1} MB ar y mwyaf.</translation>
        </message>
        <message>
            <source>This file holds no X25519 {0} key. Make one with “openssl genpkey -algorithm x25519”.</source>
            <translation>Nid oes allwedd X25519 {0} yn y ffeil hon. Gwnewch un gyda “openssl genpkey -algorithm x25519”.</translation>
        </message>
        <message>
            <source>This file is damaged. Save it anew in Word and choose that one.</source>
            <translation>Mae'r ffeil hon wedi'i difrodi. Cadwch hi o'r newydd yn Word a dewiswch honno.</translation>
        </message>
        <message>
            <source>This file is half in with other columns chosen. Carry on with those.</source>
            <translation>Mae'r ffeil hon hanner i mewn gyda cholofnau eraill wedi'u dewis. Parhewch â'r rheini.</translation>
        </message>
        <message>
            <source>This file is locked with a password, or of an old kind. Save it in Word as .docx without a password.</source>
            <translation>Mae'r ffeil hon wedi'i chloi â chyfrinair, neu o hen fath. Cadwch hi yn Word fel .docx heb gyfrinair.</translation>
        </message>
        <message>
            <source>This file is not there any more. Choose another.</source>
            <translation>Nid yw'r ffeil hon yno mwyach. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>This file is too large for a letter. Take its pictures out and save it anew.</source>
            <translation>Mae'r ffeil hon yn rhy fawr ar gyfer llythyr. Tynnwch ei lluniau allan a'i chadw o'r newydd.</translation>
        </message>
        <message>
            <source>This file was changed since it was chosen. Begin again.</source>
            <translation>Newidiwyd y ffeil hon ers ei dewis. Dechreuwch eto.</translation>
        </message>
        <message>
            <source>This group has ended.</source>
            <translation>Mae'r grŵp hwn wedi dod i ben.</translation>
        </message>
        <message>
            <source>This has {0} characters. A letter has {1} at most.</source>
            <translation>Mae {0} nod yn hwn. Mae gan lythyr {1} ar y mwyaf.</translation>
        </message>
        <message>
            <source>This is asked where a vehicle moved on a public road.</source>
            <translation>Gofynnir hyn pan symudodd cerbyd ar ffordd gyhoeddus.</translation>
        </message>
        <message>
            <source>This is asked where we are the landlord.</source>
            <translation>Gofynnir hyn lle ni yw'r landlord.</translation>
        </message>
        <message>
            <source>This is done already.</source>
            <translation>Mae hwn wedi'i wneud eisoes.</translation>
        </message>
        <message>
            <source>This is filed under nobody. Add the person to it.</source>
            <translation>Mae hwn wedi'i ffeilio o dan neb. Ychwanegwch y person ato.</translation>
        </message>
        <message>
            <source>This is filed under that person already.</source>
            <translation>Mae hwn wedi'i ffeilio o dan y person hwnnw'n barod.</translation>
        </message>
        <message>
            <source>This is more than anybody here may agree to.</source>
            <translation>Mae hyn yn fwy nag y caiff neb yma gytuno iddo.</translation>
        </message>
        <message>
            <source>This is more than anybody may agree to</source>
            <translation>Mae hyn yn fwy nag y caiff neb gytuno iddo</translation>
        </message>
        <message>
            <source>This is no backup. Choose a folder whose name ends in .ghbackup.</source>
            <translation>Nid copi wrth gefn yw hwn. Dewiswch ffolder y mae ei henw'n gorffen â .ghbackup.</translation>
        </message>
        <message>
            <source>This is no code of ours</source>
            <translation>Nid ein cod ni yw hwn</translation>
        </message>
        <message>
            <source>This is no file of Word. Choose one that ends in .docx.</source>
            <translation>Nid ffeil Word yw hon. Dewiswch un sy'n gorffen yn .docx.</translation>
        </message>
        <message>
            <source>This is read aloud at the counter: leave that word out</source>
            <translation>Darllenir hwn yn uchel wrth y cownter: hepgorwch y gair hwnnw</translation>
        </message>
        <message>
            <source>This is the only administrator. Make somebody else one first, or nobody could add staff any more.</source>
            <translation>Hwn yw'r unig weinyddwr. Gwnewch rywun arall yn un yn gyntaf, neu ni allai neb ychwanegu staff mwyach.</translation>
        </message>
        <message>
            <source>This is too long to keep as a draft. Save it, or cut it.</source>
            <translation>Mae hwn yn rhy hir i'w gadw fel drafft. Cadwch ef, neu byrhewch ef.</translation>
        </message>
        <message>
            <source>This is with a team already: it stays referred</source>
            <translation>Mae hwn gyda thîm yn barod: mae'n aros wedi'i gyfeirio</translation>
        </message>
        <message>
            <source>This key belongs to another organisation.</source>
            <translation>Mae'r allwedd hon yn perthyn i sefydliad arall.</translation>
        </message>
        <message>
            <source>This kind of entry can't end like that.</source>
            <translation>Ni all y math hwn o gofnod orffen felly.</translation>
        </message>
        <message>
            <source>This letter does not go by e-mail</source>
            <translation>Nid yw'r llythyr hwn yn mynd drwy e-bost</translation>
        </message>
        <message>
            <source>This letter does not go that way</source>
            <translation>Nid yw'r llythyr hwn yn mynd y ffordd honno</translation>
        </message>
        <message>
            <source>This letter does not wait here.</source>
            <translation>Nid yw'r llythyr hwn yn aros yma.</translation>
        </message>
        <message>
            <source>This letter is not of this run</source>
            <translation>Nid yw'r llythyr hwn yn y rhediad hwn</translation>
        </message>
        <message>
            <source>This letter is not to be collected</source>
            <translation>Nid yw'r llythyr hwn i'w gasglu</translation>
        </message>
        <message>
            <source>This letter is not to be seen here.</source>
            <translation>Ni ellir gweld y llythyr hwn yma.</translation>
        </message>
        <message>
            <source>This letter waits for another run: don't send it</source>
            <translation>Mae'r llythyr hwn yn aros am rediad arall: peidiwch â'i anfon</translation>
        </message>
        <message>
            <source>This letter was made already, or dropped.</source>
            <translation>Gwnaed y llythyr hwn eisoes, neu fe'i gollyngwyd.</translation>
        </message>
        <message>
            <source>This letter was taken out: don't send it</source>
            <translation>Tynnwyd y llythyr hwn allan: peidiwch â'i anfon</translation>
        </message>
        <message>
            <source>This letter was ticked off: it lies here twice</source>
            <translation>Ticiwyd y llythyr hwn: mae yma ddwywaith</translation>
        </message>
        <message>
            <source>This list is done.</source>
            <translation>Mae'r rhestr hon wedi'i gorffen.</translation>
        </message>
        <message>
            <source>This list is further on by now. Look at it once more.</source>
            <translation>Mae'r rhestr hon ymhellach ymlaen erbyn hyn. Edrychwch arni unwaith eto.</translation>
        </message>
        <message>
            <source>This marker has been decided. Propose a new one.</source>
            <translation>Penderfynwyd ar y marciwr hwn. Cynigiwch un newydd.</translation>
        </message>
        <message>
            <source>This marker has ended already.</source>
            <translation>Mae'r marciwr hwn wedi dod i ben yn barod.</translation>
        </message>
        <message>
            <source>This may be somebody who is here already, and the file may say more than everybody should see. Ask data protection or a senior co-ordinator to enter it</source>
            <translation>Gall hwn fod yn rhywun sydd yma'n barod, a gall y ffeil ddweud mwy nag y dylai pawb ei weld. Gofynnwch i ddiogelu data neu uwch gydlynydd ei gofnodi</translation>
        </message>
        <message>
            <source>This merge was undone already.</source>
            <translation>Dadwnaethpwyd yr uno hwn yn barod.</translation>
        </message>
        <message>
            <source>This needs somebody of higher authority. Propose it to them.</source>
            <translation>Mae angen rhywun ag awdurdod uwch. Cynigiwch ef iddynt.</translation>
        </message>
        <message>
            <source>This note is struck out already.</source>
            <translation>Mae'r nodyn hwn wedi'i ddileu'n barod.</translation>
        </message>
        <message>
            <source>This notice does not hold today.</source>
            <translation>Nid yw'r hysbysiad hwn mewn grym heddiw.</translation>
        </message>
        <message>
            <source>This notice is over. Give it a later last day first.</source>
            <translation>Mae'r hysbysiad hwn drosodd. Rhowch ddiwrnod olaf diweddarach iddo'n gyntaf.</translation>
        </message>
        <message>
            <source>This one came out of it</source>
            <translation>Daeth yr un hwn ohono</translation>
        </message>
        <message>
            <source>This order is over already.</source>
            <translation>Mae'r archeb hon drosodd eisoes.</translation>
        </message>
        <message>
            <source>This paper was destroyed.</source>
            <translation>Dinistriwyd y papur hwn.</translation>
        </message>
        <message>
            <source>This period can't be extended</source>
            <translation>Ni ellir ymestyn y cyfnod hwn</translation>
        </message>
        <message>
            <source>This period was extended already.</source>
            <translation>Estynnwyd y cyfnod hwn eisoes.</translation>
        </message>
        <message>
            <source>This person is not protected.</source>
            <translation>Nid yw'r person hwn yn warchodedig.</translation>
        </message>
        <message>
            <source>This person is protected already.</source>
            <translation>Mae'r person hwn yn warchodedig yn barod.</translation>
        </message>
        <message>
            <source>This picture has too many dots. Make it smaller.</source>
            <translation>Mae gan y llun hwn ormod o ddotiau. Gwnewch ef yn llai.</translation>
        </message>
        <message>
            <source>This picture has too many dots. Save it smaller and try again.</source>
            <translation>Mae gormod o ddotiau yn y llun hwn. Cadwch ef yn llai a cheisiwch eto.</translation>
        </message>
        <message>
            <source>This picture has {0} MB. Choose one of {1} MB at most.</source>
            <translation>Mae gan y llun hwn {0} MB. Dewiswch un o {1} MB ar y mwyaf.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another.</source>
            <translation>Mae'r llun hwn wedi'i ddifrodi. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>This picture is too large for a letter</source>
            <translation>Mae'r llun hwn yn rhy fawr i lythyr</translation>
        </message>
        <message>
            <source>This picture is too large for a letterhead</source>
            <translation>Mae'r llun hwn yn rhy fawr ar gyfer pennawd llythyr</translation>
        </message>
        <message>
            <source>This picture is too small to print. Choose a larger one.</source>
            <translation>Mae'r llun hwn yn rhy fach i'w argraffu. Dewiswch un mwy.</translation>
        </message>
        <message>
            <source>This profile is locked. An administrator can change it.</source>
            <translation>Mae'r proffil hwn wedi'i gloi. Gall gweinyddwr ei newid.</translation>
        </message>
        <message>
            <source>This record was merged. Open the one that was kept.</source>
            <translation>Unwyd y cofnod hwn. Agorwch yr un a gadwyd.</translation>
        </message>
        <message>
            <source>This referral is over.</source>
            <translation>Mae'r atgyfeiriad hwn drosodd.</translation>
        </message>
        <message>
            <source>This remedy can't do that now.</source>
            <translation>Ni all y rhwymedi hwn wneud hynny nawr.</translation>
        </message>
        <message>
            <source>This role agrees to no remedy</source>
            <translation>Nid yw'r rôl hon yn cytuno i unrhyw iawn</translation>
        </message>
        <message>
            <source>This row has its letter already.</source>
            <translation>Mae gan y rhes hon ei llythyr eisoes.</translation>
        </message>
        <message>
            <source>This row has {0} cells and the first has {1}. Put a cell with a comma in it into quotation marks</source>
            <translation>Mae gan y rhes hon {0} cell ac mae gan y gyntaf {1}. Rhowch gell ag atalnod ynddi mewn dyfynodau</translation>
        </message>
        <message>
            <source>This rule has what is not known here: {0}</source>
            <translation>Mae gan y rheol hon rywbeth nad yw'n hysbys yma: {0}</translation>
        </message>
        <message>
            <source>This run does not wait for anybody.</source>
            <translation>Nid yw'r rhediad hwn yn aros am neb.</translation>
        </message>
        <message>
            <source>This run is being released. Let it go on.</source>
            <translation>Mae'r rhediad hwn yn cael ei ryddhau. Gadewch iddo fynd ymlaen.</translation>
        </message>
        <message>
            <source>This run is cancelled: don't send it</source>
            <translation>Canslwyd y rhediad hwn: peidiwch ag anfon hwn</translation>
        </message>
        <message>
            <source>This run is further on by now: gather another one.</source>
            <translation>Mae'r rhediad hwn ymhellach ymlaen erbyn hyn: casglwch un arall.</translation>
        </message>
        <message>
            <source>This run is not printed yet, or it is out already.</source>
            <translation>Nid yw'r rhediad hwn wedi'i argraffu eto, neu mae allan eisoes.</translation>
        </message>
        <message>
            <source>This run is not there any more.</source>
            <translation>Nid yw'r rhediad hwn yno mwyach.</translation>
        </message>
        <message>
            <source>This scanner has no option “{0}”</source>
            <translation>Nid oes gan y sganiwr hwn opsiwn “{0}”</translation>
        </message>
        <message>
            <source>This scanner has: {0}</source>
            <translation>Mae gan y sganiwr hwn: {0}</translation>
        </message>
        <message>
            <source>This scanner reads one side. Choose both sides in two passes.</source>
            <translation>Mae'r sganiwr hwn yn darllen un ochr. Dewiswch y ddwy ochr mewn dau dro.</translation>
        </message>
        <message>
            <source>This stack is done with. Begin another.</source>
            <translation>Mae'r pentwr hwn wedi'i orffen. Dechreuwch un arall.</translation>
        </message>
        <message>
            <source>This store has no recovery sheet: the organisation's own key opens it.</source>
            <translation>Nid oes gan y storfa hon daflen adfer: allwedd y sefydliad ei hun sy'n ei hagor.</translation>
        </message>
        <message>
            <source>This store was made by a newer Guildhall. Update Guildhall on this PC, then open it again; nothing was changed.</source>
            <translation>Gwnaed y storfa hon gan Guildhall mwy newydd. Diweddarwch Guildhall ar y PC hwn, yna agorwch hi eto; ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>This store was not sealed to an organisation's key.</source>
            <translation>Ni seliwyd y storfa hon i allwedd sefydliad.</translation>
        </message>
        <message>
            <source>This suggestion has its answer already.</source>
            <translation>Mae ateb i'r awgrym hwn yn barod.</translation>
        </message>
        <message>
            <source>This task is over already.</source>
            <translation>Mae'r dasg hon drosodd eisoes.</translation>
        </message>
        <message>
            <source>This team is closed.</source>
            <translation>Mae'r tîm hwn ar gau.</translation>
        </message>
        <message>
            <source>This template has no Welsh: it goes in English</source>
            <translation>Nid oes Cymraeg yn y templed hwn: mae'n mynd yn Saesneg</translation>
        </message>
        <message>
            <source>This visit is over already.</source>
            <translation>Mae'r ymweliad hwn drosodd eisoes.</translation>
        </message>
        <message>
            <source>This warning has ended already.</source>
            <translation>Mae'r rhybudd hwn wedi dod i ben yn barod.</translation>
        </message>
        <message>
            <source>This was acknowledged already.</source>
            <translation>Cydnabuwyd hwn eisoes.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Atebwyd hwn eisoes.</translation>
        </message>
        <message>
            <source>This was decided already.</source>
            <translation>Penderfynwyd hwn eisoes.</translation>
        </message>
        <message>
            <source>This was not ordered, or it came before.</source>
            <translation>Ni archebwyd hwn, neu daeth o'r blaen.</translation>
        </message>
        <message>
            <source>This was said in confidence. Ring the team it went to.</source>
            <translation>Dywedwyd hyn yn gyfrinachol. Ffoniwch y tîm yr aeth ato.</translation>
        </message>
        <message>
            <source>This was sent on already: it is with {0} now.</source>
            <translation>Anfonwyd hyn ymlaen yn barod: mae gyda {0} nawr.</translation>
        </message>
        <message>
            <source>This went along with the enquiry already.</source>
            <translation>Aeth hon gyda'r ymholiad eisoes.</translation>
        </message>
        <message>
            <source>This work is not done</source>
            <translation>Ni wnaed y gwaith hwn</translation>
        </message>
        <message>
            <source>This workbook can't be read. Save it again as .xlsx or “CSV UTF-8”.</source>
            <translation>Ni ellir darllen y llyfr gwaith hwn. Cadwch ef eto fel .xlsx neu “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>This workbook has a password. Save a copy without one, import it, then delete the copy.</source>
            <translation>Mae cyfrinair ar y llyfr gwaith hwn. Cadwch gopi heb un, mewnforiwch ef, yna dilëwch y copi.</translation>
        </message>
        <message>
            <source>This workbook is too large. Save its sheet as “CSV UTF-8”.</source>
            <translation>Mae'r llyfr gwaith hwn yn rhy fawr. Cadwch ei ddalen fel “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Bygythiad</translation>
        </message>
        <message>
            <source>Threats of violence</source>
            <translation>Bygythiadau o drais</translation>
        </message>
        <message>
            <source>Through their representative</source>
            <translation>Drwy eu cynrychiolydd</translation>
        </message>
        <message>
            <source>Tick one way at least, or no enquiry could be ended</source>
            <translation>Ticiwch un ffordd o leiaf, neu ni ellid dod ag ymholiad i ben</translation>
        </message>
        <message>
            <source>Tick the council, the landlord, or both</source>
            <translation>Ticiwch y cyngor, y landlord, neu'r ddau</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Cysylltiadau</translation>
        </message>
        <message>
            <source>To be collected</source>
            <translation>I'w gasglu</translation>
        </message>
        <message>
            <source>To be paid</source>
            <translation>I'w dalu</translation>
        </message>
        <message>
            <source>To collect a tax</source>
            <translation>I gasglu treth</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>I'w wneud</translation>
        </message>
        <message>
            <source>To keep a child or an adult at risk safe</source>
            <translation>I gadw plentyn neu oedolyn mewn perygl yn ddiogel</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>I edrych arnynt</translation>
        </message>
        <message>
            <source>To prevent or solve a crime</source>
            <translation>I atal neu ddatrys trosedd</translation>
        </message>
        <message>
            <source>To print and fold</source>
            <translation>I'w hargraffu a'u plygu</translation>
        </message>
        <message>
            <source>To put right</source>
            <translation>I'w cywiro</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Told everyone in the group</source>
            <translation>Dywedwyd wrth bawb yn y grŵp</translation>
        </message>
        <message>
            <source>Too late: gone up</source>
            <translation>Rhy hwyr: aeth i fyny</translation>
        </message>
        <message>
            <source>Too long ago. The second person enters their secret again.</source>
            <translation>Rhy bell yn ôl. Mae'r ail berson yn rhoi ei gyfrinach eto.</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Digwyddodd</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Tref</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Ceisiwyd</translation>
        </message>
        <message>
            <source>Turn on the hearing loop</source>
            <translation>Troi'r ddolen sain ymlaen</translation>
        </message>
        <message>
            <source>Twenty documents are the most for one enquiry</source>
            <translation>Ugain dogfen yw'r mwyaf i un ymholiad</translation>
        </message>
        <message>
            <source>Twenty enclosures are the most</source>
            <translation>Ugain amgaead yw'r mwyaf</translation>
        </message>
        <message>
            <source>Two columns can't both be “{0}”</source>
            <translation>Ni all dwy golofn fod yn “{0}”</translation>
        </message>
        <message>
            <source>Two pictures are called {0}: {1} and {2}. Rename one of them.</source>
            <translation>Mae dau lun o'r enw {0}: {1} a {2}. Ailenwch un ohonynt.</translation>
        </message>
        <message>
            <source>Two staff</source>
            <translation>Dau aelod o staff</translation>
        </message>
        <message>
            <source>Two working days overdue</source>
            <translation>Dau ddiwrnod gwaith yn hwyr</translation>
        </message>
        <message>
            <source>UPRN</source>
            <translation>UPRN</translation>
        </message>
        <message>
            <source>UPRN of the building</source>
            <translation>UPRN yr adeilad</translation>
        </message>
        <message>
            <source>UPRN of their home</source>
            <translation>UPRN eu cartref</translation>
        </message>
        <message>
            <source>USRN</source>
            <translation>USRN</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Ar y gweill</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Wedi'i ddadwneud</translation>
        </message>
        <message>
            <source>Unhappy</source>
            <translation>Anhapus</translation>
        </message>
        <message>
            <source>Unit of work {n} no longer has the changes it was sealed with.</source>
            <translation>Nid oes gan uned waith {n} y newidiadau y seliwyd hi â nhw mwyach.</translation>
        </message>
        <message>
            <source>Unit of work {n} was altered, or one before it is missing.</source>
            <translation>Newidiwyd uned waith {n}, neu mae un o'i blaen ar goll.</translation>
        </message>
        <message>
            <source>Unsafe electricity or gas</source>
            <translation>Trydan neu nwy anniogel</translation>
        </message>
        <message>
            <source>Unsafe steps or path</source>
            <translation>Grisiau neu lwybr anniogel</translation>
        </message>
        <message>
            <source>Unsafe structure</source>
            <translation>Strwythur anniogel</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Diweddariad</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Brys</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Brys</translation>
        </message>
        <message>
            <source>Use # or ## or ###: letters have no smaller headings</source>
            <translation>Defnyddiwch # neu ## neu ###: nid oes penawdau llai mewn llythyrau</translation>
        </message>
        <message>
            <source>Use a quiet room</source>
            <translation>Defnyddio ystafell dawel</translation>
        </message>
        <message>
            <source>Use at least {0} characters. Three random words make a good one.</source>
            <translation>Defnyddiwch o leiaf {0} nod. Mae tri gair ar hap yn gwneud un da.</translation>
        </message>
        <message>
            <source>Use at most {0} characters.</source>
            <translation>Defnyddiwch {0} nod ar y mwyaf.</translation>
        </message>
        <message>
            <source>Use bold in place of italics, which are hard to read</source>
            <translation>Defnyddiwch brint trwm yn lle italig, sy'n anodd ei ddarllen</translation>
        </message>
        <message>
            <source>Use fewer brackets and bars: no letter needs so many</source>
            <translation>Defnyddiwch lai o fachau a barrau: nid oes angen cynifer ar lythyr</translation>
        </message>
        <message>
            <source>Use letters or numbers in lines 1 and 2</source>
            <translation>Defnyddiwch lythrennau neu rifau yn llinellau 1 a 2</translation>
        </message>
        <message>
            <source>Use only digits, spaces, brackets, hyphens and + in a number</source>
            <translation>Defnyddiwch ddigidau, bylchau, cromfachau, cysylltnodau a + yn unig mewn rhif</translation>
        </message>
        <message>
            <source>Use small letters and dashes, like rent-arrears</source>
            <translation>Defnyddiwch lythrennau bach a chysylltnodau, fel rent-arrears</translation>
        </message>
        <message>
            <source>Use something other than a pattern or a row. Three random words make a good one.</source>
            <translation>Defnyddiwch rywbeth heblaw patrwm neu res. Mae tri gair ar hap yn gwneud un da.</translation>
        </message>
        <message>
            <source>Use the screened desk</source>
            <translation>Defnyddiwch y ddesg sgrin</translation>
        </message>
        <message>
            <source>Use {name} here: no level of heading may be left out</source>
            <translation>Defnyddiwch {name} yma: ni cheir hepgor lefel o bennawd</translation>
        </message>
        <message>
            <source>Utility bill</source>
            <translation>Bil nwy, trydan neu ddŵr</translation>
        </message>
        <message>
            <source>Very happy</source>
            <translation>Hapus iawn</translation>
        </message>
        <message>
            <source>Very unhappy</source>
            <translation>Anhapus iawn</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Galwad fideo</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>Ymweld â'r cartref</translation>
        </message>
        <message>
            <source>Visit booked</source>
            <translation>Trefnwyd ymweliad</translation>
        </message>
        <message>
            <source>Visit booked: {what}</source>
            <translation>Ymweliad wedi'i drefnu: {what}</translation>
        </message>
        <message>
            <source>Visit cancelled</source>
            <translation>Canslwyd yr ymweliad</translation>
        </message>
        <message>
            <source>Visit in daylight only</source>
            <translation>Ymwelwch yng ngolau dydd yn unig</translation>
        </message>
        <message>
            <source>Visit in pairs</source>
            <translation>Ymwelwch mewn parau</translation>
        </message>
        <message>
            <source>Visit made</source>
            <translation>Ymwelwyd</translation>
        </message>
        <message>
            <source>Visit moved</source>
            <translation>Symudwyd yr ymweliad</translation>
        </message>
        <message>
            <source>Visit with the police</source>
            <translation>Ymwelwch gyda'r heddlu</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Taleb</translation>
        </message>
        <message>
            <source>Vulnerable</source>
            <translation>Agored i niwed</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Yn aros</translation>
        </message>
        <message>
            <source>Waits for a supplier</source>
            <translation>Yn aros am gyflenwr</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Yn aros am gymeradwyaeth</translation>
        </message>
        <message>
            <source>Waits for somebody else</source>
            <translation>Yn aros am rywun arall</translation>
        </message>
        <message>
            <source>Waits for the customer</source>
            <translation>Yn aros am y cwsmer</translation>
        </message>
        <message>
            <source>Waits for us</source>
            <translation>Yn aros amdanom ni</translation>
        </message>
        <message>
            <source>Waits to be approved</source>
            <translation>Yn aros i'w gymeradwyo</translation>
        </message>
        <message>
            <source>Waits to be indexed</source>
            <translation>Yn aros i'w mynegeio</translation>
        </message>
        <message>
            <source>Waits to be printed</source>
            <translation>Yn aros i'w argraffu</translation>
        </message>
        <message>
            <source>Was tenant there</source>
            <translation>Bu'n denant yno</translation>
        </message>
        <message>
            <source>We are the landlord</source>
            <translation>Ni yw'r landlord</translation>
        </message>
        <message>
            <source>We were late</source>
            <translation>Roeddem yn hwyr</translation>
        </message>
        <message>
            <source>Weapon shown or used</source>
            <translation>Arf wedi'i ddangos neu ei ddefnyddio</translation>
        </message>
        <message>
            <source>Wear a mask</source>
            <translation>Gwisgwch fasg</translation>
        </message>
        <message>
            <source>Wear gloves and boots</source>
            <translation>Gwisgwch fenig ac esgidiau cryf</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Ffurflen we</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Cymraeg</translation>
        </message>
        <message>
            <source>Went into this one</source>
            <translation>Aeth i'r un hwn</translation>
        </message>
        <message>
            <source>Went to {name}, as its owner left</source>
            <translation>Aeth i {name}, gan fod ei berchennog wedi gadael</translation>
        </message>
        <message>
            <source>Went to {name}, who answers it</source>
            <translation>Aeth at {name}, sy'n ei ateb</translation>
        </message>
        <message>
            <source>Went to {name}, who covers</source>
            <translation>Aeth i {name}, sy'n cyflenwi</translation>
        </message>
        <message>
            <source>What Word puts in by itself is left out, like a table of contents</source>
            <translation>Mae'r hyn y mae Word yn ei roi i mewn ohono'i hun wedi'i adael allan, fel tabl cynnwys</translation>
        </message>
        <message>
            <source>What is printed in a run goes by post</source>
            <translation>Drwy'r post y mae'r hyn a argreffir mewn rhediad yn mynd</translation>
        </message>
        <message>
            <source>What is the date of birth?</source>
            <translation>Beth yw'r dyddiad geni?</translation>
        </message>
        <message>
            <source>What is the first line of the address?</source>
            <translation>Beth yw llinell gyntaf y cyfeiriad?</translation>
        </message>
        <message>
            <source>What is the password agreed with us?</source>
            <translation>Beth yw'r cyfrinair a gytunwyd gyda ni?</translation>
        </message>
        <message>
            <source>What is the postcode?</source>
            <translation>Beth yw'r cod post?</translation>
        </message>
        <message>
            <source>What the square code says is too long. Shorten it.</source>
            <translation>Mae'r hyn y mae'r cod sgwâr yn ei ddweud yn rhy hir. Byrhewch ef.</translation>
        </message>
        <message>
            <source>What was pasted can't be read. Copy the rows once more.</source>
            <translation>Ni ellir darllen yr hyn a ludwyd. Copïwch y rhesi unwaith eto.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Beth a ddywedwyd</translation>
        </message>
        <message>
            <source>What we do differently</source>
            <translation>Beth a wnawn yn wahanol</translation>
        </message>
        <message>
            <source>When to ring</source>
            <translation>Pryd i ffonio</translation>
        </message>
        <message>
            <source>Where this person lives and how to reach them is protected. Ask somebody who may see it to change it.</source>
            <translation>Mae ble mae'r person hwn yn byw a sut i gysylltu â nhw yn warchodedig. Gofynnwch i rywun sy'n cael ei weld i'w newid.</translation>
        </message>
        <message>
            <source>Which e-mail address do we have?</source>
            <translation>Pa gyfeiriad e-bost sydd gennym?</translation>
        </message>
        <message>
            <source>Which phone number do we have?</source>
            <translation>Pa rif ffôn sydd gennym?</translation>
        </message>
        <message>
            <source>Why it moved</source>
            <translation>Pam y symudodd</translation>
        </message>
        <message>
            <source>Why they are one</source>
            <translation>Pam yr un person ydynt</translation>
        </message>
        <message>
            <source>Windows PowerShell can't be started. Ask IT.</source>
            <translation>Ni ellir cychwyn Windows PowerShell. Gofynnwch i TG.</translation>
        </message>
        <message>
            <source>With the cashier</source>
            <translation>Gyda'r ariannwr</translation>
        </message>
        <message>
            <source>With the next run</source>
            <translation>Gyda'r rhediad nesaf</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tynnwyd yn ôl</translation>
        </message>
        <message>
            <source>Words that somebody proposed to take out are left out</source>
            <translation>Mae geiriau y cynigiodd rhywun eu tynnu allan wedi'u gadael allan</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Gwaith</translation>
        </message>
        <message>
            <source>Work is filed under the first caller. Move it to the right person, with a reason.</source>
            <translation>Caiff gwaith ei ffeilio o dan y galwr cyntaf. Symudwch ef at y person cywir, gyda rheswm.</translation>
        </message>
        <message>
            <source>Work phone</source>
            <translation>Ffôn gwaith</translation>
        </message>
        <message>
            <source>Write a day and a time: 2026-04-01T10:42.</source>
            <translation>Ysgrifennwch ddiwrnod ac amser: 2026-04-01T10:42.</translation>
        </message>
        <message>
            <source>Write a day of the calendar as year, month and day: 2026-04-01.</source>
            <translation>Ysgrifennwch ddiwrnod fel blwyddyn, mis a dydd: 2026-04-01.</translation>
        </message>
        <message>
            <source>Write a heading for each column of the table</source>
            <translation>Ysgrifennwch bennawd ar gyfer pob colofn o'r tabl</translation>
        </message>
        <message>
            <source>Write a letter about the case</source>
            <translation>Ysgrifennu llythyr am yr achos</translation>
        </message>
        <message>
            <source>Write a list of absences, each with from and to.</source>
            <translation>Ysgrifennwch restr o absenoldebau, pob un â from a to.</translation>
        </message>
        <message>
            <source>Write a list of injuries.</source>
            <translation>Ysgrifennwch restr o anafiadau.</translation>
        </message>
        <message>
            <source>Write a name between the brackets</source>
            <translation>Ysgrifennwch enw rhwng y cromfachau</translation>
        </message>
        <message>
            <source>Write a title</source>
            <translation>Ysgrifennwch deitl</translation>
        </message>
        <message>
            <source>Write an absence with from and to.</source>
            <translation>Ysgrifennwch absenoldeb â from a to.</translation>
        </message>
        <message>
            <source>Write an injury with its injury and body_part.</source>
            <translation>Ysgrifennwch anaf â'i injury a'i body_part.</translation>
        </message>
        <message>
            <source>Write down that the customer came back</source>
            <translation>Nodi bod y cwsmer wedi dod yn ôl</translation>
        </message>
        <message>
            <source>Write down what was agreed</source>
            <translation>Ysgrifennu'r hyn a gytunwyd</translation>
        </message>
        <message>
            <source>Write en, cy or both</source>
            <translation>Ysgrifennwch en, cy neu both</translation>
        </message>
        <message>
            <source>Write four letters or more on each line, or leave it out</source>
            <translation>Ysgrifennwch bedair llythyren neu fwy ar bob llinell, neu gadewch hi allan</translation>
        </message>
        <message>
            <source>Write one injury, or a list of injuries: not both.</source>
            <translation>Ysgrifennwch un anaf, neu restr o anafiadau: nid y ddau.</translation>
        </message>
        <message>
            <source>Write one setting a line, like name=value</source>
            <translation>Ysgrifennwch un gosodiad ar bob llinell, fel enw=gwerth</translation>
        </message>
        <message>
            <source>Write post, care of, e-mail or collect</source>
            <translation>Ysgrifennwch post, care of, e-mail neu collect</translation>
        </message>
        <message>
            <source>Write rather than ring</source>
            <translation>Ysgrifennu yn hytrach na ffonio</translation>
        </message>
        <message>
            <source>Write standard, large print, braille or another format we make</source>
            <translation>Ysgrifennwch standard, large print, braille neu fformat arall a wnawn</translation>
        </message>
        <message>
            <source>Write the address of a link out: no placeholder in it</source>
            <translation>Ysgrifennwch gyfeiriad y ddolen yn llawn: dim dalfan ynddo</translation>
        </message>
        <message>
            <source>Write the address out too: on paper nobody can click</source>
            <translation>Ysgrifennwch y cyfeiriad hefyd: ar bapur ni all neb glicio</translation>
        </message>
        <message>
            <source>Write the age in whole years.</source>
            <translation>Ysgrifennwch yr oedran mewn blynyddoedd cyfan.</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Ysgrifennwch yr ateb</translation>
        </message>
        <message>
            <source>Write the answer in words</source>
            <translation>Ysgrifennwch yr ateb mewn geiriau</translation>
        </message>
        <message>
            <source>Write the complaint</source>
            <translation>Ysgrifennwch y gŵyn</translation>
        </message>
        <message>
            <source>Write the date like 24/11/1980</source>
            <translation>Ysgrifennwch y dyddiad fel 24/11/1980</translation>
        </message>
        <message>
            <source>Write the language as the list has it</source>
            <translation>Ysgrifennwch yr iaith fel y mae ar y rhestr</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Ysgrifennwch y llythyr</translation>
        </message>
        <message>
            <source>Write the new period into these words too</source>
            <translation>Ysgrifennwch y cyfnod newydd yn y geiriau hyn hefyd</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Ysgrifennwch y nodyn</translation>
        </message>
        <message>
            <source>Write the team's name</source>
            <translation>Ysgrifennwch enw'r tîm</translation>
        </message>
        <message>
            <source>Write the update</source>
            <translation>Ysgrifennwch y diweddariad</translation>
        </message>
        <message>
            <source>Write the words of the link, and its address</source>
            <translation>Ysgrifennwch eiriau'r ddolen, a'i chyfeiriad</translation>
        </message>
        <message>
            <source>Write the words of this heading</source>
            <translation>Ysgrifennwch eiriau'r pennawd hwn</translation>
        </message>
        <message>
            <source>Write this in small letters: blocks of capitals are hard to read</source>
            <translation>Ysgrifennwch hyn mewn llythrennau bach: mae blociau o briflythrennau yn anodd eu darllen</translation>
        </message>
        <message>
            <source>Write true or false.</source>
            <translation>Ysgrifennwch true neu false.</translation>
        </message>
        <message>
            <source>Write two question marks, like ((late??words))</source>
            <translation>Ysgrifennwch ddau ofynnod, fel ((late??geiriau))</translation>
        </message>
        <message>
            <source>Write what is to be printed after ??</source>
            <translation>Ysgrifennwch beth sydd i'w argraffu ar ôl ??</translation>
        </message>
        <message>
            <source>Write what they are unhappy with</source>
            <translation>Ysgrifennwch yr hyn y maent yn anfodlon arno</translation>
        </message>
        <message>
            <source>Write what they say</source>
            <translation>Ysgrifennwch yr hyn y maent yn ei ddweud</translation>
        </message>
        <message>
            <source>Write what they want</source>
            <translation>Ysgrifennwch yr hyn y maent ei eisiau</translation>
        </message>
        <message>
            <source>Write what to do</source>
            <translation>Ysgrifennwch beth i'w wneud</translation>
        </message>
        <message>
            <source>Write what you did, or why not</source>
            <translation>Ysgrifennwch beth a wnaethoch, neu pam na wnaethoch</translation>
        </message>
        <message>
            <source>Write who asked</source>
            <translation>Ysgrifennwch pwy ofynnodd</translation>
        </message>
        <message>
            <source>Write who took the call</source>
            <translation>Ysgrifennwch pwy atebodd yr alwad</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Ysgrifennwyd gan</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Dilëwyd</translation>
        </message>
        <message>
            <source>Wrong or missing information</source>
            <translation>Gwybodaeth anghywir neu ar goll</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ie</translation>
        </message>
        <message>
            <source>You are no longer on this store's list of staff. Ask an administrator.</source>
            <translation>Nid ydych ar restr staff y storfa hon mwyach. Gofynnwch i weinyddwr.</translation>
        </message>
        <message>
            <source>Your roles do not include this. An administrator can change that.</source>
            <translation>Nid yw eich rolau'n cynnwys hyn. Gall gweinyddwr newid hynny.</translation>
        </message>
        <message>
            <source>a date on page {page}</source>
            <translation>dyddiad ar dudalen {page}</translation>
        </message>
        <message>
            <source>as it was filed before</source>
            <translation>fel y'i ffeiliwyd o'r blaen</translation>
        </message>
        <message>
            <source>cared for by</source>
            <translation>yn derbyn gofal gan</translation>
        </message>
        <message>
            <source>carer of</source>
            <translation>gofalwr i</translation>
        </message>
        <message>
            <source>cc</source>
            <translation>cc</translation>
        </message>
        <message>
            <source>child of</source>
            <translation>plentyn i</translation>
        </message>
        <message>
            <source>copied</source>
            <translation>copïwyd</translation>
        </message>
        <message>
            <source>data protection</source>
            <translation>diogelu data</translation>
        </message>
        <message>
            <source>date</source>
            <translation>dyddiad</translation>
        </message>
        <message>
            <source>document file {name} belongs to no record</source>
            <translation>nid yw ffeil dogfen {name} yn perthyn i unrhyw gofnod</translation>
        </message>
        <message>
            <source>document file {name} is missing: a record speaks of it. Restore it from a backup, or scan it again</source>
            <translation>mae ffeil dogfen {name} ar goll: mae cofnod yn sôn amdani. Adferwch hi o gopi wrth gefn, neu sganiwch hi eto</translation>
        </message>
        <message>
            <source>document file {name}: {what}</source>
            <translation>ffeil dogfen {name}: {what}</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>nid yw’n cytuno</translation>
        </message>
        <message>
            <source>enter missing data in 1 row</source>
            <translation>rhowch ddata coll mewn 1 rhes</translation>
        </message>
        <message>
            <source>enter missing data in {n} rows</source>
            <translation>rhowch ddata coll mewn {n} rhes</translation>
        </message>
        <message>
            <source>estate looked after by</source>
            <translation>ystad dan ofal</translation>
        </message>
        <message>
            <source>executor of</source>
            <translation>ysgutor i</translation>
        </message>
        <message>
            <source>fix 1 address</source>
            <translation>trwsiwch 1 cyfeiriad</translation>
        </message>
        <message>
            <source>fix 1 e-mail address</source>
            <translation>trwsiwch 1 cyfeiriad e-bost</translation>
        </message>
        <message>
            <source>fix {n} addresses</source>
            <translation>trwsiwch {n} cyfeiriad</translation>
        </message>
        <message>
            <source>fix {n} e-mail addresses</source>
            <translation>trwsiwch {n} cyfeiriad e-bost</translation>
        </message>
        <message>
            <source>from</source>
            <translation>oddi wrth</translation>
        </message>
        <message>
            <source>given back to {name}</source>
            <translation>rhoddwyd yn ôl i {name}</translation>
        </message>
        <message>
            <source>handed to {name}</source>
            <translation>rhoddwyd i {name}</translation>
        </message>
        <message>
            <source>it arrived</source>
            <translation>cyrhaeddodd</translation>
        </message>
        <message>
            <source>it is not to be sent</source>
            <translation>nid yw i'w anfon</translation>
        </message>
        <message>
            <source>landlord of</source>
            <translation>landlord i</translation>
        </message>
        <message>
            <source>like {count} letters indexed as this</source>
            <translation>fel {count} llythyr a fynegeiwyd fel hyn</translation>
        </message>
        <message>
            <source>lives with</source>
            <translation>yn byw gyda</translation>
        </message>
        <message>
            <source>look at 1 row</source>
            <translation>edrychwch ar 1 rhes</translation>
        </message>
        <message>
            <source>look at {n} rows</source>
            <translation>edrychwch ar {n} rhes</translation>
        </message>
        <message>
            <source>made</source>
            <translation>wedi'i wneud</translation>
        </message>
        <message>
            <source>more than one person fits</source>
            <translation>mae mwy nag un person yn cyfateb</translation>
        </message>
        <message>
            <source>moved to {place}</source>
            <translation>symudwyd i {place}</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>heb ei anfon</translation>
        </message>
        <message>
            <source>page {page}, of {table}, can't be read, and what lies behind it can't be looked at</source>
            <translation>ni ellir darllen tudalen {page}, o {table}, nac edrych ar yr hyn sydd y tu ôl iddi</translation>
        </message>
        <message>
            <source>parent of</source>
            <translation>rhiant i</translation>
        </message>
        <message>
            <source>part of the name {name}, and where they live</source>
            <translation>rhan o'r enw {name}, a lle maent yn byw</translation>
        </message>
        <message>
            <source>partner of</source>
            <translation>partner i</translation>
        </message>
        <message>
            <source>post came back from its address</source>
            <translation>daeth post yn ôl o'i gyfeiriad</translation>
        </message>
        <message>
            <source>proof of who they are</source>
            <translation>prawf o bwy ydynt</translation>
        </message>
        <message>
            <source>put 1 row right</source>
            <translation>cywirwch 1 rhes</translation>
        </message>
        <message>
            <source>put {n} rows right</source>
            <translation>cywirwch {n} rhes</translation>
        </message>
        <message>
            <source>say who hands on 1 letter</source>
            <translation>dywedwch pwy sy'n trosglwyddo 1 llythyr</translation>
        </message>
        <message>
            <source>say who hands on {n} letters</source>
            <translation>dywedwch pwy sy'n trosglwyddo {n} llythyr</translation>
        </message>
        <message>
            <source>sent on to {name}</source>
            <translation>anfonwyd ymlaen at {name}</translation>
        </message>
        <message>
            <source>several people have the name {name}</source>
            <translation>mae gan sawl person yr enw {name}</translation>
        </message>
        <message>
            <source>somebody protected has this name too</source>
            <translation>mae gan rywun a warchodir yr enw hwn hefyd</translation>
        </message>
        <message>
            <source>speaks for</source>
            <translation>yn siarad dros</translation>
        </message>
        <message>
            <source>spoken for by</source>
            <translation>â rhywun yn siarad drostynt, sef</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>pwnc</translation>
        </message>
        <message>
            <source>take out 1 person who died</source>
            <translation>tynnwch allan 1 person a fu farw</translation>
        </message>
        <message>
            <source>take out 1 person who must not be written to</source>
            <translation>tynnwch allan 1 person na ddylid ysgrifennu ato</translation>
        </message>
        <message>
            <source>take out {n} people who died</source>
            <translation>tynnwch allan {n} o bobl a fu farw</translation>
        </message>
        <message>
            <source>take out {n} people who must not be written to</source>
            <translation>tynnwch allan {n} o bobl na ddylid ysgrifennu atynt</translation>
        </message>
        <message>
            <source>tenant of</source>
            <translation>tenant i</translation>
        </message>
        <message>
            <source>the address {label}</source>
            <translation>y cyfeiriad {label}</translation>
        </message>
        <message>
            <source>the case {reference}, which is closed</source>
            <translation>yr achos {reference}, sydd wedi cau</translation>
        </message>
        <message>
            <source>the co-ordinator</source>
            <translation>y cydlynydd</translation>
        </message>
        <message>
            <source>the customer</source>
            <translation>y cwsmer</translation>
        </message>
        <message>
            <source>the date on page {page}</source>
            <translation>y dyddiad ar dudalen {page}</translation>
        </message>
        <message>
            <source>the e-mail address of {name}, without their name</source>
            <translation>cyfeiriad e-bost {name}, heb ei enw</translation>
        </message>
        <message>
            <source>the form's own code {code}</source>
            <translation>cod y ffurflen ei hun, {code}</translation>
        </message>
        <message>
            <source>the manager</source>
            <translation>y rheolwr</translation>
        </message>
        <message>
            <source>the name {name} alone</source>
            <translation>yr enw {name} yn unig</translation>
        </message>
        <message>
            <source>the name {name} and the postcode {postcode}</source>
            <translation>yr enw {name} a'r cod post {postcode}</translation>
        </message>
        <message>
            <source>the name {name} and their account</source>
            <translation>yr enw {name} a'u cyfrif</translation>
        </message>
        <message>
            <source>the name {name} and their address</source>
            <translation>yr enw {name} a'u cyfeiriad</translation>
        </message>
        <message>
            <source>the name {name} and their date of birth</source>
            <translation>yr enw {name} a'u dyddiad geni</translation>
        </message>
        <message>
            <source>the name {name} and their e-mail address</source>
            <translation>yr enw {name} a'u cyfeiriad e-bost</translation>
        </message>
        <message>
            <source>the name {name} and their phone number</source>
            <translation>yr enw {name} a'u rhif ffôn</translation>
        </message>
        <message>
            <source>the property's own number</source>
            <translation>rhif yr eiddo ei hun</translation>
        </message>
        <message>
            <source>the reference leads to somebody who is not named</source>
            <translation>mae'r cyfeirnod yn arwain at rywun nas enwir</translation>
        </message>
        <message>
            <source>the reference {reference} on page {page}</source>
            <translation>y cyfeirnod {reference} ar dudalen {page}</translation>
        </message>
        <message>
            <source>the search index {name} is damaged</source>
            <translation>mae'r mynegai chwilio {name} wedi'i ddifrodi</translation>
        </message>
        <message>
            <source>the senior co-ordinator</source>
            <translation>yr uwch gydlynydd</translation>
        </message>
        <message>
            <source>the sheet in front of it</source>
            <translation>y ddalen o'i flaen</translation>
        </message>
        <message>
            <source>the words “{words}”</source>
            <translation>y geiriau “{words}”</translation>
        </message>
        <message>
            <source>they have an open case there: is it about that?</source>
            <translation>mae ganddynt achos agored yno: ai am hwnnw y mae?</translation>
        </message>
        <message>
            <source>they have several open cases there</source>
            <translation>mae ganddynt sawl achos agored yno</translation>
        </message>
        <message>
            <source>to</source>
            <translation>at</translation>
        </message>
        <message>
            <source>to be written</source>
            <translation>i'w ysgrifennu</translation>
        </message>
        <message>
            <source>to the cashier, receipt {number}</source>
            <translation>i’r ariannwr, derbynneb {number}</translation>
        </message>
        <message>
            <source>what they mean</source>
            <translation>beth maent yn ei feddwl</translation>
        </message>
        <message>
            <source>where this kind goes</source>
            <translation>i ble mae'r math hwn yn mynd</translation>
        </message>
        <message>
            <source>{0} Choose a CSV or Excel file.</source>
            <translation>{0} Dewiswch ffeil CSV neu Excel.</translation>
        </message>
        <message>
            <source>{0} does not end like this</source>
            <translation>Nid yw {0} yn gorffen fel hyn</translation>
        </message>
        <message>
            <source>{0} fronts and {1} backs. Nothing was thrown away: scan the backs again, or keep the fronts alone.</source>
            <translation>{0} blaen a {1} cefn. Ni thaflwyd dim: sganiwch y cefnau eto, neu cadwch y blaenau yn unig.</translation>
        </message>
        <message>
            <source>{0} is about an account: find or add the caller</source>
            <translation>Mae {0} yn ymwneud â chyfrif: dewch o hyd i'r galwr neu ei ychwanegu</translation>
        </message>
        <message>
            <source>{0} pages are in no document yet. Put them into one.</source>
            <translation>Nid yw {0} tudalen mewn unrhyw ddogfen eto. Rhowch nhw mewn un.</translation>
        </message>
        <message>
            <source>{0} sheets missing. Find them, or say why.</source>
            <translation>{0} dalen ar goll. Dewch o hyd iddynt, neu dywedwch pam.</translation>
        </message>
        <message>
            <source>{0} sheets too many. Find them, or say why.</source>
            <translation>{0} dalen yn ormod. Dewch o hyd iddynt, neu dywedwch pam.</translation>
        </message>
        <message>
            <source>{0} tasks are not done. Do them, or drop them with a reason.</source>
            <translation>Mae {0} o dasgau heb eu gwneud. Gwnewch nhw, neu eu gollwng gyda rheswm.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0}.</source>
            <translation>{0}.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}{1}</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{line}: what lies behind it can't be read</source>
            <translation>{line}: ni ellir darllen yr hyn sydd y tu ôl iddo</translation>
        </message>
        <message>
            <source>{name} fits, and another name stands there as well</source>
            <translation>mae {name} yn cyfateb, ac mae enw arall yno hefyd</translation>
        </message>
        <message>
            <source>{name} fits, but not the date of birth</source>
            <translation>mae {name} yn cyfateb, ond nid y dyddiad geni</translation>
        </message>
        <message>
            <source>{name} has died</source>
            <translation>mae {name} wedi marw</translation>
        </message>
        <message>
            <source>{n} files among the documents are not Guildhall's own</source>
            <translation>nid ffeiliau Guildhall ei hun yw {n} o'r ffeiliau ymhlith y dogfennau</translation>
        </message>
        <message>
            <source>{n} pages were changed or damaged</source>
            <translation>Newidiwyd neu ddifrodwyd {n} tudalen</translation>
        </message>
        <message>
            <source>{table} points to a missing {other}</source>
            <translation>mae {table} yn pwyntio at {other} sydd ar goll</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>{who} filed {what} meanwhile</source>
            <translation>Ffeiliodd {who} {what} yn y cyfamser</translation>
        </message>
        <message>
            <source>{who} kept {what} as a repeat meanwhile</source>
            <translation>Cadwodd {who} {what} fel ailadroddiad yn y cyfamser</translation>
        </message>
        <message>
            <source>{who} put the pages of {what} elsewhere meanwhile</source>
            <translation>Rhoddodd {who} dudalennau {what} mewn man arall yn y cyfamser</translation>
        </message>
        <message>
            <source>{who} set {what} aside meanwhile</source>
            <translation>Rhoddodd {who} {what} o'r neilltu yn y cyfamser</translation>
        </message>
        <message>
            <source>{who} took {what} out meanwhile: it is not ours</source>
            <translation>Tynnodd {who} {what} allan yn y cyfamser: nid ein un ni ydyw</translation>
        </message>
        <message>
            <source>“{0}” and {1} more still go to this team. Send them to another team first.</source>
            <translation>Mae “{0}” ac {1} arall yn dal i fynd at y tîm hwn. Anfonwch nhw at dîm arall yn gyntaf.</translation>
        </message>
        <message>
            <source>“{0}” can't be kept in a profile</source>
            <translation>Ni ellir cadw “{0}” mewn proffil</translation>
        </message>
        <message>
            <source>“{0}” still goes to this team. Send it to another team first.</source>
            <translation>Mae “{0}” yn dal i fynd at y tîm hwn. Anfonwch ef at dîm arall yn gyntaf.</translation>
        </message>
        <message>
            <source>“{0}” takes a number</source>
            <translation>Mae “{0}” yn cymryd rhif</translation>
        </message>
        <message>
            <source>“{0}” takes a number from {1} to {2}</source>
            <translation>Mae “{0}” yn cymryd rhif o {1} i {2}</translation>
        </message>
        <message>
            <source>“{0}” takes one line</source>
            <translation>Mae “{0}” yn cymryd un llinell</translation>
        </message>
        <message>
            <source>“{0}” takes one of: {1}</source>
            <translation>Mae “{0}” yn cymryd un o: {1}</translation>
        </message>
        <message>
            <source>“{words}”, and like {count} letters indexed as this</source>
            <translation>“{words}”, ac fel {count} llythyr a fynegeiwyd fel hyn</translation>
        </message>
        <message>
            <source>“{words}”, but it reads like something else</source>
            <translation>“{words}”, ond mae'n darllen fel rhywbeth arall</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Demonstration council.</source>
            <translation>Cyngor arddangos.</translation>
        </message>
        <message>
            <source>Everyone in it is made up; nothing here is real.</source>
            <translation>Mae pawb ynddo wedi'u dyfeisio; nid oes dim yma'n real.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Mynd</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Mynd i {page}</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Ystafelloedd</translation>
        </message>
    </context>
    <context>
        <name>WrapUpPane</name>
        <message>
            <source>Another enquiry</source>
            <translation>Ymholiad arall</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Cywiro'r amser</translation>
        </message>
        <message>
            <source>Could better work before have spared them this?</source>
            <translation>A allai gwaith gwell cyn hyn fod wedi arbed hyn iddynt?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Wedi gorffen</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Munudau</translation>
        </message>
        <message>
            <source>Next caller</source>
            <translation>Galwr nesaf</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>Not printed.</source>
            <translation>Heb ei argraffu.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Yn paratoi…</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Argraffwyd.</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Yn argraffu…</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Cywiro</translation>
        </message>
        <message>
            <source>Restricted case</source>
            <translation>Achos cyfyngedig</translation>
        </message>
        <message>
            <source>Save it as PDF</source>
            <translation>Cadw fel PDF</translation>
        </message>
        <message>
            <source>Save the slip</source>
            <translation>Cadw'r slip</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Cadwyd.</translation>
        </message>
        <message>
            <source>Show the slip</source>
            <translation>Dangos y slip</translation>
        </message>
        <message>
            <source>Slip not printed.</source>
            <translation>Ni argraffwyd y slip.</translation>
        </message>
        <message>
            <source>Slip.</source>
            <translation>Slip.</translation>
        </message>
        <message>
            <source>The end of the contact</source>
            <translation>Diwedd y cyswllt</translation>
        </message>
        <message>
            <source>They give no name</source>
            <translation>Nid ydynt yn rhoi enw</translation>
        </message>
        <message>
            <source>Told how it stands; the team sees that they asked</source>
            <translation>Cawsant wybod sut mae pethau; mae'r tîm yn gweld iddynt ofyn</translation>
        </message>
        <message>
            <source>Why was it wrong?</source>
            <translation>Pam yr oedd yn anghywir?</translation>
        </message>
        <message>
            <source>like 4 or 4:12</source>
            <translation>fel 4 neu 4:12</translation>
        </message>
        <message>
            <source>visit-slip.pdf</source>
            <translation>slip-ymweliad.pdf</translation>
        </message>
        <message>
            <source>{time} with the caller</source>
            <translation>{time} gyda'r galwr</translation>
        </message>
        <message>
            <source>{time}, put right</source>
            <translation>{time}, wedi'i gywiro</translation>
        </message>
    </context>
    <context>
        <name>_Article</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
    </context>
    <context>
        <name>_Results</name>
        <message>
            <source>Search results</source>
            <translation>Canlyniadau chwilio</translation>
        </message>
    </context>
</TS>
