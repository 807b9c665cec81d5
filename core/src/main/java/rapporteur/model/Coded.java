package rapporteur.model;

import java.util.Arrays;
import java.util.Optional;

/** An enum constant that has a name of its own in the record format, so that renaming the constant changes no output. */
public interface Coded {

    /** The name in the record format. */
    String code();

    /** The constant with exactly this code, or empty where the type has none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
