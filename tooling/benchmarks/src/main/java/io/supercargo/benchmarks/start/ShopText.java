package io.supercargo.benchmarks.start;

/** Text of the application that is longer than a line. */
final class ShopText {
  /** What the ConfigMap holds for the application. */
  static final String SETTINGS =
      """
      server:
        port: 8080
        shutdown: graceful
      spring:
        datasource:
          url: jdbc:postgresql://shop-db:5432/shop
          username: shop
        jpa:
          open-in-view: false
      management:
        endpoints:
          web:
            exposure:
              include: health,info,prometheus
      logging:
        level:
          root: INFO
          com.example.shop: DEBUG
      """;

  private ShopText() {}
}
