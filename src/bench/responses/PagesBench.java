import org.springframework.context.ConfigurableApplicationContext;

final class PagesBench {
    PagesBench(ConfigurableApplicationContext rooms) {}
    void run() {}
}
