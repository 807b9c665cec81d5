package rapporteur.knowledge;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place of the gazetteer.
 *
 * @param geonames its id in GeoNames
 * @param name the name in Latin letters that GeoNames, or Unicode's CLDR in English, gives first
 * @param country ISO 3166 alpha-3; empty for what is larger than a country
 * @param latitude WGS 84 degrees, north positive; a unit's is the middle of its outline or of its towns
 * @param longitude WGS 84 degrees, east positive; present exactly when the latitude is
 * @param population of a unit, the sum of its towns'; 0 where it is not known
 * @param firstOrder GeoNames id of the state, province or the like that it lies in
 * @param secondOrder GeoNames id of the county, district or the like that it lies in
 */
public record GeoPlace(
        long geonames,
        String name,
        Kind kind,
        Optional<String> country,
        OptionalDouble latitude,
        OptionalDouble longitude,
        long population,
        OptionalLong firstOrder,
        OptionalLong secondOrder) {

    /** What kind of place, the largest first. */
    public enum Kind {
        CONTINENT,
        /** Of several countries: "Middle East". */
        REGION,
        SEA,
        COUNTRY,
        /** A state, province, governorate: GeoNames' ADM1. */
        FIRST_ORDER,
        /** A county, district, department: GeoNames' ADM2. */
        SECOND_ORDER,
        CAPITAL,
        /** The seat of a unit. */
        SEAT,
        TOWN,
        /** A part of a town. */
        SECTION;

        public boolean isUnit() {
            return this == FIRST_ORDER || this == SECOND_ORDER;
        }
    }

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Whether it lies in another place, by countries and units; no place lies in itself. */
    public boolean isWithin(GeoPlace other) {
        return switch (other.kind) {
            case COUNTRY -> kind.compareTo(Kind.COUNTRY) > 0 && country.equals(other.country);
            case FIRST_ORDER -> firstOrder.equals(OptionalLong.of(other.geonames));
            case SECOND_ORDER -> secondOrder.equals(OptionalLong.of(other.geonames));
            default -> false;
        };
    }

    /** Great-circle distance in kilometres, on a sphere; infinite where coordinates are not known. */
    public double kilometresTo(double otherLatitude, double otherLongitude) {
        if (latitude.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double from = StrictMath.toRadians(latitude.getAsDouble());
        double to = StrictMath.toRadians(otherLatitude);
        double north = StrictMath.sin((to - from) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(otherLongitude - longitude.getAsDouble()) / 2);
        double chord = north * north + StrictMath.cos(from) * StrictMath.cos(to) * east * east;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(chord)));
    }

    /** As {@link #kilometresTo(double, double)}, to another place. */
    public double kilometresTo(GeoPlace other) {
        return other.latitude.isEmpty()
                ? Double.POSITIVE_INFINITY
                : kilometresTo(other.latitude.getAsDouble(), other.longitude.getAsDouble());
    }
}
