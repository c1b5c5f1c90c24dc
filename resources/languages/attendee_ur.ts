<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>attendee</name>
    <message>
        <source>Step 1 of 3</source>
        <comment>welcome.step</comment>
        <extracomment>On the screen that waits for somebody’s code: where the person is; small, above the heading.</extracomment>
        <translation>مرحلہ 1 از 3</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>welcome.kept</comment>
        <extracomment>On the screen that waits for somebody’s code: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>کیمرے کی تصویر نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Welcome. Show your code to the camera</source>
        <comment>welcome.title</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading; two lines at most.</extracomment>
        <translation>خوش آمدید۔ اپنا کوڈ کیمرے کو دکھائیں</translation>
    </message>
    <message>
        <source>We couldn’t read that yet. Try holding it a little further away.</source>
        <comment>welcome.not read</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: something was shown, and it is no code that can be read.</extracomment>
        <translation>ہم ابھی اسے پڑھ نہیں سکے۔ اسے ذرا دور رکھ کر دیکھیں۔</translation>
    </message>
    <message>
        <source>We can see more than one code. One at a time, please.</source>
        <comment>welcome.one at a time</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: several codes were shown at once.</extracomment>
        <translation>ہمیں ایک سے زیادہ کوڈ نظر آ رہے ہیں۔ براہِ کرم ایک وقت میں ایک۔</translation>
    </message>
    <message>
        <source>The camera looks for a code here.</source>
        <comment>welcome.camera</comment>
        <extracomment>On the screen that waits for somebody’s code: spoken only: what the frame with the camera’s picture is.</extracomment>
        <translation>کیمرا یہاں کوڈ تلاش کرتا ہے۔</translation>
    </message>
    <message>
        <source>We can see your code. Try holding it a little closer.</source>
        <comment>welcome.hint too far</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>آپ کا کوڈ نظر آ رہا ہے۔ اسے ذرا قریب لائیں۔</translation>
    </message>
    <message>
        <source>The picture is not quite sharp. Try a little further away, or rest it on something.</source>
        <comment>welcome.hint not sharp</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>تصویر کچھ دھندلی ہے۔ ذرا دور رکھیں، یا کسی چیز پر ٹکا لیں۔</translation>
    </message>
    <message>
        <source>Some light falls on your code. Try tilting it a little.</source>
        <comment>welcome.hint glare</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>آپ کے کوڈ پر چمک پڑ رہی ہے۔ اسے ذرا ترچھا کریں۔</translation>
    </message>
    <message>
        <source>We can see a part of your code. Try holding it inside the frame.</source>
        <comment>welcome.hint partly</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>آپ کے کوڈ کا ایک حصہ نظر آ رہا ہے۔ اسے چوکھٹے کے اندر رکھیں۔</translation>
    </message>
    <message>
        <source>We can see more than one code. Try showing one only.</source>
        <comment>welcome.hint several</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>ہمیں ایک سے زیادہ کوڈ نظر آ رہے ہیں۔ صرف ایک کوڈ دکھا کر دیکھیں۔</translation>
    </message>
    <message>
        <source>Try holding it closer.</source>
        <comment>welcome.large hint too far</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>اسے قریب لائیں۔</translation>
    </message>
    <message>
        <source>Try holding it further away.</source>
        <comment>welcome.large hint not sharp</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>اسے ذرا دور رکھیں۔</translation>
    </message>
    <message>
        <source>Try tilting it a little.</source>
        <comment>welcome.large hint glare</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>اسے ذرا ترچھا کریں۔</translation>
    </message>
    <message>
        <source>Try holding it inside the frame.</source>
        <comment>welcome.large hint partly</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>اسے چوکھٹے کے اندر رکھیں۔</translation>
    </message>
    <message>
        <source>Try showing one code only.</source>
        <comment>welcome.large hint several</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>صرف ایک کوڈ دکھائیں۔</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <comment>checking.step</comment>
        <extracomment>On the screen while a code is looked up: where the person is; small, above the heading.</extracomment>
        <translation>مرحلہ 1 از 3</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>checking.kept</comment>
        <extracomment>On the screen while a code is looked up: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>کیمرے کی تصویر نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Looking up your booking</source>
        <comment>checking.title</comment>
        <extracomment>On the screen while a code is looked up: the heading; two lines at most.</extracomment>
        <translation>آپ کی بکنگ دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <comment>checking.lead</comment>
        <extracomment>On the screen while a code is looked up: one or two sentences below the heading.</extracomment>
        <translation>اس میں ایک لمحہ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>find-name.step</comment>
        <extracomment>On the screen that asks whoever has no code for their name: where the person is; small, above the heading.</extracomment>
        <translation>آپ کی بکنگ کی تلاش</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <comment>find-name.kept</comment>
        <extracomment>On the screen that asks whoever has no code for their name: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ یہاں جو لکھیں، اس کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Your first and last name</source>
        <comment>find-name.title</comment>
        <extracomment>On the screen that asks whoever has no code for their name: the heading; two lines at most.</extracomment>
        <translation>آپ کا پہلا اور آخری نام</translation>
    </message>
    <message>
        <source>As you booked, or as you are known, in any script</source>
        <comment>find-name.label</comment>
        <extracomment>On the screen that asks whoever has no code for their name: the label of the line in which the name is typed.</extracomment>
        <translation>جیسا بکنگ میں لکھا ہے، یا جس نام سے لوگ آپ کو جانتے ہیں، کسی بھی رسم الخط میں</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>find-proof.step</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: where the person is; small, above the heading.</extracomment>
        <translation>آپ کی بکنگ کی تلاش</translation>
    </message>
    <message>
        <source>next: we look for it</source>
        <comment>find-proof.next</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ہم اسے تلاش کریں گے</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <comment>find-proof.kept</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ یہاں جو لکھیں، اس کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Finding your booking</source>
        <comment>searching.step</comment>
        <extracomment>On the screen while a booking is looked for: where the person is; small, above the heading.</extracomment>
        <translation>آپ کی بکنگ کی تلاش</translation>
    </message>
    <message>
        <source>next: your booking, or a person who helps</source>
        <comment>searching.next</comment>
        <extracomment>On the screen while a booking is looked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: آپ کی بکنگ، یا کوئی جو مدد کرے</translation>
    </message>
    <message>
        <source>Nothing you typed is kept.</source>
        <comment>searching.kept</comment>
        <extracomment>On the screen while a booking is looked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ نے جو لکھا، اس کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Looking for your booking</source>
        <comment>searching.title</comment>
        <extracomment>On the screen while a booking is looked for: the heading; two lines at most.</extracomment>
        <translation>آپ کی بکنگ تلاش کی جا رہی ہے</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <comment>searching.lead</comment>
        <extracomment>On the screen while a booking is looked for: one or two sentences below the heading.</extracomment>
        <translation>اس میں ایک لمحہ لگتا ہے۔</translation>
    </message>
    <message>
        <source>next: a person can help</source>
        <comment>not-found.next</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: کوئی آپ کی مدد کر سکتا ہے</translation>
    </message>
    <message>
        <source>Nothing you typed is kept.</source>
        <comment>not-found.kept</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ نے جو لکھا، اس کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>We haven’t found your booking yet</source>
        <comment>not-found.title</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the heading; two lines at most.</extracomment>
        <translation>ہمیں ابھی آپ کی بکنگ نہیں ملی</translation>
    </message>
    <message>
        <source>A person can help</source>
        <comment>not-found.title helped</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the heading after the third try.</extracomment>
        <translation>کوئی آپ کی مدد کر سکتا ہے</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <comment>welcome-back.step</comment>
        <extracomment>On the screen that greets whoever is checked in: where the person is; small, above the heading.</extracomment>
        <translation>مرحلہ 2 از 3</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <comment>welcome-back.step again</comment>
        <extracomment>On the screen that greets whoever is checked in: where the person is; small, above the heading.</extracomment>
        <translation>پھر سے خوش آمدید</translation>
    </message>
    <message>
        <source>next: your badge, if you would like one</source>
        <comment>welcome-back.next</comment>
        <extracomment>On the screen that greets whoever is checked in: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: آپ کا بیج، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>next: sessions, another badge, or finish</source>
        <comment>welcome-back.next again</comment>
        <extracomment>On the screen that greets whoever is checked in: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: سیشن، ایک اور بیج، یا ختم</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <comment>welcome-back.greeting</comment>
        <extracomment>On the screen that greets whoever is checked in: the greeting, very large; two lines at most. {name} is a person’s name.</extracomment>
        <translation>خوش آمدید، {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>welcome-back.nameless</comment>
        <extracomment>On the screen that greets whoever is checked in: the greeting where no name is known that somebody likes to be called.</extracomment>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>You’re checked in.</source>
        <comment>welcome-back.lead</comment>
        <extracomment>On the screen that greets whoever is checked in: a message with a tick below the greeting.</extracomment>
        <translation>آپ کی آمد درج ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>You can choose what your badge says.</source>
        <comment>welcome-back.ask name</comment>
        <extracomment>On the screen that greets whoever is checked in: a sentence below, to whoever was greeted without a name.</extracomment>
        <translation>آپ چن سکتے ہیں کہ آپ کے بیج پر کیا لکھا ہو۔</translation>
    </message>
    <message>
        <source>You’re already checked in. Would you like another badge?</source>
        <comment>welcome-back.already</comment>
        <extracomment>On the screen that greets whoever is checked in: a message in place of “You’re checked in.”, to whoever comes back.</extracomment>
        <translation>آپ کی آمد پہلے سے درج ہے۔ کیا آپ کو ایک اور بیج چاہیے؟</translation>
    </message>
    <message>
        <source>You’re already checked in.</source>
        <comment>welcome-back.already large</comment>
        <extracomment>On the screen that greets whoever is checked in: the same in large letters, without the question.</extracomment>
        <translation>آپ کی آمد پہلے سے درج ہے۔</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <comment>badge.step</comment>
        <extracomment>On the screen where people choose what their badge shows: where the person is; small, above the heading.</extracomment>
        <translation>مرحلہ 2 از 3</translation>
    </message>
    <message>
        <source>next: we print it</source>
        <comment>badge.next</comment>
        <extracomment>On the screen where people choose what their badge shows: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ہم اسے چھاپیں گے</translation>
    </message>
    <message>
        <source>Your badge, your choice</source>
        <comment>badge.title</comment>
        <extracomment>On the screen where people choose what their badge shows: the heading; two lines at most.</extracomment>
        <translation>آپ کا بیج، آپ کی پسند</translation>
    </message>
    <message>
        <source>This screen has no shape for one of these letters. We keep it just as you wrote it.</source>
        <comment>badge.no shape</comment>
        <extracomment>On the screen where people choose what their badge shows: a note below the line in which a name is typed.</extracomment>
        <translation>ایک حرف یہ سکرین نہیں دکھا سکتی۔ ہم اسے ویسے ہی رکھتے ہیں جیسے آپ نے لکھا۔</translation>
    </message>
    <message>
        <source>Your badge will say: {words}</source>
        <comment>badge.picture</comment>
        <extracomment>On the screen where people choose what their badge shows: what the badge’s picture shows, spoken and in large letters; the badge itself is in English. {words} is all that the badge says.</extracomment>
        <translation>آپ کے بیج پر، نام کے سوا انگریزی میں، لکھا ہو گا: {words}</translation>
    </message>
    <message>
        <source>Choose what it shows</source>
        <comment>badge.below</comment>
        <extracomment>On the screen where people choose what their badge shows: a key in large letters that leads to the choices for the badge; short.</extracomment>
        <translation>اس پر کیا ہو، چنیں</translation>
    </message>
    <message>
        <source>First name only</source>
        <comment>badge.first name</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of what name the badge shows; short.</extracomment>
        <translation>صرف پہلا نام</translation>
    </message>
    <message>
        <source>Full name</source>
        <comment>badge.full name</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of what name the badge shows; short.</extracomment>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>Or the name I want</source>
        <comment>badge.typed name</comment>
        <extracomment>On the screen where people choose what their badge shows: the label of the line for a name, below “First name only” and “Full name”.</extracomment>
        <translation>یا جو نام میں چاہوں</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>badge.organisation</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge where somebody works or volunteers; one word.</extracomment>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>badge.place</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge which town or district somebody is from; one word.</extracomment>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>badge.role</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice to show on the badge what somebody does at the event or at work; one word.</extracomment>
        <translation>کام</translation>
    </message>
    <message>
        <source>Photos are fine</source>
        <comment>badge.fine</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to the photographer; short.</extracomment>
        <translation>تصویر لینا ٹھیک ہے</translation>
    </message>
    <message>
        <source>No photos, please</source>
        <comment>badge.no</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to the photographer; short.</extracomment>
        <translation>براہِ کرم تصویر نہ لیں</translation>
    </message>
    <message>
        <source>Happy to chat</source>
        <comment>badge.happy</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge, which then says it to everybody; short.</extracomment>
        <translation>بات چیت اچھی لگے گی</translation>
    </message>
    <message>
        <source>I like quiet</source>
        <comment>badge.quiet</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge: I would rather not be talked to; short.</extracomment>
        <translation>مجھے خاموشی پسند ہے</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <comment>checked-in.step</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: where the person is; small, above the heading.</extracomment>
        <translation>مرحلہ 3 از 3</translation>
    </message>
    <message>
        <source>next: sessions, or finish</source>
        <comment>checked-in.next</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: سیشن، یا ختم کریں</translation>
    </message>
    <message>
        <source>We keep that you came, and your badge choices.</source>
        <comment>checked-in.kept</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم آپ کی آمد اور بیج کی پسند ریکارڈ میں رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>You’re checked in</source>
        <comment>checked-in.title</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the heading; two lines at most.</extracomment>
        <translation>آپ کی آمد درج ہو گئی ہے</translation>
    </message>
    <message>
        <source>Checked in</source>
        <comment>checked-in.arrived</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the first of three stages, one below the other; short.</extracomment>
        <translation>آمد درج ہوئی</translation>
    </message>
    <message>
        <source>Making your badge</source>
        <comment>checked-in.making</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the second stage while it lasts; short.</extracomment>
        <translation>آپ کا بیج بن رہا ہے</translation>
    </message>
    <message>
        <source>Your badge is made</source>
        <comment>checked-in.made</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the second stage once it is over; short.</extracomment>
        <translation>آپ کا بیج بن گیا ہے</translation>
    </message>
    <message>
        <source>No badge, as you chose</source>
        <comment>checked-in.no badge</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: in place of the second and the last stage, where no badge is wanted; short.</extracomment>
        <translation>بیج نہیں، آپ کی پسند کے مطابق</translation>
    </message>
    <message>
        <source>{words}: done</source>
        <comment>checked-in.is done</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that is over. {words} is what is done, such as “Making your badge”.</extracomment>
        <translation>{words}: ہو گیا</translation>
    </message>
    <message>
        <source>{words}: now</source>
        <comment>checked-in.is now</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that is on. {words} is what is being done, such as “Making your badge”.</extracomment>
        <translation>{words}: ابھی</translation>
    </message>
    <message>
        <source>{words}: in a moment</source>
        <comment>checked-in.is later</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: spoken only: a stage that has yet to come. {words} is what will be done, such as “Take it from the printer’s tray”.</extracomment>
        <translation>{words}: ایک لمحے میں</translation>
    </message>
    <message>
        <source>Where to go first</source>
        <comment>checked-in.first</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers.</extracomment>
        <translation>پہلے کہاں جائیں</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <comment>checked-in.food</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers.</extracomment>
        <translation>کھانا پینا</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>checked-in.wifi</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a small heading above a text by the organisers, or above network and password.</extracomment>
        <translation>وائی فائی</translation>
    </message>
    <message>
        <source>How was arriving today?</source>
        <comment>question.title</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: the question; a small heading.</extracomment>
        <translation>آج پہنچنا کیسا رہا؟</translation>
    </message>
    <message>
        <source>Up to you. Answers are only counted, without your name.</source>
        <comment>question.why</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: a sentence between the question and its answers.</extracomment>
        <translation>آپ کی مرضی ہے۔ جواب صرف گنے جاتے ہیں، آپ کے نام کے بغیر۔</translation>
    </message>
    <message>
        <source>Easy</source>
        <comment>question.easy</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: arriving was easy; one word.</extracomment>
        <translation>آسان</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>question.mixed</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: partly easy, partly hard; one word.</extracomment>
        <translation>ملا جلا</translation>
    </message>
    <message>
        <source>Hard</source>
        <comment>question.hard</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: an answer: arriving was hard for the person; one word.</extracomment>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>This screen could not finish checking you in. A person at the welcome desk goes on from here with you. You can also ask them to come.</source>
        <comment>sort-together.lead</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: one or two sentences below the heading.</extracomment>
        <translation>یہ سکرین آپ کی آمد درج نہیں کر سکی۔ اب استقبالیہ پر کوئی آپ کے ساتھ اسے دیکھے گا۔ آپ کسی کو یہاں بلا بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Turn it on to show your code, or ask a person.</source>
        <comment>room-door.lead hidden</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead after somebody turned the camera off; “it” is the camera.</extracomment>
        <translation>کوڈ دکھانے کے لیے کیمرا چلائیں، یا مدد مانگیں۔</translation>
    </message>
    <message>
        <source>We keep which sessions you join. The desk and the organisers can see it.</source>
        <comment>sessions.kept</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم ریکارڈ رکھتے ہیں کہ آپ کن سیشنوں میں شامل ہیں۔ اسے استقبالیہ اور منتظمین دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <comment>sessions.earlier</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above all sessions that are over.</extracomment>
        <translation>آج پہلے</translation>
    </message>
    <message>
        <source>We have no place to give here just now. You can wait for one, or ask the desk.</source>
        <comment>sessions.none here</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message: this screen has no place to give just now, though there may be some elsewhere.</extracomment>
        <translation>ابھی ہم یہاں کوئی جگہ نہیں دے سکتے۔ آپ جگہ کا انتظار کر سکتے ہیں، یا استقبالیہ سے پوچھیں۔</translation>
    </message>
    <message>
        <source>We have no place to give here just now. You can wait for one, or ask the desk.</source>
        <comment>sessions.no places</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after other screens were asked for a place.</extracomment>
        <translation>ابھی ہم یہاں کوئی جگہ نہیں دے سکتے۔ آپ جگہ کا انتظار کر سکتے ہیں، یا استقبالیہ سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Choose a session to see it, or to put it in your calendar.</source>
        <comment>my-day.lead</comment>
        <extracomment>On the screen with somebody’s own sessions: one or two sentences below the heading.</extracomment>
        <translation>دیکھنے یا کیلنڈر میں ڈالنے کے لیے سیشن چنیں۔</translation>
    </message>
    <message>
        <source>Your call for help</source>
        <comment>help-sent.step</comment>
        <extracomment>On the screen after somebody asked for a person: where the person is; small, above the heading.</extracomment>
        <translation>مدد کی درخواست</translation>
    </message>
    <message>
        <source>The desk and the organisers can see it. The laptops keep it locked.</source>
        <comment>privacy.seen</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing; “it” is what the line above it tells.</extracomment>
        <translation>اسے استقبالیہ اور منتظمین دیکھ سکتے ہیں۔ لیپ ٹاپ پر یہ معلومات مقفل رہتی ہیں۔</translation>
    </message>
    <message>
        <source>So others know if you would like to talk. Without a mark, your badge says nothing about it.</source>
        <comment>why-we-ask.talking why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “How I like to talk”.</extracomment>
        <translation>تاکہ دوسرے جانیں کہ آپ کو بات چیت اچھی لگے گی یا نہیں۔ نشان نہ ہو تو بیج کچھ نہیں کہتا۔</translation>
    </message>
    <message>
        <source>Reading aloud isn’t available on this screen. A person can help you here.</source>
        <comment>read-aloud.none</comment>
        <extracomment>On the screen about reading aloud: the lead, where there is no voice at all.</extracomment>
        <translation>اس سکرین پر پڑھ کر سنانے کی سہولت نہیں۔ کوئی یہاں آپ کی مدد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This screen has no voice for this language. A person can help you here.</source>
        <comment>read-aloud.no language</comment>
        <extracomment>On the screen about reading aloud: the lead, where there is no voice for the language that is on.</extracomment>
        <translation>اس سکرین پر اس زبان کی آواز نہیں۔ کوئی یہاں آپ کی مدد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Read it, I have headphones in</source>
        <comment>read-aloud.headphones</comment>
        <extracomment>On the screen about reading aloud: a key: it says that they are in, and reads; short.</extracomment>
        <translation>پڑھیں، میرے ہیڈفون لگے ہیں</translation>
    </message>
    <message>
        <source>More choices</source>
        <comment>more.title</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: the heading; two lines at most.</extracomment>
        <translation>مزید اختیارات</translation>
    </message>
    <message>
        <source>Further down</source>
        <comment>key.more below</comment>
        <extracomment>On many screens: a key that moves on to what is further down; short.</extracomment>
        <translation>نیچے جائیں</translation>
    </message>
    <message>
        <source>I don’t need help any more</source>
        <comment>key.not needed</comment>
        <extracomment>On many screens: a key that takes asking for a person back; short.</extracomment>
        <translation>اب مجھے مدد نہیں چاہیے</translation>
    </message>
    <message>
        <source>Use my name instead</source>
        <comment>key.no code</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>اپنا نام استعمال کریں</translation>
    </message>
    <message>
        <source>Ask a person to find it</source>
        <comment>key.find together</comment>
        <extracomment>On many screens: a key that asks for a person to look for the booking; short.</extracomment>
        <translation>کسی سے تلاش کروائیں</translation>
    </message>
    <message>
        <source>I’m staying</source>
        <comment>key.undo leave today large</comment>
        <extracomment>On many screens: the same in large letters; short.</extracomment>
        <translation>مجھے رکنا ہے</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <comment>key.leave session</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>اپنی جگہ چھوڑ دیں</translation>
    </message>
    <message>
        <source>Take me off the list</source>
        <comment>key.stop waiting</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>مجھے فہرست سے ہٹا دیں</translation>
    </message>
    <message>
        <source>Leaving today</source>
        <comment>left-today.step</comment>
        <extracomment>On the screen after somebody has left for today: where the person is; small, above the heading.</extracomment>
        <translation>جانے کی اطلاع</translation>
    </message>
    <message>
        <source>Welcome. The camera is off</source>
        <comment>welcome.title hidden</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading after somebody turned the camera off; two lines at most.</extracomment>
        <translation>خوش آمدید۔ کیمرا بند ہے</translation>
    </message>
    <message>
        <source>We keep that you came, and when. The desk and the organisers can see it.</source>
        <comment>welcome-back.kept</comment>
        <extracomment>On the screen that greets whoever is checked in: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم آپ کی آمد اور اس کا وقت ریکارڈ میں رکھتے ہیں۔ استقبالیہ اور منتظمین اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A place is kept for you until {until}, in this session:</source>
        <comment>welcome-back.kept in</comment>
        <extracomment>On the screen that greets whoever is checked in: a message; below it stands the title of the session. {until} is a time, such as 11:25.</extracomment>
        <translation>{until} تک آپ کے لیے اس سیشن میں ایک جگہ رکھی ہے:</translation>
    </message>
    <message>
        <source>Join before then, or it goes to the next person.</source>
        <comment>welcome-back.kept until then</comment>
        <extracomment>On the screen that greets whoever is checked in: after until when a place is kept for somebody who waited.</extracomment>
        <translation>اُس سے پہلے شامل ہوں، ورنہ وہ اگلے شخص کو ملے گی۔</translation>
    </message>
    <message>
        <source>We keep your choices, so the desk can print it again. The code on it holds no name.</source>
        <comment>badge.kept</comment>
        <extracomment>On the screen where people choose what their badge shows: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم آپ کی پسند ریکارڈ میں رکھتے ہیں، تاکہ استقبالیہ بیج دوبارہ چھاپ سکے۔ اس کے کوڈ میں کوئی نام نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. That is fine, too.</source>
        <comment>badge.empty</comment>
        <extracomment>On the screen where people choose what their badge shows: below the badge’s picture, where nothing is chosen for it.</extracomment>
        <translation>ابھی اس پر کچھ نہیں لکھا۔ خالی بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>next: finish</source>
        <comment>left-today.next</comment>
        <extracomment>On the screen after somebody has left for today: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ختم کریں</translation>
    </message>
    <message>
        <source>We keep that you left, and when. We keep no reason.</source>
        <comment>left-today.kept</comment>
        <extracomment>On the screen after somebody has left for today: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم آپ کا جانا اور اس کا وقت ریکارڈ میں رکھتے ہیں۔ وجہ نہیں۔</translation>
    </message>
    <message>
        <source>You have left for today</source>
        <comment>left-today.title</comment>
        <extracomment>On the screen after somebody has left for today: the heading; two lines at most.</extracomment>
        <translation>آج کے لیے آپ کا جانا درج ہو گیا ہے</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <comment>left-today.certificate</comment>
        <extracomment>On the screen after somebody has left for today: a small heading above a text by the organisers.</extracomment>
        <translation>شرکت کی سند</translation>
    </message>
    <message>
        <source>This screen makes none. The organisers can tell you how to get one.</source>
        <comment>left-today.no certificate</comment>
        <extracomment>On the screen after somebody has left for today: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>یہ سکرین سند نہیں بناتی۔ منتظمین بتا سکتے ہیں کہ سند کیسے ملے گی۔</translation>
    </message>
    <message>
        <source>With a person</source>
        <comment>sort-together.step</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: where the person is; small, above the heading.</extracomment>
        <translation>کسی کے ساتھ</translation>
    </message>
    <message>
        <source>next: a person helps</source>
        <comment>sort-together.next</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: کوئی مدد کرے گا</translation>
    </message>
    <message>
        <source>The camera’s picture is not kept.</source>
        <comment>sort-together.kept</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>کیمرے کی تصویر نہیں رکھی جاتی۔</translation>
    </message>
    <message>
        <source>Let’s sort this together</source>
        <comment>sort-together.title</comment>
        <extracomment>On the screen that leads to the welcome desk, whatever the reason: the heading; two lines at most.</extracomment>
        <translation>آئیں، مل کر دیکھتے ہیں</translation>
    </message>
    <message>
        <source>At the room</source>
        <comment>room-door.step</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: where the person is; small, above the heading.</extracomment>
        <translation>کمرے کے دروازے پر</translation>
    </message>
    <message>
        <source>next: go in</source>
        <comment>room-door.next</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: اندر جائیں</translation>
    </message>
    <message>
        <source>We keep that you came to this session.</source>
        <comment>room-door.kept</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم اس سیشن میں آپ کی شرکت ریکارڈ میں رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}۔ اپنا کوڈ یا بیج دکھائیں</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title absent</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading where there is no camera; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}۔ اپنا کوڈ یا بیج دکھائیں</translation>
    </message>
    <message>
        <source>Turn it on to show your code.</source>
        <comment>room-door.lead hidden large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the same in large letters; as short as can be.</extracomment>
        <translation>کوڈ دکھانے کے لیے کیمرا چلائیں۔</translation>
    </message>
    <message>
        <source>At the room</source>
        <comment>in-room.step</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: where the person is; small, above the heading.</extracomment>
        <translation>کمرے کے دروازے پر</translation>
    </message>
    <message>
        <source>next: go in</source>
        <comment>in-room.next</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: اندر جائیں</translation>
    </message>
    <message>
        <source>We keep that you came to this session.</source>
        <comment>in-room.kept</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم اس سیشن میں آپ کی شرکت ریکارڈ میں رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>{session}. Sit wherever you like. You can leave at any time.</source>
        <comment>in-room.lead</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: one or two sentences below the heading. {session} is a session’s title.</extracomment>
        <translation>{session}۔ جہاں چاہیں بیٹھیں۔ آپ کسی بھی وقت اٹھ کر باہر جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>cleared.step</comment>
        <extracomment>On the screen after it cleared by itself: where the person is; small, above the heading.</extracomment>
        <translation>سکرین خالی ہو گئی</translation>
    </message>
    <message>
        <source>Nothing of yours is left on this screen.</source>
        <comment>cleared.kept</comment>
        <extracomment>On the screen after it cleared by itself: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>اس سکرین پر آپ کی کوئی چیز باقی نہیں۔</translation>
    </message>
    <message>
        <source>The screen cleared to keep your details private.</source>
        <comment>cleared.title</comment>
        <extracomment>On the screen after it cleared by itself: the heading; two lines at most.</extracomment>
        <translation>آپ کی معلومات کی رازداری کے لیے سکرین خالی کر دی گئی۔</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>resting.step</comment>
        <extracomment>On the screen while something is being put right: where the person is; small, above the heading.</extracomment>
        <translation>ابھی بند</translation>
    </message>
    <message>
        <source>next: the welcome desk</source>
        <comment>resting.next</comment>
        <extracomment>On the screen while something is being put right: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: استقبالیہ</translation>
    </message>
    <message>
        <source>Nothing of yours is on this screen.</source>
        <comment>resting.kept</comment>
        <extracomment>On the screen while something is being put right: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>اس سکرین پر آپ کی کوئی چیز نہیں۔</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <comment>resting.title</comment>
        <extracomment>On the screen while something is being put right: the heading; two lines at most.</extracomment>
        <translation>یہ سکرین ابھی بند ہے</translation>
    </message>
    <message>
        <source>The welcome desk can check you in.</source>
        <comment>resting.lead</comment>
        <extracomment>On the screen while something is being put right: one or two sentences below the heading.</extracomment>
        <translation>استقبالیہ آپ کی آمد درج کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your details are hidden</source>
        <comment>still-there.step</comment>
        <extracomment>On the screen when nobody has touched it for a while: where the person is; small, above the heading.</extracomment>
        <translation>آپ کی معلومات چھپا دی گئی ہیں</translation>
    </message>
    <message>
        <source>What you have done so far stays as it is.</source>
        <comment>still-there.kept</comment>
        <extracomment>On the screen when nobody has touched it for a while: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ نے اب تک جو کیا، وہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Still there?</source>
        <comment>still-there.title</comment>
        <extracomment>On the screen when nobody has touched it for a while: the heading; two lines at most.</extracomment>
        <translation>کیا آپ یہیں ہیں؟</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>sessions.step</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: where the person is; small, above the heading.</extracomment>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>next: read about one, then join if you like</source>
        <comment>sessions.next</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: کسی ایک کے بارے میں پڑھیں، پھر چاہیں تو شامل ہوں</translation>
    </message>
    <message>
        <source>Sessions on now and next</source>
        <comment>sessions.title</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the heading; two lines at most.</extracomment>
        <translation>ابھی اور آگے کے سیشن</translation>
    </message>
    <message>
        <source>Looking up the sessions.</source>
        <comment>sessions.listing</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message while the list is on its way.</extracomment>
        <translation>سیشنوں کی فہرست آ رہی ہے۔</translation>
    </message>
    <message>
        <source>There are no more sessions today.</source>
        <comment>sessions.none</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message where the list is empty.</extracomment>
        <translation>آج اور کوئی سیشن نہیں۔</translation>
    </message>
    <message>
        <source>Choose a session to read about it.</source>
        <comment>sessions.choose</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the lead above the list.</extracomment>
        <translation>پڑھنے کے لیے کوئی سیشن چنیں۔</translation>
    </message>
    <message>
        <source>On now</source>
        <comment>sessions.on now</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above sessions that have begun, and a word before a session’s hours; short.</extracomment>
        <translation>ابھی جاری</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>sessions.next up</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above the sessions that begin next; one word.</extracomment>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>sessions.later</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a heading above all sessions after those; one word.</extracomment>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <comment>sessions.hours</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: from when to when a session is. {starts} is when it begins, such as 10:00. {ends} is when it ends, such as 11:00.</extracomment>
        <translation>{starts} سے {ends} تک</translation>
    </message>
    <message>
        <source>With {name}</source>
        <comment>sessions.led by</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: who leads a session, after its hours. {name} is the names of those who lead the session.</extracomment>
        <translation>{name} کے ساتھ</translation>
    </message>
    <message>
        <source>What this session talks about</source>
        <comment>sessions.about</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above the note on what is talked about, so that nobody is taken by surprise.</extracomment>
        <translation>اس سیشن کا موضوع</translation>
    </message>
    <message>
        <source>The organisers wrote no note for this one.</source>
        <comment>sessions.no note</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>منتظمین نے اس کے بارے میں کچھ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>sessions.room</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above where a session is; one word.</extracomment>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Step-free all the way.</source>
        <comment>sessions.step-free</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the way to a room, for wheels and prams: no steps.</extracomment>
        <translation>سارا راستہ سیڑھیوں کے بغیر ہے۔</translation>
    </message>
    <message>
        <source>How to leave</source>
        <comment>sessions.leaving</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above how one gets out of the room during a session.</extracomment>
        <translation>باہر کیسے جائیں</translation>
    </message>
    <message>
        <source>You can leave at any time, by any door.</source>
        <comment>sessions.any door</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below that heading, where the organisers wrote nothing.</extracomment>
        <translation>آپ کسی بھی وقت، کسی بھی دروازے سے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>sessions.places</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a small heading above how many places a session has left; one word.</extracomment>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>A few places</source>
        <comment>sessions.few</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left, where only three or fewer are.</extracomment>
        <translation>چند جگہیں باقی</translation>
    </message>
    <message>
        <source>This room is full. You can pick another, or wait for a place.</source>
        <comment>sessions.full</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message: no place is left.</extracomment>
        <translation>یہ کمرہ بھر گیا ہے۔ آپ کوئی اور چن سکتے ہیں، یا جگہ کا انتظار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A few places</source>
        <comment>sessions.elsewhere</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left, where other screens still have some.</extracomment>
        <translation>چند جگہیں باقی</translation>
    </message>
    <message>
        <source>A place is kept for you until {until}.</source>
        <comment>sessions.place kept</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waited: a place has opened. {until} is a time, such as 11:25.</extracomment>
        <translation>{until} تک آپ کے لیے ایک جگہ رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>You’re next when a place opens.</source>
        <comment>sessions.next in line</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, and is the first of those.</extracomment>
        <translation>جگہ خالی ہونے پر اگلی باری آپ کی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>You’re waiting. People before you: {number}.</source>
        <comment>sessions.waiting</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, with how many wait before them. {number} is how many; it decides the plural form.</extracomment>
        <translation>
            <numerusform>آپ انتظار میں ہیں۔ آپ سے پہلے: {number} فرد۔</numerusform>
            <numerusform>آپ انتظار میں ہیں۔ آپ سے پہلے: {number} افراد۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You’re waiting</source>
        <comment>sessions.waiting short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the same on the session’s key in the list; short.</extracomment>
        <translation>آپ انتظار میں ہیں</translation>
    </message>
    <message>
        <source>No places just now</source>
        <comment>sessions.full short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list; short.</extracomment>
        <translation>اس وقت جگہ نہیں</translation>
    </message>
    <message>
        <source>You have a place</source>
        <comment>sessions.mine</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list, and below “Places”; short.</extracomment>
        <translation>آپ کی جگہ رکھی ہوئی ہے</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <comment>sessions.over</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: below “Places”.</extracomment>
        <translation>یہ سیشن ختم ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>You have a place in this session.</source>
        <comment>sessions.joined</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after the key “Join this session”.</extracomment>
        <translation>اس سیشن میں آپ کی جگہ رکھی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>my-day.step</comment>
        <extracomment>On the screen with somebody’s own sessions: where the person is; small, above the heading.</extracomment>
        <translation>میرا دن</translation>
    </message>
    <message>
        <source>Looking at this changes nothing.</source>
        <comment>my-day.kept</comment>
        <extracomment>On the screen with somebody’s own sessions: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>یہ دیکھنے سے کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>my-day.title</comment>
        <extracomment>On the screen with somebody’s own sessions: the heading; two lines at most.</extracomment>
        <translation>میرا دن</translation>
    </message>
    <message>
        <source>Point your phone’s camera here. It offers to put the session in your calendar.</source>
        <comment>my-day.take along</comment>
        <extracomment>On the screen with somebody’s own sessions: a sentence beside a QR code.</extracomment>
        <translation>اپنے فون کا کیمرا اس طرف کریں۔ فون یہ سیشن آپ کے کیلنڈر میں ڈالنے کی پیشکش کرے گا۔</translation>
    </message>
    <message>
        <source>A code with this session for your calendar: {title}</source>
        <comment>my-day.picture</comment>
        <extracomment>On the screen with somebody’s own sessions: spoken only: what the QR code is. {title} is a session’s title.</extracomment>
        <translation>آپ کے کیلنڈر کے لیے اس سیشن کا کوڈ: {title}</translation>
    </message>
    <message>
        <source>Printing your day. It says nothing of who you are.</source>
        <comment>my-day.making</comment>
        <extracomment>On the screen with somebody’s own sessions: a message while somebody’s sessions are printed on a small paper.</extracomment>
        <translation>آپ کے دن کا پروگرام پرنٹ ہو رہا ہے۔ اس پر آپ کا نام نہیں۔</translation>
    </message>
    <message>
        <source>next: a person helps you</source>
        <comment>help-sent.next</comment>
        <extracomment>On the screen after somebody asked for a person: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: کوئی آپ کی مدد کرے گا</translation>
    </message>
    <message>
        <source>Use the screen while you wait</source>
        <comment>help-sent.go on</comment>
        <extracomment>On the screen after somebody asked for a person: a key that goes back to what somebody was doing.</extracomment>
        <translation>انتظار میں سکرین استعمال کریں</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <comment>help-sent.sent</comment>
        <extracomment>On the screen after somebody asked for a person: the heading at first; two lines at most.</extracomment>
        <translation>ہم استقبالیہ کو بتا رہے ہیں</translation>
    </message>
    <message>
        <source>The welcome desk has your message</source>
        <comment>help-sent.heard</comment>
        <extracomment>On the screen after somebody asked for a person: the heading once the desk’s screen shows the call; two lines at most.</extracomment>
        <translation>استقبالیہ کو آپ کا پیغام مل گیا ہے</translation>
    </message>
    <message>
        <source>One thing few others know</source>
        <comment>why-two-questions.proof</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>آپ کی ای میل یا حوالہ نمبر</translation>
    </message>
    <message>
        <source>So that others cannot easily open your screen, or learn that you are coming.</source>
        <comment>why-two-questions.proof why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “One thing few others know”.</extracomment>
        <translation>تاکہ دوسرے آسانی سے آپ کی سکرین نہ کھول سکیں، یا آپ کے آنے کا نہ جان سکیں۔</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <comment>help-sent.coming</comment>
        <extracomment>On the screen after somebody asked for a person: the heading once somebody at the desk has answered; two lines at most.</extracomment>
        <translation>کوئی آ رہا ہے</translation>
    </message>
    <message>
        <source>No picture is taken while the camera is off.</source>
        <comment>welcome.kept off</comment>
        <extracomment>On the screen that waits for somebody’s code: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>کیمرا بند ہو تو کوئی تصویر نہیں لی جاتی۔</translation>
    </message>
    <message>
        <source>Our scanner is not sure of that code. That happens. Please press “Ask a person”.</source>
        <comment>welcome.unsure</comment>
        <extracomment>On the screen that waits for somebody’s code: a message: a scanner’s code may mean two different ones.</extracomment>
        <translation>ہمارا سکینر یہ کوڈ ٹھیک سے نہیں پڑھ سکا۔ ایسا ہو جاتا ہے۔ براہِ کرم ”مدد مانگیں“ دبائیں۔</translation>
    </message>
    <message>
        <source>Thank you for telling us. That check-in is cleared. Show your code, or ask a person.</source>
        <comment>welcome.cleared</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after “That’s not me” or “This booking is for someone else”: whoever it was is not checked in any more.</extracomment>
        <translation>بتانے کا شکریہ۔ وہ اندراج ہٹا دیا گیا ہے۔ اپنا کوڈ دکھائیں، یا مدد مانگیں۔</translation>
    </message>
    <message>
        <source>Leaving was undone, and nothing else is needed. If you are new, show your code.</source>
        <comment>welcome.stays</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after the key “I left by mistake”.</extracomment>
        <translation>جانا منسوخ ہو گیا، اور کچھ نہیں کرنا۔ نئے آنے والے اپنا کوڈ دکھائیں۔</translation>
    </message>
    <message>
        <source>Your booking</source>
        <comment>not-found.step</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: where the person is; small, above the heading.</extracomment>
        <translation>آپ کی بکنگ</translation>
    </message>
    <message>
        <source>Thank you. Your answer is counted, without your name.</source>
        <comment>question.counted</comment>
        <extracomment>The one question at the end, on the screen that tells how far the badge is: what takes the question’s place once it is answered.</extracomment>
        <translation>شکریہ۔ آپ کا جواب گن لیا گیا، آپ کے نام کے بغیر۔</translation>
    </message>
    <message>
        <source>Hold your phone or your badge about 20 cm from the camera.</source>
        <comment>room-door.lead</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: one or two sentences below the heading.</extracomment>
        <translation>اپنا فون یا بیج کیمرے سے تقریباً 20 سینٹی میٹر دور رکھیں۔</translation>
    </message>
    <message>
        <source>You can go in</source>
        <comment>in-room.title</comment>
        <extracomment>On the screen at a room’s door after a code or a badge was shown: the heading; two lines at most.</extracomment>
        <translation>آپ اندر جا سکتے ہیں</translation>
    </message>
    <message>
        <source>next: decide, or go back</source>
        <comment>sessions.next about</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: فیصلہ کریں، یا واپس جائیں</translation>
    </message>
    <message>
        <source>next: go back</source>
        <comment>sessions.next none</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: واپس جائیں</translation>
    </message>
    <message>
        <source>steps on the way</source>
        <comment>sessions.steps short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: in lists, beside a room’s name, where the way there has steps; short, begins with a small letter.</extracomment>
        <translation>راستے میں سیڑھیاں</translation>
    </message>
    <message numerus="yes">
        <source>{number} places left</source>
        <comment>sessions.free</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: how many places are left. {number} is how many; it decides the plural form.</extracomment>
        <translation>
            <numerusform>{number} جگہ باقی</numerusform>
            <numerusform>{number} جگہیں باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Another badge</source>
        <comment>welcome-back.another badge</comment>
        <extracomment>On the screen that greets whoever is checked in: a key below “Would you like another badge?”; short.</extracomment>
        <translation>ایک اور بیج</translation>
    </message>
    <message>
        <source>next: the desk makes it</source>
        <comment>badge.next by hand</comment>
        <extracomment>On the screen where people choose what their badge shows: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: استقبالیہ اسے بنائے گا</translation>
    </message>
    <message>
        <source>The name I want, or none</source>
        <comment>badge.only name</comment>
        <extracomment>On the screen where people choose what their badge shows: the label of the line for a name, where the list has none.</extracomment>
        <translation>جو نام میں چاہوں، یا کوئی نہیں</translation>
    </message>
    <message>
        <source>Use your name, or a scanner if one is here.</source>
        <comment>welcome.lead absent large</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead in large letters where there is no camera; as short as can be.</extracomment>
        <translation>اپنا نام استعمال کریں، یا یہاں سکینر ہو تو وہ۔</translation>
    </message>
    <message>
        <source>If you left for today by mistake, press “I left by mistake”. If not, show your code.</source>
        <comment>welcome.left</comment>
        <extracomment>On the screen that waits for somebody’s code: a message after somebody left for today; it names the key “I left by mistake”.</extracomment>
        <translation>اگر غلطی سے آپ کا آج کا جانا درج ہو گیا ہے تو ”میرا جانا منسوخ کریں“ دبائیں۔ ورنہ اپنا کوڈ دکھائیں۔</translation>
    </message>
    <message>
        <source>It is a little dark here. Try a brighter phone screen, or turn your paper to the light.</source>
        <comment>welcome.hint too dark</comment>
        <extracomment>On the screen that waits for somebody’s code: a hint below the camera’s picture; two lines at most.</extracomment>
        <translation>یہاں روشنی کم ہے۔ فون کی سکرین روشن کریں، یا کاغذ کو روشنی کی طرف کریں۔</translation>
    </message>
    <message>
        <source>Try more light, or a brighter phone screen.</source>
        <comment>welcome.large hint too dark</comment>
        <extracomment>On the screen that waits for somebody’s code: the same hint in large letters; as short as can be.</extracomment>
        <translation>روشنی میں لائیں، یا فون کی سکرین روشن کریں۔</translation>
    </message>
    <message>
        <source>The email the booking was sent to, or its reference</source>
        <comment>find-proof.label</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: the label of the line in which the address or the reference is typed.</extracomment>
        <translation>وہ ای میل جس پر بکنگ بھیجی گئی، یا بکنگ کا حوالہ نمبر</translation>
    </message>
    <message>
        <source>We haven’t found your booking yet. “Ask a person to find it” tells the desk which screen, and no name.</source>
        <comment>not-found.lead helped</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: the lead after the third try, beside a key that asks for a person.</extracomment>
        <translation>آپ کی بکنگ ابھی نہیں ملی۔ ”کسی سے تلاش کروائیں“ دبائیں تو کوئی آپ کے پاس آئے گا۔ اسے صرف یہ بتایا جاتا ہے کہ آپ کس سکرین پر ہیں، نام نہیں۔</translation>
    </message>
    <message>
        <source>This booking is for someone else</source>
        <comment>welcome-back.not me nameless</comment>
        <extracomment>On the screen that greets whoever is checked in: a key, where no name is known, of whoever is not the one that was greeted; short.</extracomment>
        <translation>یہ بکنگ میری نہیں</translation>
    </message>
    <message>
        <source>Our printer lacks one letter of this name. “Ask a person” brings someone who makes your badge by hand.</source>
        <comment>badge.by hand</comment>
        <extracomment>On the screen where people choose what their badge shows: a message in place of the badge’s picture.</extracomment>
        <translation>اس نام میں ایک حرف ایسا ہے جو یہ پرنٹر نہیں چھاپ سکتا۔ ”مدد مانگیں“ دبانے سے کوئی آ کر بیج ہاتھ سے بنا دے گا۔</translation>
    </message>
    <message>
        <source>Drawing your badge. This takes a moment.</source>
        <comment>badge.drawing</comment>
        <extracomment>On the screen where people choose what their badge shows: in place of the badge’s picture until it is there.</extracomment>
        <translation>آپ کے بیج کی تصویر بن رہی ہے۔ اس میں ایک لمحہ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Also show, if you like. Press again to take one off.</source>
        <comment>badge.show</comment>
        <extracomment>On the screen where people choose what their badge shows: a small heading above pronouns, “Organisation”, “Place” and “Role”, each of which can be switched on and off.</extracomment>
        <translation>چاہیں تو یہ بھی دکھائیں۔ ہٹانے کے لیے دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>she/her</source>
        <comment>badge.she</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>she/her (عورت)</translation>
    </message>
    <message>
        <source>he/him</source>
        <comment>badge.he</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>he/him (مرد)</translation>
    </message>
    <message>
        <source>they/them</source>
        <comment>badge.they</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice of pronouns; the badge shows the English ones, what they mean may follow in brackets; short.</extracomment>
        <translation>they/them (دیگر)</translation>
    </message>
    <message>
        <source>next: sessions, or finish. Your badge comes either way.</source>
        <comment>checked-in.next making</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: سیشن، یا ختم کریں۔ بیج دونوں صورتوں میں بنے گا۔</translation>
    </message>
    <message>
        <source>Take it from the printer’s tray</source>
        <comment>checked-in.ready</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: the last stage: a request to take the badge out of the printer’s tray; short.</extracomment>
        <translation>اسے پرنٹر کی ٹرے سے لے لیں</translation>
    </message>
    <message>
        <source>Hold it about 20 cm from the camera.</source>
        <comment>room-door.lead large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead in large letters; as short as can be.</extracomment>
        <translation>اسے کیمرے سے تقریباً 20 سینٹی میٹر دور رکھیں۔</translation>
    </message>
    <message>
        <source>The camera is off. If a scanner stands beside this screen, show it your code. Or ask a person.</source>
        <comment>room-door.lead absent</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead where there is no camera.</extracomment>
        <translation>کیمرا بند ہے۔ اس سکرین کے پاس سکینر ہو تو اسے اپنا کوڈ دکھائیں۔ یا مدد مانگیں۔</translation>
    </message>
    <message>
        <source>Show a scanner your code, or ask a person.</source>
        <comment>room-door.lead absent large</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the lead in large letters where there is no camera; as short as can be.</extracomment>
        <translation>سکینر کو کوڈ دکھائیں، یا مدد مانگیں۔</translation>
    </message>
    <message>
        <source>next: your code, or your name</source>
        <comment>cleared.next</comment>
        <extracomment>On the screen after it cleared by itself: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: آپ کا کوڈ، یا آپ کا نام</translation>
    </message>
    <message>
        <source>What you have done so far stays as it is. To go on, start again with your code or your name.</source>
        <comment>cleared.lead</comment>
        <extracomment>On the screen after it cleared by itself: one or two sentences below the heading.</extracomment>
        <translation>آپ نے اب تک جو کیا، وہ ویسا ہی رہتا ہے۔ آگے بڑھنے کے لیے اپنے کوڈ یا نام سے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>cleared.go on</comment>
        <extracomment>On the screen after it cleared by itself: a key that leads to the first screen; short.</extracomment>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>next: your screen again, or it clears by itself</source>
        <comment>still-there.next</comment>
        <extracomment>On the screen when nobody has touched it for a while: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: آپ کی سکرین پھر کھلے گی، یا خود خالی ہو جائے گی</translation>
    </message>
    <message>
        <source>“I’m still here” shows your screen again, as often as you like.</source>
        <comment>still-there.lead</comment>
        <extracomment>On the screen when nobody has touched it for a while: one or two sentences below the heading.</extracomment>
        <translation>”میں یہیں ہوں“ سے آپ کی سکرین پھر کھل جائے گی، جتنی بار چاہیں۔</translation>
    </message>
    <message>
        <source>next: we tell you</source>
        <comment>sessions.next asking</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ہم آپ کو بتائیں گے</translation>
    </message>
    <message>
        <source>step-free</source>
        <comment>sessions.step-free short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: in the list of My day, before a room’s name, where the way there has no steps; short, begins with a small letter.</extracomment>
        <translation>سیڑھیوں کے بغیر</translation>
    </message>
    <message>
        <source>Looking for a place for you. This takes a moment.</source>
        <comment>sessions.asking</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message while other screens are asked for a place.</extracomment>
        <translation>آپ کے لیے جگہ تلاش کی جا رہی ہے۔ اس میں ایک لمحہ لگتا ہے۔</translation>
    </message>
    <message>
        <source>You have given up your place. You can join again.</source>
        <comment>sessions.left</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after the key “Give up my place”; below it is the key “Join again”.</extracomment>
        <translation>آپ نے اپنی جگہ چھوڑ دی ہے۔ آپ دوبارہ شامل ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>sessions.quoted</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a session’s title within a sentence, in the quotation marks of the language. {title} is a session’s title.</extracomment>
        <translation>”{title}“</translation>
    </message>
    <message>
        <source>next: put a session in your calendar, or go back</source>
        <comment>my-day.next</comment>
        <extracomment>On the screen with somebody’s own sessions: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: سیشن اپنے کیلنڈر میں ڈالیں، یا واپس جائیں</translation>
    </message>
    <message>
        <source>next: see sessions, or go back</source>
        <comment>my-day.next empty</comment>
        <extracomment>On the screen with somebody’s own sessions: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: سیشن دیکھیں، یا واپس جائیں</translation>
    </message>
    <message>
        <source>You have not joined a session yet.</source>
        <comment>my-day.lead empty</comment>
        <extracomment>On the screen with somebody’s own sessions: the lead where nobody has joined a session yet.</extracomment>
        <translation>ابھی آپ نے کوئی سیشن نہیں چنا۔</translation>
    </message>
    <message>
        <source>At the same time as: {titles}.</source>
        <comment>my-day.together</comment>
        <extracomment>On the screen with somebody’s own sessions: a message where sessions are at the same time. {titles} is the titles of one or more other sessions in quotation marks, as a list.</extracomment>
        <translation>اسی وقت یہ بھی ہے: {titles}۔</translation>
    </message>
    <message>
        <source>Put this in your calendar</source>
        <comment>my-day.title take along</comment>
        <extracomment>On the screen with somebody’s own sessions: the title beside a QR code; below it the session’s own title.</extracomment>
        <translation>اپنے کیلنڈر میں ڈالیں</translation>
    </message>
    <message>
        <source>The code for your calendar is on its way.</source>
        <comment>my-day.drawing</comment>
        <extracomment>On the screen with somebody’s own sessions: a sentence until the QR code is there.</extracomment>
        <translation>آپ کے کیلنڈر کا کوڈ آ رہا ہے۔</translation>
    </message>
    <message>
        <source>No paper will come just now. You can print it later. Or choose a session to put it in your phone’s calendar.</source>
        <comment>my-day.not now</comment>
        <extracomment>On the screen with somebody’s own sessions: a message when the printer does not work.</extracomment>
        <translation>ابھی کاغذ نہیں چھپ سکا۔ بعد میں پرنٹ کر سکتے ہیں۔ یا کوئی سیشن چن کر اسے فون کے کیلنڈر میں ڈالیں۔</translation>
    </message>
    <message>
        <source>Text in English</source>
        <comment>own-words.en</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن انگریزی میں</translation>
    </message>
    <message>
        <source>Text in Urdu</source>
        <comment>own-words.ur</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن اردو میں</translation>
    </message>
    <message>
        <source>Text in Polish</source>
        <comment>own-words.pl</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن پولش میں</translation>
    </message>
    <message>
        <source>Text in Panjabi</source>
        <comment>own-words.pa</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن پنجابی میں</translation>
    </message>
    <message>
        <source>Text in Arabic</source>
        <comment>own-words.ar</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن عربی میں</translation>
    </message>
    <message>
        <source>Text in Romanian</source>
        <comment>own-words.ro</comment>
        <extracomment>Beside a text by the organisers that nobody translated: the language that the text is in; short.</extracomment>
        <translation>متن رومانیائی میں</translation>
    </message>
    <message>
        <source>The desk sees which screen you are at, and no name. They come here, also while you use the screen.</source>
        <comment>help-sent.kept</comment>
        <extracomment>On the screen after somebody asked for a person: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>استقبالیہ کو صرف یہ معلوم ہوتا ہے کہ آپ کس سکرین پر ہیں، نام نہیں۔ آپ سکرین استعمال کرتے رہیں، تب بھی کوئی یہاں آئے گا۔</translation>
    </message>
    <message>
        <source>A call says which screen you are at, and no name. We keep trying, also while you use the screen.</source>
        <comment>help-sent.kept not heard</comment>
        <extracomment>On the screen after somebody asked for a person: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>درخواست میں صرف یہ ہوتا ہے کہ آپ کس سکرین پر ہیں، نام نہیں۔ آپ سکرین استعمال کرتے رہیں، تب بھی کوشش جاری رہتی ہے۔</translation>
    </message>
    <message>
        <source>A person will find your booking with you. You can wait here.</source>
        <comment>help-sent.no code</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to whoever could not find their booking, at first and once somebody comes.</extracomment>
        <translation>کوئی آپ کے ساتھ بکنگ تلاش کرے گا۔ آپ یہاں انتظار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Someone will come, and find your booking with you. You can wait here.</source>
        <comment>help-sent.no code heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to them, once the desk’s screen shows the call.</extracomment>
        <translation>کوئی آئے گا، اور آپ کے ساتھ بکنگ تلاش کرے گا۔ آپ یہاں انتظار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A person will look with you at joining today. You can wait here.</source>
        <comment>help-sent.not booked</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to whoever has not booked, at first and once somebody comes.</extracomment>
        <translation>کوئی آپ کے ساتھ دیکھے گا کہ آج شامل ہونا کیسے ممکن ہے۔ آپ یہاں انتظار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Someone will come, and look with you at joining today. You can wait here.</source>
        <comment>help-sent.not booked heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead to them, once the desk’s screen shows the call.</extracomment>
        <translation>کوئی آئے گا، اور آپ کے ساتھ دیکھے گا کہ آج شامل ہونا کیسے ممکن ہے۔ آپ یہاں انتظار کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>quiet-room.step</comment>
        <extracomment>On the screen about the quiet room and support: where the person is; small, above the heading.</extracomment>
        <translation>پُرسکون کمرہ اور مدد</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>quiet-room.next</comment>
        <extracomment>On the screen about the quiet room and support: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>quiet-room.kept</comment>
        <extracomment>On the screen about the quiet room and support: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>اسے پڑھنے کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>quiet-room.title</comment>
        <extracomment>On the screen about the quiet room and support: the heading; two lines at most.</extracomment>
        <translation>پُرسکون کمرہ اور مدد</translation>
    </message>
    <message>
        <source>A person at the welcome desk can show you a quiet place.</source>
        <comment>quiet-room.none</comment>
        <extracomment>On the screen about the quiet room and support: a sentence in place of the organisers’ own, where they wrote nothing.</extracomment>
        <translation>استقبالیہ پر کوئی آپ کو پُرسکون جگہ دکھا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>map.step</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: where the person is; small, above the heading.</extracomment>
        <translation>نقشہ اور پروگرام</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>map.next</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>map.kept</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>اسے پڑھنے کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>map.title</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: the heading; two lines at most.</extracomment>
        <translation>نقشہ اور پروگرام</translation>
    </message>
    <message>
        <source>Today’s programme</source>
        <comment>map.today</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above today’s sessions.</extracomment>
        <translation>آج کا پروگرام</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>map.programme</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above the sessions of all days.</extracomment>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>There are no sessions today.</source>
        <comment>map.no sessions</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: below the heading, where the day has no sessions.</extracomment>
        <translation>آج کوئی سیشن نہیں۔</translation>
    </message>
    <message>
        <source>Where things are</source>
        <comment>map.places</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a heading above what is where.</extracomment>
        <translation>کیا کہاں ہے</translation>
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
        <translation>نقشے پر یہ بھی</translation>
    </message>
    <message>
        <source>{order}. {name} (quiet room)</source>
        <comment>map.numbered quiet</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: the quiet room’s number and name on the list of rooms. {order} is the number that the place has on the plan. {name} is the name of the quiet room.</extracomment>
        <translation>{order}. {name} (پُرسکون کمرہ)</translation>
    </message>
    <message>
        <source>Step-free way</source>
        <comment>map.step-free</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above the way for wheels and prams.</extracomment>
        <translation>سیڑھیوں کے بغیر راستہ</translation>
    </message>
    <message>
        <source>Step-free way (dotted on the plan)</source>
        <comment>map.step-free drawn</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above which way has no steps, where the plan shows it as a dotted line.</extracomment>
        <translation>سیڑھیوں کے بغیر راستہ (نقشے پر نقطوں سے)</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <comment>map.quiet</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above where the quiet room is.</extracomment>
        <translation>پُرسکون کمرہ</translation>
    </message>
    <message>
        <source>Prayer room</source>
        <comment>map.prayer</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above where the prayer room is.</extracomment>
        <translation>عبادت گاہ</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <comment>map.food</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above a text by the organisers.</extracomment>
        <translation>کھانا پینا</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>map.wifi</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a small heading above a text by the organisers.</extracomment>
        <translation>وائی فائی</translation>
    </message>
    <message>
        <source>Network: {network}</source>
        <comment>map.network</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a line of its own. {network} is the name of the Wi-Fi network.</extracomment>
        <translation>نیٹ ورک: {network}</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <comment>map.password</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a line of its own. {password} is the password of the Wi-Fi network.</extracomment>
        <translation>پاس ورڈ: {password}</translation>
    </message>
    <message>
        <source>No password is needed.</source>
        <comment>map.no password</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence in place of the password.</extracomment>
        <translation>پاس ورڈ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Or point your phone’s camera at the code.</source>
        <comment>map.wifi how</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence below network and password, beside a QR code.</extracomment>
        <translation>یا اپنے فون کا کیمرا کوڈ پر کریں۔</translation>
    </message>
    <message>
        <source>A code that joins your phone to the Wi-Fi.</source>
        <comment>map.wifi code</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the QR code is.</extracomment>
        <translation>وہ کوڈ جو آپ کے فون کو وائی فائی سے جوڑتا ہے۔</translation>
    </message>
    <message>
        <source>A floor plan. The words beside it say where things are.</source>
        <comment>map.picture</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the floor plan is.</extracomment>
        <translation>عمارت کا نقشہ۔ ساتھ کے الفاظ بتاتے ہیں کہ کیا کہاں ہے۔</translation>
    </message>
    <message>
        <source>A floor plan. You are here: {where}</source>
        <comment>map.picture here</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: spoken only: what the floor plan is, and where this screen stands on it. {where} is where this screen stands, in the organisers’ words.</extracomment>
        <translation>عمارت کا نقشہ۔ آپ یہاں ہیں: {where}</translation>
    </message>
    <message>
        <source>A person at the welcome desk can show you the way.</source>
        <comment>map.ask</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a sentence at the end.</extracomment>
        <translation>استقبالیہ پر کوئی آپ کو راستہ دکھا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>privacy.step</comment>
        <extracomment>On the screen that tells about privacy: where the person is; small, above the heading.</extracomment>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>privacy.next</comment>
        <extracomment>On the screen that tells about privacy: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>Nothing is kept about reading this.</source>
        <comment>privacy.kept</comment>
        <extracomment>On the screen that tells about privacy: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>اسے پڑھنے کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>privacy.title</comment>
        <extracomment>On the screen that tells about privacy: the heading; two lines at most.</extracomment>
        <translation>رازداری آسان الفاظ میں</translation>
    </message>
    <message>
        <source>We keep that you came, when, and the sessions you join.</source>
        <comment>privacy.came</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>ہم آپ کی آمد، اس کا وقت، اور وہ سیشن ریکارڈ میں رکھتے ہیں جن میں آپ شامل ہوں۔</translation>
    </message>
    <message>
        <source>The camera looks for a code. Its pictures are never kept.</source>
        <comment>privacy.camera</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>کیمرا کوڈ تلاش کرتا ہے۔ اس کی تصویریں کبھی نہیں رکھی جاتیں۔</translation>
    </message>
    <message>
        <source>You can see, correct or remove your details. Ask the desk.</source>
        <comment>privacy.yours</comment>
        <extracomment>On the screen that tells about privacy: a line of its own, where the organisers wrote nothing.</extracomment>
        <translation>آپ اپنی معلومات دیکھ، درست کروا یا ہٹوا سکتے ہیں۔ استقبالیہ سے کہیں۔</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-we-ask.step</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: where the person is; small, above the heading.</extracomment>
        <translation>ہم کیوں پوچھتے ہیں؟</translation>
    </message>
    <message>
        <source>next: go back to your badge</source>
        <comment>why-we-ask.next</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: اپنے بیج پر واپس جائیں</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-we-ask.title</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the heading; two lines at most.</extracomment>
        <translation>ہم کیوں پوچھتے ہیں؟</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>why-we-ask.name</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>So people can call you what you like to be called.</source>
        <comment>why-we-ask.name why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Name”.</extracomment>
        <translation>تاکہ لوگ آپ کو اسی نام سے بلائیں جو آپ کو پسند ہو۔</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>why-we-ask.pronouns</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why. Pronouns are she/her, he/him, they/them.</extracomment>
        <translation>she/her، he/him</translation>
    </message>
    <message>
        <source>So people can speak of you as you wish.</source>
        <comment>why-we-ask.pronouns why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Pronouns”.</extracomment>
        <translation>تاکہ لوگ آپ کا ذکر ویسے کریں جیسے آپ چاہیں۔</translation>
    </message>
    <message>
        <source>Organisation, place and role</source>
        <comment>why-we-ask.show</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>ادارہ، علاقہ اور کام</translation>
    </message>
    <message>
        <source>Some find it easier to start talking with them.</source>
        <comment>why-we-ask.show why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Organisation, place and role”; “them” is these three.</extracomment>
        <translation>ان کی مدد سے کچھ لوگوں کے لیے بات شروع کرنا آسان ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>why-we-ask.photos</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>So the photographer knows. Without a mark they ask you first.</source>
        <comment>why-we-ask.photos why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: the reason, below “Photos”; “they” is the photographer.</extracomment>
        <translation>تاکہ فوٹوگرافر کو معلوم ہو۔ نشان نہ ہو تو پہلے آپ سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>How I like to talk</source>
        <comment>why-we-ask.talking</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands why.</extracomment>
        <translation>بات چیت کے بارے میں میری پسند</translation>
    </message>
    <message>
        <source>The code on your badge</source>
        <comment>why-we-ask.code</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a small heading; below it stands what the code is for.</extracomment>
        <translation>آپ کے بیج پر کوڈ</translation>
    </message>
    <message>
        <source>All of it is optional. Leaving it empty is as good.</source>
        <comment>why-we-ask.free</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: a sentence at the end.</extracomment>
        <translation>یہ سب اختیاری ہے۔ خالی چھوڑنا بھی اتنا ہی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>why-two-questions.step</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: where the person is; small, above the heading.</extracomment>
        <translation>ہم کیوں پوچھتے ہیں؟</translation>
    </message>
    <message>
        <source>next: go back to what you were typing</source>
        <comment>why-two-questions.next</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: واپس جا کر لکھیں</translation>
    </message>
    <message>
        <source>Nothing you type is kept, found or not.</source>
        <comment>why-two-questions.kept</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ جو لکھیں اس کا کوئی ریکارڈ نہیں رکھا جاتا، بکنگ ملے یا نہ ملے۔</translation>
    </message>
    <message>
        <source>Why do we ask two things?</source>
        <comment>why-two-questions.title</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the heading; two lines at most.</extracomment>
        <translation>ہم دو باتیں کیوں پوچھتے ہیں؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>why-two-questions.name</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>So we know which booking to look for.</source>
        <comment>why-two-questions.name why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “Your name”.</extracomment>
        <translation>تاکہ ہمیں معلوم ہو کہ کون سی بکنگ دیکھنی ہے۔</translation>
    </message>
    <message>
        <source>Always the same answer</source>
        <comment>why-two-questions.alike</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a small heading; below it stands why.</extracomment>
        <translation>ہمیشہ ایک ہی جواب</translation>
    </message>
    <message>
        <source>If we find nothing, we never say why. So nobody learns from it whether you are here.</source>
        <comment>why-two-questions.alike why</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: the reason, below “Always the same answer”.</extracomment>
        <translation>اگر کچھ نہ ملے تو ہم وجہ نہیں بتاتے۔ یوں اس سے کوئی نہیں جان سکتا کہ آپ یہاں ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>Further up</source>
        <comment>key.back up</comment>
        <extracomment>On many screens: a key that moves back to what is further up; short.</extracomment>
        <translation>اوپر جائیں</translation>
    </message>
    <message>
        <source>Finish, clear screen</source>
        <comment>key.finish large</comment>
        <extracomment>On many screens: the same key in large letters; as short as can be.</extracomment>
        <translation>ختم، سکرین خالی کریں</translation>
    </message>
    <message>
        <source>About this session</source>
        <comment>key.about session</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>اس سیشن کے بارے میں</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>keyboard.clear</comment>
        <extracomment>On the screen’s own keyboard: on the key that takes all that was typed away; two words.</extracomment>
        <translation>سب مٹائیں</translation>
    </message>
    <message>
        <source>You can ask a person instead, at any time.</source>
        <comment>why-two-questions.free</comment>
        <extracomment>On the screen that tells why a name and one thing more are asked for: a sentence at the end.</extracomment>
        <translation>اس کے بجائے آپ کسی بھی وقت کسی کی مدد لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>next: we check you in. The rest is up to you.</source>
        <comment>welcome.next</comment>
        <extracomment>On the screen that waits for somebody’s code: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ہم آپ کی آمد درج کریں گے۔ باقی آپ کی مرضی۔</translation>
    </message>
    <message>
        <source>Hold your phone or paper about 20 cm from the camera.</source>
        <comment>welcome.lead</comment>
        <extracomment>On the screen that waits for somebody’s code: one or two sentences below the heading.</extracomment>
        <translation>اپنا فون یا کاغذ کیمرے سے تقریباً 20 سینٹی میٹر دور رکھیں۔</translation>
    </message>
    <message>
        <source>Hold it about 20 cm from the camera.</source>
        <comment>welcome.lead large</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead in large letters; as short as can be.</extracomment>
        <translation>اسے کیمرے سے تقریباً 20 سینٹی میٹر دور رکھیں۔</translation>
    </message>
    <message>
        <source>Welcome. The camera is off</source>
        <comment>welcome.title absent</comment>
        <extracomment>On the screen that waits for somebody’s code: the heading where there is no camera; two lines at most.</extracomment>
        <translation>خوش آمدید۔ کیمرا بند ہے</translation>
    </message>
    <message>
        <source>If a scanner stands beside this screen, show it your code. Or use your name.</source>
        <comment>welcome.lead absent</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead where there is no camera.</extracomment>
        <translation>اس سکرین کے پاس کوڈ پڑھنے والا سکینر ہو تو اسے اپنا کوڈ دکھائیں۔ یا اپنا نام استعمال کریں۔</translation>
    </message>
    <message>
        <source>Turn it on to show your code, or use your name.</source>
        <comment>welcome.lead hidden</comment>
        <extracomment>On the screen that waits for somebody’s code: the lead after somebody turned the camera off; “it” is the camera.</extracomment>
        <translation>کوڈ دکھانے کے لیے کیمرا چلائیں، یا اپنا نام استعمال کریں۔</translation>
    </message>
    <message>
        <source>Turn it on, or use your name.</source>
        <comment>welcome.lead hidden large</comment>
        <extracomment>On the screen that waits for somebody’s code: the same in large letters; as short as can be.</extracomment>
        <translation>کیمرا چلائیں، یا اپنا نام استعمال کریں۔</translation>
    </message>
    <message>
        <source>I left by mistake</source>
        <comment>welcome.stay</comment>
        <extracomment>On the screen that waits for somebody’s code: a key that takes leaving for today back.</extracomment>
        <translation>میرا جانا منسوخ کریں</translation>
    </message>
    <message>
        <source>next: we check you in. The rest is up to you.</source>
        <comment>checking.next</comment>
        <extracomment>On the screen while a code is looked up: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: ہم آپ کی آمد درج کریں گے۔ باقی آپ کی مرضی۔</translation>
    </message>
    <message>
        <source>next: the booking’s email or reference</source>
        <comment>find-name.next</comment>
        <extracomment>On the screen that asks whoever has no code for their name: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: بکنگ کی ای میل یا حوالہ نمبر</translation>
    </message>
    <message>
        <source>The booking’s email or reference</source>
        <comment>find-proof.title</comment>
        <extracomment>On the screen that then asks for an e-mail address or a booking reference: the heading; two lines at most.</extracomment>
        <translation>بکنگ کی ای میل یا حوالہ نمبر</translation>
    </message>
    <message>
        <source>You can try again, perhaps as you wrote it when you booked. Or someone can help, booked or not.</source>
        <comment>not-found.lead</comment>
        <extracomment>On the screen when no booking was found, whatever the reason: one or two sentences below the heading.</extracomment>
        <translation>آپ دوبارہ کوشش کر سکتے ہیں، شاید نام ویسا ہی لکھ کر جیسا بکنگ میں ہے۔ یا کوئی مدد کر سکتا ہے، بکنگ ہو یا نہ ہو۔</translation>
    </message>
    <message>
        <source>See this session</source>
        <comment>welcome-back.kept place</comment>
        <extracomment>On the screen that greets whoever is checked in: a key that opens the session in which a place is kept; short.</extracomment>
        <translation>یہ سیشن دیکھیں</translation>
    </message>
    <message>
        <source>A picture of your badge</source>
        <comment>badge.alone</comment>
        <extracomment>On the screen where people choose what their badge shows: spoken only: the badge’s picture, where its words stand below it.</extracomment>
        <translation>آپ کے بیج کی تصویر</translation>
    </message>
    <message>
        <source>Larger print</source>
        <comment>badge.larger</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice: the badge in larger letters; short.</extracomment>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>Ask first</source>
        <comment>badge.ask</comment>
        <extracomment>On the screen where people choose what their badge shows: a choice for the badge: ask before you talk to me; short.</extracomment>
        <translation>پہلے پوچھ لیں</translation>
    </message>
    <message>
        <source>We keep that you came, and that you want no badge.</source>
        <comment>checked-in.kept no badge</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ہم آپ کی آمد ریکارڈ میں رکھتے ہیں، اور یہ کہ آپ کو بیج نہیں چاہیے۔</translation>
    </message>
    <message>
        <source>The printer needs a moment. The desk will make your badge. No need to wait: you can fetch it there.</source>
        <comment>checked-in.desk</comment>
        <extracomment>On the screen that tells how far the badge is, and where to go first: a message in place of the stages, when the printer does not work.</extracomment>
        <translation>پرنٹر ابھی نہیں چل رہا۔ آپ کا بیج استقبالیہ بنائے گا۔ انتظار ضروری نہیں: وہیں سے لے لیں۔</translation>
    </message>
    <message>
        <source>You can come back at any time. Places you have in sessions stay yours.</source>
        <comment>left-today.lead</comment>
        <extracomment>On the screen after somebody has left for today: one or two sentences below the heading.</extracomment>
        <translation>آپ کسی بھی وقت واپس آ سکتے ہیں۔ سیشنوں میں آپ کی جگہیں آپ کی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>{room}. Show your code or badge</source>
        <comment>room-door.title hidden</comment>
        <extracomment>On the screen at a room’s door that waits for a code or a badge: the heading after somebody turned the camera off; two lines at most. {room} is a room’s name.</extracomment>
        <translation>{room}۔ اپنا کوڈ یا بیج دکھائیں</translation>
    </message>
    <message>
        <source>There are steps. Ask a person if there is another way.</source>
        <comment>sessions.steps</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the way to a room, for wheels and prams: there are some steps.</extracomment>
        <translation>راستے میں سیڑھیاں ہیں۔ کسی سے پوچھیں کہ کیا کوئی اور راستہ ہے۔</translation>
    </message>
    <message>
        <source>Sessions here are mostly in English. You can ask the desk about other languages.</source>
        <comment>sessions.spoken</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a sentence on screens in other languages than the event’s own; English is that of the event.</extracomment>
        <translation>یہاں سیشن زیادہ تر انگریزی میں ہوتے ہیں۔ دوسری زبانوں کے بارے میں استقبالیہ سے پوچھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You’re waiting. Others may have asked before you, at another screen.</source>
        <comment>sessions.waiting apart</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message to whoever waits, while this screen cannot hear from all the others.</extracomment>
        <translation>آپ انتظار میں ہیں۔ ہو سکتا ہے کسی اور سکرین پر کسی نے آپ سے پہلے جگہ مانگی ہو۔</translation>
    </message>
    <message>
        <source>No need to wait here. Look at a screen like this every {minutes} minutes, with your code or name. An open place is kept for you for {minutes} minutes, then for the next person.</source>
        <comment>sessions.when one opens</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: after that message: what happens when a place opens. {minutes} is how many minutes, always 15.</extracomment>
        <translation>یہاں رکنا ضروری نہیں۔ ہر {minutes} منٹ بعد ایسی کسی سکرین پر اپنے کوڈ یا نام سے دیکھ لیں۔ خالی جگہ {minutes} منٹ آپ کے لیے رکھی جاتی ہے، پھر اگلے شخص کے لیے۔</translation>
    </message>
    <message>
        <source>It is yours once you join.</source>
        <comment>sessions.kept how</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: after until when a place is kept: what makes it theirs.</extracomment>
        <translation>شامل ہوں تو وہ آپ کی ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Yours if you join</source>
        <comment>sessions.kept short</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: on the session’s key in the list; short.</extracomment>
        <translation>جگہ رکھی ہے: شامل ہوں</translation>
    </message>
    <message>
        <source>At that time you have a place in another session. If you change, you keep that place until this one is yours.</source>
        <comment>sessions.change offered</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message after somebody tried to join while they have a place in another session at that time.</extracomment>
        <translation>اسی دوران ایک دوسرے سیشن میں آپ کی جگہ ہے۔ منتقل ہوں تو وہ تبھی چھوڑی جائے گی جب نئی جگہ مل جائے۔</translation>
    </message>
    <message>
        <source>At that time you have a place in {title}. If you change, you keep that place until this one is yours.</source>
        <comment>sessions.swap</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message beside the key “Change to this session”. {title} is the title of the person’s other session in quotation marks, and its hours.</extracomment>
        <translation>اسی دوران ایک دوسرے سیشن میں آپ کی جگہ ہے: {title}۔ منتقل ہوں تو وہ تبھی چھوڑی جائے گی جب نئی جگہ مل جائے۔</translation>
    </message>
    <message>
        <source>At that time you have places in {titles}. If you change, you keep those until this one is yours.</source>
        <comment>sessions.swap several</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: the same, where the person has places in more than one session at that time. {titles} is the titles of the person’s other sessions in quotation marks, with their hours, as a list.</extracomment>
        <translation>اسی دوران دوسرے سیشنوں میں آپ کی جگہیں ہیں: {titles}۔ منتقل ہوں تو وہ تبھی چھوڑی جائیں گی جب نئی جگہ مل جائے۔</translation>
    </message>
    <message>
        <source>We could not do that just now, and nothing has changed. You can try again, or ask the desk.</source>
        <comment>sessions.desk can look</comment>
        <extracomment>On the screens that list sessions and tell about one, some also beside the floor plan: a message when something did not work as it should.</extracomment>
        <translation>یہ ابھی نہیں ہو سکا، اور کچھ نہیں بدلا۔ پھر کوشش کریں، یا استقبالیہ سے پوچھیں۔</translation>
    </message>
    <message>
        <source>You can keep both places. You can give this one up under “About this session”.</source>
        <comment>my-day.keep both</comment>
        <extracomment>On the screen with somebody’s own sessions: the same message goes on; it names the key “About this session”.</extracomment>
        <translation>آپ دونوں جگہیں رکھ سکتے ہیں۔ یہ جگہ آپ ”اس سیشن کے بارے میں“ میں چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your day is printed. Take it from the printer’s tray.</source>
        <comment>my-day.ready</comment>
        <extracomment>On the screen with somebody’s own sessions: a message once that paper is printed.</extracomment>
        <translation>آپ کے دن کا پروگرام پرنٹ ہو گیا ہے۔ اسے پرنٹر کی ٹرے سے لے لیں۔</translation>
    </message>
    <message>
        <source>You can go to the welcome desk</source>
        <comment>help-sent.at the desk</comment>
        <extracomment>On the screen after somebody asked for a person: the heading when the desk could not be told; two lines at most.</extracomment>
        <translation>آپ استقبالیہ پر جا سکتے ہیں</translation>
    </message>
    <message>
        <source>You can wait here, or go on using this screen.</source>
        <comment>help-sent.anything</comment>
        <extracomment>On the screen after somebody asked for a person: the lead at first, and once somebody comes.</extracomment>
        <translation>آپ یہاں انتظار کر سکتے ہیں، یا اس سکرین کو استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Someone will come. You can wait here, or go on using this screen.</source>
        <comment>help-sent.anything heard</comment>
        <extracomment>On the screen after somebody asked for a person: the lead once the desk’s screen shows the call.</extracomment>
        <translation>کوئی آئے گا۔ آپ یہاں انتظار کر سکتے ہیں، یا اس سکرین کو استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This screen has not reached the desk yet. It keeps trying. The desk is here: {place}.</source>
        <comment>help-sent.place</comment>
        <extracomment>On the screen after somebody asked for a person: the lead when the desk could not be told and it is known where it is. {place} is where the welcome desk is, in the organisers’ words.</extracomment>
        <translation>یہ سکرین ابھی استقبالیہ کو بتا نہیں سکی، اور کوشش جاری ہے۔ استقبالیہ یہاں ہے: {place}۔</translation>
    </message>
    <message>
        <source>This screen has not reached the desk yet. It keeps trying.</source>
        <comment>help-sent.walk</comment>
        <extracomment>On the screen after somebody asked for a person: the lead when the desk could not be told and it is not known where it is.</extracomment>
        <translation>یہ سکرین ابھی استقبالیہ کو بتا نہیں سکی، اور کوشش جاری ہے۔</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>map.key places</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>map.key today</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Wi-Fi, food</source>
        <comment>map.key about</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: a key, which does what it says; short.</extracomment>
        <translation>وائی فائی، کھانا</translation>
    </message>
    <message>
        <source>The pin on the plan: you are here.</source>
        <comment>map.here</comment>
        <extracomment>On the screen with the floor plan, the programme and the Wi-Fi: above the list of rooms, where the plan shows where this screen stands.</extracomment>
        <translation>نقشے پر گول نشان: آپ یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Of these choices, we keep only what you choose to show.</source>
        <comment>why-we-ask.kept</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>ان میں سے ہم صرف وہی ریکارڈ میں رکھتے ہیں جو آپ دکھانا چاہیں۔</translation>
    </message>
    <message>
        <source>It holds no name. If you show it at a room’s door, we keep that you came.</source>
        <comment>why-we-ask.code why</comment>
        <extracomment>On the screen that tells why a badge’s choices are asked for: about the QR code on the badge.</extracomment>
        <translation>اس میں نام نہیں ہوتا۔ اسے کمرے کے دروازے پر دکھانے سے آپ کی آمد درج ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>language.step</comment>
        <extracomment>On the screen where people choose a language: where the person is; small, above the heading.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>language.next</comment>
        <extracomment>On the screen where people choose a language: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>This goes back to usual after your visit.</source>
        <comment>language.kept</comment>
        <extracomment>On the screen where people choose a language: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ کے بعد یہ سکرین پھر معمول کی ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>language.title</comment>
        <extracomment>On the screen where people choose a language: the heading; two lines at most.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>The screen changes at once. People here mostly speak English.</source>
        <comment>language.lead</comment>
        <extracomment>On the screen where people choose a language: one or two sentences below the heading.</extracomment>
        <translation>سکرین فوراً بدل جاتی ہے۔ یہاں لوگ زیادہ تر انگریزی بولتے ہیں۔</translation>
    </message>
    <message>
        <source>Translated, not yet checked by a speaker.</source>
        <comment>language.unchecked</comment>
        <extracomment>On the screen where people choose a language: a line on the key of this language, to its readers: nobody who speaks it has read the translation yet.</extracomment>
        <translation>ترجمہ شدہ، ابھی کسی اہلِ زبان نے نہیں دیکھا۔</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>text-and-contrast.step</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: where the person is; small, above the heading.</extracomment>
        <translation>حروف اور رنگ</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>text-and-contrast.next</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>This goes back to usual after your visit.</source>
        <comment>text-and-contrast.kept</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ کے بعد یہ پھر معمول پر آ جائے گا۔</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>text-and-contrast.title</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: the heading; two lines at most.</extracomment>
        <translation>حروف اور رنگ</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>text-and-contrast.size</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a heading above three choices: how large the letters are; one word.</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Usual text</source>
        <comment>text-and-contrast.standard</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>عام حروف</translation>
    </message>
    <message>
        <source>Large text</source>
        <comment>text-and-contrast.large_a</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>Largest text</source>
        <comment>text-and-contrast.large_b</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice; short.</extracomment>
        <translation>سب سے بڑے حروف</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>text-and-contrast.colours</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a heading above three choices; one word.</extracomment>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>text-and-contrast.moor</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: dark letters on light; one word.</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>text-and-contrast.evening</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: light letters on dark; one word.</extracomment>
        <translation>گہرے</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>text-and-contrast.contrast</comment>
        <extracomment>On the screen where people choose the size of letters and the colours: a choice: black and white; short.</extracomment>
        <translation>زیادہ نمایاں</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>read-aloud.step</comment>
        <extracomment>On the screen about reading aloud: where the person is; small, above the heading.</extracomment>
        <translation>پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>read-aloud.next</comment>
        <extracomment>On the screen about reading aloud: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>Nothing is kept about listening.</source>
        <comment>read-aloud.kept</comment>
        <extracomment>On the screen about reading aloud: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>سننے کا کوئی ریکارڈ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Read this screen aloud</source>
        <comment>read-aloud.title</comment>
        <extracomment>On the screen about reading aloud: the heading; two lines at most.</extracomment>
        <translation>یہ سکرین پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Press Read aloud again to stop, or to hear it once more.</source>
        <comment>read-aloud.open</comment>
        <extracomment>On the screen about reading aloud: the lead.</extracomment>
        <translation>روکنے یا دوبارہ سننے کے لیے ”پڑھ کر سنائیں“ پھر دبائیں۔</translation>
    </message>
    <message>
        <source>This screen shows your details. Without headphones plugged in here, others could hear them. A person can read it to you, too.</source>
        <comment>read-aloud.personal</comment>
        <extracomment>On the screen about reading aloud: the lead, where what is to be read is about the person.</extracomment>
        <translation>یہ سکرین آپ کی معلومات دکھاتی ہے۔ یہاں ہیڈفون لگائے بغیر دوسرے انہیں سن سکتے ہیں۔ کوئی آپ کو پڑھ کر بھی سنا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <comment>read-aloud.slower</comment>
        <extracomment>On the screen about reading aloud: a choice; short.</extracomment>
        <translation>آہستہ پڑھیں</translation>
    </message>
    <message>
        <source>Read louder</source>
        <comment>read-aloud.louder</comment>
        <extracomment>On the screen about reading aloud: a choice; short.</extracomment>
        <translation>اونچی آواز میں پڑھیں</translation>
    </message>
    <message>
        <source>Read every screen to me</source>
        <comment>read-aloud.each</comment>
        <extracomment>On the screen about reading aloud: a choice: every screen that comes, by itself; short.</extracomment>
        <translation>ہر سکرین پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>{words}: this takes a moment</source>
        <comment>read-aloud.busy</comment>
        <extracomment>On the screen about reading aloud: spoken only: a key that cannot be pressed just yet. {words} is what the key says.</extracomment>
        <translation>{words}: اس میں ایک لمحہ لگتا ہے</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <comment>read-aloud.wait</comment>
        <extracomment>On the screen about reading aloud: spoken only: of a key that cannot be pressed just yet.</extracomment>
        <translation>اس میں ایک لمحہ لگتا ہے</translation>
    </message>
    <message>
        <source>{words}: chosen</source>
        <comment>read-aloud.chosen</comment>
        <extracomment>On the screen about reading aloud: spoken only: a choice that is on. {words} is what the key says.</extracomment>
        <translation>{words}: چنا ہوا</translation>
    </message>
    <message>
        <source>More</source>
        <comment>more.step</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: where the person is; small, above the heading.</extracomment>
        <translation>مزید</translation>
    </message>
    <message>
        <source>next: go back whenever you like</source>
        <comment>more.next</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: what happens next; small, after where the person is, so it begins with a small letter.</extracomment>
        <translation>آگے: جب چاہیں واپس جائیں</translation>
    </message>
    <message>
        <source>All of this goes back to usual after your visit.</source>
        <comment>more.kept</comment>
        <extracomment>On the screen that opens by the key “More” in large letters: what is kept of what the person does here; small, below the lead.</extracomment>
        <translation>آپ کے بعد یہ سب پھر معمول پر آ جائے گا۔</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <comment>key.ask</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>مدد مانگیں</translation>
    </message>
    <message>
        <source>Quiet room and support</source>
        <comment>key.quiet room</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>پُرسکون کمرہ اور مدد</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <comment>key.quiet room large</comment>
        <extracomment>On many screens: the same key in large letters; as short as can be.</extracomment>
        <translation>پُرسکون کمرہ</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>key.language</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <comment>key.text</comment>
        <extracomment>On many screens: a key that leads to the size of letters and the colours; short.</extracomment>
        <translation>حروف اور رنگ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>key.read aloud</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>More</source>
        <comment>key.more</comment>
        <extracomment>On many screens: a key that leads to what the foot has no room for in large letters; one word.</extracomment>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Map and programme</source>
        <comment>key.map</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>نقشہ اور پروگرام</translation>
    </message>
    <message>
        <source>Read on, then choose</source>
        <comment>key.read on</comment>
        <extracomment>On many screens: a key that moves on to what is further down, where something can be chosen there; short.</extracomment>
        <translation>آگے پڑھیں، پھر چنیں</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <comment>key.privacy</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>رازداری آسان الفاظ میں</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <comment>key.why</comment>
        <extracomment>On many screens: a key that tells why we ask for what is on the screen; short.</extracomment>
        <translation>ہم کیوں پوچھتے ہیں؟</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>key.back</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <comment>key.finish</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>ختم کریں اور سکرین خالی کریں</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <comment>key.stay</comment>
        <extracomment>On many screens: a key of whoever is asked “Still there?”; short.</extracomment>
        <translation>میں یہیں ہوں</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <comment>key.speak</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>مجھے پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>key.go on</comment>
        <extracomment>On many screens: a key that leads on from a name to the second question; short.</extracomment>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Find my booking</source>
        <comment>key.find</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>میری بکنگ تلاش کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>key.try again</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>I haven’t booked</source>
        <comment>key.not booked</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>میری بکنگ نہیں ہے</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <comment>key.hide camera</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>کیمرا بند کریں</translation>
    </message>
    <message>
        <source>Turn camera on</source>
        <comment>key.show camera</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>کیمرا چلائیں</translation>
    </message>
    <message>
        <source>Choose my badge</source>
        <comment>key.badge</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>میرا بیج چنیں</translation>
    </message>
    <message>
        <source>See sessions</source>
        <comment>key.sessions</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>سیشن دیکھیں</translation>
    </message>
    <message>
        <source>That’s not me</source>
        <comment>key.not me</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>یہ میں نہیں</translation>
    </message>
    <message>
        <source>I’m leaving for today</source>
        <comment>key.leave today</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>مجھے آج کے لیے جانا ہے</translation>
    </message>
    <message>
        <source>Take it back, I’m staying</source>
        <comment>key.undo leave today</comment>
        <extracomment>On many screens: a key that takes leaving for today back; short.</extracomment>
        <translation>واپس لیں، مجھے رکنا ہے</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <comment>key.print</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>میرا بیج چھاپیں</translation>
    </message>
    <message>
        <source>I don’t want a badge</source>
        <comment>key.no badge</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>مجھے بیج نہیں چاہیے</translation>
    </message>
    <message>
        <source>Join this session</source>
        <comment>key.join</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>اس سیشن میں شامل ہوں</translation>
    </message>
    <message>
        <source>Change to this session</source>
        <comment>key.change</comment>
        <extracomment>On many screens: a key that leaves the session that is on at that time, and joins this one; short.</extracomment>
        <translation>اس سیشن میں منتقل ہوں</translation>
    </message>
    <message>
        <source>Join again</source>
        <comment>key.undo leave session</comment>
        <extracomment>On many screens: a key that takes leaving a session back; short.</extracomment>
        <translation>دوبارہ شامل ہوں</translation>
    </message>
    <message>
        <source>Keep me a place if one opens</source>
        <comment>key.wait</comment>
        <extracomment>On many screens: a key that joins the waiting list; short.</extracomment>
        <translation>جگہ خالی ہو تو میرے لیے رکھیں</translation>
    </message>
    <message>
        <source>Skip this</source>
        <comment>key.skip</comment>
        <extracomment>On many screens: a key that leaves the question at the end without an answer; short.</extracomment>
        <translation>اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>My day</source>
        <comment>key.my day</comment>
        <extracomment>On many screens: a key, which does what it says; short.</extracomment>
        <translation>میرا دن</translation>
    </message>
    <message>
        <source>Print my day</source>
        <comment>key.print my day</comment>
        <extracomment>On many screens: a key that prints somebody’s sessions on a small paper; short.</extracomment>
        <translation>میرے دن کا پروگرام چھاپیں</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keyboard.space</comment>
        <extracomment>On the screen’s own keyboard: on the space bar; one word.</extracomment>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keyboard.delete</comment>
        <extracomment>On the screen’s own keyboard: on the key that takes the last letter away; one word.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>keyboard.layouts</comment>
        <extracomment>On the screen’s own keyboard: spoken only: of the key that offers other scripts, before the name of the one that is on; one word.</extracomment>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keyboard.space spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the space bar.</extracomment>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Clear what is typed</source>
        <comment>keyboard.clear spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that takes all that was typed away.</extracomment>
        <translation>لکھا ہوا صاف کریں</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <comment>keyboard.delete spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that takes the last letter away.</extracomment>
        <translation>ایک حرف مٹائیں</translation>
    </message>
    <message>
        <source>Capitals and more letters</source>
        <comment>keyboard.shift spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key with an arrow, which leads to capitals and more letters.</extracomment>
        <translation>بڑے اور مزید حروف</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <comment>keyboard.accents spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads to letters with accents.</extracomment>
        <translation>اعراب والے حروف</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <comment>keyboard.signs spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads to digits and signs.</extracomment>
        <translation>ہندسے اور نشان</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>keyboard.letters spoken</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the key that leads back from digits and signs.</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>At sign</source>
        <comment>keyboard.sign @</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ایٹ کا نشان</translation>
    </message>
    <message>
        <source>Full stop</source>
        <comment>keyboard.sign .</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>نقطہ</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <comment>keyboard.sign -</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ہائفن</translation>
    </message>
    <message>
        <source>Underscore</source>
        <comment>keyboard.sign _</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>انڈر اسکور</translation>
    </message>
    <message>
        <source>Plus</source>
        <comment>keyboard.sign +</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>keyboard.sign &apos;</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>اپاسٹروفی</translation>
    </message>
    <message>
        <source>Slash</source>
        <comment>keyboard.sign /</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>سلیش</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>keyboard.sign #</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ہیش</translation>
    </message>
    <message>
        <source>And sign</source>
        <comment>keyboard.sign &amp;</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>اینڈ کا نشان</translation>
    </message>
    <message>
        <source>Per cent</source>
        <comment>keyboard.sign %</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>فیصد</translation>
    </message>
    <message>
        <source>Equals</source>
        <comment>keyboard.sign =</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Tilde</source>
        <comment>keyboard.sign ~</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ٹلڈا</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>keyboard.sign *</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ستارہ</translation>
    </message>
    <message>
        <source>Dollar</source>
        <comment>keyboard.sign $</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>ڈالر</translation>
    </message>
    <message>
        <source>Question mark</source>
        <comment>keyboard.sign ?</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>سوالیہ نشان</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <comment>keyboard.sign (</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>قوسین شروع</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <comment>keyboard.sign )</comment>
        <extracomment>On the screen’s own keyboard: spoken only: the sign on a key, as it is called when an e-mail address is read out; short.</extracomment>
        <translation>قوسین ختم</translation>
    </message>
</context>
</TS>
