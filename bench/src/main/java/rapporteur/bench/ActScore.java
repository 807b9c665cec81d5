package rapporteur.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rapporteur.bench.GoldAct.Found;
import rapporteur.model.Act;
import rapporteur.model.Actor;
import rapporteur.model.Party;
import rapporteur.model.Record;
import rapporteur.model.Span;

/** The acts of one record against a close reader's. */
final class ActScore {

    private static final String FOUND = "acts found";
    private static final String WHOLE = "whole acts";

    private final GoldActs gold;
    private final List<Found> found;
    private final PrintWriter misses;
    private final Scores scores = new Scores();

    private ActScore(GoldActs gold, List<Found> found, PrintWriter misses) {
        this.gold = gold;
        this.found = found;
        this.misses = misses;
    }

    /** @param misses where each act that is wrong, missed or too many is named */
    static Scores of(GoldActs gold, Record record, PrintWriter misses) {
        CodePoints points = new CodePoints(record.document().text());
        List<Found> found =
                record.acts().stream().map(act -> Found.of(act, points)).toList();
        return new ActScore(gold, found, misses).score();
    }

    private Scores score() {
        List<Pairs.Pair> pairs = Pairs.assign(
                gold.acts().size(), found.size(), (i, j) -> gold.acts().get(i).fit(found.get(j)));
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        pairs.forEach(pair -> usedGold.set(pair.gold()));
        pairs.forEach(pair -> usedFound.set(pair.predicted()));
        long missed = reportMissed(usedGold);
        List<Pairs.Pair> counted = pairs.stream()
                .filter(pair -> !gold.acts().get(pair.gold()).optional())
                .toList();
        int predicted = found.size() - (pairs.size() - counted.size());
        scores.add(FOUND, new Tally(counted.size(), counted.size() + missed, predicted));
        int whole = 0;
        for (Pairs.Pair pair : counted) {
            whole += isWhole(
                            gold.acts().get(pair.gold()),
                            found.get(pair.predicted()).act())
                    ? 1
                    : 0;
        }
        scores.add(WHOLE, new Tally(whole, counted.size() + missed, predicted));
        BitSet traps = Range.positions(gold.traps());
        long trapped = found.stream()
                .filter(act -> Range.positions(act.trigger()).intersects(traps))
                .count();
        scores.add("not in traps", Tally.share(found.size() - trapped, found.size()));
        found.stream()
                .filter(act -> !usedFound.get(found.indexOf(act)))
                .forEach(act -> misses.println("extra   " + describe(act.act())));
        return scores;
    }

    private long reportMissed(BitSet usedGold) {
        long missed = 0;
        for (int i = 0; i < gold.acts().size(); i++) {
            GoldAct act = gold.acts().get(i);
            if (!usedGold.get(i) && !act.optional()) {
                missed++;
                misses.println(
                        "missed  " + act.id() + " " + act.kind() + " " + act.types() + " " + words(act.trigger()));
            }
        }
        return missed;
    }

    private boolean isWhole(GoldAct expected, Act act) {
        List<String> wrong = new ArrayList<>();
        judge("type", expected.isType(act), wrong);
        judge("source", isParty(expected.sources(), act.source()), wrong);
        judge("recipient", isParty(expected.recipients(), act.recipient()), wrong);
        judge("status", expected.isStatus(act), wrong);
        resolved(act.source());
        resolved(act.recipient());
        if (!wrong.isEmpty()) {
            misses.println("wrong   " + expected.id() + " " + wrong + " in " + describe(act));
        }
        return wrong.isEmpty();
    }

    /** Whether each of the words' actors has a country or a sector, where there are words. */
    private void resolved(Party party) {
        if (party.spans().isEmpty() && party.actors().isEmpty()) {
            return;
        }
        boolean all = !party.actors().isEmpty()
                && party.actors().stream()
                        .allMatch(actor ->
                                actor.country().isPresent() || !actor.sectors().isEmpty());
        scores.add("of found: resolved", Tally.of(all));
        if (!all) {
            misses.println("unresolved " + names(party));
        }
    }

    private void judge(String field, boolean right, List<String> wrong) {
        scores.add("of found: " + field, Tally.of(right));
        if (!right) {
            wrong.add(field);
        }
    }

    private static boolean isParty(List<List<String>> answers, Party party) {
        return answers.stream().anyMatch(answer -> Names.sameParty(answer, names(party)));
    }

    /** Whom the words resolve to, else the words. */
    private static List<String> names(Party party) {
        return party.actors().isEmpty()
                ? party.spans().stream().map(Span::text).toList()
                : party.actors().stream().map(Actor::name).toList();
    }

    private static String describe(Act act) {
        return act.kind().code() + " " + act.type().code() + " " + act.status().code() + " \""
                + String.join(" … ", act.trigger().stream().map(Span::text).toList()) + "\" " + names(act.source())
                + " -> " + names(act.recipient());
    }

    private String words(List<Range> ranges) {
        String text = gold.article().text();
        return String.join(
                " … ",
                ranges.stream()
                        .map(range -> text.substring(
                                text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end())))
                        .map(words -> "\"" + words + "\"")
                        .toList());
    }
}
