package rapporteur.reading.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapporteur.model.Block.Kind;

/** Chooses the passages of the article, and tells what each is for. */
final class Selection {

    private static final double MOST_LINKS = 0.5;
    private static final int LONGEST_BYLINE = 200;
    private static final int SHORTEST_DESCRIPTION = 30;
    private static final int SHORTEST_REPEATED = 120;

    private final Outline outline;
    private final Passage headline;
    private final Box main;
    private final List<String> descriptions;

    Selection(Outline outline, Metadata metadata) {
        this.outline = outline;
        this.headline = Headline.of(outline, metadata.titles());
        this.main = MainPart.of(outline);
        this.descriptions = metadata.descriptions().stream()
                .map(Likeness::letters)
                .filter(letters -> letters.length() >= SHORTEST_DESCRIPTION)
                .toList();
    }

    Box main() {
        return main;
    }

    Passage headline() {
        return headline;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Passage passage : outline.passages().subList(main.first, main.end)) {
            Kind kind = kind(passage);
            if (kind != null) {
                parts.add(new Part(passage, kind));
            }
        }
        dropLabels(parts);
        trim(parts);
        dropRepeated(parts);
        List<Part> all = lead();
        all.addAll(parts);
        return all;
    }

    /** The headline and what stands between it and the text, where the text does not hold it. */
    private List<Part> lead() {
        List<Part> lead = new ArrayList<>();
        if (headline == null || headline.index() >= main.first) {
            return lead;
        }
        lead.add(new Part(headline, Kind.HEADLINE));
        for (Passage passage : outline.passages().subList(headline.index() + 1, main.first)) {
            Kind kind = passage.box().aside ? null : leadKind(passage);
            if (kind != null) {
                lead.add(new Part(passage, kind));
            }
        }
        return lead;
    }

    private Kind leadKind(Passage passage) {
        if (within(passage, Label.CREDIT) != null) {
            return Kind.CREDIT;
        }
        if (within(passage, Label.CAPTION) != null || passage.box().tagged("figure") != null) {
            return Kind.CAPTION;
        }
        if (within(passage, Label.STANDFIRST) != null || isDescription(passage)) {
            return passage.linkDensity() > MOST_LINKS ? null : Kind.STANDFIRST;
        }
        return within(passage, Label.BYLINE) != null && passage.text().length() <= LONGEST_BYLINE ? Kind.BYLINE : null;
    }

    private boolean isDescription(Passage passage) {
        String letters = Likeness.letters(passage.text());
        return letters.length() >= SHORTEST_DESCRIPTION
                && descriptions.stream().anyMatch(each -> each.startsWith(letters) || letters.startsWith(each));
    }

    /** A paragraph that is set off a second time is read once. */
    private static void dropRepeated(List<Part> parts) {
        Set<String> seen = new HashSet<>();
        parts.removeIf(part -> part.kind() == Kind.BODY
                && part.passage().isProse()
                && part.passage().text().length() >= SHORTEST_REPEATED
                && !seen.add(part.passage().text()));
    }

    private Kind kind(Passage passage) {
        if (passage.box().aside) {
            return null;
        }
        if (passage == headline) {
            return Kind.HEADLINE;
        }
        if (within(passage, Label.CREDIT) != null) {
            return Kind.CREDIT;
        }
        if (within(passage, Label.CAPTION) != null || passage.box().tagged("figure") != null) {
            return Kind.CAPTION;
        }
        Box byline = within(passage, Label.BYLINE);
        if (byline != null && !passage.isProse() && byline.prose < 0.2 * main.prose) {
            return Kind.BYLINE;
        }
        if (isTeaser(passage)) {
            return null;
        }
        if (Wording.isBoilerplate(passage.text())) {
            return null;
        }
        if (passage.isHeading()) {
            return Kind.SUBHEADING;
        }
        Box standfirst = within(passage, Label.STANDFIRST);
        if (standfirst != null && standfirst.prose < 0.3 * main.prose && named() == null) {
            return Kind.STANDFIRST;
        }
        return Kind.BODY;
    }

    /** Whether it is made to be clicked: hardly anything but a link, and no heading of the text that follows. */
    private boolean isTeaser(Passage passage) {
        double links = passage.linkDensity();
        if (links <= MOST_LINKS || passage.box().tagged("table") != null) {
            return false;
        }
        if (passage.isHeading()) {
            return passage.box().tagged("li") != null;
        }
        int free = passage.text().length() - passage.linkChars();
        return links > 0.9 || free < 20 || !passage.endsSentence();
    }

    private Box within(Passage passage, Label label) {
        Box box = passage.box().labelled(label);
        return box != null && !box.contains(main) && box.chars < 0.6 * main.chars ? box : null;
    }

    /** Headings and lines with a colon announce what comes next; where that was left out, they say nothing. */
    private static void dropLabels(List<Part> parts) {
        for (int i = parts.size() - 2; i >= 0; i--) {
            Passage passage = parts.get(i).passage();
            boolean announces =
                    parts.get(i).kind() == Kind.SUBHEADING || passage.text().endsWith(":");
            boolean gap = parts.get(i + 1).passage().index() > passage.index() + 1;
            if (announces
                    && gap
                    && passage.text().length() < 60
                    && !parts.get(i).passage().isProse()) {
                parts.remove(i);
            }
        }
    }

    private Box named() {
        return main.labelled(Label.BODY);
    }

    private void trim(List<Part> parts) {
        if (named() != null) {
            while (!parts.isEmpty() && parts.get(parts.size() - 1).kind() == Kind.SUBHEADING) {
                parts.remove(parts.size() - 1);
            }
            return;
        }
        int first = 0;
        while (first < parts.size() && !isFirm(parts.get(first))) {
            first++;
        }
        if (first == parts.size()) {
            return;
        }
        int last = parts.size() - 1;
        while (last > first && !isFirm(parts.get(last))) {
            last--;
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean body = part.kind() == Kind.BODY || part.kind() == Kind.SUBHEADING;
            if (body && (i < first || i > last) && !(part.passage().endsSentence() && part.kind() == Kind.BODY)) {
                parts.remove(i);
            }
        }
    }

    private static boolean isFirm(Part part) {
        return part.kind() == Kind.BODY && part.passage().isProse();
    }
}
