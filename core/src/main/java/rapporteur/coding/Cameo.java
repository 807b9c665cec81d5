package rapporteur.coding;

import java.util.Map;
import rapporteur.model.EventType;

/**
 * The CAMEO root that a PLOVER type corresponds to, and the root's Goldstein score (CAMEO codebook; scores of the ICEWS
 * project, -10 the most hostile, 10 the most cooperative).
 */
final class Cameo {

    private record Root(String code, double goldstein) {}

    private static final Root INVESTIGATE = new Root("09", -2);
    private static final Root DISAPPROVE = new Root("11", -2);

    private static final Map<EventType, Root> ROOTS = Map.ofEntries(
            Map.entry(EventType.STATE, new Root("01", 0)),
            Map.entry(EventType.AGREE, new Root("03", 4)),
            Map.entry(EventType.CONSULT, new Root("04", 1)),
            Map.entry(EventType.SUPPORT, new Root("05", 3.5)),
            Map.entry(EventType.COOPERATE, new Root("06", 6)),
            Map.entry(EventType.AID, new Root("07", 7)),
            Map.entry(EventType.CONCEDE, new Root("08", 5)),
            Map.entry(EventType.RETREAT, new Root("08", 5)),
            Map.entry(EventType.REQUEST, new Root("10", -5)),
            Map.entry(EventType.ACCUSE, DISAPPROVE),
            Map.entry(EventType.REJECT, new Root("12", -4)),
            Map.entry(EventType.THREATEN, new Root("13", -6)),
            Map.entry(EventType.PROTEST, new Root("14", -6.5)),
            Map.entry(EventType.MOBILIZE, new Root("15", -7.2)),
            Map.entry(EventType.SANCTION, new Root("16", -4)),
            Map.entry(EventType.COERCE, new Root("17", -7)),
            Map.entry(EventType.ASSAULT, new Root("18", -9)));

    private Cameo() {}

    static String root(EventType type, String mode) {
        return of(type, mode).code();
    }

    static double goldstein(EventType type, String mode) {
        return of(type, mode).goldstein();
    }

    private static Root of(EventType type, String mode) {
        return type == EventType.ACCUSE && "investigate".equals(mode) ? INVESTIGATE : ROOTS.get(type);
    }
}
