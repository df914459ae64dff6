package occ.reference;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTests {
    private final Areas areas = Areas.standard();

    @Test
    @DisplayName("R34: the 43 territorial forces map to exactly one of ten regions")
    void everyForceLiesInOneOfTenRegions() {
        var sizes = areas.forces().stream().collect(groupingBy(Force::region, Collectors.summingInt(force -> 1)));

        assertThat(areas.forces()).hasSize(43);
        assertThat(sizes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Region.NE, 3),
                        Map.entry(Region.YH, 4),
                        Map.entry(Region.NW, 6),
                        Map.entry(Region.WM, 4),
                        Map.entry(Region.EM, 5),
                        Map.entry(Region.EA, 7),
                        Map.entry(Region.SE, 4),
                        Map.entry(Region.SW, 5),
                        Map.entry(Region.SWA, 3),
                        Map.entry(Region.LON, 2)));
    }

    @Test
    void thirtyNineForcesAreEnglishAndFourWelsh() {
        assertThat(areas.forces())
                .filteredOn(force -> force.onsCode().matches("E230000\\d\\d"))
                .hasSize(39);
        assertThat(areas.forces())
                .filteredOn(force -> force.onsCode().matches("W1500000\\d"))
                .hasSize(4);
    }

    @Test
    void sixPlacesStandBesideTheForces() {
        assertThat(areas.places())
                .extracting(Place::name)
                .containsExactly(
                        "Scotland",
                        "Northern Ireland",
                        "British Transport Police",
                        "Border and overseas",
                        "Online",
                        "Prisons");
    }

    @Test
    void noTwoAreasShareATileOrLetters() {
        assertThat(areas.all()).extracting(Area::tile).doesNotHaveDuplicates();
        assertThat(areas.all()).extracting(Area::letters).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avon and Somerset Constabulary",
                "Bedfordshire Police",
                "Cambridgeshire Constabulary",
                "Cheshire Constabulary",
                "City of London Police",
                "Cleveland Police",
                "Cumbria Constabulary",
                "Derbyshire Constabulary",
                "Devon & Cornwall Police",
                "Dorset Police",
                "Durham Constabulary",
                "Essex Police",
                "Gloucestershire Constabulary",
                "Greater Manchester Police",
                "Hampshire Constabulary",
                "Hertfordshire Constabulary",
                "Humberside Police",
                "Kent Police",
                "Lancashire Constabulary",
                "Leicestershire Police",
                "Lincolnshire Police",
                "Merseyside Police",
                "Metropolitan Police Service",
                "Norfolk Constabulary",
                "North Yorkshire Police",
                "Northamptonshire Police",
                "Northumbria Police",
                "Nottinghamshire Police",
                "South Yorkshire Police",
                "Staffordshire Police",
                "Suffolk Constabulary",
                "Surrey Police",
                "Sussex Police",
                "Thames Valley Police",
                "Warwickshire Police",
                "West Mercia Police",
                "West Midlands Police",
                "West Yorkshire Police",
                "Wiltshire Police"
            })
    void aForceIsFoundByTheNameItUsesItself(String name) {
        assertThat(areas.named(name)).containsInstanceOf(Force.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DEVON & CORNWALL, devon-and-cornwall",
        "devon-and-cornwall, devon-and-cornwall",
        "DCW, devon-and-cornwall",
        "Heddlu De Cymru, south-wales",
        "Dyfed Powys Police, dyfed-powys",
        "The Met, metropolitan",
        "Hampshire and the Isle of Wight Constabulary, hampshire-and-isle-of-wight",
        "Police Scotland, scotland",
        "PSNI, northern-ireland",
        "Border, border-and-overseas"
    })
    void aNameIsFoundHoweverItIsWritten(String written, String key) {
        assertThat(areas.named(written)).map(Area::key).hasValue(key);
    }

    @Test
    void anUnknownNameIsNotGuessed() {
        assertThat(areas.named("Yorkshire")).isEmpty();
        assertThat(areas.named("Police")).isEmpty();
        assertThat(areas.named("")).isEmpty();
    }

    @Test
    void anAreaIsFoundByKeyAndByOnsCode() {
        assertThat(areas.withKey("merseyside")).map(Area::onsCode).hasValue("E23000004");
        assertThat(areas.withOnsCode("e23000004")).map(Area::key).hasValue("merseyside");
        assertThat(areas.withOnsCode("S92000003")).map(Area::name).hasValue("Scotland");
        assertThat(areas.withKey("atlantis")).isEmpty();
    }

    @Test
    void aRegionNamesItsForces() {
        assertThat(areas.forcesOf(Region.SWA))
                .extracting(Force::name)
                .containsExactly("Gwent", "South Wales", "Dyfed-Powys");
    }
}
