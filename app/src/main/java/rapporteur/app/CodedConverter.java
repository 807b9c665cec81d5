package rapporteur.app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import rapporteur.formats.Format;
import rapporteur.model.Coded;

/** Takes and offers the values of an enum by their codes. */
abstract class CodedConverter<T extends Coded> implements ITypeConverter<T>, Iterable<String> {

    private final List<T> values;

    private CodedConverter(T[] values) {
        this.values = Arrays.asList(values);
    }

    static final class OfFormat extends CodedConverter<Format> {
        OfFormat() {
            super(Format.values());
        }
    }

    static final class OfColor extends CodedConverter<Color> {
        OfColor() {
            super(Color.values());
        }
    }

    static final class OfCopyMode extends CodedConverter<CopyMode> {
        OfCopyMode() {
            super(CopyMode.values());
        }
    }

    @Override
    public T convert(String given) {
        return values.stream()
                .filter(value -> value.code().equals(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + given + "' is none of " + codes()));
    }

    @Override
    public Iterator<String> iterator() {
        return values.stream().map(Coded::code).iterator();
    }

    private String codes() {
        return values.stream().map(Coded::code).collect(Collectors.joining(", "));
    }
}
