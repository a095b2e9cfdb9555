package org.jalon.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    private static final LatLon LILLE = new LatLon(50.6365, 3.0635);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            50.6365 ~ 3.0635
            50,6365 ~ 3,0635
            ' 50.6365° ' ~ +3.0635
            """)
    void readsDegrees(String latitude, String longitude) {
        Coordinates read = Coordinates.read(latitude, longitude, "");
        assertThat(read.point()).isEqualTo(LILLE);
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void putsExchangedDegreesRight() {
        Coordinates read = Coordinates.read("3.0635", "50.6365", "");
        assertThat(read.point()).isEqualTo(LILLE);
        assertThat(read.issues()).extracting(RecordIssue::code).containsExactly(Code.COORDINATES_SWAPPED);
    }

    /** The cathedral of Angers, near enough, as a national file of addresses gives it in both systems. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            6713906,5 ~ 432506,2
            432506.2 ~ 6713906.5
            """)
    void turnsLambertMetresIntoDegrees(String latitude, String longitude) {
        Coordinates read = Coordinates.read(latitude, longitude, "");
        LatLon point = read.find().orElseThrow();
        assertThat(point.distanceTo(new LatLon(47.4706, -0.5546))).isLessThan(2_000);
        assertThat(read.issues()).extracting(RecordIssue::code).containsExactly(Code.COORDINATES_PROJECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {"type":"Point","coordinates":[3.0635,50.6365]}
            {"coordinates": [ 3.0635, 50.6365 ], "type": "Point"}
            POINT (3.0635 50.6365)
            {"type":"Point","coordinates":[3.0635,50.6365,12.0]}
            """)
    void takesTheGeometryWhenColumnsAreBlank(String geometry) {
        assertThat(Coordinates.read("", "", geometry).point()).isEqualTo(LILLE);
    }

    @Test
    void prefersTheColumnsToTheGeometry() {
        assertThat(Coordinates.read("50.6365", "3.0635", "POINT(2 48)").point()).isEqualTo(LILLE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "40.4168, -3.7038", "91, 181", "x, 3.06", "NaN, NaN", "1e300, 1e300"})
    void refusesWhatIsNotInFrance(String latitude, String longitude) {
        Coordinates read = Coordinates.read(latitude, longitude, "");
        assertThat(read.point()).isNull();
        assertThat(read.issues()).extracting(RecordIssue::code).containsExactly(Code.POINT_OUTSIDE_FRANCE);
    }

    @Test
    void saysNothingOfAPointThatIsNotGiven() {
        assertThat(Coordinates.read("", " ", "").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50.6365, 50.6365", "3.00000001, 3", "-0.00004, -0.00004", "-61.5333333333, -61.5333333"})
    void writesDegreesPlainly(double degrees, String expected) {
        assertThat(Coordinates.degrees(degrees)).isEqualTo(expected);
    }
}
