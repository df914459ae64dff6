package occ.plans;

public enum ActionState {
    TO_DO("To do", true),
    IN_PROGRESS("In progress", true),
    WAITING("Waiting", true),
    DONE("Done", false),
    NOT_DONE("Not done", false);

    private final String label;
    private final boolean open;

    ActionState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return open;
    }
}
