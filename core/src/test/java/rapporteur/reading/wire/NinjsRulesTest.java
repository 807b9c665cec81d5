package rapporteur.reading.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.reading.Unreadable;

class NinjsRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1.0;{'uri':'x'};",
                "1.0;{};/uri is missing",
                "1.0;{'uri':'x','type':'component'};/type is none of text|audio|video|picture|graphic|composite",
                "1.2;{'uri':'x','type':'component'};",
                "1.2;{'uri':'x','headline_main':'y'};/headline_main is no property of ninjs 1.2",
                "1.3;{'uri':'x','headline_main':'y'};",
                "1.3;{'uri':'x','headline_':'y'};/headline_ is no property of ninjs 1.3",
                "1.4;{'uri':'x','associations':{'a':{'uri':'y','z':1}}};/associations/a/z is no property of ninjs 1.4",
                "1.4;{'uri':'x','rightsinfo':{'linkedrights':'a','encodedrights':'b'}};/rightsinfo has both linkedrights and encodedrights",
                "2.0;{'uri':'x','headlines':[{'value':1}]};/headlines/0/value is not a string",
                "2.1;{'uri':'x','associations':[{'uri':'y'}]};/associations/0/name is missing",
                "2.1;{'uri':'x','places':[{'geojson':{'type':'Blob'}}]};/places/0/geojson has no type that GeoJSON knows",
                "2.1;{'uri':'x','altIds':[]};/altIds is no property of ninjs 2.1",
                "3.0;{'uri':'x','altIds':[]};",
                "3.0;{'uri':'x','urgency':0.5};/urgency is not a whole number from 1 to 9",
                "3.0;{'uri':'x','eventDetails':{'dates':{'startDate':'2031-05'}}};",
                "3.0;{'uri':'x','eventDetails':{'dates':{'startDate':'May'}}};/eventDetails/dates/startDate is not an ISO 8601 date",
                "3.1;{'uri':'x','digitalSourceType':'y'};/digitalSourceType is not an object"
            })
    void tellsWhatIsWrong(String version, String item, String problem) {
        String found;
        try {
            NinjsFormat.read("item", item.replace('\'', '"').getBytes(UTF_8), version);
            found = null;
        } catch (Unreadable e) {
            found = e.getMessage().replaceFirst("^not valid ninjs \\S+: ", "");
        }
        assertEquals(problem, found);
    }
}
