<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>attendee</name>
    <message>
        <source>Step 1 of 3</source>
        <comment>welcome.step</comment>
        <extracomment>On the screen that waits for somebody’s code: where the person is; small, above the heading.</extracomment>
        <translation>Pasul 1 din 3</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>welcome.kept</comment>
        <extracomment>On the screen that waits for somebody’s code: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Imaginea camerei video nu se păstrează.</translation>
    </message>
    <message>
        <source>Welcome. Show your code to the camera</source>
        <comment>welcome.title</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading; two lines at most.</extracomment>
        <translation>Bun venit. Țineți codul în fața camerei video</translation>
    </message>
    <message>
        <source>We couldn’t read that yet. Try holding it a little further away.</source>
        <comment>welcome.not read</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: something was shown, and it is no code that can be read.</extracomment>
        <translation>Nu am putut citi încă acest cod. Încercați să îl țineți puțin mai departe.</translation>
    </message>
    <message>
        <source>We can see more than one code. One at a time, please.</source>
        <comment>welcome.one at a time</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: several codes were shown at once.</extracomment>
        <translation>Vedem mai mult de un cod. Vă rugăm să arătați câte unul.</translation>
    </message>
    <message>
        <source>The camera looks for a code here.</source>
        <comment>welcome.camera</comment>
        <extracomment>On the screen that waits for somebody’s code: spoken only: what the frame with the camera’s picture is.</extracomment>
        <translation>Camera video caută aici un cod.</translation>
    </message>
    <message>
        <source>We can see your code. Try holding it a little closer.</source>
        <comment>welcome.hint too far</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Vedem codul. Încercați să îl țineți puțin mai aproape.</translation>
    </message>
    <message>
        <source>The picture is not quite sharp. Try a little further away, or rest it on something.</source>
        <comment>welcome.hint not sharp</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Imaginea nu este chiar clară. Țineți-l puțin mai departe sau sprijiniți-l de ceva.</translation>
    </message>
    <message>
        <source>Some light falls on your code. Try tilting it a little.</source>
        <comment>welcome.hint glare</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Pe cod se reflectă lumina. Încercați să îl înclinați ușor.</translation>
    </message>
    <message>
        <source>We can see a part of your code. Try holding it inside the frame.</source>
        <comment>welcome.hint partly</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Vedem o parte din cod. Încercați să îl țineți în chenar.</translation>
    </message>
    <message>
        <source>We can see more than one code. Try showing one only.</source>
        <comment>welcome.hint several</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Vedem mai mult de un cod. Încercați să arătați unul singur.</translation>
    </message>
    <message>
        <source>Try holding it closer.</source>
        <comment>welcome.large hint too far</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Încercați mai aproape.</translation>
    </message>
    <message>
        <source>Try holding it further away.</source>
        <comment>welcome.large hint not sharp</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Țineți-l puțin mai departe.</translation>
    </message>
    <message>
        <source>Try tilting it a little.</source>
        <comment>welcome.large hint glare</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Încercați să îl înclinați ușor.</translation>
    </message>
    <message>
        <source>Try holding it inside the frame.</source>
        <comment>welcome.large hint partly</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Încercați să îl țineți în chenar.</translation>
    </message>
    <message>
        <source>Try showing one code only.</source>
        <comment>welcome.large hint several</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Arătați un singur cod.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <comment>checking.step</comment>
        <extracomment>On the screen while a code is looked up: where the person is; small, above the heading.</extracomment>
        <translation>Pasul 1 din 3</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>checking.kept</comment>
        <extracomment>On the screen while a code is looked up: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Imaginea camerei video nu se păstrează.</translation>
    </message>
    <message>
        <source>Looking up your booking</source>
        <comment>checking.title</comment>
        <extracomment>On the screen while a code is looked up: the heading; two lines at most.</extracomment>
        <translation>Verificăm rezervarea</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <comment>checking.lead</comment>
        <extracomment>On the screen while a code is looked up: one or two sentences below the heading.</extracomment>
        <translation>Durează o clipă.</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>find-name.step</comment>
        <extracomment>On the screen that asks whoever has no code for their name: where the person is; small, above the heading.</extracomment>
        <translation>Căutarea rezervării</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <comment>find-name.kept</comment>
        <extracomment>On the screen that asks whoever has no code for their name: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu păstrăm nimic din ce scrieți aici.</translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <comment>find-name.title</comment>
        <extracomment>On the screen that asks whoever has no code for their name: the heading; two lines at most.</extracomment>
        <translation>Prenumele și numele</translation>
    </message>
    <message>
        <source>As you booked, or as you are known, in any script</source>
        <comment>find-name.label</comment>
        <extracomment>On the screen that asks whoever has no code for their name: the label of the line in which the name is typed.</extracomment>
        <translation>Ca în rezervare sau așa cum vă cunosc ceilalți, în orice alfabet</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>find-proof.step</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: where the person is; small, above the heading.</extracomment>
        <translation>Căutarea rezervării</translation>
    </message>
    <message>
        <source>next: we look for it</source>
        <comment>find-proof.next</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: căutăm rezervarea</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <comment>find-proof.kept</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu păstrăm nimic din ce scrieți aici.</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>searching.step</comment>
        <extracomment>On the screen while a booking is looked for: where the person is; small, above the heading.</extracomment>
        <translation>Căutarea rezervării</translation>
    </message>
    <message>
        <source>next: your booking, or a person who helps</source>
        <comment>searching.next</comment>
        <extracomment>On the screen while a booking is looked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: rezervarea sau cineva care vă ajută</translation>
    </message>
    <message>
        <source>Nothing you typed is kept.</source>
        <comment>searching.kept</comment>
        <extracomment>On the screen while a booking is looked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu păstrăm nimic din ce ați scris.</translation>
    </message>
    <message>
        <source>Looking for your booking</source>
        <comment>searching.title</comment>
        <extracomment>On the screen while a booking is looked for: the heading; two lines at most.</extracomment>
        <translation>Căutăm rezervarea dumneavoastră</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <comment>searching.lead</comment>
        <extracomment>On the screen while a booking is looked for: one or two sentences below the heading.</extracomment>
        <translation>Durează o clipă.</translation>
    </message>
    <message>
        <source>next: a person can help</source>
        <comment>not-found.next</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vă poate ajuta cineva</translation>
    </message>
    <message>
        <source>Nothing you typed is kept.</source>
        <comment>not-found.kept</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu păstrăm nimic din ce ați scris.</translation>
    </message>
    <message>
        <source>We haven’t found your booking yet</source>
        <comment>not-found.title</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the heading; two lines at most.</extracomment>
        <translation>Încă nu am găsit rezervarea</translation>
    </message>
    <message>
        <source>A person can help</source>
        <comment>not-found.title helped</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the heading after the third try.</extracomment>
        <translation>Vă poate ajuta cineva din echipă</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <comment>welcome-back.step</comment>
        <extracomment>On the screen that greets whoever is checked in: where the person is; small, above the heading.</extracomment>
        <translation>Pasul 2 din 3</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <comment>welcome-back.step again</comment>
        <extracomment>On the screen that greets whoever is checked in: where the person is; small, above the heading.</extracomment>
        <translation>Bine ați revenit</translation>
    </message>
    <message>
        <source>next: your badge, if you would like one</source>
        <comment>welcome-back.next</comment>
        <extracomment>On the screen that greets whoever is checked in: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: ecusonul, dacă doriți unul</translation>
    </message>
    <message>
        <source>next: sessions, another badge, or finish</source>
        <comment>welcome-back.next again</comment>
        <extracomment>On the screen that greets whoever is checked in: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: sesiuni, încă un ecuson sau încheiere</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <comment>welcome-back.greeting</comment>
        <extracomment>On the screen that greets whoever is checked in: the greeting, very large; two lines at most. {name} is a person’s name.</extracomment>
        <translation>Bun venit, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>welcome-back.nameless</comment>
        <extracomment>On the screen that greets whoever is checked in: the greeting where no name is known that somebody likes to be called.</extracomment>
        <translation>Bun venit</translation>
    </message>
    <message>
        <source>You’re checked in.</source>
        <comment>welcome-back.lead</comment>
        <extracomment>On the screen that greets whoever is checked in: a message with a tick below the greeting.</extracomment>
        <translation>Prezența dumneavoastră este înregistrată.</translation>
    </message>
    <message>
        <source>You can choose what your badge says.</source>
        <comment>welcome-back.ask name</comment>
        <extracomment>On the screen that greets whoever is checked in: a sentence below, to whoever was greeted without a name.</extracomment>
        <translation>Puteți alege ce scrie pe ecuson.</translation>
    </message>
    <message>
        <source>You’re already checked in. Would you like another badge?</source>
        <comment>welcome-back.already</comment>
        <extracomment>On the screen that greets whoever is checked in: a message in place of “You’re checked in.”, to whoever comes back.</extracomment>
        <translation>Prezența dumneavoastră este deja înregistrată. Doriți încă un ecuson?</translation>
    </message>
    <message>
        <source>You’re already checked in.</source>
        <comment>welcome-back.already large</comment>
        <extracomment>On the screen that greets whoever is checked in: the same in large letters, without the question.</extracomment>
        <translation>Prezența este deja înregistrată.</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <comment>badge.step</comment>
        <extracomment>On the screen where people choose what their badge shows: where the person is; small, above the heading.</extracomment>
        <translation>Pasul 2 din 3</translation>
    </message>
    <message>
        <source>next: we print it</source>
        <comment>badge.next</comment>
        <extracomment>On the screen where people choose what their badge shows: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: tipărirea</translation>
    </message>
    <message>
        <source>Your badge, your choice</source>
        <comment>badge.title</comment>
        <extracomment>On the screen where people choose what their badge shows: the heading; two lines at most.</extracomment>
        <translation>Ecusonul, așa cum îl doriți</translation>
    </message>
    <message>
        <source>This screen has no shape for one of these letters. We keep it just as you wrote it.</source>
        <comment>badge.no shape</comment>
        <extracomment>On the screen where people choose what their badge shows: a note below the line in which a name is typed.</extracomment>
        <translation>Acest ecran nu poate afișa una dintre aceste litere. O păstrăm exact cum ați scris-o.</translation>
    </message>
    <message>
        <source>Your badge will say: {words}</source>
        <comment>badge.picture</comment>
        <extracomment>On the screen where people choose what their badge shows: what the badge’s picture shows, spoken and in large letters; the badge itself is in English. {words} is all that the badge says.</extracomment>
        <translation>Pe ecuson va scrie, în engleză: {words}</translation>
    </message>
    <message>
        <source>Choose what it shows</source>
        <comment>badge.below</comment>
        <extracomment>On the screen where people choose what their badge shows: a key in large letters that leads to the choices for the badge; short.</extracomment>
        <translation>Alegeți ce scrie pe el</translation>
    </message>
    <message>
        <source>First name only</source>
        <comment>badge.first name</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of what name the badge shows; short.</extracomment>
        <translation>Doar prenumele</translation>
    </message>
    <message>
        <source>Full name</source>
        <comment>badge.full name</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of what name the badge shows; short.</extracomment>
        <translation>Numele întreg</translation>
    </message>
    <message>
        <source>Or the name I want</source>
        <comment>badge.typed name</comment>
        <extracomment>On the screen where people choose what their badge shows: the label of the line for a name, below “First name only” and “Full name”.</extracomment>
        <translation>Sau numele pe care îl doresc</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>badge.organisation</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge where somebody works or volunteers; one word.</extracomment>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>badge.place</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge which town or district somebody is from; one word.</extracomment>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>badge.role</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge what somebody does at the event or at work; one word.</extracomment>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Photos are fine</source>
        <comment>badge.fine</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to the photographer; short.</extracomment>
        <translation>Accept fotografii</translation>
    </message>
    <message>
        <source>No photos, please</source>
        <comment>badge.no</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to the photographer; short.</extracomment>
        <translation>Fără fotografii, vă rog</translation>
    </message>
    <message>
        <source>Happy to chat</source>
        <comment>badge.happy</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to everybody; short.</extracomment>
        <translation>Stau cu drag de vorbă</translation>
    </message>
    <message>
        <source>I like quiet</source>
        <comment>badge.quiet</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge: I would rather not be talked to; short.</extracomment>
        <translation>Îmi place liniștea</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <comment>checked-in.step</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: where the person is; small, above the heading.</extracomment>
        <translation>Pasul 3 din 3</translation>
    </message>
    <message>
        <source>next: sessions, or finish</source>
        <comment>checked-in.next</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: sesiunile sau încheierea</translation>
    </message>
    <message>
        <source>We keep that you came, and your badge choices.</source>
        <comment>checked-in.kept</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați venit și ce ați ales pentru ecuson.</translation>
    </message>
    <message>
        <source>You’re checked in</source>
        <comment>checked-in.title</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the heading; two lines at most.</extracomment>
        <translation>Prezența este înregistrată</translation>
    </message>
    <message>
        <source>Checked in</source>
        <comment>checked-in.arrived</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the first of three stages, one below the other; short.</extracomment>
        <translation>Prezență înregistrată</translation>
    </message>
    <message>
        <source>Making your badge</source>
        <comment>checked-in.making</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the second stage while it lasts; short.</extracomment>
        <translation>Pregătim ecusonul</translation>
    </message>
    <message>
        <source>Your badge is made</source>
        <comment>checked-in.made</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the second stage once it is over; short.</extracomment>
        <translation>Ecusonul este gata</translation>
    </message>
    <message>
        <source>No badge, as you chose</source>
        <comment>checked-in.no badge</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: in place of the second and the last stage, where no badge is wanted; short.</extracomment>
        <translation>Fără ecuson, așa cum ați ales</translation>
    </message>
    <message>
        <source>{words}: done</source>
        <comment>checked-in.is done</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that is over. {words} is what is done, such as “Making your badge”.</extracomment>
        <translation>{words}: gata</translation>
    </message>
    <message>
        <source>{words}: now</source>
        <comment>checked-in.is now</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that is on. {words} is what is being done, such as “Making your badge”.</extracomment>
        <translation>{words}: acum</translation>
    </message>
    <message>
        <source>{words}: in a moment</source>
        <comment>checked-in.is later</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that has yet to come. {words} is what will be done, such as “Take it from the printer’s tray”.</extracomment>
        <translation>{words}: peste o clipă</translation>
    </message>
    <message>
        <source>Where to go first</source>
        <comment>checked-in.first</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers.</extracomment>
        <translation>Unde mergeți mai întâi</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <comment>checked-in.food</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers.</extracomment>
        <translation>Mâncare și băuturi</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>checked-in.wifi</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers, or above network and password.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>How was arriving today?</source>
        <comment>question.title</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: the question; a small heading.</extracomment>
        <translation>Cum a fost sosirea astăzi?</translation>
    </message>
    <message>
        <source>Up to you. Answers are only counted, without your name.</source>
        <comment>question.why</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: a sentence between the question and its answers.</extracomment>
        <translation>Dumneavoastră decideți. Răspunsurile sunt doar numărate, fără nume.</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>question.easy</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: arriving was easy; one word.</extracomment>
        <translation>Ușoară</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>question.mixed</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: partly easy, partly hard; one word.</extracomment>
        <translation>Așa și așa</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>question.hard</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: arriving was hard for the person; one word.</extracomment>
        <translation>Grea</translation>
    </message>
    <message>
        <source>This screen could not finish checking you in. A person at the welcome desk goes on from here with you. You can also ask them to come.</source>
        <comment>sort-together.lead</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: one or two sentences below the heading.</extracomment>
        <translation>Acest ecran nu v-a putut încheia înregistrarea. Cineva de la recepția conferinței continuă cu dumneavoastră. Puteți cere și să vină cineva aici.</translation>
    </message>
    <message>
        <source>Turn it on to show your code, or ask a person.</source>
        <comment>room-door.lead hidden</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead after somebody turned the camera off; “it” is the camera.</extracomment>
        <translation>Porniți-o ca să arătați codul sau cereți ajutor.</translation>
    </message>
    <message>
        <source>We keep which sessions you join. The desk and the organisers can see it.</source>
        <comment>sessions.kept</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem la ce sesiuni vă înscrieți. Recepția și organizatorii pot vedea asta.</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <comment>sessions.earlier</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above all sessions that are over.</extracomment>
        <translation>Mai devreme azi</translation>
    </message>
    <message>
        <source>We have no place to give here just now. You can wait for one, or ask the desk.</source>
        <comment>sessions.none here</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message: this screen has no place to give just now, though there may be some elsewhere.</extracomment>
        <translation>Nu vă putem da acum un loc aici. Puteți aștepta unul sau întreba la recepție.</translation>
    </message>
    <message>
        <source>We have no place to give here just now. You can wait for one, or ask the desk.</source>
        <comment>sessions.no places</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after other screens were asked for a place.</extracomment>
        <translation>Nu vă putem da acum un loc aici. Puteți aștepta unul sau întreba la recepție.</translation>
    </message>
    <message>
        <source>Choose a session to see it, or to put it in your calendar.</source>
        <comment>my-day.lead</comment>
        <extracomment>On the screen with somebody’s own sessions: one or two sentences below the heading.</extracomment>
        <translation>Alegeți o sesiune ca să o vedeți sau să o puneți în calendar.</translation>
    </message>
    <message>
        <source>Your call for help</source>
        <comment>help-sent.step</comment>
        <extracomment>On the screen after somebody asked for a person: where the person is; small, above the heading.</extracomment>
        <translation>Cererea de ajutor</translation>
    </message>
    <message>
        <source>The desk and the organisers can see it. The laptops keep it locked.</source>
        <comment>privacy.seen</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing; “it” is what the line above it tells.</extracomment>
        <translation>Pot vedea acest lucru recepția și organizatorii. Pe laptopuri, datele sunt protejate.</translation>
    </message>
    <message>
        <source>So others know if you would like to talk. Without a mark, your badge says nothing about it.</source>
        <comment>why-we-ask.talking why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “How I like to talk”.</extracomment>
        <translation>Ca ceilalți să știe dacă doriți să vorbiți. Fără semn, ecusonul nu spune nimic despre asta.</translation>
    </message>
    <message>
        <source>Reading aloud isn’t available on this screen. A person can help you here.</source>
        <comment>read-aloud.none</comment>
        <extracomment>On the screen about reading aloud: the lead, where there is no voice at all.</extracomment>
        <translation>Citirea cu voce tare nu este disponibilă pe acest ecran. Vă poate ajuta cineva aici.</translation>
    </message>
    <message>
        <source>This screen has no voice for this language. A person can help you here.</source>
        <comment>read-aloud.no language</comment>
        <extracomment>On the screen about reading aloud: the lead, where there is no voice for the language that is on.</extracomment>
        <translation>Acest ecran nu are voce pentru această limbă. Vă poate ajuta cineva aici.</translation>
    </message>
    <message>
        <source>Read it, I have headphones in</source>
        <comment>read-aloud.headphones</comment>
        <extracomment>On the screen about reading aloud: a key: it says that they are in, and reads; short.</extracomment>
        <translation>Citiți, am căștile puse</translation>
    </message>
    <message>
        <source>More choices</source>
        <comment>more.title</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: the heading; two lines at most.</extracomment>
        <translation>Alte opțiuni</translation>
    </message>
    <message>
        <source>Further down</source>
        <comment>key.more below</comment>
        <extracomment>On many screens: a key that moves on to what is further down; short.</extracomment>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>I don’t need help any more</source>
        <comment>key.not needed</comment>
        <extracomment>On many screens: a key that takes asking for a person back; short.</extracomment>
        <translation>Nu mai am nevoie de ajutor</translation>
    </message>
    <message>
        <source>Use my name instead</source>
        <comment>key.no code</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Folosesc numele</translation>
    </message>
    <message>
        <source>Ask a person to find it</source>
        <comment>key.find together</comment>
        <extracomment>On many screens: a key that asks for a person to look for the booking; short.</extracomment>
        <translation>Cereți cuiva să caute</translation>
    </message>
    <message>
        <source>I’m staying</source>
        <comment>key.undo leave today large</comment>
        <extracomment>On many screens: the same in large letters; short.</extracomment>
        <translation>Rămân</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <comment>key.leave session</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Renunț la loc</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <comment>key.stop waiting</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Scoateți-mă de pe listă</translation>
    </message>
    <message>
        <source>Leaving today</source>
        <comment>left-today.step</comment>
        <extracomment>On the screen after somebody has left for today: where the person is; small, above the heading.</extracomment>
        <translation>Plecarea de azi</translation>
    </message>
    <message>
        <source>Welcome. The camera is off</source>
        <comment>welcome.title hidden</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading after somebody turned the camera off; two lines at most.</extracomment>
        <translation>Bun venit. Camera video este oprită</translation>
    </message>
    <message>
        <source>We keep that you came, and when. The desk and the organisers can see it.</source>
        <comment>welcome-back.kept</comment>
        <extracomment>On the screen that greets whoever is checked in: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați venit și la ce oră. Recepția și organizatorii pot vedea asta.</translation>
    </message>
    <message>
        <source>A place is kept for you until {until}, in this session:</source>
        <comment>welcome-back.kept in</comment>
        <extracomment>On the screen that greets whoever is checked in: a message; below it stands the title of the session. {until} is a time, such as 11:25.</extracomment>
        <translation>Până la {until} vă păstrăm un loc la această sesiune:</translation>
    </message>
    <message>
        <source>Join before then, or it goes to the next person.</source>
        <comment>welcome-back.kept until then</comment>
        <extracomment>On the screen that greets whoever is checked in: after until when a place is kept for somebody who waited.</extracomment>
        <translation>Înscrieți-vă înainte, altfel trece la persoana următoare.</translation>
    </message>
    <message>
        <source>We keep your choices, so the desk can print it again. The code on it holds no name.</source>
        <comment>badge.kept</comment>
        <extracomment>On the screen where people choose what their badge shows: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem ce ați ales, pentru retipărire. Codul nu conține niciun nume.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. That is fine, too.</source>
        <comment>badge.empty</comment>
        <extracomment>On the screen where people choose what their badge shows: below the badge’s picture, where nothing is chosen for it.</extracomment>
        <translation>Încă nu scrie nimic pe el. Și așa este bine.</translation>
    </message>
    <message>
        <source>next: finish</source>
        <comment>left-today.next</comment>
        <extracomment>On the screen after somebody has left for today: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: încheierea</translation>
    </message>
    <message>
        <source>We keep that you left, and when. We keep no reason.</source>
        <comment>left-today.kept</comment>
        <extracomment>On the screen after somebody has left for today: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați plecat și la ce oră. Nu reținem niciun motiv.</translation>
    </message>
    <message>
        <source>You have left for today</source>
        <comment>left-today.title</comment>
        <extracomment>On the screen after somebody has left for today: the heading; two lines at most.</extracomment>
        <translation>Plecarea de azi este înregistrată</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <comment>left-today.certificate</comment>
        <extracomment>On the screen after somebody has left for today: a small heading above a text by the organisers.</extracomment>
        <translation>Certificat de participare</translation>
    </message>
    <message>
        <source>This screen makes none. The organisers can tell you how to get one.</source>
        <comment>left-today.no certificate</comment>
        <extracomment>On the screen after somebody has left for today: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>Acest ecran nu îl emite. Organizatorii vă pot spune cum îl primiți.</translation>
    </message>
    <message>
        <source>With a person</source>
        <comment>sort-together.step</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: where the person is; small, above the heading.</extracomment>
        <translation>Cu ajutorul echipei</translation>
    </message>
    <message>
        <source>next: a person helps</source>
        <comment>sort-together.next</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: ajutor din partea echipei</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>sort-together.kept</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Imaginea camerei video nu se păstrează.</translation>
    </message>
    <message>
        <source>Let’s sort this together</source>
        <comment>sort-together.title</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: the heading; two lines at most.</extracomment>
        <translation>Să rezolvăm împreună</translation>
    </message>
    <message>
        <source>At the room</source>
        <comment>room-door.step</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: where the person is; small, above the heading.</extracomment>
        <translation>La intrarea în sală</translation>
    </message>
    <message>
        <source>next: go in</source>
        <comment>room-door.next</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: intrați</translation>
    </message>
    <message>
        <source>We keep that you came to this session.</source>
        <comment>room-door.kept</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați venit la această sesiune.</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}. Arătați codul sau ecusonul</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title absent</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading where there is no camera; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}. Arătați codul sau ecusonul</translation>
    </message>
    <message>
        <source>Turn it on to show your code.</source>
        <comment>room-door.lead hidden large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the same in large letters; as short as can be.</extracomment>
        <translation>Porniți-o ca să arătați codul.</translation>
    </message>
    <message>
        <source>At the room</source>
        <comment>in-room.step</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: where the person is; small, above the heading.</extracomment>
        <translation>La intrarea în sală</translation>
    </message>
    <message>
        <source>next: go in</source>
        <comment>in-room.next</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: intrați</translation>
    </message>
    <message>
        <source>We keep that you came to this session.</source>
        <comment>in-room.kept</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați venit la această sesiune.</translation>
    </message>
    <message>
        <source>{session}. Sit wherever you like. You can leave at any time.</source>
        <comment>in-room.lead</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: one or two sentences below the heading. {session} is a session’s title.</extracomment>
        <translation>{session}. Așezați-vă unde doriți. Puteți pleca oricând.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>cleared.step</comment>
        <extracomment>On the screen after it cleared by itself: where the person is; small, above the heading.</extracomment>
        <translation>Ecran golit</translation>
    </message>
    <message>
        <source>Nothing of yours is left on this screen.</source>
        <comment>cleared.kept</comment>
        <extracomment>On the screen after it cleared by itself: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Pe acest ecran nu a rămas nimic despre dumneavoastră.</translation>
    </message>
    <message>
        <source>The screen cleared to keep your details private.</source>
        <comment>cleared.title</comment>
        <extracomment>On the screen after it cleared by itself: the heading; two lines at most.</extracomment>
        <translation>Ecranul s-a golit, ca datele dumneavoastră să rămână private.</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>resting.step</comment>
        <extracomment>On the screen while something is being put right: where the person is; small, above the heading.</extracomment>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>next: the welcome desk</source>
        <comment>resting.next</comment>
        <extracomment>On the screen while something is being put right: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: recepția conferinței</translation>
    </message>
    <message>
        <source>Nothing of yours is on this screen.</source>
        <comment>resting.kept</comment>
        <extracomment>On the screen while something is being put right: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Pe acest ecran nu este nimic despre dumneavoastră.</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <comment>resting.title</comment>
        <extracomment>On the screen while something is being put right: the heading; two lines at most.</extracomment>
        <translation>Acest ecran este în pauză</translation>
    </message>
    <message>
        <source>The welcome desk can check you in.</source>
        <comment>resting.lead</comment>
        <extracomment>On the screen while something is being put right: one or two sentences below the heading.</extracomment>
        <translation>Vă puteți înregistra prezența la recepția conferinței.</translation>
    </message>
    <message>
        <source>Your details are hidden</source>
        <comment>still-there.step</comment>
        <extracomment>On the screen when nobody has touched it for a while: where the person is; small, above the heading.</extracomment>
        <translation>Datele dumneavoastră sunt ascunse</translation>
    </message>
    <message>
        <source>What you have done so far stays as it is.</source>
        <comment>still-there.kept</comment>
        <extracomment>On the screen when nobody has touched it for a while: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Ce ați făcut până acum rămâne așa cum este.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <comment>still-there.title</comment>
        <extracomment>On the screen when nobody has touched it for a while: the heading; two lines at most.</extracomment>
        <translation>Mai sunteți aici?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>sessions.step</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: where the person is; small, above the heading.</extracomment>
        <translation>Sesiuni</translation>
    </message>
    <message>
        <source>next: read about one, then join if you like</source>
        <comment>sessions.next</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: citiți despre o sesiune și vă înscrieți, dacă doriți</translation>
    </message>
    <message>
        <source>Sessions on now and next</source>
        <comment>sessions.title</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the heading; two lines at most.</extracomment>
        <translation>Sesiuni în curs și următoare</translation>
    </message>
    <message>
        <source>Looking up the sessions.</source>
        <comment>sessions.listing</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message while the list is on its way.</extracomment>
        <translation>Căutăm sesiunile.</translation>
    </message>
    <message>
        <source>There are no more sessions today.</source>
        <comment>sessions.none</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message where the list is empty.</extracomment>
        <translation>Astăzi nu mai sunt alte sesiuni.</translation>
    </message>
    <message>
        <source>Choose a session to read about it.</source>
        <comment>sessions.choose</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the lead above the list.</extracomment>
        <translation>Alegeți o sesiune ca să citiți despre ea.</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>sessions.on now</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above sessions that have begun, and a word before a session’s hours; short.</extracomment>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>sessions.next up</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above the sessions that begin next; one word.</extracomment>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>sessions.later</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above all sessions after those; one word.</extracomment>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <comment>sessions.hours</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: from when to when a session is. {starts} is when it begins, such as 10:00. {ends} is when it ends, such as 11:00.</extracomment>
        <translation>{starts}–{ends}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <comment>sessions.led by</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: who leads a session, after its hours. {name} is the names of those who lead the session.</extracomment>
        <translation>Cu {name}</translation>
    </message>
    <message>
        <source>What this session talks about</source>
        <comment>sessions.about</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above the note on what is talked about, so that nobody is taken by surprise.</extracomment>
        <translation>Despre ce se vorbește la sesiune</translation>
    </message>
    <message>
        <source>The organisers wrote no note for this one.</source>
        <comment>sessions.no note</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>Organizatorii nu au scris o notă pentru această sesiune.</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>sessions.room</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above where a session is; one word.</extracomment>
        <translation>Sală</translation>
    </message>
    <message>
        <source>Step-free all the way.</source>
        <comment>sessions.step-free</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the way to a room, for wheels and prams: no steps.</extracomment>
        <translation>Tot drumul este fără trepte.</translation>
    </message>
    <message>
        <source>How to leave</source>
        <comment>sessions.leaving</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above how one gets out of the room during a session.</extracomment>
        <translation>Cum puteți ieși</translation>
    </message>
    <message>
        <source>You can leave at any time, by any door.</source>
        <comment>sessions.any door</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>Puteți pleca oricând, pe orice ușă.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>sessions.places</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above how many places a session has left; one word.</extracomment>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>A few places</source>
        <comment>sessions.few</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left, where only three or fewer are.</extracomment>
        <translation>Câteva locuri</translation>
    </message>
    <message>
        <source>This room is full. You can pick another, or wait for a place.</source>
        <comment>sessions.full</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message: no place is left.</extracomment>
        <translation>Sala este plină. Puteți alege altă sesiune sau puteți aștepta un loc.</translation>
    </message>
    <message>
        <source>A few places</source>
        <comment>sessions.elsewhere</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left, where other screens still have some.</extracomment>
        <translation>Câteva locuri</translation>
    </message>
    <message>
        <source>A place is kept for you until {until}.</source>
        <comment>sessions.place kept</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waited: a place has opened. {until} is a time, such as 11:25.</extracomment>
        <translation>Vă păstrăm un loc până la {until}.</translation>
    </message>
    <message>
        <source>You’re next when a place opens.</source>
        <comment>sessions.next in line</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, and is the first of those.</extracomment>
        <translation>Primul loc liber este pentru dumneavoastră.</translation>
    </message>
    <message numerus="yes">
        <source>You’re waiting. People before you: {number}.</source>
        <comment>sessions.waiting</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, with how many wait before them. {number} is how many; it decides the plural form.</extracomment>
        <translation>
            <numerusform>Sunteți pe lista de așteptare. Înaintea dumneavoastră: {number} persoană.</numerusform>
            <numerusform>Sunteți pe lista de așteptare. Înaintea dumneavoastră: {number} persoane.</numerusform>
            <numerusform>Sunteți pe lista de așteptare. Înaintea dumneavoastră: {number} de persoane.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’re waiting</source>
        <comment>sessions.waiting short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the same on the session’s key in the list; short.</extracomment>
        <translation>Pe lista de așteptare</translation>
    </message>
    <message>
        <source>No places just now</source>
        <comment>sessions.full short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list; short.</extracomment>
        <translation>Niciun loc acum</translation>
    </message>
    <message>
        <source>You have a place</source>
        <comment>sessions.mine</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list, and below “Places”; short.</extracomment>
        <translation>Aveți un loc</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <comment>sessions.over</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below “Places”.</extracomment>
        <translation>Această sesiune s-a încheiat.</translation>
    </message>
    <message>
        <source>You have a place in this session.</source>
        <comment>sessions.joined</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after the key “Join this session”.</extracomment>
        <translation>Aveți un loc la această sesiune.</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>my-day.step</comment>
        <extracomment>On the screen with somebody’s own sessions: where the person is; small, above the heading.</extracomment>
        <translation>Ziua mea</translation>
    </message>
    <message>
        <source>Looking at this changes nothing.</source>
        <comment>my-day.kept</comment>
        <extracomment>On the screen with somebody’s own sessions: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Dacă doar vă uitați, nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>my-day.title</comment>
        <extracomment>On the screen with somebody’s own sessions: the heading; two lines at most.</extracomment>
        <translation>Ziua mea</translation>
    </message>
    <message>
        <source>Point your phone’s camera here. It offers to put the session in your calendar.</source>
        <comment>my-day.take along</comment>
        <extracomment>On the screen with somebody’s own sessions: a sentence beside a QR code.</extracomment>
        <translation>Îndreptați camera telefonului aici. Vă va propune să puneți sesiunea în calendar.</translation>
    </message>
    <message>
        <source>A code with this session for your calendar: {title}</source>
        <comment>my-day.picture</comment>
        <extracomment>On the screen with somebody’s own sessions: spoken only: what the QR code is. {title} is a session’s title.</extracomment>
        <translation>Un cod cu această sesiune pentru calendarul dumneavoastră: {title}</translation>
    </message>
    <message>
        <source>Printing your day. It says nothing of who you are.</source>
        <comment>my-day.making</comment>
        <extracomment>On the screen with somebody’s own sessions: a message while somebody’s sessions are printed on a small paper.</extracomment>
        <translation>Vă tipărim programul zilei. Numele dumneavoastră nu apare pe el.</translation>
    </message>
    <message>
        <source>next: a person helps you</source>
        <comment>help-sent.next</comment>
        <extracomment>On the screen after somebody asked for a person: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vă ajută cineva</translation>
    </message>
    <message>
        <source>Use the screen while you wait</source>
        <comment>help-sent.go on</comment>
        <extracomment>On the screen after somebody asked for a person: a key that goes back to what somebody was doing.</extracomment>
        <translation>Folosiți ecranul cât așteptați</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <comment>help-sent.sent</comment>
        <extracomment>On the screen after somebody asked for a person: the heading at first; two lines at most.</extracomment>
        <translation>Anunțăm recepția</translation>
    </message>
    <message>
        <source>The welcome desk has your message</source>
        <comment>help-sent.heard</comment>
        <extracomment>On the screen after somebody asked for a person: the heading once the desk’s screen shows the call; two lines at most.</extracomment>
        <translation>Recepția conferinței are mesajul dumneavoastră</translation>
    </message>
    <message>
        <source>One thing few others know</source>
        <comment>why-two-questions.proof</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>E-mailul sau referința rezervării</translation>
    </message>
    <message>
        <source>So that others cannot easily open your screen, or learn that you are coming.</source>
        <comment>why-two-questions.proof why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “One thing few others know”.</extracomment>
        <translation>Ca alții să nu poată deschide ușor ecranul dumneavoastră și să nu afle că veniți.</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <comment>help-sent.coming</comment>
        <extracomment>On the screen after somebody asked for a person: the heading once somebody at the desk has answered; two lines at most.</extracomment>
        <translation>Vine cineva la dumneavoastră</translation>
    </message>
    <message>
        <source>No picture is taken while the camera is off.</source>
        <comment>welcome.kept off</comment>
        <extracomment>On the screen that waits for somebody’s code: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Cât timp camera video este oprită, nu se face nicio imagine.</translation>
    </message>
    <message>
        <source>Our scanner is not sure of that code. That happens. Please press “Ask a person”.</source>
        <comment>welcome.unsure</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: a scanner’s code may mean two different ones.</extracomment>
        <translation>Scannerul nostru nu este sigur de acest cod. Se întâmplă. Apăsați „Cereți ajutor”.</translation>
    </message>
    <message>
        <source>Thank you for telling us. That check-in is cleared. Show your code, or ask a person.</source>
        <comment>welcome.cleared</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after “That’s not me” or “This booking is for someone else”: whoever it was is not checked in any more.</extracomment>
        <translation>Vă mulțumim că ne-ați spus. Acea prezență este anulată. Arătați codul sau cereți ajutor.</translation>
    </message>
    <message>
        <source>Leaving was undone, and nothing else is needed. If you are new, show your code.</source>
        <comment>welcome.stays</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after the key “I left by mistake”.</extracomment>
        <translation>Plecarea este anulată, nu mai trebuie nimic. Dacă abia sosiți, arătați codul.</translation>
    </message>
    <message>
        <source>Your booking</source>
        <comment>not-found.step</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: where the person is; small, above the heading.</extracomment>
        <translation>Rezervarea dumneavoastră</translation>
    </message>
    <message>
        <source>Thank you. Your answer is counted, without your name.</source>
        <comment>question.counted</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: what takes the question’s place once it is answered.</extracomment>
        <translation>Mulțumim. Răspunsul este numărat, fără numele dumneavoastră.</translation>
    </message>
    <message>
        <source>Hold your phone or your badge about 20 cm from the camera.</source>
        <comment>room-door.lead</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: one or two sentences below the heading.</extracomment>
        <translation>Țineți telefonul sau ecusonul la circa 20 cm de cameră.</translation>
    </message>
    <message>
        <source>You can go in</source>
        <comment>in-room.title</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: the heading; two lines at most.</extracomment>
        <translation>Puteți intra</translation>
    </message>
    <message>
        <source>next: decide, or go back</source>
        <comment>sessions.next about</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: decideți sau reveniți</translation>
    </message>
    <message>
        <source>next: go back</source>
        <comment>sessions.next none</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți</translation>
    </message>
    <message>
        <source>steps on the way</source>
        <comment>sessions.steps short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: in lists, beside a room’s name, where the way there has steps; short, begins with a small letter.</extracomment>
        <translation>trepte pe drum</translation>
    </message>
    <message numerus="yes">
        <source>{number} places left</source>
        <comment>sessions.free</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left. {number} is how many; it decides the plural form.</extracomment>
        <translation>
            <numerusform>{number} loc liber</numerusform>
            <numerusform>{number} locuri libere</numerusform>
            <numerusform>{number} de locuri libere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another badge</source>
        <comment>welcome-back.another badge</comment>
        <extracomment>On the screen that greets whoever is checked in: a key below “Would you like another badge?”; short.</extracomment>
        <translation>Încă un ecuson</translation>
    </message>
    <message>
        <source>next: the desk makes it</source>
        <comment>badge.next by hand</comment>
        <extracomment>On the screen where people choose what their badge shows: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: recepția îl face</translation>
    </message>
    <message>
        <source>The name I want, or none</source>
        <comment>badge.only name</comment>
        <extracomment>On the screen where people choose what their badge shows: the label of the line for a name, where the list has none.</extracomment>
        <translation>Numele pe care îl doresc, sau niciunul</translation>
    </message>
    <message>
        <source>Use your name, or a scanner if one is here.</source>
        <comment>welcome.lead absent large</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead in large letters where there is no camera; as short as can be.</extracomment>
        <translation>Folosiți numele sau un scanner, dacă este aici.</translation>
    </message>
    <message>
        <source>If you left for today by mistake, press “I left by mistake”. If not, show your code.</source>
        <comment>welcome.left</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after somebody left for today; it names the key “I left by mistake”.</extracomment>
        <translation>Dacă v-ați încheiat ziua din greșeală, apăsați „Anulați plecarea mea”. Dacă nu, arătați codul.</translation>
    </message>
    <message>
        <source>It is a little dark here. Try a brighter phone screen, or turn your paper to the light.</source>
        <comment>welcome.hint too dark</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>Este puțin întuneric aici. Măriți luminozitatea ecranului telefonului sau întoarceți hârtia spre lumină.</translation>
    </message>
    <message>
        <source>Try more light, or a brighter phone screen.</source>
        <comment>welcome.large hint too dark</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>Mai multă lumină sau ecran mai luminos.</translation>
    </message>
    <message>
        <source>The email the booking was sent to, or its reference</source>
        <comment>find-proof.label</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: the label of the line in which the address or the reference is typed.</extracomment>
        <translation>E-mailul la care a sosit rezervarea sau numărul ei</translation>
    </message>
    <message>
        <source>We haven’t found your booking yet. “Ask a person to find it” tells the desk which screen, and no name.</source>
        <comment>not-found.lead helped</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the lead after the third try, beside a key that asks for a person.</extracomment>
        <translation>Nu v-am găsit încă rezervarea. „Cereți cuiva să caute” spune recepției doar care este ecranul, fără nume.</translation>
    </message>
    <message>
        <source>This booking is for someone else</source>
        <comment>welcome-back.not me nameless</comment>
        <extracomment>On the screen that greets whoever is checked in: a key, where no name is known, of whoever is not the one that was greeted; short.</extracomment>
        <translation>Rezervarea este pentru altcineva</translation>
    </message>
    <message>
        <source>Our printer lacks one letter of this name. “Ask a person” brings someone who makes your badge by hand.</source>
        <comment>badge.by hand</comment>
        <extracomment>On the screen where people choose what their badge shows: a message in place of the badge’s picture.</extracomment>
        <translation>Imprimanta nu are una dintre literele acestui nume. Apăsați „Cereți ajutor” și cineva scrie ecusonul de mână.</translation>
    </message>
    <message>
        <source>Drawing your badge. This takes a moment.</source>
        <comment>badge.drawing</comment>
        <extracomment>On the screen where people choose what their badge shows: in place of the badge’s picture until it is there.</extracomment>
        <translation>Pregătim imaginea ecusonului. Durează o clipă.</translation>
    </message>
    <message>
        <source>Also show, if you like. Press again to take one off.</source>
        <comment>badge.show</comment>
        <extracomment>On the screen where people choose what their badge shows: a small heading above pronouns, “Organisation”, “Place” and “Role”, each of which can be switched on and off.</extracomment>
        <translation>Ce mai apare pe ecuson, dacă doriți. Apăsați din nou ca să renunțați.</translation>
    </message>
    <message>
        <source>she/her</source>
        <comment>badge.she</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>she/her (ea)</translation>
    </message>
    <message>
        <source>he/him</source>
        <comment>badge.he</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>he/him (el)</translation>
    </message>
    <message>
        <source>they/them</source>
        <comment>badge.they</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>they/them (neutru)</translation>
    </message>
    <message>
        <source>next: sessions, or finish. Your badge comes either way.</source>
        <comment>checked-in.next making</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: sesiunile sau încheierea. Ecusonul se tipărește oricum.</translation>
    </message>
    <message>
        <source>Take it from the printer’s tray</source>
        <comment>checked-in.ready</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the last stage: a request to take the badge out of the printer’s tray; short.</extracomment>
        <translation>Luați-l din tava imprimantei</translation>
    </message>
    <message>
        <source>Hold it about 20 cm from the camera.</source>
        <comment>room-door.lead large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead in large letters; as short as can be.</extracomment>
        <translation>Țineți-l la circa 20 cm de cameră.</translation>
    </message>
    <message>
        <source>The camera is off. If a scanner stands beside this screen, show it your code. Or ask a person.</source>
        <comment>room-door.lead absent</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead where there is no camera.</extracomment>
        <translation>Camera video este oprită. Dacă lângă ecran este un scanner, arătați-i codul. Sau cereți ajutor.</translation>
    </message>
    <message>
        <source>Show a scanner your code, or ask a person.</source>
        <comment>room-door.lead absent large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead in large letters where there is no camera; as short as can be.</extracomment>
        <translation>Arătați codul scannerului sau cereți ajutor.</translation>
    </message>
    <message>
        <source>next: your code, or your name</source>
        <comment>cleared.next</comment>
        <extracomment>On the screen after it cleared by itself: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: codul sau numele</translation>
    </message>
    <message>
        <source>What you have done so far stays as it is. To go on, start again with your code or your name.</source>
        <comment>cleared.lead</comment>
        <extracomment>On the screen after it cleared by itself: one or two sentences below the heading.</extracomment>
        <translation>Ce ați făcut până acum rămâne așa cum este. Ca să continuați, începeți din nou, cu codul sau numele.</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>cleared.go on</comment>
        <extracomment>On the screen after it cleared by itself: a key that leads to the first screen; short.</extracomment>
        <translation>Începeți din nou</translation>
    </message>
    <message>
        <source>next: your screen again, or it clears by itself</source>
        <comment>still-there.next</comment>
        <extracomment>On the screen when nobody has touched it for a while: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: din nou ecranul dumneavoastră, sau se golește singur</translation>
    </message>
    <message>
        <source>“I’m still here” shows your screen again, as often as you like.</source>
        <comment>still-there.lead</comment>
        <extracomment>On the screen when nobody has touched it for a while: one or two sentences below the heading.</extracomment>
        <translation>„Sunt încă aici” vă arată din nou ecranul, de câte ori doriți.</translation>
    </message>
    <message>
        <source>next: we tell you</source>
        <comment>sessions.next asking</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vă spunem</translation>
    </message>
    <message>
        <source>step-free</source>
        <comment>sessions.step-free short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: in the list of My day, before a room’s name, where the way there has no steps; short, begins with a small letter.</extracomment>
        <translation>fără trepte</translation>
    </message>
    <message>
        <source>Looking for a place for you. This takes a moment.</source>
        <comment>sessions.asking</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message while other screens are asked for a place.</extracomment>
        <translation>Vă căutăm un loc. Durează o clipă.</translation>
    </message>
    <message>
        <source>You have given up your place. You can join again.</source>
        <comment>sessions.left</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after the key “Give up my place”; below it is the key “Join again”.</extracomment>
        <translation>Ați eliberat locul. Vă puteți înscrie din nou.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>sessions.quoted</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a session’s title within a sentence, in the quotation marks of the language. {title} is a session’s title.</extracomment>
        <translation>„{title}”</translation>
    </message>
    <message>
        <source>next: put a session in your calendar, or go back</source>
        <comment>my-day.next</comment>
        <extracomment>On the screen with somebody’s own sessions: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: puneți o sesiune în calendar sau reveniți</translation>
    </message>
    <message>
        <source>next: see sessions, or go back</source>
        <comment>my-day.next empty</comment>
        <extracomment>On the screen with somebody’s own sessions: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vedeți sesiunile sau reveniți</translation>
    </message>
    <message>
        <source>You have not joined a session yet.</source>
        <comment>my-day.lead empty</comment>
        <extracomment>On the screen with somebody’s own sessions: the lead where nobody has joined a session yet.</extracomment>
        <translation>Încă nu v-ați înscris la nicio sesiune.</translation>
    </message>
    <message>
        <source>At the same time as: {titles}.</source>
        <comment>my-day.together</comment>
        <extracomment>On the screen with somebody’s own sessions: a message where sessions are at the same time. {titles} is the titles of one or more other sessions in quotation marks, as a list.</extracomment>
        <translation>În același timp: {titles}.</translation>
    </message>
    <message>
        <source>Put this in your calendar</source>
        <comment>my-day.title take along</comment>
        <extracomment>On the screen with somebody’s own sessions: the title beside a QR code; below it the session’s own title.</extracomment>
        <translation>Puneți în calendar</translation>
    </message>
    <message>
        <source>The code for your calendar is on its way.</source>
        <comment>my-day.drawing</comment>
        <extracomment>On the screen with somebody’s own sessions: a sentence until the QR code is there.</extracomment>
        <translation>Codul pentru calendar apare imediat.</translation>
    </message>
    <message>
        <source>No paper will come just now. You can print it later. Or choose a session to put it in your phone’s calendar.</source>
        <comment>my-day.not now</comment>
        <extracomment>On the screen with somebody’s own sessions: a message when the printer does not work.</extracomment>
        <translation>Acum nu iese nicio hârtie. Puteți tipări mai târziu. Sau alegeți o sesiune ca să o puneți în calendarul telefonului.</translation>
    </message>
    <message>
        <source>Text in English</source>
        <comment>own-words.en</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în engleză</translation>
    </message>
    <message>
        <source>Text in Urdu</source>
        <comment>own-words.ur</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în urdu</translation>
    </message>
    <message>
        <source>Text in Polish</source>
        <comment>own-words.pl</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în polonă</translation>
    </message>
    <message>
        <source>Text in Panjabi</source>
        <comment>own-words.pa</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în punjabi</translation>
    </message>
    <message>
        <source>Text in Arabic</source>
        <comment>own-words.ar</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în arabă</translation>
    </message>
    <message>
        <source>Text in Romanian</source>
        <comment>own-words.ro</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>Text în română</translation>
    </message>
    <message>
        <source>The desk sees which screen you are at, and no name. They come here, also while you use the screen.</source>
        <comment>help-sent.kept</comment>
        <extracomment>On the screen after somebody asked for a person: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Recepția vede doar la ce ecran sunteți, fără nume. Vine cineva aici, chiar și în timp ce folosiți ecranul.</translation>
    </message>
    <message>
        <source>A call says which screen you are at, and no name. We keep trying, also while you use the screen.</source>
        <comment>help-sent.kept not heard</comment>
        <extracomment>On the screen after somebody asked for a person: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Cererea spune doar la ce ecran sunteți, fără nume. Încercăm în continuare, chiar și în timp ce folosiți ecranul.</translation>
    </message>
    <message>
        <source>A person will find your booking with you. You can wait here.</source>
        <comment>help-sent.no code</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to whoever could not find their booking, at first and once somebody comes.</extracomment>
        <translation>Cineva din echipă va căuta rezervarea cu dumneavoastră. Puteți aștepta aici.</translation>
    </message>
    <message>
        <source>Someone will come, and find your booking with you. You can wait here.</source>
        <comment>help-sent.no code heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to them, once the desk’s screen shows the call.</extracomment>
        <translation>Va veni cineva și veți găsi rezervarea împreună. Puteți aștepta aici.</translation>
    </message>
    <message>
        <source>A person will look with you at joining today. You can wait here.</source>
        <comment>help-sent.not booked</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to whoever has not booked, at first and once somebody comes.</extracomment>
        <translation>Cineva din echipă va vedea cu dumneavoastră cum puteți participa astăzi. Puteți aștepta aici.</translation>
    </message>
    <message>
        <source>Someone will come, and look with you at joining today. You can wait here.</source>
        <comment>help-sent.not booked heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to them, once the desk’s screen shows the call.</extracomment>
        <translation>Va veni cineva să vedeți împreună cum puteți participa astăzi. Puteți aștepta aici.</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>quiet-room.step</comment>
        <extracomment>On the screen about the quiet room and support: where the person is; small, above the heading.</extracomment>
        <translation>Spațiu liniștit și sprijin</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>quiet-room.next</comment>
        <extracomment>On the screen about the quiet room and support: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>quiet-room.kept</comment>
        <extracomment>On the screen about the quiet room and support: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu reținem că ați citit aceste rânduri.</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>quiet-room.title</comment>
        <extracomment>On the screen about the quiet room and support: the heading; two lines at most.</extracomment>
        <translation>Spațiu liniștit și sprijin</translation>
    </message>
    <message>
        <source>A person at the welcome desk can show you a quiet place.</source>
        <comment>quiet-room.none</comment>
        <extracomment>On the screen about the quiet room and support: a sentence in place of the organisers’ own, where they wrote nothing.</extracomment>
        <translation>Cineva de la recepția conferinței vă poate arăta un loc liniștit.</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>map.step</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: where the person is; small, above the heading.</extracomment>
        <translation>Hartă și program</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>map.next</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>map.kept</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu reținem că ați citit aceste rânduri.</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>map.title</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: the heading; two lines at most.</extracomment>
        <translation>Hartă și program</translation>
    </message>
    <message>
        <source>Today’s programme</source>
        <comment>map.today</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above today’s sessions.</extracomment>
        <translation>Programul de astăzi</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>map.programme</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above the sessions of all days.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>There are no sessions today.</source>
        <comment>map.no sessions</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: below the heading, where the day has no sessions.</extracomment>
        <translation>Astăzi nu sunt sesiuni.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <comment>map.places</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above what is where.</extracomment>
        <translation>Ce și unde se află</translation>
    </message>
    <message>
        <source>{order}. {name}</source>
        <comment>map.numbered</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a room or place with its number on the plan; a small heading, or part of a list. {order} is the number that the place has on the plan. {name} is the name of a room or place.</extracomment>
        <translation>{order}. {name}</translation>
    </message>
    <message>
        <source>Also on the plan</source>
        <comment>map.also</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above a list of places.</extracomment>
        <translation>Tot pe plan</translation>
    </message>
    <message>
        <source>{order}. {name} (quiet room)</source>
        <comment>map.numbered quiet</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: the quiet room’s number and name on the list of rooms. {order} is the number that the place has on the plan. {name} is the name of the quiet room.</extracomment>
        <translation>{order}. {name} (spațiu liniștit)</translation>
    </message>
    <message>
        <source>Step-free way</source>
        <comment>map.step-free</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above the way for wheels and prams.</extracomment>
        <translation>Drum fără trepte</translation>
    </message>
    <message>
        <source>Step-free way (dotted on the plan)</source>
        <comment>map.step-free drawn</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above which way has no steps, where the plan shows it as a dotted line.</extracomment>
        <translation>Drum fără trepte (punctat pe plan)</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <comment>map.quiet</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above where the quiet room is.</extracomment>
        <translation>Spațiu liniștit</translation>
    </message>
    <message>
        <source>Prayer room</source>
        <comment>map.prayer</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above where the prayer room is.</extracomment>
        <translation>Camera de rugăciune</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <comment>map.food</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above a text by the organisers.</extracomment>
        <translation>Mâncare și băuturi</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>map.wifi</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above a text by the organisers.</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Network: {network}</source>
        <comment>map.network</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a line of its own. {network} is the name of the Wi-Fi network.</extracomment>
        <translation>Rețea: {network}</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <comment>map.password</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a line of its own. {password} is the password of the Wi-Fi network.</extracomment>
        <translation>Parolă: {password}</translation>
    </message>
    <message>
        <source>No password is needed.</source>
        <comment>map.no password</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence in place of the password.</extracomment>
        <translation>Nu este nevoie de parolă.</translation>
    </message>
    <message>
        <source>Or point your phone’s camera at the code.</source>
        <comment>map.wifi how</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence below network and password, beside a QR code.</extracomment>
        <translation>Sau îndreptați camera telefonului spre cod.</translation>
    </message>
    <message>
        <source>A code that joins your phone to the Wi-Fi.</source>
        <comment>map.wifi code</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the QR code is.</extracomment>
        <translation>Un cod care conectează telefonul la Wi-Fi.</translation>
    </message>
    <message>
        <source>A floor plan. The words beside it say where things are.</source>
        <comment>map.picture</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the floor plan is.</extracomment>
        <translation>Planul clădirii. Textul de alături spune ce și unde se află.</translation>
    </message>
    <message>
        <source>A floor plan. You are here: {where}</source>
        <comment>map.picture here</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the floor plan is, and where this screen stands on it. {where} is where this screen stands, in the organisers’ words.</extracomment>
        <translation>Planul clădirii. Sunteți aici: {where}</translation>
    </message>
    <message>
        <source>A person at the welcome desk can show you the way.</source>
        <comment>map.ask</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence at the end.</extracomment>
        <translation>Cineva de la recepția conferinței vă poate arăta drumul.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>privacy.step</comment>
        <extracomment>On the screen that tells about privacy: where the person is; small, above the heading.</extracomment>
        <translation>Confidențialitate</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>privacy.next</comment>
        <extracomment>On the screen that tells about privacy: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>privacy.kept</comment>
        <extracomment>On the screen that tells about privacy: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu reținem că ați citit aceste rânduri.</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>privacy.title</comment>
        <extracomment>On the screen that tells about privacy: the heading; two lines at most.</extracomment>
        <translation>Confidențialitate pe înțeles</translation>
    </message>
    <message>
        <source>We keep that you came, when, and the sessions you join.</source>
        <comment>privacy.came</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>Reținem că ați venit, la ce oră și la ce sesiuni vă înscrieți.</translation>
    </message>
    <message>
        <source>The camera looks for a code. Its pictures are never kept.</source>
        <comment>privacy.camera</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>Camera video caută un cod. Imaginile ei nu se păstrează niciodată.</translation>
    </message>
    <message>
        <source>You can see, correct or remove your details. Ask the desk.</source>
        <comment>privacy.yours</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>Puteți vedea, corecta sau șterge datele dumneavoastră. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-we-ask.step</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: where the person is; small, above the heading.</extracomment>
        <translation>De ce întrebăm?</translation>
    </message>
    <message>
        <source>next: go back to your badge</source>
        <comment>why-we-ask.next</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: înapoi la ecuson</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-we-ask.title</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the heading; two lines at most.</extracomment>
        <translation>De ce întrebăm?</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>why-we-ask.name</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>So people can call you what you like to be called.</source>
        <comment>why-we-ask.name why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Name”.</extracomment>
        <translation>Ca ceilalți să vi se adreseze așa cum vă place.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>why-we-ask.pronouns</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why. Pronouns are she/her, he/him, they/them.</extracomment>
        <translation>Pronume</translation>
    </message>
    <message>
        <source>So people can speak of you as you wish.</source>
        <comment>why-we-ask.pronouns why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Pronouns”.</extracomment>
        <translation>Ca ceilalți să vorbească despre dumneavoastră așa cum doriți.</translation>
    </message>
    <message>
        <source>Organisation, place and role</source>
        <comment>why-we-ask.show</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>Organizație, localitate și funcție</translation>
    </message>
    <message>
        <source>Some find it easier to start talking with them.</source>
        <comment>why-we-ask.show why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Organisation, place and role”; “them” is these three.</extracomment>
        <translation>Unora le este mai ușor să înceapă o discuție așa.</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>why-we-ask.photos</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>Fotografii</translation>
    </message>
    <message>
        <source>So the photographer knows. Without a mark they ask you first.</source>
        <comment>why-we-ask.photos why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Photos”; “they” is the photographer.</extracomment>
        <translation>Ca să știe persoana care fotografiază. Dacă nu este niciun semn, vă întreabă mai întâi.</translation>
    </message>
    <message>
        <source>How I like to talk</source>
        <comment>why-we-ask.talking</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>Cum îmi place să vorbesc</translation>
    </message>
    <message>
        <source>The code on your badge</source>
        <comment>why-we-ask.code</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands what the code is for.</extracomment>
        <translation>Codul de pe ecuson</translation>
    </message>
    <message>
        <source>All of it is optional. Leaving it empty is as good.</source>
        <comment>why-we-ask.free</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a sentence at the end.</extracomment>
        <translation>Totul este opțional. Este la fel de bine să lăsați necompletat.</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-two-questions.step</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: where the person is; small, above the heading.</extracomment>
        <translation>De ce întrebăm?</translation>
    </message>
    <message>
        <source>next: go back to what you were typing</source>
        <comment>why-two-questions.next</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: înapoi la ce scriați</translation>
    </message>
    <message>
        <source>Nothing you type is kept, found or not.</source>
        <comment>why-two-questions.kept</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu păstrăm ce scrieți, indiferent dacă găsim rezervarea sau nu.</translation>
    </message>
    <message>
        <source>Why do we ask two things?</source>
        <comment>why-two-questions.title</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the heading; two lines at most.</extracomment>
        <translation>De ce întrebăm două lucruri?</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>why-two-questions.name</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>Numele dumneavoastră</translation>
    </message>
    <message>
        <source>So we know which booking to look for.</source>
        <comment>why-two-questions.name why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “Your name”.</extracomment>
        <translation>Ca să știm ce rezervare să căutăm.</translation>
    </message>
    <message>
        <source>Always the same answer</source>
        <comment>why-two-questions.alike</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>Mereu același răspuns</translation>
    </message>
    <message>
        <source>If we find nothing, we never say why. So nobody learns from it whether you are here.</source>
        <comment>why-two-questions.alike why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “Always the same answer”.</extracomment>
        <translation>Dacă nu găsim nimic, nu spunem de ce. Așa nu află nimeni de aici dacă sunteți la eveniment.</translation>
    </message>
    <message>
        <source>Further up</source>
        <comment>key.back up</comment>
        <extracomment>On many screens: a key that moves back to what is further up; short.</extracomment>
        <translation>Mai sus</translation>
    </message>
    <message>
        <source>Finish, clear screen</source>
        <comment>key.finish large</comment>
        <extracomment>On many screens: the same key in large letters; as short as can be.</extracomment>
        <translation>Încheiați, goliți ecranul</translation>
    </message>
    <message>
        <source>About this session</source>
        <comment>key.about session</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Despre această sesiune</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>keyboard.clear</comment>
        <extracomment>On the screen’s own keyboard: on the key that takes all that was typed away; two words.</extracomment>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>You can ask a person instead, at any time.</source>
        <comment>why-two-questions.free</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a sentence at the end.</extracomment>
        <translation>În loc de asta, puteți cere oricând ajutorul cuiva.</translation>
    </message>
    <message>
        <source>next: we check you in. The rest is up to you.</source>
        <comment>welcome.next</comment>
        <extracomment>On the screen that waits for somebody’s code: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vă înregistrăm prezența. Restul alegeți dumneavoastră.</translation>
    </message>
    <message>
        <source>Hold your phone or paper about 20 cm from the camera.</source>
        <comment>welcome.lead</comment>
        <extracomment>On the screen that waits for somebody’s code: one or two sentences below the heading.</extracomment>
        <translation>Țineți telefonul sau hârtia la circa 20 cm de cameră.</translation>
    </message>
    <message>
        <source>Hold it about 20 cm from the camera.</source>
        <comment>welcome.lead large</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead in large letters; as short as can be.</extracomment>
        <translation>Țineți-l la circa 20 cm de cameră.</translation>
    </message>
    <message>
        <source>Welcome. The camera is off</source>
        <comment>welcome.title absent</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading where there is no camera; two lines at most.</extracomment>
        <translation>Bun venit. Camera video este oprită</translation>
    </message>
    <message>
        <source>If a scanner stands beside this screen, show it your code. Or use your name.</source>
        <comment>welcome.lead absent</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead where there is no camera.</extracomment>
        <translation>Dacă lângă ecran este un scanner, arătați-i codul. Sau folosiți numele.</translation>
    </message>
    <message>
        <source>Turn it on to show your code, or use your name.</source>
        <comment>welcome.lead hidden</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead after somebody turned the camera off; “it” is the camera.</extracomment>
        <translation>Porniți-o ca să arătați codul sau folosiți numele.</translation>
    </message>
    <message>
        <source>Turn it on, or use your name.</source>
        <comment>welcome.lead hidden large</comment>
        <extracomment>On the screen that waits for somebody’s code: the same in large letters; as short as can be.</extracomment>
        <translation>Porniți-o sau folosiți numele.</translation>
    </message>
    <message>
        <source>I left by mistake</source>
        <comment>welcome.stay</comment>
        <extracomment>On the screen that waits for somebody’s code: a key that takes leaving for today back.</extracomment>
        <translation>Anulați plecarea mea</translation>
    </message>
    <message>
        <source>next: we check you in. The rest is up to you.</source>
        <comment>checking.next</comment>
        <extracomment>On the screen while a code is looked up: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: vă înregistrăm prezența. Restul alegeți dumneavoastră.</translation>
    </message>
    <message>
        <source>next: the booking’s email or reference</source>
        <comment>find-name.next</comment>
        <extracomment>On the screen that asks whoever has no code for their name: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: e-mailul sau numărul rezervării</translation>
    </message>
    <message>
        <source>The booking’s email or reference</source>
        <comment>find-proof.title</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: the heading; two lines at most.</extracomment>
        <translation>E-mailul sau numărul rezervării</translation>
    </message>
    <message>
        <source>You can try again, perhaps as you wrote it when you booked. Or someone can help, booked or not.</source>
        <comment>not-found.lead</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: one or two sentences below the heading.</extracomment>
        <translation>Puteți încerca din nou, poate așa cum ați scris la rezervare. Sau vă poate ajuta cineva, cu sau fără rezervare.</translation>
    </message>
    <message>
        <source>See this session</source>
        <comment>welcome-back.kept place</comment>
        <extracomment>On the screen that greets whoever is checked in: a key that opens the session in which a place is kept; short.</extracomment>
        <translation>Vedeți această sesiune</translation>
    </message>
    <message>
        <source>A picture of your badge</source>
        <comment>badge.alone</comment>
        <extracomment>On the screen where people choose what their badge shows: spoken only: the badge’s picture, where its words stand below it.</extracomment>
        <translation>Imaginea ecusonului</translation>
    </message>
    <message>
        <source>Larger print</source>
        <comment>badge.larger</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice: the badge in larger letters; short.</extracomment>
        <translation>Scris mai mare</translation>
    </message>
    <message>
        <source>Ask first</source>
        <comment>badge.ask</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge: ask before you talk to me; short.</extracomment>
        <translation>Întrebați întâi</translation>
    </message>
    <message>
        <source>We keep that you came, and that you want no badge.</source>
        <comment>checked-in.kept no badge</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Reținem că ați venit și că nu doriți ecuson.</translation>
    </message>
    <message>
        <source>The printer needs a moment. The desk will make your badge. No need to wait: you can fetch it there.</source>
        <comment>checked-in.desk</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a message in place of the stages, when the printer does not work.</extracomment>
        <translation>Imprimanta nu merge acum. Recepția vă face ecusonul. Nu este nevoie să așteptați: îl puteți lua de acolo.</translation>
    </message>
    <message>
        <source>You can come back at any time. Places you have in sessions stay yours.</source>
        <comment>left-today.lead</comment>
        <extracomment>On the screen after somebody has left for today: one or two sentences below the heading.</extracomment>
        <translation>Puteți reveni oricând. Locurile dumneavoastră la sesiuni rămân ale dumneavoastră.</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title hidden</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading after somebody turned the camera off; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}. Arătați codul sau ecusonul</translation>
    </message>
    <message>
        <source>There are steps. Ask a person if there is another way.</source>
        <comment>sessions.steps</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the way to a room, for wheels and prams: there are some steps.</extracomment>
        <translation>Pe drum sunt trepte. Întrebați pe cineva din echipă dacă există altă cale.</translation>
    </message>
    <message>
        <source>Sessions here are mostly in English. You can ask the desk about other languages.</source>
        <comment>sessions.spoken</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a sentence on screens in other languages than the event’s own; English is that of the event.</extracomment>
        <translation>Sesiunile de aici sunt mai ales în engleză. Puteți întreba recepția despre alte limbi.</translation>
    </message>
    <message>
        <source>You’re waiting. Others may have asked before you, at another screen.</source>
        <comment>sessions.waiting apart</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, while this screen cannot hear from all the others.</extracomment>
        <translation>Sunteți pe lista de așteptare. Poate au cerut alții înainte, la alt ecran.</translation>
    </message>
    <message>
        <source>No need to wait here. Look at a screen like this every {minutes} minutes, with your code or name. An open place is kept for you for {minutes} minutes, then for the next person.</source>
        <comment>sessions.when one opens</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: after that message: what happens when a place opens. {minutes} is how many minutes, always 15.</extracomment>
        <translation>Nu este nevoie să așteptați aici. Verificați la fiecare {minutes} minute la un ecran ca acesta, cu codul sau numele. Un loc eliberat se păstrează {minutes} minute pentru dumneavoastră, apoi pentru următoarea persoană.</translation>
    </message>
    <message>
        <source>It is yours once you join.</source>
        <comment>sessions.kept how</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: after until when a place is kept: what makes it theirs.</extracomment>
        <translation>Este al dumneavoastră după ce vă înscrieți.</translation>
    </message>
    <message>
        <source>Yours if you join</source>
        <comment>sessions.kept short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list; short.</extracomment>
        <translation>Păstrat: înscrieți-vă</translation>
    </message>
    <message>
        <source>At that time you have a place in another session. If you change, you keep that place until this one is yours.</source>
        <comment>sessions.change offered</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after somebody tried to join while they have a place in another session at that time.</extracomment>
        <translation>La ora aceea aveți un loc la altă sesiune. Dacă schimbați, îl păstrați până îl primiți pe acesta.</translation>
    </message>
    <message>
        <source>At that time you have a place in {title}. If you change, you keep that place until this one is yours.</source>
        <comment>sessions.swap</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message beside the key “Change to this session”. {title} is the title of the person’s other session in quotation marks, and its hours.</extracomment>
        <translation>La ora aceea aveți un loc la sesiunea {title}. Dacă schimbați, îl păstrați până îl primiți pe acesta.</translation>
    </message>
    <message>
        <source>At that time you have places in {titles}. If you change, you keep those until this one is yours.</source>
        <comment>sessions.swap several</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the same, where the person has places in more than one session at that time. {titles} is the titles of the person’s other sessions in quotation marks, with their hours, as a list.</extracomment>
        <translation>La ora aceea aveți locuri la {titles}. Dacă schimbați, le păstrați până îl primiți pe acesta.</translation>
    </message>
    <message>
        <source>We could not do that just now, and nothing has changed. You can try again, or ask the desk.</source>
        <comment>sessions.desk can look</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message when something did not work as it should.</extracomment>
        <translation>Acum nu am reușit și nu s-a schimbat nimic. Puteți încerca din nou sau întreba la recepție.</translation>
    </message>
    <message>
        <source>You can keep both places. You can give this one up under “About this session”.</source>
        <comment>my-day.keep both</comment>
        <extracomment>On the screen with somebody’s own sessions: the same message goes on; it names the key “About this session”.</extracomment>
        <translation>Puteți păstra ambele locuri. La acesta puteți renunța în „Despre această sesiune”.</translation>
    </message>
    <message>
        <source>Your day is printed. Take it from the printer’s tray.</source>
        <comment>my-day.ready</comment>
        <extracomment>On the screen with somebody’s own sessions: a message once that paper is printed.</extracomment>
        <translation>Programul este tipărit. Luați-l din tava imprimantei.</translation>
    </message>
    <message>
        <source>You can go to the welcome desk</source>
        <comment>help-sent.at the desk</comment>
        <extracomment>On the screen after somebody asked for a person: the heading when the desk could not be told; two lines at most.</extracomment>
        <translation>Puteți merge la recepția conferinței</translation>
    </message>
    <message>
        <source>You can wait here, or go on using this screen.</source>
        <comment>help-sent.anything</comment>
        <extracomment>On the screen after somebody asked for a person: the lead at first, and once somebody comes.</extracomment>
        <translation>Puteți aștepta aici sau puteți folosi în continuare ecranul.</translation>
    </message>
    <message>
        <source>Someone will come. You can wait here, or go on using this screen.</source>
        <comment>help-sent.anything heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead once the desk’s screen shows the call.</extracomment>
        <translation>Va veni cineva. Puteți aștepta aici sau puteți folosi în continuare ecranul.</translation>
    </message>
    <message>
        <source>This screen has not reached the desk yet. It keeps trying. The desk is here: {place}.</source>
        <comment>help-sent.place</comment>
        <extracomment>On the screen after somebody asked for a person: the lead when the desk could not be told and it is known where it is. {place} is where the welcome desk is, in the organisers’ words.</extracomment>
        <translation>Acest ecran nu a putut anunța încă recepția și încearcă în continuare. Recepția este aici: {place}.</translation>
    </message>
    <message>
        <source>This screen has not reached the desk yet. It keeps trying.</source>
        <comment>help-sent.walk</comment>
        <extracomment>On the screen after somebody asked for a person: the lead when the desk could not be told and it is not known where it is.</extracomment>
        <translation>Acest ecran nu a putut anunța încă recepția și încearcă în continuare.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>map.key places</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>map.key today</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Wi-Fi, food</source>
        <comment>map.key about</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>Wi-Fi, mâncare</translation>
    </message>
    <message>
        <source>The pin on the plan: you are here.</source>
        <comment>map.here</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: above the list of rooms, where the plan shows where this screen stands.</extracomment>
        <translation>Semnul de pe plan: sunteți aici.</translation>
    </message>
    <message>
        <source>Of these choices, we keep only what you choose to show.</source>
        <comment>why-we-ask.kept</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Dintre aceste alegeri reținem doar ce doriți să arătați.</translation>
    </message>
    <message>
        <source>It holds no name. If you show it at a room’s door, we keep that you came.</source>
        <comment>why-we-ask.code why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: about the QR code on the badge.</extracomment>
        <translation>Nu conține numele. Dacă îl arătați la ușa unei săli, reținem că ați venit.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>language.step</comment>
        <extracomment>On the screen where people choose a language: where the person is; small, above the heading.</extracomment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>language.next</comment>
        <extracomment>On the screen where people choose a language: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>This goes back to usual after your visit.</source>
        <comment>language.kept</comment>
        <extracomment>On the screen where people choose a language: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>După vizita dumneavoastră, ecranul revine la setările obișnuite.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>language.title</comment>
        <extracomment>On the screen where people choose a language: the heading; two lines at most.</extracomment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>The screen changes at once. People here mostly speak English.</source>
        <comment>language.lead</comment>
        <extracomment>On the screen where people choose a language: one or two sentences below the heading.</extracomment>
        <translation>Ecranul se schimbă imediat. Aici se vorbește mai ales engleza.</translation>
    </message>
    <message>
        <source>Translated, not yet checked by a speaker.</source>
        <comment>language.unchecked</comment>
        <extracomment>On the screen where people choose a language: a line on the key of this language, to its readers: nobody who speaks it has read the translation yet.</extracomment>
        <translation>Traducere încă neverificată de un vorbitor.</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>text-and-contrast.step</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: where the person is; small, above the heading.</extracomment>
        <translation>Text și contrast</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>text-and-contrast.next</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>This goes back to usual after your visit.</source>
        <comment>text-and-contrast.kept</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>După vizita dumneavoastră, ecranul revine la setările obișnuite.</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>text-and-contrast.title</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: the heading; two lines at most.</extracomment>
        <translation>Text și contrast</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>text-and-contrast.size</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a heading above three choices: how large the letters are; one word.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Usual text</source>
        <comment>text-and-contrast.standard</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>Text obișnuit</translation>
    </message>
    <message>
        <source>Large text</source>
        <comment>text-and-contrast.large_a</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>Text mare</translation>
    </message>
    <message>
        <source>Largest text</source>
        <comment>text-and-contrast.large_b</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>Cel mai mare text</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>text-and-contrast.colours</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a heading above three choices; one word.</extracomment>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>text-and-contrast.moor</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: dark letters on light; one word.</extracomment>
        <translation>Luminoase</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>text-and-contrast.evening</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: light letters on dark; one word.</extracomment>
        <translation>Întunecate</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>text-and-contrast.contrast</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: black and white; short.</extracomment>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>read-aloud.step</comment>
        <extracomment>On the screen about reading aloud: where the person is; small, above the heading.</extracomment>
        <translation>Citire vocală</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>read-aloud.next</comment>
        <extracomment>On the screen about reading aloud: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>Nothing is kept about listening.</source>
        <comment>read-aloud.kept</comment>
        <extracomment>On the screen about reading aloud: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>Nu reținem că ați ascultat.</translation>
    </message>
    <message>
        <source>Read this screen aloud</source>
        <comment>read-aloud.title</comment>
        <extracomment>On the screen about reading aloud: the heading; two lines at most.</extracomment>
        <translation>Ascultați ce scrie pe ecran</translation>
    </message>
    <message>
        <source>Press Read aloud again to stop, or to hear it once more.</source>
        <comment>read-aloud.open</comment>
        <extracomment>On the screen about reading aloud: the lead.</extracomment>
        <translation>Apăsați din nou „Citire vocală” ca să opriți sau ca să mai ascultați.</translation>
    </message>
    <message>
        <source>This screen shows your details. Without headphones plugged in here, others could hear them. A person can read it to you, too.</source>
        <comment>read-aloud.personal</comment>
        <extracomment>On the screen about reading aloud: the lead, where what is to be read is about the person.</extracomment>
        <translation>Acest ecran arată datele dumneavoastră. Fără căști conectate aici, le-ar putea auzi alții. Vi le poate citi și cineva din echipă.</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <comment>read-aloud.slower</comment>
        <extracomment>On the screen about reading aloud: a choice; short.</extracomment>
        <translation>Citire mai lentă</translation>
    </message>
    <message>
        <source>Read louder</source>
        <comment>read-aloud.louder</comment>
        <extracomment>On the screen about reading aloud: a choice; short.</extracomment>
        <translation>Citire mai tare</translation>
    </message>
    <message>
        <source>Read every screen to me</source>
        <comment>read-aloud.each</comment>
        <extracomment>On the screen about reading aloud: a choice: every screen that comes, by itself; short.</extracomment>
        <translation>Citirea fiecărui ecran</translation>
    </message>
    <message>
        <source>{words}: this takes a moment</source>
        <comment>read-aloud.busy</comment>
        <extracomment>On the screen about reading aloud: spoken only: a key that cannot be pressed just yet. {words} is what the key says.</extracomment>
        <translation>{words}: durează o clipă</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <comment>read-aloud.wait</comment>
        <extracomment>On the screen about reading aloud: spoken only: of a key that cannot be pressed just yet.</extracomment>
        <translation>Durează o clipă</translation>
    </message>
    <message>
        <source>{words}: chosen</source>
        <comment>read-aloud.chosen</comment>
        <extracomment>On the screen about reading aloud: spoken only: a choice that is on. {words} is what the key says.</extracomment>
        <translation>{words}: ales</translation>
    </message>
    <message>
        <source>More</source>
        <comment>more.step</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: where the person is; small, above the heading.</extracomment>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>more.next</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>urmează: reveniți când doriți</translation>
    </message>
    <message>
        <source>All of this goes back to usual after your visit.</source>
        <comment>more.kept</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>După vizita dumneavoastră, totul revine la setările obișnuite.</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <comment>key.ask</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Cereți ajutor</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>key.quiet room</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Spațiu liniștit și sprijin</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <comment>key.quiet room large</comment>
        <extracomment>On many screens: the same key in large letters; as short as can be.</extracomment>
        <translation>Spațiu liniștit</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>key.language</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>key.text</comment>
        <extracomment>On many screens: a key that leads to the size of letters and the colours; short.</extracomment>
        <translation>Text și contrast</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>key.read aloud</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Citire vocală</translation>
    </message>
    <message>
        <source>More</source>
        <comment>key.more</comment>
        <extracomment>On many screens: a key that leads to what the foot has no room for in large letters; one word.</extracomment>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>key.map</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Hartă și program</translation>
    </message>
    <message>
        <source>Read on, then choose</source>
        <comment>key.read on</comment>
        <extracomment>On many screens: a key that moves on to what is further down, where something can be chosen there; short.</extracomment>
        <translation>Citiți mai jos, apoi alegeți</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>key.privacy</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Confidențialitate pe înțeles</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>key.why</comment>
        <extracomment>On many screens: a key that tells why we ask for what is on the screen; short.</extracomment>
        <translation>De ce întrebăm?</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>key.back</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <comment>key.finish</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Încheiați și goliți ecranul</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <comment>key.stay</comment>
        <extracomment>On many screens: a key of whoever is asked “Still there?”; short.</extracomment>
        <translation>Sunt încă aici</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <comment>key.speak</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Ascultați ecranul</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>key.go on</comment>
        <extracomment>On many screens: a key that leads on from a name to the second question; short.</extracomment>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Find my booking</source>
        <comment>key.find</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Căutați rezervarea</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>key.try again</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>I haven’t booked</source>
        <comment>key.not booked</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Nu am rezervare</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <comment>key.hide camera</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Opriți camera</translation>
    </message>
    <message>
        <source>Turn camera on</source>
        <comment>key.show camera</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Porniți camera</translation>
    </message>
    <message>
        <source>Choose my badge</source>
        <comment>key.badge</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Alegeți ecusonul</translation>
    </message>
    <message>
        <source>See sessions</source>
        <comment>key.sessions</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Vedeți sesiunile</translation>
    </message>
    <message>
        <source>That’s not me</source>
        <comment>key.not me</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Nu sunt eu</translation>
    </message>
    <message>
        <source>I’m leaving for today</source>
        <comment>key.leave today</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Închei ziua și plec</translation>
    </message>
    <message>
        <source>Take it back, I’m staying</source>
        <comment>key.undo leave today</comment>
        <extracomment>On many screens: a key that takes leaving for today back; short.</extracomment>
        <translation>Totuși rămân</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <comment>key.print</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Tipăriți ecusonul</translation>
    </message>
    <message>
        <source>I don’t want a badge</source>
        <comment>key.no badge</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Nu doresc ecuson</translation>
    </message>
    <message>
        <source>Join this session</source>
        <comment>key.join</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Înscrieți-vă la sesiune</translation>
    </message>
    <message>
        <source>Change to this session</source>
        <comment>key.change</comment>
        <extracomment>On many screens: a key that leaves the session that is on at that time, and joins this one; short.</extracomment>
        <translation>Treceți la această sesiune</translation>
    </message>
    <message>
        <source>Join again</source>
        <comment>key.undo leave session</comment>
        <extracomment>On many screens: a key that takes leaving a session back; short.</extracomment>
        <translation>Înscrieți-vă din nou</translation>
    </message>
    <message>
        <source>Keep me a place if one opens</source>
        <comment>key.wait</comment>
        <extracomment>On many screens: a key that joins the waiting list; short.</extracomment>
        <translation>Vreau un loc, dacă se eliberează</translation>
    </message>
    <message>
        <source>Skip this</source>
        <comment>key.skip</comment>
        <extracomment>On many screens: a key that leaves the question at the end without an answer; short.</extracomment>
        <translation>Săriți peste</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>key.my day</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>Ziua mea</translation>
    </message>
    <message>
        <source>Print my day</source>
        <comment>key.print my day</comment>
        <extracomment>On many screens: a key that prints somebody’s sessions on a small paper; short.</extracomment>
        <translation>Tipăriți programul meu</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keyboard.space</comment>
        <extracomment>On the screen’s own keyboard: on the space bar; one word.</extracomment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keyboard.delete</comment>
        <extracomment>On the screen’s own keyboard: on the key that takes the last letter away; one word.</extracomment>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>keyboard.layouts</comment>
        <extracomment>On the screen’s own keyboard: spoken only: of the key that offers other scripts, before the name of the one that is on; one word.</extracomment>
        <translation>Tastatură</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keyboard.space spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the space bar.</extracomment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Clear what is typed</source>
        <comment>keyboard.clear spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that takes all that was typed away.</extracomment>
        <translation>Ștergeți tot ce ați scris</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <comment>keyboard.delete spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that takes the last letter away.</extracomment>
        <translation>Ștergeți o literă</translation>
    </message>
    <message>
        <source>Capitals and more letters</source>
        <comment>keyboard.shift spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key with an arrow, which leads to capitals and more letters.</extracomment>
        <translation>Majuscule și alte litere</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <comment>keyboard.accents spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads to letters with accents.</extracomment>
        <translation>Litere cu diacritice</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <comment>keyboard.signs spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads to digits and signs.</extracomment>
        <translation>Cifre și semne</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>keyboard.letters spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads back from digits and signs.</extracomment>
        <translation>Litere</translation>
    </message>
    <message>
        <source>At sign</source>
        <comment>keyboard.sign @</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Arond</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>keyboard.sign .</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Punct</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <comment>keyboard.sign -</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Cratimă</translation>
    </message>
    <message>
        <source>Underscore</source>
        <comment>keyboard.sign _</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Liniuță jos</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>keyboard.sign +</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>keyboard.sign &apos;</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>keyboard.sign /</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Bară oblică</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>keyboard.sign #</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Diez</translation>
    </message>
    <message>
        <source>And sign</source>
        <comment>keyboard.sign &amp;</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Semnul „și”</translation>
    </message>
    <message>
        <source>Per cent</source>
        <comment>keyboard.sign %</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Equals</source>
        <comment>keyboard.sign =</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Tilde</source>
        <comment>keyboard.sign ~</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Tildă</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>keyboard.sign *</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Asterisc</translation>
    </message>
    <message>
        <source>Dollar</source>
        <comment>keyboard.sign $</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Dolar</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>keyboard.sign ?</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Semnul întrebării</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <comment>keyboard.sign (</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Paranteză deschisă</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <comment>keyboard.sign )</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>Paranteză închisă</translation>
    </message>
</context>
</TS>
