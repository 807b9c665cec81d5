package rapporteur.model;

import static rapporteur.model.Checks.require;
import static rapporteur.model.Checks.requireText;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Where an act takes place: the words that name it, and what they resolve to. */
public final class Place {

    private final Fields fields;

    private record Fields(
            Span span,
            String name,
            String country,
            List<String> admin,
            Double latitude,
            Double longitude,
            Long geonames) {
        Fields {
            admin = List.copyOf(admin);
            Objects.requireNonNull(span, "span");
            Checks.requireTextOrNull(name, "name");
            Checks.requireCountryOrNull(country);
            require((latitude == null) == (longitude == null), "only one coordinate is known");
            require(latitude == null || Math.abs(latitude) <= 90, "latitude %s", latitude);
            require(longitude == null || Math.abs(longitude) <= 180, "longitude %s", longitude);
            require(geonames == null || geonames > 0, "GeoNames id %s", geonames);
        }
    }

    private Place(Fields fields) {
        this.fields = fields;
    }

    /** A place known by its words only. */
    public static Place of(Span span) {
        return new Place(new Fields(span, null, null, List.of(), null, null, null));
    }

    public Span span() {
        return fields.span;
    }

    /** The gazetteer's name for it. */
    public Optional<String> name() {
        return Optional.ofNullable(fields.name);
    }

    /** ISO 3166 alpha-3. */
    public Optional<String> country() {
        return Optional.ofNullable(fields.country);
    }

    /** The units that it lies in, the larger first, such as a state and a county; empty where they are not known. */
    public List<String> admin() {
        return fields.admin;
    }

    /** WGS 84 degrees, north positive; present exactly when {@link #longitude()} is. */
    public OptionalDouble latitude() {
        return fields.latitude == null ? OptionalDouble.empty() : OptionalDouble.of(fields.latitude);
    }

    /** WGS 84 degrees, east positive. */
    public OptionalDouble longitude() {
        return fields.longitude == null ? OptionalDouble.empty() : OptionalDouble.of(fields.longitude);
    }

    /** The place's number in GeoNames. */
    public OptionalLong geonames() {
        return fields.geonames == null ? OptionalLong.empty() : OptionalLong.of(fields.geonames);
    }

    public Place withName(String name) {
        requireText(name, "name");
        return with(name, fields.country, fields.admin, fields.latitude, fields.longitude, fields.geonames);
    }

    public Place withCountry(String country) {
        requireText(country, "country");
        return with(fields.name, country, fields.admin, fields.latitude, fields.longitude, fields.geonames);
    }

    public Place withAdmin(List<String> admin) {
        return with(fields.name, fields.country, admin, fields.latitude, fields.longitude, fields.geonames);
    }

    public Place withCoordinates(double latitude, double longitude) {
        return with(fields.name, fields.country, fields.admin, latitude, longitude, fields.geonames);
    }

    public Place withGeonames(long geonames) {
        return with(fields.name, fields.country, fields.admin, fields.latitude, fields.longitude, geonames);
    }

    private Place with(
            String name, String country, List<String> admin, Double latitude, Double longitude, Long geonames) {
        return new Place(new Fields(fields.span, name, country, admin, latitude, longitude, geonames));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && fields.equals(place.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Place" + fields.toString().substring("Fields".length());
    }
}
