package occ.demonstration;

import java.util.Map;

/** Measures the trail on a made world. It fills the trail with invented entries, so never where people work. */
public interface TrailMeasurement {

    /** Adds entries past the program's verbs, in the form that the program gives them. */
    void append(long entries);

    /** What reading, appending, sealing and verifying cost; the trail has at least so many entries afterwards. */
    Map<String, Object> measure(long entries);
}
