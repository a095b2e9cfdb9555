package org.jalon.intake.fetch;

/**
 * What to download.
 *
 * @param address http or https
 * @param validators of the last time
 * @param secretHeader name of a header that carries a secret, empty for none
 * @param secretVariable name of the environment variable that holds this secret: it is kept nowhere else
 * @param ofOperator whether who runs Jalon wrote the address at the terminal: it may lead inside their network
 */
public record DownloadOrder(
        String address, Validators validators, String secretHeader, String secretVariable, boolean ofOperator) {

    /** A file that was never fetched before, on the public Internet unless the settings allow more. */
    public static DownloadOrder of(String address) {
        return new DownloadOrder(address, Validators.NONE, "", "", false);
    }

    /** A file at an address that was written at the terminal. */
    public static DownloadOrder ofOperator(String address) {
        return new DownloadOrder(address, Validators.NONE, "", "", true);
    }

    public DownloadOrder withValidators(Validators known) {
        return new DownloadOrder(address, known, secretHeader, secretVariable, ofOperator);
    }

    public DownloadOrder withSecret(String header, String variable) {
        return new DownloadOrder(address, validators, header, variable, ofOperator);
    }
}
