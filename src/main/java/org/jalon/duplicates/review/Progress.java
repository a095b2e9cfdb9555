package org.jalon.duplicates.review;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far many pairs are, in addresses and forms.
 *
 * @param batch what is decided together, empty before it begins
 * @param total how many there were in the beginning
 * @param undoing whether they are taken back
 * @param goes whether there is more to do
 */
record Progress(String batch, int total, boolean undoing, boolean goes) {

    private static final int LONGEST_BATCH = 40;

    static Progress read(Map<String, String> parameters) {
        String batch = parameters.getOrDefault("lot", "");
        String total = parameters.getOrDefault("total", "");
        return new Progress(
                batch.length() > LONGEST_BATCH ? "" : batch,
                total.matches("\\d{1,8}") ? Integer.parseInt(total) : 0,
                parameters.getOrDefault("sens", "").equals("annuler"),
                parameters.getOrDefault("suite", "").equals("oui"));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("lot", batch);
        parameters.put("total", Integer.toString(total));
        if (undoing) {
            parameters.put("sens", "annuler");
        }
        if (goes) {
            parameters.put("suite", "oui");
        }
        return parameters;
    }
}
