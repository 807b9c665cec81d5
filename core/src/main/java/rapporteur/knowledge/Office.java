package rapporteur.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What a title, a role or an agent noun stands for.
 *
 * @param name its singular, in lower case but for names: "prime minister"
 * @param sectors PLOVER's sectors (manual, section on sectors), the foremost first; empty if the words tell none
 * @param country alpha-3 of the one country that has an office of this name, such as {@code USA} for "secretary of
 *     state"; it does not follow that the words are about that country when they name another
 */
public record Office(String name, Role role, List<String> sectors, Number number, Optional<String> country) {

    /** How many, and of what kind, the words stand for. */
    public enum Number {
        PERSON,
        PEOPLE,
        GROUP,
        /** Weapons and vehicles, which act for those who use them: "warplanes". */
        THING
    }

    public Office {
        sectors = List.copyOf(sectors);
    }

    Office with(Role changedRole, List<String> changedSectors) {
        return new Office(name, changedRole, changedSectors, number, country);
    }
}
