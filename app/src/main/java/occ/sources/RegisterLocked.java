package occ.sources;

/** The register is not unlocked for whoever asks, or no longer: fifteen minutes without a look lock it. */
public class RegisterLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterLocked() {
        super("The source register is locked");
    }
}
