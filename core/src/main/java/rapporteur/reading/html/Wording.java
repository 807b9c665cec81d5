package rapporteur.reading.html;

import java.util.regex.Pattern;

/** Lines that sites put into every story. */
final class Wording {

    private static final int LONGEST = 200;

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?:advert|advertisement|advertising|ad|sponsored(?: content)?|loading.*|share(?: this.*)?|story continues.*|"
                    + "(?:article|story) continues (?:below|after).*|continue reading.*|read (?:more|also|next)\\b.*|also read\\b.*|"
                    + "related(?: (?:articles?|stories|posts|news|content|links|topics))?\\W*|see also\\b.*|(?:sign|signing) up\\b.*|"
                    + "subscribe\\b.*|follow (?:us|me|@|\\w+ on (?:twitter|facebook|instagram))\\b.*|click here\\b.*|recommended\\W*|"
                    + "more (?:from|on|stories)\\b.{0,60}|you may (?:also )?(?:like|be interested).*|"
                    + "(?:photo|image|picture|credit|source)s?(?: credits?)?(?: by)?: .*|(?:tags?|topics|filed under|categories|posted in)\\b\\W*.{0,80}|"
                    + "\\d+ comments?|comments?|leave a (?:comment|reply).*|advertisement.*|print|email|tweet|pin it|"
                    + "(?:all rights reserved|copyright|\u00A9|\\(c\\)).*|watch(?: (?:now|the video|more))?:? .{0,120}|don['\u2019]t miss\\b.*|"
                    + "trending(?: now)?\\W*|most (?:read|popular|viewed)\\W*|getty images.*|"
                    + "(?:get|receive|have) (?:the|our|all|your|today).{0,120}(?:inbox|newsletters?).*|this slideshow requires javascript.*|"
                    + ".{0,80}\\bsubscribe to .{0,40}newsletters?\\W*|listen to .{0,80}(?:here|live|podcast)\\W*|"
                    + ".{0,90}\\bfollow (?:\\w+|ap's full coverage)(?: \\w+)? (?:on|of) .{0,90}|iklan|anzeige|publicidad(?:e)?|werbung|caption|close|"
                    + "get .{0,60}delivered (?:to|through) your .*|have a (?:news )?tip\\?.*|click (?:here )?to (?:read|see|view|subscribe|sign).*)",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static boolean isBoilerplate(String text) {
        return text.length() <= LONGEST && BOILERPLATE.matcher(text).matches();
    }
}
