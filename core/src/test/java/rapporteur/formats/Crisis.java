package rapporteur.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rapporteur.model.Act;
import rapporteur.model.ActBuilder;
import rapporteur.model.Actor;
import rapporteur.model.Article;
import rapporteur.model.Block;
import rapporteur.model.Channel;
import rapporteur.model.Document;
import rapporteur.model.EventType;
import rapporteur.model.Party;
import rapporteur.model.Place;
import rapporteur.model.Quantity;
import rapporteur.model.QuoteKind;
import rapporteur.model.Reason;
import rapporteur.model.Record;
import rapporteur.model.Span;
import rapporteur.model.Status;
import rapporteur.model.TimeExpression;

/** Invented news of an invented quarrel, with the record that a careful reader would take of it. */
final class Crisis {

    private static final LocalDate TUESDAY = LocalDate.of(2031, 3, 4);
    private static final LocalDate SUNDAY = TUESDAY.minusDays(2);

    private record Part(Block.Kind kind, String text) {}

    private static final List<Part> PARTS = List.of(
            new Part(Block.Kind.HEADLINE, "Vellmark demands Teral pull patrol boats out of Sarn Strait"),
            new Part(
                    Block.Kind.STANDFIRST,
                    "Envoys are due to meet in Oskhaven on Friday, as fishing crews tell of being turned back at gunpoint"),
            new Part(Block.Kind.BYLINE, "By Mira Dahl in Oskhaven"),
            new Part(
                    Block.Kind.BODY,
                    "Vellmark’s foreign minister, Ana Lorca, on Tuesday demanded that Teral withdraw its patrol boats from"
                            + " the Sarn Strait, and warned that her government would close its ports to Teralian ships if"
                            + " the boats were still there by the end of the week."),
            new Part(
                    Block.Kind.BODY,
                    "“We will not negotiate under the barrel of a gun,” Lorca told reporters at a news conference in"
                            + " Oskhaven. “These boats leave, and then we talk.”"),
            new Part(
                    Block.Kind.BODY,
                    "Teral’s defence ministry denied that its crews had fired on two Vellmark trawlers on Sunday, saying"
                            + " in a statement that they had merely escorted them out of Teralian waters."),
            new Part(Block.Kind.CAPTION, "A Teralian patrol boat off the Sarn Islands last month."),
            new Part(Block.Kind.CREDIT, "Photo: Northern Picture Agency"),
            new Part(Block.Kind.SUBHEADING, "A captain in custody"),
            new Part(
                    Block.Kind.BODY,
                    "According to a report by the Coastal Monitor, an independent group, crew members said that about 40"
                            + " sailors boarded the Brisa and arrested its captain."),
            new Part(
                    Block.Kind.BODY,
                    "A senior Teralian official, who asked not to be named, said the president might release the captain"
                            + " “as a gesture of good will” before the talks."),
            new Part(
                    Block.Kind.BODY,
                    "Piet Okonjo, who heads the League of Northern States, telephoned both presidents on Monday, his"
                            + " office said. The League has offered to mediate."),
            new Part(Block.Kind.TEASER, "Read also: Ten things to know about the Sarn Strait"));

    private static final Actor VELLMARK =
            Actor.of("Vellmark", Actor.Kind.COUNTRY).withId("vellmark").withCountry("XVM");
    private static final Actor TERAL =
            Actor.of("Teral", Actor.Kind.COUNTRY).withId("teral").withCountry("XTR");
    private static final Actor LORCA = Actor.of("Ana Lorca", Actor.Kind.PERSON)
            .withId("ana-lorca")
            .withCountry("XVM")
            .withSectors(List.of("GOV"))
            .withRole("Foreign Minister");
    private static final Actor MINISTRY = Actor.of("Ministry of Defence of Teral", Actor.Kind.ORGANIZATION)
            .withCountry("XTR")
            .withSectors(List.of("GOV", "MIL"));
    private static final Actor MONITOR =
            Actor.of("Coastal Monitor", Actor.Kind.ORGANIZATION).withSectors(List.of("NGO"));
    private static final Actor CREW =
            Actor.of("crew of the Brisa", Actor.Kind.GROUP).withCountry("XVM").withSectors(List.of("CVL"));
    private static final Actor OKONJO = Actor.of("Piet Okonjo", Actor.Kind.PERSON)
            .withSectors(List.of("IGO"))
            .withRole("Secretary-General of the League of Northern States");
    private static final Actor LEAGUE =
            Actor.of("League of Northern States", Actor.Kind.ORGANIZATION).withSectors(List.of("IGO"));

    private final Document document;
    private final List<Act> acts = new ArrayList<>();
    private int from;
    private ActBuilder pending;

    private Crisis(Document document) {
        this.document = document;
    }

    /** A quarrel about patrol boats: statements within statements, an anonymous source, a relayed phone call. */
    static Record patrolBoats() {
        Crisis crisis = new Crisis(document());
        crisis.demands();
        crisis.denials();
        crisis.reports();
        return new Record(crisis.document, crisis.acts);
    }

    /** A weather report, in which nobody does or says anything. */
    static Record quietDay() {
        String text = "Fog along the coast will lift by noon.\n";
        return new Record(
                Document.of(Article.of(text, TUESDAY).withId("news/fog.txt").withTitle("Fog until noon")), List.of());
    }

    private static Document document() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Part part : PARTS) {
            int start = text.length();
            text.append(part.text());
            blocks.add(new Block(part.kind(), start, text.length()));
            text.append("\n\n");
        }
        return new Document(
                Article.of(text.toString(), TUESDAY)
                        .withId("news/patrol-boats.txt")
                        .withTitle("Vellmark demands Teral pull patrol boats out of Sarn Strait")
                        .withUrl("https://news.example/2031/03/04/patrol-boats")
                        .withOutlet("The Harbour Times"),
                blocks);
    }

    private void demands() {
        from = document.text().indexOf("Vellmark’s");
        Span lorca = words("Vellmark’s foreign minister, Ana Lorca");
        Span tuesday = words("Tuesday");
        Span port = words("Oskhaven");
        TimeExpression onTuesday = TimeExpression.inText(tuesday, TUESDAY, TUESDAY);
        add(Act.Kind.STATEMENT, EventType.REQUEST, "s1", "demanded", 0.934)
                .cameo("1056")
                .goldstein(-2)
                .source(Party.of(List.of(lorca), List.of(LORCA)))
                .recipient(Party.of(List.of(words("Teral")), List.of(TERAL)))
                .content(List.of(words("that Teral withdraw its patrol boats from the Sarn Strait")))
                .quote(QuoteKind.INDIRECT)
                .channel(Channel.PRESS_CONFERENCE)
                .time(onTuesday)
                .place(Place.of(port).withName("Oskhaven").withCountry("XVM").withCoordinates(57.30125, -8.5))
                .why("type", Reason.filled("encoder", 0.97, List.of(words("demanded"))))
                .why("source", Reason.filled("attribution", 0.981, List.of(lorca)))
                .why("recipient", Reason.filled("subject-of-demanded-act", List.of(words("Teral"))))
                .why("time", Reason.filled("weekday-before-publication", List.of(tuesday)))
                .why("quantity", Reason.empty("none-in-scope"));
        add(Act.Kind.EVENT, EventType.RETREAT, "e1", "withdraw", 0.881)
                .mode("withdraw")
                .contexts(List.of("military", "maritime"))
                .cameo("0874")
                .goldstein(9)
                .status(Status.REQUESTED)
                .within("s1")
                .source(Party.of(List.of(words("Teral")), List.of(TERAL)))
                .place(Place.of(words("the Sarn Strait")).withName("Sarn Strait"))
                .why("status", Reason.filled("complement-of-demand", List.of(words("demanded"))))
                .why("recipient", Reason.empty("verb-takes-none"));
        add(Act.Kind.STATEMENT, EventType.THREATEN, "s2", "warned", 0.9)
                .source(Party.of(List.of(lorca), List.of(LORCA)))
                .recipient(Party.of(List.of(words("Teralian ships")), List.of(TERAL)))
                .content(List.of(words("that her government would close its ports to Teralian ships if the boats were"
                        + " still there by the end of the week")))
                .quote(QuoteKind.INDIRECT)
                .time(onTuesday);
        add(Act.Kind.EVENT, EventType.SANCTION, "e2", "close", 0.8125)
                .status(Status.THREATENED)
                .within("s2")
                .source(Party.of(List.of(words("her government")), List.of(VELLMARK)))
                .recipient(Party.of(List.of(words("Teralian ships")), List.of(TERAL)));
        add(Act.Kind.STATEMENT, EventType.REJECT, "s3", "told", 0.71)
                .source(Party.of(List.of(after("told", "Lorca", -10)), List.of(LORCA)))
                .addressee(Party.of(List.of(words("reporters")), List.of()))
                .recipient(Party.of(List.of(), List.of(TERAL)))
                .content(List.of(
                        words("“We will not negotiate under the barrel of a gun,”"),
                        words("“These boats leave, and then we talk.”")))
                .quote(QuoteKind.DIRECT)
                .channel(Channel.PRESS_CONFERENCE)
                .place(Place.of(port).withName("Oskhaven").withCountry("XVM"))
                .time(TimeExpression.inferred(tuesday, TUESDAY, TUESDAY))
                .why("recipient", Reason.filled("topic-of-quotation", List.of(words("These boats"))));
    }

    private void denials() {
        from = document.text().indexOf("Teral’s");
        Party ministry = Party.of(List.of(words("Teral’s defence ministry")), List.of(MINISTRY));
        Party trawlers = Party.of(List.of(words("two Vellmark trawlers")), List.of(CREW));
        add(Act.Kind.STATEMENT, EventType.REJECT, "s4", "denied", 0.9551)
                .source(ministry)
                .content(List.of(words("that its crews had fired on two Vellmark trawlers on Sunday")))
                .quote(QuoteKind.INDIRECT)
                .time(TimeExpression.ofPublication(TUESDAY))
                .why("recipient", Reason.empty("no-addressee"));
        add(Act.Kind.EVENT, EventType.ASSAULT, "e3", "fired", 0.9)
                .status(Status.DENIED)
                .within("s4")
                .source(Party.of(List.of(words("its crews")), List.of(TERAL)))
                .recipient(trawlers)
                .quantity(Quantity.exactly(words("two"), 2, "trawlers"))
                .time(TimeExpression.inText(words("Sunday"), SUNDAY, SUNDAY));
        add(Act.Kind.STATEMENT, EventType.STATE, "s5", "saying", 0.86)
                .source(ministry)
                .content(List.of(words("that they had merely escorted them out of Teralian waters")))
                .quote(QuoteKind.INDIRECT)
                .channel(Channel.PRESS_STATEMENT);
        add(Act.Kind.EVENT, EventType.COERCE, "e4", "escorted", 0.64)
                .within("s5")
                .source(Party.of(List.of(words("they")), List.of(TERAL)))
                .recipient(trawlers.withActors(List.of(CREW)));
    }

    private void reports() {
        from = document.text().indexOf("According");
        Party captain = Party.of(List.of(words("its captain")), List.of());
        Party sailors = Party.of(List.of(words("about 40 sailors")), List.of(TERAL));
        add(Act.Kind.STATEMENT, EventType.STATE, "s6", "According to a report", 0.9)
                .source(Party.of(List.of(words("the Coastal Monitor")), List.of(MONITOR)))
                .content(List.of(words(
                        "crew members said that about 40 sailors boarded the Brisa and arrested its" + " captain")))
                .quote(QuoteKind.INDIRECT)
                .channel(Channel.REPORT);
        add(Act.Kind.STATEMENT, EventType.ACCUSE, "s7", "said", 0.77)
                .within("s6")
                .source(Party.of(List.of(words("crew members")), List.of(CREW)))
                .content(List.of(words("that about 40 sailors boarded the Brisa and arrested its captain")))
                .quote(QuoteKind.INDIRECT)
                .relayedBy(List.of(MONITOR));
        add(Act.Kind.EVENT, EventType.COERCE, "e5", "boarded", 0.83)
                .within("s7")
                .source(sailors)
                .recipient(Party.of(List.of(words("the Brisa")), List.of(CREW)))
                .quantity(Quantity.between(words("about 40"), 35, 45, "sailors"));
        add(Act.Kind.EVENT, EventType.COERCE, "e6", "arrested", 0.88)
                .within("s7")
                .source(sailors)
                .recipient(captain)
                .why("source", Reason.filled("conjoined-subject", List.of(words("about 40 sailors"))));
        from = document.text().indexOf("A senior");
        add(Act.Kind.STATEMENT, EventType.STATE, "s8", "said", 0.9)
                .source(Party.unnamed(List.of(words("A senior Teralian official"))))
                .content(List.of(words(
                        "the president might release the captain “as a gesture of good will” before the" + " talks")))
                .quote(QuoteKind.MIXED);
        add(Act.Kind.EVENT, EventType.CONCEDE, "e7", "release", 0.69)
                .status(Status.POSSIBLE)
                .within("s8")
                .source(Party.of(List.of(words("the president")), List.of()))
                .recipient(Party.of(List.of(words("the captain")), List.of()))
                .time(TimeExpression.undated(words("before the talks")));
        from = document.text().indexOf("Piet");
        add(Act.Kind.EVENT, EventType.CONSULT, "e8", "telephoned", 0.97)
                .source(Party.of(List.of(words("Piet Okonjo")), List.of(OKONJO)))
                .recipient(Party.of(List.of(words("both presidents")), List.of(VELLMARK, TERAL)))
                .relayedBy(List.of(Actor.of("office of Piet Okonjo", Actor.Kind.OFFICE)))
                .channel(Channel.PHONE_CALL)
                .time(TimeExpression.inText(words("Monday"), TUESDAY.minusDays(1), TUESDAY.minusDays(1)));
        add(Act.Kind.EVENT, EventType.COOPERATE, "e9", "mediate", 0.74)
                .status(Status.OFFERED)
                .source(Party.of(List.of(words("The League")), List.of(LEAGUE)))
                .recipient(Party.of(List.of(), List.of(VELLMARK, TERAL)));
        flush();
    }

    private ActBuilder add(Act.Kind kind, EventType type, String id, String trigger, double confidence) {
        flush();
        Span words = words(trigger);
        pending = Act.builder(kind, type)
                .article(document.article().id())
                .id(id)
                .trigger(List.of(words))
                .at(document.blockAt(words.start()).orElseThrow().kind(), acts.size())
                .confidence(confidence);
        return pending;
    }

    private void flush() {
        if (pending != null) {
            acts.add(pending.build());
            pending = null;
        }
    }

    /** The first such words from where the story has got to. */
    private Span words(String words) {
        return at(document.text().indexOf(words, from), words);
    }

    private Span after(String anchor, String words, int offset) {
        return at(document.text().indexOf(words, document.text().indexOf(anchor, from) + offset), words);
    }

    private Span at(int start, String words) {
        if (start < 0) {
            throw new IllegalArgumentException("not in the article: " + words);
        }
        return document.span(start, start + words.length());
    }
}
