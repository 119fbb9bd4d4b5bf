const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

export interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

/** Great-circle kilometres (haversine, spherical earth: within 0.5 %); null where either position is unknown. */
export function distanceKm(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const dLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2)
  const dLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2)
  const h = dLat * dLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * dLon * dLon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
