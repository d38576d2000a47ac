import dev.textscreen.TextscreenApplication;

/**
 * Serves several times in one JVM: Beside SETTINGS..., each of them NAME=VALUE,NAME=VALUE as config.yml has them
 * (record.enabled=false,server.applicationConnectors[0].port=8001). Two JVMs alike differ for minutes by what their compilers have come to;
 * services in one JVM run the same compiled code on the same heap, so they differ by their settings alone.
 */
final class Beside {

    private static final String PREFIX = "dw.";

    private Beside() {
    }

    public static void main(String[] services) throws Exception {
        for (String settings : services) {
            for (String setting : settings.split(",")) {
                int is = setting.indexOf('=');
                System.setProperty(PREFIX + setting.substring(0, is), setting.substring(is + 1));
            }
            TextscreenApplication.main(new String[]{"serve"});
        }
    }
}
