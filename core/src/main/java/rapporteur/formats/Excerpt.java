package rapporteur.formats;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.model.Act;
import rapporteur.model.Block;
import rapporteur.model.Record;
import rapporteur.model.Span;

/** The words around an act's trigger: what its statement says where it is reported, else its sentence. */
final class Excerpt {

    private static final String ELLIPSIS = "…";

    private final Record record;
    private final Act act;
    private final boolean color;
    private final String text;

    Excerpt(Record record, Act act, boolean color) {
        this.record = record;
        this.act = act;
        this.color = color;
        text = record.document().text();
    }

    /** The excerpt, cut to about so many code units around the trigger. */
    StyledText cut(int length) {
        Span trigger = act.trigger().get(0);
        Span range = range(trigger);
        int start = range.start();
        int end = range.end();
        int before = Math.max(length / 3, length - (end - trigger.start()));
        int from = trigger.start() - start <= before ? start : wordBefore(trigger.start() - before, trigger.start());
        int after = Math.max(length - (trigger.end() - from), length / 3);
        int to = end - trigger.end() <= after ? end : wordAfter(trigger.end() + after, trigger.end());
        StyledText excerpt = new StyledText();
        excerpt.add(from > start ? ELLIPSIS + " " : "", Style.DIM);
        styled(excerpt, from, to);
        return excerpt.add(to < end ? " " + ELLIPSIS : "", Style.DIM);
    }

    private void styled(StyledText excerpt, int from, int to) {
        int at = from;
        for (Span trigger : act.trigger()) {
            if (trigger.start() >= at && trigger.start() < to) {
                plain(excerpt, at, trigger.start());
                String words = color ? trigger.text() : "*" + trigger.text() + "*";
                excerpt.add(words, Style.ofQuad(act.quad()));
                at = trigger.end();
            }
        }
        plain(excerpt, at, to);
    }

    private void plain(StyledText excerpt, int from, int to) {
        for (int start = from; start < to; ) {
            int end = start + 1;
            boolean content = isContent(start);
            while (end < to && isContent(end) == content) {
                end++;
            }
            excerpt.add(text.substring(start, end), content ? Style.PLAIN : Style.DIM);
            start = end;
        }
    }

    private boolean isContent(int offset) {
        return act.content().stream().anyMatch(span -> span.contains(offset));
    }

    /** From the first to the last word of interest: what a statement says and who says it, or all around a deed. */
    private Span range(Span trigger) {
        Stream<Span> around = act.content().isEmpty()
                ? Stream.of(reported(trigger).orElseGet(() -> sentence(trigger)))
                : Stream.concat(act.content().stream(), sourceNear(trigger));
        List<Span> words = Stream.concat(act.trigger().stream(), around).toList();
        int start = words.stream().mapToInt(Span::start).min().orElseThrow();
        int end = words.stream().mapToInt(Span::end).max().orElseThrow();
        return Span.of(text, start, end);
    }

    private Stream<Span> sourceNear(Span trigger) {
        Span sentence = sentence(trigger);
        return act.source().spans().stream().filter(sentence::contains);
    }

    /** The part of the enclosing statement's content that the trigger stands in. */
    private Optional<Span> reported(Span trigger) {
        List<Span> content = act.within().flatMap(record::act).map(Act::content).orElse(List.of());
        return content.stream().filter(span -> span.contains(trigger)).findFirst();
    }

    private Span sentence(Span trigger) {
        Span block = record.document()
                .blockAt(trigger.start())
                .map((Block found) -> record.document().span(found))
                .orElse(trigger);
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        sentences.setText(block.text());
        int inBlock = trigger.start() - block.start();
        int end = sentences.following(inBlock);
        int start = sentences.previous();
        return Span.of(text, block.start() + start, Math.max(block.start() + end, trigger.end()));
    }

    private int wordBefore(int offset, int limit) {
        int at = offset;
        while (at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private int wordAfter(int offset, int limit) {
        int at = offset;
        while (at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
