package org.jalon.intake.fetch;

/**
 * What to download.
 *
 * @param address http or https
 * @param validators of the last time
 * @param secretHeader name of a header that carries a secret, empty for none
 * @param secretVariable name of the environment variable that holds this secret: it is kept nowhere else
 */
public record DownloadOrder(String address, Validators validators, String secretHeader, String secretVariable) {

    /** A public file that was never fetched before. */
    public static DownloadOrder of(String address) {
        return new DownloadOrder(address, Validators.NONE, "", "");
    }

    public DownloadOrder withValidators(Validators known) {
        return new DownloadOrder(address, known, secretHeader, secretVariable);
    }

    public DownloadOrder withSecret(String header, String variable) {
        return new DownloadOrder(address, validators, header, variable);
    }
}
