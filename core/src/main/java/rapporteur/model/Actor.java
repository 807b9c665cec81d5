package rapporteur.model;

import static rapporteur.model.Checks.require;
import static rapporteur.model.Checks.requireText;
import static rapporteur.model.Checks.requireTextOrNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whom words resolve to. What is unknown is absent, never guessed. */
public final class Actor {

    /** What an actor is. */
    public enum Kind implements Coded {
        PERSON("person"),
        ORGANIZATION("organization"),
        COUNTRY("country"),
        GROUP("group"),
        OFFICE("office"),
        UNKNOWN("unknown");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final Fields fields;

    private record Fields(
            String name, Kind kind, String id, String country, List<String> sectors, String role, String wikidata) {
        Fields {
            requireText(name, "name");
            Objects.requireNonNull(kind, "kind");
            requireTextOrNull(id, "id");
            Checks.requireCountryOrNull(country);
            sectors = List.copyOf(sectors);
            requireTextOrNull(role, "role");
            require(wikidata == null || wikidata.matches("Q[1-9][0-9]*"), "not a Wikidata item: %s", wikidata);
        }
    }

    private Actor(Fields fields) {
        this.fields = fields;
    }

    public static Actor of(String name, Kind kind) {
        return new Actor(new Fields(name, kind, null, null, List.of(), null, null));
    }

    public String name() {
        return fields.name;
    }

    public Kind kind() {
        return fields.kind;
    }

    /** The identity that every mention of this actor shares, across articles. */
    public Optional<String> id() {
        return Optional.ofNullable(fields.id);
    }

    /** ISO 3166 alpha-3, such as {@code UKR}. */
    public Optional<String> country() {
        return Optional.ofNullable(fields.country);
    }

    /** PLOVER's sectors, such as {@code GOV}, {@code MIL} or {@code NGO}, the foremost first. */
    public List<String> sectors() {
        return fields.sectors;
    }

    /** The office held at the time, in words. */
    public Optional<String> role() {
        return Optional.ofNullable(fields.role);
    }

    /** A Wikidata item, such as {@code Q7747}. */
    public Optional<String> wikidata() {
        return Optional.ofNullable(fields.wikidata);
    }

    public Actor withId(String id) {
        requireText(id, "id");
        return with(fields.kind, id, fields.country, fields.sectors, fields.role, fields.wikidata);
    }

    public Actor withKind(Kind kind) {
        return with(kind, fields.id, fields.country, fields.sectors, fields.role, fields.wikidata);
    }

    public Actor withCountry(String country) {
        requireText(country, "country");
        return with(fields.kind, fields.id, country, fields.sectors, fields.role, fields.wikidata);
    }

    public Actor withSectors(List<String> sectors) {
        return with(fields.kind, fields.id, fields.country, sectors, fields.role, fields.wikidata);
    }

    public Actor withRole(String role) {
        requireText(role, "role");
        return with(fields.kind, fields.id, fields.country, fields.sectors, role, fields.wikidata);
    }

    public Actor withWikidata(String wikidata) {
        requireText(wikidata, "wikidata");
        return with(fields.kind, fields.id, fields.country, fields.sectors, fields.role, wikidata);
    }

    private Actor with(Kind kind, String id, String country, List<String> sectors, String role, String wikidata) {
        return new Actor(new Fields(fields.name, kind, id, country, sectors, role, wikidata));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor actor && fields.equals(actor.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Actor" + fields.toString().substring("Fields".length());
    }
}
