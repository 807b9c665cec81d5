package rapporteur.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Words of a phrase that stand for someone or tell of someone.
 *
 * @param sectors PLOVER's, the foremost first
 * @param country alpha-3
 * @param name of what has one
 */
record PhrasePart(
        int start, int end, Kind kind, List<String> sectors, Optional<String> country, Optional<String> name) {

    enum Kind {
        PERSON,
        ORGANIZATION,
        /** A country, its people or a part of it. */
        NATION,
        /** A capital or another place. */
        PLACE,
        /** A noun that decides the sectors. */
        HEAD,
        /** A noun that decides them where no other does. */
        WEAK,
        /** A word that tells more of a noun. */
        BESIDE,
        /** A noun for how many. */
        SET
    }

    int length() {
        return end - start;
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }
}
