"""Lines over two axes as an SVG picture."""
from html import escape

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 20, 50
STEPS = 6


class Picture:
    """Takes lines of points; what the axes show is given as (from, to)."""

    def __init__(self, across, up, xs, ys):
        self.across, self.up, self.xs, self.ys = across, up, xs, ys
        self.lines = []

    def line(self, colour, name, points):
        self.lines.append((colour, name, points))

    def svg(self):
        parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
                 f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>', *self.axes()]
        for number, (colour, name, points) in enumerate(self.lines):
            path = ' '.join(f'{self.x(x):.1f},{self.y(y):.1f}' for x, y in points)
            parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
            parts += [f'<circle cx="{self.x(x):.1f}" cy="{self.y(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
            parts.append(f'<text x="{LEFT + 12}" y="{TOP + 16 * (number + 1)}" fill="{colour}">{escape(name)}</text>')
        return '\n'.join([*parts, '</svg>', ''])

    def axes(self):
        for step in range(STEPS + 1):
            x = self.xs[0] + (self.xs[1] - self.xs[0]) * step / STEPS
            y = self.ys[0] + (self.ys[1] - self.ys[0]) * step / STEPS
            yield (f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{self.y(y):.1f}" y2="{self.y(y):.1f}" stroke="#e3e3e3"/>'
                   f'<text x="{LEFT - 8}" y="{self.y(y) + 4:.1f}" text-anchor="end">{y:,.0f}</text>'
                   f'<text x="{self.x(x):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{x:,.0f}</text>')
        yield (f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">{escape(self.across)}</text>'
               f'<text transform="translate(16 {(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">{escape(self.up)}</text>')

    def x(self, value):
        return LEFT + (value - self.xs[0]) / (self.xs[1] - self.xs[0]) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        return HEIGHT - BOTTOM - (value - self.ys[0]) / (self.ys[1] - self.ys[0]) * (HEIGHT - TOP - BOTTOM)
