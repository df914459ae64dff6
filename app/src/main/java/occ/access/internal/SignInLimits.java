package occ.access.internal;

import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in. A whole building may share one address, so few attempts are allowed for one name
 * from there, and many for all names together: that many only a program needs, which goes through a list of names.
 */
@Component
class SignInLimits {
    static final int OF_A_NAME = 10;
    static final int OF_AN_ADDRESS = 100;

    private final AttemptLimits names = new AttemptLimits(OF_A_NAME);
    private final AttemptLimits addresses = new AttemptLimits(OF_AN_ADDRESS);

    /** Zero if the attempt may be made, else the seconds to wait. */
    long secondsToWait(String signInName, String address) {
        var wait = addresses.secondsToWait(address);
        // An address holds no space, so no name can be made up that counts as another from elsewhere.
        return wait > 0 ? wait : names.secondsToWait(address + " " + signInName);
    }
}
