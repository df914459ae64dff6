package occ.faces.pages;

/** The steps of the one loop that everything belongs to. */
public enum LoopStep {
    KNOW("Know"),
    MAP("Map"),
    ASSESS("Assess"),
    TASK("Prioritise and task"),
    PLAN("Plan"),
    ACT("Act"),
    MEASURE("Measure");

    private final String label;

    LoopStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
