package occ.partners;

import java.util.List;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is said of something a group depends on. {@code concerns} is in which light the person stands whom it is about, and
 * absent where it is about nobody; a protective one is to keep that person safe.
 */
public record ExposureDetails(
        ExposureKind kind, String words, @Nullable DataSubjectCategory concerns, boolean protective, String why) {

    /** R47: nothing is used against people neither suspected nor convicted. */
    public List<Problem> problems() {
        var bystander = concerns != null && !concerns.isOfOffender();
        return new Problems()
                .refuseBlank(words, "words", "Enter what the group depends on")
                .refuse(
                        kind.isAPerson() && concerns == null,
                        "concerns",
                        "It is about a person: select in which light that person stands")
                .refuse(
                        bystander && !protective,
                        "concerns",
                        "Nothing is used against somebody neither suspected nor convicted. It is recorded only to protect")
                .refuse(
                        protective && !bystander,
                        "protective",
                        "Only somebody neither suspected nor convicted is protected in this way")
                .refuse(protective && why.isBlank(), "why", "Enter what the person is to be protected from")
                .all();
    }
}
