package occ.knowledge;

/** How a lesson stands. Only published ones are read by everybody it may be shared with. */
public enum LessonState {
    WAITING("Waits to be published"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn");

    private final String label;

    LessonState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
