package rapporteur.language;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.BitSet;
import rapporteur.model.Entity;
import rapporteur.model.Token;

/** Decides about the words of one window, from what the encoder says about them. */
final class Decoder {

    private final Labels labels;
    private final Graphs graphs;
    private final Window window;
    private final Encoded encoded;
    private final Analysis analysis;
    /** Words of context, which stand before those that are decided about. */
    private final int context;

    Decoder(Labels labels, Graphs graphs, Window window, Encoded encoded, Analysis analysis) {
        this.labels = labels;
        this.graphs = graphs;
        this.window = window;
        this.encoded = encoded;
        this.analysis = analysis;
        this.context = window.first() - window.context();
    }

    /** @param given words of the text that a sentence starts with, where that is known; else null */
    void decode(BitSet given) {
        decodeWords();
        BitSet paragraphs = new BitSet(window.size());
        for (int i = 0; i < window.size(); i++) {
            paragraphs.set(i, analysis.words.get(window.context() + i).opensParagraph());
        }
        int own = window.last() - window.first();
        BitSet starts = given == null
                ? starts(own, paragraphs.get(context, window.size()))
                : given.get(window.first(), window.last());
        starts.set(0);
        EventDecoder events = new EventDecoder(labels, graphs, window, encoded);
        int[] heads = new int[window.size()];
        int first = 0;
        while (first < own) {
            int next = starts.nextSetBit(first + 1);
            int last = next < 0 ? own : next;
            analysis.sentences.set(window.first() + first);
            decodeTree(context + first, context + last, heads);
            decodeEntities(context + first, last - first);
            analysis.events.addAll(events.decode(context + first, context + last));
            first = last;
        }
        decodeRelations(heads);
        for (int word = context; word < window.size(); word++) {
            addMention(word);
        }
        analysis.attributions.addAll(
                new AttributionDecoder(labels.role(), graphs, window, encoded, paragraphs).decode());
    }

    private BitSet starts(int own, BitSet paragraphs) {
        BitSet closing = new BitSet(own);
        BitSet opening = new BitSet(own);
        for (int i = 0; i < own; i++) {
            Word word = analysis.words.get(window.first() + i);
            closing.set(i, word.closesQuotation());
            opening.set(i, i > 0 && word.opensQuotationAfter(analysis.words.get(window.first() + i - 1)));
        }
        return Sentences.starts(own, paragraphs, closing, opening, encoded.start, context);
    }

    private void decodeWords() {
        for (int word = context; word < window.size(); word++) {
            int token = window.context() + word;
            String form = analysis.words.get(token).form();
            String lemma = labels.lemma().get(encoded.lemma[word]).apply(form);
            String upos = labels.upos().get(encoded.upos[word]);
            String xpos = labels.xpos().get(encoded.xpos[word]);
            analysis.upos[token] = upos;
            analysis.xpos[token] = xpos;
            analysis.lemmas[token] = Lemmas.standard().check(form, upos, xpos, lemma.isEmpty() ? form : lemma);
        }
    }

    private void decodeTree(int first, int last, int[] heads) {
        int[] found = Trees.heads(arcs(first, last));
        for (int i = 0; i < found.length; i++) {
            heads[first + i] = first + found[i];
            int token = window.context() + first + i;
            analysis.heads[token] = found[i] == i ? Token.ROOT : window.context() + first + found[i];
        }
    }

    /** Of each word, how much each word scores as its head. */
    private float[][] arcs(int first, int last) {
        float[][] scores = new float[last - first][];
        for (int word = first; word < last; word++) {
            int row = word * encoded.words();
            scores[word - first] = Arrays.copyOfRange(encoded.arc, row + first, row + last);
        }
        return scores;
    }

    private void decodeRelations(int[] heads) {
        int own = window.size() - context;
        int width = encoded.relationGovernor.length / encoded.words();
        FloatBuffer governors = FloatBuffer.allocate(own * width);
        for (int word = context; word < window.size(); word++) {
            governors.put(encoded.relationGovernor, heads[word] * width, width);
        }
        FloatBuffer dependents = FloatBuffer.wrap(encoded.relationDependent, context * width, own * width);
        float[] logits = graphs.relations(dependents.slice(), governors.flip(), own);
        for (int i = 0; i < own; i++) {
            int relation = labels.root();
            if (heads[context + i] != context + i) {
                relation = likeliestBesideRoot(logits, i * labels.deprel().size());
            }
            analysis.relations[window.first() + i] = labels.deprel().get(relation);
        }
    }

    private void addMention(int word) {
        int token = window.context() + word;
        if (Coreferences.canRefer(analysis.upos[token])) {
            analysis.coreferences.add(token, row(encoded.anaphor, word), row(encoded.antecedent, word));
        }
    }

    private float[] row(float[] matrix, int word) {
        int width = matrix.length / encoded.words();
        return Arrays.copyOfRange(matrix, word * width, (word + 1) * width);
    }

    private int likeliestBesideRoot(float[] logits, int row) {
        int best = labels.root() == 0 ? 1 : 0;
        for (int relation = best + 1; relation < labels.deprel().size(); relation++) {
            if (relation != labels.root() && logits[row + relation] > logits[row + best]) {
                best = relation;
            }
        }
        return best;
    }

    private void decodeEntities(int first, int words) {
        int[] tags = labels.entity().decode(encoded.entity, first, words);
        int start = 0;
        while (start < words) {
            int end = start + 1;
            if (!labels.entity().isOutside(tags[start])) {
                double score = probability(first + start, tags[start]);
                while (end < words && labels.entity().continues(tags[end])) {
                    score += probability(first + end, tags[end]);
                    end++;
                }
                Entity.Kind kind = Entity.Kind.valueOf(labels.entity().kind(tags[start]));
                int token = window.context() + first;
                analysis.entities.add(new Entity(token + start, token + end, kind, Math.min(1, score / (end - start))));
            }
            start = end;
        }
    }

    private double probability(int word, int tag) {
        int size = labels.entity().size();
        double sum = 0;
        for (int other = 0; other < size; other++) {
            sum += StrictMath.exp(encoded.entity[word * size + other] - encoded.entity[word * size + tag]);
        }
        return 1 / sum;
    }
}
