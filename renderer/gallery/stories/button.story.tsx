import { Button, ButtonLink } from '../../ui/button.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="primary">
        <Button variant="primary">{words.open}</Button>
      </State>
      <State name="primary, hover" force="hover">
        <Button variant="primary">{words.open}</Button>
      </State>
      <State name="primary, focus" force="focus">
        <Button variant="primary">{words.open}</Button>
      </State>
      <State name="normal, icon">
        <Button icon="add">{words.add}</Button>
      </State>
      <State name="normal, hover" force="hover">
        <Button icon="add">{words.add}</Button>
      </State>
      <State name="normal, pressed" force="press">
        <Button icon="add">{words.add}</Button>
      </State>
      <State name="out of reach, with the reason beside it" wide>
        <p className="barrier" id="why">
          {words.wrong}
        </p>
        <Button variant="primary" icon="document" barredBy="why">
          {words.save}
        </Button>
      </State>
      <State name="disabled">
        <Button isDisabled>{words.save}</Button>
      </State>
      <State name="primary, disabled">
        <Button variant="primary" isDisabled>
          {words.save}
        </Button>
      </State>
      <State name="pending">
        <Button variant="primary" pending>
          {words.save}
        </Button>
      </State>
      <State name="quiet">
        <Button variant="quiet">{words.cancel}</Button>
      </State>
      <State name="quiet, hover" force="hover">
        <Button variant="quiet">{words.cancel}</Button>
      </State>
      <State name="quiet, focus" force="focus">
        <Button variant="quiet">{words.cancel}</Button>
      </State>
      <State name="small; icon alone">
        <div className="row">
          <Button small icon="add">
            {words.add}
          </Button>
          <Button small variant="quiet" icon="remove" label={words.remove}>
            {null}
          </Button>
        </div>
      </State>
      <State name="link">
        <ButtonLink href="#here" icon="document">
          {words.evidence}
        </ButtonLink>
      </State>
      <State name="link, focus" force="focus">
        <ButtonLink href="#here" icon="document">
          {words.evidence}
        </ButtonLink>
      </State>
      <State name="long text" wide>
        <Button variant="primary">{words.longName}</Button>
      </State>
    </>
  ),
};
