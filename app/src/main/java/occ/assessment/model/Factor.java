package occ.assessment.model;

import java.util.List;
import java.util.Optional;

/** One question of a model. {@code guidance} says what to weigh; a weight of 0 is for factors outside threat. */
public record Factor(String code, String title, FactorGroup group, int weight, String guidance, List<Anchor> anchors) {
    public Factor {
        anchors = List.copyOf(anchors);
    }

    public Optional<Anchor> anchor(int value) {
        return anchors.stream().filter(anchor -> anchor.value() == value).findFirst();
    }

    /** As on a page: {@code H1 Physical}. */
    public String heading() {
        return code + " " + title;
    }
}
