<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Ask where it is. {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Avatar</name>
        <message>
            <source>{name}: your menu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BesidePanel</name>
        <message>
            <source>And keep them posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked before, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance: {title} (reviewed {day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported already here, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>How far it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallBackForm</name>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or, if they are away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe to ring: {times}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like tomorrow 10:30</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallBackPage</name>
        <message>
            <source>A caller without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave no message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not: {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open their page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or, if they are away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised by {when}, {owner} rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring with care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe: {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoke to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who rings instead?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallBacksRoom</name>
        <message>
            <source>A call promised at the counter appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A caller without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call-backs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call-backs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoke to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose call-backs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>tried once</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallBacksViewModel</name>
        <message>
            <source>A caller without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring {name} now: {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The try is noted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactBar</name>
        <message>
            <source>Check identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enquiry {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How they reached us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this contact came: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point to a language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anonymous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft kept {time} · </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kept}{time} with the caller</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactsViewModel</name>
        <message>
            <source>Nine contacts are open. Finish one before you take another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CounterRoom</name>
        <message>
            <source>Add another enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to caller {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted. Ctrl+Enter ends the enquiry as answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted. They will be kept posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park this caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point to your language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise a call-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer it to a team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take whoever is shown as the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notice answers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They help themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is kept with the contact</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EndingForm</name>
        <message>
            <source>Add words for the slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How does it end?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-serve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was agreed, as they read it on the slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one does it repeat?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EnquiryPane</name>
        <message>
            <source>About an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything else they should know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who is calling first, with Ctrl+I.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Danger: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity checked. You may tell:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity check failed: tell nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what they say, or ↓ for the usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{verb} and end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{verb} and print slip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Enter your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter your sign-in name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, your screen is as you left it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message>
            <source>Put this right first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Choose one from the list; the down arrow shows all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date, like 20/11, Friday or yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an amount, like £12.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is {length} characters and this box holds {limit}. Nothing was pasted; it is still on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>required</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunGuide</name>
        <message>
            <source>12 characters or more; three words that have nothing to do with each other are good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As colleagues know you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stands on your letters, like Bryn District Council</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If every passphrase is forgotten, this key alone opens the store. Print it and lock it away; it is never shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last group of the key, copied from the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the encrypted store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the council or association</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set Guildhall up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short, like priya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was not made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three short steps and this desk is ready. Everything is kept encrypted on this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Guildhall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who are you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You will be the first administrator. Others can be added later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message numerus="yes">
            <source>Ask all of them again. You can try %n more time(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Ask these and write what they say. What you write is compared and not kept; nobody is told which answer was wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at proof of identity instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell nothing. Look at proof of identity instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was not right, and can't be asked again today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds too little to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is calling?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may tell: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityViewModel</name>
        <message>
            <source>Find or add the caller first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysOverlay</name>
        <message>
            <source>Enter goes forward, Esc goes back and loses nothing. All of these are found by Ctrl+K too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>A child of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this with the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language begins like that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or type the first letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point to your language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reaching an interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who interprets?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like pol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service's booking</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageViewModel</name>
        <message>
            <source>Begin a contact first; then the language is kept with it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookingStrip</name>
        <message>
            <source>Take as a new contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are looking at {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is at the desk.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>12 characters or more; three words that have nothing to do with each other are good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the passphrase you have now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on you sign in with the new passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase you have now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealing your key anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the same passphrase twice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>This document cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pages: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} per cent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source> (unverified)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A password was agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the place, whoever lives there. Never about a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add what we do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjustment ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed and saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An address from the gazetteer brings its page here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve: {instruction}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is written (unverified)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As they use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being taken now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both records come back as they were; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back what you were typing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By mistake?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By post, e-mail, phone or over the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call-back: {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution marker: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution markers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution: {instruction}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child, {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an address, or write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of those offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what is dangerous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what they are to each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what they may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what was shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what we do differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who speaks for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts at this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts, notes, referrals and letters will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the reference {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Death and protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did anything of it leave the building?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Died on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Died on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Died {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not write to their address?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not write to this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it still stand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the tie to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enquiries about this place will stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date, like 20/11, Friday or yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a number, like 14, 14b or 3-7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the day, like 3/11/2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when this is to be reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every desk sees it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody at the counter will see where they live.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything of both is kept, and a merge can be undone. Where the two differ, choose what the person's page says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family, carers, landlords and who speaks for them will stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File it under somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File under somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat or unit, in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a place that is not in the gazetteer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden. Press Ctrl+H to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide or show the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Historical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Homes, phones, e-mail and household go out of everybody's sight at once. Only somebody else can end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House number and postcode, like 14 CM9 4LQ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity seen: {document}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incident reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter needed for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter: {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is them: open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows at once and lapses in five working days, unless somebody else approves it. Write down what happened as soon as you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows nowhere until somebody else approves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It still finds them in a search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It still stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its place stays; only data protection can read it afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as it is written; the person may ask to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last four of its number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty to take the password away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave no message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters and call-backs have stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters and call-backs stop at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters and slips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters and slips as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like 07700 900123</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like 14, 14b or 3-7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like 3/4/1961</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like CM9 4LQ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like Flat, or First floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like Outreach team, ext 4410</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like Tell Us Once, or the registrar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like after 2 pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like ask for Owen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like repairs and rent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like telling them would raise the risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives there too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the agreed password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for records that are alike…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marker ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markers to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May a message be left?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge two records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with another record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged into it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged; everything of both is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged; it can be undone on the person's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More closely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved away: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved here: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved; a note of it stays here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, phone or reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs and contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never ring {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No UPRN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer use {value}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer wanted: {what}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No marker waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number or address is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No probable duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proof has been seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No property is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else is known to live there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody found. Try fewer letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is known to have lived there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not safe to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not safe to write to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not told: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else of it is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a name is needed. Enter goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a name that was never theirs. The audit keeps it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a significant, credible and continuing risk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open their page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or why they are not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours to let?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs of records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {name} again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parted; both speak for themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password that we say or they say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who may be the one you type will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postcode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefers {method}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probable duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof of identity saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Property added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose a caution marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose a marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed ones, and those due for review, will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed; somebody else decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected. Ring {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected. Where they are is out of sight now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected: not shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provisional, not yet approved. Lapses after {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reaching them safely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the struck-out note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a death</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the death</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded; letters and call-backs stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records that are probably one person will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals under way and promised calls will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred to {team}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported; data protection has 72 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review by {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review overdue since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring or ask how to send it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe to ring?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe to write to?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved meanwhile: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved who speaks for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where they are again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip: {shape}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else saved this meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something about one person may have reached another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for them: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strike out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strike the note out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back; the calls are promised again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell data protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That person is not here any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That property is not here any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That you looked is kept, with your reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person was told on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They left {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This merge can't be undone here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie to somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tied to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today at this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by {who}. {rest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPRN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UPRN {uprn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unverified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to 12 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn every desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn every desk now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn visitors about this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings about the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was anything new? If the reason has gone, end it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it recorded by mistake?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welsh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a visitor does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has been done so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is dangerous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be remembered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What left, and to whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What staff do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What staff do, never a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood there before ends that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the other is to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they like to be called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they saved stands below each field. Save to keep yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we do differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you saw and heard; no opinions, no health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you see here must not be told at the counter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they live is not shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which services, or which matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who lives or lived there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may know of it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who speaks for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who told us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever you find with Ctrl+K stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom the counter rings instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to write to instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why they are one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why you look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down; it can be approved now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ask again by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do not write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends {four}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lapses after {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must not be left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ours to let</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>review by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen {day} by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>told by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write to {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{age} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{born}, {age} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{category}, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} live there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hazard}: {precautions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{need} (ask again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} (not safe to ring)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheets</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is at the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is saved. Print it, then delete the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recovery-sheet.pdf</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferForm</name>
        <message numerus="yes">
            <source>%n working day(s) from today</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Another team or urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer due {day}, {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer due {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what it is about first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do they agree that we tell {team}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do they agree?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the day was reckoned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How urgent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No day is promised for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were told who acts, and by when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {team}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is passed on all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Call-backs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} due</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Caution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has died</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Historical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Results: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Enter a number from {low} to {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it like {example}, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter one of {allowed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let things move on the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, dark or high contrast; system follows the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock after this long without a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The council's own colour, like #00513b; empty for ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of the screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name on slips and letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path of the crest's picture; empty for none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings are from a newer Guildhall; those that this one knows hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings can't be read from the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings can't be saved on this disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file can't be read, so the usual settings hold. The file is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no setting called {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where slips are printed; empty for the usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} can't be used as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsRoom</name>
        <message>
            <source>Administrators change these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty for the PC's usual printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change holds at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For everyone at this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it looks and speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let things move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like #00513b; empty for ours. High contrast leaves it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock when nobody is at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menus that open softly, a cursor that blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printer for slips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some settings could not be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The council's colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after {n} minutes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shift</name>
        <message>
            <source>Change passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidePage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SlipPanel</name>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welsh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step {here} of {all}: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPane</name>
        <message>
            <source>A caller without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All call-backs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls promised for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the next caller by name, address, phone or reference. Enter on their name begins the contact and its clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. A call that you promise appears here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. A notice that answers many appears here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notices in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>At the desk:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the desk: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person, place, reference or guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shared database is set. Everything is saved here, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or a postcode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this PC only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>The words of this language can't be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TroublePane</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report {number} holds no names. Copy it for IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong. What you saved is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>A child can't interpret, even if the family offers. Ring the interpreting service, or offer an appointment with an interpreter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague has this contact at their desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of that name holds something else. Choose another name for the rows that don't come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row above has the same key; only that one came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed-in person has to do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abusive or intimidating behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor, level 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advisor, level 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also spelt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An enquiry can't repeat itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An enquiry was taken. Give it an outcome and close the contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another property has this UPRN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asbestos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a survey first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether they agree to us passing this on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avoidable because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Benefit letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birth certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked rooms or exits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book a longer appointment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book a sign language interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Book an interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Braille</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By phone or in writing only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By text message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By web chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call-back promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cared for by them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caseworker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change your own passphrase with your old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chasing progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number: enter all of it, with the area code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the reference: one of its letters or digits is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a caller or anonymous, not both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a document from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kind of deadline from these: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a language from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a nation from these: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a service from the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a team from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time between 7 am and 9 pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time that is still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time within the next 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an address again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an address, or write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an urgency from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose how it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose how it is interpreted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose how they reached us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose instructions that answer what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the values that are offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one that others would not guess first. Three random words make a good one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose precautions that answer: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody else to cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody else to link to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody else who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody who still works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the column that holds the UPRN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the column that holds the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the columns that hold the street or the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the enquiry that it repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the enquiry that this repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the incident that this rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the language that is interpreted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the team that it goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what a visitor is to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what staff are to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who covers while they are away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who rings if they are away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose whom to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed before it was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co-ordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coloured paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the last group from the sheet, so that we know you have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Council tax bill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Councillor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damage to property</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Danger from others near by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Died on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Driving licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate of another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English and Welsh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a UPRN of up to 12 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date after the date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date between {0} and {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date of birth in the past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date that is not in the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date, like 3/11/2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day and a time, like tomorrow 10:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day that is not before the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day that is not in the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day that is not past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day to come, by which it is read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a full number; a short code is no contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a logical status: 1, 3, 6 or 8, say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name to sign in by, like priya.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a number of up to five digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a number up to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a phone number, like 01632 960001</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a phone number, like 01632 960123</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a postcode, like CM9 4LQ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a reference, like GH-7K3M-92QX-4TD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a review day after today, within 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a review day within two years of agreeing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a smaller number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a time between 0 and 12 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a time that is not in the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a whole number, like 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an amount, like 12.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an e-mail address, like name@example.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an end that is after the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an end that is not before the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an end within the next three years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter by when they will be rung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter minutes, like 4 or 4:12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter something here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the council's or the association's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the last four letters or digits of the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the number to ring, like 01632 960417</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the street, or the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the street, or the building's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter today, or a day to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when they were told, or why they were not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when this authority ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when this is to be reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter {0} or less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter {0} or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estate they look after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Executor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face them and speak clearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or add the caller first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or add the caller, or mark the contact anonymous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fleeing abuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Former name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Giant print (24 point)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give first names only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give more time to answer letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {0} an outcome, then close the contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {0}{1} of the recovery key is mistyped. Compare it with the recovery sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had to tell us again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harassment or stalking of staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have the animal shut away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have their trusted person there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health and safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help to fill in forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helped to self-serve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep to the same advisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Landlord</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large print (18 point)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave no message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave no message for this person: ring again at a safe time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out your own name and the council's. Three random words make a good one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the address out: it is protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left the building</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} can't be read: a quotation mark is opened there and never closed, or one cell holds a whole book. Mend that line, then choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lived there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room for their assistance dog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be told, may not decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meet where there are no steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name what they may speak about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name {0} places at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named officer only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National identity card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No death is recorded for this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No password was agreed with this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer is set up on this computer. Ask IT to add one, or save the PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No property here has this UPRN. Import the properties first, or choose the columns that hold the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody changes their own roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody on the list signs in by this name. Give their full name too, and they are added as administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody signs in by this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody who works here signs in by this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is different from the edition that stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written down about this marker yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offer a seat while waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On social media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the records is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of them is protected. Protect the other as well, then merge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of them was merged into another record. Merge with that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a marker that was approved and stands is reviewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a provisional marker is completed, and once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the advisor who took the contact corrects its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other animal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other records were merged into this one. Keep this one, or undo those merges first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our letter or page was not clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owned it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owns it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Physical violence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post goes there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post went there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power of attorney</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing from Windows has not been proven yet. Save the PDF and print it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof of age card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read letters aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relay UK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residence permit or eVisa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring before you go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring rather than write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ring through Relay UK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what changes, for those who wonder later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is not right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the call is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the document is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the representative may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what we do differently, not the condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whether anything left the building</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who told us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whom to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whom to ring, and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it has to be passed on without their consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it is struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why it moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why nobody rings them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the time was wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why you look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why, for the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior co-ordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to the wrong place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sexual remarks or behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the key to 100 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the name to {0} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten this to {0} characters or fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten this to {0} characters; it has {1}. Nothing you wrote is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed this article first. Your words are kept: read theirs, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed this service first. Your words are kept: look at theirs, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else has to take you off the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else saved this first. Yours is kept: look at both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody signs in by this name, or did. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody signs in by this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone other than the person who asked for an erasure carries it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone other than the person who asked for it ends a protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone other than the person who proposed a caution marker approves it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone other than the person who proposed a caution marker reviews it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone other than the person who wrote an article approves it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak slowly, one thing at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for them in everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for them in the services named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks for them in this matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the card number: card numbers must not be kept here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the characters that can't be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell security first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenancy agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenant there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That article is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That contact is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That person is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That printer is not there any more. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That property is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That record is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue entry of this enquiry is not on this desk yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not answer. Check that it is connected and healthy, then try again. Nothing saved was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Free some space, then try again. Nothing saved was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is nearly full: the store needs {0} MB free. Free some space, then open Guildhall again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be read just now. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be read. Check that it is still there and not open elsewhere, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file for the rows that don't come in can't be written. Close it where it is open, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last person who can open the store must stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters in line {0} are written in another way than those above it. Save it again as “CSV UTF-8”, then choose it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print service does not answer. Try again, or save the PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record does not name them as a representative today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds too little to ask about. Look at proof of identity instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery key has {0} groups of 5; this has {1} letters and digits instead of {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slip can't be saved there. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store can't be written to: its folder or disk is read-only. Ask IT to allow writing, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is in a folder that {0} copies to other computers. Choose a folder that is not synced (GUILDHALL_HOME).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is in a network folder, where a database can break. Choose a folder on this PC's own disk (GUILDHALL_HOME).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store on this PC is damaged and was left as it is. Restore the latest backup with “guildhall restore”, or ask IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's file can't be opened. Check that its folder is there and that you may use it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's folder can't be made. Choose a folder that you may write to, or ask IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's folder is read-only or its disk is full, so nothing could be saved. Ask IT to allow writing, then open Guildhall again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's key file (slots.json) is damaged and was left as it is. Restore it from the latest backup, or ask IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's key file was changed by something other than Guildhall. Restore slots.json from the latest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are a thousand backups of this second already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a store in this folder already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a store in this folder already. Choose an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field “{0}” to map a column to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no service {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no store here yet. Make one with “guildhall init”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in this file. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is too little memory to open the store. Close other programs, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These records were merged crosswise. Look at both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows are in already. Choose the file again to carry on where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These two are merged already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are merged the other way round. Undo that merge first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can't be asked again today. Look at proof of identity instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have died: promise the call to their executor or family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They no longer work here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They promised calls. Choose who makes them now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They speak for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup is damaged or not whole. Choose another one; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is over already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer can't print yet: it has no CUPS. Ask IT, or save the PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This contact is closed. Start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is not on this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document went back already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document's file is damaged. Restore it from a backup, or scan it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file begins as {0} and doesn't go on so: it was cut short or mixed up. Save it again as “CSV UTF-8”, then choose it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file came in already, and none of its columns is a key: its rows would all come in twice. Choose the column that is the key in the other system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds no X25519 {0} key. Make one with “openssl genpkey -algorithm x25519”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is half in with other columns chosen. Carry on with those.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is filed under nobody. Add the person to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is filed under that person already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no backup. Choose a folder whose name ends in .ghbackup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the only administrator. Make somebody else one first, or nobody could add staff any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long to keep as a draft. Save it, or cut it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is with a team already: it stays referred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key belongs to another organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This marker has been decided. Propose a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This marker has ended already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This may be somebody who is here already, and the file may say more than everybody should see. Ask data protection or a senior co-ordinator to enter it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This merge was undone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This note is struck out already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This notice does not hold today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This notice is over. Give it a later last day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This period can't be extended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is protected already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record was merged. Open the one that was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row has {0} cells and the first has {1}. Put a cell with a comma in it into quotation marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store has no recovery sheet: the organisation's own key opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store was made by a newer Guildhall. Update Guildhall on this PC, then open it again; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store was not sealed to an organisation's key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This suggestion has its answer already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This warning has ended already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workbook can't be read. Save it again as .xlsx or “CSV UTF-8”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workbook has a password. Save a copy without one, import it, then delete the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workbook is too large. Save its sheet as “CSV UTF-8”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threats of violence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through their representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn on the hearing loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two columns can't both be “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsafe electricity or gas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsafe steps or path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsafe structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a quiet room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an interpreter; a child must not interpret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at least {0} characters. Three random words make a good one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most {0} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use only digits, spaces, brackets, hyphens and + in a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use something other than a pattern or a row. Three random words make a good one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the screened desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Utility bill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit in daylight only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit in pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit with the police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was tenant there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weapon shown or used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wear a mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wear gloves and boots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welsh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the date of birth?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the first line of the address?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the password agreed with us?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the postcode?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we do differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where this person lives and how to reach them is protected. Ask somebody who may see it to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which e-mail address do we have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which phone number do we have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work is filed under the first caller. Move it to the right person, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what was agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write rather than ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the answer in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the date like 24/11/1980</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the language as the list has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the team's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what you did, or why not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are no longer on this store's list of staff. Ask an administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role does not let you do this. Ask a co-ordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your roles do not include this. An administrator can change that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cared for by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carer of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>estate looked after by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>executor of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>landlord of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lives with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partner of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speaks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spoken for by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tenant of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Choose a CSV or Excel file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not end like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is about an account: find or add the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}”{1} still goes to this team. Send it to another team first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Demonstration council.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone in it is made up; nothing here is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WrapUpPane</name>
        <message>
            <source>Another enquiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could better work before have spared them this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip not printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why was it wrong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like 4 or 4:12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visit-slip.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} with the caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, put right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Article</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Results</name>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
