/** Small statistics, one idea a file: documented, without clock or randomness. */
export * from './bootstrap';
export * from './interval';
export * from './median';
export * from './median-interval';
export * from './poisson-interval';
export * from './quantile';
export * from './robust-dispersion';
export * from './seeded';
export * from './wilson';
