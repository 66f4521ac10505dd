"""Charts, maps and graphs as inline SVG: plain values in, the same bytes out.

Every figure is drawn from rows that the page shows as well, has a text alternative, and uses only ``f-`` classes,
so that the stylesheet gives it its colours. Links in it are ``xlink:href`` (Material's instant navigation rewrites
``href`` on every element, and fails on an SVG one). No figure holds a blank line.
"""
